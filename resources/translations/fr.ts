<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>gdsim.branches</name>
    <message>
        <source>branch {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from iteration {n}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gdsim.core.chosen</name>
    <message>
        <source>'{name}' is {low:g} in all samples, so it has no deviation to be counted in; choose another column, or don't standardise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>'{target}' can't be predicted from itself: take it out of the inputs, or choose another target.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A class is 0 or 1, but sample {sample} of '{name}' is {value:g}; choose another target, or predict it as a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A column stands twice among the inputs; once will do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All samples of '{name}' are {value:g}; there must be both 0 and 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose 1 to {most} columns as inputs; there are {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The numbers in '{name}' are too large to be squared, {size:.3g}; give them in a larger unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The numbers in '{name}' are too small to be squared, {size:.3g}; give them in a smaller unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no column '{name}'; there are {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is one sample only; at least 2 are needed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gdsim.core.columns</name>
    <message>
        <source>A table of {count} columns needs rows of as many numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each column of a table needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample {row}, column '{column}': {value} is not a finite number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name '{twice}' stands over more than one column.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gdsim.core.convergence</name>
    <message>
        <source>A map has from {fewest} to {most} cells along a side, not {cells}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A map takes from 1 to {most:,} iterations, not {iterations}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both axes vary the {title}; choose another for one of them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gdsim.core.curvature</name>
    <message>
        <source>converges without overshooting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>diverges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no limit here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no limit told above {most} parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no limit told for mini-batches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no limit told for this kind of SGD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not finite here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overshoots and rings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rings without end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{optimizer} has no fixed limit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gdsim.core.datasets</name>
    <message>
        <source>A line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two bumps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two circles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two clouds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two moons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two spirals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>XOR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a sine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two bumps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two circles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two clouds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two moons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two spirals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>xor</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gdsim.core.devices</name>
    <message>
        <source>{device} can't be used here ({why}); running on the CPU.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{device} failed ({error}); going on on the CPU.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gdsim.core.formula</name>
    <message>
        <source>A formula has at most {most} names; '{name}' at column {column} is one more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The exponent {value:g} at column {column} is beyond {largest:g}; write a smaller one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The formula is always {value:g}; use a name in it, such as a.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The function '{name}' at column {column} takes {example}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number {number} at column {column} is not finite; change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a function '{name}' at column {column}; write {name}(…).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is an unknown function '{name}' at column {column}; known are {known}. A product is written {name}*(…).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is an unknown name '{name}' at column {column}; known are {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is something at column {column} that no formula has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one number, such as {name}(a)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two numbers, such as {name}(a, b)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gdsim.core.formula_text</name>
    <message>
        <source>A formula has at most {longest} characters; this one has {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A formula has at most {most} numbers, names and operators; there are more from column {column} on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ( at column {column} is never closed; write ) for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The formula ends with {text} at column {column}; write a number or a name after it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The formula is empty; write one, such as (a - 1)**2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The formula is nested more than {deepest} deep at column {column}; write it flatter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name '{name}' at column {column} begins with _; begin it with a letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name '{name}' at column {column} is a word of Python; choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name '{name}' at column {column} is longer than {longest} characters; shorten it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a comma at column {column} that separates nothing; a decimal point is written 0.5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is an unknown character {shown} at column {column}; {advice}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no ( for the ) at column {column}; take it away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no number or name before the {sign} at column {column}; write one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no operator before '{after}' at column {column}; {advice}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write ( instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write ) instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write * instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write ** for a power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write **2 instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write **3 instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write - instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write / instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write a space instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write numbers, names, + - * / ** ( ) and commas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write one between the numbers, or make them one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write only plain names, such as exp(x)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write only what stands on one side of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write pi instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write the formula on one line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write {before}*{after} for a product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write {before}*{after} for a product, {before}({after}) for a function</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gdsim.core.kept</name>
    <message>
        <source>This run was computed on another machine, whose numbers differ from this one's in the last digits; the steps it took are shown as they were, and it goes on with this machine's.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a step does not begin where the one before it ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step {number} is not what these settings give</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the steps are none of this problem and this optimizer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where the run stands is no place of this problem</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gdsim.core.map_axes</name>
    <message>
        <source>A map of {optimizer} on {problem} can't vary '{what}'; it can vary {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An axis is written as learning_rate=0.001:1:log or momentum=0:0.99, not '{text}'.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An end of the range of {what} must be a number, not '{text}'.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The range of the {title} must begin above 0 to be logarithmic, not at {low:g}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The range of the {title} must go from less to more, not from {low:g} to {high:g}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The range of the {title} must have finite ends, not {low} and {high}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>start of {parameter}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names}, … ({count} in all)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gdsim.core.map_colours</name>
    <message>
        <source>converged elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>diverged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minimum {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not converged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to ({place})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gdsim.core.narration</name>
    <message>
        <source>.grad keeps {values}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gdsim.core.optimizers.adam</name>
    <message>
        <source>Adam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adam, divided by the largest recent gradient and not by an average.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adam, with a weight decay that shrinks the parameters and not the gradient.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AdamW</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adamax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Divides by the largest average square so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follows the average gradient, divided by the root of the average square.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>second moment</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gdsim.core.optimizers.adaptive</name>
    <message>
        <source>Adadelta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adagrad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Divides by the gradients' standard deviation instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Divides by the root of a moving average of the squared gradients.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Divides by the root of the sum of all squared gradients, so that steps grow shorter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RMSprop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step t has the learning rate divided by 1 + t times this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes steps of the size of its last ones, whatever the size of the gradient.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The share of both moving averages that a step keeps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The share of the average squared gradient a step keeps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the sum of the squared gradients begins with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gdsim.core.optimizers.fields</name>
    <message>
        <source>Added to what is divided by, so that it is not zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pulls towards 0: this times the parameter is added to its gradient.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The share of a parameter that a step of learning rate 1 takes off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The share of the average gradient that a step keeps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The share of the average squared gradient that a step keeps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The share of the last step that is kept; 0 is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weight decay acts on the parameters, not on the gradient.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gdsim.core.optimizers.line_search</name>
    <message>
        <source>Goes against the gradient, by a step that is shortened until the loss falls enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many lengths are tried at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much of the fall that the slope promises is enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a step's length is multiplied by at each try.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gdsim.core.optimizers.nadam</name>
    <message>
        <source>Adam, which adds the present gradient to the average once more, as Nesterov does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How soon the momentum grows from half of beta1 to beta1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NAdam</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gdsim.core.optimizers.newton</name>
    <message>
        <source>Added to all curvatures, which makes the steps shorter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes where a parabola of the same slope and curvature is flat: in one step, on a bowl.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newton's method</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gdsim.core.optimizers.radam</name>
    <message>
        <source>Adam, which divides by the average square once that can be relied on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RAdam</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gdsim.core.optimizers.rprop</name>
    <message>
        <source>Goes by the signs of the gradient: steps grow where they stay, and shrink at a turn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rprop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The largest step size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The smallest step size must not be above the largest, step max.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The smallest step size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a step size is multiplied by at a turn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a step size is multiplied by while the sign stays.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gdsim.core.optimizers.sgd</name>
    <message>
        <source>Goes straight against the gradient; with momentum it keeps some of its last steps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nesterov's momentum needs a momentum above 0 and a dampening of 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SGD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps as if the momentum's next step had been taken already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The share of the gradient that stays out of the momentum.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gdsim.core.problems.bowl</name>
    <message>
        <source>Elliptic bowl</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the x axis to the flat direction, in degrees.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Functions of two parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many times as much it bends across as along.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steep across, flat along: steps that are safe across it are short along it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gdsim.core.problems.camel</name>
    <message>
        <source>Six minima in three pairs of twins: only one of the pairs is the deepest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Six-hump camel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gdsim.core.problems.linear</name>
    <message>
        <source>A batch of three</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line with a bias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One student studied 2 hours and scored 4. Which weight w makes w·x meet that score?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same three students, and a line that need not pass through zero: y = w·x + b.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three students, one line through zero: the loss is the mean of the squared errors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two inputs, two weights: the way to the minimum at (2, 0) is a long narrow valley.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hours studied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>score</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gdsim.core.problems.network</name>
    <message>
        <source>A hidden layer has 1 to {most} units, not {units}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A network has 1 to {most} hidden layers; there are {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A small neural network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A {shape} network of {count:,} parameters learns {learned} from {samples:,} samples.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A {text} network on {samples:,} samples needs some {needed}, and {free} are free: take fewer units or samples.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far the samples are off the figure, which is 4 wide: the standard deviation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many samples are made, those to test on included.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neural network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of a table. regression: a number. classification: the probability that the target is 1 and not 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of a table: whether the inputs, and the target of a regression, are counted from their means, in standard deviations. A network learns little otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The share of the samples to train on, not to test on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table's column to predict.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table's columns to predict from, 1 to 50.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table, where the data are the user's own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The units of each hidden layer: 1 to 3 layers of 1 to 64 units.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {words} must be {wanted}, not {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no data '{data}'; there are {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no table yet; open one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each unit of a hidden layer does to its sum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is learned: samples of a known kind, or the user's table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What samples, and those to test on, are drawn from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number from {low} to {high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number from {low} to {high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} (standardised)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size:.1f} GB</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gdsim.core.problems.one_parameter</name>
    <message>
        <source>Absolute value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Descent stops in the nearest trough, though the next ones are deeper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Double well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Functions of one parameter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parabola</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plainest loss: each step takes the same share of the distance left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The slope is 1 to the very end: steps stay as long, and hop over the minimum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two wells and a hill between them: descent ends in the near one, deeper or not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waves on a bowl</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gdsim.core.problems.own_formula</name>
    <message>
        <source>A loss of named parameters; not used where there is a model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A model is fitted to a table; open one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A model of x, or of columns, such as a*exp(-b*x) + c; empty for none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column that a model predicts; the last one if empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model has no input; use one of {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model has no parameter: all its names are columns, {columns}; use another one, such as a.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model uses its target, '{target}'; choose another one, or leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name '{name}' at column {column} could be the number or the table's column; rename that one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table has no column beside the target, '{target}'.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table that a model is fitted to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no column '{target}'; there are {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own formula</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Your own loss of {n} parameters: where is it least?</source>
        <extracomment>One: Your own loss of {n} parameter: where is it least?</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your own model with {n} parameters: what fits {samples:,} samples best?</source>
        <extracomment>One: Your own model with {n} parameter: what fits {samples:,} samples best?</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gdsim.core.problems.problem</name>
    <message>
        <source>Tutorial</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gdsim.core.problems.table</name>
    <message>
        <source>A model is linear or logistic, not {model}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column to predict.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The columns to predict from, 1 to 50.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether a constant is added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the inputs, and the target of a linear model, are counted from their means, in standard deviations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>linear: a number, under the mean squared error. logistic: the probability that the target is 1 and not 0, under the cross-entropy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the probability that {target} is 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count:,} samples: {target}, from {inputs}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count:,} samples: {target}, from {inputs}; all standardised: in standard deviations from the mean.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count:,} samples: {target}, from {inputs}; both standardised: in standard deviations from the mean.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count:,} samples: {target}, from {inputs}; the inputs standardised: in standard deviations from the mean.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gdsim.core.problems.two_parameters</name>
    <message>
        <source>A bowl full of dimples: descent stops in the nearest one, not in the deepest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A curved valley that two steps find, and thousands follow: its floor is so flat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A funnel covered with ripples: the first ripple on the way holds descent for good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ackley</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alike in every direction: straight downhill is straight to the minimum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Booth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Descent stays in the first valley; a momentum of 0.9 rolls on to the deeper one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flat but for one well: out here the gradient next to vanishes, and descent crawls.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four minima, all equally good: the start decides which of them a run ends in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four wells, one of them the deepest: from most starts descent ends in another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Himmelblau</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matyas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monkey saddle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next to flat along its diagonal: even a learning rate above 1 takes long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No minimum: descent slows down as if there were one, then slips off to the side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plateau</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rastrigin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rosenbrock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saddle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sphere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Styblinski–Tang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three ways down from a middle so flat that descent nearly stops there first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two equations as squared errors: the bottom is where both hold, at (1, 3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two valleys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walls that only a small learning rate survives, and a floor too flat for it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gdsim.core.progress</name>
    <message>
        <source>converged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gdsim.core.ranges</name>
    <message>
        <source>a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>above {bound:g}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most {bound:g}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>below {bound:g}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of at least {bound:g}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind} {low} and {high}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gdsim.core.run</name>
    <message numerus="yes">
        <source>Converged after {n} iterations: the gradient's norm, {norm:.3g}, is below the tolerance, {tolerance:g}.</source>
        <extracomment>One: Converged after {n} iteration: the gradient's norm, {norm:.3g}, is below the tolerance, {tolerance:g}.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Diverged at iteration {iteration}: {cause}. {advice}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start nearer to zero, or choose float64.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start nearer to zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try a learning rate below {rate:g}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the gradient overflowed {dtype}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the loss is nan, no number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the loss overflowed {dtype}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the loss, {loss:.3g}, is more than 1e12 times the first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gdsim.core.runs</name>
    <message>
        <source>There are {most} branches; delete one to start another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are {most} runs; remove one to add another.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gdsim.core.schedules</name>
    <message>
        <source>After how many steps it falls each time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After how many steps it is lowest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After how many steps the learning rate is whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Along half a wave of a cosine, or a line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the end, that of the beginning is divided by this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Constant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cosine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exponential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Falls back first as it grew, and then to its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many steps it takes in all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One cycle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The learning rate falls along half a wave of a cosine, slowly at both ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The learning rate falls at once after every so many steps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The learning rate falls by the same share at every step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The learning rate grows to its full value over the first steps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The learning rate grows to its full value, and then falls to almost nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The learning rate is divided by this at the beginning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The learning rate stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lowest learning rate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part in which the learning rate grows must not be of one step alone; change pct start or total steps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The share of the steps in which it grows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is multiplied by at each step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is multiplied by each time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With what share of the learning rate it begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>constant schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cosine schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exponential schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one cycle schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>warm-up schedule</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gdsim.core.script</name>
    <message>
        <source>A program with {count:,} samples in it would be too long to read; programs are written for up to {most:,}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gdsim.core.settings</name>
    <message>
        <source>A batch needs at least 1 sample, not {batch_size}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The learning rate must be a number above 0, such as 0.1, not {learning_rate}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The seed must be a whole number from 0 to {most}, not {seed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The start needs {n} numbers, for {names}; there are {given}.</source>
        <extracomment>One: The start needs {n} number, for {names}; there are {given}.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The start needs {n} numbers; there are {given}.</source>
        <extracomment>One: The start needs {n} number; there are {given}.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The start of {name} is beyond what {dtype} can hold, {largest:.4g}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The start of {name} must be a number, not {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tolerance must be a number from 0 up, such as 1e-6, not {tolerance}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {name} is beyond what {dtype} can hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no device '{device}'; use cpu, or cuda:0 and so on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no {field} '{name}'; there are {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There must be at least 1 step, not {steps}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are options of {id}, not of {problem}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>batches of {size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {start}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no zero grad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not shuffled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seed {seed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shuffled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whole batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zero grad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has no hyperparameter '{field}'; it has none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has no hyperparameter '{field}'; it has {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} is for at most {most} parameters, and there are {parameters:,}; choose another optimizer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gdsim.core.slices</name>
    <message>
        <source>A slice needs two different parameters. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A surface has one or two parameters, not {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Principal directions need three points of the run. Take two steps first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run has not moved, so it has no principal directions yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>principal direction {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>random direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>random direction {n}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gdsim.core.stability_text</name>
    <message>
        <source>Curvature {curvature}: stable below a learning rate of {limit}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Curvature {curvature}: with a momentum of 1, rings without end below a learning rate of {limit}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Curvature {curvature}: with zero grad off, rings without end below a learning rate of {limit}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The curvature is not finite here, so no limit is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loss curves down ({down}) here, which sets no limit to the learning rate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loss curves down along one direction ({down}) and has no minimum: every learning rate diverges.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loss is flat or straight here, which sets no limit to the learning rate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a momentum of {momentum:g}, every learning rate diverges.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With momentum and zero grad off, every learning rate diverges.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{curvature} here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sentence} Another direction curves down ({down}): a run leaves this saddle.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gdsim.core.table</name>
    <message>
        <source>Grad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grad norm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Iter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} (end)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} (start)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} grad</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gdsim.files.cells</name>
    <message>
        <source>the cell is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cell} begins with a typographer's minus sign; write it with a hyphen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cell} has a comma; if that is a decimal comma, choose so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cell} has a decimal point, where decimal commas are expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cell} is not a finite number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cell} is not a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cell} is too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cell} seems to have thousands separators; take them out.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gdsim.files.looking</name>
    <message>
        <source>Row 1 has one cell only: it has to hold the columns' names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row 1 holds numbers, where the columns' names should be; choose that the table has no header, or put names there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row 1 is empty: it has to hold the columns' names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row 1: column {column} has no name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row 1: columns {places} have the same name, {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are {count:,} columns; at most {most:,} are read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is only one column; between two there must be a tab, a semicolon or a comma.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tab</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gdsim.files.maps</name>
    <message>
        <source>A map is written to a .png or a .csv file, not to '{name}'.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map can't be written to {path}: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>iterations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>iterations to converge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minimum reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} iterations</source>
        <extracomment>One: {n} iteration</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gdsim.files.rows</name>
    <message>
        <source>It is not {encoding}; {others}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {row} can't be split into cells: a quotation mark is not closed, or is where none can be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {row} has {count} cells, but there are {size} columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Row {row} has {n} cells, but there are {size} columns: {missing} is missing.</source>
        <extracomment>One: Row {row} has {n} cell, but there are {size} columns: {missing} is missing.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Row {row} is empty; take it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {row}, column {column}: {cell} is not {encoding}; {others}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {row}, column {name}: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are names, but no rows of numbers under them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is one sample only, in row {first}; at least 2 are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose another encoding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose its encoding, such as Windows-1252 or Latin-1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sentence} Numbers with decimal commas need another separator, such as a semicolon.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gdsim.files.saved</name>
    <message>
        <source>{name} can't be read ({why}): choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} can't be written ({why}): choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is broken ({why}): open an earlier copy of it, or another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is no gdsim file: choose one that gdsim has saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is too large to be opened here ({size} MB): open it on a machine with more memory, or choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was made by a newer gdsim (file version {version}; this one reads up to {known}): open it with gdsim {program} or later.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gdsim.files.saved_format</name>
    <message>
        <source>a run has a problem of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a run stands where it has never been</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not say under which settings each step was taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not say where a run stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its losses are of no iteration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its steps are not all there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its steps were taken by another optimizer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none of its runs is the active one</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gdsim.files.sources</name>
    <message>
        <source>Line {number} has {longest:,} letters or more; is this a table?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Western European (Latin-1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Western European (Windows-1252)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} can't be opened: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} can't be read: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} does not begin as UTF-16 does; choose another encoding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is a folder; choose a file in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is no file with a table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is no text. A spreadsheet has to be saved as CSV first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gdsim.files.tables</name>
    <message>
        <source>Choose the columns to read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {empty} is empty; take it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are more than {most:,} numbers; choose fewer columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no column '{name}'; there are {names}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gdsim.files.writing</name>
    <message>
        <source>{name} can't be written: there is no folder {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} can't be written: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is a folder.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gdsim.language</name>
    <message>
        <source>{before} or {after}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gdsim.lessons.checking</name>
    <message>
        <source>a position needs a page with a setup before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a wait needs a page with a setup, here or before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the English lesson is broken: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the answer is {answer}, but {of} is {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file's name says the language is {code}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there are {count} pages; the English lesson has {wanted}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this can't be done while step, phase and run are closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this can't be done while {place} is hidden or locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this does not happen within {most} steps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what is waited for has happened already when the page opens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not that of the English lesson.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not that of the English page.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gdsim.lessons.faults</name>
    <message>
        <source>line {line}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gdsim.lessons.figures</name>
    <message>
        <source>'{of}' is not written as loss@1 or gradient.w2@0 is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>'{of}' is of no number of steps from 0 to {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>'{of}' is of run {which}; there are {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>'{of}' must say of which; there are {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the loss is not below {loss} within {most} steps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no '{name}'; there are {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no step {steps}: the run diverges after {end}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no {name} here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} needs a page with a setup, here or before.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gdsim.lessons.heads</name>
    <message>
        <source>a list in [ ]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text in quotation marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no key {key}; there are {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this head has too long a number in it, or is nested too deep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this head has too many letters, {most} at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is nested too deep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is no TOML: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} can't be used: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} must be a finite number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} must be one of {known}, not {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} must be {wanted}, not {value}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gdsim.lessons.markup</name>
    <message>
        <source>quotations or lists are nested too deep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there are no addresses of the net or of files in lessons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there are no links in lessons; put a space between ']' and ':'.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there are no links in lessons; put no '(' after ']'.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there are no pictures in lessons: the window is the picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is a letter that can't be seen; take it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no HTML in lessons; put a space after '&lt;'.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this text has more than {most} letters.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gdsim.lessons.reading</name>
    <message>
        <source>a choice stands twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a lesson begins with a line +++ and its head.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a page begins with a head, between two lines +++.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a page's text begins with '# ' and its title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a tolerance is not below 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each range of setup.view is from a lower to a higher number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minutes must be from 1 to 600.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing is revealed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>point is at '{name}', which is hidden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>question.of needs a page with a setup, here or before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>setup.speed must be above 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>setup.view needs {wanted} ranges here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there are more than {most} pages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there are no pages; each begins with a head.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there can be {most} runs beside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is one reveal on a page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there must be 2 to 6 choices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this head has no end, a line +++.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is not UTF-8; save the file in that encoding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is too large for a lesson, more than 200 KB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this page has no text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this tolerance is a share, from 0 to 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wait says nothing that has to happen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wait.settings needs a page with a setup, here or before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wait.{field} must be 1 or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} must be from {low} to {high}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key}: there is no {value}; there are {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} can't be opened: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is no file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gdsim.lessons.setting_up</name>
    <message>
        <source>Run {number} beside it: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs side by side have the same {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{problem} has no options.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{problem} has no samples to take batches of.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gdsim.lessons.wording</name>
    <message>
        <source>After a wrong answer:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring the loss below {loss}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the teacher: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back by a step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Go on to iteration {n}.</source>
        <extracomment>One: Go on to iteration {n}.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Go through the phase: {phase}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Have {n} runs step together.</source>
        <extracomment>One: Have {n} run step.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>It takes about {minutes} minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the loss grow above {loss}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the run converge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the run diverge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the {name} to {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch {name} off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch {name} on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tip of the green arrow: where the next step lands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then it says:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To do:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number}, give or take {tolerance}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gdsim.map_worker</name>
    <message>
        <source>The map can't be computed: {error}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gdsim.messages</name>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gdsim.ui.announcer</name>
    <message>
        <source>start, {values}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step {n}, {values}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step {n}: {runs}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the run so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{run} loss {loss}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gdsim.ui.app</name>
    <message>
        <source>Settings can't be written to {place}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gdsim.ui.autosave</name>
    <message>
        <source>Delete what was saved of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with the run as it was saved last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gdsim was not closed. Restore the run of {time}?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gdsim.ui.beginning</name>
    <message>
        <source>{first} And more of that: the log has it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gdsim.ui.blank</name>
    <message>
        <source>The screen is blank; any key brings it back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gdsim.ui.code_panel</name>
    <message>
        <source>A program that prints this run's table with torch alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as PyTorch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each line with its values as they come to be; arrow keys read on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off: .grad keeps what it holds, and each gradient adds to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program of the run</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gdsim.ui.comparing</name>
    <message>
        <source>Another learning rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another momentum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another optimizer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line up {titles}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same, to be changed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gdsim.ui.controls.batches</name>
    <message>
        <source>Batch size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each time through the samples they come in another order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many of the {samples:,} samples a step takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the order of the samples is drawn from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shuffle in each epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whole</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gdsim.ui.controls.problem</name>
    <message>
        <source>Problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>problem</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gdsim.ui.controls.rule</name>
    <message>
        <source>From {least:g} to {greatest:g}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning rate, by powers of ten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optimizer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now {rate}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>optimizer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zero grad after each step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{optimizer} begins with PyTorch's own, {rate:g}. One that you have set stays when you choose another optimizer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{optimizer} begins with the problem's own, {rate:g}. One that you have set stays when you choose another optimizer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gdsim.ui.controls.running</name>
    <message>
        <source>CPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Converged when the gradient's norm is below this; 0 is never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause at iteration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Precision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The iteration at which Run pauses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tolerance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What computes the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>float32 has some 7 digits, float64 some 16</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>precision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tolerance</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gdsim.ui.controls.schedule</name>
    <message>
        <source>How the learning rate changes over the iterations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>schedule</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gdsim.ui.controls.start</name>
    <message>
        <source>Draw anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameter whose start is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start from other numbers, drawn from the next seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the start is drawn from, and the order of the samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the run starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which of the parameters has its start beside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>start of {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gdsim.ui.data_view</name>
    <message>
        <source>Data and model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>known minima: {points}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>known minima: {points} and {count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prediction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>probability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>probability of {target}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>target {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>━ even odds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>━ target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>┆ residual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>■ model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>○ held out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>● data</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gdsim.ui.defaults</name>
    <message>
        <source>it is larger than {size} kB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is no text in UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is no text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line {line} is in no section.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} can't be read: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is ignored: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: line {lines} is not written as name = value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: there is no preference “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: there is no section [{section}]; there are [defaults] and [locked].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: {name} can't be “{value}”; {allowed}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gdsim.ui.documents</name>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening {name}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restored the run as it was saved last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs (*.gdsim)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs and tables (*.gdsim *.csv *.tsv *.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} can't be taken up ({why}); open an earlier copy of it, or another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not there any more; choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was changed. Save it?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gdsim.ui.exports.animator</name>
    <message>
        <source> ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Animation of the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frames at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From iteration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GIF animation (*.gif)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making {name}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save an animation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take some steps first: there is nothing to be seen yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first iteration has to be before the last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time of a frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To iteration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WebP animation (*.webp)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrote {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} frames, {seconds} seconds</source>
        <extracomment>One: {n} frame, {seconds} seconds</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gdsim.ui.exports.desk</name>
    <message>
        <source>Copied the picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was written: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a worksheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The surface is not shown in 3-D; show it first, in the View menu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no convergence map yet; compute one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to be drawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worksheet, A4 (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worksheet, Letter (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrote {name}: a page to fill in, and one of answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Wrote {name}: {n} steps.</source>
        <extracomment>One: Wrote {name}: {n} step.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{reason} Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gdsim.ui.exports.film</name>
    <message>
        <source>The run is another one now; the animation was given up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{frames} frames of this size are too much for one animation; take up to {most} frames, or smaller ones.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gdsim.ui.exports.program</name>
    <message>
        <source>Export script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Python (*.py)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrote {name}: python {name} prints this run's table.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gdsim.ui.exports.views</name>
    <message>
        <source>Convergence map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss per iteration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss surface</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surface in 3-D</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gdsim.ui.exports.worksheet</name>
    <message>
        <source>Class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data ({names}): {rows}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in the steps that follow the first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss: f({names}) = {formula}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model: {formula}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of {count} parameters, the table has the gradient's norm alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start: {names} = {start}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step: end = start − learning rate × gradient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take two steps or more first: the worksheet tells the first and asks for the rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your calculations:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>○ start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>○ start, ● where each step went from</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gdsim.ui.fields</name>
    <message>
        <source>“{text}” is not {kind}. The {name} is still {in_force}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gdsim.ui.figures_bar</name>
    <message>
        <source>Figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gradient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gradient's norm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>iteration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loss</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gdsim.ui.help.about_window</name>
    <message>
        <source>About gdsim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closes this window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies the versions above as text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy for a report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made of: {parts}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qt and PySide6 are used unchanged, as libraries of their own that can be replaced, under the GNU LGPL, version 3. Its text: {text} Their source: {source}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See gradient descent, one step at a time.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gdsim.ui.help.help</name>
    <message>
        <source>The folder can't be opened from here. The log is in {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log is in {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no log: {folder} can't be written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gdsim.ui.help.keys</name>
    <message>
        <source>Anywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it was at first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the control before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blank the screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose in the list, or open it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the chosen rows, or the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget the chosen run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the chosen run another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go along the rows of the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go along the runs; show or hide one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the spotlight, or the projector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the slider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the start, on the loss surface</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the surface in three dimensions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On to the next control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press the button</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run or pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step, or the next phase, by a clicker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it over; show the chosen run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next page of the lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page of the lesson before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn it, and tilt it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the keyboard is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{held} + arrow keys</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gdsim.ui.help.keys_window</name>
    <message>
        <source>All keys, by what they are for; arrow keys read on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies the keys as text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prints the keys, or writes them to a PDF file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gdsim.ui.help.words</name>
    <message>
        <source>A row for each step: the parameters before it, the prediction, the loss, the gradient and the parameters after it. A row that is chosen is marked on the surface.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A view. Drag its title to put it elsewhere; the View menu hides it and brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All settings of the run. Each change takes effect at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that gdsim can do, by subject. F10 goes there, arrow keys go along.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click Step, and the parameters go down the loss surface.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computes the map, or gives it up while it is under way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag it to make the window larger or smaller.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes through the next of a step's five phases: forward, loss, backward, update, zero grad. The fifth completes the step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes to any iteration of the run so far. A step from there under other settings goes off in a branch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far a step goes: with plain SGD the step is this number times the gradient, against it. A number above 0; Enter takes it over for the next step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many iterations a run needs from each point of a grid of two settings, or which minimum it ends in. Click a point to start there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many iterations each of the map's runs takes at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many runs there are along each side of the map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many steps per second Run takes, from 1 to as many as this computer can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many steps the run stands from its start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lets the run go by itself, or pauses it. It stops where it converges or diverges, and at the iteration that is set under “Pause at”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moves what is beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of many parameters, the one whose start is shown beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows or hides the settings that are seldom touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts the run again at iteration 0, from the same start and under the same settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes one step of gradient descent: forward, loss, backward, update, zero grad. Held down, it goes on stepping.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes the last step back, or the last phase where you step by phases. The steps stay known, so the timeline leads to them again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The learning rate by powers of ten, from 0.0001 to 10. The next step takes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loss after each iteration, from the start to where the run stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loss by which runs are ranked: who reaches it first, leads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loss over the parameters. The marker is where the run stands, the line is its way there, the arrows are the gradient and the next step. Drag the marker to start elsewhere; the wheel zooms, dragging the ground moves it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loss that the last step started from, and the loss of the parameters it led to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parameter at iteration 0, as a number. Enter takes it over and starts a new run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parameters and the loss at the pointer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The precision of all numbers of the run: float32 has about 7 digits, float64 about 16. Choosing one starts a new run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The problem whose loss is descended: its data, its model and its loss. Choosing one starts a new run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule that makes a step out of the gradient. It can change in the middle of a run: the next step takes the new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run as a PyTorch program, with the values of this step beside its lines. The line of the phase that was just gone through is marked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The runs and the branches of this problem, each with its settings and how it stands. They can step together, and be ranked by how soon they reach a loss.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The samples, and what the model makes of them with the parameters of here. The thin lines are what it is off by.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The views that lie here on each other; the one that is chosen is seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a colour on the map tells: the iterations that were needed, or the minimum that was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What computes the run: the CPU, or a graphics card that torch can use here. Choosing one starts a new run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each sign on the surface means; each can be hidden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands in each column.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the run is doing: paused, running, converged (the gradient is below the tolerance) or diverged (a number is no longer finite, or the loss has grown beyond bounds).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What varies from left to right, and between which numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What varies from the bottom to the top, and between which numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the learning rate stands between the limits that the curvature of the loss sets here: up to the first the run goes straight down, up to the second it overshoots and comes back, beyond that it diverges.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which slice through the loss is shown: with more than two parameters the surface shows two of them, or two directions, through where the run stands.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gdsim.ui.lessons.course</name>
    <message>
        <source>Done. {reveal}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lesson: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {number} of {pages}: {title}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gdsim.ui.lessons.dots</name>
    <message>
        <source>Page {number}: not opened yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {number}: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {number}: {title} (done)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gdsim.ui.lessons.entries</name>
    <message>
        <source>Choose an answer first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click on the loss surface first, where the step will land.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click on the loss surface, or write numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a number first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your answer for {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is not a number; write it like 0.25.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gdsim.ui.lessons.holds</name>
    <message>
        <source>This page of the lesson does without it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gdsim.ui.lessons.lessons</name>
    <message>
        <source>All files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no lesson “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is no lesson that can be opened: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gdsim.ui.lessons.panel</name>
    <message>
        <source>Arrow keys read on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done: {told}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have the simulator as this page began with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More to do with this lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the lesson again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end of the lesson ({keys})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next page ({keys})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page before ({keys})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page's text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To do: {told}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is revealed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} of {pages}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gdsim.ui.lessons.question</name>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the answer (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again, and try another answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the right answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer: {answer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ Right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✗ Not yet. {hint}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gdsim.ui.lessons.teacher</name>
    <message>
        <source>Copy the page as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The teacher's page</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gdsim.ui.lessons.waits</name>
    <message>
        <source>now {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gdsim.ui.log_file</name>
    <message>
        <source>Something went wrong in gdsim itself ({kind}). Your run is as it was; the log has the details (Help, Open the log folder).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gdsim.ui.loss_view</name>
    <message>
        <source>Each step up the axis is ten times the loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logarithmic loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>iterations done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>━ all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>━ batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>━ fitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>┅ held out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gdsim.ui.map_axis</name>
    <message>
        <source>Equal steps are equal factors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is another in each column or row of the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is varied across</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is varied up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the axis begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the axis ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>greatest value across</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>greatest value up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>least value across</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>least value up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is not a number.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gdsim.ui.map_view</name>
    <message>
        <source>A run that has not converged by then counts as not converged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Across</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled; what is known so far stays on show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cells along each side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compute the map, or leave off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each cell of the map will be one run; a click takes its settings up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How fast each run converges, or to which minimum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Iterations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Iterations of each run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More cells show more, and take longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map is of other settings; Compute makes it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the colour tells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>converged after {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not computed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not converged after {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{marks} iterations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{state} at the minimum ({place})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{state}, loss {loss}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gdsim.ui.menus.__init__</name>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Lessons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gdsim.ui.menus.exports</name>
    <message>
        <source>Animation…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table as CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worksheet…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gdsim.ui.menus.file</name>
    <message>
        <source>A learning rate that is too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line through a table of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A narrow valley, with and without momentum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A network that learns two moons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batches: the noise of stochastic steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Examples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export script…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Five optimizers on Rosenbrock's valley</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gdsim.ui.menus.help</name>
    <message>
        <source>Open the log folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point and ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is this?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gdsim.ui.menus.lessons</name>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My lessons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a lesson file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open my lessons' folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teacher's page of this lesson…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} can't be made: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} (can't be opened)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} ({minutes} min)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} ({minutes} min, page {page} of {pages})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gdsim.ui.menus.run</name>
    <message>
        <source>Compare runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Convergence map…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Predict, then reveal</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gdsim.ui.menus.view</name>
    <message>
        <source>Blue, as the theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cividis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours of the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grey, for printing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projector mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projector, full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projector: black ground</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projector: white ground</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset the layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spotlight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme of the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Viridis</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gdsim.ui.phases</name>
    <message>
        <source>backward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>update</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gdsim.ui.preferences</name>
    <message>
        <source>it can be a number from {low} to {high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it can be a short text on one line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it can be true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it can be {choices}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gdsim.ui.preferences_window</name>
    <message>
        <source>A number above {low:g}, up to {high:g}, or nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrow keys choose a page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to first values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has all preferences as they are at first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It brings its own settings; those below are for the very first start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages of preferences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set by defaults.ini in {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the problem's own</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gdsim.ui.preferences_words</name>
    <message>
        <source>As fast as it can</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Black</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything large and in strong colours, to be read from the last row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many steps per second Run takes at the start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the theme's colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps the run now and then, so that it can be recovered when the computer fails.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light, dark, or as the desktop is set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing moves by itself that need not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projector ground</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reduced motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save runs by themselves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed of Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The colours of the loss: those of the theme, or a scale that colour-blind people read as well; grey is for printing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language of the window and of the lessons. It changes at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The learning rate that the problem begins with, above 0; empty for the problem's own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lesson that each start opens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The optimizer that the problem begins with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The precision that the problem begins with: float32 or float64.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The size of all texts, fields and lines, in percent of the usual one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What computes the run at the start: the CPU, or a graphics card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each start shows: the run you left, or always the same problem.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>White</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>White for a bright room and black for a dark one, in projector mode.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} steps per second</source>
        <extracomment>One: {n} step per second</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gdsim.ui.run_bar</name>
    <message>
        <source>Go on by itself, or pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How fast Run goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One step of gradient descent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run goes phase by phase, at most {most:g} of them per second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed of Run, in steps per second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start again from the same start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the last step back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loss that the last step started from → the loss of the parameters it led to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next of the five phases: forward, loss, backward, update, zero grad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as fast as it can</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by phase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>iteration {iteration:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loss {losses}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{speed} per second</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gdsim.ui.run_list</name>
    <message>
        <source>A click on a title ranks the runs by that column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A row for each run: Enter has it in full view, Space hides it, F2 names it, Delete removes it. Alt and the number of a column ranks the runs by it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A step is one of each run; off: only the bold one steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a run to compare optimizers, learning rates, schedules, seeds or starts, step by step. Or go back, change a setting and step: the old way stays here as a branch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After how many iterations the run had the loss to reach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget it (Delete)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it another name (F2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have this one in full view (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far the run is from the nearest known minimum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss to reach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step another run beside this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loss where the run stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table tells after how many iterations each run had this loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the run stands, and how it ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at {n} of {end}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loss to reach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{state} at {n}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gdsim.ui.setup.choosing</name>
    <message>
        <source>There is one column of numbers only, '{column}'; a model needs an input and a target.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gdsim.ui.setup.column_list</name>
    <message>
        <source>Columns to predict from; Space ticks one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gdsim.ui.setup.desk</name>
    <message>
        <source>Another problem was chosen meanwhile; open the table again to take it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled; the run is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That can't be done: {outcome}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your table</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gdsim.ui.setup.formula</name>
    <message>
        <source>A curved valley (Rosenbrock)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A long bowl</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A loss of named parameters, to be made small</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A model of x, or of columns, to be fitted to a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A parabola</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A root</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A wave on a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An S</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter takes the formula, Escape gives it up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Examples ▾</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Formula of the loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Formula of the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Formulas to begin with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One parameter</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Parameters {names}</source>
        <extracomment>One: Parameter {names}</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>columns {names}</source>
        <extracomment>One: column {names}</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>x is {column}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gdsim.ui.setup.layers_field</name>
    <message>
        <source>a number of units for each layer, such as 8, 8</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gdsim.ui.setup.network</name>
    <message>
        <source>A curve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More: activation, samples, noise, train share, seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>activation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>noise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number of samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seed of the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shape of the hidden layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>training share</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} parameters</source>
        <extracomment>One: {n} parameter</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{parameters}; {samples:,} samples to train on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{parameters}; {samples:,} samples to train on, {test:,} to test</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gdsim.ui.setup.opening</name>
    <message>
        <source>Leave out {column}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out {count} columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out {one} and {other}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read 1,5 as one and a half</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read 1.5 as one and a half</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read it as {encoding}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split at each {separator}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no header: row 1 is a sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pasted table</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gdsim.ui.setup.own_units</name>
    <message>
        <source>In own units: {equation}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model of the run in the table's own units</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gdsim.ui.setup.reading_form</name>
    <message>
        <source>Decimals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the table is read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table's first rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>commas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decimal commas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names in row 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>semicolons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tabs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gdsim.ui.setup.roles</name>
    <message>
        <source>0 or 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 or 1 (logistic)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A constant is added to the weighted inputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns to use by name: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the model, x is {column}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inputs: {count} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers are counted from their means, in standard deviations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Predict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column that is predicted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is what is predicted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick all columns but the target, {most} at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the model predicts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the network predicts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number (linear)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bias: a constant is added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>standardise: mean 0, deviation 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>task</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gdsim.ui.setup.table</name>
    <message>
        <source>Open another table, choose inputs and target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>linear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>logistic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} inputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rows:,} rows: {target} from {inputs}, {model}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rows:,} rows: {target} from {inputs}, {model}, standardised</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gdsim.ui.setup.table_window</name>
    <message>
        <source>A CSV or TSV file (Ctrl+O); or drop one on the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cells that were copied in a spreadsheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours of learning and scores of 24 people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the run as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a table, drop a file on the window, or paste cells.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading {name}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {rows:,} rows, {size} columns of numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{table}, read as {reading}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gdsim.ui.setup.tables</name>
    <message>
        <source>Open a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no table on the clipboard: copy some rows of cells first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gdsim.ui.solid.canvas</name>
    <message>
        <source>OpenGL could not be started here, so 3-D is off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OpenGL failed ({reason}), so 3-D is off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OpenGL has no room for a picture, so 3-D is off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The OpenGL here is too old, so 3-D is off.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gdsim.ui.solid.view</name>
    <message>
        <source>A slice through here: the trail is projected onto it, at its own losses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag or Shift+arrows to turn, wheel or + − to zoom, Home for the first view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heights by powers of ten of the loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heights cut a little above the first loss of the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heights in proportion to the loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss surface in 3-D</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loss is not a finite number anywhere here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loss over all samples; each step follows that of its batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loss, cut at {loss}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loss, logarithmic</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gdsim.ui.stability_meter</name>
    <message>
        <source>Best: {best}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Curvature {curvature}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning rate {rate}: {outlook}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing overshoots up to {rate}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stability of the learning rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stability: {words}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The best constant learning rate is {rate}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The constant learning rate with the fewest iterations: take it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>limit {limit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no stable learning rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gdsim.ui.struct_form</name>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>amsgrad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>angle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>centered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>condition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dampening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>damping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decoupled weight decay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>initial accumulator value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>learning rate decay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>maximize</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>momentum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>momentum decay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nesterov</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shrink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>start factor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>total iters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>total steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weight decay</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gdsim.ui.summaries</name>
    <message>
        <source>No step is taken yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is computed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loss fell from {first} to {now} at iteration {n}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loss went from {first} beyond all numbers at iteration {n}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loss went from {first} to {now} at iteration {n}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no map yet; Compute makes one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This problem has no data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gradient's norm {norm}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loss {loss}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count:,} runs over {across} and {up}: {converged:,} converged. Arrow keys go from cell to cell, Enter takes one up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count:,} samples of {target} over {inputs}, and {held_out:,} held out; the model's loss is {loss}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count:,} samples of {target} over {inputs}; the model's loss is {loss}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{here}; the surface over {across} from {left} to {right} and {up} from {bottom} to {top}. Ctrl and an arrow key move the start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{here}; the surface over {across} from {left} to {right}, loss from {bottom} to {top}. Ctrl and an arrow key move the start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{values}, gradient {gradient}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gdsim.ui.surface.area</name>
    <message>
        <source>2-D</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3-D</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3-D is off: OpenGL failed ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3-D is off: PyOpenGL, which it needs, is not installed or can't be loaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3-D is off: the loss of one parameter is a curve, which has no third dimension.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3-D is off: this display has no OpenGL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3-D is switched off here, by {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map and heights side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surface in 2-D</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surface in 2-D and 3-D</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surface in two dimensions or three</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loss as a height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map, from straight above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gdsim.ui.surface.prediction</name>
    <message>
        <source>Drag the diamond to where the next step will land, then click Step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off by {off}, {share:.0%} of the step: {points} points. Mean of {count}: {mean:.0f}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gdsim.ui.surface.readout</name>
    <message>
        <source>gradient {gradient}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gdsim.ui.surface.run_legend</name>
    <message>
        <source>How wide and how high the optimizer scales the two parameters' steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its tip is where it lands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The known minima of this function</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loss over the samples of this step alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parameters visited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run that does not forget it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The slope of the curve is the gradient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the optimizer has averaged of the gradients; the step goes against it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the loss grows fastest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the run stands; drag it to start elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>batch loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>current</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minima</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scaling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tangent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trajectory</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gdsim.ui.surface.slice_bar</name>
    <message>
        <source>Others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameter across</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameter up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slice through here:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take two other random directions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loss over two of the parameters; all others stay as they are here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parameter along this axis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two directions in which the run has moved most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two random directions, each unit's part as long as its weights (Li et al. 2018)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which two directions of all the surface shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>principal directions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two random directions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{share:.1%} of the run's variance</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gdsim.ui.surface.view</name>
    <message>
        <source>Show the whole trajectory again (F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pointer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gdsim.ui.tab_order</name>
    <message>
        <source>Arrow keys choose which of them is seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close {dock}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More of the tool bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows more tabs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Views in one place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the window is too narrow for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{dock}: a window of its own, or back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gdsim.ui.table_view</name>
    <message>
        <source>A row for each step: a selected one is marked on the surface, and can be copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied the first {copied:,} of {wanted:,} rows; gdsim run writes all to a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Copied {n} rows.</source>
        <extracomment>One: Copied {n} row.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gdsim.ui.timeline</name>
    <message>
        <source>0 of 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag to any iteration of the run; stepping from there branches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline: the iteration that is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{here:,} of {end:,}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gdsim.ui.window</name>
    <message>
        <source>Controls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied a program that prints this run's table with torch alone.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gdsim.worker</name>
    <message>
        <source>The loss can't be shown here: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run can't go on: {error}. Reset starts it again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
