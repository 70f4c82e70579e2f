<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt" sourcelanguage="en">
<context>
    <name>gdsim.branches</name>
    <message>
        <source>branch {n}</source>
        <translation>ramo {n}</translation>
    </message>
    <message>
        <source>from iteration {n}</source>
        <translation>da iteração {n}</translation>
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
        <translation>'{name}' é {low:g} em todas as amostras, então não tem desvio para servir de unidade; escolha outra coluna ou não padronize.</translation>
    </message>
    <message>
        <source>'{target}' can't be predicted from itself: take it out of the inputs, or choose another target.</source>
        <translation>Não dá para prever '{target}' a partir de si mesma: tire-a das entradas ou escolha outro alvo.</translation>
    </message>
    <message>
        <source>A class is 0 or 1, but sample {sample} of '{name}' is {value:g}; choose another target, or predict it as a number.</source>
        <translation>Uma classe é 0 ou 1, mas a amostra {sample} de '{name}' é {value:g}; escolha outro alvo ou preveja-o como número.</translation>
    </message>
    <message>
        <source>A column stands twice among the inputs; once will do.</source>
        <translation>Uma coluna aparece duas vezes nas entradas; uma vez basta.</translation>
    </message>
    <message>
        <source>All samples of '{name}' are {value:g}; there must be both 0 and 1.</source>
        <translation>Todas as amostras de '{name}' são {value:g}; é preciso haver 0 e 1.</translation>
    </message>
    <message>
        <source>Choose 1 to {most} columns as inputs; there are {count}.</source>
        <translation>Escolha de 1 a {most} colunas como entradas; há {count}.</translation>
    </message>
    <message>
        <source>The numbers in '{name}' are too large to be squared, {size:.3g}; give them in a larger unit.</source>
        <translation>Os números em '{name}' são grandes demais para elevar ao quadrado, {size:.3g}; use uma unidade maior.</translation>
    </message>
    <message>
        <source>The numbers in '{name}' are too small to be squared, {size:.3g}; give them in a smaller unit.</source>
        <translation>Os números em '{name}' são pequenos demais para elevar ao quadrado, {size:.3g}; use uma unidade menor.</translation>
    </message>
    <message>
        <source>There is no column '{name}'; there are {known}.</source>
        <translation>Não há coluna '{name}'; há {known}.</translation>
    </message>
    <message>
        <source>There is one sample only; at least 2 are needed.</source>
        <translation>Só há uma amostra; são necessárias pelo menos 2.</translation>
    </message>
</context>
<context>
    <name>gdsim.core.columns</name>
    <message>
        <source>A table of {count} columns needs rows of as many numbers.</source>
        <translation>Uma tabela de {count} colunas precisa de linhas com a mesma quantidade de números.</translation>
    </message>
    <message>
        <source>Each column of a table needs a name.</source>
        <translation>Cada coluna de uma tabela precisa de um nome.</translation>
    </message>
    <message>
        <source>Sample {row}, column '{column}': {value} is not a finite number.</source>
        <translation>Amostra {row}, coluna '{column}': {value} não é um número finito.</translation>
    </message>
    <message>
        <source>The name '{twice}' stands over more than one column.</source>
        <translation>O nome '{twice}' está em mais de uma coluna.</translation>
    </message>
</context>
<context>
    <name>gdsim.core.convergence</name>
    <message>
        <source>A map has from {fewest} to {most} cells along a side, not {cells}.</source>
        <translation>Um mapa tem de {fewest} a {most} células por lado, não {cells}.</translation>
    </message>
    <message>
        <source>A map takes from 1 to {most:,} iterations, not {iterations}.</source>
        <translation>Um mapa leva de 1 a {most:,} iterações, não {iterations}.</translation>
    </message>
    <message>
        <source>Both axes vary the {title}; choose another for one of them.</source>
        <translation>Os dois eixos variam {title}; escolha outra grandeza para um deles.</translation>
    </message>
</context>
<context>
    <name>gdsim.core.curvature</name>
    <message>
        <source>converges without overshooting</source>
        <translation>converge sem ultrapassar</translation>
    </message>
    <message>
        <source>diverges</source>
        <translation>diverge</translation>
    </message>
    <message>
        <source>no limit here</source>
        <translation>sem limite aqui</translation>
    </message>
    <message>
        <source>no limit told above {most} parameters</source>
        <translation>sem limite indicado acima de {most} parâmetros</translation>
    </message>
    <message>
        <source>no limit told for mini-batches</source>
        <translation>sem limite indicado para minilotes</translation>
    </message>
    <message>
        <source>no limit told for this kind of SGD</source>
        <translation>sem limite indicado para este tipo de SGD</translation>
    </message>
    <message>
        <source>not finite here</source>
        <translation>não é finita aqui</translation>
    </message>
    <message>
        <source>overshoots and rings</source>
        <translation>ultrapassa e oscila</translation>
    </message>
    <message>
        <source>rings without end</source>
        <translation>oscila sem fim</translation>
    </message>
    <message>
        <source>{optimizer} has no fixed limit</source>
        <translation>{optimizer} não tem limite fixo</translation>
    </message>
</context>
<context>
    <name>gdsim.core.datasets</name>
    <message>
        <source>A line</source>
        <translation>Uma reta</translation>
    </message>
    <message>
        <source>A sine</source>
        <translation>Um seno</translation>
    </message>
    <message>
        <source>A step</source>
        <translation>Um degrau</translation>
    </message>
    <message>
        <source>Two bumps</source>
        <translation>Dois morros</translation>
    </message>
    <message>
        <source>Two circles</source>
        <translation>Dois círculos</translation>
    </message>
    <message>
        <source>Two clouds</source>
        <translation>Duas nuvens</translation>
    </message>
    <message>
        <source>Two moons</source>
        <translation>Duas luas</translation>
    </message>
    <message>
        <source>Two spirals</source>
        <translation>Duas espirais</translation>
    </message>
    <message>
        <source>XOR</source>
        <translation>XOR</translation>
    </message>
    <message>
        <source>a line</source>
        <translation>uma reta</translation>
    </message>
    <message>
        <source>a sine</source>
        <translation>um seno</translation>
    </message>
    <message>
        <source>a step</source>
        <translation>um degrau</translation>
    </message>
    <message>
        <source>class</source>
        <translation>classe</translation>
    </message>
    <message>
        <source>two bumps</source>
        <translation>dois morros</translation>
    </message>
    <message>
        <source>two circles</source>
        <translation>dois círculos</translation>
    </message>
    <message>
        <source>two clouds</source>
        <translation>duas nuvens</translation>
    </message>
    <message>
        <source>two moons</source>
        <translation>duas luas</translation>
    </message>
    <message>
        <source>two spirals</source>
        <translation>duas espirais</translation>
    </message>
    <message>
        <source>xor</source>
        <translation>xor</translation>
    </message>
</context>
<context>
    <name>gdsim.core.devices</name>
    <message>
        <source>{device} can't be used here ({why}); running on the CPU.</source>
        <translation>Não é possível usar {device} aqui ({why}); executando na CPU.</translation>
    </message>
    <message>
        <source>{device} failed ({error}); going on on the CPU.</source>
        <translation>{device} falhou ({error}); continuando na CPU.</translation>
    </message>
</context>
<context>
    <name>gdsim.core.formula</name>
    <message>
        <source>A formula has at most {most} names; '{name}' at column {column} is one more.</source>
        <translation>Uma fórmula tem no máximo {most} nomes; '{name}' na coluna {column} já é mais um.</translation>
    </message>
    <message>
        <source>The exponent {value:g} at column {column} is beyond {largest:g}; write a smaller one.</source>
        <translation>O expoente {value:g} na coluna {column} passa de {largest:g}; escreva um menor.</translation>
    </message>
    <message>
        <source>The formula is always {value:g}; use a name in it, such as a.</source>
        <translation>A fórmula vale sempre {value:g}; use um nome nela, como a.</translation>
    </message>
    <message>
        <source>The function '{name}' at column {column} takes {example}.</source>
        <translation>A função '{name}' na coluna {column} recebe {example}.</translation>
    </message>
    <message>
        <source>The number {number} at column {column} is not finite; change it.</source>
        <translation>O número {number} na coluna {column} não é finito; mude-o.</translation>
    </message>
    <message>
        <source>There is a function '{name}' at column {column}; write {name}(…).</source>
        <translation>Há uma função '{name}' na coluna {column}; escreva {name}(…).</translation>
    </message>
    <message>
        <source>There is an unknown function '{name}' at column {column}; known are {known}. A product is written {name}*(…).</source>
        <translation>Há uma função desconhecida '{name}' na coluna {column}; as conhecidas são {known}. Um produto se escreve {name}*(…).</translation>
    </message>
    <message>
        <source>There is an unknown name '{name}' at column {column}; known are {known}.</source>
        <translation>Há um nome desconhecido '{name}' na coluna {column}; os conhecidos são {known}.</translation>
    </message>
    <message>
        <source>There is something at column {column} that no formula has.</source>
        <translation>Há algo na coluna {column} que nenhuma fórmula tem.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>one number, such as {name}(a)</source>
        <translation>um número, como {name}(a)</translation>
    </message>
    <message>
        <source>two numbers, such as {name}(a, b)</source>
        <translation>dois números, como {name}(a, b)</translation>
    </message>
</context>
<context>
    <name>gdsim.core.formula_text</name>
    <message>
        <source>A formula has at most {longest} characters; this one has {count}.</source>
        <translation>Uma fórmula tem no máximo {longest} caracteres; esta tem {count}.</translation>
    </message>
    <message>
        <source>A formula has at most {most} numbers, names and operators; there are more from column {column} on.</source>
        <translation>Uma fórmula tem no máximo {most} números, nomes e operadores; da coluna {column} em diante há mais.</translation>
    </message>
    <message>
        <source>The ( at column {column} is never closed; write ) for it.</source>
        <translation>O ( na coluna {column} nunca é fechado; escreva um ) para ele.</translation>
    </message>
    <message>
        <source>The formula ends with {text} at column {column}; write a number or a name after it.</source>
        <translation>A fórmula termina com {text} na coluna {column}; escreva um número ou um nome depois.</translation>
    </message>
    <message>
        <source>The formula is empty; write one, such as (a - 1)**2.</source>
        <translation>A fórmula está vazia; escreva uma, como (a - 1)**2.</translation>
    </message>
    <message>
        <source>The formula is nested more than {deepest} deep at column {column}; write it flatter.</source>
        <translation>A fórmula tem mais de {deepest} níveis de parênteses na coluna {column}; escreva-a com menos níveis.</translation>
    </message>
    <message>
        <source>The name '{name}' at column {column} begins with _; begin it with a letter.</source>
        <translation>O nome '{name}' na coluna {column} começa com _; comece com uma letra.</translation>
    </message>
    <message>
        <source>The name '{name}' at column {column} is a word of Python; choose another.</source>
        <translation>O nome '{name}' na coluna {column} é uma palavra do Python; escolha outro.</translation>
    </message>
    <message>
        <source>The name '{name}' at column {column} is longer than {longest} characters; shorten it.</source>
        <translation>O nome '{name}' na coluna {column} tem mais de {longest} caracteres; encurte-o.</translation>
    </message>
    <message>
        <source>There is a comma at column {column} that separates nothing; a decimal point is written 0.5.</source>
        <translation>Há uma vírgula na coluna {column} que não separa nada; o decimal se escreve com ponto, 0.5.</translation>
    </message>
    <message>
        <source>There is an unknown character {shown} at column {column}; {advice}.</source>
        <translation>Há um caractere desconhecido {shown} na coluna {column}; {advice}.</translation>
    </message>
    <message>
        <source>There is no ( for the ) at column {column}; take it away.</source>
        <translation>Não há ( para o ) na coluna {column}; retire-o.</translation>
    </message>
    <message>
        <source>There is no number or name before the {sign} at column {column}; write one.</source>
        <translation>Não há número nem nome antes do {sign} na coluna {column}; escreva um.</translation>
    </message>
    <message>
        <source>There is no operator before '{after}' at column {column}; {advice}.</source>
        <translation>Não há operador antes de '{after}' na coluna {column}; {advice}.</translation>
    </message>
    <message>
        <source>write ( instead</source>
        <translation>escreva ( no lugar</translation>
    </message>
    <message>
        <source>write ) instead</source>
        <translation>escreva ) no lugar</translation>
    </message>
    <message>
        <source>write * instead</source>
        <translation>escreva * no lugar</translation>
    </message>
    <message>
        <source>write ** for a power</source>
        <translation>escreva ** para uma potência</translation>
    </message>
    <message>
        <source>write **2 instead</source>
        <translation>escreva **2 no lugar</translation>
    </message>
    <message>
        <source>write **3 instead</source>
        <translation>escreva **3 no lugar</translation>
    </message>
    <message>
        <source>write - instead</source>
        <translation>escreva - no lugar</translation>
    </message>
    <message>
        <source>write / instead</source>
        <translation>escreva / no lugar</translation>
    </message>
    <message>
        <source>write a space instead</source>
        <translation>escreva um espaço no lugar</translation>
    </message>
    <message>
        <source>write numbers, names, + - * / ** ( ) and commas</source>
        <translation>escreva números, nomes, + - * / ** ( ) e vírgulas</translation>
    </message>
    <message>
        <source>write one between the numbers, or make them one</source>
        <translation>escreva um entre os números ou junte-os em um só</translation>
    </message>
    <message>
        <source>write only plain names, such as exp(x)</source>
        <translation>escreva só nomes simples, como exp(x)</translation>
    </message>
    <message>
        <source>write only what stands on one side of it</source>
        <translation>escreva só o que está de um dos lados</translation>
    </message>
    <message>
        <source>write pi instead</source>
        <translation>escreva pi no lugar</translation>
    </message>
    <message>
        <source>write the formula on one line</source>
        <translation>escreva a fórmula em uma só linha</translation>
    </message>
    <message>
        <source>write {before}*{after} for a product</source>
        <translation>escreva {before}*{after} para um produto</translation>
    </message>
    <message>
        <source>write {before}*{after} for a product, {before}({after}) for a function</source>
        <translation>escreva {before}*{after} para um produto, {before}({after}) para uma função</translation>
    </message>
</context>
<context>
    <name>gdsim.core.kept</name>
    <message>
        <source>This run was computed on another machine, whose numbers differ from this one's in the last digits; the steps it took are shown as they were, and it goes on with this machine's.</source>
        <translation>Esta execução foi calculada em outra máquina, cujos números diferem dos desta nos últimos dígitos; os passos dados aparecem como eram, e ela continua com os desta máquina.</translation>
    </message>
    <message>
        <source>a step does not begin where the one before it ended</source>
        <translation>um passo não começa onde o anterior terminou</translation>
    </message>
    <message>
        <source>step {number} is not what these settings give</source>
        <translation>o passo {number} não é o que estas configurações dão</translation>
    </message>
    <message>
        <source>the steps are none of this problem and this optimizer</source>
        <translation>os passos não são deste problema e deste otimizador</translation>
    </message>
    <message>
        <source>where the run stands is no place of this problem</source>
        <translation>o ponto onde a execução está não existe neste problema</translation>
    </message>
</context>
<context>
    <name>gdsim.core.map_axes</name>
    <message>
        <source>A map of {optimizer} on {problem} can't vary '{what}'; it can vary {known}.</source>
        <translation>Um mapa de {optimizer} em {problem} não pode variar '{what}'; pode variar {known}.</translation>
    </message>
    <message>
        <source>An axis is written as learning_rate=0.001:1:log or momentum=0:0.99, not '{text}'.</source>
        <translation>Um eixo se escreve como learning_rate=0.001:1:log ou momentum=0:0.99, não '{text}'.</translation>
    </message>
    <message>
        <source>An end of the range of {what} must be a number, not '{text}'.</source>
        <translation>Uma ponta do intervalo de {what} deve ser um número, não '{text}'.</translation>
    </message>
    <message>
        <source>The range of the {title} must begin above 0 to be logarithmic, not at {low:g}.</source>
        <translation>O intervalo de {title} deve começar acima de 0 para ser logarítmico, não em {low:g}.</translation>
    </message>
    <message>
        <source>The range of the {title} must go from less to more, not from {low:g} to {high:g}.</source>
        <translation>O intervalo de {title} deve ir do menor para o maior, não de {low:g} a {high:g}.</translation>
    </message>
    <message>
        <source>The range of the {title} must have finite ends, not {low} and {high}.</source>
        <translation>O intervalo de {title} deve ter pontas finitas, não {low} e {high}.</translation>
    </message>
    <message>
        <source>start of {parameter}</source>
        <translation>início de {parameter}</translation>
    </message>
    <message>
        <source>{names}, … ({count} in all)</source>
        <translation>{names}, … ({count} ao todo)</translation>
    </message>
</context>
<context>
    <name>gdsim.core.map_colours</name>
    <message>
        <source>converged elsewhere</source>
        <translation>convergiu em outro lugar</translation>
    </message>
    <message>
        <source>diverged</source>
        <translation>divergiu</translation>
    </message>
    <message>
        <source>minimum {n}</source>
        <translation>mínimo {n}</translation>
    </message>
    <message>
        <source>not converged</source>
        <translation>não convergiu</translation>
    </message>
    <message>
        <source>to ({place})</source>
        <translation>para ({place})</translation>
    </message>
</context>
<context>
    <name>gdsim.core.narration</name>
    <message>
        <source>.grad keeps {values}</source>
        <translation>.grad mantém {values}</translation>
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
        <translation>Adam, dividido pelo maior gradiente recente e não por uma média.</translation>
    </message>
    <message>
        <source>Adam, with a weight decay that shrinks the parameters and not the gradient.</source>
        <translation>Adam, com um decaimento de pesos que encolhe os parâmetros e não o gradiente.</translation>
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
        <translation>Divide pelo maior quadrado médio até agora.</translation>
    </message>
    <message>
        <source>Follows the average gradient, divided by the root of the average square.</source>
        <translation>Segue o gradiente médio, dividido pela raiz do quadrado médio.</translation>
    </message>
    <message>
        <source>first moment</source>
        <translation>primeiro momento</translation>
    </message>
    <message>
        <source>second moment</source>
        <translation>segundo momento</translation>
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
        <translation>Divide, em vez disso, pelo desvio padrão dos gradientes.</translation>
    </message>
    <message>
        <source>Divides by the root of a moving average of the squared gradients.</source>
        <translation>Divide pela raiz de uma média móvel dos quadrados dos gradientes.</translation>
    </message>
    <message>
        <source>Divides by the root of the sum of all squared gradients, so that steps grow shorter.</source>
        <translation>Divide pela raiz da soma de todos os quadrados dos gradientes; assim os passos ficam mais curtos.</translation>
    </message>
    <message>
        <source>RMSprop</source>
        <translation>RMSprop</translation>
    </message>
    <message>
        <source>Step t has the learning rate divided by 1 + t times this.</source>
        <translation>O passo t tem a taxa de aprendizado dividida por 1 + t vezes este valor.</translation>
    </message>
    <message>
        <source>Takes steps of the size of its last ones, whatever the size of the gradient.</source>
        <translation>Dá passos do tamanho dos últimos, seja qual for o tamanho do gradiente.</translation>
    </message>
    <message>
        <source>The share of both moving averages that a step keeps.</source>
        <translation>A parte das duas médias móveis que um passo mantém.</translation>
    </message>
    <message>
        <source>The share of the average squared gradient a step keeps.</source>
        <translation>A parte do gradiente quadrado médio que um passo mantém.</translation>
    </message>
    <message>
        <source>What the sum of the squared gradients begins with.</source>
        <translation>Com quanto começa a soma dos quadrados dos gradientes.</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>taxa de aprendizado</translation>
    </message>
</context>
<context>
    <name>gdsim.core.optimizers.fields</name>
    <message>
        <source>Added to what is divided by, so that it is not zero.</source>
        <translation>Somado ao divisor para que ele não seja zero.</translation>
    </message>
    <message>
        <source>Pulls towards 0: this times the parameter is added to its gradient.</source>
        <translation>Puxa para 0: este valor vezes o parâmetro é somado ao gradiente dele.</translation>
    </message>
    <message>
        <source>The share of a parameter that a step of learning rate 1 takes off.</source>
        <translation>A parte de um parâmetro que um passo com taxa de aprendizado 1 retira.</translation>
    </message>
    <message>
        <source>The share of the average gradient that a step keeps.</source>
        <translation>A parte do gradiente médio que um passo mantém.</translation>
    </message>
    <message>
        <source>The share of the average squared gradient that a step keeps.</source>
        <translation>A parte do gradiente quadrado médio que um passo mantém.</translation>
    </message>
    <message>
        <source>The share of the last step that is kept; 0 is none.</source>
        <translation>A parte do último passo que é mantida; 0 é nenhuma.</translation>
    </message>
    <message>
        <source>The weight decay acts on the parameters, not on the gradient.</source>
        <translation>O decaimento de pesos age nos parâmetros, não no gradiente.</translation>
    </message>
</context>
<context>
    <name>gdsim.core.optimizers.line_search</name>
    <message>
        <source>Goes against the gradient, by a step that is shortened until the loss falls enough.</source>
        <translation>Vai contra o gradiente com um passo que é encurtado até a perda cair o bastante.</translation>
    </message>
    <message>
        <source>How many lengths are tried at most.</source>
        <translation>Quantos comprimentos são tentados, no máximo.</translation>
    </message>
    <message>
        <source>How much of the fall that the slope promises is enough.</source>
        <translation>Quanto da queda prometida pela inclinação já basta.</translation>
    </message>
    <message>
        <source>Line search</source>
        <translation>Busca linear</translation>
    </message>
    <message>
        <source>What a step's length is multiplied by at each try.</source>
        <translation>Por quanto o comprimento do passo é multiplicado a cada tentativa.</translation>
    </message>
</context>
<context>
    <name>gdsim.core.optimizers.nadam</name>
    <message>
        <source>Adam, which adds the present gradient to the average once more, as Nesterov does.</source>
        <translation>Adam, que soma o gradiente atual mais uma vez à média, como faz Nesterov.</translation>
    </message>
    <message>
        <source>How soon the momentum grows from half of beta1 to beta1.</source>
        <translation>Com que rapidez o momentum cresce da metade de beta1 até beta1.</translation>
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
        <translation>Somado a todas as curvaturas, o que encurta os passos.</translation>
    </message>
    <message>
        <source>Goes where a parabola of the same slope and curvature is flat: in one step, on a bowl.</source>
        <translation>Vai aonde uma parábola de mesma inclinação e curvatura é plana: num só passo, em uma tigela.</translation>
    </message>
    <message>
        <source>Newton's method</source>
        <translation>Método de Newton</translation>
    </message>
</context>
<context>
    <name>gdsim.core.optimizers.radam</name>
    <message>
        <source>Adam, which divides by the average square once that can be relied on.</source>
        <translation>Adam, que só divide pelo quadrado médio quando ele já é confiável.</translation>
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
        <translation>Segue os sinais do gradiente: os passos crescem se o sinal se mantém e encolhem se ele muda.</translation>
    </message>
    <message>
        <source>Rprop</source>
        <translation>Rprop</translation>
    </message>
    <message>
        <source>The largest step size.</source>
        <translation>O maior tamanho de passo.</translation>
    </message>
    <message>
        <source>The smallest step size must not be above the largest, step max.</source>
        <translation>O menor tamanho de passo não pode passar do maior, step max.</translation>
    </message>
    <message>
        <source>The smallest step size.</source>
        <translation>O menor tamanho de passo.</translation>
    </message>
    <message>
        <source>What a step size is multiplied by at a turn.</source>
        <translation>Por quanto o tamanho do passo é multiplicado quando o sinal muda.</translation>
    </message>
    <message>
        <source>What a step size is multiplied by while the sign stays.</source>
        <translation>Por quanto o tamanho do passo é multiplicado enquanto o sinal se mantém.</translation>
    </message>
</context>
<context>
    <name>gdsim.core.optimizers.sgd</name>
    <message>
        <source>Goes straight against the gradient; with momentum it keeps some of its last steps.</source>
        <translation>Vai direto contra o gradiente; com momentum, mantém parte dos últimos passos.</translation>
    </message>
    <message>
        <source>Nesterov's momentum needs a momentum above 0 and a dampening of 0.</source>
        <translation>O momentum de Nesterov precisa de momentum acima de 0 e amortecimento 0.</translation>
    </message>
    <message>
        <source>SGD</source>
        <translation>SGD</translation>
    </message>
    <message>
        <source>Steps as if the momentum's next step had been taken already.</source>
        <translation>Dá o passo como se o próximo passo do momentum já tivesse sido dado.</translation>
    </message>
    <message>
        <source>The share of the gradient that stays out of the momentum.</source>
        <translation>A parte do gradiente que fica fora do momentum.</translation>
    </message>
</context>
<context>
    <name>gdsim.core.problems.bowl</name>
    <message>
        <source>Elliptic bowl</source>
        <translation>Tigela elíptica</translation>
    </message>
    <message>
        <source>From the x axis to the flat direction, in degrees.</source>
        <translation>Do eixo x até a direção plana, em graus.</translation>
    </message>
    <message>
        <source>Functions of two parameters</source>
        <translation>Funções de dois parâmetros</translation>
    </message>
    <message>
        <source>How many times as much it bends across as along.</source>
        <translation>Quantas vezes ela se curva mais na transversal do que ao longo.</translation>
    </message>
    <message>
        <source>Steep across, flat along: steps that are safe across it are short along it.</source>
        <translation>Íngreme na transversal, plana ao longo: passos seguros numa direção são curtos na outra.</translation>
    </message>
</context>
<context>
    <name>gdsim.core.problems.camel</name>
    <message>
        <source>Six minima in three pairs of twins: only one of the pairs is the deepest.</source>
        <translation>Seis mínimos em três pares de gêmeos: só um dos pares é o mais fundo.</translation>
    </message>
    <message>
        <source>Six-hump camel</source>
        <translation>Camelo de seis corcovas</translation>
    </message>
</context>
<context>
    <name>gdsim.core.problems.linear</name>
    <message>
        <source>A batch of three</source>
        <translation>Um lote de três</translation>
    </message>
    <message>
        <source>A line with a bias</source>
        <translation>Uma reta com viés</translation>
    </message>
    <message>
        <source>One sample</source>
        <translation>Uma amostra</translation>
    </message>
    <message>
        <source>One student studied 2 hours and scored 4. Which weight w makes w·x meet that score?</source>
        <translation>Um estudante estudou 2 horas e tirou 4. Que peso w faz w·x dar essa nota?</translation>
    </message>
    <message>
        <source>The same three students, and a line that need not pass through zero: y = w·x + b.</source>
        <translation>Os mesmos três estudantes, e uma reta que não precisa passar pelo zero: y = w·x + b.</translation>
    </message>
    <message>
        <source>Three students, one line through zero: the loss is the mean of the squared errors.</source>
        <translation>Três estudantes, uma reta pelo zero: a perda é a média dos erros ao quadrado.</translation>
    </message>
    <message>
        <source>Two inputs, two weights: the way to the minimum at (2, 0) is a long narrow valley.</source>
        <translation>Duas entradas, dois pesos: o caminho até o mínimo em (2, 0) é um vale longo e estreito.</translation>
    </message>
    <message>
        <source>Two weights</source>
        <translation>Dois pesos</translation>
    </message>
    <message>
        <source>hours studied</source>
        <translation>horas de estudo</translation>
    </message>
    <message>
        <source>score</source>
        <translation>nota</translation>
    </message>
</context>
<context>
    <name>gdsim.core.problems.network</name>
    <message>
        <source>A hidden layer has 1 to {most} units, not {units}.</source>
        <translation>Uma camada oculta tem de 1 a {most} unidades, não {units}.</translation>
    </message>
    <message>
        <source>A network has 1 to {most} hidden layers; there are {count}.</source>
        <translation>Uma rede tem de 1 a {most} camadas ocultas; há {count}.</translation>
    </message>
    <message>
        <source>A small neural network</source>
        <translation>Uma pequena rede neural</translation>
    </message>
    <message>
        <source>A {shape} network of {count:,} parameters learns {learned} from {samples:,} samples.</source>
        <translation>Uma rede {shape} de {count:,} parâmetros aprende {learned} com {samples:,} amostras.</translation>
    </message>
    <message>
        <source>A {text} network on {samples:,} samples needs some {needed}, and {free} are free: take fewer units or samples.</source>
        <translation>Uma rede {text} com {samples:,} amostras precisa de uns {needed}, e há {free} livres: use menos unidades ou amostras.</translation>
    </message>
    <message>
        <source>How far the samples are off the figure, which is 4 wide: the standard deviation.</source>
        <translation>O quanto as amostras se afastam da figura, que tem largura 4: o desvio padrão.</translation>
    </message>
    <message>
        <source>How many samples are made, those to test on included.</source>
        <translation>Quantas amostras são criadas, incluindo as de teste.</translation>
    </message>
    <message>
        <source>Neural network</source>
        <translation>Rede neural</translation>
    </message>
    <message>
        <source>Of a table. regression: a number. classification: the probability that the target is 1 and not 0.</source>
        <translation>De uma tabela. regression: um número. classification: a probabilidade de o alvo ser 1 e não 0.</translation>
    </message>
    <message>
        <source>Of a table: whether the inputs, and the target of a regression, are counted from their means, in standard deviations. A network learns little otherwise.</source>
        <translation>De uma tabela: se as entradas, e o alvo de uma regressão, são medidos a partir de suas médias, em desvios padrão. Sem isso, uma rede aprende pouco.</translation>
    </message>
    <message>
        <source>The share of the samples to train on, not to test on.</source>
        <translation>A parte das amostras usada para treino, não para teste.</translation>
    </message>
    <message>
        <source>The table's column to predict.</source>
        <translation>A coluna da tabela a prever.</translation>
    </message>
    <message>
        <source>The table's columns to predict from, 1 to 50.</source>
        <translation>As colunas da tabela usadas para prever, de 1 a 50.</translation>
    </message>
    <message>
        <source>The table, where the data are the user's own.</source>
        <translation>A tabela, quando os dados são do próprio usuário.</translation>
    </message>
    <message>
        <source>The units of each hidden layer: 1 to 3 layers of 1 to 64 units.</source>
        <translation>As unidades de cada camada oculta: de 1 a 3 camadas de 1 a 64 unidades.</translation>
    </message>
    <message>
        <source>The {words} must be {wanted}, not {value}.</source>
        <translation>O valor de {words} deve ser {wanted}, não {value}.</translation>
    </message>
    <message>
        <source>There are no data '{data}'; there are {known}.</source>
        <translation>Não há dados '{data}'; há {known}.</translation>
    </message>
    <message>
        <source>There is no table yet; open one first.</source>
        <translation>Ainda não há tabela; abra uma primeiro.</translation>
    </message>
    <message>
        <source>What each unit of a hidden layer does to its sum.</source>
        <translation>O que cada unidade de uma camada oculta faz com sua soma.</translation>
    </message>
    <message>
        <source>What is learned: samples of a known kind, or the user's table.</source>
        <translation>O que é aprendido: amostras de um tipo conhecido ou a tabela do usuário.</translation>
    </message>
    <message>
        <source>What samples, and those to test on, are drawn from.</source>
        <translation>De onde são sorteadas as amostras, e as de teste.</translation>
    </message>
    <message>
        <source>a number from {low} to {high}</source>
        <translation>um número de {low} a {high}</translation>
    </message>
    <message>
        <source>a whole number from {low} to {high}</source>
        <translation>um número inteiro de {low} a {high}</translation>
    </message>
    <message>
        <source>{name} (standardised)</source>
        <translation>{name} (padronizado)</translation>
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
        <translation>Valor absoluto</translation>
    </message>
    <message>
        <source>Descent stops in the nearest trough, though the next ones are deeper.</source>
        <translation>A descida para na depressão mais próxima, embora as seguintes sejam mais fundas.</translation>
    </message>
    <message>
        <source>Double well</source>
        <translation>Poço duplo</translation>
    </message>
    <message>
        <source>Functions of one parameter</source>
        <translation>Funções de um parâmetro</translation>
    </message>
    <message>
        <source>Parabola</source>
        <translation>Parábola</translation>
    </message>
    <message>
        <source>The plainest loss: each step takes the same share of the distance left.</source>
        <translation>A perda mais simples: cada passo percorre a mesma parte da distância que falta.</translation>
    </message>
    <message>
        <source>The slope is 1 to the very end: steps stay as long, and hop over the minimum.</source>
        <translation>A inclinação é 1 até o fim: os passos não encurtam e saltam por cima do mínimo.</translation>
    </message>
    <message>
        <source>Two wells and a hill between them: descent ends in the near one, deeper or not.</source>
        <translation>Dois poços e um morro entre eles: a descida termina no mais próximo, fundo ou não.</translation>
    </message>
    <message>
        <source>Waves on a bowl</source>
        <translation>Ondas numa tigela</translation>
    </message>
</context>
<context>
    <name>gdsim.core.problems.own_formula</name>
    <message>
        <source>A loss of named parameters; not used where there is a model.</source>
        <translation>Uma perda de parâmetros com nome; não é usada quando há um modelo.</translation>
    </message>
    <message>
        <source>A model is fitted to a table; open one first.</source>
        <translation>Um modelo é ajustado a uma tabela; abra uma primeiro.</translation>
    </message>
    <message>
        <source>A model of x, or of columns, such as a*exp(-b*x) + c; empty for none.</source>
        <translation>Um modelo de x, ou de colunas, como a*exp(-b*x) + c; vazio para nenhum.</translation>
    </message>
    <message>
        <source>The column that a model predicts; the last one if empty.</source>
        <translation>A coluna que o modelo prevê; a última, se vazio.</translation>
    </message>
    <message>
        <source>The model has no input; use one of {known}.</source>
        <translation>O modelo não tem entrada; use uma de {known}.</translation>
    </message>
    <message>
        <source>The model has no parameter: all its names are columns, {columns}; use another one, such as a.</source>
        <translation>O modelo não tem parâmetro: todos os seus nomes são colunas, {columns}; use outro nome, como a.</translation>
    </message>
    <message>
        <source>The model uses its target, '{target}'; choose another one, or leave it out.</source>
        <translation>O modelo usa seu próprio alvo, '{target}'; escolha outro ou deixe-o de fora.</translation>
    </message>
    <message>
        <source>The name '{name}' at column {column} could be the number or the table's column; rename that one.</source>
        <translation>O nome '{name}' na coluna {column} pode ser o número ou a coluna da tabela; renomeie a coluna.</translation>
    </message>
    <message>
        <source>The table has no column beside the target, '{target}'.</source>
        <translation>A tabela não tem outra coluna além do alvo, '{target}'.</translation>
    </message>
    <message>
        <source>The table that a model is fitted to.</source>
        <translation>A tabela à qual um modelo é ajustado.</translation>
    </message>
    <message>
        <source>There is no column '{target}'; there are {names}.</source>
        <translation>Não há coluna '{target}'; há {names}.</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>Seus próprios</translation>
    </message>
    <message>
        <source>Your own formula</source>
        <translation>Sua própria fórmula</translation>
    </message>
    <message numerus="yes">
        <source>Your own loss of {n} parameters: where is it least?</source>
        <extracomment>One: Your own loss of {n} parameter: where is it least?</extracomment>
        <translation>
            <numerusform>Sua própria perda de {n} parâmetro: onde ela é menor?</numerusform>
            <numerusform>Sua própria perda de {n} parâmetros: onde ela é menor?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your own model with {n} parameters: what fits {samples:,} samples best?</source>
        <extracomment>One: Your own model with {n} parameter: what fits {samples:,} samples best?</extracomment>
        <translation>
            <numerusform>Seu próprio modelo com {n} parâmetro: o que se ajusta melhor a {samples:,} amostras?</numerusform>
            <numerusform>Seu próprio modelo com {n} parâmetros: o que se ajusta melhor a {samples:,} amostras?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gdsim.core.problems.problem</name>
    <message>
        <source>Tutorial</source>
        <translation>Tutorial</translation>
    </message>
</context>
<context>
    <name>gdsim.core.problems.table</name>
    <message>
        <source>A model is linear or logistic, not {model}.</source>
        <translation>Um modelo é linear ou logístico, não {model}.</translation>
    </message>
    <message>
        <source>The column to predict.</source>
        <translation>A coluna a prever.</translation>
    </message>
    <message>
        <source>The columns to predict from, 1 to 50.</source>
        <translation>As colunas usadas para prever, de 1 a 50.</translation>
    </message>
    <message>
        <source>The table.</source>
        <translation>A tabela.</translation>
    </message>
    <message>
        <source>Whether a constant is added.</source>
        <translation>Se uma constante é somada.</translation>
    </message>
    <message>
        <source>Whether the inputs, and the target of a linear model, are counted from their means, in standard deviations.</source>
        <translation>Se as entradas, e o alvo de um modelo linear, são medidos a partir de suas médias, em desvios padrão.</translation>
    </message>
    <message>
        <source>Your own table</source>
        <translation>Sua própria tabela</translation>
    </message>
    <message>
        <source>linear: a number, under the mean squared error. logistic: the probability that the target is 1 and not 0, under the cross-entropy.</source>
        <translation>linear: um número, com o erro quadrático médio. logistic: a probabilidade de o alvo ser 1 e não 0, com a entropia cruzada.</translation>
    </message>
    <message>
        <source>the probability that {target} is 1</source>
        <translation>a probabilidade de {target} ser 1</translation>
    </message>
    <message>
        <source>{count:,} samples: {target}, from {inputs}.</source>
        <translation>{count:,} amostras: {target}, a partir de {inputs}.</translation>
    </message>
    <message>
        <source>{count:,} samples: {target}, from {inputs}; all standardised: in standard deviations from the mean.</source>
        <translation>{count:,} amostras: {target}, a partir de {inputs}; tudo padronizado: em desvios padrão a partir da média.</translation>
    </message>
    <message>
        <source>{count:,} samples: {target}, from {inputs}; both standardised: in standard deviations from the mean.</source>
        <translation>{count:,} amostras: {target}, a partir de {inputs}; ambos padronizados: em desvios padrão a partir da média.</translation>
    </message>
    <message>
        <source>{count:,} samples: {target}, from {inputs}; the inputs standardised: in standard deviations from the mean.</source>
        <translation>{count:,} amostras: {target}, a partir de {inputs}; as entradas padronizadas: em desvios padrão a partir da média.</translation>
    </message>
    <message>
        <source>{count} columns</source>
        <translation>{count} colunas</translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <translation>{one} e {other}</translation>
    </message>
</context>
<context>
    <name>gdsim.core.problems.two_parameters</name>
    <message>
        <source>A bowl full of dimples: descent stops in the nearest one, not in the deepest.</source>
        <translation>Uma tigela cheia de covinhas: a descida para na mais próxima, não na mais funda.</translation>
    </message>
    <message>
        <source>A curved valley that two steps find, and thousands follow: its floor is so flat.</source>
        <translation>Um vale curvo que dois passos encontram e milhares percorrem: tão plano é seu fundo.</translation>
    </message>
    <message>
        <source>A funnel covered with ripples: the first ripple on the way holds descent for good.</source>
        <translation>Um funil coberto de ondulações: a primeira no caminho segura a descida para sempre.</translation>
    </message>
    <message>
        <source>Ackley</source>
        <translation>Ackley</translation>
    </message>
    <message>
        <source>Alike in every direction: straight downhill is straight to the minimum.</source>
        <translation>Igual em todas as direções: descer em linha reta é ir direto ao mínimo.</translation>
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
        <translation>A descida fica no primeiro vale; um momentum de 0.9 segue até o mais fundo.</translation>
    </message>
    <message>
        <source>Flat but for one well: out here the gradient next to vanishes, and descent crawls.</source>
        <translation>Plano, exceto por um poço: aqui fora o gradiente quase some, e a descida se arrasta.</translation>
    </message>
    <message>
        <source>Four minima, all equally good: the start decides which of them a run ends in.</source>
        <translation>Quatro mínimos, todos igualmente bons: o início decide em qual deles a execução termina.</translation>
    </message>
    <message>
        <source>Four wells, one of them the deepest: from most starts descent ends in another one.</source>
        <translation>Quatro poços, um deles o mais fundo: da maioria dos inícios, a descida termina em outro.</translation>
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
        <translation>Sela de macaco</translation>
    </message>
    <message>
        <source>Next to flat along its diagonal: even a learning rate above 1 takes long.</source>
        <translation>Quase plana na diagonal: até uma taxa de aprendizado acima de 1 demora.</translation>
    </message>
    <message>
        <source>No minimum: descent slows down as if there were one, then slips off to the side.</source>
        <translation>Sem mínimo: a descida fica lenta como se houvesse um e depois escorrega para o lado.</translation>
    </message>
    <message>
        <source>Plateau</source>
        <translation>Platô</translation>
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
        <translation>Sela</translation>
    </message>
    <message>
        <source>Sphere</source>
        <translation>Esfera</translation>
    </message>
    <message>
        <source>Styblinski–Tang</source>
        <translation>Styblinski–Tang</translation>
    </message>
    <message>
        <source>Three ways down from a middle so flat that descent nearly stops there first.</source>
        <translation>Três descidas a partir de um centro tão plano que a descida quase para ali antes.</translation>
    </message>
    <message>
        <source>Two equations as squared errors: the bottom is where both hold, at (1, 3).</source>
        <translation>Duas equações como erros ao quadrado: o fundo é onde as duas valem, em (1, 3).</translation>
    </message>
    <message>
        <source>Two valleys</source>
        <translation>Dois vales</translation>
    </message>
    <message>
        <source>Walls that only a small learning rate survives, and a floor too flat for it.</source>
        <translation>Paredes que só uma taxa de aprendizado pequena aguenta, e um fundo plano demais para ela.</translation>
    </message>
</context>
<context>
    <name>gdsim.core.progress</name>
    <message>
        <source>converged</source>
        <translation>convergiu</translation>
    </message>
    <message>
        <source>open</source>
        <translation>em aberto</translation>
    </message>
</context>
<context>
    <name>gdsim.core.ranges</name>
    <message>
        <source>a number</source>
        <translation>um número</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>um número inteiro</translation>
    </message>
    <message>
        <source>above {bound:g}</source>
        <translation>acima de {bound:g}</translation>
    </message>
    <message>
        <source>at most {bound:g}</source>
        <translation>de no máximo {bound:g}</translation>
    </message>
    <message>
        <source>below {bound:g}</source>
        <translation>abaixo de {bound:g}</translation>
    </message>
    <message>
        <source>of at least {bound:g}</source>
        <translation>de no mínimo {bound:g}</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>verdadeiro ou falso</translation>
    </message>
    <message>
        <source>{kind} {bound}</source>
        <translation>{kind} {bound}</translation>
    </message>
    <message>
        <source>{kind} {low} and {high}</source>
        <translation>{kind} {low} e {high}</translation>
    </message>
</context>
<context>
    <name>gdsim.core.run</name>
    <message numerus="yes">
        <source>Converged after {n} iterations: the gradient's norm, {norm:.3g}, is below the tolerance, {tolerance:g}.</source>
        <extracomment>One: Converged after {n} iteration: the gradient's norm, {norm:.3g}, is below the tolerance, {tolerance:g}.</extracomment>
        <translation>
            <numerusform>Convergiu após {n} iteração: a norma do gradiente, {norm:.3g}, está abaixo da tolerância, {tolerance:g}.</numerusform>
            <numerusform>Convergiu após {n} iterações: a norma do gradiente, {norm:.3g}, está abaixo da tolerância, {tolerance:g}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Diverged at iteration {iteration}: {cause}. {advice}</source>
        <translation>Divergiu na iteração {iteration}: {cause}. {advice}</translation>
    </message>
    <message>
        <source>Start nearer to zero, or choose float64.</source>
        <translation>Comece mais perto de zero ou escolha float64.</translation>
    </message>
    <message>
        <source>Start nearer to zero.</source>
        <translation>Comece mais perto de zero.</translation>
    </message>
    <message>
        <source>Try a learning rate below {rate:g}.</source>
        <translation>Tente uma taxa de aprendizado abaixo de {rate:g}.</translation>
    </message>
    <message>
        <source>the gradient overflowed {dtype}</source>
        <translation>o gradiente estourou {dtype}</translation>
    </message>
    <message>
        <source>the loss is nan, no number</source>
        <translation>a perda é nan, não é um número</translation>
    </message>
    <message>
        <source>the loss overflowed {dtype}</source>
        <translation>a perda estourou {dtype}</translation>
    </message>
    <message>
        <source>the loss, {loss:.3g}, is more than 1e12 times the first</source>
        <translation>a perda, {loss:.3g}, é mais de 1e12 vezes a primeira</translation>
    </message>
</context>
<context>
    <name>gdsim.core.runs</name>
    <message>
        <source>There are {most} branches; delete one to start another.</source>
        <translation>Há {most} ramos; exclua um para iniciar outro.</translation>
    </message>
    <message>
        <source>There are {most} runs; remove one to add another.</source>
        <translation>Há {most} execuções; remova uma para adicionar outra.</translation>
    </message>
</context>
<context>
    <name>gdsim.core.schedules</name>
    <message>
        <source>After how many steps it falls each time.</source>
        <translation>Depois de quantos passos ela cai a cada vez.</translation>
    </message>
    <message>
        <source>After how many steps it is lowest.</source>
        <translation>Depois de quantos passos ela é a menor.</translation>
    </message>
    <message>
        <source>After how many steps the learning rate is whole.</source>
        <translation>Depois de quantos passos a taxa de aprendizado está completa.</translation>
    </message>
    <message>
        <source>Along half a wave of a cosine, or a line.</source>
        <translation>Por meia onda de um cosseno, ou por uma reta.</translation>
    </message>
    <message>
        <source>At the end, that of the beginning is divided by this.</source>
        <translation>No fim, a taxa do começo é dividida por este valor.</translation>
    </message>
    <message>
        <source>Constant</source>
        <translation>Constante</translation>
    </message>
    <message>
        <source>Cosine</source>
        <translation>Cosseno</translation>
    </message>
    <message>
        <source>Exponential</source>
        <translation>Exponencial</translation>
    </message>
    <message>
        <source>Falls back first as it grew, and then to its end.</source>
        <translation>Primeiro cai como subiu, depois vai até o fim.</translation>
    </message>
    <message>
        <source>How many steps it takes in all.</source>
        <translation>Quantos passos leva ao todo.</translation>
    </message>
    <message>
        <source>In stairs</source>
        <translation>Em degraus</translation>
    </message>
    <message>
        <source>One cycle</source>
        <translation>Um ciclo</translation>
    </message>
    <message>
        <source>The learning rate falls along half a wave of a cosine, slowly at both ends.</source>
        <translation>A taxa de aprendizado cai por meia onda de um cosseno, devagar nas duas pontas.</translation>
    </message>
    <message>
        <source>The learning rate falls at once after every so many steps.</source>
        <translation>A taxa de aprendizado cai de uma vez a cada tantos passos.</translation>
    </message>
    <message>
        <source>The learning rate falls by the same share at every step.</source>
        <translation>A taxa de aprendizado cai na mesma proporção a cada passo.</translation>
    </message>
    <message>
        <source>The learning rate grows to its full value over the first steps.</source>
        <translation>A taxa de aprendizado cresce até o valor completo nos primeiros passos.</translation>
    </message>
    <message>
        <source>The learning rate grows to its full value, and then falls to almost nothing.</source>
        <translation>A taxa de aprendizado cresce até o valor completo e depois cai a quase nada.</translation>
    </message>
    <message>
        <source>The learning rate is divided by this at the beginning.</source>
        <translation>No começo, a taxa de aprendizado é dividida por este valor.</translation>
    </message>
    <message>
        <source>The learning rate stays as it is.</source>
        <translation>A taxa de aprendizado fica como está.</translation>
    </message>
    <message>
        <source>The lowest learning rate.</source>
        <translation>A menor taxa de aprendizado.</translation>
    </message>
    <message>
        <source>The part in which the learning rate grows must not be of one step alone; change pct start or total steps.</source>
        <translation>A parte em que a taxa de aprendizado cresce não pode ter um só passo; mude pct start ou total de passos.</translation>
    </message>
    <message>
        <source>The share of the steps in which it grows.</source>
        <translation>A parte dos passos em que ela cresce.</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation>Aquecimento</translation>
    </message>
    <message>
        <source>What it is multiplied by at each step.</source>
        <translation>Por quanto ela é multiplicada a cada passo.</translation>
    </message>
    <message>
        <source>What it is multiplied by each time.</source>
        <translation>Por quanto ela é multiplicada a cada vez.</translation>
    </message>
    <message>
        <source>With what share of the learning rate it begins.</source>
        <translation>Com que parte da taxa de aprendizado começa.</translation>
    </message>
    <message>
        <source>constant schedule</source>
        <translation>agendamento constante</translation>
    </message>
    <message>
        <source>cosine schedule</source>
        <translation>agendamento cosseno</translation>
    </message>
    <message>
        <source>exponential schedule</source>
        <translation>agendamento exponencial</translation>
    </message>
    <message>
        <source>one cycle schedule</source>
        <translation>agendamento de um ciclo</translation>
    </message>
    <message>
        <source>step schedule</source>
        <translation>agendamento em degraus</translation>
    </message>
    <message>
        <source>warm-up schedule</source>
        <translation>agendamento de aquecimento</translation>
    </message>
</context>
<context>
    <name>gdsim.core.script</name>
    <message>
        <source>A program with {count:,} samples in it would be too long to read; programs are written for up to {most:,}.</source>
        <translation>Um programa com {count:,} amostras seria longo demais para ler; os programas são escritos para até {most:,}.</translation>
    </message>
</context>
<context>
    <name>gdsim.core.settings</name>
    <message>
        <source>A batch needs at least 1 sample, not {batch_size}.</source>
        <translation>Um lote precisa de pelo menos 1 amostra, não {batch_size}.</translation>
    </message>
    <message>
        <source>The learning rate must be a number above 0, such as 0.1, not {learning_rate}.</source>
        <translation>A taxa de aprendizado deve ser um número acima de 0, como 0.1, não {learning_rate}.</translation>
    </message>
    <message>
        <source>The seed must be a whole number from 0 to {most}, not {seed}.</source>
        <translation>A semente deve ser um número inteiro de 0 a {most}, não {seed}.</translation>
    </message>
    <message numerus="yes">
        <source>The start needs {n} numbers, for {names}; there are {given}.</source>
        <extracomment>One: The start needs {n} number, for {names}; there are {given}.</extracomment>
        <translation>
            <numerusform>O início precisa de {n} número, para {names}; há {given}.</numerusform>
            <numerusform>O início precisa de {n} números, para {names}; há {given}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The start needs {n} numbers; there are {given}.</source>
        <extracomment>One: The start needs {n} number; there are {given}.</extracomment>
        <translation>
            <numerusform>O início precisa de {n} número; há {given}.</numerusform>
            <numerusform>O início precisa de {n} números; há {given}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The start of {name} is beyond what {dtype} can hold, {largest:.4g}.</source>
        <translation>O início de {name} passa do que {dtype} comporta, {largest:.4g}.</translation>
    </message>
    <message>
        <source>The start of {name} must be a number, not {value}.</source>
        <translation>O início de {name} deve ser um número, não {value}.</translation>
    </message>
    <message>
        <source>The tolerance must be a number from 0 up, such as 1e-6, not {tolerance}.</source>
        <translation>A tolerância deve ser um número a partir de 0, como 1e-6, não {tolerance}.</translation>
    </message>
    <message>
        <source>The {name} is beyond what {dtype} can hold.</source>
        <translation>O valor de {name} passa do que {dtype} comporta.</translation>
    </message>
    <message>
        <source>There is no device '{device}'; use cpu, or cuda:0 and so on.</source>
        <translation>Não há dispositivo '{device}'; use cpu, ou cuda:0 e assim por diante.</translation>
    </message>
    <message>
        <source>There is no {field} '{name}'; there are {known}.</source>
        <translation>Não há '{name}' em {field}; há {known}.</translation>
    </message>
    <message>
        <source>There must be at least 1 step, not {steps}.</source>
        <translation>Deve haver pelo menos 1 passo, não {steps}.</translation>
    </message>
    <message>
        <source>These are options of {id}, not of {problem}.</source>
        <translation>Estas são opções de {id}, não de {problem}.</translation>
    </message>
    <message>
        <source>another start</source>
        <translation>outro início</translation>
    </message>
    <message>
        <source>batches of {size}</source>
        <translation>lotes de {size}</translation>
    </message>
    <message>
        <source>from {start}</source>
        <translation>de {start}</translation>
    </message>
    <message>
        <source>no zero grad</source>
        <translation>sem zero grad</translation>
    </message>
    <message>
        <source>no {name}</source>
        <translation>sem {name}</translation>
    </message>
    <message>
        <source>not shuffled</source>
        <translation>sem embaralhar</translation>
    </message>
    <message>
        <source>seed {seed}</source>
        <translation>semente {seed}</translation>
    </message>
    <message>
        <source>shuffled</source>
        <translation>embaralhado</translation>
    </message>
    <message>
        <source>whole batch</source>
        <translation>lote inteiro</translation>
    </message>
    <message>
        <source>zero grad</source>
        <translation>zero grad</translation>
    </message>
    <message>
        <source>{name} has no hyperparameter '{field}'; it has none.</source>
        <translation>{name} não tem hiperparâmetro '{field}'; não tem nenhum.</translation>
    </message>
    <message>
        <source>{name} has no hyperparameter '{field}'; it has {known}.</source>
        <translation>{name} não tem hiperparâmetro '{field}'; tem {known}.</translation>
    </message>
    <message>
        <source>{name} {value}</source>
        <translation>{name} {value}</translation>
    </message>
    <message>
        <source>{title} is for at most {most} parameters, and there are {parameters:,}; choose another optimizer.</source>
        <translation>{title} serve para no máximo {most} parâmetros, e há {parameters:,}; escolha outro otimizador.</translation>
    </message>
</context>
<context>
    <name>gdsim.core.slices</name>
    <message>
        <source>A slice needs two different parameters. Choose another one.</source>
        <translation>Um corte precisa de dois parâmetros diferentes. Escolha outro.</translation>
    </message>
    <message>
        <source>A surface has one or two parameters, not {count}.</source>
        <translation>Uma superfície tem um ou dois parâmetros, não {count}.</translation>
    </message>
    <message>
        <source>Principal directions need three points of the run. Take two steps first.</source>
        <translation>As direções principais precisam de três pontos da execução. Dê dois passos primeiro.</translation>
    </message>
    <message>
        <source>The run has not moved, so it has no principal directions yet.</source>
        <translation>A execução não se moveu, então ainda não tem direções principais.</translation>
    </message>
    <message>
        <source>principal direction {n}</source>
        <translation>direção principal {n}</translation>
    </message>
    <message>
        <source>random direction</source>
        <translation>direção aleatória</translation>
    </message>
    <message>
        <source>random direction {n}</source>
        <translation>direção aleatória {n}</translation>
    </message>
</context>
<context>
    <name>gdsim.core.stability_text</name>
    <message>
        <source>Curvature {curvature}: stable below a learning rate of {limit}.</source>
        <translation>Curvatura {curvature}: estável abaixo de uma taxa de aprendizado de {limit}.</translation>
    </message>
    <message>
        <source>Curvature {curvature}: with a momentum of 1, rings without end below a learning rate of {limit}.</source>
        <translation>Curvatura {curvature}: com momentum 1, oscila sem fim abaixo de uma taxa de aprendizado de {limit}.</translation>
    </message>
    <message>
        <source>Curvature {curvature}: with zero grad off, rings without end below a learning rate of {limit}.</source>
        <translation>Curvatura {curvature}: com zero grad desligado, oscila sem fim abaixo de uma taxa de aprendizado de {limit}.</translation>
    </message>
    <message>
        <source>The curvature is not finite here, so no limit is known.</source>
        <translation>A curvatura não é finita aqui, então não se conhece limite.</translation>
    </message>
    <message>
        <source>The loss curves down ({down}) here, which sets no limit to the learning rate.</source>
        <translation>A perda se curva para baixo ({down}) aqui, o que não impõe limite à taxa de aprendizado.</translation>
    </message>
    <message>
        <source>The loss curves down along one direction ({down}) and has no minimum: every learning rate diverges.</source>
        <translation>A perda se curva para baixo em uma direção ({down}) e não tem mínimo: toda taxa de aprendizado diverge.</translation>
    </message>
    <message>
        <source>The loss is flat or straight here, which sets no limit to the learning rate.</source>
        <translation>A perda é plana ou reta aqui, o que não impõe limite à taxa de aprendizado.</translation>
    </message>
    <message>
        <source>With a momentum of {momentum:g}, every learning rate diverges.</source>
        <translation>Com momentum {momentum:g}, toda taxa de aprendizado diverge.</translation>
    </message>
    <message>
        <source>With momentum and zero grad off, every learning rate diverges.</source>
        <translation>Com momentum e zero grad desligado, toda taxa de aprendizado diverge.</translation>
    </message>
    <message>
        <source>{curvature} here</source>
        <translation>{curvature} aqui</translation>
    </message>
    <message>
        <source>{sentence} Another direction curves down ({down}): a run leaves this saddle.</source>
        <translation>{sentence} Outra direção se curva para baixo ({down}): a execução sai desta sela.</translation>
    </message>
</context>
<context>
    <name>gdsim.core.table</name>
    <message>
        <source>Grad</source>
        <translation>Grad</translation>
    </message>
    <message>
        <source>Grad norm</source>
        <translation>Norma do grad</translation>
    </message>
    <message>
        <source>Iter</source>
        <translation>Iter</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Perda</translation>
    </message>
    <message>
        <source>Pred</source>
        <translation>Prev</translation>
    </message>
    <message>
        <source>{name} (end)</source>
        <translation>{name} (fim)</translation>
    </message>
    <message>
        <source>{name} (start)</source>
        <translation>{name} (início)</translation>
    </message>
    <message>
        <source>{name} grad</source>
        <translation>{name} grad</translation>
    </message>
</context>
<context>
    <name>gdsim.files.cells</name>
    <message>
        <source>the cell is empty.</source>
        <translation>a célula está vazia.</translation>
    </message>
    <message>
        <source>{cell} begins with a typographer's minus sign; write it with a hyphen.</source>
        <translation>{cell} começa com um sinal de menos tipográfico; escreva-o com um hífen.</translation>
    </message>
    <message>
        <source>{cell} has a comma; if that is a decimal comma, choose so.</source>
        <translation>{cell} tem uma vírgula; se for vírgula decimal, escolha essa opção.</translation>
    </message>
    <message>
        <source>{cell} has a decimal point, where decimal commas are expected.</source>
        <translation>{cell} tem um ponto decimal onde se esperam vírgulas decimais.</translation>
    </message>
    <message>
        <source>{cell} is not a finite number.</source>
        <translation>{cell} não é um número finito.</translation>
    </message>
    <message>
        <source>{cell} is not a number.</source>
        <translation>{cell} não é um número.</translation>
    </message>
    <message>
        <source>{cell} is too large.</source>
        <translation>{cell} é grande demais.</translation>
    </message>
    <message>
        <source>{cell} seems to have thousands separators; take them out.</source>
        <translation>{cell} parece ter separadores de milhar; retire-os.</translation>
    </message>
</context>
<context>
    <name>gdsim.files.looking</name>
    <message>
        <source>Row 1 has one cell only: it has to hold the columns' names.</source>
        <translation>A linha 1 só tem uma célula: ela precisa conter os nomes das colunas.</translation>
    </message>
    <message>
        <source>Row 1 holds numbers, where the columns' names should be; choose that the table has no header, or put names there.</source>
        <translation>A linha 1 contém números onde deveriam estar os nomes das colunas; escolha que a tabela não tem cabeçalho ou coloque os nomes ali.</translation>
    </message>
    <message>
        <source>Row 1 is empty: it has to hold the columns' names.</source>
        <translation>A linha 1 está vazia: ela precisa conter os nomes das colunas.</translation>
    </message>
    <message>
        <source>Row 1: column {column} has no name.</source>
        <translation>Linha 1: a coluna {column} não tem nome.</translation>
    </message>
    <message>
        <source>Row 1: columns {first} and {second} have the same name, {name}.</source>
        <translation>Linha 1: as colunas {first} e {second} têm o mesmo nome, {name}.</translation>
    </message>
    <message>
        <source>The table is empty.</source>
        <translation>A tabela está vazia.</translation>
    </message>
    <message>
        <source>There are {count:,} columns; at most {most:,} are read.</source>
        <translation>Há {count:,} colunas; no máximo {most:,} são lidas.</translation>
    </message>
    <message>
        <source>There is only one column; between two there must be a tab, a semicolon or a comma.</source>
        <translation>Só há uma coluna; entre duas deve haver uma tabulação, um ponto e vírgula ou uma vírgula.</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>vírgula</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>ponto e vírgula</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tabulação</translation>
    </message>
</context>
<context>
    <name>gdsim.files.maps</name>
    <message>
        <source>A map is written to a .png or a .csv file, not to '{name}'.</source>
        <translation>Um mapa é gravado em um arquivo .png ou .csv, não em '{name}'.</translation>
    </message>
    <message>
        <source>iterations</source>
        <translation>iterações</translation>
    </message>
    <message>
        <source>iterations to converge</source>
        <translation>iterações até convergir</translation>
    </message>
    <message>
        <source>minimum reached</source>
        <translation>mínimo alcançado</translation>
    </message>
    <message numerus="yes">
        <source>{n} iterations</source>
        <extracomment>One: {n} iteration</extracomment>
        <translation>
            <numerusform>{n} iteração</numerusform>
            <numerusform>{n} iterações</numerusform>
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
        <translation>Não é {encoding}; {others}.</translation>
    </message>
    <message>
        <source>Row {row} can't be split into cells: a quotation mark is not closed, or is where none can be.</source>
        <translation>Não é possível dividir a linha {row} em células: há aspas não fechadas ou onde não pode haver.</translation>
    </message>
    <message>
        <source>Row {row} has {count} cells, but there are {size} columns.</source>
        <translation>A linha {row} tem {count} células, mas há {size} colunas.</translation>
    </message>
    <message numerus="yes">
        <source>Row {row} has {n} cells, but there are {size} columns: {missing} is missing.</source>
        <extracomment>One: Row {row} has {n} cell, but there are {size} columns: {missing} is missing.</extracomment>
        <translation>
            <numerusform>A linha {row} tem {n} célula, mas há {size} colunas: falta {missing}.</numerusform>
            <numerusform>A linha {row} tem {n} células, mas há {size} colunas: falta {missing}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Row {row} is empty; take it out.</source>
        <translation>A linha {row} está vazia; retire-a.</translation>
    </message>
    <message>
        <source>Row {row}, column {column}: {cell} is not {encoding}; {others}.</source>
        <translation>Linha {row}, coluna {column}: {cell} não é {encoding}; {others}.</translation>
    </message>
    <message>
        <source>Row {row}, column {name}: {why}</source>
        <translation>Linha {row}, coluna {name}: {why}</translation>
    </message>
    <message>
        <source>There are names, but no rows of numbers under them.</source>
        <translation>Há nomes, mas nenhuma linha de números abaixo deles.</translation>
    </message>
    <message>
        <source>There is one sample only, in row {first}; at least 2 are needed.</source>
        <translation>Só há uma amostra, na linha {first}; são necessárias pelo menos 2.</translation>
    </message>
    <message>
        <source>choose another encoding</source>
        <translation>escolha outra codificação</translation>
    </message>
    <message>
        <source>choose its encoding, such as Windows-1252 or Latin-1</source>
        <translation>escolha a codificação, como Windows-1252 ou Latin-1</translation>
    </message>
    <message>
        <source>{sentence} Numbers with decimal commas need another separator, such as a semicolon.</source>
        <translation>{sentence} Números com vírgula decimal precisam de outro separador, como ponto e vírgula.</translation>
    </message>
</context>
<context>
    <name>gdsim.files.saved</name>
    <message>
        <source>{name} can't be read ({why}): choose another file.</source>
        <translation>Não é possível ler {name} ({why}): escolha outro arquivo.</translation>
    </message>
    <message>
        <source>{name} can't be written ({why}): choose another place.</source>
        <translation>Não é possível gravar {name} ({why}): escolha outro lugar.</translation>
    </message>
    <message>
        <source>{name} is broken ({why}): open an earlier copy of it, or another file.</source>
        <translation>{name} está danificado ({why}): abra uma cópia anterior ou outro arquivo.</translation>
    </message>
    <message>
        <source>{name} is no gdsim file: choose one that gdsim has saved.</source>
        <translation>{name} não é um arquivo do gdsim: escolha um que o gdsim tenha salvado.</translation>
    </message>
    <message>
        <source>{name} is too large to be opened here ({size} MB): open it on a machine with more memory, or choose another file.</source>
        <translation>{name} é grande demais para abrir aqui ({size} MB): abra em uma máquina com mais memória ou escolha outro arquivo.</translation>
    </message>
    <message>
        <source>{name} was made by a newer gdsim (file version {version}; this one reads up to {known}): open it with gdsim {program} or later.</source>
        <translation>{name} foi criado por um gdsim mais novo (versão de arquivo {version}; este lê até {known}): abra com o gdsim {program} ou posterior.</translation>
    </message>
</context>
<context>
    <name>gdsim.files.saved_format</name>
    <message>
        <source>a run has a problem of its own</source>
        <translation>uma execução tem um problema próprio</translation>
    </message>
    <message>
        <source>a run stands where it has never been</source>
        <translation>uma execução está onde nunca esteve</translation>
    </message>
    <message>
        <source>it does not say under which settings each step was taken</source>
        <translation>não diz com quais configurações cada passo foi dado</translation>
    </message>
    <message>
        <source>it does not say where a run stands</source>
        <translation>não diz onde uma execução está</translation>
    </message>
    <message>
        <source>its losses are of no iteration</source>
        <translation>suas perdas não são de nenhuma iteração</translation>
    </message>
    <message>
        <source>its steps are not all there</source>
        <translation>faltam passos</translation>
    </message>
    <message>
        <source>its steps were taken by another optimizer</source>
        <translation>seus passos foram dados por outro otimizador</translation>
    </message>
    <message>
        <source>none of its runs is the active one</source>
        <translation>nenhuma de suas execuções é a ativa</translation>
    </message>
</context>
<context>
    <name>gdsim.files.sources</name>
    <message>
        <source>Line {number} has {longest:,} letters or more; is this a table?</source>
        <translation>A linha {number} tem {longest:,} letras ou mais; isto é uma tabela?</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation>Não há arquivo {path}.</translation>
    </message>
    <message>
        <source>Western European (Latin-1)</source>
        <translation>Europa Ocidental (Latin-1)</translation>
    </message>
    <message>
        <source>Western European (Windows-1252)</source>
        <translation>Europa Ocidental (Windows-1252)</translation>
    </message>
    <message>
        <source>{name} can't be opened: {reason}.</source>
        <translation>Não é possível abrir {name}: {reason}.</translation>
    </message>
    <message>
        <source>{name} can't be read: {reason}.</source>
        <translation>Não é possível ler {name}: {reason}.</translation>
    </message>
    <message>
        <source>{name} does not begin as UTF-16 does; choose another encoding.</source>
        <translation>{name} não começa como UTF-16; escolha outra codificação.</translation>
    </message>
    <message>
        <source>{name} is a folder; choose a file in it.</source>
        <translation>{name} é uma pasta; escolha um arquivo dentro dela.</translation>
    </message>
    <message>
        <source>{name} is no file with a table.</source>
        <translation>{name} não é um arquivo com uma tabela.</translation>
    </message>
    <message>
        <source>{name} is no text. A spreadsheet has to be saved as CSV first.</source>
        <translation>{name} não é texto. Uma planilha precisa ser salva como CSV antes.</translation>
    </message>
</context>
<context>
    <name>gdsim.files.tables</name>
    <message>
        <source>Choose the columns to read.</source>
        <translation>Escolha as colunas a ler.</translation>
    </message>
    <message>
        <source>Row {empty} is empty; take it out.</source>
        <translation>A linha {empty} está vazia; retire-a.</translation>
    </message>
    <message>
        <source>There are more than {most:,} numbers; choose fewer columns.</source>
        <translation>Há mais de {most:,} números; escolha menos colunas.</translation>
    </message>
    <message>
        <source>There is no column '{name}'; there are {names}.</source>
        <translation>Não há coluna '{name}'; há {names}.</translation>
    </message>
</context>
<context>
    <name>gdsim.files.writing</name>
    <message>
        <source>nothing can be written there</source>
        <translation>nada pode ser gravado ali</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>o disco está cheio</translation>
    </message>
    <message>
        <source>you may not write there</source>
        <translation>você não tem permissão para gravar ali</translation>
    </message>
    <message>
        <source>your share of the disk is full</source>
        <translation>sua parte do disco está cheia</translation>
    </message>
    <message>
        <source>{name} can't be written: there is no folder {folder}.</source>
        <translation>Não é possível gravar {name}: não há pasta {folder}.</translation>
    </message>
    <message>
        <source>{name} can't be written: {reason}.</source>
        <translation>Não é possível gravar {name}: {reason}.</translation>
    </message>
    <message>
        <source>{path} is a folder.</source>
        <translation>{path} é uma pasta.</translation>
    </message>
</context>
<context>
    <name>gdsim.language</name>
    <message>
        <source>{before} or {after}</source>
        <translation>{before} ou {after}</translation>
    </message>
    <message>
        <source>{before}, {after}</source>
        <translation>{before}, {after}</translation>
    </message>
</context>
<context>
    <name>gdsim.lessons.checking</name>
    <message>
        <source>a position needs a page with a setup before.</source>
        <translation>uma posição precisa de uma página anterior com setup.</translation>
    </message>
    <message>
        <source>a wait needs a page with a setup, here or before.</source>
        <translation>um wait precisa de uma página com setup, aqui ou antes.</translation>
    </message>
    <message>
        <source>the English lesson is broken: {error}</source>
        <translation>a lição em inglês está danificada: {error}</translation>
    </message>
    <message>
        <source>the answer is {answer}, but {of} is {value}.</source>
        <translation>a resposta é {answer}, mas {of} é {value}.</translation>
    </message>
    <message>
        <source>the file's name says the language is {code}.</source>
        <translation>o nome do arquivo diz que o idioma é {code}.</translation>
    </message>
    <message>
        <source>there are {count} pages; the English lesson has {wanted}.</source>
        <translation>há {count} páginas; a lição em inglês tem {wanted}.</translation>
    </message>
    <message>
        <source>this can't be done while step, phase and run are closed.</source>
        <translation>isto não pode ser feito enquanto step, phase e run estão bloqueados.</translation>
    </message>
    <message>
        <source>this can't be done while {place} is hidden or locked.</source>
        <translation>isto não pode ser feito enquanto {place} está oculto ou bloqueado.</translation>
    </message>
    <message>
        <source>this does not happen within {most} steps.</source>
        <translation>isto não acontece em até {most} passos.</translation>
    </message>
    <message>
        <source>what is waited for has happened already when the page opens.</source>
        <translation>o que se espera já aconteceu quando a página abre.</translation>
    </message>
    <message>
        <source>{name} is not that of the English lesson.</source>
        <translation>{name} não é o da lição em inglês.</translation>
    </message>
    <message>
        <source>{name} is not that of the English page.</source>
        <translation>{name} não é o da página em inglês.</translation>
    </message>
</context>
<context>
    <name>gdsim.lessons.faults</name>
    <message>
        <source>line {line}: {reason}</source>
        <translation>linha {line}: {reason}</translation>
    </message>
</context>
<context>
    <name>gdsim.lessons.figures</name>
    <message>
        <source>'{of}' is not written as loss@1 or gradient.w2@0 is.</source>
        <translation>'{of}' não está escrito como loss@1 ou gradient.w2@0.</translation>
    </message>
    <message>
        <source>'{of}' is of no number of steps from 0 to {most}.</source>
        <translation>'{of}' não tem um número de passos de 0 a {most}.</translation>
    </message>
    <message>
        <source>'{of}' is of run {which}; there are {count}.</source>
        <translation>'{of}' é da execução {which}; há {count}.</translation>
    </message>
    <message>
        <source>'{of}' must say of which; there are {known}.</source>
        <translation>'{of}' deve dizer de qual; há {known}.</translation>
    </message>
    <message>
        <source>the loss is not below {loss} within {most} steps.</source>
        <translation>a perda não fica abaixo de {loss} em até {most} passos.</translation>
    </message>
    <message>
        <source>there is no '{name}'; there are {known}.</source>
        <translation>não há '{name}'; há {known}.</translation>
    </message>
    <message>
        <source>there is no step {steps}: the run diverges after {end}.</source>
        <translation>não há passo {steps}: a execução diverge após {end}.</translation>
    </message>
    <message>
        <source>there is no {name} here.</source>
        <translation>não há {name} aqui.</translation>
    </message>
    <message>
        <source>{name} needs a page with a setup, here or before.</source>
        <translation>{name} precisa de uma página com setup, aqui ou antes.</translation>
    </message>
</context>
<context>
    <name>gdsim.lessons.heads</name>
    <message>
        <source>a list in [ ]</source>
        <translation>uma lista entre [ ]</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>uma tabela</translation>
    </message>
    <message>
        <source>a text in quotation marks</source>
        <translation>um texto entre aspas</translation>
    </message>
    <message>
        <source>there is no key {key}; there are {known}.</source>
        <translation>não há chave {key}; há {known}.</translation>
    </message>
    <message>
        <source>this head has too long a number in it, or is nested too deep.</source>
        <translation>este cabeçalho tem um número longo demais ou tem níveis demais.</translation>
    </message>
    <message>
        <source>this head has too many letters, {most} at most.</source>
        <translation>este cabeçalho tem letras demais; o máximo é {most}.</translation>
    </message>
    <message>
        <source>this is nested too deep.</source>
        <translation>isto tem níveis demais.</translation>
    </message>
    <message>
        <source>this is no TOML: {reason}.</source>
        <translation>isto não é TOML: {reason}.</translation>
    </message>
    <message>
        <source>{key} can't be used: {reason}.</source>
        <translation>não é possível usar {key}: {reason}.</translation>
    </message>
    <message>
        <source>{key} is missing.</source>
        <translation>falta {key}.</translation>
    </message>
    <message>
        <source>{key} must be a finite number.</source>
        <translation>{key} deve ser um número finito.</translation>
    </message>
    <message>
        <source>{key} must be one of {known}, not {value}.</source>
        <translation>{key} deve ser um de {known}, não {value}.</translation>
    </message>
    <message>
        <source>{key} must be {wanted}, not {value}.</source>
        <translation>{key} deve ser {wanted}, não {value}.</translation>
    </message>
</context>
<context>
    <name>gdsim.lessons.markup</name>
    <message>
        <source>quotations or lists are nested too deep.</source>
        <translation>as citações ou listas têm níveis demais.</translation>
    </message>
    <message>
        <source>there are no addresses of the net or of files in lessons.</source>
        <translation>não há endereços da internet nem de arquivos nas lições.</translation>
    </message>
    <message>
        <source>there are no links in lessons; put a space between ']' and ':'.</source>
        <translation>não há links nas lições; ponha um espaço entre ']' e ':'.</translation>
    </message>
    <message>
        <source>there are no links in lessons; put no '(' after ']'.</source>
        <translation>não há links nas lições; não ponha '(' depois de ']'.</translation>
    </message>
    <message>
        <source>there are no pictures in lessons: the window is the picture.</source>
        <translation>não há imagens nas lições: a janela é a imagem.</translation>
    </message>
    <message>
        <source>there is a letter that can't be seen; take it out.</source>
        <translation>há uma letra que não se vê; retire-a.</translation>
    </message>
    <message>
        <source>there is no HTML in lessons; put a space after '&lt;'.</source>
        <translation>não há HTML nas lições; ponha um espaço depois de '&lt;'.</translation>
    </message>
    <message>
        <source>this text has more than {most} letters.</source>
        <translation>este texto tem mais de {most} letras.</translation>
    </message>
</context>
<context>
    <name>gdsim.lessons.reading</name>
    <message>
        <source>a choice stands twice.</source>
        <translation>uma alternativa aparece duas vezes.</translation>
    </message>
    <message>
        <source>a lesson begins with a line +++ and its head.</source>
        <translation>uma lição começa com uma linha +++ e seu cabeçalho.</translation>
    </message>
    <message>
        <source>a page begins with a head, between two lines +++.</source>
        <translation>uma página começa com um cabeçalho, entre duas linhas +++.</translation>
    </message>
    <message>
        <source>a page's text begins with '# ' and its title.</source>
        <translation>o texto de uma página começa com '# ' e o título.</translation>
    </message>
    <message>
        <source>a tolerance is not below 0.</source>
        <translation>uma tolerância não fica abaixo de 0.</translation>
    </message>
    <message>
        <source>each range of setup.view is from a lower to a higher number.</source>
        <translation>cada intervalo de setup.view vai de um número menor a um maior.</translation>
    </message>
    <message>
        <source>minutes must be from 1 to 600.</source>
        <translation>minutes deve ir de 1 a 600.</translation>
    </message>
    <message>
        <source>nothing is revealed here.</source>
        <translation>nada é revelado aqui.</translation>
    </message>
    <message>
        <source>point is at '{name}', which is hidden.</source>
        <translation>point aponta para '{name}', que está oculto.</translation>
    </message>
    <message>
        <source>question.of needs a page with a setup, here or before.</source>
        <translation>question.of precisa de uma página com setup, aqui ou antes.</translation>
    </message>
    <message>
        <source>setup.speed must be above 0.</source>
        <translation>setup.speed deve ser acima de 0.</translation>
    </message>
    <message>
        <source>setup.view needs {wanted} ranges here.</source>
        <translation>setup.view precisa de {wanted} intervalos aqui.</translation>
    </message>
    <message>
        <source>there are more than {most} pages.</source>
        <translation>há mais de {most} páginas.</translation>
    </message>
    <message>
        <source>there are no pages; each begins with a head.</source>
        <translation>não há páginas; cada uma começa com um cabeçalho.</translation>
    </message>
    <message>
        <source>there can be {most} runs beside.</source>
        <translation>pode haver {most} execuções ao lado.</translation>
    </message>
    <message>
        <source>there is one reveal on a page.</source>
        <translation>há um só reveal em cada página.</translation>
    </message>
    <message>
        <source>there must be 2 to 6 choices.</source>
        <translation>deve haver de 2 a 6 alternativas.</translation>
    </message>
    <message>
        <source>this head has no end, a line +++.</source>
        <translation>este cabeçalho não tem fim, uma linha +++.</translation>
    </message>
    <message>
        <source>this is not UTF-8; save the file in that encoding.</source>
        <translation>isto não é UTF-8; salve o arquivo nessa codificação.</translation>
    </message>
    <message>
        <source>this is too large for a lesson, more than 200 KB.</source>
        <translation>isto é grande demais para uma lição, mais de 200 KB.</translation>
    </message>
    <message>
        <source>this page has no text.</source>
        <translation>esta página não tem texto.</translation>
    </message>
    <message>
        <source>this tolerance is a share, from 0 to 1.</source>
        <translation>esta tolerância é uma proporção, de 0 a 1.</translation>
    </message>
    <message>
        <source>wait says nothing that has to happen.</source>
        <translation>wait não diz nada que deva acontecer.</translation>
    </message>
    <message>
        <source>wait.settings needs a page with a setup, here or before.</source>
        <translation>wait.settings precisa de uma página com setup, aqui ou antes.</translation>
    </message>
    <message>
        <source>wait.{field} must be 1 or more.</source>
        <translation>wait.{field} deve ser 1 ou mais.</translation>
    </message>
    <message>
        <source>{key} is empty.</source>
        <translation>{key} está vazio.</translation>
    </message>
    <message>
        <source>{key} must be from {low} to {high}.</source>
        <translation>{key} deve ir de {low} a {high}.</translation>
    </message>
    <message>
        <source>{key}: there is no {value}; there are {known}.</source>
        <translation>{key}: não há {value}; há {known}.</translation>
    </message>
    <message>
        <source>{name} can't be opened: {why}.</source>
        <translation>não é possível abrir {name}: {why}.</translation>
    </message>
    <message>
        <source>{name} is no file.</source>
        <translation>{name} não é um arquivo.</translation>
    </message>
</context>
<context>
    <name>gdsim.lessons.setting_up</name>
    <message>
        <source>Run {number} beside it: {error}</source>
        <translation>Execução {number} ao lado: {error}</translation>
    </message>
    <message>
        <source>Runs side by side have the same {name}.</source>
        <translation>Execuções lado a lado têm o mesmo valor de {name}.</translation>
    </message>
    <message>
        <source>{problem} has no options.</source>
        <translation>{problem} não tem opções.</translation>
    </message>
    <message>
        <source>{problem} has no samples to take batches of.</source>
        <translation>{problem} não tem amostras para formar lotes.</translation>
    </message>
</context>
<context>
    <name>gdsim.lessons.wording</name>
    <message>
        <source>After a wrong answer:</source>
        <translation>Depois de uma resposta errada:</translation>
    </message>
    <message>
        <source>Answer:</source>
        <translation>Resposta:</translation>
    </message>
    <message>
        <source>Bring the loss below {loss}.</source>
        <translation>Leve a perda abaixo de {loss}.</translation>
    </message>
    <message>
        <source>Choose {value}.</source>
        <translation>Escolha {value}.</translation>
    </message>
    <message>
        <source>For the teacher: {title}</source>
        <translation>Para o professor: {title}</translation>
    </message>
    <message>
        <source>Go back by a step.</source>
        <translation>Volte um passo.</translation>
    </message>
    <message numerus="yes">
        <source>Go on to iteration {n}.</source>
        <extracomment>One: Go on to iteration {n}.</extracomment>
        <translation>
            <numerusform>Avance até a iteração {n}.</numerusform>
            <numerusform>Avance até a iteração {n}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go through the phase: {phase}.</source>
        <translation>Passe pela fase: {phase}.</translation>
    </message>
    <message numerus="yes">
        <source>Have {n} runs step together.</source>
        <extracomment>One: Have {n} run step.</extracomment>
        <translation>
            <numerusform>Faça {n} execução dar passos.</numerusform>
            <numerusform>Faça {n} execuções darem passos juntas.</numerusform>
        </translation>
    </message>
    <message>
        <source>It takes about {minutes} minutes.</source>
        <translation>Leva cerca de {minutes} minutos.</translation>
    </message>
    <message>
        <source>Let the loss grow above {loss}.</source>
        <translation>Deixe a perda passar de {loss}.</translation>
    </message>
    <message>
        <source>Let the run converge.</source>
        <translation>Deixe a execução convergir.</translation>
    </message>
    <message>
        <source>Let the run diverge.</source>
        <translation>Deixe a execução divergir.</translation>
    </message>
    <message>
        <source>Question:</source>
        <translation>Pergunta:</translation>
    </message>
    <message>
        <source>Set the {name} to {value}.</source>
        <translation>Mude {name} para {value}.</translation>
    </message>
    <message>
        <source>Switch {name} off.</source>
        <translation>Desligue {name}.</translation>
    </message>
    <message>
        <source>Switch {name} on.</source>
        <translation>Ligue {name}.</translation>
    </message>
    <message>
        <source>The tip of the green arrow: where the next step lands.</source>
        <translation>A ponta da seta verde: onde o próximo passo chega.</translation>
    </message>
    <message>
        <source>Then it says:</source>
        <translation>Então aparece:</translation>
    </message>
    <message>
        <source>To do:</source>
        <translation>A fazer:</translation>
    </message>
    <message>
        <source>To read.</source>
        <translation>Para ler.</translation>
    </message>
    <message>
        <source>{number}, give or take {tolerance}</source>
        <translation>{number}, com margem de {tolerance}</translation>
    </message>
</context>
<context>
    <name>gdsim.map_worker</name>
    <message>
        <source>The map can't be computed: {error}</source>
        <translation>Não é possível calcular o mapa: {error}</translation>
    </message>
</context>
<context>
    <name>gdsim.messages</name>
    <message>
        <source>failed</source>
        <translation>falhou</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>em pausa</translation>
    </message>
    <message>
        <source>running</source>
        <translation>executando</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.announcer</name>
    <message>
        <source>start, {values}</source>
        <translation>início, {values}</translation>
    </message>
    <message>
        <source>step {n}, {values}</source>
        <translation>passo {n}, {values}</translation>
    </message>
    <message>
        <source>step {n}: {runs}</source>
        <translation>passo {n}: {runs}</translation>
    </message>
    <message>
        <source>the run so far</source>
        <translation>a execução até aqui</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>mais {count}</translation>
    </message>
    <message>
        <source>{run} loss {loss}</source>
        <translation>{run} perda {loss}</translation>
    </message>
    <message>
        <source>{where}. {end}</source>
        <translation>{where}. {end}</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.app</name>
    <message>
        <source>Safe mode: no graphics drivers, and the layout is new.</source>
        <translation>Modo de segurança: sem controladores gráficos e com a disposição inicial.</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.autosave</name>
    <message>
        <source>Delete what was saved of it</source>
        <translation>Excluir o que foi salvo dela</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Go on with the run as it was saved last</source>
        <translation>Continuar com a execução como foi salva por último</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>The run can't be saved by itself ({why}); save it in another place.</source>
        <translation>A execução não pode ser salva automaticamente ({why}); salve-a em outro lugar.</translation>
    </message>
    <message>
        <source>gdsim was not closed. Restore the run of {time}?</source>
        <translation>O gdsim não foi fechado normalmente. Restaurar a execução de {time}?</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.beginning</name>
    <message>
        <source>Nothing can be written to {place}: no run is saved by itself, and there is no log.</source>
        <translation>Nada pode ser gravado em {place}: nenhuma execução é salva automaticamente, e não há log.</translation>
    </message>
    <message>
        <source>Nothing can be written to {place}: settings last until the window is closed, and no run is saved by itself.</source>
        <translation>Nada pode ser gravado em {place}: as configurações duram até a janela ser fechada, e nenhuma execução é salva automaticamente.</translation>
    </message>
    <message>
        <source>Settings can't be written to {place}: they last until the window is closed.</source>
        <translation>Não é possível gravar as configurações em {place}: elas duram até a janela ser fechada.</translation>
    </message>
    <message>
        <source>{first} And more of that: the log has it.</source>
        <translation>{first} E há mais: veja no log.</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.blank</name>
    <message>
        <source>The screen is blank; any key brings it back</source>
        <translation>A tela está apagada; qualquer tecla a traz de volta</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.code_panel</name>
    <message>
        <source>A program that prints this run's table with torch alone</source>
        <translation>Um programa que mostra a tabela desta execução só com torch</translation>
    </message>
    <message>
        <source>Copy as PyTorch</source>
        <translation>Copiar como PyTorch</translation>
    </message>
    <message>
        <source>Each line with its values as they come to be; arrow keys read on</source>
        <translation>Cada linha com os valores à medida que surgem; as setas seguem a leitura</translation>
    </message>
    <message>
        <source>Off: .grad keeps what it holds, and each gradient adds to it</source>
        <translation>Desligado: .grad mantém o que contém, e cada gradiente é somado a ele</translation>
    </message>
    <message>
        <source>Program of the run</source>
        <translation>Programa da execução</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.comparing</name>
    <message>
        <source>Another learning rate</source>
        <translation>Outra taxa de aprendizado</translation>
    </message>
    <message>
        <source>Another momentum</source>
        <translation>Outro momentum</translation>
    </message>
    <message>
        <source>Another optimizer</source>
        <translation>Outro otimizador</translation>
    </message>
    <message>
        <source>Another schedule</source>
        <translation>Outro agendamento</translation>
    </message>
    <message>
        <source>Another seed</source>
        <translation>Outra semente</translation>
    </message>
    <message>
        <source>Another start</source>
        <translation>Outro início</translation>
    </message>
    <message>
        <source>Line up {titles}</source>
        <translation>Comparar {titles}</translation>
    </message>
    <message>
        <source>The same, to be changed</source>
        <translation>A mesma, para alterar</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.controls.batches</name>
    <message>
        <source>Batch size</source>
        <translation>Tamanho do lote</translation>
    </message>
    <message>
        <source>Each time through the samples they come in another order</source>
        <translation>A cada passagem pelas amostras, elas vêm em outra ordem</translation>
    </message>
    <message>
        <source>How many of the {samples:,} samples a step takes</source>
        <translation>Quantas das {samples:,} amostras um passo usa</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semente</translation>
    </message>
    <message>
        <source>What the order of the samples is drawn from</source>
        <translation>De onde a ordem das amostras é sorteada</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>semente</translation>
    </message>
    <message>
        <source>shuffle in each epoch</source>
        <translation>embaralhar a cada época</translation>
    </message>
    <message>
        <source>whole</source>
        <translation>inteiro</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.controls.problem</name>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>problema</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.controls.rule</name>
    <message>
        <source>From {least:g} to {greatest:g}</source>
        <translation>De {least:g} a {greatest:g}</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Taxa de aprendizado</translation>
    </message>
    <message>
        <source>Learning rate, by powers of ten</source>
        <translation>Taxa de aprendizado, em potências de dez</translation>
    </message>
    <message>
        <source>Optimizer</source>
        <translation>Otimizador</translation>
    </message>
    <message>
        <source>now {rate}</source>
        <translation>agora {rate}</translation>
    </message>
    <message>
        <source>optimizer</source>
        <translation>otimizador</translation>
    </message>
    <message>
        <source>zero grad after each step</source>
        <translation>zero grad após cada passo</translation>
    </message>
    <message>
        <source>{optimizer} begins with PyTorch's own, {rate:g}. One that you have set stays when you choose another optimizer.</source>
        <translation>{optimizer} começa com o valor do PyTorch, {rate:g}. Um valor que você definiu permanece quando você escolhe outro otimizador.</translation>
    </message>
    <message>
        <source>{optimizer} begins with the problem's own, {rate:g}. One that you have set stays when you choose another optimizer.</source>
        <translation>{optimizer} começa com o valor do problema, {rate:g}. Um valor que você definiu permanece quando você escolhe outro otimizador.</translation>
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
        <translation>Convergiu quando a norma do gradiente está abaixo disto; 0 é nunca</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Pause at</source>
        <translation>Pausar em</translation>
    </message>
    <message>
        <source>Pause at iteration</source>
        <translation>Pausar na iteração</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Precisão</translation>
    </message>
    <message>
        <source>The iteration at which Run pauses</source>
        <translation>A iteração em que Executar pausa</translation>
    </message>
    <message>
        <source>Tolerance</source>
        <translation>Tolerância</translation>
    </message>
    <message>
        <source>What computes the run</source>
        <translation>O que calcula a execução</translation>
    </message>
    <message>
        <source>device</source>
        <translation>dispositivo</translation>
    </message>
    <message>
        <source>float32 has some 7 digits, float64 some 16</source>
        <translation>float32 tem uns 7 dígitos, float64 uns 16</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>precision</source>
        <translation>precisão</translation>
    </message>
    <message>
        <source>tolerance</source>
        <translation>tolerância</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.controls.schedule</name>
    <message>
        <source>How the learning rate changes over the iterations</source>
        <translation>Como a taxa de aprendizado muda ao longo das iterações</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Agendamento</translation>
    </message>
    <message>
        <source>schedule</source>
        <translation>agendamento</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.controls.start</name>
    <message>
        <source>Draw anew</source>
        <translation>Sortear</translation>
    </message>
    <message>
        <source>Parameter whose start is shown</source>
        <translation>Parâmetro cujo início é mostrado</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Início</translation>
    </message>
    <message>
        <source>Start from other numbers, drawn from the next seed</source>
        <translation>Começa com outros números, sorteados da próxima semente</translation>
    </message>
    <message>
        <source>Start {names}</source>
        <translation>Início {names}</translation>
    </message>
    <message>
        <source>What the start is drawn from, and the order of the samples</source>
        <translation>De onde se sorteiam o início e a ordem das amostras</translation>
    </message>
    <message>
        <source>Where the run starts</source>
        <translation>Onde a execução começa</translation>
    </message>
    <message>
        <source>Which of the parameters has its start beside it</source>
        <translation>De qual parâmetro o início aparece ao lado</translation>
    </message>
    <message>
        <source>start</source>
        <translation>início</translation>
    </message>
    <message>
        <source>start of {name}</source>
        <translation>início de {name}</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.data_view</name>
    <message>
        <source>Data and model</source>
        <translation>Dados e modelo</translation>
    </message>
    <message>
        <source>known minima: {points}</source>
        <translation>mínimos conhecidos: {points}</translation>
    </message>
    <message>
        <source>known minima: {points} and {count} more</source>
        <translation>mínimos conhecidos: {points} e mais {count}</translation>
    </message>
    <message>
        <source>prediction</source>
        <translation>previsão</translation>
    </message>
    <message>
        <source>probability</source>
        <translation>probabilidade</translation>
    </message>
    <message>
        <source>probability of {target}</source>
        <translation>probabilidade de {target}</translation>
    </message>
    <message>
        <source>target {name}</source>
        <translation>alvo {name}</translation>
    </message>
    <message>
        <source>━ even odds</source>
        <translation>━ chances iguais</translation>
    </message>
    <message>
        <source>━ target</source>
        <translation>━ alvo</translation>
    </message>
    <message>
        <source>┆ residual</source>
        <translation>┆ resíduo</translation>
    </message>
    <message>
        <source>■ model</source>
        <translation>■ modelo</translation>
    </message>
    <message>
        <source>○ held out</source>
        <translation>○ teste</translation>
    </message>
    <message>
        <source>● data</source>
        <translation>● dados</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.defaults</name>
    <message>
        <source>it is larger than {size} kB.</source>
        <translation>é maior que {size} kB.</translation>
    </message>
    <message>
        <source>it is no text in UTF-8.</source>
        <translation>não é texto em UTF-8.</translation>
    </message>
    <message>
        <source>it is no text.</source>
        <translation>não é texto.</translation>
    </message>
    <message>
        <source>line {line} is in no section.</source>
        <translation>a linha {line} não está em nenhuma seção.</translation>
    </message>
    <message>
        <source>{file} can't be read: {reason}.</source>
        <translation>Não é possível ler {file}: {reason}.</translation>
    </message>
    <message>
        <source>{file} is ignored: {reason}</source>
        <translation>{file} é ignorado: {reason}</translation>
    </message>
    <message>
        <source>{file}: line {lines} is not written as name = value.</source>
        <translation>{file}: a linha {lines} não está escrita como nome = valor.</translation>
    </message>
    <message>
        <source>{file}: there is no preference “{name}”.</source>
        <translation>{file}: não há preferência “{name}”.</translation>
    </message>
    <message>
        <source>{file}: there is no section [{section}]; there are [defaults] and [locked].</source>
        <translation>{file}: não há seção [{section}]; há [defaults] e [locked].</translation>
    </message>
    <message>
        <source>{file}: {name} can't be “{value}”; {allowed}.</source>
        <translation>{file}: {name} não pode ser “{value}”; {allowed}.</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.documents</name>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Opened {name}.</source>
        <translation>{name} foi aberto.</translation>
    </message>
    <message>
        <source>Opening {name}…</source>
        <translation>Abrindo {name}…</translation>
    </message>
    <message>
        <source>Restored the run as it was saved last.</source>
        <translation>A execução foi restaurada como foi salva por último.</translation>
    </message>
    <message>
        <source>Runs (*.gdsim)</source>
        <translation>Execuções (*.gdsim)</translation>
    </message>
    <message>
        <source>Runs and tables (*.gdsim *.csv *.tsv *.txt)</source>
        <translation>Execuções e tabelas (*.gdsim *.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>Save the run</source>
        <translation>Salvar a execução</translation>
    </message>
    <message>
        <source>Saved {name}.</source>
        <translation>{name} foi salvo.</translation>
    </message>
    <message>
        <source>{name} can't be taken up ({why}); open an earlier copy of it, or another file.</source>
        <translation>Não é possível aplicar {name} ({why}); abra uma cópia anterior ou outro arquivo.</translation>
    </message>
    <message>
        <source>{name} is not there any more; choose another file.</source>
        <translation>{name} não está mais lá; escolha outro arquivo.</translation>
    </message>
    <message>
        <source>{name} was changed. Save it?</source>
        <translation>{name} foi alterado. Salvar?</translation>
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
        <translation>Animação da execução</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation>Cancelado; nada foi gravado.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Frames at most</source>
        <translation>Máximo de quadros</translation>
    </message>
    <message>
        <source>From iteration</source>
        <translation>Da iteração</translation>
    </message>
    <message>
        <source>GIF animation (*.gif)</source>
        <translation>Animação GIF (*.gif)</translation>
    </message>
    <message>
        <source>Making {name}…</source>
        <translation>Criando {name}…</translation>
    </message>
    <message>
        <source>Save an animation</source>
        <translation>Salvar uma animação</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Salvar…</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Take some steps first: there is nothing to be seen yet.</source>
        <translation>Dê alguns passos antes: ainda não há nada para ver.</translation>
    </message>
    <message>
        <source>The first iteration has to be before the last.</source>
        <translation>A primeira iteração deve vir antes da última.</translation>
    </message>
    <message>
        <source>Time of a frame</source>
        <translation>Tempo por quadro</translation>
    </message>
    <message>
        <source>To iteration</source>
        <translation>Até a iteração</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vista</translation>
    </message>
    <message>
        <source>WebP animation (*.webp)</source>
        <translation>Animação WebP (*.webp)</translation>
    </message>
    <message>
        <source>Wrote {name}.</source>
        <translation>{name} foi gravado.</translation>
    </message>
    <message numerus="yes">
        <source>{n} frames, {seconds} seconds</source>
        <extracomment>One: {n} frame, {seconds} seconds</extracomment>
        <translation>
            <numerusform>{n} quadro, {seconds} segundos</numerusform>
            <numerusform>{n} quadros, {seconds} segundos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gdsim.ui.exports.desk</name>
    <message>
        <source>Copied the picture.</source>
        <translation>A imagem foi copiada.</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>Desenho (*.svg)</translation>
    </message>
    <message>
        <source>Nothing was written: {reason}</source>
        <translation>Nada foi gravado: {reason}</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Imagem (*.png)</translation>
    </message>
    <message>
        <source>Save a picture</source>
        <translation>Salvar uma imagem</translation>
    </message>
    <message>
        <source>Save a worksheet</source>
        <translation>Salvar uma folha de exercícios</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>Salvar a tabela</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabela (*.csv)</translation>
    </message>
    <message>
        <source>The surface is not shown in 3-D; show it first, in the View menu.</source>
        <translation>A superfície não está em 3D; mostre-a primeiro, no menu Exibir.</translation>
    </message>
    <message>
        <source>There is no convergence map yet; compute one first.</source>
        <translation>Ainda não há mapa de convergência; calcule um primeiro.</translation>
    </message>
    <message>
        <source>There is nothing to be drawn.</source>
        <translation>Não há nada para desenhar.</translation>
    </message>
    <message>
        <source>Worksheet, A4 (*.pdf)</source>
        <translation>Folha de exercícios, A4 (*.pdf)</translation>
    </message>
    <message>
        <source>Worksheet, Letter (*.pdf)</source>
        <translation>Folha de exercícios, Carta (*.pdf)</translation>
    </message>
    <message>
        <source>Writing {name}</source>
        <translation>Gravando {name}</translation>
    </message>
    <message>
        <source>Wrote {name}: a page to fill in, and one of answers.</source>
        <translation>{name} foi gravado: uma página para preencher e uma de respostas.</translation>
    </message>
    <message numerus="yes">
        <source>Wrote {name}: {n} steps.</source>
        <extracomment>One: Wrote {name}: {n} step.</extracomment>
        <translation>
            <numerusform>{name} foi gravado: {n} passo.</numerusform>
            <numerusform>{name} foi gravado: {n} passos.</numerusform>
        </translation>
    </message>
    <message>
        <source>{reason} Choose another place.</source>
        <translation>{reason} Escolha outro lugar.</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.exports.film</name>
    <message>
        <source>The run is another one now; the animation was given up.</source>
        <translation>A execução agora é outra; a animação foi abandonada.</translation>
    </message>
    <message>
        <source>{frames} frames of this size are too much for one animation; take up to {most} frames, or smaller ones.</source>
        <translation>{frames} quadros deste tamanho são demais para uma animação; use até {most} quadros, ou quadros menores.</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.exports.program</name>
    <message>
        <source>Export script</source>
        <translation>Exportar script</translation>
    </message>
    <message>
        <source>Python (*.py)</source>
        <translation>Python (*.py)</translation>
    </message>
    <message>
        <source>Wrote {name}: python {name} prints this run's table.</source>
        <translation>{name} foi gravado: python {name} mostra a tabela desta execução.</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.exports.views</name>
    <message>
        <source>Convergence map</source>
        <translation>Mapa de convergência</translation>
    </message>
    <message>
        <source>Loss per iteration</source>
        <translation>Perda por iteração</translation>
    </message>
    <message>
        <source>Loss surface</source>
        <translation>Superfície de perda</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Passos</translation>
    </message>
    <message>
        <source>Surface in 3-D</source>
        <translation>Superfície em 3D</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Janela</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.exports.worksheet</name>
    <message>
        <source>Class</source>
        <translation>Turma</translation>
    </message>
    <message>
        <source>Data ({names}): {rows}</source>
        <translation>Dados ({names}): {rows}</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Fill in the steps that follow the first.</source>
        <translation>Preencha os passos que vêm depois do primeiro.</translation>
    </message>
    <message>
        <source>Loss: f({names}) = {formula}</source>
        <translation>Perda: f({names}) = {formula}</translation>
    </message>
    <message>
        <source>Model: {formula}</source>
        <translation>Modelo: {formula}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Of {count} parameters, the table has the gradient's norm alone.</source>
        <translation>De {count} parâmetros, a tabela só traz a norma do gradiente.</translation>
    </message>
    <message>
        <source>Start: {names} = {start}</source>
        <translation>Início: {names} = {start}</translation>
    </message>
    <message>
        <source>Step: end = start − learning rate × gradient</source>
        <translation>Passo: fim = início − taxa de aprendizado × gradiente</translation>
    </message>
    <message>
        <source>Take two steps or more first: the worksheet tells the first and asks for the rest.</source>
        <translation>Dê dois passos ou mais antes: a folha mostra o primeiro e pede os outros.</translation>
    </message>
    <message>
        <source>Your calculations:</source>
        <translation>Seus cálculos:</translation>
    </message>
    <message>
        <source>{count} samples</source>
        <translation>{count} amostras</translation>
    </message>
    <message>
        <source>{title}: answers</source>
        <translation>{title}: respostas</translation>
    </message>
    <message>
        <source>○ start</source>
        <translation>○ início</translation>
    </message>
    <message>
        <source>○ start, ● where each step went from</source>
        <translation>○ início, ● de onde saiu cada passo</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.fields</name>
    <message>
        <source>“{text}” is not {kind}. The {name} is still {in_force}.</source>
        <translation>“{text}” não é {kind}. O valor de {name} continua {in_force}.</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.figures_bar</name>
    <message>
        <source>Figures</source>
        <translation>Números</translation>
    </message>
    <message>
        <source>gradient</source>
        <translation>gradiente</translation>
    </message>
    <message>
        <source>gradient's norm</source>
        <translation>norma do gradiente</translation>
    </message>
    <message>
        <source>iteration</source>
        <translation>iteração</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>perda</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.form</name>
    <message>
        <source>Momentum</source>
        <translation>Momentum</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.help.about_window</name>
    <message>
        <source>About gdsim</source>
        <translation>Sobre o gdsim</translation>
    </message>
    <message>
        <source>Closes this window</source>
        <translation>Fecha esta janela</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Copies the versions above as text.</source>
        <translation>Copia as versões acima como texto.</translation>
    </message>
    <message>
        <source>Copy for a report</source>
        <translation>Copiar para um relato</translation>
    </message>
    <message>
        <source>Made of: {parts}.</source>
        <translation>Feito de: {parts}.</translation>
    </message>
    <message>
        <source>Qt and PySide6 are used unchanged, as libraries of their own that can be replaced, under the GNU LGPL, version 3. Its text: {text} Their source: {source}</source>
        <translation>Qt e PySide6 são usados sem alterações, como bibliotecas separadas que podem ser substituídas, sob a GNU LGPL, versão 3. Texto da licença: {text} Código-fonte: {source}</translation>
    </message>
    <message>
        <source>See gradient descent, one step at a time.</source>
        <translation>Veja a descida do gradiente, um passo de cada vez.</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.help.help</name>
    <message>
        <source>The folder can't be opened from here. The log is in {folder}.</source>
        <translation>Não é possível abrir a pasta daqui. O log está em {folder}.</translation>
    </message>
    <message>
        <source>The log is in {folder}.</source>
        <translation>O log está em {folder}.</translation>
    </message>
    <message>
        <source>There is no log: {folder} can't be written.</source>
        <translation>Não há log: não é possível gravar em {folder}.</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.help.keys</name>
    <message>
        <source>Anywhere</source>
        <translation>Em qualquer lugar</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Setas</translation>
    </message>
    <message>
        <source>As it was at first</source>
        <translation>Como era no começo</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Back to the control before</source>
        <translation>Voltar ao controle anterior</translation>
    </message>
    <message>
        <source>Blank the screen</source>
        <translation>Apagar a tela</translation>
    </message>
    <message>
        <source>Choose in the list, or open it</source>
        <translation>Escolher na lista ou abri-la</translation>
    </message>
    <message>
        <source>Copy the chosen rows, or the text</source>
        <translation>Copiar as linhas escolhidas ou o texto</translation>
    </message>
    <message>
        <source>Forget the chosen run</source>
        <translation>Remover a execução escolhida</translation>
    </message>
    <message>
        <source>Give the chosen run another name</source>
        <translation>Dar outro nome à execução escolhida</translation>
    </message>
    <message>
        <source>Go along the rows of the table</source>
        <translation>Percorrer as linhas da tabela</translation>
    </message>
    <message>
        <source>Go along the runs; show or hide one</source>
        <translation>Percorrer as execuções; mostrar ou ocultar uma</translation>
    </message>
    <message>
        <source>Leave the spotlight, or the projector</source>
        <translation>Sair do holofote ou do projetor</translation>
    </message>
    <message>
        <source>Move the slider</source>
        <translation>Mover o controle deslizante</translation>
    </message>
    <message>
        <source>Move the start, on the loss surface</source>
        <translation>Mover o início, na superfície de perda</translation>
    </message>
    <message>
        <source>On the surface in three dimensions</source>
        <translation>Na superfície em três dimensões</translation>
    </message>
    <message>
        <source>On to the next control</source>
        <translation>Ir ao próximo controle</translation>
    </message>
    <message>
        <source>Press the button</source>
        <translation>Acionar o botão</translation>
    </message>
    <message>
        <source>Run or pause</source>
        <translation>Executar ou pausar</translation>
    </message>
    <message>
        <source>Step, or the next phase, by a clicker</source>
        <translation>Passo, ou a próxima fase, com um passador</translation>
    </message>
    <message>
        <source>Take it over; show the chosen run</source>
        <translation>Aplicar; mostrar a execução escolhida</translation>
    </message>
    <message>
        <source>The next page of the lesson</source>
        <translation>A próxima página da lição</translation>
    </message>
    <message>
        <source>The page of the lesson before</source>
        <translation>A página anterior da lição</translation>
    </message>
    <message>
        <source>Turn it, and tilt it</source>
        <translation>Girar e inclinar</translation>
    </message>
    <message>
        <source>Where the keyboard is</source>
        <translation>Onde o teclado está</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>{held} + arrow keys</source>
        <translation>{held} + setas</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.help.keys_window</name>
    <message>
        <source>All keys, by what they are for; arrow keys read on</source>
        <translation>Todas as teclas, por finalidade; as setas seguem a leitura</translation>
    </message>
    <message>
        <source>Copies the keys as text.</source>
        <translation>Copia as teclas como texto.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Prints the keys, or writes them to a PDF file.</source>
        <translation>Imprime as teclas ou as grava em um arquivo PDF.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.help.words</name>
    <message>
        <source>A row for each step: the parameters before it, the prediction, the loss, the gradient and the parameters after it. A row that is chosen is marked on the surface.</source>
        <translation>Uma linha por passo: os parâmetros antes dele, a previsão, a perda, o gradiente e os parâmetros depois dele. Uma linha escolhida é marcada na superfície.</translation>
    </message>
    <message>
        <source>A view. Drag its title to put it elsewhere; the View menu hides it and brings it back.</source>
        <translation>Uma vista. Arraste o título para pô-la em outro lugar; o menu Exibir a oculta e a traz de volta.</translation>
    </message>
    <message>
        <source>All settings of the run. Each change takes effect at once.</source>
        <translation>Todas as configurações da execução. Cada mudança vale na hora.</translation>
    </message>
    <message>
        <source>All that gdsim can do, by subject. F10 goes there, arrow keys go along.</source>
        <translation>Tudo o que o gdsim sabe fazer, por assunto. F10 leva até lá, as setas percorrem.</translation>
    </message>
    <message>
        <source>Click Step, and the parameters go down the loss surface.</source>
        <translation>Clique em Passo, e os parâmetros descem pela superfície de perda.</translation>
    </message>
    <message>
        <source>Computes the map, or gives it up while it is under way.</source>
        <translation>Calcula o mapa, ou desiste dele enquanto está em andamento.</translation>
    </message>
    <message>
        <source>Drag it to make the window larger or smaller.</source>
        <translation>Arraste para aumentar ou diminuir a janela.</translation>
    </message>
    <message>
        <source>Goes through the next of a step's five phases: forward, loss, backward, update, zero grad. The fifth completes the step.</source>
        <translation>Passa pela próxima das cinco fases de um passo: forward, loss, backward, update, zero grad. A quinta completa o passo.</translation>
    </message>
    <message>
        <source>Goes to any iteration of the run so far. A step from there under other settings goes off in a branch.</source>
        <translation>Vai a qualquer iteração da execução até agora. Um passo dali com outras configurações segue por um ramo.</translation>
    </message>
    <message>
        <source>How far a step goes: with plain SGD the step is this number times the gradient, against it. A number above 0; Enter takes it over for the next step.</source>
        <translation>A que distância vai um passo: com SGD simples, o passo é este número vezes o gradiente, no sentido contrário. Um número acima de 0; Enter o aplica ao próximo passo.</translation>
    </message>
    <message>
        <source>How many iterations a run needs from each point of a grid of two settings, or which minimum it ends in. Click a point to start there.</source>
        <translation>De quantas iterações uma execução precisa a partir de cada ponto de uma grade de duas configurações, ou em que mínimo termina. Clique em um ponto para começar ali.</translation>
    </message>
    <message>
        <source>How many iterations each of the map's runs takes at most.</source>
        <translation>Quantas iterações cada execução do mapa leva, no máximo.</translation>
    </message>
    <message>
        <source>How many runs there are along each side of the map.</source>
        <translation>Quantas execuções há em cada lado do mapa.</translation>
    </message>
    <message>
        <source>How many steps per second Run takes, from 1 to as many as this computer can.</source>
        <translation>Quantos passos por segundo Executar dá, de 1 até o máximo deste computador.</translation>
    </message>
    <message>
        <source>How many steps the run stands from its start.</source>
        <translation>A quantos passos do início a execução está.</translation>
    </message>
    <message>
        <source>Lets the run go by itself, or pauses it. It stops where it converges or diverges, and at the iteration that is set under “Pause at”.</source>
        <translation>Deixa a execução seguir sozinha ou a pausa. Ela para onde converge ou diverge, e na iteração definida em “Pausar em”.</translation>
    </message>
    <message>
        <source>Moves what is beside it.</source>
        <translation>Move o que está ao lado.</translation>
    </message>
    <message>
        <source>Of many parameters, the one whose start is shown beside it.</source>
        <translation>De muitos parâmetros, aquele cujo início aparece ao lado.</translation>
    </message>
    <message>
        <source>Shows or hides the settings that are seldom touched.</source>
        <translation>Mostra ou oculta as configurações que raramente se mudam.</translation>
    </message>
    <message>
        <source>Starts the run again at iteration 0, from the same start and under the same settings.</source>
        <translation>Recomeça a execução na iteração 0, do mesmo início e com as mesmas configurações.</translation>
    </message>
    <message>
        <source>Takes one step of gradient descent: forward, loss, backward, update, zero grad. Held down, it goes on stepping.</source>
        <translation>Dá um passo da descida do gradiente: forward, loss, backward, update, zero grad. Mantido pressionado, continua dando passos.</translation>
    </message>
    <message>
        <source>Takes the last step back, or the last phase where you step by phases. The steps stay known, so the timeline leads to them again.</source>
        <translation>Desfaz o último passo, ou a última fase se você vai por fases. Os passos continuam conhecidos, e a linha do tempo leva a eles de novo.</translation>
    </message>
    <message>
        <source>The learning rate by powers of ten, from 0.0001 to 10. The next step takes it.</source>
        <translation>A taxa de aprendizado em potências de dez, de 0.0001 a 10. O próximo passo a usa.</translation>
    </message>
    <message>
        <source>The loss after each iteration, from the start to where the run stands.</source>
        <translation>A perda após cada iteração, do início até onde a execução está.</translation>
    </message>
    <message>
        <source>The loss by which runs are ranked: who reaches it first, leads.</source>
        <translation>A perda pela qual as execuções são classificadas: quem a atinge primeiro lidera.</translation>
    </message>
    <message>
        <source>The loss over the parameters. The marker is where the run stands, the line is its way there, the arrows are the gradient and the next step. Drag the marker to start elsewhere; the wheel zooms, dragging the ground moves it.</source>
        <translation>A perda em função dos parâmetros. O marcador é onde a execução está, a linha é o caminho até ali, as setas são o gradiente e o próximo passo. Arraste o marcador para começar em outro lugar; a roda dá zoom, arrastar o fundo o move.</translation>
    </message>
    <message>
        <source>The loss that the last step started from, and the loss of the parameters it led to.</source>
        <translation>A perda da qual o último passo partiu e a perda dos parâmetros a que ele levou.</translation>
    </message>
    <message>
        <source>The parameter at iteration 0, as a number. Enter takes it over and starts a new run.</source>
        <translation>O parâmetro na iteração 0, como número. Enter o aplica e inicia uma nova execução.</translation>
    </message>
    <message>
        <source>The parameters and the loss at the pointer.</source>
        <translation>Os parâmetros e a perda no ponteiro.</translation>
    </message>
    <message>
        <source>The precision of all numbers of the run: float32 has about 7 digits, float64 about 16. Choosing one starts a new run.</source>
        <translation>A precisão de todos os números da execução: float32 tem uns 7 dígitos, float64 uns 16. Escolher uma inicia uma nova execução.</translation>
    </message>
    <message>
        <source>The problem whose loss is descended: its data, its model and its loss. Choosing one starts a new run.</source>
        <translation>O problema cuja perda é descida: seus dados, seu modelo e sua perda. Escolher um inicia uma nova execução.</translation>
    </message>
    <message>
        <source>The rule that makes a step out of the gradient. It can change in the middle of a run: the next step takes the new one.</source>
        <translation>A regra que transforma o gradiente em um passo. Pode mudar no meio de uma execução: o próximo passo usa a nova.</translation>
    </message>
    <message>
        <source>The run as a PyTorch program, with the values of this step beside its lines. The line of the phase that was just gone through is marked.</source>
        <translation>A execução como programa PyTorch, com os valores deste passo ao lado das linhas. A linha da fase recém-concluída fica marcada.</translation>
    </message>
    <message>
        <source>The runs and the branches of this problem, each with its settings and how it stands. They can step together, and be ranked by how soon they reach a loss.</source>
        <translation>As execuções e os ramos deste problema, cada um com suas configurações e sua situação. Podem dar passos juntos e ser classificados por quão cedo atingem uma perda.</translation>
    </message>
    <message>
        <source>The samples, and what the model makes of them with the parameters of here. The thin lines are what it is off by.</source>
        <translation>As amostras, e o que o modelo faz delas com os parâmetros deste ponto. As linhas finas são o quanto ele erra.</translation>
    </message>
    <message>
        <source>The views that lie here on each other; the one that is chosen is seen.</source>
        <translation>As vistas que estão aqui umas sobre as outras; vê-se a escolhida.</translation>
    </message>
    <message>
        <source>What a colour on the map tells: the iterations that were needed, or the minimum that was found.</source>
        <translation>O que uma cor no mapa diz: as iterações necessárias ou o mínimo encontrado.</translation>
    </message>
    <message>
        <source>What computes the run: the CPU, or a graphics card that torch can use here. Choosing one starts a new run.</source>
        <translation>O que calcula a execução: a CPU, ou uma placa de vídeo que o torch possa usar aqui. Escolher um inicia uma nova execução.</translation>
    </message>
    <message>
        <source>What each sign on the surface means; each can be hidden.</source>
        <translation>O que cada sinal na superfície significa; cada um pode ser ocultado.</translation>
    </message>
    <message>
        <source>What stands in each column.</source>
        <translation>O que há em cada coluna.</translation>
    </message>
    <message>
        <source>What the run is doing: paused, running, converged (the gradient is below the tolerance) or diverged (a number is no longer finite, or the loss has grown beyond bounds).</source>
        <translation>O que a execução está fazendo: em pausa, executando, convergiu (o gradiente está abaixo da tolerância) ou divergiu (um número já não é finito ou a perda cresceu além dos limites).</translation>
    </message>
    <message>
        <source>What varies from left to right, and between which numbers.</source>
        <translation>O que varia da esquerda para a direita, e entre que números.</translation>
    </message>
    <message>
        <source>What varies from the bottom to the top, and between which numbers.</source>
        <translation>O que varia de baixo para cima, e entre que números.</translation>
    </message>
    <message>
        <source>Where the learning rate stands between the limits that the curvature of the loss sets here: up to the first the run goes straight down, up to the second it overshoots and comes back, beyond that it diverges.</source>
        <translation>Onde a taxa de aprendizado está entre os limites que a curvatura da perda impõe aqui: até o primeiro, a execução desce direto; até o segundo, ultrapassa e volta; além dele, diverge.</translation>
    </message>
    <message>
        <source>Which slice through the loss is shown: with more than two parameters the surface shows two of them, or two directions, through where the run stands.</source>
        <translation>Que corte da perda é mostrado: com mais de dois parâmetros, a superfície mostra dois deles, ou duas direções, por onde a execução está.</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.lessons.course</name>
    <message>
        <source>Done. {reveal}</source>
        <translation>Feito. {reveal}</translation>
    </message>
    <message>
        <source>Lesson: {title}</source>
        <translation>Lição: {title}</translation>
    </message>
    <message>
        <source>Page {number} of {pages}: {title}</source>
        <translation>Página {number} de {pages}: {title}</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.lessons.dots</name>
    <message>
        <source>Page {number}: not opened yet</source>
        <translation>Página {number}: ainda não aberta</translation>
    </message>
    <message>
        <source>Page {number}: {title}</source>
        <translation>Página {number}: {title}</translation>
    </message>
    <message>
        <source>Page {number}: {title} (done)</source>
        <translation>Página {number}: {title} (feita)</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.lessons.entries</name>
    <message>
        <source>Choose an answer first.</source>
        <translation>Escolha uma resposta primeiro.</translation>
    </message>
    <message>
        <source>Click on the loss surface first, where the step will land.</source>
        <translation>Primeiro clique na superfície de perda, onde o passo vai chegar.</translation>
    </message>
    <message>
        <source>Click on the loss surface, or write numbers.</source>
        <translation>Clique na superfície de perda ou escreva números.</translation>
    </message>
    <message>
        <source>Write a number first.</source>
        <translation>Escreva um número primeiro.</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Sua resposta</translation>
    </message>
    <message>
        <source>Your answer for {name}</source>
        <translation>Sua resposta para {name}</translation>
    </message>
    <message>
        <source>“{text}” is not a number; write it like 0.25.</source>
        <translation>“{text}” não é um número; escreva assim: 0.25.</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.lessons.holds</name>
    <message>
        <source>This page of the lesson does without it.</source>
        <translation>Esta página da lição não usa isto.</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.lessons.lessons</name>
    <message>
        <source>All files</source>
        <translation>Todos os arquivos</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Lições</translation>
    </message>
    <message>
        <source>Open a lesson</source>
        <translation>Abrir uma lição</translation>
    </message>
    <message>
        <source>There is no lesson “{name}”.</source>
        <translation>Não há lição “{name}”.</translation>
    </message>
    <message>
        <source>{name} is no lesson that can be opened: {reason}</source>
        <translation>{name} não é uma lição que se possa abrir: {reason}</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.lessons.panel</name>
    <message>
        <source>Arrow keys read on</source>
        <translation>As setas seguem a leitura</translation>
    </message>
    <message>
        <source>Close the lesson</source>
        <translation>Fechar a lição</translation>
    </message>
    <message>
        <source>Done: {told}</source>
        <translation>Feito: {told}</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Concluir</translation>
    </message>
    <message>
        <source>Have the simulator as this page began with it</source>
        <translation>Deixa o simulador como estava no começo desta página</translation>
    </message>
    <message>
        <source>More to do with this lesson</source>
        <translation>Mais opções desta lição</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Próxima</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Set up again</source>
        <translation>Preparar de novo</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Pular</translation>
    </message>
    <message>
        <source>Start the lesson again</source>
        <translation>Recomeçar a lição</translation>
    </message>
    <message>
        <source>The end of the lesson ({keys})</source>
        <translation>O fim da lição ({keys})</translation>
    </message>
    <message>
        <source>The next page ({keys})</source>
        <translation>A próxima página ({keys})</translation>
    </message>
    <message>
        <source>The page before ({keys})</source>
        <translation>A página anterior ({keys})</translation>
    </message>
    <message>
        <source>The page's text</source>
        <translation>O texto da página</translation>
    </message>
    <message>
        <source>To do: {told}</source>
        <translation>A fazer: {told}</translation>
    </message>
    <message>
        <source>What is revealed</source>
        <translation>O que é revelado</translation>
    </message>
    <message>
        <source>{number} of {pages}</source>
        <translation>{number} de {pages}</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.lessons.question</name>
    <message>
        <source>Check</source>
        <translation>Conferir</translation>
    </message>
    <message>
        <source>Check the answer (Enter)</source>
        <translation>Conferir a resposta (Enter)</translation>
    </message>
    <message>
        <source>Look again, and try another answer.</source>
        <translation>Olhe de novo e tente outra resposta.</translation>
    </message>
    <message>
        <source>Show me</source>
        <translation>Ver resposta</translation>
    </message>
    <message>
        <source>Show the right answer</source>
        <translation>Mostrar a resposta certa</translation>
    </message>
    <message>
        <source>The answer: {answer}</source>
        <translation>A resposta: {answer}</translation>
    </message>
    <message>
        <source>✓ Right.</source>
        <translation>✓ Certo.</translation>
    </message>
    <message>
        <source>✗ Not yet. {hint}</source>
        <translation>✗ Ainda não. {hint}</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.lessons.teacher</name>
    <message>
        <source>Copy the page as text</source>
        <translation>Copiar a página como texto</translation>
    </message>
    <message>
        <source>The teacher's page</source>
        <translation>A página do professor</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.lessons.waits</name>
    <message>
        <source>now {value}</source>
        <translation>agora {value}</translation>
    </message>
    <message>
        <source>{done} of {all}</source>
        <translation>{done} de {all}</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.log_file</name>
    <message>
        <source>Something went wrong in gdsim itself ({kind}). Your run is as it was; the log has the details (Help, Open the log folder).</source>
        <translation>Algo deu errado no próprio gdsim ({kind}). Sua execução está como estava; o log tem os detalhes (Ajuda, Abrir a pasta do log).</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.loss_view</name>
    <message>
        <source>Each step up the axis is ten times the loss</source>
        <translation>Cada passo para cima no eixo é dez vezes a perda</translation>
    </message>
    <message>
        <source>Logarithmic loss</source>
        <translation>Perda logarítmica</translation>
    </message>
    <message>
        <source>iterations done</source>
        <translation>iterações feitas</translation>
    </message>
    <message>
        <source>log</source>
        <translation>log</translation>
    </message>
    <message>
        <source>━ all</source>
        <translation>━ todas</translation>
    </message>
    <message>
        <source>━ batch</source>
        <translation>━ lote</translation>
    </message>
    <message>
        <source>━ fitted</source>
        <translation>━ treino</translation>
    </message>
    <message>
        <source>┅ held out</source>
        <translation>┅ teste</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.map_axis</name>
    <message>
        <source>Equal steps are equal factors</source>
        <translation>Passos iguais são fatores iguais</translation>
    </message>
    <message>
        <source>What is another in each column or row of the map</source>
        <translation>O que muda em cada coluna ou linha do mapa</translation>
    </message>
    <message>
        <source>What is varied across</source>
        <translation>O que varia na horizontal</translation>
    </message>
    <message>
        <source>What is varied up</source>
        <translation>O que varia na vertical</translation>
    </message>
    <message>
        <source>Where the axis begins</source>
        <translation>Onde o eixo começa</translation>
    </message>
    <message>
        <source>Where the axis ends</source>
        <translation>Onde o eixo termina</translation>
    </message>
    <message>
        <source>from</source>
        <translation>de</translation>
    </message>
    <message>
        <source>greatest value across</source>
        <translation>maior valor na horizontal</translation>
    </message>
    <message>
        <source>greatest value up</source>
        <translation>maior valor na vertical</translation>
    </message>
    <message>
        <source>least value across</source>
        <translation>menor valor na horizontal</translation>
    </message>
    <message>
        <source>least value up</source>
        <translation>menor valor na vertical</translation>
    </message>
    <message>
        <source>to</source>
        <translation>até</translation>
    </message>
    <message>
        <source>“{text}” is not a number.</source>
        <translation>“{text}” não é um número.</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.map_view</name>
    <message>
        <source>A run that has not converged by then counts as not converged</source>
        <translation>Uma execução que não convergiu até lá conta como não convergida</translation>
    </message>
    <message>
        <source>Across</source>
        <translation>Horiz.</translation>
    </message>
    <message>
        <source>Cancelled; what is known so far stays on show.</source>
        <translation>Cancelado; o que já se sabe continua à mostra.</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>Células</translation>
    </message>
    <message>
        <source>Cells along each side</source>
        <translation>Células em cada lado</translation>
    </message>
    <message>
        <source>Compute</source>
        <translation>Calcular</translation>
    </message>
    <message>
        <source>Compute the map, or leave off</source>
        <translation>Calcular o mapa ou parar</translation>
    </message>
    <message>
        <source>Each cell of the map will be one run; a click takes its settings up.</source>
        <translation>Cada célula do mapa será uma execução; um clique aplica suas configurações.</translation>
    </message>
    <message>
        <source>How fast each run converges, or to which minimum</source>
        <translation>Com que rapidez cada execução converge, ou para qual mínimo</translation>
    </message>
    <message>
        <source>Iterations</source>
        <translation>Iterações</translation>
    </message>
    <message>
        <source>Iterations of each run</source>
        <translation>Iterações de cada execução</translation>
    </message>
    <message>
        <source>More cells show more, and take longer</source>
        <translation>Mais células mostram mais e demoram mais</translation>
    </message>
    <message>
        <source>The map is of other settings; Compute makes it anew.</source>
        <translation>O mapa é de outras configurações; Calcular o refaz.</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Vert.</translation>
    </message>
    <message>
        <source>What the colour tells</source>
        <translation>O que a cor diz</translation>
    </message>
    <message>
        <source>converged after {n}</source>
        <translation>convergiu após {n}</translation>
    </message>
    <message>
        <source>not computed yet</source>
        <translation>ainda não calculado</translation>
    </message>
    <message>
        <source>not converged after {n}</source>
        <translation>não convergiu após {n}</translation>
    </message>
    <message>
        <source>{across} {x:.4g}, {up} {y:.4g}: {state}</source>
        <translation>{across} {x:.4g}, {up} {y:.4g}: {state}</translation>
    </message>
    <message>
        <source>{marks} iterations</source>
        <translation>{marks} iterações</translation>
    </message>
    <message>
        <source>{state} at the minimum ({place})</source>
        <translation>{state} no mínimo ({place})</translation>
    </message>
    <message>
        <source>{state}, loss {loss}</source>
        <translation>{state}, perda {loss}</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.menus.__init__</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Arquivo</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;juda</translation>
    </message>
    <message>
        <source>&amp;Lessons</source>
        <translation>&amp;Lições</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Executar</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>E&amp;xibir</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.menus.exports</name>
    <message>
        <source>Animation…</source>
        <translation>Animação…</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Copiar imagem</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagem</translation>
    </message>
    <message>
        <source>Table as CSV…</source>
        <translation>Tabela como CSV…</translation>
    </message>
    <message>
        <source>Worksheet…</source>
        <translation>Folha de exercícios…</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.menus.file</name>
    <message>
        <source>A learning rate that is too large</source>
        <translation>Uma taxa de aprendizado grande demais</translation>
    </message>
    <message>
        <source>A line through a table of your own</source>
        <translation>Uma reta por uma tabela própria</translation>
    </message>
    <message>
        <source>A narrow valley, with and without momentum</source>
        <translation>Um vale estreito, com e sem momentum</translation>
    </message>
    <message>
        <source>A network that learns two moons</source>
        <translation>Uma rede que aprende duas luas</translation>
    </message>
    <message>
        <source>Batches: the noise of stochastic steps</source>
        <translation>Lotes: o ruído dos passos estocásticos</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Exemplos</translation>
    </message>
    <message>
        <source>Export script…</source>
        <translation>Exportar script…</translation>
    </message>
    <message>
        <source>Five optimizers on Rosenbrock's valley</source>
        <translation>Cinco otimizadores no vale de Rosenbrock</translation>
    </message>
    <message>
        <source>New run</source>
        <translation>Nova execução</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Nenhum ainda</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>Abrir recente</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Abrir…</translation>
    </message>
    <message>
        <source>Paste a table</source>
        <translation>Colar uma tabela</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>Preferências…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Salvar como…</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.menus.help</name>
    <message>
        <source>Open the log folder</source>
        <translation>Abrir a pasta do log</translation>
    </message>
    <message>
        <source>Point and ask</source>
        <translation>Apontar e perguntar</translation>
    </message>
    <message>
        <source>What is this?</source>
        <translation>O que é isto?</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.menus.lessons</name>
    <message>
        <source>Done</source>
        <translation>Feita</translation>
    </message>
    <message>
        <source>My lessons</source>
        <translation>Minhas lições</translation>
    </message>
    <message>
        <source>Open a lesson file…</source>
        <translation>Abrir um arquivo de lição…</translation>
    </message>
    <message>
        <source>Open my lessons' folder</source>
        <translation>Abrir a pasta das minhas lições</translation>
    </message>
    <message>
        <source>Teacher's page of this lesson…</source>
        <translation>Página do professor desta lição…</translation>
    </message>
    <message>
        <source>{folder} can't be made: {reason}.</source>
        <translation>Não é possível criar {folder}: {reason}.</translation>
    </message>
    <message>
        <source>{name} (can't be opened)</source>
        <translation>{name} (não é possível abrir)</translation>
    </message>
    <message>
        <source>{title} ({minutes} min)</source>
        <translation>{title} ({minutes} min)</translation>
    </message>
    <message>
        <source>{title} ({minutes} min, page {page} of {pages})</source>
        <translation>{title} ({minutes} min, página {page} de {pages})</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.menus.run</name>
    <message>
        <source>Compare runs</source>
        <translation>Comparar execuções</translation>
    </message>
    <message>
        <source>Convergence map…</source>
        <translation>Mapa de convergência…</translation>
    </message>
    <message>
        <source>Predict, then reveal</source>
        <translation>Prever e depois revelar</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.menus.view</name>
    <message>
        <source>Blue, as the theme</source>
        <translation>Azul, como o tema</translation>
    </message>
    <message>
        <source>Cividis</source>
        <translation>Cividis</translation>
    </message>
    <message>
        <source>Colours of the map</source>
        <translation>Cores do mapa</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>Copiar a tabela</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>Tema escuro</translation>
    </message>
    <message>
        <source>Grey, for printing</source>
        <translation>Cinza, para imprimir</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Maior</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>Tema claro</translation>
    </message>
    <message>
        <source>Projector mode</source>
        <translation>Modo projetor</translation>
    </message>
    <message>
        <source>Projector, full screen</source>
        <translation>Projetor, tela cheia</translation>
    </message>
    <message>
        <source>Projector: black ground</source>
        <translation>Projetor: fundo preto</translation>
    </message>
    <message>
        <source>Projector: white ground</source>
        <translation>Projetor: fundo branco</translation>
    </message>
    <message>
        <source>Reset the layout</source>
        <translation>Restaurar o layout</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar tudo</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Menor</translation>
    </message>
    <message>
        <source>Spotlight</source>
        <translation>Holofote</translation>
    </message>
    <message>
        <source>Theme of the system</source>
        <translation>Tema do sistema</translation>
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
        <translation>pode ser um número de {low} a {high}</translation>
    </message>
    <message>
        <source>it can be a short text on one line</source>
        <translation>pode ser um texto curto em uma linha</translation>
    </message>
    <message>
        <source>it can be true or false</source>
        <translation>pode ser verdadeiro ou falso</translation>
    </message>
    <message>
        <source>it can be {choices}</source>
        <translation>pode ser {choices}</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.preferences_window</name>
    <message>
        <source>A number above {low:g}, up to {high:g}, or nothing.</source>
        <translation>Um número acima de {low:g}, até {high:g}, ou nada.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aparência</translation>
    </message>
    <message>
        <source>Arrow keys choose a page</source>
        <translation>As setas escolhem uma página</translation>
    </message>
    <message>
        <source>At the start</source>
        <translation>Ao iniciar</translation>
    </message>
    <message>
        <source>Back to first values</source>
        <translation>Voltar aos valores iniciais</translation>
    </message>
    <message>
        <source>Has all preferences as they are at first</source>
        <translation>Deixa todas as preferências como eram no começo</translation>
    </message>
    <message>
        <source>It brings its own settings; those below are for the very first start.</source>
        <translation>Traz suas próprias configurações; as de baixo são para o primeiro início de todos.</translation>
    </message>
    <message>
        <source>Kept in {place}</source>
        <translation>Guardado em {place}</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhum</translation>
    </message>
    <message>
        <source>Pages of preferences</source>
        <translation>Páginas de preferências</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Preferências</translation>
    </message>
    <message>
        <source>Set by defaults.ini in {folder}</source>
        <translation>Definido por defaults.ini em {folder}</translation>
    </message>
    <message>
        <source>Set for you</source>
        <translation>Definido para você</translation>
    </message>
    <message>
        <source>the problem's own</source>
        <translation>o do próprio problema</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.preferences_words</name>
    <message>
        <source>As fast as it can</source>
        <translation>O mais rápido possível</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>Como estava</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Como o sistema</translation>
    </message>
    <message>
        <source>Begin with</source>
        <translation>Começar com</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Preto</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>Everything large and in strong colours, to be read from the last row.</source>
        <translation>Tudo grande e em cores fortes, para ser lido da última fileira.</translation>
    </message>
    <message>
        <source>How many steps per second Run takes at the start.</source>
        <translation>Quantos passos por segundo Executar dá no começo.</translation>
    </message>
    <message>
        <source>In the theme's colours</source>
        <translation>Nas cores do tema</translation>
    </message>
    <message>
        <source>Keeps the run now and then, so that it can be recovered when the computer fails.</source>
        <translation>Guarda a execução de tempos em tempos, para recuperá-la se o computador falhar.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Lição</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Light, dark, or as the desktop is set.</source>
        <translation>Claro, escuro ou como o sistema está definido.</translation>
    </message>
    <message>
        <source>Nothing moves by itself that need not.</source>
        <translation>Nada se move sozinho sem necessidade.</translation>
    </message>
    <message>
        <source>Projector ground</source>
        <translation>Fundo do projetor</translation>
    </message>
    <message>
        <source>Reduced motion</source>
        <translation>Menos movimento</translation>
    </message>
    <message>
        <source>Save runs by themselves</source>
        <translation>Salvar execuções automaticamente</translation>
    </message>
    <message>
        <source>Speed of Run</source>
        <translation>Velocidade de Executar</translation>
    </message>
    <message>
        <source>The colours of the loss: those of the theme, or a scale that colour-blind people read as well; grey is for printing.</source>
        <translation>As cores da perda: as do tema, ou uma escala que daltônicos também leem bem; cinza é para imprimir.</translation>
    </message>
    <message>
        <source>The language of the window and of the lessons. It changes at once.</source>
        <translation>O idioma da janela e das lições. Muda na hora.</translation>
    </message>
    <message>
        <source>The last run</source>
        <translation>A última execução</translation>
    </message>
    <message>
        <source>The learning rate that the problem begins with, above 0; empty for the problem's own.</source>
        <translation>A taxa de aprendizado com que o problema começa, acima de 0; vazio para a do próprio problema.</translation>
    </message>
    <message>
        <source>The lesson that each start opens.</source>
        <translation>A lição que abre a cada início.</translation>
    </message>
    <message>
        <source>The optimizer that the problem begins with.</source>
        <translation>O otimizador com que o problema começa.</translation>
    </message>
    <message>
        <source>The precision that the problem begins with: float32 or float64.</source>
        <translation>A precisão com que o problema começa: float32 ou float64.</translation>
    </message>
    <message>
        <source>The size of all texts, fields and lines, in percent of the usual one.</source>
        <translation>O tamanho de todos os textos, campos e linhas, em porcentagem do usual.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>What computes the run at the start: the CPU, or a graphics card.</source>
        <translation>O que calcula a execução no começo: a CPU ou uma placa de vídeo.</translation>
    </message>
    <message>
        <source>What each start shows: the run you left, or always the same problem.</source>
        <translation>O que aparece a cada início: a execução que você deixou ou sempre o mesmo problema.</translation>
    </message>
    <message>
        <source>White</source>
        <translation>Branco</translation>
    </message>
    <message>
        <source>White for a bright room and black for a dark one, in projector mode.</source>
        <translation>Branco para uma sala clara e preto para uma escura, no modo projetor.</translation>
    </message>
    <message numerus="yes">
        <source>{n} steps per second</source>
        <extracomment>One: {n} step per second</extracomment>
        <translation>
            <numerusform>{n} passo por segundo</numerusform>
            <numerusform>{n} passos por segundo</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gdsim.ui.run_bar</name>
    <message>
        <source>Go on by itself, or pause</source>
        <translation>Segue sozinho ou pausa</translation>
    </message>
    <message>
        <source>How fast Run goes</source>
        <translation>A velocidade de Executar</translation>
    </message>
    <message>
        <source>One step of gradient descent</source>
        <translation>Um passo da descida do gradiente</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Reiniciar</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Executar</translation>
    </message>
    <message>
        <source>Run goes phase by phase, at most {most:g} of them per second</source>
        <translation>Executar vai fase por fase, no máximo {most:g} por segundo</translation>
    </message>
    <message>
        <source>Speed of Run, in steps per second</source>
        <translation>Velocidade de Executar, em passos por segundo</translation>
    </message>
    <message>
        <source>Start again from the same start</source>
        <translation>Recomeça do mesmo início</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Passo</translation>
    </message>
    <message>
        <source>Take the last step back</source>
        <translation>Desfaz o último passo</translation>
    </message>
    <message>
        <source>The loss that the last step started from → the loss of the parameters it led to</source>
        <translation>A perda da qual o último passo partiu → a perda dos parâmetros a que ele levou</translation>
    </message>
    <message>
        <source>The next of the five phases: forward, loss, backward, update, zero grad</source>
        <translation>A próxima das cinco fases: forward, loss, backward, update, zero grad</translation>
    </message>
    <message>
        <source>as fast as it can</source>
        <translation>o mais rápido possível</translation>
    </message>
    <message>
        <source>by phase</source>
        <translation>por fase</translation>
    </message>
    <message>
        <source>iteration {iteration:,}</source>
        <translation>iteração {iteration:,}</translation>
    </message>
    <message>
        <source>loss {losses}</source>
        <translation>perda {losses}</translation>
    </message>
    <message>
        <source>{speed} per second</source>
        <translation>{speed} por segundo</translation>
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
        <translation>Um clique em um título classifica as execuções por essa coluna</translation>
    </message>
    <message>
        <source>A row for each run: Enter has it in full view, Space hides it, F2 names it, Delete removes it. Alt and the number of a column ranks the runs by it.</source>
        <translation>Uma linha por execução: Enter a mostra por inteiro, Espaço a oculta, F2 dá um nome, Delete a remove. Alt e o número de uma coluna classificam as execuções por ela.</translation>
    </message>
    <message>
        <source>A step is one of each run; off: only the bold one steps</source>
        <translation>Um passo vale para todas as execuções; desligado: só a em negrito dá passos</translation>
    </message>
    <message>
        <source>Add a run to compare optimizers, learning rates, schedules, seeds or starts, step by step. Or go back, change a setting and step: the old way stays here as a branch.</source>
        <translation>Adicione uma execução para comparar otimizadores, taxas de aprendizado, agendamentos, sementes ou inícios, passo a passo. Ou volte, mude uma configuração e dê um passo: o caminho antigo fica aqui como ramo.</translation>
    </message>
    <message>
        <source>Add run</source>
        <translation>Adicionar execução</translation>
    </message>
    <message>
        <source>After how many iterations the run had the loss to reach</source>
        <translation>Após quantas iterações a execução teve a perda a atingir</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Distância</translation>
    </message>
    <message>
        <source>Forget it (Delete)</source>
        <translation>Remover (Delete)</translation>
    </message>
    <message>
        <source>Give it another name (F2)</source>
        <translation>Dar outro nome (F2)</translation>
    </message>
    <message>
        <source>Have this one in full view (Enter)</source>
        <translation>Mostrar esta por inteiro (Enter)</translation>
    </message>
    <message>
        <source>How far the run is from the nearest known minimum</source>
        <translation>A que distância a execução está do mínimo conhecido mais próximo</translation>
    </message>
    <message>
        <source>Loss to reach</source>
        <translation>Perda a atingir</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Atingida</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renomear</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Execuções</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Step another run beside this one</source>
        <translation>Fazer outra execução dar passos ao lado desta</translation>
    </message>
    <message>
        <source>The loss where the run stands</source>
        <translation>A perda onde a execução está</translation>
    </message>
    <message>
        <source>The table tells after how many iterations each run had this loss</source>
        <translation>A tabela diz após quantas iterações cada execução teve esta perda</translation>
    </message>
    <message>
        <source>Where the run stands, and how it ended</source>
        <translation>Onde a execução está e como terminou</translation>
    </message>
    <message>
        <source>at {n}</source>
        <translation>em {n}</translation>
    </message>
    <message>
        <source>at {n} of {end}</source>
        <translation>em {n} de {end}</translation>
    </message>
    <message>
        <source>loss to reach</source>
        <translation>perda a atingir</translation>
    </message>
    <message>
        <source>step together</source>
        <translation>passos juntos</translation>
    </message>
    <message>
        <source>{state} at {n}</source>
        <translation>{state} em {n}</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.setup.choosing</name>
    <message>
        <source>There is one column of numbers only, '{column}'; a model needs an input and a target.</source>
        <translation>Só há uma coluna de números, '{column}'; um modelo precisa de uma entrada e um alvo.</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.setup.column_list</name>
    <message>
        <source>Columns to predict from; Space ticks one</source>
        <translation>Colunas usadas para prever; Espaço marca uma</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>Entradas</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.setup.desk</name>
    <message>
        <source>Another problem was chosen meanwhile; open the table again to take it.</source>
        <translation>Enquanto isso, outro problema foi escolhido; abra a tabela de novo para usá-la.</translation>
    </message>
    <message>
        <source>Cancelled; the run is as it was.</source>
        <translation>Cancelado; a execução está como estava.</translation>
    </message>
    <message>
        <source>That can't be done: {outcome}</source>
        <translation>Não é possível fazer isso: {outcome}</translation>
    </message>
    <message>
        <source>your table</source>
        <translation>sua tabela</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.setup.formula</name>
    <message>
        <source>A curved valley (Rosenbrock)</source>
        <translation>Um vale curvo (Rosenbrock)</translation>
    </message>
    <message>
        <source>A long bowl</source>
        <translation>Uma tigela comprida</translation>
    </message>
    <message>
        <source>A loss of named parameters, to be made small</source>
        <translation>Uma perda de parâmetros com nome, a tornar pequena</translation>
    </message>
    <message>
        <source>A model of x, or of columns, to be fitted to a table</source>
        <translation>Um modelo de x, ou de colunas, a ajustar a uma tabela</translation>
    </message>
    <message>
        <source>A parabola</source>
        <translation>Uma parábola</translation>
    </message>
    <message>
        <source>A root</source>
        <translation>Uma raiz</translation>
    </message>
    <message>
        <source>A wave on a line</source>
        <translation>Uma onda numa reta</translation>
    </message>
    <message>
        <source>An S</source>
        <translation>Um S</translation>
    </message>
    <message>
        <source>An edge</source>
        <translation>Uma quina</translation>
    </message>
    <message>
        <source>Decay</source>
        <translation>Decaimento</translation>
    </message>
    <message>
        <source>Enter takes the formula, Escape gives it up</source>
        <translation>Enter aplica a fórmula, Esc desiste dela</translation>
    </message>
    <message>
        <source>Examples ▾</source>
        <translation>Exemplos ▾</translation>
    </message>
    <message>
        <source>Formula of the loss</source>
        <translation>Fórmula da perda</translation>
    </message>
    <message>
        <source>Formula of the model</source>
        <translation>Fórmula do modelo</translation>
    </message>
    <message>
        <source>Formulas to begin with</source>
        <translation>Fórmulas para começar</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>One parameter</source>
        <translation>Um parâmetro</translation>
    </message>
    <message numerus="yes">
        <source>Parameters {names}</source>
        <extracomment>One: Parameter {names}</extracomment>
        <translation>
            <numerusform>Parâmetro {names}</numerusform>
            <numerusform>Parâmetros {names}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>columns {names}</source>
        <extracomment>One: column {names}</extracomment>
        <translation>
            <numerusform>coluna {names}</numerusform>
            <numerusform>colunas {names}</numerusform>
        </translation>
    </message>
    <message>
        <source>x is {column}</source>
        <translation>x é {column}</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.setup.layers_field</name>
    <message>
        <source>a number of units for each layer, such as 8, 8</source>
        <translation>um número de unidades por camada, como 8, 8</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.setup.network</name>
    <message>
        <source>A curve</source>
        <translation>Uma curva</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>Ativação</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Dados</translation>
    </message>
    <message>
        <source>Data seed</source>
        <translation>Semente dos dados</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Ocultas</translation>
    </message>
    <message>
        <source>More: activation, samples, noise, train share, seed</source>
        <translation>Mais: ativação, amostras, ruído, parte de treino, semente</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Ruído</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Amostras</translation>
    </message>
    <message>
        <source>Train share</source>
        <translation>Parte de treino</translation>
    </message>
    <message>
        <source>Two classes</source>
        <translation>Duas classes</translation>
    </message>
    <message>
        <source>Your table</source>
        <translation>Sua tabela</translation>
    </message>
    <message>
        <source>activation</source>
        <translation>ativação</translation>
    </message>
    <message>
        <source>data</source>
        <translation>dados</translation>
    </message>
    <message>
        <source>noise</source>
        <translation>ruído</translation>
    </message>
    <message>
        <source>number of samples</source>
        <translation>número de amostras</translation>
    </message>
    <message>
        <source>seed of the data</source>
        <translation>semente dos dados</translation>
    </message>
    <message>
        <source>shape of the hidden layers</source>
        <translation>formato das camadas ocultas</translation>
    </message>
    <message>
        <source>training share</source>
        <translation>parte de treino</translation>
    </message>
    <message numerus="yes">
        <source>{n} parameters</source>
        <extracomment>One: {n} parameter</extracomment>
        <translation>
            <numerusform>{n} parâmetro</numerusform>
            <numerusform>{n} parâmetros</numerusform>
        </translation>
    </message>
    <message>
        <source>{parameters}; {samples:,} samples to train on</source>
        <translation>{parameters}; {samples:,} amostras de treino</translation>
    </message>
    <message>
        <source>{parameters}; {samples:,} samples to train on, {test:,} to test</source>
        <translation>{parameters}; {samples:,} amostras de treino, {test:,} de teste</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.setup.opening</name>
    <message>
        <source>Leave out {column}</source>
        <translation>Deixar de fora {column}</translation>
    </message>
    <message>
        <source>Leave out {count} columns</source>
        <translation>Deixar de fora {count} colunas</translation>
    </message>
    <message>
        <source>Leave out {one} and {other}</source>
        <translation>Deixar de fora {one} e {other}</translation>
    </message>
    <message>
        <source>Read 1,5 as one and a half</source>
        <translation>Ler 1,5 como um e meio</translation>
    </message>
    <message>
        <source>Read 1.5 as one and a half</source>
        <translation>Ler 1.5 como um e meio</translation>
    </message>
    <message>
        <source>Read it as {encoding}</source>
        <translation>Ler como {encoding}</translation>
    </message>
    <message>
        <source>Split at each {separator}</source>
        <translation>Dividir em cada {separator}</translation>
    </message>
    <message>
        <source>There is no header: row 1 is a sample</source>
        <translation>Não há cabeçalho: a linha 1 é uma amostra</translation>
    </message>
    <message>
        <source>pasted table</source>
        <translation>tabela colada</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.setup.own_units</name>
    <message>
        <source>In own units: {equation}</source>
        <translation>Em unidades próprias: {equation}</translation>
    </message>
    <message>
        <source>The model of the run in the table's own units</source>
        <translation>O modelo da execução nas unidades da própria tabela</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.setup.reading_form</name>
    <message>
        <source>Decimals</source>
        <translation>Decimais</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Codificação</translation>
    </message>
    <message>
        <source>How the table is read</source>
        <translation>Como a tabela é lida</translation>
    </message>
    <message>
        <source>Row 1</source>
        <translation>Linha 1</translation>
    </message>
    <message>
        <source>The table's first rows</source>
        <translation>As primeiras linhas da tabela</translation>
    </message>
    <message>
        <source>a sample</source>
        <translation>uma amostra</translation>
    </message>
    <message>
        <source>commas</source>
        <translation>vírgulas</translation>
    </message>
    <message>
        <source>decimal commas</source>
        <translation>vírgulas decimais</translation>
    </message>
    <message>
        <source>names</source>
        <translation>nomes</translation>
    </message>
    <message>
        <source>names in row 1</source>
        <translation>nomes na linha 1</translation>
    </message>
    <message>
        <source>no header</source>
        <translation>sem cabeçalho</translation>
    </message>
    <message>
        <source>semicolons</source>
        <translation>pontos e vírgulas</translation>
    </message>
    <message>
        <source>tabs</source>
        <translation>tabulações</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.setup.roles</name>
    <message>
        <source>0 or 1</source>
        <translation>0 ou 1</translation>
    </message>
    <message>
        <source>0 or 1 (logistic)</source>
        <translation>0 ou 1 (logístico)</translation>
    </message>
    <message>
        <source>A constant is added to the weighted inputs</source>
        <translation>Uma constante é somada às entradas ponderadas</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Columns to use by name: {names}.</source>
        <translation>Colunas a usar por nome: {names}.</translation>
    </message>
    <message>
        <source>In the model, x is {column}.</source>
        <translation>No modelo, x é {column}.</translation>
    </message>
    <message>
        <source>Inputs: {count} of {all}</source>
        <translation>Entradas: {count} de {all}</translation>
    </message>
    <message>
        <source>Numbers are counted from their means, in standard deviations</source>
        <translation>Os números são medidos a partir de suas médias, em desvios padrão</translation>
    </message>
    <message>
        <source>Predict</source>
        <translation>Prever</translation>
    </message>
    <message>
        <source>The column that is predicted</source>
        <translation>A coluna que é prevista</translation>
    </message>
    <message>
        <source>This is what is predicted.</source>
        <translation>É isto que é previsto.</translation>
    </message>
    <message>
        <source>Tick all columns but the target, {most} at most</source>
        <translation>Marcar todas as colunas menos o alvo, no máximo {most}</translation>
    </message>
    <message>
        <source>What the model predicts</source>
        <translation>O que o modelo prevê</translation>
    </message>
    <message>
        <source>What the network predicts</source>
        <translation>O que a rede prevê</translation>
    </message>
    <message>
        <source>a number (linear)</source>
        <translation>um número (linear)</translation>
    </message>
    <message>
        <source>as</source>
        <translation>como</translation>
    </message>
    <message>
        <source>bias: a constant is added</source>
        <translation>viés: uma constante é somada</translation>
    </message>
    <message>
        <source>model</source>
        <translation>modelo</translation>
    </message>
    <message>
        <source>standardise: mean 0, deviation 1</source>
        <translation>padronizar: média 0, desvio 1</translation>
    </message>
    <message>
        <source>target</source>
        <translation>alvo</translation>
    </message>
    <message>
        <source>task</source>
        <translation>tarefa</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.setup.table</name>
    <message>
        <source>Open another table, choose inputs and target</source>
        <translation>Abrir outra tabela, escolher entradas e alvo</translation>
    </message>
    <message>
        <source>Set up…</source>
        <translation>Configurar…</translation>
    </message>
    <message>
        <source>linear</source>
        <translation>linear</translation>
    </message>
    <message>
        <source>logistic</source>
        <translation>logístico</translation>
    </message>
    <message>
        <source>{count} inputs</source>
        <translation>{count} entradas</translation>
    </message>
    <message>
        <source>{rows:,} rows: {target} from {inputs}, {model}</source>
        <translation>{rows:,} linhas: {target} a partir de {inputs}, {model}</translation>
    </message>
    <message>
        <source>{rows:,} rows: {target} from {inputs}, {model}, standardised</source>
        <translation>{rows:,} linhas: {target} a partir de {inputs}, {model}, padronizado</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.setup.table_window</name>
    <message>
        <source>A CSV or TSV file (Ctrl+O); or drop one on the window</source>
        <translation>Um arquivo CSV ou TSV (Ctrl+O); ou solte um na janela</translation>
    </message>
    <message>
        <source>Cells that were copied in a spreadsheet</source>
        <translation>Células copiadas em uma planilha</translation>
    </message>
    <message>
        <source>Hours of learning and scores of 24 people</source>
        <translation>Horas de estudo e notas de 24 pessoas</translation>
    </message>
    <message>
        <source>Leave the run as it is</source>
        <translation>Deixar a execução como está</translation>
    </message>
    <message>
        <source>Open a table, drop a file on the window, or paste cells.</source>
        <translation>Abra uma tabela, solte um arquivo na janela ou cole células.</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Colar</translation>
    </message>
    <message>
        <source>Reading {name}…</source>
        <translation>Lendo {name}…</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Exemplo</translation>
    </message>
    <message>
        <source>{name}: {rows:,} rows, {size} columns of numbers</source>
        <translation>{name}: {rows:,} linhas, {size} colunas de números</translation>
    </message>
    <message>
        <source>{table}, read as {reading}</source>
        <translation>{table}, lida com {reading}</translation>
    </message>
    <message>
        <source>{table}: {sentence}</source>
        <translation>{table}: {sentence}</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.setup.tables</name>
    <message>
        <source>Open a table</source>
        <translation>Abrir uma tabela</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>Tabelas (*.csv *.tsv *.txt);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>There is no table on the clipboard: copy some rows of cells first.</source>
        <translation>Não há tabela na área de transferência: copie antes algumas linhas de células.</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.solid.canvas</name>
    <message>
        <source>OpenGL could not be started here, so 3-D is off.</source>
        <translation>O OpenGL não pôde ser iniciado aqui; por isso o 3D está desligado.</translation>
    </message>
    <message>
        <source>OpenGL failed ({reason}), so 3-D is off.</source>
        <translation>O OpenGL falhou ({reason}); por isso o 3D está desligado.</translation>
    </message>
    <message>
        <source>OpenGL has no room for a picture, so 3-D is off.</source>
        <translation>O OpenGL não tem espaço para uma imagem; por isso o 3D está desligado.</translation>
    </message>
    <message>
        <source>The OpenGL here is too old, so 3-D is off.</source>
        <translation>O OpenGL daqui é antigo demais; por isso o 3D está desligado.</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.solid.view</name>
    <message>
        <source>A slice through here: the trail is projected onto it, at its own losses</source>
        <translation>Um corte por este ponto: o rastro é projetado nele, com suas próprias perdas</translation>
    </message>
    <message>
        <source>Drag or Shift+arrows to turn, wheel or + − to zoom, Home for the first view</source>
        <translation>Arraste ou Shift+setas para girar, roda ou + − para zoom, Home para a primeira vista</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Altura</translation>
    </message>
    <message>
        <source>Heights by powers of ten of the loss</source>
        <translation>Alturas em potências de dez da perda</translation>
    </message>
    <message>
        <source>Heights cut a little above the first loss of the run</source>
        <translation>Alturas cortadas um pouco acima da primeira perda da execução</translation>
    </message>
    <message>
        <source>Heights in proportion to the loss</source>
        <translation>Alturas proporcionais à perda</translation>
    </message>
    <message>
        <source>Loss surface in 3-D</source>
        <translation>Superfície de perda em 3D</translation>
    </message>
    <message>
        <source>The loss is not a finite number anywhere here.</source>
        <translation>A perda não é um número finito em nenhum lugar daqui.</translation>
    </message>
    <message>
        <source>The loss over all samples; each step follows that of its batch</source>
        <translation>A perda de todas as amostras; cada passo segue a do seu lote</translation>
    </message>
    <message>
        <source>clipped</source>
        <translation>cortada</translation>
    </message>
    <message>
        <source>loss, cut at {loss}</source>
        <translation>perda, cortada em {loss}</translation>
    </message>
    <message>
        <source>loss, logarithmic</source>
        <translation>perda, logarítmica</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.stability_meter</name>
    <message>
        <source>Best: {best}</source>
        <translation>Melhor: {best}</translation>
    </message>
    <message>
        <source>Curvature {curvature}</source>
        <translation>Curvatura {curvature}</translation>
    </message>
    <message>
        <source>Learning rate {rate}: {outlook}.</source>
        <translation>Taxa de aprendizado {rate}: {outlook}.</translation>
    </message>
    <message>
        <source>Nothing overshoots up to {rate}.</source>
        <translation>Nada ultrapassa até {rate}.</translation>
    </message>
    <message>
        <source>Stability of the learning rate</source>
        <translation>Estabilidade da taxa de aprendizado</translation>
    </message>
    <message>
        <source>Stability: {words}.</source>
        <translation>Estabilidade: {words}.</translation>
    </message>
    <message>
        <source>The best constant learning rate is {rate}.</source>
        <translation>A melhor taxa de aprendizado constante é {rate}.</translation>
    </message>
    <message>
        <source>The constant learning rate with the fewest iterations: take it</source>
        <translation>A taxa de aprendizado constante com menos iterações: aplicar</translation>
    </message>
    <message>
        <source>limit {limit}</source>
        <translation>limite {limit}</translation>
    </message>
    <message>
        <source>no stable learning rate</source>
        <translation>nenhuma taxa de aprendizado estável</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>ainda não se sabe</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.struct_form</name>
    <message>
        <source>More</source>
        <translation>Mais</translation>
    </message>
    <message>
        <source>More: {names}</source>
        <translation>Mais: {names}</translation>
    </message>
    <message>
        <source>amsgrad</source>
        <translation>amsgrad</translation>
    </message>
    <message>
        <source>angle</source>
        <translation>ângulo</translation>
    </message>
    <message>
        <source>centered</source>
        <translation>centrado</translation>
    </message>
    <message>
        <source>condition</source>
        <translation>condicionamento</translation>
    </message>
    <message>
        <source>dampening</source>
        <translation>amortecimento</translation>
    </message>
    <message>
        <source>damping</source>
        <translation>regularização</translation>
    </message>
    <message>
        <source>decoupled weight decay</source>
        <translation>decaimento de pesos desacoplado</translation>
    </message>
    <message>
        <source>initial accumulator value</source>
        <translation>valor inicial do acumulador</translation>
    </message>
    <message>
        <source>learning rate decay</source>
        <translation>decaimento da taxa</translation>
    </message>
    <message>
        <source>maximize</source>
        <translation>maximizar</translation>
    </message>
    <message>
        <source>momentum</source>
        <translation>momentum</translation>
    </message>
    <message>
        <source>momentum decay</source>
        <translation>decaimento do momentum</translation>
    </message>
    <message>
        <source>most</source>
        <translation>máximo</translation>
    </message>
    <message>
        <source>nesterov</source>
        <translation>nesterov</translation>
    </message>
    <message>
        <source>shrink</source>
        <translation>redução</translation>
    </message>
    <message>
        <source>start factor</source>
        <translation>fator inicial</translation>
    </message>
    <message>
        <source>step size</source>
        <translation>tamanho do passo</translation>
    </message>
    <message>
        <source>total iters</source>
        <translation>total de iterações</translation>
    </message>
    <message>
        <source>total steps</source>
        <translation>total de passos</translation>
    </message>
    <message>
        <source>weight decay</source>
        <translation>decaimento de pesos</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.summaries</name>
    <message>
        <source>No step is taken yet.</source>
        <translation>Nenhum passo foi dado ainda.</translation>
    </message>
    <message>
        <source>Nothing is computed yet.</source>
        <translation>Nada foi calculado ainda.</translation>
    </message>
    <message>
        <source>The loss fell from {first} to {now} at iteration {n}.</source>
        <translation>A perda caiu de {first} para {now} na iteração {n}.</translation>
    </message>
    <message>
        <source>The loss went from {first} beyond all numbers at iteration {n}.</source>
        <translation>A perda foi de {first} para além de todos os números na iteração {n}.</translation>
    </message>
    <message>
        <source>The loss went from {first} to {now} at iteration {n}.</source>
        <translation>A perda foi de {first} para {now} na iteração {n}.</translation>
    </message>
    <message>
        <source>There is no map yet; Compute makes one.</source>
        <translation>Ainda não há mapa; Calcular cria um.</translation>
    </message>
    <message>
        <source>This problem has no data.</source>
        <translation>Este problema não tem dados.</translation>
    </message>
    <message>
        <source>gradient's norm {norm}</source>
        <translation>norma do gradiente {norm}</translation>
    </message>
    <message>
        <source>loss {loss}</source>
        <translation>perda {loss}</translation>
    </message>
    <message>
        <source>{count:,} runs over {across} and {up}: {converged:,} converged. Arrow keys go from cell to cell, Enter takes one up.</source>
        <translation>{count:,} execuções em {across} e {up}: {converged:,} convergiram. As setas vão de célula em célula, Enter aplica uma.</translation>
    </message>
    <message>
        <source>{count:,} samples of {target} over {inputs}, and {held_out:,} held out; the model's loss is {loss}.</source>
        <translation>{count:,} amostras de {target} em função de {inputs}, e {held_out:,} de teste; a perda do modelo é {loss}.</translation>
    </message>
    <message>
        <source>{count:,} samples of {target} over {inputs}; the model's loss is {loss}.</source>
        <translation>{count:,} amostras de {target} em função de {inputs}; a perda do modelo é {loss}.</translation>
    </message>
    <message>
        <source>{here}; the surface over {across} from {left} to {right} and {up} from {bottom} to {top}. Ctrl and an arrow key move the start.</source>
        <translation>{here}; a superfície em {across} de {left} a {right} e {up} de {bottom} a {top}. Ctrl e uma seta movem o início.</translation>
    </message>
    <message>
        <source>{here}; the surface over {across} from {left} to {right}, loss from {bottom} to {top}. Ctrl and an arrow key move the start.</source>
        <translation>{here}; a superfície em {across} de {left} a {right}, perda de {bottom} a {top}. Ctrl e uma seta movem o início.</translation>
    </message>
    <message>
        <source>{values}, gradient {gradient}</source>
        <translation>{values}, gradiente {gradient}</translation>
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
        <translation>O 3D está desativado no modo de segurança.</translation>
    </message>
    <message>
        <source>3-D is off: OpenGL failed ({reason}).</source>
        <translation>O 3D está desligado: o OpenGL falhou ({reason}).</translation>
    </message>
    <message>
        <source>3-D is off: PyOpenGL, which it needs, is not installed or can't be loaded.</source>
        <translation>O 3D está desligado: PyOpenGL, de que ele precisa, não está instalado ou não pode ser carregado.</translation>
    </message>
    <message>
        <source>3-D is off: the loss of one parameter is a curve, which has no third dimension.</source>
        <translation>O 3D está desligado: a perda de um parâmetro é uma curva, que não tem terceira dimensão.</translation>
    </message>
    <message>
        <source>3-D is off: this display has no OpenGL.</source>
        <translation>O 3D está desligado: esta tela não tem OpenGL.</translation>
    </message>
    <message>
        <source>3-D is switched off here, by {name}.</source>
        <translation>O 3D foi desligado aqui por {name}.</translation>
    </message>
    <message>
        <source>Map and heights side by side</source>
        <translation>Mapa e alturas lado a lado</translation>
    </message>
    <message>
        <source>Surface in 2-D</source>
        <translation>Superfície em 2D</translation>
    </message>
    <message>
        <source>Surface in 2-D and 3-D</source>
        <translation>Superfície em 2D e 3D</translation>
    </message>
    <message>
        <source>Surface in two dimensions or three</source>
        <translation>Superfície em duas ou três dimensões</translation>
    </message>
    <message>
        <source>The loss as a height</source>
        <translation>A perda como altura</translation>
    </message>
    <message>
        <source>The map, from straight above</source>
        <translation>O mapa, visto de cima</translation>
    </message>
    <message>
        <source>both</source>
        <translation>ambos</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.surface.prediction</name>
    <message>
        <source>Drag the diamond to where the next step will land, then click Step.</source>
        <translation>Arraste o losango para onde o próximo passo vai chegar e clique em Passo.</translation>
    </message>
    <message>
        <source>Off by {off}, {share:.0%} of the step: {points} points. Mean of {count}: {mean:.0f}.</source>
        <translation>Erro de {off}, {share:.0%} do passo: {points} pontos. Média de {count}: {mean:.0f}.</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.surface.readout</name>
    <message>
        <source>gradient {gradient}</source>
        <translation>gradiente {gradient}</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.surface.run_legend</name>
    <message>
        <source>How wide and how high the optimizer scales the two parameters' steps</source>
        <translation>A largura e a altura com que o otimizador escala os passos dos dois parâmetros</translation>
    </message>
    <message>
        <source>Its tip is where it lands</source>
        <translation>A ponta é onde ele chega</translation>
    </message>
    <message>
        <source>The known minima of this function</source>
        <translation>Os mínimos conhecidos desta função</translation>
    </message>
    <message>
        <source>The loss over the samples of this step alone</source>
        <translation>A perda só das amostras deste passo</translation>
    </message>
    <message>
        <source>The parameters visited</source>
        <translation>Os parâmetros visitados</translation>
    </message>
    <message>
        <source>The run that does not forget it</source>
        <translation>A execução que não o esquece</translation>
    </message>
    <message>
        <source>The slope of the curve is the gradient</source>
        <translation>A inclinação da curva é o gradiente</translation>
    </message>
    <message>
        <source>What the optimizer has averaged of the gradients; the step goes against it</source>
        <translation>O que o otimizador calculou como média dos gradientes; o passo vai contra ela</translation>
    </message>
    <message>
        <source>Where the loss grows fastest</source>
        <translation>Para onde a perda cresce mais rápido</translation>
    </message>
    <message>
        <source>Where the run stands; drag it to start elsewhere</source>
        <translation>Onde a execução está; arraste para começar em outro lugar</translation>
    </message>
    <message>
        <source>batch loss</source>
        <translation>perda do lote</translation>
    </message>
    <message>
        <source>current</source>
        <translation>atual</translation>
    </message>
    <message>
        <source>minima</source>
        <translation>mínimos</translation>
    </message>
    <message>
        <source>next step</source>
        <translation>próximo passo</translation>
    </message>
    <message>
        <source>scaling</source>
        <translation>escala</translation>
    </message>
    <message>
        <source>tangent</source>
        <translation>tangente</translation>
    </message>
    <message>
        <source>trajectory</source>
        <translation>trajetória</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.surface.slice_bar</name>
    <message>
        <source>Others</source>
        <translation>Outras</translation>
    </message>
    <message>
        <source>Parameter across</source>
        <translation>Parâmetro na horizontal</translation>
    </message>
    <message>
        <source>Parameter up</source>
        <translation>Parâmetro na vertical</translation>
    </message>
    <message>
        <source>Slice</source>
        <translation>Corte</translation>
    </message>
    <message>
        <source>Slice through here:</source>
        <translation>Corte por aqui:</translation>
    </message>
    <message>
        <source>Take two other random directions</source>
        <translation>Usar outras duas direções aleatórias</translation>
    </message>
    <message>
        <source>The loss over two of the parameters; all others stay as they are here</source>
        <translation>A perda em dois dos parâmetros; todos os outros ficam como estão aqui</translation>
    </message>
    <message>
        <source>The parameter along this axis</source>
        <translation>O parâmetro neste eixo</translation>
    </message>
    <message>
        <source>The two directions in which the run has moved most</source>
        <translation>As duas direções em que a execução mais se moveu</translation>
    </message>
    <message>
        <source>Two random directions, each unit's part as long as its weights (Li et al. 2018)</source>
        <translation>Duas direções aleatórias, a parte de cada unidade com o comprimento de seus pesos (Li et al. 2018)</translation>
    </message>
    <message>
        <source>Which two directions of all the surface shows</source>
        <translation>Quais duas direções, entre todas, a superfície mostra</translation>
    </message>
    <message>
        <source>principal directions</source>
        <translation>direções principais</translation>
    </message>
    <message>
        <source>two parameters</source>
        <translation>dois parâmetros</translation>
    </message>
    <message>
        <source>two random directions</source>
        <translation>duas direções aleatórias</translation>
    </message>
    <message>
        <source>{share:.1%} of the run's variance</source>
        <translation>{share:.1%} da variância da execução</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.surface.view</name>
    <message>
        <source>Show the whole trajectory again (F)</source>
        <translation>Mostrar de novo a trajetória inteira (F)</translation>
    </message>
    <message>
        <source>now</source>
        <translation>agora</translation>
    </message>
    <message>
        <source>pointer</source>
        <translation>ponteiro</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.tab_order</name>
    <message>
        <source>Arrow keys choose which of them is seen</source>
        <translation>As setas escolhem qual delas se vê</translation>
    </message>
    <message>
        <source>Close {dock}</source>
        <translation>Fechar {dock}</translation>
    </message>
    <message>
        <source>More of the tool bar</source>
        <translation>Mais da barra de ferramentas</translation>
    </message>
    <message>
        <source>Shows more tabs</source>
        <translation>Mostra mais abas</translation>
    </message>
    <message>
        <source>Views in one place</source>
        <translation>Vistas em um só lugar</translation>
    </message>
    <message>
        <source>What the window is too narrow for</source>
        <translation>O que não cabe na janela</translation>
    </message>
    <message>
        <source>{dock}: a window of its own, or back</source>
        <translation>{dock}: em janela própria, ou de volta</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.table_view</name>
    <message>
        <source>A row for each step: a selected one is marked on the surface, and can be copied</source>
        <translation>Uma linha por passo: a selecionada é marcada na superfície e pode ser copiada</translation>
    </message>
    <message>
        <source>Copied the first {copied:,} of {wanted:,} rows; gdsim run writes all to a file.</source>
        <translation>Foram copiadas as primeiras {copied:,} de {wanted:,} linhas; gdsim run grava todas em um arquivo.</translation>
    </message>
    <message numerus="yes">
        <source>Copied {n} rows.</source>
        <extracomment>One: Copied {n} row.</extracomment>
        <translation>
            <numerusform>{n} linha copiada.</numerusform>
            <numerusform>{n} linhas copiadas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gdsim.ui.timeline</name>
    <message>
        <source>0 of 0</source>
        <translation>0 de 0</translation>
    </message>
    <message>
        <source>Drag to any iteration of the run; stepping from there branches</source>
        <translation>Arraste até qualquer iteração da execução; um passo dali cria um ramo</translation>
    </message>
    <message>
        <source>Timeline: the iteration that is shown</source>
        <translation>Linha do tempo: a iteração mostrada</translation>
    </message>
    <message>
        <source>{here:,} of {end:,}</source>
        <translation>{here:,} de {end:,}</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.window</name>
    <message>
        <source>Controls</source>
        <translation>Controles</translation>
    </message>
    <message>
        <source>Copied a program that prints this run's table with torch alone.</source>
        <translation>Foi copiado um programa que mostra a tabela desta execução só com torch.</translation>
    </message>
</context>
<context>
    <name>gdsim.worker</name>
    <message>
        <source>The loss can't be shown here: {error}</source>
        <translation>Não é possível mostrar a perda aqui: {error}</translation>
    </message>
    <message>
        <source>The run can't go on: {error}. Reset starts it again.</source>
        <translation>A execução não pode continuar: {error}. Reiniciar começa tudo de novo.</translation>
    </message>
</context>
</TS>
