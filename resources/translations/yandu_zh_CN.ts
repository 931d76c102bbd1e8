<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
    <context>
        <name>Actions</name>
        <message>
            <source>&amp;Open…</source>
            <translation>打开(&amp;O)…</translation>
        </message>
        <message>
            <source>Open the &amp;sample report</source>
            <translation>打开示例报告(&amp;S)</translation>
        </message>
        <message>
            <source>Export notes as &amp;Markdown…</source>
            <translation>笔记导出为 Markdown(&amp;M)…</translation>
        </message>
        <message>
            <source>Export notes as &amp;JSON-LD…</source>
            <translation>笔记导出为 JSON-LD(&amp;J)…</translation>
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
            <source>&amp;Back</source>
            <translation>后退(&amp;B)</translation>
        </message>
        <message>
            <source>&amp;Forward</source>
            <translation>前进(&amp;F)</translation>
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
            <source>Write a &amp;note</source>
            <translation>写笔记(&amp;N)</translation>
        </message>
        <message>
            <source>&amp;Delete note</source>
            <translation>删除笔记(&amp;D)</translation>
        </message>
        <message>
            <source>&amp;Keyboard shortcuts</source>
            <translation>快捷键(&amp;K)</translation>
        </message>
        <message>
            <source>&amp;About Yandu</source>
            <translation>关于研读(&amp;A)</translation>
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
            <source>Like the s&amp;ystem</source>
            <translation>跟随系统(&amp;Y)</translation>
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
            <source>&amp;Panes</source>
            <translation>面板(&amp;P)</translation>
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
            <source>&amp;Help</source>
            <translation>帮助(&amp;H)</translation>
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
            <source>Move boundaries</source>
            <translation>移动边界</translation>
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
    </context>
    <context>
        <name>Dialogs</name>
        <message>
            <source>Open a report</source>
            <translation>打开报告</translation>
        </message>
        <message>
            <source>Reports (*.txt *.md *.markdown *.text);;All files (*)</source>
            <translation>报告 (*.txt *.md *.markdown *.text);;所有文件 (*)</translation>
        </message>
        <message>
            <source>No reports yet</source>
            <translation>还没有报告</translation>
        </message>
        <message>
            <source>Opening %1</source>
            <translation>正在打开 %1</translation>
        </message>
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
        <message>
            <source>There are no notes to export yet.</source>
            <translation>还没有可以导出的笔记。</translation>
        </message>
        <message>
            <source>Export notes</source>
            <translation>导出笔记</translation>
        </message>
        <message>
            <source>Notes exported to %1.</source>
            <translation>笔记已导出到 %1。</translation>
        </message>
        <message>
            <source>About Yandu</source>
            <translation>关于研读</translation>
        </message>
        <message>
            <source>Your notes lie in %1.</source>
            <translation>您的笔记存放在 %1。</translation>
        </message>
        <message>
            <source>A reader and annotator for Chinese work reports. MIT licence.</source>
            <translation>中文工作报告的阅读与批注工具。MIT 许可证。</translation>
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
            <source>Figure</source>
            <translation>数字</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>数值</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>单位</translation>
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
            <translation>筛选数字</translation>
        </message>
        <message>
            <source>No figures were found in this report.</source>
            <translation>这份报告里没有找到数字。</translation>
        </message>
        <message>
            <source>Mark %1</source>
            <translation>标出%1</translation>
        </message>
        <message>
            <source>Figures</source>
            <translation>数字</translation>
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
            <source>Tools</source>
            <translation>工具</translation>
        </message>
        <message>
            <source>No Chinese font is installed, so characters are shown as boxes. Install one, on Debian or Ubuntu: sudo apt-get install fonts-noto-cjk</source>
            <translation>没有安装中文字体，汉字会显示为方框。请安装一种，在 Debian 或 Ubuntu 上：sudo apt-get install fonts-noto-cjk</translation>
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
            <source>Tags, separated by blanks</source>
            <translation>标签，用空格分开</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>标签</translation>
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
    </context>
    <context>
        <name>Notes</name>
        <message>
            <source>No longer in the text</source>
            <translation>已不在正文里</translation>
        </message>
        <message>
            <source>Beginning of the report</source>
            <translation>报告开头</translation>
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
    </context>
    <context>
        <name>NotesPane</name>
        <message>
            <source>Filter notes</source>
            <translation>筛选笔记</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>笔记</translation>
        </message>
        <message>
            <source>No note contains this text.</source>
            <translation>没有笔记包含这些文字。</translation>
        </message>
        <message>
            <source>Select a passage and press 1 to 5 to highlight it, or N to write a note.</source>
            <translation>选定一段文字，按 1 至 5 标记，按 N 写笔记。</translation>
        </message>
    </context>
    <context>
        <name>OutlinePane</name>
        <message>
            <source>Filter headings</source>
            <translation>筛选标题</translation>
        </message>
        <message>
            <source>Outline</source>
            <translation>大纲</translation>
        </message>
        <message>
            <source>No headings were found in this report.</source>
            <translation>这份报告里没有找到标题。</translation>
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
            <translation>关闭%1</translation>
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
            <source>punctuation marks widened</source>
            <translation>标点改全角</translation>
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
        <name>SelectionToolbar</name>
        <message>
            <source>Write a note (N)</source>
            <translation>写笔记（N）</translation>
        </message>
        <message>
            <source>Copy (Ctrl+C)</source>
            <translation>复制（Ctrl+C）</translation>
        </message>
    </context>
    <context>
        <name>ShortcutList</name>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>快捷键</translation>
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
        <name>Status</name>
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
            <source>%1 (converted view)</source>
            <translation>%1（转换显示）</translation>
        </message>
    </context>
</TS>
