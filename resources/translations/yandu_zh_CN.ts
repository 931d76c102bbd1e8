<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>AboutBox</name>
    <message>
        <source>About Yandu</source>
        <translation>关于研读</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>数据文件夹</translation>
    </message>
    <message>
        <source>Open the data folder</source>
        <translation>打开数据文件夹</translation>
    </message>
    <message>
        <source>Copy for a bug report</source>
        <translation>复制以便报告问题</translation>
    </message>
    <message>
        <source>Notes, settings and your own words lie in this folder:</source>
        <translation>笔记、设置和您自己的词语都在这个文件夹里：</translation>
    </message>
    <message>
        <source>A reader and annotator for Chinese work reports. MIT licence. Nothing leaves the computer; the source file is never written.</source>
        <translation>中文工作报告的阅读与批注工具。MIT 许可。什么也不离开这台电脑，原文件绝不改动。</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>所用的库</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>库</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Open…</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>Open &amp;pasted text</source>
        <translation>打开剪贴板文字(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <translation>重新读取(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Close report</source>
        <translation>关闭报告(&amp;C)</translation>
    </message>
    <message>
        <source>Open the &amp;sample report</source>
        <translation>打开示例报告(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>全选(&amp;A)</translation>
    </message>
    <message>
        <source>Pin&amp;yin of the selection</source>
        <translation>选中文字的拼音(&amp;Y)</translation>
    </message>
    <message>
        <source>Tells how the characters are read.</source>
        <translation>告诉这些字怎么读。</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>设置(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>后退(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>前进(&amp;F)</translation>
    </message>
    <message>
        <source>Next &amp;report</source>
        <translation>下一份报告(&amp;R)</translation>
    </message>
    <message>
        <source>Previous report</source>
        <translation>上一份报告</translation>
    </message>
    <message>
        <source>&amp;Go to paragraph…</source>
        <translation>转到段落(&amp;G)…</translation>
    </message>
    <message>
        <source>Next para&amp;graph</source>
        <translation>下一段(&amp;G)</translation>
    </message>
    <message>
        <source>A screen reader reads it with its notes.</source>
        <translation>屏幕阅读器会连同笔记一起朗读。</translation>
    </message>
    <message>
        <source>Previous paragraph</source>
        <translation>上一段</translation>
    </message>
    <message>
        <source>Next &amp;heading</source>
        <translation>下一个标题(&amp;H)</translation>
    </message>
    <message>
        <source>Previous heading</source>
        <translation>上一个标题</translation>
    </message>
    <message>
        <source>Next &amp;figure</source>
        <translation>下一个数字(&amp;F)</translation>
    </message>
    <message>
        <source>Previous figure</source>
        <translation>上一个数字</translation>
    </message>
    <message>
        <source>Next &amp;note</source>
        <translation>下一条笔记(&amp;N)</translation>
    </message>
    <message>
        <source>Previous note</source>
        <translation>上一条笔记</translation>
    </message>
    <message>
        <source>&amp;Highlight</source>
        <translation>标记(&amp;H)</translation>
    </message>
    <message>
        <source>Highlight: %1</source>
        <translation>标记：%1</translation>
    </message>
    <message>
        <source>&amp;Underline</source>
        <translation>下划线(&amp;U)</translation>
    </message>
    <message>
        <source>Name the &amp;colours…</source>
        <translation>为颜色命名(&amp;C)…</translation>
    </message>
    <message>
        <source>Write a &amp;note</source>
        <translation>写笔记(&amp;N)</translation>
    </message>
    <message>
        <source>Write about the whole &amp;report</source>
        <translation>给整份报告写笔记(&amp;R)</translation>
    </message>
    <message>
        <source>Highlight &amp;all occurrences</source>
        <translation>标出所有出现处(&amp;A)</translation>
    </message>
    <message>
        <source>Highlights every place that says the same as the selection.</source>
        <translation>标出与所选文字相同的每一处。</translation>
    </message>
    <message>
        <source>&amp;Tags…</source>
        <translation>标签(&amp;T)…</translation>
    </message>
    <message>
        <source>Next &amp;status</source>
        <translation>下一状态(&amp;S)</translation>
    </message>
    <message>
        <source>Next note at this &amp;place</source>
        <translation>此处的下一条笔记(&amp;P)</translation>
    </message>
    <message>
        <source>Copy with its s&amp;ource</source>
        <translation>连同出处复制(&amp;O)</translation>
    </message>
    <message>
        <source>In a &amp;report: “…” (author, title, date, part)</source>
        <translation>报告体：“……”（作者、标题、日期、部分）(&amp;R)</translation>
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
        <translation>复核笔记(&amp;V)</translation>
    </message>
    <message>
        <source>Notes of all reports…</source>
        <translation>所有报告的笔记…</translation>
    </message>
    <message>
        <source>&amp;Delete note</source>
        <translation>删除笔记(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;End one character on</source>
        <translation>末端后移一字(&amp;E)</translation>
    </message>
    <message>
        <source>End one character &amp;back</source>
        <translation>末端前移一字(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Start one character on</source>
        <translation>首端后移一字(&amp;S)</translation>
    </message>
    <message>
        <source>Start one character ba&amp;ck</source>
        <translation>首端前移一字(&amp;C)</translation>
    </message>
    <message>
        <source>End one &amp;word on</source>
        <translation>末端后移一词(&amp;W)</translation>
    </message>
    <message>
        <source>End one word b&amp;ack</source>
        <translation>末端前移一词(&amp;A)</translation>
    </message>
    <message>
        <source>Start one w&amp;ord on</source>
        <translation>首端后移一词(&amp;O)</translation>
    </message>
    <message>
        <source>Start one word bac&amp;k</source>
        <translation>首端前移一词(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Help page</source>
        <translation>帮助页(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Guided start</source>
        <translation>入门引导(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;About Yandu</source>
        <translation>关于研读(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>查找(&amp;F)…</translation>
    </message>
    <message>
        <source>Find ne&amp;xt</source>
        <translation>查找下一处(&amp;X)</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>查找上一处(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;List all hits</source>
        <translation>列出所有结果(&amp;L)</translation>
    </message>
    <message>
        <source>Find in all open &amp;reports</source>
        <translation>在所有打开的报告中查找(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Ledger</source>
        <translation>数字台账(&amp;L)</translation>
    </message>
    <message>
        <source>C&amp;harts…</source>
        <translation>图表(&amp;H)…</translation>
    </message>
    <message>
        <source>Tick: to &amp;check</source>
        <translation>标为待核(&amp;C)</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>待核</translation>
    </message>
    <message>
        <source>Tick: chec&amp;ked</source>
        <translation>标为已核(&amp;K)</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>已核</translation>
    </message>
    <message>
        <source>Tick: &amp;used</source>
        <translation>标为已用(&amp;U)</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>已用</translation>
    </message>
    <message>
        <source>&amp;No tick</source>
        <translation>取消标记(&amp;N)</translation>
    </message>
    <message>
        <source>Not a &amp;figure</source>
        <translation>不是数字(&amp;F)</translation>
    </message>
    <message>
        <source>Co&amp;py as a table</source>
        <translation>复制为表格(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Export the figures shown…</source>
        <translation>导出所示数字(&amp;E)…</translation>
    </message>
    <message>
        <source>Export &amp;all figures…</source>
        <translation>导出全部数字(&amp;A)…</translation>
    </message>
    <message>
        <source>High contrast, &amp;black on white</source>
        <translation>高对比度，白底黑字(&amp;B)</translation>
    </message>
    <message>
        <source>High contrast, &amp;white on black</source>
        <translation>高对比度，黑底白字(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Find out</source>
        <translation>自动识别(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;All levels</source>
        <translation>所有层级(&amp;A)</translation>
    </message>
    <message>
        <source>Level &amp;1</source>
        <translation>第 &amp;1 级</translation>
    </message>
    <message>
        <source>Levels 1 to &amp;2</source>
        <translation>第 1–&amp;2 级</translation>
    </message>
    <message>
        <source>Levels 1 to &amp;3</source>
        <translation>第 1–&amp;3 级</translation>
    </message>
    <message>
        <source>&amp;Lists inside the text</source>
        <translation>正文中的列举(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Make a heading</source>
        <translation>设为标题(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Not a heading</source>
        <translation>不是标题(&amp;N)</translation>
    </message>
    <message>
        <source>One level &amp;up</source>
        <translation>升一级(&amp;U)</translation>
    </message>
    <message>
        <source>One level &amp;down</source>
        <translation>降一级(&amp;D)</translation>
    </message>
    <message>
        <source>As it was &amp;found</source>
        <translation>恢复自动识别(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Simplified</source>
        <translation>简体(&amp;S)</translation>
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
        <translation>修复前的文件(&amp;R)</translation>
    </message>
    <message>
        <source>Taiwan with its &amp;words</source>
        <translation>台湾字形和用词(&amp;W)</translation>
    </message>
    <message>
        <source>Simplified with &amp;mainland words</source>
        <translation>简体和大陆用词(&amp;M)</translation>
    </message>
    <message>
        <source>Show the &amp;original</source>
        <translation>显示原文(&amp;O)</translation>
    </message>
    <message>
        <source>Shows the report as it was written; hold F2 to see it for a moment.</source>
        <translation>显示报告原来的字形；按住 F2 可以临时查看。</translation>
    </message>
    <message>
        <source>&amp;Quotation marks of the script</source>
        <translation>引号随字形(&amp;Q)</translation>
    </message>
    <message>
        <source>Traditional views show “‘’” as 「『』」, simplified views the other way round.</source>
        <translation>繁体视图把“‘’”显示为「『』」，简体视图相反。</translation>
    </message>
    <message>
        <source>My t&amp;erms…</source>
        <translation>我的词表(&amp;E)…</translation>
    </message>
    <message>
        <source>Names that no view rewrites and that count as one word.</source>
        <translation>任何视图都不改写、并算作一个词的名称。</translation>
    </message>
    <message>
        <source>Like the s&amp;ystem</source>
        <translation>跟随系统(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Export notes…</source>
        <translation>导出笔记(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Import notes…</source>
        <translation>导入笔记(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>打印(&amp;P)…</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>存为 PDF(&amp;D)…</translation>
    </message>
    <message>
        <source>Restore notes from a &amp;backup…</source>
        <translation>从备份恢复笔记(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>S&amp;epia</source>
        <translation>护眼(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>Ne&amp;xt theme</source>
        <translation>换一种主题(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>放大字号(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>缩小字号(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Normal size</source>
        <translation>默认字号(&amp;N)</translation>
    </message>
    <message>
        <source>Mark &amp;figures</source>
        <translation>标出数字(&amp;F)</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>全屏(&amp;U)</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>最近打开(&amp;R)</translation>
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
        <translation>折叠大纲(&amp;F)</translation>
    </message>
    <message>
        <source>H&amp;eading</source>
        <translation>标题(&amp;E)</translation>
    </message>
    <message>
        <source>Read again in another &amp;encoding</source>
        <translation>用其他编码重新读取(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Bookmarks</source>
        <translation>书签(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Language of the window</source>
        <translation>界面语言(&amp;L)</translation>
    </message>
    <message>
        <source>S&amp;cript</source>
        <translation>简繁(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Form of the source</source>
        <translation>出处格式(&amp;F)</translation>
    </message>
    <message>
        <source>Tool&amp;bar</source>
        <translation>工具栏(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Boundaries</source>
        <translation>边界(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>前往(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>笔记(&amp;N)</translation>
    </message>
    <message>
        <source>F&amp;igures</source>
        <translation>数字(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Readin&amp;g settings…</source>
        <translation>阅读设置(&amp;G)…</translation>
    </message>
    <message>
        <source>Lines as &amp;wide as the window</source>
        <translation>行宽随窗口(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Number the paragraphs</source>
        <translation>段落编号(&amp;N)</translation>
    </message>
    <message>
        <source>Reading &amp;mode</source>
        <translation>阅读模式(&amp;M)</translation>
    </message>
    <message>
        <source>Shows the page without panes and bars; Escape leaves it.</source>
        <translation>只显示页面，不显示窗格和工具栏；按 Esc 退出。</translation>
    </message>
    <message>
        <source>Go to &amp;anything…</source>
        <translation>快速前往(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Start of the report</source>
        <translation>报告开头(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;End of the report</source>
        <translation>报告结尾(&amp;E)</translation>
    </message>
    <message>
        <source>Bookmar&amp;k this paragraph</source>
        <translation>本段加书签(&amp;K)</translation>
    </message>
    <message>
        <source>Sets or takes away a bookmark at the topmost paragraph.</source>
        <translation>在最上面的段落加上或取消书签。</translation>
    </message>
    <message>
        <source>Next bookmark</source>
        <translation>下一书签</translation>
    </message>
    <message>
        <source>Previous bookmark</source>
        <translation>上一书签</translation>
    </message>
    <message>
        <source>&amp;Follow the system</source>
        <translation>跟随系统(&amp;F)</translation>
    </message>
    <message>
        <source>Show the &amp;toolbar</source>
        <translation>显示工具栏(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Names beside the icons</source>
        <translation>图标旁显示名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Customise…</source>
        <translation>自定义(&amp;C)…</translation>
    </message>
    <message>
        <source>Spl&amp;it the view</source>
        <translation>拆分视图(&amp;I)</translation>
    </message>
    <message>
        <source>Shows a second place of the report, or a second script.</source>
        <translation>同时查看报告的另一处，或另一种字形。</translation>
    </message>
    <message>
        <source>Pages one a&amp;bove the other</source>
        <translation>上下排列(&amp;B)</translation>
    </message>
    <message>
        <source>S&amp;croll together</source>
        <translation>同步滚动(&amp;C)</translation>
    </message>
    <message>
        <source>Keeps the same paragraph at the top of both pages.</source>
        <translation>两页顶端始终是同一段。</translation>
    </message>
    <message>
        <source>&amp;Other page</source>
        <translation>另一页(&amp;O)</translation>
    </message>
</context>
<context>
    <name>BackupsDialog</name>
    <message>
        <source>Restore notes from a backup</source>
        <translation>从备份恢复笔记</translation>
    </message>
    <message>
        <source>The notes of all reports go back to what they were at that time. The present ones are put aside in the same folder, not deleted.</source>
        <translation>所有报告的笔记都恢复到当时的样子。现有的笔记移到同一文件夹保存，不会删除。</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>恢复(&amp;R)</translation>
    </message>
    <message>
        <source>There are no backups yet. One is made when notes have changed.</source>
        <translation>还没有备份。笔记有改动后会自动备份。</translation>
    </message>
</context>
<context>
    <name>BookmarksController</name>
    <message>
        <source>Bookmark taken away</source>
        <translation>已取消书签</translation>
    </message>
    <message>
        <source>Bookmark set: %1</source>
        <translation>已加书签：%1</translation>
    </message>
    <message>
        <source>No bookmarks in this report yet</source>
        <translation>本报告还没有书签</translation>
    </message>
</context>
<context>
    <name>BugReport</name>
    <message>
        <source>A fault in Yandu</source>
        <translation>研读出了故障</translation>
    </message>
    <message>
        <source>Something went wrong that should not have. Your notes are safe. Please send this report to the people who make Yandu.</source>
        <translation>程序出了不该出的错。您的笔记是安全的。请把这份报告发给研读的开发者。</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>复制报告</translation>
    </message>
</context>
<context>
    <name>ChartWindow</name>
    <message>
        <source>Charts of the figures</source>
        <translation>数字图表</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>No figure shown in the ledger has a number.</source>
        <translation>台账所示数字均无数值。</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>By section and kind</source>
        <translation>按章节和种类</translation>
    </message>
    <message>
        <source>By value</source>
        <translation>按数值</translation>
    </message>
    <message>
        <source>Save the picture…</source>
        <translation>保存图片…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>%1 of %2 figures, as the ledger shows them</source>
        <translation>台账所示的 %1 个数字，共 %2 个</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>已保存为 %1。</translation>
    </message>
    <message>
        <source>without unit</source>
        <translation>无单位</translation>
    </message>
    <message>
        <source>Selected rows: %1 (%2)</source>
        <translation>所选各行：%1（%2）</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>保存图片</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>Beginning of the report</source>
        <translation>报告开头</translation>
    </message>
    <message>
        <source>Figures by section and kind</source>
        <translation>各章节各类数字</translation>
    </message>
    <message>
        <source>Figures in %1</source>
        <translation>单位为“%1”的数字</translation>
    </message>
    <message>
        <source>Figures without unit</source>
        <translation>无单位的数字</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>另有 %1 个</translation>
    </message>
</context>
<context>
    <name>ChosenBar</name>
    <message>
        <source>Change…</source>
        <translation>更改…</translation>
    </message>
    <message>
        <source>Delete the chosen notes</source>
        <translation>删除所选笔记</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>已选 %n 条</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Citations</name>
    <message>
        <source>Select a passage or a note to copy it with its source.</source>
        <translation>请先选定一段文字或一条笔记，再连同出处复制。</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) copied with the source.</source>
        <translation>
            <numerusform>已连同出处复制 %n 段。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Colours</name>
    <message>
        <source>Yellow</source>
        <translation>黄</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>绿</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>蓝</translation>
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
        <translation>颜色的名称</translation>
    </message>
    <message>
        <source>What does each colour stand for?</source>
        <translation>每种颜色代表什么？</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Command, report, heading or bookmark</source>
        <translation>命令、报告、标题或书签</translation>
    </message>
    <message>
        <source>Go to anything</source>
        <translation>快速前往</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>匹配项</translation>
    </message>
    <message>
        <source>Nothing fits.</source>
        <translation>没有匹配项。</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>open</source>
        <translation>已打开</translation>
    </message>
    <message>
        <source>Recent file</source>
        <translation>最近文件</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>书签</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>标题</translation>
    </message>
</context>
<context>
    <name>DataPage</name>
    <message>
        <source>Open the reports of the last time again</source>
        <translation>启动时打开上次的报告</translation>
    </message>
    <message>
        <source>Where your notes and settings lie</source>
        <translation>笔记和设置的存放位置</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>打开文件夹</translation>
    </message>
</context>
<context>
    <name>Deeds</name>
    <message>
        <source>Add highlight</source>
        <translation>添加标记</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>添加笔记</translation>
    </message>
    <message>
        <source>Add highlights</source>
        <translation>添加多处标记</translation>
    </message>
    <message>
        <source>Edit note</source>
        <translation>修改笔记</translation>
    </message>
    <message>
        <source>Change colour</source>
        <translation>更换颜色</translation>
    </message>
    <message>
        <source>Change tags</source>
        <translation>修改标签</translation>
    </message>
    <message>
        <source>Change style</source>
        <translation>更改样式</translation>
    </message>
    <message>
        <source>Change status</source>
        <translation>更改状态</translation>
    </message>
    <message>
        <source>Change notes</source>
        <translation>更改多条笔记</translation>
    </message>
    <message>
        <source>Attach note</source>
        <translation>重新定位笔记</translation>
    </message>
    <message>
        <source>Move boundaries</source>
        <translation>移动边界</translation>
    </message>
    <message>
        <source>Import notes</source>
        <translation>导入笔记</translation>
    </message>
    <message>
        <source>Delete highlight</source>
        <translation>删除标记</translation>
    </message>
    <message>
        <source>Delete note</source>
        <translation>删除笔记</translation>
    </message>
    <message>
        <source>Delete notes</source>
        <translation>删除多条笔记</translation>
    </message>
    <message>
        <source>Accept place</source>
        <translation>确认位置</translation>
    </message>
    <message>
        <source>Accept places</source>
        <translation>确认多处位置</translation>
    </message>
    <message>
        <source>Correct figure</source>
        <translation>更正数字</translation>
    </message>
    <message>
        <source>Not a figure</source>
        <translation>不是数字</translation>
    </message>
    <message>
        <source>Not figures</source>
        <translation>将多处标为非数字</translation>
    </message>
    <message>
        <source>Add figure</source>
        <translation>补上数字</translation>
    </message>
    <message>
        <source>Restore figure</source>
        <translation>恢复数字</translation>
    </message>
    <message>
        <source>Tick figure</source>
        <translation>标记核对</translation>
    </message>
    <message>
        <source>Tick figures</source>
        <translation>批量标记核对</translation>
    </message>
    <message>
        <source>Correct heading</source>
        <translation>更正标题</translation>
    </message>
    <message>
        <source>Restore heading</source>
        <translation>恢复标题</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>This is the file before repair.</source>
        <translation>这是修复前的文件。</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>显示报告</translation>
    </message>
    <message>
        <source>Repaired: %1.</source>
        <translation>已修复：%1。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>Show the file as it is</source>
        <translation>显示原文件</translation>
    </message>
</context>
<context>
    <name>EmptyPage</name>
    <message>
        <source>No report is open. Open a file, or drop one on the window.</source>
        <translation>还没有打开报告。请打开文件，或把文件拖到窗口上。</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Web page</source>
        <translation>网页</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Word 文档</translation>
    </message>
    <message>
        <source>Word document with comments</source>
        <translation>带批注的 Word 文档</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excel 工作簿</translation>
    </message>
    <message>
        <source>Comma-separated values</source>
        <translation>逗号分隔值（CSV）</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>纯文本</translation>
    </message>
    <message>
        <source>W3C Web Annotation (JSON-LD)</source>
        <translation>W3C Web Annotation（JSON-LD）</translation>
    </message>
    <message>
        <source>As in reports</source>
        <translation>报告体</translation>
    </message>
    <message>
        <source>GB/T 7714</source>
        <translation>GB/T 7714</translation>
    </message>
    <message>
        <source>Source only</source>
        <translation>只注出处</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export notes</source>
        <translation>导出笔记</translation>
    </message>
    <message>
        <source>As shown</source>
        <translation>与显示一致</translation>
    </message>
    <message>
        <source>As in the report</source>
        <translation>与原文一致</translation>
    </message>
    <message>
        <source>With the &amp;sentence around each passage</source>
        <translation>附上所在的整句(&amp;S)</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>导出(&amp;X)…</translation>
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
        <translation>面板中所选（%1）</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>格式(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>笔记(&amp;N)</translation>
    </message>
    <message>
        <source>Sc&amp;ript</source>
        <translation>字形(&amp;R)</translation>
    </message>
    <message>
        <source>C&amp;itations</source>
        <translation>引注(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Template</source>
        <translation>模板(&amp;T)</translation>
    </message>
    <message>
        <source>The usual form</source>
        <translation>通用格式</translation>
    </message>
    <message>
        <source>None for this format</source>
        <translation>此格式不用模板</translation>
    </message>
    <message>
        <source>Choose a template</source>
        <translation>选择模板</translation>
    </message>
    <message>
        <source>Templates (*.j2 *.jinja *.md *.txt);;All files (*)</source>
        <translation>模板 (*.j2 *.jinja *.md *.txt);;所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>FigureJudging</name>
    <message>
        <source>not a figure</source>
        <translation>不是数字</translation>
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
        <translation>数字</translation>
    </message>
    <message>
        <source>Show figures of this kind and unit</source>
        <translation>显示同类同单位的数字</translation>
    </message>
    <message>
        <source>Mark as a figure</source>
        <translation>标为数字</translation>
    </message>
    <message numerus="yes">
        <source>%n figures</source>
        <translation>
            <numerusform>%n 个数字</numerusform>
        </translation>
    </message>
    <message>
        <source>Figure: %1</source>
        <translation>数字：%1</translation>
    </message>
    <message>
        <source>Not a figure</source>
        <translation>不是数字</translation>
    </message>
    <message>
        <source>Change kind</source>
        <translation>改变种类</translation>
    </message>
    <message>
        <source>Use the selection as its extent</source>
        <translation>以所选文字为其范围</translation>
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
        <translation>数量</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>度量</translation>
    </message>
    <message>
        <source>Percentage</source>
        <translation>百分数</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>百分点</translation>
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
        <translation>时长</translation>
    </message>
    <message>
        <source>Ordinal</source>
        <translation>届次</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>位次</translation>
    </message>
    <message>
        <source>Slogan</source>
        <translation>缩略</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代号</translation>
    </message>
    <message>
        <source>about</source>
        <translation>约</translation>
    </message>
    <message>
        <source>more than</source>
        <translation>超过</translation>
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
        <translation>未标记</translation>
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
        <translation>概数</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>章节</translation>
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
        <translation>数值</translation>
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
        <translation>核对</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>所指</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excel 工作簿</translation>
    </message>
    <message>
        <source>Comma-separated values</source>
        <translation>逗号分隔值（CSV）</translation>
    </message>
</context>
<context>
    <name>FiguresController</name>
    <message>
        <source>Select the figure on the page first.</source>
        <translation>请先在页面上选中这个数字。</translation>
    </message>
</context>
<context>
    <name>FiguresHandingOn</name>
    <message>
        <source>There are no figures to export.</source>
        <translation>没有可导出的数字。</translation>
    </message>
    <message>
        <source>Export figures</source>
        <translation>导出数字</translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) copied as a table.</source>
        <translation>
            <numerusform>已将 %n 个数字复制为表格。</numerusform>
        </translation>
    </message>
    <message>
        <source>Figures exported to %1.</source>
        <translation>数字已导出到 %1。</translation>
    </message>
</context>
<context>
    <name>FiguresPage</name>
    <message>
        <source>Mark figures in the text</source>
        <translation>在正文中标出数字</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>大纲</translation>
    </message>
    <message>
        <source>Unfold</source>
        <translation>展开到</translation>
    </message>
</context>
<context>
    <name>FiguresPane</name>
    <message>
        <source>Filter figures</source>
        <translation>筛选数字</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>数字台账</translation>
    </message>
    <message>
        <source>All that is known of each figure, in one table</source>
        <translation>每个数字的全部信息，一张表看全</translation>
    </message>
    <message>
        <source>Mark %1</source>
        <translation>标出%1</translation>
    </message>
    <message>
        <source>No figure is like this. Clear the filter to see all.</source>
        <translation>没有这样的数字。清除筛选可查看全部。</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>No figures were found in this report. Select one that was missed.</source>
        <translation>这份报告里没有找到数字。请选中漏掉的。</translation>
    </message>
    <message>
        <source>Mark the selection as a figure…</source>
        <translation>把选中的标为数字…</translation>
    </message>
</context>
<context>
    <name>FiguresTable</name>
    <message>
        <source>Figures</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>Enter leads to the figure, Space ticks it, S sorts by the column.</source>
        <translation>回车跳到数字，空格标记核对，S 按本列排序。</translation>
    </message>
</context>
<context>
    <name>FilesController</name>
    <message>
        <source>Open reports</source>
        <translation>打开报告</translation>
    </message>
    <message>
        <source>Reports (*.txt *.md *.docx *.pdf *.html *.htm *.epub);;All files (*)</source>
        <translation>报告 (*.txt *.md *.docx *.pdf *.html *.htm *.epub);;所有文件 (*)</translation>
    </message>
    <message>
        <source>There is no text to open.</source>
        <translation>没有可以打开的文字。</translation>
    </message>
    <message>
        <source>%1 (moved or deleted)</source>
        <translation>%1（已移动或删除）</translation>
    </message>
    <message>
        <source>No reports yet</source>
        <translation>还没有报告</translation>
    </message>
    <message>
        <source>The notes were restored.</source>
        <translation>笔记已恢复。</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>正在打开 %1</translation>
    </message>
    <message>
        <source>%1 has changed on the disk.</source>
        <translation>%1 在磁盘上有了改动。</translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>重新读取</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>粘贴的文字</translation>
    </message>
</context>
<context>
    <name>Find</name>
    <message>
        <source>Simplified = traditional (会 = 會)</source>
        <translation>简体＝繁体（会＝會）</translation>
    </message>
    <message>
        <source>Half width = full width (13 = １３)</source>
        <translation>半角＝全角（13＝１３）</translation>
    </message>
    <message>
        <source>Numerals (13 = 十三)</source>
        <translation>数字写法（13＝十三）</translation>
    </message>
    <message>
        <source>Upper = lower case (A = a)</source>
        <translation>大写＝小写（A＝a）</translation>
    </message>
    <message>
        <source>Blanks and line breaks do not count</source>
        <translation>不计空格和换行</translation>
    </message>
    <message>
        <source>Punctuation marks (, = ，)</source>
        <translation>标点写法（,＝，）</translation>
    </message>
    <message>
        <source>Nothing matches this regular expression.</source>
        <translation>没有内容符合这个正则表达式。</translation>
    </message>
    <message>
        <source>Nothing says this just so. Let less count in the menu of options.</source>
        <translation>没有与此完全一致的内容，可在选项菜单中放宽区分。</translation>
    </message>
    <message>
        <source>Nothing in the report says this. Try fewer or other characters.</source>
        <translation>报告里没有这句话，请减少或更换字词。</translation>
    </message>
    <message>
        <source>Continued from the beginning.</source>
        <translation>已到末尾，从头继续。</translation>
    </message>
    <message>
        <source>Continued from the end.</source>
        <translation>已到开头，从末尾继续。</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in the report</source>
        <translation>在报告中查找</translation>
    </message>
    <message>
        <source>Previous hit (Shift+F3)</source>
        <translation>上一处 (Shift+F3)</translation>
    </message>
    <message>
        <source>Next hit (F3)</source>
        <translation>下一处 (F3)</translation>
    </message>
    <message>
        <source>List all hits (Alt+F3)</source>
        <translation>列出所有结果 (Alt+F3)</translation>
    </message>
    <message>
        <source>Highlight all hits</source>
        <translation>标出所有结果</translation>
    </message>
    <message>
        <source>In all open reports (Ctrl+Alt+F)</source>
        <translation>在所有打开的报告中 (Ctrl+Alt+F)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭 (Esc)</translation>
    </message>
    <message>
        <source>No hits</source>
        <translation>没有找到</translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n 处</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in other open reports</source>
        <translation>其他打开的报告中有%1</translation>
    </message>
</context>
<context>
    <name>FindController</name>
    <message>
        <source>No hits</source>
        <translation>没有找到</translation>
    </message>
</context>
<context>
    <name>FindOptions</name>
    <message>
        <source>The same in a search</source>
        <translation>查找时视为相同</translation>
    </message>
    <message>
        <source>All of these</source>
        <translation>以上全部</translation>
    </message>
    <message>
        <source>What counts in a search</source>
        <translation>查找时区分什么</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>正则表达式</translation>
    </message>
    <message>
        <source>Switched off: %1</source>
        <translation>已关闭：%1</translation>
    </message>
</context>
<context>
    <name>FindPage</name>
    <message>
        <source>The same in a search</source>
        <translation>查找时视为相同</translation>
    </message>
    <message>
        <source>Queries are regular expressions; then only the case counts</source>
        <translation>按正则表达式查找，此时只看大小写选项</translation>
    </message>
    <message>
        <source>Forget earlier queries</source>
        <translation>清除查找记录</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>%1 opens a file: text, Word, PDF, a web page, EPUB. Or drop it on the window. The report you see came with the program, so try everything on it.</source>
        <translation>%1 打开文件：文本、Word、PDF、网页、EPUB，也可以拖到窗口上。眼前这份报告随程序附带，尽可放心试用。</translation>
    </message>
    <message>
        <source>Open a report</source>
        <translation>打开报告</translation>
    </message>
    <message>
        <source>%1 shows the report in simplified characters, %2 in traditional ones, %3 as in Taiwan. Your place and your notes stay where they are.</source>
        <translation>%1 显示简体，%2 显示繁体，%3 显示台湾字形。阅读位置和笔记都不变。</translation>
    </message>
    <message>
        <source>Read in your script</source>
        <translation>用您的字形阅读</translation>
    </message>
    <message>
        <source>The headings of the report, found by their numbers: 一、（一）1. Click one to go there; %1 brings you back. %2 goes on to the next heading.</source>
        <translation>按编号 一、（一）1. 找出的标题。点一下就到那里，%1 返回；%2 到下一个标题。</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>大纲</translation>
    </message>
    <message>
        <source>Every figure is marked on the page and listed here with its value. %1 goes to the next one, %2 opens the ledger: all of them in a table to sort and export.</source>
        <translation>每个数字都在页面上标出，并连同数值列在这里。%1 到下一个，%2 打开数字台账：全部数字列成一张表，可排序、导出。</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>Double-click a word or draw over a passage, then press %1 to %2 to highlight it in a colour, or %3 to write a note. All of them are listed here, and %4 takes the last deed back.</source>
        <translation>双击一个词，或拖过一段文字，再按 %1 到 %2 用颜色标记，或按 %3 写笔记。它们都列在这里，%4 撤销上一步。</translation>
    </message>
    <message>
        <source>Highlight and write</source>
        <translation>标记和书写</translation>
    </message>
    <message>
        <source>%1 finds words in any script: 会议 finds 會議, 13 finds 十三. %2 lists every hit under its section.</source>
        <translation>%1 查找，不分简繁：会议能找到會議，13 能找到十三。%2 按章节列出全部结果。</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>%1 makes a document of your notes, with their sources. %2 lists all keys, %3 opens the help page, and %4 brings this guide back.</source>
        <translation>%1 把笔记连同出处写成文档。%2 列出全部按键，%3 打开帮助页，%4 再次打开这个引导。</translation>
    </message>
    <message>
        <source>Take your notes with you</source>
        <translation>带走笔记</translation>
    </message>
</context>
<context>
    <name>GuideCard</name>
    <message>
        <source>Skip</source>
        <translation>跳过</translation>
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
        <translation>入门引导，%1：%2</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Find in the help page</source>
        <translation>在帮助中查找</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目录</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n 处</numerusform>
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
        <translation>筛选数字</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>章节</translation>
    </message>
    <message>
        <source>Tick</source>
        <translation>核对</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>without unit</source>
        <translation>无单位</translation>
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
        <translation>数字台账</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>No figure is like this. Clear the filter to see all.</source>
        <translation>没有这样的数字。清除筛选可查看全部。</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>No figures were found in this report. Select one that was missed.</source>
        <translation>这份报告里没有找到数字。请选中漏掉的。</translation>
    </message>
    <message>
        <source>Mark the selection as a figure…</source>
        <translation>把选中的标为数字…</translation>
    </message>
</context>
<context>
    <name>LookPage</name>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Outline</source>
        <translation>大纲</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>笔记</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>数字台账</translation>
    </message>
    <message>
        <source>No Chinese font is installed, so characters are shown as boxes. Install one, on Debian or Ubuntu: sudo apt-get install fonts-noto-cjk</source>
        <translation>没有安装中文字体，汉字会显示为方框。请安装一种，在 Debian 或 Ubuntu 上：sudo apt-get install fonts-noto-cjk</translation>
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
        <translation>笔记与数字的位置</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>书签</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>……另有 %n 项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close message</source>
        <translation>关闭提示</translation>
    </message>
</context>
<context>
    <name>NoteDrafts</name>
    <message numerus="yes">
        <source>%n note(s) were being typed when the program ended.</source>
        <translation>
            <numerusform>程序结束时有 %n 条笔记正在输入。</numerusform>
        </translation>
    </message>
    <message>
        <source>Put them back</source>
        <translation>恢复</translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <source>Write a note</source>
        <translation>写笔记</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>笔记</translation>
    </message>
    <message>
        <source>Underline (U)</source>
        <translation>下划线 (U)</translation>
    </message>
    <message>
        <source>Delete note</source>
        <translation>删除笔记</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Save and return to the page (Ctrl+Enter)</source>
        <translation>保存并回到正文（Ctrl+Enter）</translation>
    </message>
    <message>
        <source>About the report</source>
        <translation>关于整份报告</translation>
    </message>
</context>
<context>
    <name>NoteMenu</name>
    <message>
        <source>Note</source>
        <translation>笔记</translation>
    </message>
    <message>
        <source>Edit the note</source>
        <translation>编辑笔记</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n 条笔记</numerusform>
        </translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>笔记：%1</translation>
    </message>
    <message>
        <source>Underline</source>
        <translation>下划线</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Other tags…</source>
        <translation>其他标签…</translation>
    </message>
    <message>
        <source>Copy the quote</source>
        <translation>复制引文</translation>
    </message>
    <message>
        <source>Copy with its source</source>
        <translation>连同出处复制</translation>
    </message>
    <message>
        <source>Put the note on the selection</source>
        <translation>把笔记移到所选文字</translation>
    </message>
    <message>
        <source>Other notes here</source>
        <translation>此处的其他笔记</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>Moved with its passage</source>
        <translation>随原文移动</translation>
    </message>
    <message>
        <source>The passage was changed</source>
        <translation>原文已改动</translation>
    </message>
    <message>
        <source>The place is not certain</source>
        <translation>位置不确定</translation>
    </message>
    <message>
        <source>No longer in the text</source>
        <translation>已不在正文里</translation>
    </message>
    <message>
        <source>The whole report</source>
        <translation>整份报告</translation>
    </message>
    <message>
        <source>Beginning of the report</source>
        <translation>报告开头</translation>
    </message>
</context>
<context>
    <name>NotesBrowser</name>
    <message>
        <source>Notes of all reports</source>
        <translation>所有报告的笔记</translation>
    </message>
    <message>
        <source>Filter notes</source>
        <translation>筛选笔记</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n 条笔记</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>There are no notes in the library yet.</source>
        <translation>笔记库里还没有笔记。</translation>
    </message>
</context>
<context>
    <name>NotesController</name>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Note %1 of %2 at this place; click again for the next one.</source>
        <translation>此处第 %1 条，共 %2 条；再点一次换下一条。</translation>
    </message>
</context>
<context>
    <name>NotesFilters</name>
    <message>
        <source>Filter notes</source>
        <translation>筛选笔记</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>With words</source>
        <translation>有批注</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>清除筛选</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n 条笔记</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>By place</source>
        <translation>按位置</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>新的在前</translation>
    </message>
    <message>
        <source>By colour</source>
        <translation>按颜色</translation>
    </message>
    <message>
        <source>With titles</source>
        <translation>显示分组标题</translation>
    </message>
    <message>
        <source>Order of the notes</source>
        <translation>笔记的排序</translation>
    </message>
</context>
<context>
    <name>NotesHandingOn</name>
    <message>
        <source>There are no notes to export yet.</source>
        <translation>还没有可以导出的笔记。</translation>
    </message>
    <message>
        <source>Export notes</source>
        <translation>导出笔记</translation>
    </message>
    <message>
        <source>Exporting %1</source>
        <translation>正在导出 %1</translation>
    </message>
    <message>
        <source>Notes exported to %1.</source>
        <translation>笔记已导出到 %1。</translation>
    </message>
    <message>
        <source>Import notes</source>
        <translation>导入笔记</translation>
    </message>
    <message>
        <source>Notes (*.jsonld *.json);;All files (*)</source>
        <translation>笔记 (*.jsonld *.json);;所有文件 (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) added</source>
        <translation>
            <numerusform>新增 %n 条笔记</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) updated</source>
        <translation>
            <numerusform>更新 %n 条笔记</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) unchanged</source>
        <translation>
            <numerusform>%n 条笔记不变</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) without a place in the report</source>
        <translation>
            <numerusform>%n 条笔记在报告中找不到位置</numerusform>
        </translation>
    </message>
    <message>
        <source>The file has no new notes.</source>
        <translation>文件里没有新的笔记。</translation>
    </message>
    <message>
        <source>The file would bring:</source>
        <translation>这个文件将带来：</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>导入(&amp;I)</translation>
    </message>
    <message>
        <source>Notes were imported; undo takes them out again.</source>
        <translation>笔记已导入；撤销可取消导入。</translation>
    </message>
</context>
<context>
    <name>NotesList</name>
    <message>
        <source>Notes</source>
        <translation>笔记</translation>
    </message>
</context>
<context>
    <name>NotesPage</name>
    <message>
        <source>Colour of the next highlight</source>
        <translation>下次标记的颜色</translation>
    </message>
    <message>
        <source>Form of the source</source>
        <translation>出处格式</translation>
    </message>
    <message>
        <source>What does each colour stand for?</source>
        <translation>每种颜色代表什么？</translation>
    </message>
</context>
<context>
    <name>NotesPane</name>
    <message>
        <source>No note is like this. Clear the filter to see them all.</source>
        <translation>没有这样的笔记。清除筛选可看到全部。</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>Select a passage and press 1 to 5 to highlight it, or N to write a note.</source>
        <translation>选定一段文字，按 1 至 5 标记，按 N 写笔记。</translation>
    </message>
    <message>
        <source>Write about the whole report</source>
        <translation>给整份报告写笔记</translation>
    </message>
</context>
<context>
    <name>NumberingFaults</name>
    <message>
        <source>Faults in the numbering</source>
        <translation>编号问题</translation>
    </message>
    <message numerus="yes">
        <source>%n fault(s) in the numbering</source>
        <translation>
            <numerusform>编号问题 %n 处</numerusform>
        </translation>
    </message>
    <message>
        <source>%2 is missing before %1</source>
        <translation>%1之前缺少%2</translation>
    </message>
    <message>
        <source>%1 comes twice, in the place of %2</source>
        <translation>%1重复，此处应为%2</translation>
    </message>
    <message>
        <source>%1 has another width than %2</source>
        <translation>%1与%2全半角不一致</translation>
    </message>
</context>
<context>
    <name>Occurrences</name>
    <message>
        <source>Select a term to highlight all its occurrences.</source>
        <translation>请先选定一个词语，再标出它的所有出现处。</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) highlighted.</source>
        <translation>
            <numerusform>已标出 %n 处。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OutlineModel</name>
    <message>
        <source>Heading</source>
        <translation>标题</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n 条笔记</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s)</source>
        <translation>
            <numerusform>%n 个数字</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OutlinePane</name>
    <message>
        <source>Filter headings</source>
        <translation>筛选标题</translation>
    </message>
    <message>
        <source>Fold the outline</source>
        <translation>折叠大纲</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>大纲</translation>
    </message>
    <message>
        <source>No heading says this. Clear the filter to see all.</source>
        <translation>没有这样的标题。清除筛选可看全部。</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>No headings were found in this report. Select a line to make it one.</source>
        <translation>这份报告里没有找到标题。请选中一行设为标题。</translation>
    </message>
    <message>
        <source>Make a heading</source>
        <translation>设为标题</translation>
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
        <translation>请选中想知道拼音的字。</translation>
    </message>
</context>
<context>
    <name>PaneTitle</name>
    <message>
        <source>Close %1</source>
        <translation>关闭%1</translation>
    </message>
</context>
<context>
    <name>ParagraphQuestion</name>
    <message>
        <source>Go to paragraph</source>
        <translation>转到段落</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>The whole report</source>
        <translation>整份报告</translation>
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
        <translation>计数范围(&amp;I)</translation>
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
        <translation>笔记</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Print the report</source>
        <translation>打印报告</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>存为 PDF</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>正在写 %1</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>已保存为 %1。</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Drive</source>
        <translation>驱动器</translation>
    </message>
    <message>
        <source>Folder</source>
        <comment>All other platforms</comment>
        <translation>文件夹</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>查找范围(&amp;L)：</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>文件类型(&amp;T)：</translation>
    </message>
</context>
<context>
    <name>QPrintSettingsOutput</name>
    <message>
        <source>Page &amp;Set:</source>
        <translation>页面集(&amp;S)：</translation>
    </message>
    <message>
        <source>Double Sided Printing</source>
        <translation>双面打印</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Long side binding</source>
        <translation>长边装订</translation>
    </message>
    <message>
        <source>Short side binding</source>
        <translation>短边装订</translation>
    </message>
</context>
<context>
    <name>QueryField</name>
    <message>
        <source>Earlier queries</source>
        <translation>以前查找过的</translation>
    </message>
    <message>
        <source>No earlier queries</source>
        <translation>还没有查找过</translation>
    </message>
</context>
<context>
    <name>ReadingForm</name>
    <message>
        <source>Preset</source>
        <translation>预设</translation>
    </message>
    <message>
        <source>Face</source>
        <translation>字体</translation>
    </message>
    <message>
        <source> px</source>
        <translation> 像素</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>字号</translation>
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
        <translation>每行字数</translation>
    </message>
    <message>
        <source>Space between paragraphs</source>
        <translation>段间距</translation>
    </message>
    <message>
        <source>First-line indent</source>
        <translation>首行缩进</translation>
    </message>
    <message>
        <source>Lines as long as the window is wide</source>
        <translation>行宽与窗口同宽</translation>
    </message>
    <message>
        <source>Numbers of the paragraphs in the margin</source>
        <translation>在页边显示段落编号</translation>
    </message>
    <message>
        <source>Reading: 宋 with 黑 headings</source>
        <translation>阅读：宋体正文，黑体标题</translation>
    </message>
    <message>
        <source>Official document (GB/T 9704)</source>
        <translation>公文（GB/T 9704）</translation>
    </message>
    <message>
        <source>Screen: 黑 throughout</source>
        <translation>屏幕：全用黑体</translation>
    </message>
    <message>
        <source>%1 (not installed: 宋体 stands in)</source>
        <translation>%1（未安装，以宋体代替）</translation>
    </message>
</context>
<context>
    <name>ReadingPanel</name>
    <message>
        <source>Reading settings</source>
        <translation>阅读设置</translation>
    </message>
    <message>
        <source>As the program comes</source>
        <translation>恢复默认</translation>
    </message>
</context>
<context>
    <name>Repairs</name>
    <message>
        <source>line ends unified</source>
        <translation>统一换行</translation>
    </message>
    <message>
        <source>markup removed</source>
        <translation>去除标记</translation>
    </message>
    <message>
        <source>page breaks removed</source>
        <translation>去除分页</translation>
    </message>
    <message>
        <source>wrapped lines joined</source>
        <translation>接合断行</translation>
    </message>
    <message>
        <source>paragraphs parted</source>
        <translation>分开段落</translation>
    </message>
    <message>
        <source>indents removed</source>
        <translation>去除缩进</translation>
    </message>
    <message>
        <source>lines of the page set aside</source>
        <translation>移开网页内容</translation>
    </message>
    <message>
        <source>doubled lines removed</source>
        <translation>去除重复行</translation>
    </message>
    <message>
        <source>numbers put together</source>
        <translation>合并数字</translation>
    </message>
    <message>
        <source>pinyin readings removed</source>
        <translation>去除拼音</translation>
    </message>
    <message>
        <source>characters taken back to simplified</source>
        <translation>还原简体字</translation>
    </message>
    <message>
        <source>garbled characters mended</source>
        <translation>还原乱码</translation>
    </message>
    <message>
        <source>invisible characters removed</source>
        <translation>去除不可见字符</translation>
    </message>
    <message>
        <source>radicals replaced by characters</source>
        <translation>部首还原为汉字</translation>
    </message>
    <message>
        <source>punctuation marks widened</source>
        <translation>标点改全角</translation>
    </message>
</context>
<context>
    <name>ReportTabs</name>
    <message>
        <source>Open reports</source>
        <translation>打开报告</translation>
    </message>
    <message>
        <source>Close report</source>
        <translation>关闭报告</translation>
    </message>
</context>
<context>
    <name>ReportView</name>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
</context>
<context>
    <name>Results</name>
    <message>
        <source>Hit</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Beginning of the report</source>
        <translation>报告开头</translation>
    </message>
</context>
<context>
    <name>ResultsPane</name>
    <message>
        <source>Find…</source>
        <translation>查找…</translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n 处</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n report(s)</source>
        <translation>
            <numerusform>见于 %n 份报告</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n section(s)</source>
        <translation>
            <numerusform>见于 %n 节</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing in this report says “%1”.</source>
        <translation>这份报告里没有“%1”。</translation>
    </message>
    <message>
        <source>Everything found in the report is listed here once you look for it.</source>
        <translation>查找之后，报告中的所有结果列在这里。</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>结果</translation>
    </message>
</context>
<context>
    <name>ReviewController</name>
    <message>
        <source>Review</source>
        <translation>复核</translation>
    </message>
    <message numerus="yes">
        <source>The text has changed and %n note(s) moved with it.</source>
        <translation>
            <numerusform>原文有改动，%n 条笔记随之移动。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The text has changed: %n note(s) need a look.</source>
        <translation>
            <numerusform>原文有改动，%n 条笔记需要复核。</numerusform>
        </translation>
    </message>
    <message>
        <source>Select the passage on the page that the note is about first.</source>
        <translation>请先在正文中选定这条笔记所指的文字。</translation>
    </message>
</context>
<context>
    <name>ReviewPane</name>
    <message>
        <source>Notes to review</source>
        <translation>待复核的笔记</translation>
    </message>
    <message>
        <source>Old and new wording</source>
        <translation>新旧文字对照</translation>
    </message>
    <message>
        <source>Every note stands exactly where it was made.</source>
        <translation>每条笔记都在原处。</translation>
    </message>
    <message>
        <source>Show the notes</source>
        <translation>显示笔记</translation>
    </message>
    <message>
        <source>Accept the place</source>
        <translation>接受此处</translation>
    </message>
    <message>
        <source>Accept all</source>
        <translation>全部接受</translation>
    </message>
    <message>
        <source>All notes whose place is certain</source>
        <translation>所有位置确定的笔记</translation>
    </message>
    <message>
        <source>Put on the selection</source>
        <translation>移到所选文字</translation>
    </message>
    <message>
        <source>Select the passage on the page first</source>
        <translation>请先在正文中选定文字</translation>
    </message>
    <message>
        <source>Delete note</source>
        <translation>删除笔记</translation>
    </message>
</context>
<context>
    <name>ScriptController</name>
    <message>
        <source>Converting the report</source>
        <translation>正在转换报告</translation>
    </message>
</context>
<context>
    <name>ScriptPage</name>
    <message>
        <source>Show reports in</source>
        <translation>报告显示为</translation>
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
        <translation>已转换 %1 · 查看原文</translation>
    </message>
    <message>
        <source>Characters and vocabulary of this view are converted (%1).</source>
        <translation>本视图转换了字形和用词（%1）。</translation>
    </message>
    <message>
        <source>The characters of this view are converted (%1).</source>
        <translation>本视图转换了字形（%1）。</translation>
    </message>
    <message>
        <source>The quotation marks of this view are changed.</source>
        <translation>本视图更换了引号。</translation>
    </message>
    <message>
        <source>Hold F2 to see the report as it was written.</source>
        <translation>按住 F2 可查看原文。</translation>
    </message>
    <message>
        <source>This report is in traditional script: its words stay.</source>
        <translation>这份报告是繁体，用词不变。</translation>
    </message>
    <message>
        <source>This report is in simplified script: its words stay.</source>
        <translation>这份报告是简体，用词不变。</translation>
    </message>
    <message>
        <source>This view changes vocabulary, not only characters: 项目 → 專案, 文件 → 檔案; official terms stay.</source>
        <translation>本视图不仅转换字形，还改换用词：项目 → 專案，文件 → 檔案；公文用语不变。</translation>
    </message>
    <message>
        <source>This view changes vocabulary, not only characters: 專案 → 项目, 檔案 → 文件; official terms stay.</source>
        <translation>本视图不仅转换字形，还改换用词：專案 → 项目，檔案 → 文件；公文用语不变。</translation>
    </message>
    <message>
        <source>with words</source>
        <translation>含用词</translation>
    </message>
</context>
<context>
    <name>SecondHeader</name>
    <message>
        <source>Script of this page</source>
        <translation>本页的简繁</translation>
    </message>
    <message>
        <source>Close this page</source>
        <translation>关闭此页</translation>
    </message>
    <message>
        <source>Script of the second page: %1</source>
        <translation>第二页的简繁：%1</translation>
    </message>
</context>
<context>
    <name>SecondPage</name>
    <message>
        <source>Report, second page</source>
        <translation>报告，第二页</translation>
    </message>
</context>
<context>
    <name>SelectionToolbar</name>
    <message>
        <source>Underline (U)</source>
        <translation>下划线 (U)</translation>
    </message>
    <message>
        <source>Write a note (N)</source>
        <translation>写笔记（N）</translation>
    </message>
    <message>
        <source>Copy (Ctrl+C)</source>
        <translation>复制（Ctrl+C）</translation>
    </message>
    <message>
        <source>Copy with its source (Ctrl+Shift+C)</source>
        <translation>连同出处复制 (Ctrl+Shift+C)</translation>
    </message>
    <message>
        <source>Find (Ctrl+F)</source>
        <translation>查找 (Ctrl+F)</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Pages of settings</source>
        <translation>设置分类</translation>
    </message>
    <message>
        <source>Reset this page</source>
        <translation>重置本页</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>全部重置</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>阅读</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>简繁</translation>
    </message>
    <message>
        <source>Appearance and language</source>
        <translation>外观与语言</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>笔记</translation>
    </message>
    <message>
        <source>Figures and outline</source>
        <translation>数字与大纲</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Toolbar and keys</source>
        <translation>工具栏与快捷键</translation>
    </message>
    <message>
        <source>Files and data</source>
        <translation>文件与数据</translation>
    </message>
</context>
<context>
    <name>ShortcutList</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Filter commands and keys</source>
        <translation>筛选命令和按键</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>新按键</translation>
    </message>
    <message>
        <source>Take the keys over</source>
        <translation>改归此命令</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>不设按键</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>全部重置</translation>
    </message>
    <message>
        <source>%1 is needed for typing. Hold Ctrl or Alt with it.</source>
        <translation>%1 要用来打字，请与 Ctrl 或 Alt 一起按。</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”.</source>
        <translation>%1 已用于“%2”。</translation>
    </message>
    <message>
        <source>“%1” now has %2.</source>
        <translation>“%1”的按键现为 %2。</translation>
    </message>
    <message>
        <source>“%1” has no keys now.</source>
        <translation>“%1”现在没有按键。</translation>
    </message>
    <message>
        <source>“%1” has the keys it comes with.</source>
        <translation>“%1”已恢复默认按键。</translation>
    </message>
    <message>
        <source>All commands have the keys they come with.</source>
        <translation>所有命令已恢复默认按键。</translation>
    </message>
    <message>
        <source>Press new keys for “%1” in the field.</source>
        <translation>在下面的框里按下“%1”的新按键。</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
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
        <translation>第 %1 级</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>在%1</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Hit %1 of %2: %3</source>
        <translation>第 %1 处，共 %2 处：%3</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>笔记</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>on “%1”</source>
        <translation>关于“%1”</translation>
    </message>
    <message>
        <source>tags: %1</source>
        <translation>标签：%1</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Read the file again in another encoding</source>
        <translation>用其他编码重新读取文件</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) could not be decoded</source>
        <translation>
            <numerusform>%n 处无法解码</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s)</source>
        <translation>
            <numerusform>%n 个数字</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n 条笔记</numerusform>
        </translation>
    </message>
    <message>
        <source>Simplified</source>
        <translation>简体</translation>
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
        <translation>修复前的文件</translation>
    </message>
    <message>
        <source>Taiwan with its words</source>
        <translation>台湾字形和用词</translation>
    </message>
    <message>
        <source>Simplified with mainland words</source>
        <translation>简体和大陆用词</translation>
    </message>
    <message>
        <source>%1 (converted view)</source>
        <translation>%1（转换显示）</translation>
    </message>
</context>
<context>
    <name>TagField</name>
    <message>
        <source>Tags, separated by blanks</source>
        <translation>标签，用空格分开</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
</context>
<context>
    <name>TagsQuestion</name>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message numerus="yes">
        <source>Tags of %n note(s), separated by blanks:</source>
        <translation>
            <numerusform>%n 条笔记的标签，用空格分开：</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TermsDialog</name>
    <message>
        <source>My terms</source>
        <translation>我的词表</translation>
    </message>
    <message>
        <source>One term a line. No view that changes vocabulary rewrites these names, and each counts as one word when words are selected or converted.</source>
        <translation>每行一词。改换用词的视图不改写这些名称；选词和转换时，每个算作一个词。</translation>
    </message>
    <message>
        <source>The list was changed. Save it?</source>
        <translation>词表已修改，要保存吗？</translation>
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
        <translation>— 分隔线 —</translation>
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
        <translation>筛选命令</translation>
    </message>
    <message>
        <source>All commands</source>
        <translation>所有命令</translation>
    </message>
    <message>
        <source>In the toolbar</source>
        <translation>工具栏中</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
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
        <translation>可在两个列表间拖动命令、调整顺序，也可用按钮；回车添加，Delete 移除，Alt 加方向键移动。</translation>
    </message>
</context>
<context>
    <name>_Counted</name>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n 条笔记</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s)</source>
        <translation>
            <numerusform>%n 个数字</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n 处</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Grip</name>
    <message>
        <source>Start of the note</source>
        <translation>笔记的首端</translation>
    </message>
    <message>
        <source>End of the note</source>
        <translation>笔记的末端</translation>
    </message>
    <message>
        <source>Draw to move the boundary; with Ctrl by words</source>
        <translation>拖动以移动边界；按住 Ctrl 按词移动</translation>
    </message>
</context>
</TS>
