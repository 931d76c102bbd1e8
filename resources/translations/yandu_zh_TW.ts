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
        <source>Open &amp;pasted text</source>
        <translation>開啟剪貼簿文字(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <translation>重新讀取(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Close report</source>
        <translation>關閉報告(&amp;C)</translation>
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
        <source>Next &amp;report</source>
        <translation>下一份報告(&amp;R)</translation>
    </message>
    <message>
        <source>Previous report</source>
        <translation>上一份報告</translation>
    </message>
    <message>
        <source>&amp;Go to paragraph…</source>
        <translation>移至段落(&amp;G)…</translation>
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
        <source>&amp;Find…</source>
        <translation>尋找(&amp;F)…</translation>
    </message>
    <message>
        <source>Find ne&amp;xt</source>
        <translation>尋找下一處(&amp;X)</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>尋找上一處(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;List all hits</source>
        <translation>列出所有結果(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Ledger</source>
        <translation>數字總表(&amp;L)</translation>
    </message>
    <message>
        <source>C&amp;harts…</source>
        <translation>圖表(&amp;H)…</translation>
    </message>
    <message>
        <source>Tick: to &amp;check</source>
        <translation>標為待核(&amp;C)</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>待核</translation>
    </message>
    <message>
        <source>Tick: chec&amp;ked</source>
        <translation>標為已核(&amp;K)</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>已核</translation>
    </message>
    <message>
        <source>Tick: &amp;used</source>
        <translation>標為已用(&amp;U)</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>已用</translation>
    </message>
    <message>
        <source>&amp;No tick</source>
        <translation>取消標記(&amp;N)</translation>
    </message>
    <message>
        <source>Not a &amp;figure</source>
        <translation>不是數字(&amp;F)</translation>
    </message>
    <message>
        <source>Co&amp;py as a table</source>
        <translation>複製為表格(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Export the figures shown…</source>
        <translation>匯出所示數字(&amp;E)…</translation>
    </message>
    <message>
        <source>Export &amp;all figures…</source>
        <translation>匯出全部數字(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Find out</source>
        <translation>自動辨識(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;All levels</source>
        <translation>所有層級(&amp;A)</translation>
    </message>
    <message>
        <source>Level &amp;1</source>
        <translation>第 &amp;1 級</translation>
    </message>
    <message>
        <source>Levels 1 to &amp;2</source>
        <translation>第 1–&amp;2 級</translation>
    </message>
    <message>
        <source>Levels 1 to &amp;3</source>
        <translation>第 1–&amp;3 級</translation>
    </message>
    <message>
        <source>&amp;Lists inside the text</source>
        <translation>正文中的列舉(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Make a heading</source>
        <translation>設為標題(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Not a heading</source>
        <translation>不是標題(&amp;N)</translation>
    </message>
    <message>
        <source>One level &amp;up</source>
        <translation>升一級(&amp;U)</translation>
    </message>
    <message>
        <source>One level &amp;down</source>
        <translation>降一級(&amp;D)</translation>
    </message>
    <message>
        <source>As it was &amp;found</source>
        <translation>還原自動辨識(&amp;F)</translation>
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
        <source>Taiwan with its &amp;words</source>
        <translation>臺灣字形與用詞(&amp;W)</translation>
    </message>
    <message>
        <source>Simplified with &amp;mainland words</source>
        <translation>簡體與大陸用詞(&amp;M)</translation>
    </message>
    <message>
        <source>Show the &amp;original</source>
        <translation>顯示原文(&amp;O)</translation>
    </message>
    <message>
        <source>Shows the report as it was written; hold F2 to see it for a moment.</source>
        <translation>顯示報告原來的字形；按住 F2 可以暫時檢視。</translation>
    </message>
    <message>
        <source>&amp;Quotation marks of the script</source>
        <translation>引號隨字形(&amp;Q)</translation>
    </message>
    <message>
        <source>Traditional views show “‘’” as 「『』」, simplified views the other way round.</source>
        <translation>繁體檢視把“‘’”顯示為「『』」，簡體檢視相反。</translation>
    </message>
    <message>
        <source>My t&amp;erms…</source>
        <translation>我的詞表(&amp;E)…</translation>
    </message>
    <message>
        <source>Names that no view rewrites and that count as one word.</source>
        <translation>任何檢視都不改寫、並算作一個詞的名稱。</translation>
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
        <source>Corre&amp;ctions</source>
        <translation>更正(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Panes</source>
        <translation>面板(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Fold the outline</source>
        <translation>摺疊大綱(&amp;F)</translation>
    </message>
    <message>
        <source>H&amp;eading</source>
        <translation>標題(&amp;E)</translation>
    </message>
    <message>
        <source>Read again in another &amp;encoding</source>
        <translation>用其他編碼重新讀取(&amp;E)</translation>
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
        <source>F&amp;igures</source>
        <translation>數字(&amp;I)</translation>
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
    <name>ChartWindow</name>
    <message>
        <source>Charts of the figures</source>
        <translation>數字圖表</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>單位</translation>
    </message>
    <message>
        <source>No figure shown in the ledger has a number.</source>
        <translation>總表所示數字均無數值。</translation>
    </message>
    <message>
        <source>By section and kind</source>
        <translation>依章節和種類</translation>
    </message>
    <message>
        <source>By value</source>
        <translation>依數值</translation>
    </message>
    <message>
        <source>Save the picture…</source>
        <translation>儲存圖片…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>%1 of %2 figures, as the ledger shows them</source>
        <translation>總表所示的 %1 個數字，共 %2 個</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>已儲存為 %1。</translation>
    </message>
    <message>
        <source>without unit</source>
        <translation>無單位</translation>
    </message>
    <message>
        <source>Selected rows: %1 (%2)</source>
        <translation>所選各列：%1（%2）</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>儲存圖片</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>Beginning of the report</source>
        <translation>報告開頭</translation>
    </message>
    <message>
        <source>Figures by section and kind</source>
        <translation>各章節各類數字</translation>
    </message>
    <message>
        <source>Figures in %1</source>
        <translation>單位為「%1」的數字</translation>
    </message>
    <message>
        <source>Figures without unit</source>
        <translation>無單位的數字</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>另有 %1 個</translation>
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
    <message>
        <source>Correct figure</source>
        <translation>更正數字</translation>
    </message>
    <message>
        <source>Not a figure</source>
        <translation>不是數字</translation>
    </message>
    <message>
        <source>Not figures</source>
        <translation>將多處標為非數字</translation>
    </message>
    <message>
        <source>Add figure</source>
        <translation>補上數字</translation>
    </message>
    <message>
        <source>Restore figure</source>
        <translation>還原數字</translation>
    </message>
    <message>
        <source>Tick figure</source>
        <translation>標記核對</translation>
    </message>
    <message>
        <source>Tick figures</source>
        <translation>批次標記核對</translation>
    </message>
    <message>
        <source>Correct heading</source>
        <translation>更正標題</translation>
    </message>
    <message>
        <source>Restore heading</source>
        <translation>還原標題</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
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
    <name>FigureJudging</name>
    <message>
        <source>not a figure</source>
        <translation>不是數字</translation>
    </message>
    <message>
        <source>Take all corrections back</source>
        <translation>撤回全部更正</translation>
    </message>
</context>
<context>
    <name>FigureMenu</name>
    <message>
        <source>Figure</source>
        <translation>數字</translation>
    </message>
    <message>
        <source>Show figures of this kind and unit</source>
        <translation>顯示同類同單位的數字</translation>
    </message>
    <message>
        <source>Mark as a figure</source>
        <translation>標為數字</translation>
    </message>
    <message numerus="yes">
        <source>%n figures</source>
        <translation>
            <numerusform>%n 個數字</numerusform>
        </translation>
    </message>
    <message>
        <source>Figure: %1</source>
        <translation>數字：%1</translation>
    </message>
    <message>
        <source>Not a figure</source>
        <translation>不是數字</translation>
    </message>
    <message>
        <source>Change kind</source>
        <translation>變更種類</translation>
    </message>
    <message>
        <source>Use the selection as its extent</source>
        <translation>以所選文字為其範圍</translation>
    </message>
    <message>
        <source>Take the correction back</source>
        <translation>撤回更正</translation>
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
        <source>about</source>
        <translation>約</translation>
    </message>
    <message>
        <source>more than</source>
        <translation>超過</translation>
    </message>
    <message>
        <source>less than</source>
        <translation>不足</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>至少</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>至多</translation>
    </message>
    <message>
        <source>at the start</source>
        <translation>初</translation>
    </message>
    <message>
        <source>in the middle</source>
        <translation>中</translation>
    </message>
    <message>
        <source>at the end</source>
        <translation>末</translation>
    </message>
    <message>
        <source>up</source>
        <translation>升</translation>
    </message>
    <message>
        <source>down</source>
        <translation>降</translation>
    </message>
    <message>
        <source>No tick</source>
        <translation>未標記</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>待核</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>已核</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>已用</translation>
    </message>
    <message>
        <source>vague</source>
        <translation>概數</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>數字</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>章節</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>句子</translation>
    </message>
    <message>
        <source>corrected by you</source>
        <translation>由您更正</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>數值</translation>
    </message>
    <message>
        <source>Modifier</source>
        <translation>限定</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>升降</translation>
    </message>
    <message>
        <source>Tick</source>
        <translation>核對</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>單位</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>所指</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excel 活頁簿</translation>
    </message>
    <message>
        <source>Comma-separated values</source>
        <translation>逗號分隔值（CSV）</translation>
    </message>
</context>
<context>
    <name>FiguresHandingOn</name>
    <message>
        <source>There are no figures to export.</source>
        <translation>沒有可匯出的數字。</translation>
    </message>
    <message>
        <source>Export figures</source>
        <translation>匯出數字</translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) copied as a table.</source>
        <translation>
            <numerusform>已將 %n 個數字複製為表格。</numerusform>
        </translation>
    </message>
    <message>
        <source>Figures exported to %1.</source>
        <translation>數字已匯出至 %1。</translation>
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
        <source>Ledger</source>
        <translation>數字總表</translation>
    </message>
    <message>
        <source>All that is known of each figure, in one table</source>
        <translation>每個數字的全部資訊，一張表看全</translation>
    </message>
    <message>
        <source>Mark %1</source>
        <translation>標出%1</translation>
    </message>
</context>
<context>
    <name>FiguresTable</name>
    <message>
        <source>Figures</source>
        <translation>數字</translation>
    </message>
</context>
<context>
    <name>FilesController</name>
    <message>
        <source>Open reports</source>
        <translation>開啟報告</translation>
    </message>
    <message>
        <source>Reports (*.txt *.md *.docx *.pdf *.html *.htm *.epub);;All files (*)</source>
        <translation>報告 (*.txt *.md *.docx *.pdf *.html *.htm *.epub);;所有檔案 (*)</translation>
    </message>
    <message>
        <source>There is no text to open.</source>
        <translation>沒有可以開啟的文字。</translation>
    </message>
    <message>
        <source>%1 (moved or deleted)</source>
        <translation>%1（已移動或刪除）</translation>
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
        <source>%1 has changed on the disk.</source>
        <translation>%1 在磁碟上有了變更。</translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>重新讀取</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>貼上的文字</translation>
    </message>
</context>
<context>
    <name>Find</name>
    <message>
        <source>Simplified = traditional (会 = 會)</source>
        <translation>簡體＝繁體（会＝會）</translation>
    </message>
    <message>
        <source>Half width = full width (13 = １３)</source>
        <translation>半形＝全形（13＝１３）</translation>
    </message>
    <message>
        <source>Numerals (13 = 十三)</source>
        <translation>數字寫法（13＝十三）</translation>
    </message>
    <message>
        <source>Upper = lower case (A = a)</source>
        <translation>大寫＝小寫（A＝a）</translation>
    </message>
    <message>
        <source>Blanks and line breaks do not count</source>
        <translation>不計空格和換行</translation>
    </message>
    <message>
        <source>Punctuation marks (, = ，)</source>
        <translation>標點寫法（,＝，）</translation>
    </message>
    <message>
        <source>Nothing matches this regular expression.</source>
        <translation>沒有內容符合這個正規表示式。</translation>
    </message>
    <message>
        <source>Nothing says this just so. Let less count in the menu of options.</source>
        <translation>沒有與此完全一致的內容，可在選項選單中放寬區分。</translation>
    </message>
    <message>
        <source>Nothing in the report says this. Try fewer or other characters.</source>
        <translation>報告裡沒有這句話，請減少或更換字詞。</translation>
    </message>
    <message>
        <source>Continued from the beginning.</source>
        <translation>已到末尾，從頭繼續。</translation>
    </message>
    <message>
        <source>Continued from the end.</source>
        <translation>已到開頭，從末尾繼續。</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in the report</source>
        <translation>在報告中尋找</translation>
    </message>
    <message>
        <source>Previous hit (Shift+F3)</source>
        <translation>上一處 (Shift+F3)</translation>
    </message>
    <message>
        <source>Next hit (F3)</source>
        <translation>下一處 (F3)</translation>
    </message>
    <message>
        <source>List all hits (Alt+F3)</source>
        <translation>列出所有結果 (Alt+F3)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>關閉 (Esc)</translation>
    </message>
    <message>
        <source>No hits</source>
        <translation>沒有找到</translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n 處</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindController</name>
    <message>
        <source>No hits</source>
        <translation>沒有找到</translation>
    </message>
</context>
<context>
    <name>FindOptions</name>
    <message>
        <source>The same in a search</source>
        <translation>尋找時視為相同</translation>
    </message>
    <message>
        <source>All of these</source>
        <translation>以上全部</translation>
    </message>
    <message>
        <source>What counts in a search</source>
        <translation>尋找時區分什麼</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>正規表示式</translation>
    </message>
    <message>
        <source>Switched off: %1</source>
        <translation>已關閉：%1</translation>
    </message>
</context>
<context>
    <name>LedgerFilters</name>
    <message>
        <source>Filter figures</source>
        <translation>篩選數字</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>單位</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>章節</translation>
    </message>
    <message>
        <source>Tick</source>
        <translation>核對</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>清除篩選</translation>
    </message>
    <message>
        <source>without unit</source>
        <translation>無單位</translation>
    </message>
    <message>
        <source>Corrected by you</source>
        <translation>由您更正</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>LedgerPane</name>
    <message>
        <source>Ledger</source>
        <translation>數字總表</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>欄位</translation>
    </message>
    <message>
        <source>No figure is like this. Clear the filter to see all.</source>
        <translation>沒有這樣的數字。清除篩選可查看全部。</translation>
    </message>
    <message>
        <source>No figures were found in this report.</source>
        <translation>這份報告裡沒有找到數字。</translation>
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
        <source>Results</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>數字總表</translation>
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
    <name>NumberingFaults</name>
    <message>
        <source>Faults in the numbering</source>
        <translation>編號問題</translation>
    </message>
    <message numerus="yes">
        <source>%n fault(s) in the numbering</source>
        <translation>
            <numerusform>編號問題 %n 處</numerusform>
        </translation>
    </message>
    <message>
        <source>%2 is missing before %1</source>
        <translation>%1之前缺少%2</translation>
    </message>
    <message>
        <source>%1 comes twice, in the place of %2</source>
        <translation>%1重複，此處應為%2</translation>
    </message>
    <message>
        <source>%1 has another width than %2</source>
        <translation>%1與%2全半形不一致</translation>
    </message>
</context>
<context>
    <name>OutlinePane</name>
    <message>
        <source>Filter headings</source>
        <translation>篩選標題</translation>
    </message>
    <message>
        <source>Fold the outline</source>
        <translation>摺疊大綱</translation>
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
    <name>ParagraphQuestion</name>
    <message>
        <source>Go to paragraph</source>
        <translation>移至段落</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>The whole report</source>
        <translation>整份報告</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>段落</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>前往</translation>
    </message>
    <message>
        <source>Counted &amp;in</source>
        <translation>計數範圍(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Paragraph</source>
        <translation>段落(&amp;P)</translation>
    </message>
</context>
<context>
    <name>QueryField</name>
    <message>
        <source>Earlier queries</source>
        <translation>以前尋找過的</translation>
    </message>
    <message>
        <source>No earlier queries</source>
        <translation>還沒有尋找過</translation>
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
        <source>radicals replaced by characters</source>
        <translation>部首還原為漢字</translation>
    </message>
    <message>
        <source>punctuation marks widened</source>
        <translation>標點改全形</translation>
    </message>
</context>
<context>
    <name>ReportTabs</name>
    <message>
        <source>Open reports</source>
        <translation>開啟報告</translation>
    </message>
    <message>
        <source>Close report</source>
        <translation>關閉報告</translation>
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
    <name>Results</name>
    <message>
        <source>Beginning of the report</source>
        <translation>報告開頭</translation>
    </message>
</context>
<context>
    <name>ResultsPane</name>
    <message>
        <source>Find…</source>
        <translation>尋找…</translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n 處</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n section(s)</source>
        <translation>
            <numerusform>見於 %n 節</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing in this report says “%1”.</source>
        <translation>這份報告裡沒有「%1」。</translation>
    </message>
    <message>
        <source>Everything found in the report is listed here once you look for it.</source>
        <translation>尋找之後，報告中的所有結果列在這裡。</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>結果</translation>
    </message>
</context>
<context>
    <name>Scripts</name>
    <message>
        <source>The original · back to: %1</source>
        <translation>原文 · 返回：%1</translation>
    </message>
    <message>
        <source>Converted %1 · show the original</source>
        <translation>已轉換 %1 · 檢視原文</translation>
    </message>
    <message>
        <source>Characters and vocabulary of this view are converted (%1).</source>
        <translation>本檢視轉換了字形與用詞（%1）。</translation>
    </message>
    <message>
        <source>The characters of this view are converted (%1).</source>
        <translation>本檢視轉換了字形（%1）。</translation>
    </message>
    <message>
        <source>The quotation marks of this view are changed.</source>
        <translation>本檢視更換了引號。</translation>
    </message>
    <message>
        <source>Hold F2 to see the report as it was written.</source>
        <translation>按住 F2 可檢視原文。</translation>
    </message>
    <message>
        <source>This report is in traditional script: its words stay.</source>
        <translation>這份報告是繁體，用詞不變。</translation>
    </message>
    <message>
        <source>This report is in simplified script: its words stay.</source>
        <translation>這份報告是簡體，用詞不變。</translation>
    </message>
    <message>
        <source>This view changes vocabulary, not only characters: 项目 → 專案, 文件 → 檔案; official terms stay.</source>
        <translation>本檢視不僅轉換字形，還改換用詞：项目 → 專案，文件 → 檔案；公文用語不變。</translation>
    </message>
    <message>
        <source>This view changes vocabulary, not only characters: 專案 → 项目, 檔案 → 文件; official terms stay.</source>
        <translation>本檢視不僅轉換字形，還改換用詞：專案 → 项目，檔案 → 文件；公文用語不變。</translation>
    </message>
    <message>
        <source>with words</source>
        <translation>含用詞</translation>
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
    <message>
        <source>Find (Ctrl+F)</source>
        <translation>尋找 (Ctrl+F)</translation>
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
        <source>Read the file again in another encoding</source>
        <translation>用其他編碼重新讀取檔案</translation>
    </message>
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
        <source>Taiwan with its words</source>
        <translation>臺灣字形與用詞</translation>
    </message>
    <message>
        <source>Simplified with mainland words</source>
        <translation>簡體與大陸用詞</translation>
    </message>
    <message>
        <source>%1 (converted view)</source>
        <translation>%1（轉換顯示）</translation>
    </message>
</context>
<context>
    <name>TermsDialog</name>
    <message>
        <source>My terms</source>
        <translation>我的詞表</translation>
    </message>
    <message>
        <source>One term a line. No view that changes vocabulary rewrites these names, and each counts as one word when words are selected or converted.</source>
        <translation>每行一詞。改換用詞的檢視不改寫這些名稱；選詞與轉換時，每個算作一個詞。</translation>
    </message>
    <message>
        <source>The list was changed. Save it?</source>
        <translation>詞表已修改，要儲存嗎？</translation>
    </message>
</context>
</TS>
