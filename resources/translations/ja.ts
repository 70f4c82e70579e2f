<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>gdsim.branches</name>
    <message>
        <source>branch {n}</source>
        <translation>分岐{n}</translation>
    </message>
    <message>
        <source>from iteration {n}</source>
        <translation>反復{n}から</translation>
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
        <translation>「{name}」は全サンプルで{low:g}なので、標準偏差では測れません。別の列を選ぶか、標準化をやめてください。</translation>
    </message>
    <message>
        <source>'{target}' can't be predicted from itself: take it out of the inputs, or choose another target.</source>
        <translation>「{target}」をそれ自身から予測することはできません。入力から外すか、別の目標を選んでください。</translation>
    </message>
    <message>
        <source>A class is 0 or 1, but sample {sample} of '{name}' is {value:g}; choose another target, or predict it as a number.</source>
        <translation>クラスは0か1ですが、「{name}」のサンプル{sample}は{value:g}です。別の目標を選ぶか、数として予測してください。</translation>
    </message>
    <message>
        <source>A column stands twice among the inputs; once will do.</source>
        <translation>入力に同じ列が2つあります。1つで十分です。</translation>
    </message>
    <message>
        <source>All samples of '{name}' are {value:g}; there must be both 0 and 1.</source>
        <translation>「{name}」は全サンプルで{value:g}です。0と1の両方が必要です。</translation>
    </message>
    <message>
        <source>Choose 1 to {most} columns as inputs; there are {count}.</source>
        <translation>入力は1から{most}列まで選べます。今は{count}列です。</translation>
    </message>
    <message>
        <source>The numbers in '{name}' are too large to be squared, {size:.3g}; give them in a larger unit.</source>
        <translation>「{name}」の数は大きすぎて2乗できません（{size:.3g}）。もっと大きい単位にしてください。</translation>
    </message>
    <message>
        <source>The numbers in '{name}' are too small to be squared, {size:.3g}; give them in a smaller unit.</source>
        <translation>「{name}」の数は小さすぎて2乗できません（{size:.3g}）。もっと小さい単位にしてください。</translation>
    </message>
    <message>
        <source>There is no column '{name}'; there are {known}.</source>
        <translation>「{name}」という列はありません。あるのは{known}です。</translation>
    </message>
    <message>
        <source>There is one sample only; at least 2 are needed.</source>
        <translation>サンプルが1つしかありません。少なくとも2つ必要です。</translation>
    </message>
</context>
<context>
    <name>gdsim.core.columns</name>
    <message>
        <source>A table of {count} columns needs rows of as many numbers.</source>
        <translation>{count}列の表では、どの行にも同じ個数の数が必要です。</translation>
    </message>
    <message>
        <source>Each column of a table needs a name.</source>
        <translation>表のどの列にも名前が必要です。</translation>
    </message>
    <message>
        <source>Sample {row}, column '{column}': {value} is not a finite number.</source>
        <translation>サンプル{row}、列「{column}」：{value}は有限の数ではありません。</translation>
    </message>
    <message>
        <source>The name '{twice}' stands over more than one column.</source>
        <translation>「{twice}」という名前の列が2つ以上あります。</translation>
    </message>
</context>
<context>
    <name>gdsim.core.convergence</name>
    <message>
        <source>A map has from {fewest} to {most} cells along a side, not {cells}.</source>
        <translation>マップの各辺のマスは{fewest}から{most}個です。{cells}個にはできません。</translation>
    </message>
    <message>
        <source>A map takes from 1 to {most:,} iterations, not {iterations}.</source>
        <translation>マップの反復は1から{most:,}回です。{iterations}回にはできません。</translation>
    </message>
    <message>
        <source>Both axes vary the {title}; choose another for one of them.</source>
        <translation>両方の軸で{title}を変えています。どちらかを別のものにしてください。</translation>
    </message>
</context>
<context>
    <name>gdsim.core.curvature</name>
    <message>
        <source>converges without overshooting</source>
        <translation>行き過ぎずに収束</translation>
    </message>
    <message>
        <source>diverges</source>
        <translation>発散する</translation>
    </message>
    <message>
        <source>no limit here</source>
        <translation>ここでは限界なし</translation>
    </message>
    <message>
        <source>no limit told above {most} parameters</source>
        <translation>パラメータが{most}個を超えると限界は出ません</translation>
    </message>
    <message>
        <source>no limit told for mini-batches</source>
        <translation>ミニバッチでは限界は出ません</translation>
    </message>
    <message>
        <source>no limit told for this kind of SGD</source>
        <translation>この種類のSGDでは限界は出ません</translation>
    </message>
    <message>
        <source>not finite here</source>
        <translation>ここでは有限でない</translation>
    </message>
    <message>
        <source>overshoots and rings</source>
        <translation>行き過ぎて揺れる</translation>
    </message>
    <message>
        <source>rings without end</source>
        <translation>いつまでも揺れる</translation>
    </message>
    <message>
        <source>{optimizer} has no fixed limit</source>
        <translation>{optimizer}に決まった限界はありません</translation>
    </message>
</context>
<context>
    <name>gdsim.core.datasets</name>
    <message>
        <source>A line</source>
        <translation>直線</translation>
    </message>
    <message>
        <source>A sine</source>
        <translation>正弦波</translation>
    </message>
    <message>
        <source>A step</source>
        <translation>段差</translation>
    </message>
    <message>
        <source>Two bumps</source>
        <translation>2つの山</translation>
    </message>
    <message>
        <source>Two circles</source>
        <translation>2つの円</translation>
    </message>
    <message>
        <source>Two clouds</source>
        <translation>2つのかたまり</translation>
    </message>
    <message>
        <source>Two moons</source>
        <translation>2つの三日月</translation>
    </message>
    <message>
        <source>Two spirals</source>
        <translation>2つのらせん</translation>
    </message>
    <message>
        <source>XOR</source>
        <translation>XOR</translation>
    </message>
    <message>
        <source>a line</source>
        <translation>直線</translation>
    </message>
    <message>
        <source>a sine</source>
        <translation>正弦波</translation>
    </message>
    <message>
        <source>a step</source>
        <translation>段差</translation>
    </message>
    <message>
        <source>class</source>
        <translation>クラス</translation>
    </message>
    <message>
        <source>two bumps</source>
        <translation>2つの山</translation>
    </message>
    <message>
        <source>two circles</source>
        <translation>2つの円</translation>
    </message>
    <message>
        <source>two clouds</source>
        <translation>2つのかたまり</translation>
    </message>
    <message>
        <source>two moons</source>
        <translation>2つの三日月</translation>
    </message>
    <message>
        <source>two spirals</source>
        <translation>2つのらせん</translation>
    </message>
    <message>
        <source>xor</source>
        <translation>XOR</translation>
    </message>
</context>
<context>
    <name>gdsim.core.devices</name>
    <message>
        <source>{device} can't be used here ({why}); running on the CPU.</source>
        <translation>{device}はここでは使えません（{why}）。CPUで実行します。</translation>
    </message>
    <message>
        <source>{device} failed ({error}); going on on the CPU.</source>
        <translation>{device}が失敗しました（{error}）。CPUで続けます。</translation>
    </message>
</context>
<context>
    <name>gdsim.core.formula</name>
    <message>
        <source>A formula has at most {most} names; '{name}' at column {column} is one more.</source>
        <translation>式に使える名前は{most}個までです。{column}文字目の「{name}」は1つ多すぎます。</translation>
    </message>
    <message>
        <source>The exponent {value:g} at column {column} is beyond {largest:g}; write a smaller one.</source>
        <translation>{column}文字目の指数{value:g}は{largest:g}を超えています。もっと小さい数を書いてください。</translation>
    </message>
    <message>
        <source>The formula is always {value:g}; use a name in it, such as a.</source>
        <translation>この式はいつも{value:g}です。aのような名前を使ってください。</translation>
    </message>
    <message>
        <source>The function '{name}' at column {column} takes {example}.</source>
        <translation>{column}文字目の関数「{name}」に入れるのは、{example}です。</translation>
    </message>
    <message>
        <source>The number {number} at column {column} is not finite; change it.</source>
        <translation>{column}文字目の数{number}は有限ではありません。直してください。</translation>
    </message>
    <message>
        <source>There is a function '{name}' at column {column}; write {name}(…).</source>
        <translation>{column}文字目に関数「{name}」があります。{name}(…)と書いてください。</translation>
    </message>
    <message>
        <source>There is an unknown function '{name}' at column {column}; known are {known}. A product is written {name}*(…).</source>
        <translation>{column}文字目に知らない関数「{name}」があります。使える関数：{known}。積は{name}*(…)と書きます。</translation>
    </message>
    <message>
        <source>There is an unknown name '{name}' at column {column}; known are {known}.</source>
        <translation>{column}文字目に知らない名前「{name}」があります。使える名前：{known}。</translation>
    </message>
    <message>
        <source>There is something at column {column} that no formula has.</source>
        <translation>{column}文字目に、式では使えないものがあります。</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>one number, such as {name}(a)</source>
        <translation>1つの数（例：{name}(a)）</translation>
    </message>
    <message>
        <source>two numbers, such as {name}(a, b)</source>
        <translation>2つの数（例：{name}(a, b)）</translation>
    </message>
</context>
<context>
    <name>gdsim.core.formula_text</name>
    <message>
        <source>A formula has at most {longest} characters; this one has {count}.</source>
        <translation>式は{longest}文字までです。この式は{count}文字あります。</translation>
    </message>
    <message>
        <source>A formula has at most {most} numbers, names and operators; there are more from column {column} on.</source>
        <translation>式に使える数、名前、演算子は合わせて{most}個までです。{column}文字目から先は多すぎます。</translation>
    </message>
    <message>
        <source>The ( at column {column} is never closed; write ) for it.</source>
        <translation>{column}文字目の ( が閉じられていません。対応する ) を書いてください。</translation>
    </message>
    <message>
        <source>The formula ends with {text} at column {column}; write a number or a name after it.</source>
        <translation>式が{column}文字目の{text}で終わっています。その後に数か名前を書いてください。</translation>
    </message>
    <message>
        <source>The formula is empty; write one, such as (a - 1)**2.</source>
        <translation>式が空です。(a - 1)**2のような式を書いてください。</translation>
    </message>
    <message>
        <source>The formula is nested more than {deepest} deep at column {column}; write it flatter.</source>
        <translation>{column}文字目で、入れ子が{deepest}段を超えています。もっと浅く書いてください。</translation>
    </message>
    <message>
        <source>The name '{name}' at column {column} begins with _; begin it with a letter.</source>
        <translation>{column}文字目の名前「{name}」は_で始まっています。英字で始めてください。</translation>
    </message>
    <message>
        <source>The name '{name}' at column {column} is a word of Python; choose another.</source>
        <translation>{column}文字目の名前「{name}」はPythonの予約語です。別の名前にしてください。</translation>
    </message>
    <message>
        <source>The name '{name}' at column {column} is longer than {longest} characters; shorten it.</source>
        <translation>{column}文字目の名前「{name}」は{longest}文字を超えています。短くしてください。</translation>
    </message>
    <message>
        <source>There is a comma at column {column} that separates nothing; a decimal point is written 0.5.</source>
        <translation>{column}文字目のコンマは何も区切っていません。小数点は0.5のように書きます。</translation>
    </message>
    <message>
        <source>There is an unknown character {shown} at column {column}; {advice}.</source>
        <translation>{column}文字目に使えない文字{shown}があります。{advice}。</translation>
    </message>
    <message>
        <source>There is no ( for the ) at column {column}; take it away.</source>
        <translation>{column}文字目の ) に対応する ( がありません。取り除いてください。</translation>
    </message>
    <message>
        <source>There is no number or name before the {sign} at column {column}; write one.</source>
        <translation>{column}文字目の{sign}の前に、数か名前がありません。書いてください。</translation>
    </message>
    <message>
        <source>There is no operator before '{after}' at column {column}; {advice}.</source>
        <translation>{column}文字目の「{after}」の前に演算子がありません。{advice}。</translation>
    </message>
    <message>
        <source>write ( instead</source>
        <translation>代わりに ( を書いてください</translation>
    </message>
    <message>
        <source>write ) instead</source>
        <translation>代わりに ) を書いてください</translation>
    </message>
    <message>
        <source>write * instead</source>
        <translation>代わりに * を書いてください</translation>
    </message>
    <message>
        <source>write ** for a power</source>
        <translation>べき乗は ** と書いてください</translation>
    </message>
    <message>
        <source>write **2 instead</source>
        <translation>代わりに **2 と書いてください</translation>
    </message>
    <message>
        <source>write **3 instead</source>
        <translation>代わりに **3 と書いてください</translation>
    </message>
    <message>
        <source>write - instead</source>
        <translation>代わりに - を書いてください</translation>
    </message>
    <message>
        <source>write / instead</source>
        <translation>代わりに / を書いてください</translation>
    </message>
    <message>
        <source>write a space instead</source>
        <translation>代わりに空白を入れてください</translation>
    </message>
    <message>
        <source>write numbers, names, + - * / ** ( ) and commas</source>
        <translation>数、名前、+ - * / ** ( )、コンマで書いてください</translation>
    </message>
    <message>
        <source>write one between the numbers, or make them one</source>
        <translation>数の間に演算子を書くか、1つの数にしてください</translation>
    </message>
    <message>
        <source>write only plain names, such as exp(x)</source>
        <translation>exp(x)のような、ふつうの名前だけを書いてください</translation>
    </message>
    <message>
        <source>write only what stands on one side of it</source>
        <translation>どちらか片側だけを書いてください</translation>
    </message>
    <message>
        <source>write pi instead</source>
        <translation>代わりにpiと書いてください</translation>
    </message>
    <message>
        <source>write the formula on one line</source>
        <translation>式は1行で書いてください</translation>
    </message>
    <message>
        <source>write {before}*{after} for a product</source>
        <translation>積なら{before}*{after}と書いてください</translation>
    </message>
    <message>
        <source>write {before}*{after} for a product, {before}({after}) for a function</source>
        <translation>積なら{before}*{after}、関数なら{before}({after})と書いてください</translation>
    </message>
</context>
<context>
    <name>gdsim.core.kept</name>
    <message>
        <source>This run was computed on another machine, whose numbers differ from this one's in the last digits; the steps it took are shown as they were, and it goes on with this machine's.</source>
        <translation>この実行は別のコンピューターで計算されたもので、最後の桁がこのコンピューターと異なります。これまでのステップは元のまま表示し、続きはこのコンピューターで計算します。</translation>
    </message>
    <message>
        <source>a step does not begin where the one before it ended</source>
        <translation>ステップが前のステップの終わりから始まっていません</translation>
    </message>
    <message>
        <source>step {number} is not what these settings give</source>
        <translation>ステップ{number}がこの設定の結果と合いません</translation>
    </message>
    <message>
        <source>the steps are none of this problem and this optimizer</source>
        <translation>ステップがこの問題とこのオプティマイザのものではありません</translation>
    </message>
    <message>
        <source>where the run stands is no place of this problem</source>
        <translation>実行の位置がこの問題の中にありません</translation>
    </message>
</context>
<context>
    <name>gdsim.core.map_axes</name>
    <message>
        <source>A map of {optimizer} on {problem} can't vary '{what}'; it can vary {known}.</source>
        <translation>{problem}での{optimizer}のマップでは「{what}」を変えられません。変えられるのは{known}です。</translation>
    </message>
    <message>
        <source>An axis is written as learning_rate=0.001:1:log or momentum=0:0.99, not '{text}'.</source>
        <translation>軸は「{text}」ではなく、learning_rate=0.001:1:logやmomentum=0:0.99のように書きます。</translation>
    </message>
    <message>
        <source>An end of the range of {what} must be a number, not '{text}'.</source>
        <translation>{what}の範囲の端は数にしてください。「{text}」は使えません。</translation>
    </message>
    <message>
        <source>The range of the {title} must begin above 0 to be logarithmic, not at {low:g}.</source>
        <translation>対数にするには、{title}の範囲を0より大きい数から始めてください。{low:g}からにはできません。</translation>
    </message>
    <message>
        <source>The range of the {title} must go from less to more, not from {low:g} to {high:g}.</source>
        <translation>{title}の範囲は小さい数から大きい数へ書いてください。{low:g}から{high:g}にはできません。</translation>
    </message>
    <message>
        <source>The range of the {title} must have finite ends, not {low} and {high}.</source>
        <translation>{title}の範囲の端は有限の数にしてください。{low}と{high}は使えません。</translation>
    </message>
    <message>
        <source>start of {parameter}</source>
        <translation>{parameter}の初期値</translation>
    </message>
    <message>
        <source>{names}, … ({count} in all)</source>
        <translation>{names}, …（全{count}個）</translation>
    </message>
</context>
<context>
    <name>gdsim.core.map_colours</name>
    <message>
        <source>converged elsewhere</source>
        <translation>別の場所に収束</translation>
    </message>
    <message>
        <source>diverged</source>
        <translation>発散</translation>
    </message>
    <message>
        <source>minimum {n}</source>
        <translation>極小点{n}</translation>
    </message>
    <message>
        <source>not converged</source>
        <translation>未収束</translation>
    </message>
    <message>
        <source>to ({place})</source>
        <translation>({place})へ</translation>
    </message>
</context>
<context>
    <name>gdsim.core.narration</name>
    <message>
        <source>.grad keeps {values}</source>
        <translation>.gradは{values}のまま</translation>
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
        <translation>平均ではなく、最近の最大の勾配で割るAdamです。</translation>
    </message>
    <message>
        <source>Adam, with a weight decay that shrinks the parameters and not the gradient.</source>
        <translation>重み減衰で、勾配ではなくパラメータを縮めるAdamです。</translation>
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
        <translation>2乗の平均のうち、これまでで最大のもので割ります。</translation>
    </message>
    <message>
        <source>Follows the average gradient, divided by the root of the average square.</source>
        <translation>勾配の平均に従い、2乗の平均の平方根で割ります。</translation>
    </message>
    <message>
        <source>first moment</source>
        <translation>1次モーメント</translation>
    </message>
    <message>
        <source>second moment</source>
        <translation>2次モーメント</translation>
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
        <translation>代わりに、勾配の標準偏差で割ります。</translation>
    </message>
    <message>
        <source>Divides by the root of a moving average of the squared gradients.</source>
        <translation>2乗した勾配の移動平均の平方根で割ります。</translation>
    </message>
    <message>
        <source>Divides by the root of the sum of all squared gradients, so that steps grow shorter.</source>
        <translation>これまでの2乗した勾配の和の平方根で割るので、ステップは短くなっていきます。</translation>
    </message>
    <message>
        <source>RMSprop</source>
        <translation>RMSprop</translation>
    </message>
    <message>
        <source>Step t has the learning rate divided by 1 + t times this.</source>
        <translation>ステップtでは、学習率を「1 + t × この値」で割ります。</translation>
    </message>
    <message>
        <source>Takes steps of the size of its last ones, whatever the size of the gradient.</source>
        <translation>勾配の大きさによらず、これまでのステップと同じくらいの大きさで進みます。</translation>
    </message>
    <message>
        <source>The share of both moving averages that a step keeps.</source>
        <translation>両方の移動平均のうち、1ステップごとに残す割合です。</translation>
    </message>
    <message>
        <source>The share of the average squared gradient a step keeps.</source>
        <translation>2乗した勾配の平均のうち、1ステップごとに残す割合です。</translation>
    </message>
    <message>
        <source>What the sum of the squared gradients begins with.</source>
        <translation>2乗した勾配の和の、最初の値です。</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>学習率</translation>
    </message>
</context>
<context>
    <name>gdsim.core.optimizers.fields</name>
    <message>
        <source>Added to what is divided by, so that it is not zero.</source>
        <translation>割る数が0にならないように足す値です。</translation>
    </message>
    <message>
        <source>Pulls towards 0: this times the parameter is added to its gradient.</source>
        <translation>0に引き寄せます。この値にパラメータを掛けて、勾配に足します。</translation>
    </message>
    <message>
        <source>The share of a parameter that a step of learning rate 1 takes off.</source>
        <translation>学習率1のステップで、パラメータから減らす割合です。</translation>
    </message>
    <message>
        <source>The share of the average gradient that a step keeps.</source>
        <translation>勾配の平均のうち、1ステップごとに残す割合です。</translation>
    </message>
    <message>
        <source>The share of the average squared gradient that a step keeps.</source>
        <translation>2乗した勾配の平均のうち、1ステップごとに残す割合です。</translation>
    </message>
    <message>
        <source>The share of the last step that is kept; 0 is none.</source>
        <translation>前のステップのうち残す割合です。0なら何も残しません。</translation>
    </message>
    <message>
        <source>The weight decay acts on the parameters, not on the gradient.</source>
        <translation>重み減衰が、勾配ではなくパラメータに働きます。</translation>
    </message>
</context>
<context>
    <name>gdsim.core.optimizers.line_search</name>
    <message>
        <source>Goes against the gradient, by a step that is shortened until the loss falls enough.</source>
        <translation>勾配と反対に進みます。損失が十分に減るまで、ステップを短くします。</translation>
    </message>
    <message>
        <source>How many lengths are tried at most.</source>
        <translation>長さを試す最大の回数です。</translation>
    </message>
    <message>
        <source>How much of the fall that the slope promises is enough.</source>
        <translation>傾きから見込まれる減少のうち、どれだけ減れば十分かを表します。</translation>
    </message>
    <message>
        <source>Line search</source>
        <translation>直線探索</translation>
    </message>
    <message>
        <source>What a step's length is multiplied by at each try.</source>
        <translation>試すたびにステップの長さに掛ける数です。</translation>
    </message>
</context>
<context>
    <name>gdsim.core.optimizers.nadam</name>
    <message>
        <source>Adam, which adds the present gradient to the average once more, as Nesterov does.</source>
        <translation>Nesterovのように、今の勾配をもう一度平均に足すAdamです。</translation>
    </message>
    <message>
        <source>How soon the momentum grows from half of beta1 to beta1.</source>
        <translation>モメンタムがbeta1の半分からbeta1まで増える速さです。</translation>
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
        <translation>すべての曲率に足す値です。ステップが短くなります。</translation>
    </message>
    <message>
        <source>Goes where a parabola of the same slope and curvature is flat: in one step, on a bowl.</source>
        <translation>同じ傾きと曲率の放物線が平らになる点へ進みます。ボウルなら1ステップです。</translation>
    </message>
    <message>
        <source>Newton's method</source>
        <translation>ニュートン法</translation>
    </message>
</context>
<context>
    <name>gdsim.core.optimizers.radam</name>
    <message>
        <source>Adam, which divides by the average square once that can be relied on.</source>
        <translation>2乗の平均が信頼できるようになってから、それで割るAdamです。</translation>
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
        <translation>勾配の符号だけで進みます。符号が同じ間はステップを伸ばし、変わると縮めます。</translation>
    </message>
    <message>
        <source>Rprop</source>
        <translation>Rprop</translation>
    </message>
    <message>
        <source>The largest step size.</source>
        <translation>最大のステップ幅です。</translation>
    </message>
    <message>
        <source>The smallest step size must not be above the largest, step max.</source>
        <translation>最小のステップ幅は、最大のステップ幅step max以下にしてください。</translation>
    </message>
    <message>
        <source>The smallest step size.</source>
        <translation>最小のステップ幅です。</translation>
    </message>
    <message>
        <source>What a step size is multiplied by at a turn.</source>
        <translation>符号が変わったときにステップ幅に掛ける数です。</translation>
    </message>
    <message>
        <source>What a step size is multiplied by while the sign stays.</source>
        <translation>符号が同じ間、ステップ幅に掛ける数です。</translation>
    </message>
</context>
<context>
    <name>gdsim.core.optimizers.sgd</name>
    <message>
        <source>Goes straight against the gradient; with momentum it keeps some of its last steps.</source>
        <translation>勾配とまっすぐ反対に進みます。モメンタムがあれば、これまでのステップの一部を残します。</translation>
    </message>
    <message>
        <source>Nesterov's momentum needs a momentum above 0 and a dampening of 0.</source>
        <translation>Nesterovのモメンタムでは、モメンタムを0より大きく、モメンタム抑制を0にしてください。</translation>
    </message>
    <message>
        <source>SGD</source>
        <translation>SGD</translation>
    </message>
    <message>
        <source>Steps as if the momentum's next step had been taken already.</source>
        <translation>モメンタムによる次のステップを、先に取ったものとして進みます。</translation>
    </message>
    <message>
        <source>The share of the gradient that stays out of the momentum.</source>
        <translation>勾配のうち、モメンタムに入れない割合です。</translation>
    </message>
</context>
<context>
    <name>gdsim.core.problems.bowl</name>
    <message>
        <source>Elliptic bowl</source>
        <translation>楕円のボウル</translation>
    </message>
    <message>
        <source>From the x axis to the flat direction, in degrees.</source>
        <translation>x軸から平らな方向までの角度（度）です。</translation>
    </message>
    <message>
        <source>Functions of two parameters</source>
        <translation>パラメータ2個の関数</translation>
    </message>
    <message>
        <source>How many times as much it bends across as along.</source>
        <translation>横切る方向の曲がりが、沿う方向の何倍かを表します。</translation>
    </message>
    <message>
        <source>Steep across, flat along: steps that are safe across it are short along it.</source>
        <translation>横切る方向は急で、沿う方向は平らです。横切るのに安全なステップは、沿って進むには短すぎます。</translation>
    </message>
</context>
<context>
    <name>gdsim.core.problems.camel</name>
    <message>
        <source>Six minima in three pairs of twins: only one of the pairs is the deepest.</source>
        <translation>極小点は6つ、2つずつの3組です。いちばん深いのは1組だけです。</translation>
    </message>
    <message>
        <source>Six-hump camel</source>
        <translation>6こぶラクダ</translation>
    </message>
</context>
<context>
    <name>gdsim.core.problems.linear</name>
    <message>
        <source>A batch of three</source>
        <translation>3人のバッチ</translation>
    </message>
    <message>
        <source>A line with a bias</source>
        <translation>バイアスのある直線</translation>
    </message>
    <message>
        <source>One sample</source>
        <translation>1つのサンプル</translation>
    </message>
    <message>
        <source>One student studied 2 hours and scored 4. Which weight w makes w·x meet that score?</source>
        <translation>ある生徒が2時間勉強して4点を取りました。w·xがその点数に合う重みwはいくつですか？</translation>
    </message>
    <message>
        <source>The same three students, and a line that need not pass through zero: y = w·x + b.</source>
        <translation>同じ3人の生徒と、0を通らなくてもよい直線y = w·x + bです。</translation>
    </message>
    <message>
        <source>Three students, one line through zero: the loss is the mean of the squared errors.</source>
        <translation>3人の生徒と、0を通る1本の直線です。損失は誤差の2乗の平均です。</translation>
    </message>
    <message>
        <source>Two inputs, two weights: the way to the minimum at (2, 0) is a long narrow valley.</source>
        <translation>入力が2つ、重みが2つ。(2, 0)の極小点への道は、長くて狭い谷です。</translation>
    </message>
    <message>
        <source>Two weights</source>
        <translation>2つの重み</translation>
    </message>
    <message>
        <source>hours studied</source>
        <translation>勉強時間</translation>
    </message>
    <message>
        <source>score</source>
        <translation>点数</translation>
    </message>
</context>
<context>
    <name>gdsim.core.problems.network</name>
    <message>
        <source>A hidden layer has 1 to {most} units, not {units}.</source>
        <translation>隠れ層のユニットは1から{most}個です。{units}個にはできません。</translation>
    </message>
    <message>
        <source>A network has 1 to {most} hidden layers; there are {count}.</source>
        <translation>ネットワークの隠れ層は1から{most}層です。今は{count}層あります。</translation>
    </message>
    <message>
        <source>A small neural network</source>
        <translation>小さなニューラルネットワーク</translation>
    </message>
    <message>
        <source>A {shape} network of {count:,} parameters learns {learned} from {samples:,} samples.</source>
        <translation>{shape}のネットワーク（パラメータ{count:,}個）が、{samples:,}個のサンプルから{learned}を学びます。</translation>
    </message>
    <message>
        <source>A {text} network on {samples:,} samples needs some {needed}, and {free} are free: take fewer units or samples.</source>
        <translation>{text}のネットワークと{samples:,}個のサンプルには約{needed}必要ですが、空きは{free}です。ユニットかサンプルを減らしてください。</translation>
    </message>
    <message>
        <source>How far the samples are off the figure, which is 4 wide: the standard deviation.</source>
        <translation>サンプルが図形からどれだけ離れるか（標準偏差）を表します。図形の幅は4です。</translation>
    </message>
    <message>
        <source>How many samples are made, those to test on included.</source>
        <translation>作るサンプルの数です。テスト用も含みます。</translation>
    </message>
    <message>
        <source>Neural network</source>
        <translation>ニューラルネットワーク</translation>
    </message>
    <message>
        <source>Of a table. regression: a number. classification: the probability that the target is 1 and not 0.</source>
        <translation>表の場合です。regression：数を予測します。classification：目標が0ではなく1である確率を予測します。</translation>
    </message>
    <message>
        <source>Of a table: whether the inputs, and the target of a regression, are counted from their means, in standard deviations. A network learns little otherwise.</source>
        <translation>表の場合です。入力（回帰では目標も）を、平均からのずれとして標準偏差で測るかどうかを決めます。そうしないと、ネットワークはあまり学べません。</translation>
    </message>
    <message>
        <source>The share of the samples to train on, not to test on.</source>
        <translation>サンプルのうち、テストではなく学習に使う割合です。</translation>
    </message>
    <message>
        <source>The table's column to predict.</source>
        <translation>表の中の、予測する列です。</translation>
    </message>
    <message>
        <source>The table's columns to predict from, 1 to 50.</source>
        <translation>表の中の、予測に使う列です。1列から50列まで選べます。</translation>
    </message>
    <message>
        <source>The table, where the data are the user's own.</source>
        <translation>自分のデータを使うときの表です。</translation>
    </message>
    <message>
        <source>The units of each hidden layer: 1 to 3 layers of 1 to 64 units.</source>
        <translation>各隠れ層のユニット数です。1から3層で、1層に1から64個です。</translation>
    </message>
    <message>
        <source>The {words} must be {wanted}, not {value}.</source>
        <translation>{words}は{wanted}にしてください。{value}は使えません。</translation>
    </message>
    <message>
        <source>There are no data '{data}'; there are {known}.</source>
        <translation>「{data}」というデータはありません。あるのは{known}です。</translation>
    </message>
    <message>
        <source>There is no table yet; open one first.</source>
        <translation>まだ表がありません。先に開いてください。</translation>
    </message>
    <message>
        <source>What each unit of a hidden layer does to its sum.</source>
        <translation>隠れ層の各ユニットが和に対して行う計算です。</translation>
    </message>
    <message>
        <source>What is learned: samples of a known kind, or the user's table.</source>
        <translation>学ぶものです。決まった種類のサンプルか、自分の表から選びます。</translation>
    </message>
    <message>
        <source>What samples, and those to test on, are drawn from.</source>
        <translation>サンプルとテスト用サンプルを作る乱数のシードです。</translation>
    </message>
    <message>
        <source>a number from {low} to {high}</source>
        <translation>{low}から{high}までの数</translation>
    </message>
    <message>
        <source>a whole number from {low} to {high}</source>
        <translation>{low}から{high}までの整数</translation>
    </message>
    <message>
        <source>{name} (standardised)</source>
        <translation>{name}（標準化）</translation>
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
        <translation>絶対値</translation>
    </message>
    <message>
        <source>Descent stops in the nearest trough, though the next ones are deeper.</source>
        <translation>その先にもっと深いくぼみがあっても、降下はいちばん近いくぼみで止まります。</translation>
    </message>
    <message>
        <source>Double well</source>
        <translation>二重井戸</translation>
    </message>
    <message>
        <source>Functions of one parameter</source>
        <translation>パラメータ1個の関数</translation>
    </message>
    <message>
        <source>Parabola</source>
        <translation>放物線</translation>
    </message>
    <message>
        <source>The plainest loss: each step takes the same share of the distance left.</source>
        <translation>いちばん単純な損失です。どのステップも、残りの距離の同じ割合だけ進みます。</translation>
    </message>
    <message>
        <source>The slope is 1 to the very end: steps stay as long, and hop over the minimum.</source>
        <translation>最後まで傾きは1です。ステップは短くならず、極小点を飛び越えます。</translation>
    </message>
    <message>
        <source>Two wells and a hill between them: descent ends in the near one, deeper or not.</source>
        <translation>2つの井戸と、その間の山です。深くても浅くても、近いほうの井戸で終わります。</translation>
    </message>
    <message>
        <source>Waves on a bowl</source>
        <translation>ボウルの上の波</translation>
    </message>
</context>
<context>
    <name>gdsim.core.problems.own_formula</name>
    <message>
        <source>A loss of named parameters; not used where there is a model.</source>
        <translation>名前を付けたパラメータの損失です。モデルがあるときは使いません。</translation>
    </message>
    <message>
        <source>A model is fitted to a table; open one first.</source>
        <translation>モデルは表に合わせます。先に表を開いてください。</translation>
    </message>
    <message>
        <source>A model of x, or of columns, such as a*exp(-b*x) + c; empty for none.</source>
        <translation>xか列を使ったモデルです。例：a*exp(-b*x) + c。使わないときは空にします。</translation>
    </message>
    <message>
        <source>The column that a model predicts; the last one if empty.</source>
        <translation>モデルが予測する列です。空なら最後の列です。</translation>
    </message>
    <message>
        <source>The model has no input; use one of {known}.</source>
        <translation>モデルに入力がありません。次のどれかを使ってください：{known}。</translation>
    </message>
    <message>
        <source>The model has no parameter: all its names are columns, {columns}; use another one, such as a.</source>
        <translation>モデルにパラメータがありません。名前がどれも列（{columns}）です。aのような別の名前を使ってください。</translation>
    </message>
    <message>
        <source>The model uses its target, '{target}'; choose another one, or leave it out.</source>
        <translation>モデルが目標「{target}」を使っています。別の目標を選ぶか、モデルから外してください。</translation>
    </message>
    <message>
        <source>The name '{name}' at column {column} could be the number or the table's column; rename that one.</source>
        <translation>{column}文字目の名前「{name}」は、数とも表の列とも読めます。列の名前を変えてください。</translation>
    </message>
    <message>
        <source>The table has no column beside the target, '{target}'.</source>
        <translation>表に、目標「{target}」のほかの列がありません。</translation>
    </message>
    <message>
        <source>The table that a model is fitted to.</source>
        <translation>モデルを合わせる表です。</translation>
    </message>
    <message>
        <source>There is no column '{target}'; there are {names}.</source>
        <translation>「{target}」という列はありません。あるのは{names}です。</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>自分で作る</translation>
    </message>
    <message>
        <source>Your own formula</source>
        <translation>自分の式</translation>
    </message>
    <message numerus="yes">
        <source>Your own loss of {n} parameters: where is it least?</source>
        <extracomment>One: Your own loss of {n} parameter: where is it least?</extracomment>
        <translation>
            <numerusform>パラメータ{n}個の、自分の損失です。いちばん小さいのはどこですか？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your own model with {n} parameters: what fits {samples:,} samples best?</source>
        <extracomment>One: Your own model with {n} parameter: what fits {samples:,} samples best?</extracomment>
        <translation>
            <numerusform>パラメータ{n}個の、自分のモデルです。{samples:,}個のサンプルにいちばん合うのはどれですか？</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gdsim.core.problems.problem</name>
    <message>
        <source>Tutorial</source>
        <translation>入門</translation>
    </message>
</context>
<context>
    <name>gdsim.core.problems.table</name>
    <message>
        <source>A model is linear or logistic, not {model}.</source>
        <translation>モデルはlinearかlogisticです。{model}は使えません。</translation>
    </message>
    <message>
        <source>The column to predict.</source>
        <translation>予測する列です。</translation>
    </message>
    <message>
        <source>The columns to predict from, 1 to 50.</source>
        <translation>予測に使う列です。1列から50列まで選べます。</translation>
    </message>
    <message>
        <source>The table.</source>
        <translation>表です。</translation>
    </message>
    <message>
        <source>Whether a constant is added.</source>
        <translation>定数を足すかどうかを決めます。</translation>
    </message>
    <message>
        <source>Whether the inputs, and the target of a linear model, are counted from their means, in standard deviations.</source>
        <translation>入力（線形モデルでは目標も）を、平均からのずれとして標準偏差で測るかどうかを決めます。</translation>
    </message>
    <message>
        <source>Your own table</source>
        <translation>自分の表</translation>
    </message>
    <message>
        <source>linear: a number, under the mean squared error. logistic: the probability that the target is 1 and not 0, under the cross-entropy.</source>
        <translation>linear：数を予測します（平均2乗誤差）。logistic：目標が0ではなく1である確率を予測します（交差エントロピー）。</translation>
    </message>
    <message>
        <source>the probability that {target} is 1</source>
        <translation>{target}が1である確率</translation>
    </message>
    <message>
        <source>{count:,} samples: {target}, from {inputs}.</source>
        <translation>{count:,}個のサンプルで、{inputs}から{target}を予測します。</translation>
    </message>
    <message>
        <source>{count:,} samples: {target}, from {inputs}; all standardised: in standard deviations from the mean.</source>
        <translation>{count:,}個のサンプルで、{inputs}から{target}を予測します。すべて標準化し、平均からのずれを標準偏差で測っています。</translation>
    </message>
    <message>
        <source>{count:,} samples: {target}, from {inputs}; both standardised: in standard deviations from the mean.</source>
        <translation>{count:,}個のサンプルで、{inputs}から{target}を予測します。どちらも標準化し、平均からのずれを標準偏差で測っています。</translation>
    </message>
    <message>
        <source>{count:,} samples: {target}, from {inputs}; the inputs standardised: in standard deviations from the mean.</source>
        <translation>{count:,}個のサンプルで、{inputs}から{target}を予測します。入力は標準化し、平均からのずれを標準偏差で測っています。</translation>
    </message>
    <message>
        <source>{count} columns</source>
        <translation>{count}列</translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <translation>{one}と{other}</translation>
    </message>
</context>
<context>
    <name>gdsim.core.problems.two_parameters</name>
    <message>
        <source>A bowl full of dimples: descent stops in the nearest one, not in the deepest.</source>
        <translation>くぼみだらけのボウルです。降下はいちばん深いくぼみではなく、いちばん近いくぼみで止まります。</translation>
    </message>
    <message>
        <source>A curved valley that two steps find, and thousands follow: its floor is so flat.</source>
        <translation>曲がった谷です。2ステップで見つかりますが、底がとても平らで、たどるには何千ステップもかかります。</translation>
    </message>
    <message>
        <source>A funnel covered with ripples: the first ripple on the way holds descent for good.</source>
        <translation>さざ波におおわれたじょうごです。降下は途中の最初の波につかまり、抜け出せません。</translation>
    </message>
    <message>
        <source>Ackley</source>
        <translation>Ackley</translation>
    </message>
    <message>
        <source>Alike in every direction: straight downhill is straight to the minimum.</source>
        <translation>どの方向も同じです。まっすぐ下れば、まっすぐ極小点に着きます。</translation>
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
        <translation>降下は最初の谷で止まります。モメンタム0.9なら、もっと深い谷まで転がります。</translation>
    </message>
    <message>
        <source>Flat but for one well: out here the gradient next to vanishes, and descent crawls.</source>
        <translation>井戸が1つあるほかは平らです。遠くでは勾配がほとんど消え、降下はのろのろ進みます。</translation>
    </message>
    <message>
        <source>Four minima, all equally good: the start decides which of them a run ends in.</source>
        <translation>極小点が4つあり、どれも同じよさです。どこで終わるかは初期値で決まります。</translation>
    </message>
    <message>
        <source>Four wells, one of them the deepest: from most starts descent ends in another one.</source>
        <translation>井戸が4つあり、1つがいちばん深くなっています。ほとんどの初期値からは、別の井戸で終わります。</translation>
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
        <translation>モンキーサドル</translation>
    </message>
    <message>
        <source>Next to flat along its diagonal: even a learning rate above 1 takes long.</source>
        <translation>対角線に沿ってほとんど平らです。1を超える学習率でも時間がかかります。</translation>
    </message>
    <message>
        <source>No minimum: descent slows down as if there were one, then slips off to the side.</source>
        <translation>極小点はありません。あるかのように降下は遅くなり、やがて横へ滑り落ちます。</translation>
    </message>
    <message>
        <source>Plateau</source>
        <translation>平原</translation>
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
        <translation>球</translation>
    </message>
    <message>
        <source>Styblinski–Tang</source>
        <translation>Styblinski–Tang</translation>
    </message>
    <message>
        <source>Three ways down from a middle so flat that descent nearly stops there first.</source>
        <translation>中央から3つの下り道があります。中央はとても平らで、降下はまずそこで止まりそうになります。</translation>
    </message>
    <message>
        <source>Two equations as squared errors: the bottom is where both hold, at (1, 3).</source>
        <translation>2つの方程式を2乗誤差にしました。両方が成り立つ(1, 3)が底です。</translation>
    </message>
    <message>
        <source>Two valleys</source>
        <translation>2つの谷</translation>
    </message>
    <message>
        <source>Walls that only a small learning rate survives, and a floor too flat for it.</source>
        <translation>壁は小さな学習率でしか乗り切れません。でも底は、その学習率では平らすぎます。</translation>
    </message>
</context>
<context>
    <name>gdsim.core.progress</name>
    <message>
        <source>converged</source>
        <translation>収束</translation>
    </message>
    <message>
        <source>open</source>
        <translation>継続中</translation>
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
        <translation>（{bound:g}より大きい）</translation>
    </message>
    <message>
        <source>at most {bound:g}</source>
        <translation>（{bound:g}以下）</translation>
    </message>
    <message>
        <source>below {bound:g}</source>
        <translation>（{bound:g}未満）</translation>
    </message>
    <message>
        <source>of at least {bound:g}</source>
        <translation>（{bound:g}以上）</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>trueかfalse</translation>
    </message>
    <message>
        <source>{kind} {bound}</source>
        <translation>{kind}{bound}</translation>
    </message>
    <message>
        <source>{kind} {low} and {high}</source>
        <translation>{kind}{low}{high}</translation>
    </message>
</context>
<context>
    <name>gdsim.core.run</name>
    <message numerus="yes">
        <source>Converged after {n} iterations: the gradient's norm, {norm:.3g}, is below the tolerance, {tolerance:g}.</source>
        <extracomment>One: Converged after {n} iteration: the gradient's norm, {norm:.3g}, is below the tolerance, {tolerance:g}.</extracomment>
        <translation>
            <numerusform>反復{n}で収束しました。勾配の大きさ{norm:.3g}が、許容誤差{tolerance:g}より小さくなりました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Diverged at iteration {iteration}: {cause}. {advice}</source>
        <translation>反復{iteration}で発散しました：{cause}。{advice}</translation>
    </message>
    <message>
        <source>Start nearer to zero, or choose float64.</source>
        <translation>もっと0の近くから始めるか、float64を選んでください。</translation>
    </message>
    <message>
        <source>Start nearer to zero.</source>
        <translation>もっと0の近くから始めてください。</translation>
    </message>
    <message>
        <source>Try a learning rate below {rate:g}.</source>
        <translation>学習率を{rate:g}より小さくしてみましょう。</translation>
    </message>
    <message>
        <source>the gradient overflowed {dtype}</source>
        <translation>勾配が{dtype}で表せる範囲を超えました</translation>
    </message>
    <message>
        <source>the loss is nan, no number</source>
        <translation>損失がnan（数ではない値）になりました</translation>
    </message>
    <message>
        <source>the loss overflowed {dtype}</source>
        <translation>損失が{dtype}で表せる範囲を超えました</translation>
    </message>
    <message>
        <source>the loss, {loss:.3g}, is more than 1e12 times the first</source>
        <translation>損失{loss:.3g}が、最初の1e12倍を超えました</translation>
    </message>
</context>
<context>
    <name>gdsim.core.runs</name>
    <message>
        <source>There are {most} branches; delete one to start another.</source>
        <translation>分岐は{most}個までです。新しく始めるには、どれかを削除してください。</translation>
    </message>
    <message>
        <source>There are {most} runs; remove one to add another.</source>
        <translation>実行は{most}個までです。追加するには、どれかを削除してください。</translation>
    </message>
</context>
<context>
    <name>gdsim.core.schedules</name>
    <message>
        <source>After how many steps it falls each time.</source>
        <translation>何ステップごとに下がるかを表します。</translation>
    </message>
    <message>
        <source>After how many steps it is lowest.</source>
        <translation>何ステップで最低になるかを表します。</translation>
    </message>
    <message>
        <source>After how many steps the learning rate is whole.</source>
        <translation>何ステップで本来の学習率になるかを表します。</translation>
    </message>
    <message>
        <source>Along half a wave of a cosine, or a line.</source>
        <translation>余弦の半周期に沿って下がるか、直線に沿って下がるかを選びます。</translation>
    </message>
    <message>
        <source>At the end, that of the beginning is divided by this.</source>
        <translation>終わりの学習率は、最初の学習率をこの数で割ったものです。</translation>
    </message>
    <message>
        <source>Constant</source>
        <translation>一定</translation>
    </message>
    <message>
        <source>Cosine</source>
        <translation>コサイン</translation>
    </message>
    <message>
        <source>Exponential</source>
        <translation>指数</translation>
    </message>
    <message>
        <source>Falls back first as it grew, and then to its end.</source>
        <translation>まず上がったときと同じように下がり、それから最後の値まで下がります。</translation>
    </message>
    <message>
        <source>How many steps it takes in all.</source>
        <translation>全部で何ステップかかるかを表します。</translation>
    </message>
    <message>
        <source>In stairs</source>
        <translation>階段状</translation>
    </message>
    <message>
        <source>One cycle</source>
        <translation>ワンサイクル</translation>
    </message>
    <message>
        <source>The learning rate falls along half a wave of a cosine, slowly at both ends.</source>
        <translation>学習率が余弦の半周期に沿って下がります。始めと終わりはゆっくりです。</translation>
    </message>
    <message>
        <source>The learning rate falls at once after every so many steps.</source>
        <translation>学習率が、決まったステップ数ごとに一気に下がります。</translation>
    </message>
    <message>
        <source>The learning rate falls by the same share at every step.</source>
        <translation>学習率が、ステップごとに同じ割合で下がります。</translation>
    </message>
    <message>
        <source>The learning rate grows to its full value over the first steps.</source>
        <translation>最初の何ステップかで、学習率が本来の値まで上がります。</translation>
    </message>
    <message>
        <source>The learning rate grows to its full value, and then falls to almost nothing.</source>
        <translation>学習率が本来の値まで上がり、それからほとんど0まで下がります。</translation>
    </message>
    <message>
        <source>The learning rate is divided by this at the beginning.</source>
        <translation>最初の学習率は、学習率をこの数で割ったものです。</translation>
    </message>
    <message>
        <source>The learning rate stays as it is.</source>
        <translation>学習率は変わりません。</translation>
    </message>
    <message>
        <source>The lowest learning rate.</source>
        <translation>いちばん小さい学習率です。</translation>
    </message>
    <message>
        <source>The part in which the learning rate grows must not be of one step alone; change pct start or total steps.</source>
        <translation>学習率が上がる部分を、1ステップだけにすることはできません。pct startか総ステップ数を変えてください。</translation>
    </message>
    <message>
        <source>The share of the steps in which it grows.</source>
        <translation>全ステップのうち、学習率が上がる割合です。</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation>ウォームアップ</translation>
    </message>
    <message>
        <source>What it is multiplied by at each step.</source>
        <translation>ステップごとに掛ける数です。</translation>
    </message>
    <message>
        <source>What it is multiplied by each time.</source>
        <translation>毎回掛ける数です。</translation>
    </message>
    <message>
        <source>With what share of the learning rate it begins.</source>
        <translation>学習率の何割から始めるかを表します。</translation>
    </message>
    <message>
        <source>constant schedule</source>
        <translation>一定のスケジュール</translation>
    </message>
    <message>
        <source>cosine schedule</source>
        <translation>コサインのスケジュール</translation>
    </message>
    <message>
        <source>exponential schedule</source>
        <translation>指数のスケジュール</translation>
    </message>
    <message>
        <source>one cycle schedule</source>
        <translation>ワンサイクルのスケジュール</translation>
    </message>
    <message>
        <source>step schedule</source>
        <translation>ステップのスケジュール</translation>
    </message>
    <message>
        <source>warm-up schedule</source>
        <translation>ウォームアップのスケジュール</translation>
    </message>
</context>
<context>
    <name>gdsim.core.script</name>
    <message>
        <source>A program with {count:,} samples in it would be too long to read; programs are written for up to {most:,}.</source>
        <translation>{count:,}個のサンプルを入れると、プログラムが長すぎて読めません。書き出せるのは{most:,}個までです。</translation>
    </message>
</context>
<context>
    <name>gdsim.core.settings</name>
    <message>
        <source>A batch needs at least 1 sample, not {batch_size}.</source>
        <translation>バッチには少なくとも1個のサンプルが必要です。{batch_size}個にはできません。</translation>
    </message>
    <message>
        <source>The learning rate must be a number above 0, such as 0.1, not {learning_rate}.</source>
        <translation>学習率は、0.1のように0より大きい数にしてください。{learning_rate}は使えません。</translation>
    </message>
    <message>
        <source>The seed must be a whole number from 0 to {most}, not {seed}.</source>
        <translation>シードは0から{most}までの整数にしてください。{seed}は使えません。</translation>
    </message>
    <message numerus="yes">
        <source>The start needs {n} numbers, for {names}; there are {given}.</source>
        <extracomment>One: The start needs {n} number, for {names}; there are {given}.</extracomment>
        <translation>
            <numerusform>初期値には{n}個の数（{names}）が必要です。今は{given}個です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The start needs {n} numbers; there are {given}.</source>
        <extracomment>One: The start needs {n} number; there are {given}.</extracomment>
        <translation>
            <numerusform>初期値には{n}個の数が必要です。今は{given}個です。</numerusform>
        </translation>
    </message>
    <message>
        <source>The start of {name} is beyond what {dtype} can hold, {largest:.4g}.</source>
        <translation>{name}の初期値が、{dtype}で表せる最大の{largest:.4g}を超えています。</translation>
    </message>
    <message>
        <source>The start of {name} must be a number, not {value}.</source>
        <translation>{name}の初期値は数にしてください。{value}は使えません。</translation>
    </message>
    <message>
        <source>The tolerance must be a number from 0 up, such as 1e-6, not {tolerance}.</source>
        <translation>許容誤差は、1e-6のように0以上の数にしてください。{tolerance}は使えません。</translation>
    </message>
    <message>
        <source>The {name} is beyond what {dtype} can hold.</source>
        <translation>{name}が、{dtype}で表せる範囲を超えています。</translation>
    </message>
    <message>
        <source>There is no device '{device}'; use cpu, or cuda:0 and so on.</source>
        <translation>「{device}」というデバイスはありません。cpuやcuda:0などを使ってください。</translation>
    </message>
    <message>
        <source>There is no {field} '{name}'; there are {known}.</source>
        <translation>{field}「{name}」はありません。あるのは{known}です。</translation>
    </message>
    <message>
        <source>There must be at least 1 step, not {steps}.</source>
        <translation>ステップは1以上にしてください。{steps}は使えません。</translation>
    </message>
    <message>
        <source>These are options of {id}, not of {problem}.</source>
        <translation>これは{problem}ではなく{id}のオプションです。</translation>
    </message>
    <message>
        <source>another start</source>
        <translation>別の初期値</translation>
    </message>
    <message>
        <source>batches of {size}</source>
        <translation>バッチサイズ{size}</translation>
    </message>
    <message>
        <source>from {start}</source>
        <translation>{start}から</translation>
    </message>
    <message>
        <source>no zero grad</source>
        <translation>zero gradなし</translation>
    </message>
    <message>
        <source>no {name}</source>
        <translation>{name}なし</translation>
    </message>
    <message>
        <source>not shuffled</source>
        <translation>シャッフルなし</translation>
    </message>
    <message>
        <source>seed {seed}</source>
        <translation>シード{seed}</translation>
    </message>
    <message>
        <source>shuffled</source>
        <translation>シャッフルあり</translation>
    </message>
    <message>
        <source>whole batch</source>
        <translation>バッチ全体</translation>
    </message>
    <message>
        <source>zero grad</source>
        <translation>zero grad</translation>
    </message>
    <message>
        <source>{name} has no hyperparameter '{field}'; it has none.</source>
        <translation>{name}にはハイパーパラメータがないので、「{field}」もありません。</translation>
    </message>
    <message>
        <source>{name} has no hyperparameter '{field}'; it has {known}.</source>
        <translation>{name}に「{field}」というハイパーパラメータはありません。あるのは{known}です。</translation>
    </message>
    <message>
        <source>{name} {value}</source>
        <translation>{name} {value}</translation>
    </message>
    <message>
        <source>{title} is for at most {most} parameters, and there are {parameters:,}; choose another optimizer.</source>
        <translation>{title}を使えるのは、パラメータが{most}個までのときです。今は{parameters:,}個あります。別のオプティマイザを選んでください。</translation>
    </message>
</context>
<context>
    <name>gdsim.core.slices</name>
    <message>
        <source>A slice needs two different parameters. Choose another one.</source>
        <translation>断面には、異なる2つのパラメータが必要です。別のものを選んでください。</translation>
    </message>
    <message>
        <source>A surface has one or two parameters, not {count}.</source>
        <translation>曲面のパラメータは1つか2つです。{count}個にはできません。</translation>
    </message>
    <message>
        <source>Principal directions need three points of the run. Take two steps first.</source>
        <translation>主方向を出すには、実行の点が3つ必要です。先に2ステップ進めてください。</translation>
    </message>
    <message>
        <source>The run has not moved, so it has no principal directions yet.</source>
        <translation>実行がまだ動いていないので、主方向はありません。</translation>
    </message>
    <message>
        <source>principal direction {n}</source>
        <translation>主方向{n}</translation>
    </message>
    <message>
        <source>random direction</source>
        <translation>ランダムな方向</translation>
    </message>
    <message>
        <source>random direction {n}</source>
        <translation>ランダムな方向{n}</translation>
    </message>
</context>
<context>
    <name>gdsim.core.stability_text</name>
    <message>
        <source>Curvature {curvature}: stable below a learning rate of {limit}.</source>
        <translation>曲率は{curvature}です。学習率が{limit}より小さければ安定します。</translation>
    </message>
    <message>
        <source>Curvature {curvature}: with a momentum of 1, rings without end below a learning rate of {limit}.</source>
        <translation>曲率は{curvature}です。モメンタムが1なので、学習率が{limit}より小さくても、いつまでも揺れます。</translation>
    </message>
    <message>
        <source>Curvature {curvature}: with zero grad off, rings without end below a learning rate of {limit}.</source>
        <translation>曲率は{curvature}です。zero gradがオフなので、学習率が{limit}より小さくても、いつまでも揺れます。</translation>
    </message>
    <message>
        <source>The curvature is not finite here, so no limit is known.</source>
        <translation>ここでは曲率が有限ではないので、限界は分かりません。</translation>
    </message>
    <message>
        <source>The loss curves down ({down}) here, which sets no limit to the learning rate.</source>
        <translation>ここでは損失が下向きに曲がっている（{down}）ので、学習率の限界はありません。</translation>
    </message>
    <message>
        <source>The loss curves down along one direction ({down}) and has no minimum: every learning rate diverges.</source>
        <translation>損失がある方向で下向きに曲がっていて（{down}）、極小点がありません。どんな学習率でも発散します。</translation>
    </message>
    <message>
        <source>The loss is flat or straight here, which sets no limit to the learning rate.</source>
        <translation>ここでは損失が平らかまっすぐなので、学習率の限界はありません。</translation>
    </message>
    <message>
        <source>With a momentum of {momentum:g}, every learning rate diverges.</source>
        <translation>モメンタムが{momentum:g}だと、どんな学習率でも発散します。</translation>
    </message>
    <message>
        <source>With momentum and zero grad off, every learning rate diverges.</source>
        <translation>モメンタムがあり、zero gradがオフだと、どんな学習率でも発散します。</translation>
    </message>
    <message>
        <source>{curvature} here</source>
        <translation>{curvature}（この位置）</translation>
    </message>
    <message>
        <source>{sentence} Another direction curves down ({down}): a run leaves this saddle.</source>
        <translation>{sentence}別の方向では下向きに曲がっています（{down}）。実行はこの鞍点を離れます。</translation>
    </message>
</context>
<context>
    <name>gdsim.core.table</name>
    <message>
        <source>Grad</source>
        <translation>勾配</translation>
    </message>
    <message>
        <source>Grad norm</source>
        <translation>勾配の大きさ</translation>
    </message>
    <message>
        <source>Iter</source>
        <translation>反復</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>損失</translation>
    </message>
    <message>
        <source>Pred</source>
        <translation>予測</translation>
    </message>
    <message>
        <source>{name} (end)</source>
        <translation>{name}（後）</translation>
    </message>
    <message>
        <source>{name} (start)</source>
        <translation>{name}（前）</translation>
    </message>
    <message>
        <source>{name} grad</source>
        <translation>{name}の勾配</translation>
    </message>
</context>
<context>
    <name>gdsim.files.cells</name>
    <message>
        <source>the cell is empty.</source>
        <translation>セルが空です。</translation>
    </message>
    <message>
        <source>{cell} begins with a typographer's minus sign; write it with a hyphen.</source>
        <translation>{cell}は印刷用のマイナス記号で始まっています。ハイフンで書いてください。</translation>
    </message>
    <message>
        <source>{cell} has a comma; if that is a decimal comma, choose so.</source>
        <translation>{cell}にコンマがあります。小数点のコンマなら、そのように選んでください。</translation>
    </message>
    <message>
        <source>{cell} has a decimal point, where decimal commas are expected.</source>
        <translation>{cell}の小数点がピリオドです。ここでは小数点はコンマです。</translation>
    </message>
    <message>
        <source>{cell} is not a finite number.</source>
        <translation>{cell}は有限の数ではありません。</translation>
    </message>
    <message>
        <source>{cell} is not a number.</source>
        <translation>{cell}は数ではありません。</translation>
    </message>
    <message>
        <source>{cell} is too large.</source>
        <translation>{cell}は大きすぎます。</translation>
    </message>
    <message>
        <source>{cell} seems to have thousands separators; take them out.</source>
        <translation>{cell}に桁区切りがあるようです。取り除いてください。</translation>
    </message>
</context>
<context>
    <name>gdsim.files.looking</name>
    <message>
        <source>Row 1 has one cell only: it has to hold the columns' names.</source>
        <translation>1行目にセルが1つしかありません。列の名前が必要です。</translation>
    </message>
    <message>
        <source>Row 1 holds numbers, where the columns' names should be; choose that the table has no header, or put names there.</source>
        <translation>1行目に、列の名前ではなく数があります。見出しなしを選ぶか、名前を入れてください。</translation>
    </message>
    <message>
        <source>Row 1 is empty: it has to hold the columns' names.</source>
        <translation>1行目が空です。列の名前が必要です。</translation>
    </message>
    <message>
        <source>Row 1: column {column} has no name.</source>
        <translation>1行目：列{column}に名前がありません。</translation>
    </message>
    <message>
        <source>Row 1: columns {first} and {second} have the same name, {name}.</source>
        <translation>1行目：列{first}, {second}が同じ名前{name}です。</translation>
    </message>
    <message>
        <source>The table is empty.</source>
        <translation>表が空です。</translation>
    </message>
    <message>
        <source>There are {count:,} columns; at most {most:,} are read.</source>
        <translation>列が{count:,}個あります。読み込めるのは{most:,}個までです。</translation>
    </message>
    <message>
        <source>There is only one column; between two there must be a tab, a semicolon or a comma.</source>
        <translation>列が1つしかありません。列と列の間には、タブ、セミコロン、コンマのどれかが必要です。</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>コンマ</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>セミコロン</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>タブ</translation>
    </message>
</context>
<context>
    <name>gdsim.files.maps</name>
    <message>
        <source>A map is written to a .png or a .csv file, not to '{name}'.</source>
        <translation>マップは.pngか.csvのファイルに書き出します。「{name}」には書き出せません。</translation>
    </message>
    <message>
        <source>iterations</source>
        <translation>反復</translation>
    </message>
    <message>
        <source>iterations to converge</source>
        <translation>収束までの反復</translation>
    </message>
    <message>
        <source>minimum reached</source>
        <translation>到達した極小点</translation>
    </message>
    <message numerus="yes">
        <source>{n} iterations</source>
        <extracomment>One: {n} iteration</extracomment>
        <translation>
            <numerusform>{n}反復</numerusform>
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
        <translation>{encoding}ではありません。{others}。</translation>
    </message>
    <message>
        <source>Row {row} can't be split into cells: a quotation mark is not closed, or is where none can be.</source>
        <translation>{row}行目をセルに分けられません。引用符が閉じていないか、置けない場所にあります。</translation>
    </message>
    <message>
        <source>Row {row} has {count} cells, but there are {size} columns.</source>
        <translation>{row}行目のセルは{count}個ですが、列は{size}個あります。</translation>
    </message>
    <message numerus="yes">
        <source>Row {row} has {n} cells, but there are {size} columns: {missing} is missing.</source>
        <extracomment>One: Row {row} has {n} cell, but there are {size} columns: {missing} is missing.</extracomment>
        <translation>
            <numerusform>{row}行目のセルは{n}個ですが、列は{size}個あります。{missing}がありません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Row {row} is empty; take it out.</source>
        <translation>{row}行目が空です。取り除いてください。</translation>
    </message>
    <message>
        <source>Row {row}, column {column}: {cell} is not {encoding}; {others}.</source>
        <translation>{row}行目、列{column}：{cell}は{encoding}ではありません。{others}。</translation>
    </message>
    <message>
        <source>Row {row}, column {name}: {why}</source>
        <translation>{row}行目、列{name}：{why}</translation>
    </message>
    <message>
        <source>There are names, but no rows of numbers under them.</source>
        <translation>名前はありますが、その下に数の行がありません。</translation>
    </message>
    <message>
        <source>There is one sample only, in row {first}; at least 2 are needed.</source>
        <translation>サンプルが{first}行目の1つしかありません。少なくとも2つ必要です。</translation>
    </message>
    <message>
        <source>choose another encoding</source>
        <translation>別の文字コードを選んでください</translation>
    </message>
    <message>
        <source>choose its encoding, such as Windows-1252 or Latin-1</source>
        <translation>Windows-1252やLatin-1などの文字コードを選んでください</translation>
    </message>
    <message>
        <source>{sentence} Numbers with decimal commas need another separator, such as a semicolon.</source>
        <translation>{sentence}小数点がコンマの数には、セミコロンなど別の区切りが必要です。</translation>
    </message>
</context>
<context>
    <name>gdsim.files.saved</name>
    <message>
        <source>{name} can't be read ({why}): choose another file.</source>
        <translation>{name}を読み込めません（{why}）。別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>{name} can't be written ({why}): choose another place.</source>
        <translation>{name}に書き込めません（{why}）。別の場所を選んでください。</translation>
    </message>
    <message>
        <source>{name} is broken ({why}): open an earlier copy of it, or another file.</source>
        <translation>{name}は壊れています（{why}）。以前のコピーか、別のファイルを開いてください。</translation>
    </message>
    <message>
        <source>{name} is no gdsim file: choose one that gdsim has saved.</source>
        <translation>{name}はgdsimのファイルではありません。gdsimで保存したものを選んでください。</translation>
    </message>
    <message>
        <source>{name} is too large to be opened here ({size} MB): open it on a machine with more memory, or choose another file.</source>
        <translation>{name}は大きすぎて、ここでは開けません（{size} MB）。メモリの多いコンピューターで開くか、別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>{name} was made by a newer gdsim (file version {version}; this one reads up to {known}): open it with gdsim {program} or later.</source>
        <translation>{name}は新しいgdsimで作られました（ファイルの版は{version}、ここで読めるのは{known}まで）。gdsim {program}以降で開いてください。</translation>
    </message>
</context>
<context>
    <name>gdsim.files.saved_format</name>
    <message>
        <source>a run has a problem of its own</source>
        <translation>問題が別の実行があります</translation>
    </message>
    <message>
        <source>a run stands where it has never been</source>
        <translation>実行の位置が、通っていない場所です</translation>
    </message>
    <message>
        <source>it does not say under which settings each step was taken</source>
        <translation>各ステップの設定が書かれていません</translation>
    </message>
    <message>
        <source>it does not say where a run stands</source>
        <translation>実行の位置が書かれていません</translation>
    </message>
    <message>
        <source>its losses are of no iteration</source>
        <translation>損失がどの反復のものでもありません</translation>
    </message>
    <message>
        <source>its steps are not all there</source>
        <translation>ステップがそろっていません</translation>
    </message>
    <message>
        <source>its steps were taken by another optimizer</source>
        <translation>ステップが別のオプティマイザのものです</translation>
    </message>
    <message>
        <source>none of its runs is the active one</source>
        <translation>使用中の実行がありません</translation>
    </message>
</context>
<context>
    <name>gdsim.files.sources</name>
    <message>
        <source>Line {number} has {longest:,} letters or more; is this a table?</source>
        <translation>{number}行目が{longest:,}文字以上あります。これは表ですか？</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation>ファイル{path}がありません。</translation>
    </message>
    <message>
        <source>Western European (Latin-1)</source>
        <translation>西ヨーロッパ（Latin-1）</translation>
    </message>
    <message>
        <source>Western European (Windows-1252)</source>
        <translation>西ヨーロッパ（Windows-1252）</translation>
    </message>
    <message>
        <source>{name} can't be opened: {reason}.</source>
        <translation>{name}を開けません：{reason}。</translation>
    </message>
    <message>
        <source>{name} can't be read: {reason}.</source>
        <translation>{name}を読み込めません：{reason}。</translation>
    </message>
    <message>
        <source>{name} does not begin as UTF-16 does; choose another encoding.</source>
        <translation>{name}の始まりがUTF-16と違います。別の文字コードを選んでください。</translation>
    </message>
    <message>
        <source>{name} is a folder; choose a file in it.</source>
        <translation>{name}はフォルダーです。中のファイルを選んでください。</translation>
    </message>
    <message>
        <source>{name} is no file with a table.</source>
        <translation>{name}は表のファイルではありません。</translation>
    </message>
    <message>
        <source>{name} is no text. A spreadsheet has to be saved as CSV first.</source>
        <translation>{name}はテキストではありません。表計算ソフトのファイルは、先にCSVで保存してください。</translation>
    </message>
</context>
<context>
    <name>gdsim.files.tables</name>
    <message>
        <source>Choose the columns to read.</source>
        <translation>読み込む列を選んでください。</translation>
    </message>
    <message>
        <source>Row {empty} is empty; take it out.</source>
        <translation>{empty}行目が空です。取り除いてください。</translation>
    </message>
    <message>
        <source>There are more than {most:,} numbers; choose fewer columns.</source>
        <translation>数が{most:,}個を超えています。列を減らしてください。</translation>
    </message>
    <message>
        <source>There is no column '{name}'; there are {names}.</source>
        <translation>「{name}」という列はありません。あるのは{names}です。</translation>
    </message>
</context>
<context>
    <name>gdsim.files.writing</name>
    <message>
        <source>nothing can be written there</source>
        <translation>そこには何も書き込めません</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>ディスクがいっぱいです</translation>
    </message>
    <message>
        <source>you may not write there</source>
        <translation>そこに書き込む権限がありません</translation>
    </message>
    <message>
        <source>your share of the disk is full</source>
        <translation>割り当てられたディスク容量がいっぱいです</translation>
    </message>
    <message>
        <source>{name} can't be written: there is no folder {folder}.</source>
        <translation>{name}に書き込めません。フォルダー{folder}がありません。</translation>
    </message>
    <message>
        <source>{name} can't be written: {reason}.</source>
        <translation>{name}に書き込めません：{reason}。</translation>
    </message>
    <message>
        <source>{path} is a folder.</source>
        <translation>{path}はフォルダーです。</translation>
    </message>
</context>
<context>
    <name>gdsim.language</name>
    <message>
        <source>{before} or {after}</source>
        <translation>{before}か{after}</translation>
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
        <translation>positionには、前のページにsetupが必要です。</translation>
    </message>
    <message>
        <source>a wait needs a page with a setup, here or before.</source>
        <translation>waitには、このページか前のページにsetupが必要です。</translation>
    </message>
    <message>
        <source>the English lesson is broken: {error}</source>
        <translation>英語のレッスンが壊れています：{error}</translation>
    </message>
    <message>
        <source>the answer is {answer}, but {of} is {value}.</source>
        <translation>答えは{answer}ですが、{of}は{value}です。</translation>
    </message>
    <message>
        <source>the file's name says the language is {code}.</source>
        <translation>ファイル名では、言語が{code}です。</translation>
    </message>
    <message>
        <source>there are {count} pages; the English lesson has {wanted}.</source>
        <translation>{count}ページあります。英語のレッスンは{wanted}ページです。</translation>
    </message>
    <message>
        <source>this can't be done while step, phase and run are closed.</source>
        <translation>step、phase、runが使えないと、これはできません。</translation>
    </message>
    <message>
        <source>this can't be done while {place} is hidden or locked.</source>
        <translation>{place}が隠されているか固定されていると、これはできません。</translation>
    </message>
    <message>
        <source>this does not happen within {most} steps.</source>
        <translation>これは{most}ステップ以内には起こりません。</translation>
    </message>
    <message>
        <source>what is waited for has happened already when the page opens.</source>
        <translation>待つはずのことが、ページを開いたときにもう起こっています。</translation>
    </message>
    <message>
        <source>{name} is not that of the English lesson.</source>
        <translation>{name}が英語のレッスンと違います。</translation>
    </message>
    <message>
        <source>{name} is not that of the English page.</source>
        <translation>{name}が英語のページと違います。</translation>
    </message>
</context>
<context>
    <name>gdsim.lessons.faults</name>
    <message>
        <source>line {line}: {reason}</source>
        <translation>{line}行目：{reason}</translation>
    </message>
</context>
<context>
    <name>gdsim.lessons.figures</name>
    <message>
        <source>'{of}' is not written as loss@1 or gradient.w2@0 is.</source>
        <translation>「{of}」の書き方が違います。loss@1やgradient.w2@0のように書きます。</translation>
    </message>
    <message>
        <source>'{of}' is of no number of steps from 0 to {most}.</source>
        <translation>「{of}」のステップ数は、0から{most}までにしてください。</translation>
    </message>
    <message>
        <source>'{of}' is of run {which}; there are {count}.</source>
        <translation>「{of}」は実行{which}を指していますが、実行は{count}個です。</translation>
    </message>
    <message>
        <source>'{of}' must say of which; there are {known}.</source>
        <translation>「{of}」はどれのことかを書いてください。あるのは{known}です。</translation>
    </message>
    <message>
        <source>the loss is not below {loss} within {most} steps.</source>
        <translation>損失は、{most}ステップ以内に{loss}より小さくなりません。</translation>
    </message>
    <message>
        <source>there is no '{name}'; there are {known}.</source>
        <translation>「{name}」はありません。あるのは{known}です。</translation>
    </message>
    <message>
        <source>there is no step {steps}: the run diverges after {end}.</source>
        <translation>ステップ{steps}はありません。実行は{end}の後で発散します。</translation>
    </message>
    <message>
        <source>there is no {name} here.</source>
        <translation>ここに{name}はありません。</translation>
    </message>
    <message>
        <source>{name} needs a page with a setup, here or before.</source>
        <translation>{name}には、このページか前のページにsetupが必要です。</translation>
    </message>
</context>
<context>
    <name>gdsim.lessons.heads</name>
    <message>
        <source>a list in [ ]</source>
        <translation>[ ]で囲んだリスト</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>テーブル</translation>
    </message>
    <message>
        <source>a text in quotation marks</source>
        <translation>引用符で囲んだテキスト</translation>
    </message>
    <message>
        <source>there is no key {key}; there are {known}.</source>
        <translation>キー{key}はありません。あるのは{known}です。</translation>
    </message>
    <message>
        <source>this head has too long a number in it, or is nested too deep.</source>
        <translation>このヘッダーの数が長すぎるか、入れ子が深すぎます。</translation>
    </message>
    <message>
        <source>this head has too many letters, {most} at most.</source>
        <translation>このヘッダーは文字が多すぎます。{most}文字までです。</translation>
    </message>
    <message>
        <source>this is nested too deep.</source>
        <translation>入れ子が深すぎます。</translation>
    </message>
    <message>
        <source>this is no TOML: {reason}.</source>
        <translation>TOMLとして読めません：{reason}。</translation>
    </message>
    <message>
        <source>{key} can't be used: {reason}.</source>
        <translation>{key}は使えません：{reason}。</translation>
    </message>
    <message>
        <source>{key} is missing.</source>
        <translation>{key}がありません。</translation>
    </message>
    <message>
        <source>{key} must be a finite number.</source>
        <translation>{key}は有限の数にしてください。</translation>
    </message>
    <message>
        <source>{key} must be one of {known}, not {value}.</source>
        <translation>{key}は次のどれかにしてください：{known}。{value}は使えません。</translation>
    </message>
    <message>
        <source>{key} must be {wanted}, not {value}.</source>
        <translation>{key}は{wanted}にしてください。{value}は使えません。</translation>
    </message>
</context>
<context>
    <name>gdsim.lessons.markup</name>
    <message>
        <source>quotations or lists are nested too deep.</source>
        <translation>引用やリストの入れ子が深すぎます。</translation>
    </message>
    <message>
        <source>there are no addresses of the net or of files in lessons.</source>
        <translation>レッスンには、ネットやファイルのアドレスを入れられません。</translation>
    </message>
    <message>
        <source>there are no links in lessons; put a space between ']' and ':'.</source>
        <translation>レッスンにはリンクを入れられません。「]」と「:」の間に空白を入れてください。</translation>
    </message>
    <message>
        <source>there are no links in lessons; put no '(' after ']'.</source>
        <translation>レッスンにはリンクを入れられません。「]」のすぐ後に「(」を置かないでください。</translation>
    </message>
    <message>
        <source>there are no pictures in lessons: the window is the picture.</source>
        <translation>レッスンには画像を入れられません。このウィンドウが画像の代わりです。</translation>
    </message>
    <message>
        <source>there is a letter that can't be seen; take it out.</source>
        <translation>見えない文字があります。取り除いてください。</translation>
    </message>
    <message>
        <source>there is no HTML in lessons; put a space after '&lt;'.</source>
        <translation>レッスンにはHTMLを入れられません。「&lt;」の後に空白を入れてください。</translation>
    </message>
    <message>
        <source>this text has more than {most} letters.</source>
        <translation>このテキストは{most}文字を超えています。</translation>
    </message>
</context>
<context>
    <name>gdsim.lessons.reading</name>
    <message>
        <source>a choice stands twice.</source>
        <translation>同じ選択肢が2つあります。</translation>
    </message>
    <message>
        <source>a lesson begins with a line +++ and its head.</source>
        <translation>レッスンは、+++の行とヘッダーで始めます。</translation>
    </message>
    <message>
        <source>a page begins with a head, between two lines +++.</source>
        <translation>ページは、2つの+++の行にはさんだヘッダーで始めます。</translation>
    </message>
    <message>
        <source>a page's text begins with '# ' and its title.</source>
        <translation>ページの本文は、「# 」とタイトルで始めます。</translation>
    </message>
    <message>
        <source>a tolerance is not below 0.</source>
        <translation>許容誤差は0以上にしてください。</translation>
    </message>
    <message>
        <source>each range of setup.view is from a lower to a higher number.</source>
        <translation>setup.viewの範囲は、どれも小さい数から大きい数へ書いてください。</translation>
    </message>
    <message>
        <source>minutes must be from 1 to 600.</source>
        <translation>minutesは1から600にしてください。</translation>
    </message>
    <message>
        <source>nothing is revealed here.</source>
        <translation>ここでは何も明かされません。</translation>
    </message>
    <message>
        <source>point is at '{name}', which is hidden.</source>
        <translation>pointが指す「{name}」は隠されています。</translation>
    </message>
    <message>
        <source>question.of needs a page with a setup, here or before.</source>
        <translation>question.ofには、このページか前のページにsetupが必要です。</translation>
    </message>
    <message>
        <source>setup.speed must be above 0.</source>
        <translation>setup.speedは0より大きくしてください。</translation>
    </message>
    <message>
        <source>setup.view needs {wanted} ranges here.</source>
        <translation>ここでは、setup.viewに{wanted}個の範囲が必要です。</translation>
    </message>
    <message>
        <source>there are more than {most} pages.</source>
        <translation>ページが{most}ページを超えています。</translation>
    </message>
    <message>
        <source>there are no pages; each begins with a head.</source>
        <translation>ページがありません。どのページもヘッダーで始まります。</translation>
    </message>
    <message>
        <source>there can be {most} runs beside.</source>
        <translation>並べられる実行（beside）は{most}個までです。</translation>
    </message>
    <message>
        <source>there is one reveal on a page.</source>
        <translation>revealは1ページに1つです。</translation>
    </message>
    <message>
        <source>there must be 2 to 6 choices.</source>
        <translation>選択肢は2個から6個にしてください。</translation>
    </message>
    <message>
        <source>this head has no end, a line +++.</source>
        <translation>このヘッダーの終わりに+++の行がありません。</translation>
    </message>
    <message>
        <source>this is not UTF-8; save the file in that encoding.</source>
        <translation>UTF-8ではありません。ファイルをUTF-8で保存してください。</translation>
    </message>
    <message>
        <source>this is too large for a lesson, more than 200 KB.</source>
        <translation>レッスンとして大きすぎます（200 KBを超えています）。</translation>
    </message>
    <message>
        <source>this page has no text.</source>
        <translation>このページに本文がありません。</translation>
    </message>
    <message>
        <source>this tolerance is a share, from 0 to 1.</source>
        <translation>この許容誤差は割合です。0から1にしてください。</translation>
    </message>
    <message>
        <source>wait says nothing that has to happen.</source>
        <translation>waitに、何を待つかが書かれていません。</translation>
    </message>
    <message>
        <source>wait.settings needs a page with a setup, here or before.</source>
        <translation>wait.settingsには、このページか前のページにsetupが必要です。</translation>
    </message>
    <message>
        <source>wait.{field} must be 1 or more.</source>
        <translation>wait.{field}は1以上にしてください。</translation>
    </message>
    <message>
        <source>{key} is empty.</source>
        <translation>{key}が空です。</translation>
    </message>
    <message>
        <source>{key} must be from {low} to {high}.</source>
        <translation>{key}は{low}から{high}にしてください。</translation>
    </message>
    <message>
        <source>{key}: there is no {value}; there are {known}.</source>
        <translation>{key}：{value}はありません。あるのは{known}です。</translation>
    </message>
    <message>
        <source>{name} can't be opened: {why}.</source>
        <translation>{name}を開けません：{why}。</translation>
    </message>
    <message>
        <source>{name} is no file.</source>
        <translation>{name}はファイルではありません。</translation>
    </message>
</context>
<context>
    <name>gdsim.lessons.setting_up</name>
    <message>
        <source>Run {number} beside it: {error}</source>
        <translation>並べた実行{number}：{error}</translation>
    </message>
    <message>
        <source>Runs side by side have the same {name}.</source>
        <translation>並べた実行では、{name}は同じです。</translation>
    </message>
    <message>
        <source>{problem} has no options.</source>
        <translation>{problem}にオプションはありません。</translation>
    </message>
    <message>
        <source>{problem} has no samples to take batches of.</source>
        <translation>{problem}には、バッチにするサンプルがありません。</translation>
    </message>
</context>
<context>
    <name>gdsim.lessons.wording</name>
    <message>
        <source>After a wrong answer:</source>
        <translation>まちがえたとき：</translation>
    </message>
    <message>
        <source>Answer:</source>
        <translation>答え：</translation>
    </message>
    <message>
        <source>Bring the loss below {loss}.</source>
        <translation>損失を{loss}より小さくしましょう。</translation>
    </message>
    <message>
        <source>Choose {value}.</source>
        <translation>{value}を選びましょう。</translation>
    </message>
    <message>
        <source>For the teacher: {title}</source>
        <translation>先生用：{title}</translation>
    </message>
    <message>
        <source>Go back by a step.</source>
        <translation>1ステップ戻りましょう。</translation>
    </message>
    <message numerus="yes">
        <source>Go on to iteration {n}.</source>
        <extracomment>One: Go on to iteration {n}.</extracomment>
        <translation>
            <numerusform>反復{n}まで進めましょう。</numerusform>
        </translation>
    </message>
    <message>
        <source>Go through the phase: {phase}.</source>
        <translation>フェーズ{phase}まで進めましょう。</translation>
    </message>
    <message numerus="yes">
        <source>Have {n} runs step together.</source>
        <extracomment>One: Have {n} run step.</extracomment>
        <translation>
            <numerusform>{n}個の実行をいっしょに進めましょう。</numerusform>
        </translation>
    </message>
    <message>
        <source>It takes about {minutes} minutes.</source>
        <translation>約{minutes}分かかります。</translation>
    </message>
    <message>
        <source>Let the loss grow above {loss}.</source>
        <translation>損失を{loss}より大きくしましょう。</translation>
    </message>
    <message>
        <source>Let the run converge.</source>
        <translation>実行を収束させましょう。</translation>
    </message>
    <message>
        <source>Let the run diverge.</source>
        <translation>実行を発散させましょう。</translation>
    </message>
    <message>
        <source>Question:</source>
        <translation>質問：</translation>
    </message>
    <message>
        <source>Set the {name} to {value}.</source>
        <translation>{name}を{value}にしましょう。</translation>
    </message>
    <message>
        <source>Switch {name} off.</source>
        <translation>{name}をオフにしましょう。</translation>
    </message>
    <message>
        <source>Switch {name} on.</source>
        <translation>{name}をオンにしましょう。</translation>
    </message>
    <message>
        <source>The tip of the green arrow: where the next step lands.</source>
        <translation>緑の矢印の先です。次のステップがそこに着きます。</translation>
    </message>
    <message>
        <source>Then it says:</source>
        <translation>その後の説明：</translation>
    </message>
    <message>
        <source>To do:</source>
        <translation>やること：</translation>
    </message>
    <message>
        <source>To read.</source>
        <translation>読むだけのページです。</translation>
    </message>
    <message>
        <source>{number}, give or take {tolerance}</source>
        <translation>{number}（±{tolerance}まで正解）</translation>
    </message>
</context>
<context>
    <name>gdsim.map_worker</name>
    <message>
        <source>The map can't be computed: {error}</source>
        <translation>マップを計算できません：{error}</translation>
    </message>
</context>
<context>
    <name>gdsim.messages</name>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>running</source>
        <translation>実行中</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.announcer</name>
    <message>
        <source>start, {values}</source>
        <translation>初期値、{values}</translation>
    </message>
    <message>
        <source>step {n}, {values}</source>
        <translation>ステップ{n}、{values}</translation>
    </message>
    <message>
        <source>step {n}: {runs}</source>
        <translation>ステップ{n}：{runs}</translation>
    </message>
    <message>
        <source>the run so far</source>
        <translation>ここまでの実行</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>ほか{count}個</translation>
    </message>
    <message>
        <source>{run} loss {loss}</source>
        <translation>{run} 損失{loss}</translation>
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
        <translation>セーフモード：グラフィックスドライバーを使わず、レイアウトは初期状態です。</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.autosave</name>
    <message>
        <source>Delete what was saved of it</source>
        <translation>保存されていた内容を削除します</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>Go on with the run as it was saved last</source>
        <translation>最後に保存された状態から実行を続けます</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>復元</translation>
    </message>
    <message>
        <source>The run can't be saved by itself ({why}); save it in another place.</source>
        <translation>実行を自動で保存できません（{why}）。別の場所に保存してください。</translation>
    </message>
    <message>
        <source>gdsim was not closed. Restore the run of {time}?</source>
        <translation>gdsimは正しく終了しませんでした。{time}の実行を復元しますか？</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.beginning</name>
    <message>
        <source>Nothing can be written to {place}: no run is saved by itself, and there is no log.</source>
        <translation>{place}には何も書き込めません。実行は自動で保存されず、ログもありません。</translation>
    </message>
    <message>
        <source>Nothing can be written to {place}: settings last until the window is closed, and no run is saved by itself.</source>
        <translation>{place}には何も書き込めません。設定はウィンドウを閉じるまで有効で、実行は自動で保存されません。</translation>
    </message>
    <message>
        <source>Settings can't be written to {place}: they last until the window is closed.</source>
        <translation>設定を{place}に書き込めません。設定はウィンドウを閉じるまで有効です。</translation>
    </message>
    <message>
        <source>{first} And more of that: the log has it.</source>
        <translation>{first}ほかにもあります。詳しくはログを見てください。</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.blank</name>
    <message>
        <source>The screen is blank; any key brings it back</source>
        <translation>画面を消しています。どれかキーを押すと戻ります</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.code_panel</name>
    <message>
        <source>A program that prints this run's table with torch alone</source>
        <translation>この実行の表をtorchだけで表示するプログラムです</translation>
    </message>
    <message>
        <source>Copy as PyTorch</source>
        <translation>PyTorchをコピー</translation>
    </message>
    <message>
        <source>Each line with its values as they come to be; arrow keys read on</source>
        <translation>各行とその値です。矢印キーで読み進めます</translation>
    </message>
    <message>
        <source>Off: .grad keeps what it holds, and each gradient adds to it</source>
        <translation>オフ：.gradは中身を残し、勾配が毎回そこに足されます</translation>
    </message>
    <message>
        <source>Program of the run</source>
        <translation>実行のプログラム</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.comparing</name>
    <message>
        <source>Another learning rate</source>
        <translation>別の学習率</translation>
    </message>
    <message>
        <source>Another momentum</source>
        <translation>別のモメンタム</translation>
    </message>
    <message>
        <source>Another optimizer</source>
        <translation>別のオプティマイザ</translation>
    </message>
    <message>
        <source>Another schedule</source>
        <translation>別のスケジュール</translation>
    </message>
    <message>
        <source>Another seed</source>
        <translation>別のシード</translation>
    </message>
    <message>
        <source>Another start</source>
        <translation>別の初期値</translation>
    </message>
    <message>
        <source>Line up {titles}</source>
        <translation>{titles}を並べる</translation>
    </message>
    <message>
        <source>The same, to be changed</source>
        <translation>同じ設定（後で変更）</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.controls.batches</name>
    <message>
        <source>Batch size</source>
        <translation>バッチサイズ</translation>
    </message>
    <message>
        <source>Each time through the samples they come in another order</source>
        <translation>サンプルをひと通り使うたびに、順番を変えます</translation>
    </message>
    <message>
        <source>How many of the {samples:,} samples a step takes</source>
        <translation>1ステップで、{samples:,}個のサンプルのうち何個を使うかを決めます</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>シード</translation>
    </message>
    <message>
        <source>What the order of the samples is drawn from</source>
        <translation>サンプルの順番を決める乱数のシードです</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>シード</translation>
    </message>
    <message>
        <source>shuffle in each epoch</source>
        <translation>エポックごとにシャッフル</translation>
    </message>
    <message>
        <source>whole</source>
        <translation>全体</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.controls.problem</name>
    <message>
        <source>Problem</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>問題</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.controls.rule</name>
    <message>
        <source>From {least:g} to {greatest:g}</source>
        <translation>{least:g}から{greatest:g}まで</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>学習率</translation>
    </message>
    <message>
        <source>Learning rate, by powers of ten</source>
        <translation>学習率（10のべき乗の目盛り）</translation>
    </message>
    <message>
        <source>Optimizer</source>
        <translation>オプティマイザ</translation>
    </message>
    <message>
        <source>now {rate}</source>
        <translation>今は{rate}</translation>
    </message>
    <message>
        <source>optimizer</source>
        <translation>オプティマイザ</translation>
    </message>
    <message>
        <source>zero grad after each step</source>
        <translation>各ステップの後にzero grad</translation>
    </message>
    <message>
        <source>{optimizer} begins with PyTorch's own, {rate:g}. One that you have set stays when you choose another optimizer.</source>
        <translation>{optimizer}はPyTorchの標準の値{rate:g}から始まります。自分で決めた学習率は、別のオプティマイザを選んでも変わりません。</translation>
    </message>
    <message>
        <source>{optimizer} begins with the problem's own, {rate:g}. One that you have set stays when you choose another optimizer.</source>
        <translation>{optimizer}はこの問題の標準の値{rate:g}から始まります。自分で決めた学習率は、別のオプティマイザを選んでも変わりません。</translation>
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
        <translation>勾配の大きさがこれより小さければ、収束です。0なら収束としません</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>Pause at</source>
        <translation>停止位置</translation>
    </message>
    <message>
        <source>Pause at iteration</source>
        <translation>一時停止する反復</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>精度</translation>
    </message>
    <message>
        <source>The iteration at which Run pauses</source>
        <translation>「実行」が一時停止する反復です</translation>
    </message>
    <message>
        <source>Tolerance</source>
        <translation>許容誤差</translation>
    </message>
    <message>
        <source>What computes the run</source>
        <translation>実行を計算する装置です</translation>
    </message>
    <message>
        <source>device</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>float32 has some 7 digits, float64 some 16</source>
        <translation>float32は約7桁、float64は約16桁です</translation>
    </message>
    <message>
        <source>never</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>precision</source>
        <translation>精度</translation>
    </message>
    <message>
        <source>tolerance</source>
        <translation>許容誤差</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.controls.schedule</name>
    <message>
        <source>How the learning rate changes over the iterations</source>
        <translation>反復とともに学習率がどう変わるかを決めます</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>スケジュール</translation>
    </message>
    <message>
        <source>schedule</source>
        <translation>スケジュール</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.controls.start</name>
    <message>
        <source>Draw anew</source>
        <translation>引き直す</translation>
    </message>
    <message>
        <source>Parameter whose start is shown</source>
        <translation>初期値を表示するパラメータ</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>初期値</translation>
    </message>
    <message>
        <source>Start from other numbers, drawn from the next seed</source>
        <translation>次のシードで決めた別の数から始めます</translation>
    </message>
    <message>
        <source>Start {names}</source>
        <translation>初期値 {names}</translation>
    </message>
    <message>
        <source>What the start is drawn from, and the order of the samples</source>
        <translation>初期値とサンプルの順番を決める乱数のシードです</translation>
    </message>
    <message>
        <source>Where the run starts</source>
        <translation>実行が始まる場所です</translation>
    </message>
    <message>
        <source>Which of the parameters has its start beside it</source>
        <translation>横に初期値を示すパラメータを選びます</translation>
    </message>
    <message>
        <source>start</source>
        <translation>初期値</translation>
    </message>
    <message>
        <source>start of {name}</source>
        <translation>{name}の初期値</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.data_view</name>
    <message>
        <source>Data and model</source>
        <translation>データとモデル</translation>
    </message>
    <message>
        <source>known minima: {points}</source>
        <translation>知られている極小点：{points}</translation>
    </message>
    <message>
        <source>known minima: {points} and {count} more</source>
        <translation>知られている極小点：{points}、ほか{count}個</translation>
    </message>
    <message>
        <source>prediction</source>
        <translation>予測</translation>
    </message>
    <message>
        <source>probability</source>
        <translation>確率</translation>
    </message>
    <message>
        <source>probability of {target}</source>
        <translation>{target}の確率</translation>
    </message>
    <message>
        <source>target {name}</source>
        <translation>目標 {name}</translation>
    </message>
    <message>
        <source>━ even odds</source>
        <translation>━ 確率1/2</translation>
    </message>
    <message>
        <source>━ target</source>
        <translation>━ 目標</translation>
    </message>
    <message>
        <source>┆ residual</source>
        <translation>┆ 残差</translation>
    </message>
    <message>
        <source>■ model</source>
        <translation>■ モデル</translation>
    </message>
    <message>
        <source>○ held out</source>
        <translation>○ テスト用</translation>
    </message>
    <message>
        <source>● data</source>
        <translation>● データ</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.defaults</name>
    <message>
        <source>it is larger than {size} kB.</source>
        <translation>{size} kBを超えています。</translation>
    </message>
    <message>
        <source>it is no text in UTF-8.</source>
        <translation>UTF-8のテキストではありません。</translation>
    </message>
    <message>
        <source>it is no text.</source>
        <translation>テキストではありません。</translation>
    </message>
    <message>
        <source>line {line} is in no section.</source>
        <translation>{line}行目はどのセクションにも入っていません。</translation>
    </message>
    <message>
        <source>{file} can't be read: {reason}.</source>
        <translation>{file}を読み込めません：{reason}。</translation>
    </message>
    <message>
        <source>{file} is ignored: {reason}</source>
        <translation>{file}は使われません：{reason}</translation>
    </message>
    <message>
        <source>{file}: line {lines} is not written as name = value.</source>
        <translation>{file}：{lines}行目がname = valueの形ではありません。</translation>
    </message>
    <message>
        <source>{file}: there is no preference “{name}”.</source>
        <translation>{file}：「{name}」という環境設定はありません。</translation>
    </message>
    <message>
        <source>{file}: there is no section [{section}]; there are [defaults] and [locked].</source>
        <translation>{file}：[{section}]というセクションはありません。あるのは[defaults]と[locked]です。</translation>
    </message>
    <message>
        <source>{file}: {name} can't be “{value}”; {allowed}.</source>
        <translation>{file}：{name}を「{value}」にはできません。{allowed}。</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.documents</name>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Opened {name}.</source>
        <translation>{name}を開きました。</translation>
    </message>
    <message>
        <source>Opening {name}…</source>
        <translation>{name}を開いています…</translation>
    </message>
    <message>
        <source>Restored the run as it was saved last.</source>
        <translation>最後に保存された実行を復元しました。</translation>
    </message>
    <message>
        <source>Runs (*.gdsim)</source>
        <translation>実行 (*.gdsim)</translation>
    </message>
    <message>
        <source>Runs and tables (*.gdsim *.csv *.tsv *.txt)</source>
        <translation>実行と表 (*.gdsim *.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>Save the run</source>
        <translation>実行を保存</translation>
    </message>
    <message>
        <source>Saved {name}.</source>
        <translation>{name}を保存しました。</translation>
    </message>
    <message>
        <source>{name} can't be taken up ({why}); open an earlier copy of it, or another file.</source>
        <translation>{name}を再開できません（{why}）。以前のコピーか、別のファイルを開いてください。</translation>
    </message>
    <message>
        <source>{name} is not there any more; choose another file.</source>
        <translation>{name}はもうありません。別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>{name} was changed. Save it?</source>
        <translation>{name}は変更されています。保存しますか？</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.exports.animator</name>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source>Animation of the run</source>
        <translation>実行のアニメーション</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation>キャンセルしました。何も書き込んでいません。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Frames at most</source>
        <translation>最大フレーム数</translation>
    </message>
    <message>
        <source>From iteration</source>
        <translation>最初の反復</translation>
    </message>
    <message>
        <source>GIF animation (*.gif)</source>
        <translation>GIFアニメーション (*.gif)</translation>
    </message>
    <message>
        <source>Making {name}…</source>
        <translation>{name}を作っています…</translation>
    </message>
    <message>
        <source>Save an animation</source>
        <translation>アニメーションを保存</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Take some steps first: there is nothing to be seen yet.</source>
        <translation>先に何ステップか進めてください。まだ見せるものがありません。</translation>
    </message>
    <message>
        <source>The first iteration has to be before the last.</source>
        <translation>最初の反復は、最後の反復より前にしてください。</translation>
    </message>
    <message>
        <source>Time of a frame</source>
        <translation>1フレームの時間</translation>
    </message>
    <message>
        <source>To iteration</source>
        <translation>最後の反復</translation>
    </message>
    <message>
        <source>View</source>
        <translation>ビュー</translation>
    </message>
    <message>
        <source>WebP animation (*.webp)</source>
        <translation>WebPアニメーション (*.webp)</translation>
    </message>
    <message>
        <source>Wrote {name}.</source>
        <translation>{name}に書き込みました。</translation>
    </message>
    <message numerus="yes">
        <source>{n} frames, {seconds} seconds</source>
        <extracomment>One: {n} frame, {seconds} seconds</extracomment>
        <translation>
            <numerusform>{n}フレーム、{seconds}秒</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gdsim.ui.exports.desk</name>
    <message>
        <source>Copied the picture.</source>
        <translation>画像をコピーしました。</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>ベクター画像 (*.svg)</translation>
    </message>
    <message>
        <source>Nothing was written: {reason}</source>
        <translation>何も書き込んでいません：{reason}</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>画像 (*.png)</translation>
    </message>
    <message>
        <source>Save a picture</source>
        <translation>画像を保存</translation>
    </message>
    <message>
        <source>Save a worksheet</source>
        <translation>ワークシートを保存</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>表を保存</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>表 (*.csv)</translation>
    </message>
    <message>
        <source>The surface is not shown in 3-D; show it first, in the View menu.</source>
        <translation>曲面が3Dで表示されていません。先に「表示」メニューで3Dにしてください。</translation>
    </message>
    <message>
        <source>There is no convergence map yet; compute one first.</source>
        <translation>収束マップがまだありません。先に計算してください。</translation>
    </message>
    <message>
        <source>There is nothing to be drawn.</source>
        <translation>描くものがありません。</translation>
    </message>
    <message>
        <source>Worksheet, A4 (*.pdf)</source>
        <translation>ワークシート、A4 (*.pdf)</translation>
    </message>
    <message>
        <source>Worksheet, Letter (*.pdf)</source>
        <translation>ワークシート、レター (*.pdf)</translation>
    </message>
    <message>
        <source>Writing {name}</source>
        <translation>{name}に書き込んでいます</translation>
    </message>
    <message>
        <source>Wrote {name}: a page to fill in, and one of answers.</source>
        <translation>{name}に書き込みました：記入用のページと、答えのページです。</translation>
    </message>
    <message numerus="yes">
        <source>Wrote {name}: {n} steps.</source>
        <extracomment>One: Wrote {name}: {n} step.</extracomment>
        <translation>
            <numerusform>{name}に書き込みました：{n}ステップです。</numerusform>
        </translation>
    </message>
    <message>
        <source>{reason} Choose another place.</source>
        <translation>{reason}別の場所を選んでください。</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.exports.film</name>
    <message>
        <source>The run is another one now; the animation was given up.</source>
        <translation>実行が別のものに変わったので、アニメーションを中止しました。</translation>
    </message>
    <message>
        <source>{frames} frames of this size are too much for one animation; take up to {most} frames, or smaller ones.</source>
        <translation>このサイズで{frames}フレームは、1つのアニメーションには多すぎます。{most}フレームまでにするか、サイズを小さくしてください。</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.exports.program</name>
    <message>
        <source>Export script</source>
        <translation>スクリプトの書き出し</translation>
    </message>
    <message>
        <source>Python (*.py)</source>
        <translation>Python (*.py)</translation>
    </message>
    <message>
        <source>Wrote {name}: python {name} prints this run's table.</source>
        <translation>{name}に書き込みました。python {name}でこの実行の表が表示されます。</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.exports.views</name>
    <message>
        <source>Convergence map</source>
        <translation>収束マップ</translation>
    </message>
    <message>
        <source>Loss per iteration</source>
        <translation>反復ごとの損失</translation>
    </message>
    <message>
        <source>Loss surface</source>
        <translation>損失曲面</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>プログラム</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>ステップ一覧</translation>
    </message>
    <message>
        <source>Surface in 3-D</source>
        <translation>3Dの曲面</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>ウィンドウ</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.exports.worksheet</name>
    <message>
        <source>Class</source>
        <translation>クラス</translation>
    </message>
    <message>
        <source>Data ({names}): {rows}</source>
        <translation>データ ({names})：{rows}</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Fill in the steps that follow the first.</source>
        <translation>最初のステップに続くステップを書き入れましょう。</translation>
    </message>
    <message>
        <source>Loss: f({names}) = {formula}</source>
        <translation>損失：f({names}) = {formula}</translation>
    </message>
    <message>
        <source>Model: {formula}</source>
        <translation>モデル：{formula}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Of {count} parameters, the table has the gradient's norm alone.</source>
        <translation>パラメータが{count}個あるので、表には勾配の大きさだけがあります。</translation>
    </message>
    <message>
        <source>Start: {names} = {start}</source>
        <translation>初期値：{names} = {start}</translation>
    </message>
    <message>
        <source>Step: end = start − learning rate × gradient</source>
        <translation>ステップ：後 = 前 − 学習率 × 勾配</translation>
    </message>
    <message>
        <source>Take two steps or more first: the worksheet tells the first and asks for the rest.</source>
        <translation>先に2ステップ以上進めてください。ワークシートでは最初のステップを示し、残りを問題にします。</translation>
    </message>
    <message>
        <source>Your calculations:</source>
        <translation>計算：</translation>
    </message>
    <message>
        <source>{count} samples</source>
        <translation>{count}個のサンプル</translation>
    </message>
    <message>
        <source>{title}: answers</source>
        <translation>{title}：答え</translation>
    </message>
    <message>
        <source>○ start</source>
        <translation>○ 初期値</translation>
    </message>
    <message>
        <source>○ start, ● where each step went from</source>
        <translation>○ 初期値、● 各ステップの出発点</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.fields</name>
    <message>
        <source>“{text}” is not {kind}. The {name} is still {in_force}.</source>
        <translation>「{text}」は{kind}ではありません。{name}は{in_force}のままです。</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.figures_bar</name>
    <message>
        <source>Figures</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>gradient</source>
        <translation>勾配</translation>
    </message>
    <message>
        <source>gradient's norm</source>
        <translation>勾配の大きさ</translation>
    </message>
    <message>
        <source>iteration</source>
        <translation>反復</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>損失</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.form</name>
    <message>
        <source>Momentum</source>
        <translation>モメンタム</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.help.about_window</name>
    <message>
        <source>About gdsim</source>
        <translation>gdsimについて</translation>
    </message>
    <message>
        <source>Closes this window</source>
        <translation>このウィンドウを閉じます</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
    <message>
        <source>Copies the versions above as text.</source>
        <translation>上のバージョンをテキストとしてコピーします。</translation>
    </message>
    <message>
        <source>Copy for a report</source>
        <translation>報告用にコピー</translation>
    </message>
    <message>
        <source>Made of: {parts}.</source>
        <translation>使っているもの：{parts}。</translation>
    </message>
    <message>
        <source>Qt and PySide6 are used unchanged, as libraries of their own that can be replaced, under the GNU LGPL, version 3. Its text: {text} Their source: {source}</source>
        <translation>QtとPySide6は、差し替えのできる独立したライブラリとして、変更せずにGNU LGPLバージョン3のもとで使っています。ライセンス：{text} ソース：{source}</translation>
    </message>
    <message>
        <source>See gradient descent, one step at a time.</source>
        <translation>勾配降下法を1ステップずつ見てみましょう。</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.help.help</name>
    <message>
        <source>The folder can't be opened from here. The log is in {folder}.</source>
        <translation>ここからはフォルダーを開けません。ログは{folder}にあります。</translation>
    </message>
    <message>
        <source>The log is in {folder}.</source>
        <translation>ログは{folder}にあります。</translation>
    </message>
    <message>
        <source>There is no log: {folder} can't be written.</source>
        <translation>ログがありません。{folder}に書き込めません。</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.help.keys</name>
    <message>
        <source>Anywhere</source>
        <translation>どこでも</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>矢印キー</translation>
    </message>
    <message>
        <source>As it was at first</source>
        <translation>最初の向きに戻す</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Back to the control before</source>
        <translation>前の項目へ</translation>
    </message>
    <message>
        <source>Blank the screen</source>
        <translation>画面を消す</translation>
    </message>
    <message>
        <source>Choose in the list, or open it</source>
        <translation>一覧から選ぶ、一覧を開く</translation>
    </message>
    <message>
        <source>Copy the chosen rows, or the text</source>
        <translation>選んだ行や文字をコピー</translation>
    </message>
    <message>
        <source>Forget the chosen run</source>
        <translation>選んだ実行を削除</translation>
    </message>
    <message>
        <source>Give the chosen run another name</source>
        <translation>選んだ実行の名前を変更</translation>
    </message>
    <message>
        <source>Go along the rows of the table</source>
        <translation>表の行を移動</translation>
    </message>
    <message>
        <source>Go along the runs; show or hide one</source>
        <translation>実行を移動、表示と非表示</translation>
    </message>
    <message>
        <source>Leave the spotlight, or the projector</source>
        <translation>スポットライトやプロジェクターを終える</translation>
    </message>
    <message>
        <source>Move the slider</source>
        <translation>スライダーを動かす</translation>
    </message>
    <message>
        <source>Move the start, on the loss surface</source>
        <translation>損失曲面で初期値を動かす</translation>
    </message>
    <message>
        <source>On the surface in three dimensions</source>
        <translation>3Dの曲面で</translation>
    </message>
    <message>
        <source>On to the next control</source>
        <translation>次の項目へ</translation>
    </message>
    <message>
        <source>Press the button</source>
        <translation>ボタンを押す</translation>
    </message>
    <message>
        <source>Run or pause</source>
        <translation>実行または一時停止</translation>
    </message>
    <message>
        <source>Step, or the next phase, by a clicker</source>
        <translation>リモコンでステップまたは次のフェーズ</translation>
    </message>
    <message>
        <source>Take it over; show the chosen run</source>
        <translation>確定する、選んだ実行を表示</translation>
    </message>
    <message>
        <source>The next page of the lesson</source>
        <translation>レッスンの次のページ</translation>
    </message>
    <message>
        <source>The page of the lesson before</source>
        <translation>レッスンの前のページ</translation>
    </message>
    <message>
        <source>Turn it, and tilt it</source>
        <translation>回す、傾ける</translation>
    </message>
    <message>
        <source>Where the keyboard is</source>
        <translation>操作中の項目で</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>拡大と縮小</translation>
    </message>
    <message>
        <source>{held} + arrow keys</source>
        <translation>{held} + 矢印キー</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.help.keys_window</name>
    <message>
        <source>All keys, by what they are for; arrow keys read on</source>
        <translation>すべてのキーを目的別に並べています。矢印キーで読み進めます</translation>
    </message>
    <message>
        <source>Copies the keys as text.</source>
        <translation>キーの一覧をテキストとしてコピーします。</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー操作</translation>
    </message>
    <message>
        <source>Prints the keys, or writes them to a PDF file.</source>
        <translation>キーの一覧を印刷するか、PDFファイルに書き込みます。</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>印刷…</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.help.words</name>
    <message>
        <source>A row for each step: the parameters before it, the prediction, the loss, the gradient and the parameters after it. A row that is chosen is marked on the surface.</source>
        <translation>1行が1ステップです。ステップ前のパラメータ、予測、損失、勾配、ステップ後のパラメータが並びます。選んだ行は曲面に印が付きます。</translation>
    </message>
    <message>
        <source>A view. Drag its title to put it elsewhere; the View menu hides it and brings it back.</source>
        <translation>ビューです。タイトルをドラッグすると、別の場所に移せます。「表示」メニューで隠したり、また出したりできます。</translation>
    </message>
    <message>
        <source>All settings of the run. Each change takes effect at once.</source>
        <translation>実行のすべての設定です。変更はすぐに反映されます。</translation>
    </message>
    <message>
        <source>All that gdsim can do, by subject. F10 goes there, arrow keys go along.</source>
        <translation>gdsimでできることの全部を、内容ごとにまとめたものです。F10で移り、矢印キーで選びます。</translation>
    </message>
    <message>
        <source>Click Step, and the parameters go down the loss surface.</source>
        <translation>「ステップ」を押すと、パラメータが損失曲面を下ります。</translation>
    </message>
    <message>
        <source>Computes the map, or gives it up while it is under way.</source>
        <translation>マップを計算します。計算中なら中止します。</translation>
    </message>
    <message>
        <source>Drag it to make the window larger or smaller.</source>
        <translation>ドラッグすると、ウィンドウの大きさが変わります。</translation>
    </message>
    <message>
        <source>Goes through the next of a step's five phases: forward, loss, backward, update, zero grad. The fifth completes the step.</source>
        <translation>1ステップの5つのフェーズ（forward、loss、backward、update、zero grad）のうち、次の1つを進めます。5つ目でステップが終わります。</translation>
    </message>
    <message>
        <source>Goes to any iteration of the run so far. A step from there under other settings goes off in a branch.</source>
        <translation>これまでの実行のどの反復にも移れます。そこから別の設定でステップを進めると、分岐ができます。</translation>
    </message>
    <message>
        <source>How far a step goes: with plain SGD the step is this number times the gradient, against it. A number above 0; Enter takes it over for the next step.</source>
        <translation>1ステップでどれだけ進むかを決めます。ふつうのSGDでは、この数×勾配だけ、勾配と反対に進みます。0より大きい数を入れてEnterを押すと、次のステップから使います。</translation>
    </message>
    <message>
        <source>How many iterations a run needs from each point of a grid of two settings, or which minimum it ends in. Click a point to start there.</source>
        <translation>2つの設定を格子状に変えたとき、各点からの実行が収束するまでの反復、または到達する極小点を示します。点をクリックすると、そこから始まります。</translation>
    </message>
    <message>
        <source>How many iterations each of the map's runs takes at most.</source>
        <translation>マップの1つの実行が行う反復の上限です。</translation>
    </message>
    <message>
        <source>How many runs there are along each side of the map.</source>
        <translation>マップの各辺に並ぶ実行の数です。</translation>
    </message>
    <message>
        <source>How many steps per second Run takes, from 1 to as many as this computer can.</source>
        <translation>「実行」が1秒に進めるステップ数です。1から、このコンピューターの限界まで選べます。</translation>
    </message>
    <message>
        <source>How many steps the run stands from its start.</source>
        <translation>実行が初期値から何ステップ進んだかを示します。</translation>
    </message>
    <message>
        <source>Lets the run go by itself, or pauses it. It stops where it converges or diverges, and at the iteration that is set under “Pause at”.</source>
        <translation>実行を自動で進めるか、一時停止します。収束や発散をしたとき、また「停止位置」の反復に着いたときに止まります。</translation>
    </message>
    <message>
        <source>Moves what is beside it.</source>
        <translation>隣にあるものを動かします。</translation>
    </message>
    <message>
        <source>Of many parameters, the one whose start is shown beside it.</source>
        <translation>パラメータが多いとき、横に初期値を示すパラメータです。</translation>
    </message>
    <message>
        <source>Shows or hides the settings that are seldom touched.</source>
        <translation>あまり使わない設定を、表示したり隠したりします。</translation>
    </message>
    <message>
        <source>Starts the run again at iteration 0, from the same start and under the same settings.</source>
        <translation>同じ初期値と同じ設定で、実行を反復0からやり直します。</translation>
    </message>
    <message>
        <source>Takes one step of gradient descent: forward, loss, backward, update, zero grad. Held down, it goes on stepping.</source>
        <translation>勾配降下法を1ステップ進めます：forward、loss、backward、update、zero grad。押し続けると、ステップが続きます。</translation>
    </message>
    <message>
        <source>Takes the last step back, or the last phase where you step by phases. The steps stay known, so the timeline leads to them again.</source>
        <translation>最後のステップを取り消します。フェーズごとに進めているときは、最後のフェーズを取り消します。ステップの記録は残るので、タイムラインでまた進めます。</translation>
    </message>
    <message>
        <source>The learning rate by powers of ten, from 0.0001 to 10. The next step takes it.</source>
        <translation>学習率を、0.0001から10まで、10のべき乗の目盛りで選びます。次のステップから使います。</translation>
    </message>
    <message>
        <source>The loss after each iteration, from the start to where the run stands.</source>
        <translation>各反復の後の損失です。初期値から、実行の今の位置までを示します。</translation>
    </message>
    <message>
        <source>The loss by which runs are ranked: who reaches it first, leads.</source>
        <translation>実行の順位を決める損失です。先に到達した実行が上になります。</translation>
    </message>
    <message>
        <source>The loss over the parameters. The marker is where the run stands, the line is its way there, the arrows are the gradient and the next step. Drag the marker to start elsewhere; the wheel zooms, dragging the ground moves it.</source>
        <translation>パラメータに対する損失です。点は実行の今の位置、線はそこまでの道、矢印は勾配と次のステップです。点をドラッグすると、別の場所から始まります。ホイールで拡大と縮小、背景のドラッグで移動ができます。</translation>
    </message>
    <message>
        <source>The loss that the last step started from, and the loss of the parameters it led to.</source>
        <translation>最後のステップの前の損失と、ステップ後のパラメータでの損失です。</translation>
    </message>
    <message>
        <source>The parameter at iteration 0, as a number. Enter takes it over and starts a new run.</source>
        <translation>反復0でのパラメータの値です。Enterで確定すると、新しい実行が始まります。</translation>
    </message>
    <message>
        <source>The parameters and the loss at the pointer.</source>
        <translation>ポインターの位置での、パラメータと損失です。</translation>
    </message>
    <message>
        <source>The precision of all numbers of the run: float32 has about 7 digits, float64 about 16. Choosing one starts a new run.</source>
        <translation>実行のすべての数の精度です。float32は約7桁、float64は約16桁です。選ぶと新しい実行が始まります。</translation>
    </message>
    <message>
        <source>The problem whose loss is descended: its data, its model and its loss. Choosing one starts a new run.</source>
        <translation>損失を下っていく問題です。データ、モデル、損失からなります。選ぶと新しい実行が始まります。</translation>
    </message>
    <message>
        <source>The rule that makes a step out of the gradient. It can change in the middle of a run: the next step takes the new one.</source>
        <translation>勾配からステップを決めるルールです。実行の途中でも変えられます。次のステップから新しいルールを使います。</translation>
    </message>
    <message>
        <source>The run as a PyTorch program, with the values of this step beside its lines. The line of the phase that was just gone through is marked.</source>
        <translation>実行をPyTorchのプログラムで表したものです。各行の横に、このステップの値があります。今通ったフェーズの行に印が付きます。</translation>
    </message>
    <message>
        <source>The runs and the branches of this problem, each with its settings and how it stands. They can step together, and be ranked by how soon they reach a loss.</source>
        <translation>この問題の実行と分岐です。それぞれの設定と状態を示します。いっしょに進めたり、ある損失に早く到達した順に並べたりできます。</translation>
    </message>
    <message>
        <source>The samples, and what the model makes of them with the parameters of here. The thin lines are what it is off by.</source>
        <translation>サンプルと、今のパラメータでのモデルです。細い線は、モデルのずれを示します。</translation>
    </message>
    <message>
        <source>The views that lie here on each other; the one that is chosen is seen.</source>
        <translation>ここに重なっているビューです。選んだものが見えます。</translation>
    </message>
    <message>
        <source>What a colour on the map tells: the iterations that were needed, or the minimum that was found.</source>
        <translation>マップの色が表すものです。かかった反復、または見つかった極小点です。</translation>
    </message>
    <message>
        <source>What computes the run: the CPU, or a graphics card that torch can use here. Choosing one starts a new run.</source>
        <translation>実行を計算する装置です。CPUか、torchが使えるグラフィックカードです。選ぶと新しい実行が始まります。</translation>
    </message>
    <message>
        <source>What each sign on the surface means; each can be hidden.</source>
        <translation>曲面の記号の意味です。それぞれ隠すことができます。</translation>
    </message>
    <message>
        <source>What stands in each column.</source>
        <translation>各列に何があるかを示します。</translation>
    </message>
    <message>
        <source>What the run is doing: paused, running, converged (the gradient is below the tolerance) or diverged (a number is no longer finite, or the loss has grown beyond bounds).</source>
        <translation>実行の状態です。一時停止中、実行中、収束（勾配が許容誤差より小さい）、発散（数が有限でなくなったか、損失が大きくなりすぎた）があります。</translation>
    </message>
    <message>
        <source>What varies from left to right, and between which numbers.</source>
        <translation>左から右へ変えるものと、その範囲です。</translation>
    </message>
    <message>
        <source>What varies from the bottom to the top, and between which numbers.</source>
        <translation>下から上へ変えるものと、その範囲です。</translation>
    </message>
    <message>
        <source>Where the learning rate stands between the limits that the curvature of the loss sets here: up to the first the run goes straight down, up to the second it overshoots and comes back, beyond that it diverges.</source>
        <translation>ここでの損失の曲率が決める限界に対して、学習率がどこにあるかを示します。1つ目の限界まではまっすぐ下り、2つ目までは行き過ぎて戻り、それを超えると発散します。</translation>
    </message>
    <message>
        <source>Which slice through the loss is shown: with more than two parameters the surface shows two of them, or two directions, through where the run stands.</source>
        <translation>損失のどの断面を表示するかを決めます。パラメータが3個以上のとき、曲面は実行の今の位置を通る2つのパラメータ、または2つの方向を示します。</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.lessons.course</name>
    <message>
        <source>Done. {reveal}</source>
        <translation>できました。{reveal}</translation>
    </message>
    <message>
        <source>Lesson: {title}</source>
        <translation>レッスン：{title}</translation>
    </message>
    <message>
        <source>Page {number} of {pages}: {title}</source>
        <translation>{number}/{pages}ページ：{title}</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.lessons.dots</name>
    <message>
        <source>Page {number}: not opened yet</source>
        <translation>{number}ページ：まだ開いていません</translation>
    </message>
    <message>
        <source>Page {number}: {title}</source>
        <translation>{number}ページ：{title}</translation>
    </message>
    <message>
        <source>Page {number}: {title} (done)</source>
        <translation>{number}ページ：{title}（完了）</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.lessons.entries</name>
    <message>
        <source>Choose an answer first.</source>
        <translation>先に答えを選びましょう。</translation>
    </message>
    <message>
        <source>Click on the loss surface first, where the step will land.</source>
        <translation>先に、ステップが着く場所を損失曲面でクリックしましょう。</translation>
    </message>
    <message>
        <source>Click on the loss surface, or write numbers.</source>
        <translation>損失曲面をクリックするか、数を書きましょう。</translation>
    </message>
    <message>
        <source>Write a number first.</source>
        <translation>先に数を書きましょう。</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>あなたの答え</translation>
    </message>
    <message>
        <source>Your answer for {name}</source>
        <translation>{name}の答え</translation>
    </message>
    <message>
        <source>“{text}” is not a number; write it like 0.25.</source>
        <translation>「{text}」は数ではありません。0.25のように書きましょう。</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.lessons.holds</name>
    <message>
        <source>This page of the lesson does without it.</source>
        <translation>レッスンのこのページでは使いません。</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.lessons.lessons</name>
    <message>
        <source>All files</source>
        <translation>すべてのファイル</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>レッスン</translation>
    </message>
    <message>
        <source>Open a lesson</source>
        <translation>レッスンを開く</translation>
    </message>
    <message>
        <source>There is no lesson “{name}”.</source>
        <translation>「{name}」というレッスンはありません。</translation>
    </message>
    <message>
        <source>{name} is no lesson that can be opened: {reason}</source>
        <translation>{name}はレッスンとして開けません：{reason}</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.lessons.panel</name>
    <message>
        <source>Arrow keys read on</source>
        <translation>矢印キーで読み進めます</translation>
    </message>
    <message>
        <source>Close the lesson</source>
        <translation>レッスンを閉じる</translation>
    </message>
    <message>
        <source>Done: {told}</source>
        <translation>完了：{told}</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Have the simulator as this page began with it</source>
        <translation>シミュレーターを、このページの最初の状態にします</translation>
    </message>
    <message>
        <source>More to do with this lesson</source>
        <translation>このレッスンのその他の操作</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>前へ</translation>
    </message>
    <message>
        <source>Set up again</source>
        <translation>最初の状態へ</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>とばす</translation>
    </message>
    <message>
        <source>Start the lesson again</source>
        <translation>レッスンを最初から始める</translation>
    </message>
    <message>
        <source>The end of the lesson ({keys})</source>
        <translation>レッスンの終わり ({keys})</translation>
    </message>
    <message>
        <source>The next page ({keys})</source>
        <translation>次のページ ({keys})</translation>
    </message>
    <message>
        <source>The page before ({keys})</source>
        <translation>前のページ ({keys})</translation>
    </message>
    <message>
        <source>The page's text</source>
        <translation>ページの本文</translation>
    </message>
    <message>
        <source>To do: {told}</source>
        <translation>やること：{told}</translation>
    </message>
    <message>
        <source>What is revealed</source>
        <translation>明かされた内容</translation>
    </message>
    <message>
        <source>{number} of {pages}</source>
        <translation>{number}/{pages}</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.lessons.question</name>
    <message>
        <source>Check</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>Check the answer (Enter)</source>
        <translation>答えを確認 (Enter)</translation>
    </message>
    <message>
        <source>Look again, and try another answer.</source>
        <translation>もう一度見て、別の答えを試しましょう。</translation>
    </message>
    <message>
        <source>Show me</source>
        <translation>答えを見る</translation>
    </message>
    <message>
        <source>Show the right answer</source>
        <translation>正しい答えを表示</translation>
    </message>
    <message>
        <source>The answer: {answer}</source>
        <translation>答え：{answer}</translation>
    </message>
    <message>
        <source>✓ Right.</source>
        <translation>✓ 正解です。</translation>
    </message>
    <message>
        <source>✗ Not yet. {hint}</source>
        <translation>✗ もう少しです。{hint}</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.lessons.teacher</name>
    <message>
        <source>Copy the page as text</source>
        <translation>ページをテキストとしてコピー</translation>
    </message>
    <message>
        <source>The teacher's page</source>
        <translation>先生用のページ</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.lessons.waits</name>
    <message>
        <source>now {value}</source>
        <translation>今は{value}</translation>
    </message>
    <message>
        <source>{done} of {all}</source>
        <translation>{done}/{all}</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.log_file</name>
    <message>
        <source>Something went wrong in gdsim itself ({kind}). Your run is as it was; the log has the details (Help, Open the log folder).</source>
        <translation>gdsim自体で問題が起こりました（{kind}）。実行は元のままです。詳しくはログを見てください（「ヘルプ」の「ログのフォルダーを開く」）。</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.loss_view</name>
    <message>
        <source>Each step up the axis is ten times the loss</source>
        <translation>1目盛り上がるごとに、損失は10倍です</translation>
    </message>
    <message>
        <source>Logarithmic loss</source>
        <translation>損失を対数で表示</translation>
    </message>
    <message>
        <source>iterations done</source>
        <translation>終えた反復</translation>
    </message>
    <message>
        <source>log</source>
        <translation>対数</translation>
    </message>
    <message>
        <source>━ all</source>
        <translation>━ 全体</translation>
    </message>
    <message>
        <source>━ batch</source>
        <translation>━ バッチ</translation>
    </message>
    <message>
        <source>━ fitted</source>
        <translation>━ 学習用</translation>
    </message>
    <message>
        <source>┅ held out</source>
        <translation>┅ テスト用</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.map_axis</name>
    <message>
        <source>Equal steps are equal factors</source>
        <translation>同じ間隔が同じ倍率を表します</translation>
    </message>
    <message>
        <source>What is another in each column or row of the map</source>
        <translation>マップの列や行ごとに変えるもの</translation>
    </message>
    <message>
        <source>What is varied across</source>
        <translation>横に変えるもの</translation>
    </message>
    <message>
        <source>What is varied up</source>
        <translation>縦に変えるもの</translation>
    </message>
    <message>
        <source>Where the axis begins</source>
        <translation>軸の始まり</translation>
    </message>
    <message>
        <source>Where the axis ends</source>
        <translation>軸の終わり</translation>
    </message>
    <message>
        <source>from</source>
        <translation>最小</translation>
    </message>
    <message>
        <source>greatest value across</source>
        <translation>横の最大値</translation>
    </message>
    <message>
        <source>greatest value up</source>
        <translation>縦の最大値</translation>
    </message>
    <message>
        <source>least value across</source>
        <translation>横の最小値</translation>
    </message>
    <message>
        <source>least value up</source>
        <translation>縦の最小値</translation>
    </message>
    <message>
        <source>to</source>
        <translation>最大</translation>
    </message>
    <message>
        <source>“{text}” is not a number.</source>
        <translation>「{text}」は数ではありません。</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.map_view</name>
    <message>
        <source>A run that has not converged by then counts as not converged</source>
        <translation>それまでに収束しない実行は、未収束とします</translation>
    </message>
    <message>
        <source>Across</source>
        <translation>横</translation>
    </message>
    <message>
        <source>Cancelled; what is known so far stays on show.</source>
        <translation>キャンセルしました。これまでの結果は残っています。</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>マス</translation>
    </message>
    <message>
        <source>Cells along each side</source>
        <translation>各辺のマスの数</translation>
    </message>
    <message>
        <source>Compute</source>
        <translation>計算</translation>
    </message>
    <message>
        <source>Compute the map, or leave off</source>
        <translation>マップを計算、または中止します</translation>
    </message>
    <message>
        <source>Each cell of the map will be one run; a click takes its settings up.</source>
        <translation>マップの1マスが1つの実行になります。クリックすると、その設定を使います。</translation>
    </message>
    <message>
        <source>How fast each run converges, or to which minimum</source>
        <translation>各実行が収束する速さ、または到達する極小点です</translation>
    </message>
    <message>
        <source>Iterations</source>
        <translation>反復</translation>
    </message>
    <message>
        <source>Iterations of each run</source>
        <translation>各実行の反復</translation>
    </message>
    <message>
        <source>More cells show more, and take longer</source>
        <translation>マスが多いほど細かく見えますが、時間がかかります</translation>
    </message>
    <message>
        <source>The map is of other settings; Compute makes it anew.</source>
        <translation>マップは別の設定のものです。「計算」で作り直せます。</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>縦</translation>
    </message>
    <message>
        <source>What the colour tells</source>
        <translation>色が表すもの</translation>
    </message>
    <message>
        <source>converged after {n}</source>
        <translation>{n}反復で収束</translation>
    </message>
    <message>
        <source>not computed yet</source>
        <translation>未計算</translation>
    </message>
    <message>
        <source>not converged after {n}</source>
        <translation>{n}反復で未収束</translation>
    </message>
    <message>
        <source>{across} {x:.4g}, {up} {y:.4g}: {state}</source>
        <translation>{across} {x:.4g}, {up} {y:.4g}: {state}</translation>
    </message>
    <message>
        <source>{marks} iterations</source>
        <translation>{marks}反復</translation>
    </message>
    <message>
        <source>{state} at the minimum ({place})</source>
        <translation>{state}、極小点({place})</translation>
    </message>
    <message>
        <source>{state}, loss {loss}</source>
        <translation>{state}、損失{loss}</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.menus.__init__</name>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Lessons</source>
        <translation>レッスン(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>実行(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.menus.exports</name>
    <message>
        <source>Animation…</source>
        <translation>アニメーション…</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>画像をコピー</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>書き出し</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Table as CSV…</source>
        <translation>表をCSVで…</translation>
    </message>
    <message>
        <source>Worksheet…</source>
        <translation>ワークシート…</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.menus.file</name>
    <message>
        <source>A learning rate that is too large</source>
        <translation>大きすぎる学習率</translation>
    </message>
    <message>
        <source>A line through a table of your own</source>
        <translation>自分の表に合わせる直線</translation>
    </message>
    <message>
        <source>A narrow valley, with and without momentum</source>
        <translation>狭い谷、モメンタムありとなし</translation>
    </message>
    <message>
        <source>A network that learns two moons</source>
        <translation>2つの三日月を学ぶネットワーク</translation>
    </message>
    <message>
        <source>Batches: the noise of stochastic steps</source>
        <translation>バッチ：確率的なステップのゆらぎ</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>例</translation>
    </message>
    <message>
        <source>Export script…</source>
        <translation>スクリプトの書き出し…</translation>
    </message>
    <message>
        <source>Five optimizers on Rosenbrock's valley</source>
        <translation>Rosenbrockの谷を下る5つのオプティマイザ</translation>
    </message>
    <message>
        <source>New run</source>
        <translation>新しい実行</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>まだありません</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>最近使ったファイル</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>開く…</translation>
    </message>
    <message>
        <source>Paste a table</source>
        <translation>表を貼り付け</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>環境設定…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>名前を付けて保存…</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.menus.help</name>
    <message>
        <source>Open the log folder</source>
        <translation>ログのフォルダーを開く</translation>
    </message>
    <message>
        <source>Point and ask</source>
        <translation>クリックして調べる</translation>
    </message>
    <message>
        <source>What is this?</source>
        <translation>これは何？</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.menus.lessons</name>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>My lessons</source>
        <translation>自分のレッスン</translation>
    </message>
    <message>
        <source>Open a lesson file…</source>
        <translation>レッスンのファイルを開く…</translation>
    </message>
    <message>
        <source>Open my lessons' folder</source>
        <translation>自分のレッスンのフォルダーを開く</translation>
    </message>
    <message>
        <source>Teacher's page of this lesson…</source>
        <translation>このレッスンの先生用ページ…</translation>
    </message>
    <message>
        <source>{folder} can't be made: {reason}.</source>
        <translation>{folder}を作れません：{reason}。</translation>
    </message>
    <message>
        <source>{name} (can't be opened)</source>
        <translation>{name}（開けません）</translation>
    </message>
    <message>
        <source>{title} ({minutes} min)</source>
        <translation>{title}（{minutes}分）</translation>
    </message>
    <message>
        <source>{title} ({minutes} min, page {page} of {pages})</source>
        <translation>{title}（{minutes}分、{page}/{pages}ページ）</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.menus.run</name>
    <message>
        <source>Compare runs</source>
        <translation>実行を比べる</translation>
    </message>
    <message>
        <source>Convergence map…</source>
        <translation>収束マップ…</translation>
    </message>
    <message>
        <source>Predict, then reveal</source>
        <translation>予想してから見る</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.menus.view</name>
    <message>
        <source>Blue, as the theme</source>
        <translation>青（テーマの色）</translation>
    </message>
    <message>
        <source>Cividis</source>
        <translation>Cividis</translation>
    </message>
    <message>
        <source>Colours of the map</source>
        <translation>マップの色</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>表をコピー</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>ダークテーマ</translation>
    </message>
    <message>
        <source>Grey, for printing</source>
        <translation>グレー（印刷用）</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>拡大</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>ライトテーマ</translation>
    </message>
    <message>
        <source>Projector mode</source>
        <translation>プロジェクターモード</translation>
    </message>
    <message>
        <source>Projector, full screen</source>
        <translation>プロジェクター（全画面）</translation>
    </message>
    <message>
        <source>Projector: black ground</source>
        <translation>プロジェクター：黒い背景</translation>
    </message>
    <message>
        <source>Projector: white ground</source>
        <translation>プロジェクター：白い背景</translation>
    </message>
    <message>
        <source>Reset the layout</source>
        <translation>配置を元に戻す</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>全体を表示</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>縮小</translation>
    </message>
    <message>
        <source>Spotlight</source>
        <translation>スポットライト</translation>
    </message>
    <message>
        <source>Theme of the system</source>
        <translation>システムのテーマ</translation>
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
        <translation>使えるのは{low}から{high}までの数です</translation>
    </message>
    <message>
        <source>it can be a short text on one line</source>
        <translation>使えるのは1行の短いテキストです</translation>
    </message>
    <message>
        <source>it can be true or false</source>
        <translation>使えるのはtrueかfalseです</translation>
    </message>
    <message>
        <source>it can be {choices}</source>
        <translation>使えるのは{choices}です</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.preferences_window</name>
    <message>
        <source>A number above {low:g}, up to {high:g}, or nothing.</source>
        <translation>{low:g}より大きく{high:g}以下の数か、空にしてください。</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>Arrow keys choose a page</source>
        <translation>矢印キーでページを選びます</translation>
    </message>
    <message>
        <source>At the start</source>
        <translation>起動時</translation>
    </message>
    <message>
        <source>Back to first values</source>
        <translation>最初の値に戻す</translation>
    </message>
    <message>
        <source>Has all preferences as they are at first</source>
        <translation>すべての環境設定を最初の値に戻します</translation>
    </message>
    <message>
        <source>It brings its own settings; those below are for the very first start.</source>
        <translation>前回の実行は自分の設定を持っています。下の設定は、いちばん最初の起動で使います。</translation>
    </message>
    <message>
        <source>Kept in {place}</source>
        <translation>保存先：{place}</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Pages of preferences</source>
        <translation>環境設定のページ</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>環境設定</translation>
    </message>
    <message>
        <source>Set by defaults.ini in {folder}</source>
        <translation>{folder}のdefaults.iniで決められています</translation>
    </message>
    <message>
        <source>Set for you</source>
        <translation>管理者が決めています</translation>
    </message>
    <message>
        <source>the problem's own</source>
        <translation>問題の標準の値</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.preferences_words</name>
    <message>
        <source>As fast as it can</source>
        <translation>できるだけ速く</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>前回のまま</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>デスクトップに合わせる</translation>
    </message>
    <message>
        <source>Begin with</source>
        <translation>最初に開くもの</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>黒</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Everything large and in strong colours, to be read from the last row.</source>
        <translation>後ろの席からも読めるように、すべてを大きく、はっきりした色で表示します。</translation>
    </message>
    <message>
        <source>How many steps per second Run takes at the start.</source>
        <translation>起動時に、「実行」が1秒に進めるステップ数です。</translation>
    </message>
    <message>
        <source>In the theme's colours</source>
        <translation>テーマの色</translation>
    </message>
    <message>
        <source>Keeps the run now and then, so that it can be recovered when the computer fails.</source>
        <translation>コンピューターが止まっても復元できるように、ときどき実行を保存します。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>レッスン</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Light, dark, or as the desktop is set.</source>
        <translation>ライト、ダーク、またはデスクトップの設定に合わせます。</translation>
    </message>
    <message>
        <source>Nothing moves by itself that need not.</source>
        <translation>必要のない動きをなくします。</translation>
    </message>
    <message>
        <source>Projector ground</source>
        <translation>プロジェクターの背景</translation>
    </message>
    <message>
        <source>Reduced motion</source>
        <translation>動きを減らす</translation>
    </message>
    <message>
        <source>Save runs by themselves</source>
        <translation>実行を自動で保存</translation>
    </message>
    <message>
        <source>Speed of Run</source>
        <translation>実行の速さ</translation>
    </message>
    <message>
        <source>The colours of the loss: those of the theme, or a scale that colour-blind people read as well; grey is for printing.</source>
        <translation>損失の色です。テーマの色か、色の見え方が違う人にも読める目盛りを選べます。グレーは印刷用です。</translation>
    </message>
    <message>
        <source>The language of the window and of the lessons. It changes at once.</source>
        <translation>ウィンドウとレッスンの言語です。すぐに変わります。</translation>
    </message>
    <message>
        <source>The last run</source>
        <translation>前回の実行</translation>
    </message>
    <message>
        <source>The learning rate that the problem begins with, above 0; empty for the problem's own.</source>
        <translation>問題の最初の学習率です。0より大きい数にします。空なら問題の標準の値です。</translation>
    </message>
    <message>
        <source>The lesson that each start opens.</source>
        <translation>起動するたびに開くレッスンです。</translation>
    </message>
    <message>
        <source>The optimizer that the problem begins with.</source>
        <translation>問題の最初のオプティマイザです。</translation>
    </message>
    <message>
        <source>The precision that the problem begins with: float32 or float64.</source>
        <translation>問題の最初の精度です。float32かfloat64です。</translation>
    </message>
    <message>
        <source>The size of all texts, fields and lines, in percent of the usual one.</source>
        <translation>文字、入力欄、線の大きさです。ふつうの大きさに対するパーセントで表します。</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>What computes the run at the start: the CPU, or a graphics card.</source>
        <translation>起動時に実行を計算する装置です。CPUかグラフィックカードです。</translation>
    </message>
    <message>
        <source>What each start shows: the run you left, or always the same problem.</source>
        <translation>起動時に表示するものです。前回の実行か、いつも同じ問題です。</translation>
    </message>
    <message>
        <source>White</source>
        <translation>白</translation>
    </message>
    <message>
        <source>White for a bright room and black for a dark one, in projector mode.</source>
        <translation>プロジェクターモードで、明るい部屋なら白、暗い部屋なら黒にします。</translation>
    </message>
    <message numerus="yes">
        <source>{n} steps per second</source>
        <extracomment>One: {n} step per second</extracomment>
        <translation>
            <numerusform>毎秒{n}ステップ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gdsim.ui.run_bar</name>
    <message>
        <source>Go on by itself, or pause</source>
        <translation>自動で進めるか、一時停止します</translation>
    </message>
    <message>
        <source>How fast Run goes</source>
        <translation>「実行」の速さ</translation>
    </message>
    <message>
        <source>One step of gradient descent</source>
        <translation>勾配降下法を1ステップ進めます</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>フェーズ</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>リセット</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>Run goes phase by phase, at most {most:g} of them per second</source>
        <translation>「実行」はフェーズごとに進みます（最大で毎秒{most:g}フェーズ）</translation>
    </message>
    <message>
        <source>Speed of Run, in steps per second</source>
        <translation>実行の速さ（1秒のステップ数）</translation>
    </message>
    <message>
        <source>Start again from the same start</source>
        <translation>同じ初期値からやり直します</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>Take the last step back</source>
        <translation>最後のステップを取り消します</translation>
    </message>
    <message>
        <source>The loss that the last step started from → the loss of the parameters it led to</source>
        <translation>最後のステップの前の損失 → ステップ後のパラメータでの損失</translation>
    </message>
    <message>
        <source>The next of the five phases: forward, loss, backward, update, zero grad</source>
        <translation>5つのフェーズの次の1つを進めます：forward、loss、backward、update、zero grad</translation>
    </message>
    <message>
        <source>as fast as it can</source>
        <translation>できるだけ速く</translation>
    </message>
    <message>
        <source>by phase</source>
        <translation>フェーズごと</translation>
    </message>
    <message>
        <source>iteration {iteration:,}</source>
        <translation>反復 {iteration:,}</translation>
    </message>
    <message>
        <source>loss {losses}</source>
        <translation>損失 {losses}</translation>
    </message>
    <message>
        <source>{speed} per second</source>
        <translation>毎秒{speed}回</translation>
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
        <translation>見出しをクリックすると、その列の順に実行が並びます</translation>
    </message>
    <message>
        <source>A row for each run: Enter has it in full view, Space hides it, F2 names it, Delete removes it. Alt and the number of a column ranks the runs by it.</source>
        <translation>1行が1つの実行です。Enterでメインに表示、Spaceで表示と非表示、F2で名前の変更、Deleteで削除。Altと列の番号で、その列の順に並べます。</translation>
    </message>
    <message>
        <source>A step is one of each run; off: only the bold one steps</source>
        <translation>1回で各実行が1ステップ進みます。オフ：太字の実行だけが進みます</translation>
    </message>
    <message>
        <source>Add a run to compare optimizers, learning rates, schedules, seeds or starts, step by step. Or go back, change a setting and step: the old way stays here as a branch.</source>
        <translation>実行を追加すると、オプティマイザ、学習率、スケジュール、シード、初期値を1ステップずつ比べられます。または、戻って設定を変え、ステップを進めましょう。元の道は分岐としてここに残ります。</translation>
    </message>
    <message>
        <source>Add run</source>
        <translation>実行を追加</translation>
    </message>
    <message>
        <source>After how many iterations the run had the loss to reach</source>
        <translation>到達する損失になるまでの反復です</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>距離</translation>
    </message>
    <message>
        <source>Forget it (Delete)</source>
        <translation>削除 (Delete)</translation>
    </message>
    <message>
        <source>Give it another name (F2)</source>
        <translation>名前を変更 (F2)</translation>
    </message>
    <message>
        <source>Have this one in full view (Enter)</source>
        <translation>メインに表示 (Enter)</translation>
    </message>
    <message>
        <source>How far the run is from the nearest known minimum</source>
        <translation>いちばん近い、知られている極小点までの距離です</translation>
    </message>
    <message>
        <source>Loss to reach</source>
        <translation>到達する損失</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>到達</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>実行一覧</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Step another run beside this one</source>
        <translation>この実行と並べて、別の実行を進めます</translation>
    </message>
    <message>
        <source>The loss where the run stands</source>
        <translation>実行の今の位置での損失です</translation>
    </message>
    <message>
        <source>The table tells after how many iterations each run had this loss</source>
        <translation>各実行が何反復でこの損失に到達したかが、表に出ます</translation>
    </message>
    <message>
        <source>Where the run stands, and how it ended</source>
        <translation>実行の今の位置と、どう終わったかを示します</translation>
    </message>
    <message>
        <source>at {n}</source>
        <translation>反復{n}</translation>
    </message>
    <message>
        <source>at {n} of {end}</source>
        <translation>反復{n}/{end}</translation>
    </message>
    <message>
        <source>loss to reach</source>
        <translation>到達する損失</translation>
    </message>
    <message>
        <source>step together</source>
        <translation>いっしょに進む</translation>
    </message>
    <message>
        <source>{state} at {n}</source>
        <translation>{n}で{state}</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.setup.choosing</name>
    <message>
        <source>There is one column of numbers only, '{column}'; a model needs an input and a target.</source>
        <translation>数の列が「{column}」しかありません。モデルには入力と目標が必要です。</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.setup.column_list</name>
    <message>
        <source>Columns to predict from; Space ticks one</source>
        <translation>予測に使う列。Spaceでチェックを入れます</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>入力</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.setup.desk</name>
    <message>
        <source>Another problem was chosen meanwhile; open the table again to take it.</source>
        <translation>その間に別の問題が選ばれました。この表を使うには、もう一度開いてください。</translation>
    </message>
    <message>
        <source>Cancelled; the run is as it was.</source>
        <translation>キャンセルしました。実行は元のままです。</translation>
    </message>
    <message>
        <source>That can't be done: {outcome}</source>
        <translation>それはできません：{outcome}</translation>
    </message>
    <message>
        <source>your table</source>
        <translation>自分の表</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.setup.formula</name>
    <message>
        <source>A curved valley (Rosenbrock)</source>
        <translation>曲がった谷（Rosenbrock）</translation>
    </message>
    <message>
        <source>A long bowl</source>
        <translation>長いボウル</translation>
    </message>
    <message>
        <source>A loss of named parameters, to be made small</source>
        <translation>名前を付けたパラメータの損失です。これを小さくします</translation>
    </message>
    <message>
        <source>A model of x, or of columns, to be fitted to a table</source>
        <translation>xか列を使ったモデルです。表に合わせます</translation>
    </message>
    <message>
        <source>A parabola</source>
        <translation>放物線</translation>
    </message>
    <message>
        <source>A root</source>
        <translation>平方根</translation>
    </message>
    <message>
        <source>A wave on a line</source>
        <translation>直線の上の波</translation>
    </message>
    <message>
        <source>An S</source>
        <translation>S字</translation>
    </message>
    <message>
        <source>An edge</source>
        <translation>折れ目</translation>
    </message>
    <message>
        <source>Decay</source>
        <translation>減衰</translation>
    </message>
    <message>
        <source>Enter takes the formula, Escape gives it up</source>
        <translation>Enterで式を確定、Escapeで取り消します</translation>
    </message>
    <message>
        <source>Examples ▾</source>
        <translation>例 ▾</translation>
    </message>
    <message>
        <source>Formula of the loss</source>
        <translation>損失の式</translation>
    </message>
    <message>
        <source>Formula of the model</source>
        <translation>モデルの式</translation>
    </message>
    <message>
        <source>Formulas to begin with</source>
        <translation>手始めの式</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>One parameter</source>
        <translation>パラメータ1個</translation>
    </message>
    <message numerus="yes">
        <source>Parameters {names}</source>
        <extracomment>One: Parameter {names}</extracomment>
        <translation>
            <numerusform>パラメータ {names}</numerusform>
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
        <translation>xは{column}</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.setup.layers_field</name>
    <message>
        <source>a number of units for each layer, such as 8, 8</source>
        <translation>8, 8のような各層のユニット数</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.setup.network</name>
    <message>
        <source>A curve</source>
        <translation>曲線</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>活性化関数</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>データ</translation>
    </message>
    <message>
        <source>Data seed</source>
        <translation>データのシード</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>隠れ層</translation>
    </message>
    <message>
        <source>More: activation, samples, noise, train share, seed</source>
        <translation>その他：活性化関数、サンプル、ノイズ、学習の割合、シード</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>ノイズ</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>サンプル</translation>
    </message>
    <message>
        <source>Train share</source>
        <translation>学習の割合</translation>
    </message>
    <message>
        <source>Two classes</source>
        <translation>2つのクラス</translation>
    </message>
    <message>
        <source>Your table</source>
        <translation>自分の表</translation>
    </message>
    <message>
        <source>activation</source>
        <translation>活性化関数</translation>
    </message>
    <message>
        <source>data</source>
        <translation>データ</translation>
    </message>
    <message>
        <source>noise</source>
        <translation>ノイズ</translation>
    </message>
    <message>
        <source>number of samples</source>
        <translation>サンプルの数</translation>
    </message>
    <message>
        <source>seed of the data</source>
        <translation>データのシード</translation>
    </message>
    <message>
        <source>shape of the hidden layers</source>
        <translation>隠れ層の形</translation>
    </message>
    <message>
        <source>training share</source>
        <translation>学習の割合</translation>
    </message>
    <message numerus="yes">
        <source>{n} parameters</source>
        <extracomment>One: {n} parameter</extracomment>
        <translation>
            <numerusform>パラメータ{n}個</numerusform>
        </translation>
    </message>
    <message>
        <source>{parameters}; {samples:,} samples to train on</source>
        <translation>{parameters}、学習用サンプル{samples:,}個</translation>
    </message>
    <message>
        <source>{parameters}; {samples:,} samples to train on, {test:,} to test</source>
        <translation>{parameters}、学習用サンプル{samples:,}個、テスト用{test:,}個</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.setup.opening</name>
    <message>
        <source>Leave out {column}</source>
        <translation>{column}を外す</translation>
    </message>
    <message>
        <source>Leave out {count} columns</source>
        <translation>{count}列を外す</translation>
    </message>
    <message>
        <source>Leave out {one} and {other}</source>
        <translation>{one}と{other}を外す</translation>
    </message>
    <message>
        <source>Read 1,5 as one and a half</source>
        <translation>1,5のコンマを小数点として読む</translation>
    </message>
    <message>
        <source>Read 1.5 as one and a half</source>
        <translation>1.5のピリオドを小数点として読む</translation>
    </message>
    <message>
        <source>Read it as {encoding}</source>
        <translation>{encoding}として読む</translation>
    </message>
    <message>
        <source>Split at each {separator}</source>
        <translation>{separator}で区切る</translation>
    </message>
    <message>
        <source>There is no header: row 1 is a sample</source>
        <translation>見出しなし：1行目はサンプル</translation>
    </message>
    <message>
        <source>pasted table</source>
        <translation>貼り付けた表</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.setup.own_units</name>
    <message>
        <source>In own units: {equation}</source>
        <translation>元の単位では：{equation}</translation>
    </message>
    <message>
        <source>The model of the run in the table's own units</source>
        <translation>実行のモデルを、表の元の単位で表したものです</translation>
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
        <translation>文字コード</translation>
    </message>
    <message>
        <source>How the table is read</source>
        <translation>表の読み方</translation>
    </message>
    <message>
        <source>Row 1</source>
        <translation>1行目</translation>
    </message>
    <message>
        <source>The table's first rows</source>
        <translation>表の最初の数行</translation>
    </message>
    <message>
        <source>a sample</source>
        <translation>サンプル</translation>
    </message>
    <message>
        <source>commas</source>
        <translation>コンマ</translation>
    </message>
    <message>
        <source>decimal commas</source>
        <translation>小数点はコンマ</translation>
    </message>
    <message>
        <source>names</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>names in row 1</source>
        <translation>1行目は名前</translation>
    </message>
    <message>
        <source>no header</source>
        <translation>見出しなし</translation>
    </message>
    <message>
        <source>semicolons</source>
        <translation>セミコロン</translation>
    </message>
    <message>
        <source>tabs</source>
        <translation>タブ</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.setup.roles</name>
    <message>
        <source>0 or 1</source>
        <translation>0か1</translation>
    </message>
    <message>
        <source>0 or 1 (logistic)</source>
        <translation>0か1（ロジスティック）</translation>
    </message>
    <message>
        <source>A constant is added to the weighted inputs</source>
        <translation>重みを掛けた入力に定数を足します</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Columns to use by name: {names}.</source>
        <translation>名前で使える列：{names}。</translation>
    </message>
    <message>
        <source>In the model, x is {column}.</source>
        <translation>モデルの中で、xは{column}です。</translation>
    </message>
    <message>
        <source>Inputs: {count} of {all}</source>
        <translation>入力：{count}/{all}</translation>
    </message>
    <message>
        <source>Numbers are counted from their means, in standard deviations</source>
        <translation>数を、平均からのずれとして標準偏差で測ります</translation>
    </message>
    <message>
        <source>Predict</source>
        <translation>予測する列</translation>
    </message>
    <message>
        <source>The column that is predicted</source>
        <translation>予測される列です</translation>
    </message>
    <message>
        <source>This is what is predicted.</source>
        <translation>これを予測します。</translation>
    </message>
    <message>
        <source>Tick all columns but the target, {most} at most</source>
        <translation>目標以外のすべての列にチェックを入れます（{most}列まで）</translation>
    </message>
    <message>
        <source>What the model predicts</source>
        <translation>モデルが予測するものです</translation>
    </message>
    <message>
        <source>What the network predicts</source>
        <translation>ネットワークが予測するものです</translation>
    </message>
    <message>
        <source>a number (linear)</source>
        <translation>数（線形）</translation>
    </message>
    <message>
        <source>as</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>bias: a constant is added</source>
        <translation>バイアス：定数を足す</translation>
    </message>
    <message>
        <source>model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>standardise: mean 0, deviation 1</source>
        <translation>標準化：平均0、標準偏差1</translation>
    </message>
    <message>
        <source>target</source>
        <translation>目標</translation>
    </message>
    <message>
        <source>task</source>
        <translation>タスク</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.setup.table</name>
    <message>
        <source>Open another table, choose inputs and target</source>
        <translation>別の表を開き、入力と目標を選びます</translation>
    </message>
    <message>
        <source>Set up…</source>
        <translation>表を準備…</translation>
    </message>
    <message>
        <source>linear</source>
        <translation>線形</translation>
    </message>
    <message>
        <source>logistic</source>
        <translation>ロジスティック</translation>
    </message>
    <message>
        <source>{count} inputs</source>
        <translation>{count}個の入力</translation>
    </message>
    <message>
        <source>{rows:,} rows: {target} from {inputs}, {model}</source>
        <translation>{rows:,}行：{inputs}から{target}、{model}</translation>
    </message>
    <message>
        <source>{rows:,} rows: {target} from {inputs}, {model}, standardised</source>
        <translation>{rows:,}行：{inputs}から{target}、{model}、標準化</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.setup.table_window</name>
    <message>
        <source>A CSV or TSV file (Ctrl+O); or drop one on the window</source>
        <translation>CSVかTSVのファイル (Ctrl+O)。ウィンドウにドロップしても開けます</translation>
    </message>
    <message>
        <source>Cells that were copied in a spreadsheet</source>
        <translation>表計算ソフトでコピーしたセル</translation>
    </message>
    <message>
        <source>Hours of learning and scores of 24 people</source>
        <translation>24人の勉強時間と点数</translation>
    </message>
    <message>
        <source>Leave the run as it is</source>
        <translation>実行をそのままにします</translation>
    </message>
    <message>
        <source>Open a table, drop a file on the window, or paste cells.</source>
        <translation>表を開くか、ファイルをウィンドウにドロップするか、セルを貼り付けてください。</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>貼り付け</translation>
    </message>
    <message>
        <source>Reading {name}…</source>
        <translation>{name}を読み込んでいます…</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>見本</translation>
    </message>
    <message>
        <source>{name}: {rows:,} rows, {size} columns of numbers</source>
        <translation>{name}：{rows:,}行、数の列{size}個</translation>
    </message>
    <message>
        <source>{table}, read as {reading}</source>
        <translation>{table}（読み方：{reading}）</translation>
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
        <translation>表を開く</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>表 (*.csv *.tsv *.txt);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>There is no table on the clipboard: copy some rows of cells first.</source>
        <translation>クリップボードに表がありません。先にセルを何行かコピーしてください。</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.solid.canvas</name>
    <message>
        <source>OpenGL could not be started here, so 3-D is off.</source>
        <translation>ここではOpenGLを起動できなかったので、3Dは使えません。</translation>
    </message>
    <message>
        <source>OpenGL failed ({reason}), so 3-D is off.</source>
        <translation>OpenGLが失敗した（{reason}）ので、3Dは使えません。</translation>
    </message>
    <message>
        <source>OpenGL has no room for a picture, so 3-D is off.</source>
        <translation>OpenGLに画像を置く余裕がないので、3Dは使えません。</translation>
    </message>
    <message>
        <source>The OpenGL here is too old, so 3-D is off.</source>
        <translation>ここのOpenGLは古すぎるので、3Dは使えません。</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.solid.view</name>
    <message>
        <source>A slice through here: the trail is projected onto it, at its own losses</source>
        <translation>今の位置を通る断面です。軌跡は、それ自身の損失の高さで断面に投影されます</translation>
    </message>
    <message>
        <source>Drag or Shift+arrows to turn, wheel or + − to zoom, Home for the first view</source>
        <translation>ドラッグかShift+矢印キーで回転、ホイールか+ −で拡大と縮小、Homeで最初の向き</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>高さ</translation>
    </message>
    <message>
        <source>Heights by powers of ten of the loss</source>
        <translation>高さは、損失の10のべき乗の目盛りです</translation>
    </message>
    <message>
        <source>Heights cut a little above the first loss of the run</source>
        <translation>高さを、実行の最初の損失の少し上で打ち切ります</translation>
    </message>
    <message>
        <source>Heights in proportion to the loss</source>
        <translation>高さは、損失に比例します</translation>
    </message>
    <message>
        <source>Loss surface in 3-D</source>
        <translation>3Dの損失曲面</translation>
    </message>
    <message>
        <source>The loss is not a finite number anywhere here.</source>
        <translation>ここでは、損失が有限の数になる場所がありません。</translation>
    </message>
    <message>
        <source>The loss over all samples; each step follows that of its batch</source>
        <translation>全サンプルの損失です。各ステップは、そのバッチの損失に従います</translation>
    </message>
    <message>
        <source>clipped</source>
        <translation>打ち切り</translation>
    </message>
    <message>
        <source>loss, cut at {loss}</source>
        <translation>損失、{loss}で打ち切り</translation>
    </message>
    <message>
        <source>loss, logarithmic</source>
        <translation>損失、対数</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.stability_meter</name>
    <message>
        <source>Best: {best}</source>
        <translation>最適：{best}</translation>
    </message>
    <message>
        <source>Curvature {curvature}</source>
        <translation>曲率 {curvature}</translation>
    </message>
    <message>
        <source>Learning rate {rate}: {outlook}.</source>
        <translation>学習率{rate}：{outlook}。</translation>
    </message>
    <message>
        <source>Nothing overshoots up to {rate}.</source>
        <translation>{rate}までは行き過ぎません。</translation>
    </message>
    <message>
        <source>Stability of the learning rate</source>
        <translation>学習率の安定性</translation>
    </message>
    <message>
        <source>Stability: {words}.</source>
        <translation>安定性：{words}。</translation>
    </message>
    <message>
        <source>The best constant learning rate is {rate}.</source>
        <translation>いちばんよい一定の学習率は{rate}です。</translation>
    </message>
    <message>
        <source>The constant learning rate with the fewest iterations: take it</source>
        <translation>反復がいちばん少なくて済む、一定の学習率を使います</translation>
    </message>
    <message>
        <source>limit {limit}</source>
        <translation>限界 {limit}</translation>
    </message>
    <message>
        <source>no stable learning rate</source>
        <translation>安定な学習率なし</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>まだ不明</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.struct_form</name>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>More: {names}</source>
        <translation>その他：{names}</translation>
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
        <translation>モメンタム抑制</translation>
    </message>
    <message>
        <source>damping</source>
        <translation>ダンピング</translation>
    </message>
    <message>
        <source>decoupled weight decay</source>
        <translation>分離した重み減衰</translation>
    </message>
    <message>
        <source>initial accumulator value</source>
        <translation>累積の最初の値</translation>
    </message>
    <message>
        <source>learning rate decay</source>
        <translation>学習率の減衰</translation>
    </message>
    <message>
        <source>maximize</source>
        <translation>最大化</translation>
    </message>
    <message>
        <source>momentum</source>
        <translation>モメンタム</translation>
    </message>
    <message>
        <source>momentum decay</source>
        <translation>モメンタムの減衰</translation>
    </message>
    <message>
        <source>most</source>
        <translation>最大回数</translation>
    </message>
    <message>
        <source>nesterov</source>
        <translation>Nesterov</translation>
    </message>
    <message>
        <source>shrink</source>
        <translation>縮小率</translation>
    </message>
    <message>
        <source>start factor</source>
        <translation>最初の割合</translation>
    </message>
    <message>
        <source>step size</source>
        <translation>ステップ間隔</translation>
    </message>
    <message>
        <source>total iters</source>
        <translation>全反復数</translation>
    </message>
    <message>
        <source>total steps</source>
        <translation>総ステップ数</translation>
    </message>
    <message>
        <source>weight decay</source>
        <translation>重み減衰</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.summaries</name>
    <message>
        <source>No step is taken yet.</source>
        <translation>まだステップを進めていません。</translation>
    </message>
    <message>
        <source>Nothing is computed yet.</source>
        <translation>まだ何も計算していません。</translation>
    </message>
    <message>
        <source>The loss fell from {first} to {now} at iteration {n}.</source>
        <translation>損失は、反復{n}で{first}から{now}に減りました。</translation>
    </message>
    <message>
        <source>The loss went from {first} beyond all numbers at iteration {n}.</source>
        <translation>損失は、反復{n}で{first}から、数で表せる範囲を超えました。</translation>
    </message>
    <message>
        <source>The loss went from {first} to {now} at iteration {n}.</source>
        <translation>損失は、反復{n}で{first}から{now}になりました。</translation>
    </message>
    <message>
        <source>There is no map yet; Compute makes one.</source>
        <translation>まだマップがありません。「計算」で作れます。</translation>
    </message>
    <message>
        <source>This problem has no data.</source>
        <translation>この問題にはデータがありません。</translation>
    </message>
    <message>
        <source>gradient's norm {norm}</source>
        <translation>勾配の大きさ {norm}</translation>
    </message>
    <message>
        <source>loss {loss}</source>
        <translation>損失 {loss}</translation>
    </message>
    <message>
        <source>{count:,} runs over {across} and {up}: {converged:,} converged. Arrow keys go from cell to cell, Enter takes one up.</source>
        <translation>{across}と{up}を変えた{count:,}個の実行のうち、{converged:,}個が収束しました。矢印キーでマスを移り、Enterでその設定を使います。</translation>
    </message>
    <message>
        <source>{count:,} samples of {target} over {inputs}, and {held_out:,} held out; the model's loss is {loss}.</source>
        <translation>{inputs}に対する{target}のサンプルが{count:,}個、ほかにテスト用が{held_out:,}個あります。モデルの損失は{loss}です。</translation>
    </message>
    <message>
        <source>{count:,} samples of {target} over {inputs}; the model's loss is {loss}.</source>
        <translation>{inputs}に対する{target}のサンプルが{count:,}個あります。モデルの損失は{loss}です。</translation>
    </message>
    <message>
        <source>{here}; the surface over {across} from {left} to {right} and {up} from {bottom} to {top}. Ctrl and an arrow key move the start.</source>
        <translation>{here}。曲面の横は{across}で{left}から{right}まで、縦は{up}で{bottom}から{top}までです。Ctrlと矢印キーで初期値を動かします。</translation>
    </message>
    <message>
        <source>{here}; the surface over {across} from {left} to {right}, loss from {bottom} to {top}. Ctrl and an arrow key move the start.</source>
        <translation>{here}。曲面の横は{across}で{left}から{right}まで、縦は損失で{bottom}から{top}までです。Ctrlと矢印キーで初期値を動かします。</translation>
    </message>
    <message>
        <source>{values}, gradient {gradient}</source>
        <translation>{values}、勾配 {gradient}</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.surface.area</name>
    <message>
        <source>2-D</source>
        <translation>2D</translation>
    </message>
    <message>
        <source>3-D</source>
        <translation>3D</translation>
    </message>
    <message>
        <source>3-D is off in safe mode.</source>
        <translation>セーフモードでは 3D はオフです。</translation>
    </message>
    <message>
        <source>3-D is off: OpenGL failed ({reason}).</source>
        <translation>3Dは使えません：OpenGLが失敗しました（{reason}）。</translation>
    </message>
    <message>
        <source>3-D is off: PyOpenGL, which it needs, is not installed or can't be loaded.</source>
        <translation>3Dは使えません：必要なPyOpenGLがインストールされていないか、読み込めません。</translation>
    </message>
    <message>
        <source>3-D is off: the loss of one parameter is a curve, which has no third dimension.</source>
        <translation>3Dは使えません：パラメータ1個の損失は曲線で、3つ目の次元がありません。</translation>
    </message>
    <message>
        <source>3-D is off: this display has no OpenGL.</source>
        <translation>3Dは使えません：この画面にはOpenGLがありません。</translation>
    </message>
    <message>
        <source>3-D is switched off here, by {name}.</source>
        <translation>ここでは、{name}によって3Dがオフになっています。</translation>
    </message>
    <message>
        <source>Map and heights side by side</source>
        <translation>マップと高さを並べて表示します</translation>
    </message>
    <message>
        <source>Surface in 2-D</source>
        <translation>2Dの曲面</translation>
    </message>
    <message>
        <source>Surface in 2-D and 3-D</source>
        <translation>2Dと3Dの曲面</translation>
    </message>
    <message>
        <source>Surface in two dimensions or three</source>
        <translation>曲面を2Dか3Dで表示</translation>
    </message>
    <message>
        <source>The loss as a height</source>
        <translation>損失を高さで表します</translation>
    </message>
    <message>
        <source>The map, from straight above</source>
        <translation>真上から見たマップです</translation>
    </message>
    <message>
        <source>both</source>
        <translation>両方</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.surface.prediction</name>
    <message>
        <source>Drag the diamond to where the next step will land, then click Step.</source>
        <translation>ひし形を、次のステップが着く場所へドラッグしてから、「ステップ」を押しましょう。</translation>
    </message>
    <message>
        <source>Off by {off}, {share:.0%} of the step: {points} points. Mean of {count}: {mean:.0f}.</source>
        <translation>ずれは{off}（ステップの{share:.0%}）で、{points}点です。{count}回の平均は{mean:.0f}点です。</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.surface.readout</name>
    <message>
        <source>gradient {gradient}</source>
        <translation>勾配 {gradient}</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.surface.run_legend</name>
    <message>
        <source>How wide and how high the optimizer scales the two parameters' steps</source>
        <translation>オプティマイザが2つのパラメータのステップを、横と縦にどれだけ伸び縮みさせるかを示します</translation>
    </message>
    <message>
        <source>Its tip is where it lands</source>
        <translation>矢印の先が、着く場所です</translation>
    </message>
    <message>
        <source>The known minima of this function</source>
        <translation>この関数の知られている極小点です</translation>
    </message>
    <message>
        <source>The loss over the samples of this step alone</source>
        <translation>このステップのサンプルだけの損失です</translation>
    </message>
    <message>
        <source>The parameters visited</source>
        <translation>通ってきたパラメータです</translation>
    </message>
    <message>
        <source>The run that does not forget it</source>
        <translation>zero gradを忘れない実行です</translation>
    </message>
    <message>
        <source>The slope of the curve is the gradient</source>
        <translation>曲線の傾きが勾配です</translation>
    </message>
    <message>
        <source>What the optimizer has averaged of the gradients; the step goes against it</source>
        <translation>オプティマイザが平均した勾配です。ステップはその反対に進みます</translation>
    </message>
    <message>
        <source>Where the loss grows fastest</source>
        <translation>損失がいちばん速く増える向きです</translation>
    </message>
    <message>
        <source>Where the run stands; drag it to start elsewhere</source>
        <translation>実行の今の位置です。ドラッグすると別の場所から始まります</translation>
    </message>
    <message>
        <source>batch loss</source>
        <translation>バッチの損失</translation>
    </message>
    <message>
        <source>current</source>
        <translation>今の位置</translation>
    </message>
    <message>
        <source>minima</source>
        <translation>極小点</translation>
    </message>
    <message>
        <source>next step</source>
        <translation>次のステップ</translation>
    </message>
    <message>
        <source>scaling</source>
        <translation>伸び縮み</translation>
    </message>
    <message>
        <source>tangent</source>
        <translation>接線</translation>
    </message>
    <message>
        <source>trajectory</source>
        <translation>軌跡</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.surface.slice_bar</name>
    <message>
        <source>Others</source>
        <translation>別の方向</translation>
    </message>
    <message>
        <source>Parameter across</source>
        <translation>横のパラメータ</translation>
    </message>
    <message>
        <source>Parameter up</source>
        <translation>縦のパラメータ</translation>
    </message>
    <message>
        <source>Slice</source>
        <translation>断面</translation>
    </message>
    <message>
        <source>Slice through here:</source>
        <translation>ここを通る断面：</translation>
    </message>
    <message>
        <source>Take two other random directions</source>
        <translation>別のランダムな2方向にします</translation>
    </message>
    <message>
        <source>The loss over two of the parameters; all others stay as they are here</source>
        <translation>2つのパラメータに対する損失です。ほかのパラメータは今のままです</translation>
    </message>
    <message>
        <source>The parameter along this axis</source>
        <translation>この軸のパラメータです</translation>
    </message>
    <message>
        <source>The two directions in which the run has moved most</source>
        <translation>実行がいちばん大きく動いた2つの方向です</translation>
    </message>
    <message>
        <source>Two random directions, each unit's part as long as its weights (Li et al. 2018)</source>
        <translation>ランダムな2方向です。ユニットごとの長さを、その重みの長さに合わせます (Li et al. 2018)</translation>
    </message>
    <message>
        <source>Which two directions of all the surface shows</source>
        <translation>曲面が示す2つの方向を選びます</translation>
    </message>
    <message>
        <source>principal directions</source>
        <translation>主方向</translation>
    </message>
    <message>
        <source>two parameters</source>
        <translation>2つのパラメータ</translation>
    </message>
    <message>
        <source>two random directions</source>
        <translation>ランダムな2方向</translation>
    </message>
    <message>
        <source>{share:.1%} of the run's variance</source>
        <translation>実行の分散の{share:.1%}</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.surface.view</name>
    <message>
        <source>Show the whole trajectory again (F)</source>
        <translation>軌跡全体をもう一度表示します (F)</translation>
    </message>
    <message>
        <source>now</source>
        <translation>今</translation>
    </message>
    <message>
        <source>pointer</source>
        <translation>ポインター</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.tab_order</name>
    <message>
        <source>Arrow keys choose which of them is seen</source>
        <translation>矢印キーで、見るものを選びます</translation>
    </message>
    <message>
        <source>Close {dock}</source>
        <translation>{dock}を閉じる</translation>
    </message>
    <message>
        <source>More of the tool bar</source>
        <translation>ツールバーの続き</translation>
    </message>
    <message>
        <source>Shows more tabs</source>
        <translation>ほかのタブを表示します</translation>
    </message>
    <message>
        <source>Views in one place</source>
        <translation>1か所に重なったビュー</translation>
    </message>
    <message>
        <source>What the window is too narrow for</source>
        <translation>ウィンドウに入りきらないもの</translation>
    </message>
    <message>
        <source>{dock}: a window of its own, or back</source>
        <translation>{dock}：独立したウィンドウにするか、元に戻します</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.table_view</name>
    <message>
        <source>A row for each step: a selected one is marked on the surface, and can be copied</source>
        <translation>1行が1ステップです。選んだ行は曲面に印が付き、コピーできます</translation>
    </message>
    <message>
        <source>Copied the first {copied:,} of {wanted:,} rows; gdsim run writes all to a file.</source>
        <translation>{wanted:,}行のうち、最初の{copied:,}行をコピーしました。gdsim runなら、全部をファイルに書き込めます。</translation>
    </message>
    <message numerus="yes">
        <source>Copied {n} rows.</source>
        <extracomment>One: Copied {n} row.</extracomment>
        <translation>
            <numerusform>{n}行をコピーしました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gdsim.ui.timeline</name>
    <message>
        <source>0 of 0</source>
        <translation>0/0</translation>
    </message>
    <message>
        <source>Drag to any iteration of the run; stepping from there branches</source>
        <translation>実行のどの反復へもドラッグできます。そこからステップを進めると分岐します</translation>
    </message>
    <message>
        <source>Timeline: the iteration that is shown</source>
        <translation>タイムライン：表示している反復</translation>
    </message>
    <message>
        <source>{here:,} of {end:,}</source>
        <translation>{here:,}/{end:,}</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.window</name>
    <message>
        <source>Controls</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Copied a program that prints this run's table with torch alone.</source>
        <translation>この実行の表をtorchだけで表示するプログラムをコピーしました。</translation>
    </message>
</context>
<context>
    <name>gdsim.worker</name>
    <message>
        <source>The loss can't be shown here: {error}</source>
        <translation>ここでは損失を表示できません：{error}</translation>
    </message>
    <message>
        <source>The run can't go on: {error}. Reset starts it again.</source>
        <translation>実行を続けられません：{error}。「リセット」でやり直せます。</translation>
    </message>
</context>
</TS>
