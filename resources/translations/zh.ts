<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh" sourcelanguage="en">
<context>
    <name>gdsim.branches</name>
    <message>
        <source>branch {n}</source>
        <translation>分支 {n}</translation>
    </message>
    <message>
        <source>from iteration {n}</source>
        <translation>从第 {n} 次迭代起</translation>
    </message>
</context>
<context>
    <name>gdsim.core.arithmetic</name>
    <message>
        <source>{name} = {text}</source>
        <translation>{name} = {text}</translation>
    </message>
</context>
<context>
    <name>gdsim.core.chosen</name>
    <message>
        <source>'{name}' is {low:g} in all samples, so it has no deviation to be counted in; choose another column, or don't standardise.</source>
        <translation>“{name}”在所有样本中都是 {low:g}，没有标准差可作单位；请选别的列，或不做标准化。</translation>
    </message>
    <message>
        <source>'{target}' can't be predicted from itself: take it out of the inputs, or choose another target.</source>
        <translation>“{target}”不能用它自己来预测：请把它从输入中去掉，或选别的目标。</translation>
    </message>
    <message>
        <source>A class is 0 or 1, but sample {sample} of '{name}' is {value:g}; choose another target, or predict it as a number.</source>
        <translation>类别只能是 0 或 1，但“{name}”的样本 {sample} 是 {value:g}；请选别的目标，或把它作为数值来预测。</translation>
    </message>
    <message>
        <source>A column stands twice among the inputs; once will do.</source>
        <translation>有一列在输入中出现了两次，一次就够了。</translation>
    </message>
    <message>
        <source>All samples of '{name}' are {value:g}; there must be both 0 and 1.</source>
        <translation>“{name}”的所有样本都是 {value:g}；必须既有 0 又有 1。</translation>
    </message>
    <message>
        <source>Choose 1 to {most} columns as inputs; there are {count}.</source>
        <translation>请选 1 到 {most} 列作为输入；现在有 {count} 列。</translation>
    </message>
    <message>
        <source>The numbers in '{name}' are too large to be squared, {size:.3g}; give them in a larger unit.</source>
        <translation>“{name}”中的数太大，无法求平方：{size:.3g}；请换更大的单位。</translation>
    </message>
    <message>
        <source>The numbers in '{name}' are too small to be squared, {size:.3g}; give them in a smaller unit.</source>
        <translation>“{name}”中的数太小，无法求平方：{size:.3g}；请换更小的单位。</translation>
    </message>
    <message>
        <source>There is no column '{name}'; there are {known}.</source>
        <translation>没有“{name}”这一列；现有：{known}。</translation>
    </message>
    <message>
        <source>There is one sample only; at least 2 are needed.</source>
        <translation>只有一个样本；至少需要 2 个。</translation>
    </message>
</context>
<context>
    <name>gdsim.core.columns</name>
    <message>
        <source>A table of {count} columns needs rows of as many numbers.</source>
        <translation>有 {count} 列的表格，每行也要有同样多的数。</translation>
    </message>
    <message>
        <source>Each column of a table needs a name.</source>
        <translation>表格的每一列都要有列名。</translation>
    </message>
    <message>
        <source>Sample {row}, column '{column}': {value} is not a finite number.</source>
        <translation>样本 {row}，“{column}”列：{value} 不是有限数。</translation>
    </message>
    <message>
        <source>The name '{twice}' stands over more than one column.</source>
        <translation>列名“{twice}”出现在多个列上。</translation>
    </message>
</context>
<context>
    <name>gdsim.core.convergence</name>
    <message>
        <source>A map has from {fewest} to {most} cells along a side, not {cells}.</source>
        <translation>收敛图每边有 {fewest} 到 {most} 格，不能是 {cells} 格。</translation>
    </message>
    <message>
        <source>A map takes from 1 to {most:,} iterations, not {iterations}.</source>
        <translation>收敛图可做 1 到 {most:,} 次迭代，不能是 {iterations} 次。</translation>
    </message>
    <message>
        <source>Both axes vary the {title}; choose another for one of them.</source>
        <translation>两个轴改变的都是{title}；请给其中一个另选。</translation>
    </message>
</context>
<context>
    <name>gdsim.core.curvature</name>
    <message>
        <source>converges without overshooting</source>
        <translation>收敛且不过冲</translation>
    </message>
    <message>
        <source>diverges</source>
        <translation>发散</translation>
    </message>
    <message>
        <source>no limit here</source>
        <translation>此处没有上限</translation>
    </message>
    <message>
        <source>no limit told above {most} parameters</source>
        <translation>参数超过 {most} 个时不给出上限</translation>
    </message>
    <message>
        <source>no limit told for mini-batches</source>
        <translation>小批量时不给出上限</translation>
    </message>
    <message>
        <source>no limit told for this kind of SGD</source>
        <translation>这种 SGD 不给出上限</translation>
    </message>
    <message>
        <source>not finite here</source>
        <translation>此处不是有限数</translation>
    </message>
    <message>
        <source>overshoots and rings</source>
        <translation>过冲并振荡</translation>
    </message>
    <message>
        <source>rings without end</source>
        <translation>无休止地振荡</translation>
    </message>
    <message>
        <source>{optimizer} has no fixed limit</source>
        <translation>{optimizer} 没有固定上限</translation>
    </message>
</context>
<context>
    <name>gdsim.core.datasets</name>
    <message>
        <source>A line</source>
        <translation>直线</translation>
    </message>
    <message>
        <source>A sine</source>
        <translation>正弦</translation>
    </message>
    <message>
        <source>A step</source>
        <translation>阶跃</translation>
    </message>
    <message>
        <source>Two bumps</source>
        <translation>双峰</translation>
    </message>
    <message>
        <source>Two circles</source>
        <translation>双圆</translation>
    </message>
    <message>
        <source>Two clouds</source>
        <translation>两团点</translation>
    </message>
    <message>
        <source>Two moons</source>
        <translation>双月</translation>
    </message>
    <message>
        <source>Two spirals</source>
        <translation>双螺旋</translation>
    </message>
    <message>
        <source>XOR</source>
        <translation>异或</translation>
    </message>
    <message>
        <source>a line</source>
        <translation>直线</translation>
    </message>
    <message>
        <source>a sine</source>
        <translation>正弦曲线</translation>
    </message>
    <message>
        <source>a step</source>
        <translation>阶跃</translation>
    </message>
    <message>
        <source>class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>two bumps</source>
        <translation>双峰</translation>
    </message>
    <message>
        <source>two circles</source>
        <translation>双圆</translation>
    </message>
    <message>
        <source>two clouds</source>
        <translation>两团点</translation>
    </message>
    <message>
        <source>two moons</source>
        <translation>双月</translation>
    </message>
    <message>
        <source>two spirals</source>
        <translation>双螺旋</translation>
    </message>
    <message>
        <source>xor</source>
        <translation>异或</translation>
    </message>
</context>
<context>
    <name>gdsim.core.devices</name>
    <message>
        <source>{device} can't be used here ({why}); running on the CPU.</source>
        <translation>这里不能使用 {device}（{why}）；改用 CPU 运行。</translation>
    </message>
    <message>
        <source>{device} failed ({error}); going on on the CPU.</source>
        <translation>{device} 出错（{error}）；改在 CPU 上继续。</translation>
    </message>
</context>
<context>
    <name>gdsim.core.formula</name>
    <message>
        <source>A formula has at most {most} names; '{name}' at column {column} is one more.</source>
        <translation>一个公式最多有 {most} 个名称；第 {column} 列的“{name}”超出了。</translation>
    </message>
    <message>
        <source>The exponent {value:g} at column {column} is beyond {largest:g}; write a smaller one.</source>
        <translation>第 {column} 列的指数 {value:g} 超过了 {largest:g}；请写小一些。</translation>
    </message>
    <message>
        <source>The formula is always {value:g}; use a name in it, such as a.</source>
        <translation>这个公式恒等于 {value:g}；请在其中使用名称，例如 a。</translation>
    </message>
    <message>
        <source>The function '{name}' at column {column} takes {example}.</source>
        <translation>第 {column} 列的函数“{name}”需要{example}。</translation>
    </message>
    <message>
        <source>The number {number} at column {column} is not finite; change it.</source>
        <translation>第 {column} 列的数 {number} 不是有限数；请修改。</translation>
    </message>
    <message>
        <source>There is a function '{name}' at column {column}; write {name}(…).</source>
        <translation>第 {column} 列有函数“{name}”；请写成 {name}(…)。</translation>
    </message>
    <message>
        <source>There is an unknown function '{name}' at column {column}; known are {known}. A product is written {name}*(…).</source>
        <translation>第 {column} 列有未知函数“{name}”；可用的有 {known}。乘积请写成 {name}*(…)。</translation>
    </message>
    <message>
        <source>There is an unknown name '{name}' at column {column}; known are {known}.</source>
        <translation>第 {column} 列有未知名称“{name}”；可用的有 {known}。</translation>
    </message>
    <message>
        <source>There is something at column {column} that no formula has.</source>
        <translation>第 {column} 列有公式中不能出现的内容。</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>one number, such as {name}(a)</source>
        <translation>一个数，例如 {name}(a)</translation>
    </message>
    <message>
        <source>two numbers, such as {name}(a, b)</source>
        <translation>两个数，例如 {name}(a, b)</translation>
    </message>
</context>
<context>
    <name>gdsim.core.formula_text</name>
    <message>
        <source>A formula has at most {longest} characters; this one has {count}.</source>
        <translation>公式最多 {longest} 个字符；现在有 {count} 个。</translation>
    </message>
    <message>
        <source>A formula has at most {most} numbers, names and operators; there are more from column {column} on.</source>
        <translation>公式中的数、名称和运算符最多 {most} 个；从第 {column} 列起超出了。</translation>
    </message>
    <message>
        <source>The ( at column {column} is never closed; write ) for it.</source>
        <translation>第 {column} 列的 （ 没有配对；请补上 ）。</translation>
    </message>
    <message>
        <source>The formula ends with {text} at column {column}; write a number or a name after it.</source>
        <translation>公式在第 {column} 列以 {text} 结尾；请在后面写一个数或名称。</translation>
    </message>
    <message>
        <source>The formula is empty; write one, such as (a - 1)**2.</source>
        <translation>公式是空的；请写一个，例如 (a - 1)**2。</translation>
    </message>
    <message>
        <source>The formula is nested more than {deepest} deep at column {column}; write it flatter.</source>
        <translation>公式在第 {column} 列嵌套超过 {deepest} 层；请写得简单些。</translation>
    </message>
    <message>
        <source>The name '{name}' at column {column} begins with _; begin it with a letter.</source>
        <translation>第 {column} 列的名称“{name}”以 _ 开头；请以字母开头。</translation>
    </message>
    <message>
        <source>The name '{name}' at column {column} is a word of Python; choose another.</source>
        <translation>第 {column} 列的名称“{name}”是 Python 的关键字；请换一个。</translation>
    </message>
    <message>
        <source>The name '{name}' at column {column} is longer than {longest} characters; shorten it.</source>
        <translation>第 {column} 列的名称“{name}”超过 {longest} 个字符；请写短些。</translation>
    </message>
    <message>
        <source>There is a comma at column {column} that separates nothing; a decimal point is written 0.5.</source>
        <translation>第 {column} 列的逗号没有分隔任何内容；小数请写成 0.5。</translation>
    </message>
    <message>
        <source>There is an unknown character {shown} at column {column}; {advice}.</source>
        <translation>第 {column} 列有未知字符 {shown}；{advice}。</translation>
    </message>
    <message>
        <source>There is no ( for the ) at column {column}; take it away.</source>
        <translation>第 {column} 列的 ) 没有对应的 (；请去掉。</translation>
    </message>
    <message>
        <source>There is no number or name before the {sign} at column {column}; write one.</source>
        <translation>第 {column} 列的 {sign} 前面没有数或名称；请写一个。</translation>
    </message>
    <message>
        <source>There is no operator before '{after}' at column {column}; {advice}.</source>
        <translation>第 {column} 列的“{after}”前面没有运算符；{advice}。</translation>
    </message>
    <message>
        <source>write ( instead</source>
        <translation>请改写为 (</translation>
    </message>
    <message>
        <source>write ) instead</source>
        <translation>请改写为 )</translation>
    </message>
    <message>
        <source>write * instead</source>
        <translation>请改写为 *</translation>
    </message>
    <message>
        <source>write ** for a power</source>
        <translation>乘方请写 **</translation>
    </message>
    <message>
        <source>write **2 instead</source>
        <translation>请改写为 **2</translation>
    </message>
    <message>
        <source>write **3 instead</source>
        <translation>请改写为 **3</translation>
    </message>
    <message>
        <source>write - instead</source>
        <translation>请改写为 -</translation>
    </message>
    <message>
        <source>write / instead</source>
        <translation>请改写为 /</translation>
    </message>
    <message>
        <source>write a space instead</source>
        <translation>请改写为空格</translation>
    </message>
    <message>
        <source>write numbers, names, + - * / ** ( ) and commas</source>
        <translation>请只写数、名称、+ - * / ** ( ) 和逗号</translation>
    </message>
    <message>
        <source>write one between the numbers, or make them one</source>
        <translation>请在两个数之间写一个运算符，或把它们合成一个数</translation>
    </message>
    <message>
        <source>write only plain names, such as exp(x)</source>
        <translation>请只写普通的名称，例如 exp(x)</translation>
    </message>
    <message>
        <source>write only what stands on one side of it</source>
        <translation>请只写等号一边的内容</translation>
    </message>
    <message>
        <source>write pi instead</source>
        <translation>请改写为 pi</translation>
    </message>
    <message>
        <source>write the formula on one line</source>
        <translation>请把公式写在一行里</translation>
    </message>
    <message>
        <source>write {before}*{after} for a product</source>
        <translation>乘积请写成 {before}*{after}</translation>
    </message>
    <message>
        <source>write {before}*{after} for a product, {before}({after}) for a function</source>
        <translation>乘积请写成 {before}*{after}，函数请写成 {before}({after})</translation>
    </message>
</context>
<context>
    <name>gdsim.core.kept</name>
    <message>
        <source>This run was computed on another machine, whose numbers differ from this one's in the last digits; the steps it took are shown as they were, and it goes on with this machine's.</source>
        <translation>这次运行是在另一台电脑上算的，那里的数与这里的在最后几位上不同；已走的步照原样显示，之后由这台电脑接着算。</translation>
    </message>
    <message>
        <source>a step does not begin where the one before it ended</source>
        <translation>有一步不是从上一步结束的地方开始</translation>
    </message>
    <message>
        <source>step {number} is not what these settings give</source>
        <translation>第 {number} 步不是这些设置会给出的结果</translation>
    </message>
    <message>
        <source>the steps are none of this problem and this optimizer</source>
        <translation>这些步不属于这个问题和这个优化器</translation>
    </message>
    <message>
        <source>where the run stands is no place of this problem</source>
        <translation>运行所在的位置不属于这个问题</translation>
    </message>
</context>
<context>
    <name>gdsim.core.map_axes</name>
    <message>
        <source>A map of {optimizer} on {problem} can't vary '{what}'; it can vary {known}.</source>
        <translation>{optimizer} 在“{problem}”上的收敛图不能改变“{what}”；可以改变 {known}。</translation>
    </message>
    <message>
        <source>An axis is written as learning_rate=0.001:1:log or momentum=0:0.99, not '{text}'.</source>
        <translation>轴要写成 learning_rate=0.001:1:log 或 momentum=0:0.99，不能写成“{text}”。</translation>
    </message>
    <message>
        <source>An end of the range of {what} must be a number, not '{text}'.</source>
        <translation>{what} 范围的端点必须是数，不能是“{text}”。</translation>
    </message>
    <message>
        <source>The range of the {title} must begin above 0 to be logarithmic, not at {low:g}.</source>
        <translation>要用对数刻度，{title}的范围必须从大于 0 的数开始，不能从 {low:g} 开始。</translation>
    </message>
    <message>
        <source>The range of the {title} must go from less to more, not from {low:g} to {high:g}.</source>
        <translation>{title}的范围必须从小到大，不能从 {low:g} 到 {high:g}。</translation>
    </message>
    <message>
        <source>The range of the {title} must have finite ends, not {low} and {high}.</source>
        <translation>{title}范围的端点必须是有限数，不能是 {low} 和 {high}。</translation>
    </message>
    <message>
        <source>start of {parameter}</source>
        <translation>{parameter} 的起点</translation>
    </message>
    <message>
        <source>{names}, … ({count} in all)</source>
        <translation>{names} 等（共 {count} 个）</translation>
    </message>
</context>
<context>
    <name>gdsim.core.map_colours</name>
    <message>
        <source>converged elsewhere</source>
        <translation>收敛到别处</translation>
    </message>
    <message>
        <source>diverged</source>
        <translation>已发散</translation>
    </message>
    <message>
        <source>minimum {n}</source>
        <translation>极小值 {n}</translation>
    </message>
    <message>
        <source>not converged</source>
        <translation>未收敛</translation>
    </message>
    <message>
        <source>to ({place})</source>
        <translation>到 ({place})</translation>
    </message>
</context>
<context>
    <name>gdsim.core.narration</name>
    <message>
        <source>.grad keeps {values}</source>
        <translation>.grad 保留 {values}</translation>
    </message>
    <message>
        <source>{parameter} {what}</source>
        <translation>{parameter} {what}</translation>
    </message>
</context>
<context>
    <name>gdsim.core.optimizers.adam</name>
    <message>
        <source>Adam</source>
        <translation>Adam</translation>
    </message>
    <message>
        <source>Adam, divided by the largest recent gradient and not by an average.</source>
        <translation>Adam，但除以近来最大的梯度，而不是平均值。</translation>
    </message>
    <message>
        <source>Adam, with a weight decay that shrinks the parameters and not the gradient.</source>
        <translation>Adam，带有缩小参数而不是缩小梯度的权重衰减。</translation>
    </message>
    <message>
        <source>AdamW</source>
        <translation>AdamW</translation>
    </message>
    <message>
        <source>Adamax</source>
        <translation>Adamax</translation>
    </message>
    <message>
        <source>Divides by the largest average square so far.</source>
        <translation>除以至今最大的平方平均值。</translation>
    </message>
    <message>
        <source>Follows the average gradient, divided by the root of the average square.</source>
        <translation>沿平均梯度走，并除以平方平均值的根。</translation>
    </message>
    <message>
        <source>first moment</source>
        <translation>一阶矩</translation>
    </message>
    <message>
        <source>second moment</source>
        <translation>二阶矩</translation>
    </message>
</context>
<context>
    <name>gdsim.core.optimizers.adaptive</name>
    <message>
        <source>Adadelta</source>
        <translation>Adadelta</translation>
    </message>
    <message>
        <source>Adagrad</source>
        <translation>Adagrad</translation>
    </message>
    <message>
        <source>Divides by the gradients' standard deviation instead.</source>
        <translation>改为除以梯度的标准差。</translation>
    </message>
    <message>
        <source>Divides by the root of a moving average of the squared gradients.</source>
        <translation>除以梯度平方的移动平均的根。</translation>
    </message>
    <message>
        <source>Divides by the root of the sum of all squared gradients, so that steps grow shorter.</source>
        <translation>除以所有梯度平方之和的根，所以步子越来越短。</translation>
    </message>
    <message>
        <source>RMSprop</source>
        <translation>RMSprop</translation>
    </message>
    <message>
        <source>Step t has the learning rate divided by 1 + t times this.</source>
        <translation>第 t 步的学习率除以（1 + t 乘以这个数）。</translation>
    </message>
    <message>
        <source>Takes steps of the size of its last ones, whatever the size of the gradient.</source>
        <translation>步子和前几步差不多大，与梯度的大小无关。</translation>
    </message>
    <message>
        <source>The share of both moving averages that a step keeps.</source>
        <translation>每一步从两个移动平均中保留的比例。</translation>
    </message>
    <message>
        <source>The share of the average squared gradient a step keeps.</source>
        <translation>每一步从梯度平方平均值中保留的比例。</translation>
    </message>
    <message>
        <source>What the sum of the squared gradients begins with.</source>
        <translation>梯度平方之和的初始值。</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>学习率</translation>
    </message>
</context>
<context>
    <name>gdsim.core.optimizers.fields</name>
    <message>
        <source>Added to what is divided by, so that it is not zero.</source>
        <translation>加到除数上，使它不为零。</translation>
    </message>
    <message>
        <source>Pulls towards 0: this times the parameter is added to its gradient.</source>
        <translation>向 0 拉：把参数的这么多倍加到它的梯度上。</translation>
    </message>
    <message>
        <source>The share of a parameter that a step of learning rate 1 takes off.</source>
        <translation>学习率为 1 时，一步从参数中减去的比例。</translation>
    </message>
    <message>
        <source>The share of the average gradient that a step keeps.</source>
        <translation>每一步从平均梯度中保留的比例。</translation>
    </message>
    <message>
        <source>The share of the average squared gradient that a step keeps.</source>
        <translation>每一步从梯度平方平均值中保留的比例。</translation>
    </message>
    <message>
        <source>The share of the last step that is kept; 0 is none.</source>
        <translation>上一步保留的比例；0 表示不保留。</translation>
    </message>
    <message>
        <source>The weight decay acts on the parameters, not on the gradient.</source>
        <translation>权重衰减作用于参数，而不是梯度。</translation>
    </message>
</context>
<context>
    <name>gdsim.core.optimizers.line_search</name>
    <message>
        <source>Goes against the gradient, by a step that is shortened until the loss falls enough.</source>
        <translation>逆着梯度走，步子不断缩短，直到损失下降得足够多。</translation>
    </message>
    <message>
        <source>How many lengths are tried at most.</source>
        <translation>最多尝试多少种步长。</translation>
    </message>
    <message>
        <source>How much of the fall that the slope promises is enough.</source>
        <translation>下降量达到斜率所预示的多大比例才算足够。</translation>
    </message>
    <message>
        <source>Line search</source>
        <translation>线搜索</translation>
    </message>
    <message>
        <source>What a step's length is multiplied by at each try.</source>
        <translation>每次尝试时步长乘以这个数。</translation>
    </message>
</context>
<context>
    <name>gdsim.core.optimizers.nadam</name>
    <message>
        <source>Adam, which adds the present gradient to the average once more, as Nesterov does.</source>
        <translation>Adam，但像 Nesterov 那样把当前梯度再次加到平均值上。</translation>
    </message>
    <message>
        <source>How soon the momentum grows from half of beta1 to beta1.</source>
        <translation>动量从 beta1 的一半增长到 beta1 的快慢。</translation>
    </message>
    <message>
        <source>NAdam</source>
        <translation>NAdam</translation>
    </message>
</context>
<context>
    <name>gdsim.core.optimizers.newton</name>
    <message>
        <source>Added to all curvatures, which makes the steps shorter.</source>
        <translation>加到所有曲率上，使步子变短。</translation>
    </message>
    <message>
        <source>Goes where a parabola of the same slope and curvature is flat: in one step, on a bowl.</source>
        <translation>走到斜率和曲率相同的抛物线的最低处：在碗形上一步到位。</translation>
    </message>
    <message>
        <source>Newton's method</source>
        <translation>牛顿法</translation>
    </message>
</context>
<context>
    <name>gdsim.core.optimizers.radam</name>
    <message>
        <source>Adam, which divides by the average square once that can be relied on.</source>
        <translation>Adam，但等到平方平均值可靠之后才除以它。</translation>
    </message>
    <message>
        <source>RAdam</source>
        <translation>RAdam</translation>
    </message>
</context>
<context>
    <name>gdsim.core.optimizers.rprop</name>
    <message>
        <source>Goes by the signs of the gradient: steps grow where they stay, and shrink at a turn.</source>
        <translation>只看梯度的符号：符号不变，步子变大；符号一变，步子变小。</translation>
    </message>
    <message>
        <source>Rprop</source>
        <translation>Rprop</translation>
    </message>
    <message>
        <source>The largest step size.</source>
        <translation>最大的步长。</translation>
    </message>
    <message>
        <source>The smallest step size must not be above the largest, step max.</source>
        <translation>最小步长不能大于最大步长 step max。</translation>
    </message>
    <message>
        <source>The smallest step size.</source>
        <translation>最小的步长。</translation>
    </message>
    <message>
        <source>What a step size is multiplied by at a turn.</source>
        <translation>符号改变时步长乘以这个数。</translation>
    </message>
    <message>
        <source>What a step size is multiplied by while the sign stays.</source>
        <translation>符号不变时步长乘以这个数。</translation>
    </message>
</context>
<context>
    <name>gdsim.core.optimizers.sgd</name>
    <message>
        <source>Goes straight against the gradient; with momentum it keeps some of its last steps.</source>
        <translation>直接逆着梯度走；有动量时会保留一部分前几步。</translation>
    </message>
    <message>
        <source>Nesterov's momentum needs a momentum above 0 and a dampening of 0.</source>
        <translation>Nesterov 动量要求动量大于 0，并且抑制为 0。</translation>
    </message>
    <message>
        <source>SGD</source>
        <translation>SGD</translation>
    </message>
    <message>
        <source>Steps as if the momentum's next step had been taken already.</source>
        <translation>就像动量的下一步已经走完那样来走。</translation>
    </message>
    <message>
        <source>The share of the gradient that stays out of the momentum.</source>
        <translation>梯度中不计入动量的比例。</translation>
    </message>
</context>
<context>
    <name>gdsim.core.problems.bowl</name>
    <message>
        <source>Elliptic bowl</source>
        <translation>椭圆碗</translation>
    </message>
    <message>
        <source>From the x axis to the flat direction, in degrees.</source>
        <translation>从 x 轴到平缓方向的角度，单位为度。</translation>
    </message>
    <message>
        <source>Functions of two parameters</source>
        <translation>两个参数的函数</translation>
    </message>
    <message>
        <source>How many times as much it bends across as along.</source>
        <translation>横向弯曲是纵向弯曲的多少倍。</translation>
    </message>
    <message>
        <source>Steep across, flat along: steps that are safe across it are short along it.</source>
        <translation>横向陡，纵向平：横向安全的步子，到了纵向就太短。</translation>
    </message>
</context>
<context>
    <name>gdsim.core.problems.camel</name>
    <message>
        <source>Six minima in three pairs of twins: only one of the pairs is the deepest.</source>
        <translation>六个极小值，两两成对：只有一对最深。</translation>
    </message>
    <message>
        <source>Six-hump camel</source>
        <translation>六峰驼背</translation>
    </message>
</context>
<context>
    <name>gdsim.core.problems.linear</name>
    <message>
        <source>A batch of three</source>
        <translation>三个样本一批</translation>
    </message>
    <message>
        <source>A line with a bias</source>
        <translation>带偏置的直线</translation>
    </message>
    <message>
        <source>One sample</source>
        <translation>一个样本</translation>
    </message>
    <message>
        <source>One student studied 2 hours and scored 4. Which weight w makes w·x meet that score?</source>
        <translation>一名学生学习了 2 小时，得了 4 分。权重 w 取多少，w·x 才等于这个分数？</translation>
    </message>
    <message>
        <source>The same three students, and a line that need not pass through zero: y = w·x + b.</source>
        <translation>还是那三名学生，但直线不必过零点：y = w·x + b。</translation>
    </message>
    <message>
        <source>Three students, one line through zero: the loss is the mean of the squared errors.</source>
        <translation>三名学生，一条过零点的直线：损失是误差平方的平均值。</translation>
    </message>
    <message>
        <source>Two inputs, two weights: the way to the minimum at (2, 0) is a long narrow valley.</source>
        <translation>两个输入，两个权重：通向极小值 (2, 0) 的路是一条又长又窄的山谷。</translation>
    </message>
    <message>
        <source>Two weights</source>
        <translation>两个权重</translation>
    </message>
    <message>
        <source>hours studied</source>
        <translation>学习时间（小时）</translation>
    </message>
    <message>
        <source>score</source>
        <translation>分数</translation>
    </message>
</context>
<context>
    <name>gdsim.core.problems.network</name>
    <message>
        <source>A hidden layer has 1 to {most} units, not {units}.</source>
        <translation>一个隐藏层有 1 到 {most} 个单元，不能是 {units} 个。</translation>
    </message>
    <message>
        <source>A network has 1 to {most} hidden layers; there are {count}.</source>
        <translation>神经网络有 1 到 {most} 个隐藏层；现在有 {count} 个。</translation>
    </message>
    <message>
        <source>A small neural network</source>
        <translation>一个小神经网络</translation>
    </message>
    <message>
        <source>A {shape} network of {count:,} parameters learns {learned} from {samples:,} samples.</source>
        <translation>{shape} 网络（{count:,} 个参数）从 {samples:,} 个样本中学习：{learned}。</translation>
    </message>
    <message>
        <source>A {text} network on {samples:,} samples needs some {needed}, and {free} are free: take fewer units or samples.</source>
        <translation>{text} 网络用 {samples:,} 个样本约需 {needed}，可用的只有 {free}：请减少单元或样本。</translation>
    </message>
    <message>
        <source>How far the samples are off the figure, which is 4 wide: the standard deviation.</source>
        <translation>样本偏离图形的程度（图形宽为 4）：标准差。</translation>
    </message>
    <message>
        <source>How many samples are made, those to test on included.</source>
        <translation>生成多少个样本，包括用于测试的。</translation>
    </message>
    <message>
        <source>Neural network</source>
        <translation>神经网络</translation>
    </message>
    <message>
        <source>Of a table. regression: a number. classification: the probability that the target is 1 and not 0.</source>
        <translation>用于表格。regression：一个数。classification：目标是 1 而不是 0 的概率。</translation>
    </message>
    <message>
        <source>Of a table: whether the inputs, and the target of a regression, are counted from their means, in standard deviations. A network learns little otherwise.</source>
        <translation>用于表格：输入（以及回归的目标）是否换算为与平均值相差几个标准差。否则网络学不到什么。</translation>
    </message>
    <message>
        <source>The share of the samples to train on, not to test on.</source>
        <translation>用于训练、不用于测试的样本比例。</translation>
    </message>
    <message>
        <source>The table's column to predict.</source>
        <translation>表格中要预测的列。</translation>
    </message>
    <message>
        <source>The table's columns to predict from, 1 to 50.</source>
        <translation>表格中用来预测的列，1 到 50 列。</translation>
    </message>
    <message>
        <source>The table, where the data are the user's own.</source>
        <translation>数据由用户提供时所用的表格。</translation>
    </message>
    <message>
        <source>The units of each hidden layer: 1 to 3 layers of 1 to 64 units.</source>
        <translation>每个隐藏层的单元数：1 到 3 层，每层 1 到 64 个单元。</translation>
    </message>
    <message>
        <source>The {words} must be {wanted}, not {value}.</source>
        <translation>{words} 必须是{wanted}，不能是 {value}。</translation>
    </message>
    <message>
        <source>There are no data '{data}'; there are {known}.</source>
        <translation>没有数据“{data}”；现有：{known}。</translation>
    </message>
    <message>
        <source>There is no table yet; open one first.</source>
        <translation>还没有表格；请先打开一个。</translation>
    </message>
    <message>
        <source>What each unit of a hidden layer does to its sum.</source>
        <translation>隐藏层的每个单元对它的和做什么运算。</translation>
    </message>
    <message>
        <source>What is learned: samples of a known kind, or the user's table.</source>
        <translation>学习什么：某种已知的样本，或用户的表格。</translation>
    </message>
    <message>
        <source>What samples, and those to test on, are drawn from.</source>
        <translation>样本（包括测试样本）由它随机生成。</translation>
    </message>
    <message>
        <source>a number from {low} to {high}</source>
        <translation>{low} 到 {high} 之间的数</translation>
    </message>
    <message>
        <source>a whole number from {low} to {high}</source>
        <translation>{low} 到 {high} 之间的整数</translation>
    </message>
    <message>
        <source>{name} (standardised)</source>
        <translation>{name}（标准化）</translation>
    </message>
    <message>
        <source>{size:.1f} GB</source>
        <translation>{size:.1f} GB</translation>
    </message>
</context>
<context>
    <name>gdsim.core.problems.one_parameter</name>
    <message>
        <source>Absolute value</source>
        <translation>绝对值</translation>
    </message>
    <message>
        <source>Descent stops in the nearest trough, though the next ones are deeper.</source>
        <translation>下降会停在最近的凹处，尽管旁边的更深。</translation>
    </message>
    <message>
        <source>Double well</source>
        <translation>双井</translation>
    </message>
    <message>
        <source>Functions of one parameter</source>
        <translation>一个参数的函数</translation>
    </message>
    <message>
        <source>Parabola</source>
        <translation>抛物线</translation>
    </message>
    <message>
        <source>The plainest loss: each step takes the same share of the distance left.</source>
        <translation>最简单的损失：每一步都走完剩余距离的同样比例。</translation>
    </message>
    <message>
        <source>The slope is 1 to the very end: steps stay as long, and hop over the minimum.</source>
        <translation>斜率始终是 1，直到尽头：步子一直那么长，会跳过极小值。</translation>
    </message>
    <message>
        <source>Two wells and a hill between them: descent ends in the near one, deeper or not.</source>
        <translation>两口井，中间一座山：下降停在近的那口，不管它是否更深。</translation>
    </message>
    <message>
        <source>Waves on a bowl</source>
        <translation>碗上的波浪</translation>
    </message>
</context>
<context>
    <name>gdsim.core.problems.own_formula</name>
    <message>
        <source>A loss of named parameters; not used where there is a model.</source>
        <translation>由有名称的参数构成的损失；有模型时不用。</translation>
    </message>
    <message>
        <source>A model is fitted to a table; open one first.</source>
        <translation>模型要拟合一个表格；请先打开一个。</translation>
    </message>
    <message>
        <source>A model of x, or of columns, such as a*exp(-b*x) + c; empty for none.</source>
        <translation>x 或各列的模型，例如 a*exp(-b*x) + c；留空表示没有。</translation>
    </message>
    <message>
        <source>The column that a model predicts; the last one if empty.</source>
        <translation>模型要预测的列；留空则为最后一列。</translation>
    </message>
    <message>
        <source>The model has no input; use one of {known}.</source>
        <translation>模型没有输入；请使用其中之一：{known}。</translation>
    </message>
    <message>
        <source>The model has no parameter: all its names are columns, {columns}; use another one, such as a.</source>
        <translation>模型没有参数：其中的名称都是列（{columns}）；请再用一个，例如 a。</translation>
    </message>
    <message>
        <source>The model uses its target, '{target}'; choose another one, or leave it out.</source>
        <translation>模型用到了它的目标“{target}”；请另选目标，或去掉它。</translation>
    </message>
    <message>
        <source>The name '{name}' at column {column} could be the number or the table's column; rename that one.</source>
        <translation>第 {column} 列的名称“{name}”既可能是数，也可能是表格的列；请给列改名。</translation>
    </message>
    <message>
        <source>The table has no column beside the target, '{target}'.</source>
        <translation>除目标“{target}”外，表格中没有别的列。</translation>
    </message>
    <message>
        <source>The table that a model is fitted to.</source>
        <translation>模型所拟合的表格。</translation>
    </message>
    <message>
        <source>There is no column '{target}'; there are {names}.</source>
        <translation>没有“{target}”这一列；现有：{names}。</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>自定义</translation>
    </message>
    <message>
        <source>Your own formula</source>
        <translation>自己的公式</translation>
    </message>
    <message numerus="yes">
        <source>Your own loss of {n} parameters: where is it least?</source>
        <extracomment>One: Your own loss of {n} parameter: where is it least?</extracomment>
        <translation>
            <numerusform>自己的损失，有 {n} 个参数：哪里最小？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your own model with {n} parameters: what fits {samples:,} samples best?</source>
        <extracomment>One: Your own model with {n} parameter: what fits {samples:,} samples best?</extracomment>
        <translation>
            <numerusform>自己的模型，有 {n} 个参数：怎样最符合 {samples:,} 个样本？</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gdsim.core.problems.problem</name>
    <message>
        <source>Tutorial</source>
        <translation>教程</translation>
    </message>
</context>
<context>
    <name>gdsim.core.problems.table</name>
    <message>
        <source>A model is linear or logistic, not {model}.</source>
        <translation>模型是 linear 或 logistic，不能是 {model}。</translation>
    </message>
    <message>
        <source>The column to predict.</source>
        <translation>要预测的列。</translation>
    </message>
    <message>
        <source>The columns to predict from, 1 to 50.</source>
        <translation>用来预测的列，1 到 50 列。</translation>
    </message>
    <message>
        <source>The table.</source>
        <translation>表格。</translation>
    </message>
    <message>
        <source>Whether a constant is added.</source>
        <translation>是否加一个常数。</translation>
    </message>
    <message>
        <source>Whether the inputs, and the target of a linear model, are counted from their means, in standard deviations.</source>
        <translation>输入（以及线性模型的目标）是否换算为与平均值相差几个标准差。</translation>
    </message>
    <message>
        <source>Your own table</source>
        <translation>自己的表格</translation>
    </message>
    <message>
        <source>linear: a number, under the mean squared error. logistic: the probability that the target is 1 and not 0, under the cross-entropy.</source>
        <translation>linear：一个数，用均方误差。logistic：目标是 1 而不是 0 的概率，用交叉熵。</translation>
    </message>
    <message>
        <source>the probability that {target} is 1</source>
        <translation>{target} 为 1 的概率</translation>
    </message>
    <message>
        <source>{count:,} samples: {target}, from {inputs}.</source>
        <translation>{count:,} 个样本：由 {inputs} 预测 {target}。</translation>
    </message>
    <message>
        <source>{count:,} samples: {target}, from {inputs}; all standardised: in standard deviations from the mean.</source>
        <translation>{count:,} 个样本：由 {inputs} 预测 {target}；全部标准化：与平均值相差几个标准差。</translation>
    </message>
    <message>
        <source>{count:,} samples: {target}, from {inputs}; both standardised: in standard deviations from the mean.</source>
        <translation>{count:,} 个样本：由 {inputs} 预测 {target}；两者都标准化：与平均值相差几个标准差。</translation>
    </message>
    <message>
        <source>{count:,} samples: {target}, from {inputs}; the inputs standardised: in standard deviations from the mean.</source>
        <translation>{count:,} 个样本：由 {inputs} 预测 {target}；输入标准化：与平均值相差几个标准差。</translation>
    </message>
    <message>
        <source>{count} columns</source>
        <translation>{count} 列</translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <translation>{one} 和 {other}</translation>
    </message>
</context>
<context>
    <name>gdsim.core.problems.two_parameters</name>
    <message>
        <source>A bowl full of dimples: descent stops in the nearest one, not in the deepest.</source>
        <translation>布满小坑的碗：下降停在最近的坑里，而不是最深的。</translation>
    </message>
    <message>
        <source>A curved valley that two steps find, and thousands follow: its floor is so flat.</source>
        <translation>弯曲的山谷，两步就能走到，却要沿着它走上几千步：谷底太平了。</translation>
    </message>
    <message>
        <source>A funnel covered with ripples: the first ripple on the way holds descent for good.</source>
        <translation>布满波纹的漏斗：路上的第一道波纹就会把下降永远困住。</translation>
    </message>
    <message>
        <source>Ackley</source>
        <translation>Ackley</translation>
    </message>
    <message>
        <source>Alike in every direction: straight downhill is straight to the minimum.</source>
        <translation>各个方向都一样：一直下坡就直达极小值。</translation>
    </message>
    <message>
        <source>Beale</source>
        <translation>Beale</translation>
    </message>
    <message>
        <source>Booth</source>
        <translation>Booth</translation>
    </message>
    <message>
        <source>Descent stays in the first valley; a momentum of 0.9 rolls on to the deeper one.</source>
        <translation>下降停在第一个山谷；动量为 0.9 时会滚到更深的那个。</translation>
    </message>
    <message>
        <source>Flat but for one well: out here the gradient next to vanishes, and descent crawls.</source>
        <translation>除了一口井以外都很平：这么远处梯度几乎为零，下降慢如爬行。</translation>
    </message>
    <message>
        <source>Four minima, all equally good: the start decides which of them a run ends in.</source>
        <translation>四个一样好的极小值：运行停在哪一个，由起点决定。</translation>
    </message>
    <message>
        <source>Four wells, one of them the deepest: from most starts descent ends in another one.</source>
        <translation>四口井，其中一口最深：从大多数起点出发都停在别的井里。</translation>
    </message>
    <message>
        <source>Himmelblau</source>
        <translation>Himmelblau</translation>
    </message>
    <message>
        <source>Matyas</source>
        <translation>Matyas</translation>
    </message>
    <message>
        <source>Monkey saddle</source>
        <translation>猴鞍</translation>
    </message>
    <message>
        <source>Next to flat along its diagonal: even a learning rate above 1 takes long.</source>
        <translation>沿对角线几乎是平的：学习率大于 1 也要很久。</translation>
    </message>
    <message>
        <source>No minimum: descent slows down as if there were one, then slips off to the side.</source>
        <translation>没有极小值：下降慢下来，好像到了底，接着又从侧面滑走。</translation>
    </message>
    <message>
        <source>Plateau</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>Rastrigin</source>
        <translation>Rastrigin</translation>
    </message>
    <message>
        <source>Rosenbrock</source>
        <translation>Rosenbrock</translation>
    </message>
    <message>
        <source>Saddle</source>
        <translation>鞍点</translation>
    </message>
    <message>
        <source>Sphere</source>
        <translation>球面</translation>
    </message>
    <message>
        <source>Styblinski–Tang</source>
        <translation>Styblinski–Tang</translation>
    </message>
    <message>
        <source>Three ways down from a middle so flat that descent nearly stops there first.</source>
        <translation>从中间有三条下坡路，但中间太平，下降起初几乎停在那里。</translation>
    </message>
    <message>
        <source>Two equations as squared errors: the bottom is where both hold, at (1, 3).</source>
        <translation>两个方程写成误差的平方：两者都成立的 (1, 3) 就是最低点。</translation>
    </message>
    <message>
        <source>Two valleys</source>
        <translation>两个山谷</translation>
    </message>
    <message>
        <source>Walls that only a small learning rate survives, and a floor too flat for it.</source>
        <translation>谷壁很陡，只有小学习率受得了；谷底又太平，小学习率走不动。</translation>
    </message>
</context>
<context>
    <name>gdsim.core.progress</name>
    <message>
        <source>converged</source>
        <translation>已收敛</translation>
    </message>
    <message>
        <source>open</source>
        <translation>未结束</translation>
    </message>
</context>
<context>
    <name>gdsim.core.ranges</name>
    <message>
        <source>a number</source>
        <translation>数</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>above {bound:g}</source>
        <translation>&gt; {bound:g}</translation>
    </message>
    <message>
        <source>at most {bound:g}</source>
        <translation>≤ {bound:g}</translation>
    </message>
    <message>
        <source>below {bound:g}</source>
        <translation>&lt; {bound:g}</translation>
    </message>
    <message>
        <source>of at least {bound:g}</source>
        <translation>≥ {bound:g}</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>真或假</translation>
    </message>
    <message>
        <source>{kind} {bound}</source>
        <translation>{kind} {bound}</translation>
    </message>
    <message>
        <source>{kind} {low} and {high}</source>
        <translation>{kind} {low} 且 {high}</translation>
    </message>
</context>
<context>
    <name>gdsim.core.run</name>
    <message numerus="yes">
        <source>Converged after {n} iterations: the gradient's norm, {norm:.3g}, is below the tolerance, {tolerance:g}.</source>
        <extracomment>One: Converged after {n} iteration: the gradient's norm, {norm:.3g}, is below the tolerance, {tolerance:g}.</extracomment>
        <translation>
            <numerusform>经过 {n} 次迭代后收敛：梯度范数 {norm:.3g} 小于容差 {tolerance:g}。</numerusform>
        </translation>
    </message>
    <message>
        <source>Diverged at iteration {iteration}: {cause}. {advice}</source>
        <translation>在第 {iteration} 次迭代发散：{cause}。{advice}</translation>
    </message>
    <message>
        <source>Start nearer to zero, or choose float64.</source>
        <translation>请从更接近零的地方开始，或选 float64。</translation>
    </message>
    <message>
        <source>Start nearer to zero.</source>
        <translation>请从更接近零的地方开始。</translation>
    </message>
    <message>
        <source>Try a learning rate below {rate:g}.</source>
        <translation>请试试小于 {rate:g} 的学习率。</translation>
    </message>
    <message>
        <source>the gradient overflowed {dtype}</source>
        <translation>梯度超出了 {dtype} 的范围</translation>
    </message>
    <message>
        <source>the loss is nan, no number</source>
        <translation>损失是 nan，不是数</translation>
    </message>
    <message>
        <source>the loss overflowed {dtype}</source>
        <translation>损失超出了 {dtype} 的范围</translation>
    </message>
    <message>
        <source>the loss, {loss:.3g}, is more than 1e12 times the first</source>
        <translation>损失 {loss:.3g} 超过最初损失的 1e12 倍</translation>
    </message>
</context>
<context>
    <name>gdsim.core.runs</name>
    <message>
        <source>There are {most} branches; delete one to start another.</source>
        <translation>已有 {most} 个分支；要新建请先删除一个。</translation>
    </message>
    <message>
        <source>There are {most} runs; remove one to add another.</source>
        <translation>已有 {most} 个运行；要添加请先移除一个。</translation>
    </message>
</context>
<context>
    <name>gdsim.core.schedules</name>
    <message>
        <source>After how many steps it falls each time.</source>
        <translation>每隔多少步下降一次。</translation>
    </message>
    <message>
        <source>After how many steps it is lowest.</source>
        <translation>多少步之后降到最低。</translation>
    </message>
    <message>
        <source>After how many steps the learning rate is whole.</source>
        <translation>多少步之后学习率达到全值。</translation>
    </message>
    <message>
        <source>Along half a wave of a cosine, or a line.</source>
        <translation>沿半个余弦波，或沿直线。</translation>
    </message>
    <message>
        <source>At the end, that of the beginning is divided by this.</source>
        <translation>结束时，开始的学习率除以这个数。</translation>
    </message>
    <message>
        <source>Constant</source>
        <translation>恒定</translation>
    </message>
    <message>
        <source>Cosine</source>
        <translation>余弦</translation>
    </message>
    <message>
        <source>Exponential</source>
        <translation>指数</translation>
    </message>
    <message>
        <source>Falls back first as it grew, and then to its end.</source>
        <translation>先按增长的方式落回，再降到终值。</translation>
    </message>
    <message>
        <source>How many steps it takes in all.</source>
        <translation>总共走多少步。</translation>
    </message>
    <message>
        <source>In stairs</source>
        <translation>阶梯式</translation>
    </message>
    <message>
        <source>One cycle</source>
        <translation>单周期</translation>
    </message>
    <message>
        <source>The learning rate falls along half a wave of a cosine, slowly at both ends.</source>
        <translation>学习率沿半个余弦波下降，两头较慢。</translation>
    </message>
    <message>
        <source>The learning rate falls at once after every so many steps.</source>
        <translation>学习率每隔若干步突然下降一次。</translation>
    </message>
    <message>
        <source>The learning rate falls by the same share at every step.</source>
        <translation>学习率每一步按同样的比例下降。</translation>
    </message>
    <message>
        <source>The learning rate grows to its full value over the first steps.</source>
        <translation>学习率在最初几步增长到全值。</translation>
    </message>
    <message>
        <source>The learning rate grows to its full value, and then falls to almost nothing.</source>
        <translation>学习率先增长到全值，再降到几乎为零。</translation>
    </message>
    <message>
        <source>The learning rate is divided by this at the beginning.</source>
        <translation>开始时学习率除以这个数。</translation>
    </message>
    <message>
        <source>The learning rate stays as it is.</source>
        <translation>学习率保持不变。</translation>
    </message>
    <message>
        <source>The lowest learning rate.</source>
        <translation>最低的学习率。</translation>
    </message>
    <message>
        <source>The part in which the learning rate grows must not be of one step alone; change pct start or total steps.</source>
        <translation>学习率增长的部分不能只有一步；请修改 pct start 或总步数。</translation>
    </message>
    <message>
        <source>The share of the steps in which it grows.</source>
        <translation>学习率增长阶段占的步数比例。</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation>预热</translation>
    </message>
    <message>
        <source>What it is multiplied by at each step.</source>
        <translation>每一步乘以这个数。</translation>
    </message>
    <message>
        <source>What it is multiplied by each time.</source>
        <translation>每次乘以这个数。</translation>
    </message>
    <message>
        <source>With what share of the learning rate it begins.</source>
        <translation>从学习率的多大比例开始。</translation>
    </message>
    <message>
        <source>constant schedule</source>
        <translation>恒定调度</translation>
    </message>
    <message>
        <source>cosine schedule</source>
        <translation>余弦调度</translation>
    </message>
    <message>
        <source>exponential schedule</source>
        <translation>指数调度</translation>
    </message>
    <message>
        <source>one cycle schedule</source>
        <translation>单周期调度</translation>
    </message>
    <message>
        <source>step schedule</source>
        <translation>步进调度</translation>
    </message>
    <message>
        <source>warm-up schedule</source>
        <translation>预热调度</translation>
    </message>
</context>
<context>
    <name>gdsim.core.script</name>
    <message>
        <source>A program with {count:,} samples in it would be too long to read; programs are written for up to {most:,}.</source>
        <translation>含 {count:,} 个样本的程序太长，不便阅读；最多 {most:,} 个样本才写出程序。</translation>
    </message>
</context>
<context>
    <name>gdsim.core.settings</name>
    <message>
        <source>A batch needs at least 1 sample, not {batch_size}.</source>
        <translation>一批至少要有 1 个样本，不能是 {batch_size}。</translation>
    </message>
    <message>
        <source>The learning rate must be a number above 0, such as 0.1, not {learning_rate}.</source>
        <translation>学习率必须是大于 0 的数，例如 0.1，不能是 {learning_rate}。</translation>
    </message>
    <message>
        <source>The seed must be a whole number from 0 to {most}, not {seed}.</source>
        <translation>种子必须是 0 到 {most} 之间的整数，不能是 {seed}。</translation>
    </message>
    <message numerus="yes">
        <source>The start needs {n} numbers, for {names}; there are {given}.</source>
        <extracomment>One: The start needs {n} number, for {names}; there are {given}.</extracomment>
        <translation>
            <numerusform>起点需要 {n} 个数（{names}）；现在有 {given} 个。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The start needs {n} numbers; there are {given}.</source>
        <extracomment>One: The start needs {n} number; there are {given}.</extracomment>
        <translation>
            <numerusform>起点需要 {n} 个数；现在有 {given} 个。</numerusform>
        </translation>
    </message>
    <message>
        <source>The start of {name} is beyond what {dtype} can hold, {largest:.4g}.</source>
        <translation>{name} 的起点超出了 {dtype} 能表示的范围 {largest:.4g}。</translation>
    </message>
    <message>
        <source>The start of {name} must be a number, not {value}.</source>
        <translation>{name} 的起点必须是数，不能是 {value}。</translation>
    </message>
    <message>
        <source>The tolerance must be a number from 0 up, such as 1e-6, not {tolerance}.</source>
        <translation>容差必须是不小于 0 的数，例如 1e-6，不能是 {tolerance}。</translation>
    </message>
    <message>
        <source>The {name} is beyond what {dtype} can hold.</source>
        <translation>{name}超出了 {dtype} 能表示的范围。</translation>
    </message>
    <message>
        <source>There is no device '{device}'; use cpu, or cuda:0 and so on.</source>
        <translation>没有设备“{device}”；请用 cpu，或 cuda:0 等。</translation>
    </message>
    <message>
        <source>There is no {field} '{name}'; there are {known}.</source>
        <translation>没有名为“{name}”的{field}；现有：{known}。</translation>
    </message>
    <message>
        <source>There must be at least 1 step, not {steps}.</source>
        <translation>至少要有 1 步，不能是 {steps}。</translation>
    </message>
    <message>
        <source>These are options of {id}, not of {problem}.</source>
        <translation>这些选项属于 {id}，不属于 {problem}。</translation>
    </message>
    <message>
        <source>another start</source>
        <translation>另一个起点</translation>
    </message>
    <message>
        <source>batches of {size}</source>
        <translation>批量大小 {size}</translation>
    </message>
    <message>
        <source>from {start}</source>
        <translation>起点 {start}</translation>
    </message>
    <message>
        <source>no zero grad</source>
        <translation>不做 zero grad</translation>
    </message>
    <message>
        <source>no {name}</source>
        <translation>无 {name}</translation>
    </message>
    <message>
        <source>not shuffled</source>
        <translation>不打乱</translation>
    </message>
    <message>
        <source>seed {seed}</source>
        <translation>种子 {seed}</translation>
    </message>
    <message>
        <source>shuffled</source>
        <translation>打乱</translation>
    </message>
    <message>
        <source>whole batch</source>
        <translation>整批</translation>
    </message>
    <message>
        <source>zero grad</source>
        <translation>zero grad</translation>
    </message>
    <message>
        <source>{name} has no hyperparameter '{field}'; it has none.</source>
        <translation>{name} 没有超参数“{field}”；它没有超参数。</translation>
    </message>
    <message>
        <source>{name} has no hyperparameter '{field}'; it has {known}.</source>
        <translation>{name} 没有超参数“{field}”；它有 {known}。</translation>
    </message>
    <message>
        <source>{name} {value}</source>
        <translation>{name} {value}</translation>
    </message>
    <message>
        <source>{title} is for at most {most} parameters, and there are {parameters:,}; choose another optimizer.</source>
        <translation>{title}最多用于 {most} 个参数，现在有 {parameters:,} 个；请选别的优化器。</translation>
    </message>
</context>
<context>
    <name>gdsim.core.slices</name>
    <message>
        <source>A slice needs two different parameters. Choose another one.</source>
        <translation>切片需要两个不同的参数。请另选一个。</translation>
    </message>
    <message>
        <source>A surface has one or two parameters, not {count}.</source>
        <translation>曲面只能有一个或两个参数，不能是 {count} 个。</translation>
    </message>
    <message>
        <source>Principal directions need three points of the run. Take two steps first.</source>
        <translation>主方向需要运行上的三个点。请先走两步。</translation>
    </message>
    <message>
        <source>The run has not moved, so it has no principal directions yet.</source>
        <translation>运行还没有移动过，所以还没有主方向。</translation>
    </message>
    <message>
        <source>principal direction {n}</source>
        <translation>主方向 {n}</translation>
    </message>
    <message>
        <source>random direction</source>
        <translation>随机方向</translation>
    </message>
    <message>
        <source>random direction {n}</source>
        <translation>随机方向 {n}</translation>
    </message>
</context>
<context>
    <name>gdsim.core.stability_text</name>
    <message>
        <source>Curvature {curvature}: stable below a learning rate of {limit}.</source>
        <translation>曲率 {curvature}：学习率小于 {limit} 时稳定。</translation>
    </message>
    <message>
        <source>Curvature {curvature}: with a momentum of 1, rings without end below a learning rate of {limit}.</source>
        <translation>曲率 {curvature}：动量为 1，学习率小于 {limit} 时会无休止地振荡。</translation>
    </message>
    <message>
        <source>Curvature {curvature}: with zero grad off, rings without end below a learning rate of {limit}.</source>
        <translation>曲率 {curvature}：关闭 zero grad，学习率小于 {limit} 时会无休止地振荡。</translation>
    </message>
    <message>
        <source>The curvature is not finite here, so no limit is known.</source>
        <translation>此处的曲率不是有限数，所以不知道上限。</translation>
    </message>
    <message>
        <source>The loss curves down ({down}) here, which sets no limit to the learning rate.</source>
        <translation>此处损失向下弯（{down}），对学习率没有上限。</translation>
    </message>
    <message>
        <source>The loss curves down along one direction ({down}) and has no minimum: every learning rate diverges.</source>
        <translation>损失沿一个方向向下弯（{down}），没有极小值：任何学习率都会发散。</translation>
    </message>
    <message>
        <source>The loss is flat or straight here, which sets no limit to the learning rate.</source>
        <translation>此处损失是平的或直的，对学习率没有上限。</translation>
    </message>
    <message>
        <source>With a momentum of {momentum:g}, every learning rate diverges.</source>
        <translation>动量为 {momentum:g} 时，任何学习率都会发散。</translation>
    </message>
    <message>
        <source>With momentum and zero grad off, every learning rate diverges.</source>
        <translation>有动量又关闭 zero grad 时，任何学习率都会发散。</translation>
    </message>
    <message>
        <source>{curvature} here</source>
        <translation>此处 {curvature}</translation>
    </message>
    <message>
        <source>{sentence} Another direction curves down ({down}): a run leaves this saddle.</source>
        <translation>{sentence}另一个方向向下弯（{down}）：运行会离开这个鞍点。</translation>
    </message>
</context>
<context>
    <name>gdsim.core.table</name>
    <message>
        <source>Grad</source>
        <translation>梯度</translation>
    </message>
    <message>
        <source>Grad norm</source>
        <translation>梯度范数</translation>
    </message>
    <message>
        <source>Iter</source>
        <translation>迭代</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>Pred</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>{name} (end)</source>
        <translation>{name}（起）</translation>
    </message>
    <message>
        <source>{name} (start)</source>
        <translation>{name}（止）</translation>
    </message>
    <message>
        <source>{name} grad</source>
        <translation>{name} 梯度</translation>
    </message>
</context>
<context>
    <name>gdsim.files.cells</name>
    <message>
        <source>the cell is empty.</source>
        <translation>单元格是空的。</translation>
    </message>
    <message>
        <source>{cell} begins with a typographer's minus sign; write it with a hyphen.</source>
        <translation>{cell} 以排版用的减号开头；请改写成连字符。</translation>
    </message>
    <message>
        <source>{cell} has a comma; if that is a decimal comma, choose so.</source>
        <translation>{cell} 中有逗号；如果是小数点，请这样选择。</translation>
    </message>
    <message>
        <source>{cell} has a decimal point, where decimal commas are expected.</source>
        <translation>{cell} 中有小数点，而这里应该用逗号作小数点。</translation>
    </message>
    <message>
        <source>{cell} is not a finite number.</source>
        <translation>{cell} 不是有限数。</translation>
    </message>
    <message>
        <source>{cell} is not a number.</source>
        <translation>{cell} 不是数。</translation>
    </message>
    <message>
        <source>{cell} is too large.</source>
        <translation>{cell} 太大。</translation>
    </message>
    <message>
        <source>{cell} seems to have thousands separators; take them out.</source>
        <translation>{cell} 似乎有千位分隔符；请去掉。</translation>
    </message>
</context>
<context>
    <name>gdsim.files.looking</name>
    <message>
        <source>Row 1 has one cell only: it has to hold the columns' names.</source>
        <translation>第 1 行只有一个单元格：它应该是列名。</translation>
    </message>
    <message>
        <source>Row 1 holds numbers, where the columns' names should be; choose that the table has no header, or put names there.</source>
        <translation>第 1 行应该是列名，却是数；请选择表格没有标题行，或在那里写上列名。</translation>
    </message>
    <message>
        <source>Row 1 is empty: it has to hold the columns' names.</source>
        <translation>第 1 行是空的：它应该是列名。</translation>
    </message>
    <message>
        <source>Row 1: column {column} has no name.</source>
        <translation>第 1 行：第 {column} 列没有列名。</translation>
    </message>
    <message>
        <source>Row 1: columns {first} and {second} have the same name, {name}.</source>
        <translation>第 1 行：第 {first}, {second} 列的列名相同，都是 {name}。</translation>
    </message>
    <message>
        <source>The table is empty.</source>
        <translation>表格是空的。</translation>
    </message>
    <message>
        <source>There are {count:,} columns; at most {most:,} are read.</source>
        <translation>有 {count:,} 列；最多读取 {most:,} 列。</translation>
    </message>
    <message>
        <source>There is only one column; between two there must be a tab, a semicolon or a comma.</source>
        <translation>只有一列；两列之间必须有制表符、分号或逗号。</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>逗号</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>分号</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>制表符</translation>
    </message>
</context>
<context>
    <name>gdsim.files.maps</name>
    <message>
        <source>A map is written to a .png or a .csv file, not to '{name}'.</source>
        <translation>收敛图可写成 .png 或 .csv 文件，不能写成“{name}”。</translation>
    </message>
    <message>
        <source>iterations</source>
        <translation>迭代次数</translation>
    </message>
    <message>
        <source>iterations to converge</source>
        <translation>收敛所需的迭代次数</translation>
    </message>
    <message>
        <source>minimum reached</source>
        <translation>到达的极小值</translation>
    </message>
    <message numerus="yes">
        <source>{n} iterations</source>
        <extracomment>One: {n} iteration</extracomment>
        <translation>
            <numerusform>{n} 次迭代</numerusform>
        </translation>
    </message>
    <message>
        <source>{problem}, {optimizer}: {what}</source>
        <translation>{problem}, {optimizer}: {what}</translation>
    </message>
</context>
<context>
    <name>gdsim.files.rows</name>
    <message>
        <source>It is not {encoding}; {others}.</source>
        <translation>它不是 {encoding}；{others}。</translation>
    </message>
    <message>
        <source>Row {row} can't be split into cells: a quotation mark is not closed, or is where none can be.</source>
        <translation>第 {row} 行无法分成单元格：有引号没有闭合，或出现在不该有的地方。</translation>
    </message>
    <message>
        <source>Row {row} has {count} cells, but there are {size} columns.</source>
        <translation>第 {row} 行有 {count} 个单元格，但有 {size} 列。</translation>
    </message>
    <message numerus="yes">
        <source>Row {row} has {n} cells, but there are {size} columns: {missing} is missing.</source>
        <extracomment>One: Row {row} has {n} cell, but there are {size} columns: {missing} is missing.</extracomment>
        <translation>
            <numerusform>第 {row} 行有 {n} 个单元格，但有 {size} 列：缺少 {missing}。</numerusform>
        </translation>
    </message>
    <message>
        <source>Row {row} is empty; take it out.</source>
        <translation>第 {row} 行是空的；请去掉。</translation>
    </message>
    <message>
        <source>Row {row}, column {column}: {cell} is not {encoding}; {others}.</source>
        <translation>第 {row} 行，第 {column} 列：{cell} 不是 {encoding}；{others}。</translation>
    </message>
    <message>
        <source>Row {row}, column {name}: {why}</source>
        <translation>第 {row} 行，{name} 列：{why}</translation>
    </message>
    <message>
        <source>There are names, but no rows of numbers under them.</source>
        <translation>有列名，但下面没有数。</translation>
    </message>
    <message>
        <source>There is one sample only, in row {first}; at least 2 are needed.</source>
        <translation>只有一个样本，在第 {first} 行；至少需要 2 个。</translation>
    </message>
    <message>
        <source>choose another encoding</source>
        <translation>请选别的编码</translation>
    </message>
    <message>
        <source>choose its encoding, such as Windows-1252 or Latin-1</source>
        <translation>请选它的编码，例如 Windows-1252 或 Latin-1</translation>
    </message>
    <message>
        <source>{sentence} Numbers with decimal commas need another separator, such as a semicolon.</source>
        <translation>{sentence}用逗号作小数点时，需要别的分隔符，例如分号。</translation>
    </message>
</context>
<context>
    <name>gdsim.files.saved</name>
    <message>
        <source>{name} can't be read ({why}): choose another file.</source>
        <translation>无法读取 {name}（{why}）：请选别的文件。</translation>
    </message>
    <message>
        <source>{name} can't be written ({why}): choose another place.</source>
        <translation>无法写入 {name}（{why}）：请选别的位置。</translation>
    </message>
    <message>
        <source>{name} is broken ({why}): open an earlier copy of it, or another file.</source>
        <translation>{name} 已损坏（{why}）：请打开它更早的副本，或别的文件。</translation>
    </message>
    <message>
        <source>{name} is no gdsim file: choose one that gdsim has saved.</source>
        <translation>{name} 不是 gdsim 文件：请选 gdsim 保存的文件。</translation>
    </message>
    <message>
        <source>{name} is too large to be opened here ({size} MB): open it on a machine with more memory, or choose another file.</source>
        <translation>{name} 太大，在这里打不开（{size} MB）：请在内存更大的电脑上打开，或选别的文件。</translation>
    </message>
    <message>
        <source>{name} was made by a newer gdsim (file version {version}; this one reads up to {known}): open it with gdsim {program} or later.</source>
        <translation>{name} 由更新的 gdsim 生成（文件版本 {version}；这里最高能读 {known}）：请用 gdsim {program} 或更新的版本打开。</translation>
    </message>
</context>
<context>
    <name>gdsim.files.saved_format</name>
    <message>
        <source>a run has a problem of its own</source>
        <translation>有一个运行的问题与其他的不同</translation>
    </message>
    <message>
        <source>a run stands where it has never been</source>
        <translation>有一个运行停在它从未到过的位置</translation>
    </message>
    <message>
        <source>it does not say under which settings each step was taken</source>
        <translation>没有写明每一步是在什么设置下走的</translation>
    </message>
    <message>
        <source>it does not say where a run stands</source>
        <translation>没有写明运行停在哪里</translation>
    </message>
    <message>
        <source>its losses are of no iteration</source>
        <translation>其中的损失不属于任何一次迭代</translation>
    </message>
    <message>
        <source>its steps are not all there</source>
        <translation>其中的步不完整</translation>
    </message>
    <message>
        <source>its steps were taken by another optimizer</source>
        <translation>其中的步是由别的优化器走的</translation>
    </message>
    <message>
        <source>none of its runs is the active one</source>
        <translation>其中没有一个运行是当前运行</translation>
    </message>
</context>
<context>
    <name>gdsim.files.sources</name>
    <message>
        <source>Line {number} has {longest:,} letters or more; is this a table?</source>
        <translation>第 {number} 行有 {longest:,} 个或更多字符；这是表格吗？</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation>没有文件 {path}。</translation>
    </message>
    <message>
        <source>Western European (Latin-1)</source>
        <translation>西欧（Latin-1）</translation>
    </message>
    <message>
        <source>Western European (Windows-1252)</source>
        <translation>西欧（Windows-1252）</translation>
    </message>
    <message>
        <source>{name} can't be opened: {reason}.</source>
        <translation>无法打开 {name}：{reason}。</translation>
    </message>
    <message>
        <source>{name} can't be read: {reason}.</source>
        <translation>无法读取 {name}：{reason}。</translation>
    </message>
    <message>
        <source>{name} does not begin as UTF-16 does; choose another encoding.</source>
        <translation>{name} 的开头不符合 UTF-16；请选别的编码。</translation>
    </message>
    <message>
        <source>{name} is a folder; choose a file in it.</source>
        <translation>{name} 是文件夹；请选其中的文件。</translation>
    </message>
    <message>
        <source>{name} is no file with a table.</source>
        <translation>{name} 不是含有表格的文件。</translation>
    </message>
    <message>
        <source>{name} is no text. A spreadsheet has to be saved as CSV first.</source>
        <translation>{name} 不是文本。电子表格要先另存为 CSV。</translation>
    </message>
</context>
<context>
    <name>gdsim.files.tables</name>
    <message>
        <source>Choose the columns to read.</source>
        <translation>请选择要读取的列。</translation>
    </message>
    <message>
        <source>Row {empty} is empty; take it out.</source>
        <translation>第 {empty} 行是空的；请去掉。</translation>
    </message>
    <message>
        <source>There are more than {most:,} numbers; choose fewer columns.</source>
        <translation>数超过 {most:,} 个；请少选几列。</translation>
    </message>
    <message>
        <source>There is no column '{name}'; there are {names}.</source>
        <translation>没有“{name}”这一列；现有：{names}。</translation>
    </message>
</context>
<context>
    <name>gdsim.files.writing</name>
    <message>
        <source>nothing can be written there</source>
        <translation>那里无法写入</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>磁盘已满</translation>
    </message>
    <message>
        <source>you may not write there</source>
        <translation>你没有权限写入那里</translation>
    </message>
    <message>
        <source>your share of the disk is full</source>
        <translation>你的磁盘配额已满</translation>
    </message>
    <message>
        <source>{name} can't be written: there is no folder {folder}.</source>
        <translation>无法写入 {name}：没有文件夹 {folder}。</translation>
    </message>
    <message>
        <source>{name} can't be written: {reason}.</source>
        <translation>无法写入 {name}：{reason}。</translation>
    </message>
    <message>
        <source>{path} is a folder.</source>
        <translation>{path} 是文件夹。</translation>
    </message>
</context>
<context>
    <name>gdsim.language</name>
    <message>
        <source>{before} or {after}</source>
        <translation>{before} 或 {after}</translation>
    </message>
    <message>
        <source>{before}, {after}</source>
        <translation>{before}、{after}</translation>
    </message>
</context>
<context>
    <name>gdsim.lessons.checking</name>
    <message>
        <source>a position needs a page with a setup before.</source>
        <translation>position 需要前面有一页带 setup。</translation>
    </message>
    <message>
        <source>a wait needs a page with a setup, here or before.</source>
        <translation>wait 需要本页或前面有一页带 setup。</translation>
    </message>
    <message>
        <source>the English lesson is broken: {error}</source>
        <translation>英文课程有错误：{error}</translation>
    </message>
    <message>
        <source>the answer is {answer}, but {of} is {value}.</source>
        <translation>答案是 {answer}，但 {of} 是 {value}。</translation>
    </message>
    <message>
        <source>the file's name says the language is {code}.</source>
        <translation>文件名表示的语言是 {code}。</translation>
    </message>
    <message>
        <source>there are {count} pages; the English lesson has {wanted}.</source>
        <translation>有 {count} 页；英文课程有 {wanted} 页。</translation>
    </message>
    <message>
        <source>this can't be done while step, phase and run are closed.</source>
        <translation>step、phase 和 run 都被关闭时无法完成。</translation>
    </message>
    <message>
        <source>this can't be done while {place} is hidden or locked.</source>
        <translation>{place} 被隐藏或锁定时无法完成。</translation>
    </message>
    <message>
        <source>this does not happen within {most} steps.</source>
        <translation>在 {most} 步之内不会发生。</translation>
    </message>
    <message>
        <source>what is waited for has happened already when the page opens.</source>
        <translation>页面打开时，所等待的事已经发生了。</translation>
    </message>
    <message>
        <source>{name} is not that of the English lesson.</source>
        <translation>{name} 与英文课程的不同。</translation>
    </message>
    <message>
        <source>{name} is not that of the English page.</source>
        <translation>{name} 与英文页面的不同。</translation>
    </message>
</context>
<context>
    <name>gdsim.lessons.faults</name>
    <message>
        <source>line {line}: {reason}</source>
        <translation>第 {line} 行：{reason}</translation>
    </message>
</context>
<context>
    <name>gdsim.lessons.figures</name>
    <message>
        <source>'{of}' is not written as loss@1 or gradient.w2@0 is.</source>
        <translation>“{of}”没有写成 loss@1 或 gradient.w2@0 的样子。</translation>
    </message>
    <message>
        <source>'{of}' is of no number of steps from 0 to {most}.</source>
        <translation>“{of}”的步数不在 0 到 {most} 之间。</translation>
    </message>
    <message>
        <source>'{of}' is of run {which}; there are {count}.</source>
        <translation>“{of}”属于第 {which} 个运行；一共有 {count} 个。</translation>
    </message>
    <message>
        <source>'{of}' must say of which; there are {known}.</source>
        <translation>“{of}”必须写明是哪一个；现有：{known}。</translation>
    </message>
    <message>
        <source>the loss is not below {loss} within {most} steps.</source>
        <translation>在 {most} 步之内损失没有低于 {loss}。</translation>
    </message>
    <message>
        <source>there is no '{name}'; there are {known}.</source>
        <translation>没有“{name}”；现有：{known}。</translation>
    </message>
    <message>
        <source>there is no step {steps}: the run diverges after {end}.</source>
        <translation>没有第 {steps} 步：运行在 {end} 步之后发散。</translation>
    </message>
    <message>
        <source>there is no {name} here.</source>
        <translation>这里没有 {name}。</translation>
    </message>
    <message>
        <source>{name} needs a page with a setup, here or before.</source>
        <translation>{name} 需要本页或前面有一页带 setup。</translation>
    </message>
</context>
<context>
    <name>gdsim.lessons.heads</name>
    <message>
        <source>a list in [ ]</source>
        <translation>[ ] 中的列表</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>a text in quotation marks</source>
        <translation>引号中的文字</translation>
    </message>
    <message>
        <source>there is no key {key}; there are {known}.</source>
        <translation>没有键 {key}；现有：{known}。</translation>
    </message>
    <message>
        <source>this head has too long a number in it, or is nested too deep.</source>
        <translation>这个头部里的数太长，或嵌套太深。</translation>
    </message>
    <message>
        <source>this head has too many letters, {most} at most.</source>
        <translation>这个头部的字符太多，最多 {most} 个。</translation>
    </message>
    <message>
        <source>this is nested too deep.</source>
        <translation>嵌套太深。</translation>
    </message>
    <message>
        <source>this is no TOML: {reason}.</source>
        <translation>这不是 TOML：{reason}。</translation>
    </message>
    <message>
        <source>{key} can't be used: {reason}.</source>
        <translation>不能使用 {key}：{reason}。</translation>
    </message>
    <message>
        <source>{key} is missing.</source>
        <translation>缺少 {key}。</translation>
    </message>
    <message>
        <source>{key} must be a finite number.</source>
        <translation>{key} 必须是有限数。</translation>
    </message>
    <message>
        <source>{key} must be one of {known}, not {value}.</source>
        <translation>{key} 必须是 {known} 之一，不能是 {value}。</translation>
    </message>
    <message>
        <source>{key} must be {wanted}, not {value}.</source>
        <translation>{key} 必须是{wanted}，不能是 {value}。</translation>
    </message>
</context>
<context>
    <name>gdsim.lessons.markup</name>
    <message>
        <source>quotations or lists are nested too deep.</source>
        <translation>引用或列表嵌套太深。</translation>
    </message>
    <message>
        <source>there are no addresses of the net or of files in lessons.</source>
        <translation>课程中不能有网址或文件地址。</translation>
    </message>
    <message>
        <source>there are no links in lessons; put a space between ']' and ':'.</source>
        <translation>课程中不能有链接；请在“]”和“:”之间加空格。</translation>
    </message>
    <message>
        <source>there are no links in lessons; put no '(' after ']'.</source>
        <translation>课程中不能有链接；“]”后面不要写“(”。</translation>
    </message>
    <message>
        <source>there are no pictures in lessons: the window is the picture.</source>
        <translation>课程中不能有图片：窗口就是图片。</translation>
    </message>
    <message>
        <source>there is a letter that can't be seen; take it out.</source>
        <translation>有一个看不见的字符；请去掉。</translation>
    </message>
    <message>
        <source>there is no HTML in lessons; put a space after '&lt;'.</source>
        <translation>课程中不能有 HTML；请在“&lt;”后面加空格。</translation>
    </message>
    <message>
        <source>this text has more than {most} letters.</source>
        <translation>文字超过 {most} 个字符。</translation>
    </message>
</context>
<context>
    <name>gdsim.lessons.reading</name>
    <message>
        <source>a choice stands twice.</source>
        <translation>有一个选项出现了两次。</translation>
    </message>
    <message>
        <source>a lesson begins with a line +++ and its head.</source>
        <translation>课程以一行 +++ 和它的头部开始。</translation>
    </message>
    <message>
        <source>a page begins with a head, between two lines +++.</source>
        <translation>每一页以两行 +++ 之间的头部开始。</translation>
    </message>
    <message>
        <source>a page's text begins with '# ' and its title.</source>
        <translation>每一页的文字以“# ”和标题开始。</translation>
    </message>
    <message>
        <source>a tolerance is not below 0.</source>
        <translation>tolerance 不能小于 0。</translation>
    </message>
    <message>
        <source>each range of setup.view is from a lower to a higher number.</source>
        <translation>setup.view 的每个范围都要从小到大。</translation>
    </message>
    <message>
        <source>minutes must be from 1 to 600.</source>
        <translation>minutes 必须在 1 到 600 之间。</translation>
    </message>
    <message>
        <source>nothing is revealed here.</source>
        <translation>这里没有要揭示的内容。</translation>
    </message>
    <message>
        <source>point is at '{name}', which is hidden.</source>
        <translation>point 指向“{name}”，但它被隐藏了。</translation>
    </message>
    <message>
        <source>question.of needs a page with a setup, here or before.</source>
        <translation>question.of 需要本页或前面有一页带 setup。</translation>
    </message>
    <message>
        <source>setup.speed must be above 0.</source>
        <translation>setup.speed 必须大于 0。</translation>
    </message>
    <message>
        <source>setup.view needs {wanted} ranges here.</source>
        <translation>setup.view 在这里需要 {wanted} 个范围。</translation>
    </message>
    <message>
        <source>there are more than {most} pages.</source>
        <translation>超过了 {most} 页。</translation>
    </message>
    <message>
        <source>there are no pages; each begins with a head.</source>
        <translation>没有页面；每一页以头部开始。</translation>
    </message>
    <message>
        <source>there can be {most} runs beside.</source>
        <translation>旁边最多可以有 {most} 个运行。</translation>
    </message>
    <message>
        <source>there is one reveal on a page.</source>
        <translation>一页只能有一个 reveal。</translation>
    </message>
    <message>
        <source>there must be 2 to 6 choices.</source>
        <translation>必须有 2 到 6 个选项。</translation>
    </message>
    <message>
        <source>this head has no end, a line +++.</source>
        <translation>这个头部没有结束，缺一行 +++。</translation>
    </message>
    <message>
        <source>this is not UTF-8; save the file in that encoding.</source>
        <translation>这不是 UTF-8；请用这种编码保存文件。</translation>
    </message>
    <message>
        <source>this is too large for a lesson, more than 200 KB.</source>
        <translation>对课程来说太大，超过 200 KB。</translation>
    </message>
    <message>
        <source>this page has no text.</source>
        <translation>这一页没有文字。</translation>
    </message>
    <message>
        <source>this tolerance is a share, from 0 to 1.</source>
        <translation>这里的 tolerance 是比例，从 0 到 1。</translation>
    </message>
    <message>
        <source>wait says nothing that has to happen.</source>
        <translation>wait 没有写明要发生什么。</translation>
    </message>
    <message>
        <source>wait.settings needs a page with a setup, here or before.</source>
        <translation>wait.settings 需要本页或前面有一页带 setup。</translation>
    </message>
    <message>
        <source>wait.{field} must be 1 or more.</source>
        <translation>wait.{field} 必须不小于 1。</translation>
    </message>
    <message>
        <source>{key} is empty.</source>
        <translation>{key} 是空的。</translation>
    </message>
    <message>
        <source>{key} must be from {low} to {high}.</source>
        <translation>{key} 必须在 {low} 到 {high} 之间。</translation>
    </message>
    <message>
        <source>{key}: there is no {value}; there are {known}.</source>
        <translation>{key}：没有 {value}；现有：{known}。</translation>
    </message>
    <message>
        <source>{name} can't be opened: {why}.</source>
        <translation>无法打开 {name}：{why}。</translation>
    </message>
    <message>
        <source>{name} is no file.</source>
        <translation>{name} 不是文件。</translation>
    </message>
</context>
<context>
    <name>gdsim.lessons.setting_up</name>
    <message>
        <source>Run {number} beside it: {error}</source>
        <translation>旁边的第 {number} 个运行：{error}</translation>
    </message>
    <message>
        <source>Runs side by side have the same {name}.</source>
        <translation>并排的运行必须有相同的{name}。</translation>
    </message>
    <message>
        <source>{problem} has no options.</source>
        <translation>{problem} 没有选项。</translation>
    </message>
    <message>
        <source>{problem} has no samples to take batches of.</source>
        <translation>{problem} 没有可以分批的样本。</translation>
    </message>
</context>
<context>
    <name>gdsim.lessons.wording</name>
    <message>
        <source>After a wrong answer:</source>
        <translation>答错之后：</translation>
    </message>
    <message>
        <source>Answer:</source>
        <translation>答案：</translation>
    </message>
    <message>
        <source>Bring the loss below {loss}.</source>
        <translation>让损失低于 {loss}。</translation>
    </message>
    <message>
        <source>Choose {value}.</source>
        <translation>选择 {value}。</translation>
    </message>
    <message>
        <source>For the teacher: {title}</source>
        <translation>教师用：{title}</translation>
    </message>
    <message>
        <source>Go back by a step.</source>
        <translation>后退一步。</translation>
    </message>
    <message numerus="yes">
        <source>Go on to iteration {n}.</source>
        <extracomment>One: Go on to iteration {n}.</extracomment>
        <translation>
            <numerusform>走到第 {n} 次迭代。</numerusform>
        </translation>
    </message>
    <message>
        <source>Go through the phase: {phase}.</source>
        <translation>走过阶段：{phase}。</translation>
    </message>
    <message numerus="yes">
        <source>Have {n} runs step together.</source>
        <extracomment>One: Have {n} run step.</extracomment>
        <translation>
            <numerusform>让 {n} 个运行一起步进。</numerusform>
        </translation>
    </message>
    <message>
        <source>It takes about {minutes} minutes.</source>
        <translation>大约需要 {minutes} 分钟。</translation>
    </message>
    <message>
        <source>Let the loss grow above {loss}.</source>
        <translation>让损失超过 {loss}。</translation>
    </message>
    <message>
        <source>Let the run converge.</source>
        <translation>让运行收敛。</translation>
    </message>
    <message>
        <source>Let the run diverge.</source>
        <translation>让运行发散。</translation>
    </message>
    <message>
        <source>Question:</source>
        <translation>问题：</translation>
    </message>
    <message>
        <source>Set the {name} to {value}.</source>
        <translation>把 {name} 设为 {value}。</translation>
    </message>
    <message>
        <source>Switch {name} off.</source>
        <translation>关闭 {name}。</translation>
    </message>
    <message>
        <source>Switch {name} on.</source>
        <translation>打开 {name}。</translation>
    </message>
    <message>
        <source>The tip of the green arrow: where the next step lands.</source>
        <translation>绿色箭头的尖端：下一步落下的地方。</translation>
    </message>
    <message>
        <source>Then it says:</source>
        <translation>然后显示：</translation>
    </message>
    <message>
        <source>To do:</source>
        <translation>任务：</translation>
    </message>
    <message>
        <source>To read.</source>
        <translation>阅读。</translation>
    </message>
    <message>
        <source>{number}, give or take {tolerance}</source>
        <translation>{number}，误差不超过 {tolerance}</translation>
    </message>
</context>
<context>
    <name>gdsim.map_worker</name>
    <message>
        <source>The map can't be computed: {error}</source>
        <translation>无法计算收敛图：{error}</translation>
    </message>
</context>
<context>
    <name>gdsim.messages</name>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>running</source>
        <translation>运行中</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.announcer</name>
    <message>
        <source>start, {values}</source>
        <translation>起点，{values}</translation>
    </message>
    <message>
        <source>step {n}, {values}</source>
        <translation>第 {n} 步，{values}</translation>
    </message>
    <message>
        <source>step {n}: {runs}</source>
        <translation>第 {n} 步：{runs}</translation>
    </message>
    <message>
        <source>the run so far</source>
        <translation>至今的运行</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>另有 {count} 个</translation>
    </message>
    <message>
        <source>{run} loss {loss}</source>
        <translation>{run} 损失 {loss}</translation>
    </message>
    <message>
        <source>{where}. {end}</source>
        <translation>{where}。{end}</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.app</name>
    <message>
        <source>Safe mode: no graphics drivers, and the layout is new.</source>
        <translation>安全模式：不使用显卡驱动，布局恢复为初始状态。</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.autosave</name>
    <message>
        <source>Delete what was saved of it</source>
        <translation>删除为它保存的内容</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Go on with the run as it was saved last</source>
        <translation>接着上次保存的运行继续</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>The run can't be saved by itself ({why}); save it in another place.</source>
        <translation>无法自动保存运行（{why}）；请把它保存到别处。</translation>
    </message>
    <message>
        <source>gdsim was not closed. Restore the run of {time}?</source>
        <translation>gdsim 上次没有正常关闭。要恢复 {time} 的运行吗？</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.beginning</name>
    <message>
        <source>Nothing can be written to {place}: no run is saved by itself, and there is no log.</source>
        <translation>无法写入 {place}：不会自动保存运行，也没有日志。</translation>
    </message>
    <message>
        <source>Nothing can be written to {place}: settings last until the window is closed, and no run is saved by itself.</source>
        <translation>无法写入 {place}：设置只保留到窗口关闭为止，也不会自动保存运行。</translation>
    </message>
    <message>
        <source>Settings can't be written to {place}: they last until the window is closed.</source>
        <translation>无法把设置写到 {place}：它们只保留到窗口关闭为止。</translation>
    </message>
    <message>
        <source>{first} And more of that: the log has it.</source>
        <translation>{first}还有更多这类问题，见日志。</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.blank</name>
    <message>
        <source>The screen is blank; any key brings it back</source>
        <translation>屏幕已变黑；按任意键恢复</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.code_panel</name>
    <message>
        <source>A program that prints this run's table with torch alone</source>
        <translation>只用 torch 就能打印本次运行表格的程序</translation>
    </message>
    <message>
        <source>Copy as PyTorch</source>
        <translation>复制为 PyTorch 程序</translation>
    </message>
    <message>
        <source>Each line with its values as they come to be; arrow keys read on</source>
        <translation>每一行和它逐步得到的值；用方向键往下读</translation>
    </message>
    <message>
        <source>Off: .grad keeps what it holds, and each gradient adds to it</source>
        <translation>关闭时：.grad 保留原有的值，每个新梯度都加上去</translation>
    </message>
    <message>
        <source>Program of the run</source>
        <translation>本次运行的程序</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.comparing</name>
    <message>
        <source>Another learning rate</source>
        <translation>换学习率</translation>
    </message>
    <message>
        <source>Another momentum</source>
        <translation>换动量</translation>
    </message>
    <message>
        <source>Another optimizer</source>
        <translation>换优化器</translation>
    </message>
    <message>
        <source>Another schedule</source>
        <translation>换调度</translation>
    </message>
    <message>
        <source>Another seed</source>
        <translation>换种子</translation>
    </message>
    <message>
        <source>Another start</source>
        <translation>换起点</translation>
    </message>
    <message>
        <source>Line up {titles}</source>
        <translation>并排比较 {titles}</translation>
    </message>
    <message>
        <source>The same, to be changed</source>
        <translation>设置相同，之后再改</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.controls.batches</name>
    <message>
        <source>Batch size</source>
        <translation>批量大小</translation>
    </message>
    <message>
        <source>Each time through the samples they come in another order</source>
        <translation>每走完一遍样本，就换一个顺序</translation>
    </message>
    <message>
        <source>How many of the {samples:,} samples a step takes</source>
        <translation>{samples:,} 个样本中，每一步取多少个</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>What the order of the samples is drawn from</source>
        <translation>样本的顺序由它随机产生</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>shuffle in each epoch</source>
        <translation>每轮重新打乱</translation>
    </message>
    <message>
        <source>whole</source>
        <translation>整批</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.controls.problem</name>
    <message>
        <source>Problem</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>问题</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.controls.rule</name>
    <message>
        <source>From {least:g} to {greatest:g}</source>
        <translation>从 {least:g} 到 {greatest:g}</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <source>Learning rate, by powers of ten</source>
        <translation>学习率，按 10 的幂</translation>
    </message>
    <message>
        <source>Optimizer</source>
        <translation>优化器</translation>
    </message>
    <message>
        <source>now {rate}</source>
        <translation>当前 {rate}</translation>
    </message>
    <message>
        <source>optimizer</source>
        <translation>优化器</translation>
    </message>
    <message>
        <source>zero grad after each step</source>
        <translation>每步之后 zero grad</translation>
    </message>
    <message>
        <source>{optimizer} begins with PyTorch's own, {rate:g}. One that you have set stays when you choose another optimizer.</source>
        <translation>{optimizer} 从 PyTorch 的默认值 {rate:g} 开始。你自己设的值在换优化器时会保留。</translation>
    </message>
    <message>
        <source>{optimizer} begins with the problem's own, {rate:g}. One that you have set stays when you choose another optimizer.</source>
        <translation>{optimizer} 从问题的默认值 {rate:g} 开始。你自己设的值在换优化器时会保留。</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.controls.running</name>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Converged when the gradient's norm is below this; 0 is never</source>
        <translation>梯度范数小于这个数时即为收敛；0 表示永不</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Pause at</source>
        <translation>暂停于</translation>
    </message>
    <message>
        <source>Pause at iteration</source>
        <translation>在哪次迭代暂停</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>精度</translation>
    </message>
    <message>
        <source>The iteration at which Run pauses</source>
        <translation>运行到第几次迭代时暂停</translation>
    </message>
    <message>
        <source>Tolerance</source>
        <translation>容差</translation>
    </message>
    <message>
        <source>What computes the run</source>
        <translation>用什么来计算</translation>
    </message>
    <message>
        <source>device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>float32 has some 7 digits, float64 some 16</source>
        <translation>float32 约 7 位，float64 约 16 位</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>precision</source>
        <translation>精度</translation>
    </message>
    <message>
        <source>tolerance</source>
        <translation>容差</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.controls.schedule</name>
    <message>
        <source>How the learning rate changes over the iterations</source>
        <translation>学习率怎样随迭代变化</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>调度</translation>
    </message>
    <message>
        <source>schedule</source>
        <translation>调度</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.controls.start</name>
    <message>
        <source>Draw anew</source>
        <translation>重新抽取</translation>
    </message>
    <message>
        <source>Parameter whose start is shown</source>
        <translation>显示哪个参数的起点</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>起点</translation>
    </message>
    <message>
        <source>Start from other numbers, drawn from the next seed</source>
        <translation>从另外的数开始，由下一个种子抽取</translation>
    </message>
    <message>
        <source>Start {names}</source>
        <translation>起点 {names}</translation>
    </message>
    <message>
        <source>What the start is drawn from, and the order of the samples</source>
        <translation>起点和样本的顺序由它随机产生</translation>
    </message>
    <message>
        <source>Where the run starts</source>
        <translation>运行从哪里开始</translation>
    </message>
    <message>
        <source>Which of the parameters has its start beside it</source>
        <translation>旁边显示哪个参数的起点</translation>
    </message>
    <message>
        <source>start</source>
        <translation>起点</translation>
    </message>
    <message>
        <source>start of {name}</source>
        <translation>{name} 的起点</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.data_view</name>
    <message>
        <source>Data and model</source>
        <translation>数据与模型</translation>
    </message>
    <message>
        <source>known minima: {points}</source>
        <translation>已知极小值：{points}</translation>
    </message>
    <message>
        <source>known minima: {points} and {count} more</source>
        <translation>已知极小值：{points}，另有 {count} 个</translation>
    </message>
    <message>
        <source>prediction</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>probability</source>
        <translation>概率</translation>
    </message>
    <message>
        <source>probability of {target}</source>
        <translation>{target} 的概率</translation>
    </message>
    <message>
        <source>target {name}</source>
        <translation>目标 {name}</translation>
    </message>
    <message>
        <source>━ even odds</source>
        <translation>━ 概率各半</translation>
    </message>
    <message>
        <source>━ target</source>
        <translation>━ 目标</translation>
    </message>
    <message>
        <source>┆ residual</source>
        <translation>┆ 残差</translation>
    </message>
    <message>
        <source>■ model</source>
        <translation>■ 模型</translation>
    </message>
    <message>
        <source>○ held out</source>
        <translation>○ 留出</translation>
    </message>
    <message>
        <source>● data</source>
        <translation>● 数据</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.defaults</name>
    <message>
        <source>it is larger than {size} kB.</source>
        <translation>它超过 {size} kB。</translation>
    </message>
    <message>
        <source>it is no text in UTF-8.</source>
        <translation>它不是 UTF-8 文本。</translation>
    </message>
    <message>
        <source>it is no text.</source>
        <translation>它不是文本。</translation>
    </message>
    <message>
        <source>line {line} is in no section.</source>
        <translation>第 {line} 行不属于任何一节。</translation>
    </message>
    <message>
        <source>{file} can't be read: {reason}.</source>
        <translation>无法读取 {file}：{reason}。</translation>
    </message>
    <message>
        <source>{file} is ignored: {reason}</source>
        <translation>已忽略 {file}：{reason}</translation>
    </message>
    <message>
        <source>{file}: line {lines} is not written as name = value.</source>
        <translation>{file}：第 {lines} 行没有写成“名称 = 值”。</translation>
    </message>
    <message>
        <source>{file}: there is no preference “{name}”.</source>
        <translation>{file}：没有名为“{name}”的首选项。</translation>
    </message>
    <message>
        <source>{file}: there is no section [{section}]; there are [defaults] and [locked].</source>
        <translation>{file}：没有 [{section}] 这一节；只有 [defaults] 和 [locked]。</translation>
    </message>
    <message>
        <source>{file}: {name} can't be “{value}”; {allowed}.</source>
        <translation>{file}：{name} 不能是“{value}”；{allowed}。</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.documents</name>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Opened {name}.</source>
        <translation>已打开 {name}。</translation>
    </message>
    <message>
        <source>Opening {name}…</source>
        <translation>正在打开 {name}…</translation>
    </message>
    <message>
        <source>Restored the run as it was saved last.</source>
        <translation>已恢复上次保存的运行。</translation>
    </message>
    <message>
        <source>Runs (*.gdsim)</source>
        <translation>运行 (*.gdsim)</translation>
    </message>
    <message>
        <source>Runs and tables (*.gdsim *.csv *.tsv *.txt)</source>
        <translation>运行和表格 (*.gdsim *.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>Save the run</source>
        <translation>保存运行</translation>
    </message>
    <message>
        <source>Saved {name}.</source>
        <translation>已保存 {name}。</translation>
    </message>
    <message>
        <source>{name} can't be taken up ({why}); open an earlier copy of it, or another file.</source>
        <translation>无法载入 {name}（{why}）；请打开它更早的副本，或别的文件。</translation>
    </message>
    <message>
        <source>{name} is not there any more; choose another file.</source>
        <translation>{name} 已经不在了；请选别的文件。</translation>
    </message>
    <message>
        <source>{name} was changed. Save it?</source>
        <translation>{name} 已更改。要保存吗？</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.exports.animator</name>
    <message>
        <source> ms</source>
        <translation> 毫秒</translation>
    </message>
    <message>
        <source>Animation of the run</source>
        <translation>运行的动画</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation>已取消；什么也没有写入。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Frames at most</source>
        <translation>最多帧数</translation>
    </message>
    <message>
        <source>From iteration</source>
        <translation>从迭代</translation>
    </message>
    <message>
        <source>GIF animation (*.gif)</source>
        <translation>GIF 动画 (*.gif)</translation>
    </message>
    <message>
        <source>Making {name}…</source>
        <translation>正在生成 {name}…</translation>
    </message>
    <message>
        <source>Save an animation</source>
        <translation>保存动画</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Take some steps first: there is nothing to be seen yet.</source>
        <translation>请先走几步：现在还没有可看的。</translation>
    </message>
    <message>
        <source>The first iteration has to be before the last.</source>
        <translation>开头的迭代必须在结尾的之前。</translation>
    </message>
    <message>
        <source>Time of a frame</source>
        <translation>每帧时间</translation>
    </message>
    <message>
        <source>To iteration</source>
        <translation>到迭代</translation>
    </message>
    <message>
        <source>View</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>WebP animation (*.webp)</source>
        <translation>WebP 动画 (*.webp)</translation>
    </message>
    <message>
        <source>Wrote {name}.</source>
        <translation>已写入 {name}。</translation>
    </message>
    <message numerus="yes">
        <source>{n} frames, {seconds} seconds</source>
        <extracomment>One: {n} frame, {seconds} seconds</extracomment>
        <translation>
            <numerusform>{n} 帧，{seconds} 秒</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gdsim.ui.exports.desk</name>
    <message>
        <source>Copied the picture.</source>
        <translation>已复制图片。</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>矢量图 (*.svg)</translation>
    </message>
    <message>
        <source>Nothing was written: {reason}</source>
        <translation>什么也没有写入：{reason}</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>图片 (*.png)</translation>
    </message>
    <message>
        <source>Save a picture</source>
        <translation>保存图片</translation>
    </message>
    <message>
        <source>Save a worksheet</source>
        <translation>保存练习单</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>保存表格</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>The surface is not shown in 3-D; show it first, in the View menu.</source>
        <translation>曲面没有以三维显示；请先在“视图”菜单中打开。</translation>
    </message>
    <message>
        <source>There is no convergence map yet; compute one first.</source>
        <translation>还没有收敛图；请先计算一张。</translation>
    </message>
    <message>
        <source>There is nothing to be drawn.</source>
        <translation>没有可画的内容。</translation>
    </message>
    <message>
        <source>Worksheet, A4 (*.pdf)</source>
        <translation>练习单，A4 (*.pdf)</translation>
    </message>
    <message>
        <source>Worksheet, Letter (*.pdf)</source>
        <translation>练习单，Letter (*.pdf)</translation>
    </message>
    <message>
        <source>Writing {name}</source>
        <translation>正在写入 {name}</translation>
    </message>
    <message>
        <source>Wrote {name}: a page to fill in, and one of answers.</source>
        <translation>已写入 {name}：一页填写，一页答案。</translation>
    </message>
    <message numerus="yes">
        <source>Wrote {name}: {n} steps.</source>
        <extracomment>One: Wrote {name}: {n} step.</extracomment>
        <translation>
            <numerusform>已写入 {name}：{n} 步。</numerusform>
        </translation>
    </message>
    <message>
        <source>{reason} Choose another place.</source>
        <translation>{reason}请选别的位置。</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.exports.film</name>
    <message>
        <source>The run is another one now; the animation was given up.</source>
        <translation>现在已是另一次运行；动画已放弃。</translation>
    </message>
    <message>
        <source>{frames} frames of this size are too much for one animation; take up to {most} frames, or smaller ones.</source>
        <translation>这种大小的 {frames} 帧对一个动画来说太多；最多 {most} 帧，或把帧缩小。</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.exports.program</name>
    <message>
        <source>Export script</source>
        <translation>导出脚本</translation>
    </message>
    <message>
        <source>Python (*.py)</source>
        <translation>Python (*.py)</translation>
    </message>
    <message>
        <source>Wrote {name}: python {name} prints this run's table.</source>
        <translation>已写入 {name}：python {name} 会打印本次运行的表格。</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.exports.views</name>
    <message>
        <source>Convergence map</source>
        <translation>收敛图</translation>
    </message>
    <message>
        <source>Loss per iteration</source>
        <translation>每次迭代的损失</translation>
    </message>
    <message>
        <source>Loss surface</source>
        <translation>损失曲面</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Surface in 3-D</source>
        <translation>三维曲面</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.exports.worksheet</name>
    <message>
        <source>Class</source>
        <translation>班级</translation>
    </message>
    <message>
        <source>Data ({names}): {rows}</source>
        <translation>数据（{names}）：{rows}</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Fill in the steps that follow the first.</source>
        <translation>请填写第一步之后的各步。</translation>
    </message>
    <message>
        <source>Loss: f({names}) = {formula}</source>
        <translation>损失：f({names}) = {formula}</translation>
    </message>
    <message>
        <source>Model: {formula}</source>
        <translation>模型：{formula}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Of {count} parameters, the table has the gradient's norm alone.</source>
        <translation>共有 {count} 个参数，表格只列出梯度范数。</translation>
    </message>
    <message>
        <source>Start: {names} = {start}</source>
        <translation>起点：{names} = {start}</translation>
    </message>
    <message>
        <source>Step: end = start − learning rate × gradient</source>
        <translation>一步：终点 = 起点 − 学习率 × 梯度</translation>
    </message>
    <message>
        <source>Take two steps or more first: the worksheet tells the first and asks for the rest.</source>
        <translation>请先走两步或更多：练习单给出第一步，其余让学生算。</translation>
    </message>
    <message>
        <source>Your calculations:</source>
        <translation>你的计算：</translation>
    </message>
    <message>
        <source>{count} samples</source>
        <translation>{count} 个样本</translation>
    </message>
    <message>
        <source>{title}: answers</source>
        <translation>{title}：答案</translation>
    </message>
    <message>
        <source>○ start</source>
        <translation>○ 起点</translation>
    </message>
    <message>
        <source>○ start, ● where each step went from</source>
        <translation>○ 起点，● 每一步的出发处</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.fields</name>
    <message>
        <source>“{text}” is not {kind}. The {name} is still {in_force}.</source>
        <translation>“{text}”不是{kind}。{name}仍为 {in_force}。</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.figures_bar</name>
    <message>
        <source>Figures</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>gradient</source>
        <translation>梯度</translation>
    </message>
    <message>
        <source>gradient's norm</source>
        <translation>梯度范数</translation>
    </message>
    <message>
        <source>iteration</source>
        <translation>迭代</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>损失</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.form</name>
    <message>
        <source>Momentum</source>
        <translation>动量</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.help.about_window</name>
    <message>
        <source>About gdsim</source>
        <translation>关于 gdsim</translation>
    </message>
    <message>
        <source>Closes this window</source>
        <translation>关闭此窗口</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Copies the versions above as text.</source>
        <translation>把上面的版本信息复制为文本。</translation>
    </message>
    <message>
        <source>Copy for a report</source>
        <translation>复制以便报告</translation>
    </message>
    <message>
        <source>Made of: {parts}.</source>
        <translation>组成：{parts}。</translation>
    </message>
    <message>
        <source>Qt and PySide6 are used unchanged, as libraries of their own that can be replaced, under the GNU LGPL, version 3. Its text: {text} Their source: {source}</source>
        <translation>Qt 和 PySide6 未经改动，作为可替换的独立库使用，遵循 GNU LGPL 第 3 版。许可全文：{text} 源代码：{source}</translation>
    </message>
    <message>
        <source>See gradient descent, one step at a time.</source>
        <translation>看懂梯度下降，一步一步来。</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.help.help</name>
    <message>
        <source>The folder can't be opened from here. The log is in {folder}.</source>
        <translation>这里无法打开文件夹。日志在 {folder}。</translation>
    </message>
    <message>
        <source>The log is in {folder}.</source>
        <translation>日志在 {folder}。</translation>
    </message>
    <message>
        <source>There is no log: {folder} can't be written.</source>
        <translation>没有日志：无法写入 {folder}。</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.help.keys</name>
    <message>
        <source>Anywhere</source>
        <translation>任何地方</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>方向键</translation>
    </message>
    <message>
        <source>As it was at first</source>
        <translation>恢复最初的样子</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>后退</translation>
    </message>
    <message>
        <source>Back to the control before</source>
        <translation>回到上一个控件</translation>
    </message>
    <message>
        <source>Blank the screen</source>
        <translation>屏幕变黑</translation>
    </message>
    <message>
        <source>Choose in the list, or open it</source>
        <translation>在列表中选择，或打开列表</translation>
    </message>
    <message>
        <source>Copy the chosen rows, or the text</source>
        <translation>复制所选的行或文字</translation>
    </message>
    <message>
        <source>Forget the chosen run</source>
        <translation>删除所选的运行</translation>
    </message>
    <message>
        <source>Give the chosen run another name</source>
        <translation>给所选的运行改名</translation>
    </message>
    <message>
        <source>Go along the rows of the table</source>
        <translation>在表格的行间移动</translation>
    </message>
    <message>
        <source>Go along the runs; show or hide one</source>
        <translation>在运行间移动；显示或隐藏</translation>
    </message>
    <message>
        <source>Leave the spotlight, or the projector</source>
        <translation>退出聚光或投影模式</translation>
    </message>
    <message>
        <source>Move the slider</source>
        <translation>移动滑块</translation>
    </message>
    <message>
        <source>Move the start, on the loss surface</source>
        <translation>在损失曲面上移动起点</translation>
    </message>
    <message>
        <source>On the surface in three dimensions</source>
        <translation>在三维曲面上</translation>
    </message>
    <message>
        <source>On to the next control</source>
        <translation>到下一个控件</translation>
    </message>
    <message>
        <source>Press the button</source>
        <translation>按下按钮</translation>
    </message>
    <message>
        <source>Run or pause</source>
        <translation>运行或暂停</translation>
    </message>
    <message>
        <source>Step, or the next phase, by a clicker</source>
        <translation>用翻页笔走一步，或走下一阶段</translation>
    </message>
    <message>
        <source>Take it over; show the chosen run</source>
        <translation>采用它；显示所选的运行</translation>
    </message>
    <message>
        <source>The next page of the lesson</source>
        <translation>课程的下一页</translation>
    </message>
    <message>
        <source>The page of the lesson before</source>
        <translation>课程的上一页</translation>
    </message>
    <message>
        <source>Turn it, and tilt it</source>
        <translation>旋转和倾斜</translation>
    </message>
    <message>
        <source>Where the keyboard is</source>
        <translation>键盘所在之处</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>缩放</translation>
    </message>
    <message>
        <source>{held} + arrow keys</source>
        <translation>{held} + 方向键</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.help.keys_window</name>
    <message>
        <source>All keys, by what they are for; arrow keys read on</source>
        <translation>所有按键，按用途排列；用方向键往下读</translation>
    </message>
    <message>
        <source>Copies the keys as text.</source>
        <translation>把按键复制为文本。</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Prints the keys, or writes them to a PDF file.</source>
        <translation>打印按键，或写成 PDF 文件。</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.help.words</name>
    <message>
        <source>A row for each step: the parameters before it, the prediction, the loss, the gradient and the parameters after it. A row that is chosen is marked on the surface.</source>
        <translation>每一步一行：之前的参数、预测、损失、梯度和之后的参数。选中的行会在曲面上标出。</translation>
    </message>
    <message>
        <source>A view. Drag its title to put it elsewhere; the View menu hides it and brings it back.</source>
        <translation>一个视图。拖动标题可以移到别处；用“视图”菜单隐藏或恢复。</translation>
    </message>
    <message>
        <source>All settings of the run. Each change takes effect at once.</source>
        <translation>本次运行的所有设置。每次改动立即生效。</translation>
    </message>
    <message>
        <source>All that gdsim can do, by subject. F10 goes there, arrow keys go along.</source>
        <translation>gdsim 的所有功能，按主题排列。按 F10 进入，用方向键移动。</translation>
    </message>
    <message>
        <source>Click Step, and the parameters go down the loss surface.</source>
        <translation>点击“步进”，参数就沿损失曲面向下走。</translation>
    </message>
    <message>
        <source>Computes the map, or gives it up while it is under way.</source>
        <translation>计算收敛图；计算过程中可以中止。</translation>
    </message>
    <message>
        <source>Drag it to make the window larger or smaller.</source>
        <translation>拖动它来放大或缩小窗口。</translation>
    </message>
    <message>
        <source>Goes through the next of a step's five phases: forward, loss, backward, update, zero grad. The fifth completes the step.</source>
        <translation>走过一步的五个阶段中的下一个：forward、损失、backward、update、zero grad。走完第五个，这一步就完成了。</translation>
    </message>
    <message>
        <source>Goes to any iteration of the run so far. A step from there under other settings goes off in a branch.</source>
        <translation>到达本次运行已有的任意一次迭代。在那里改变设置再走一步，就会产生分支。</translation>
    </message>
    <message>
        <source>How far a step goes: with plain SGD the step is this number times the gradient, against it. A number above 0; Enter takes it over for the next step.</source>
        <translation>一步走多远：对普通 SGD，这一步等于这个数乘以梯度，方向相反。大于 0 的数；按 Enter，下一步就采用它。</translation>
    </message>
    <message>
        <source>How many iterations a run needs from each point of a grid of two settings, or which minimum it ends in. Click a point to start there.</source>
        <translation>从两个设置组成的网格的每个点出发，运行各需多少次迭代，或停在哪个极小值。点击一个点就从那里开始。</translation>
    </message>
    <message>
        <source>How many iterations each of the map's runs takes at most.</source>
        <translation>收敛图中每个运行最多做多少次迭代。</translation>
    </message>
    <message>
        <source>How many runs there are along each side of the map.</source>
        <translation>收敛图每边有多少个运行。</translation>
    </message>
    <message>
        <source>How many steps per second Run takes, from 1 to as many as this computer can.</source>
        <translation>“运行”每秒走多少步，从 1 到这台电脑的极限。</translation>
    </message>
    <message>
        <source>How many steps the run stands from its start.</source>
        <translation>运行离起点有多少步。</translation>
    </message>
    <message>
        <source>Lets the run go by itself, or pauses it. It stops where it converges or diverges, and at the iteration that is set under “Pause at”.</source>
        <translation>让它自己运行，或暂停。收敛、发散，或到了“暂停于”设定的迭代时会停下。</translation>
    </message>
    <message>
        <source>Moves what is beside it.</source>
        <translation>移动旁边的内容。</translation>
    </message>
    <message>
        <source>Of many parameters, the one whose start is shown beside it.</source>
        <translation>有许多参数时，旁边显示哪一个的起点。</translation>
    </message>
    <message>
        <source>Shows or hides the settings that are seldom touched.</source>
        <translation>显示或隐藏不常用的设置。</translation>
    </message>
    <message>
        <source>Starts the run again at iteration 0, from the same start and under the same settings.</source>
        <translation>从第 0 次迭代重新运行，起点和设置都不变。</translation>
    </message>
    <message>
        <source>Takes one step of gradient descent: forward, loss, backward, update, zero grad. Held down, it goes on stepping.</source>
        <translation>走一步梯度下降：forward、损失、backward、update、zero grad。按住不放就一直走。</translation>
    </message>
    <message>
        <source>Takes the last step back, or the last phase where you step by phases. The steps stay known, so the timeline leads to them again.</source>
        <translation>退回上一步；按阶段走时退回上一个阶段。走过的步仍然保留，用时间轴可以再回去。</translation>
    </message>
    <message>
        <source>The learning rate by powers of ten, from 0.0001 to 10. The next step takes it.</source>
        <translation>学习率，按 10 的幂，从 0.0001 到 10。下一步就采用它。</translation>
    </message>
    <message>
        <source>The loss after each iteration, from the start to where the run stands.</source>
        <translation>每次迭代之后的损失，从起点到运行所在之处。</translation>
    </message>
    <message>
        <source>The loss by which runs are ranked: who reaches it first, leads.</source>
        <translation>给运行排名用的损失：谁先达到，谁领先。</translation>
    </message>
    <message>
        <source>The loss over the parameters. The marker is where the run stands, the line is its way there, the arrows are the gradient and the next step. Drag the marker to start elsewhere; the wheel zooms, dragging the ground moves it.</source>
        <translation>参数上的损失。标记是运行所在之处，线是走过的路，箭头是梯度和下一步。拖动标记可从别处开始；滚轮缩放，拖动背景可平移。</translation>
    </message>
    <message>
        <source>The loss that the last step started from, and the loss of the parameters it led to.</source>
        <translation>上一步出发处的损失，和它到达的参数的损失。</translation>
    </message>
    <message>
        <source>The parameter at iteration 0, as a number. Enter takes it over and starts a new run.</source>
        <translation>第 0 次迭代时的参数，是一个数。按 Enter 采用，并开始新的运行。</translation>
    </message>
    <message>
        <source>The parameters and the loss at the pointer.</source>
        <translation>指针处的参数和损失。</translation>
    </message>
    <message>
        <source>The precision of all numbers of the run: float32 has about 7 digits, float64 about 16. Choosing one starts a new run.</source>
        <translation>本次运行所有数的精度：float32 约 7 位，float64 约 16 位。选择后开始新的运行。</translation>
    </message>
    <message>
        <source>The problem whose loss is descended: its data, its model and its loss. Choosing one starts a new run.</source>
        <translation>要让损失下降的问题：它的数据、模型和损失。选择后开始新的运行。</translation>
    </message>
    <message>
        <source>The rule that makes a step out of the gradient. It can change in the middle of a run: the next step takes the new one.</source>
        <translation>把梯度变成一步的规则。运行中途也可以换：下一步就用新的。</translation>
    </message>
    <message>
        <source>The run as a PyTorch program, with the values of this step beside its lines. The line of the phase that was just gone through is marked.</source>
        <translation>写成 PyTorch 程序的运行，每行旁边是这一步的值。刚走过的阶段那一行会标出。</translation>
    </message>
    <message>
        <source>The runs and the branches of this problem, each with its settings and how it stands. They can step together, and be ranked by how soon they reach a loss.</source>
        <translation>这个问题的运行和分支，各有设置和现状。它们可以一起步进，并按达到某个损失的快慢排名。</translation>
    </message>
    <message>
        <source>The samples, and what the model makes of them with the parameters of here. The thin lines are what it is off by.</source>
        <translation>样本，以及模型用当前参数给出的结果。细线是误差。</translation>
    </message>
    <message>
        <source>The views that lie here on each other; the one that is chosen is seen.</source>
        <translation>叠在一起的视图；显示所选的那个。</translation>
    </message>
    <message>
        <source>What a colour on the map tells: the iterations that were needed, or the minimum that was found.</source>
        <translation>收敛图的颜色表示什么：所需的迭代次数，或找到的极小值。</translation>
    </message>
    <message>
        <source>What computes the run: the CPU, or a graphics card that torch can use here. Choosing one starts a new run.</source>
        <translation>用什么来计算：CPU，或 torch 在这里能用的显卡。选择后开始新的运行。</translation>
    </message>
    <message>
        <source>What each sign on the surface means; each can be hidden.</source>
        <translation>曲面上每个标记的意思；每个都可以隐藏。</translation>
    </message>
    <message>
        <source>What stands in each column.</source>
        <translation>每一列是什么。</translation>
    </message>
    <message>
        <source>What the run is doing: paused, running, converged (the gradient is below the tolerance) or diverged (a number is no longer finite, or the loss has grown beyond bounds).</source>
        <translation>运行的状态：已暂停、运行中、已收敛（梯度小于容差）或已发散（有数不再有限，或损失无限增大）。</translation>
    </message>
    <message>
        <source>What varies from left to right, and between which numbers.</source>
        <translation>从左到右改变什么，在哪两个数之间。</translation>
    </message>
    <message>
        <source>What varies from the bottom to the top, and between which numbers.</source>
        <translation>从下到上改变什么，在哪两个数之间。</translation>
    </message>
    <message>
        <source>Where the learning rate stands between the limits that the curvature of the loss sets here: up to the first the run goes straight down, up to the second it overshoots and comes back, beyond that it diverges.</source>
        <translation>学习率处在损失的曲率所定的哪两个界限之间：第一个界限以内，运行直接下降；第二个以内，会过冲再回来；超过它就发散。</translation>
    </message>
    <message>
        <source>Which slice through the loss is shown: with more than two parameters the surface shows two of them, or two directions, through where the run stands.</source>
        <translation>显示损失的哪个切片：参数多于两个时，曲面显示其中两个参数，或两个方向，都经过运行所在之处。</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.lessons.course</name>
    <message>
        <source>Done. {reveal}</source>
        <translation>完成。{reveal}</translation>
    </message>
    <message>
        <source>Lesson: {title}</source>
        <translation>课程：{title}</translation>
    </message>
    <message>
        <source>Page {number} of {pages}: {title}</source>
        <translation>第 {number} 页，共 {pages} 页：{title}</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.lessons.dots</name>
    <message>
        <source>Page {number}: not opened yet</source>
        <translation>第 {number} 页：还没有打开</translation>
    </message>
    <message>
        <source>Page {number}: {title}</source>
        <translation>第 {number} 页：{title}</translation>
    </message>
    <message>
        <source>Page {number}: {title} (done)</source>
        <translation>第 {number} 页：{title}（已完成）</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.lessons.entries</name>
    <message>
        <source>Choose an answer first.</source>
        <translation>请先选一个答案。</translation>
    </message>
    <message>
        <source>Click on the loss surface first, where the step will land.</source>
        <translation>请先在损失曲面上点击下一步会落在哪里。</translation>
    </message>
    <message>
        <source>Click on the loss surface, or write numbers.</source>
        <translation>请在损失曲面上点击，或写出数。</translation>
    </message>
    <message>
        <source>Write a number first.</source>
        <translation>请先写一个数。</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>你的答案</translation>
    </message>
    <message>
        <source>Your answer for {name}</source>
        <translation>你对 {name} 的答案</translation>
    </message>
    <message>
        <source>“{text}” is not a number; write it like 0.25.</source>
        <translation>“{text}”不是数；请写成 0.25 这样。</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.lessons.holds</name>
    <message>
        <source>This page of the lesson does without it.</source>
        <translation>课程的这一页用不到它。</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.lessons.lessons</name>
    <message>
        <source>All files</source>
        <translation>所有文件</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>课程</translation>
    </message>
    <message>
        <source>Open a lesson</source>
        <translation>打开课程</translation>
    </message>
    <message>
        <source>There is no lesson “{name}”.</source>
        <translation>没有课程“{name}”。</translation>
    </message>
    <message>
        <source>{name} is no lesson that can be opened: {reason}</source>
        <translation>{name} 不是能打开的课程：{reason}</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.lessons.panel</name>
    <message>
        <source>Arrow keys read on</source>
        <translation>用方向键往下读</translation>
    </message>
    <message>
        <source>Close the lesson</source>
        <translation>关闭课程</translation>
    </message>
    <message>
        <source>Done: {told}</source>
        <translation>已完成：{told}</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Have the simulator as this page began with it</source>
        <translation>让模拟器回到这一页开始时的样子</translation>
    </message>
    <message>
        <source>More to do with this lesson</source>
        <translation>这节课程的更多操作</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一页</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>Set up again</source>
        <translation>重新设置</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>Start the lesson again</source>
        <translation>重新开始课程</translation>
    </message>
    <message>
        <source>The end of the lesson ({keys})</source>
        <translation>课程结束（{keys}）</translation>
    </message>
    <message>
        <source>The next page ({keys})</source>
        <translation>下一页（{keys}）</translation>
    </message>
    <message>
        <source>The page before ({keys})</source>
        <translation>上一页（{keys}）</translation>
    </message>
    <message>
        <source>The page's text</source>
        <translation>这一页的文字</translation>
    </message>
    <message>
        <source>To do: {told}</source>
        <translation>任务：{told}</translation>
    </message>
    <message>
        <source>What is revealed</source>
        <translation>揭示的内容</translation>
    </message>
    <message>
        <source>{number} of {pages}</source>
        <translation>{number} / {pages}</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.lessons.question</name>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Check the answer (Enter)</source>
        <translation>检查答案（Enter）</translation>
    </message>
    <message>
        <source>Look again, and try another answer.</source>
        <translation>再看一看，换一个答案试试。</translation>
    </message>
    <message>
        <source>Show me</source>
        <translation>看答案</translation>
    </message>
    <message>
        <source>Show the right answer</source>
        <translation>显示正确答案</translation>
    </message>
    <message>
        <source>The answer: {answer}</source>
        <translation>答案：{answer}</translation>
    </message>
    <message>
        <source>✓ Right.</source>
        <translation>✓ 正确。</translation>
    </message>
    <message>
        <source>✗ Not yet. {hint}</source>
        <translation>✗ 还不对。{hint}</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.lessons.teacher</name>
    <message>
        <source>Copy the page as text</source>
        <translation>把页面复制为文本</translation>
    </message>
    <message>
        <source>The teacher's page</source>
        <translation>教师页</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.lessons.waits</name>
    <message>
        <source>now {value}</source>
        <translation>当前 {value}</translation>
    </message>
    <message>
        <source>{done} of {all}</source>
        <translation>{done} / {all}</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.log_file</name>
    <message>
        <source>Something went wrong in gdsim itself ({kind}). Your run is as it was; the log has the details (Help, Open the log folder).</source>
        <translation>gdsim 自身出了问题（{kind}）。你的运行没有变化；详细情况见日志（帮助，打开日志文件夹）。</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.loss_view</name>
    <message>
        <source>Each step up the axis is ten times the loss</source>
        <translation>纵轴每上一格，损失是原来的十倍</translation>
    </message>
    <message>
        <source>Logarithmic loss</source>
        <translation>损失取对数</translation>
    </message>
    <message>
        <source>iterations done</source>
        <translation>已做的迭代</translation>
    </message>
    <message>
        <source>log</source>
        <translation>对数</translation>
    </message>
    <message>
        <source>━ all</source>
        <translation>━ 全部</translation>
    </message>
    <message>
        <source>━ batch</source>
        <translation>━ 批量</translation>
    </message>
    <message>
        <source>━ fitted</source>
        <translation>━ 训练</translation>
    </message>
    <message>
        <source>┅ held out</source>
        <translation>┅ 留出</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.map_axis</name>
    <message>
        <source>Equal steps are equal factors</source>
        <translation>相等的间隔表示相等的倍数</translation>
    </message>
    <message>
        <source>What is another in each column or row of the map</source>
        <translation>收敛图的每一列或每一行中什么不同</translation>
    </message>
    <message>
        <source>What is varied across</source>
        <translation>横向改变什么</translation>
    </message>
    <message>
        <source>What is varied up</source>
        <translation>纵向改变什么</translation>
    </message>
    <message>
        <source>Where the axis begins</source>
        <translation>轴的起始值</translation>
    </message>
    <message>
        <source>Where the axis ends</source>
        <translation>轴的终止值</translation>
    </message>
    <message>
        <source>from</source>
        <translation>从</translation>
    </message>
    <message>
        <source>greatest value across</source>
        <translation>横向最大值</translation>
    </message>
    <message>
        <source>greatest value up</source>
        <translation>纵向最大值</translation>
    </message>
    <message>
        <source>least value across</source>
        <translation>横向最小值</translation>
    </message>
    <message>
        <source>least value up</source>
        <translation>纵向最小值</translation>
    </message>
    <message>
        <source>to</source>
        <translation>到</translation>
    </message>
    <message>
        <source>“{text}” is not a number.</source>
        <translation>“{text}”不是数。</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.map_view</name>
    <message>
        <source>A run that has not converged by then counts as not converged</source>
        <translation>到这时还没有收敛的运行，算作未收敛</translation>
    </message>
    <message>
        <source>Across</source>
        <translation>横向</translation>
    </message>
    <message>
        <source>Cancelled; what is known so far stays on show.</source>
        <translation>已取消；已算出的部分仍然显示。</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>格数</translation>
    </message>
    <message>
        <source>Cells along each side</source>
        <translation>每边的格数</translation>
    </message>
    <message>
        <source>Compute</source>
        <translation>计算</translation>
    </message>
    <message>
        <source>Compute the map, or leave off</source>
        <translation>计算收敛图，或停止计算</translation>
    </message>
    <message>
        <source>Each cell of the map will be one run; a click takes its settings up.</source>
        <translation>收敛图的每一格是一次运行；点击就采用它的设置。</translation>
    </message>
    <message>
        <source>How fast each run converges, or to which minimum</source>
        <translation>每个运行收敛得多快，或收敛到哪个极小值</translation>
    </message>
    <message>
        <source>Iterations</source>
        <translation>迭代次数</translation>
    </message>
    <message>
        <source>Iterations of each run</source>
        <translation>每个运行的迭代次数</translation>
    </message>
    <message>
        <source>More cells show more, and take longer</source>
        <translation>格数越多，看得越细，时间也越长</translation>
    </message>
    <message>
        <source>The map is of other settings; Compute makes it anew.</source>
        <translation>这张收敛图用的是别的设置；按“计算”重新生成。</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>纵向</translation>
    </message>
    <message>
        <source>What the colour tells</source>
        <translation>颜色表示什么</translation>
    </message>
    <message>
        <source>converged after {n}</source>
        <translation>{n} 次后收敛</translation>
    </message>
    <message>
        <source>not computed yet</source>
        <translation>尚未计算</translation>
    </message>
    <message>
        <source>not converged after {n}</source>
        <translation>{n} 次后未收敛</translation>
    </message>
    <message>
        <source>{across} {x:.4g}, {up} {y:.4g}: {state}</source>
        <translation>{across} {x:.4g}, {up} {y:.4g}: {state}</translation>
    </message>
    <message>
        <source>{marks} iterations</source>
        <translation>{marks} 次迭代</translation>
    </message>
    <message>
        <source>{state} at the minimum ({place})</source>
        <translation>{state}，在极小值 ({place})</translation>
    </message>
    <message>
        <source>{state}, loss {loss}</source>
        <translation>{state}，损失 {loss}</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.menus.__init__</name>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Lessons</source>
        <translation>课程(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>运行(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.menus.exports</name>
    <message>
        <source>Animation…</source>
        <translation>动画…</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>复制图片</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Table as CSV…</source>
        <translation>表格存为 CSV…</translation>
    </message>
    <message>
        <source>Worksheet…</source>
        <translation>练习单…</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.menus.file</name>
    <message>
        <source>A learning rate that is too large</source>
        <translation>过大的学习率</translation>
    </message>
    <message>
        <source>A line through a table of your own</source>
        <translation>用直线拟合自己的表格</translation>
    </message>
    <message>
        <source>A narrow valley, with and without momentum</source>
        <translation>狭窄的山谷，有动量和没有动量</translation>
    </message>
    <message>
        <source>A network that learns two moons</source>
        <translation>学习双月的神经网络</translation>
    </message>
    <message>
        <source>Batches: the noise of stochastic steps</source>
        <translation>小批量：随机步的噪声</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>Export script…</source>
        <translation>导出脚本…</translation>
    </message>
    <message>
        <source>Five optimizers on Rosenbrock's valley</source>
        <translation>五种优化器走 Rosenbrock 山谷</translation>
    </message>
    <message>
        <source>New run</source>
        <translation>新建运行</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>还没有</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>最近打开</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>打开…</translation>
    </message>
    <message>
        <source>Paste a table</source>
        <translation>粘贴表格</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>首选项…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.menus.help</name>
    <message>
        <source>Open the log folder</source>
        <translation>打开日志文件夹</translation>
    </message>
    <message>
        <source>Point and ask</source>
        <translation>指着问</translation>
    </message>
    <message>
        <source>What is this?</source>
        <translation>这是什么？</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.menus.lessons</name>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>My lessons</source>
        <translation>我的课程</translation>
    </message>
    <message>
        <source>Open a lesson file…</source>
        <translation>打开课程文件…</translation>
    </message>
    <message>
        <source>Open my lessons' folder</source>
        <translation>打开我的课程文件夹</translation>
    </message>
    <message>
        <source>Teacher's page of this lesson…</source>
        <translation>本课程的教师页…</translation>
    </message>
    <message>
        <source>{folder} can't be made: {reason}.</source>
        <translation>无法建立 {folder}：{reason}。</translation>
    </message>
    <message>
        <source>{name} (can't be opened)</source>
        <translation>{name}（打不开）</translation>
    </message>
    <message>
        <source>{title} ({minutes} min)</source>
        <translation>{title}（{minutes} 分钟）</translation>
    </message>
    <message>
        <source>{title} ({minutes} min, page {page} of {pages})</source>
        <translation>{title}（{minutes} 分钟，第 {page}/{pages} 页）</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.menus.run</name>
    <message>
        <source>Compare runs</source>
        <translation>比较运行</translation>
    </message>
    <message>
        <source>Convergence map…</source>
        <translation>收敛图…</translation>
    </message>
    <message>
        <source>Predict, then reveal</source>
        <translation>先预测，再揭晓</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.menus.view</name>
    <message>
        <source>Blue, as the theme</source>
        <translation>蓝色，同主题</translation>
    </message>
    <message>
        <source>Cividis</source>
        <translation>Cividis</translation>
    </message>
    <message>
        <source>Colours of the map</source>
        <translation>收敛图的配色</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>复制表格</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>深色主题</translation>
    </message>
    <message>
        <source>Grey, for printing</source>
        <translation>灰色，适合打印</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>浅色主题</translation>
    </message>
    <message>
        <source>Projector mode</source>
        <translation>投影模式</translation>
    </message>
    <message>
        <source>Projector, full screen</source>
        <translation>投影，全屏</translation>
    </message>
    <message>
        <source>Projector: black ground</source>
        <translation>投影：黑底</translation>
    </message>
    <message>
        <source>Projector: white ground</source>
        <translation>投影：白底</translation>
    </message>
    <message>
        <source>Reset the layout</source>
        <translation>重置布局</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>全部显示</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Spotlight</source>
        <translation>聚光</translation>
    </message>
    <message>
        <source>Theme of the system</source>
        <translation>跟随系统主题</translation>
    </message>
    <message>
        <source>Viridis</source>
        <translation>Viridis</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.preferences</name>
    <message>
        <source>it can be a number from {low} to {high}</source>
        <translation>可以是 {low} 到 {high} 之间的数</translation>
    </message>
    <message>
        <source>it can be a short text on one line</source>
        <translation>可以是一行短文字</translation>
    </message>
    <message>
        <source>it can be true or false</source>
        <translation>可以是 true 或 false</translation>
    </message>
    <message>
        <source>it can be {choices}</source>
        <translation>可以是 {choices}</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.preferences_window</name>
    <message>
        <source>A number above {low:g}, up to {high:g}, or nothing.</source>
        <translation>大于 {low:g} 且不超过 {high:g} 的数，或留空。</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Arrow keys choose a page</source>
        <translation>用方向键选择页面</translation>
    </message>
    <message>
        <source>At the start</source>
        <translation>启动时</translation>
    </message>
    <message>
        <source>Back to first values</source>
        <translation>恢复默认值</translation>
    </message>
    <message>
        <source>Has all preferences as they are at first</source>
        <translation>把所有首选项恢复为最初的值</translation>
    </message>
    <message>
        <source>It brings its own settings; those below are for the very first start.</source>
        <translation>它带有自己的设置；下面的只用于第一次启动。</translation>
    </message>
    <message>
        <source>Kept in {place}</source>
        <translation>保存在 {place}</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Pages of preferences</source>
        <translation>首选项的页面</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>首选项</translation>
    </message>
    <message>
        <source>Set by defaults.ini in {folder}</source>
        <translation>由 {folder} 中的 defaults.ini 设定</translation>
    </message>
    <message>
        <source>Set for you</source>
        <translation>已为你设定</translation>
    </message>
    <message>
        <source>the problem's own</source>
        <translation>问题的默认值</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.preferences_words</name>
    <message>
        <source>As fast as it can</source>
        <translation>尽可能快</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>与上次相同</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Begin with</source>
        <translation>启动时打开</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>黑色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Everything large and in strong colours, to be read from the last row.</source>
        <translation>一切放大、颜色加强，最后一排也能看清。</translation>
    </message>
    <message>
        <source>How many steps per second Run takes at the start.</source>
        <translation>启动时“运行”每秒走多少步。</translation>
    </message>
    <message>
        <source>In the theme's colours</source>
        <translation>主题的颜色</translation>
    </message>
    <message>
        <source>Keeps the run now and then, so that it can be recovered when the computer fails.</source>
        <translation>不时保存运行，电脑出故障时可以恢复。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>课程</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Light, dark, or as the desktop is set.</source>
        <translation>浅色、深色，或跟随系统。</translation>
    </message>
    <message>
        <source>Nothing moves by itself that need not.</source>
        <translation>不必要的动画都停用。</translation>
    </message>
    <message>
        <source>Projector ground</source>
        <translation>投影底色</translation>
    </message>
    <message>
        <source>Reduced motion</source>
        <translation>减少动画</translation>
    </message>
    <message>
        <source>Save runs by themselves</source>
        <translation>自动保存运行</translation>
    </message>
    <message>
        <source>Speed of Run</source>
        <translation>运行的速度</translation>
    </message>
    <message>
        <source>The colours of the loss: those of the theme, or a scale that colour-blind people read as well; grey is for printing.</source>
        <translation>损失的颜色：主题的颜色，或色盲者也能看清的色阶；灰色用于打印。</translation>
    </message>
    <message>
        <source>The language of the window and of the lessons. It changes at once.</source>
        <translation>窗口和课程的语言。立即生效。</translation>
    </message>
    <message>
        <source>The last run</source>
        <translation>上次的运行</translation>
    </message>
    <message>
        <source>The learning rate that the problem begins with, above 0; empty for the problem's own.</source>
        <translation>问题开始时的学习率，大于 0；留空则用问题的默认值。</translation>
    </message>
    <message>
        <source>The lesson that each start opens.</source>
        <translation>每次启动时打开的课程。</translation>
    </message>
    <message>
        <source>The optimizer that the problem begins with.</source>
        <translation>问题开始时的优化器。</translation>
    </message>
    <message>
        <source>The precision that the problem begins with: float32 or float64.</source>
        <translation>问题开始时的精度：float32 或 float64。</translation>
    </message>
    <message>
        <source>The size of all texts, fields and lines, in percent of the usual one.</source>
        <translation>所有文字、输入框和线条的大小，为通常大小的百分比。</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>What computes the run at the start: the CPU, or a graphics card.</source>
        <translation>启动时用什么来计算：CPU 或显卡。</translation>
    </message>
    <message>
        <source>What each start shows: the run you left, or always the same problem.</source>
        <translation>每次启动时显示什么：上次离开的运行，或总是同一个问题。</translation>
    </message>
    <message>
        <source>White</source>
        <translation>白色</translation>
    </message>
    <message>
        <source>White for a bright room and black for a dark one, in projector mode.</source>
        <translation>投影模式下，明亮的教室用白色，昏暗的用黑色。</translation>
    </message>
    <message numerus="yes">
        <source>{n} steps per second</source>
        <extracomment>One: {n} step per second</extracomment>
        <translation>
            <numerusform>每秒 {n} 步</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gdsim.ui.run_bar</name>
    <message>
        <source>Go on by itself, or pause</source>
        <translation>自己继续，或暂停</translation>
    </message>
    <message>
        <source>How fast Run goes</source>
        <translation>“运行”走得多快</translation>
    </message>
    <message>
        <source>One step of gradient descent</source>
        <translation>走一步梯度下降</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Run goes phase by phase, at most {most:g} of them per second</source>
        <translation>“运行”按阶段走，每秒最多 {most:g} 个</translation>
    </message>
    <message>
        <source>Speed of Run, in steps per second</source>
        <translation>运行的速度，每秒步数</translation>
    </message>
    <message>
        <source>Start again from the same start</source>
        <translation>从同一个起点重新开始</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步进</translation>
    </message>
    <message>
        <source>Take the last step back</source>
        <translation>退回上一步</translation>
    </message>
    <message>
        <source>The loss that the last step started from → the loss of the parameters it led to</source>
        <translation>上一步出发处的损失 → 它到达的参数的损失</translation>
    </message>
    <message>
        <source>The next of the five phases: forward, loss, backward, update, zero grad</source>
        <translation>五个阶段中的下一个：forward、损失、backward、update、zero grad</translation>
    </message>
    <message>
        <source>as fast as it can</source>
        <translation>尽可能快</translation>
    </message>
    <message>
        <source>by phase</source>
        <translation>按阶段</translation>
    </message>
    <message>
        <source>iteration {iteration:,}</source>
        <translation>迭代 {iteration:,}</translation>
    </message>
    <message>
        <source>loss {losses}</source>
        <translation>损失 {losses}</translation>
    </message>
    <message>
        <source>{speed} per second</source>
        <translation>每秒 {speed}</translation>
    </message>
    <message>
        <source>{tip} ({key})</source>
        <translation>{tip} ({key})</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.run_list</name>
    <message>
        <source>A click on a title ranks the runs by that column</source>
        <translation>点击列标题，就按那一列给运行排名</translation>
    </message>
    <message>
        <source>A row for each run: Enter has it in full view, Space hides it, F2 names it, Delete removes it. Alt and the number of a column ranks the runs by it.</source>
        <translation>每个运行一行：Enter 完整显示，空格键隐藏，F2 改名，Delete 移除。按 Alt 加列号，就按那一列给运行排名。</translation>
    </message>
    <message>
        <source>A step is one of each run; off: only the bold one steps</source>
        <translation>一起各走一步；关闭时只有粗体的那个走</translation>
    </message>
    <message>
        <source>Add a run to compare optimizers, learning rates, schedules, seeds or starts, step by step. Or go back, change a setting and step: the old way stays here as a branch.</source>
        <translation>添加一个运行，逐步比较优化器、学习率、调度、种子或起点。也可以退回去，改一个设置再走：原来的路会作为分支留在这里。</translation>
    </message>
    <message>
        <source>Add run</source>
        <translation>添加运行</translation>
    </message>
    <message>
        <source>After how many iterations the run had the loss to reach</source>
        <translation>运行经过多少次迭代达到目标损失</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>距离</translation>
    </message>
    <message>
        <source>Forget it (Delete)</source>
        <translation>删除它（Delete）</translation>
    </message>
    <message>
        <source>Give it another name (F2)</source>
        <translation>给它改名（F2）</translation>
    </message>
    <message>
        <source>Have this one in full view (Enter)</source>
        <translation>完整显示它（Enter）</translation>
    </message>
    <message>
        <source>How far the run is from the nearest known minimum</source>
        <translation>运行离最近的已知极小值有多远</translation>
    </message>
    <message>
        <source>Loss to reach</source>
        <translation>目标损失</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>达到</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>改名</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Step another run beside this one</source>
        <translation>让另一个运行和这个一起步进</translation>
    </message>
    <message>
        <source>The loss where the run stands</source>
        <translation>运行所在之处的损失</translation>
    </message>
    <message>
        <source>The table tells after how many iterations each run had this loss</source>
        <translation>表格显示每个运行经过多少次迭代达到这个损失</translation>
    </message>
    <message>
        <source>Where the run stands, and how it ended</source>
        <translation>运行在哪里，怎样结束</translation>
    </message>
    <message>
        <source>at {n}</source>
        <translation>第 {n} 次</translation>
    </message>
    <message>
        <source>at {n} of {end}</source>
        <translation>第 {n}/{end} 次</translation>
    </message>
    <message>
        <source>loss to reach</source>
        <translation>目标损失</translation>
    </message>
    <message>
        <source>step together</source>
        <translation>一起步进</translation>
    </message>
    <message>
        <source>{state} at {n}</source>
        <translation>{state}（第 {n} 次）</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.setup.choosing</name>
    <message>
        <source>There is one column of numbers only, '{column}'; a model needs an input and a target.</source>
        <translation>只有“{column}”一列是数；模型需要一个输入和一个目标。</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.setup.column_list</name>
    <message>
        <source>Columns to predict from; Space ticks one</source>
        <translation>用来预测的列；按空格键勾选</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>输入</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.setup.desk</name>
    <message>
        <source>Another problem was chosen meanwhile; open the table again to take it.</source>
        <translation>其间选了别的问题；要用这个表格，请重新打开。</translation>
    </message>
    <message>
        <source>Cancelled; the run is as it was.</source>
        <translation>已取消；运行没有变化。</translation>
    </message>
    <message>
        <source>That can't be done: {outcome}</source>
        <translation>无法做到：{outcome}</translation>
    </message>
    <message>
        <source>your table</source>
        <translation>你的表格</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.setup.formula</name>
    <message>
        <source>A curved valley (Rosenbrock)</source>
        <translation>弯曲的山谷（Rosenbrock）</translation>
    </message>
    <message>
        <source>A long bowl</source>
        <translation>长形的碗</translation>
    </message>
    <message>
        <source>A loss of named parameters, to be made small</source>
        <translation>由有名称的参数构成的损失，要让它变小</translation>
    </message>
    <message>
        <source>A model of x, or of columns, to be fitted to a table</source>
        <translation>x 或各列的模型，用来拟合表格</translation>
    </message>
    <message>
        <source>A parabola</source>
        <translation>一条抛物线</translation>
    </message>
    <message>
        <source>A root</source>
        <translation>平方根</translation>
    </message>
    <message>
        <source>A wave on a line</source>
        <translation>直线上的波</translation>
    </message>
    <message>
        <source>An S</source>
        <translation>S 形</translation>
    </message>
    <message>
        <source>An edge</source>
        <translation>棱</translation>
    </message>
    <message>
        <source>Decay</source>
        <translation>衰减</translation>
    </message>
    <message>
        <source>Enter takes the formula, Escape gives it up</source>
        <translation>按 Enter 采用公式，按 Escape 放弃</translation>
    </message>
    <message>
        <source>Examples ▾</source>
        <translation>示例 ▾</translation>
    </message>
    <message>
        <source>Formula of the loss</source>
        <translation>损失的公式</translation>
    </message>
    <message>
        <source>Formula of the model</source>
        <translation>模型的公式</translation>
    </message>
    <message>
        <source>Formulas to begin with</source>
        <translation>可作起点的公式</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>One parameter</source>
        <translation>一个参数</translation>
    </message>
    <message numerus="yes">
        <source>Parameters {names}</source>
        <extracomment>One: Parameter {names}</extracomment>
        <translation>
            <numerusform>参数 {names}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>columns {names}</source>
        <extracomment>One: column {names}</extracomment>
        <translation>
            <numerusform>列 {names}</numerusform>
        </translation>
    </message>
    <message>
        <source>x is {column}</source>
        <translation>x 是 {column}</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.setup.layers_field</name>
    <message>
        <source>a number of units for each layer, such as 8, 8</source>
        <translation>每层的单元数，例如 8, 8</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.setup.network</name>
    <message>
        <source>A curve</source>
        <translation>曲线</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>激活函数</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Data seed</source>
        <translation>数据种子</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>隐藏层</translation>
    </message>
    <message>
        <source>More: activation, samples, noise, train share, seed</source>
        <translation>更多：激活函数、样本、噪声、训练比例、种子</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>噪声</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>样本</translation>
    </message>
    <message>
        <source>Train share</source>
        <translation>训练比例</translation>
    </message>
    <message>
        <source>Two classes</source>
        <translation>两个类别</translation>
    </message>
    <message>
        <source>Your table</source>
        <translation>你的表格</translation>
    </message>
    <message>
        <source>activation</source>
        <translation>激活函数</translation>
    </message>
    <message>
        <source>data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>noise</source>
        <translation>噪声</translation>
    </message>
    <message>
        <source>number of samples</source>
        <translation>样本数</translation>
    </message>
    <message>
        <source>seed of the data</source>
        <translation>数据的种子</translation>
    </message>
    <message>
        <source>shape of the hidden layers</source>
        <translation>隐藏层的结构</translation>
    </message>
    <message>
        <source>training share</source>
        <translation>训练比例</translation>
    </message>
    <message numerus="yes">
        <source>{n} parameters</source>
        <extracomment>One: {n} parameter</extracomment>
        <translation>
            <numerusform>{n} 个参数</numerusform>
        </translation>
    </message>
    <message>
        <source>{parameters}; {samples:,} samples to train on</source>
        <translation>{parameters}；{samples:,} 个训练样本</translation>
    </message>
    <message>
        <source>{parameters}; {samples:,} samples to train on, {test:,} to test</source>
        <translation>{parameters}；{samples:,} 个训练样本，{test:,} 个测试样本</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.setup.opening</name>
    <message>
        <source>Leave out {column}</source>
        <translation>去掉 {column}</translation>
    </message>
    <message>
        <source>Leave out {count} columns</source>
        <translation>去掉 {count} 列</translation>
    </message>
    <message>
        <source>Leave out {one} and {other}</source>
        <translation>去掉 {one} 和 {other}</translation>
    </message>
    <message>
        <source>Read 1,5 as one and a half</source>
        <translation>把 1,5 读作一点五</translation>
    </message>
    <message>
        <source>Read 1.5 as one and a half</source>
        <translation>把 1.5 读作一点五</translation>
    </message>
    <message>
        <source>Read it as {encoding}</source>
        <translation>按 {encoding} 读取</translation>
    </message>
    <message>
        <source>Split at each {separator}</source>
        <translation>按{separator}分列</translation>
    </message>
    <message>
        <source>There is no header: row 1 is a sample</source>
        <translation>没有标题行：第 1 行是样本</translation>
    </message>
    <message>
        <source>pasted table</source>
        <translation>粘贴的表格</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.setup.own_units</name>
    <message>
        <source>In own units: {equation}</source>
        <translation>用原来的单位：{equation}</translation>
    </message>
    <message>
        <source>The model of the run in the table's own units</source>
        <translation>用表格原来的单位表示的模型</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.setup.reading_form</name>
    <message>
        <source>Decimals</source>
        <translation>小数点</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>How the table is read</source>
        <translation>怎样读取表格</translation>
    </message>
    <message>
        <source>Row 1</source>
        <translation>第 1 行</translation>
    </message>
    <message>
        <source>The table's first rows</source>
        <translation>表格的前几行</translation>
    </message>
    <message>
        <source>a sample</source>
        <translation>样本</translation>
    </message>
    <message>
        <source>commas</source>
        <translation>逗号</translation>
    </message>
    <message>
        <source>decimal commas</source>
        <translation>逗号作小数点</translation>
    </message>
    <message>
        <source>names</source>
        <translation>列名</translation>
    </message>
    <message>
        <source>names in row 1</source>
        <translation>第 1 行是列名</translation>
    </message>
    <message>
        <source>no header</source>
        <translation>没有标题行</translation>
    </message>
    <message>
        <source>semicolons</source>
        <translation>分号</translation>
    </message>
    <message>
        <source>tabs</source>
        <translation>制表符</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.setup.roles</name>
    <message>
        <source>0 or 1</source>
        <translation>0 或 1</translation>
    </message>
    <message>
        <source>0 or 1 (logistic)</source>
        <translation>0 或 1 (logistic)</translation>
    </message>
    <message>
        <source>A constant is added to the weighted inputs</source>
        <translation>在加权的输入上加一个常数</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Columns to use by name: {names}.</source>
        <translation>可按名称使用的列：{names}。</translation>
    </message>
    <message>
        <source>In the model, x is {column}.</source>
        <translation>在模型中，x 是 {column}。</translation>
    </message>
    <message>
        <source>Inputs: {count} of {all}</source>
        <translation>输入：{count} / {all}</translation>
    </message>
    <message>
        <source>Numbers are counted from their means, in standard deviations</source>
        <translation>数换算为与平均值相差几个标准差</translation>
    </message>
    <message>
        <source>Predict</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>The column that is predicted</source>
        <translation>要预测的列</translation>
    </message>
    <message>
        <source>This is what is predicted.</source>
        <translation>这就是要预测的。</translation>
    </message>
    <message>
        <source>Tick all columns but the target, {most} at most</source>
        <translation>勾选目标以外的所有列，最多 {most} 列</translation>
    </message>
    <message>
        <source>What the model predicts</source>
        <translation>模型预测什么</translation>
    </message>
    <message>
        <source>What the network predicts</source>
        <translation>网络预测什么</translation>
    </message>
    <message>
        <source>a number (linear)</source>
        <translation>数（linear）</translation>
    </message>
    <message>
        <source>as</source>
        <translation>作为</translation>
    </message>
    <message>
        <source>bias: a constant is added</source>
        <translation>偏置：加一个常数</translation>
    </message>
    <message>
        <source>model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>standardise: mean 0, deviation 1</source>
        <translation>标准化：平均值 0，标准差 1</translation>
    </message>
    <message>
        <source>target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>task</source>
        <translation>任务</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.setup.table</name>
    <message>
        <source>Open another table, choose inputs and target</source>
        <translation>打开别的表格，选择输入和目标</translation>
    </message>
    <message>
        <source>Set up…</source>
        <translation>设置…</translation>
    </message>
    <message>
        <source>linear</source>
        <translation>linear</translation>
    </message>
    <message>
        <source>logistic</source>
        <translation>logistic</translation>
    </message>
    <message>
        <source>{count} inputs</source>
        <translation>{count} 个输入</translation>
    </message>
    <message>
        <source>{rows:,} rows: {target} from {inputs}, {model}</source>
        <translation>{rows:,} 行：由 {inputs} 预测 {target}，{model}</translation>
    </message>
    <message>
        <source>{rows:,} rows: {target} from {inputs}, {model}, standardised</source>
        <translation>{rows:,} 行：由 {inputs} 预测 {target}，{model}，标准化</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.setup.table_window</name>
    <message>
        <source>A CSV or TSV file (Ctrl+O); or drop one on the window</source>
        <translation>CSV 或 TSV 文件（Ctrl+O）；也可以拖到窗口上</translation>
    </message>
    <message>
        <source>Cells that were copied in a spreadsheet</source>
        <translation>在电子表格中复制的单元格</translation>
    </message>
    <message>
        <source>Hours of learning and scores of 24 people</source>
        <translation>24 个人的学习时间和分数</translation>
    </message>
    <message>
        <source>Leave the run as it is</source>
        <translation>保持运行不变</translation>
    </message>
    <message>
        <source>Open a table, drop a file on the window, or paste cells.</source>
        <translation>打开表格、把文件拖到窗口上，或粘贴单元格。</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Reading {name}…</source>
        <translation>正在读取 {name}…</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>样本</translation>
    </message>
    <message>
        <source>{name}: {rows:,} rows, {size} columns of numbers</source>
        <translation>{name}：{rows:,} 行，{size} 个数值列</translation>
    </message>
    <message>
        <source>{table}, read as {reading}</source>
        <translation>{table}，读取为 {reading}</translation>
    </message>
    <message>
        <source>{table}: {sentence}</source>
        <translation>{table}：{sentence}</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.setup.tables</name>
    <message>
        <source>Open a table</source>
        <translation>打开表格</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>表格 (*.csv *.tsv *.txt);;所有文件 (*)</translation>
    </message>
    <message>
        <source>There is no table on the clipboard: copy some rows of cells first.</source>
        <translation>剪贴板上没有表格：请先复制几行单元格。</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.solid.canvas</name>
    <message>
        <source>OpenGL could not be started here, so 3-D is off.</source>
        <translation>这里无法启动 OpenGL，所以三维已关闭。</translation>
    </message>
    <message>
        <source>OpenGL failed ({reason}), so 3-D is off.</source>
        <translation>OpenGL 出错（{reason}），所以三维已关闭。</translation>
    </message>
    <message>
        <source>OpenGL has no room for a picture, so 3-D is off.</source>
        <translation>OpenGL 没有空间放图像，所以三维已关闭。</translation>
    </message>
    <message>
        <source>The OpenGL here is too old, so 3-D is off.</source>
        <translation>这里的 OpenGL 太旧，所以三维已关闭。</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.solid.view</name>
    <message>
        <source>A slice through here: the trail is projected onto it, at its own losses</source>
        <translation>经过此处的切片：轨迹投影在上面，高度是它自己的损失</translation>
    </message>
    <message>
        <source>Drag or Shift+arrows to turn, wheel or + − to zoom, Home for the first view</source>
        <translation>拖动或 Shift+方向键旋转，滚轮或 + − 缩放，Home 恢复最初的视角</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>高度</translation>
    </message>
    <message>
        <source>Heights by powers of ten of the loss</source>
        <translation>高度按损失的 10 的幂</translation>
    </message>
    <message>
        <source>Heights cut a little above the first loss of the run</source>
        <translation>高度在比最初的损失稍高处截断</translation>
    </message>
    <message>
        <source>Heights in proportion to the loss</source>
        <translation>高度与损失成正比</translation>
    </message>
    <message>
        <source>Loss surface in 3-D</source>
        <translation>三维损失曲面</translation>
    </message>
    <message>
        <source>The loss is not a finite number anywhere here.</source>
        <translation>这里各处的损失都不是有限数。</translation>
    </message>
    <message>
        <source>The loss over all samples; each step follows that of its batch</source>
        <translation>所有样本的损失；每一步沿它那一批的损失走</translation>
    </message>
    <message>
        <source>clipped</source>
        <translation>截断</translation>
    </message>
    <message>
        <source>loss, cut at {loss}</source>
        <translation>损失，截断于 {loss}</translation>
    </message>
    <message>
        <source>loss, logarithmic</source>
        <translation>损失，对数</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.stability_meter</name>
    <message>
        <source>Best: {best}</source>
        <translation>最佳：{best}</translation>
    </message>
    <message>
        <source>Curvature {curvature}</source>
        <translation>曲率 {curvature}</translation>
    </message>
    <message>
        <source>Learning rate {rate}: {outlook}.</source>
        <translation>学习率 {rate}：{outlook}。</translation>
    </message>
    <message>
        <source>Nothing overshoots up to {rate}.</source>
        <translation>不超过 {rate} 时不会过冲。</translation>
    </message>
    <message>
        <source>Stability of the learning rate</source>
        <translation>学习率的稳定性</translation>
    </message>
    <message>
        <source>Stability: {words}.</source>
        <translation>稳定性：{words}。</translation>
    </message>
    <message>
        <source>The best constant learning rate is {rate}.</source>
        <translation>最佳的恒定学习率是 {rate}。</translation>
    </message>
    <message>
        <source>The constant learning rate with the fewest iterations: take it</source>
        <translation>迭代次数最少的恒定学习率：采用它</translation>
    </message>
    <message>
        <source>limit {limit}</source>
        <translation>上限 {limit}</translation>
    </message>
    <message>
        <source>no stable learning rate</source>
        <translation>没有稳定的学习率</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>还不知道</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.struct_form</name>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>More: {names}</source>
        <translation>更多：{names}</translation>
    </message>
    <message>
        <source>amsgrad</source>
        <translation>amsgrad</translation>
    </message>
    <message>
        <source>angle</source>
        <translation>角度</translation>
    </message>
    <message>
        <source>centered</source>
        <translation>中心化</translation>
    </message>
    <message>
        <source>condition</source>
        <translation>条件数</translation>
    </message>
    <message>
        <source>dampening</source>
        <translation>抑制</translation>
    </message>
    <message>
        <source>damping</source>
        <translation>阻尼</translation>
    </message>
    <message>
        <source>decoupled weight decay</source>
        <translation>解耦权重衰减</translation>
    </message>
    <message>
        <source>initial accumulator value</source>
        <translation>累加器初值</translation>
    </message>
    <message>
        <source>learning rate decay</source>
        <translation>学习率衰减</translation>
    </message>
    <message>
        <source>maximize</source>
        <translation>最大化</translation>
    </message>
    <message>
        <source>momentum</source>
        <translation>动量</translation>
    </message>
    <message>
        <source>momentum decay</source>
        <translation>动量衰减</translation>
    </message>
    <message>
        <source>most</source>
        <translation>最多次数</translation>
    </message>
    <message>
        <source>nesterov</source>
        <translation>nesterov</translation>
    </message>
    <message>
        <source>shrink</source>
        <translation>缩短系数</translation>
    </message>
    <message>
        <source>start factor</source>
        <translation>起始系数</translation>
    </message>
    <message>
        <source>step size</source>
        <translation>间隔步数</translation>
    </message>
    <message>
        <source>total iters</source>
        <translation>总迭代数</translation>
    </message>
    <message>
        <source>total steps</source>
        <translation>总步数</translation>
    </message>
    <message>
        <source>weight decay</source>
        <translation>权重衰减</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.summaries</name>
    <message>
        <source>No step is taken yet.</source>
        <translation>还没有走过一步。</translation>
    </message>
    <message>
        <source>Nothing is computed yet.</source>
        <translation>还没有计算过。</translation>
    </message>
    <message>
        <source>The loss fell from {first} to {now} at iteration {n}.</source>
        <translation>到第 {n} 次迭代，损失从 {first} 降到 {now}。</translation>
    </message>
    <message>
        <source>The loss went from {first} beyond all numbers at iteration {n}.</source>
        <translation>到第 {n} 次迭代，损失从 {first} 变得大到无法表示。</translation>
    </message>
    <message>
        <source>The loss went from {first} to {now} at iteration {n}.</source>
        <translation>到第 {n} 次迭代，损失从 {first} 变为 {now}。</translation>
    </message>
    <message>
        <source>There is no map yet; Compute makes one.</source>
        <translation>还没有收敛图；按“计算”生成一张。</translation>
    </message>
    <message>
        <source>This problem has no data.</source>
        <translation>这个问题没有数据。</translation>
    </message>
    <message>
        <source>gradient's norm {norm}</source>
        <translation>梯度范数 {norm}</translation>
    </message>
    <message>
        <source>loss {loss}</source>
        <translation>损失 {loss}</translation>
    </message>
    <message>
        <source>{count:,} runs over {across} and {up}: {converged:,} converged. Arrow keys go from cell to cell, Enter takes one up.</source>
        <translation>{count:,} 个运行，横向 {across}，纵向 {up}：{converged:,} 个收敛。用方向键在格间移动，按 Enter 采用一格。</translation>
    </message>
    <message>
        <source>{count:,} samples of {target} over {inputs}, and {held_out:,} held out; the model's loss is {loss}.</source>
        <translation>{inputs} 上 {target} 的 {count:,} 个样本，另留出 {held_out:,} 个；模型的损失是 {loss}。</translation>
    </message>
    <message>
        <source>{count:,} samples of {target} over {inputs}; the model's loss is {loss}.</source>
        <translation>{inputs} 上 {target} 的 {count:,} 个样本；模型的损失是 {loss}。</translation>
    </message>
    <message>
        <source>{here}; the surface over {across} from {left} to {right} and {up} from {bottom} to {top}. Ctrl and an arrow key move the start.</source>
        <translation>{here}；曲面：{across} 从 {left} 到 {right}，{up} 从 {bottom} 到 {top}。Ctrl 加方向键移动起点。</translation>
    </message>
    <message>
        <source>{here}; the surface over {across} from {left} to {right}, loss from {bottom} to {top}. Ctrl and an arrow key move the start.</source>
        <translation>{here}；曲面：{across} 从 {left} 到 {right}，损失从 {bottom} 到 {top}。Ctrl 加方向键移动起点。</translation>
    </message>
    <message>
        <source>{values}, gradient {gradient}</source>
        <translation>{values}，梯度 {gradient}</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.surface.area</name>
    <message>
        <source>2-D</source>
        <translation>二维</translation>
    </message>
    <message>
        <source>3-D</source>
        <translation>三维</translation>
    </message>
    <message>
        <source>3-D is off in safe mode.</source>
        <translation>安全模式下三维视图已关闭。</translation>
    </message>
    <message>
        <source>3-D is off: OpenGL failed ({reason}).</source>
        <translation>三维已关闭：OpenGL 出错（{reason}）。</translation>
    </message>
    <message>
        <source>3-D is off: PyOpenGL, which it needs, is not installed or can't be loaded.</source>
        <translation>三维已关闭：所需的 PyOpenGL 没有安装或无法加载。</translation>
    </message>
    <message>
        <source>3-D is off: the loss of one parameter is a curve, which has no third dimension.</source>
        <translation>三维已关闭：一个参数的损失是曲线，没有第三维。</translation>
    </message>
    <message>
        <source>3-D is off: this display has no OpenGL.</source>
        <translation>三维已关闭：这个显示器没有 OpenGL。</translation>
    </message>
    <message>
        <source>3-D is switched off here, by {name}.</source>
        <translation>三维已在这里由 {name} 关闭。</translation>
    </message>
    <message>
        <source>Map and heights side by side</source>
        <translation>平面图和高度并排</translation>
    </message>
    <message>
        <source>Surface in 2-D</source>
        <translation>二维曲面</translation>
    </message>
    <message>
        <source>Surface in 2-D and 3-D</source>
        <translation>二维和三维曲面</translation>
    </message>
    <message>
        <source>Surface in two dimensions or three</source>
        <translation>曲面用二维或三维</translation>
    </message>
    <message>
        <source>The loss as a height</source>
        <translation>用高度表示损失</translation>
    </message>
    <message>
        <source>The map, from straight above</source>
        <translation>从正上方看的平面图</translation>
    </message>
    <message>
        <source>both</source>
        <translation>两者</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.surface.prediction</name>
    <message>
        <source>Drag the diamond to where the next step will land, then click Step.</source>
        <translation>把菱形拖到下一步会落下的地方，然后点击“步进”。</translation>
    </message>
    <message>
        <source>Off by {off}, {share:.0%} of the step: {points} points. Mean of {count}: {mean:.0f}.</source>
        <translation>偏离 {off}，占步长的 {share:.0%}：{points} 分。{count} 次平均：{mean:.0f}。</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.surface.readout</name>
    <message>
        <source>gradient {gradient}</source>
        <translation>梯度 {gradient}</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.surface.run_legend</name>
    <message>
        <source>How wide and how high the optimizer scales the two parameters' steps</source>
        <translation>优化器把两个参数的步子在横向和纵向各放大多少</translation>
    </message>
    <message>
        <source>Its tip is where it lands</source>
        <translation>它的尖端就是落下的地方</translation>
    </message>
    <message>
        <source>The known minima of this function</source>
        <translation>这个函数的已知极小值</translation>
    </message>
    <message>
        <source>The loss over the samples of this step alone</source>
        <translation>只算这一步所用样本的损失</translation>
    </message>
    <message>
        <source>The parameters visited</source>
        <translation>走过的参数</translation>
    </message>
    <message>
        <source>The run that does not forget it</source>
        <translation>没有忘记 zero grad 的运行</translation>
    </message>
    <message>
        <source>The slope of the curve is the gradient</source>
        <translation>曲线的斜率就是梯度</translation>
    </message>
    <message>
        <source>What the optimizer has averaged of the gradients; the step goes against it</source>
        <translation>优化器对梯度求的平均；这一步逆着它走</translation>
    </message>
    <message>
        <source>Where the loss grows fastest</source>
        <translation>损失增长最快的方向</translation>
    </message>
    <message>
        <source>Where the run stands; drag it to start elsewhere</source>
        <translation>运行所在之处；拖动它可从别处开始</translation>
    </message>
    <message>
        <source>batch loss</source>
        <translation>批量损失</translation>
    </message>
    <message>
        <source>current</source>
        <translation>当前位置</translation>
    </message>
    <message>
        <source>minima</source>
        <translation>极小值</translation>
    </message>
    <message>
        <source>next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>scaling</source>
        <translation>缩放比例</translation>
    </message>
    <message>
        <source>tangent</source>
        <translation>切线</translation>
    </message>
    <message>
        <source>trajectory</source>
        <translation>轨迹</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.surface.slice_bar</name>
    <message>
        <source>Others</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Parameter across</source>
        <translation>横轴参数</translation>
    </message>
    <message>
        <source>Parameter up</source>
        <translation>纵轴参数</translation>
    </message>
    <message>
        <source>Slice</source>
        <translation>切片</translation>
    </message>
    <message>
        <source>Slice through here:</source>
        <translation>经过此处的切片：</translation>
    </message>
    <message>
        <source>Take two other random directions</source>
        <translation>另取两个随机方向</translation>
    </message>
    <message>
        <source>The loss over two of the parameters; all others stay as they are here</source>
        <translation>两个参数上的损失；其他参数都保持现在的值</translation>
    </message>
    <message>
        <source>The parameter along this axis</source>
        <translation>这个轴上的参数</translation>
    </message>
    <message>
        <source>The two directions in which the run has moved most</source>
        <translation>运行移动最多的两个方向</translation>
    </message>
    <message>
        <source>Two random directions, each unit's part as long as its weights (Li et al. 2018)</source>
        <translation>两个随机方向，每个单元的部分与它的权重一样长（Li 等，2018）</translation>
    </message>
    <message>
        <source>Which two directions of all the surface shows</source>
        <translation>在整个曲面中显示哪两个方向</translation>
    </message>
    <message>
        <source>principal directions</source>
        <translation>主方向</translation>
    </message>
    <message>
        <source>two parameters</source>
        <translation>两个参数</translation>
    </message>
    <message>
        <source>two random directions</source>
        <translation>两个随机方向</translation>
    </message>
    <message>
        <source>{share:.1%} of the run's variance</source>
        <translation>占运行方差的 {share:.1%}</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.surface.view</name>
    <message>
        <source>Show the whole trajectory again (F)</source>
        <translation>重新显示整条轨迹（F）</translation>
    </message>
    <message>
        <source>now</source>
        <translation>当前</translation>
    </message>
    <message>
        <source>pointer</source>
        <translation>指针</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.tab_order</name>
    <message>
        <source>Arrow keys choose which of them is seen</source>
        <translation>用方向键选择显示哪一个</translation>
    </message>
    <message>
        <source>Close {dock}</source>
        <translation>关闭 {dock}</translation>
    </message>
    <message>
        <source>More of the tool bar</source>
        <translation>工具栏的其他内容</translation>
    </message>
    <message>
        <source>Shows more tabs</source>
        <translation>显示更多标签</translation>
    </message>
    <message>
        <source>Views in one place</source>
        <translation>叠在一处的视图</translation>
    </message>
    <message>
        <source>What the window is too narrow for</source>
        <translation>窗口太窄而放不下的内容</translation>
    </message>
    <message>
        <source>{dock}: a window of its own, or back</source>
        <translation>{dock}：变为独立窗口，或放回</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.table_view</name>
    <message>
        <source>A row for each step: a selected one is marked on the surface, and can be copied</source>
        <translation>每一步一行：选中的行会在曲面上标出，也可以复制</translation>
    </message>
    <message>
        <source>Copied the first {copied:,} of {wanted:,} rows; gdsim run writes all to a file.</source>
        <translation>已复制 {wanted:,} 行中的前 {copied:,} 行；gdsim run 可把全部写入文件。</translation>
    </message>
    <message numerus="yes">
        <source>Copied {n} rows.</source>
        <extracomment>One: Copied {n} row.</extracomment>
        <translation>
            <numerusform>已复制 {n} 行。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gdsim.ui.timeline</name>
    <message>
        <source>0 of 0</source>
        <translation>0 / 0</translation>
    </message>
    <message>
        <source>Drag to any iteration of the run; stepping from there branches</source>
        <translation>拖到运行的任意一次迭代；从那里再走就产生分支</translation>
    </message>
    <message>
        <source>Timeline: the iteration that is shown</source>
        <translation>时间轴：显示哪一次迭代</translation>
    </message>
    <message>
        <source>{here:,} of {end:,}</source>
        <translation>{here:,} / {end:,}</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.window</name>
    <message>
        <source>Controls</source>
        <translation>控制面板</translation>
    </message>
    <message>
        <source>Copied a program that prints this run's table with torch alone.</source>
        <translation>已复制一个只用 torch 就能打印本次运行表格的程序。</translation>
    </message>
</context>
<context>
    <name>gdsim.worker</name>
    <message>
        <source>The loss can't be shown here: {error}</source>
        <translation>这里无法显示损失：{error}</translation>
    </message>
    <message>
        <source>The run can't go on: {error}. Reset starts it again.</source>
        <translation>运行无法继续：{error}。按“重置”重新开始。</translation>
    </message>
</context>
</TS>
