<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AgreementNumbers</name>
    <message>
        <source> (%1 to %2)</source>
        <translation> (%1 至 %2)</translation>
    </message>
    <message>
        <source> (no interval)</source>
        <translation> (无区间)</translation>
    </message>
    <message>
        <source>&lt;b&gt;α is undefined&lt;/b&gt;: %1</source>
        <translation>&lt;b&gt;α 无定义&lt;/b&gt;：%1</translation>
    </message>
    <message>
        <source>&lt;b&gt;α = %1&lt;/b&gt;, Krippendorff’s, ordinal.</source>
        <translation>&lt;b&gt;α = %1&lt;/b&gt;，Krippendorff 系数，顺序尺度。</translation>
    </message>
    <message>
        <source>&lt;b&gt;α = %1&lt;/b&gt;, Krippendorff’s, nominal.</source>
        <translation>&lt;b&gt;α = %1&lt;/b&gt;，Krippendorff 系数，名义尺度。</translation>
    </message>
    <message>
        <source>Its interval is being computed …</source>
        <translation>正在计算置信区间…</translation>
    </message>
    <message>
        <source>So few events give it no interval.</source>
        <translation>事件太少，无法给出置信区间。</translation>
    </message>
    <message>
        <source>95 % interval: %1 to %2.</source>
        <translation>95% 置信区间：%1 至 %2。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of its samples had no variation and are left out.</source>
        <translation>
            <numerusform>其中 %Ln 个样本没有变异，未计入。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) judged by any of them</source>
        <translation>
            <numerusform>任一编码员评判过的事件 %Ln 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln by two or more</source>
        <translation>
            <numerusform>两人及以上评判过的 %Ln 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln by all.</source>
        <translation>
            <numerusform>全体评判过的 %Ln 个。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 与 %2</translation>
    </message>
    <message>
        <source>%1: κ is undefined: %2</source>
        <extracomment>%1 two coders, %2 the reason</extracomment>
        <translation>%1：κ 无定义：%2</translation>
    </message>
    <message>
        <source>%1: κ = %2</source>
        <extracomment>%1 two coders, %2 Cohen&apos;s kappa with its interval</extracomment>
        <translation>%1：κ = %2</translation>
    </message>
    <message>
        <source>, weighted by squares %1</source>
        <translation>，平方加权 %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s).</source>
        <translation>
            <numerusform>%Ln 个事件。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AppearanceActions</name>
    <message>
        <source>Colours of the desktop</source>
        <translation>跟随桌面</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>For a projector</source>
        <translation>投影</translation>
    </message>
    <message>
        <source>Choose colours, contrast and strength of lines</source>
        <translation>选择颜色、对比度和线条粗细</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>颜色(&amp;C)</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>%1 is a number, the size of text in per cent</extracomment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Choose the size of text in the window</source>
        <translation>选择窗口中文字的大小</translation>
    </message>
    <message>
        <source>&amp;Size of text</source>
        <translation>文字大小(&amp;S)</translation>
    </message>
    <message>
        <source>Choose the language of the window; what is open stays open</source>
        <translation>选择窗口的语言；已打开的内容保持打开</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>首选项…</translation>
    </message>
    <message>
        <source>Choose language, colours, size of text and more</source>
        <translation>选择语言、颜色、文字大小等</translation>
    </message>
    <message>
        <source>Language of the system</source>
        <translation>系统语言</translation>
    </message>
</context>
<context>
    <name>BalanceActions</name>
    <message>
        <source>Analytic band</source>
        <translation>解析区间</translation>
    </message>
    <message>
        <source>Compute the band from a formula, at once</source>
        <translation>按公式立即算出区间</translation>
    </message>
    <message>
        <source>Simulated band</source>
        <translation>模拟区间</translation>
    </message>
    <message>
        <source>Simulate the band: 2,000 draws of all that is uncertain, half-lives too</source>
        <translation>模拟区间：对所有不确定的量（包括半衰期）抽样 2,000 次</translation>
    </message>
    <message>
        <source>Filtered events only</source>
        <translation>仅筛选出的事件</translation>
    </message>
    <message>
        <source>Let balance, chart and ledger count only the events that the filter shows</source>
        <translation>天平、图和明细账只计入筛选出的事件</translation>
    </message>
    <message>
        <source>Leverage</source>
        <translation>筹码</translation>
    </message>
    <message>
        <source>Balance with urgency: who can wait, and who cannot</source>
        <translation>计入紧迫性的天平：谁等得起，谁等不起</translation>
    </message>
    <message>
        <source>Pressure</source>
        <translation>压力</translation>
    </message>
    <message>
        <source>Balance without urgency: the blow itself</source>
        <translation>不计紧迫性的天平：只看打击本身</translation>
    </message>
    <message>
        <source>On the books</source>
        <translation>账面</translation>
    </message>
    <message>
        <source>Balance of what is on the books, without ramp and erosion</source>
        <translation>只看账面规定的天平，不计爬升与衰减</translation>
    </message>
</context>
<context>
    <name>CodingActions</name>
    <message>
        <source>Apply a code…</source>
        <translation>添加编码…</translation>
    </message>
    <message>
        <source>Apply a code to the selected event by its key, or take it off</source>
        <translation>按快捷键给所选事件添加或取消编码</translation>
    </message>
    <message>
        <source>Judge the severity…</source>
        <translation>评判严重程度…</translation>
    </message>
    <message>
        <source>Say how severe you judge the selected event to be, beside the record</source>
        <translation>写下您对所选事件严重程度的评判，与记录并存</translation>
    </message>
    <message>
        <source>Next disagreement</source>
        <translation>下一处分歧</translation>
    </message>
    <message>
        <source>Go to the next event that coders differ on and that is not settled</source>
        <translation>转到下一个编码员有分歧且尚未裁定的事件</translation>
    </message>
</context>
<context>
    <name>DroppedFiles</name>
    <message>
        <source>This is the view of %1</source>
        <translation>这是 %1 所示的视图</translation>
    </message>
    <message>
        <source>This is the view of %1; nothing has changed in the data since</source>
        <translation>这是 %1 所示的视图；此后数据没有变化</translation>
    </message>
    <message numerus="yes">
        <source>This is the view of %1; %Ln record(s) have changed since, see the history</source>
        <translation>
            <numerusform>这是 %1 所示的视图；此后有 %Ln 个条目发生更改，详见历史</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EditActions</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 Undo or Redo, %2 what was done (&quot;Add the scenario No ruling&quot;)</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤消</translation>
    </message>
    <message>
        <source>Take the last change back</source>
        <translation>撤消上一次更改</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Make the change again that was taken back</source>
        <translation>重新应用刚撤消的更改</translation>
    </message>
</context>
<context>
    <name>EventActions</name>
    <message>
        <source>New event…</source>
        <translation>新建事件…</translation>
    </message>
    <message>
        <source>Add an event to the record, on the day of the cursor</source>
        <translation>在光标所在日期为记录添加一个事件</translation>
    </message>
    <message numerus="yes">
        <source>Edit %Ln event(s)…</source>
        <translation>
            <numerusform>编辑 %Ln 个事件…</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit the event…</source>
        <translation>编辑事件…</translation>
    </message>
    <message>
        <source>Change the selected event, or all that are marked</source>
        <translation>更改所选事件，或所有选中的事件</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln event(s)…</source>
        <translation>
            <numerusform>移除 %Ln 个事件…</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove the event…</source>
        <translation>移除事件…</translation>
    </message>
    <message>
        <source>Take what is selected out of the record, with all that points to it</source>
        <translation>将所选内容及指向它的一切从记录中移除</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>新建批注</translation>
    </message>
    <message>
        <source>Write a note on the selected event, the measured span, or the balance on the day of the cursor</source>
        <translation>为所选事件、测量时段或光标当日的天平写批注</translation>
    </message>
    <message>
        <source>Your name…</source>
        <translation>您的姓名…</translation>
    </message>
    <message>
        <source>Say under which name your edits and notes are kept</source>
        <translation>设置编辑和批注所用的署名</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>您的姓名</translation>
    </message>
    <message>
        <source>Edits and notes are kept under this name:</source>
        <translation>编辑和批注将以此署名保存：</translation>
    </message>
</context>
<context>
    <name>EventChoices</name>
    <message>
        <source>adds pressure</source>
        <translation>增加压力</translation>
    </message>
    <message>
        <source>eases pressure</source>
        <translation>减轻压力</translation>
    </message>
    <message>
        <source>neither</source>
        <translation>两者皆非</translation>
    </message>
    <message>
        <source>1 · verbal or symbolic</source>
        <translation>1 · 口头或象征性</translation>
    </message>
    <message>
        <source>2 · narrow: one firm or product line, below about $1bn a year</source>
        <translation>2 · 局部：单个企业或产品线，每年约 10 亿美元以下</translation>
    </message>
    <message>
        <source>3 · sectoral: $1–30bn a year, or a notable chokepoint</source>
        <translation>3 · 行业性：每年 10–300 亿美元，或较明显的卡点</translation>
    </message>
    <message>
        <source>4 · major: $30–150bn a year, or a serious chokepoint</source>
        <translation>4 · 重大：每年 300–1500 亿美元，或严重的卡点</translation>
    </message>
    <message>
        <source>5 · systemic: above $150bn a year, near-embargo, or production lines stopped</source>
        <translation>5 · 系统性：每年 1500 亿美元以上、近乎禁运，或生产线停产</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>未指明</translation>
    </message>
</context>
<context>
    <name>ExchangeActions</name>
    <message>
        <source>There is no text on the clipboard to import</source>
        <translation>剪贴板上没有可导入的文本</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Bring events, notes or codes of files into the project, after a look at them</source>
        <translation>查看后将文件中的事件、批注或编码导入项目</translation>
    </message>
    <message>
        <source>Import from the clipboard…</source>
        <translation>从剪贴板导入…</translation>
    </message>
    <message>
        <source>Bring in a table that was copied in a spreadsheet</source>
        <translation>导入从电子表格中复制的表格</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Write the record, or what the filter shows of it, for other programs</source>
        <translation>将记录或其中筛选出的部分写成其他程序可用的文件</translation>
    </message>
</context>
<context>
    <name>FigureOpening</name>
    <message>
        <source>the file cannot be read</source>
        <translation>无法读取该文件</translation>
    </message>
    <message>
        <source>check that it is there</source>
        <translation>请确认文件存在</translation>
    </message>
    <message>
        <source>the file is too large to be a figure</source>
        <translation>该文件过大，不可能是插图</translation>
    </message>
    <message>
        <source>choose another</source>
        <translation>请另选一个文件</translation>
    </message>
    <message>
        <source>it does not say which view it shows</source>
        <translation>文件未说明它显示的是哪个视图</translation>
    </message>
    <message>
        <source>only figures made by this program do, and not where that was switched off</source>
        <translation>只有本程序生成的插图带有视图信息，且生成时未关闭该功能</translation>
    </message>
    <message>
        <source>what it says of its view is too long to be true</source>
        <translation>文件中的视图信息过长，不可信</translation>
    </message>
    <message>
        <source>make the figure again from its project</source>
        <translation>请从原项目重新生成插图</translation>
    </message>
    <message>
        <source>the view that it shows cannot be read: %1</source>
        <translation>无法读取它所显示的视图：%1</translation>
    </message>
</context>
<context>
    <name>FileActions</name>
    <message>
        <source>project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>This copy has nothing that is not here already</source>
        <translation>此副本没有新内容</translation>
    </message>
    <message>
        <source>Merge %1</source>
        <translation>合并 %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln edit(s) brought in</source>
        <translation>
            <numerusform>已并入 %Ln 项编辑</numerusform>
        </translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>最近打开的项目</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>打开…</translation>
    </message>
    <message>
        <source>Open a project file</source>
        <translation>打开项目文件</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>打开示例</translation>
    </message>
    <message>
        <source>Open the record that ships with the program</source>
        <translation>打开程序自带的记录</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>保存副本…</translation>
    </message>
    <message>
        <source>Write the project, with all that was changed, to a file of its own</source>
        <translation>将项目连同所有更改写入单独的文件</translation>
    </message>
    <message>
        <source>Merge another copy…</source>
        <translation>合并其他副本…</translation>
    </message>
    <message>
        <source>Bring in what was changed in another copy of this project</source>
        <translation>并入此项目另一副本中的更改</translation>
    </message>
    <message>
        <source>Export figure…</source>
        <translation>导出插图…</translation>
    </message>
    <message>
        <source>Write what is shown as a picture, vector drawing or PDF</source>
        <translation>将当前显示的内容写成图片、矢量图或 PDF</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation>关闭程序</translation>
    </message>
    <message>
        <source>New project…</source>
        <translation>新建项目…</translation>
    </message>
    <message>
        <source>Begin with the sample, with nothing, or with a table</source>
        <translation>从示例、空项目或表格开始</translation>
    </message>
</context>
<context>
    <name>FormatTexts</name>
    <message>
        <source>Fulcrum JSON: everything, nothing is lost</source>
        <translation>Fulcrum JSON：完整内容，无任何丢失</translation>
    </message>
    <message>
        <source>JSON Lines: one event a line</source>
        <translation>JSON Lines：每行一个事件</translation>
    </message>
    <message>
        <source>Web annotations: the notes, for other programs</source>
        <translation>Web Annotation：批注，供其他程序使用</translation>
    </message>
    <message>
        <source>Code book as a table: for spreadsheets</source>
        <translation>编码手册表格：用于电子表格</translation>
    </message>
    <message>
        <source>REFI-QDA code book: for programs of qualitative research</source>
        <translation>REFI-QDA 编码手册：用于质性研究软件</translation>
    </message>
    <message>
        <source>Table of events (CSV): for spreadsheets</source>
        <translation>事件表格 (CSV)：用于电子表格</translation>
    </message>
    <message>
        <source>TimelineJS: a timeline for web pages</source>
        <translation>TimelineJS：网页时间线</translation>
    </message>
    <message>
        <source>TimelineJS table: for its spreadsheet</source>
        <translation>TimelineJS 表格：用于其电子表格</translation>
    </message>
    <message>
        <source>vis-timeline: items and groups for web pages</source>
        <translation>vis-timeline：网页时间线的条目与分组</translation>
    </message>
    <message>
        <source>iCalendar: for calendars</source>
        <translation>iCalendar：用于日历</translation>
    </message>
    <message>
        <source>The Timeline Project</source>
        <translation>The Timeline Project</translation>
    </message>
    <message>
        <source>SIMILE Timeline</source>
        <translation>SIMILE Timeline</translation>
    </message>
    <message>
        <source>CSL-JSON: the sources, for Zotero and others</source>
        <translation>CSL-JSON：来源，用于 Zotero 等</translation>
    </message>
    <message>
        <source>BibTeX: the sources, for LaTeX</source>
        <translation>BibTeX：来源，用于 LaTeX</translation>
    </message>
    <message>
        <source>RIS: the sources, for reference programs</source>
        <translation>RIS：来源，用于文献管理软件</translation>
    </message>
    <message>
        <source>Excel workbook: events, relations, sources, notes</source>
        <translation>Excel 工作簿：事件、关系、来源、批注</translation>
    </message>
    <message>
        <source>All files that can be read</source>
        <translation>所有可读取的文件</translation>
    </message>
</context>
<context>
    <name>GoActions</name>
    <message>
        <source>Next event</source>
        <translation>下一个事件</translation>
    </message>
    <message>
        <source>Select the next event in time</source>
        <translation>选择时间上的下一个事件</translation>
    </message>
    <message>
        <source>Previous event</source>
        <translation>上一个事件</translation>
    </message>
    <message>
        <source>Select the previous event in time</source>
        <translation>选择时间上的上一个事件</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>后退</translation>
    </message>
    <message>
        <source>Show what was in view before</source>
        <translation>显示此前看到的内容</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>前进</translation>
    </message>
    <message>
        <source>Show what was in view before going back</source>
        <translation>显示后退之前看到的内容</translation>
    </message>
    <message>
        <source>What it answers</source>
        <translation>它所回应的事件</translation>
    </message>
    <message>
        <source>Select what the selected event answers or follows from</source>
        <translation>选择所选事件所回应或所由来的事件</translation>
    </message>
    <message>
        <source>What answered it</source>
        <translation>回应它的事件</translation>
    </message>
    <message>
        <source>Select what answered the selected event or came of it</source>
        <translation>选择回应所选事件或由其引发的事件</translation>
    </message>
    <message>
        <source>Next answer to the same event</source>
        <translation>对同一事件的下一个回应</translation>
    </message>
    <message>
        <source>Select the next event that answers the same one</source>
        <translation>选择回应同一事件的下一个事件</translation>
    </message>
    <message>
        <source>Previous answer to the same event</source>
        <translation>对同一事件的上一个回应</translation>
    </message>
    <message>
        <source>Select the previous event that answers the same one</source>
        <translation>选择回应同一事件的上一个事件</translation>
    </message>
</context>
<context>
    <name>GuideActions</name>
    <message>
        <source>The whole record</source>
        <translation>完整记录</translation>
    </message>
    <message>
        <source>How many events begin when. The frame is what you see below; drag it or its edges.</source>
        <translation>各个时间有多少事件开始。方框是下方所见的时段，可拖动方框或其边缘。</translation>
    </message>
    <message>
        <source>The timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>A mark is an event, in a lane for its side and track. Turn the wheel to zoom, drag to move, click an event to read about it.</source>
        <translation>每个标记是一个事件，位于其阵营与领域的泳道中。滚动滚轮缩放，拖动平移，单击事件查看内容。</translation>
    </message>
    <message>
        <source>The leverage balance</source>
        <translation>筹码天平</translation>
    </message>
    <message>
        <source>How hard the measures in force press on each side, up for one, down for the other. The strong line is the net. Point at a day: what was in force then lights up.</source>
        <translation>生效中的措施对各方施加多大压力，一方向上，另一方向下。粗线是净值。指向某一天，当时生效的措施会亮起。</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>What happened, who says what, what it answers and what answered it, and where it is documented.</source>
        <translation>发生了什么，各方怎么说，它回应了什么、又引来什么回应，以及见于何处。</translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation>其他功能</translation>
    </message>
    <message>
        <source>Ctrl+K finds any command or event, ? lists the keys, and the stories in the View menu walk you through.</source>
        <translation>按 Ctrl+K 查找任何命令或事件，按 ? 列出快捷键，“视图”菜单中的故事会带您逐步浏览。</translation>
    </message>
    <message>
        <source>A link to this view is on the clipboard. Paste it in another window of the same project.</source>
        <translation>此视图的链接已复制到剪贴板。请粘贴到同一项目的另一窗口中。</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>命令面板</translation>
    </message>
    <message>
        <source>Find and do anything by its name</source>
        <translation>按名称查找并执行任何操作</translation>
    </message>
    <message>
        <source>Copy link to this view</source>
        <translation>复制此视图的链接</translation>
    </message>
    <message>
        <source>Copy a text that brings up the same view of the same project</source>
        <translation>复制一段文本，可在同一项目中重现此视图</translation>
    </message>
    <message>
        <source>Go to the copied link</source>
        <translation>转到复制的链接</translation>
    </message>
    <message>
        <source>Show the view whose link is on the clipboard</source>
        <translation>显示剪贴板上的链接所指的视图</translation>
    </message>
    <message>
        <source>A tour of the window</source>
        <translation>窗口导览</translation>
    </message>
    <message>
        <source>See in a minute what is where</source>
        <translation>一分钟了解界面布局</translation>
    </message>
</context>
<context>
    <name>HelpActions</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>About Fulcrum</source>
        <translation>关于 Fulcrum</translation>
    </message>
    <message>
        <source>An explorer of negotiations: what was done, what answered it, and who was ahead.</source>
        <translation>谈判进程浏览器：做了什么，引来什么回应，谁曾领先。</translation>
    </message>
    <message>
        <source>The leverage balance is an index in points. It is not a probability and not a forecast of concessions.</source>
        <translation>筹码天平是以点计的指数，既不是概率，也不是对让步的预测。</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later.</source>
        <translation>自由软件，依据 GNU 通用公共许可证第 3 版或更高版本发布。</translation>
    </message>
    <message>
        <source>How the balance is made</source>
        <translation>天平的计算方法</translation>
    </message>
    <message>
        <source>Explain the balance, with its formulas and parameters</source>
        <translation>解释天平及其公式与参数</translation>
    </message>
    <message>
        <source>List every shortcut</source>
        <translation>列出所有快捷键</translation>
    </message>
    <message>
        <source>Version, licence and what the balance claims</source>
        <translation>版本、许可证以及天平说明什么</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Explain the part of the window that has the focus</source>
        <translation>说明窗口中当前获得焦点的部分</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>入门</translation>
    </message>
    <message>
        <source>Read what to do first</source>
        <translation>了解首先该做什么</translation>
    </message>
    <message>
        <source>What is this?</source>
        <translation>这是什么？</translation>
    </message>
    <message>
        <source>Point at a part of the window and click to read what it is</source>
        <translation>指向窗口的某一部分并单击，查看它的说明</translation>
    </message>
    <message>
        <source>Show the tips again</source>
        <translation>重新显示提示</translation>
    </message>
    <message>
        <source>Show a line of advice above each panel when it is opened next</source>
        <translation>下次打开每个面板时，在其上方显示一行提示</translation>
    </message>
</context>
<context>
    <name>ImportRowsModel</name>
    <message>
        <source>the same title, day and actor as %1</source>
        <extracomment>%1: id of an event</extracomment>
        <translation>与 %1 的标题、日期和行动方相同</translation>
    </message>
    <message>
        <source>other values: %1</source>
        <extracomment>%1: names of fields</extracomment>
        <translation>值不同：%1</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>已更改</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>ImportStream</name>
    <message>
        <source>the import was stopped</source>
        <translation>导入已停止</translation>
    </message>
    <message>
        <source>Nothing has changed</source>
        <translation>未作任何更改</translation>
    </message>
    <message>
        <source>the file cannot be read (%1)</source>
        <translation>无法读取该文件（%1）</translation>
    </message>
    <message>
        <source>Check its path and permissions</source>
        <translation>请检查其路径和权限</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>导入 %1</translation>
    </message>
</context>
<context>
    <name>LaneActions</name>
    <message>
        <source>Group the lanes by %1</source>
        <extracomment>%1 is &quot;side and track&quot;, &quot;party&quot; …</extracomment>
        <translation>泳道按%1分组</translation>
    </message>
    <message>
        <source>&amp;Group by</source>
        <translation>分组方式(&amp;G)</translation>
    </message>
    <message>
        <source>Collapse or open</source>
        <translation>折叠或展开</translation>
    </message>
    <message>
        <source>Show the lane of the selected event in one row, or in all it needs</source>
        <translation>将所选事件的泳道显示为一行，或展开为所需的行数</translation>
    </message>
    <message>
        <source>Pin or unpin</source>
        <translation>固定或取消固定</translation>
    </message>
    <message>
        <source>Keep the lane of the selected event in view above the others</source>
        <translation>让所选事件的泳道始终显示在其他泳道上方</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>Hide the lane of the selected event; a mark above the lanes tells</source>
        <translation>隐藏所选事件的泳道；泳道上方会有标记提示</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move the lane of the selected event up by one</source>
        <translation>将所选事件的泳道上移一位</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Move the lane of the selected event down by one</source>
        <translation>将所选事件的泳道下移一位</translation>
    </message>
    <message>
        <source>Taller</source>
        <translation>增高</translation>
    </message>
    <message>
        <source>Give the lane of the selected event a row more</source>
        <translation>给所选事件的泳道增加一行</translation>
    </message>
    <message>
        <source>Lower</source>
        <translation>降低</translation>
    </message>
    <message>
        <source>Take a row from the lane of the selected event</source>
        <translation>给所选事件的泳道减少一行</translation>
    </message>
    <message>
        <source>&amp;Lane of the selected event</source>
        <translation>所选事件的泳道(&amp;L)</translation>
    </message>
    <message>
        <source>Show hidden lanes</source>
        <translation>显示隐藏的泳道</translation>
    </message>
    <message>
        <source>Show all lanes that were hidden</source>
        <translation>显示所有已隐藏的泳道</translation>
    </message>
    <message>
        <source>Arrange the lanes as they come</source>
        <translation>恢复默认泳道排列</translation>
    </message>
    <message>
        <source>Undo hiding, collapsing, pinning, moving and sizing of lanes</source>
        <translation>取消对泳道的隐藏、折叠、固定、移动和高度调整</translation>
    </message>
</context>
<context>
    <name>LayoutActions</name>
    <message>
        <source>Browse</source>
        <translation>浏览</translation>
    </message>
    <message>
        <source>Filters, details and the table: for finding and reading</source>
        <translation>筛选、详情和表格：用于查找和阅读</translation>
    </message>
    <message>
        <source>Brief</source>
        <translation>演示</translation>
    </message>
    <message>
        <source>The stories alone: for telling and showing</source>
        <translation>仅故事：用于讲述和展示</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Notes, code book and history: for writing and judging</source>
        <translation>批注、编码手册和历史：用于撰写和评判</translation>
    </message>
    <message>
        <source>La&amp;yout</source>
        <translation>布局(&amp;Y)</translation>
    </message>
    <message>
        <source>Save the layout</source>
        <translation>保存布局</translation>
    </message>
    <message>
        <source>What is it called?</source>
        <translation>名称是什么？</translation>
    </message>
    <message>
        <source>Save the layout…</source>
        <translation>保存布局…</translation>
    </message>
    <message>
        <source>Keep what stands where under a name</source>
        <translation>以一个名称保存各部分的位置</translation>
    </message>
    <message>
        <source>As it was at first</source>
        <translation>恢复初始布局</translation>
    </message>
    <message>
        <source>Put every panel where it stands in a new window</source>
        <translation>将每个面板放回新窗口中的位置</translation>
    </message>
    <message>
        <source>Own layo&amp;uts</source>
        <translation>自定义布局(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>删除(&amp;R)</translation>
    </message>
</context>
<context>
    <name>MappingPage</name>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>第一天</translation>
    </message>
    <message>
        <source>First day after</source>
        <translation>结束后首日</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最后一天</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>公布日期</translation>
    </message>
    <message>
        <source>Scheduled end</source>
        <translation>计划结束日</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>精度</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>领域</translation>
    </message>
    <message>
        <source>By</source>
        <translation>行动方</translation>
    </message>
    <message>
        <source>Toward</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Short title</source>
        <translation>短标题</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Legal instrument</source>
        <translation>法律依据</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人物</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>严重程度</translation>
    </message>
    <message>
        <source>Why this severity</source>
        <translation>严重程度的理由</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>作用方向</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>关系</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Duty, points</source>
        <translation>关税，百分点</translation>
    </message>
    <message>
        <source>Duty, share of trade</source>
        <translation>关税，贸易占比</translation>
    </message>
    <message>
        <source>Duty, trade figure</source>
        <translation>关税，贸易额依据</translation>
    </message>
    <message>
        <source>Facts checked</source>
        <translation>事实核查</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Day of the month</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Source: title</source>
        <translation>来源：标题</translation>
    </message>
    <message>
        <source>Source: publisher</source>
        <translation>来源：发布者</translation>
    </message>
    <message>
        <source>Source: address</source>
        <translation>来源：网址</translation>
    </message>
    <message>
        <source>Source: date</source>
        <translation>来源：日期</translation>
    </message>
</context>
<context>
    <name>PaletteSources</name>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>面板</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <extracomment>%1 is a date</extracomment>
        <translation>转到%1</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>故事</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>情景</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
</context>
<context>
    <name>PanelTable</name>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Show the selected event</source>
        <translation>显示所选事件</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>批注</translation>
    </message>
    <message>
        <source>Read and write notes on events, spans of time and the balance</source>
        <translation>阅读和撰写关于事件、时段和天平的批注</translation>
    </message>
    <message>
        <source>Code book</source>
        <translation>编码手册</translation>
    </message>
    <message>
        <source>Make the codes that notes and events carry, and say what they mean</source>
        <translation>建立批注和事件所用的编码，并说明其含义</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>List the events as a table, in the order of time or of any column</source>
        <translation>以表格列出事件，按时间或任意列排序</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Choose what is shown by side, track, kind, tag and more</source>
        <translation>按阵营、领域、类型、标签等选择显示的内容</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>See who changed what and when, and bring records back</source>
        <translation>查看谁在何时更改了什么，并可恢复条目</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>故事</translation>
    </message>
    <message>
        <source>Follow a guided story through the record</source>
        <translation>跟随引导式故事浏览记录</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>明细账</translation>
    </message>
    <message>
        <source>Show what makes the balance on the day of the cursor</source>
        <translation>显示光标当日天平的构成</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>情景</translation>
    </message>
    <message>
        <source>Ask what if, and hold the answers against the record</source>
        <translation>提出“如果……会怎样”，并与记录对照</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Read and change what the balance is computed with</source>
        <translation>查看和更改天平的计算参数</translation>
    </message>
    <message>
        <source>What moved it</source>
        <translation>变动归因</translation>
    </message>
    <message>
        <source>Show the events that moved the balance from one day to another</source>
        <translation>显示哪些事件使天平在两个日期之间变动</translation>
    </message>
    <message>
        <source>Reciprocity</source>
        <translation>对等性</translation>
    </message>
    <message>
        <source>Show how soon, how often and how hard the sides answer each other</source>
        <translation>显示双方回应彼此的快慢、频度和力度</translation>
    </message>
    <message>
        <source>How well does it fit?</source>
        <translation>吻合程度</translation>
    </message>
    <message>
        <source>Hold the balance against what history must show</source>
        <translation>对照历史事实检验天平</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>敏感性</translation>
    </message>
    <message>
        <source>See what the balance on the day of the cursor rests on</source>
        <translation>查看光标当日的天平取决于什么</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>一致性</translation>
    </message>
    <message>
        <source>See how far coders agree, and settle what they differ on</source>
        <translation>查看编码员的一致程度，并裁定分歧</translation>
    </message>
</context>
<context>
    <name>PanelTips</name>
    <message>
        <source>Select an event and press “New note” to write what you think of it.</source>
        <translation>选择一个事件并按“新建批注”，写下您的看法。</translation>
    </message>
    <message>
        <source>Give a code a key; C and that key then apply it to the selected event.</source>
        <translation>为编码指定一个按键；按 C 再按该键即可将其用于所选事件。</translation>
    </message>
    <message>
        <source>Click a heading to sort. Several rows can be selected and changed together.</source>
        <translation>单击列标题可排序。可选择多行一并修改。</translation>
    </message>
    <message>
        <source>Tick what you want to see. The search field then says the same in words.</source>
        <translation>勾选您想看的内容，搜索栏会用文字表示同样的条件。</translation>
    </message>
    <message>
        <source>Choose an edit to see what it changed, and to bring things back.</source>
        <translation>选择一次编辑，可查看它改了什么，也可恢复。</translation>
    </message>
    <message>
        <source>Step through a story, or keep what is in view as a step of your own.</source>
        <translation>逐步浏览一个故事，或将当前视图保存为自己的一步。</translation>
    </message>
    <message>
        <source>Choose a line to see its factors here and its share in the chart.</source>
        <translation>选择一行，可在此查看其各因素，并在图表中查看其份额。</translation>
    </message>
    <message>
        <source>Click an event with the right mouse button to assume something of it.</source>
        <translation>用鼠标右键单击事件，可对其作出假设。</translation>
    </message>
    <message>
        <source>A change here goes into a scenario; the record stays as it is.</source>
        <translation>此处的更改进入情景，记录保持不变。</translation>
    </message>
    <message>
        <source>Choose two days: each line is an event that made the difference.</source>
        <translation>选择两个日期：每一行是造成差异的一个事件。</translation>
    </message>
    <message>
        <source>Choose a number to see the acts and answers behind it.</source>
        <translation>选择一个数字，可查看其背后的行动与回应。</translation>
    </message>
    <message>
        <source>Choose a claim to read its rule and what was found.</source>
        <translation>选择一条检验，可查看其规则和结果。</translation>
    </message>
    <message>
        <source>Move the cursor to another day to see what its balance rests on.</source>
        <translation>将游标移到另一天，可查看当天天平的依据。</translation>
    </message>
    <message>
        <source>Tick two coders or more to see how far they agree.</source>
        <translation>勾选两名或更多编码者，可查看他们的一致程度。</translation>
    </message>
</context>
<context>
    <name>ProjectActions</name>
    <message>
        <source>The project was changed</source>
        <translation>项目已修改</translation>
    </message>
    <message>
        <source>Edit the project…</source>
        <translation>编辑项目…</translation>
    </message>
    <message>
        <source>Change its title, parties, tracks and eras</source>
        <translation>修改其标题、当事方、领域和时期</translation>
    </message>
</context>
<context>
    <name>RecordText</name>
    <message>
        <source>%1 “%2”</source>
        <extracomment>%1 a kind of record (&quot;Event&quot;), %2 its name</extracomment>
        <translation>%1“%2”</translation>
    </message>
    <message>
        <source>The project itself</source>
        <translation>项目本身</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>当事方</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>领域</translation>
    </message>
    <message>
        <source>Era</source>
        <translation>时期</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>故事</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>情景</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>批注</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Short title</source>
        <translation>短标题</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>End</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>公布日期</translation>
    </message>
    <message>
        <source>Scheduled end</source>
        <translation>计划结束日</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>精度</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>行动方</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>法律依据</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人物</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>严重程度</translation>
    </message>
    <message>
        <source>Why this severity</source>
        <translation>严重程度的理由</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>作用方向</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>关系</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>各方说法</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Tariff</source>
        <translation>关税</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>已核查</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>From</source>
        <translation>自</translation>
    </message>
    <message>
        <source>To</source>
        <translation>至</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>定义</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Stands under</source>
        <translation>上级编码</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>On</source>
        <translation>针对</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>修改时间</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>私密</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>取值</translation>
    </message>
    <message>
        <source>Removed?</source>
        <extracomment>Whether a record is there at all, where the name of a field stands otherwise</extracomment>
        <translation>是否移除</translation>
    </message>
    <message>
        <source>Relation %1</source>
        <translation>关系 %1</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is the name of a field (&quot;Title&quot;), %2 the code of a language (&quot;zh&quot;)</extracomment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>SearchActions</name>
    <message>
        <source>No event matches the search.</source>
        <translation>没有与搜索匹配的事件。</translation>
    </message>
    <message>
        <source>No later event matches the search.</source>
        <translation>之后没有与搜索匹配的事件。</translation>
    </message>
    <message>
        <source>No earlier event matches the search.</source>
        <translation>之前没有与搜索匹配的事件。</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Type what you look for; see only what matches</source>
        <translation>输入要找的内容，只显示匹配的事件</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>下一个匹配</translation>
    </message>
    <message>
        <source>Select the next event that matches</source>
        <translation>选择下一个匹配的事件</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>上一个匹配</translation>
    </message>
    <message>
        <source>Select the previous event that matches</source>
        <translation>选择上一个匹配的事件</translation>
    </message>
    <message>
        <source>Show all events</source>
        <translation>显示所有事件</translation>
    </message>
    <message>
        <source>Take the filter out</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>As of the cursor</source>
        <translation>以光标日期为准</translation>
    </message>
    <message>
        <source>Show only what was in force, eased, suspended or threatened on the day of the cursor</source>
        <translation>只显示光标当日生效中、已放宽、已暂停或威胁中的事件</translation>
    </message>
</context>
<context>
    <name>StoryActions</name>
    <message>
        <source>There is no story to present yet. Keep views as its steps first.</source>
        <translation>还没有可演示的故事。请先将视图保存为故事步骤。</translation>
    </message>
    <message>
        <source>PDF, one page a step (*.pdf)</source>
        <translation>PDF，每步一页 (*.pdf)</translation>
    </message>
    <message>
        <source>PowerPoint, one slide a step (*.pptx)</source>
        <translation>PowerPoint，每步一张幻灯片 (*.pptx)</translation>
    </message>
    <message>
        <source>Pictures, one file a step (*.png)</source>
        <translation>图片，每步一个文件 (*.png)</translation>
    </message>
    <message>
        <source>Drawings, one file a step (*.svg)</source>
        <translation>矢量图，每步一个文件 (*.svg)</translation>
    </message>
    <message>
        <source>Exporting the story…</source>
        <translation>正在导出故事…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Story written to %1</source>
        <translation>故事已写入 %1</translation>
    </message>
    <message>
        <source>Export story…</source>
        <translation>导出故事…</translation>
    </message>
    <message>
        <source>Write the story as slides, one a step</source>
        <translation>将故事写成幻灯片，每步一张</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>演示</translation>
    </message>
    <message>
        <source>Show the story to an audience, on the whole screen</source>
        <translation>全屏向观众展示故事</translation>
    </message>
    <message>
        <source>Keep this view in the story</source>
        <translation>将此视图加入故事</translation>
    </message>
    <message>
        <source>Add what is in view as a step, after the one that the Stories panel shows</source>
        <translation>将当前所见添加为步骤，放在“故事”面板所示步骤之后</translation>
    </message>
    <message>
        <source>Next step of the story</source>
        <translation>故事的下一步</translation>
    </message>
    <message>
        <source>Go on in the story of the Stories panel</source>
        <translation>在“故事”面板的故事中前进一步</translation>
    </message>
    <message>
        <source>Previous step of the story</source>
        <translation>故事的上一步</translation>
    </message>
    <message>
        <source>Go back in the story of the Stories panel</source>
        <translation>在“故事”面板的故事中后退一步</translation>
    </message>
</context>
<context>
    <name>ViewActions</name>
    <message>
        <source>Fit</source>
        <translation>适应窗口</translation>
    </message>
    <message>
        <source>Show everything from the first event to the last</source>
        <translation>显示从第一个到最后一个事件的全部内容</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Show a longer stretch of time</source>
        <translation>显示更长的时段</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Show a shorter stretch of time</source>
        <translation>显示更短的时段</translation>
    </message>
    <message>
        <source>Fit the selected event</source>
        <translation>缩放到所选事件</translation>
    </message>
    <message>
        <source>Bring the window to the selected event</source>
        <translation>移到所选事件</translation>
    </message>
    <message>
        <source>Animate moves</source>
        <translation>平滑移动</translation>
    </message>
    <message>
        <source>Let the window glide to where it goes, unless the desktop asks for less motion</source>
        <translation>移动时平滑过渡，除非桌面要求减少动画</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>测量</translation>
    </message>
    <message>
        <source>Measure the days from the selected event to the cursor; also by dragging with Ctrl held</source>
        <translation>测量所选事件到光标之间的天数；也可按住 Ctrl 拖动</translation>
    </message>
    <message>
        <source>All answer links</source>
        <translation>所有回应连线</translation>
    </message>
    <message>
        <source>Draw what answers and follows what for every event in view, not only for the selected one</source>
        <translation>为可见范围内的每个事件绘制回应与后续连线，而不只是所选事件</translation>
    </message>
</context>
<context>
    <name>fulcrum::ActiveScenario</name>
    <message>
        <source>Own assumptions</source>
        <translation>自设假设</translation>
    </message>
    <message>
        <source>there is no such scenario</source>
        <translation>没有这个情景</translation>
    </message>
    <message>
        <source>Choose one of the list</source>
        <translation>请从列表中选择</translation>
    </message>
    <message>
        <source>Add the scenario %1</source>
        <translation>添加情景“%1”</translation>
    </message>
    <message>
        <source>Rename the scenario %1</source>
        <translation>重命名情景“%1”</translation>
    </message>
    <message>
        <source>Remove the scenario %1</source>
        <translation>移除情景“%1”</translation>
    </message>
    <message>
        <source>Change the scenario %1</source>
        <translation>更改情景“%1”</translation>
    </message>
</context>
<context>
    <name>fulcrum::Agreement</name>
    <message>
        <source>the interval of the agreement</source>
        <translation>一致性的置信区间</translation>
    </message>
    <message>
        <source>samples can only be drawn from two events or more</source>
        <translation>至少要有两个事件才能抽样</translation>
    </message>
    <message>
        <source>Have more of the same events coded</source>
        <translation>请让编码员对更多相同的事件编码</translation>
    </message>
    <message>
        <source>the computation was stopped</source>
        <translation>计算已停止</translation>
    </message>
    <message>
        <source>Start it again</source>
        <translation>请重新开始</translation>
    </message>
    <message>
        <source>no sample of the events has any variation</source>
        <translation>所有事件样本均无变异</translation>
    </message>
    <message>
        <source>Cohen&apos;s κ</source>
        <translation>Cohen κ</translation>
    </message>
    <message>
        <source>there is no event that both coders have coded</source>
        <translation>没有两位编码员都编码过的事件</translation>
    </message>
    <message>
        <source>Have both coders code some of the same events</source>
        <translation>请让两位编码员对一些相同的事件编码</translation>
    </message>
    <message>
        <source>both coders gave every event the value %1; without any variation, agreement cannot be told from chance and κ is undefined</source>
        <translation>两位编码员给每个事件的值都是 %1；没有变异就无法区分一致与巧合，κ 无定义</translation>
    </message>
    <message>
        <source>Code events that differ as well</source>
        <translation>请同时对取值不同的事件编码</translation>
    </message>
    <message>
        <source>Krippendorff&apos;s α</source>
        <translation>Krippendorff α</translation>
    </message>
    <message>
        <source>no event was coded by two coders, so there is nothing to compare</source>
        <translation>没有两位编码员都编码过的事件，因此无从比较</translation>
    </message>
    <message>
        <source>Have a second coder code some of the same events</source>
        <translation>请让第二位编码员对一些相同的事件编码</translation>
    </message>
    <message>
        <source>all values that can be compared are %1; without any variation, agreement cannot be told from chance and α is undefined</source>
        <translation>所有可比较的值都是 %1；没有变异就无法区分一致与巧合，α 无定义</translation>
    </message>
</context>
<context>
    <name>fulcrum::AgreementModel</name>
    <message>
        <source>differ</source>
        <translation>有分歧</translation>
    </message>
    <message>
        <source>agree</source>
        <translation>一致</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>已裁定</translation>
    </message>
    <message>
        <source>applied</source>
        <translation>已添加</translation>
    </message>
    <message>
        <source>not applied</source>
        <translation>未添加</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>级差</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>是否一致</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>裁定</translation>
    </message>
</context>
<context>
    <name>fulcrum::AgreementPanel</name>
    <message>
        <source>The record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Nobody named</source>
        <translation>未署名</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>严重程度</translation>
    </message>
    <message>
        <source>Computing how far coders agree</source>
        <translation>正在计算编码员的一致程度</translation>
    </message>
    <message>
        <source>Choose two coders or more.</source>
        <translation>请选择两位或更多编码员。</translation>
    </message>
    <message>
        <source>There is no event left that these coders differ on.</source>
        <translation>这些编码员已没有存在分歧的事件。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>who judged a severity, and which</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>The record is to say</source>
        <translation>记录采用</translation>
    </message>
    <message>
        <source>Settled at severity %1. Said was: %2.</source>
        <extracomment>%1 a severity, %2 who said what</extracomment>
        <translation>裁定严重程度为 %1。各人评判：%2。</translation>
    </message>
    <message>
        <source>Settle the severity of “%1” at %2</source>
        <translation>裁定“%1”的严重程度为 %2</translation>
    </message>
    <message>
        <source>As %1 judges the severity</source>
        <translation>按 %1 评判的严重程度</translation>
    </message>
    <message>
        <source>Every event that %1 judges otherwise than the record weighs what it would at the severity they gave it.</source>
        <translation>凡 %1 的评判与记录不同的事件，均按其评判的严重程度计入。</translation>
    </message>
    <message>
        <source>None of them judges an event that presses otherwise than the record does; the balance is the same for all.</source>
        <translation>对施加压力的事件，没有人的评判与记录不同；所有人的天平相同。</translation>
    </message>
    <message>
        <source>The balance per coder</source>
        <translation>各编码员的天平</translation>
    </message>
    <message>
        <source>Nobody has judged an event yet. Select one and judge its severity (%1), or apply a code to it (%2); a note on an event can say both. Under another name (Edit, Your name) somebody else does the same, here or in a copy of the file. Then this panel shows how far you agree, and where not.</source>
        <translation>还没有人评判过事件。请选择一个事件并评判其严重程度 (%1)，或为其添加编码 (%2)；事件的批注也可同时包含两者。另一人用其他署名（“编辑”菜单中的“您的姓名”）在此处或文件的副本中做同样的评判。然后此面板会显示各位的一致程度以及分歧所在。</translation>
    </message>
    <message>
        <source>What they are compared in</source>
        <translation>比较的内容</translation>
    </message>
    <message>
        <source>Coders</source>
        <translation>编码员</translation>
    </message>
    <message>
        <source>How far they agree</source>
        <translation>一致程度</translation>
    </message>
    <message>
        <source>1 is agreement throughout, 0 what chance alone would bring. Krippendorff asks for 0.8, and for 0.667 where tentative conclusions will do. In brackets 95 % intervals from 1,000 samples of the events.</source>
        <translation>1 表示完全一致，0 表示与随机巧合无异。Krippendorff 要求达到 0.8；若只作初步结论，0.667 即可。括号内是由 1,000 个事件样本得出的 95% 置信区间。</translation>
    </message>
    <message>
        <source>Balance per coder</source>
        <translation>各编码员的天平</translation>
    </message>
    <message>
        <source>Makes a scenario for each coder, to be compared in the panel Scenarios: each event they judge otherwise than the record is multiplied by the severity step (%1) once for each step between. Events with a duty keep their size, for it comes from the duty.</source>
        <translation>为每位编码员建立一个情景，可在“情景”面板中比较：其评判与记录不同的事件，每相差一级就乘以一次严重程度级比 (%1)。含关税的事件力度不变，因为其力度由关税决定。</translation>
    </message>
    <message>
        <source>Events that two or more have judged</source>
        <translation>两人及以上评判过的事件</translation>
    </message>
    <message>
        <source>Settle…</source>
        <translation>裁定…</translation>
    </message>
    <message>
        <source>Choose the severity that the record is to hold; a note on the event says who said what</source>
        <translation>选择记录应采用的严重程度；事件的批注会注明各人的评判</translation>
    </message>
    <message>
        <source>Next disagreement</source>
        <translation>下一处分歧</translation>
    </message>
    <message>
        <source>Go to the next event that they differ on and that is not settled</source>
        <translation>转到下一个有分歧且尚未裁定的事件</translation>
    </message>
</context>
<context>
    <name>fulcrum::AnswerTree</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>另有 %Ln 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>由来</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>后续影响</translation>
    </message>
    <message>
        <source>What eased or changed it</source>
        <translation>放宽或变更</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>提及</translation>
    </message>
</context>
<context>
    <name>fulcrum::AssumptionText</name>
    <message>
        <source>ends %1</source>
        <extracomment>Beside the end of a bar while it is dragged; %1 is a date</extracomment>
        <translation>%1结束</translation>
    </message>
</context>
<context>
    <name>fulcrum::BalanceHelp</name>
    <message>
        <source>none</source>
        <extracomment>In place of a half-life: the pressure does not wear off</extracomment>
        <translation>无</translation>
    </message>
    <message>
        <source>own cost φ</source>
        <translation>自身成本 φ</translation>
    </message>
    <message>
        <source>half-life H, months</source>
        <translation>半衰期 H，月</translation>
    </message>
    <message>
        <source>floor f</source>
        <translation>下限 f</translation>
    </message>
    <message>
        <source>ramp ρ, days</source>
        <translation>爬升 ρ，天</translation>
    </message>
    <message>
        <source>order of the ramp</source>
        <translation>爬升阶数</translation>
    </message>
    <message>
        <source>off-ramp d, days</source>
        <translation>消退 d，天</translation>
    </message>
    <message>
        <source>urgency u</source>
        <translation>紧迫性 u</translation>
    </message>
    <message>
        <source>one step of severity</source>
        <translation>严重程度级比</translation>
    </message>
    <message>
        <source>a threat holds, days</source>
        <translation>威胁维持期，天</translation>
    </message>
    <message>
        <source>then halves every, days</source>
        <translation>此后减半周期，天</translation>
    </message>
    <message>
        <source>a warning against a measure</source>
        <translation>预警与措施之比</translation>
    </message>
    <message>
        <source>a warning halves every, days</source>
        <translation>预警减半周期，天</translation>
    </message>
    <message>
        <source>added in the gauge, points</source>
        <translation>相对值的附加量，点</translation>
    </message>
    <message>
        <source>track</source>
        <translation>领域</translation>
    </message>
</context>
<context>
    <name>fulcrum::BalanceText</name>
    <message>
        <source>Neither side ahead</source>
        <translation>双方均未领先</translation>
    </message>
    <message numerus="yes">
        <source>%1 ahead by %Ln point(s)</source>
        <translation>
            <numerusform>%1领先 %Ln 点</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, simulated, %2 draws</source>
        <extracomment>%1 says something of the band, %2 is a number: how many draws it was simulated with</extracomment>
        <translation>%1（模拟，%2 次抽样）</translation>
    </message>
    <message>
        <source>filtered events only</source>
        <extracomment>Stands beside the balance: no other events count in it</extracomment>
        <translation>仅筛选出的事件</translation>
    </message>
    <message>
        <source>which side leads is not clear</source>
        <translation>哪一方领先尚不明确</translation>
    </message>
    <message>
        <source>%1 % likely to lead</source>
        <extracomment>%1 is a percentage: how sure it is that the side leads</extracomment>
        <translation>领先的可能性为 %1%</translation>
    </message>
    <message>
        <source>No change against %1</source>
        <extracomment>%1 is a date</extracomment>
        <translation>与%1相比无变化</translation>
    </message>
    <message numerus="yes">
        <source>%1 better off by %Ln point(s) than on %2</source>
        <extracomment>%1 is a party, %2 a later date</extracomment>
        <translation>
            <numerusform>%1比%2时有利 %Ln 点</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 gained %Ln point(s) since %2</source>
        <extracomment>%1 is a party, %2 an earlier date</extracomment>
        <translation>
            <numerusform>自%2以来，%1增加 %Ln 点</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fulcrum::BandSimulation</name>
    <message>
        <source>Simulating the band</source>
        <translation>正在模拟区间</translation>
    </message>
</context>
<context>
    <name>fulcrum::BatchEditor</name>
    <message numerus="yes">
        <source>Change %Ln event(s)</source>
        <translation>
            <numerusform>更改 %Ln 个事件</numerusform>
        </translation>
    </message>
    <message>
        <source>with commas between them</source>
        <translation>用半角逗号 (,) 分隔</translation>
    </message>
    <message>
        <source>&amp;By</source>
        <translation>行动方(&amp;B)</translation>
    </message>
    <message>
        <source>To&amp;ward</source>
        <translation>对象(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Track</source>
        <translation>领域(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>类型(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;It</source>
        <translation>作用方向(&amp;I)</translation>
    </message>
    <message>
        <source>Se&amp;verity</source>
        <translation>严重程度(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Add tags</source>
        <translation>添加标签(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Remove tags</source>
        <translation>移除标签(&amp;R)</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>as it is</source>
        <extracomment>A field of several events that is not to be changed</extracomment>
        <translation>保持不变</translation>
    </message>
    <message>
        <source>All of them are so already</source>
        <translation>这些事件已全部如此</translation>
    </message>
</context>
<context>
    <name>fulcrum::CalloutList</name>
    <message>
        <source>Balance at the cursor</source>
        <translation>光标处的天平</translation>
    </message>
    <message>
        <source>Measured span</source>
        <translation>测量时段</translation>
    </message>
    <message>
        <source>Selected event</source>
        <translation>所选事件</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Call-outs</source>
        <translation>标注</translation>
    </message>
    <message>
        <source>Points to</source>
        <translation>指向</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Point to the balance on the day of the cursor, with its value</source>
        <translation>指向光标当日的天平并注明数值</translation>
    </message>
    <message>
        <source>Put a bracket over the span that is measured (Ctrl and drag)</source>
        <translation>在测量时段上方加括线（Ctrl 加拖动）</translation>
    </message>
    <message>
        <source>Point to the selected event</source>
        <translation>指向所选事件</translation>
    </message>
    <message>
        <source>the balance on %1</source>
        <translation>%1的天平</translation>
    </message>
</context>
<context>
    <name>fulcrum::ChartKeyText</name>
    <message>
        <source>On the books, points</source>
        <translation>账面，点</translation>
    </message>
    <message>
        <source>Pressure, points</source>
        <translation>压力，点</translation>
    </message>
    <message>
        <source>Leverage, points</source>
        <translation>筹码，点</translation>
    </message>
    <message>
        <source>Net change</source>
        <extracomment>Key of the strong line while changes since a day are told</extracomment>
        <translation>净变化</translation>
    </message>
    <message>
        <source>Net, with its 80 % band</source>
        <extracomment>Key of the strong line in the chart and of the pale band around it</extracomment>
        <translation>净值及其 80% 区间</translation>
    </message>
    <message>
        <source>Which side leads is not clear</source>
        <extracomment>Key of the pale stretches of the net line</extracomment>
        <translation>哪一方领先尚不明确</translation>
    </message>
    <message>
        <source>%1 gains</source>
        <extracomment>%1 is a party: the part of the chart in which it has gained since the baseline day</extracomment>
        <translation>%1增加</translation>
    </message>
    <message>
        <source>%1 ahead</source>
        <extracomment>%1 is a party: the part of the chart in which it presses more</extracomment>
        <translation>%1领先</translation>
    </message>
    <message>
        <source>as in “%1”</source>
        <extracomment>Below the title of the chart; %1 is the name of a scenario</extracomment>
        <translation>情景：“%1”</translation>
    </message>
    <message>
        <source>since %1</source>
        <extracomment>Below the title of the chart; %1 is a date</extracomment>
        <translation>自%1以来</translation>
    </message>
</context>
<context>
    <name>fulcrum::ChartMenuText</name>
    <message>
        <source>Measure from this day</source>
        <extracomment>Changes of the balance are told since this day</extracomment>
        <translation>以这一天为基准</translation>
    </message>
    <message>
        <source>Measure from this day, %1</source>
        <extracomment>%1 is a date</extracomment>
        <translation>以这一天（%1）为基准</translation>
    </message>
    <message>
        <source>Measure from nothing</source>
        <extracomment>The balance itself is told again, not its change since a day</extracomment>
        <translation>取消基准</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>对照指标</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>The project has no indicators</source>
        <translation>此项目没有指标</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Correlate with</source>
        <extracomment>The part of the balance that an indicator is held against</extracomment>
        <translation>相关性对象</translation>
    </message>
    <message>
        <source>The net</source>
        <translation>净值</translation>
    </message>
</context>
<context>
    <name>fulcrum::ClaimTable</name>
    <message>
        <source>Who says what</source>
        <translation>各方说法</translation>
    </message>
</context>
<context>
    <name>fulcrum::CodeBookPanel</name>
    <message>
        <source>Add the code “%1”</source>
        <translation>添加编码“%1”</translation>
    </message>
    <message>
        <source>Change the code “%1”</source>
        <translation>更改编码“%1”</translation>
    </message>
    <message>
        <source>Move “%1” below “%2”</source>
        <translation>将“%1”移到“%2”之下</translation>
    </message>
    <message>
        <source>Move “%1” to the top</source>
        <translation>将“%1”移到顶层</translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s) lose it</source>
        <translation>
            <numerusform>%Ln 条批注将失去此编码</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln code(s) below it move below “%1”</source>
        <translation>
            <numerusform>其下 %Ln 个编码将移到“%1”之下</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln code(s) below it move to the top</source>
        <translation>
            <numerusform>其下 %Ln 个编码将移到顶层</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove the code “%1”?</source>
        <translation>移除编码“%1”？</translation>
    </message>
    <message>
        <source>Remove the code “%1”</source>
        <translation>移除编码“%1”</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>新建编码</translation>
    </message>
    <message>
        <source>New code below this one</source>
        <translation>在此编码之下新建</translation>
    </message>
    <message>
        <source>Notes with this code</source>
        <translation>带此编码的批注</translation>
    </message>
    <message>
        <source>Apply to the selected event, or take off</source>
        <translation>为所选事件添加或取消</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>移除…</translation>
    </message>
    <message>
        <source>Find a code</source>
        <translation>查找编码</translation>
    </message>
    <message>
        <source>Make a code, or do something with the chosen one</source>
        <translation>新建编码，或对所选编码进行操作</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Drag a code onto another to move it below; double click shows its notes</source>
        <translation>将编码拖到另一编码上，即移到其下；双击显示其批注</translation>
    </message>
    <message>
        <source>Codes say in one word what an event, a passage or a stretch of time is about, and mean the same to everybody who applies them. Make one with “New code”, give it a key, and apply it to the selected event from the Edit menu.</source>
        <translation>编码用一个词概括事件、段落或时段的主题，对所有使用者含义相同。请用“新建编码”建立编码、设置快捷键，再从“编辑”菜单添加到所选事件。</translation>
    </message>
</context>
<context>
    <name>fulcrum::CodeForm</name>
    <message>
        <source>Nothing: it stands at the top</source>
        <translation>无：位于顶层</translation>
    </message>
    <message>
        <source>A code needs a name.</source>
        <translation>编码需要名称。</translation>
    </message>
    <message>
        <source>The key is one letter or digit.</source>
        <translation>快捷键须是一个字母或数字。</translation>
    </message>
    <message>
        <source>“%1” is no colour. Write it as #RRGGBB, or leave it empty.</source>
        <translation>“%1”不是颜色。请写成 #RRGGBB，或留空。</translation>
    </message>
    <message>
        <source>There is a code “%1” already.</source>
        <translation>已有编码“%1”。</translation>
    </message>
    <message>
        <source>The key %1 applies “%2” already.</source>
        <translation>快捷键 %1 已用于“%2”。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Below</source>
        <translation>上级编码</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>含义</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>One letter or digit that applies it from the menu of codes</source>
        <translation>一个字母或数字，用于从编码菜单添加此编码</translation>
    </message>
    <message>
        <source>When does it apply, and when not?</source>
        <translation>何时适用，何时不适用？</translation>
    </message>
    <message>
        <source>Passages that show it, one a line</source>
        <translation>体现此编码的段落，每行一段</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>fulcrum::CodeTreeModel</name>
    <message>
        <source>Code</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>批注</translation>
    </message>
    <message numerus="yes">
        <source>%1, in %Ln note(s)</source>
        <translation>
            <numerusform>%1，见于 %Ln 条批注</numerusform>
        </translation>
    </message>
    <message>
        <source>Notes that carry it or a code below it</source>
        <translation>带有此编码或其下级编码的批注</translation>
    </message>
</context>
<context>
    <name>fulcrum::ColourField</name>
    <message>
        <source>Choose a colour</source>
        <translation>选择颜色</translation>
    </message>
</context>
<context>
    <name>fulcrum::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>命令面板</translation>
    </message>
    <message>
        <source>A command, an event, a story, a date …</source>
        <translation>命令、事件、故事、日期…</translation>
    </message>
    <message>
        <source>What to look for</source>
        <translation>要查找的内容</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>查找结果</translation>
    </message>
    <message>
        <source>Nothing is called “%1”.</source>
        <translation>没有名为“%1”的内容。</translation>
    </message>
</context>
<context>
    <name>fulcrum::ComparedLinesText</name>
    <message>
        <source>The record as it is</source>
        <translation>实际记录</translation>
    </message>
</context>
<context>
    <name>fulcrum::Composition</name>
    <message>
        <source>Reading %1…</source>
        <extracomment>%1: name of a project file</extracomment>
        <translation>正在读取 %1…</translation>
    </message>
</context>
<context>
    <name>fulcrum::ConflictList</name>
    <message>
        <source>Copies differ here; both values are kept until you choose:</source>
        <translation>各副本在此不一致；选定之前两个值都会保留：</translation>
    </message>
    <message>
        <source>Conflicts of merged copies</source>
        <translation>合并副本的冲突</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>条目</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>现用值</translation>
    </message>
    <message>
        <source>Other value</source>
        <translation>另一值</translation>
    </message>
    <message>
        <source>Keep what holds</source>
        <translation>保留现用值</translation>
    </message>
    <message>
        <source>Take the other</source>
        <translation>采用另一值</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>已保留</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>已移除</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 a value, %2 who gave it</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Take the other value of a conflict</source>
        <translation>采用冲突的另一值</translation>
    </message>
    <message>
        <source>Keep the value of a conflict</source>
        <translation>保留冲突的现用值</translation>
    </message>
</context>
<context>
    <name>fulcrum::DateField</name>
    <message>
        <source>9 Apr 2025</source>
        <translation>2025年4月9日</translation>
    </message>
    <message>
        <source>some day in that month</source>
        <translation>该月某日</translation>
    </message>
    <message>
        <source>some day in that quarter</source>
        <translation>该季度某日</translation>
    </message>
    <message>
        <source>some day in that year</source>
        <translation>该年某日</translation>
    </message>
    <message>
        <source>no date; write 9 Apr 2025, 2025-04-09, Apr 2025, Q2 2025 or 2025</source>
        <translation>不是日期；请写成 2025年4月9日、2025-04-09、2025年4月、2025 Q2 或 2025</translation>
    </message>
</context>
<context>
    <name>fulcrum::DateTicks</name>
    <message>
        <source>d MMM</source>
        <extracomment>Day and month on the date axis, in Qt&apos;s date format: 14 May</extracomment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <extracomment>Month and year, in Qt&apos;s date format: Apr 2025</extracomment>
        <translation>yyyy年M月</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>A whole date, in Qt&apos;s date format: 14 May 2025</extracomment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>Q%1 %2</source>
        <extracomment>A quarter of a year: %1 is its number, %2 the year</extracomment>
        <translation>%2 Q%1</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>the first of two days in one year</comment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>the last of two days in one year</comment>
        <translation>M月d日</translation>
    </message>
</context>
<context>
    <name>fulcrum::DialogTexts</name>
    <message>
        <source>Open a project</source>
        <translation>打开项目</translation>
    </message>
    <message>
        <source>Fulcrum projects (*.fulcrum);;All files (*)</source>
        <translation>Fulcrum 项目 (*.fulcrum);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Fulcrum projects (*.fulcrum)</source>
        <translation>Fulcrum 项目 (*.fulcrum)</translation>
    </message>
    <message>
        <source>What you changed is not in a file yet. Save a copy of the project?</source>
        <translation>您的更改尚未存入文件。要保存项目副本吗？</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>保存副本…</translation>
    </message>
    <message>
        <source>Discard the changes</source>
        <translation>放弃更改</translation>
    </message>
    <message>
        <source>What you wrote is not saved.</source>
        <translation>您写的内容尚未保存。</translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>The sample is read-only.</source>
        <translation>示例是只读的。</translation>
    </message>
    <message>
        <source>To edit events and write notes, make a working copy: a file of your own that holds everything.</source>
        <translation>要编辑事件和撰写批注，请建立工作副本：一个属于您的、包含全部内容的文件。</translation>
    </message>
    <message>
        <source>Make a working copy…</source>
        <translation>建立工作副本…</translation>
    </message>
    <message>
        <source>Export a figure</source>
        <translation>导出插图</translation>
    </message>
    <message>
        <source>Picture (*.png);;Vector drawing (*.svg);;PDF document (*.pdf)</source>
        <translation>图片 (*.png);;矢量图 (*.svg);;PDF 文档 (*.pdf)</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Open a source</source>
        <translation>打开来源</translation>
    </message>
    <message>
        <source>Open this address in your browser?</source>
        <translation>在浏览器中打开此网址？</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Save the project</source>
        <translation>保存项目</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>选择文件夹</translation>
    </message>
    <message>
        <source>What can still be read can be taken into a new project file. The damaged file stays as it is.</source>
        <translation>仍能读出的内容可以写入一个新的项目文件。损坏的文件保持原样。</translation>
    </message>
    <message>
        <source>Recover…</source>
        <translation>恢复…</translation>
    </message>
</context>
<context>
    <name>fulcrum::Document</name>
    <message>
        <source>link</source>
        <extracomment>Where something is wrong: in the link to a view</extracomment>
        <translation>链接</translation>
    </message>
    <message>
        <source>this view is of another project</source>
        <translation>此视图属于另一个项目</translation>
    </message>
    <message>
        <source>Open the project that it was copied from, then use it again</source>
        <translation>请打开复制此链接的项目，然后再使用</translation>
    </message>
    <message>
        <source>its filter &quot;%1&quot; cannot be read: %2</source>
        <extracomment>%1 is what was typed into the search field, %2 what is wrong with it</extracomment>
        <translation>其筛选“%1”无法识别：%2</translation>
    </message>
    <message>
        <source>history</source>
        <extracomment>Where something is wrong: in the list of edits</extracomment>
        <translation>历史</translation>
    </message>
    <message>
        <source>it does not know the edit %1</source>
        <translation>其中没有编辑 %1</translation>
    </message>
    <message>
        <source>What this was made from is a copy that was edited apart: merge it, then look again</source>
        <translation>生成它所用的副本已另行编辑：请先合并该副本，再查看</translation>
    </message>
    <message>
        <source>it was too large for its changes to be kept, so it cannot be taken back</source>
        <translation>规模过大，未保存其更改，因此无法撤回</translation>
    </message>
    <message>
        <source>Open a copy of the project from before it</source>
        <translation>请打开在此之前的项目副本</translation>
    </message>
    <message>
        <source>there is no event of that id, and none with these words in its title</source>
        <translation>没有此 ID 的事件，也没有标题含有这些词的事件</translation>
    </message>
    <message>
        <source>Write the id of an event, or words of its title in quotes</source>
        <translation>请写事件的 ID，或用引号括起标题中的词</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>导入 %1</translation>
    </message>
    <message>
        <source>its edits do not go together: %1</source>
        <translation>其编辑互相矛盾：%1</translation>
    </message>
    <message>
        <source>it is no longer there</source>
        <translation>它已不存在</translation>
    </message>
    <message>
        <source>It may have been removed meanwhile</source>
        <translation>可能在此期间已被移除</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was too large for its changes to be kept</source>
        <translation>“%1”规模过大，未保存其更改</translation>
    </message>
    <message>
        <source>Only what was edited after it can be brought back</source>
        <translation>只能恢复在它之后编辑的内容</translation>
    </message>
    <message>
        <source>this is the project itself</source>
        <translation>这是项目本身</translation>
    </message>
    <message>
        <source>Choose another name</source>
        <translation>请另选名称</translation>
    </message>
    <message>
        <source>the workbook cannot be made: there is no room for temporary files</source>
        <translation>无法生成工作簿：没有空间存放临时文件</translation>
    </message>
    <message>
        <source>Make room</source>
        <translation>请腾出空间</translation>
    </message>
    <message>
        <source>one copy has this edit without its changes, which were too large to be kept, and the other lacks it</source>
        <translation>一个副本有此编辑但不含其更改（规模过大，未保存），另一个副本没有此编辑</translation>
    </message>
    <message>
        <source>Merge copies that were made after it</source>
        <translation>请合并在此之后建立的副本</translation>
    </message>
    <message>
        <source>it is another project, not a copy of %1</source>
        <translation>这是另一个项目，不是 %1 的副本</translation>
    </message>
    <message>
        <source>Use import to bring its records in</source>
        <translation>请用导入功能引入其条目</translation>
    </message>
    <message>
        <source>it is not in the project any more</source>
        <translation>它已不在项目中</translation>
    </message>
    <message>
        <source>Keep what holds</source>
        <translation>保留现用值</translation>
    </message>
    <message>
        <source>the reading was stopped</source>
        <translation>读取已停止</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>请重新打开</translation>
    </message>
    <message>
        <source>Copy the link once more, whole and unchanged</source>
        <translation>请重新完整复制链接，不要改动</translation>
    </message>
    <message>
        <source>this is no link to a view of Fulcrum (they begin with &quot;fulcrum:view?&quot;)</source>
        <translation>这不是 Fulcrum 视图的链接（此类链接以 &quot;fulcrum:view?&quot; 开头）</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no part of a link that this version knows</source>
        <translation>“%1”不是此版本认识的链接部分</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be &quot;%2&quot;</source>
        <translation>“%1”不能是“%2”</translation>
    </message>
    <message>
        <source>it does not say from which day to which later one</source>
        <translation>未说明从哪一天到之后的哪一天</translation>
    </message>
    <message>
        <source>a party has no name</source>
        <translation>有一个当事方没有名称</translation>
    </message>
    <message>
        <source>two parties are called &quot;%1&quot;</source>
        <translation>两个当事方都叫“%1”</translation>
    </message>
    <message>
        <source>a track has no name</source>
        <translation>有一个领域没有名称</translation>
    </message>
    <message>
        <source>two tracks are called &quot;%1&quot;</source>
        <translation>两个领域都叫“%1”</translation>
    </message>
    <message>
        <source>an era has no name</source>
        <translation>有一个时期没有名称</translation>
    </message>
    <message>
        <source>two eras are called &quot;%1&quot;</source>
        <translation>两个时期都叫“%1”</translation>
    </message>
    <message>
        <source>the trade at stake of &quot;%1&quot; is below 0</source>
        <translation>“%1”受影响的贸易额小于 0</translation>
    </message>
    <message>
        <source>Give what its duties can hit, or nothing</source>
        <translation>请填写其关税可影响的贸易额，或留空</translation>
    </message>
    <message>
        <source>the era &quot;%1&quot; ends before it begins</source>
        <translation>时期“%1”在开始之前就结束</translation>
    </message>
    <message>
        <source>Give the first day after it, or nothing while it runs on</source>
        <translation>请填写其后的第一天；若仍在延续，请留空</translation>
    </message>
    <message>
        <source>Give it one, or take it out</source>
        <translation>请填写名称，或将其移除</translation>
    </message>
    <message>
        <source>Give one of them another name</source>
        <translation>请为其中一个另取名称</translation>
    </message>
    <message>
        <source>the colour of &quot;%1&quot; is none</source>
        <extracomment>%1 is a party or a track</extracomment>
        <translation>“%1”的颜色无效</translation>
    </message>
    <message>
        <source>Write it as #RRGGBB</source>
        <translation>请写成 #RRGGBB</translation>
    </message>
    <message numerus="yes">
        <source>&quot;%1&quot; cannot be taken out: %Ln event(s) name it</source>
        <extracomment>%1 is a party or a track</extracomment>
        <translation>
            <numerusform>“%1”无法移除：有 %Ln 个事件引用它</numerusform>
        </translation>
    </message>
    <message>
        <source>Change those events first</source>
        <translation>请先修改这些事件</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be taken out: the scenario &quot;%2&quot; sets its weight</source>
        <translation>“%1”无法移除：情景“%2”设定了它的权重</translation>
    </message>
    <message>
        <source>Change that scenario first</source>
        <translation>请先修改该情景</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be taken out: the series &quot;%2&quot; is compared with it</source>
        <translation>“%1”无法移除：数据系列“%2”与它对照</translation>
    </message>
    <message>
        <source>Change that series first</source>
        <translation>请先修改该数据系列</translation>
    </message>
</context>
<context>
    <name>fulcrum::Domain</name>
    <message>
        <source>to %1 is not after the start %2</source>
        <translation>to %1 不晚于开始 %2</translation>
    </message>
    <message>
        <source>the id stands on two records</source>
        <translation>两个条目使用同一 ID</translation>
    </message>
    <message>
        <source>Remove one of them, or give it an id of its own</source>
        <translation>请移除其中一个，或给它单独的 ID</translation>
    </message>
    <message>
        <source>no horizon is given, so curves run on without end</source>
        <translation>未给出数据截至日，曲线会无限延续</translation>
    </message>
    <message>
        <source>Give the last day that the data knows of</source>
        <translation>请给出数据所及的最后一天</translation>
    </message>
    <message>
        <source>another track has the order %1 too</source>
        <translation>另一领域的序号也是 %1</translation>
    </message>
    <message>
        <source>Number the tracks from 1, each number once</source>
        <translation>请从 1 起给领域编号，每个序号只用一次</translation>
    </message>
    <message>
        <source>Give the first day on which it no longer holds</source>
        <translation>请给出不再有效的第一天</translation>
    </message>
    <message>
        <source>Move the horizon, or write a plan as scheduled_end</source>
        <translation>请移动数据截至日，或将计划写为 scheduled_end</translation>
    </message>
    <message>
        <source>Add the party, or correct its spelling</source>
        <translation>请添加该当事方，或更正其写法</translation>
    </message>
    <message>
        <source>the track &quot;%1&quot; is not in the project</source>
        <translation>项目中没有领域“%1”</translation>
    </message>
    <message>
        <source>Add the track, or correct its spelling</source>
        <translation>请添加该领域，或更正其写法</translation>
    </message>
    <message>
        <source>the end %1 is not after the start %2</source>
        <translation>结束 %1 不晚于开始 %2</translation>
    </message>
    <message>
        <source>the scheduled end %1 is not after the start %2</source>
        <translation>计划结束日 %1 不晚于开始 %2</translation>
    </message>
    <message>
        <source>the actor &quot;%1&quot; is no party of the project</source>
        <translation>行动方“%1”不是项目中的当事方</translation>
    </message>
    <message>
        <source>the target &quot;%1&quot; is no party of the project</source>
        <translation>对象“%1”不是项目中的当事方</translation>
    </message>
    <message>
        <source>the severity %1 is not between 1 and 5</source>
        <translation>严重程度 %1 不在 1 至 5 之间</translation>
    </message>
    <message>
        <source>Give one of the code book&apos;s five steps</source>
        <translation>请给出编码手册五个等级之一</translation>
    </message>
    <message>
        <source>the tariff is out of range</source>
        <translation>关税超出范围</translation>
    </message>
    <message>
        <source>Points lie above 0 up to 1000, coverage above 0 up to 1</source>
        <translation>百分点须大于 0 且不超过 1000，贸易占比须大于 0 且不超过 1</translation>
    </message>
    <message>
        <source>it carries a tariff, but a %1 has no strength of its own</source>
        <extracomment>%1 is a kind of event as files have it (&quot;statement&quot;)</extracomment>
        <translation>它含有关税，但 %1 本身没有力度</translation>
    </message>
    <message>
        <source>Make it a measure or a countermeasure, or remove the tariff</source>
        <translation>请改为措施或反制措施，或移除关税</translation>
    </message>
    <message>
        <source>it has a scheduled end beside an end that happened</source>
        <translation>它既有已发生的结束日，又有计划结束日</translation>
    </message>
    <message>
        <source>Remove the scheduled end</source>
        <translation>请移除计划结束日</translation>
    </message>
    <message>
        <source>the start %1 lies after the horizon %2</source>
        <translation>开始 %1 晚于数据截至日 %2</translation>
    </message>
    <message>
        <source>the end %1 lies after the horizon %2</source>
        <translation>结束 %1 晚于数据截至日 %2</translation>
    </message>
    <message>
        <source>the announcement %1 lies after the horizon %2</source>
        <translation>公布日期 %1 晚于数据截至日 %2</translation>
    </message>
    <message>
        <source>the relation &quot;%1&quot; stands there twice</source>
        <extracomment>%1 is a relation with the event it points to (&quot;responds_to E1&quot;)</extracomment>
        <translation>关系“%1”出现了两次</translation>
    </message>
    <message>
        <source>Remove one</source>
        <translation>请移除一个</translation>
    </message>
    <message>
        <source>the relation &quot;%1&quot; cannot carry the level %2</source>
        <extracomment>%1 is a relation with the event it points to (&quot;amends E1&quot;)</extracomment>
        <translation>关系“%1”不能带有水平 %2</translation>
    </message>
    <message>
        <source>Levels lie between 0 and 1, on amends, suspends and resumes</source>
        <translation>水平须在 0 与 1 之间，且只用于 amends、suspends 和 resumes</translation>
    </message>
    <message>
        <source>it %1 itself</source>
        <extracomment>%1 is a type of relation as files have it (&quot;responds_to&quot;)</extracomment>
        <translation>它以 %1 指向自身</translation>
    </message>
    <message>
        <source>Name the other event</source>
        <translation>请指明另一个事件</translation>
    </message>
    <message>
        <source>it %1 &quot;%2&quot;, which is no event of the project</source>
        <extracomment>%1 is a type of relation as files have it (&quot;responds_to&quot;), %2 the id of an event</extracomment>
        <translation>它以 %1 指向“%2”，但项目中没有该事件</translation>
    </message>
    <message>
        <source>Add that event, or correct its spelling</source>
        <translation>请添加该事件，或更正其写法</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no effect, because that event does not hold on %2</source>
        <extracomment>%1 is a relation with the event it points to (&quot;revokes E1&quot;), %2 a date</extracomment>
        <translation>“%1”不起作用，因为该事件在 %2 并未生效</translation>
    </message>
    <message>
        <source>Correct a date, or make the relation one that moves nothing, such as cites</source>
        <translation>请更正日期，或改用不影响天平的关系，例如 cites</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no effect, because a %2 has no strength</source>
        <extracomment>%1 is a relation with the event it points to (&quot;amends E1&quot;), %2 a kind of event as files have it</extracomment>
        <translation>“%1”不起作用，因为 %2 没有力度</translation>
    </message>
    <message>
        <source>Point it to the measure itself</source>
        <translation>请让它指向措施本身</translation>
    </message>
    <message>
        <source>the side &quot;%1&quot; is no party of the project</source>
        <translation>阵营“%1”不是项目中的当事方</translation>
    </message>
    <message>
        <source>it has no values</source>
        <translation>它没有取值</translation>
    </message>
    <message>
        <source>Add some, or remove the indicator</source>
        <translation>请添加取值，或移除该指标</translation>
    </message>
    <message>
        <source>the value of %1 is no number</source>
        <translation>%1 的取值不是数字</translation>
    </message>
    <message>
        <source>Give a finite number</source>
        <translation>请给出有限的数字</translation>
    </message>
    <message>
        <source>the value of %1 is not after the one before it</source>
        <translation>%1 的取值不晚于前一个取值</translation>
    </message>
    <message>
        <source>Sort the values by date and give each date once</source>
        <translation>请按日期排列取值，每个日期只写一次</translation>
    </message>
    <message>
        <source>the id stands on two steps</source>
        <translation>两个步骤使用同一 ID</translation>
    </message>
    <message>
        <source>Give one of them another id</source>
        <translation>请给其中一个另取 ID</translation>
    </message>
    <message>
        <source>the end of a call-out %1 is not after the start %2</source>
        <translation>标注的结束 %1 不晚于开始 %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no event of the project</source>
        <translation>项目中没有事件“%1”</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no track of the project</source>
        <translation>项目中没有领域“%1”</translation>
    </message>
    <message>
        <source>Add that track, or correct its spelling</source>
        <translation>请添加该领域，或更正其写法</translation>
    </message>
    <message>
        <source>its parent &quot;%1&quot; is no code of the project</source>
        <translation>其上级“%1”不是项目中的编码</translation>
    </message>
    <message>
        <source>Add that code, or leave the parent empty</source>
        <translation>请添加该编码，或将上级留空</translation>
    </message>
    <message>
        <source>it stands under itself</source>
        <translation>它是自己的上级</translation>
    </message>
    <message>
        <source>Choose another parent</source>
        <translation>请另选上级</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no code of the project</source>
        <translation>项目中没有编码“%1”</translation>
    </message>
    <message>
        <source>Add that code, or take it off the annotation</source>
        <translation>请添加该编码，或将其从批注中去掉</translation>
    </message>
    <message>
        <source>what it quotes ends at %1, before its start %2</source>
        <translation>引文结束于 %1，早于其开始 %2</translation>
    </message>
    <message>
        <source>Count both from the beginning of the text</source>
        <translation>两者都请从文本开头数起</translation>
    </message>
    <message>
        <source>what it is on is not in the project</source>
        <translation>批注所针对的内容不在项目中</translation>
    </message>
    <message>
        <source>Attach it to something else</source>
        <translation>请附于其他内容</translation>
    </message>
    <message>
        <source>it replaces %1, which in the end replaces it</source>
        <translation>它取代 %1，而后者最终又取代它</translation>
    </message>
    <message>
        <source>Remove one relation of the circle</source>
        <translation>请移除此循环中的一个关系</translation>
    </message>
    <message>
        <source>Write it as 2025-04-02, 2025-04 or 2025</source>
        <translation>请写成 2025-04-02、2025-04 或 2025</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no date</source>
        <translation>“%1”不是日期</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is known more coarsely than by its year</source>
        <translation>“%1”的精度不足一年</translation>
    </message>
    <message>
        <source>&quot;%1&quot; lies outside of the years 1 to 9999</source>
        <translation>“%1”不在 1 年至 9999 年之间</translation>
    </message>
    <message>
        <source>&quot;%1&quot; gives a day of an unknown month</source>
        <translation>“%1”给出了日，但月份未知</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no first day</source>
        <translation>“%1”没有第一天</translation>
    </message>
    <message>
        <source>&quot;%1&quot; ends before it begins</source>
        <translation>“%1”结束早于开始</translation>
    </message>
    <message>
        <source>party %1</source>
        <extracomment>Where something is wrong; %1 is the id of the record</extracomment>
        <translation>当事方 %1</translation>
    </message>
    <message>
        <source>track %1</source>
        <translation>领域 %1</translation>
    </message>
    <message>
        <source>era %1</source>
        <translation>时期 %1</translation>
    </message>
    <message>
        <source>event %1</source>
        <translation>事件 %1</translation>
    </message>
    <message>
        <source>indicator %1</source>
        <translation>指标 %1</translation>
    </message>
    <message>
        <source>story %1</source>
        <translation>故事 %1</translation>
    </message>
    <message>
        <source>scenario %1</source>
        <translation>情景 %1</translation>
    </message>
    <message>
        <source>code %1</source>
        <translation>编码 %1</translation>
    </message>
    <message>
        <source>annotation %1</source>
        <translation>批注 %1</translation>
    </message>
    <message>
        <source>project</source>
        <extracomment>Where something is wrong: the project itself</extracomment>
        <translation>项目</translation>
    </message>
    <message>
        <source>story %1, step %2</source>
        <extracomment>Where something is wrong; the ids of a story and of one of its steps</extracomment>
        <translation>故事 %1，步骤 %2</translation>
    </message>
    <message>
        <source>scenario %1, change %2</source>
        <extracomment>Where something is wrong; %1 is the id of a scenario, %2 the number of one of its changes, from 1</extracomment>
        <translation>情景 %1，更改 %2</translation>
    </message>
    <message>
        <source>it has no id</source>
        <translation>它没有 id</translation>
    </message>
    <message>
        <source>Give it one that no other event has</source>
        <translation>请给它一个其他事件没有的 id</translation>
    </message>
    <message>
        <source>&quot;%1&quot; says nothing of how it was verified</source>
        <translation>“%1”未说明如何核实</translation>
    </message>
    <message>
        <source>Write search, memory or nothing</source>
        <translation>请写 search、memory 或留空</translation>
    </message>
    <message>
        <source>a figure is no number</source>
        <translation>某个数值不是数字</translation>
    </message>
    <message>
        <source>a source is dated by a quarter</source>
        <translation>某个来源以季度标注日期</translation>
    </message>
    <message>
        <source>Give the day, the month or the year it was published</source>
        <translation>请给出发表的日、月或年</translation>
    </message>
    <message>
        <source>a date lies outside the years 1 to 9999</source>
        <translation>有日期超出公元 1 至 9999 年</translation>
    </message>
    <message>
        <source>Correct the date</source>
        <translation>请更正日期</translation>
    </message>
</context>
<context>
    <name>fulcrum::EventCoding</name>
    <message>
        <source>Apply to “%1”</source>
        <translation>添加到“%1”</translation>
    </message>
    <message>
        <source>Make codes in the code book…</source>
        <translation>在编码手册中建立编码…</translation>
    </message>
    <message>
        <source>Take %1 off “%2”</source>
        <extracomment>%1 a code, %2 an event</extracomment>
        <translation>取消“%2”的编码“%1”</translation>
    </message>
    <message>
        <source>Apply %1 to “%2”</source>
        <translation>将编码“%1”添加到“%2”</translation>
    </message>
    <message>
        <source>I judge “%1” as</source>
        <translation>我对“%1”的评判</translation>
    </message>
    <message>
        <source>No judgement of mine</source>
        <translation>不作评判</translation>
    </message>
    <message>
        <source>Judge “%1”: %2</source>
        <extracomment>%1 an event, %2 &quot;severity 3, sectoral&quot;</extracomment>
        <translation>评判“%1”：%2</translation>
    </message>
    <message>
        <source>Take back the judgement of “%1”</source>
        <translation>撤回对“%1”的评判</translation>
    </message>
</context>
<context>
    <name>fulcrum::EventDetails</name>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Note on these words</source>
        <translation>为这些文字写批注</translation>
    </message>
    <message>
        <source>Mark words of the title or the summary first</source>
        <translation>请先选中标题或摘要中的文字</translation>
    </message>
    <message numerus="yes">
        <source>%Ln source(s) copied to the clipboard.</source>
        <translation>
            <numerusform>已将 %Ln 个来源复制到剪贴板。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fulcrum::EventEditing</name>
    <message>
        <source>Another window edits this file. What it changes is followed here; to edit it here, close it there and open it again.</source>
        <translation>另一窗口正在编辑此文件，其更改会同步显示在此处；要在此处编辑，请在那边关闭文件后重新打开。</translation>
    </message>
    <message>
        <source>This file can only be read. Save a copy of the project and edit that.</source>
        <translation>此文件只能读取。请保存项目副本并编辑该副本。</translation>
    </message>
    <message>
        <source>End “%1” on %2</source>
        <extracomment>%1 an event, %2 a date</extracomment>
        <translation>将“%1”的结束日设为%2</translation>
    </message>
    <message>
        <source>Take the end off “%1”</source>
        <translation>取消“%1”的结束日</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) lose a relation to it: %1</source>
        <translation>
            <numerusform>%Ln 个事件将失去与它的关系：%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln story(s) show it no longer</source>
        <translation>
            <numerusform>%Ln 个故事将不再显示它</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln scenario(s) lose what they assume of it</source>
        <translation>
            <numerusform>%Ln 个情景将失去对它的假设</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s) on it are kept, apart from any event</source>
        <translation>
            <numerusform>它的 %Ln 条批注将保留，但不再附于任何事件</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove “%1” from the record?</source>
        <translation>从记录中移除“%1”？</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln event(s) from the record?</source>
        <translation>
            <numerusform>从记录中移除 %Ln 个事件？</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>移除“%1”</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln event(s)</source>
        <translation>
            <numerusform>移除 %Ln 个事件</numerusform>
        </translation>
    </message>
    <message>
        <source>An event needs a party that acts and a track. This project has none yet: add them with “Edit the project…”, or import a file that brings them.</source>
        <translation>事件需要一个行动的当事方和一个领域。此项目尚无：请用“编辑项目…”添加，或导入含有它们的文件。</translation>
    </message>
</context>
<context>
    <name>fulcrum::EventEditor</name>
    <message>
        <source>New event</source>
        <translation>新建事件</translation>
    </message>
    <message>
        <source>Edit event</source>
        <translation>编辑事件</translation>
    </message>
    <message>
        <source>Add the event</source>
        <translation>添加事件</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Add “%1”</source>
        <translation>添加“%1”</translation>
    </message>
    <message>
        <source>Edit “%1”</source>
        <translation>编辑“%1”</translation>
    </message>
</context>
<context>
    <name>fulcrum::EventForm</name>
    <message>
        <source>What happened</source>
        <translation>发生了什么</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>关系</translation>
    </message>
    <message>
        <source>Who says what</source>
        <translation>各方说法</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>发言方</translation>
    </message>
    <message>
        <source>Says</source>
        <translation>说法</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>出处</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>发布者</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>网址</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>What, with its unit</source>
        <translation>名称及单位</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Titles in other languages</source>
        <translation>其他语言的标题</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>未说明</translation>
    </message>
    <message>
        <source>by a page that states date and core figure</source>
        <translation>依据载明日期和核心数值的网页</translation>
    </message>
    <message>
        <source>from memory</source>
        <translation>凭记忆</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>标题(&amp;T)</translation>
    </message>
    <message>
        <source>Short title</source>
        <translation>短标题</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>开始(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;End</source>
        <translation>结束(&amp;E)</translation>
    </message>
    <message>
        <source>Scheduled end</source>
        <translation>计划结束日</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>公布日期</translation>
    </message>
    <message>
        <source>&amp;By</source>
        <translation>行动方(&amp;B)</translation>
    </message>
    <message>
        <source>toward</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>类型(&amp;K)</translation>
    </message>
    <message>
        <source>on the track</source>
        <translation>领域</translation>
    </message>
    <message>
        <source>It</source>
        <translation>作用方向</translation>
    </message>
    <message>
        <source>Se&amp;verity</source>
        <translation>严重程度(&amp;V)</translation>
    </message>
    <message>
        <source>Why this severity</source>
        <translation>严重程度的理由</translation>
    </message>
    <message>
        <source>S&amp;ummary</source>
        <translation>摘要(&amp;U)</translation>
    </message>
    <message numerus="yes">
        <source>for the label, %Ln character(s) at most</source>
        <translation>
            <numerusform>用于标签，最多 %Ln 个字符</numerusform>
        </translation>
    </message>
    <message>
        <source>the day it takes effect; it cannot be left out</source>
        <translation>生效之日；不可省略</translation>
    </message>
    <message>
        <source>no end is known; else the first day on which it no longer holds</source>
        <translation>结束日未知；否则填不再有效的第一天</translation>
    </message>
    <message>
        <source>no plan is known</source>
        <translation>没有已知计划</translation>
    </message>
    <message>
        <source>on its start</source>
        <translation>与开始同日</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人物</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Legal instrument</source>
        <translation>法律依据</translation>
    </message>
    <message>
        <source>points on</source>
        <translation>个百分点，涉及</translation>
    </message>
    <message>
        <source>of that trade, after</source>
        <translation>的该方向贸易，依据</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>关税</translation>
    </message>
    <message>
        <source>Duty in percentage points</source>
        <translation>关税的百分点</translation>
    </message>
    <message>
        <source>Share of the trade that the duty hits</source>
        <translation>关税所涉贸易的占比</translation>
    </message>
    <message>
        <source>Trade figure used for the duty</source>
        <translation>关税所用的贸易额依据</translation>
    </message>
    <message>
        <source>Facts checked</source>
        <translation>事实核查</translation>
    </message>
    <message>
        <source>with commas between them</source>
        <translation>用半角逗号 (,) 分隔</translation>
    </message>
    <message>
        <source>Source “%1”: “%2” is no day, month or year</source>
        <translation>来源“%1”：“%2”不是日期、月份或年份</translation>
    </message>
    <message>
        <source>A source has no title</source>
        <translation>有来源缺少标题</translation>
    </message>
    <message>
        <source>A duty needs its points and the share of the trade it hits, as in “25” and “30 %”</source>
        <translation>关税需要百分点和所涉贸易占比，例如“25”和“30 %”</translation>
    </message>
    <message>
        <source>The event needs a title</source>
        <translation>事件需要标题</translation>
    </message>
    <message>
        <source>the start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>the end</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>the scheduled end</source>
        <translation>计划结束日</translation>
    </message>
    <message>
        <source>the announcement</source>
        <translation>公布日期</translation>
    </message>
    <message>
        <source>No date can be read for %1</source>
        <extracomment>%1: &quot;the start&quot;, &quot;the end&quot; …</extracomment>
        <translation>“%1”的日期无法识别</translation>
    </message>
    <message>
        <source>The event needs a track and somebody who acts</source>
        <translation>事件需要领域和行动方</translation>
    </message>
    <message>
        <source>A title in another language needs the language (“zh”) and the title</source>
        <translation>其他语言的标题需要填写语言（“zh”）和标题</translation>
    </message>
    <message>
        <source>A figure needs a name</source>
        <translation>数值需要名称</translation>
    </message>
    <message>
        <source>A claim needs who says it and what is said</source>
        <translation>说法需要填写发言方和内容</translation>
    </message>
</context>
<context>
    <name>fulcrum::EventMenuText</name>
    <message>
        <source>Assume that it never happened</source>
        <translation>假设它从未发生</translation>
    </message>
    <message>
        <source>Assume that it ends on %1</source>
        <extracomment>%1 is a date</extracomment>
        <translation>假设它于%1结束</translation>
    </message>
    <message>
        <source>Assume that it stays in force</source>
        <translation>假设它持续生效</translation>
    </message>
</context>
<context>
    <name>fulcrum::EventPage</name>
    <message>
        <source>Hidden by the filter</source>
        <translation>已被筛选隐藏</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>duty of %1 points on %2 % of the goods trade</source>
        <extracomment>A duty: percentage points, share of the trade it hits</extracomment>
        <translation>对 %2% 的货物贸易加征 %1 个百分点关税</translation>
    </message>
    <message>
        <source>%1 billion US dollars</source>
        <translation>%1 十亿美元</translation>
    </message>
    <message>
        <source>%1 million US dollars</source>
        <translation>%1 百万美元</translation>
    </message>
    <message>
        <source>%1 US dollars</source>
        <translation>%1 美元</translation>
    </message>
    <message>
        <source>%1 percentage points</source>
        <translation>%1 个百分点</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 t</source>
        <translation>%1 吨</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>写批注</translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s)</source>
        <translation>
            <numerusform>%Ln 条批注</numerusform>
        </translation>
    </message>
    <message>
        <source>Share of the balance on %1: %2 points (%3)</source>
        <extracomment>%1 a date, %2 points, %3 the side they count for</extracomment>
        <translation>对%1天平的贡献：%2 点（%3）</translation>
    </message>
    <message>
        <source>Why this severity</source>
        <translation>严重程度的理由</translation>
    </message>
    <message>
        <source>Legal instrument</source>
        <translation>法律依据</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人物</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Where to begin</source>
        <translation>从这里开始</translation>
    </message>
    <message>
        <source>A tour of the window, one minute</source>
        <translation>窗口导览，一分钟</translation>
    </message>
    <message>
        <source>not again</source>
        <translation>不再显示</translation>
    </message>
    <message numerus="yes">
        <source>%Ln step(s)</source>
        <translation>
            <numerusform>%Ln 步</numerusform>
        </translation>
    </message>
    <message>
        <source>Untitled project</source>
        <translation>未命名项目</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln 个事件</numerusform>
        </translation>
    </message>
    <message>
        <source>data to %1</source>
        <translation>数据截至%1</translation>
    </message>
    <message>
        <source>How to read it</source>
        <translation>如何阅读</translation>
    </message>
    <message>
        <source>Each mark is an event, in a lane for its side and track. The chart below adds up how hard the measures in force press on each side; the strong line is the net.</source>
        <translation>每个标记是一个事件，位于其阵营与领域的泳道中。下方的图汇总生效中的措施对各方施加的压力；粗线是净值。</translation>
    </message>
    <message>
        <source>Click an event to read about it. Turn the wheel to zoom, drag to move, press F to see everything and the arrow keys to walk from event to event.</source>
        <translation>单击事件查看内容。滚动滚轮缩放，拖动平移，按 F 显示全部，按方向键逐个浏览事件。</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>measure in force; thinner once it is cut</source>
        <translation>生效中的措施；削减后变细</translation>
    </message>
    <message>
        <source>threat</source>
        <translation>威胁</translation>
    </message>
    <message>
        <source>relief</source>
        <translation>放宽</translation>
    </message>
    <message>
        <source>agreement</source>
        <translation>协议</translation>
    </message>
    <message>
        <source>talks</source>
        <translation>会谈</translation>
    </message>
    <message>
        <source>ruling of a court or body</source>
        <translation>法院或机构的裁决</translation>
    </message>
    <message>
        <source>statement, preparation or warning</source>
        <translation>声明、筹备或预警</translation>
    </message>
    <message>
        <source>What the balance is</source>
        <translation>天平是什么</translation>
    </message>
    <message>
        <source>An index in points, not a probability and not a forecast of concessions: pressure is not success.</source>
        <translation>以点计的指数，既不是概率，也不是对让步的预测：有压力不等于成功。</translation>
    </message>
</context>
<context>
    <name>fulcrum::EventSources</name>
    <message>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Copy as</source>
        <extracomment>Before the names of three styles of citation</extracomment>
        <translation>复制为</translation>
    </message>
</context>
<context>
    <name>fulcrum::EventTable</name>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>%1 rows are too many to copy: at most %2 are. File, Export writes all that the filter lets through to a file.</source>
        <translation>%1 行太多，无法复制：最多 %2 行。用“文件”菜单的“导出”可把筛选留下的全部事件写入文件。</translation>
    </message>
</context>
<context>
    <name>fulcrum::EventTableModel</name>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>By</source>
        <extracomment>Column of a table: who acted</extracomment>
        <translation>行动方</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>领域</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>严重程度</translation>
    </message>
    <message>
        <source>Status at the cursor</source>
        <translation>光标当日状态</translation>
    </message>
    <message>
        <source>Event (the first %1 of %2; filter to see others)</source>
        <extracomment>Title of a column of a table that does not list them all</extracomment>
        <translation>事件（前 %1 个，共 %2 个；用筛选查看其他）</translation>
    </message>
</context>
<context>
    <name>fulcrum::EventWords</name>
    <message>
        <source>since %1</source>
        <extracomment>From a date on, with no end known</extracomment>
        <translation>自%1起</translation>
    </message>
    <message>
        <source>answered by %1</source>
        <extracomment>%1 is the names of events</extracomment>
        <translation>回应它的有：%1</translation>
    </message>
</context>
<context>
    <name>fulcrum::Exchange</name>
    <message>
        <source>&quot;on&quot; is missing</source>
        <translation>缺少“on”</translation>
    </message>
    <message>
        <source>Say what the annotation is on</source>
        <translation>请说明批注针对什么</translation>
    </message>
    <message>
        <source>&quot;record&quot; is &quot;%1&quot;, which is no kind of record</source>
        <translation>“record”为“%1”，没有这种条目</translation>
    </message>
    <message>
        <source>change log</source>
        <translation>更改日志</translation>
    </message>
    <message>
        <source>&quot;after&quot; is missing, and so is &quot;before&quot;</source>
        <translation>“after”和“before”都缺少</translation>
    </message>
    <message>
        <source>the code has no name</source>
        <translation>编码没有名称</translation>
    </message>
    <message>
        <source>Give it one</source>
        <translation>请给它一个名称</translation>
    </message>
    <message>
        <source>the id is longer than %1 characters or holds a blank</source>
        <translation>ID 超过 %1 个字符或含有空格</translation>
    </message>
    <message>
        <source>Write a short word for it</source>
        <translation>请用一个短词</translation>
    </message>
    <message>
        <source>the code is its own parent</source>
        <translation>编码是自己的上级</translation>
    </message>
    <message>
        <source>Choose another parent, or leave it empty</source>
        <translation>请另选上级，或留空</translation>
    </message>
    <message>
        <source>the colour is &quot;%1&quot;, which is none</source>
        <translation>颜色为“%1”，不是颜色</translation>
    </message>
    <message>
        <source>Write it as #RRGGBB</source>
        <translation>请写成 #RRGGBB</translation>
    </message>
    <message>
        <source>the key is &quot;%1&quot;, which is no letter or digit</source>
        <translation>快捷键为“%1”，不是字母或数字</translation>
    </message>
    <message>
        <source>Give one letter or digit</source>
        <translation>请给出一个字母或数字</translation>
    </message>
    <message>
        <source>the column &quot;%1&quot; stands there twice</source>
        <translation>列“%1”出现了两次</translation>
    </message>
    <message>
        <source>Remove one of them</source>
        <translation>请移除其中一个</translation>
    </message>
    <message>
        <source>the column &quot;%1&quot; is not known and is left out</source>
        <translation>不认识列“%1”，已略去</translation>
    </message>
    <message>
        <source>there is no column &quot;name&quot;</source>
        <translation>没有“name”列</translation>
    </message>
    <message>
        <source>Begin the file with: %1</source>
        <extracomment>%1 is the headings of a table</extracomment>
        <translation>文件开头请写：%1</translation>
    </message>
    <message>
        <source>the row has %1 cells, but there are %2 columns</source>
        <translation>此行有 %1 个单元格，但共有 %2 列</translation>
    </message>
    <message>
        <source>Put cells with commas in quotation marks</source>
        <translation>含逗号的单元格请用引号括起</translation>
    </message>
    <message>
        <source>the id &quot;%1&quot;, made of the name, is that of another code</source>
        <translation>由名称得出的 ID“%1”已属于另一编码</translation>
    </message>
    <message>
        <source>Give the code an id</source>
        <translation>请给该编码一个 ID</translation>
    </message>
    <message>
        <source>the id &quot;%1&quot; stands on line %2 already</source>
        <translation>ID“%1”已在第 %2 行出现</translation>
    </message>
    <message>
        <source>Give each code an id of its own</source>
        <translation>请给每个编码单独的 ID</translation>
    </message>
    <message>
        <source>the parent &quot;%1&quot; is no code</source>
        <translation>上级“%1”不是编码</translation>
    </message>
    <message>
        <source>Add it, or leave the parent empty</source>
        <translation>请添加该编码，或留空</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>文件是空的</translation>
    </message>
    <message>
        <source>Begin it with: %1</source>
        <extracomment>%1 is the headings of a table</extracomment>
        <translation>开头请写：%1</translation>
    </message>
    <message>
        <source>it declares a document type, which may hide anything</source>
        <translation>它声明了文档类型，其中可能隐藏任何内容</translation>
    </message>
    <message>
        <source>Remove the declaration</source>
        <translation>请移除该声明</translation>
    </message>
    <message>
        <source>it refers to an entity</source>
        <translation>它引用了实体</translation>
    </message>
    <message>
        <source>Write the text itself</source>
        <translation>请直接写出文本</translation>
    </message>
    <message>
        <source>this is not valid XML (%1)</source>
        <translation>这不是有效的 XML（%1）</translation>
    </message>
    <message>
        <source>Mend the text there, or export it again</source>
        <translation>请修正该处文本，或重新导出</translation>
    </message>
    <message>
        <source>this is no REFI-QDA codebook</source>
        <translation>这不是 REFI-QDA 编码手册</translation>
    </message>
    <message>
        <source>Give a file whose first element is CodeBook of %1</source>
        <translation>请提供首个元素为 %1 的 CodeBook 的文件</translation>
    </message>
    <message>
        <source>the set &quot;%1&quot; is left out: a project has no sets of codes</source>
        <translation>编码集“%1”已略去：项目没有编码集</translation>
    </message>
    <message>
        <source>the element %1 on line %2 is not known and is left out</source>
        <translation>不认识第 %2 行的元素 %1，已略去</translation>
    </message>
    <message>
        <source>the code &quot;%1&quot; has no guid</source>
        <translation>编码“%1”没有 guid</translation>
    </message>
    <message>
        <source>Export the codebook again</source>
        <translation>请重新导出编码手册</translation>
    </message>
    <message>
        <source>codes are nested more than %1 deep</source>
        <translation>编码嵌套超过 %1 层</translation>
    </message>
    <message>
        <source>Move some of them up</source>
        <translation>请将部分编码上移</translation>
    </message>
    <message>
        <source>the guid %1 stands on line %2 already</source>
        <translation>guid %1 已在第 %2 行出现</translation>
    </message>
    <message>
        <source>Give each code a guid of its own</source>
        <translation>请给每个编码单独的 guid</translation>
    </message>
    <message>
        <source>Give a REFI-QDA codebook</source>
        <translation>请提供 REFI-QDA 编码手册</translation>
    </message>
    <message>
        <source>&quot;parent&quot; is the code itself</source>
        <translation>“parent”是编码自身</translation>
    </message>
    <message>
        <source>&quot;key&quot; is &quot;%1&quot;, which is no letter or digit</source>
        <translation>“key”为“%1”，不是字母或数字</translation>
    </message>
    <message>
        <source>the text is not valid UTF-8</source>
        <translation>文本不是有效的 UTF-8</translation>
    </message>
    <message>
        <source>Save the file as UTF-8</source>
        <translation>请将文件保存为 UTF-8</translation>
    </message>
    <message>
        <source>the text holds a null character</source>
        <translation>文本含有空字符</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>请移除它</translation>
    </message>
    <message>
        <source>a quotation that begins in this row never ends</source>
        <translation>此行开始的引文没有结束</translation>
    </message>
    <message>
        <source>Close it with a quotation mark</source>
        <translation>请用引号结束</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is &quot;%2&quot;, which is no date</source>
        <translation>“%1”为“%2”，不是日期</translation>
    </message>
    <message>
        <source>Write it as YYYY-MM-DD, YYYY-MM or YYYY</source>
        <translation>请写成 YYYY-MM-DD、YYYY-MM 或 YYYY</translation>
    </message>
    <message>
        <source>&quot;level&quot; does not belong to the type &quot;%1&quot;</source>
        <translation>“level”不适用于类型“%1”</translation>
    </message>
    <message>
        <source>Only amends, suspends and resumes carry one: remove it</source>
        <translation>只有 amends、suspends 和 resumes 带有它：请移除</translation>
    </message>
    <message>
        <source>&quot;verified&quot; is &quot;%1&quot;, which is not known</source>
        <translation>“verified”为“%1”，不认识此值</translation>
    </message>
    <message>
        <source>Write search or memory, or leave it out</source>
        <translation>请写 search 或 memory，或略去</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>%1 is a list of names with commas, %2 the last name</extracomment>
        <translation>%1 与 %2</translation>
    </message>
    <message>
        <source>kept unattached, %1</source>
        <extracomment>%1 is why, such as &quot;the event E1 is not in the project&quot;</extracomment>
        <translation>未附于任何内容而保留：%1</translation>
    </message>
    <message>
        <source>its name does not say what the table holds</source>
        <translation>其名称未说明表格的内容</translation>
    </message>
    <message>
        <source>Add --format codes-csv if it is a code book, or name its columns with --map</source>
        <translation>若是编码手册，请加 --format codes-csv；否则用 --map 指定各列</translation>
    </message>
    <message>
        <source>1 code</source>
        <translation>1 个编码</translation>
    </message>
    <message>
        <source>%1 codes</source>
        <translation>%1 个编码</translation>
    </message>
    <message>
        <source>1 event</source>
        <translation>1 个事件</translation>
    </message>
    <message>
        <source>%1 events</source>
        <translation>%1 个事件</translation>
    </message>
    <message>
        <source>1 annotation</source>
        <translation>1 条批注</translation>
    </message>
    <message>
        <source>%1 annotations</source>
        <translation>%1 条批注</translation>
    </message>
    <message>
        <source>the format has no keys and no examples: those of %1 are left out</source>
        <extracomment>%1 is a number of codes, such as &quot;2 codes&quot;</extracomment>
        <translation>此格式没有快捷键和示例：%1的这些内容已略去</translation>
    </message>
    <message>
        <source>Make the figure again from its project</source>
        <translation>请从原项目重新生成插图</translation>
    </message>
    <message>
        <source>what it says of its view is too long to be true</source>
        <translation>文件中的视图信息过长，不可信</translation>
    </message>
    <message>
        <source>what it says of its view is damaged</source>
        <translation>文件中的视图信息已损坏</translation>
    </message>
    <message>
        <source>it was made by a newer version of the program</source>
        <translation>它由更新版本的程序生成</translation>
    </message>
    <message>
        <source>Open it with that version, or a later one</source>
        <translation>请用该版本或更新的版本打开</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>没有这个文件</translation>
    </message>
    <message>
        <source>Check the path</source>
        <translation>请检查路径</translation>
    </message>
    <message>
        <source>this is a folder, not a file</source>
        <translation>这是文件夹，不是文件</translation>
    </message>
    <message>
        <source>Name a file inside it</source>
        <translation>请指定其中的文件</translation>
    </message>
    <message>
        <source>the file may not be read</source>
        <translation>没有读取该文件的权限</translation>
    </message>
    <message>
        <source>Change its permissions</source>
        <translation>请更改其权限</translation>
    </message>
    <message>
        <source>this is a folder</source>
        <translation>这是文件夹</translation>
    </message>
    <message>
        <source>the file cannot be written (%1)</source>
        <translation>无法写入该文件（%1）</translation>
    </message>
    <message>
        <source>Choose another place, or make room</source>
        <translation>请另选位置，或腾出空间</translation>
    </message>
    <message>
        <source>&quot;id&quot; stands on two records</source>
        <translation>两个条目使用同一“id”</translation>
    </message>
    <message>
        <source>Remove one of them, or give it an id of its own</source>
        <translation>请移除其中一个，或给它单独的 ID</translation>
    </message>
    <message>
        <source>this JSON is no Fulcrum project</source>
        <translation>此 JSON 不是 Fulcrum 项目</translation>
    </message>
    <message>
        <source>Begin the file with &quot;format&quot;: &quot;fulcrum&quot; and &quot;version&quot;: %1</source>
        <translation>文件开头请写 &quot;format&quot;: &quot;fulcrum&quot; 和 &quot;version&quot;: %1</translation>
    </message>
    <message>
        <source>&quot;version&quot; is %1, but this program reads up to %2</source>
        <translation>“version”为 %1，但本程序最高读取到 %2</translation>
    </message>
    <message>
        <source>Use a newer Fulcrum</source>
        <translation>请使用更新版本的 Fulcrum</translation>
    </message>
    <message>
        <source>&quot;title&quot; is missing</source>
        <translation>缺少“title”</translation>
    </message>
    <message>
        <source>Give the project a title</source>
        <translation>请给项目一个标题</translation>
    </message>
    <message>
        <source>Give a file that holds one event a line</source>
        <translation>请提供每行一个事件的文件</translation>
    </message>
    <message>
        <source>an object has more than %1 fields</source>
        <translation>一个对象的字段超过 %1 个</translation>
    </message>
    <message>
        <source>an object has more than %1 fields of record %2</source>
        <extracomment>%2 is the id of a record</extracomment>
        <translation>条目 %2 中一个对象的字段超过 %1 个</translation>
    </message>
    <message>
        <source>the name &quot;%1&quot; stands twice in one object</source>
        <translation>名称“%1”在同一对象中出现了两次</translation>
    </message>
    <message>
        <source>the name &quot;%1&quot; stands twice in one object of record %2</source>
        <extracomment>%2 is the id of a record</extracomment>
        <translation>名称“%1”在条目 %2 的同一对象中出现了两次</translation>
    </message>
    <message>
        <source>Keep one of them</source>
        <translation>请保留其中一个</translation>
    </message>
    <message>
        <source>a number is too large</source>
        <translation>有一个数过大</translation>
    </message>
    <message>
        <source>Write one that a double can hold</source>
        <translation>请写双精度浮点数能容纳的数</translation>
    </message>
    <message>
        <source>this is not valid JSON (%1)</source>
        <translation>这不是有效的 JSON（%1）</translation>
    </message>
    <message>
        <source>%1 line %2</source>
        <extracomment>Where something is wrong; %1 is the name of a file</extracomment>
        <translation>%1 第 %2 行</translation>
    </message>
    <message>
        <source>Give a file that holds Fulcrum JSON</source>
        <translation>请提供含有 Fulcrum JSON 的文件</translation>
    </message>
    <message>
        <source>brackets are nested more than %1 deep</source>
        <translation>括号嵌套超过 %1 层</translation>
    </message>
    <message>
        <source>A Fulcrum project needs six levels</source>
        <translation>Fulcrum 项目只需六层</translation>
    </message>
    <message>
        <source>call-out %1</source>
        <extracomment>Where something is wrong in a file; %1 is a number, counted from 1</extracomment>
        <translation>标注 %1</translation>
    </message>
    <message>
        <source>change %1</source>
        <translation>更改 %1</translation>
    </message>
    <message>
        <source>choice %1</source>
        <translation>选择 %1</translation>
    </message>
    <message>
        <source>claim %1</source>
        <translation>说法 %1</translation>
    </message>
    <message>
        <source>option %1</source>
        <translation>选项 %1</translation>
    </message>
    <message>
        <source>relation %1</source>
        <translation>关系 %1</translation>
    </message>
    <message>
        <source>source %1</source>
        <translation>来源 %1</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>步骤 %1</translation>
    </message>
    <message>
        <source>value %1</source>
        <translation>取值 %1</translation>
    </message>
    <message>
        <source>an object in braces is expected, but this is %1</source>
        <translation>此处应为花括号中的对象，实际为 %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is &quot;%2&quot;, which is not known</source>
        <translation>“%1”为“%2”，不认识此值</translation>
    </message>
    <message>
        <source>Write one of %1</source>
        <translation>请写 %1 之一</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be text, but is %2</source>
        <translation>“%1”须为文本，实际为 %2</translation>
    </message>
    <message>
        <source>Put it in quotation marks</source>
        <translation>请用引号括起</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds a null character</source>
        <translation>“%1”含有空字符</translation>
    </message>
    <message>
        <source>&quot;id&quot; is longer than %1 characters or holds a blank</source>
        <translation>“id”超过 %1 个字符或含有空格</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing</source>
        <translation>缺少“%1”</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>请添加</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is empty</source>
        <translation>“%1”是空的</translation>
    </message>
    <message>
        <source>Write something there</source>
        <translation>请写入内容</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is &quot;%2&quot;, which is no colour</source>
        <translation>“%1”为“%2”，不是颜色</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is &quot;%2&quot;, which is no point of time</source>
        <translation>“%1”为“%2”，不是时间点</translation>
    </message>
    <message>
        <source>Write it as 2026-05-01T09:30:00Z</source>
        <translation>请写成 2026-05-01T09:30:00Z</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be true or false, but is %2</source>
        <translation>“%1”须为 true 或 false，实际为 %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a list of texts in brackets</source>
        <translation>“%1”须为方括号中的文本列表</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds an empty text</source>
        <translation>“%1”含有空文本</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a number, but is %2</source>
        <translation>“%1”须为数字，实际为 %2</translation>
    </message>
    <message>
        <source>Write it without quotation marks</source>
        <translation>请不加引号书写</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is %2, which lies out of range</source>
        <translation>“%1”为 %2，超出范围</translation>
    </message>
    <message>
        <source>Write a number between %1 and %2</source>
        <translation>请写 %1 与 %2 之间的数</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is %2, which is no whole number</source>
        <translation>“%1”为 %2，不是整数</translation>
    </message>
    <message>
        <source>Write a whole number between %1 and %2</source>
        <translation>请写 %1 与 %2 之间的整数</translation>
    </message>
    <message>
        <source>Add a date as YYYY-MM-DD</source>
        <translation>请添加 YYYY-MM-DD 格式的日期</translation>
    </message>
    <message>
        <source>Write a day of the calendar as YYYY-MM-DD</source>
        <translation>请写 YYYY-MM-DD 格式的有效日期</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a list of objects in brackets</source>
        <translation>“%1”须为方括号中的对象列表</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known here</source>
        <translation>此处不认识“%1”</translation>
    </message>
    <message>
        <source>Remove it, or correct its spelling</source>
        <translation>请移除，或更正其写法</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is %2, which is not after the start %3</source>
        <extracomment>%1 is the name of a field, %2 and %3 are dates</extracomment>
        <translation>“%1”为 %2，不晚于开始 %3</translation>
    </message>
    <message>
        <source>Give the first day on which it no longer holds</source>
        <translation>请给出不再有效的第一天</translation>
    </message>
    <message>
        <source>&quot;date&quot; is not after the date of the value before it</source>
        <translation>“date”不晚于前一个取值的日期</translation>
    </message>
    <message>
        <source>Sort the values by date and give each date once</source>
        <translation>请按日期排列取值，每个日期只写一次</translation>
    </message>
    <message>
        <source>merge</source>
        <extracomment>Where something is wrong: in a record put together from two copies</extracomment>
        <translation>合并</translation>
    </message>
    <message>
        <source>this is no kind of record</source>
        <translation>没有这种条目</translation>
    </message>
    <message>
        <source>&quot;value&quot; is &quot;%1&quot;, which is no number</source>
        <translation>“value”为“%1”，不是数字</translation>
    </message>
    <message>
        <source>Write a number without quotation marks, or &quot;none&quot;</source>
        <translation>请写不加引号的数，或写 &quot;none&quot;</translation>
    </message>
    <message>
        <source>&quot;on&quot; is neither an event, a span nor a day of the balance</source>
        <translation>“on”既不是事件或时段，也不是天平的某一天</translation>
    </message>
    <message>
        <source>Point to one of those</source>
        <translation>请指向其中之一</translation>
    </message>
    <message>
        <source>Say what the call-out points to</source>
        <translation>请说明标注指向什么</translation>
    </message>
    <message>
        <source>it answers itself</source>
        <translation>它回复的是自身</translation>
    </message>
    <message>
        <source>it is on %1 things: it is attached to one, the others are kept as they came</source>
        <translation>它针对 %1 项内容：已附于其中一项，其余按原样保留</translation>
    </message>
    <message>
        <source>a body that is no text or code of the project (%1) is kept as it came</source>
        <translation>有一部分正文既不是文本也不是项目的编码（%1），按原样保留</translation>
    </message>
    <message>
        <source>of several parts</source>
        <translation>由多个部分组成</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is the code %2 of the project</source>
        <translation>“%1”就是项目的编码 %2</translation>
    </message>
    <message>
        <source>its HTML came in as Markdown</source>
        <translation>其 HTML 已转为 Markdown</translation>
    </message>
    <message>
        <source>it does not say when it was created: the time of its import stands in</source>
        <translation>它未说明创建时间：以导入时间代替</translation>
    </message>
    <message>
        <source>%1, annotation %2</source>
        <translation>%1，批注 %2</translation>
    </message>
    <message>
        <source>&quot;id&quot; stands on two annotations</source>
        <translation>两条批注使用同一“id”</translation>
    </message>
    <message>
        <source>the first page of the collection stands elsewhere and is not fetched</source>
        <translation>集合的第一页在别处，不会获取</translation>
    </message>
    <message>
        <source>what the collection says of itself is not kept: %1</source>
        <translation>集合关于自身的说明不会保留：%1</translation>
    </message>
    <message>
        <source>the annotation %1 is only named, and not fetched</source>
        <translation>批注 %1 只列出了名称，不会获取</translation>
    </message>
    <message>
        <source>the next page stands elsewhere and is not fetched</source>
        <translation>下一页在别处，不会获取</translation>
    </message>
    <message>
        <source>this is no Web Annotation: an object in braces is expected</source>
        <translation>这不是 Web Annotation：应为花括号中的对象</translation>
    </message>
    <message>
        <source>Give an Annotation, an AnnotationPage or an AnnotationCollection</source>
        <translation>请提供 Annotation、AnnotationPage 或 AnnotationCollection</translation>
    </message>
    <message>
        <source>a text holds a null character</source>
        <translation>有文本含有空字符</translation>
    </message>
    <message>
        <source>An annotation needs ten levels</source>
        <translation>批注只需十层</translation>
    </message>
    <message>
        <source>Write &quot;@context&quot;: &quot;%1&quot;</source>
        <translation>请写 &quot;@context&quot;: &quot;%1&quot;</translation>
    </message>
    <message>
        <source>&quot;@context&quot; is missing</source>
        <translation>缺少“@context”</translation>
    </message>
    <message>
        <source>&quot;@context&quot; does not name the context of Web Annotations</source>
        <translation>“@context”没有指明 Web Annotation 的上下文</translation>
    </message>
    <message>
        <source>&quot;@context&quot; is a list of one, which must stand as a text</source>
        <translation>“@context”是只有一项的列表，须写成文本</translation>
    </message>
    <message>
        <source>&quot;type&quot; is missing</source>
        <translation>缺少“type”</translation>
    </message>
    <message>
        <source>Write &quot;type&quot;: &quot;Annotation&quot;</source>
        <translation>请写 &quot;type&quot;: &quot;Annotation&quot;</translation>
    </message>
    <message>
        <source>&quot;type&quot; names no Annotation, AnnotationPage or AnnotationCollection</source>
        <translation>“type”不是 Annotation、AnnotationPage 或 AnnotationCollection</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no whole number from 0</source>
        <translation>“%1”不是从 0 起的整数</translation>
    </message>
    <message>
        <source>Write a number without a fraction</source>
        <translation>请写没有小数的数</translation>
    </message>
    <message>
        <source>&quot;first&quot; is missing, though &quot;total&quot; is above 0</source>
        <translation>缺少“first”，但“total”大于 0</translation>
    </message>
    <message>
        <source>Name or embed the first page</source>
        <translation>请指明或嵌入第一页</translation>
    </message>
    <message>
        <source>%1, first page</source>
        <translation>%1，第一页</translation>
    </message>
    <message>
        <source>&quot;type&quot; does not name AnnotationPage</source>
        <translation>“type”不是 AnnotationPage</translation>
    </message>
    <message>
        <source>Write &quot;type&quot;: &quot;AnnotationPage&quot;</source>
        <translation>请写 &quot;type&quot;: &quot;AnnotationPage&quot;</translation>
    </message>
    <message>
        <source>&quot;items&quot; is missing or no list of annotations</source>
        <translation>缺少“items”，或它不是批注列表</translation>
    </message>
    <message>
        <source>List the annotations of the page</source>
        <translation>请列出该页的批注</translation>
    </message>
    <message>
        <source>it is neither an annotation nor the IRI of one</source>
        <translation>它既不是批注，也不是批注的 IRI</translation>
    </message>
    <message>
        <source>Embed the annotation</source>
        <translation>请嵌入批注</translation>
    </message>
    <message>
        <source>&quot;type&quot; does not name Annotation</source>
        <translation>“type”不是 Annotation</translation>
    </message>
    <message>
        <source>&quot;target&quot; is missing or empty</source>
        <translation>缺少“target”，或它是空的</translation>
    </message>
    <message>
        <source>%1, target</source>
        <translation>%1，target</translation>
    </message>
    <message>
        <source>it has &quot;bodyValue&quot; as well as &quot;body&quot;</source>
        <translation>它既有“bodyValue”又有“body”</translation>
    </message>
    <message>
        <source>%1, body</source>
        <translation>%1，body</translation>
    </message>
    <message>
        <source>&quot;name&quot; is no text</source>
        <translation>“name”不是文本</translation>
    </message>
    <message>
        <source>it is neither an IRI nor an object</source>
        <translation>它既不是 IRI，也不是对象</translation>
    </message>
    <message>
        <source>Give the IRI of the agent</source>
        <translation>请给出主体的 IRI</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a list, but there must be exactly one</source>
        <translation>“%1”是列表，但必须恰好有一个</translation>
    </message>
    <message>
        <source>Keep one</source>
        <translation>请保留一个</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no text</source>
        <translation>“%1”不是文本</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is &quot;%2&quot;, which is no IRI</source>
        <translation>“%1”为“%2”，不是 IRI</translation>
    </message>
    <message>
        <source>Write a whole IRI, with its scheme</source>
        <translation>请写完整的 IRI，包括协议</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is &quot;%2&quot;, which is not given in UTC with Z</source>
        <translation>“%1”为“%2”，不是以 Z 结尾的 UTC 时间</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is &quot;%2&quot;, which is neither a motivation of the vocabulary nor an IRI</source>
        <translation>“%1”为“%2”，既不是词汇表中的动机，也不是 IRI</translation>
    </message>
    <message>
        <source>Write one of the thirteen, such as commenting</source>
        <translation>请写十三种之一，例如 commenting</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no IRI</source>
        <translation>“%1”不是 IRI</translation>
    </message>
    <message>
        <source>Give the IRI of what is meant</source>
        <translation>请给出所指内容的 IRI</translation>
    </message>
    <message>
        <source>&quot;textDirection&quot; is &quot;%1&quot;</source>
        <translation>“textDirection”为“%1”</translation>
    </message>
    <message>
        <source>Write ltr, rtl or auto</source>
        <translation>请写 ltr、rtl 或 auto</translation>
    </message>
    <message>
        <source>&quot;items&quot; is missing or no list</source>
        <translation>缺少“items”，或它不是列表</translation>
    </message>
    <message>
        <source>List what it is made of</source>
        <translation>请列出其组成部分</translation>
    </message>
    <message>
        <source>%1, source</source>
        <translation>%1，source</translation>
    </message>
    <message>
        <source>%1, selector</source>
        <translation>%1，selector</translation>
    </message>
    <message>
        <source>%1, state</source>
        <translation>%1，state</translation>
    </message>
    <message>
        <source>Say what kind of selector it is</source>
        <translation>请说明是哪种选择器</translation>
    </message>
    <message>
        <source>%1 of a fragment</source>
        <translation>%1（片段）</translation>
    </message>
    <message>
        <source>%1 by CSS</source>
        <translation>%1（CSS）</translation>
    </message>
    <message>
        <source>%1 by XPath</source>
        <translation>%1（XPath）</translation>
    </message>
    <message>
        <source>%1 of a quotation</source>
        <translation>%1（引文）</translation>
    </message>
    <message>
        <source>%1 of a place in a text</source>
        <translation>%1（文本位置）</translation>
    </message>
    <message>
        <source>%1 of a place in data</source>
        <translation>%1（数据位置）</translation>
    </message>
    <message>
        <source>%1 by SVG</source>
        <translation>%1（SVG）</translation>
    </message>
    <message>
        <source>%1 of a range</source>
        <translation>%1（范围）</translation>
    </message>
    <message>
        <source>%1, refined</source>
        <translation>%1，细化</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no whole number</source>
        <translation>“%1”不是整数</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is below 0</source>
        <translation>“%1”小于 0</translation>
    </message>
    <message>
        <source>Count from 0</source>
        <translation>请从 0 开始计数</translation>
    </message>
    <message>
        <source>&quot;end&quot; comes before &quot;start&quot;</source>
        <translation>“end”在“start”之前</translation>
    </message>
    <message>
        <source>Exchange them</source>
        <translation>请对调两者</translation>
    </message>
    <message>
        <source>&quot;value&quot; is no well-formed XML</source>
        <translation>“value”不是格式正确的 XML</translation>
    </message>
    <message>
        <source>Give a whole svg element</source>
        <translation>请给出完整的 svg 元素</translation>
    </message>
    <message>
        <source>Say what kind of state it is</source>
        <translation>请说明是哪种状态</translation>
    </message>
    <message>
        <source>%1 of time</source>
        <translation>%1（时间）</translation>
    </message>
    <message>
        <source>%1 of a request</source>
        <translation>%1（请求）</translation>
    </message>
    <message>
        <source>&quot;sourceDate&quot; stands beside &quot;sourceDateStart&quot; or &quot;sourceDateEnd&quot;</source>
        <translation>“sourceDate”与“sourceDateStart”或“sourceDateEnd”同时出现</translation>
    </message>
    <message>
        <source>Keep the one or the other two</source>
        <translation>请保留前者，或保留后两者</translation>
    </message>
    <message>
        <source>Give both ends</source>
        <translation>请给出两端</translation>
    </message>
    <message>
        <source>it gives no time</source>
        <translation>它没有给出时间</translation>
    </message>
    <message>
        <source>Add &quot;sourceDate&quot;, or both ends</source>
        <translation>请添加“sourceDate”，或给出两端</translation>
    </message>
    <message>
        <source>a passage of a note is not kept apart: it answers the whole note</source>
        <translation>批注中的段落不单独保留：它回复整条批注</translation>
    </message>
    <message>
        <source>it is on a set of resources</source>
        <translation>它针对一组资源</translation>
    </message>
    <message>
        <source>it is on %1</source>
        <translation>它针对 %1</translation>
    </message>
    <message>
        <source>the note %1, which it answers, is not in the project</source>
        <translation>它所回复的批注 %1 不在项目中</translation>
    </message>
    <message>
        <source>it answers a note of another project</source>
        <translation>它回复的是另一个项目的批注</translation>
    </message>
    <message>
        <source>it is on the code %1</source>
        <translation>它针对编码 %1</translation>
    </message>
    <message>
        <source>it is on the project as a whole</source>
        <translation>它针对整个项目</translation>
    </message>
    <message>
        <source>its days cannot be read</source>
        <translation>无法识别其日期</translation>
    </message>
    <message>
        <source>its point of the balance cannot be read</source>
        <translation>无法识别其在天平上的位置</translation>
    </message>
    <message>
        <source>the event %1 is not in the project</source>
        <translation>事件 %1 不在项目中</translation>
    </message>
    <message>
        <source>its passage is not understood: it is on the whole event</source>
        <translation>无法识别其段落：改为针对整个事件</translation>
    </message>
    <message>
        <source>its quotation was found again at another place</source>
        <translation>其引文已在另一处重新找到</translation>
    </message>
    <message>
        <source>its quotation is not in the text of the event %1</source>
        <translation>其引文不在事件 %1 的文本中</translation>
    </message>
    <message>
        <source>the archive cannot be put together</source>
        <translation>无法生成压缩包</translation>
    </message>
    <message>
        <source>Close other programs to free memory</source>
        <translation>请关闭其他程序以释放内存</translation>
    </message>
    <message>
        <source>this archive cannot be read</source>
        <translation>无法读取此压缩包</translation>
    </message>
    <message>
        <source>Use another copy</source>
        <translation>请使用另一副本</translation>
    </message>
    <message>
        <source>it has no part &quot;%1&quot;</source>
        <translation>其中没有“%1”部分</translation>
    </message>
    <message>
        <source>its part &quot;%1&quot; is too large</source>
        <translation>其中“%1”部分过大</translation>
    </message>
</context>
<context>
    <name>fulcrum::ExportDialog</name>
    <message>
        <source>Looking what the format can hold…</source>
        <translation>正在检查该格式能容纳哪些内容…</translation>
    </message>
    <message>
        <source>Looking what the format can hold</source>
        <translation>正在检查格式能容纳的内容</translation>
    </message>
    <message>
        <source>Nothing of this is lost: %1.</source>
        <translation>以下内容均不会丢失：%1。</translation>
    </message>
    <message>
        <source>This format cannot hold everything: %1.</source>
        <translation>此格式无法容纳全部内容：%1。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln private note(s) stay here</source>
        <translation>
            <numerusform>%Ln 条私密批注不会导出</numerusform>
        </translation>
    </message>
    <message>
        <source>project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>正在导出</translation>
    </message>
    <message>
        <source>%1 written to %2</source>
        <translation>%1 已写入 %2</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>格式(&amp;F)</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln event(s)</source>
        <translation>
            <numerusform>全部 %Ln 个事件</numerusform>
        </translation>
    </message>
    <message>
        <source>Only what the filter shows (there is no filter)</source>
        <translation>仅筛选出的内容（当前没有筛选）</translation>
    </message>
    <message numerus="yes">
        <source>Only the %Ln event(s) that the filter shows</source>
        <translation>
            <numerusform>仅筛选出的 %Ln 个事件</numerusform>
        </translation>
    </message>
    <message>
        <source>With private notes</source>
        <translation>包含私密批注</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
</context>
<context>
    <name>fulcrum::FaultLabel</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>另有 %Ln 项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fulcrum::FigureDialog</name>
    <message>
        <source>Export figure</source>
        <translation>导出插图</translation>
    </message>
    <message>
        <source>How the figure will look</source>
        <translation>插图预览</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Put the figure on the clipboard, as picture and as drawing</source>
        <translation>将插图以图片和矢量图形式复制到剪贴板</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>figure</source>
        <translation>插图</translation>
    </message>
    <message>
        <source>Figure written to %1</source>
        <translation>插图已写入 %1</translation>
    </message>
    <message>
        <source>The figure is on the clipboard, as picture and as drawing</source>
        <translation>插图已以图片和矢量图形式复制到剪贴板</translation>
    </message>
</context>
<context>
    <name>fulcrum::FigureForm</name>
    <message>
        <source>Can be opened again: dropped on the window it shows this view</source>
        <translation>可重新打开：拖到窗口上即显示此视图</translation>
    </message>
    <message>
        <source>SVG: letters as outlines</source>
        <translation>SVG：文字转为轮廓</translation>
    </message>
    <message>
        <source>PowerPoint: as a picture rather than shapes</source>
        <translation>PowerPoint：用图片代替形状</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>版面</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Call-outs</source>
        <translation>标注</translation>
    </message>
    <message>
        <source>Another size</source>
        <translation>其他尺寸</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>宽度</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>高度</translation>
    </message>
    <message>
        <source>pixels</source>
        <translation>像素</translation>
    </message>
    <message>
        <source>mm</source>
        <translation>毫米</translation>
    </message>
    <message>
        <source>Unit of the size</source>
        <translation>尺寸单位</translation>
    </message>
    <message>
        <source>of the sheet</source>
        <translation>随版面</translation>
    </message>
    <message>
        <source>Timeline and balance</source>
        <translation>时间线和天平</translation>
    </message>
    <message>
        <source>Timeline alone</source>
        <translation>仅时间线</translation>
    </message>
    <message>
        <source>Balance alone</source>
        <translation>仅天平</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Grey, for paper without colour</source>
        <translation>灰度，用于黑白印刷</translation>
    </message>
    <message>
        <source>Transparent</source>
        <translation>透明</translation>
    </message>
    <message>
        <source>What is in view</source>
        <translation>可见范围</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>自…至…</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>第一天</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最后一天</translation>
    </message>
    <message>
        <source>&amp;Sheet</source>
        <translation>版面(&amp;S)</translation>
    </message>
    <message>
        <source>Sho&amp;w</source>
        <translation>显示(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation>时间(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Ground</source>
        <translation>背景(&amp;G)</translation>
    </message>
    <message>
        <source>Te&amp;xt</source>
        <translation>文字(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Dots an inch</source>
        <translation>每英寸点数(&amp;D)</translation>
    </message>
    <message>
        <source>T&amp;itle</source>
        <translation>标题(&amp;I)</translation>
    </message>
    <message>
        <source>S&amp;ubtitle</source>
        <translation>副标题(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Caption</source>
        <translation>图注(&amp;C)</translation>
    </message>
    <message>
        <source>S&amp;ources</source>
        <translation>来源(&amp;O)</translation>
    </message>
    <message>
        <source>Speaker &amp;notes</source>
        <translation>演讲者备注(&amp;N)</translation>
    </message>
    <message>
        <source>the time and what is drawn</source>
        <translation>时间和所绘内容</translation>
    </message>
    <message>
        <source>the publishers of the events shown</source>
        <translation>所示事件的来源发布者</translation>
    </message>
    <message>
        <source>a text below the drawing</source>
        <translation>图下方的文字</translation>
    </message>
    <message>
        <source>only in slides</source>
        <translation>仅用于幻灯片</translation>
    </message>
    <message>
        <source>are not written</source>
        <translation>不写出</translation>
    </message>
    <message>
        <source>as tables beside it (CSV)</source>
        <translation>写成旁边的表格 (CSV)</translation>
    </message>
    <message>
        <source>as a workbook beside it (XLSX)</source>
        <translation>写成旁边的工作簿 (XLSX)</translation>
    </message>
    <message>
        <source>Its n&amp;umbers</source>
        <extracomment>Followed by: are not written, as tables beside it, as a workbook beside it</extracomment>
        <translation>其数据(&amp;U)</translation>
    </message>
</context>
<context>
    <name>fulcrum::FigureTexts</name>
    <message>
        <source>the figure cannot be written: %1</source>
        <translation>无法写入插图：%1</translation>
    </message>
    <message>
        <source>choose another folder or make room</source>
        <translation>请另选文件夹或腾出空间</translation>
    </message>
    <message>
        <source>no figure can be written in a format of this name</source>
        <translation>无法以此名称的格式写入插图</translation>
    </message>
    <message>
        <source>end the file name with %1</source>
        <translation>文件名请以 %1 结尾</translation>
    </message>
    <message>
        <source>a file cannot have %1 pages</source>
        <translation>一个文件不能有 %1 页</translation>
    </message>
    <message>
        <source>choose 1 to %1 pages</source>
        <translation>请选择 1 至 %1 页</translation>
    </message>
    <message>
        <source>the export was cancelled</source>
        <translation>导出已取消</translation>
    </message>
    <message>
        <source>this picture cannot be used as a logo</source>
        <translation>此图片不能用作徽标</translation>
    </message>
    <message>
        <source>choose a PNG, JPEG or SVG of at most %1 pixels</source>
        <translation>请选择不超过 %1 像素的 PNG、JPEG 或 SVG</translation>
    </message>
    <message>
        <source>there is not enough memory for a picture of this size</source>
        <translation>内存不足，无法生成此尺寸的图片</translation>
    </message>
    <message>
        <source>choose a smaller size or fewer dots an inch</source>
        <translation>请选择更小的尺寸或更低的每英寸点数</translation>
    </message>
    <message>
        <source>the slides of a presentation all have one size</source>
        <translation>一份演示文稿的所有幻灯片尺寸须相同</translation>
    </message>
    <message>
        <source>give every page the same preset</source>
        <translation>请为每一页选用同一预设</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>this view is of another project</source>
        <translation>此视图属于另一个项目</translation>
    </message>
    <message>
        <source>open the project that it was made from</source>
        <translation>请打开生成它的项目</translation>
    </message>
    <message>
        <source>the project has no scenario of this name</source>
        <translation>项目中没有此名称的情景</translation>
    </message>
    <message>
        <source>name one that it has by its id, or none</source>
        <translation>请用 ID 指定已有的情景，或不指定</translation>
    </message>
    <message>
        <source>the project has no indicator of this name</source>
        <translation>项目中没有此名称的指标</translation>
    </message>
    <message>
        <source>in force, thinner once cut</source>
        <translation>生效中，削减后变细</translation>
    </message>
    <message>
        <source>threat</source>
        <translation>威胁</translation>
    </message>
    <message>
        <source>relief</source>
        <translation>放宽</translation>
    </message>
    <message>
        <source>agreement</source>
        <translation>协议</translation>
    </message>
    <message>
        <source>talks</source>
        <translation>会谈</translation>
    </message>
    <message>
        <source>ruling</source>
        <translation>裁决</translation>
    </message>
    <message>
        <source>statement or warning</source>
        <translation>声明或预警</translation>
    </message>
    <message>
        <source>events by track</source>
        <translation>按领域排列的事件</translation>
    </message>
    <message>
        <source>events by party</source>
        <translation>按当事方排列的事件</translation>
    </message>
    <message>
        <source>events by kind</source>
        <translation>按类型排列的事件</translation>
    </message>
    <message>
        <source>events by tag</source>
        <translation>按标签排列的事件</translation>
    </message>
    <message>
        <source>events by side and track</source>
        <translation>按阵营与领域排列的事件</translation>
    </message>
    <message>
        <source>legal lens</source>
        <translation>账面口径</translation>
    </message>
    <message>
        <source>pressure lens</source>
        <translation>压力口径</translation>
    </message>
    <message>
        <source>leverage lens</source>
        <translation>筹码口径</translation>
    </message>
    <message>
        <source>how the leverage balance has changed since %2, in points (%1)</source>
        <translation>筹码天平自%2以来的变化，以点计（%1）</translation>
    </message>
    <message>
        <source>leverage balance in points (%1)</source>
        <translation>筹码天平，以点计（%1）</translation>
    </message>
    <message>
        <source>scenario “%1”</source>
        <translation>情景“%1”</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) of this time hidden by the filter: %1</source>
        <extracomment>Below a figure; %1 is the filter as it is written in the search field</extracomment>
        <translation>
            <numerusform>此时段有 %n 个事件被筛选隐藏：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>data to %1</source>
        <translation>数据截至%1</translation>
    </message>
    <message>
        <source>the balance is an index, not a probability</source>
        <translation>天平是指数，不是概率</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) in view</source>
        <translation>
            <numerusform>可见范围内 %n 个事件</numerusform>
        </translation>
    </message>
    <message>
        <source>On %1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>No sources are given for these events.</source>
        <translation>这些事件未注明来源。</translation>
    </message>
    <message>
        <source>Sources: %1</source>
        <translation>来源：%1</translation>
    </message>
    <message numerus="yes">
        <source> and %n more</source>
        <translation>
            <numerusform> 及另外 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>there is no room for temporary files</source>
        <translation>没有存放临时文件的空间</translation>
    </message>
    <message>
        <source>make room</source>
        <translation>请腾出空间</translation>
    </message>
</context>
<context>
    <name>fulcrum::FilterBar</name>
    <message>
        <source>Remove %1</source>
        <translation>移除 %1</translation>
    </message>
    <message>
        <source>Looking it up …</source>
        <translation>正在查找…</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln event(s)</source>
        <extracomment>How many of all events a filter lets through</extracomment>
        <translation>
            <numerusform>%1 / %Ln 个事件</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Balance of these only</source>
        <translation>仅以此计算天平</translation>
    </message>
    <message>
        <source>Let balance, chart and ledger count only the events that the filter shows, each with what it weighs among all</source>
        <translation>天平、图和明细账只计入筛选出的事件，各按其在全部事件中的分量计算</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>Take the filter out and show all events</source>
        <translation>清除筛选，显示所有事件</translation>
    </message>
    <message>
        <source>Show all events</source>
        <translation>显示所有事件</translation>
    </message>
</context>
<context>
    <name>fulcrum::FilterPanel</name>
    <message>
        <source>Find a tag, a party, a track …</source>
        <translation>查找标签、当事方、领域…</translation>
    </message>
    <message>
        <source>Find a value to filter by</source>
        <translation>查找筛选值</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Status at the cursor</source>
        <translation>光标当日状态</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln event(s)</source>
        <extracomment>For a screen reader: the value of a filter and how many events it leaves</extracomment>
        <translation>
            <numerusform>%1，%Ln 个事件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more …</source>
        <translation>
            <numerusform>还有 %Ln 个…</numerusform>
        </translation>
    </message>
    <message>
        <source>Find any tag by its name</source>
        <translation>按名称查找任意标签</translation>
    </message>
    <message>
        <source>Space chooses a value, minus leaves it out; several may be chosen at once</source>
        <translation>空格键选择一个值，减号键排除它；可同时选择多个</translation>
    </message>
    <message>
        <source>%1: left out</source>
        <extracomment>%1: the value of a filter</extracomment>
        <translation>%1：已排除</translation>
    </message>
    <message>
        <source>%1, left out</source>
        <translation>%1，已排除</translation>
    </message>
    <message>
        <source>Show only this</source>
        <translation>只显示此项</translation>
    </message>
    <message>
        <source>Choose no longer</source>
        <translation>取消选择</translation>
    </message>
    <message>
        <source>Choose as well</source>
        <translation>一并选择</translation>
    </message>
    <message>
        <source>Leave out no longer</source>
        <translation>取消排除</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>排除</translation>
    </message>
</context>
<context>
    <name>fulcrum::FilterText</name>
    <message>
        <source>Side</source>
        <translation>阵营</translation>
    </message>
    <message>
        <source>By</source>
        <translation>行动方</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>领域</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
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
        <source>Severity</source>
        <translation>严重程度</translation>
    </message>
    <message>
        <source>Era</source>
        <translation>时期</translation>
    </message>
    <message>
        <source>Has</source>
        <translation>含有</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>事实核查</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>生效于</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>回应</translation>
    </message>
    <message>
        <source>From</source>
        <translation>自</translation>
    </message>
    <message>
        <source>To</source>
        <translation>至</translation>
    </message>
    <message>
        <source>a note</source>
        <translation>批注</translation>
    </message>
    <message>
        <source>a source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>contesting claims</source>
        <translation>相左的说法</translation>
    </message>
    <message>
        <source>a tariff</source>
        <translation>关税</translation>
    </message>
    <message>
        <source>a figure</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>a link</source>
        <translation>关系</translation>
    </message>
    <message>
        <source>a planned end</source>
        <translation>计划结束日</translation>
    </message>
    <message>
        <source>checked by search</source>
        <translation>经检索核查</translation>
    </message>
    <message>
        <source>from memory</source>
        <translation>凭记忆</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>未核查</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>未开始</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>生效中</translation>
    </message>
    <message>
        <source>eased</source>
        <translation>已放宽</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>threatened</source>
        <translation>威胁中</translation>
    </message>
    <message>
        <source>going on</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>past</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>both together</source>
        <translation>双方共同</translation>
    </message>
    <message>
        <source>neither</source>
        <translation>不属任一方</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <extracomment>Severity: 3 or more</extracomment>
        <translation>%1 及以上</translation>
    </message>
    <message>
        <source>%1 or less</source>
        <translation>%1 及以下</translation>
    </message>
    <message>
        <source>not %1</source>
        <extracomment>A filter that leaves something out; %1 is &quot;Kind: Talks&quot;</extracomment>
        <translation>排除 %1</translation>
    </message>
</context>
<context>
    <name>fulcrum::FitPanel</name>
    <message>
        <source>Claims of fit</source>
        <translation>吻合检验项</translation>
    </message>
    <message>
        <source>The claim</source>
        <translation>检验项</translation>
    </message>
    <message>
        <source>Holding the balance against history</source>
        <translation>正在对照历史检验天平</translation>
    </message>
    <message>
        <source>passes</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>fails</source>
        <translation>未通过</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>无法判定</translation>
    </message>
    <message>
        <source>Holding the balance against history…</source>
        <translation>正在对照历史检验天平…</translation>
    </message>
    <message>
        <source>The claims could not be read. %1</source>
        <translation>无法读取检验项。%1</translation>
    </message>
    <message>
        <source>These claims speak of the sample that ships with Fulcrum. This project does not have the days, tracks and indicators they need.</source>
        <translation>这些检验项针对 Fulcrum 自带的示例。此项目没有它们所需的日期、领域和指标。</translation>
    </message>
    <message>
        <source>Passing: %1 of %2 claims.</source>
        <translation>通过：%1 项，共 %2 项。</translation>
    </message>
    <message>
        <source>Failing: %1.</source>
        <extracomment>%1 lists the failing claims: &quot;V2b&quot;</extracomment>
        <translation>未通过：%1。</translation>
    </message>
    <message>
        <source>Not to be judged here: %1.</source>
        <translation>此处无法判定：%1。</translation>
    </message>
    <message>
        <source>Judged under the scenario “%1”.</source>
        <translation>在情景“%1”下判定。</translation>
    </message>
    <message>
        <source>Judged by the filtered events only.</source>
        <translation>仅以筛选出的事件判定。</translation>
    </message>
    <message>
        <source>Passes when %1.</source>
        <extracomment>%1 is a rule: &quot;the net is above 0&quot;</extracomment>
        <translation>通过条件：%1。</translation>
    </message>
    <message>
        <source>It passes.</source>
        <translation>通过。</translation>
    </message>
    <message>
        <source>It fails.</source>
        <translation>未通过。</translation>
    </message>
    <message>
        <source>It is shown as failing: neither data nor parameters were changed until it passed.</source>
        <translation>未通过即如实显示：没有为使其通过而修改数据或参数。</translation>
    </message>
    <message>
        <source>The licences were cut to half by 26 June, but a cut takes time to be felt: it fades by half in about three weeks, so by 15 July only a part of it counts, while magnets were already shipped almost as before. “What moved it” lists the events over these days.</source>
        <translation>许可要求在6月26日前已削减一半，但削减要过一段时间才见效：其影响约三周减半，因此到7月15日只计入一部分，而磁体出货当时已几乎恢复如常。“变动归因”列出这段时间的相关事件。</translation>
    </message>
    <message>
        <source>More in “How the balance is made”</source>
        <translation>详见“天平的计算方法”</translation>
    </message>
    <message>
        <source>It cannot be judged: %1.</source>
        <translation>无法判定：%1。</translation>
    </message>
</context>
<context>
    <name>fulcrum::ForeignExchange</name>
    <message>
        <source>notes</source>
        <translation>批注</translation>
    </message>
    <message>
        <source>the entry that begins here never ends</source>
        <translation>此处开始的条目没有结束</translation>
    </message>
    <message>
        <source>Close its braces</source>
        <translation>请补上右花括号</translation>
    </message>
    <message>
        <source>this is no BibTeX</source>
        <translation>这不是 BibTeX</translation>
    </message>
    <message>
        <source>Give a file of entries like @online{key, …}</source>
        <translation>请提供由 @online{key, …} 之类条目组成的文件</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names no column and no field</source>
        <translation>“%1”既不是列名也不是字段</translation>
    </message>
    <message>
        <source>Write Heading=field; fields are %1</source>
        <translation>请写成 列标题=字段；字段有 %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no order of dates</source>
        <translation>“%1”不是日期顺序</translation>
    </message>
    <message>
        <source>Write dmy or mdy</source>
        <translation>请写 dmy 或 mdy</translation>
    </message>
    <message>
        <source>this is no mapping of columns</source>
        <translation>这不是列映射</translation>
    </message>
    <message>
        <source>Give a JSON object with &quot;columns&quot;, a field a heading</source>
        <translation>请提供含有 &quot;columns&quot; 的 JSON 对象，每个列标题对应一个字段</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no field</source>
        <translation>“%1”不是字段</translation>
    </message>
    <message>
        <source>Fields are %1</source>
        <translation>字段有 %1</translation>
    </message>
    <message>
        <source>this is no CSL-JSON</source>
        <translation>这不是 CSL-JSON</translation>
    </message>
    <message>
        <source>Give a list of items, as Zotero exports it</source>
        <translation>请提供条目列表，例如 Zotero 导出的文件</translation>
    </message>
    <message>
        <source>%1, item %2</source>
        <translation>%1，条目 %2</translation>
    </message>
    <message>
        <source>the row that begins here is longer than %1 MiB</source>
        <translation>此处开始的行超过 %1 MiB</translation>
    </message>
    <message>
        <source>Look for a quotation mark that is never closed</source>
        <translation>请查找没有结束的引号</translation>
    </message>
    <message>
        <source>a quotation that begins in this row never ends</source>
        <translation>此行开始的引文没有结束</translation>
    </message>
    <message>
        <source>Close it with a quotation mark</source>
        <translation>请用引号结束</translation>
    </message>
    <message>
        <source>the row has more than %1 cells</source>
        <translation>此行的单元格超过 %1 个</translation>
    </message>
    <message>
        <source>Divide the table</source>
        <translation>请拆分表格</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no relation</source>
        <translation>“%1”不是关系</translation>
    </message>
    <message>
        <source>Write it as: amends ID 0.25</source>
        <translation>请写成：amends ID 0.25</translation>
    </message>
    <message>
        <source>these columns are no fields and are kept beside them: %1</source>
        <translation>这些列不是字段，已附于事件保存：%1</translation>
    </message>
    <message>
        <source>no column is the title</source>
        <translation>没有标题列</translation>
    </message>
    <message>
        <source>no column is the date of the start</source>
        <translation>没有开始日期列</translation>
    </message>
    <message>
        <source>Name it with --map: HEADING=%1; the headings are %2</source>
        <extracomment>%1 is the name of a field (title or start), %2 is a list</extracomment>
        <translation>请用 --map 指定：列标题=%1；列标题有 %2</translation>
    </message>
    <message>
        <source>it has %1 cells, but there are %2 columns</source>
        <translation>它有 %1 个单元格，但共有 %2 列</translation>
    </message>
    <message>
        <source>it has no date</source>
        <translation>它没有日期</translation>
    </message>
    <message>
        <source>&quot;about&quot; of a date</source>
        <translation>日期的“大约”</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no precision</source>
        <translation>“%1”不是精度</translation>
    </message>
    <message>
        <source>further jurisdictions</source>
        <translation>其余的司法管辖区</translation>
    </message>
    <message>
        <source>a party that the project does not have</source>
        <translation>项目中没有的当事方</translation>
    </message>
    <message>
        <source>a kind that the code book does not have</source>
        <translation>编码手册中没有的类型</translation>
    </message>
    <message>
        <source>its tariff is none: points up to 1000 and a coverage up to 1 are expected</source>
        <translation>其关税无效：百分点应不超过 1000，贸易占比应不超过 1</translation>
    </message>
    <message>
        <source>its severity &quot;%1&quot; is no whole number between 1 and 5</source>
        <translation>其严重程度“%1”不是 1 至 5 的整数</translation>
    </message>
    <message>
        <source>its direction &quot;%1&quot; is none of pressure, relief and neutral</source>
        <translation>其作用方向“%1”不是 pressure、relief 或 neutral</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>文件是空的</translation>
    </message>
    <message>
        <source>Give a table with headings</source>
        <translation>请提供带列标题的表格</translation>
    </message>
    <message>
        <source>it is no valid text</source>
        <translation>它不是有效的文本</translation>
    </message>
    <message>
        <source>claims (who says what)</source>
        <translation>各方说法</translation>
    </message>
    <message>
        <source>figures</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>unknown fields</source>
        <translation>未知字段</translation>
    </message>
    <message>
        <source>a relation to an event that is not here</source>
        <translation>指向此处没有的事件的关系</translation>
    </message>
    <message>
        <source>left out: %1, of 1 record</source>
        <extracomment>%1 is what a format cannot hold, such as &quot;the severity&quot;</extracomment>
        <translation>已略去：%1，涉及 1 个条目</translation>
    </message>
    <message>
        <source>left out: %1, of %2 records</source>
        <extracomment>%1 is what a format cannot hold, such as &quot;the severity&quot;</extracomment>
        <translation>已略去：%1，涉及 %2 个条目</translation>
    </message>
    <message>
        <source>a track beyond the first %1 new ones</source>
        <translation>前 %1 个新领域之外的领域</translation>
    </message>
    <message>
        <source>the track &quot;%1&quot; is new</source>
        <translation>领域“%1”是新增的</translation>
    </message>
    <message>
        <source>a party beyond the first %1 new ones</source>
        <translation>前 %1 个新当事方之外的当事方</translation>
    </message>
    <message>
        <source>the party &quot;%1&quot; is new and stands on no side</source>
        <translation>当事方“%1”是新增的，不属于任何阵营</translation>
    </message>
    <message>
        <source>it has no title</source>
        <translation>它没有标题</translation>
    </message>
    <message>
        <source>it ends before it begins</source>
        <translation>它结束早于开始</translation>
    </message>
    <message>
        <source>a scheduled end before the start</source>
        <translation>早于开始的计划结束日</translation>
    </message>
    <message>
        <source>the id &quot;%1&quot; stands in the file already</source>
        <translation>ID“%1”已在文件中出现</translation>
    </message>
    <message>
        <source>all after the first %1 events</source>
        <translation>前 %1 个之后的所有事件</translation>
    </message>
    <message>
        <source>&quot;%1&quot; could be two days</source>
        <translation>“%1”可能指两个不同的日期</translation>
    </message>
    <message>
        <source>Say whether the day or the month comes first (date_order=dmy or mdy)</source>
        <translation>请说明日在前还是月在前（date_order=dmy 或 mdy）</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no date</source>
        <translation>“%1”不是日期</translation>
    </message>
    <message>
        <source>Write it as 2025-04-02</source>
        <translation>请写成 2025-04-02</translation>
    </message>
    <message>
        <source>&quot;%1…&quot; is no date</source>
        <translation>“%1…”不是日期</translation>
    </message>
    <message>
        <source>the mapping</source>
        <translation>映射</translation>
    </message>
    <message>
        <source>the file is larger than %1 MiB</source>
        <translation>文件大于 %1 MiB</translation>
    </message>
    <message>
        <source>Divide it</source>
        <translation>请拆分文件</translation>
    </message>
    <message>
        <source>this format can only be written</source>
        <translation>此格式只能写入</translation>
    </message>
    <message>
        <source>Give a file of another format</source>
        <translation>请提供其他格式的文件</translation>
    </message>
    <message>
        <source>that a measure goes on (an open end)</source>
        <translation>措施仍在持续（没有结束日）</translation>
    </message>
    <message>
        <source>the day of announcement</source>
        <translation>公布日期</translation>
    </message>
    <message>
        <source>the scheduled end</source>
        <translation>计划结束日</translation>
    </message>
    <message>
        <source>the precision of the start</source>
        <translation>开始日期的精度</translation>
    </message>
    <message>
        <source>the kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>the track</source>
        <translation>领域</translation>
    </message>
    <message>
        <source>the actor</source>
        <translation>行动方</translation>
    </message>
    <message>
        <source>the target</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>the short title</source>
        <translation>短标题</translation>
    </message>
    <message>
        <source>titles in other languages</source>
        <translation>其他语言的标题</translation>
    </message>
    <message>
        <source>the summary</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>the legal instrument</source>
        <translation>法律依据</translation>
    </message>
    <message>
        <source>places</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>people</source>
        <translation>人物</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>the severity</source>
        <translation>严重程度</translation>
    </message>
    <message>
        <source>the reason of the severity</source>
        <translation>严重程度的理由</translation>
    </message>
    <message>
        <source>the direction</source>
        <translation>作用方向</translation>
    </message>
    <message>
        <source>relations</source>
        <translation>关系</translation>
    </message>
    <message>
        <source>the tariff</source>
        <translation>关税</translation>
    </message>
    <message>
        <source>sources</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>how it was verified</source>
        <translation>核查方式</translation>
    </message>
    <message>
        <source>this is no iCalendar</source>
        <translation>这不是 iCalendar</translation>
    </message>
    <message>
        <source>Give a file that begins with BEGIN:VCALENDAR</source>
        <translation>请提供以 BEGIN:VCALENDAR 开头的文件</translation>
    </message>
    <message>
        <source>what begins here never ends: the file is cut off</source>
        <translation>此处开始的内容没有结束：文件不完整</translation>
    </message>
    <message>
        <source>Export it again</source>
        <translation>请重新导出</translation>
    </message>
    <message>
        <source>parts are nested more than %1 deep</source>
        <translation>各部分嵌套超过 %1 层</translation>
    </message>
    <message>
        <source>A calendar needs three levels</source>
        <translation>日历只需三层</translation>
    </message>
    <message>
        <source>its date is none between the years 1 and 9999</source>
        <translation>其日期不在 1 年至 9999 年之间</translation>
    </message>
    <message>
        <source>it has no DTSTART that is a date</source>
        <translation>它没有表示日期的 DTSTART</translation>
    </message>
    <message>
        <source>alarms</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>the repetition (only the first time is read)</source>
        <translation>重复（只读取第一次）</translation>
    </message>
    <message>
        <source>a property that is not valid</source>
        <translation>无效的属性</translation>
    </message>
    <message>
        <source>the level of a relation</source>
        <translation>关系的水平</translation>
    </message>
    <message>
        <source>sources as such (they stand in the description)</source>
        <translation>来源本身（已写入描述）</translation>
    </message>
    <message>
        <source>eras</source>
        <translation>时期</translation>
    </message>
    <message>
        <source>this is no RIS</source>
        <translation>这不是 RIS</translation>
    </message>
    <message>
        <source>Give a file whose records begin with TY  -</source>
        <translation>请提供条目以 TY  - 开头的文件</translation>
    </message>
    <message>
        <source>the record that begins here never ends: the file is cut off</source>
        <translation>此处开始的条目没有结束：文件不完整</translation>
    </message>
    <message>
        <source>it has no start</source>
        <translation>它没有开始日期</translation>
    </message>
    <message>
        <source>between which days a date lies</source>
        <translation>日期所在的起止范围</translation>
    </message>
    <message>
        <source>this is no SIMILE Timeline</source>
        <translation>这不是 SIMILE Timeline</translation>
    </message>
    <message>
        <source>Give XML whose first element is data</source>
        <translation>请提供首个元素为 data 的 XML</translation>
    </message>
    <message>
        <source>Give a JSON object with a list &quot;events&quot;</source>
        <translation>请提供含有列表 &quot;events&quot; 的 JSON 对象</translation>
    </message>
    <message>
        <source>%1, event %2</source>
        <translation>%1，事件 %2</translation>
    </message>
    <message>
        <source>it has neither a title nor an address</source>
        <translation>它既没有标题也没有网址</translation>
    </message>
    <message>
        <source>no event here cites it; a keyword &quot;fulcrum-event=ID&quot; says which one does</source>
        <translation>此处没有事件引用它；可用关键词 &quot;fulcrum-event=ID&quot; 指明引用它的事件</translation>
    </message>
    <message>
        <source>the timeline has no list &quot;date&quot;</source>
        <translation>该时间线没有列表“date”</translation>
    </message>
    <message>
        <source>%1, date %2</source>
        <translation>%1，日期 %2</translation>
    </message>
    <message>
        <source>it has no startDate</source>
        <translation>它没有 startDate</translation>
    </message>
    <message>
        <source>%1, era %2</source>
        <translation>%1，时期 %2</translation>
    </message>
    <message>
        <source>this is no TimelineJS</source>
        <translation>这不是 TimelineJS</translation>
    </message>
    <message>
        <source>Give a JSON object with a list &quot;events&quot;, or a &quot;timeline&quot; of version 1 or 2</source>
        <translation>请提供含有列表 &quot;events&quot; 的 JSON 对象，或第 1、2 版的 &quot;timeline&quot;</translation>
    </message>
    <message>
        <source>%1, slide %2</source>
        <translation>%1，幻灯片 %2</translation>
    </message>
    <message>
        <source>it has no start_date</source>
        <translation>它没有 start_date</translation>
    </message>
    <message>
        <source>&quot;%1&quot; beside the events is left out</source>
        <translation>事件之外的“%1”已略去</translation>
    </message>
    <message>
        <source>it has a time but no date</source>
        <translation>它有时刻但没有日期</translation>
    </message>
    <message>
        <source>a second title, %1, is an event</source>
        <translation>第二个标题 %1 作为事件处理</translation>
    </message>
    <message>
        <source>these are no headings of TimelineJS</source>
        <translation>这些不是 TimelineJS 的列标题</translation>
    </message>
    <message>
        <source>Begin the table with: %1</source>
        <translation>表格开头请写：%1</translation>
    </message>
    <message>
        <source>the id (day and title say which event it is)</source>
        <translation>ID（由日期和标题确定是哪个事件）</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no date between the years 1 and 9999</source>
        <translation>“%1”不是 1 年至 9999 年之间的日期</translation>
    </message>
    <message>
        <source>its date has no year</source>
        <translation>其日期没有年份</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no year</source>
        <translation>“%1”不是年份</translation>
    </message>
    <message>
        <source>the time of day</source>
        <translation>一天中的时刻</translation>
    </message>
    <message>
        <source>media that are no address</source>
        <translation>不是网址的媒体</translation>
    </message>
    <message>
        <source>the era has no headline</source>
        <translation>该时期没有标题</translation>
    </message>
    <message>
        <source>the era has no end</source>
        <translation>该时期没有结束日</translation>
    </message>
    <message>
        <source>its title &quot;%1&quot; is left out: the project has one</source>
        <translation>其标题“%1”已略去：项目已有标题</translation>
    </message>
    <message>
        <source>sources after the first</source>
        <translation>第一个之后的来源</translation>
    </message>
    <message>
        <source>a source without an address</source>
        <translation>没有网址的来源</translation>
    </message>
    <message>
        <source>the date of the source</source>
        <translation>来源的日期</translation>
    </message>
    <message>
        <source>that an era goes on (it ends with what is known)</source>
        <translation>时期仍在持续（以已知数据的末日为结束）</translation>
    </message>
    <message>
        <source>the era has no name</source>
        <translation>该时期没有名称</translation>
    </message>
    <message>
        <source>that an end is vague</source>
        <translation>结束日不确切</translation>
    </message>
    <message>
        <source>which events a container holds</source>
        <translation>容器包含哪些事件</translation>
    </message>
    <message>
        <source>the alert</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>the icon</source>
        <translation>图标</translation>
    </message>
    <message>
        <source>the progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>this is no file of The Timeline Project</source>
        <translation>这不是 The Timeline Project 的文件</translation>
    </message>
    <message>
        <source>Give one whose first element is timeline, with a version</source>
        <translation>请提供首个元素为 timeline 且带有版本号的文件</translation>
    </message>
    <message>
        <source>its dates are of the calendar &quot;%1&quot;</source>
        <translation>其日期采用“%1”历法</translation>
    </message>
    <message>
        <source>Only Gregorian dates can be read</source>
        <translation>只能读取公历日期</translation>
    </message>
    <message>
        <source>colours and the view are left out</source>
        <translation>颜色和视图已略去</translation>
    </message>
    <message>
        <source>a background has no end</source>
        <translation>有一个背景没有结束日</translation>
    </message>
    <message>
        <source>the background has no content</source>
        <translation>该背景没有内容</translation>
    </message>
    <message>
        <source>this is no vis-timeline</source>
        <translation>这不是 vis-timeline</translation>
    </message>
    <message>
        <source>Give a list of items, or a JSON object with &quot;items&quot; and &quot;groups&quot;</source>
        <translation>请提供条目列表，或含有 &quot;items&quot; 和 &quot;groups&quot; 的 JSON 对象</translation>
    </message>
    <message>
        <source>&quot;options&quot; are left out</source>
        <translation>“options”已略去</translation>
    </message>
    <message>
        <source>the text of an era</source>
        <translation>时期的文字</translation>
    </message>
    <message>
        <source>rows beyond those that a sheet holds</source>
        <translation>工作表容纳不下的行</translation>
    </message>
    <message>
        <source>the end of a text that is longer than a cell holds</source>
        <translation>单元格容纳不下的文本末尾</translation>
    </message>
    <message>
        <source>elements are nested more than %1 deep</source>
        <translation>元素嵌套超过 %1 层</translation>
    </message>
    <message>
        <source>there are more than %1 elements</source>
        <translation>元素超过 %1 个</translation>
    </message>
    <message>
        <source>Divide the file</source>
        <translation>请拆分文件</translation>
    </message>
    <message>
        <source>the first column has no heading and is left out</source>
        <translation>第一列没有标题，已略去</translation>
    </message>
    <message>
        <source>numbers like 45749 in a column of dates are days as spreadsheets count them (2 April 2025)</source>
        <translation>日期列中的 45749 之类的数字按电子表格的计日方式理解（2025年4月2日）</translation>
    </message>
    <message>
        <source>that an announcement or a scheduled end is known only to the month</source>
        <translation>宣布日期或预定结束日期只精确到月这一点</translation>
    </message>
    <message>
        <source>a column without a heading is kept as &quot;%1&quot;</source>
        <extracomment>%1 is a name given to a column, such as &quot;column 5&quot;</extracomment>
        <translation>没有标题的一列保留为“%1”</translation>
    </message>
    <message>
        <source>it ends after the year 9999</source>
        <translation>其结束晚于9999年</translation>
    </message>
    <message>
        <source>the text is not valid UTF-8 and is read as Windows-1252; where letters are wrong, save it as UTF-8</source>
        <translation>文本不是有效的 UTF-8，按 Windows-1252 读取；如有字符不对，请另存为 UTF-8</translation>
    </message>
    <message>
        <source>left out beside the events: %1</source>
        <translation>除事件外略去：%1</translation>
    </message>
    <message>
        <source>the text holds a null character</source>
        <translation>文本含有空字符</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>请将其删除</translation>
    </message>
    <message>
        <source>places one by one (they stand in one line)</source>
        <translation>逐个的地点（它们写在一行里）</translation>
    </message>
    <message>
        <source>the field &quot;%1&quot;</source>
        <extracomment>%1 is the name of a field of a list of literature, such as &quot;volume&quot;</extracomment>
        <translation>字段“%1”</translation>
    </message>
    <message>
        <source>what a date says beyond one day, month or year</source>
        <translation>日期中超出单个日、月或年的内容</translation>
    </message>
    <message>
        <source>of the title only its words are taken</source>
        <translation>标题只取其文字</translation>
    </message>
    <message>
        <source>of dates like 4/9/2025 the month is taken to come first</source>
        <translation>4/9/2025 之类的日期按月份在前理解</translation>
    </message>
    <message>
        <source>in which category another lies</source>
        <translation>某类别属于哪个上级类别</translation>
    </message>
    <message>
        <source>&quot;%1&quot; of a group</source>
        <extracomment>%1 is the name of a member of a group, such as &quot;nestedGroups&quot;</extracomment>
        <translation>组的“%1”</translation>
    </message>
    <message>
        <source>groups without an event are left out: %1</source>
        <translation>没有事件的组已略去：%1</translation>
    </message>
    <message>
        <source>group and looks of a background</source>
        <translation>背景的组和样式</translation>
    </message>
</context>
<context>
    <name>fulcrum::FrameRows</name>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
</context>
<context>
    <name>fulcrum::HeaderTexts</name>
    <message>
        <source>+%1</source>
        <extracomment>Beside a lane&apos;s name: so many events have no mark of their own at this zoom</extracomment>
        <translation>+%1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lane(s) hidden</source>
        <extracomment>Above the lanes; the number of lanes and, after the point, of events in them</extracomment>
        <translation>
            <numerusform>已隐藏 %Ln 条泳道</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln 个事件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fulcrum::HelpLibrary</name>
    <message>
        <source>Looking</source>
        <translation>浏览</translation>
    </message>
    <message>
        <source>The balance</source>
        <translation>天平</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>撰写</translation>
    </message>
    <message>
        <source>Handing on</source>
        <translation>分享</translation>
    </message>
    <message>
        <source>Reference</source>
        <extracomment>Help pages to look things up in</extracomment>
        <translation>参考</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>fulcrum::HelpWindow</name>
    <message>
        <source>Search the help</source>
        <translation>搜索帮助</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>Found in the help</source>
        <translation>帮助中的搜索结果</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>后退</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>前进</translation>
    </message>
    <message>
        <source>%1 — Help</source>
        <extracomment>Title of the help window; %1: title of the page</extracomment>
        <translation>%1 — 帮助</translation>
    </message>
    <message>
        <source>Nothing found. Try another word, or fewer.</source>
        <translation>没有找到。请换一个词，或减少词数。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s)</source>
        <translation>
            <numerusform>%Ln 处</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fulcrum::HistoryModel</name>
    <message>
        <source>Without a name</source>
        <translation>未署名</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <extracomment>%1 what was done</extracomment>
        <translation>已撤消：%1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>已重做：%1</translation>
    </message>
    <message>
        <source>Came by merging another copy</source>
        <translation>经合并另一副本而来</translation>
    </message>
    <message>
        <source>Unnamed</source>
        <translation>未命名</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>Columns of the history: when, by whom and what was changed</extracomment>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>操作者</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
</context>
<context>
    <name>fulcrum::HistoryPanel</name>
    <message>
        <source>What changed from</source>
        <translation>更改内容：自</translation>
    </message>
    <message>
        <source>to</source>
        <extracomment>Between two dates: &quot;What changed from 1 May to 8 May&quot;</extracomment>
        <translation>至</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>第一天</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最后一天</translation>
    </message>
    <message>
        <source>Nothing has been changed yet. Every edit will stand here.</source>
        <translation>尚未更改任何内容。所有编辑都会列在这里。</translation>
    </message>
    <message>
        <source>Edits, newest first</source>
        <translation>编辑，最新在前</translation>
    </message>
    <message>
        <source>What the edit changed</source>
        <translation>编辑所更改的内容</translation>
    </message>
    <message>
        <source>Choose an edit to see what it changed.</source>
        <translation>选择一项编辑，查看它更改了什么。</translation>
    </message>
    <message>
        <source>The history names this edit, but its changes are not kept in it: it began the project, or was very large.</source>
        <translation>历史中列有此编辑，但未保存其更改内容：它是项目的起点，或规模过大。</translation>
    </message>
    <message>
        <source>Bring the whole project back to how it was after this edit</source>
        <translation>将整个项目恢复到此编辑之后的状态</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) changed</source>
        <translation>
            <numerusform>更改了 %Ln 个条目</numerusform>
        </translation>
    </message>
    <message>
        <source>No record was changed.</source>
        <translation>没有更改任何条目。</translation>
    </message>
    <message>
        <source>added</source>
        <translation>已添加</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>已移除</translation>
    </message>
    <message>
        <source>Bring it back to how it was before</source>
        <translation>恢复到更改之前</translation>
    </message>
    <message>
        <source>Bring it back to how it was after</source>
        <translation>恢复到更改之后</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>另有 %Ln 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring back: %1</source>
        <translation>恢复：%1</translation>
    </message>
    <message>
        <source>Bring back all after: %1</source>
        <translation>恢复其后的全部更改：%1</translation>
    </message>
    <message>
        <source>It is as it was then already.</source>
        <translation>当前已是当时的状态。</translation>
    </message>
</context>
<context>
    <name>fulcrum::ImportDialog</name>
    <message>
        <source>Reading what is to be imported</source>
        <translation>正在读取待导入的内容</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>正在写入…</translation>
    </message>
    <message>
        <source>Writing what is imported</source>
        <translation>正在写入导入的内容</translation>
    </message>
    <message>
        <source>Imported: %1</source>
        <translation>已导入：%1</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>Nothing can be imported. %1</source>
        <translation>无法导入任何内容。%1</translation>
    </message>
    <message>
        <source>Nothing can be imported yet: %1. Say below which column is what.</source>
        <translation>暂时无法导入：%1。请在下方指定各列的含义。</translation>
    </message>
    <message>
        <source>There is nothing new: %1</source>
        <translation>没有新内容：%1</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>新增 %Ln 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>更改 %Ln 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln as they are here</source>
        <translation>
            <numerusform>与此处相同 %Ln 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln duplicate(s) left out</source>
        <translation>
            <numerusform>略去重复 %Ln 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln duplicate(s) among the new</source>
        <translation>
            <numerusform>新增中重复 %Ln 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rejected</source>
        <translation>
            <numerusform>拒绝 %Ln 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Say which column of the table is what</source>
        <translation>指定表格各列的含义</translation>
    </message>
    <message>
        <source>Which records are listed</source>
        <translation>列出哪些条目</translation>
    </message>
    <message>
        <source>Leave out events that are here under another id</source>
        <translation>略去此处以其他 ID 存在的事件</translation>
    </message>
    <message>
        <source>What becomes of each record</source>
        <translation>各条目的处理结果</translation>
    </message>
    <message>
        <source>so many that new and changed events are not listed</source>
        <translation>数量过多，未列出新增和更改的事件</translation>
    </message>
</context>
<context>
    <name>fulcrum::ImportRowsModel</name>
    <message>
        <source>Outcome</source>
        <extracomment>What becomes of a record of a file that is imported</extracomment>
        <translation>结果</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>条目</translation>
    </message>
</context>
<context>
    <name>fulcrum::IndicatorOverlay</name>
    <message>
        <source>the project has no indicator of this name</source>
        <translation>项目中没有此名称的指标</translation>
    </message>
    <message>
        <source>choose one that the project has</source>
        <translation>请选择项目中已有的指标</translation>
    </message>
</context>
<context>
    <name>fulcrum::IndicatorText</name>
    <message>
        <source>n = %1 days</source>
        <translation>n = %1 天</translation>
    </message>
    <message>
        <source>n = %1 months</source>
        <translation>n = %1 个月</translation>
    </message>
    <message>
        <source>n = %1 quarters</source>
        <translation>n = %1 个季度</translation>
    </message>
    <message>
        <source>n = %1 half-years</source>
        <translation>n = %1 个半年</translation>
    </message>
    <message>
        <source>n = %1 years</source>
        <translation>n = %1 年</translation>
    </message>
    <message>
        <source>too few values in view (n = %1)</source>
        <translation>可见范围内的值太少（n = %1）</translation>
    </message>
    <message>
        <source>one of the two does not change in view (%1)</source>
        <translation>两者之一在可见范围内没有变化（%1）</translation>
    </message>
    <message>
        <source>r = %1, Spearman&apos;s r = %2, %3</source>
        <extracomment>Pearson&apos;s and Spearman&apos;s correlation, and of how many values</extracomment>
        <translation>r = %1，Spearman r = %2，%3</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>来源：%1</translation>
    </message>
    <message>
        <source> and others</source>
        <translation> 等</translation>
    </message>
    <message>
        <source>the net</source>
        <translation>净值</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A side and one of its tracks: &quot;United States, Tariffs&quot;</extracomment>
        <translation>%1·%2</translation>
    </message>
    <message>
        <source>with %1: %2</source>
        <extracomment>%1 is a part of the balance, %2 how well an indicator goes with it</extracomment>
        <translation>与%1的相关：%2</translation>
    </message>
</context>
<context>
    <name>fulcrum::JoinedText</name>
    <message>
        <source>, </source>
        <extracomment>Between the members of a list, with its blank</extracomment>
        <translation>，</translation>
    </message>
    <message>
        <source>; </source>
        <extracomment>Between parts that may hold commas themselves, with its blank</extracomment>
        <translation>；</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A label and what it says</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>What somebody typed, in the quotation marks of the language</extracomment>
        <translation>“%1”</translation>
    </message>
</context>
<context>
    <name>fulcrum::LaneHeader</name>
    <message>
        <source>Open</source>
        <translation>展开</translation>
    </message>
    <message>
        <source>Collapse</source>
        <translation>折叠</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>取消固定</translation>
    </message>
    <message>
        <source>Pin to the top</source>
        <translation>固定在顶部</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>As high as it needs</source>
        <translation>自动高度</translation>
    </message>
    <message>
        <source>Hide all of these</source>
        <translation>全部隐藏</translation>
    </message>
    <message>
        <source>Arrange the lanes as they come</source>
        <translation>恢复默认泳道排列</translation>
    </message>
    <message numerus="yes">
        <source>Show all %Ln hidden lane(s)</source>
        <translation>
            <numerusform>显示全部 %Ln 条隐藏的泳道</numerusform>
        </translation>
    </message>
    <message>
        <source>Show %1</source>
        <extracomment>%1 is the name of a hidden lane</extracomment>
        <translation>显示%1</translation>
    </message>
</context>
<context>
    <name>fulcrum::LaneTexts</name>
    <message>
        <source>side and track</source>
        <extracomment>Group by …</extracomment>
        <translation>阵营与领域</translation>
    </message>
    <message>
        <source>track</source>
        <extracomment>Group by …</extracomment>
        <translation>领域</translation>
    </message>
    <message>
        <source>party</source>
        <extracomment>Group by …</extracomment>
        <translation>当事方</translation>
    </message>
    <message>
        <source>kind</source>
        <extracomment>Group by …</extracomment>
        <translation>类型</translation>
    </message>
    <message>
        <source>tag</source>
        <extracomment>Group by …</extracomment>
        <translation>标签</translation>
    </message>
    <message>
        <source>Nobody named</source>
        <extracomment>Lane of events for which nobody is named</extracomment>
        <translation>未指明</translation>
    </message>
    <message>
        <source>Other tags</source>
        <extracomment>Lane of events that carry none of the tags above</extracomment>
        <translation>其他标签</translation>
    </message>
    <message>
        <source>Talks, agreements</source>
        <extracomment>Lane of what both sides do together</extracomment>
        <translation>会谈、协议</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more track(s)</source>
        <extracomment>A lane in which the lighter tracks of a side share a place</extracomment>
        <translation>
            <numerusform>另 %Ln 个领域</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more lane(s)</source>
        <extracomment>A lane in which several lighter lanes share a place</extracomment>
        <translation>
            <numerusform>另 %Ln 条泳道</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fulcrum::LayoutTexts</name>
    <message>
        <source>there is no room for the drawing beside its texts</source>
        <translation>除文字外没有绘图的空间</translation>
    </message>
    <message>
        <source>choose a larger size, smaller or fewer texts</source>
        <translation>请选择更大的尺寸，或减少、缩小文字</translation>
    </message>
</context>
<context>
    <name>fulcrum::LedgerPanel</name>
    <message>
        <source>Ledger</source>
        <translation>明细账</translation>
    </message>
    <message>
        <source>Group by side and track</source>
        <translation>按阵营与领域分组</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>点</translation>
    </message>
    <message>
        <source>What makes the balance on %1</source>
        <translation>%1天平的构成</translation>
    </message>
    <message>
        <source>gauge %1</source>
        <extracomment>A gauge from −100 to 100: the balance against all pressure there is</extracomment>
        <translation>相对值 %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln smaller line(s)</source>
        <translation>
            <numerusform>其余较小的 %Ln 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Net</source>
        <translation>净值</translation>
    </message>
    <message>
        <source>Choose a line to see the factors it is made of.</source>
        <translation>选择一行，查看它由哪些因子构成。</translation>
    </message>
    <message>
        <source>%1 × %2 × %3 = %4</source>
        <extracomment>%1 size of the measure, %2 how far it has ramped up and eroded, %3 points for one unit on its track, %4 their product</extracomment>
        <translation>%1 × %2 × %3 = %4</translation>
    </message>
    <message>
        <source>size m·ΔU × ramp and erosion R·A × points 100·u·(1 − φ)·w; u = %1, φ = %2, w = %3</source>
        <translation>力度 m·ΔU × 爬升与衰减 R·A × 点数 100·u·(1 − φ)·w；u = %1，φ = %2，w = %3</translation>
    </message>
    <message>
        <source>The ledger is being added up.</source>
        <translation>正在汇总明细账。</translation>
    </message>
    <message>
        <source>Adding up the ledger</source>
        <translation>汇总明细账</translation>
    </message>
</context>
<context>
    <name>fulcrum::Leverage</name>
    <message>
        <source>there is no such parameter</source>
        <translation>没有这个参数</translation>
    </message>
    <message>
        <source>Use one of %1</source>
        <translation>请使用 %1 之一</translation>
    </message>
    <message>
        <source>a parameter is set as track.parameter=value</source>
        <translation>参数的写法为 领域.参数=值</translation>
    </message>
    <message>
        <source>Write for example minerals.off_ramp_days=30</source>
        <translation>例如请写 minerals.off_ramp_days=30</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number</source>
        <translation>“%1”不是数字</translation>
    </message>
    <message>
        <source>Write a number with a point for decimals</source>
        <translation>请写数字，小数用点</translation>
    </message>
    <message>
        <source>there is no track &quot;%1&quot;</source>
        <translation>没有领域“%1”</translation>
    </message>
    <message>
        <source>the share of the blow that falls on who strikes: dependence binds both</source>
        <translation>打击中由行动方自己承受的份额：依赖束缚双方</translation>
    </message>
    <message>
        <source>how fast the one who is struck finds other suppliers and markets</source>
        <translation>受打击方找到其他供应商和市场的快慢</translation>
    </message>
    <message>
        <source>what cannot be rerouted, however long it lasts</source>
        <translation>无论持续多久都无法改道的部分</translation>
    </message>
    <message>
        <source>how long it takes to bite; stocks and contracts buffer the first days</source>
        <translation>多久才见效；库存和合同可缓冲最初几天</translation>
    </message>
    <message>
        <source>how fast the pressure fades once the measure is lifted</source>
        <translation>措施取消后压力消退的快慢</translation>
    </message>
    <message>
        <source>the cost of delay to the one who is struck: who can wait bargains better</source>
        <translation>拖延给受打击方带来的成本：等得起的一方更有利于谈判</translation>
    </message>
    <message>
        <source>duties are paid at home: importers and buyers bore 86 to 94 % of those of 2025</source>
        <translation>关税由国内支付：2025 年关税的 86% 至 94% 由进口商和买家承担</translation>
    </message>
    <message>
        <source>firms that may not sell lose the market they sold to</source>
        <translation>企业若不得销售，就会失去原来的市场</translation>
    </message>
    <message>
        <source>small sales, of great worth to the buyer</source>
        <translation>销售额小，但对买方价值很大</translation>
    </message>
    <message>
        <source>trade gives way slowly: an elasticity of 0.76 after a year, about 2 after 7 to 10 years</source>
        <translation>贸易调整缓慢：一年后的弹性为 0.76，7 至 10 年后约为 2</translation>
    </message>
    <message>
        <source>Huawei&apos;s gap in revenue: 29, 21 and 3.5 % in 2021, 2023 and 2024</source>
        <translation>华为的收入缺口：2021、2023 和 2024 年分别为 29%、21% 和 3.5%</translation>
    </message>
    <message>
        <source>annual reports</source>
        <translation>年度报告</translation>
    </message>
    <message>
        <source>China&apos;s share of rare-earth mining fell from 97 % in 2010 to 70 % in 2014</source>
        <translation>中国在稀土开采中的份额从 2010 年的 97% 降至 2014 年的 70%</translation>
    </message>
    <message>
        <source>Financial Times on Gholz; Tupy (Cato Institute)</source>
        <translation>《金融时报》引 Gholz；Tupy（卡托研究所）</translation>
    </message>
    <message>
        <source>licences turn into shipments within weeks</source>
        <translation>许可在数周内转为出货</translation>
    </message>
    <message>
        <source>Chinese customs, magnets May to July 2025</source>
        <translation>中国海关，磁体，2025年5月至7月</translation>
    </message>
    <message>
        <source>licences of 4 April 2025: 46 t of magnets shipped in May, plants stopped from late May</source>
        <translation>2025年4月4日的许可要求：5月磁体出货 46 吨，5月下旬起有工厂停产</translation>
    </message>
    <message>
        <source>Chinese customs</source>
        <translation>中国海关</translation>
    </message>
    <message>
        <source>bands of severity lie about a factor ten apart in money, and pain grows less than in proportion (√10 is about 3.2)</source>
        <translation>相邻严重程度等级的金额约相差十倍，而痛苦的增长慢于金额（√10 约为 3.2）</translation>
    </message>
    <message>
        <source>a threat keeps its weight while it may still be carried out</source>
        <translation>威胁在仍可能付诸实施时保持其权重</translation>
    </message>
    <message>
        <source>a threat that is not carried out wears off</source>
        <translation>未付诸实施的威胁会逐渐减弱</translation>
    </message>
    <message>
        <source>what firms say they suffer, against a measure of that severity</source>
        <translation>企业自称所受的损失，与同等严重程度的措施之比</translation>
    </message>
    <message>
        <source>warnings are forgotten</source>
        <translation>预警会被淡忘</translation>
    </message>
    <message>
        <source>added to all pressure in the gauge, so that little pressure does not fill it</source>
        <translation>相对值计算中加到全部压力上，使很小的压力不致占满刻度</translation>
    </message>
    <message>
        <source>how fast the one who is struck finds a way round; ships without</source>
        <translation>受打击方找到变通办法的快慢；默认无半衰期</translation>
    </message>
    <message>
        <source>1: it bites from the first day; 2: stocks buffer the first days</source>
        <translation>1：从第一天起见效；2：库存可缓冲最初几天</translation>
    </message>
    <message>
        <source>how much this track is to count, by your own judgement</source>
        <translation>此领域应占多大分量，由您自行判断</translation>
    </message>
    <message>
        <source>%1 must lie between 0 and 1, not %2</source>
        <translation>%1 须在 0 与 1 之间，不能是 %2</translation>
    </message>
    <message>
        <source>%1 must be above 0 and at most 1e9, or &quot;none&quot;, not %2</source>
        <translation>%1 须大于 0 且不超过 1e9，或为 &quot;none&quot;，不能是 %2</translation>
    </message>
    <message>
        <source>%1 must be above 0 and at most 1e9, not %2</source>
        <translation>%1 须大于 0 且不超过 1e9，不能是 %2</translation>
    </message>
    <message>
        <source>%1 must lie between 0 and 1e9, not %2</source>
        <translation>%1 须在 0 与 1e9 之间，不能是 %2</translation>
    </message>
    <message>
        <source>parameters</source>
        <extracomment>Where something is wrong</extracomment>
        <translation>参数</translation>
    </message>
    <message>
        <source>there are parameters for %1 tracks, but the project has %2</source>
        <translation>参数对应 %1 个领域，但项目有 %2 个</translation>
    </message>
    <message>
        <source>Give one set of parameters a track</source>
        <translation>请为每个领域给出一组参数</translation>
    </message>
    <message>
        <source>%1 must be above 1 and at most 1000, not %2</source>
        <translation>%1 须大于 1 且不超过 1000，不能是 %2</translation>
    </message>
    <message>
        <source>%1 must be 1 or 2, not %2</source>
        <translation>%1 须为 1 或 2，不能是 %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a change of a scenario, such as &quot;scenario S, change 2&quot;, %2 is what it changes</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>there is no such event</source>
        <translation>没有这个事件</translation>
    </message>
    <message>
        <source>Take the change out, or correct the id</source>
        <translation>请去掉该更改，或更正 ID</translation>
    </message>
    <message>
        <source>a delay is a number of days from 1, up to the last day that can be written</source>
        <translation>推迟须为从 1 起的天数，且不超过可写出的最后一天</translation>
    </message>
    <message>
        <source>Give another number</source>
        <translation>请给出另一个数</translation>
    </message>
    <message>
        <source>it ends no earlier than that as it is</source>
        <translation>它本来就不早于该日结束</translation>
    </message>
    <message>
        <source>Give a later day, or use shorten</source>
        <translation>请给出更晚的日期，或使用 shorten</translation>
    </message>
    <message>
        <source>it ends no later than that as it is</source>
        <translation>它本来就不晚于该日结束</translation>
    </message>
    <message>
        <source>Give an earlier day, or use extend</source>
        <translation>请给出更早的日期，或使用 extend</translation>
    </message>
    <message>
        <source>%1 does not lie after its start</source>
        <translation>%1 不晚于其开始</translation>
    </message>
    <message>
        <source>Give a later day, or drop it</source>
        <translation>请给出更晚的日期，或将其去掉</translation>
    </message>
    <message>
        <source>a factor is a number from 0</source>
        <translation>系数须为从 0 起的数</translation>
    </message>
    <message>
        <source>Give another factor</source>
        <translation>请给出另一个系数</translation>
    </message>
    <message>
        <source>the factors of this event come to more than %1</source>
        <translation>此事件的各系数相乘超过 %1</translation>
    </message>
</context>
<context>
    <name>fulcrum::LeverageChart</name>
    <message>
        <source>Leverage balance</source>
        <translation>筹码天平</translation>
    </message>
    <message>
        <source>Pressure by track, one side up and the other down, with the net as a line.</source>
        <translation>各领域的压力，一方向上，另一方向下，净值以线表示。</translation>
    </message>
    <message>
        <source>Under the scenario “%1”.</source>
        <translation>情景：“%1”。</translation>
    </message>
    <message>
        <source>Of the filtered events only.</source>
        <translation>仅筛选出的事件。</translation>
    </message>
    <message>
        <source>Changes since %1.</source>
        <translation>自%1以来的变化。</translation>
    </message>
    <message>
        <source>Compared with: %1.</source>
        <translation>对照：%1。</translation>
    </message>
    <message>
        <source>How the balance is made</source>
        <translation>天平的计算方法</translation>
    </message>
</context>
<context>
    <name>fulcrum::MainWindow</name>
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
        <source>&amp;Balance</source>
        <translation>天平(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>转到(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>工具栏</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %2 of %Ln event(s) in view</source>
        <extracomment>Status bar: the stretch of time, and how many of all events lie in it</extracomment>
        <translation>
            <numerusform>%1 · 可见 %2 / %Ln 个事件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hidden by the filter</source>
        <translation>
            <numerusform>筛选隐藏 %Ln 个</numerusform>
        </translation>
    </message>
    <message>
        <source>sample</source>
        <extracomment>Status bar: the open record is the sample, which is never written to</extracomment>
        <translation>示例</translation>
    </message>
    <message>
        <source>read-only file</source>
        <translation>只读文件</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>面板</translation>
    </message>
</context>
<context>
    <name>fulcrum::MappingPage</name>
    <message>
        <source>Columns of the table</source>
        <translation>表格的列</translation>
    </message>
    <message>
        <source>as the dates themselves show</source>
        <translation>由日期本身判断</translation>
    </message>
    <message>
        <source>day first: 4/9 is 4 September</source>
        <translation>日在前：4/9 即9月4日</translation>
    </message>
    <message>
        <source>month first: 4/9 is 9 April</source>
        <translation>月在前：4/9 即4月9日</translation>
    </message>
    <message>
        <source>&amp;Dates</source>
        <translation>日期写法(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;By, where the table does not say</source>
        <translation>表中未注明时的行动方(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Track, where it does not say</source>
        <translation>未注明时的领域(&amp;T)</translation>
    </message>
    <message>
        <source>What “%1” holds</source>
        <translation>“%1”列的内容</translation>
    </message>
    <message>
        <source>kept beside the event</source>
        <extracomment>A column of a table that goes to no field of its own</extracomment>
        <translation>附于事件保存</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>略去</translation>
    </message>
    <message>
        <source>made for it</source>
        <translation>为其新建</translation>
    </message>
</context>
<context>
    <name>fulcrum::MeasureTexts</name>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln 天</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 – %3</source>
        <extracomment>A length of time and the two dates between which it lies</extracomment>
        <translation>%1：%2 – %3</translation>
    </message>
</context>
<context>
    <name>fulcrum::MovementPanel</name>
    <message>
        <source>The visible window</source>
        <translation>跟随可见时段</translation>
    </message>
    <message>
        <source>Compare the first and the last day in view; a date chosen below stays</source>
        <translation>比较可见范围的第一天和最后一天；下方选定的日期保持不变</translation>
    </message>
    <message>
        <source>From</source>
        <translation>自</translation>
    </message>
    <message>
        <source>To</source>
        <translation>至</translation>
    </message>
    <message>
        <source>Use cursor</source>
        <extracomment>Button: take the day of the cursor</extracomment>
        <translation>用光标日</translation>
    </message>
    <message>
        <source>Take the day of the cursor</source>
        <translation>采用光标所在日期</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>第一天</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最后一天</translation>
    </message>
    <message>
        <source>First day: the day of the cursor</source>
        <translation>第一天：光标所在日期</translation>
    </message>
    <message>
        <source>Last day: the day of the cursor</source>
        <translation>最后一天：光标所在日期</translation>
    </message>
    <message>
        <source>Change by track</source>
        <translation>各领域的变化</translation>
    </message>
    <message>
        <source>Change by event</source>
        <translation>各事件的变化</translation>
    </message>
    <message>
        <source>From %1 to %2 the balance did not move.</source>
        <translation>自%1至%2，天平没有变动。</translation>
    </message>
    <message>
        <source>From %1 to %2 the balance moved by %3 points, towards %4.</source>
        <extracomment>%3 is a signed number of points, %4 the side that gained</extracomment>
        <translation>自%1至%2，天平变动 %3 点，倾向%4。</translation>
    </message>
    <message>
        <source>Before: %1. After: %2.</source>
        <extracomment>The balance on the first and on the last day, both in words</extracomment>
        <translation>之前：%1。之后：%2。</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>领域</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>All tracks</source>
        <translation>全部领域</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>之后</translation>
    </message>
    <message numerus="yes">
        <source>%Ln smaller line(s)</source>
        <translation>
            <numerusform>其余较小的 %Ln 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Balance</source>
        <extracomment>The last line: the balance before and after, and all that moved it</extracomment>
        <translation>天平</translation>
    </message>
    <message>
        <source>The two days are being compared.</source>
        <translation>正在比较这两天。</translation>
    </message>
    <message>
        <source>Comparing two days</source>
        <translation>比较两天</translation>
    </message>
</context>
<context>
    <name>fulcrum::NewProjectDialog</name>
    <message>
        <source>Side A</source>
        <translation>A 方</translation>
    </message>
    <message>
        <source>Side B</source>
        <translation>B 方</translation>
    </message>
    <message>
        <source>General</source>
        <translation>综合</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>新建项目</translation>
    </message>
    <message>
        <source>US–China 2017–2026</source>
        <translation>中美 2017–2026</translation>
    </message>
    <message>
        <source>The sample, to look round in. To write in it, make a copy with “Save a copy…”.</source>
        <translation>示例，可随意浏览。要在其中编辑，请用“保存副本…”建立副本。</translation>
    </message>
    <message>
        <source>Empty project</source>
        <translation>空项目</translation>
    </message>
    <message>
        <source>A file of your own, with two sides and their tracks. You add the events.</source>
        <translation>属于您自己的文件，含两个阵营及其领域。事件由您添加。</translation>
    </message>
    <message>
        <source>From a spreadsheet…</source>
        <translation>从电子表格…</translation>
    </message>
    <message>
        <source>The rows of a table become events. Save the table as CSV or TSV first; which column is what, you say next.</source>
        <translation>表格的每一行成为一个事件。请先将表格保存为 CSV 或 TSV；各列的含义在下一步指定。</translation>
    </message>
    <message>
        <source>The fields in which they act, with commas between them</source>
        <translation>双方行动的领域，用半角逗号 (,) 分隔</translation>
    </message>
    <message>
        <source>&amp;First side</source>
        <translation>第一阵营(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Second side</source>
        <translation>第二阵营(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Tracks</source>
        <translation>领域(&amp;T)</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Tables (%1)</source>
        <extracomment>Files of a file dialog</extracomment>
        <translation>表格 (%1)</translation>
    </message>
</context>
<context>
    <name>fulcrum::NoteModel</name>
    <message>
        <source>severity %1</source>
        <translation>严重程度 %1</translation>
    </message>
</context>
<context>
    <name>fulcrum::NotePage</name>
    <message>
        <source>judges the severity as %1</source>
        <translation>评判严重程度为 %1</translation>
    </message>
    <message>
        <source>what it was on is gone or has changed: select an event and attach it again</source>
        <translation>批注所针对的内容已不存在或已更改：请选择一个事件重新附上</translation>
    </message>
    <message>
        <source>Write something, apply a code, or judge the severity.</source>
        <translation>请写些内容、添加编码或评判严重程度。</translation>
    </message>
    <message>
        <source>Note “%1”</source>
        <translation>批注“%1”</translation>
    </message>
    <message>
        <source>Change the note “%1”</source>
        <translation>更改批注“%1”</translation>
    </message>
    <message>
        <source>Notes stay with the file: on an event, on a stretch of time, on the balance of a day, on words of a text, or as an answer to another note. Select an event and press “New note”.</source>
        <translation>批注随文件保存：可针对事件、时段、某日的天平、文中的文字，或回复另一条批注。请选择事件并点击“新建批注”。</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回复</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Bring what it is on into view</source>
        <translation>显示批注所针对的内容</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>历次版本</translation>
    </message>
    <message>
        <source>Read what this note said before it was changed</source>
        <translation>查看此批注更改之前的内容</translation>
    </message>
    <message>
        <source>Attach to the selected event</source>
        <translation>附于所选事件</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>批注</translation>
    </message>
    <message>
        <source>Text of the note</source>
        <translation>批注正文</translation>
    </message>
    <message>
        <source>What is to be said? Markdown works: *emphasis*, **strong**, lists, links.</source>
        <translation>想说什么？支持 Markdown：*强调*、**加粗**、列表、链接。</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Codes, with commas between them</source>
        <translation>编码，用半角逗号 (,) 分隔</translation>
    </message>
    <message>
        <source>Severity as you judge it</source>
        <translation>您评判的严重程度</translation>
    </message>
    <message>
        <source>No judgement of severity</source>
        <translation>不评判严重程度</translation>
    </message>
    <message>
        <source>I judge the severity as %1</source>
        <translation>我评判严重程度为 %1</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>私密</translation>
    </message>
    <message>
        <source>It never leaves the file in an export unless you say so</source>
        <translation>除非您指定，导出时不会包含它</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>fulcrum::NoteText</name>
    <message>
        <source>an event that is gone (%1)</source>
        <translation>已不存在的事件（%1）</translation>
    </message>
    <message>
        <source>Balance on %1</source>
        <translation>%1的天平</translation>
    </message>
    <message>
        <source>“%1”, in %2</source>
        <extracomment>%1 words that are quoted, %2 the event they stand in</extracomment>
        <translation>“%1”，见于%2</translation>
    </message>
    <message>
        <source>Answer to %1</source>
        <extracomment>%1 a name</extracomment>
        <translation>回复 %1</translation>
    </message>
    <message>
        <source>Answer to a note that is gone</source>
        <translation>回复一条已不存在的批注</translation>
    </message>
    <message>
        <source>Something outside this project</source>
        <translation>此项目之外的内容</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>未署名</translation>
    </message>
    <message>
        <source>changed %1</source>
        <translation>%1更改</translation>
    </message>
    <message>
        <source>private</source>
        <translation>私密</translation>
    </message>
    <message>
        <source>Severity %1</source>
        <translation>严重程度 %1</translation>
    </message>
</context>
<context>
    <name>fulcrum::NotesPanel</name>
    <message numerus="yes">
        <source>%Ln note(s)</source>
        <translation>
            <numerusform>%Ln 条批注</numerusform>
        </translation>
    </message>
    <message>
        <source>On the selected event</source>
        <translation>针对所选事件</translation>
    </message>
    <message>
        <source>On the measured span</source>
        <translation>针对测量时段</translation>
    </message>
    <message>
        <source>On the stretch of time in view</source>
        <translation>针对可见时段</translation>
    </message>
    <message>
        <source>On the balance on the day of the cursor</source>
        <translation>针对光标当日的天平</translation>
    </message>
    <message>
        <source>Code: %1 ✕</source>
        <translation>编码：%1 ✕</translation>
    </message>
    <message>
        <source>Show notes whatever their codes</source>
        <translation>显示所有编码的批注</translation>
    </message>
    <message>
        <source>The history panel brings any of them back.</source>
        <translation>可在“历史”面板中恢复其中任何一个。</translation>
    </message>
    <message>
        <source>Versions of the note</source>
        <translation>批注的历次版本</translation>
    </message>
    <message>
        <source>Select the event first that the note is to be attached to.</source>
        <translation>请先选择要附上批注的事件。</translation>
    </message>
    <message>
        <source>Attach a note again</source>
        <translation>重新附上批注</translation>
    </message>
    <message>
        <source>Remove a note</source>
        <translation>移除批注</translation>
    </message>
    <message>
        <source>Find in notes</source>
        <translation>在批注中查找</translation>
    </message>
    <message>
        <source>Which notes</source>
        <translation>哪些批注</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>我的</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>私密</translation>
    </message>
    <message>
        <source>Apart</source>
        <translation>已脱离</translation>
    </message>
    <message>
        <source>What they were on is gone or has changed</source>
        <translation>所针对的内容已不存在或已更改</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>新建批注</translation>
    </message>
    <message>
        <source>Write a note on the selected event, or choose what it is on</source>
        <translation>为所选事件写批注，或选择批注的对象</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>批注</translation>
    </message>
</context>
<context>
    <name>fulcrum::OpenWindow</name>
    <message>
        <source>&quot;%1&quot; is no date</source>
        <translation>“%1”不是日期</translation>
    </message>
    <message>
        <source>Write a date as YYYY-MM-DD</source>
        <translation>请写成 YYYY-MM-DD</translation>
    </message>
</context>
<context>
    <name>fulcrum::OpenedProject</name>
    <message>
        <source>Computing the balance</source>
        <translation>正在计算天平</translation>
    </message>
    <message>
        <source>Filtering</source>
        <translation>正在筛选</translation>
    </message>
    <message>
        <source>Arranging the lanes</source>
        <translation>正在排列泳道</translation>
    </message>
</context>
<context>
    <name>fulcrum::OpeningWindow</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>fulcrum::OptionTexts</name>
    <message>
        <source>choose one of %1</source>
        <translation>请从 %1 中选择</translation>
    </message>
    <message>
        <source>give at most %1 characters</source>
        <translation>最多 %1 个字符</translation>
    </message>
    <message>
        <source>give %1 to %2</source>
        <translation>请给出 %1 至 %2</translation>
    </message>
    <message>
        <source>write a size as 1600x900, or in millimetres as 178x120mm</source>
        <translation>请将尺寸写成 1600x900，或以毫米写成 178x120mm</translation>
    </message>
    <message>
        <source>write a side as A or B, or one of its tracks as A/1</source>
        <translation>请将阵营写成 A 或 B，或将其某个领域写成 A/1</translation>
    </message>
    <message>
        <source>“%1” cannot be used</source>
        <translation>无法使用“%1”</translation>
    </message>
    <message>
        <source>a figure has no such option</source>
        <translation>插图没有这样的选项</translation>
    </message>
    <message>
        <source>use the version of Fulcrum that knows it</source>
        <translation>请使用支持它的 Fulcrum 版本</translation>
    </message>
    <message>
        <source>“%1” is no span of days</source>
        <translation>“%1”不是日期范围</translation>
    </message>
    <message>
        <source>write it as 2025-04-09..2025-05-12</source>
        <translation>请写成 2025-04-09..2025-05-12</translation>
    </message>
    <message>
        <source>it says nothing to point at</source>
        <translation>没有说明指向什么</translation>
    </message>
    <message>
        <source>write it as DAY=TEXT, DAY..DAY=TEXT or EVENT=TEXT</source>
        <translation>请写成 DAY=TEXT、DAY..DAY=TEXT 或 EVENT=TEXT</translation>
    </message>
</context>
<context>
    <name>fulcrum::OverviewStrip</name>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>The whole record; the brush is the stretch of time that is shown</source>
        <translation>完整记录；选框是当前显示的时段</translation>
    </message>
    <message>
        <source>Events over time</source>
        <extracomment>Beside the overview strip: what its columns count</extracomment>
        <translation>事件的时间分布</translation>
    </message>
</context>
<context>
    <name>fulcrum::PageText</name>
    <message>
        <source>same day</source>
        <translation>同日</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) later</source>
        <translation>
            <numerusform>%Ln 天后</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) earlier</source>
        <translation>
            <numerusform>%Ln 天前</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fulcrum::ParameterRow</name>
    <message>
        <source>Back to what ships</source>
        <translation>恢复默认值</translation>
    </message>
    <message>
        <source>Back to what ships: %1</source>
        <translation>恢复默认值：%1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>ships with %1, range %2–%3</source>
        <extracomment>%1 the value that ships, %2 and %3 the ends of its range</extracomment>
        <translation>默认 %1，范围 %2–%3</translation>
    </message>
    <message>
        <source>judgement</source>
        <translation>主观判断</translation>
    </message>
</context>
<context>
    <name>fulcrum::ParameterText</name>
    <message>
        <source>self-cost φ</source>
        <translation>自身成本 φ</translation>
    </message>
    <message>
        <source>half-life H</source>
        <translation>半衰期 H</translation>
    </message>
    <message>
        <source>floor f</source>
        <translation>下限 f</translation>
    </message>
    <message>
        <source>ramp ρ</source>
        <translation>爬升 ρ</translation>
    </message>
    <message>
        <source>order of the ramp</source>
        <translation>爬升阶数</translation>
    </message>
    <message>
        <source>off-ramp d</source>
        <translation>消退 d</translation>
    </message>
    <message>
        <source>urgency u</source>
        <translation>紧迫性 u</translation>
    </message>
    <message>
        <source>weight w</source>
        <translation>权重 w</translation>
    </message>
    <message>
        <source>severity step r</source>
        <translation>严重程度级比 r</translation>
    </message>
    <message>
        <source>threats hold for</source>
        <translation>威胁维持期</translation>
    </message>
    <message>
        <source>threats then halve every</source>
        <translation>威胁减半周期</translation>
    </message>
    <message>
        <source>share of a warning</source>
        <translation>预警与措施之比</translation>
    </message>
    <message>
        <source>warnings halve every</source>
        <translation>预警减半周期</translation>
    </message>
    <message>
        <source>softening of the gauge</source>
        <translation>相对值的附加量</translation>
    </message>
    <message>
        <source>months</source>
        <translation>个月</translation>
    </message>
    <message>
        <source>days</source>
        <translation>天</translation>
    </message>
    <message>
        <source>points</source>
        <translation>点</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>A half-life that never ends</extracomment>
        <translation>无</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 a number, %2 its unit</extracomment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>fulcrum::ParametersPanel</name>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>“%1” is no number</source>
        <translation>“%1”不是数字</translation>
    </message>
    <message>
        <source>Type a number, or “none” for a half-life that never ends</source>
        <translation>请输入数字；永不衰减的半衰期请输入“无”</translation>
    </message>
    <message>
        <source>Whole model</source>
        <translation>整个模型</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %Ln changed</source>
        <translation>
            <numerusform>%1 · 已更改 %Ln 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes go into the scenario “%1”</source>
        <translation>更改将写入情景“%1”</translation>
    </message>
    <message>
        <source>The values that ship; a change makes a scenario of your own and leaves the record as it is</source>
        <translation>当前为默认值；更改会建立您自己的情景，记录保持不变</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>领域</translation>
    </message>
    <message>
        <source>Back to what ships</source>
        <translation>恢复默认值</translation>
    </message>
</context>
<context>
    <name>fulcrum::PreferencesDialog</name>
    <message>
        <source>Let the window glide to where it goes</source>
        <translation>移动视图时平滑过渡</translation>
    </message>
    <message>
        <source>Explain what is used for the first time</source>
        <translation>首次使用时给出说明</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>首选项</translation>
    </message>
    <message>
        <source>as the system calls its user</source>
        <translation>系统中的用户名</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>跟随桌面</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>For a projector: large type, strong lines</source>
        <translation>投影：大字、粗线</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>%1 is a number, the size of text in per cent</extracomment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>where it was last</source>
        <translation>上次的位置</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>选择文件夹</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>颜色(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Size of text</source>
        <translation>文字大小(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Motion</source>
        <translation>动画(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Tips</source>
        <translation>提示(&amp;T)</translation>
    </message>
    <message>
        <source>Your &amp;name, for notes and history</source>
        <translation>您的姓名(&amp;N)，用于批注和历史</translation>
    </message>
    <message>
        <source>Folder of figures</source>
        <translation>插图文件夹</translation>
    </message>
    <message>
        <source>Folder of exports</source>
        <translation>导出文件夹</translation>
    </message>
    <message>
        <source>Folder of imports</source>
        <translation>导入文件夹</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>您的姓名</translation>
    </message>
</context>
<context>
    <name>fulcrum::PresenterWindow</name>
    <message>
        <source>This step cannot be shown. %1</source>
        <translation>无法显示此步骤。%1</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>转到第 %1 步</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>fulcrum::ProjectEditor</name>
    <message>
        <source>Edit the project</source>
        <translation>编辑项目</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>当事方</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>领域</translation>
    </message>
    <message>
        <source>Eras</source>
        <translation>时期</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>the start of the last event</source>
        <translation>最后一个事件的开始日</translation>
    </message>
    <message>
        <source>The last day that the record knows of: what still holds then is drawn up to it</source>
        <translation>数据所知的最后一天：届时仍生效的内容画到这一天</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>标题(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>说明(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Horizon</source>
        <translation>数据截至日(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Attribution</source>
        <translation>署名(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Licence</source>
        <translation>许可(&amp;L)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>简称</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>阵营</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Trade at stake, US$ bn</source>
        <translation>受影响的贸易额（十亿美元）</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Goods trade that its duties can hit in a year. Without it the tariffs of the party weigh nothing.</source>
        <translation>其关税一年中可影响的货物贸易额。若不填写，该方的关税不计权重。</translation>
    </message>
    <message>
        <source>What belongs to it</source>
        <translation>包含的内容</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>第一天</translation>
    </message>
    <message>
        <source>First day after it</source>
        <translation>其后的第一天</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>First side</source>
        <extracomment>Which side of the balance a party stands on</extracomment>
        <translation>第一方</translation>
    </message>
    <message>
        <source>Second side</source>
        <translation>第二方</translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation>双方</translation>
    </message>
    <message>
        <source>No side</source>
        <translation>不属任一方</translation>
    </message>
    <message>
        <source>The horizon is no date.</source>
        <translation>数据截至日不是日期。</translation>
    </message>
    <message>
        <source>“%1” is no number.</source>
        <translation>“%1”不是数字。</translation>
    </message>
    <message>
        <source>“%1” is no date. Write 9 Apr 2025 or 2025-04-09.</source>
        <translation>“%1”不是日期。请写成 2025-04-09 或 2025年4月9日。</translation>
    </message>
</context>
<context>
    <name>fulcrum::Query</name>
    <message>
        <source>the query is longer than %1 characters</source>
        <translation>查询超过 %1 个字符</translation>
    </message>
    <message>
        <source>Shorten it</source>
        <translation>请缩短</translation>
    </message>
    <message>
        <source>the query has more than %1 parts</source>
        <translation>查询超过 %1 个部分</translation>
    </message>
    <message>
        <source>the quote is not closed</source>
        <translation>引号没有结束</translation>
    </message>
    <message>
        <source>Add a &quot; at its end</source>
        <translation>请在末尾加上 &quot;</translation>
    </message>
    <message>
        <source>there is no letter or digit to look for</source>
        <translation>没有可供查找的字母或数字</translation>
    </message>
    <message>
        <source>Write a word, or remove it</source>
        <translation>请写一个词，或将其移除</translation>
    </message>
    <message>
        <source>one letter is too short a beginning</source>
        <translation>只有一个字母的词首太短</translation>
    </message>
    <message>
        <source>Write two letters or more before the *</source>
        <translation>请在 * 前写两个或更多字母</translation>
    </message>
    <message>
        <source>there is no field &quot;%1&quot;</source>
        <translation>没有字段“%1”</translation>
    </message>
    <message>
        <source>Use one of the fields, or put the words in quotes</source>
        <translation>请使用已有字段，或用引号括起这些词</translation>
    </message>
    <message>
        <source>a value is missing after &quot;%1%2&quot;</source>
        <extracomment>%1 is a field of the query as it is typed, %2 is : or &gt;=</extracomment>
        <translation>“%1%2”之后缺少值</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be compared with &quot;%2&quot;</source>
        <extracomment>%1 is a field of the query as it is typed, %2 is &gt; or &lt;=</extracomment>
        <translation>“%1”不能用“%2”比较</translation>
    </message>
    <message>
        <source>Write &quot;%1:&quot;</source>
        <translation>请写“%1:”</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no date</source>
        <translation>“%1”不是日期</translation>
    </message>
    <message>
        <source>no event has the tag &quot;%1&quot;</source>
        <translation>没有事件带有标签“%1”</translation>
    </message>
    <message>
        <source>there is no %1 &quot;%2&quot;</source>
        <extracomment>%1 is a field of the query as it is typed (&quot;track&quot;)</extracomment>
        <translation>没有 %1“%2”</translation>
    </message>
    <message>
        <source>Perhaps &quot;%1&quot; is meant</source>
        <translation>您是否指“%1”</translation>
    </message>
    <message>
        <source>an event is contested or not</source>
        <translation>事件只有说法相左或不相左两种情况</translation>
    </message>
    <message>
        <source>Write &quot;contested:yes&quot; or &quot;contested:no&quot;</source>
        <translation>请写 &quot;contested:yes&quot; 或 &quot;contested:no&quot;</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no severity</source>
        <translation>“%1”不是严重程度</translation>
    </message>
    <message>
        <source>&quot;%1&quot; compares with one number</source>
        <extracomment>%1 is &gt; or &lt;=</extracomment>
        <translation>“%1”只与一个数比较</translation>
    </message>
    <message>
        <source>Write &quot;severity:3,4&quot; for several</source>
        <translation>多个值请写 &quot;severity:3,4&quot;</translation>
    </message>
    <message>
        <source>no severity is meant by that</source>
        <translation>没有与此相符的严重程度</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be excluded</source>
        <extracomment>%1 is a field of the query as it is typed (&quot;from&quot;)</extracomment>
        <translation>“%1”不能排除</translation>
    </message>
    <message>
        <source>Remove the minus</source>
        <translation>请移除减号</translation>
    </message>
    <message>
        <source>&quot;%1&quot; takes one day, and once</source>
        <extracomment>%1 is a field of the query as it is typed (&quot;from&quot;)</extracomment>
        <translation>“%1”只接受一个日期，且只能用一次</translation>
    </message>
    <message>
        <source>Keep one of them</source>
        <translation>请保留其中一个</translation>
    </message>
    <message>
        <source>the end lies before the beginning</source>
        <translation>结束早于开始</translation>
    </message>
    <message>
        <source>Swap &quot;from&quot; and &quot;to&quot;</source>
        <translation>请对调 &quot;from&quot; 和 &quot;to&quot;</translation>
    </message>
    <message>
        <source>Write a number from 1 to 5, as in &quot;severity&gt;=3&quot;</source>
        <translation>请写 1 至 5 的数，例如 &quot;severity&gt;=3&quot;</translation>
    </message>
    <message>
        <source>Write a date as 2025, 2025-04 or 2025-04-02</source>
        <translation>请将日期写成 2025、2025-04 或 2025-04-02</translation>
    </message>
    <message>
        <source>Write the id of an event, or words of its title in quotes</source>
        <translation>请写事件的 ID，或用引号括起标题中的词</translation>
    </message>
    <message>
        <source>Write a tag that an event has</source>
        <translation>请写事件已有的标签</translation>
    </message>
    <message>
        <source>Write one of its values</source>
        <translation>请写其取值之一</translation>
    </message>
    <message>
        <source>Write %1</source>
        <translation>请写 %1</translation>
    </message>
    <message>
        <source>Write %1 or %2</source>
        <extracomment>%1 is a list of values with commas, %2 the last one</extracomment>
        <translation>请写 %1 或 %2</translation>
    </message>
</context>
<context>
    <name>fulcrum::ReadOutText</name>
    <message>
        <source>%1 %2</source>
        <extracomment>Party and the points of pressure it exerts, or their change: &quot;China 164&quot;, &quot;China +12&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>After the last day the data knows, %1</source>
        <translation>晚于数据截止日%1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln in force</source>
        <translation>
            <numerusform>生效中 %Ln 项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fulcrum::ReciprocityNumbers</name>
    <message>
        <source>%1 % (%2)</source>
        <extracomment>A share and how many that are: &quot;38 % (10)&quot;</extracomment>
        <translation>%1% (%2)</translation>
    </message>
    <message>
        <source>Acts</source>
        <extracomment>Head of a column: how many acts of the other side there were to answer</extracomment>
        <translation>行动</translation>
    </message>
    <message>
        <source>In 7 days</source>
        <translation>7 天内</translation>
    </message>
    <message>
        <source>In 30 days</source>
        <translation>30 天内</translation>
    </message>
    <message>
        <source>Days to answer</source>
        <translation>回应天数</translation>
    </message>
    <message>
        <source>Tit for tat</source>
        <translation>对等比</translation>
    </message>
    <message>
        <source>By chance</source>
        <translation>随机检验</translation>
    </message>
    <message>
        <source>Acts of the other side that there were to answer: measures and countermeasures, or reliefs.</source>
        <translation>对方有待回应的行动：措施和反制措施，或放宽。</translation>
    </message>
    <message>
        <source>The share of these acts that the record says were answered within 7 days of their start.</source>
        <translation>据记录，这些行动中在开始后 7 天内得到回应的比例。</translation>
    </message>
    <message>
        <source>The share of these acts that the record says were answered within 30 days of their start.</source>
        <translation>据记录，这些行动中在开始后 30 天内得到回应的比例。</translation>
    </message>
    <message>
        <source>Days from an act to an answer: the median and, in brackets, the middle half; n counts pairs. Below 0 the answer was in force first.</source>
        <translation>从行动到回应的天数：中位数，括号内为中间一半的范围；n 为配对数量。低于 0 表示回应先行生效。</translation>
    </message>
    <message>
        <source>The total size of the answers divided by that of the acts they answer, each counted once; n counts pairs. 1 is an eye for an eye, below 1 the answers are milder.</source>
        <translation>回应的总力度除以其所回应行动的总力度，各计一次；n 为配对数量。1 表示力度相当，低于 1 表示回应较轻。</translation>
    </message>
    <message>
        <source>p: of 5,000 shifts of this side&apos;s dates round the record, the share that follows as many acts within 7 days; n counts acts so followed. A small p: the timing is hardly chance. It says nothing of intent.</source>
        <translation>p：将该方的日期沿整个记录循环平移 5,000 次，其中在 7 天内跟随不少于实际数量行动的平移所占比例；n 为得到跟随的行动数。p 很小，表示时机不大可能出于巧合，但并不说明意图。</translation>
    </message>
    <message>
        <source>%1 (%2 to %3), n = %4</source>
        <extracomment>Median, quartiles, and how many pairs: &quot;12 (3 to 40), n = 17&quot;</extracomment>
        <translation>%1 (%2 至 %3)，n = %4</translation>
    </message>
    <message>
        <source>%1, n = %2</source>
        <translation>%1，n = %2</translation>
    </message>
    <message>
        <source>p = %1, n = %2</source>
        <extracomment>p and how many acts are followed: &quot;p = 0.012, n = 22&quot;</extracomment>
        <translation>p = %1，n = %2</translation>
    </message>
</context>
<context>
    <name>fulcrum::ReciprocityPairs</name>
    <message>
        <source>Acts and their answers</source>
        <translation>行动与回应</translation>
    </message>
    <message>
        <source>not answered</source>
        <extracomment>In place of an answer</extracomment>
        <translation>未回应</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>行动</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回应</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>天数</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>力度</translation>
    </message>
    <message>
        <source>Size of answer</source>
        <translation>回应力度</translation>
    </message>
    <message>
        <source>m × 100: a measure of severity 5 has 100</source>
        <translation>m × 100：严重程度为 5 的措施为 100</translation>
    </message>
    <message numerus="yes">
        <source>%Ln act(s)</source>
        <translation>
            <numerusform>%Ln 项行动</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s)</source>
        <translation>
            <numerusform>%Ln 对</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, the first %2 listed</source>
        <extracomment>%1 &quot;9,000 pairs&quot;, %2 how many of them the list shows</extracomment>
        <translation>%1，列出前 %2 个</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <extracomment>%1 who answers what, %2 the number chosen, %3 &quot;12 pairs&quot;</extracomment>
        <translation>%1 · %2 · %3</translation>
    </message>
</context>
<context>
    <name>fulcrum::ReciprocityPanel</name>
    <message>
        <source>How the sides answer each other</source>
        <translation>双方如何回应彼此</translation>
    </message>
    <message>
        <source>Testing the answers against chance</source>
        <translation>正在对回应作随机检验</translation>
    </message>
    <message>
        <source>Testing, %1 %</source>
        <extracomment>How far the test against chance is, and below it that it was cancelled</extracomment>
        <translation>正在检验，%1%</translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation>未检验</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Test against chance</source>
        <translation>随机检验</translation>
    </message>
    <message>
        <source>%1 answers relief</source>
        <extracomment>%1 is a side: how it answers the pressure, or the relief, of the other</extracomment>
        <translation>%1回应放宽</translation>
    </message>
    <message>
        <source>%1 answers pressure</source>
        <translation>%1回应压力</translation>
    </message>
    <message>
        <source>Few cases: an anecdote, not a pattern.</source>
        <translation>案例太少：只是个例，不成规律。</translation>
    </message>
    <message>
        <source>Who answers what</source>
        <translation>谁回应什么</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>所有时期</translation>
    </message>
    <message>
        <source>No act of one side is recorded that the other could have answered.</source>
        <translation>记录中没有可供另一方回应的行动。</translation>
    </message>
    <message>
        <source>By chance alone %1 would be followed.</source>
        <translation>仅凭巧合，预期会有 %1 项得到跟随。</translation>
    </message>
    <message>
        <source>Choose a number to see the acts and answers behind it.</source>
        <translation>选择一个数字，查看其背后的行动与回应。</translation>
    </message>
    <message>
        <source>Counting the answers</source>
        <translation>正在统计回应</translation>
    </message>
    <message>
        <source>The answers are being counted.</source>
        <translation>正在统计回应。</translation>
    </message>
</context>
<context>
    <name>fulcrum::RecoveryOffer</name>
    <message>
        <source>%1 recovered</source>
        <extracomment>%1: name of a damaged project file, without its ending</extracomment>
        <translation>%1 已恢复</translation>
    </message>
    <message>
        <source>Examining %1…</source>
        <extracomment>%1: name of a project file</extracomment>
        <translation>正在检查 %1…</translation>
    </message>
    <message>
        <source>Recovering %1…</source>
        <extracomment>%1: name of a damaged project file</extracomment>
        <translation>正在恢复 %1…</translation>
    </message>
    <message>
        <source>What could be recovered</source>
        <translation>已恢复的内容</translation>
    </message>
</context>
<context>
    <name>fulcrum::RelationRows</name>
    <message>
        <source>Kind of relation</source>
        <translation>关系类型</translation>
    </message>
    <message>
        <source>Relation %1 carries no level: remove “%2”, or choose amends, suspends or resumes</source>
        <translation>关系 %1 不带水平：请删去“%2”，或改选修订、暂停或恢复</translation>
    </message>
    <message>
        <source>Relation %1: “%2” is no level between 0 % and 100 %</source>
        <translation>关系 %1：“%2”不是 0% 到 100% 之间的水平</translation>
    </message>
    <message>
        <source>It …</source>
        <translation>本事件…</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Left in force</source>
        <translation>保留水平</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>关系</translation>
    </message>
    <message>
        <source>Find an event to relate to…</source>
        <translation>查找要关联的事件…</translation>
    </message>
    <message>
        <source>Find an event to relate to</source>
        <translation>查找要关联的事件</translation>
    </message>
    <message>
        <source>Add the selected event</source>
        <translation>添加所选事件</translation>
    </message>
    <message>
        <source>Select another event on the timeline, then press this</source>
        <translation>在时间线上选择另一事件，再点击此处</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
</context>
<context>
    <name>fulcrum::ScenarioChanges</name>
    <message>
        <source>Point at an event in the timeline and say below what to assume of it; the events themselves are never changed.</source>
        <translation>在时间线上指向一个事件，在下方说明对它的假设；事件本身绝不会更改。</translation>
    </message>
    <message>
        <source>What it assumes</source>
        <translation>假设内容</translation>
    </message>
    <message>
        <source>Nothing is assumed</source>
        <translation>没有假设</translation>
    </message>
    <message>
        <source>Assume of “%1”:</source>
        <translation>对“%1”的假设：</translation>
    </message>
    <message>
        <source>Select an event to assume something of it.</source>
        <translation>选择一个事件，对它作出假设。</translation>
    </message>
    <message>
        <source>It has no end in the record.</source>
        <translation>它在记录中没有结束日。</translation>
    </message>
    <message>
        <source>it never happened</source>
        <translation>它从未发生</translation>
    </message>
    <message>
        <source>it ends on</source>
        <translation>它结束于</translation>
    </message>
    <message>
        <source>it stays in force</source>
        <translation>它持续生效</translation>
    </message>
    <message>
        <source>it comes later by</source>
        <translation>它推迟</translation>
    </message>
    <message>
        <source>its size is multiplied by</source>
        <translation>其力度乘以</translation>
    </message>
    <message>
        <source>What to assume</source>
        <translation>要假设什么</translation>
    </message>
    <message>
        <source> days</source>
        <translation> 天</translation>
    </message>
    <message>
        <source>Assume</source>
        <translation>假设</translation>
    </message>
    <message>
        <source>Take out the chosen line</source>
        <translation>移除所选行</translation>
    </message>
    <message>
        <source>What the scenario assumes</source>
        <translation>情景的假设</translation>
    </message>
    <message>
        <source>Day of the end</source>
        <translation>结束日期</translation>
    </message>
    <message>
        <source>Days of delay</source>
        <translation>推迟天数</translation>
    </message>
    <message>
        <source>Factor of the size</source>
        <translation>力度系数</translation>
    </message>
</context>
<context>
    <name>fulcrum::ScenarioComparison</name>
    <message>
        <source>Against the record on %1</source>
        <translation>%1与记录的对照</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>领域</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>天平</translation>
    </message>
</context>
<context>
    <name>fulcrum::ScenarioList</name>
    <message>
        <source>The record as it is</source>
        <translation>实际记录</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>a ticked scenario cannot be applied to this record</source>
        <translation>有一个勾选的情景无法应用于此记录</translation>
    </message>
    <message>
        <source>Bring it into view to read why</source>
        <translation>显示该情景以了解原因</translation>
    </message>
    <message>
        <source>New scenario</source>
        <translation>新建情景</translation>
    </message>
    <message>
        <source>Name of the scenario:</source>
        <translation>情景名称：</translation>
    </message>
    <message>
        <source>What if …</source>
        <translation>如果…</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>复制情景</translation>
    </message>
    <message>
        <source>Name of the copy:</source>
        <translation>副本名称：</translation>
    </message>
    <message>
        <source>%1, copy</source>
        <translation>%1 副本</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Scenario in view</source>
        <translation>当前情景</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>情景</translation>
    </message>
    <message>
        <source>Choose a scenario to bring it into view; tick others to draw them beside it</source>
        <translation>选择情景即可显示；勾选其他情景可一并绘出</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>新建…</translation>
    </message>
    <message>
        <source>Duplicate…</source>
        <translation>复制…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>重命名…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
</context>
<context>
    <name>fulcrum::ScenarioText</name>
    <message>
        <source>It never happened: %1</source>
        <translation>从未发生：%1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) later: %1</source>
        <translation>
            <numerusform>推迟 %Ln 天：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>In force until %1: %2</source>
        <translation>生效至%1：%2</translation>
    </message>
    <message>
        <source>Stays in force: %1</source>
        <translation>持续生效：%1</translation>
    </message>
    <message>
        <source>Ends on %1: %2</source>
        <translation>结束于%1：%2</translation>
    </message>
    <message>
        <source>Size × %1: %2</source>
        <translation>力度 × %1：%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>its end of %1 is lifted</source>
        <translation>其结束日%1被取消</translation>
    </message>
    <message>
        <source>it ends on %1</source>
        <translation>结束于%1</translation>
    </message>
    <message>
        <source>it ends on %1 instead of %2</source>
        <translation>结束于%1，而非%2</translation>
    </message>
    <message>
        <source>its level returns to what it was</source>
        <translation>其水平恢复原状</translation>
    </message>
    <message>
        <source>its ramp and erosion count from another day</source>
        <translation>其爬升和衰减从另一日起算</translation>
    </message>
</context>
<context>
    <name>fulcrum::SearchBar</name>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search, e.g. h20 track:technology severity&gt;=3</source>
        <extracomment>An example of a query in the empty search field; the fields stay English</extracomment>
        <translation>搜索，例如 h20 track:technology severity&gt;=3</translation>
    </message>
    <message>
        <source>Words, and fields such as track:, by:, kind:, tag:, severity&gt;=3, in-force:2025-05-20. Press / to get here.</source>
        <translation>可输入词语，以及 track:、by:、kind:、tag:、severity&gt;=3、in-force:2025-05-20 等字段。按 / 跳到此处。</translation>
    </message>
    <message>
        <source>What is typed here filters the events</source>
        <translation>在此输入的内容用于筛选事件</translation>
    </message>
</context>
<context>
    <name>fulcrum::SearchDrop</name>
    <message>
        <source>What may be written here</source>
        <translation>此处可输入的内容</translation>
    </message>
</context>
<context>
    <name>fulcrum::SensitivityPanel</name>
    <message>
        <source>One at a time</source>
        <translation>逐一变动</translation>
    </message>
    <message>
        <source>All at once</source>
        <translation>同时变动</translation>
    </message>
    <message>
        <source>Weights of the tracks</source>
        <translation>各领域的权重</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Share alone, with interactions</source>
        <translation>单独占比，含交互作用</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>领域</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>Moving each parameter</source>
        <translation>正在逐一变动各参数</translation>
    </message>
    <message>
        <source>Varying all parameters</source>
        <translation>正在同时变动所有参数</translation>
    </message>
    <message>
        <source>What the balance on %1 rests on: %2</source>
        <translation>%1的天平取决于什么：%2</translation>
    </message>
    <message>
        <source>Stopped. Move the cursor to start again.</source>
        <translation>已停止。移动光标即可重新开始。</translation>
    </message>
    <message>
        <source>Computing…</source>
        <translation>正在计算…</translation>
    </message>
    <message>
        <source>Balance, %1 to %2</source>
        <extracomment>How far the balance moves over the range of each parameter: the scale of the bars, in points</extracomment>
        <translation>天平，%1 至 %2</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>天平</translation>
    </message>
</context>
<context>
    <name>fulcrum::SensitivityText</name>
    <message>
        <source>%1: with %2 the balance is %3, with %4 it is %5</source>
        <extracomment>A parameter at each end of its range: %1 its name, %2 and %4 its values, %3 and %5 the balance then</extracomment>
        <translation>%1：取 %2 时天平为 %3，取 %4 时为 %5</translation>
    </message>
    <message>
        <source>%1: %2 of the variance alone, %3 with its interactions</source>
        <extracomment>%1 a parameter, %2 and %3 percentages of the variance</extracomment>
        <translation>%1：单独占方差的 %2，含交互作用占 %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Shares of the variance: %1 alone, %2 with interactions</extracomment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1: %2 of the variance</source>
        <translation>%1：占方差的 %2</translation>
    </message>
    <message>
        <source>Nothing presses on this day, so no parameter matters.</source>
        <translation>当日没有压力，因此参数都不起作用。</translation>
    </message>
    <message>
        <source>%1 moves it most: from %2 to %3.</source>
        <translation>%1影响最大：从 %2 到 %3。</translation>
    </message>
    <message>
        <source>None by itself changes who leads.</source>
        <translation>任何单个参数都不会改变由谁领先。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln parameter(s) could change who leads.</source>
        <translation>
            <numerusform>有 %Ln 个参数可能改变由谁领先。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 alone decides %2 of the variance on %3.</source>
        <extracomment>%1 a parameter, %2 a percentage, %3 a date</extracomment>
        <translation>仅%1就决定了%3方差的 %2。</translation>
    </message>
    <message>
        <source>Nothing presses on this day, so no weight matters.</source>
        <translation>当日没有压力，因此权重都不起作用。</translation>
    </message>
    <message>
        <source>The weight of %1 decides %2.</source>
        <translation>%1的权重决定了 %2。</translation>
    </message>
</context>
<context>
    <name>fulcrum::SheetTexts</name>
    <message>
        <source>Slide 16:9</source>
        <translation>幻灯片 16:9</translation>
    </message>
    <message>
        <source>Slide 4:3</source>
        <translation>幻灯片 4:3</translation>
    </message>
    <message>
        <source>A4, landscape</source>
        <translation>A4，横向</translation>
    </message>
    <message>
        <source>A4, portrait</source>
        <translation>A4，纵向</translation>
    </message>
    <message>
        <source>Letter, landscape</source>
        <translation>Letter，横向</translation>
    </message>
    <message>
        <source>Letter, portrait</source>
        <translation>Letter，纵向</translation>
    </message>
    <message>
        <source>Journal, single column</source>
        <translation>期刊，单栏</translation>
    </message>
    <message>
        <source>Journal, double column</source>
        <translation>期刊，双栏</translation>
    </message>
    <message>
        <source>Social media, square</source>
        <translation>社交媒体，方形</translation>
    </message>
    <message>
        <source>Poster A1, landscape</source>
        <translation>A1 海报，横向</translation>
    </message>
    <message>
        <source>there is no preset “%1”</source>
        <translation>没有预设“%1”</translation>
    </message>
    <message>
        <source>choose one of %1</source>
        <translation>请从 %1 中选择</translation>
    </message>
    <message>
        <source>%1 dots an inch cannot be drawn</source>
        <translation>无法按每英寸 %1 点绘制</translation>
    </message>
    <message>
        <source>give %1 to %2</source>
        <translation>请给出 %1 至 %2</translation>
    </message>
    <message>
        <source>text cannot be scaled by %1</source>
        <translation>文字无法按 %1 缩放</translation>
    </message>
    <message>
        <source>a figure of %1 × %2 %3 cannot be laid out with text of this size</source>
        <translation>以此文字大小无法排布 %1 × %2 %3 的插图</translation>
    </message>
    <message>
        <source>choose a smaller size</source>
        <translation>请选择更小的尺寸</translation>
    </message>
    <message>
        <source>choose at least %1 × %2 %3, or smaller text</source>
        <translation>请至少选择 %1 × %2 %3，或缩小文字</translation>
    </message>
</context>
<context>
    <name>fulcrum::SpeakerWindow</name>
    <message>
        <source>Speaker notes</source>
        <translation>演讲者备注</translation>
    </message>
    <message>
        <source>What to say</source>
        <translation>要讲的内容</translation>
    </message>
    <message>
        <source>Nothing is noted for this step.</source>
        <translation>此步骤没有备注。</translation>
    </message>
    <message>
        <source>%1 of %2 · %3</source>
        <translation>%1 / %2 · %3</translation>
    </message>
    <message>
        <source>This is the last step.</source>
        <translation>这是最后一步。</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>下一步：%1</translation>
    </message>
</context>
<context>
    <name>fulcrum::StatusText</name>
    <message>
        <source>until %1</source>
        <translation>至%1</translation>
    </message>
    <message>
        <source>outcome unknown to the data</source>
        <translation>结果尚不在数据之内</translation>
    </message>
    <message>
        <source>Suspended since %1</source>
        <translation>自%1起暂停</translation>
    </message>
    <message>
        <source>In force at %1 % since %2</source>
        <translation>自%2起以 %1% 的水平生效</translation>
    </message>
    <message>
        <source>In force since %1</source>
        <translation>自%1起生效</translation>
    </message>
    <message>
        <source>suspended from %1</source>
        <translation>自%1起暂停</translation>
    </message>
    <message>
        <source>at %1 % from %2</source>
        <translation>自%2起为 %1%</translation>
    </message>
    <message>
        <source>in full from %1</source>
        <translation>自%1起全面生效</translation>
    </message>
    <message>
        <source>before that %1</source>
        <extracomment>What held earlier, the latest first</extracomment>
        <translation>此前%1</translation>
    </message>
    <message>
        <source>Not yet in force on %1; from %2</source>
        <translation>%1尚未生效；自%2起生效</translation>
    </message>
    <message>
        <source>Was in force %1 – %2</source>
        <extracomment>From the first to the last day</extracomment>
        <translation>曾于%1 – %2生效</translation>
    </message>
    <message>
        <source>Threatened since %1</source>
        <translation>自%1起威胁</translation>
    </message>
    <message>
        <source>scheduled to end on %1</source>
        <translation>计划于%1结束</translation>
    </message>
    <message>
        <source>announced %1</source>
        <translation>公布于%1</translation>
    </message>
</context>
<context>
    <name>fulcrum::StepEditor</name>
    <message>
        <source>Move there from the step before, rather than cut</source>
        <translation>从上一步平滑移动到此，而非直接切换</translation>
    </message>
    <message>
        <source>Step of the story</source>
        <translation>故事的步骤</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>标题(&amp;T)</translation>
    </message>
    <message>
        <source>Te&amp;xt for the audience</source>
        <translation>给观众的文字(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Notes for the speaker</source>
        <translation>演讲者备注(&amp;N)</translation>
    </message>
    <message>
        <source>Call-outs</source>
        <translation>标注</translation>
    </message>
</context>
<context>
    <name>fulcrum::Storage</name>
    <message>
        <source>&quot;%1&quot; is no code of the project</source>
        <translation>项目中没有编码“%1”</translation>
    </message>
    <message>
        <source>Add that code first, or take it off the annotation</source>
        <translation>请先添加该编码，或将其从批注中去掉</translation>
    </message>
    <message>
        <source>the project is open for reading only</source>
        <translation>项目以只读方式打开</translation>
    </message>
    <message>
        <source>Open it for writing</source>
        <translation>请以可写方式打开</translation>
    </message>
    <message>
        <source>the reading was stopped</source>
        <translation>读取已停止</translation>
    </message>
    <message>
        <source>Open the file again</source>
        <translation>请重新打开文件</translation>
    </message>
    <message>
        <source>the file is damaged (%1)</source>
        <translation>文件已损坏（%1）</translation>
    </message>
    <message>
        <source>Restore it from a copy</source>
        <translation>请从副本恢复</translation>
    </message>
    <message>
        <source>there is no track &quot;%1&quot;</source>
        <translation>没有领域“%1”</translation>
    </message>
    <message>
        <source>Add it first, or correct its spelling</source>
        <translation>请先添加，或更正其写法</translation>
    </message>
    <message>
        <source>there is no party &quot;%1&quot;</source>
        <translation>没有当事方“%1”</translation>
    </message>
    <message>
        <source>it cannot be removed, because event %1 points to it</source>
        <translation>无法移除，因为事件 %1 指向它</translation>
    </message>
    <message>
        <source>Remove that relation first</source>
        <translation>请先移除该关系</translation>
    </message>
    <message>
        <source>it cannot be removed, because the story %1 shows it</source>
        <translation>无法移除，因为故事 %1 显示它</translation>
    </message>
    <message>
        <source>Take it out of the story first</source>
        <translation>请先将其从故事中去掉</translation>
    </message>
    <message>
        <source>it cannot be removed, because the scenario %1 changes it</source>
        <translation>无法移除，因为情景 %1 更改了它</translation>
    </message>
    <message>
        <source>Take it out of the scenario first</source>
        <translation>请先将其从情景中去掉</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>没有这个文件</translation>
    </message>
    <message>
        <source>Check the path, or make a project there with &quot;fulcrum new&quot;</source>
        <translation>请检查路径，或用 &quot;fulcrum new&quot; 在该处新建项目</translation>
    </message>
    <message>
        <source>this is a folder, not a project file</source>
        <translation>这是文件夹，不是项目文件</translation>
    </message>
    <message>
        <source>Name the project file inside it</source>
        <translation>请指定其中的项目文件</translation>
    </message>
    <message>
        <source>this is no regular file</source>
        <translation>这不是普通文件</translation>
    </message>
    <message>
        <source>Name a project file</source>
        <translation>请指定项目文件</translation>
    </message>
    <message>
        <source>the file may not be read</source>
        <translation>没有读取该文件的权限</translation>
    </message>
    <message>
        <source>Change its permissions</source>
        <translation>请更改其权限</translation>
    </message>
    <message>
        <source>the file is empty, so it is no Fulcrum project</source>
        <translation>文件是空的，因此不是 Fulcrum 项目</translation>
    </message>
    <message>
        <source>Restore it from a copy, or make a project with &quot;fulcrum new&quot;</source>
        <translation>请从副本恢复，或用 &quot;fulcrum new&quot; 新建项目</translation>
    </message>
    <message>
        <source>this is no Fulcrum project</source>
        <translation>这不是 Fulcrum 项目</translation>
    </message>
    <message>
        <source>Name a .fulcrum file; other formats come in with &quot;fulcrum import&quot;</source>
        <translation>请指定 .fulcrum 文件；其他格式用 &quot;fulcrum import&quot; 导入</translation>
    </message>
    <message>
        <source>the file is truncated</source>
        <translation>文件不完整</translation>
    </message>
    <message>
        <source>this is a SQLite database, but no Fulcrum project</source>
        <translation>这是 SQLite 数据库，但不是 Fulcrum 项目</translation>
    </message>
    <message>
        <source>Name a .fulcrum file</source>
        <translation>请指定 .fulcrum 文件</translation>
    </message>
    <message>
        <source>the file is damaged: it states no schema number</source>
        <translation>文件已损坏：未注明架构编号</translation>
    </message>
    <message>
        <source>the file was written by a newer Fulcrum (schema %1; this program reads up to %2)</source>
        <translation>文件由更新版本的 Fulcrum 写入（架构 %1；本程序最高读取到 %2）</translation>
    </message>
    <message>
        <source>Use a newer Fulcrum</source>
        <translation>请使用更新版本的 Fulcrum</translation>
    </message>
    <message>
        <source>the file is set to write-ahead logging, which a project file never is</source>
        <translation>文件设为预写式日志，而项目文件从不如此</translation>
    </message>
    <message>
        <source>Set it back with &quot;PRAGMA journal_mode = DELETE&quot;</source>
        <translation>请用 &quot;PRAGMA journal_mode = DELETE&quot; 改回</translation>
    </message>
    <message>
        <source>the file is truncated: %1 of %2 bytes are there</source>
        <translation>文件不完整：共 %2 字节，仅有 %1 字节</translation>
    </message>
    <message>
        <source>the file is read-only</source>
        <translation>文件是只读的</translation>
    </message>
    <message>
        <source>Change its permissions, or work on a copy</source>
        <translation>请更改其权限，或使用副本</translation>
    </message>
    <message>
        <source>the folder %1 does not exist</source>
        <translation>文件夹 %1 不存在</translation>
    </message>
    <message>
        <source>Make it first</source>
        <translation>请先建立该文件夹</translation>
    </message>
    <message>
        <source>the folder %1 is read-only</source>
        <translation>文件夹 %1 是只读的</translation>
    </message>
    <message>
        <source>Change its permissions, or work on a copy elsewhere</source>
        <translation>请更改其权限，或使用别处的副本</translation>
    </message>
    <message>
        <source>there is no track %1</source>
        <translation>没有领域 %1</translation>
    </message>
    <message>
        <source>there is no party %1</source>
        <translation>没有当事方 %1</translation>
    </message>
    <message>
        <source>the file holds something that a Fulcrum project does not have: %1</source>
        <extracomment>%1 is a part of the database with its name, such as &quot;table event&quot;</extracomment>
        <translation>文件含有 Fulcrum 项目不应有的内容：%1</translation>
    </message>
    <message>
        <source>Do not trust it; ask for another copy</source>
        <translation>请勿信任该文件；请索取另一副本</translation>
    </message>
    <message>
        <source>the %1 is not built as schema %2 says</source>
        <extracomment>%1 is a part of the database with its name, such as &quot;table event&quot;</extracomment>
        <translation>%1 的结构不符合架构 %2</translation>
    </message>
    <message>
        <source>Restore the file from a copy</source>
        <translation>请从副本恢复文件</translation>
    </message>
    <message>
        <source>the %1 is missing</source>
        <extracomment>%1 is a part of the database with its name, such as &quot;table event&quot;</extracomment>
        <translation>缺少 %1</translation>
    </message>
    <message>
        <source>a file stands there already</source>
        <translation>该处已有文件</translation>
    </message>
    <message>
        <source>Choose another name, or remove it first</source>
        <translation>请另选名称，或先移除该文件</translation>
    </message>
    <message>
        <source>there is no event number %1</source>
        <translation>没有编号为 %1 的事件</translation>
    </message>
    <message>
        <source>It may have been removed</source>
        <translation>可能已被移除</translation>
    </message>
    <message>
        <source>there is no event %1</source>
        <translation>没有事件 %1</translation>
    </message>
    <message>
        <source>Check its spelling</source>
        <translation>请检查其写法</translation>
    </message>
    <message>
        <source>the history has no entry %1</source>
        <translation>历史中没有第 %1 项</translation>
    </message>
    <message>
        <source>Open the project again</source>
        <translation>请重新打开项目</translation>
    </message>
    <message>
        <source>this is the project itself</source>
        <translation>这是项目本身</translation>
    </message>
    <message>
        <source>Choose another name for the copy</source>
        <translation>请为副本另选名称</translation>
    </message>
    <message>
        <source>row %1 of %2 refers to a %3 that is not there</source>
        <extracomment>%1 is a number, %2 and %3 are names of tables</extracomment>
        <translation>%2 的第 %1 行引用了不存在的 %3</translation>
    </message>
    <message>
        <source>edit &quot;%1&quot;</source>
        <extracomment>Where something is wrong; %1 is what the edit does, in a few words</extracomment>
        <translation>编辑“%1”</translation>
    </message>
    <message>
        <source>a change has neither before nor after</source>
        <translation>有一项更改既没有之前也没有之后</translation>
    </message>
    <message>
        <source>an edit may not turn it into %1</source>
        <extracomment>%1 is a record with its id, such as &quot;event E1&quot;</extracomment>
        <translation>编辑不能将其变为%1</translation>
    </message>
    <message>
        <source>Remove the one and add the other</source>
        <translation>请移除前者并添加后者</translation>
    </message>
    <message>
        <source>the edit changes it twice</source>
        <translation>同一编辑更改了它两次</translation>
    </message>
    <message>
        <source>Merge both changes into one</source>
        <translation>请将两项更改合为一项</translation>
    </message>
    <message>
        <source>it was changed meanwhile</source>
        <translation>它在此期间已被更改</translation>
    </message>
    <message>
        <source>it is there already</source>
        <translation>它已存在</translation>
    </message>
    <message>
        <source>it was removed meanwhile</source>
        <translation>它在此期间已被移除</translation>
    </message>
    <message>
        <source>Read it again and repeat the edit</source>
        <translation>请重新读取并重做编辑</translation>
    </message>
    <message>
        <source>it cannot be removed, because others refer to it</source>
        <translation>无法移除，因为有其他内容引用它</translation>
    </message>
    <message>
        <source>Change or remove those first</source>
        <translation>请先更改或移除那些内容</translation>
    </message>
    <message>
        <source>it %1 %2, but there is no such event</source>
        <extracomment>%1 is a type of relation as files have it (&quot;responds_to&quot;), %2 the id of the other event</extracomment>
        <translation>它以 %1 指向 %2，但没有该事件</translation>
    </message>
    <message>
        <source>Add that event too, or remove the relation</source>
        <translation>请一并添加该事件，或移除该关系</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no event of the project</source>
        <translation>项目中没有事件“%1”</translation>
    </message>
    <message>
        <source>Add that event, or correct its spelling</source>
        <translation>请添加该事件，或更正其写法</translation>
    </message>
    <message>
        <source>another program is using the file</source>
        <translation>另一程序正在使用该文件</translation>
    </message>
    <message>
        <source>Close it there and try again</source>
        <translation>请在那边关闭后重试</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>磁盘已满</translation>
    </message>
    <message>
        <source>Make room and try again</source>
        <translation>请腾出空间后重试</translation>
    </message>
    <message>
        <source>the file was not closed properly</source>
        <translation>文件未正常关闭</translation>
    </message>
    <message>
        <source>Open it once for writing, which repairs it</source>
        <translation>请以可写方式打开一次，即可修复</translation>
    </message>
    <message>
        <source>the file cannot be written</source>
        <translation>无法写入该文件</translation>
    </message>
    <message>
        <source>Check its permissions and those of its folder</source>
        <translation>请检查该文件及其文件夹的权限</translation>
    </message>
    <message>
        <source>the file cannot be opened</source>
        <translation>无法打开该文件</translation>
    </message>
    <message>
        <source>the file could not be written (%1)</source>
        <translation>未能写入该文件（%1）</translation>
    </message>
    <message>
        <source>See that the disk has space, then try again</source>
        <translation>请确认磁盘有空间，然后重试</translation>
    </message>
    <message>
        <source>the disk reports a failure (%1)</source>
        <translation>磁盘报告故障（%1）</translation>
    </message>
    <message>
        <source>Check the disk and try again</source>
        <translation>请检查磁盘后重试</translation>
    </message>
    <message>
        <source>the project cannot hold this (%1)</source>
        <translation>项目无法容纳此内容（%1）</translation>
    </message>
    <message>
        <source>Check the record</source>
        <translation>请检查该条目</translation>
    </message>
    <message>
        <source>a text is too long for the project file</source>
        <translation>有一段文本过长，项目文件容纳不下</translation>
    </message>
    <message>
        <source>Shorten it</source>
        <translation>请缩短</translation>
    </message>
    <message>
        <source>memory ran out</source>
        <translation>内存不足</translation>
    </message>
    <message>
        <source>the file could not be put in place</source>
        <translation>无法将文件放到目标位置</translation>
    </message>
    <message>
        <source>Check the disk and the folder&apos;s permissions</source>
        <translation>请检查磁盘和文件夹的权限</translation>
    </message>
    <message>
        <source>Restore it from a copy, or take what can be read with &quot;fulcrum recover&quot;</source>
        <translation>请用副本恢复，或用“fulcrum recover”取出还能读取的内容</translation>
    </message>
    <message>
        <source>Restore the file from a copy, or take what can be read with &quot;fulcrum recover&quot;</source>
        <translation>请用副本恢复文件，或用“fulcrum recover”取出还能读取的内容</translation>
    </message>
    <message>
        <source>Lost party %1</source>
        <translation>丢失的当事方 %1</translation>
    </message>
    <message>
        <source>Lost track %1</source>
        <translation>丢失的领域 %1</translation>
    </message>
    <message>
        <source>Lost indicator %1</source>
        <translation>丢失的指标 %1</translation>
    </message>
    <message>
        <source>Lost story %1</source>
        <translation>丢失的故事 %1</translation>
    </message>
    <message>
        <source>Lost scenario %1</source>
        <translation>丢失的情景 %1</translation>
    </message>
    <message>
        <source>Lost code %1</source>
        <translation>丢失的编码 %1</translation>
    </message>
    <message>
        <source>Recovered from %1</source>
        <translation>从 %1 恢复</translation>
    </message>
    <message>
        <source>Check the path and its permissions</source>
        <translation>请检查路径及其权限</translation>
    </message>
    <message>
        <source>nothing of a Fulcrum project can be read from this file</source>
        <translation>无法从此文件读取任何 Fulcrum 项目内容</translation>
    </message>
    <message>
        <source>stopped before it was done</source>
        <translation>完成前已停止</translation>
    </message>
    <message numerus="yes">
        <source>recovered: %n event(s)</source>
        <translation>
            <numerusform>已恢复：%n 个事件</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing that was stored is known to be lost</source>
        <translation>未发现任何存储内容丢失</translation>
    </message>
    <message numerus="yes">
        <source>lost: what stood on %n damaged page(s) of the file</source>
        <translation>
            <numerusform>丢失：文件中 %n 个损坏页上的内容</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>lost: %n row(s) that are damaged</source>
        <translation>
            <numerusform>丢失：%n 行已损坏</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>lost: %n row(s) of which it cannot be told where they belong</source>
        <translation>
            <numerusform>丢失：%n 行无法判断归属</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>left out: %n row(s) that no project can hold</source>
        <translation>
            <numerusform>略去：%n 行任何项目都无法容纳</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>lost: at least %n event(s), to which others refer</source>
        <translation>
            <numerusform>丢失：至少 %n 个被其他事件引用的事件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>left out: %n row(s) that belong to what is lost</source>
        <translation>
            <numerusform>略去：%n 行属于丢失的内容</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lost record(s) that others need have a stand-in, named &quot;Lost …&quot;: name them again</source>
        <translation>
            <numerusform>%n 个他处所需的丢失记录已有替代，名为“丢失的…”：请重新命名</numerusform>
        </translation>
    </message>
    <message>
        <source>the project has a new identity: other copies of it can no longer be merged</source>
        <translation>项目有了新的标识：无法再与它的其他副本合并</translation>
    </message>
    <message>
        <source>the file is damaged: an event refers to a %1 that is not there</source>
        <extracomment>%1 is a name of a table of the file (&quot;party&quot;)</extracomment>
        <translation>文件已损坏：有事件引用了不存在的 %1</translation>
    </message>
    <message>
        <source>sources: %1, relations: %2, claims: %3, parties: %4, tracks: %5</source>
        <translation>来源：%1，关系：%2，各方说法：%3，各方：%4，领域：%5</translation>
    </message>
    <message>
        <source>eras: %1, indicators: %2, stories: %3, scenarios: %4, codes: %5, notes: %6</source>
        <translation>时期：%1，指标：%2，故事：%3，情景：%4，编码：%5，批注：%6</translation>
    </message>
    <message numerus="yes">
        <source>history: %n edit(s)</source>
        <translation>
            <numerusform>历史：%n 次编辑</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fulcrum::StoryPanel</name>
    <message>
        <source>Story</source>
        <translation>故事</translation>
    </message>
    <message>
        <source>Steps of the story</source>
        <translation>故事的步骤</translation>
    </message>
    <message>
        <source>Text of the step</source>
        <translation>步骤的文字</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>A step of a story</extracomment>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Keep this view</source>
        <extracomment>Keeps what is in view as a step of a story</extracomment>
        <translation>保存此视图</translation>
    </message>
    <message>
        <source>Add what is in view to the story, after this step</source>
        <translation>将当前所见加入故事，放在此步骤之后</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>演示</translation>
    </message>
    <message>
        <source>Show the story to an audience, on the whole screen</source>
        <translation>全屏向观众展示故事</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Edit this step…</source>
        <translation>编辑此步骤…</translation>
    </message>
    <message>
        <source>Take this step&apos;s view anew</source>
        <translation>更新此步骤的视图</translation>
    </message>
    <message>
        <source>Move this step up</source>
        <translation>上移此步骤</translation>
    </message>
    <message>
        <source>Move this step down</source>
        <translation>下移此步骤</translation>
    </message>
    <message>
        <source>Remove this step</source>
        <translation>移除此步骤</translation>
    </message>
    <message>
        <source>Export the story…</source>
        <translation>导出故事…</translation>
    </message>
    <message>
        <source>New story…</source>
        <translation>新建故事…</translation>
    </message>
    <message>
        <source>Rename the story…</source>
        <translation>重命名故事…</translation>
    </message>
    <message>
        <source>Remove the story…</source>
        <translation>移除故事…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) of this view changed since it was kept: %1</source>
        <translation>
            <numerusform>此视图保存后有 %Ln 个事件发生更改：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Begin</source>
        <extracomment>The first step of a story, then each further one</extracomment>
        <translation>开始</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>第 %1 步，共 %2 步</translation>
    </message>
    <message>
        <source>This project has no stories. Bring a view up and keep it: it becomes the first step of one.</source>
        <translation>此项目没有故事。调出一个视图并保存，它就成为故事的第一步。</translation>
    </message>
</context>
<context>
    <name>fulcrum::StoryWriting</name>
    <message>
        <source>New story</source>
        <translation>新建故事</translation>
    </message>
    <message>
        <source>What is it called?</source>
        <translation>故事叫什么名字？</translation>
    </message>
    <message>
        <source>Begin the story “%1”</source>
        <translation>新建故事“%1”</translation>
    </message>
    <message>
        <source>Rename the story</source>
        <translation>重命名故事</translation>
    </message>
    <message>
        <source>Rename the story “%1”</source>
        <translation>重命名故事“%1”</translation>
    </message>
    <message>
        <source>Remove the story “%1”?</source>
        <translation>移除故事“%1”？</translation>
    </message>
    <message numerus="yes">
        <source>Its %Ln step(s) go with it</source>
        <translation>
            <numerusform>其 %Ln 个步骤将一并移除</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove the story “%1”</source>
        <translation>移除故事“%1”</translation>
    </message>
    <message>
        <source>Keep the view “%1”</source>
        <translation>保存视图“%1”</translation>
    </message>
    <message>
        <source>Take the view “%1” anew</source>
        <translation>更新视图“%1”</translation>
    </message>
    <message>
        <source>Change the step “%1”</source>
        <translation>更改步骤“%1”</translation>
    </message>
    <message>
        <source>Remove the step “%1”</source>
        <translation>移除步骤“%1”</translation>
    </message>
    <message>
        <source>Put the steps in another order</source>
        <translation>调整步骤顺序</translation>
    </message>
</context>
<context>
    <name>fulcrum::TaskStatus</name>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1，另有 %2 项</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop what runs in the background</source>
        <translation>停止后台运行的任务</translation>
    </message>
</context>
<context>
    <name>fulcrum::Terms</name>
    <message>
        <source>Measure</source>
        <translation>措施</translation>
    </message>
    <message>
        <source>Countermeasure</source>
        <translation>反制措施</translation>
    </message>
    <message>
        <source>Relief</source>
        <translation>放宽</translation>
    </message>
    <message>
        <source>Threat</source>
        <translation>威胁</translation>
    </message>
    <message>
        <source>Talks</source>
        <translation>会谈</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>协议</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>声明</translation>
    </message>
    <message>
        <source>Ruling</source>
        <translation>裁决</translation>
    </message>
    <message>
        <source>Preparation</source>
        <translation>筹备</translation>
    </message>
    <message>
        <source>Pressure</source>
        <translation>压力</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>回应</translation>
    </message>
    <message>
        <source>amends</source>
        <translation>修订</translation>
    </message>
    <message>
        <source>suspends</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>resumes</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>revokes</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>extends</source>
        <translation>扩大</translation>
    </message>
    <message>
        <source>replaces</source>
        <translation>取代</translation>
    </message>
    <message>
        <source>carries out</source>
        <translation>落实</translation>
    </message>
    <message>
        <source>agreed at</source>
        <translation>商定于</translation>
    </message>
    <message>
        <source>prepares</source>
        <translation>筹备</translation>
    </message>
    <message>
        <source>mentions</source>
        <translation>提及</translation>
    </message>
    <message>
        <source>answered by</source>
        <translation>引来回应</translation>
    </message>
    <message>
        <source>amended by</source>
        <translation>修订于</translation>
    </message>
    <message>
        <source>suspended by</source>
        <translation>暂停于</translation>
    </message>
    <message>
        <source>resumed by</source>
        <translation>恢复于</translation>
    </message>
    <message>
        <source>revoked by</source>
        <translation>撤销于</translation>
    </message>
    <message>
        <source>extended by</source>
        <translation>扩大于</translation>
    </message>
    <message>
        <source>replaced by</source>
        <translation>被取代于</translation>
    </message>
    <message>
        <source>carried out by</source>
        <translation>落实于</translation>
    </message>
    <message>
        <source>led to</source>
        <translation>促成</translation>
    </message>
    <message>
        <source>prepared by</source>
        <translation>前期筹备</translation>
    </message>
    <message>
        <source>mentioned by</source>
        <translation>提及于</translation>
    </message>
    <message>
        <source>severity 1, symbolic</source>
        <translation>严重程度 1，象征性</translation>
    </message>
    <message>
        <source>severity 2, narrow</source>
        <translation>严重程度 2，局部</translation>
    </message>
    <message>
        <source>severity 3, sectoral</source>
        <translation>严重程度 3，行业性</translation>
    </message>
    <message>
        <source>severity 4, major</source>
        <translation>严重程度 4，重大</translation>
    </message>
    <message>
        <source>severity 5, systemic</source>
        <translation>严重程度 5，系统性</translation>
    </message>
</context>
<context>
    <name>fulcrum::TextRows</name>
    <message>
        <source>Add a row</source>
        <translation>添加一行</translation>
    </message>
    <message>
        <source>Remove the row</source>
        <translation>移除此行</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
</context>
<context>
    <name>fulcrum::TimelineLinks</name>
    <message>
        <source>×%1</source>
        <extracomment>At an arrow that stands for so many links</extracomment>
        <translation>×%1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln earlier</source>
        <extracomment>At an arrow from the edge of the timeline: so many events before the window are answered</extracomment>
        <translation>
            <numerusform>较早 %Ln 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln later</source>
        <extracomment>At an arrow to the edge: so many events after the window answer</extracomment>
        <translation>
            <numerusform>较晚 %Ln 个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fulcrum::TimelineTips</name>
    <message numerus="yes">
        <source>%Ln note(s)</source>
        <translation>
            <numerusform>%Ln 条批注</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) in view</source>
        <translation>
            <numerusform>可见范围内 %Ln 个事件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them have no mark of their own at this zoom; the dots below the lane show where they are. Zoom in to see them.</source>
        <translation>
            <numerusform>其中 %Ln 个在此缩放级别没有单独的标记；泳道下方的圆点表示其位置。放大即可看到。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them have no mark of their own at this zoom; the profile below the marks shows where they are. Zoom in to see them.</source>
        <translation>
            <numerusform>其中 %Ln 个在此缩放级别没有单独的标记；标记下方的轮廓表示其位置。放大即可看到。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) begin</source>
        <translation>
            <numerusform>%Ln 个事件开始</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) in force or threatened</source>
        <translation>
            <numerusform>%Ln 个事件生效中或威胁中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Twice the height is four times the events; the highest in view is %Ln.</source>
        <translation>
            <numerusform>高度加倍表示事件数为四倍；可见范围内最高为 %Ln 个。</numerusform>
        </translation>
    </message>
    <message>
        <source>Click or press Enter to zoom in.</source>
        <translation>单击或按 Enter 放大。</translation>
    </message>
</context>
<context>
    <name>fulcrum::TimelineView</name>
    <message numerus="yes">
        <source>%Ln event(s) in view</source>
        <translation>
            <numerusform>可见范围内 %Ln 个事件</numerusform>
        </translation>
    </message>
    <message>
        <source>New event here…</source>
        <translation>在此新建事件…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>移除…</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>Events in lanes by side and track; arrow keys walk from event to event</source>
        <translation>事件按阵营与领域列于泳道；用方向键逐个浏览</translation>
    </message>
    <message>
        <source>Scroll the lanes</source>
        <translation>滚动泳道</translation>
    </message>
    <message>
        <source>This project has no events yet. Import some with “fulcrum import”.</source>
        <translation>此项目还没有事件。请用“fulcrum import”导入。</translation>
    </message>
    <message>
        <source>The filter lets no event of this stretch of time through.</source>
        <translation>此时段没有符合筛选的事件。</translation>
    </message>
    <message>
        <source>All lanes with events in this stretch of time are hidden.</source>
        <translation>此时段有事件的泳道全部处于隐藏状态。</translation>
    </message>
    <message>
        <source>No events in this stretch of time. Press F to show everything.</source>
        <translation>此时段没有事件。按 F 显示全部。</translation>
    </message>
    <message>
        <source>Select an event first; from there one can walk along its links.</source>
        <translation>请先选择一个事件，然后可沿其连线浏览。</translation>
    </message>
    <message>
        <source>This event answers nothing in the record.</source>
        <translation>记录中没有此事件所回应的事件。</translation>
    </message>
    <message>
        <source>Nothing in the record answers this event.</source>
        <translation>记录中没有回应此事件的事件。</translation>
    </message>
    <message>
        <source>No other event in the record answers what this one answers.</source>
        <translation>记录中没有其他事件回应同一事件。</translation>
    </message>
</context>
<context>
    <name>fulcrum::TipLine</name>
    <message>
        <source>More</source>
        <extracomment>A button behind a tip: to the page of the help</extracomment>
        <translation>更多</translation>
    </message>
    <message>
        <source>Close this tip</source>
        <translation>关闭此提示</translation>
    </message>
    <message>
        <source>No more tips</source>
        <extracomment>A button behind a tip: to have none of them from now on</extracomment>
        <translation>不再提示</translation>
    </message>
</context>
<context>
    <name>fulcrum::Tour</name>
    <message>
        <source>End the tour</source>
        <translation>结束导览</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
</context>
<context>
    <name>fulcrum::Validation</name>
    <message>
        <source>side %1</source>
        <translation>%1 方</translation>
    </message>
    <message>
        <source>the days from %1 to %2</source>
        <translation>%1 至 %2 的日期</translation>
    </message>
    <message>
        <source>the track %1</source>
        <translation>领域 %1</translation>
    </message>
    <message>
        <source>the indicator %1</source>
        <translation>指标 %1</translation>
    </message>
    <message>
        <source>the project does not have %1</source>
        <translation>项目中没有%1</translation>
    </message>
    <message>
        <source>%A is ahead on 10 April 2025</source>
        <translation>%A在2025年4月10日领先</translation>
    </message>
    <message>
        <source>the net is above 0</source>
        <translation>净值大于 0</translation>
    </message>
    <message>
        <source>net</source>
        <translation>净值</translation>
    </message>
    <message>
        <source>the mineral licences of %B turn it</source>
        <translation>%B的矿产出口许可使形势逆转</translation>
    </message>
    <message>
        <source>from 10 April to 10 June 2025 the net falls by 60 or more and is below 0 on some day; minerals are the largest track of %B on 10 June</source>
        <translation>2025年4月10日至6月10日，净值下降 60 或以上，且某日低于 0；6月10日矿产是%B最大的领域</translation>
    </message>
    <message>
        <source>fall</source>
        <translation>降幅</translation>
    </message>
    <message>
        <source>net on 10 June</source>
        <translation>6月10日净值</translation>
    </message>
    <message>
        <source>lowest net, on %1</source>
        <translation>最低净值，%1</translation>
    </message>
    <message>
        <source>minerals on 10 June</source>
        <translation>6月10日矿产</translation>
    </message>
    <message>
        <source>largest other track on 10 June</source>
        <translation>6月10日其他领域的最大值</translation>
    </message>
    <message>
        <source>the recovery after London</source>
        <translation>伦敦会谈后的回升</translation>
    </message>
    <message>
        <source>from 10 June to 15 July 2025 the net rises by 25 or more</source>
        <translation>2025年6月10日至7月15日，净值上升 25 或以上</translation>
    </message>
    <message>
        <source>rise</source>
        <translation>升幅</translation>
    </message>
    <message>
        <source>the chip controls of 7 October 2022</source>
        <translation>2022年10月7日的芯片管制</translation>
    </message>
    <message>
        <source>from 6 October 2022 to 5 January 2023 technology rises by 30 or more, and no other track moves by more than 3</source>
        <translation>2022年10月6日至2023年1月5日，技术上升 30 或以上，其他领域变动均不超过 3</translation>
    </message>
    <message>
        <source>rise of technology</source>
        <translation>技术的升幅</translation>
    </message>
    <message>
        <source>largest move of another track</source>
        <translation>其他领域的最大变动</translation>
    </message>
    <message>
        <source>the truce of 14 May 2025</source>
        <translation>2025年5月14日的休战</translation>
    </message>
    <message>
        <source>from 13 to 24 May the tariffs in force fall by 50 % or more (%A) and 70 % or more (%B)</source>
        <translation>5月13日至24日，生效中的关税下降 50% 或以上（%A）和 70% 或以上（%B）</translation>
    </message>
    <message>
        <source>fall of %1, %</source>
        <translation>%1的降幅，%</translation>
    </message>
    <message>
        <source>duties on the books follow the average tariffs of the Peterson Institute</source>
        <translation>账面关税与彼得森国际经济研究所的平均关税走势相符</translation>
    </message>
    <message>
        <source>daily from 23 March 2018 to 14 November 2025: Pearson&apos;s r .97 or more for both; Spearman&apos;s .80 or more (%A), .75 or more (%B)</source>
        <translation>2018年3月23日至2025年11月14日逐日：双方 Pearson r 均为 0.97 或以上；Spearman r 为 0.80 或以上（%A）、0.75 或以上（%B）</translation>
    </message>
    <message>
        <source>Pearson&apos;s r, %1</source>
        <translation>Pearson r，%1</translation>
    </message>
    <message>
        <source>Spearman&apos;s r, %1</source>
        <translation>Spearman r，%1</translation>
    </message>
    <message>
        <source>days, %1</source>
        <translation>天数，%1</translation>
    </message>
    <message>
        <source>Busan</source>
        <translation>釜山</translation>
    </message>
    <message>
        <source>both sides press less on 10 December than on 9 November 2025</source>
        <translation>2025年12月10日双方施加的压力均小于11月9日</translation>
    </message>
    <message>
        <source>change of %1</source>
        <translation>%1的变化</translation>
    </message>
    <message>
        <source>the ruling of 20 February 2026</source>
        <translation>2026年2月20日的裁决</translation>
    </message>
    <message>
        <source>from 19 February to 2 March the tariffs in force of %A fall by 30 to 60 %</source>
        <translation>2月19日至3月2日，%A生效中的关税下降 30% 至 60%</translation>
    </message>
    <message>
        <source>Phase One changes little</source>
        <translation>第一阶段协议影响甚微</translation>
    </message>
    <message>
        <source>from 13 to 29 February 2020 the net moves by less than 8</source>
        <translation>2020年2月13日至29日，净值变动小于 8</translation>
    </message>
    <message>
        <source>largest move</source>
        <translation>最大变动</translation>
    </message>
    <message>
        <source>rare-earth measures of %B follow the shortfall of magnets</source>
        <translation>%B的稀土措施与磁体缺口走势相符</translation>
    </message>
    <message>
        <source>March to December 2025, the mean of the month 30 days later against 1 − shipments / 620 t: Pearson&apos;s r .4 or more</source>
        <translation>2025年3月至12月，后移 30 天的月均值与 1 − 出货量 / 620 吨 相比：Pearson r 为 0.4 或以上</translation>
    </message>
    <message>
        <source>Pearson&apos;s r</source>
        <translation>Pearson r</translation>
    </message>
    <message>
        <source>months</source>
        <translation>月数</translation>
    </message>
    <message>
        <source>placebo: the sides dealt out anew over all measures</source>
        <translation>安慰剂检验：将双方标签在所有措施间随机重新分配</translation>
    </message>
    <message>
        <source>V1, V2, V2b and V3 pass together in less than 5 % of 1,000 runs</source>
        <translation>1,000 次运行中，V1、V2、V2b 和 V3 同时通过的不到 5%</translation>
    </message>
    <message>
        <source>runs that pass, %</source>
        <translation>通过的运行，%</translation>
    </message>
</context>
<context>
    <name>fulcrum::WhatsThisTexts</name>
    <message>
        <source>&lt;p&gt;&lt;b&gt;The timeline.&lt;/b&gt; Each mark is an event: a bar where it holds for a while, a symbol where it is done in a day. It lies in the lane of its side and track. The taller a mark, the more severe the event.&lt;/p&gt;&lt;p&gt;Turn the wheel to zoom at the pointer, drag to move, click a mark to read about it. The upright line is the cursor: the day that the chart and the panels speak of.&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;时间线。&lt;/b&gt;每个标记是一个事件：持续一段时间的用条形表示，当日完成的用符号表示。标记位于其阵营与领域的泳道中。标记越高，事件越严重。&lt;/p&gt;&lt;p&gt;滚动滚轮在指针处缩放，拖动平移，单击标记查看内容。竖线是光标：图和各面板所说的都是这一天。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;The leverage balance.&lt;/b&gt; What the measures in force press on each side, stacked by track: up for one side, down for the other. The strong line is the difference, with the band that holds eight outcomes of ten.&lt;/p&gt;&lt;p&gt;Point at a day to see what was in force: its events light up above.&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;筹码天平。&lt;/b&gt;生效中的措施对各方施加的压力，按领域堆叠：一方向上，另一方向下。粗线是差值，所带区间包含十种结果中的八种。&lt;/p&gt;&lt;p&gt;指向某一天，可查看当时生效的措施：相应事件会在上方亮起。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;The whole record.&lt;/b&gt; How many events begin when. The frame is what the timeline shows: drag it, or its edges.&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;完整记录。&lt;/b&gt;各个时间有多少事件开始。方框是时间线所显示的时段：可拖动方框或其边缘。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;Search.&lt;/b&gt; Type words, or fields such as &lt;code&gt;track:minerals&lt;/code&gt; or &lt;code&gt;severity&amp;gt;=4&lt;/code&gt;. Timeline, table and counts then show only what matches.&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;搜索。&lt;/b&gt;输入词语，或 &lt;code&gt;track:minerals&lt;/code&gt;、&lt;code&gt;severity&amp;gt;=4&lt;/code&gt; 等字段。时间线、表格和计数随即只显示匹配的事件。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;The cursor.&lt;/b&gt; The day it stands on, the balance on that day, and what it is made of.&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;光标。&lt;/b&gt;光标所在的日期、当日的天平及其构成。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;What is in view.&lt;/b&gt; The stretch of time, and how many events lie in it.&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;可见范围。&lt;/b&gt;所显示的时段，以及其中有多少事件。&lt;/p&gt;</translation>
    </message>
</context>
</TS>
