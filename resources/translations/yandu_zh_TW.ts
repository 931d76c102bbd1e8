<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
    <context>
        <name>Actions</name>
        <message>
            <source>&amp;Open…</source>
            <translation>開啟(&amp;O)…</translation>
        </message>
        <message>
            <source>Open the &amp;sample report</source>
            <translation>開啟示例報告(&amp;S)</translation>
        </message>
        <message>
            <source>Export notes as &amp;Markdown…</source>
            <translation>筆記導出為 Markdown(&amp;M)…</translation>
        </message>
        <message>
            <source>Export notes as &amp;JSON-LD…</source>
            <translation>筆記導出為 JSON-LD(&amp;J)…</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>結束(&amp;Q)</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>復原(&amp;U)</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>重做(&amp;R)</translation>
        </message>
        <message>
            <source>&amp;Copy</source>
            <translation>複製(&amp;C)</translation>
        </message>
        <message>
            <source>Select &amp;all</source>
            <translation>全選(&amp;A)</translation>
        </message>
        <message>
            <source>&amp;Back</source>
            <translation>後退(&amp;B)</translation>
        </message>
        <message>
            <source>&amp;Forward</source>
            <translation>前進(&amp;F)</translation>
        </message>
        <message>
            <source>Next &amp;heading</source>
            <translation>下一個標題(&amp;H)</translation>
        </message>
        <message>
            <source>Previous heading</source>
            <translation>上一個標題</translation>
        </message>
        <message>
            <source>Next &amp;figure</source>
            <translation>下一個數字(&amp;F)</translation>
        </message>
        <message>
            <source>Previous figure</source>
            <translation>上一個數字</translation>
        </message>
        <message>
            <source>Next &amp;note</source>
            <translation>下一條筆記(&amp;N)</translation>
        </message>
        <message>
            <source>Previous note</source>
            <translation>上一條筆記</translation>
        </message>
        <message>
            <source>&amp;Highlight</source>
            <translation>標記(&amp;H)</translation>
        </message>
        <message>
            <source>Highlight: %1</source>
            <translation>標記：%1</translation>
        </message>
        <message>
            <source>Write a &amp;note</source>
            <translation>寫筆記(&amp;N)</translation>
        </message>
        <message>
            <source>&amp;Delete note</source>
            <translation>刪除筆記(&amp;D)</translation>
        </message>
        <message>
            <source>&amp;Keyboard shortcuts</source>
            <translation>快速鍵(&amp;K)</translation>
        </message>
        <message>
            <source>&amp;About Yandu</source>
            <translation>關於研讀(&amp;A)</translation>
        </message>
        <message>
            <source>&amp;Simplified</source>
            <translation>簡體(&amp;S)</translation>
        </message>
        <message>
            <source>&amp;Traditional</source>
            <translation>繁體(&amp;T)</translation>
        </message>
        <message>
            <source>T&amp;aiwan</source>
            <translation>臺灣(&amp;A)</translation>
        </message>
        <message>
            <source>&amp;Hong Kong</source>
            <translation>香港(&amp;H)</translation>
        </message>
        <message>
            <source>As in the fi&amp;le</source>
            <translation>原文(&amp;L)</translation>
        </message>
        <message>
            <source>The file before &amp;repair</source>
            <translation>修復前的檔案(&amp;R)</translation>
        </message>
        <message>
            <source>Like the s&amp;ystem</source>
            <translation>跟隨系統(&amp;Y)</translation>
        </message>
        <message>
            <source>&amp;Light</source>
            <translation>淺色(&amp;L)</translation>
        </message>
        <message>
            <source>S&amp;epia</source>
            <translation>護眼(&amp;E)</translation>
        </message>
        <message>
            <source>&amp;Dark</source>
            <translation>深色(&amp;D)</translation>
        </message>
        <message>
            <source>Ne&amp;xt theme</source>
            <translation>換一種佈景主題(&amp;X)</translation>
        </message>
        <message>
            <source>&amp;Larger text</source>
            <translation>放大字級(&amp;L)</translation>
        </message>
        <message>
            <source>&amp;Smaller text</source>
            <translation>縮小字級(&amp;S)</translation>
        </message>
        <message>
            <source>&amp;Normal size</source>
            <translation>預設字級(&amp;N)</translation>
        </message>
        <message>
            <source>Mark &amp;figures</source>
            <translation>標出數字(&amp;F)</translation>
        </message>
        <message>
            <source>F&amp;ull screen</source>
            <translation>全螢幕(&amp;U)</translation>
        </message>
        <message>
            <source>Open &amp;recent</source>
            <translation>最近開啟(&amp;R)</translation>
        </message>
        <message>
            <source>&amp;Panes</source>
            <translation>面板(&amp;P)</translation>
        </message>
        <message>
            <source>S&amp;cript</source>
            <translation>簡繁(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Theme</source>
            <translation>佈景主題(&amp;T)</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>檔案(&amp;F)</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>編輯(&amp;E)</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>檢視(&amp;V)</translation>
        </message>
        <message>
            <source>&amp;Go</source>
            <translation>前往(&amp;G)</translation>
        </message>
        <message>
            <source>&amp;Notes</source>
            <translation>筆記(&amp;N)</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>幫助(&amp;H)</translation>
        </message>
    </context>
    <context>
        <name>BugReport</name>
        <message>
            <source>A fault in Yandu</source>
            <translation>研讀出了故障</translation>
        </message>
        <message>
            <source>Something went wrong that should not have. Your notes are safe. Please send this report to the people who make Yandu.</source>
            <translation>程式出了不該出的錯。您的筆記是安全的。請把這份報告發給研讀的開發者。</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>詳情</translation>
        </message>
        <message>
            <source>Copy report</source>
            <translation>複製報告</translation>
        </message>
    </context>
    <context>
        <name>Colours</name>
        <message>
            <source>Yellow</source>
            <translation>黃</translation>
        </message>
        <message>
            <source>Green</source>
            <translation>綠</translation>
        </message>
        <message>
            <source>Blue</source>
            <translation>藍</translation>
        </message>
        <message>
            <source>Pink</source>
            <translation>粉</translation>
        </message>
        <message>
            <source>Purple</source>
            <translation>紫</translation>
        </message>
    </context>
    <context>
        <name>Deeds</name>
        <message>
            <source>Add highlight</source>
            <translation>添加標記</translation>
        </message>
        <message>
            <source>Add note</source>
            <translation>添加筆記</translation>
        </message>
        <message>
            <source>Edit note</source>
            <translation>修改筆記</translation>
        </message>
        <message>
            <source>Change colour</source>
            <translation>更換顏色</translation>
        </message>
        <message>
            <source>Change tags</source>
            <translation>修改標籤</translation>
        </message>
        <message>
            <source>Move boundaries</source>
            <translation>移動邊界</translation>
        </message>
        <message>
            <source>Delete highlight</source>
            <translation>刪除標記</translation>
        </message>
        <message>
            <source>Delete note</source>
            <translation>刪除筆記</translation>
        </message>
        <message>
            <source>Delete notes</source>
            <translation>刪除多條筆記</translation>
        </message>
        <message>
            <source>Accept place</source>
            <translation>確認位置</translation>
        </message>
        <message>
            <source>Accept places</source>
            <translation>確認多處位置</translation>
        </message>
    </context>
    <context>
        <name>Dialogs</name>
        <message>
            <source>Open a report</source>
            <translation>開啟報告</translation>
        </message>
        <message>
            <source>Reports (*.txt *.md *.markdown *.text);;All files (*)</source>
            <translation>報告 (*.txt *.md *.markdown *.text);;所有檔案 (*)</translation>
        </message>
        <message>
            <source>No reports yet</source>
            <translation>還沒有報告</translation>
        </message>
        <message>
            <source>Opening %1</source>
            <translation>正在開啟 %1</translation>
        </message>
        <message>
            <source>This is the file before repair.</source>
            <translation>這是修復前的檔案。</translation>
        </message>
        <message>
            <source>Show the report</source>
            <translation>顯示報告</translation>
        </message>
        <message>
            <source>Repaired: %1.</source>
            <translation>已修復：%1。</translation>
        </message>
        <message>
            <source>, </source>
            <translation>，</translation>
        </message>
        <message>
            <source>Show the file as it is</source>
            <translation>顯示原檔案</translation>
        </message>
        <message>
            <source>There are no notes to export yet.</source>
            <translation>還沒有可以導出的筆記。</translation>
        </message>
        <message>
            <source>Export notes</source>
            <translation>導出筆記</translation>
        </message>
        <message>
            <source>Notes exported to %1.</source>
            <translation>筆記已導出到 %1。</translation>
        </message>
        <message>
            <source>About Yandu</source>
            <translation>關於研讀</translation>
        </message>
        <message>
            <source>Your notes lie in %1.</source>
            <translation>您的筆記存放在 %1。</translation>
        </message>
        <message>
            <source>A reader and annotator for Chinese work reports. MIT licence.</source>
            <translation>中文工作報告的閱讀與批註工具。MIT 授權條款。</translation>
        </message>
    </context>
    <context>
        <name>Figures</name>
        <message>
            <source>Count</source>
            <translation>數量</translation>
        </message>
        <message>
            <source>Money</source>
            <translation>金額</translation>
        </message>
        <message>
            <source>Measure</source>
            <translation>度量</translation>
        </message>
        <message>
            <source>Percentage</source>
            <translation>百分數</translation>
        </message>
        <message>
            <source>Points</source>
            <translation>百分點</translation>
        </message>
        <message>
            <source>Ratio</source>
            <translation>比率</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>日期</translation>
        </message>
        <message>
            <source>Duration</source>
            <translation>時長</translation>
        </message>
        <message>
            <source>Ordinal</source>
            <translation>屆次</translation>
        </message>
        <message>
            <source>Rank</source>
            <translation>位次</translation>
        </message>
        <message>
            <source>Slogan</source>
            <translation>縮略</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>代號</translation>
        </message>
        <message>
            <source>Figure</source>
            <translation>數字</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>數值</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>單位</translation>
        </message>
        <message>
            <source>Of what</source>
            <translation>所指</translation>
        </message>
    </context>
    <context>
        <name>FiguresPane</name>
        <message>
            <source>Filter figures</source>
            <translation>篩選數字</translation>
        </message>
        <message>
            <source>No figures were found in this report.</source>
            <translation>這份報告裡沒有找到數字。</translation>
        </message>
        <message>
            <source>Mark %1</source>
            <translation>標出%1</translation>
        </message>
        <message>
            <source>Figures</source>
            <translation>數字</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>No Chinese font is installed, so characters are shown as boxes. Install one, on Debian or Ubuntu: sudo apt-get install fonts-noto-cjk</source>
            <translation>沒有安裝中文字體，漢字會顯示為方框。請安裝一種，在 Debian 或 Ubuntu 上：sudo apt-get install fonts-noto-cjk</translation>
        </message>
        <message>
            <source>Outline</source>
            <translation>大綱</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>筆記</translation>
        </message>
        <message>
            <source>Figures</source>
            <translation>數字</translation>
        </message>
        <message>
            <source>Tools</source>
            <translation>工具</translation>
        </message>
    </context>
    <context>
        <name>MessageBar</name>
        <message>
            <source>Close message</source>
            <translation>關閉提示</translation>
        </message>
    </context>
    <context>
        <name>NoteEditor</name>
        <message>
            <source>Write a note</source>
            <translation>寫筆記</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>筆記</translation>
        </message>
        <message>
            <source>Tags, separated by blanks</source>
            <translation>標籤，用空格分開</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>標籤</translation>
        </message>
        <message>
            <source>Delete note</source>
            <translation>刪除筆記</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>完成</translation>
        </message>
        <message>
            <source>Save and return to the page (Ctrl+Enter)</source>
            <translation>儲存並回到正文（Ctrl+Enter）</translation>
        </message>
    </context>
    <context>
        <name>Notes</name>
        <message>
            <source>No longer in the text</source>
            <translation>已不在正文裡</translation>
        </message>
        <message>
            <source>Beginning of the report</source>
            <translation>報告開頭</translation>
        </message>
    </context>
    <context>
        <name>NotesController</name>
        <message>
            <source>&amp;Undo</source>
            <translation>復原(&amp;U)</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>重做(&amp;R)</translation>
        </message>
    </context>
    <context>
        <name>NotesPane</name>
        <message>
            <source>Filter notes</source>
            <translation>篩選筆記</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>筆記</translation>
        </message>
        <message>
            <source>No note contains this text.</source>
            <translation>沒有筆記包含這些文字。</translation>
        </message>
        <message>
            <source>Select a passage and press 1 to 5 to highlight it, or N to write a note.</source>
            <translation>選定一段文字，按 1 至 5 標記，按 N 寫筆記。</translation>
        </message>
    </context>
    <context>
        <name>OutlinePane</name>
        <message>
            <source>Filter headings</source>
            <translation>篩選標題</translation>
        </message>
        <message>
            <source>Outline</source>
            <translation>大綱</translation>
        </message>
        <message>
            <source>No headings were found in this report.</source>
            <translation>這份報告裡沒有找到標題。</translation>
        </message>
    </context>
    <context>
        <name>PageController</name>
        <message>
            <source>Paragraph %1</source>
            <translation>第 %1 段</translation>
        </message>
    </context>
    <context>
        <name>PaneTitle</name>
        <message>
            <source>Close %1</source>
            <translation>關閉%1</translation>
        </message>
    </context>
    <context>
        <name>Repairs</name>
        <message>
            <source>line ends unified</source>
            <translation>統一換行</translation>
        </message>
        <message>
            <source>markup removed</source>
            <translation>去除標記</translation>
        </message>
        <message>
            <source>page breaks removed</source>
            <translation>去除分頁</translation>
        </message>
        <message>
            <source>wrapped lines joined</source>
            <translation>接合斷行</translation>
        </message>
        <message>
            <source>paragraphs parted</source>
            <translation>分開段落</translation>
        </message>
        <message>
            <source>indents removed</source>
            <translation>去除縮進</translation>
        </message>
        <message>
            <source>lines of the page set aside</source>
            <translation>移開網頁內容</translation>
        </message>
        <message>
            <source>doubled lines removed</source>
            <translation>去除重複行</translation>
        </message>
        <message>
            <source>numbers put together</source>
            <translation>合併數字</translation>
        </message>
        <message>
            <source>pinyin readings removed</source>
            <translation>去除拼音</translation>
        </message>
        <message>
            <source>characters taken back to simplified</source>
            <translation>還原簡體字</translation>
        </message>
        <message>
            <source>garbled characters mended</source>
            <translation>還原亂碼</translation>
        </message>
        <message>
            <source>punctuation marks widened</source>
            <translation>標點改全形</translation>
        </message>
    </context>
    <context>
        <name>ReportView</name>
        <message>
            <source>Report</source>
            <translation>報告</translation>
        </message>
    </context>
    <context>
        <name>SelectionToolbar</name>
        <message>
            <source>Write a note (N)</source>
            <translation>寫筆記（N）</translation>
        </message>
        <message>
            <source>Copy (Ctrl+C)</source>
            <translation>複製（Ctrl+C）</translation>
        </message>
    </context>
    <context>
        <name>ShortcutList</name>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>快速鍵</translation>
        </message>
        <message>
            <source>Command</source>
            <translation>命令</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>按鍵</translation>
        </message>
    </context>
    <context>
        <name>Status</name>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message numerus="yes">
            <source>%n place(s) could not be decoded</source>
            <translation>
                <numerusform>%n 處無法解碼</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n figure(s)</source>
            <translation>
                <numerusform>%n 個數字</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n note(s)</source>
            <translation>
                <numerusform>%n 條筆記</numerusform>
            </translation>
        </message>
        <message>
            <source>Simplified</source>
            <translation>簡體</translation>
        </message>
        <message>
            <source>Traditional</source>
            <translation>繁體</translation>
        </message>
        <message>
            <source>Taiwan</source>
            <translation>臺灣</translation>
        </message>
        <message>
            <source>Hong Kong</source>
            <translation>香港</translation>
        </message>
        <message>
            <source>As in the file</source>
            <translation>原文</translation>
        </message>
        <message>
            <source>The file before repair</source>
            <translation>修復前的檔案</translation>
        </message>
        <message>
            <source>%1 (converted view)</source>
            <translation>%1（轉換顯示）</translation>
        </message>
    </context>
</TS>
