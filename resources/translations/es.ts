<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>gdsim.branches</name>
    <message>
        <source>branch {n}</source>
        <translation>rama {n}</translation>
    </message>
    <message>
        <source>from iteration {n}</source>
        <translation>desde la iteración {n}</translation>
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
        <translation>«{name}» vale {low:g} en todas las muestras, así que no tiene desviación con que medirla; elige otra columna o no estandarices.</translation>
    </message>
    <message>
        <source>'{target}' can't be predicted from itself: take it out of the inputs, or choose another target.</source>
        <translation>«{target}» no se puede predecir a partir de sí misma: quítala de las entradas o elige otro objetivo.</translation>
    </message>
    <message>
        <source>A class is 0 or 1, but sample {sample} of '{name}' is {value:g}; choose another target, or predict it as a number.</source>
        <translation>Una clase es 0 o 1, pero la muestra {sample} de «{name}» es {value:g}; elige otro objetivo o predícelo como un número.</translation>
    </message>
    <message>
        <source>A column stands twice among the inputs; once will do.</source>
        <translation>Una columna está dos veces entre las entradas; basta con una.</translation>
    </message>
    <message>
        <source>All samples of '{name}' are {value:g}; there must be both 0 and 1.</source>
        <translation>Todas las muestras de «{name}» son {value:g}; tiene que haber tanto 0 como 1.</translation>
    </message>
    <message>
        <source>Choose 1 to {most} columns as inputs; there are {count}.</source>
        <translation>Elige de 1 a {most} columnas como entradas; hay {count}.</translation>
    </message>
    <message>
        <source>The numbers in '{name}' are too large to be squared, {size:.3g}; give them in a larger unit.</source>
        <translation>Los números de «{name}» son demasiado grandes para elevarlos al cuadrado, {size:.3g}; dalos en una unidad mayor.</translation>
    </message>
    <message>
        <source>The numbers in '{name}' are too small to be squared, {size:.3g}; give them in a smaller unit.</source>
        <translation>Los números de «{name}» son demasiado pequeños para elevarlos al cuadrado, {size:.3g}; dalos en una unidad menor.</translation>
    </message>
    <message>
        <source>There is no column '{name}'; there are {known}.</source>
        <translation>No hay ninguna columna «{name}»; hay: {known}.</translation>
    </message>
    <message>
        <source>There is one sample only; at least 2 are needed.</source>
        <translation>Solo hay una muestra; hacen falta al menos 2.</translation>
    </message>
</context>
<context>
    <name>gdsim.core.columns</name>
    <message>
        <source>A table of {count} columns needs rows of as many numbers.</source>
        <translation>Una tabla de {count} columnas necesita filas con esa cantidad de números.</translation>
    </message>
    <message>
        <source>Each column of a table needs a name.</source>
        <translation>Cada columna de una tabla necesita un nombre.</translation>
    </message>
    <message>
        <source>Sample {row}, column '{column}': {value} is not a finite number.</source>
        <translation>Muestra {row}, columna «{column}»: {value} no es un número finito.</translation>
    </message>
    <message>
        <source>The name '{twice}' stands over more than one column.</source>
        <translation>El nombre «{twice}» está en más de una columna.</translation>
    </message>
</context>
<context>
    <name>gdsim.core.convergence</name>
    <message>
        <source>A map has from {fewest} to {most} cells along a side, not {cells}.</source>
        <translation>Un mapa tiene de {fewest} a {most} celdas por lado, no {cells}.</translation>
    </message>
    <message>
        <source>A map takes from 1 to {most:,} iterations, not {iterations}.</source>
        <translation>Un mapa usa de 1 a {most:,} iteraciones, no {iterations}.</translation>
    </message>
    <message>
        <source>Both axes vary the {title}; choose another for one of them.</source>
        <translation>Los dos ejes varían lo mismo, {title}; elige otra cosa para uno de ellos.</translation>
    </message>
</context>
<context>
    <name>gdsim.core.curvature</name>
    <message>
        <source>converges without overshooting</source>
        <translation>converge sin pasarse</translation>
    </message>
    <message>
        <source>diverges</source>
        <translation>diverge</translation>
    </message>
    <message>
        <source>no limit here</source>
        <translation>aquí no hay límite</translation>
    </message>
    <message>
        <source>no limit told above {most} parameters</source>
        <translation>sin límite indicado para más de {most} parámetros</translation>
    </message>
    <message>
        <source>no limit told for mini-batches</source>
        <translation>sin límite indicado para minilotes</translation>
    </message>
    <message>
        <source>no limit told for this kind of SGD</source>
        <translation>sin límite indicado para este tipo de SGD</translation>
    </message>
    <message>
        <source>not finite here</source>
        <translation>aquí no es finita</translation>
    </message>
    <message>
        <source>overshoots and rings</source>
        <translation>se pasa y oscila</translation>
    </message>
    <message>
        <source>rings without end</source>
        <translation>oscila sin fin</translation>
    </message>
    <message>
        <source>{optimizer} has no fixed limit</source>
        <translation>{optimizer} no tiene un límite fijo</translation>
    </message>
</context>
<context>
    <name>gdsim.core.datasets</name>
    <message>
        <source>A line</source>
        <translation>Una recta</translation>
    </message>
    <message>
        <source>A sine</source>
        <translation>Un seno</translation>
    </message>
    <message>
        <source>A step</source>
        <translation>Un escalón</translation>
    </message>
    <message>
        <source>Two bumps</source>
        <translation>Dos jorobas</translation>
    </message>
    <message>
        <source>Two circles</source>
        <translation>Dos círculos</translation>
    </message>
    <message>
        <source>Two clouds</source>
        <translation>Dos nubes</translation>
    </message>
    <message>
        <source>Two moons</source>
        <translation>Dos lunas</translation>
    </message>
    <message>
        <source>Two spirals</source>
        <translation>Dos espirales</translation>
    </message>
    <message>
        <source>XOR</source>
        <translation>XOR</translation>
    </message>
    <message>
        <source>a line</source>
        <translation>una recta</translation>
    </message>
    <message>
        <source>a sine</source>
        <translation>un seno</translation>
    </message>
    <message>
        <source>a step</source>
        <translation>un escalón</translation>
    </message>
    <message>
        <source>class</source>
        <translation>clase</translation>
    </message>
    <message>
        <source>two bumps</source>
        <translation>dos jorobas</translation>
    </message>
    <message>
        <source>two circles</source>
        <translation>dos círculos</translation>
    </message>
    <message>
        <source>two clouds</source>
        <translation>dos nubes</translation>
    </message>
    <message>
        <source>two moons</source>
        <translation>dos lunas</translation>
    </message>
    <message>
        <source>two spirals</source>
        <translation>dos espirales</translation>
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
        <translation>{device} no se puede usar aquí ({why}); se calcula en la CPU.</translation>
    </message>
    <message>
        <source>{device} failed ({error}); going on on the CPU.</source>
        <translation>{device} falló ({error}); se continúa en la CPU.</translation>
    </message>
</context>
<context>
    <name>gdsim.core.formula</name>
    <message>
        <source>A formula has at most {most} names; '{name}' at column {column} is one more.</source>
        <translation>Una fórmula tiene como mucho {most} nombres; «{name}», en la columna {column}, ya sobra.</translation>
    </message>
    <message>
        <source>The exponent {value:g} at column {column} is beyond {largest:g}; write a smaller one.</source>
        <translation>El exponente {value:g} en la columna {column} supera {largest:g}; escribe uno menor.</translation>
    </message>
    <message>
        <source>The formula is always {value:g}; use a name in it, such as a.</source>
        <translation>La fórmula vale siempre {value:g}; usa un nombre en ella, como a.</translation>
    </message>
    <message>
        <source>The function '{name}' at column {column} takes {example}.</source>
        <translation>La función «{name}» en la columna {column} lleva {example}.</translation>
    </message>
    <message>
        <source>The number {number} at column {column} is not finite; change it.</source>
        <translation>El número {number} en la columna {column} no es finito; cámbialo.</translation>
    </message>
    <message>
        <source>There is a function '{name}' at column {column}; write {name}(…).</source>
        <translation>Hay una función «{name}» en la columna {column}; escribe {name}(…).</translation>
    </message>
    <message>
        <source>There is an unknown function '{name}' at column {column}; known are {known}. A product is written {name}*(…).</source>
        <translation>Hay una función desconocida «{name}» en la columna {column}; se conocen {known}. Un producto se escribe {name}*(…).</translation>
    </message>
    <message>
        <source>There is an unknown name '{name}' at column {column}; known are {known}.</source>
        <translation>Hay un nombre desconocido «{name}» en la columna {column}; se conocen {known}.</translation>
    </message>
    <message>
        <source>There is something at column {column} that no formula has.</source>
        <translation>En la columna {column} hay algo que ninguna fórmula tiene.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>one number, such as {name}(a)</source>
        <translation>un número, como {name}(a)</translation>
    </message>
    <message>
        <source>two numbers, such as {name}(a, b)</source>
        <translation>dos números, como {name}(a, b)</translation>
    </message>
</context>
<context>
    <name>gdsim.core.formula_text</name>
    <message>
        <source>A formula has at most {longest} characters; this one has {count}.</source>
        <translation>Una fórmula tiene como mucho {longest} caracteres; esta tiene {count}.</translation>
    </message>
    <message>
        <source>A formula has at most {most} numbers, names and operators; there are more from column {column} on.</source>
        <translation>Una fórmula tiene como mucho {most} números, nombres y operadores; hay más a partir de la columna {column}.</translation>
    </message>
    <message>
        <source>The ( at column {column} is never closed; write ) for it.</source>
        <translation>El ( de la columna {column} no se cierra; escribe su ).</translation>
    </message>
    <message>
        <source>The formula ends with {text} at column {column}; write a number or a name after it.</source>
        <translation>La fórmula termina con {text} en la columna {column}; escribe después un número o un nombre.</translation>
    </message>
    <message>
        <source>The formula is empty; write one, such as (a - 1)**2.</source>
        <translation>La fórmula está vacía; escribe una, como (a - 1)**2.</translation>
    </message>
    <message>
        <source>The formula is nested more than {deepest} deep at column {column}; write it flatter.</source>
        <translation>La fórmula tiene más de {deepest} niveles de paréntesis en la columna {column}; simplifícala.</translation>
    </message>
    <message>
        <source>The name '{name}' at column {column} begins with _; begin it with a letter.</source>
        <translation>El nombre «{name}» en la columna {column} empieza por _; haz que empiece por una letra.</translation>
    </message>
    <message>
        <source>The name '{name}' at column {column} is a word of Python; choose another.</source>
        <translation>El nombre «{name}» en la columna {column} es una palabra de Python; elige otro.</translation>
    </message>
    <message>
        <source>The name '{name}' at column {column} is longer than {longest} characters; shorten it.</source>
        <translation>El nombre «{name}» en la columna {column} tiene más de {longest} caracteres; acórtalo.</translation>
    </message>
    <message>
        <source>There is a comma at column {column} that separates nothing; a decimal point is written 0.5.</source>
        <translation>Hay una coma en la columna {column} que no separa nada; el punto decimal se escribe 0.5.</translation>
    </message>
    <message>
        <source>There is an unknown character {shown} at column {column}; {advice}.</source>
        <translation>Hay un carácter desconocido {shown} en la columna {column}; {advice}.</translation>
    </message>
    <message>
        <source>There is no ( for the ) at column {column}; take it away.</source>
        <translation>Falta el ( para el ) de la columna {column}; quítalo.</translation>
    </message>
    <message>
        <source>There is no number or name before the {sign} at column {column}; write one.</source>
        <translation>Falta un número o un nombre antes de {sign} en la columna {column}; escríbelo.</translation>
    </message>
    <message>
        <source>There is no operator before '{after}' at column {column}; {advice}.</source>
        <translation>Falta un operador antes de «{after}» en la columna {column}; {advice}.</translation>
    </message>
    <message>
        <source>write ( instead</source>
        <translation>escribe ( en su lugar</translation>
    </message>
    <message>
        <source>write ) instead</source>
        <translation>escribe ) en su lugar</translation>
    </message>
    <message>
        <source>write * instead</source>
        <translation>escribe * en su lugar</translation>
    </message>
    <message>
        <source>write ** for a power</source>
        <translation>escribe ** para una potencia</translation>
    </message>
    <message>
        <source>write **2 instead</source>
        <translation>escribe **2 en su lugar</translation>
    </message>
    <message>
        <source>write **3 instead</source>
        <translation>escribe **3 en su lugar</translation>
    </message>
    <message>
        <source>write - instead</source>
        <translation>escribe - en su lugar</translation>
    </message>
    <message>
        <source>write / instead</source>
        <translation>escribe / en su lugar</translation>
    </message>
    <message>
        <source>write a space instead</source>
        <translation>escribe un espacio en su lugar</translation>
    </message>
    <message>
        <source>write numbers, names, + - * / ** ( ) and commas</source>
        <translation>escribe números, nombres, + - * / ** ( ) y comas</translation>
    </message>
    <message>
        <source>write one between the numbers, or make them one</source>
        <translation>escribe uno entre los números, o júntalos</translation>
    </message>
    <message>
        <source>write only plain names, such as exp(x)</source>
        <translation>escribe solo nombres sencillos, como exp(x)</translation>
    </message>
    <message>
        <source>write only what stands on one side of it</source>
        <translation>escribe solo lo que está a un lado</translation>
    </message>
    <message>
        <source>write pi instead</source>
        <translation>escribe pi en su lugar</translation>
    </message>
    <message>
        <source>write the formula on one line</source>
        <translation>escribe la fórmula en una línea</translation>
    </message>
    <message>
        <source>write {before}*{after} for a product</source>
        <translation>escribe {before}*{after} para un producto</translation>
    </message>
    <message>
        <source>write {before}*{after} for a product, {before}({after}) for a function</source>
        <translation>escribe {before}*{after} para un producto, {before}({after}) para una función</translation>
    </message>
</context>
<context>
    <name>gdsim.core.kept</name>
    <message>
        <source>This run was computed on another machine, whose numbers differ from this one's in the last digits; the steps it took are shown as they were, and it goes on with this machine's.</source>
        <translation>Esta ejecución se calculó en otro equipo, cuyos números difieren de los de este en las últimas cifras; sus pasos se muestran como eran, y continúa con los números de este equipo.</translation>
    </message>
    <message>
        <source>a step does not begin where the one before it ended</source>
        <translation>un paso no empieza donde terminó el anterior</translation>
    </message>
    <message>
        <source>step {number} is not what these settings give</source>
        <translation>el paso {number} no es el que dan estos ajustes</translation>
    </message>
    <message>
        <source>the steps are none of this problem and this optimizer</source>
        <translation>los pasos no son de este problema y este optimizador</translation>
    </message>
    <message>
        <source>where the run stands is no place of this problem</source>
        <translation>el lugar de la ejecución no es un lugar de este problema</translation>
    </message>
</context>
<context>
    <name>gdsim.core.map_axes</name>
    <message>
        <source>A map of {optimizer} on {problem} can't vary '{what}'; it can vary {known}.</source>
        <translation>Un mapa de {optimizer} en {problem} no puede variar «{what}»; puede variar {known}.</translation>
    </message>
    <message>
        <source>An axis is written as learning_rate=0.001:1:log or momentum=0:0.99, not '{text}'.</source>
        <translation>Un eje se escribe como learning_rate=0.001:1:log o momentum=0:0.99, no «{text}».</translation>
    </message>
    <message>
        <source>An end of the range of {what} must be a number, not '{text}'.</source>
        <translation>Un extremo del intervalo de {what} debe ser un número, no «{text}».</translation>
    </message>
    <message>
        <source>The range of the {title} must begin above 0 to be logarithmic, not at {low:g}.</source>
        <translation>Para ser logarítmico, el intervalo ({title}) debe empezar por encima de 0, no en {low:g}.</translation>
    </message>
    <message>
        <source>The range of the {title} must go from less to more, not from {low:g} to {high:g}.</source>
        <translation>El intervalo ({title}) debe ir de menos a más, no de {low:g} a {high:g}.</translation>
    </message>
    <message>
        <source>The range of the {title} must have finite ends, not {low} and {high}.</source>
        <translation>El intervalo ({title}) debe tener extremos finitos, no {low} y {high}.</translation>
    </message>
    <message>
        <source>start of {parameter}</source>
        <translation>inicio de {parameter}</translation>
    </message>
    <message>
        <source>{names}, … ({count} in all)</source>
        <translation>{names}, … ({count} en total)</translation>
    </message>
</context>
<context>
    <name>gdsim.core.map_colours</name>
    <message>
        <source>converged elsewhere</source>
        <translation>convergió en otro lugar</translation>
    </message>
    <message>
        <source>diverged</source>
        <translation>divergió</translation>
    </message>
    <message>
        <source>minimum {n}</source>
        <translation>mínimo {n}</translation>
    </message>
    <message>
        <source>not converged</source>
        <translation>no convergió</translation>
    </message>
    <message>
        <source>to ({place})</source>
        <translation>a ({place})</translation>
    </message>
</context>
<context>
    <name>gdsim.core.narration</name>
    <message>
        <source>.grad keeps {values}</source>
        <translation>.grad conserva {values}</translation>
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
        <translation>Adam, dividido entre el mayor gradiente reciente y no entre un promedio.</translation>
    </message>
    <message>
        <source>Adam, with a weight decay that shrinks the parameters and not the gradient.</source>
        <translation>Adam, con un decaimiento de pesos que encoge los parámetros y no el gradiente.</translation>
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
        <translation>Divide entre el mayor cuadrado medio hasta ahora.</translation>
    </message>
    <message>
        <source>Follows the average gradient, divided by the root of the average square.</source>
        <translation>Sigue el gradiente medio, dividido entre la raíz del cuadrado medio.</translation>
    </message>
    <message>
        <source>first moment</source>
        <translation>primer momento</translation>
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
        <translation>Divide en cambio entre la desviación estándar de los gradientes.</translation>
    </message>
    <message>
        <source>Divides by the root of a moving average of the squared gradients.</source>
        <translation>Divide entre la raíz de una media móvil de los gradientes al cuadrado.</translation>
    </message>
    <message>
        <source>Divides by the root of the sum of all squared gradients, so that steps grow shorter.</source>
        <translation>Divide entre la raíz de la suma de todos los gradientes al cuadrado, y así los pasos se acortan.</translation>
    </message>
    <message>
        <source>RMSprop</source>
        <translation>RMSprop</translation>
    </message>
    <message>
        <source>Step t has the learning rate divided by 1 + t times this.</source>
        <translation>El paso t tiene la tasa de aprendizaje dividida entre 1 + t veces esto.</translation>
    </message>
    <message>
        <source>Takes steps of the size of its last ones, whatever the size of the gradient.</source>
        <translation>Da pasos del tamaño de los últimos, sea cual sea el tamaño del gradiente.</translation>
    </message>
    <message>
        <source>The share of both moving averages that a step keeps.</source>
        <translation>La parte de las dos medias móviles que un paso conserva.</translation>
    </message>
    <message>
        <source>The share of the average squared gradient a step keeps.</source>
        <translation>La parte del gradiente cuadrado medio que un paso conserva.</translation>
    </message>
    <message>
        <source>What the sum of the squared gradients begins with.</source>
        <translation>Con qué empieza la suma de los gradientes al cuadrado.</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>tasa de aprendizaje</translation>
    </message>
</context>
<context>
    <name>gdsim.core.optimizers.fields</name>
    <message>
        <source>Added to what is divided by, so that it is not zero.</source>
        <translation>Se suma al divisor para que no sea cero.</translation>
    </message>
    <message>
        <source>Pulls towards 0: this times the parameter is added to its gradient.</source>
        <translation>Tira hacia 0: esto por el parámetro se suma a su gradiente.</translation>
    </message>
    <message>
        <source>The share of a parameter that a step of learning rate 1 takes off.</source>
        <translation>La parte de un parámetro que quita un paso con tasa de aprendizaje 1.</translation>
    </message>
    <message>
        <source>The share of the average gradient that a step keeps.</source>
        <translation>La parte del gradiente medio que un paso conserva.</translation>
    </message>
    <message>
        <source>The share of the average squared gradient that a step keeps.</source>
        <translation>La parte del cuadrado medio del gradiente que un paso conserva.</translation>
    </message>
    <message>
        <source>The share of the last step that is kept; 0 is none.</source>
        <translation>La parte del último paso que se conserva; 0 es nada.</translation>
    </message>
    <message>
        <source>The weight decay acts on the parameters, not on the gradient.</source>
        <translation>El decaimiento de pesos actúa sobre los parámetros, no sobre el gradiente.</translation>
    </message>
</context>
<context>
    <name>gdsim.core.optimizers.line_search</name>
    <message>
        <source>Goes against the gradient, by a step that is shortened until the loss falls enough.</source>
        <translation>Va contra el gradiente, con un paso que se acorta hasta que la pérdida baja lo suficiente.</translation>
    </message>
    <message>
        <source>How many lengths are tried at most.</source>
        <translation>Cuántas longitudes se prueban como mucho.</translation>
    </message>
    <message>
        <source>How much of the fall that the slope promises is enough.</source>
        <translation>Qué parte de la bajada que promete la pendiente es suficiente.</translation>
    </message>
    <message>
        <source>Line search</source>
        <translation>Búsqueda lineal</translation>
    </message>
    <message>
        <source>What a step's length is multiplied by at each try.</source>
        <translation>Por cuánto se multiplica la longitud del paso en cada intento.</translation>
    </message>
</context>
<context>
    <name>gdsim.core.optimizers.nadam</name>
    <message>
        <source>Adam, which adds the present gradient to the average once more, as Nesterov does.</source>
        <translation>Adam, que suma el gradiente actual una vez más al promedio, como hace Nesterov.</translation>
    </message>
    <message>
        <source>How soon the momentum grows from half of beta1 to beta1.</source>
        <translation>Qué tan pronto crece el momentum de la mitad de beta1 hasta beta1.</translation>
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
        <translation>Se suma a todas las curvaturas, lo que acorta los pasos.</translation>
    </message>
    <message>
        <source>Goes where a parabola of the same slope and curvature is flat: in one step, on a bowl.</source>
        <translation>Va adonde es plana una parábola de igual pendiente y curvatura: en un cuenco, en un solo paso.</translation>
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
        <translation>Adam, que divide entre el cuadrado medio en cuanto ya es fiable.</translation>
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
        <translation>Se guía por los signos del gradiente: los pasos crecen si se mantienen y encogen si cambian.</translation>
    </message>
    <message>
        <source>Rprop</source>
        <translation>Rprop</translation>
    </message>
    <message>
        <source>The largest step size.</source>
        <translation>El mayor tamaño de paso.</translation>
    </message>
    <message>
        <source>The smallest step size must not be above the largest, step max.</source>
        <translation>El menor tamaño de paso no debe superar el mayor, step max.</translation>
    </message>
    <message>
        <source>The smallest step size.</source>
        <translation>El menor tamaño de paso.</translation>
    </message>
    <message>
        <source>What a step size is multiplied by at a turn.</source>
        <translation>Por cuánto se multiplica el tamaño del paso si el signo cambia.</translation>
    </message>
    <message>
        <source>What a step size is multiplied by while the sign stays.</source>
        <translation>Por cuánto se multiplica el tamaño del paso mientras el signo se mantiene.</translation>
    </message>
</context>
<context>
    <name>gdsim.core.optimizers.sgd</name>
    <message>
        <source>Goes straight against the gradient; with momentum it keeps some of its last steps.</source>
        <translation>Va directo contra el gradiente; con momentum conserva parte de sus últimos pasos.</translation>
    </message>
    <message>
        <source>Nesterov's momentum needs a momentum above 0 and a dampening of 0.</source>
        <translation>El momentum de Nesterov necesita un momentum mayor que 0 y una atenuación de 0.</translation>
    </message>
    <message>
        <source>SGD</source>
        <translation>SGD</translation>
    </message>
    <message>
        <source>Steps as if the momentum's next step had been taken already.</source>
        <translation>Da el paso como si el siguiente paso del momentum ya se hubiera dado.</translation>
    </message>
    <message>
        <source>The share of the gradient that stays out of the momentum.</source>
        <translation>La parte del gradiente que no entra en el momentum.</translation>
    </message>
</context>
<context>
    <name>gdsim.core.problems.bowl</name>
    <message>
        <source>Elliptic bowl</source>
        <translation>Cuenco elíptico</translation>
    </message>
    <message>
        <source>From the x axis to the flat direction, in degrees.</source>
        <translation>Del eje x a la dirección plana, en grados.</translation>
    </message>
    <message>
        <source>Functions of two parameters</source>
        <translation>Funciones de dos parámetros</translation>
    </message>
    <message>
        <source>How many times as much it bends across as along.</source>
        <translation>Cuántas veces más se curva a lo ancho que a lo largo.</translation>
    </message>
    <message>
        <source>Steep across, flat along: steps that are safe across it are short along it.</source>
        <translation>Empinado a lo ancho, plano a lo largo: los pasos seguros a lo ancho son cortos a lo largo.</translation>
    </message>
</context>
<context>
    <name>gdsim.core.problems.camel</name>
    <message>
        <source>Six minima in three pairs of twins: only one of the pairs is the deepest.</source>
        <translation>Seis mínimos en tres pares de gemelos: solo uno de los pares es el más profundo.</translation>
    </message>
    <message>
        <source>Six-hump camel</source>
        <translation>Camello de seis jorobas</translation>
    </message>
</context>
<context>
    <name>gdsim.core.problems.linear</name>
    <message>
        <source>A batch of three</source>
        <translation>Un lote de tres</translation>
    </message>
    <message>
        <source>A line with a bias</source>
        <translation>Una recta con sesgo</translation>
    </message>
    <message>
        <source>One sample</source>
        <translation>Una muestra</translation>
    </message>
    <message>
        <source>One student studied 2 hours and scored 4. Which weight w makes w·x meet that score?</source>
        <translation>Una estudiante estudió 2 horas y sacó un 4. ¿Con qué peso w se cumple que w·x da esa nota?</translation>
    </message>
    <message>
        <source>The same three students, and a line that need not pass through zero: y = w·x + b.</source>
        <translation>Los mismos tres estudiantes, y una recta que no tiene que pasar por cero: y = w·x + b.</translation>
    </message>
    <message>
        <source>Three students, one line through zero: the loss is the mean of the squared errors.</source>
        <translation>Tres estudiantes, una recta por el cero: la pérdida es la media de los errores al cuadrado.</translation>
    </message>
    <message>
        <source>Two inputs, two weights: the way to the minimum at (2, 0) is a long narrow valley.</source>
        <translation>Dos entradas, dos pesos: el camino al mínimo en (2, 0) es un valle largo y estrecho.</translation>
    </message>
    <message>
        <source>Two weights</source>
        <translation>Dos pesos</translation>
    </message>
    <message>
        <source>hours studied</source>
        <translation>horas de estudio</translation>
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
        <translation>Una capa oculta tiene de 1 a {most} unidades, no {units}.</translation>
    </message>
    <message>
        <source>A network has 1 to {most} hidden layers; there are {count}.</source>
        <translation>Una red tiene de 1 a {most} capas ocultas; hay {count}.</translation>
    </message>
    <message>
        <source>A small neural network</source>
        <translation>Una pequeña red neuronal</translation>
    </message>
    <message>
        <source>A {shape} network of {count:,} parameters learns {learned} from {samples:,} samples.</source>
        <translation>Una red {shape} de {count:,} parámetros aprende {learned} con {samples:,} muestras.</translation>
    </message>
    <message>
        <source>A {text} network on {samples:,} samples needs some {needed}, and {free} are free: take fewer units or samples.</source>
        <translation>Una red {text} con {samples:,} muestras necesita unos {needed}, y hay {free} libres: toma menos unidades o muestras.</translation>
    </message>
    <message>
        <source>How far the samples are off the figure, which is 4 wide: the standard deviation.</source>
        <translation>Cuánto se apartan las muestras de la figura, que mide 4 de ancho: la desviación estándar.</translation>
    </message>
    <message>
        <source>How many samples are made, those to test on included.</source>
        <translation>Cuántas muestras se crean, incluidas las de prueba.</translation>
    </message>
    <message>
        <source>Neural network</source>
        <translation>Red neuronal</translation>
    </message>
    <message>
        <source>Of a table. regression: a number. classification: the probability that the target is 1 and not 0.</source>
        <translation>De una tabla. regression: un número. classification: la probabilidad de que el objetivo sea 1 y no 0.</translation>
    </message>
    <message>
        <source>Of a table: whether the inputs, and the target of a regression, are counted from their means, in standard deviations. A network learns little otherwise.</source>
        <translation>De una tabla: si las entradas, y el objetivo de una regresión, se miden desde su media, en desviaciones estándar. Sin eso, una red aprende poco.</translation>
    </message>
    <message>
        <source>The share of the samples to train on, not to test on.</source>
        <translation>La parte de las muestras para entrenar, no para probar.</translation>
    </message>
    <message>
        <source>The table's column to predict.</source>
        <translation>La columna de la tabla que se predice.</translation>
    </message>
    <message>
        <source>The table's columns to predict from, 1 to 50.</source>
        <translation>Las columnas de la tabla con las que se predice, de 1 a 50.</translation>
    </message>
    <message>
        <source>The table, where the data are the user's own.</source>
        <translation>La tabla, cuando los datos son tuyos.</translation>
    </message>
    <message>
        <source>The units of each hidden layer: 1 to 3 layers of 1 to 64 units.</source>
        <translation>Las unidades de cada capa oculta: de 1 a 3 capas de 1 a 64 unidades.</translation>
    </message>
    <message>
        <source>The {words} must be {wanted}, not {value}.</source>
        <translation>El valor de «{words}» debe ser {wanted}, no {value}.</translation>
    </message>
    <message>
        <source>There are no data '{data}'; there are {known}.</source>
        <translation>No hay datos «{data}»; hay: {known}.</translation>
    </message>
    <message>
        <source>There is no table yet; open one first.</source>
        <translation>Todavía no hay ninguna tabla; abre una primero.</translation>
    </message>
    <message>
        <source>What each unit of a hidden layer does to its sum.</source>
        <translation>Qué hace cada unidad de una capa oculta con su suma.</translation>
    </message>
    <message>
        <source>What is learned: samples of a known kind, or the user's table.</source>
        <translation>Lo que se aprende: muestras de un tipo conocido, o tu propia tabla.</translation>
    </message>
    <message>
        <source>What samples, and those to test on, are drawn from.</source>
        <translation>De qué se sortean las muestras y las de prueba.</translation>
    </message>
    <message>
        <source>a number from {low} to {high}</source>
        <translation>un número de {low} a {high}</translation>
    </message>
    <message>
        <source>a whole number from {low} to {high}</source>
        <translation>un número entero de {low} a {high}</translation>
    </message>
    <message>
        <source>{name} (standardised)</source>
        <translation>{name} (estandarizada)</translation>
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
        <translation>El descenso se detiene en la hondonada más cercana, aunque las siguientes sean más profundas.</translation>
    </message>
    <message>
        <source>Double well</source>
        <translation>Doble pozo</translation>
    </message>
    <message>
        <source>Functions of one parameter</source>
        <translation>Funciones de un parámetro</translation>
    </message>
    <message>
        <source>Parabola</source>
        <translation>Parábola</translation>
    </message>
    <message>
        <source>The plainest loss: each step takes the same share of the distance left.</source>
        <translation>La pérdida más sencilla: cada paso recorre la misma parte de la distancia que queda.</translation>
    </message>
    <message>
        <source>The slope is 1 to the very end: steps stay as long, and hop over the minimum.</source>
        <translation>La pendiente es 1 hasta el final: los pasos no se acortan y saltan por encima del mínimo.</translation>
    </message>
    <message>
        <source>Two wells and a hill between them: descent ends in the near one, deeper or not.</source>
        <translation>Dos pozos y una colina en medio: el descenso acaba en el más cercano, sea más profundo o no.</translation>
    </message>
    <message>
        <source>Waves on a bowl</source>
        <translation>Ondas en un cuenco</translation>
    </message>
</context>
<context>
    <name>gdsim.core.problems.own_formula</name>
    <message>
        <source>A loss of named parameters; not used where there is a model.</source>
        <translation>Una pérdida con parámetros con nombre; no se usa si hay un modelo.</translation>
    </message>
    <message>
        <source>A model is fitted to a table; open one first.</source>
        <translation>Un modelo se ajusta a una tabla; abre una primero.</translation>
    </message>
    <message>
        <source>A model of x, or of columns, such as a*exp(-b*x) + c; empty for none.</source>
        <translation>Un modelo de x, o de columnas, como a*exp(-b*x) + c; vacío si no hay.</translation>
    </message>
    <message>
        <source>The column that a model predicts; the last one if empty.</source>
        <translation>La columna que predice un modelo; la última si está vacío.</translation>
    </message>
    <message>
        <source>The model has no input; use one of {known}.</source>
        <translation>El modelo no tiene entrada; usa {known}.</translation>
    </message>
    <message>
        <source>The model has no parameter: all its names are columns, {columns}; use another one, such as a.</source>
        <translation>El modelo no tiene parámetros: todos sus nombres son columnas, {columns}; usa otro nombre, como a.</translation>
    </message>
    <message>
        <source>The model uses its target, '{target}'; choose another one, or leave it out.</source>
        <translation>El modelo usa su objetivo, «{target}»; elige otro, o quítalo.</translation>
    </message>
    <message>
        <source>The name '{name}' at column {column} could be the number or the table's column; rename that one.</source>
        <translation>El nombre «{name}» en la columna {column} podría ser el número o la columna de la tabla; cambia el nombre de esta.</translation>
    </message>
    <message>
        <source>The table has no column beside the target, '{target}'.</source>
        <translation>La tabla no tiene más columnas que el objetivo, «{target}».</translation>
    </message>
    <message>
        <source>The table that a model is fitted to.</source>
        <translation>La tabla a la que se ajusta un modelo.</translation>
    </message>
    <message>
        <source>There is no column '{target}'; there are {names}.</source>
        <translation>No hay ninguna columna «{target}»; hay: {names}.</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>Los tuyos</translation>
    </message>
    <message>
        <source>Your own formula</source>
        <translation>Tu propia fórmula</translation>
    </message>
    <message numerus="yes">
        <source>Your own loss of {n} parameters: where is it least?</source>
        <extracomment>One: Your own loss of {n} parameter: where is it least?</extracomment>
        <translation>
            <numerusform>Tu propia pérdida de {n} parámetro: ¿dónde es menor?</numerusform>
            <numerusform>Tu propia pérdida de {n} parámetros: ¿dónde es menor?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your own model with {n} parameters: what fits {samples:,} samples best?</source>
        <extracomment>One: Your own model with {n} parameter: what fits {samples:,} samples best?</extracomment>
        <translation>
            <numerusform>Tu propio modelo con {n} parámetro: ¿qué se ajusta mejor a {samples:,} muestras?</numerusform>
            <numerusform>Tu propio modelo con {n} parámetros: ¿qué se ajusta mejor a {samples:,} muestras?</numerusform>
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
        <translation>Un modelo es linear o logistic, no {model}.</translation>
    </message>
    <message>
        <source>The column to predict.</source>
        <translation>La columna que se predice.</translation>
    </message>
    <message>
        <source>The columns to predict from, 1 to 50.</source>
        <translation>Las columnas con las que se predice, de 1 a 50.</translation>
    </message>
    <message>
        <source>The table.</source>
        <translation>La tabla.</translation>
    </message>
    <message>
        <source>Whether a constant is added.</source>
        <translation>Si se suma una constante.</translation>
    </message>
    <message>
        <source>Whether the inputs, and the target of a linear model, are counted from their means, in standard deviations.</source>
        <translation>Si las entradas, y el objetivo de un modelo lineal, se miden desde su media, en desviaciones estándar.</translation>
    </message>
    <message>
        <source>Your own table</source>
        <translation>Tu propia tabla</translation>
    </message>
    <message>
        <source>linear: a number, under the mean squared error. logistic: the probability that the target is 1 and not 0, under the cross-entropy.</source>
        <translation>linear: un número, con el error cuadrático medio. logistic: la probabilidad de que el objetivo sea 1 y no 0, con la entropía cruzada.</translation>
    </message>
    <message>
        <source>the probability that {target} is 1</source>
        <translation>la probabilidad de que {target} sea 1</translation>
    </message>
    <message>
        <source>{count:,} samples: {target}, from {inputs}.</source>
        <translation>{count:,} muestras: {target}, a partir de {inputs}.</translation>
    </message>
    <message>
        <source>{count:,} samples: {target}, from {inputs}; all standardised: in standard deviations from the mean.</source>
        <translation>{count:,} muestras: {target}, a partir de {inputs}; todo estandarizado: en desviaciones estándar desde la media.</translation>
    </message>
    <message>
        <source>{count:,} samples: {target}, from {inputs}; both standardised: in standard deviations from the mean.</source>
        <translation>{count:,} muestras: {target}, a partir de {inputs}; ambas estandarizadas: en desviaciones estándar desde la media.</translation>
    </message>
    <message>
        <source>{count:,} samples: {target}, from {inputs}; the inputs standardised: in standard deviations from the mean.</source>
        <translation>{count:,} muestras: {target}, a partir de {inputs}; entradas estandarizadas: en desviaciones estándar desde la media.</translation>
    </message>
    <message>
        <source>{count} columns</source>
        <translation>{count} columnas</translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <translation>{one} y {other}</translation>
    </message>
</context>
<context>
    <name>gdsim.core.problems.two_parameters</name>
    <message>
        <source>A bowl full of dimples: descent stops in the nearest one, not in the deepest.</source>
        <translation>Un cuenco lleno de hoyuelos: el descenso se detiene en el más cercano, no en el más profundo.</translation>
    </message>
    <message>
        <source>A curved valley that two steps find, and thousands follow: its floor is so flat.</source>
        <translation>Un valle curvo que se encuentra en dos pasos y se sigue durante miles: así de plano es su fondo.</translation>
    </message>
    <message>
        <source>A funnel covered with ripples: the first ripple on the way holds descent for good.</source>
        <translation>Un embudo cubierto de ondas: la primera del camino retiene el descenso para siempre.</translation>
    </message>
    <message>
        <source>Ackley</source>
        <translation>Ackley</translation>
    </message>
    <message>
        <source>Alike in every direction: straight downhill is straight to the minimum.</source>
        <translation>Igual en todas las direcciones: bajar derecho lleva derecho al mínimo.</translation>
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
        <translation>El descenso se queda en el primer valle; un momentum de 0.9 sigue rodando hasta el más profundo.</translation>
    </message>
    <message>
        <source>Flat but for one well: out here the gradient next to vanishes, and descent crawls.</source>
        <translation>Plana salvo un pozo: aquí fuera el gradiente casi desaparece, y el descenso se arrastra.</translation>
    </message>
    <message>
        <source>Four minima, all equally good: the start decides which of them a run ends in.</source>
        <translation>Cuatro mínimos, todos igual de buenos: el inicio decide en cuál acaba una ejecución.</translation>
    </message>
    <message>
        <source>Four wells, one of them the deepest: from most starts descent ends in another one.</source>
        <translation>Cuatro pozos, uno de ellos el más profundo: desde casi todos los inicios, el descenso acaba en otro.</translation>
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
        <translation>Silla de mono</translation>
    </message>
    <message>
        <source>Next to flat along its diagonal: even a learning rate above 1 takes long.</source>
        <translation>Casi plana en su diagonal: incluso una tasa de aprendizaje mayor que 1 tarda mucho.</translation>
    </message>
    <message>
        <source>No minimum: descent slows down as if there were one, then slips off to the side.</source>
        <translation>Sin mínimo: el descenso frena como si hubiera uno, y luego se escapa hacia un lado.</translation>
    </message>
    <message>
        <source>Plateau</source>
        <translation>Meseta</translation>
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
        <translation>Silla</translation>
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
        <translation>Tres bajadas desde un centro tan plano que el descenso casi se detiene allí primero.</translation>
    </message>
    <message>
        <source>Two equations as squared errors: the bottom is where both hold, at (1, 3).</source>
        <translation>Dos ecuaciones como errores al cuadrado: el fondo está donde se cumplen ambas, en (1, 3).</translation>
    </message>
    <message>
        <source>Two valleys</source>
        <translation>Dos valles</translation>
    </message>
    <message>
        <source>Walls that only a small learning rate survives, and a floor too flat for it.</source>
        <translation>Paredes que solo soporta una tasa de aprendizaje pequeña, y un fondo demasiado plano para ella.</translation>
    </message>
</context>
<context>
    <name>gdsim.core.progress</name>
    <message>
        <source>converged</source>
        <translation>convergió</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abierta</translation>
    </message>
</context>
<context>
    <name>gdsim.core.ranges</name>
    <message>
        <source>a number</source>
        <translation>un número</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un número entero</translation>
    </message>
    <message>
        <source>above {bound:g}</source>
        <translation>mayor que {bound:g}</translation>
    </message>
    <message>
        <source>at most {bound:g}</source>
        <translation>de {bound:g} como mucho</translation>
    </message>
    <message>
        <source>below {bound:g}</source>
        <translation>menor que {bound:g}</translation>
    </message>
    <message>
        <source>of at least {bound:g}</source>
        <translation>de al menos {bound:g}</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true o false</translation>
    </message>
    <message>
        <source>{kind} {bound}</source>
        <translation>{kind} {bound}</translation>
    </message>
    <message>
        <source>{kind} {low} and {high}</source>
        <translation>{kind} {low} y {high}</translation>
    </message>
</context>
<context>
    <name>gdsim.core.run</name>
    <message numerus="yes">
        <source>Converged after {n} iterations: the gradient's norm, {norm:.3g}, is below the tolerance, {tolerance:g}.</source>
        <extracomment>One: Converged after {n} iteration: the gradient's norm, {norm:.3g}, is below the tolerance, {tolerance:g}.</extracomment>
        <translation>
            <numerusform>Convergió tras {n} iteración: la norma del gradiente, {norm:.3g}, es menor que la tolerancia, {tolerance:g}.</numerusform>
            <numerusform>Convergió tras {n} iteraciones: la norma del gradiente, {norm:.3g}, es menor que la tolerancia, {tolerance:g}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Diverged at iteration {iteration}: {cause}. {advice}</source>
        <translation>Divergió en la iteración {iteration}: {cause}. {advice}</translation>
    </message>
    <message>
        <source>Start nearer to zero, or choose float64.</source>
        <translation>Empieza más cerca de cero, o elige float64.</translation>
    </message>
    <message>
        <source>Start nearer to zero.</source>
        <translation>Empieza más cerca de cero.</translation>
    </message>
    <message>
        <source>Try a learning rate below {rate:g}.</source>
        <translation>Prueba una tasa de aprendizaje menor que {rate:g}.</translation>
    </message>
    <message>
        <source>the gradient overflowed {dtype}</source>
        <translation>el gradiente desbordó {dtype}</translation>
    </message>
    <message>
        <source>the loss is nan, no number</source>
        <translation>la pérdida es nan: no es un número</translation>
    </message>
    <message>
        <source>the loss overflowed {dtype}</source>
        <translation>la pérdida desbordó {dtype}</translation>
    </message>
    <message>
        <source>the loss, {loss:.3g}, is more than 1e12 times the first</source>
        <translation>la pérdida, {loss:.3g}, es más de 1e12 veces la primera</translation>
    </message>
</context>
<context>
    <name>gdsim.core.runs</name>
    <message>
        <source>There are {most} branches; delete one to start another.</source>
        <translation>Hay {most} ramas; quita una para empezar otra.</translation>
    </message>
    <message>
        <source>There are {most} runs; remove one to add another.</source>
        <translation>Hay {most} ejecuciones; quita una para añadir otra.</translation>
    </message>
</context>
<context>
    <name>gdsim.core.schedules</name>
    <message>
        <source>After how many steps it falls each time.</source>
        <translation>Cada cuántos pasos baja.</translation>
    </message>
    <message>
        <source>After how many steps it is lowest.</source>
        <translation>Tras cuántos pasos está en su mínimo.</translation>
    </message>
    <message>
        <source>After how many steps the learning rate is whole.</source>
        <translation>Tras cuántos pasos la tasa de aprendizaje está completa.</translation>
    </message>
    <message>
        <source>Along half a wave of a cosine, or a line.</source>
        <translation>Siguiendo media onda de un coseno, o una recta.</translation>
    </message>
    <message>
        <source>At the end, that of the beginning is divided by this.</source>
        <translation>Al final, la del principio se divide entre esto.</translation>
    </message>
    <message>
        <source>Constant</source>
        <translation>Constante</translation>
    </message>
    <message>
        <source>Cosine</source>
        <translation>Coseno</translation>
    </message>
    <message>
        <source>Exponential</source>
        <translation>Exponencial</translation>
    </message>
    <message>
        <source>Falls back first as it grew, and then to its end.</source>
        <translation>Baja primero tal como creció, y luego hasta su final.</translation>
    </message>
    <message>
        <source>How many steps it takes in all.</source>
        <translation>Cuántos pasos dura en total.</translation>
    </message>
    <message>
        <source>In stairs</source>
        <translation>Escalonado</translation>
    </message>
    <message>
        <source>One cycle</source>
        <translation>Un ciclo</translation>
    </message>
    <message>
        <source>The learning rate falls along half a wave of a cosine, slowly at both ends.</source>
        <translation>La tasa de aprendizaje baja por media onda de un coseno, despacio en los dos extremos.</translation>
    </message>
    <message>
        <source>The learning rate falls at once after every so many steps.</source>
        <translation>La tasa de aprendizaje baja de golpe cada cierto número de pasos.</translation>
    </message>
    <message>
        <source>The learning rate falls by the same share at every step.</source>
        <translation>La tasa de aprendizaje baja en la misma proporción en cada paso.</translation>
    </message>
    <message>
        <source>The learning rate grows to its full value over the first steps.</source>
        <translation>La tasa de aprendizaje crece hasta su valor completo en los primeros pasos.</translation>
    </message>
    <message>
        <source>The learning rate grows to its full value, and then falls to almost nothing.</source>
        <translation>La tasa de aprendizaje crece hasta su valor completo y luego baja casi a nada.</translation>
    </message>
    <message>
        <source>The learning rate is divided by this at the beginning.</source>
        <translation>La tasa de aprendizaje se divide entre esto al principio.</translation>
    </message>
    <message>
        <source>The learning rate stays as it is.</source>
        <translation>La tasa de aprendizaje se queda como está.</translation>
    </message>
    <message>
        <source>The lowest learning rate.</source>
        <translation>La menor tasa de aprendizaje.</translation>
    </message>
    <message>
        <source>The part in which the learning rate grows must not be of one step alone; change pct start or total steps.</source>
        <translation>El tramo en que crece la tasa de aprendizaje no debe ser de un solo paso; cambia pct start o «pasos en total».</translation>
    </message>
    <message>
        <source>The share of the steps in which it grows.</source>
        <translation>La parte de los pasos en la que crece.</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation>Calentamiento</translation>
    </message>
    <message>
        <source>What it is multiplied by at each step.</source>
        <translation>Por cuánto se multiplica en cada paso.</translation>
    </message>
    <message>
        <source>What it is multiplied by each time.</source>
        <translation>Por cuánto se multiplica cada vez.</translation>
    </message>
    <message>
        <source>With what share of the learning rate it begins.</source>
        <translation>Con qué parte de la tasa de aprendizaje empieza.</translation>
    </message>
    <message>
        <source>constant schedule</source>
        <translation>plan constante</translation>
    </message>
    <message>
        <source>cosine schedule</source>
        <translation>plan coseno</translation>
    </message>
    <message>
        <source>exponential schedule</source>
        <translation>plan exponencial</translation>
    </message>
    <message>
        <source>one cycle schedule</source>
        <translation>plan de un ciclo</translation>
    </message>
    <message>
        <source>step schedule</source>
        <translation>plan escalonado</translation>
    </message>
    <message>
        <source>warm-up schedule</source>
        <translation>plan de calentamiento</translation>
    </message>
</context>
<context>
    <name>gdsim.core.script</name>
    <message>
        <source>A program with {count:,} samples in it would be too long to read; programs are written for up to {most:,}.</source>
        <translation>Un programa con {count:,} muestras sería demasiado largo de leer; se escriben programas de hasta {most:,}.</translation>
    </message>
</context>
<context>
    <name>gdsim.core.settings</name>
    <message>
        <source>A batch needs at least 1 sample, not {batch_size}.</source>
        <translation>Un lote necesita al menos 1 muestra, no {batch_size}.</translation>
    </message>
    <message>
        <source>The learning rate must be a number above 0, such as 0.1, not {learning_rate}.</source>
        <translation>La tasa de aprendizaje debe ser un número mayor que 0, como 0.1, no {learning_rate}.</translation>
    </message>
    <message>
        <source>The seed must be a whole number from 0 to {most}, not {seed}.</source>
        <translation>La semilla debe ser un número entero de 0 a {most}, no {seed}.</translation>
    </message>
    <message numerus="yes">
        <source>The start needs {n} numbers, for {names}; there are {given}.</source>
        <extracomment>One: The start needs {n} number, for {names}; there are {given}.</extracomment>
        <translation>
            <numerusform>El inicio necesita {n} número, para {names}; hay {given}.</numerusform>
            <numerusform>El inicio necesita {n} números, para {names}; hay {given}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The start needs {n} numbers; there are {given}.</source>
        <extracomment>One: The start needs {n} number; there are {given}.</extracomment>
        <translation>
            <numerusform>El inicio necesita {n} número; hay {given}.</numerusform>
            <numerusform>El inicio necesita {n} números; hay {given}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The start of {name} is beyond what {dtype} can hold, {largest:.4g}.</source>
        <translation>El inicio de {name} supera lo que cabe en {dtype}, {largest:.4g}.</translation>
    </message>
    <message>
        <source>The start of {name} must be a number, not {value}.</source>
        <translation>El inicio de {name} debe ser un número, no {value}.</translation>
    </message>
    <message>
        <source>The tolerance must be a number from 0 up, such as 1e-6, not {tolerance}.</source>
        <translation>La tolerancia debe ser un número desde 0, como 1e-6, no {tolerance}.</translation>
    </message>
    <message>
        <source>The {name} is beyond what {dtype} can hold.</source>
        <translation>El valor de «{name}» supera lo que cabe en {dtype}.</translation>
    </message>
    <message>
        <source>There is no device '{device}'; use cpu, or cuda:0 and so on.</source>
        <translation>No hay ningún dispositivo «{device}»; usa cpu, cuda:0, etc.</translation>
    </message>
    <message>
        <source>There is no {field} '{name}'; there are {known}.</source>
        <translation>En {field} no hay «{name}»; hay: {known}.</translation>
    </message>
    <message>
        <source>There must be at least 1 step, not {steps}.</source>
        <translation>Debe haber al menos 1 paso, no {steps}.</translation>
    </message>
    <message>
        <source>These are options of {id}, not of {problem}.</source>
        <translation>Estas opciones son de {id}, no de {problem}.</translation>
    </message>
    <message>
        <source>another start</source>
        <translation>otro inicio</translation>
    </message>
    <message>
        <source>batches of {size}</source>
        <translation>lotes de {size}</translation>
    </message>
    <message>
        <source>from {start}</source>
        <translation>desde {start}</translation>
    </message>
    <message>
        <source>no zero grad</source>
        <translation>sin zero grad</translation>
    </message>
    <message>
        <source>no {name}</source>
        <translation>sin {name}</translation>
    </message>
    <message>
        <source>not shuffled</source>
        <translation>sin barajar</translation>
    </message>
    <message>
        <source>seed {seed}</source>
        <translation>semilla {seed}</translation>
    </message>
    <message>
        <source>shuffled</source>
        <translation>barajado</translation>
    </message>
    <message>
        <source>whole batch</source>
        <translation>lote completo</translation>
    </message>
    <message>
        <source>zero grad</source>
        <translation>zero grad</translation>
    </message>
    <message>
        <source>{name} has no hyperparameter '{field}'; it has none.</source>
        <translation>{name} no tiene ningún hiperparámetro «{field}»; no tiene ninguno.</translation>
    </message>
    <message>
        <source>{name} has no hyperparameter '{field}'; it has {known}.</source>
        <translation>{name} no tiene ningún hiperparámetro «{field}»; tiene {known}.</translation>
    </message>
    <message>
        <source>{name} {value}</source>
        <translation>{name} {value}</translation>
    </message>
    <message>
        <source>{title} is for at most {most} parameters, and there are {parameters:,}; choose another optimizer.</source>
        <translation>{title} es para {most} parámetros como mucho, y hay {parameters:,}; elige otro optimizador.</translation>
    </message>
</context>
<context>
    <name>gdsim.core.slices</name>
    <message>
        <source>A slice needs two different parameters. Choose another one.</source>
        <translation>Un corte necesita dos parámetros distintos. Elige otro.</translation>
    </message>
    <message>
        <source>A surface has one or two parameters, not {count}.</source>
        <translation>Una superficie tiene uno o dos parámetros, no {count}.</translation>
    </message>
    <message>
        <source>Principal directions need three points of the run. Take two steps first.</source>
        <translation>Las direcciones principales necesitan tres puntos de la ejecución. Da antes dos pasos.</translation>
    </message>
    <message>
        <source>The run has not moved, so it has no principal directions yet.</source>
        <translation>La ejecución no se ha movido, así que aún no tiene direcciones principales.</translation>
    </message>
    <message>
        <source>principal direction {n}</source>
        <translation>dirección principal {n}</translation>
    </message>
    <message>
        <source>random direction</source>
        <translation>dirección al azar</translation>
    </message>
    <message>
        <source>random direction {n}</source>
        <translation>dirección al azar {n}</translation>
    </message>
</context>
<context>
    <name>gdsim.core.stability_text</name>
    <message>
        <source>Curvature {curvature}: stable below a learning rate of {limit}.</source>
        <translation>Curvatura {curvature}: estable por debajo de una tasa de aprendizaje de {limit}.</translation>
    </message>
    <message>
        <source>Curvature {curvature}: with a momentum of 1, rings without end below a learning rate of {limit}.</source>
        <translation>Curvatura {curvature}: con un momentum de 1, oscila sin fin por debajo de una tasa de aprendizaje de {limit}.</translation>
    </message>
    <message>
        <source>Curvature {curvature}: with zero grad off, rings without end below a learning rate of {limit}.</source>
        <translation>Curvatura {curvature}: sin zero grad, oscila sin fin por debajo de una tasa de aprendizaje de {limit}.</translation>
    </message>
    <message>
        <source>The curvature is not finite here, so no limit is known.</source>
        <translation>Aquí la curvatura no es finita, así que no se conoce ningún límite.</translation>
    </message>
    <message>
        <source>The loss curves down ({down}) here, which sets no limit to the learning rate.</source>
        <translation>Aquí la pérdida se curva hacia abajo ({down}), lo que no limita la tasa de aprendizaje.</translation>
    </message>
    <message>
        <source>The loss curves down along one direction ({down}) and has no minimum: every learning rate diverges.</source>
        <translation>La pérdida se curva hacia abajo en una dirección ({down}) y no tiene mínimo: toda tasa de aprendizaje diverge.</translation>
    </message>
    <message>
        <source>The loss is flat or straight here, which sets no limit to the learning rate.</source>
        <translation>Aquí la pérdida es plana o recta, lo que no limita la tasa de aprendizaje.</translation>
    </message>
    <message>
        <source>With a momentum of {momentum:g}, every learning rate diverges.</source>
        <translation>Con un momentum de {momentum:g}, toda tasa de aprendizaje diverge.</translation>
    </message>
    <message>
        <source>With momentum and zero grad off, every learning rate diverges.</source>
        <translation>Con momentum y sin zero grad, toda tasa de aprendizaje diverge.</translation>
    </message>
    <message>
        <source>{curvature} here</source>
        <translation>{curvature} aquí</translation>
    </message>
    <message>
        <source>{sentence} Another direction curves down ({down}): a run leaves this saddle.</source>
        <translation>{sentence} Otra dirección se curva hacia abajo ({down}): la ejecución abandona esta silla.</translation>
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
        <translation>Norma grad</translation>
    </message>
    <message>
        <source>Iter</source>
        <translation>Iter</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Pérdida</translation>
    </message>
    <message>
        <source>Pred</source>
        <translation>Pred</translation>
    </message>
    <message>
        <source>{name} (end)</source>
        <translation>{name} (fin)</translation>
    </message>
    <message>
        <source>{name} (start)</source>
        <translation>{name} (inicio)</translation>
    </message>
    <message>
        <source>{name} grad</source>
        <translation>grad {name}</translation>
    </message>
</context>
<context>
    <name>gdsim.files.cells</name>
    <message>
        <source>the cell is empty.</source>
        <translation>la celda está vacía.</translation>
    </message>
    <message>
        <source>{cell} begins with a typographer's minus sign; write it with a hyphen.</source>
        <translation>{cell} empieza con un signo menos tipográfico; escríbelo con un guion.</translation>
    </message>
    <message>
        <source>{cell} has a comma; if that is a decimal comma, choose so.</source>
        <translation>{cell} tiene una coma; si es una coma decimal, elígelo así.</translation>
    </message>
    <message>
        <source>{cell} has a decimal point, where decimal commas are expected.</source>
        <translation>{cell} tiene un punto decimal donde se esperan comas decimales.</translation>
    </message>
    <message>
        <source>{cell} is not a finite number.</source>
        <translation>{cell} no es un número finito.</translation>
    </message>
    <message>
        <source>{cell} is not a number.</source>
        <translation>{cell} no es un número.</translation>
    </message>
    <message>
        <source>{cell} is too large.</source>
        <translation>{cell} es demasiado grande.</translation>
    </message>
    <message>
        <source>{cell} seems to have thousands separators; take them out.</source>
        <translation>{cell} parece tener separadores de miles; quítalos.</translation>
    </message>
</context>
<context>
    <name>gdsim.files.looking</name>
    <message>
        <source>Row 1 has one cell only: it has to hold the columns' names.</source>
        <translation>La fila 1 solo tiene una celda: debe contener los nombres de las columnas.</translation>
    </message>
    <message>
        <source>Row 1 holds numbers, where the columns' names should be; choose that the table has no header, or put names there.</source>
        <translation>La fila 1 tiene números donde deberían estar los nombres de las columnas; elige que la tabla no tiene encabezado, o pon nombres.</translation>
    </message>
    <message>
        <source>Row 1 is empty: it has to hold the columns' names.</source>
        <translation>La fila 1 está vacía: debe contener los nombres de las columnas.</translation>
    </message>
    <message>
        <source>Row 1: column {column} has no name.</source>
        <translation>Fila 1: la columna {column} no tiene nombre.</translation>
    </message>
    <message>
        <source>Row 1: columns {first} and {second} have the same name, {name}.</source>
        <translation>Fila 1: las columnas {first}, {second} tienen el mismo nombre, {name}.</translation>
    </message>
    <message>
        <source>The table is empty.</source>
        <translation>La tabla está vacía.</translation>
    </message>
    <message>
        <source>There are {count:,} columns; at most {most:,} are read.</source>
        <translation>Hay {count:,} columnas; se leen {most:,} como mucho.</translation>
    </message>
    <message>
        <source>There is only one column; between two there must be a tab, a semicolon or a comma.</source>
        <translation>Solo hay una columna; entre dos debe haber un tabulador, un punto y coma o una coma.</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>coma</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>punto y coma</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tabulador</translation>
    </message>
</context>
<context>
    <name>gdsim.files.maps</name>
    <message>
        <source>A map is written to a .png or a .csv file, not to '{name}'.</source>
        <translation>Un mapa se escribe en un archivo .png o .csv, no en «{name}».</translation>
    </message>
    <message>
        <source>iterations</source>
        <translation>iteraciones</translation>
    </message>
    <message>
        <source>iterations to converge</source>
        <translation>iteraciones hasta converger</translation>
    </message>
    <message>
        <source>minimum reached</source>
        <translation>mínimo alcanzado</translation>
    </message>
    <message numerus="yes">
        <source>{n} iterations</source>
        <extracomment>One: {n} iteration</extracomment>
        <translation>
            <numerusform>{n} iteración</numerusform>
            <numerusform>{n} iteraciones</numerusform>
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
        <translation>No es {encoding}; {others}.</translation>
    </message>
    <message>
        <source>Row {row} can't be split into cells: a quotation mark is not closed, or is where none can be.</source>
        <translation>La fila {row} no se puede dividir en celdas: hay unas comillas sin cerrar, o donde no puede haberlas.</translation>
    </message>
    <message>
        <source>Row {row} has {count} cells, but there are {size} columns.</source>
        <translation>La fila {row} tiene {count} celdas, pero hay {size} columnas.</translation>
    </message>
    <message numerus="yes">
        <source>Row {row} has {n} cells, but there are {size} columns: {missing} is missing.</source>
        <extracomment>One: Row {row} has {n} cell, but there are {size} columns: {missing} is missing.</extracomment>
        <translation>
            <numerusform>La fila {row} tiene {n} celda, pero hay {size} columnas: falta {missing}.</numerusform>
            <numerusform>La fila {row} tiene {n} celdas, pero hay {size} columnas: falta {missing}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Row {row} is empty; take it out.</source>
        <translation>La fila {row} está vacía; quítala.</translation>
    </message>
    <message>
        <source>Row {row}, column {column}: {cell} is not {encoding}; {others}.</source>
        <translation>Fila {row}, columna {column}: {cell} no es {encoding}; {others}.</translation>
    </message>
    <message>
        <source>Row {row}, column {name}: {why}</source>
        <translation>Fila {row}, columna {name}: {why}</translation>
    </message>
    <message>
        <source>There are names, but no rows of numbers under them.</source>
        <translation>Hay nombres, pero no hay filas de números debajo.</translation>
    </message>
    <message>
        <source>There is one sample only, in row {first}; at least 2 are needed.</source>
        <translation>Solo hay una muestra, en la fila {first}; hacen falta al menos 2.</translation>
    </message>
    <message>
        <source>choose another encoding</source>
        <translation>elige otra codificación</translation>
    </message>
    <message>
        <source>choose its encoding, such as Windows-1252 or Latin-1</source>
        <translation>elige su codificación, como Windows-1252 o Latin-1</translation>
    </message>
    <message>
        <source>{sentence} Numbers with decimal commas need another separator, such as a semicolon.</source>
        <translation>{sentence} Los números con coma decimal necesitan otro separador, como el punto y coma.</translation>
    </message>
</context>
<context>
    <name>gdsim.files.saved</name>
    <message>
        <source>{name} can't be read ({why}): choose another file.</source>
        <translation>No se puede leer {name} ({why}): elige otro archivo.</translation>
    </message>
    <message>
        <source>{name} can't be written ({why}): choose another place.</source>
        <translation>No se puede escribir {name} ({why}): elige otro lugar.</translation>
    </message>
    <message>
        <source>{name} is broken ({why}): open an earlier copy of it, or another file.</source>
        <translation>{name} está dañado ({why}): abre una copia anterior, u otro archivo.</translation>
    </message>
    <message>
        <source>{name} is no gdsim file: choose one that gdsim has saved.</source>
        <translation>{name} no es un archivo de gdsim: elige uno guardado por gdsim.</translation>
    </message>
    <message>
        <source>{name} is too large to be opened here ({size} MB): open it on a machine with more memory, or choose another file.</source>
        <translation>{name} es demasiado grande para abrirlo aquí ({size} MB): ábrelo en un equipo con más memoria, o elige otro archivo.</translation>
    </message>
    <message>
        <source>{name} was made by a newer gdsim (file version {version}; this one reads up to {known}): open it with gdsim {program} or later.</source>
        <translation>{name} se hizo con un gdsim más nuevo (versión de archivo {version}; este lee hasta la {known}): ábrelo con gdsim {program} o posterior.</translation>
    </message>
</context>
<context>
    <name>gdsim.files.saved_format</name>
    <message>
        <source>a run has a problem of its own</source>
        <translation>una ejecución tiene un problema propio</translation>
    </message>
    <message>
        <source>a run stands where it has never been</source>
        <translation>una ejecución está donde nunca estuvo</translation>
    </message>
    <message>
        <source>it does not say under which settings each step was taken</source>
        <translation>no dice con qué ajustes se dio cada paso</translation>
    </message>
    <message>
        <source>it does not say where a run stands</source>
        <translation>no dice dónde está una ejecución</translation>
    </message>
    <message>
        <source>its losses are of no iteration</source>
        <translation>sus pérdidas no son de ninguna iteración</translation>
    </message>
    <message>
        <source>its steps are not all there</source>
        <translation>le faltan pasos</translation>
    </message>
    <message>
        <source>its steps were taken by another optimizer</source>
        <translation>sus pasos los dio otro optimizador</translation>
    </message>
    <message>
        <source>none of its runs is the active one</source>
        <translation>ninguna de sus ejecuciones es la activa</translation>
    </message>
</context>
<context>
    <name>gdsim.files.sources</name>
    <message>
        <source>Line {number} has {longest:,} letters or more; is this a table?</source>
        <translation>La línea {number} tiene {longest:,} letras o más; ¿es esto una tabla?</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation>No existe el archivo {path}.</translation>
    </message>
    <message>
        <source>Western European (Latin-1)</source>
        <translation>Europa occidental (Latin-1)</translation>
    </message>
    <message>
        <source>Western European (Windows-1252)</source>
        <translation>Europa occidental (Windows-1252)</translation>
    </message>
    <message>
        <source>{name} can't be opened: {reason}.</source>
        <translation>No se puede abrir {name}: {reason}.</translation>
    </message>
    <message>
        <source>{name} can't be read: {reason}.</source>
        <translation>No se puede leer {name}: {reason}.</translation>
    </message>
    <message>
        <source>{name} does not begin as UTF-16 does; choose another encoding.</source>
        <translation>{name} no empieza como UTF-16; elige otra codificación.</translation>
    </message>
    <message>
        <source>{name} is a folder; choose a file in it.</source>
        <translation>{name} es una carpeta; elige un archivo de dentro.</translation>
    </message>
    <message>
        <source>{name} is no file with a table.</source>
        <translation>{name} no es un archivo con una tabla.</translation>
    </message>
    <message>
        <source>{name} is no text. A spreadsheet has to be saved as CSV first.</source>
        <translation>{name} no es texto. Una hoja de cálculo hay que guardarla antes como CSV.</translation>
    </message>
</context>
<context>
    <name>gdsim.files.tables</name>
    <message>
        <source>Choose the columns to read.</source>
        <translation>Elige las columnas que se leen.</translation>
    </message>
    <message>
        <source>Row {empty} is empty; take it out.</source>
        <translation>La fila {empty} está vacía; quítala.</translation>
    </message>
    <message>
        <source>There are more than {most:,} numbers; choose fewer columns.</source>
        <translation>Hay más de {most:,} números; elige menos columnas.</translation>
    </message>
    <message>
        <source>There is no column '{name}'; there are {names}.</source>
        <translation>No hay ninguna columna «{name}»; hay: {names}.</translation>
    </message>
</context>
<context>
    <name>gdsim.files.writing</name>
    <message>
        <source>nothing can be written there</source>
        <translation>allí no se puede escribir nada</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>el disco está lleno</translation>
    </message>
    <message>
        <source>you may not write there</source>
        <translation>no tienes permiso para escribir allí</translation>
    </message>
    <message>
        <source>your share of the disk is full</source>
        <translation>tu parte del disco está llena</translation>
    </message>
    <message>
        <source>{name} can't be written: there is no folder {folder}.</source>
        <translation>No se puede escribir {name}: no existe la carpeta {folder}.</translation>
    </message>
    <message>
        <source>{name} can't be written: {reason}.</source>
        <translation>No se puede escribir {name}: {reason}.</translation>
    </message>
    <message>
        <source>{path} is a folder.</source>
        <translation>{path} es una carpeta.</translation>
    </message>
</context>
<context>
    <name>gdsim.language</name>
    <message>
        <source>{before} or {after}</source>
        <translation>{before} o {after}</translation>
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
        <translation>una posición necesita antes una página con setup.</translation>
    </message>
    <message>
        <source>a wait needs a page with a setup, here or before.</source>
        <translation>un wait necesita una página con setup, aquí o antes.</translation>
    </message>
    <message>
        <source>the English lesson is broken: {error}</source>
        <translation>la lección en inglés está dañada: {error}</translation>
    </message>
    <message>
        <source>the answer is {answer}, but {of} is {value}.</source>
        <translation>la respuesta es {answer}, pero {of} vale {value}.</translation>
    </message>
    <message>
        <source>the file's name says the language is {code}.</source>
        <translation>el nombre del archivo dice que el idioma es {code}.</translation>
    </message>
    <message>
        <source>there are {count} pages; the English lesson has {wanted}.</source>
        <translation>hay {count} páginas; la lección en inglés tiene {wanted}.</translation>
    </message>
    <message>
        <source>this can't be done while step, phase and run are closed.</source>
        <translation>esto no se puede hacer mientras step, phase y run están cerrados.</translation>
    </message>
    <message>
        <source>this can't be done while {place} is hidden or locked.</source>
        <translation>esto no se puede hacer mientras {place} está oculto o bloqueado.</translation>
    </message>
    <message>
        <source>this does not happen within {most} steps.</source>
        <translation>esto no ocurre en {most} pasos.</translation>
    </message>
    <message>
        <source>what is waited for has happened already when the page opens.</source>
        <translation>lo que se espera ya ha ocurrido cuando se abre la página.</translation>
    </message>
    <message>
        <source>{name} is not that of the English lesson.</source>
        <translation>{name} no es como en la lección en inglés.</translation>
    </message>
    <message>
        <source>{name} is not that of the English page.</source>
        <translation>{name} no es como en la página en inglés.</translation>
    </message>
</context>
<context>
    <name>gdsim.lessons.faults</name>
    <message>
        <source>line {line}: {reason}</source>
        <translation>línea {line}: {reason}</translation>
    </message>
</context>
<context>
    <name>gdsim.lessons.figures</name>
    <message>
        <source>'{of}' is not written as loss@1 or gradient.w2@0 is.</source>
        <translation>«{of}» no está escrito como loss@1 o gradient.w2@0.</translation>
    </message>
    <message>
        <source>'{of}' is of no number of steps from 0 to {most}.</source>
        <translation>«{of}» no es de un número de pasos de 0 a {most}.</translation>
    </message>
    <message>
        <source>'{of}' is of run {which}; there are {count}.</source>
        <translation>«{of}» es de la ejecución {which}; hay {count}.</translation>
    </message>
    <message>
        <source>'{of}' must say of which; there are {known}.</source>
        <translation>«{of}» debe decir de cuál; hay: {known}.</translation>
    </message>
    <message>
        <source>the loss is not below {loss} within {most} steps.</source>
        <translation>la pérdida no baja de {loss} en {most} pasos.</translation>
    </message>
    <message>
        <source>there is no '{name}'; there are {known}.</source>
        <translation>no existe «{name}»; hay: {known}.</translation>
    </message>
    <message>
        <source>there is no step {steps}: the run diverges after {end}.</source>
        <translation>no existe el paso {steps}: la ejecución diverge tras {end}.</translation>
    </message>
    <message>
        <source>there is no {name} here.</source>
        <translation>aquí no hay {name}.</translation>
    </message>
    <message>
        <source>{name} needs a page with a setup, here or before.</source>
        <translation>{name} necesita una página con setup, aquí o antes.</translation>
    </message>
</context>
<context>
    <name>gdsim.lessons.heads</name>
    <message>
        <source>a list in [ ]</source>
        <translation>una lista entre [ ]</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>una tabla</translation>
    </message>
    <message>
        <source>a text in quotation marks</source>
        <translation>un texto entre comillas</translation>
    </message>
    <message>
        <source>there is no key {key}; there are {known}.</source>
        <translation>no existe la clave {key}; hay: {known}.</translation>
    </message>
    <message>
        <source>this head has too long a number in it, or is nested too deep.</source>
        <translation>esta cabecera tiene un número demasiado largo, o demasiados niveles.</translation>
    </message>
    <message>
        <source>this head has too many letters, {most} at most.</source>
        <translation>esta cabecera tiene demasiadas letras; {most} como mucho.</translation>
    </message>
    <message>
        <source>this is nested too deep.</source>
        <translation>esto tiene demasiados niveles.</translation>
    </message>
    <message>
        <source>this is no TOML: {reason}.</source>
        <translation>esto no es TOML: {reason}.</translation>
    </message>
    <message>
        <source>{key} can't be used: {reason}.</source>
        <translation>no se puede usar {key}: {reason}.</translation>
    </message>
    <message>
        <source>{key} is missing.</source>
        <translation>falta {key}.</translation>
    </message>
    <message>
        <source>{key} must be a finite number.</source>
        <translation>{key} debe ser un número finito.</translation>
    </message>
    <message>
        <source>{key} must be one of {known}, not {value}.</source>
        <translation>{key} debe ser uno de {known}, no {value}.</translation>
    </message>
    <message>
        <source>{key} must be {wanted}, not {value}.</source>
        <translation>{key} debe ser {wanted}, no {value}.</translation>
    </message>
</context>
<context>
    <name>gdsim.lessons.markup</name>
    <message>
        <source>quotations or lists are nested too deep.</source>
        <translation>las citas o listas tienen demasiados niveles.</translation>
    </message>
    <message>
        <source>there are no addresses of the net or of files in lessons.</source>
        <translation>en las lecciones no hay direcciones de internet ni de archivos.</translation>
    </message>
    <message>
        <source>there are no links in lessons; put a space between ']' and ':'.</source>
        <translation>en las lecciones no hay enlaces; pon un espacio entre «]» y «:».</translation>
    </message>
    <message>
        <source>there are no links in lessons; put no '(' after ']'.</source>
        <translation>en las lecciones no hay enlaces; no pongas «(» tras «]».</translation>
    </message>
    <message>
        <source>there are no pictures in lessons: the window is the picture.</source>
        <translation>en las lecciones no hay imágenes: la imagen es la ventana.</translation>
    </message>
    <message>
        <source>there is a letter that can't be seen; take it out.</source>
        <translation>hay una letra que no se ve; quítala.</translation>
    </message>
    <message>
        <source>there is no HTML in lessons; put a space after '&lt;'.</source>
        <translation>en las lecciones no hay HTML; pon un espacio tras «&lt;».</translation>
    </message>
    <message>
        <source>this text has more than {most} letters.</source>
        <translation>este texto tiene más de {most} letras.</translation>
    </message>
</context>
<context>
    <name>gdsim.lessons.reading</name>
    <message>
        <source>a choice stands twice.</source>
        <translation>una opción está dos veces.</translation>
    </message>
    <message>
        <source>a lesson begins with a line +++ and its head.</source>
        <translation>una lección empieza con una línea +++ y su cabecera.</translation>
    </message>
    <message>
        <source>a page begins with a head, between two lines +++.</source>
        <translation>una página empieza con una cabecera, entre dos líneas +++.</translation>
    </message>
    <message>
        <source>a page's text begins with '# ' and its title.</source>
        <translation>el texto de una página empieza con «# » y su título.</translation>
    </message>
    <message>
        <source>a tolerance is not below 0.</source>
        <translation>una tolerancia no es menor que 0.</translation>
    </message>
    <message>
        <source>each range of setup.view is from a lower to a higher number.</source>
        <translation>cada intervalo de setup.view va de un número menor a uno mayor.</translation>
    </message>
    <message>
        <source>minutes must be from 1 to 600.</source>
        <translation>minutes debe ser de 1 a 600.</translation>
    </message>
    <message>
        <source>nothing is revealed here.</source>
        <translation>aquí no se revela nada.</translation>
    </message>
    <message>
        <source>point is at '{name}', which is hidden.</source>
        <translation>point señala «{name}», que está oculto.</translation>
    </message>
    <message>
        <source>question.of needs a page with a setup, here or before.</source>
        <translation>question.of necesita una página con setup, aquí o antes.</translation>
    </message>
    <message>
        <source>setup.speed must be above 0.</source>
        <translation>setup.speed debe ser mayor que 0.</translation>
    </message>
    <message>
        <source>setup.view needs {wanted} ranges here.</source>
        <translation>setup.view necesita aquí {wanted} intervalos.</translation>
    </message>
    <message>
        <source>there are more than {most} pages.</source>
        <translation>hay más de {most} páginas.</translation>
    </message>
    <message>
        <source>there are no pages; each begins with a head.</source>
        <translation>no hay páginas; cada una empieza con una cabecera.</translation>
    </message>
    <message>
        <source>there can be {most} runs beside.</source>
        <translation>en beside puede haber {most} ejecuciones.</translation>
    </message>
    <message>
        <source>there is one reveal on a page.</source>
        <translation>solo hay un reveal por página.</translation>
    </message>
    <message>
        <source>there must be 2 to 6 choices.</source>
        <translation>debe haber de 2 a 6 opciones.</translation>
    </message>
    <message>
        <source>this head has no end, a line +++.</source>
        <translation>esta cabecera no tiene final, una línea +++.</translation>
    </message>
    <message>
        <source>this is not UTF-8; save the file in that encoding.</source>
        <translation>esto no es UTF-8; guarda el archivo con esa codificación.</translation>
    </message>
    <message>
        <source>this is too large for a lesson, more than 200 KB.</source>
        <translation>esto es demasiado grande para una lección, más de 200 KB.</translation>
    </message>
    <message>
        <source>this page has no text.</source>
        <translation>esta página no tiene texto.</translation>
    </message>
    <message>
        <source>this tolerance is a share, from 0 to 1.</source>
        <translation>esta tolerancia es una parte, de 0 a 1.</translation>
    </message>
    <message>
        <source>wait says nothing that has to happen.</source>
        <translation>wait no dice nada que tenga que ocurrir.</translation>
    </message>
    <message>
        <source>wait.settings needs a page with a setup, here or before.</source>
        <translation>wait.settings necesita una página con setup, aquí o antes.</translation>
    </message>
    <message>
        <source>wait.{field} must be 1 or more.</source>
        <translation>wait.{field} debe ser 1 o más.</translation>
    </message>
    <message>
        <source>{key} is empty.</source>
        <translation>{key} está vacío.</translation>
    </message>
    <message>
        <source>{key} must be from {low} to {high}.</source>
        <translation>{key} debe ser de {low} a {high}.</translation>
    </message>
    <message>
        <source>{key}: there is no {value}; there are {known}.</source>
        <translation>{key}: no existe {value}; hay: {known}.</translation>
    </message>
    <message>
        <source>{name} can't be opened: {why}.</source>
        <translation>no se puede abrir {name}: {why}.</translation>
    </message>
    <message>
        <source>{name} is no file.</source>
        <translation>{name} no es un archivo.</translation>
    </message>
</context>
<context>
    <name>gdsim.lessons.setting_up</name>
    <message>
        <source>Run {number} beside it: {error}</source>
        <translation>Ejecución {number} en beside: {error}</translation>
    </message>
    <message>
        <source>Runs side by side have the same {name}.</source>
        <translation>Las ejecuciones en paralelo tienen igual {name}.</translation>
    </message>
    <message>
        <source>{problem} has no options.</source>
        <translation>{problem} no tiene opciones.</translation>
    </message>
    <message>
        <source>{problem} has no samples to take batches of.</source>
        <translation>{problem} no tiene muestras de las que tomar lotes.</translation>
    </message>
</context>
<context>
    <name>gdsim.lessons.wording</name>
    <message>
        <source>After a wrong answer:</source>
        <translation>Tras una respuesta incorrecta:</translation>
    </message>
    <message>
        <source>Answer:</source>
        <translation>Respuesta:</translation>
    </message>
    <message>
        <source>Bring the loss below {loss}.</source>
        <translation>Haz que la pérdida baje de {loss}.</translation>
    </message>
    <message>
        <source>Choose {value}.</source>
        <translation>Elige {value}.</translation>
    </message>
    <message>
        <source>For the teacher: {title}</source>
        <translation>Para el docente: {title}</translation>
    </message>
    <message>
        <source>Go back by a step.</source>
        <translation>Retrocede un paso.</translation>
    </message>
    <message numerus="yes">
        <source>Go on to iteration {n}.</source>
        <extracomment>One: Go on to iteration {n}.</extracomment>
        <translation>
            <numerusform>Avanza hasta la iteración {n}.</numerusform>
            <numerusform>Avanza hasta la iteración {n}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go through the phase: {phase}.</source>
        <translation>Pasa por la fase: {phase}.</translation>
    </message>
    <message numerus="yes">
        <source>Have {n} runs step together.</source>
        <extracomment>One: Have {n} run step.</extracomment>
        <translation>
            <numerusform>Haz que avance {n} ejecución.</numerusform>
            <numerusform>Haz que {n} ejecuciones avancen juntas.</numerusform>
        </translation>
    </message>
    <message>
        <source>It takes about {minutes} minutes.</source>
        <translation>Dura unos {minutes} minutos.</translation>
    </message>
    <message>
        <source>Let the loss grow above {loss}.</source>
        <translation>Deja que la pérdida supere {loss}.</translation>
    </message>
    <message>
        <source>Let the run converge.</source>
        <translation>Deja que la ejecución converja.</translation>
    </message>
    <message>
        <source>Let the run diverge.</source>
        <translation>Deja que la ejecución diverja.</translation>
    </message>
    <message>
        <source>Question:</source>
        <translation>Pregunta:</translation>
    </message>
    <message>
        <source>Set the {name} to {value}.</source>
        <translation>Pon {name} en {value}.</translation>
    </message>
    <message>
        <source>Switch {name} off.</source>
        <translation>Desactiva {name}.</translation>
    </message>
    <message>
        <source>Switch {name} on.</source>
        <translation>Activa {name}.</translation>
    </message>
    <message>
        <source>The tip of the green arrow: where the next step lands.</source>
        <translation>La punta de la flecha verde: donde cae el siguiente paso.</translation>
    </message>
    <message>
        <source>Then it says:</source>
        <translation>Después dice:</translation>
    </message>
    <message>
        <source>To do:</source>
        <translation>Tarea:</translation>
    </message>
    <message>
        <source>To read.</source>
        <translation>Para leer.</translation>
    </message>
    <message>
        <source>{number}, give or take {tolerance}</source>
        <translation>{number}, con un margen de {tolerance}</translation>
    </message>
</context>
<context>
    <name>gdsim.map_worker</name>
    <message>
        <source>The map can't be computed: {error}</source>
        <translation>No se puede calcular el mapa: {error}</translation>
    </message>
</context>
<context>
    <name>gdsim.messages</name>
    <message>
        <source>failed</source>
        <translation>con error</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en marcha</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.announcer</name>
    <message>
        <source>start, {values}</source>
        <translation>inicio, {values}</translation>
    </message>
    <message>
        <source>step {n}, {values}</source>
        <translation>paso {n}, {values}</translation>
    </message>
    <message>
        <source>step {n}: {runs}</source>
        <translation>paso {n}: {runs}</translation>
    </message>
    <message>
        <source>the run so far</source>
        <translation>la ejecución hasta aquí</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>{count} más</translation>
    </message>
    <message>
        <source>{run} loss {loss}</source>
        <translation>{run} pérdida {loss}</translation>
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
        <translation>Modo seguro: sin controladores gráficos y con la disposición inicial.</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.autosave</name>
    <message>
        <source>Delete what was saved of it</source>
        <translation>Borrar lo que se guardó de ella</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Go on with the run as it was saved last</source>
        <translation>Seguir con la ejecución tal como se guardó la última vez</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>The run can't be saved by itself ({why}); save it in another place.</source>
        <translation>La ejecución no puede guardarse sola ({why}); guárdala en otro lugar.</translation>
    </message>
    <message>
        <source>gdsim was not closed. Restore the run of {time}?</source>
        <translation>gdsim no se cerró bien. ¿Recuperar la ejecución ({time})?</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.beginning</name>
    <message>
        <source>Nothing can be written to {place}: no run is saved by itself, and there is no log.</source>
        <translation>No se puede escribir nada en {place}: ninguna ejecución se guarda sola y no hay registro.</translation>
    </message>
    <message>
        <source>Nothing can be written to {place}: settings last until the window is closed, and no run is saved by itself.</source>
        <translation>No se puede escribir nada en {place}: los ajustes duran hasta que se cierra la ventana y ninguna ejecución se guarda sola.</translation>
    </message>
    <message>
        <source>Settings can't be written to {place}: they last until the window is closed.</source>
        <translation>No se pueden escribir los ajustes en {place}: duran hasta que se cierra la ventana.</translation>
    </message>
    <message>
        <source>{first} And more of that: the log has it.</source>
        <translation>{first} Y más de lo mismo: está en el registro.</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.blank</name>
    <message>
        <source>The screen is blank; any key brings it back</source>
        <translation>La pantalla está en blanco; cualquier tecla la devuelve</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.code_panel</name>
    <message>
        <source>A program that prints this run's table with torch alone</source>
        <translation>Un programa que imprime la tabla de esta ejecución solo con torch</translation>
    </message>
    <message>
        <source>Copy as PyTorch</source>
        <translation>Copiar como PyTorch</translation>
    </message>
    <message>
        <source>Each line with its values as they come to be; arrow keys read on</source>
        <translation>Cada línea con sus valores a medida que surgen; lee con las flechas</translation>
    </message>
    <message>
        <source>Off: .grad keeps what it holds, and each gradient adds to it</source>
        <translation>Desactivado: .grad conserva lo que tiene y cada gradiente se le suma</translation>
    </message>
    <message>
        <source>Program of the run</source>
        <translation>Programa de la ejecución</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.comparing</name>
    <message>
        <source>Another learning rate</source>
        <translation>Otra tasa de aprendizaje</translation>
    </message>
    <message>
        <source>Another momentum</source>
        <translation>Otro momentum</translation>
    </message>
    <message>
        <source>Another optimizer</source>
        <translation>Otro optimizador</translation>
    </message>
    <message>
        <source>Another schedule</source>
        <translation>Otro plan</translation>
    </message>
    <message>
        <source>Another seed</source>
        <translation>Otra semilla</translation>
    </message>
    <message>
        <source>Another start</source>
        <translation>Otro inicio</translation>
    </message>
    <message>
        <source>Line up {titles}</source>
        <translation>Enfrentar {titles}</translation>
    </message>
    <message>
        <source>The same, to be changed</source>
        <translation>La misma, para cambiarla</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.controls.batches</name>
    <message>
        <source>Batch size</source>
        <translation>Tamaño de lote</translation>
    </message>
    <message>
        <source>Each time through the samples they come in another order</source>
        <translation>En cada pasada, las muestras vienen en otro orden</translation>
    </message>
    <message>
        <source>How many of the {samples:,} samples a step takes</source>
        <translation>Cuántas de las {samples:,} muestras usa un paso</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>What the order of the samples is drawn from</source>
        <translation>De qué se sortea el orden de las muestras</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>semilla</translation>
    </message>
    <message>
        <source>shuffle in each epoch</source>
        <translation>barajar en cada época</translation>
    </message>
    <message>
        <source>whole</source>
        <translation>completo</translation>
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
        <translation>Tasa de aprendizaje</translation>
    </message>
    <message>
        <source>Learning rate, by powers of ten</source>
        <translation>Tasa de aprendizaje, por potencias de diez</translation>
    </message>
    <message>
        <source>Optimizer</source>
        <translation>Optimizador</translation>
    </message>
    <message>
        <source>now {rate}</source>
        <translation>ahora {rate}</translation>
    </message>
    <message>
        <source>optimizer</source>
        <translation>optimizador</translation>
    </message>
    <message>
        <source>zero grad after each step</source>
        <translation>zero grad tras cada paso</translation>
    </message>
    <message>
        <source>{optimizer} begins with PyTorch's own, {rate:g}. One that you have set stays when you choose another optimizer.</source>
        <translation>{optimizer} empieza con la de PyTorch, {rate:g}. Si pones otra, se queda al elegir otro optimizador.</translation>
    </message>
    <message>
        <source>{optimizer} begins with the problem's own, {rate:g}. One that you have set stays when you choose another optimizer.</source>
        <translation>{optimizer} empieza con la del problema, {rate:g}. Si pones otra, se queda al elegir otro optimizador.</translation>
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
        <translation>Converge cuando la norma del gradiente es menor que esto; 0 es nunca</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Pause at</source>
        <translation>Pausar en</translation>
    </message>
    <message>
        <source>Pause at iteration</source>
        <translation>Pausar en la iteración</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Precisión</translation>
    </message>
    <message>
        <source>The iteration at which Run pauses</source>
        <translation>La iteración en la que «Ejecutar» se detiene</translation>
    </message>
    <message>
        <source>Tolerance</source>
        <translation>Tolerancia</translation>
    </message>
    <message>
        <source>What computes the run</source>
        <translation>Qué calcula la ejecución</translation>
    </message>
    <message>
        <source>device</source>
        <translation>dispositivo</translation>
    </message>
    <message>
        <source>float32 has some 7 digits, float64 some 16</source>
        <translation>float32 tiene unas 7 cifras; float64, unas 16</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>precision</source>
        <translation>precisión</translation>
    </message>
    <message>
        <source>tolerance</source>
        <translation>tolerancia</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.controls.schedule</name>
    <message>
        <source>How the learning rate changes over the iterations</source>
        <translation>Cómo cambia la tasa de aprendizaje a lo largo de las iteraciones</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>schedule</source>
        <translation>plan</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.controls.start</name>
    <message>
        <source>Draw anew</source>
        <translation>Sortear otro</translation>
    </message>
    <message>
        <source>Parameter whose start is shown</source>
        <translation>Parámetro cuyo inicio se muestra</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Start from other numbers, drawn from the next seed</source>
        <translation>Empezar desde otros números, sorteados con la siguiente semilla</translation>
    </message>
    <message>
        <source>Start {names}</source>
        <translation>Inicio {names}</translation>
    </message>
    <message>
        <source>What the start is drawn from, and the order of the samples</source>
        <translation>De qué se sortean el inicio y el orden de las muestras</translation>
    </message>
    <message>
        <source>Where the run starts</source>
        <translation>Dónde empieza la ejecución</translation>
    </message>
    <message>
        <source>Which of the parameters has its start beside it</source>
        <translation>Cuál de los parámetros tiene su inicio al lado</translation>
    </message>
    <message>
        <source>start</source>
        <translation>inicio</translation>
    </message>
    <message>
        <source>start of {name}</source>
        <translation>inicio de {name}</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.data_view</name>
    <message>
        <source>Data and model</source>
        <translation>Datos y modelo</translation>
    </message>
    <message>
        <source>known minima: {points}</source>
        <translation>mínimos conocidos: {points}</translation>
    </message>
    <message>
        <source>known minima: {points} and {count} more</source>
        <translation>mínimos conocidos: {points} y {count} más</translation>
    </message>
    <message>
        <source>prediction</source>
        <translation>predicción</translation>
    </message>
    <message>
        <source>probability</source>
        <translation>probabilidad</translation>
    </message>
    <message>
        <source>probability of {target}</source>
        <translation>probabilidad de {target}</translation>
    </message>
    <message>
        <source>target {name}</source>
        <translation>objetivo {name}</translation>
    </message>
    <message>
        <source>━ even odds</source>
        <translation>━ 50 %</translation>
    </message>
    <message>
        <source>━ target</source>
        <translation>━ objetivo</translation>
    </message>
    <message>
        <source>┆ residual</source>
        <translation>┆ residuo</translation>
    </message>
    <message>
        <source>■ model</source>
        <translation>■ modelo</translation>
    </message>
    <message>
        <source>○ held out</source>
        <translation>○ reservados</translation>
    </message>
    <message>
        <source>● data</source>
        <translation>● datos</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.defaults</name>
    <message>
        <source>it is larger than {size} kB.</source>
        <translation>ocupa más de {size} kB.</translation>
    </message>
    <message>
        <source>it is no text in UTF-8.</source>
        <translation>no es texto en UTF-8.</translation>
    </message>
    <message>
        <source>it is no text.</source>
        <translation>no es texto.</translation>
    </message>
    <message>
        <source>line {line} is in no section.</source>
        <translation>la línea {line} no está en ninguna sección.</translation>
    </message>
    <message>
        <source>{file} can't be read: {reason}.</source>
        <translation>No se puede leer {file}: {reason}.</translation>
    </message>
    <message>
        <source>{file} is ignored: {reason}</source>
        <translation>{file} se ignora: {reason}</translation>
    </message>
    <message>
        <source>{file}: line {lines} is not written as name = value.</source>
        <translation>{file}: la línea {lines} no está escrita como nombre = valor.</translation>
    </message>
    <message>
        <source>{file}: there is no preference “{name}”.</source>
        <translation>{file}: no existe la preferencia «{name}».</translation>
    </message>
    <message>
        <source>{file}: there is no section [{section}]; there are [defaults] and [locked].</source>
        <translation>{file}: no existe la sección [{section}]; hay [defaults] y [locked].</translation>
    </message>
    <message>
        <source>{file}: {name} can't be “{value}”; {allowed}.</source>
        <translation>{file}: {name} no puede ser «{value}»; {allowed}.</translation>
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
        <translation>Se abrió {name}.</translation>
    </message>
    <message>
        <source>Opening {name}…</source>
        <translation>Abriendo {name}…</translation>
    </message>
    <message>
        <source>Restored the run as it was saved last.</source>
        <translation>Se recuperó la ejecución guardada por última vez.</translation>
    </message>
    <message>
        <source>Runs (*.gdsim)</source>
        <translation>Ejecuciones (*.gdsim)</translation>
    </message>
    <message>
        <source>Runs and tables (*.gdsim *.csv *.tsv *.txt)</source>
        <translation>Ejecuciones y tablas (*.gdsim *.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>Save the run</source>
        <translation>Guardar la ejecución</translation>
    </message>
    <message>
        <source>Saved {name}.</source>
        <translation>Se guardó {name}.</translation>
    </message>
    <message>
        <source>{name} can't be taken up ({why}); open an earlier copy of it, or another file.</source>
        <translation>No se puede usar {name} ({why}); abre una copia anterior, u otro archivo.</translation>
    </message>
    <message>
        <source>{name} is not there any more; choose another file.</source>
        <translation>{name} ya no está ahí; elige otro archivo.</translation>
    </message>
    <message>
        <source>{name} was changed. Save it?</source>
        <translation>{name} tiene cambios. ¿Guardarlos?</translation>
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
        <translation>Animación de la ejecución</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation>Cancelado; no se escribió nada.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Frames at most</source>
        <translation>Máximo de fotogramas</translation>
    </message>
    <message>
        <source>From iteration</source>
        <translation>Desde la iteración</translation>
    </message>
    <message>
        <source>GIF animation (*.gif)</source>
        <translation>Animación GIF (*.gif)</translation>
    </message>
    <message>
        <source>Making {name}…</source>
        <translation>Creando {name}…</translation>
    </message>
    <message>
        <source>Save an animation</source>
        <translation>Guardar una animación</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Take some steps first: there is nothing to be seen yet.</source>
        <translation>Da antes algunos pasos: todavía no hay nada que ver.</translation>
    </message>
    <message>
        <source>The first iteration has to be before the last.</source>
        <translation>La primera iteración debe ser anterior a la última.</translation>
    </message>
    <message>
        <source>Time of a frame</source>
        <translation>Duración del fotograma</translation>
    </message>
    <message>
        <source>To iteration</source>
        <translation>Hasta la iteración</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vista</translation>
    </message>
    <message>
        <source>WebP animation (*.webp)</source>
        <translation>Animación WebP (*.webp)</translation>
    </message>
    <message>
        <source>Wrote {name}.</source>
        <translation>Se escribió {name}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} frames, {seconds} seconds</source>
        <extracomment>One: {n} frame, {seconds} seconds</extracomment>
        <translation>
            <numerusform>{n} fotograma, {seconds} segundos</numerusform>
            <numerusform>{n} fotogramas, {seconds} segundos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gdsim.ui.exports.desk</name>
    <message>
        <source>Copied the picture.</source>
        <translation>Imagen copiada.</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>Dibujo (*.svg)</translation>
    </message>
    <message>
        <source>Nothing was written: {reason}</source>
        <translation>No se escribió nada: {reason}</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Imagen (*.png)</translation>
    </message>
    <message>
        <source>Save a picture</source>
        <translation>Guardar una imagen</translation>
    </message>
    <message>
        <source>Save a worksheet</source>
        <translation>Guardar una hoja de trabajo</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>Guardar la tabla</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabla (*.csv)</translation>
    </message>
    <message>
        <source>The surface is not shown in 3-D; show it first, in the View menu.</source>
        <translation>La superficie no se muestra en 3D; muéstrala antes en el menú Ver.</translation>
    </message>
    <message>
        <source>There is no convergence map yet; compute one first.</source>
        <translation>Todavía no hay mapa de convergencia; calcula uno primero.</translation>
    </message>
    <message>
        <source>There is nothing to be drawn.</source>
        <translation>No hay nada que dibujar.</translation>
    </message>
    <message>
        <source>Worksheet, A4 (*.pdf)</source>
        <translation>Hoja de trabajo, A4 (*.pdf)</translation>
    </message>
    <message>
        <source>Worksheet, Letter (*.pdf)</source>
        <translation>Hoja de trabajo, Carta (*.pdf)</translation>
    </message>
    <message>
        <source>Writing {name}</source>
        <translation>Escribiendo {name}</translation>
    </message>
    <message>
        <source>Wrote {name}: a page to fill in, and one of answers.</source>
        <translation>Se escribió {name}: una página para rellenar y otra con las respuestas.</translation>
    </message>
    <message numerus="yes">
        <source>Wrote {name}: {n} steps.</source>
        <extracomment>One: Wrote {name}: {n} step.</extracomment>
        <translation>
            <numerusform>Se escribió {name}: {n} paso.</numerusform>
            <numerusform>Se escribió {name}: {n} pasos.</numerusform>
        </translation>
    </message>
    <message>
        <source>{reason} Choose another place.</source>
        <translation>{reason} Elige otro lugar.</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.exports.film</name>
    <message>
        <source>The run is another one now; the animation was given up.</source>
        <translation>La ejecución ya es otra; se abandonó la animación.</translation>
    </message>
    <message>
        <source>{frames} frames of this size are too much for one animation; take up to {most} frames, or smaller ones.</source>
        <translation>{frames} fotogramas de este tamaño son demasiados para una animación; usa {most} como mucho, o más pequeños.</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.exports.program</name>
    <message>
        <source>Export script</source>
        <translation>Exportar programa</translation>
    </message>
    <message>
        <source>Python (*.py)</source>
        <translation>Python (*.py)</translation>
    </message>
    <message>
        <source>Wrote {name}: python {name} prints this run's table.</source>
        <translation>Se escribió {name}: python {name} imprime la tabla de esta ejecución.</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.exports.views</name>
    <message>
        <source>Convergence map</source>
        <translation>Mapa de convergencia</translation>
    </message>
    <message>
        <source>Loss per iteration</source>
        <translation>Pérdida por iteración</translation>
    </message>
    <message>
        <source>Loss surface</source>
        <translation>Superficie de pérdida</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Surface in 3-D</source>
        <translation>Superficie en 3D</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.exports.worksheet</name>
    <message>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Data ({names}): {rows}</source>
        <translation>Datos ({names}): {rows}</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Fill in the steps that follow the first.</source>
        <translation>Completa los pasos que siguen al primero.</translation>
    </message>
    <message>
        <source>Loss: f({names}) = {formula}</source>
        <translation>Pérdida: f({names}) = {formula}</translation>
    </message>
    <message>
        <source>Model: {formula}</source>
        <translation>Modelo: {formula}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Of {count} parameters, the table has the gradient's norm alone.</source>
        <translation>Con {count} parámetros, la tabla solo tiene la norma del gradiente.</translation>
    </message>
    <message>
        <source>Start: {names} = {start}</source>
        <translation>Inicio: {names} = {start}</translation>
    </message>
    <message>
        <source>Step: end = start − learning rate × gradient</source>
        <translation>Paso: fin = inicio − tasa de aprendizaje × gradiente</translation>
    </message>
    <message>
        <source>Take two steps or more first: the worksheet tells the first and asks for the rest.</source>
        <translation>Da antes dos pasos o más: la hoja de trabajo muestra el primero y pregunta el resto.</translation>
    </message>
    <message>
        <source>Your calculations:</source>
        <translation>Tus cálculos:</translation>
    </message>
    <message>
        <source>{count} samples</source>
        <translation>{count} muestras</translation>
    </message>
    <message>
        <source>{title}: answers</source>
        <translation>{title}: respuestas</translation>
    </message>
    <message>
        <source>○ start</source>
        <translation>○ inicio</translation>
    </message>
    <message>
        <source>○ start, ● where each step went from</source>
        <translation>○ inicio, ● de dónde partió cada paso</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.fields</name>
    <message>
        <source>“{text}” is not {kind}. The {name} is still {in_force}.</source>
        <translation>«{text}» no es {kind}. Se mantiene: {name} {in_force}.</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.figures_bar</name>
    <message>
        <source>Figures</source>
        <translation>Valores</translation>
    </message>
    <message>
        <source>gradient</source>
        <translation>gradiente</translation>
    </message>
    <message>
        <source>gradient's norm</source>
        <translation>norma del gradiente</translation>
    </message>
    <message>
        <source>iteration</source>
        <translation>iteración</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>pérdida</translation>
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
        <translation>Acerca de gdsim</translation>
    </message>
    <message>
        <source>Closes this window</source>
        <translation>Cierra esta ventana</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Copies the versions above as text.</source>
        <translation>Copia como texto las versiones de arriba.</translation>
    </message>
    <message>
        <source>Copy for a report</source>
        <translation>Copiar para un informe</translation>
    </message>
    <message>
        <source>Made of: {parts}.</source>
        <translation>Hecho con: {parts}.</translation>
    </message>
    <message>
        <source>Qt and PySide6 are used unchanged, as libraries of their own that can be replaced, under the GNU LGPL, version 3. Its text: {text} Their source: {source}</source>
        <translation>Qt y PySide6 se usan sin cambios, como bibliotecas propias que se pueden sustituir, bajo la GNU LGPL, versión 3. Su texto: {text} Su código fuente: {source}</translation>
    </message>
    <message>
        <source>See gradient descent, one step at a time.</source>
        <translation>Mira el descenso de gradiente, paso a paso.</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.help.help</name>
    <message>
        <source>The folder can't be opened from here. The log is in {folder}.</source>
        <translation>La carpeta no se puede abrir desde aquí. El registro está en {folder}.</translation>
    </message>
    <message>
        <source>The log is in {folder}.</source>
        <translation>El registro está en {folder}.</translation>
    </message>
    <message>
        <source>There is no log: {folder} can't be written.</source>
        <translation>No hay registro: no se puede escribir en {folder}.</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.help.keys</name>
    <message>
        <source>Anywhere</source>
        <translation>En todas partes</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Flechas</translation>
    </message>
    <message>
        <source>As it was at first</source>
        <translation>Como al principio</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Back to the control before</source>
        <translation>Volver al control anterior</translation>
    </message>
    <message>
        <source>Blank the screen</source>
        <translation>Poner la pantalla en blanco</translation>
    </message>
    <message>
        <source>Choose in the list, or open it</source>
        <translation>Elegir en la lista, o abrirla</translation>
    </message>
    <message>
        <source>Copy the chosen rows, or the text</source>
        <translation>Copiar las filas elegidas, o el texto</translation>
    </message>
    <message>
        <source>Forget the chosen run</source>
        <translation>Quitar la ejecución elegida</translation>
    </message>
    <message>
        <source>Give the chosen run another name</source>
        <translation>Dar otro nombre a la ejecución elegida</translation>
    </message>
    <message>
        <source>Go along the rows of the table</source>
        <translation>Recorrer las filas de la tabla</translation>
    </message>
    <message>
        <source>Go along the runs; show or hide one</source>
        <translation>Recorrer las ejecuciones; mostrar u ocultar una</translation>
    </message>
    <message>
        <source>Leave the spotlight, or the projector</source>
        <translation>Salir del foco o del proyector</translation>
    </message>
    <message>
        <source>Move the slider</source>
        <translation>Mover el deslizador</translation>
    </message>
    <message>
        <source>Move the start, on the loss surface</source>
        <translation>Mover el inicio, en la superficie de pérdida</translation>
    </message>
    <message>
        <source>On the surface in three dimensions</source>
        <translation>En la superficie en tres dimensiones</translation>
    </message>
    <message>
        <source>On to the next control</source>
        <translation>Ir al siguiente control</translation>
    </message>
    <message>
        <source>Press the button</source>
        <translation>Pulsar el botón</translation>
    </message>
    <message>
        <source>Run or pause</source>
        <translation>Ejecutar o pausar</translation>
    </message>
    <message>
        <source>Step, or the next phase, by a clicker</source>
        <translation>Paso, o la fase siguiente, con un puntero</translation>
    </message>
    <message>
        <source>Take it over; show the chosen run</source>
        <translation>Aceptarlo; mostrar la ejecución elegida</translation>
    </message>
    <message>
        <source>The next page of the lesson</source>
        <translation>La página siguiente de la lección</translation>
    </message>
    <message>
        <source>The page of the lesson before</source>
        <translation>La página anterior de la lección</translation>
    </message>
    <message>
        <source>Turn it, and tilt it</source>
        <translation>Girarla e inclinarla</translation>
    </message>
    <message>
        <source>Where the keyboard is</source>
        <translation>Donde está el teclado</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>{held} + arrow keys</source>
        <translation>{held} + flechas</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.help.keys_window</name>
    <message>
        <source>All keys, by what they are for; arrow keys read on</source>
        <translation>Todas las teclas, según para qué son; lee con las flechas</translation>
    </message>
    <message>
        <source>Copies the keys as text.</source>
        <translation>Copia las teclas como texto.</translation>
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
        <translation>Imprime las teclas, o las escribe en un archivo PDF.</translation>
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
        <translation>Una fila por cada paso: los parámetros antes de él, la predicción, la pérdida, el gradiente y los parámetros después. La fila elegida se marca en la superficie.</translation>
    </message>
    <message>
        <source>A view. Drag its title to put it elsewhere; the View menu hides it and brings it back.</source>
        <translation>Una vista. Arrastra su título para ponerla en otro sitio; el menú Ver la oculta y la recupera.</translation>
    </message>
    <message>
        <source>All settings of the run. Each change takes effect at once.</source>
        <translation>Todos los ajustes de la ejecución. Cada cambio actúa enseguida.</translation>
    </message>
    <message>
        <source>All that gdsim can do, by subject. F10 goes there, arrow keys go along.</source>
        <translation>Todo lo que gdsim puede hacer, por temas. F10 lleva allí; con las flechas se recorre.</translation>
    </message>
    <message>
        <source>Click Step, and the parameters go down the loss surface.</source>
        <translation>Haz clic en «Paso», y los parámetros bajan por la superficie de pérdida.</translation>
    </message>
    <message>
        <source>Computes the map, or gives it up while it is under way.</source>
        <translation>Calcula el mapa, o lo abandona si está en marcha.</translation>
    </message>
    <message>
        <source>Drag it to make the window larger or smaller.</source>
        <translation>Arrástralo para agrandar o achicar la ventana.</translation>
    </message>
    <message>
        <source>Goes through the next of a step's five phases: forward, loss, backward, update, zero grad. The fifth completes the step.</source>
        <translation>Recorre la siguiente de las cinco fases de un paso: forward, pérdida, backward, update, zero grad. La quinta completa el paso.</translation>
    </message>
    <message>
        <source>Goes to any iteration of the run so far. A step from there under other settings goes off in a branch.</source>
        <translation>Va a cualquier iteración de la ejecución hasta aquí. Un paso dado desde allí con otros ajustes abre una rama.</translation>
    </message>
    <message>
        <source>How far a step goes: with plain SGD the step is this number times the gradient, against it. A number above 0; Enter takes it over for the next step.</source>
        <translation>Hasta dónde llega un paso: con SGD simple, el paso es este número por el gradiente, en contra de él. Un número mayor que 0; Enter lo acepta para el siguiente paso.</translation>
    </message>
    <message>
        <source>How many iterations a run needs from each point of a grid of two settings, or which minimum it ends in. Click a point to start there.</source>
        <translation>Cuántas iteraciones necesita una ejecución desde cada punto de una cuadrícula de dos ajustes, o en qué mínimo acaba. Haz clic en un punto para empezar allí.</translation>
    </message>
    <message>
        <source>How many iterations each of the map's runs takes at most.</source>
        <translation>Cuántas iteraciones hace como mucho cada ejecución del mapa.</translation>
    </message>
    <message>
        <source>How many runs there are along each side of the map.</source>
        <translation>Cuántas ejecuciones hay en cada lado del mapa.</translation>
    </message>
    <message>
        <source>How many steps per second Run takes, from 1 to as many as this computer can.</source>
        <translation>Cuántos pasos por segundo da «Ejecutar», desde 1 hasta los que pueda este equipo.</translation>
    </message>
    <message>
        <source>How many steps the run stands from its start.</source>
        <translation>A cuántos pasos de su inicio está la ejecución.</translation>
    </message>
    <message>
        <source>Lets the run go by itself, or pauses it. It stops where it converges or diverges, and at the iteration that is set under “Pause at”.</source>
        <translation>Deja que la ejecución avance sola, o la pausa. Se detiene donde converge o diverge, y en la iteración indicada en «Pausar en».</translation>
    </message>
    <message>
        <source>Moves what is beside it.</source>
        <translation>Mueve lo que tiene al lado.</translation>
    </message>
    <message>
        <source>Of many parameters, the one whose start is shown beside it.</source>
        <translation>De muchos parámetros, aquel cuyo inicio se muestra al lado.</translation>
    </message>
    <message>
        <source>Shows or hides the settings that are seldom touched.</source>
        <translation>Muestra u oculta los ajustes que se tocan pocas veces.</translation>
    </message>
    <message>
        <source>Starts the run again at iteration 0, from the same start and under the same settings.</source>
        <translation>Vuelve a empezar la ejecución en la iteración 0, desde el mismo inicio y con los mismos ajustes.</translation>
    </message>
    <message>
        <source>Takes one step of gradient descent: forward, loss, backward, update, zero grad. Held down, it goes on stepping.</source>
        <translation>Da un paso del descenso de gradiente: forward, pérdida, backward, update, zero grad. Si lo mantienes pulsado, sigue dando pasos.</translation>
    </message>
    <message>
        <source>Takes the last step back, or the last phase where you step by phases. The steps stay known, so the timeline leads to them again.</source>
        <translation>Deshace el último paso, o la última fase si avanzas por fases. Los pasos se conservan, y la línea de tiempo vuelve a llevar a ellos.</translation>
    </message>
    <message>
        <source>The learning rate by powers of ten, from 0.0001 to 10. The next step takes it.</source>
        <translation>La tasa de aprendizaje por potencias de diez, de 0.0001 a 10. El siguiente paso la usa.</translation>
    </message>
    <message>
        <source>The loss after each iteration, from the start to where the run stands.</source>
        <translation>La pérdida tras cada iteración, desde el inicio hasta donde está la ejecución.</translation>
    </message>
    <message>
        <source>The loss by which runs are ranked: who reaches it first, leads.</source>
        <translation>La pérdida con la que se ordenan las ejecuciones: la que antes llega, va primero.</translation>
    </message>
    <message>
        <source>The loss over the parameters. The marker is where the run stands, the line is its way there, the arrows are the gradient and the next step. Drag the marker to start elsewhere; the wheel zooms, dragging the ground moves it.</source>
        <translation>La pérdida sobre los parámetros. El marcador es donde está la ejecución, la línea es su camino hasta allí, las flechas son el gradiente y el siguiente paso. Arrastra el marcador para empezar en otro sitio; la rueda hace zoom, y arrastrando el fondo se mueve.</translation>
    </message>
    <message>
        <source>The loss that the last step started from, and the loss of the parameters it led to.</source>
        <translation>La pérdida de la que partió el último paso, y la pérdida de los parámetros a los que llevó.</translation>
    </message>
    <message>
        <source>The parameter at iteration 0, as a number. Enter takes it over and starts a new run.</source>
        <translation>El parámetro en la iteración 0, como número. Enter lo acepta y empieza una nueva ejecución.</translation>
    </message>
    <message>
        <source>The parameters and the loss at the pointer.</source>
        <translation>Los parámetros y la pérdida bajo el puntero.</translation>
    </message>
    <message>
        <source>The precision of all numbers of the run: float32 has about 7 digits, float64 about 16. Choosing one starts a new run.</source>
        <translation>La precisión de todos los números de la ejecución: float32 tiene unas 7 cifras; float64, unas 16. Al elegir una, empieza una nueva ejecución.</translation>
    </message>
    <message>
        <source>The problem whose loss is descended: its data, its model and its loss. Choosing one starts a new run.</source>
        <translation>El problema cuya pérdida se desciende: sus datos, su modelo y su pérdida. Al elegir uno, empieza una nueva ejecución.</translation>
    </message>
    <message>
        <source>The rule that makes a step out of the gradient. It can change in the middle of a run: the next step takes the new one.</source>
        <translation>La regla que convierte el gradiente en un paso. Puede cambiar a mitad de una ejecución: el siguiente paso usa la nueva.</translation>
    </message>
    <message>
        <source>The run as a PyTorch program, with the values of this step beside its lines. The line of the phase that was just gone through is marked.</source>
        <translation>La ejecución como programa de PyTorch, con los valores de este paso junto a sus líneas. Se marca la línea de la fase recién recorrida.</translation>
    </message>
    <message>
        <source>The runs and the branches of this problem, each with its settings and how it stands. They can step together, and be ranked by how soon they reach a loss.</source>
        <translation>Las ejecuciones y las ramas de este problema, cada una con sus ajustes y su estado. Pueden avanzar juntas, y ordenarse según lo pronto que llegan a una pérdida.</translation>
    </message>
    <message>
        <source>The samples, and what the model makes of them with the parameters of here. The thin lines are what it is off by.</source>
        <translation>Las muestras, y lo que el modelo hace de ellas con los parámetros de aquí. Las líneas finas son lo que le falta para acertar.</translation>
    </message>
    <message>
        <source>The views that lie here on each other; the one that is chosen is seen.</source>
        <translation>Las vistas que están aquí una sobre otra; se ve la elegida.</translation>
    </message>
    <message>
        <source>What a colour on the map tells: the iterations that were needed, or the minimum that was found.</source>
        <translation>Qué indica un color del mapa: las iteraciones que hicieron falta, o el mínimo encontrado.</translation>
    </message>
    <message>
        <source>What computes the run: the CPU, or a graphics card that torch can use here. Choosing one starts a new run.</source>
        <translation>Qué calcula la ejecución: la CPU, o una tarjeta gráfica que torch pueda usar aquí. Al elegir una, empieza una nueva ejecución.</translation>
    </message>
    <message>
        <source>What each sign on the surface means; each can be hidden.</source>
        <translation>Qué significa cada signo de la superficie; cada uno se puede ocultar.</translation>
    </message>
    <message>
        <source>What stands in each column.</source>
        <translation>Qué hay en cada columna.</translation>
    </message>
    <message>
        <source>What the run is doing: paused, running, converged (the gradient is below the tolerance) or diverged (a number is no longer finite, or the loss has grown beyond bounds).</source>
        <translation>Qué hace la ejecución: en pausa, en marcha, convergió (el gradiente es menor que la tolerancia) o divergió (un número ya no es finito, o la pérdida ha crecido sin medida).</translation>
    </message>
    <message>
        <source>What varies from left to right, and between which numbers.</source>
        <translation>Qué varía de izquierda a derecha, y entre qué números.</translation>
    </message>
    <message>
        <source>What varies from the bottom to the top, and between which numbers.</source>
        <translation>Qué varía de abajo arriba, y entre qué números.</translation>
    </message>
    <message>
        <source>Where the learning rate stands between the limits that the curvature of the loss sets here: up to the first the run goes straight down, up to the second it overshoots and comes back, beyond that it diverges.</source>
        <translation>Dónde está la tasa de aprendizaje entre los límites que la curvatura de la pérdida pone aquí: hasta el primero la ejecución baja directa, hasta el segundo se pasa y vuelve, más allá diverge.</translation>
    </message>
    <message>
        <source>Which slice through the loss is shown: with more than two parameters the surface shows two of them, or two directions, through where the run stands.</source>
        <translation>Qué corte de la pérdida se muestra: con más de dos parámetros, la superficie muestra dos de ellos, o dos direcciones, por donde está la ejecución.</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.lessons.course</name>
    <message>
        <source>Done. {reveal}</source>
        <translation>Hecho. {reveal}</translation>
    </message>
    <message>
        <source>Lesson: {title}</source>
        <translation>Lección: {title}</translation>
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
        <translation>Página {number}: sin abrir</translation>
    </message>
    <message>
        <source>Page {number}: {title}</source>
        <translation>Página {number}: {title}</translation>
    </message>
    <message>
        <source>Page {number}: {title} (done)</source>
        <translation>Página {number}: {title} (hecha)</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.lessons.entries</name>
    <message>
        <source>Choose an answer first.</source>
        <translation>Elige antes una respuesta.</translation>
    </message>
    <message>
        <source>Click on the loss surface first, where the step will land.</source>
        <translation>Haz clic antes en la superficie de pérdida, donde caerá el paso.</translation>
    </message>
    <message>
        <source>Click on the loss surface, or write numbers.</source>
        <translation>Haz clic en la superficie de pérdida, o escribe números.</translation>
    </message>
    <message>
        <source>Write a number first.</source>
        <translation>Escribe antes un número.</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Tu respuesta</translation>
    </message>
    <message>
        <source>Your answer for {name}</source>
        <translation>Tu respuesta para {name}</translation>
    </message>
    <message>
        <source>“{text}” is not a number; write it like 0.25.</source>
        <translation>«{text}» no es un número; escríbelo como 0.25.</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.lessons.holds</name>
    <message>
        <source>This page of the lesson does without it.</source>
        <translation>Esta página de la lección no lo necesita.</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.lessons.lessons</name>
    <message>
        <source>All files</source>
        <translation>Todos los archivos</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Lecciones</translation>
    </message>
    <message>
        <source>Open a lesson</source>
        <translation>Abrir una lección</translation>
    </message>
    <message>
        <source>There is no lesson “{name}”.</source>
        <translation>No existe la lección «{name}».</translation>
    </message>
    <message>
        <source>{name} is no lesson that can be opened: {reason}</source>
        <translation>{name} no es una lección que se pueda abrir: {reason}</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.lessons.panel</name>
    <message>
        <source>Arrow keys read on</source>
        <translation>Lee con las flechas</translation>
    </message>
    <message>
        <source>Close the lesson</source>
        <translation>Cerrar la lección</translation>
    </message>
    <message>
        <source>Done: {told}</source>
        <translation>Hecho: {told}</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>Have the simulator as this page began with it</source>
        <translation>Dejar el simulador como empezó esta página</translation>
    </message>
    <message>
        <source>More to do with this lesson</source>
        <translation>Más cosas que hacer con esta lección</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Set up again</source>
        <translation>Restablecer la página</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Saltar</translation>
    </message>
    <message>
        <source>Start the lesson again</source>
        <translation>Empezar la lección de nuevo</translation>
    </message>
    <message>
        <source>The end of the lesson ({keys})</source>
        <translation>El final de la lección ({keys})</translation>
    </message>
    <message>
        <source>The next page ({keys})</source>
        <translation>La página siguiente ({keys})</translation>
    </message>
    <message>
        <source>The page before ({keys})</source>
        <translation>La página anterior ({keys})</translation>
    </message>
    <message>
        <source>The page's text</source>
        <translation>El texto de la página</translation>
    </message>
    <message>
        <source>To do: {told}</source>
        <translation>Tarea: {told}</translation>
    </message>
    <message>
        <source>What is revealed</source>
        <translation>Lo que se revela</translation>
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
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>Check the answer (Enter)</source>
        <translation>Comprobar la respuesta (Enter)</translation>
    </message>
    <message>
        <source>Look again, and try another answer.</source>
        <translation>Mira otra vez y prueba otra respuesta.</translation>
    </message>
    <message>
        <source>Show me</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show the right answer</source>
        <translation>Mostrar la respuesta correcta</translation>
    </message>
    <message>
        <source>The answer: {answer}</source>
        <translation>La respuesta: {answer}</translation>
    </message>
    <message>
        <source>✓ Right.</source>
        <translation>✓ Correcto.</translation>
    </message>
    <message>
        <source>✗ Not yet. {hint}</source>
        <translation>✗ Todavía no. {hint}</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.lessons.teacher</name>
    <message>
        <source>Copy the page as text</source>
        <translation>Copiar la página como texto</translation>
    </message>
    <message>
        <source>The teacher's page</source>
        <translation>La página del docente</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.lessons.waits</name>
    <message>
        <source>now {value}</source>
        <translation>ahora {value}</translation>
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
        <translation>Algo falló en el propio gdsim ({kind}). Tu ejecución sigue como estaba; el registro tiene los detalles (Ayuda, Abrir la carpeta del registro).</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.loss_view</name>
    <message>
        <source>Each step up the axis is ten times the loss</source>
        <translation>Cada escalón del eje es diez veces la pérdida</translation>
    </message>
    <message>
        <source>Logarithmic loss</source>
        <translation>Pérdida logarítmica</translation>
    </message>
    <message>
        <source>iterations done</source>
        <translation>iteraciones hechas</translation>
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
        <translation>━ ajustadas</translation>
    </message>
    <message>
        <source>┅ held out</source>
        <translation>┅ reservadas</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.map_axis</name>
    <message>
        <source>Equal steps are equal factors</source>
        <translation>Pasos iguales son factores iguales</translation>
    </message>
    <message>
        <source>What is another in each column or row of the map</source>
        <translation>Lo que cambia en cada columna o fila del mapa</translation>
    </message>
    <message>
        <source>What is varied across</source>
        <translation>Lo que varía en horizontal</translation>
    </message>
    <message>
        <source>What is varied up</source>
        <translation>Lo que varía en vertical</translation>
    </message>
    <message>
        <source>Where the axis begins</source>
        <translation>Dónde empieza el eje</translation>
    </message>
    <message>
        <source>Where the axis ends</source>
        <translation>Dónde termina el eje</translation>
    </message>
    <message>
        <source>from</source>
        <translation>de</translation>
    </message>
    <message>
        <source>greatest value across</source>
        <translation>mayor valor en horizontal</translation>
    </message>
    <message>
        <source>greatest value up</source>
        <translation>mayor valor en vertical</translation>
    </message>
    <message>
        <source>least value across</source>
        <translation>menor valor en horizontal</translation>
    </message>
    <message>
        <source>least value up</source>
        <translation>menor valor en vertical</translation>
    </message>
    <message>
        <source>to</source>
        <translation>a</translation>
    </message>
    <message>
        <source>“{text}” is not a number.</source>
        <translation>«{text}» no es un número.</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.map_view</name>
    <message>
        <source>A run that has not converged by then counts as not converged</source>
        <translation>Una ejecución que aún no ha convergido cuenta como no convergida</translation>
    </message>
    <message>
        <source>Across</source>
        <translation>Horizontal</translation>
    </message>
    <message>
        <source>Cancelled; what is known so far stays on show.</source>
        <translation>Cancelado; lo que ya se sabe sigue a la vista.</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>Celdas</translation>
    </message>
    <message>
        <source>Cells along each side</source>
        <translation>Celdas en cada lado</translation>
    </message>
    <message>
        <source>Compute</source>
        <translation>Calcular</translation>
    </message>
    <message>
        <source>Compute the map, or leave off</source>
        <translation>Calcular el mapa, o dejarlo</translation>
    </message>
    <message>
        <source>Each cell of the map will be one run; a click takes its settings up.</source>
        <translation>Cada celda del mapa será una ejecución; un clic toma sus ajustes.</translation>
    </message>
    <message>
        <source>How fast each run converges, or to which minimum</source>
        <translation>Lo rápido que converge cada ejecución, o hacia qué mínimo</translation>
    </message>
    <message>
        <source>Iterations</source>
        <translation>Iteraciones</translation>
    </message>
    <message>
        <source>Iterations of each run</source>
        <translation>Iteraciones de cada ejecución</translation>
    </message>
    <message>
        <source>More cells show more, and take longer</source>
        <translation>Más celdas muestran más, y tardan más</translation>
    </message>
    <message>
        <source>The map is of other settings; Compute makes it anew.</source>
        <translation>El mapa es de otros ajustes; «Calcular» lo hace de nuevo.</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Vertical</translation>
    </message>
    <message>
        <source>What the colour tells</source>
        <translation>Qué indica el color</translation>
    </message>
    <message>
        <source>converged after {n}</source>
        <translation>convergió tras {n}</translation>
    </message>
    <message>
        <source>not computed yet</source>
        <translation>sin calcular aún</translation>
    </message>
    <message>
        <source>not converged after {n}</source>
        <translation>no convergió tras {n}</translation>
    </message>
    <message>
        <source>{across} {x:.4g}, {up} {y:.4g}: {state}</source>
        <translation>{across} {x:.4g}, {up} {y:.4g}: {state}</translation>
    </message>
    <message>
        <source>{marks} iterations</source>
        <translation>{marks} iteraciones</translation>
    </message>
    <message>
        <source>{state} at the minimum ({place})</source>
        <translation>{state} en el mínimo ({place})</translation>
    </message>
    <message>
        <source>{state}, loss {loss}</source>
        <translation>{state}, pérdida {loss}</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.menus.__init__</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Lessons</source>
        <translation>&amp;Lecciones</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Ejecución</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.menus.exports</name>
    <message>
        <source>Animation…</source>
        <translation>Animación…</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Copiar la imagen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Table as CSV…</source>
        <translation>Tabla como CSV…</translation>
    </message>
    <message>
        <source>Worksheet…</source>
        <translation>Hoja de trabajo…</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.menus.file</name>
    <message>
        <source>A learning rate that is too large</source>
        <translation>Una tasa de aprendizaje demasiado grande</translation>
    </message>
    <message>
        <source>A line through a table of your own</source>
        <translation>Una recta por una tabla propia</translation>
    </message>
    <message>
        <source>A narrow valley, with and without momentum</source>
        <translation>Un valle estrecho, con y sin momentum</translation>
    </message>
    <message>
        <source>A network that learns two moons</source>
        <translation>Una red que aprende dos lunas</translation>
    </message>
    <message>
        <source>Batches: the noise of stochastic steps</source>
        <translation>Lotes: el ruido de los pasos estocásticos</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Ejemplos</translation>
    </message>
    <message>
        <source>Export script…</source>
        <translation>Exportar programa…</translation>
    </message>
    <message>
        <source>Five optimizers on Rosenbrock's valley</source>
        <translation>Cinco optimizadores en el valle de Rosenbrock</translation>
    </message>
    <message>
        <source>New run</source>
        <translation>Nueva ejecución</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Ninguna todavía</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>Abrir recientes</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Abrir…</translation>
    </message>
    <message>
        <source>Paste a table</source>
        <translation>Pegar una tabla</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>Preferencias…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Guardar como…</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.menus.help</name>
    <message>
        <source>Open the log folder</source>
        <translation>Abrir la carpeta del registro</translation>
    </message>
    <message>
        <source>Point and ask</source>
        <translation>Señalar y preguntar</translation>
    </message>
    <message>
        <source>What is this?</source>
        <translation>¿Qué es esto?</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.menus.lessons</name>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>My lessons</source>
        <translation>Mis lecciones</translation>
    </message>
    <message>
        <source>Open a lesson file…</source>
        <translation>Abrir un archivo de lección…</translation>
    </message>
    <message>
        <source>Open my lessons' folder</source>
        <translation>Abrir mi carpeta de lecciones</translation>
    </message>
    <message>
        <source>Teacher's page of this lesson…</source>
        <translation>Página del docente de esta lección…</translation>
    </message>
    <message>
        <source>{folder} can't be made: {reason}.</source>
        <translation>No se puede crear {folder}: {reason}.</translation>
    </message>
    <message>
        <source>{name} (can't be opened)</source>
        <translation>{name} (no se puede abrir)</translation>
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
        <translation>Comparar ejecuciones</translation>
    </message>
    <message>
        <source>Convergence map…</source>
        <translation>Mapa de convergencia…</translation>
    </message>
    <message>
        <source>Predict, then reveal</source>
        <translation>Predecir y luego revelar</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.menus.view</name>
    <message>
        <source>Blue, as the theme</source>
        <translation>Azul, como el tema</translation>
    </message>
    <message>
        <source>Cividis</source>
        <translation>Cividis</translation>
    </message>
    <message>
        <source>Colours of the map</source>
        <translation>Colores del mapa</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>Copiar la tabla</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>Tema oscuro</translation>
    </message>
    <message>
        <source>Grey, for printing</source>
        <translation>Gris, para imprimir</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Más grande</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>Tema claro</translation>
    </message>
    <message>
        <source>Projector mode</source>
        <translation>Modo proyector</translation>
    </message>
    <message>
        <source>Projector, full screen</source>
        <translation>Proyector, pantalla completa</translation>
    </message>
    <message>
        <source>Projector: black ground</source>
        <translation>Proyector: fondo negro</translation>
    </message>
    <message>
        <source>Projector: white ground</source>
        <translation>Proyector: fondo blanco</translation>
    </message>
    <message>
        <source>Reset the layout</source>
        <translation>Restablecer la disposición</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Más pequeño</translation>
    </message>
    <message>
        <source>Spotlight</source>
        <translation>Foco</translation>
    </message>
    <message>
        <source>Theme of the system</source>
        <translation>Tema del sistema</translation>
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
        <translation>puede ser un número de {low} a {high}</translation>
    </message>
    <message>
        <source>it can be a short text on one line</source>
        <translation>puede ser un texto corto en una línea</translation>
    </message>
    <message>
        <source>it can be true or false</source>
        <translation>puede ser true o false</translation>
    </message>
    <message>
        <source>it can be {choices}</source>
        <translation>puede ser {choices}</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.preferences_window</name>
    <message>
        <source>A number above {low:g}, up to {high:g}, or nothing.</source>
        <translation>Un número mayor que {low:g}, hasta {high:g}, o nada.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>Arrow keys choose a page</source>
        <translation>Elige una página con las flechas</translation>
    </message>
    <message>
        <source>At the start</source>
        <translation>Al empezar</translation>
    </message>
    <message>
        <source>Back to first values</source>
        <translation>Volver a lo inicial</translation>
    </message>
    <message>
        <source>Has all preferences as they are at first</source>
        <translation>Deja todas las preferencias como al principio</translation>
    </message>
    <message>
        <source>It brings its own settings; those below are for the very first start.</source>
        <translation>Trae sus propios ajustes; los de abajo son solo para el primer arranque.</translation>
    </message>
    <message>
        <source>Kept in {place}</source>
        <translation>Guardado en {place}</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Pages of preferences</source>
        <translation>Páginas de preferencias</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>Set by defaults.ini in {folder}</source>
        <translation>Fijado por defaults.ini en {folder}</translation>
    </message>
    <message>
        <source>Set for you</source>
        <translation>Fijado para ti</translation>
    </message>
    <message>
        <source>the problem's own</source>
        <translation>la del problema</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.preferences_words</name>
    <message>
        <source>As fast as it can</source>
        <translation>Lo más rápido posible</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>Como estaba</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Como el escritorio</translation>
    </message>
    <message>
        <source>Begin with</source>
        <translation>Empezar con</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Negro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Everything large and in strong colours, to be read from the last row.</source>
        <translation>Todo grande y con colores fuertes, para leerlo desde la última fila.</translation>
    </message>
    <message>
        <source>How many steps per second Run takes at the start.</source>
        <translation>Cuántos pasos por segundo da «Ejecutar» al empezar.</translation>
    </message>
    <message>
        <source>In the theme's colours</source>
        <translation>Con los colores del tema</translation>
    </message>
    <message>
        <source>Keeps the run now and then, so that it can be recovered when the computer fails.</source>
        <translation>Guarda la ejecución de vez en cuando, para poder recuperarla si falla el equipo.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Lección</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Light, dark, or as the desktop is set.</source>
        <translation>Claro, oscuro o como esté el escritorio.</translation>
    </message>
    <message>
        <source>Nothing moves by itself that need not.</source>
        <translation>No se mueve solo nada que no haga falta.</translation>
    </message>
    <message>
        <source>Projector ground</source>
        <translation>Fondo del proyector</translation>
    </message>
    <message>
        <source>Reduced motion</source>
        <translation>Menos movimiento</translation>
    </message>
    <message>
        <source>Save runs by themselves</source>
        <translation>Guardar solas las ejecuciones</translation>
    </message>
    <message>
        <source>Speed of Run</source>
        <translation>Velocidad de «Ejecutar»</translation>
    </message>
    <message>
        <source>The colours of the loss: those of the theme, or a scale that colour-blind people read as well; grey is for printing.</source>
        <translation>Los colores de la pérdida: los del tema, o una escala que también leen las personas daltónicas; el gris es para imprimir.</translation>
    </message>
    <message>
        <source>The language of the window and of the lessons. It changes at once.</source>
        <translation>El idioma de la ventana y de las lecciones. Cambia enseguida.</translation>
    </message>
    <message>
        <source>The last run</source>
        <translation>La última ejecución</translation>
    </message>
    <message>
        <source>The learning rate that the problem begins with, above 0; empty for the problem's own.</source>
        <translation>La tasa de aprendizaje con la que empieza el problema, mayor que 0; vacío para la del propio problema.</translation>
    </message>
    <message>
        <source>The lesson that each start opens.</source>
        <translation>La lección que se abre en cada arranque.</translation>
    </message>
    <message>
        <source>The optimizer that the problem begins with.</source>
        <translation>El optimizador con el que empieza el problema.</translation>
    </message>
    <message>
        <source>The precision that the problem begins with: float32 or float64.</source>
        <translation>La precisión con la que empieza el problema: float32 o float64.</translation>
    </message>
    <message>
        <source>The size of all texts, fields and lines, in percent of the usual one.</source>
        <translation>El tamaño de todos los textos, campos y líneas, en porcentaje del normal.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>What computes the run at the start: the CPU, or a graphics card.</source>
        <translation>Qué calcula la ejecución al empezar: la CPU o una tarjeta gráfica.</translation>
    </message>
    <message>
        <source>What each start shows: the run you left, or always the same problem.</source>
        <translation>Qué muestra cada arranque: la ejecución que dejaste, o siempre el mismo problema.</translation>
    </message>
    <message>
        <source>White</source>
        <translation>Blanco</translation>
    </message>
    <message>
        <source>White for a bright room and black for a dark one, in projector mode.</source>
        <translation>Blanco para un aula clara y negro para una oscura, en el modo proyector.</translation>
    </message>
    <message numerus="yes">
        <source>{n} steps per second</source>
        <extracomment>One: {n} step per second</extracomment>
        <translation>
            <numerusform>{n} paso por segundo</numerusform>
            <numerusform>{n} pasos por segundo</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gdsim.ui.run_bar</name>
    <message>
        <source>Go on by itself, or pause</source>
        <translation>Seguir por sí sola, o pausar</translation>
    </message>
    <message>
        <source>How fast Run goes</source>
        <translation>A qué velocidad va «Ejecutar»</translation>
    </message>
    <message>
        <source>One step of gradient descent</source>
        <translation>Un paso del descenso de gradiente</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
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
        <translation>Ejecutar</translation>
    </message>
    <message>
        <source>Run goes phase by phase, at most {most:g} of them per second</source>
        <translation>«Ejecutar» va fase por fase, como mucho {most:g} por segundo</translation>
    </message>
    <message>
        <source>Speed of Run, in steps per second</source>
        <translation>Velocidad de «Ejecutar», en pasos por segundo</translation>
    </message>
    <message>
        <source>Start again from the same start</source>
        <translation>Empezar otra vez desde el mismo inicio</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Take the last step back</source>
        <translation>Deshacer el último paso</translation>
    </message>
    <message>
        <source>The loss that the last step started from → the loss of the parameters it led to</source>
        <translation>La pérdida de la que partió el último paso → la pérdida de los parámetros a los que llevó</translation>
    </message>
    <message>
        <source>The next of the five phases: forward, loss, backward, update, zero grad</source>
        <translation>La siguiente de las cinco fases: forward, pérdida, backward, update, zero grad</translation>
    </message>
    <message>
        <source>as fast as it can</source>
        <translation>lo más rápido posible</translation>
    </message>
    <message>
        <source>by phase</source>
        <translation>por fases</translation>
    </message>
    <message>
        <source>iteration {iteration:,}</source>
        <translation>iteración {iteration:,}</translation>
    </message>
    <message>
        <source>loss {losses}</source>
        <translation>pérdida {losses}</translation>
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
        <translation>Un clic en un título ordena las ejecuciones por esa columna</translation>
    </message>
    <message>
        <source>A row for each run: Enter has it in full view, Space hides it, F2 names it, Delete removes it. Alt and the number of a column ranks the runs by it.</source>
        <translation>Una fila por ejecución: Enter la pone en primer plano, la barra espaciadora la oculta, F2 le da nombre, Delete la quita. Alt y el número de una columna ordena por ella las ejecuciones.</translation>
    </message>
    <message>
        <source>A step is one of each run; off: only the bold one steps</source>
        <translation>Un paso es uno de cada ejecución; si no, solo avanza la que está en negrita</translation>
    </message>
    <message>
        <source>Add a run to compare optimizers, learning rates, schedules, seeds or starts, step by step. Or go back, change a setting and step: the old way stays here as a branch.</source>
        <translation>Añade una ejecución para comparar optimizadores, tasas de aprendizaje, planes, semillas o inicios, paso a paso. O retrocede, cambia un ajuste y da un paso: el camino anterior queda aquí como rama.</translation>
    </message>
    <message>
        <source>Add run</source>
        <translation>Añadir ejecución</translation>
    </message>
    <message>
        <source>After how many iterations the run had the loss to reach</source>
        <translation>Tras cuántas iteraciones la ejecución llegó a la pérdida buscada</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Distancia</translation>
    </message>
    <message>
        <source>Forget it (Delete)</source>
        <translation>Quitarla (Delete)</translation>
    </message>
    <message>
        <source>Give it another name (F2)</source>
        <translation>Darle otro nombre (F2)</translation>
    </message>
    <message>
        <source>Have this one in full view (Enter)</source>
        <translation>Poner esta en primer plano (Enter)</translation>
    </message>
    <message>
        <source>How far the run is from the nearest known minimum</source>
        <translation>A qué distancia está la ejecución del mínimo conocido más cercano</translation>
    </message>
    <message>
        <source>Loss to reach</source>
        <translation>Pérdida buscada</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Llegó en</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renombrar</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Ejecuciones</translation>
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
        <translation>Otra ejecución que avanza junto a esta</translation>
    </message>
    <message>
        <source>The loss where the run stands</source>
        <translation>La pérdida donde está la ejecución</translation>
    </message>
    <message>
        <source>The table tells after how many iterations each run had this loss</source>
        <translation>La tabla dice tras cuántas iteraciones llegó cada ejecución a esta pérdida</translation>
    </message>
    <message>
        <source>Where the run stands, and how it ended</source>
        <translation>Dónde está la ejecución, y cómo terminó</translation>
    </message>
    <message>
        <source>at {n}</source>
        <translation>en {n}</translation>
    </message>
    <message>
        <source>at {n} of {end}</source>
        <translation>en {n} de {end}</translation>
    </message>
    <message>
        <source>loss to reach</source>
        <translation>pérdida buscada</translation>
    </message>
    <message>
        <source>step together</source>
        <translation>avanzar juntas</translation>
    </message>
    <message>
        <source>{state} at {n}</source>
        <translation>{state} en {n}</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.setup.choosing</name>
    <message>
        <source>There is one column of numbers only, '{column}'; a model needs an input and a target.</source>
        <translation>Solo hay una columna de números, «{column}»; un modelo necesita una entrada y un objetivo.</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.setup.column_list</name>
    <message>
        <source>Columns to predict from; Space ticks one</source>
        <translation>Columnas para predecir; la barra espaciadora marca una</translation>
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
        <translation>Entretanto se eligió otro problema; abre la tabla otra vez para usarla.</translation>
    </message>
    <message>
        <source>Cancelled; the run is as it was.</source>
        <translation>Cancelado; la ejecución sigue como estaba.</translation>
    </message>
    <message>
        <source>That can't be done: {outcome}</source>
        <translation>Eso no se puede hacer: {outcome}</translation>
    </message>
    <message>
        <source>your table</source>
        <translation>tu tabla</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.setup.formula</name>
    <message>
        <source>A curved valley (Rosenbrock)</source>
        <translation>Un valle curvo (Rosenbrock)</translation>
    </message>
    <message>
        <source>A long bowl</source>
        <translation>Un cuenco alargado</translation>
    </message>
    <message>
        <source>A loss of named parameters, to be made small</source>
        <translation>Una pérdida con parámetros con nombre, a minimizar</translation>
    </message>
    <message>
        <source>A model of x, or of columns, to be fitted to a table</source>
        <translation>Un modelo de x, o de columnas, que se ajusta a una tabla</translation>
    </message>
    <message>
        <source>A parabola</source>
        <translation>Una parábola</translation>
    </message>
    <message>
        <source>A root</source>
        <translation>Una raíz</translation>
    </message>
    <message>
        <source>A wave on a line</source>
        <translation>Una onda sobre una recta</translation>
    </message>
    <message>
        <source>An S</source>
        <translation>Una S</translation>
    </message>
    <message>
        <source>An edge</source>
        <translation>Un borde</translation>
    </message>
    <message>
        <source>Decay</source>
        <translation>Decaimiento</translation>
    </message>
    <message>
        <source>Enter takes the formula, Escape gives it up</source>
        <translation>Enter acepta la fórmula, Escape la abandona</translation>
    </message>
    <message>
        <source>Examples ▾</source>
        <translation>Ejemplos ▾</translation>
    </message>
    <message>
        <source>Formula of the loss</source>
        <translation>Fórmula de la pérdida</translation>
    </message>
    <message>
        <source>Formula of the model</source>
        <translation>Fórmula del modelo</translation>
    </message>
    <message>
        <source>Formulas to begin with</source>
        <translation>Fórmulas para empezar</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>One parameter</source>
        <translation>Un parámetro</translation>
    </message>
    <message numerus="yes">
        <source>Parameters {names}</source>
        <extracomment>One: Parameter {names}</extracomment>
        <translation>
            <numerusform>Parámetro {names}</numerusform>
            <numerusform>Parámetros {names}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>columns {names}</source>
        <extracomment>One: column {names}</extracomment>
        <translation>
            <numerusform>columna {names}</numerusform>
            <numerusform>columnas {names}</numerusform>
        </translation>
    </message>
    <message>
        <source>x is {column}</source>
        <translation>x es {column}</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.setup.layers_field</name>
    <message>
        <source>a number of units for each layer, such as 8, 8</source>
        <translation>un número de unidades para cada capa, como 8, 8</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.setup.network</name>
    <message>
        <source>A curve</source>
        <translation>Una curva</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>Activación</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Data seed</source>
        <translation>Semilla (datos)</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Ocultas</translation>
    </message>
    <message>
        <source>More: activation, samples, noise, train share, seed</source>
        <translation>Más: activación, muestras, ruido, parte de entrenamiento, semilla</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Ruido</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Muestras</translation>
    </message>
    <message>
        <source>Train share</source>
        <translation>Para entrenar</translation>
    </message>
    <message>
        <source>Two classes</source>
        <translation>Dos clases</translation>
    </message>
    <message>
        <source>Your table</source>
        <translation>Tu tabla</translation>
    </message>
    <message>
        <source>activation</source>
        <translation>activación</translation>
    </message>
    <message>
        <source>data</source>
        <translation>datos</translation>
    </message>
    <message>
        <source>noise</source>
        <translation>ruido</translation>
    </message>
    <message>
        <source>number of samples</source>
        <translation>número de muestras</translation>
    </message>
    <message>
        <source>seed of the data</source>
        <translation>semilla de los datos</translation>
    </message>
    <message>
        <source>shape of the hidden layers</source>
        <translation>forma de las capas ocultas</translation>
    </message>
    <message>
        <source>training share</source>
        <translation>parte de entrenamiento</translation>
    </message>
    <message numerus="yes">
        <source>{n} parameters</source>
        <extracomment>One: {n} parameter</extracomment>
        <translation>
            <numerusform>{n} parámetro</numerusform>
            <numerusform>{n} parámetros</numerusform>
        </translation>
    </message>
    <message>
        <source>{parameters}; {samples:,} samples to train on</source>
        <translation>{parameters}; {samples:,} muestras para entrenar</translation>
    </message>
    <message>
        <source>{parameters}; {samples:,} samples to train on, {test:,} to test</source>
        <translation>{parameters}; {samples:,} muestras para entrenar, {test:,} para probar</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.setup.opening</name>
    <message>
        <source>Leave out {column}</source>
        <translation>Dejar fuera {column}</translation>
    </message>
    <message>
        <source>Leave out {count} columns</source>
        <translation>Dejar fuera {count} columnas</translation>
    </message>
    <message>
        <source>Leave out {one} and {other}</source>
        <translation>Dejar fuera {one} y {other}</translation>
    </message>
    <message>
        <source>Read 1,5 as one and a half</source>
        <translation>Leer 1,5 como uno y medio</translation>
    </message>
    <message>
        <source>Read 1.5 as one and a half</source>
        <translation>Leer 1.5 como uno y medio</translation>
    </message>
    <message>
        <source>Read it as {encoding}</source>
        <translation>Leerla como {encoding}</translation>
    </message>
    <message>
        <source>Split at each {separator}</source>
        <translation>Separar en cada {separator}</translation>
    </message>
    <message>
        <source>There is no header: row 1 is a sample</source>
        <translation>No hay encabezado: la fila 1 es una muestra</translation>
    </message>
    <message>
        <source>pasted table</source>
        <translation>tabla pegada</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.setup.own_units</name>
    <message>
        <source>In own units: {equation}</source>
        <translation>En sus unidades: {equation}</translation>
    </message>
    <message>
        <source>The model of the run in the table's own units</source>
        <translation>El modelo de la ejecución en las unidades propias de la tabla</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.setup.reading_form</name>
    <message>
        <source>Decimals</source>
        <translation>Decimales</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Codificación</translation>
    </message>
    <message>
        <source>How the table is read</source>
        <translation>Cómo se lee la tabla</translation>
    </message>
    <message>
        <source>Row 1</source>
        <translation>Fila 1</translation>
    </message>
    <message>
        <source>The table's first rows</source>
        <translation>Las primeras filas de la tabla</translation>
    </message>
    <message>
        <source>a sample</source>
        <translation>una muestra</translation>
    </message>
    <message>
        <source>commas</source>
        <translation>comas</translation>
    </message>
    <message>
        <source>decimal commas</source>
        <translation>comas decimales</translation>
    </message>
    <message>
        <source>names</source>
        <translation>nombres</translation>
    </message>
    <message>
        <source>names in row 1</source>
        <translation>nombres en la fila 1</translation>
    </message>
    <message>
        <source>no header</source>
        <translation>sin encabezado</translation>
    </message>
    <message>
        <source>semicolons</source>
        <translation>puntos y comas</translation>
    </message>
    <message>
        <source>tabs</source>
        <translation>tabuladores</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.setup.roles</name>
    <message>
        <source>0 or 1</source>
        <translation>0 o 1</translation>
    </message>
    <message>
        <source>0 or 1 (logistic)</source>
        <translation>0 o 1 (logístico)</translation>
    </message>
    <message>
        <source>A constant is added to the weighted inputs</source>
        <translation>Se suma una constante a las entradas ponderadas</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Columns to use by name: {names}.</source>
        <translation>Columnas que se usan por su nombre: {names}.</translation>
    </message>
    <message>
        <source>In the model, x is {column}.</source>
        <translation>En el modelo, x es {column}.</translation>
    </message>
    <message>
        <source>Inputs: {count} of {all}</source>
        <translation>Entradas: {count} de {all}</translation>
    </message>
    <message>
        <source>Numbers are counted from their means, in standard deviations</source>
        <translation>Los números se miden desde su media, en desviaciones estándar</translation>
    </message>
    <message>
        <source>Predict</source>
        <translation>Predecir</translation>
    </message>
    <message>
        <source>The column that is predicted</source>
        <translation>La columna que se predice</translation>
    </message>
    <message>
        <source>This is what is predicted.</source>
        <translation>Esto es lo que se predice.</translation>
    </message>
    <message>
        <source>Tick all columns but the target, {most} at most</source>
        <translation>Marcar todas las columnas menos el objetivo, {most} como mucho</translation>
    </message>
    <message>
        <source>What the model predicts</source>
        <translation>Qué predice el modelo</translation>
    </message>
    <message>
        <source>What the network predicts</source>
        <translation>Qué predice la red</translation>
    </message>
    <message>
        <source>a number (linear)</source>
        <translation>un número (lineal)</translation>
    </message>
    <message>
        <source>as</source>
        <translation>como</translation>
    </message>
    <message>
        <source>bias: a constant is added</source>
        <translation>sesgo: se suma una constante</translation>
    </message>
    <message>
        <source>model</source>
        <translation>modelo</translation>
    </message>
    <message>
        <source>standardise: mean 0, deviation 1</source>
        <translation>estandarizar: media 0, desviación 1</translation>
    </message>
    <message>
        <source>target</source>
        <translation>objetivo</translation>
    </message>
    <message>
        <source>task</source>
        <translation>tarea</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.setup.table</name>
    <message>
        <source>Open another table, choose inputs and target</source>
        <translation>Abre otra tabla, elige entradas y objetivo</translation>
    </message>
    <message>
        <source>Set up…</source>
        <translation>Configurar…</translation>
    </message>
    <message>
        <source>linear</source>
        <translation>lineal</translation>
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
        <translation>{rows:,} filas: {target} a partir de {inputs}, {model}</translation>
    </message>
    <message>
        <source>{rows:,} rows: {target} from {inputs}, {model}, standardised</source>
        <translation>{rows:,} filas: {target} a partir de {inputs}, {model}, estandarizado</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.setup.table_window</name>
    <message>
        <source>A CSV or TSV file (Ctrl+O); or drop one on the window</source>
        <translation>Un archivo CSV o TSV (Ctrl+O); o suelta uno en la ventana</translation>
    </message>
    <message>
        <source>Cells that were copied in a spreadsheet</source>
        <translation>Celdas copiadas en una hoja de cálculo</translation>
    </message>
    <message>
        <source>Hours of learning and scores of 24 people</source>
        <translation>Horas de estudio y notas de 24 personas</translation>
    </message>
    <message>
        <source>Leave the run as it is</source>
        <translation>Dejar la ejecución como está</translation>
    </message>
    <message>
        <source>Open a table, drop a file on the window, or paste cells.</source>
        <translation>Abre una tabla, suelta un archivo en la ventana o pega celdas.</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Reading {name}…</source>
        <translation>Leyendo {name}…</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Ejemplo</translation>
    </message>
    <message>
        <source>{name}: {rows:,} rows, {size} columns of numbers</source>
        <translation>{name}: {rows:,} filas, {size} columnas de números</translation>
    </message>
    <message>
        <source>{table}, read as {reading}</source>
        <translation>{table}, leída como {reading}</translation>
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
        <translation>Abrir una tabla</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>Tablas (*.csv *.tsv *.txt);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>There is no table on the clipboard: copy some rows of cells first.</source>
        <translation>No hay ninguna tabla en el portapapeles: copia antes algunas filas de celdas.</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.solid.canvas</name>
    <message>
        <source>OpenGL could not be started here, so 3-D is off.</source>
        <translation>OpenGL no se pudo iniciar aquí; no hay 3D.</translation>
    </message>
    <message>
        <source>OpenGL failed ({reason}), so 3-D is off.</source>
        <translation>OpenGL falló ({reason}); no hay 3D.</translation>
    </message>
    <message>
        <source>OpenGL has no room for a picture, so 3-D is off.</source>
        <translation>OpenGL no tiene sitio para una imagen; no hay 3D.</translation>
    </message>
    <message>
        <source>The OpenGL here is too old, so 3-D is off.</source>
        <translation>Este OpenGL es demasiado antiguo; no hay 3D.</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.solid.view</name>
    <message>
        <source>A slice through here: the trail is projected onto it, at its own losses</source>
        <translation>Un corte por aquí: el rastro se proyecta sobre él, con sus propias pérdidas</translation>
    </message>
    <message>
        <source>Drag or Shift+arrows to turn, wheel or + − to zoom, Home for the first view</source>
        <translation>Arrastra o Shift+flechas para girar, rueda o + − para el zoom, Home para la primera vista</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Altura</translation>
    </message>
    <message>
        <source>Heights by powers of ten of the loss</source>
        <translation>Alturas por potencias de diez de la pérdida</translation>
    </message>
    <message>
        <source>Heights cut a little above the first loss of the run</source>
        <translation>Alturas cortadas un poco por encima de la primera pérdida de la ejecución</translation>
    </message>
    <message>
        <source>Heights in proportion to the loss</source>
        <translation>Alturas en proporción a la pérdida</translation>
    </message>
    <message>
        <source>Loss surface in 3-D</source>
        <translation>Superficie de pérdida en 3D</translation>
    </message>
    <message>
        <source>The loss is not a finite number anywhere here.</source>
        <translation>Aquí la pérdida no es un número finito en ningún punto.</translation>
    </message>
    <message>
        <source>The loss over all samples; each step follows that of its batch</source>
        <translation>La pérdida de todas las muestras; cada paso sigue la de su lote</translation>
    </message>
    <message>
        <source>clipped</source>
        <translation>cortada</translation>
    </message>
    <message>
        <source>loss, cut at {loss}</source>
        <translation>pérdida, cortada en {loss}</translation>
    </message>
    <message>
        <source>loss, logarithmic</source>
        <translation>pérdida, logarítmica</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.stability_meter</name>
    <message>
        <source>Best: {best}</source>
        <translation>Mejor: {best}</translation>
    </message>
    <message>
        <source>Curvature {curvature}</source>
        <translation>Curvatura {curvature}</translation>
    </message>
    <message>
        <source>Learning rate {rate}: {outlook}.</source>
        <translation>Tasa de aprendizaje {rate}: {outlook}.</translation>
    </message>
    <message>
        <source>Nothing overshoots up to {rate}.</source>
        <translation>Nada se pasa hasta {rate}.</translation>
    </message>
    <message>
        <source>Stability of the learning rate</source>
        <translation>Estabilidad de la tasa de aprendizaje</translation>
    </message>
    <message>
        <source>Stability: {words}.</source>
        <translation>Estabilidad: {words}.</translation>
    </message>
    <message>
        <source>The best constant learning rate is {rate}.</source>
        <translation>La mejor tasa de aprendizaje constante es {rate}.</translation>
    </message>
    <message>
        <source>The constant learning rate with the fewest iterations: take it</source>
        <translation>La tasa de aprendizaje constante con menos iteraciones: úsala</translation>
    </message>
    <message>
        <source>limit {limit}</source>
        <translation>límite {limit}</translation>
    </message>
    <message>
        <source>no stable learning rate</source>
        <translation>ninguna tasa de aprendizaje estable</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>aún no se conoce</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.struct_form</name>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>More: {names}</source>
        <translation>Más: {names}</translation>
    </message>
    <message>
        <source>amsgrad</source>
        <translation>amsgrad</translation>
    </message>
    <message>
        <source>angle</source>
        <translation>ángulo</translation>
    </message>
    <message>
        <source>centered</source>
        <translation>centrado</translation>
    </message>
    <message>
        <source>condition</source>
        <translation>condición</translation>
    </message>
    <message>
        <source>dampening</source>
        <translation>atenuación</translation>
    </message>
    <message>
        <source>damping</source>
        <translation>amortiguación</translation>
    </message>
    <message>
        <source>decoupled weight decay</source>
        <translation>decaimiento de pesos desacoplado</translation>
    </message>
    <message>
        <source>initial accumulator value</source>
        <translation>valor inicial del acumulador</translation>
    </message>
    <message>
        <source>learning rate decay</source>
        <translation>decaimiento de la tasa</translation>
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
        <translation>decaimiento del momentum</translation>
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
        <translation>reducción</translation>
    </message>
    <message>
        <source>start factor</source>
        <translation>factor inicial</translation>
    </message>
    <message>
        <source>step size</source>
        <translation>intervalo</translation>
    </message>
    <message>
        <source>total iters</source>
        <translation>pasos en total</translation>
    </message>
    <message>
        <source>total steps</source>
        <translation>pasos en total</translation>
    </message>
    <message>
        <source>weight decay</source>
        <translation>decaimiento de pesos</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.summaries</name>
    <message>
        <source>No step is taken yet.</source>
        <translation>Todavía no se ha dado ningún paso.</translation>
    </message>
    <message>
        <source>Nothing is computed yet.</source>
        <translation>Todavía no se ha calculado nada.</translation>
    </message>
    <message>
        <source>The loss fell from {first} to {now} at iteration {n}.</source>
        <translation>La pérdida bajó de {first} a {now} en la iteración {n}.</translation>
    </message>
    <message>
        <source>The loss went from {first} beyond all numbers at iteration {n}.</source>
        <translation>La pérdida pasó de {first} a más allá de todo número en la iteración {n}.</translation>
    </message>
    <message>
        <source>The loss went from {first} to {now} at iteration {n}.</source>
        <translation>La pérdida pasó de {first} a {now} en la iteración {n}.</translation>
    </message>
    <message>
        <source>There is no map yet; Compute makes one.</source>
        <translation>Todavía no hay mapa; «Calcular» lo crea.</translation>
    </message>
    <message>
        <source>This problem has no data.</source>
        <translation>Este problema no tiene datos.</translation>
    </message>
    <message>
        <source>gradient's norm {norm}</source>
        <translation>norma del gradiente {norm}</translation>
    </message>
    <message>
        <source>loss {loss}</source>
        <translation>pérdida {loss}</translation>
    </message>
    <message>
        <source>{count:,} runs over {across} and {up}: {converged:,} converged. Arrow keys go from cell to cell, Enter takes one up.</source>
        <translation>{count:,} ejecuciones según {across} y {up}: {converged:,} convergieron. Con las flechas se va de celda en celda; Enter toma una.</translation>
    </message>
    <message>
        <source>{count:,} samples of {target} over {inputs}, and {held_out:,} held out; the model's loss is {loss}.</source>
        <translation>{count:,} muestras de {target} según {inputs}, y {held_out:,} reservadas; la pérdida del modelo es {loss}.</translation>
    </message>
    <message>
        <source>{count:,} samples of {target} over {inputs}; the model's loss is {loss}.</source>
        <translation>{count:,} muestras de {target} según {inputs}; la pérdida del modelo es {loss}.</translation>
    </message>
    <message>
        <source>{here}; the surface over {across} from {left} to {right} and {up} from {bottom} to {top}. Ctrl and an arrow key move the start.</source>
        <translation>{here}; la superficie según {across} de {left} a {right} y {up} de {bottom} a {top}. Ctrl y una flecha mueven el inicio.</translation>
    </message>
    <message>
        <source>{here}; the surface over {across} from {left} to {right}, loss from {bottom} to {top}. Ctrl and an arrow key move the start.</source>
        <translation>{here}; la superficie según {across} de {left} a {right}, pérdida de {bottom} a {top}. Ctrl y una flecha mueven el inicio.</translation>
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
        <translation>El 3D está desactivado en el modo seguro.</translation>
    </message>
    <message>
        <source>3-D is off: OpenGL failed ({reason}).</source>
        <translation>3D desactivado: OpenGL falló ({reason}).</translation>
    </message>
    <message>
        <source>3-D is off: PyOpenGL, which it needs, is not installed or can't be loaded.</source>
        <translation>3D desactivado: PyOpenGL, que hace falta, no está instalado o no se puede cargar.</translation>
    </message>
    <message>
        <source>3-D is off: the loss of one parameter is a curve, which has no third dimension.</source>
        <translation>3D desactivado: la pérdida de un parámetro es una curva, que no tiene tercera dimensión.</translation>
    </message>
    <message>
        <source>3-D is off: this display has no OpenGL.</source>
        <translation>3D desactivado: esta pantalla no tiene OpenGL.</translation>
    </message>
    <message>
        <source>3-D is switched off here, by {name}.</source>
        <translation>3D está desactivado aquí, por {name}.</translation>
    </message>
    <message>
        <source>Map and heights side by side</source>
        <translation>Mapa y alturas, uno junto a otro</translation>
    </message>
    <message>
        <source>Surface in 2-D</source>
        <translation>Superficie en 2D</translation>
    </message>
    <message>
        <source>Surface in 2-D and 3-D</source>
        <translation>Superficie en 2D y 3D</translation>
    </message>
    <message>
        <source>Surface in two dimensions or three</source>
        <translation>Superficie en dos dimensiones o en tres</translation>
    </message>
    <message>
        <source>The loss as a height</source>
        <translation>La pérdida como altura</translation>
    </message>
    <message>
        <source>The map, from straight above</source>
        <translation>El mapa, visto desde arriba</translation>
    </message>
    <message>
        <source>both</source>
        <translation>ambas</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.surface.prediction</name>
    <message>
        <source>Drag the diamond to where the next step will land, then click Step.</source>
        <translation>Arrastra el rombo adonde caerá el siguiente paso y haz clic en «Paso».</translation>
    </message>
    <message>
        <source>Off by {off}, {share:.0%} of the step: {points} points. Mean of {count}: {mean:.0f}.</source>
        <translation>A {off}, {share:.0%} del paso: {points} puntos. Media de {count}: {mean:.0f}.</translation>
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
        <translation>Cuánto escala el optimizador, a lo ancho y a lo alto, los pasos de los dos parámetros</translation>
    </message>
    <message>
        <source>Its tip is where it lands</source>
        <translation>Su punta es donde cae</translation>
    </message>
    <message>
        <source>The known minima of this function</source>
        <translation>Los mínimos conocidos de esta función</translation>
    </message>
    <message>
        <source>The loss over the samples of this step alone</source>
        <translation>La pérdida solo de las muestras de este paso</translation>
    </message>
    <message>
        <source>The parameters visited</source>
        <translation>Los parámetros recorridos</translation>
    </message>
    <message>
        <source>The run that does not forget it</source>
        <translation>La ejecución que no lo olvida</translation>
    </message>
    <message>
        <source>The slope of the curve is the gradient</source>
        <translation>La pendiente de la curva es el gradiente</translation>
    </message>
    <message>
        <source>What the optimizer has averaged of the gradients; the step goes against it</source>
        <translation>El promedio de los gradientes que lleva el optimizador; el paso va en contra</translation>
    </message>
    <message>
        <source>Where the loss grows fastest</source>
        <translation>Donde la pérdida crece más deprisa</translation>
    </message>
    <message>
        <source>Where the run stands; drag it to start elsewhere</source>
        <translation>Dónde está la ejecución; arrástrala para empezar en otro sitio</translation>
    </message>
    <message>
        <source>batch loss</source>
        <translation>pérdida del lote</translation>
    </message>
    <message>
        <source>current</source>
        <translation>actual</translation>
    </message>
    <message>
        <source>minima</source>
        <translation>mínimos</translation>
    </message>
    <message>
        <source>next step</source>
        <translation>siguiente paso</translation>
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
        <translation>trayectoria</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.surface.slice_bar</name>
    <message>
        <source>Others</source>
        <translation>Otras</translation>
    </message>
    <message>
        <source>Parameter across</source>
        <translation>Parámetro horizontal</translation>
    </message>
    <message>
        <source>Parameter up</source>
        <translation>Parámetro vertical</translation>
    </message>
    <message>
        <source>Slice</source>
        <translation>Corte</translation>
    </message>
    <message>
        <source>Slice through here:</source>
        <translation>Corte por aquí:</translation>
    </message>
    <message>
        <source>Take two other random directions</source>
        <translation>Tomar otras dos direcciones al azar</translation>
    </message>
    <message>
        <source>The loss over two of the parameters; all others stay as they are here</source>
        <translation>La pérdida sobre dos de los parámetros; los demás se quedan como están aquí</translation>
    </message>
    <message>
        <source>The parameter along this axis</source>
        <translation>El parámetro de este eje</translation>
    </message>
    <message>
        <source>The two directions in which the run has moved most</source>
        <translation>Las dos direcciones en que más se ha movido la ejecución</translation>
    </message>
    <message>
        <source>Two random directions, each unit's part as long as its weights (Li et al. 2018)</source>
        <translation>Dos direcciones al azar; en cada unidad, tan largas como sus pesos (Li et al. 2018)</translation>
    </message>
    <message>
        <source>Which two directions of all the surface shows</source>
        <translation>Qué dos direcciones de todas muestra la superficie</translation>
    </message>
    <message>
        <source>principal directions</source>
        <translation>direcciones principales</translation>
    </message>
    <message>
        <source>two parameters</source>
        <translation>dos parámetros</translation>
    </message>
    <message>
        <source>two random directions</source>
        <translation>dos direcciones al azar</translation>
    </message>
    <message>
        <source>{share:.1%} of the run's variance</source>
        <translation>{share:.1%} de la varianza de la ejecución</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.surface.view</name>
    <message>
        <source>Show the whole trajectory again (F)</source>
        <translation>Mostrar otra vez toda la trayectoria (F)</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>pointer</source>
        <translation>puntero</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.tab_order</name>
    <message>
        <source>Arrow keys choose which of them is seen</source>
        <translation>Elige con las flechas cuál se ve</translation>
    </message>
    <message>
        <source>Close {dock}</source>
        <translation>Cerrar {dock}</translation>
    </message>
    <message>
        <source>More of the tool bar</source>
        <translation>Más de la barra de herramientas</translation>
    </message>
    <message>
        <source>Shows more tabs</source>
        <translation>Muestra más pestañas</translation>
    </message>
    <message>
        <source>Views in one place</source>
        <translation>Vistas en un mismo sitio</translation>
    </message>
    <message>
        <source>What the window is too narrow for</source>
        <translation>Lo que no cabe en la ventana</translation>
    </message>
    <message>
        <source>{dock}: a window of its own, or back</source>
        <translation>{dock}: en ventana propia, o de vuelta</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.table_view</name>
    <message>
        <source>A row for each step: a selected one is marked on the surface, and can be copied</source>
        <translation>Una fila por paso: la elegida se marca en la superficie y se puede copiar</translation>
    </message>
    <message>
        <source>Copied the first {copied:,} of {wanted:,} rows; gdsim run writes all to a file.</source>
        <translation>Copiadas las primeras {copied:,} de {wanted:,} filas; gdsim run las escribe todas en un archivo.</translation>
    </message>
    <message numerus="yes">
        <source>Copied {n} rows.</source>
        <extracomment>One: Copied {n} row.</extracomment>
        <translation>
            <numerusform>Copiada {n} fila.</numerusform>
            <numerusform>Copiadas {n} filas.</numerusform>
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
        <translation>Arrastra a cualquier iteración de la ejecución; un paso desde ahí abre una rama</translation>
    </message>
    <message>
        <source>Timeline: the iteration that is shown</source>
        <translation>Línea de tiempo: la iteración que se muestra</translation>
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
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Copied a program that prints this run's table with torch alone.</source>
        <translation>Copiado un programa que imprime la tabla de esta ejecución solo con torch.</translation>
    </message>
</context>
<context>
    <name>gdsim.worker</name>
    <message>
        <source>The loss can't be shown here: {error}</source>
        <translation>La pérdida no se puede mostrar aquí: {error}</translation>
    </message>
    <message>
        <source>The run can't go on: {error}. Reset starts it again.</source>
        <translation>La ejecución no puede seguir: {error}. «Reiniciar» la empieza de nuevo.</translation>
    </message>
</context>
</TS>
