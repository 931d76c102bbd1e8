<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>AboutBox</name>
    <message>
        <source>About Yandu</source>
        <translation>關於研讀</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>資料夾位置</translation>
    </message>
    <message>
        <source>Open the data folder</source>
        <translation>開啟資料所在資料夾</translation>
    </message>
    <message>
        <source>Copy for a bug report</source>
        <translation>複製以便回報問題</translation>
    </message>
    <message>
        <source>Notes, settings and your own words lie in this folder:</source>
        <translation>筆記、設定和您自己的詞語都在這個資料夾裡：</translation>
    </message>
    <message>
        <source>A reader and annotator for Chinese work reports. MIT licence. Nothing leaves the computer; the source file is never written.</source>
        <translation>中文工作報告的閱讀與批註工具。MIT 授權。什麼也不離開這臺電腦，原檔案絕不更動。</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>所用的程式庫</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>程式庫</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>授權</translation>
    </message>
</context>
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
        <source>Pin&amp;yin of the selection</source>
        <translation>選取文字的拼音(&amp;Y)</translation>
    </message>
    <message>
        <source>Tells how the characters are read.</source>
        <translation>告訴這些字怎麼讀。</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>設定(&amp;S)…</translation>
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
        <source>Next para&amp;graph</source>
        <translation>下一段(&amp;G)</translation>
    </message>
    <message>
        <source>A screen reader reads it with its notes.</source>
        <translation>螢幕閱讀器會連同筆記一起朗讀。</translation>
    </message>
    <message>
        <source>Previous paragraph</source>
        <translation>上一段</translation>
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
        <source>&amp;Underline</source>
        <translation>底線(&amp;U)</translation>
    </message>
    <message>
        <source>Name the &amp;colours…</source>
        <translation>為顏色命名(&amp;C)…</translation>
    </message>
    <message>
        <source>Write a &amp;note</source>
        <translation>寫筆記(&amp;N)</translation>
    </message>
    <message>
        <source>Write about the whole &amp;report</source>
        <translation>為整份報告寫筆記(&amp;R)</translation>
    </message>
    <message>
        <source>Highlight &amp;all occurrences</source>
        <translation>標出所有出現處(&amp;A)</translation>
    </message>
    <message>
        <source>Highlights every place that says the same as the selection.</source>
        <translation>標出與所選文字相同的每一處。</translation>
    </message>
    <message>
        <source>&amp;Tags…</source>
        <translation>標籤(&amp;T)…</translation>
    </message>
    <message>
        <source>Next &amp;status</source>
        <translation>下一狀態(&amp;S)</translation>
    </message>
    <message>
        <source>Next note at this &amp;place</source>
        <translation>此處的下一則筆記(&amp;P)</translation>
    </message>
    <message>
        <source>Copy with its s&amp;ource</source>
        <translation>連同出處複製(&amp;O)</translation>
    </message>
    <message>
        <source>In a &amp;report: “…” (author, title, date, part)</source>
        <translation>報告體：「……」（作者、標題、日期、部分）(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;GB/T 7714</source>
        <translation>GB/T 7714(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Markdown</source>
        <translation>Markdown(&amp;M)</translation>
    </message>
    <message>
        <source>Re&amp;view notes</source>
        <translation>複核筆記(&amp;V)</translation>
    </message>
    <message>
        <source>Notes of all reports…</source>
        <translation>所有報告的筆記…</translation>
    </message>
    <message>
        <source>&amp;Delete note</source>
        <translation>刪除筆記(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;End one character on</source>
        <translation>末端後移一字(&amp;E)</translation>
    </message>
    <message>
        <source>End one character &amp;back</source>
        <translation>末端前移一字(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Start one character on</source>
        <translation>首端後移一字(&amp;S)</translation>
    </message>
    <message>
        <source>Start one character ba&amp;ck</source>
        <translation>首端前移一字(&amp;C)</translation>
    </message>
    <message>
        <source>End one &amp;word on</source>
        <translation>末端後移一詞(&amp;W)</translation>
    </message>
    <message>
        <source>End one word b&amp;ack</source>
        <translation>末端前移一詞(&amp;A)</translation>
    </message>
    <message>
        <source>Start one w&amp;ord on</source>
        <translation>首端後移一詞(&amp;O)</translation>
    </message>
    <message>
        <source>Start one word bac&amp;k</source>
        <translation>首端前移一詞(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>快速鍵(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Help page</source>
        <translation>說明頁(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Guided start</source>
        <translation>入門導覽(&amp;G)</translation>
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
        <source>Find in all open &amp;reports</source>
        <translation>在所有開啟的報告中尋找(&amp;R)</translation>
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
        <source>High contrast, &amp;black on white</source>
        <translation>高對比，白底黑字(&amp;B)</translation>
    </message>
    <message>
        <source>High contrast, &amp;white on black</source>
        <translation>高對比，黑底白字(&amp;W)</translation>
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
        <source>&amp;Export notes…</source>
        <translation>匯出筆記(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Import notes…</source>
        <translation>匯入筆記(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>列印(&amp;P)…</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>另存為 PDF(&amp;D)…</translation>
    </message>
    <message>
        <source>Restore notes from a &amp;backup…</source>
        <translation>從備份還原筆記(&amp;B)…</translation>
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
        <source>&amp;Bookmarks</source>
        <translation>書籤(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Language of the window</source>
        <translation>介面語言(&amp;L)</translation>
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
        <source>&amp;Form of the source</source>
        <translation>出處格式(&amp;F)</translation>
    </message>
    <message>
        <source>Tool&amp;bar</source>
        <translation>工具列(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Boundaries</source>
        <translation>邊界(&amp;B)</translation>
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
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Readin&amp;g settings…</source>
        <translation>閱讀設定(&amp;G)…</translation>
    </message>
    <message>
        <source>Lines as &amp;wide as the window</source>
        <translation>行寬隨視窗(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Number the paragraphs</source>
        <translation>段落編號(&amp;N)</translation>
    </message>
    <message>
        <source>Reading &amp;mode</source>
        <translation>閱讀模式(&amp;M)</translation>
    </message>
    <message>
        <source>Shows the page without panes and bars; Escape leaves it.</source>
        <translation>只顯示頁面，不顯示窗格和工具列；按 Esc 離開。</translation>
    </message>
    <message>
        <source>Go to &amp;anything…</source>
        <translation>快速前往(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Start of the report</source>
        <translation>報告開頭(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;End of the report</source>
        <translation>報告結尾(&amp;E)</translation>
    </message>
    <message>
        <source>Bookmar&amp;k this paragraph</source>
        <translation>本段加書籤(&amp;K)</translation>
    </message>
    <message>
        <source>Sets or takes away a bookmark at the topmost paragraph.</source>
        <translation>在最上面的段落加上或取消書籤。</translation>
    </message>
    <message>
        <source>Next bookmark</source>
        <translation>下一個書籤</translation>
    </message>
    <message>
        <source>Previous bookmark</source>
        <translation>上一個書籤</translation>
    </message>
    <message>
        <source>&amp;Follow the system</source>
        <translation>跟隨系統(&amp;F)</translation>
    </message>
    <message>
        <source>Show the &amp;toolbar</source>
        <translation>顯示工具列(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Names beside the icons</source>
        <translation>圖示旁顯示名稱(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Customise…</source>
        <translation>自訂(&amp;C)…</translation>
    </message>
    <message>
        <source>Spl&amp;it the view</source>
        <translation>分割檢視(&amp;I)</translation>
    </message>
    <message>
        <source>Shows a second place of the report, or a second script.</source>
        <translation>同時檢視報告的另一處，或另一種字形。</translation>
    </message>
    <message>
        <source>Pages one a&amp;bove the other</source>
        <translation>上下排列(&amp;B)</translation>
    </message>
    <message>
        <source>S&amp;croll together</source>
        <translation>同步捲動(&amp;C)</translation>
    </message>
    <message>
        <source>Keeps the same paragraph at the top of both pages.</source>
        <translation>兩頁頂端始終是同一段。</translation>
    </message>
    <message>
        <source>&amp;Other page</source>
        <translation>另一頁(&amp;O)</translation>
    </message>
</context>
<context>
    <name>BackupsDialog</name>
    <message>
        <source>Restore notes from a backup</source>
        <translation>從備份還原筆記</translation>
    </message>
    <message>
        <source>The notes of all reports go back to what they were at that time. The present ones are put aside in the same folder, not deleted.</source>
        <translation>所有報告的筆記都還原到當時的樣子。現有的筆記移到同一資料夾保存，不會刪除。</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>備份</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>還原(&amp;R)</translation>
    </message>
    <message>
        <source>There are no backups yet. One is made when notes have changed.</source>
        <translation>還沒有備份。筆記有變更後會自動備份。</translation>
    </message>
</context>
<context>
    <name>BookmarksController</name>
    <message>
        <source>Bookmark taken away</source>
        <translation>已取消書籤</translation>
    </message>
    <message>
        <source>Bookmark set: %1</source>
        <translation>已加書籤：%1</translation>
    </message>
    <message>
        <source>No bookmarks in this report yet</source>
        <translation>本報告還沒有書籤</translation>
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
        <source>Charts</source>
        <translation>圖表</translation>
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
    <name>ChosenBar</name>
    <message>
        <source>Change…</source>
        <translation>變更…</translation>
    </message>
    <message>
        <source>Delete the chosen notes</source>
        <translation>刪除所選筆記</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>已選 %n 則</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Citations</name>
    <message>
        <source>Select a passage or a note to copy it with its source.</source>
        <translation>請先選定一段文字或一則筆記，再連同出處複製。</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) copied with the source.</source>
        <translation>
            <numerusform>已連同出處複製 %n 段。</numerusform>
        </translation>
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
    <name>ColoursQuestion</name>
    <message>
        <source>Names of the colours</source>
        <translation>顏色的名稱</translation>
    </message>
    <message>
        <source>What does each colour stand for?</source>
        <translation>每種顏色代表什麼？</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Command, report, heading or bookmark</source>
        <translation>命令、報告、標題或書籤</translation>
    </message>
    <message>
        <source>Go to anything</source>
        <translation>快速前往</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>符合項目</translation>
    </message>
    <message>
        <source>Nothing fits.</source>
        <translation>沒有符合的項目。</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Report</source>
        <translation>報告</translation>
    </message>
    <message>
        <source>open</source>
        <translation>已開啟</translation>
    </message>
    <message>
        <source>Recent file</source>
        <translation>最近的檔案</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>書籤</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>標題</translation>
    </message>
</context>
<context>
    <name>DataPage</name>
    <message>
        <source>Open the reports of the last time again</source>
        <translation>啟動時開啟上次的報告</translation>
    </message>
    <message>
        <source>Where your notes and settings lie</source>
        <translation>筆記和設定的存放位置</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>開啟資料夾</translation>
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
        <source>Add highlights</source>
        <translation>加入多處標記</translation>
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
        <source>Change style</source>
        <translation>變更樣式</translation>
    </message>
    <message>
        <source>Change status</source>
        <translation>變更狀態</translation>
    </message>
    <message>
        <source>Change notes</source>
        <translation>變更多則筆記</translation>
    </message>
    <message>
        <source>Attach note</source>
        <translation>重新定位筆記</translation>
    </message>
    <message>
        <source>Move boundaries</source>
        <translation>移動邊界</translation>
    </message>
    <message>
        <source>Import notes</source>
        <translation>匯入筆記</translation>
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
</context>
<context>
    <name>EmptyPage</name>
    <message>
        <source>No report is open. Open a file, or drop one on the window.</source>
        <translation>還沒有開啟報告。請開啟檔案，或把檔案拖到視窗上。</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Web page</source>
        <translation>網頁</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Word 文件</translation>
    </message>
    <message>
        <source>Word document with comments</source>
        <translation>附註解的 Word 文件</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excel 活頁簿</translation>
    </message>
    <message>
        <source>Comma-separated values</source>
        <translation>逗號分隔值（CSV）</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>純文字</translation>
    </message>
    <message>
        <source>W3C Web Annotation (JSON-LD)</source>
        <translation>W3C Web Annotation（JSON-LD）</translation>
    </message>
    <message>
        <source>As in reports</source>
        <translation>報告體</translation>
    </message>
    <message>
        <source>GB/T 7714</source>
        <translation>GB/T 7714</translation>
    </message>
    <message>
        <source>Source only</source>
        <translation>只註出處</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export notes</source>
        <translation>匯出筆記</translation>
    </message>
    <message>
        <source>As shown</source>
        <translation>與顯示一致</translation>
    </message>
    <message>
        <source>As in the report</source>
        <translation>與原文一致</translation>
    </message>
    <message>
        <source>With the &amp;sentence around each passage</source>
        <translation>附上所在的整句(&amp;S)</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選擇…</translation>
    </message>
    <message>
        <source>None</source>
        <translation>無</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>預覽</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>匯出(&amp;X)…</translation>
    </message>
    <message>
        <source>All (%1)</source>
        <translation>全部（%1）</translation>
    </message>
    <message>
        <source>Shown in the pane (%1)</source>
        <translation>面板中所示（%1）</translation>
    </message>
    <message>
        <source>Selected in the pane (%1)</source>
        <translation>面板中所選（%1）</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>格式(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>筆記(&amp;N)</translation>
    </message>
    <message>
        <source>Sc&amp;ript</source>
        <translation>字形(&amp;R)</translation>
    </message>
    <message>
        <source>C&amp;itations</source>
        <translation>引註(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Template</source>
        <translation>範本(&amp;T)</translation>
    </message>
    <message>
        <source>The usual form</source>
        <translation>通用格式</translation>
    </message>
    <message>
        <source>None for this format</source>
        <translation>此格式不用範本</translation>
    </message>
    <message>
        <source>Choose a template</source>
        <translation>選擇範本</translation>
    </message>
    <message>
        <source>Templates (*.j2 *.jinja *.md *.txt);;All files (*)</source>
        <translation>範本 (*.j2 *.jinja *.md *.txt);;所有檔案 (*)</translation>
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
    <name>FiguresController</name>
    <message>
        <source>Select the figure on the page first.</source>
        <translation>請先在頁面上選取這個數字。</translation>
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
    <name>FiguresPage</name>
    <message>
        <source>Mark figures in the text</source>
        <translation>在內文中標出數字</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>大綱</translation>
    </message>
    <message>
        <source>Unfold</source>
        <translation>展開到</translation>
    </message>
</context>
<context>
    <name>FiguresPane</name>
    <message>
        <source>Filter figures</source>
        <translation>篩選數字</translation>
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
    <message>
        <source>No figure is like this. Clear the filter to see all.</source>
        <translation>沒有這樣的數字。清除篩選可查看全部。</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>清除篩選</translation>
    </message>
    <message>
        <source>No figures were found in this report. Select one that was missed.</source>
        <translation>這份報告裡沒有找到數字。請選取漏掉的。</translation>
    </message>
    <message>
        <source>Mark the selection as a figure…</source>
        <translation>把選取的標為數字…</translation>
    </message>
</context>
<context>
    <name>FiguresTable</name>
    <message>
        <source>Figures</source>
        <translation>數字</translation>
    </message>
    <message>
        <source>Enter leads to the figure, Space ticks it, S sorts by the column.</source>
        <translation>Enter 跳到數字，空白鍵標記核對，S 依本欄排序。</translation>
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
        <source>The notes were restored.</source>
        <translation>筆記已還原。</translation>
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
        <source>Highlight all hits</source>
        <translation>標出所有結果</translation>
    </message>
    <message>
        <source>In all open reports (Ctrl+Alt+F)</source>
        <translation>在所有開啟的報告中 (Ctrl+Alt+F)</translation>
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
    <message>
        <source>%1 in other open reports</source>
        <translation>其他開啟的報告中有%1</translation>
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
    <name>FindPage</name>
    <message>
        <source>The same in a search</source>
        <translation>尋找時視為相同</translation>
    </message>
    <message>
        <source>Queries are regular expressions; then only the case counts</source>
        <translation>以正規表示式尋找，此時只看大小寫選項</translation>
    </message>
    <message>
        <source>Forget earlier queries</source>
        <translation>清除尋找紀錄</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>%1 opens a file: text, Word, PDF, a web page, EPUB. Or drop it on the window. The report you see came with the program, so try everything on it.</source>
        <translation>%1 開啟檔案：文字檔、Word、PDF、網頁、EPUB，也可以拖到視窗上。眼前這份報告隨程式附帶，儘可放心試用。</translation>
    </message>
    <message>
        <source>Open a report</source>
        <translation>開啟報告</translation>
    </message>
    <message>
        <source>%1 shows the report in simplified characters, %2 in traditional ones, %3 as in Taiwan. Your place and your notes stay where they are.</source>
        <translation>%1 顯示簡體，%2 顯示繁體，%3 顯示臺灣字形。閱讀位置和筆記都不變。</translation>
    </message>
    <message>
        <source>Read in your script</source>
        <translation>用您的字形閱讀</translation>
    </message>
    <message>
        <source>The headings of the report, found by their numbers: 一、（一）1. Click one to go there; %1 brings you back. %2 goes on to the next heading.</source>
        <translation>依編號 一、（一）1. 找出的標題。點一下就到那裡，%1 返回；%2 到下一個標題。</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>大綱</translation>
    </message>
    <message>
        <source>Every figure is marked on the page and listed here with its value. %1 goes to the next one, %2 opens the ledger: all of them in a table to sort and export.</source>
        <translation>每個數字都在頁面上標出，並連同數值列在這裡。%1 到下一個，%2 開啟數字總表：全部數字列成一張表，可排序、匯出。</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>數字</translation>
    </message>
    <message>
        <source>Double-click a word or draw over a passage, then press %1 to %2 to highlight it in a colour, or %3 to write a note. All of them are listed here, and %4 takes the last deed back.</source>
        <translation>按兩下一個詞，或拖過一段文字，再按 %1 到 %2 用顏色標記，或按 %3 寫筆記。它們都列在這裡，%4 復原上一步。</translation>
    </message>
    <message>
        <source>Highlight and write</source>
        <translation>標記和書寫</translation>
    </message>
    <message>
        <source>%1 finds words in any script: 会议 finds 會議, 13 finds 十三. %2 lists every hit under its section.</source>
        <translation>%1 尋找，不分簡繁：会议能找到會議，13 能找到十三。%2 依章節列出全部結果。</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>尋找</translation>
    </message>
    <message>
        <source>%1 makes a document of your notes, with their sources. %2 lists all keys, %3 opens the help page, and %4 brings this guide back.</source>
        <translation>%1 把筆記連同出處寫成文件。%2 列出全部按鍵，%3 開啟說明頁，%4 再次開啟這個導覽。</translation>
    </message>
    <message>
        <source>Take your notes with you</source>
        <translation>帶走筆記</translation>
    </message>
</context>
<context>
    <name>GuideCard</name>
    <message>
        <source>Skip</source>
        <translation>略過</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Guided start, %1: %2</source>
        <translation>入門導覽，%1：%2</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Help</source>
        <translation>說明</translation>
    </message>
    <message>
        <source>Find in the help page</source>
        <translation>在說明中尋找</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目錄</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n 處</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
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
        <source>Clear the filter</source>
        <translation>清除篩選</translation>
    </message>
    <message>
        <source>No figures were found in this report. Select one that was missed.</source>
        <translation>這份報告裡沒有找到數字。請選取漏掉的。</translation>
    </message>
    <message>
        <source>Mark the selection as a figure…</source>
        <translation>把選取的標為數字…</translation>
    </message>
</context>
<context>
    <name>LookPage</name>
    <message>
        <source>Theme</source>
        <translation>佈景主題</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>語言</translation>
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
        <source>More commands</source>
        <translation>更多命令</translation>
    </message>
    <message>
        <source>Clear the text</source>
        <translation>清除文字</translation>
    </message>
    <message>
        <source>Panes</source>
        <translation>窗格</translation>
    </message>
</context>
<context>
    <name>MarkStrip</name>
    <message>
        <source>Where notes and figures are</source>
        <translation>筆記與數字的位置</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>書籤</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>……另有 %n 項</numerusform>
        </translation>
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
    <name>NoteDrafts</name>
    <message numerus="yes">
        <source>%n note(s) were being typed when the program ended.</source>
        <translation>
            <numerusform>程式結束時有 %n 則筆記正在輸入。</numerusform>
        </translation>
    </message>
    <message>
        <source>Put them back</source>
        <translation>復原</translation>
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
        <source>Underline (U)</source>
        <translation>底線 (U)</translation>
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
    <message>
        <source>About the report</source>
        <translation>關於整份報告</translation>
    </message>
</context>
<context>
    <name>NoteMenu</name>
    <message>
        <source>Note</source>
        <translation>筆記</translation>
    </message>
    <message>
        <source>Edit the note</source>
        <translation>編輯筆記</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>刪除</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n 條筆記</numerusform>
        </translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>筆記：%1</translation>
    </message>
    <message>
        <source>Underline</source>
        <translation>底線</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>標籤</translation>
    </message>
    <message>
        <source>Other tags…</source>
        <translation>其他標籤…</translation>
    </message>
    <message>
        <source>Copy the quote</source>
        <translation>複製引文</translation>
    </message>
    <message>
        <source>Copy with its source</source>
        <translation>連同出處複製</translation>
    </message>
    <message>
        <source>Put the note on the selection</source>
        <translation>把筆記移到所選文字</translation>
    </message>
    <message>
        <source>Other notes here</source>
        <translation>此處的其他筆記</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>Moved with its passage</source>
        <translation>隨原文移動</translation>
    </message>
    <message>
        <source>The passage was changed</source>
        <translation>原文已更動</translation>
    </message>
    <message>
        <source>The place is not certain</source>
        <translation>位置不確定</translation>
    </message>
    <message>
        <source>No longer in the text</source>
        <translation>已不在正文裡</translation>
    </message>
    <message>
        <source>The whole report</source>
        <translation>整份報告</translation>
    </message>
    <message>
        <source>Beginning of the report</source>
        <translation>報告開頭</translation>
    </message>
</context>
<context>
    <name>NotesBrowser</name>
    <message>
        <source>Notes of all reports</source>
        <translation>所有報告的筆記</translation>
    </message>
    <message>
        <source>Filter notes</source>
        <translation>篩選筆記</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>顏色</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>標籤</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n 條筆記</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>There are no notes in the library yet.</source>
        <translation>筆記庫裡還沒有筆記。</translation>
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
    <message>
        <source>Note %1 of %2 at this place; click again for the next one.</source>
        <translation>此處第 %1 則，共 %2 則；再點一次換下一則。</translation>
    </message>
</context>
<context>
    <name>NotesFilters</name>
    <message>
        <source>Filter notes</source>
        <translation>篩選筆記</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>顏色</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>標籤</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>With words</source>
        <translation>有批註</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>清除篩選</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n 條筆記</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>By place</source>
        <translation>依位置</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>新的在前</translation>
    </message>
    <message>
        <source>By colour</source>
        <translation>依顏色</translation>
    </message>
    <message>
        <source>With titles</source>
        <translation>顯示分組標題</translation>
    </message>
    <message>
        <source>Order of the notes</source>
        <translation>筆記的排序</translation>
    </message>
</context>
<context>
    <name>NotesHandingOn</name>
    <message>
        <source>There are no notes to export yet.</source>
        <translation>還沒有可以導出的筆記。</translation>
    </message>
    <message>
        <source>Export notes</source>
        <translation>匯出筆記</translation>
    </message>
    <message>
        <source>Exporting %1</source>
        <translation>正在匯出 %1</translation>
    </message>
    <message>
        <source>Notes exported to %1.</source>
        <translation>筆記已導出到 %1。</translation>
    </message>
    <message>
        <source>Import notes</source>
        <translation>匯入筆記</translation>
    </message>
    <message>
        <source>Notes (*.jsonld *.json);;All files (*)</source>
        <translation>筆記 (*.jsonld *.json);;所有檔案 (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) added</source>
        <translation>
            <numerusform>新增 %n 條筆記</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) updated</source>
        <translation>
            <numerusform>更新 %n 條筆記</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) unchanged</source>
        <translation>
            <numerusform>%n 條筆記不變</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) without a place in the report</source>
        <translation>
            <numerusform>%n 條筆記在報告中找不到位置</numerusform>
        </translation>
    </message>
    <message>
        <source>The file has no new notes.</source>
        <translation>檔案裡沒有新的筆記。</translation>
    </message>
    <message>
        <source>The file would bring:</source>
        <translation>這個檔案將帶來：</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>匯入(&amp;I)</translation>
    </message>
    <message>
        <source>Notes were imported; undo takes them out again.</source>
        <translation>筆記已匯入；復原可取消匯入。</translation>
    </message>
</context>
<context>
    <name>NotesList</name>
    <message>
        <source>Notes</source>
        <translation>筆記</translation>
    </message>
</context>
<context>
    <name>NotesPage</name>
    <message>
        <source>Colour of the next highlight</source>
        <translation>下次標記的顏色</translation>
    </message>
    <message>
        <source>Form of the source</source>
        <translation>出處格式</translation>
    </message>
    <message>
        <source>What does each colour stand for?</source>
        <translation>每種顏色代表什麼？</translation>
    </message>
</context>
<context>
    <name>NotesPane</name>
    <message>
        <source>No note is like this. Clear the filter to see them all.</source>
        <translation>沒有這樣的筆記。清除篩選可看到全部。</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>清除篩選</translation>
    </message>
    <message>
        <source>Select a passage and press 1 to 5 to highlight it, or N to write a note.</source>
        <translation>選定一段文字，按 1 至 5 標記，按 N 寫筆記。</translation>
    </message>
    <message>
        <source>Write about the whole report</source>
        <translation>為整份報告寫筆記</translation>
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
    <name>Occurrences</name>
    <message>
        <source>Select a term to highlight all its occurrences.</source>
        <translation>請先選定一個詞語，再標出它的所有出現處。</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) highlighted.</source>
        <translation>
            <numerusform>已標出 %n 處。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OutlineModel</name>
    <message>
        <source>Heading</source>
        <translation>標題</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n 條筆記</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s)</source>
        <translation>
            <numerusform>%n 個數字</numerusform>
        </translation>
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
        <source>No heading says this. Clear the filter to see all.</source>
        <translation>沒有這樣的標題。清除篩選可看全部。</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>清除篩選</translation>
    </message>
    <message>
        <source>No headings were found in this report. Select a line to make it one.</source>
        <translation>這份報告裡沒有找到標題。請選取一行設為標題。</translation>
    </message>
    <message>
        <source>Make a heading</source>
        <translation>設為標題</translation>
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
    <name>PagePinyin</name>
    <message>
        <source>Select the characters whose pinyin you want.</source>
        <translation>請選取想知道拼音的字。</translation>
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
    <name>Print</name>
    <message>
        <source>Notes</source>
        <translation>筆記</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Print the report</source>
        <translation>列印報告</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>另存為 PDF</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>正在寫入 %1</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>已儲存為 %1。</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Drive</source>
        <translation>磁碟機</translation>
    </message>
    <message>
        <source>Folder</source>
        <comment>All other platforms</comment>
        <translation>資料夾</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>查詢位置(&amp;L)：</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>檔案類型(&amp;T)：</translation>
    </message>
</context>
<context>
    <name>QPrintSettingsOutput</name>
    <message>
        <source>Page &amp;Set:</source>
        <translation>頁面集(&amp;S)：</translation>
    </message>
    <message>
        <source>Double Sided Printing</source>
        <translation>雙面列印</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Long side binding</source>
        <translation>長邊裝訂</translation>
    </message>
    <message>
        <source>Short side binding</source>
        <translation>短邊裝訂</translation>
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
    <name>ReadingForm</name>
    <message>
        <source>Preset</source>
        <translation>預設樣式</translation>
    </message>
    <message>
        <source>Face</source>
        <translation>字體</translation>
    </message>
    <message>
        <source> px</source>
        <translation> 像素</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>字級</translation>
    </message>
    <message>
        <source>Line height</source>
        <translation>行距</translation>
    </message>
    <message>
        <source> characters</source>
        <translation> 字</translation>
    </message>
    <message>
        <source>Line length</source>
        <translation>每行字數</translation>
    </message>
    <message>
        <source>Space between paragraphs</source>
        <translation>段落間距</translation>
    </message>
    <message>
        <source>First-line indent</source>
        <translation>首行縮排</translation>
    </message>
    <message>
        <source>Lines as long as the window is wide</source>
        <translation>行寬與視窗同寬</translation>
    </message>
    <message>
        <source>Numbers of the paragraphs in the margin</source>
        <translation>在頁邊顯示段落編號</translation>
    </message>
    <message>
        <source>Reading: 宋 with 黑 headings</source>
        <translation>閱讀：宋體內文，黑體標題</translation>
    </message>
    <message>
        <source>Official document (GB/T 9704)</source>
        <translation>公文（GB/T 9704）</translation>
    </message>
    <message>
        <source>Screen: 黑 throughout</source>
        <translation>螢幕：全用黑體</translation>
    </message>
    <message>
        <source>%1 (not installed: 宋体 stands in)</source>
        <translation>%1（未安裝，以宋體代替）</translation>
    </message>
</context>
<context>
    <name>ReadingPanel</name>
    <message>
        <source>Reading settings</source>
        <translation>閱讀設定</translation>
    </message>
    <message>
        <source>As the program comes</source>
        <translation>恢復預設值</translation>
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
        <source>invisible characters removed</source>
        <translation>去除不可見字元</translation>
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
        <source>Hit</source>
        <translation>結果</translation>
    </message>
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
        <source>in %n report(s)</source>
        <translation>
            <numerusform>見於 %n 份報告</numerusform>
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
    <name>ReviewController</name>
    <message>
        <source>Review</source>
        <translation>複核</translation>
    </message>
    <message numerus="yes">
        <source>The text has changed and %n note(s) moved with it.</source>
        <translation>
            <numerusform>原文有更動，%n 則筆記隨之移動。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The text has changed: %n note(s) need a look.</source>
        <translation>
            <numerusform>原文有更動，%n 則筆記需要複核。</numerusform>
        </translation>
    </message>
    <message>
        <source>Select the passage on the page that the note is about first.</source>
        <translation>請先在正文中選定這則筆記所指的文字。</translation>
    </message>
</context>
<context>
    <name>ReviewPane</name>
    <message>
        <source>Notes to review</source>
        <translation>待複核的筆記</translation>
    </message>
    <message>
        <source>Old and new wording</source>
        <translation>新舊文字對照</translation>
    </message>
    <message>
        <source>Every note stands exactly where it was made.</source>
        <translation>每則筆記都在原處。</translation>
    </message>
    <message>
        <source>Show the notes</source>
        <translation>顯示筆記</translation>
    </message>
    <message>
        <source>Accept the place</source>
        <translation>接受此處</translation>
    </message>
    <message>
        <source>Accept all</source>
        <translation>全部接受</translation>
    </message>
    <message>
        <source>All notes whose place is certain</source>
        <translation>所有位置確定的筆記</translation>
    </message>
    <message>
        <source>Put on the selection</source>
        <translation>移到所選文字</translation>
    </message>
    <message>
        <source>Select the passage on the page first</source>
        <translation>請先在正文中選定文字</translation>
    </message>
    <message>
        <source>Delete note</source>
        <translation>刪除筆記</translation>
    </message>
</context>
<context>
    <name>ScriptController</name>
    <message>
        <source>Converting the report</source>
        <translation>正在轉換報告</translation>
    </message>
</context>
<context>
    <name>ScriptPage</name>
    <message>
        <source>Show reports in</source>
        <translation>報告顯示為</translation>
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
    <name>SecondHeader</name>
    <message>
        <source>Script of this page</source>
        <translation>本頁的簡繁</translation>
    </message>
    <message>
        <source>Close this page</source>
        <translation>關閉此頁</translation>
    </message>
    <message>
        <source>Script of the second page: %1</source>
        <translation>第二頁的簡繁：%1</translation>
    </message>
</context>
<context>
    <name>SecondPage</name>
    <message>
        <source>Report, second page</source>
        <translation>報告，第二頁</translation>
    </message>
</context>
<context>
    <name>SelectionToolbar</name>
    <message>
        <source>Underline (U)</source>
        <translation>底線 (U)</translation>
    </message>
    <message>
        <source>Write a note (N)</source>
        <translation>寫筆記（N）</translation>
    </message>
    <message>
        <source>Copy (Ctrl+C)</source>
        <translation>複製（Ctrl+C）</translation>
    </message>
    <message>
        <source>Copy with its source (Ctrl+Shift+C)</source>
        <translation>連同出處複製 (Ctrl+Shift+C)</translation>
    </message>
    <message>
        <source>Find (Ctrl+F)</source>
        <translation>尋找 (Ctrl+F)</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Pages of settings</source>
        <translation>設定分類</translation>
    </message>
    <message>
        <source>Reset this page</source>
        <translation>重設本頁</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>全部重設</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>閱讀</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>簡繁</translation>
    </message>
    <message>
        <source>Appearance and language</source>
        <translation>外觀與語言</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>筆記</translation>
    </message>
    <message>
        <source>Figures and outline</source>
        <translation>數字與大綱</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>尋找</translation>
    </message>
    <message>
        <source>Toolbar and keys</source>
        <translation>工具列與快速鍵</translation>
    </message>
    <message>
        <source>Files and data</source>
        <translation>檔案與資料</translation>
    </message>
</context>
<context>
    <name>ShortcutList</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>快速鍵</translation>
    </message>
    <message>
        <source>Filter commands and keys</source>
        <translation>篩選命令和按鍵</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>新按鍵</translation>
    </message>
    <message>
        <source>Take the keys over</source>
        <translation>改歸此命令</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>不設按鍵</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重設</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>全部重設</translation>
    </message>
    <message>
        <source>%1 is needed for typing. Hold Ctrl or Alt with it.</source>
        <translation>%1 要用來打字，請與 Ctrl 或 Alt 一起按。</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”.</source>
        <translation>%1 已用於「%2」。</translation>
    </message>
    <message>
        <source>“%1” now has %2.</source>
        <translation>「%1」的按鍵現為 %2。</translation>
    </message>
    <message>
        <source>“%1” has no keys now.</source>
        <translation>「%1」現在沒有按鍵。</translation>
    </message>
    <message>
        <source>“%1” has the keys it comes with.</source>
        <translation>「%1」已恢復預設按鍵。</translation>
    </message>
    <message>
        <source>All commands have the keys they come with.</source>
        <translation>所有命令已恢復預設按鍵。</translation>
    </message>
    <message>
        <source>Press new keys for “%1” in the field.</source>
        <translation>在下面的欄位按下「%1」的新按鍵。</translation>
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
    <name>Spoken</name>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>level %1</source>
        <translation>第 %1 級</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>在%1</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>無</translation>
    </message>
    <message>
        <source>Hit %1 of %2: %3</source>
        <translation>第 %1 處，共 %2 處：%3</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>筆記</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>標記</translation>
    </message>
    <message>
        <source>on “%1”</source>
        <translation>關於「%1」</translation>
    </message>
    <message>
        <source>tags: %1</source>
        <translation>標籤：%1</translation>
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
    <name>TagField</name>
    <message>
        <source>Tags, separated by blanks</source>
        <translation>標籤，用空格分開</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>標籤</translation>
    </message>
</context>
<context>
    <name>TagsQuestion</name>
    <message>
        <source>Tags</source>
        <translation>標籤</translation>
    </message>
    <message numerus="yes">
        <source>Tags of %n note(s), separated by blanks:</source>
        <translation>
            <numerusform>%n 則筆記的標籤，用空格分開：</numerusform>
        </translation>
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
<context>
    <name>ToolBar</name>
    <message>
        <source>Tools</source>
        <translation>工具</translation>
    </message>
</context>
<context>
    <name>Tools</name>
    <message>
        <source>— line —</source>
        <translation>— 分隔線 —</translation>
    </message>
    <message>
        <source>← space →</source>
        <translation>← 空白 →</translation>
    </message>
</context>
<context>
    <name>ToolsPage</name>
    <message>
        <source>Filter commands</source>
        <translation>篩選命令</translation>
    </message>
    <message>
        <source>All commands</source>
        <translation>所有命令</translation>
    </message>
    <message>
        <source>In the toolbar</source>
        <translation>工具列中</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>加入</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Drag commands from one list to the other and into their order, or use the buttons; Enter adds, Delete removes, Alt with the arrows moves.</source>
        <translation>可在兩個清單間拖曳命令、調整順序，也可用按鈕；Enter 加入，Delete 移除，Alt 加方向鍵移動。</translation>
    </message>
</context>
<context>
    <name>_Counted</name>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n 條筆記</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s)</source>
        <translation>
            <numerusform>%n 個數字</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n 處</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Grip</name>
    <message>
        <source>Start of the note</source>
        <translation>筆記的首端</translation>
    </message>
    <message>
        <source>End of the note</source>
        <translation>筆記的末端</translation>
    </message>
    <message>
        <source>Draw to move the boundary; with Ctrl by words</source>
        <translation>拖曳以移動邊界；按住 Ctrl 依詞移動</translation>
    </message>
</context>
</TS>
