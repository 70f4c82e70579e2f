<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>gdsim.branches</name>
    <message>
        <source>branch {n}</source>
        <translation>Zweig {n}</translation>
    </message>
    <message>
        <source>from iteration {n}</source>
        <translation>ab Iteration {n}</translation>
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
        <translation>„{name}“ ist in allen Beispielen {low:g} und hat deshalb keine Standardabweichung; wähle eine andere Spalte oder standardisiere nicht.</translation>
    </message>
    <message>
        <source>'{target}' can't be predicted from itself: take it out of the inputs, or choose another target.</source>
        <translation>„{target}“ lässt sich nicht aus sich selbst vorhersagen: Nimm es aus den Eingaben heraus oder wähle einen anderen Zielwert.</translation>
    </message>
    <message>
        <source>A class is 0 or 1, but sample {sample} of '{name}' is {value:g}; choose another target, or predict it as a number.</source>
        <translation>Eine Klasse ist 0 oder 1, aber Beispiel {sample} von „{name}“ ist {value:g}; wähle einen anderen Zielwert oder sage ihn als Zahl vorher.</translation>
    </message>
    <message>
        <source>A column stands twice among the inputs; once will do.</source>
        <translation>Eine Spalte steht zweimal in den Eingaben; einmal genügt.</translation>
    </message>
    <message>
        <source>All samples of '{name}' are {value:g}; there must be both 0 and 1.</source>
        <translation>Alle Beispiele von „{name}“ sind {value:g}; es muss sowohl 0 als auch 1 vorkommen.</translation>
    </message>
    <message>
        <source>Choose 1 to {most} columns as inputs; there are {count}.</source>
        <translation>Wähle 1 bis {most} Spalten als Eingaben; es sind {count}.</translation>
    </message>
    <message>
        <source>The numbers in '{name}' are too large to be squared, {size:.3g}; give them in a larger unit.</source>
        <translation>Die Zahlen in „{name}“ sind zu groß zum Quadrieren, {size:.3g}; gib sie in einer größeren Einheit an.</translation>
    </message>
    <message>
        <source>The numbers in '{name}' are too small to be squared, {size:.3g}; give them in a smaller unit.</source>
        <translation>Die Zahlen in „{name}“ sind zu klein zum Quadrieren, {size:.3g}; gib sie in einer kleineren Einheit an.</translation>
    </message>
    <message>
        <source>There is no column '{name}'; there are {known}.</source>
        <translation>Es gibt keine Spalte „{name}“, nur: {known}.</translation>
    </message>
    <message>
        <source>There is one sample only; at least 2 are needed.</source>
        <translation>Es gibt nur ein Beispiel; mindestens 2 sind nötig.</translation>
    </message>
</context>
<context>
    <name>gdsim.core.columns</name>
    <message>
        <source>A table of {count} columns needs rows of as many numbers.</source>
        <translation>Eine Tabelle mit {count} Spalten braucht Zeilen mit ebenso vielen Zahlen.</translation>
    </message>
    <message>
        <source>Each column of a table needs a name.</source>
        <translation>Jede Spalte einer Tabelle braucht einen Namen.</translation>
    </message>
    <message>
        <source>Sample {row}, column '{column}': {value} is not a finite number.</source>
        <translation>Beispiel {row}, Spalte „{column}“: {value} ist keine endliche Zahl.</translation>
    </message>
    <message>
        <source>The name '{twice}' stands over more than one column.</source>
        <translation>Der Name „{twice}“ steht über mehr als einer Spalte.</translation>
    </message>
</context>
<context>
    <name>gdsim.core.convergence</name>
    <message>
        <source>A map has from {fewest} to {most} cells along a side, not {cells}.</source>
        <translation>Eine Karte hat {fewest} bis {most} Zellen pro Seite, nicht {cells}.</translation>
    </message>
    <message>
        <source>A map takes from 1 to {most:,} iterations, not {iterations}.</source>
        <translation>Eine Karte rechnet 1 bis {most:,} Iterationen, nicht {iterations}.</translation>
    </message>
    <message>
        <source>Both axes vary the {title}; choose another for one of them.</source>
        <translation>Beide Achsen verändern dasselbe: {title}. Wähle für eine davon etwas anderes.</translation>
    </message>
</context>
<context>
    <name>gdsim.core.curvature</name>
    <message>
        <source>converges without overshooting</source>
        <translation>konvergiert, ohne hinauszuschießen</translation>
    </message>
    <message>
        <source>diverges</source>
        <translation>divergiert</translation>
    </message>
    <message>
        <source>no limit here</source>
        <translation>hier keine Grenze</translation>
    </message>
    <message>
        <source>no limit told above {most} parameters</source>
        <translation>über {most} Parametern ohne Angabe</translation>
    </message>
    <message>
        <source>no limit told for mini-batches</source>
        <translation>bei Mini-Batches ohne Angabe</translation>
    </message>
    <message>
        <source>no limit told for this kind of SGD</source>
        <translation>bei dieser Art von SGD ohne Angabe</translation>
    </message>
    <message>
        <source>not finite here</source>
        <translation>hier nicht endlich</translation>
    </message>
    <message>
        <source>overshoots and rings</source>
        <translation>schießt hinaus und schwingt</translation>
    </message>
    <message>
        <source>rings without end</source>
        <translation>schwingt endlos</translation>
    </message>
    <message>
        <source>{optimizer} has no fixed limit</source>
        <translation>{optimizer} hat keine feste Grenze</translation>
    </message>
</context>
<context>
    <name>gdsim.core.datasets</name>
    <message>
        <source>A line</source>
        <translation>Eine Gerade</translation>
    </message>
    <message>
        <source>A sine</source>
        <translation>Eine Sinuskurve</translation>
    </message>
    <message>
        <source>A step</source>
        <translation>Eine Stufe</translation>
    </message>
    <message>
        <source>Two bumps</source>
        <translation>Zwei Hügel</translation>
    </message>
    <message>
        <source>Two circles</source>
        <translation>Zwei Kreise</translation>
    </message>
    <message>
        <source>Two clouds</source>
        <translation>Zwei Wolken</translation>
    </message>
    <message>
        <source>Two moons</source>
        <translation>Zwei Monde</translation>
    </message>
    <message>
        <source>Two spirals</source>
        <translation>Zwei Spiralen</translation>
    </message>
    <message>
        <source>XOR</source>
        <translation>XOR</translation>
    </message>
    <message>
        <source>a line</source>
        <translation>eine Gerade</translation>
    </message>
    <message>
        <source>a sine</source>
        <translation>eine Sinuskurve</translation>
    </message>
    <message>
        <source>a step</source>
        <translation>eine Stufe</translation>
    </message>
    <message>
        <source>class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>two bumps</source>
        <translation>zwei Hügel</translation>
    </message>
    <message>
        <source>two circles</source>
        <translation>zwei Kreise</translation>
    </message>
    <message>
        <source>two clouds</source>
        <translation>zwei Wolken</translation>
    </message>
    <message>
        <source>two moons</source>
        <translation>zwei Monde</translation>
    </message>
    <message>
        <source>two spirals</source>
        <translation>zwei Spiralen</translation>
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
        <translation>{device} geht hier nicht ({why}); gerechnet wird auf der CPU.</translation>
    </message>
    <message>
        <source>{device} failed ({error}); going on on the CPU.</source>
        <translation>{device} ist ausgefallen ({error}); weiter geht es auf der CPU.</translation>
    </message>
</context>
<context>
    <name>gdsim.core.formula</name>
    <message>
        <source>A formula has at most {most} names; '{name}' at column {column} is one more.</source>
        <translation>Eine Formel hat höchstens {most} Namen; „{name}“ in Spalte {column} ist einer zu viel.</translation>
    </message>
    <message>
        <source>The exponent {value:g} at column {column} is beyond {largest:g}; write a smaller one.</source>
        <translation>Der Exponent {value:g} in Spalte {column} liegt über {largest:g}; nimm einen kleineren.</translation>
    </message>
    <message>
        <source>The formula is always {value:g}; use a name in it, such as a.</source>
        <translation>Die Formel ist immer {value:g}; verwende einen Namen darin, etwa a.</translation>
    </message>
    <message>
        <source>The function '{name}' at column {column} takes {example}.</source>
        <translation>Die Funktion „{name}“ in Spalte {column} braucht {example}.</translation>
    </message>
    <message>
        <source>The number {number} at column {column} is not finite; change it.</source>
        <translation>Die Zahl {number} in Spalte {column} ist nicht endlich; ändere sie.</translation>
    </message>
    <message>
        <source>There is a function '{name}' at column {column}; write {name}(…).</source>
        <translation>„{name}“ in Spalte {column} ist eine Funktion; schreibe {name}(…).</translation>
    </message>
    <message>
        <source>There is an unknown function '{name}' at column {column}; known are {known}. A product is written {name}*(…).</source>
        <translation>Die Funktion „{name}“ in Spalte {column} ist unbekannt; bekannt sind {known}. Ein Produkt schreibt man {name}*(…).</translation>
    </message>
    <message>
        <source>There is an unknown name '{name}' at column {column}; known are {known}.</source>
        <translation>Der Name „{name}“ in Spalte {column} ist unbekannt; bekannt sind {known}.</translation>
    </message>
    <message>
        <source>There is something at column {column} that no formula has.</source>
        <translation>In Spalte {column} steht etwas, das in keine Formel gehört.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>one number, such as {name}(a)</source>
        <translation>eine Zahl, etwa {name}(a)</translation>
    </message>
    <message>
        <source>two numbers, such as {name}(a, b)</source>
        <translation>zwei Zahlen, etwa {name}(a, b)</translation>
    </message>
</context>
<context>
    <name>gdsim.core.formula_text</name>
    <message>
        <source>A formula has at most {longest} characters; this one has {count}.</source>
        <translation>Eine Formel hat höchstens {longest} Zeichen; diese hat {count}.</translation>
    </message>
    <message>
        <source>A formula has at most {most} numbers, names and operators; there are more from column {column} on.</source>
        <translation>Eine Formel hat höchstens {most} Zahlen, Namen und Operatoren; ab Spalte {column} sind es mehr.</translation>
    </message>
    <message>
        <source>The ( at column {column} is never closed; write ) for it.</source>
        <translation>Die ( in Spalte {column} wird nie geschlossen; ergänze eine ).</translation>
    </message>
    <message>
        <source>The formula ends with {text} at column {column}; write a number or a name after it.</source>
        <translation>Die Formel endet mit {text} in Spalte {column}; schreibe eine Zahl oder einen Namen dahinter.</translation>
    </message>
    <message>
        <source>The formula is empty; write one, such as (a - 1)**2.</source>
        <translation>Die Formel ist leer; schreibe eine, etwa (a - 1)**2.</translation>
    </message>
    <message>
        <source>The formula is nested more than {deepest} deep at column {column}; write it flatter.</source>
        <translation>Die Formel ist in Spalte {column} mehr als {deepest}-fach verschachtelt; schreibe sie flacher.</translation>
    </message>
    <message>
        <source>The name '{name}' at column {column} begins with _; begin it with a letter.</source>
        <translation>Der Name „{name}“ in Spalte {column} beginnt mit _; lass ihn mit einem Buchstaben beginnen.</translation>
    </message>
    <message>
        <source>The name '{name}' at column {column} is a word of Python; choose another.</source>
        <translation>Der Name „{name}“ in Spalte {column} ist ein Wort von Python; wähle einen anderen.</translation>
    </message>
    <message>
        <source>The name '{name}' at column {column} is longer than {longest} characters; shorten it.</source>
        <translation>Der Name „{name}“ in Spalte {column} hat mehr als {longest} Zeichen; kürze ihn.</translation>
    </message>
    <message>
        <source>There is a comma at column {column} that separates nothing; a decimal point is written 0.5.</source>
        <translation>Das Komma in Spalte {column} trennt nichts; Dezimalzahlen schreibt man mit Punkt: 0.5.</translation>
    </message>
    <message>
        <source>There is an unknown character {shown} at column {column}; {advice}.</source>
        <translation>Unbekanntes Zeichen {shown} in Spalte {column}; {advice}.</translation>
    </message>
    <message>
        <source>There is no ( for the ) at column {column}; take it away.</source>
        <translation>Zur ) in Spalte {column} gibt es keine (; nimm sie weg.</translation>
    </message>
    <message>
        <source>There is no number or name before the {sign} at column {column}; write one.</source>
        <translation>Vor {sign} in Spalte {column} fehlt eine Zahl oder ein Name; ergänze das.</translation>
    </message>
    <message>
        <source>There is no operator before '{after}' at column {column}; {advice}.</source>
        <translation>Vor „{after}“ in Spalte {column} fehlt ein Rechenzeichen; {advice}.</translation>
    </message>
    <message>
        <source>write ( instead</source>
        <translation>schreibe stattdessen (</translation>
    </message>
    <message>
        <source>write ) instead</source>
        <translation>schreibe stattdessen )</translation>
    </message>
    <message>
        <source>write * instead</source>
        <translation>schreibe stattdessen *</translation>
    </message>
    <message>
        <source>write ** for a power</source>
        <translation>schreibe ** für eine Potenz</translation>
    </message>
    <message>
        <source>write **2 instead</source>
        <translation>schreibe stattdessen **2</translation>
    </message>
    <message>
        <source>write **3 instead</source>
        <translation>schreibe stattdessen **3</translation>
    </message>
    <message>
        <source>write - instead</source>
        <translation>schreibe stattdessen -</translation>
    </message>
    <message>
        <source>write / instead</source>
        <translation>schreibe stattdessen /</translation>
    </message>
    <message>
        <source>write a space instead</source>
        <translation>schreibe stattdessen ein Leerzeichen</translation>
    </message>
    <message>
        <source>write numbers, names, + - * / ** ( ) and commas</source>
        <translation>schreibe Zahlen, Namen, + - * / ** ( ) und Kommas</translation>
    </message>
    <message>
        <source>write one between the numbers, or make them one</source>
        <translation>schreibe eines zwischen die Zahlen oder mach eine Zahl daraus</translation>
    </message>
    <message>
        <source>write only plain names, such as exp(x)</source>
        <translation>schreibe nur einfache Namen, etwa exp(x)</translation>
    </message>
    <message>
        <source>write only what stands on one side of it</source>
        <translation>schreibe nur das, was auf einer Seite davon steht</translation>
    </message>
    <message>
        <source>write pi instead</source>
        <translation>schreibe stattdessen pi</translation>
    </message>
    <message>
        <source>write the formula on one line</source>
        <translation>schreibe die Formel in eine Zeile</translation>
    </message>
    <message>
        <source>write {before}*{after} for a product</source>
        <translation>schreibe {before}*{after} für ein Produkt</translation>
    </message>
    <message>
        <source>write {before}*{after} for a product, {before}({after}) for a function</source>
        <translation>schreibe {before}*{after} für ein Produkt, {before}({after}) für eine Funktion</translation>
    </message>
</context>
<context>
    <name>gdsim.core.kept</name>
    <message>
        <source>This run was computed on another machine, whose numbers differ from this one's in the last digits; the steps it took are shown as they were, and it goes on with this machine's.</source>
        <translation>Dieser Lauf wurde auf einem anderen Rechner berechnet, dessen Zahlen sich in den letzten Stellen von denen hier unterscheiden; seine Schritte bleiben, wie sie waren, und weiter geht es mit den Zahlen dieses Rechners.</translation>
    </message>
    <message>
        <source>a step does not begin where the one before it ended</source>
        <translation>ein Schritt beginnt nicht dort, wo der vorige endete</translation>
    </message>
    <message>
        <source>step {number} is not what these settings give</source>
        <translation>Schritt {number} ergibt sich nicht aus diesen Einstellungen</translation>
    </message>
    <message>
        <source>the steps are none of this problem and this optimizer</source>
        <translation>die Schritte gehören nicht zu diesem Problem und diesem Optimierer</translation>
    </message>
    <message>
        <source>where the run stands is no place of this problem</source>
        <translation>wo der Lauf steht, gibt es in diesem Problem nicht</translation>
    </message>
</context>
<context>
    <name>gdsim.core.map_axes</name>
    <message>
        <source>A map of {optimizer} on {problem} can't vary '{what}'; it can vary {known}.</source>
        <translation>Eine Karte von {optimizer} auf {problem} kann „{what}“ nicht verändern, nur: {known}.</translation>
    </message>
    <message>
        <source>An axis is written as learning_rate=0.001:1:log or momentum=0:0.99, not '{text}'.</source>
        <translation>Eine Achse schreibt man als learning_rate=0.001:1:log oder momentum=0:0.99, nicht „{text}“.</translation>
    </message>
    <message>
        <source>An end of the range of {what} must be a number, not '{text}'.</source>
        <translation>Bereich von {what}: Ein Ende muss eine Zahl sein, nicht „{text}“.</translation>
    </message>
    <message>
        <source>The range of the {title} must begin above 0 to be logarithmic, not at {low:g}.</source>
        <translation>{title}: Ein logarithmischer Bereich muss über 0 beginnen, nicht bei {low:g}.</translation>
    </message>
    <message>
        <source>The range of the {title} must go from less to more, not from {low:g} to {high:g}.</source>
        <translation>{title}: Der Bereich muss von klein nach groß gehen, nicht von {low:g} bis {high:g}.</translation>
    </message>
    <message>
        <source>The range of the {title} must have finite ends, not {low} and {high}.</source>
        <translation>{title}: Der Bereich muss endliche Enden haben, nicht {low} und {high}.</translation>
    </message>
    <message>
        <source>start of {parameter}</source>
        <translation>Startwert {parameter}</translation>
    </message>
    <message>
        <source>{names}, … ({count} in all)</source>
        <translation>{names}, … (insgesamt {count})</translation>
    </message>
</context>
<context>
    <name>gdsim.core.map_colours</name>
    <message>
        <source>converged elsewhere</source>
        <translation>anderswo konvergiert</translation>
    </message>
    <message>
        <source>diverged</source>
        <translation>divergiert</translation>
    </message>
    <message>
        <source>minimum {n}</source>
        <translation>Minimum {n}</translation>
    </message>
    <message>
        <source>not converged</source>
        <translation>nicht konvergiert</translation>
    </message>
    <message>
        <source>to ({place})</source>
        <translation>zu ({place})</translation>
    </message>
</context>
<context>
    <name>gdsim.core.narration</name>
    <message>
        <source>.grad keeps {values}</source>
        <translation>.grad behält {values}</translation>
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
        <translation>Adam, geteilt durch den größten Gradienten der letzten Zeit statt durch einen Mittelwert.</translation>
    </message>
    <message>
        <source>Adam, with a weight decay that shrinks the parameters and not the gradient.</source>
        <translation>Adam mit einem Weight Decay, der die Parameter verkleinert und nicht den Gradienten.</translation>
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
        <translation>Teilt durch den bisher größten Mittelwert der Quadrate.</translation>
    </message>
    <message>
        <source>Follows the average gradient, divided by the root of the average square.</source>
        <translation>Folgt dem gemittelten Gradienten, geteilt durch die Wurzel aus dem mittleren Quadrat.</translation>
    </message>
    <message>
        <source>first moment</source>
        <translation>erstes Moment</translation>
    </message>
    <message>
        <source>second moment</source>
        <translation>zweites Moment</translation>
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
        <translation>Teilt stattdessen durch die Standardabweichung der Gradienten.</translation>
    </message>
    <message>
        <source>Divides by the root of a moving average of the squared gradients.</source>
        <translation>Teilt durch die Wurzel aus einem gleitenden Mittelwert der quadrierten Gradienten.</translation>
    </message>
    <message>
        <source>Divides by the root of the sum of all squared gradients, so that steps grow shorter.</source>
        <translation>Teilt durch die Wurzel aus der Summe aller quadrierten Gradienten, sodass die Schritte kürzer werden.</translation>
    </message>
    <message>
        <source>RMSprop</source>
        <translation>RMSprop</translation>
    </message>
    <message>
        <source>Step t has the learning rate divided by 1 + t times this.</source>
        <translation>In Schritt t wird die Lernrate durch 1 + t mal diese Zahl geteilt.</translation>
    </message>
    <message>
        <source>Takes steps of the size of its last ones, whatever the size of the gradient.</source>
        <translation>Macht Schritte so groß wie die letzten, egal wie groß der Gradient ist.</translation>
    </message>
    <message>
        <source>The share of both moving averages that a step keeps.</source>
        <translation>Der Anteil beider gleitender Mittelwerte, den ein Schritt behält.</translation>
    </message>
    <message>
        <source>The share of the average squared gradient a step keeps.</source>
        <translation>Der Anteil des mittleren quadrierten Gradienten, den ein Schritt behält.</translation>
    </message>
    <message>
        <source>What the sum of the squared gradients begins with.</source>
        <translation>Womit die Summe der quadrierten Gradienten beginnt.</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>Lernrate</translation>
    </message>
</context>
<context>
    <name>gdsim.core.optimizers.fields</name>
    <message>
        <source>Added to what is divided by, so that it is not zero.</source>
        <translation>Wird zum Nenner addiert, damit er nicht null ist.</translation>
    </message>
    <message>
        <source>Pulls towards 0: this times the parameter is added to its gradient.</source>
        <translation>Zieht gegen 0: So oft wird der Parameter zu seinem Gradienten addiert.</translation>
    </message>
    <message>
        <source>The share of a parameter that a step of learning rate 1 takes off.</source>
        <translation>Der Anteil eines Parameters, den ein Schritt bei Lernrate 1 wegnimmt.</translation>
    </message>
    <message>
        <source>The share of the average gradient that a step keeps.</source>
        <translation>Der Anteil des gemittelten Gradienten, den ein Schritt behält.</translation>
    </message>
    <message>
        <source>The share of the average squared gradient that a step keeps.</source>
        <translation>Der Anteil des mittleren quadrierten Gradienten, den ein Schritt behält.</translation>
    </message>
    <message>
        <source>The share of the last step that is kept; 0 is none.</source>
        <translation>Der Anteil des letzten Schritts, der bleibt; 0 heißt keiner.</translation>
    </message>
    <message>
        <source>The weight decay acts on the parameters, not on the gradient.</source>
        <translation>Der Weight Decay wirkt auf die Parameter, nicht auf den Gradienten.</translation>
    </message>
</context>
<context>
    <name>gdsim.core.optimizers.line_search</name>
    <message>
        <source>Goes against the gradient, by a step that is shortened until the loss falls enough.</source>
        <translation>Geht gegen den Gradienten; der Schritt wird verkürzt, bis der Verlust genug fällt.</translation>
    </message>
    <message>
        <source>How many lengths are tried at most.</source>
        <translation>Wie viele Längen höchstens probiert werden.</translation>
    </message>
    <message>
        <source>How much of the fall that the slope promises is enough.</source>
        <translation>Welcher Teil des Abfalls, den die Steigung verspricht, genügt.</translation>
    </message>
    <message>
        <source>Line search</source>
        <translation>Liniensuche</translation>
    </message>
    <message>
        <source>What a step's length is multiplied by at each try.</source>
        <translation>Womit die Länge eines Schritts bei jedem Versuch multipliziert wird.</translation>
    </message>
</context>
<context>
    <name>gdsim.core.optimizers.nadam</name>
    <message>
        <source>Adam, which adds the present gradient to the average once more, as Nesterov does.</source>
        <translation>Adam, der wie Nesterov den jetzigen Gradienten noch einmal zum Mittelwert addiert.</translation>
    </message>
    <message>
        <source>How soon the momentum grows from half of beta1 to beta1.</source>
        <translation>Wie bald das Momentum vom halben beta1 auf beta1 wächst.</translation>
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
        <translation>Wird zu allen Krümmungen addiert; das macht die Schritte kürzer.</translation>
    </message>
    <message>
        <source>Goes where a parabola of the same slope and curvature is flat: in one step, on a bowl.</source>
        <translation>Geht dorthin, wo eine Parabel mit gleicher Steigung und Krümmung flach ist: bei einer Schüssel in einem Schritt.</translation>
    </message>
    <message>
        <source>Newton's method</source>
        <translation>Newton-Verfahren</translation>
    </message>
</context>
<context>
    <name>gdsim.core.optimizers.radam</name>
    <message>
        <source>Adam, which divides by the average square once that can be relied on.</source>
        <translation>Adam, der erst durch das mittlere Quadrat teilt, wenn es verlässlich ist.</translation>
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
        <translation>Richtet sich nach den Vorzeichen des Gradienten: Schritte wachsen, solange sie bleiben, und schrumpfen beim Wechsel.</translation>
    </message>
    <message>
        <source>Rprop</source>
        <translation>Rprop</translation>
    </message>
    <message>
        <source>The largest step size.</source>
        <translation>Die größte Schrittweite.</translation>
    </message>
    <message>
        <source>The smallest step size must not be above the largest, step max.</source>
        <translation>Die kleinste Schrittweite darf nicht über der größten liegen, step max.</translation>
    </message>
    <message>
        <source>The smallest step size.</source>
        <translation>Die kleinste Schrittweite.</translation>
    </message>
    <message>
        <source>What a step size is multiplied by at a turn.</source>
        <translation>Womit eine Schrittweite bei einem Wechsel multipliziert wird.</translation>
    </message>
    <message>
        <source>What a step size is multiplied by while the sign stays.</source>
        <translation>Womit eine Schrittweite multipliziert wird, solange das Vorzeichen bleibt.</translation>
    </message>
</context>
<context>
    <name>gdsim.core.optimizers.sgd</name>
    <message>
        <source>Goes straight against the gradient; with momentum it keeps some of its last steps.</source>
        <translation>Geht geradewegs gegen den Gradienten; mit Momentum behält er einen Teil seiner letzten Schritte.</translation>
    </message>
    <message>
        <source>Nesterov's momentum needs a momentum above 0 and a dampening of 0.</source>
        <translation>Nesterov braucht ein Momentum über 0 und ein Dampening von 0.</translation>
    </message>
    <message>
        <source>SGD</source>
        <translation>SGD</translation>
    </message>
    <message>
        <source>Steps as if the momentum's next step had been taken already.</source>
        <translation>Macht Schritte, als wäre der nächste Schritt des Momentums schon getan.</translation>
    </message>
    <message>
        <source>The share of the gradient that stays out of the momentum.</source>
        <translation>Der Anteil des Gradienten, der nicht ins Momentum kommt.</translation>
    </message>
</context>
<context>
    <name>gdsim.core.problems.bowl</name>
    <message>
        <source>Elliptic bowl</source>
        <translation>Elliptische Schüssel</translation>
    </message>
    <message>
        <source>From the x axis to the flat direction, in degrees.</source>
        <translation>Von der x-Achse zur flachen Richtung, in Grad.</translation>
    </message>
    <message>
        <source>Functions of two parameters</source>
        <translation>Funktionen von zwei Parametern</translation>
    </message>
    <message>
        <source>How many times as much it bends across as along.</source>
        <translation>Wievielmal so stark sie sich quer biegt wie längs.</translation>
    </message>
    <message>
        <source>Steep across, flat along: steps that are safe across it are short along it.</source>
        <translation>Quer steil, längs flach: Was quer ein sicherer Schritt ist, ist längs ein kurzer.</translation>
    </message>
</context>
<context>
    <name>gdsim.core.problems.camel</name>
    <message>
        <source>Six minima in three pairs of twins: only one of the pairs is the deepest.</source>
        <translation>Sechs Minima in drei Zwillingspaaren: Nur eines der Paare ist das tiefste.</translation>
    </message>
    <message>
        <source>Six-hump camel</source>
        <translation>Sechs-Höcker-Kamel</translation>
    </message>
</context>
<context>
    <name>gdsim.core.problems.linear</name>
    <message>
        <source>A batch of three</source>
        <translation>Ein Batch aus dreien</translation>
    </message>
    <message>
        <source>A line with a bias</source>
        <translation>Eine Gerade mit Bias</translation>
    </message>
    <message>
        <source>One sample</source>
        <translation>Ein Beispiel</translation>
    </message>
    <message>
        <source>One student studied 2 hours and scored 4. Which weight w makes w·x meet that score?</source>
        <translation>Eine Schülerin lernt 2 Stunden und bekommt 4 Punkte. Bei welchem Gewicht w trifft w·x das genau?</translation>
    </message>
    <message>
        <source>The same three students, and a line that need not pass through zero: y = w·x + b.</source>
        <translation>Dieselben drei Jugendlichen und eine Gerade, die nicht durch null gehen muss: y = w·x + b.</translation>
    </message>
    <message>
        <source>Three students, one line through zero: the loss is the mean of the squared errors.</source>
        <translation>Drei Jugendliche, eine Gerade durch null: Der Verlust ist der Mittelwert der quadrierten Fehler.</translation>
    </message>
    <message>
        <source>Two inputs, two weights: the way to the minimum at (2, 0) is a long narrow valley.</source>
        <translation>Zwei Eingaben, zwei Gewichte: Der Weg zum Minimum bei (2, 0) ist ein langes, enges Tal.</translation>
    </message>
    <message>
        <source>Two weights</source>
        <translation>Zwei Gewichte</translation>
    </message>
    <message>
        <source>hours studied</source>
        <translation>gelernte Stunden</translation>
    </message>
    <message>
        <source>score</source>
        <translation>Punkte</translation>
    </message>
</context>
<context>
    <name>gdsim.core.problems.network</name>
    <message>
        <source>A hidden layer has 1 to {most} units, not {units}.</source>
        <translation>Eine verborgene Schicht hat 1 bis {most} Neuronen, nicht {units}.</translation>
    </message>
    <message>
        <source>A network has 1 to {most} hidden layers; there are {count}.</source>
        <translation>Ein Netz hat 1 bis {most} verborgene Schichten; hier sind es {count}.</translation>
    </message>
    <message>
        <source>A small neural network</source>
        <translation>Ein kleines neuronales Netz</translation>
    </message>
    <message>
        <source>A {shape} network of {count:,} parameters learns {learned} from {samples:,} samples.</source>
        <translation>Ein {shape}-Netz mit {count:,} Parametern lernt {learned} aus {samples:,} Beispielen.</translation>
    </message>
    <message>
        <source>A {text} network on {samples:,} samples needs some {needed}, and {free} are free: take fewer units or samples.</source>
        <translation>Ein {text}-Netz mit {samples:,} Beispielen braucht etwa {needed}, und {free} sind frei: Nimm weniger Neuronen oder Beispiele.</translation>
    </message>
    <message>
        <source>How far the samples are off the figure, which is 4 wide: the standard deviation.</source>
        <translation>Wie weit die Beispiele neben der Figur liegen, die 4 breit ist: die Standardabweichung.</translation>
    </message>
    <message>
        <source>How many samples are made, those to test on included.</source>
        <translation>Wie viele Beispiele gemacht werden, die zum Testen mitgezählt.</translation>
    </message>
    <message>
        <source>Neural network</source>
        <translation>Neuronales Netz</translation>
    </message>
    <message>
        <source>Of a table. regression: a number. classification: the probability that the target is 1 and not 0.</source>
        <translation>Bei einer Tabelle. regression: eine Zahl. classification: die Wahrscheinlichkeit, dass der Zielwert 1 ist und nicht 0.</translation>
    </message>
    <message>
        <source>Of a table: whether the inputs, and the target of a regression, are counted from their means, in standard deviations. A network learns little otherwise.</source>
        <translation>Bei einer Tabelle: ob die Eingaben, und bei einer Regression der Zielwert, ab ihrem Mittelwert in Standardabweichungen gezählt werden. Sonst lernt ein Netz wenig.</translation>
    </message>
    <message>
        <source>The share of the samples to train on, not to test on.</source>
        <translation>Der Anteil der Beispiele zum Trainieren, nicht zum Testen.</translation>
    </message>
    <message>
        <source>The table's column to predict.</source>
        <translation>Die Spalte der Tabelle, die vorhergesagt wird.</translation>
    </message>
    <message>
        <source>The table's columns to predict from, 1 to 50.</source>
        <translation>Die Spalten der Tabelle, aus denen vorhergesagt wird, 1 bis 50.</translation>
    </message>
    <message>
        <source>The table, where the data are the user's own.</source>
        <translation>Die Tabelle, wenn es eigene Daten sind.</translation>
    </message>
    <message>
        <source>The units of each hidden layer: 1 to 3 layers of 1 to 64 units.</source>
        <translation>Die Neuronen jeder verborgenen Schicht: 1 bis 3 Schichten mit 1 bis 64 Neuronen.</translation>
    </message>
    <message>
        <source>The {words} must be {wanted}, not {value}.</source>
        <translation>{words}: Erlaubt ist {wanted}, nicht {value}.</translation>
    </message>
    <message>
        <source>There are no data '{data}'; there are {known}.</source>
        <translation>Die Daten „{data}“ gibt es nicht, nur: {known}.</translation>
    </message>
    <message>
        <source>There is no table yet; open one first.</source>
        <translation>Es gibt noch keine Tabelle; öffne zuerst eine.</translation>
    </message>
    <message>
        <source>What each unit of a hidden layer does to its sum.</source>
        <translation>Was jedes Neuron einer verborgenen Schicht mit seiner Summe macht.</translation>
    </message>
    <message>
        <source>What is learned: samples of a known kind, or the user's table.</source>
        <translation>Was gelernt wird: Beispiele einer bekannten Art oder die eigene Tabelle.</translation>
    </message>
    <message>
        <source>What samples, and those to test on, are drawn from.</source>
        <translation>Woraus die Beispiele, auch die zum Testen, gezogen werden.</translation>
    </message>
    <message>
        <source>a number from {low} to {high}</source>
        <translation>eine Zahl von {low} bis {high}</translation>
    </message>
    <message>
        <source>a whole number from {low} to {high}</source>
        <translation>eine ganze Zahl von {low} bis {high}</translation>
    </message>
    <message>
        <source>{name} (standardised)</source>
        <translation>{name} (standardisiert)</translation>
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
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Descent stops in the nearest trough, though the next ones are deeper.</source>
        <translation>Der Abstieg endet in der nächsten Senke, obwohl die benachbarten tiefer sind.</translation>
    </message>
    <message>
        <source>Double well</source>
        <translation>Doppelmulde</translation>
    </message>
    <message>
        <source>Functions of one parameter</source>
        <translation>Funktionen von einem Parameter</translation>
    </message>
    <message>
        <source>Parabola</source>
        <translation>Parabel</translation>
    </message>
    <message>
        <source>The plainest loss: each step takes the same share of the distance left.</source>
        <translation>Der einfachste Verlust: Jeder Schritt schafft denselben Teil des Wegs, der noch bleibt.</translation>
    </message>
    <message>
        <source>The slope is 1 to the very end: steps stay as long, and hop over the minimum.</source>
        <translation>Die Steigung ist bis zum Schluss 1: Die Schritte bleiben lang und hüpfen über das Minimum.</translation>
    </message>
    <message>
        <source>Two wells and a hill between them: descent ends in the near one, deeper or not.</source>
        <translation>Zwei Mulden und ein Hügel dazwischen: Der Abstieg endet in der näheren, ob tiefer oder nicht.</translation>
    </message>
    <message>
        <source>Waves on a bowl</source>
        <translation>Wellen auf einer Schüssel</translation>
    </message>
</context>
<context>
    <name>gdsim.core.problems.own_formula</name>
    <message>
        <source>A loss of named parameters; not used where there is a model.</source>
        <translation>Ein Verlust mit benannten Parametern; nicht gebraucht, wenn es ein Modell gibt.</translation>
    </message>
    <message>
        <source>A model is fitted to a table; open one first.</source>
        <translation>Ein Modell wird an eine Tabelle angepasst; öffne zuerst eine.</translation>
    </message>
    <message>
        <source>A model of x, or of columns, such as a*exp(-b*x) + c; empty for none.</source>
        <translation>Ein Modell von x oder von Spalten, etwa a*exp(-b*x) + c; leer für keines.</translation>
    </message>
    <message>
        <source>The column that a model predicts; the last one if empty.</source>
        <translation>Die Spalte, die ein Modell vorhersagt; leer heißt die letzte.</translation>
    </message>
    <message>
        <source>The model has no input; use one of {known}.</source>
        <translation>Das Modell hat keine Eingabe; verwende eine von {known}.</translation>
    </message>
    <message>
        <source>The model has no parameter: all its names are columns, {columns}; use another one, such as a.</source>
        <translation>Das Modell hat keinen Parameter: Alle seine Namen sind Spalten, {columns}; verwende noch einen, etwa a.</translation>
    </message>
    <message>
        <source>The model uses its target, '{target}'; choose another one, or leave it out.</source>
        <translation>Das Modell verwendet seinen Zielwert „{target}“; wähle einen anderen oder lass ihn weg.</translation>
    </message>
    <message>
        <source>The name '{name}' at column {column} could be the number or the table's column; rename that one.</source>
        <translation>Der Name „{name}“ in Spalte {column} könnte die Zahl oder die Spalte der Tabelle sein; benenne diese um.</translation>
    </message>
    <message>
        <source>The table has no column beside the target, '{target}'.</source>
        <translation>Die Tabelle hat außer dem Zielwert „{target}“ keine Spalte.</translation>
    </message>
    <message>
        <source>The table that a model is fitted to.</source>
        <translation>Die Tabelle, an die ein Modell angepasst wird.</translation>
    </message>
    <message>
        <source>There is no column '{target}'; there are {names}.</source>
        <translation>Es gibt keine Spalte „{target}“, nur: {names}.</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>Eigene</translation>
    </message>
    <message>
        <source>Your own formula</source>
        <translation>Eigene Formel</translation>
    </message>
    <message numerus="yes">
        <source>Your own loss of {n} parameters: where is it least?</source>
        <extracomment>One: Your own loss of {n} parameter: where is it least?</extracomment>
        <translation>
            <numerusform>Dein eigener Verlust mit {n} Parameter: Wo ist er am kleinsten?</numerusform>
            <numerusform>Dein eigener Verlust mit {n} Parametern: Wo ist er am kleinsten?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your own model with {n} parameters: what fits {samples:,} samples best?</source>
        <extracomment>One: Your own model with {n} parameter: what fits {samples:,} samples best?</extracomment>
        <translation>
            <numerusform>Dein eigenes Modell mit {n} Parameter: Was passt am besten zu {samples:,} Beispielen?</numerusform>
            <numerusform>Dein eigenes Modell mit {n} Parametern: Was passt am besten zu {samples:,} Beispielen?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gdsim.core.problems.problem</name>
    <message>
        <source>Tutorial</source>
        <translation>Einführung</translation>
    </message>
</context>
<context>
    <name>gdsim.core.problems.table</name>
    <message>
        <source>A model is linear or logistic, not {model}.</source>
        <translation>Ein Modell ist linear oder logistic, nicht {model}.</translation>
    </message>
    <message>
        <source>The column to predict.</source>
        <translation>Die Spalte, die vorhergesagt wird.</translation>
    </message>
    <message>
        <source>The columns to predict from, 1 to 50.</source>
        <translation>Die Spalten, aus denen vorhergesagt wird, 1 bis 50.</translation>
    </message>
    <message>
        <source>The table.</source>
        <translation>Die Tabelle.</translation>
    </message>
    <message>
        <source>Whether a constant is added.</source>
        <translation>Ob eine Konstante addiert wird.</translation>
    </message>
    <message>
        <source>Whether the inputs, and the target of a linear model, are counted from their means, in standard deviations.</source>
        <translation>Ob die Eingaben, und bei einem linearen Modell der Zielwert, ab ihrem Mittelwert in Standardabweichungen gezählt werden.</translation>
    </message>
    <message>
        <source>Your own table</source>
        <translation>Eigene Tabelle</translation>
    </message>
    <message>
        <source>linear: a number, under the mean squared error. logistic: the probability that the target is 1 and not 0, under the cross-entropy.</source>
        <translation>linear: eine Zahl, mit dem mittleren quadrierten Fehler. logistic: die Wahrscheinlichkeit, dass der Zielwert 1 ist und nicht 0, mit der Kreuzentropie.</translation>
    </message>
    <message>
        <source>the probability that {target} is 1</source>
        <translation>die Wahrscheinlichkeit, dass {target} 1 ist</translation>
    </message>
    <message>
        <source>{count:,} samples: {target}, from {inputs}.</source>
        <translation>{count:,} Beispiele: {target}, aus {inputs}.</translation>
    </message>
    <message>
        <source>{count:,} samples: {target}, from {inputs}; all standardised: in standard deviations from the mean.</source>
        <translation>{count:,} Beispiele: {target}, aus {inputs}; alle standardisiert: in Standardabweichungen vom Mittelwert.</translation>
    </message>
    <message>
        <source>{count:,} samples: {target}, from {inputs}; both standardised: in standard deviations from the mean.</source>
        <translation>{count:,} Beispiele: {target}, aus {inputs}; beide standardisiert: in Standardabweichungen vom Mittelwert.</translation>
    </message>
    <message>
        <source>{count:,} samples: {target}, from {inputs}; the inputs standardised: in standard deviations from the mean.</source>
        <translation>{count:,} Beispiele: {target}, aus {inputs}; die Eingaben standardisiert: in Standardabweichungen vom Mittelwert.</translation>
    </message>
    <message>
        <source>{count} columns</source>
        <translation>{count} Spalten</translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <translation>{one} und {other}</translation>
    </message>
</context>
<context>
    <name>gdsim.core.problems.two_parameters</name>
    <message>
        <source>A bowl full of dimples: descent stops in the nearest one, not in the deepest.</source>
        <translation>Eine Schüssel voller Dellen: Der Abstieg endet in der nächsten, nicht in der tiefsten.</translation>
    </message>
    <message>
        <source>A curved valley that two steps find, and thousands follow: its floor is so flat.</source>
        <translation>Ein gebogenes Tal, zwei Schritte bis hinein und Tausende hindurch: So flach ist sein Boden.</translation>
    </message>
    <message>
        <source>A funnel covered with ripples: the first ripple on the way holds descent for good.</source>
        <translation>Ein Trichter voller Wellen: Schon die erste auf dem Weg hält den Abstieg für immer auf.</translation>
    </message>
    <message>
        <source>Ackley</source>
        <translation>Ackley</translation>
    </message>
    <message>
        <source>Alike in every direction: straight downhill is straight to the minimum.</source>
        <translation>In jeder Richtung gleich: Geradewegs bergab heißt geradewegs zum Minimum.</translation>
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
        <translation>Der Abstieg bleibt im ersten Tal; mit Momentum 0.9 rollt er weiter ins tiefere.</translation>
    </message>
    <message>
        <source>Flat but for one well: out here the gradient next to vanishes, and descent crawls.</source>
        <translation>Flach bis auf eine Mulde: Hier draußen ist der Gradient fast null, und der Abstieg schleicht.</translation>
    </message>
    <message>
        <source>Four minima, all equally good: the start decides which of them a run ends in.</source>
        <translation>Vier gleich gute Minima: Der Start entscheidet, in welchem ein Lauf endet.</translation>
    </message>
    <message>
        <source>Four wells, one of them the deepest: from most starts descent ends in another one.</source>
        <translation>Vier Mulden, eine davon die tiefste: Von den meisten Starts aus endet der Abstieg in einer anderen.</translation>
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
        <translation>Affensattel</translation>
    </message>
    <message>
        <source>Next to flat along its diagonal: even a learning rate above 1 takes long.</source>
        <translation>Entlang der Diagonale fast flach: Selbst eine Lernrate über 1 braucht lange.</translation>
    </message>
    <message>
        <source>No minimum: descent slows down as if there were one, then slips off to the side.</source>
        <translation>Kein Minimum: Der Abstieg wird langsamer, als gäbe es eines, und rutscht dann zur Seite weg.</translation>
    </message>
    <message>
        <source>Plateau</source>
        <translation>Plateau</translation>
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
        <translation>Sattel</translation>
    </message>
    <message>
        <source>Sphere</source>
        <translation>Kugelfunktion</translation>
    </message>
    <message>
        <source>Styblinski–Tang</source>
        <translation>Styblinski–Tang</translation>
    </message>
    <message>
        <source>Three ways down from a middle so flat that descent nearly stops there first.</source>
        <translation>Drei Wege hinab aus einer Mitte, die so flach ist, dass der Abstieg dort fast stehen bleibt.</translation>
    </message>
    <message>
        <source>Two equations as squared errors: the bottom is where both hold, at (1, 3).</source>
        <translation>Zwei Gleichungen als quadrierte Fehler: Am tiefsten ist es dort, wo beide gelten, bei (1, 3).</translation>
    </message>
    <message>
        <source>Two valleys</source>
        <translation>Zwei Täler</translation>
    </message>
    <message>
        <source>Walls that only a small learning rate survives, and a floor too flat for it.</source>
        <translation>Wände, die nur eine kleine Lernrate übersteht, und ein Boden, der für sie zu flach ist.</translation>
    </message>
</context>
<context>
    <name>gdsim.core.progress</name>
    <message>
        <source>converged</source>
        <translation>konvergiert</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
</context>
<context>
    <name>gdsim.core.ranges</name>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>eine ganze Zahl</translation>
    </message>
    <message>
        <source>above {bound:g}</source>
        <translation>über {bound:g}</translation>
    </message>
    <message>
        <source>at most {bound:g}</source>
        <translation>höchstens {bound:g}</translation>
    </message>
    <message>
        <source>below {bound:g}</source>
        <translation>unter {bound:g}</translation>
    </message>
    <message>
        <source>of at least {bound:g}</source>
        <translation>von mindestens {bound:g}</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>wahr oder falsch</translation>
    </message>
    <message>
        <source>{kind} {bound}</source>
        <translation>{kind} {bound}</translation>
    </message>
    <message>
        <source>{kind} {low} and {high}</source>
        <translation>{kind} {low} und {high}</translation>
    </message>
</context>
<context>
    <name>gdsim.core.run</name>
    <message numerus="yes">
        <source>Converged after {n} iterations: the gradient's norm, {norm:.3g}, is below the tolerance, {tolerance:g}.</source>
        <extracomment>One: Converged after {n} iteration: the gradient's norm, {norm:.3g}, is below the tolerance, {tolerance:g}.</extracomment>
        <translation>
            <numerusform>Konvergiert nach {n} Iteration: Die Gradientennorm {norm:.3g} liegt unter der Toleranz {tolerance:g}.</numerusform>
            <numerusform>Konvergiert nach {n} Iterationen: Die Gradientennorm {norm:.3g} liegt unter der Toleranz {tolerance:g}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Diverged at iteration {iteration}: {cause}. {advice}</source>
        <translation>Divergiert bei Iteration {iteration}: {cause}. {advice}</translation>
    </message>
    <message>
        <source>Start nearer to zero, or choose float64.</source>
        <translation>Starte näher bei null oder wähle float64.</translation>
    </message>
    <message>
        <source>Start nearer to zero.</source>
        <translation>Starte näher bei null.</translation>
    </message>
    <message>
        <source>Try a learning rate below {rate:g}.</source>
        <translation>Versuche eine Lernrate unter {rate:g}.</translation>
    </message>
    <message>
        <source>the gradient overflowed {dtype}</source>
        <translation>der Gradient ist für {dtype} zu groß</translation>
    </message>
    <message>
        <source>the loss is nan, no number</source>
        <translation>der Verlust ist nan, keine Zahl</translation>
    </message>
    <message>
        <source>the loss overflowed {dtype}</source>
        <translation>der Verlust ist für {dtype} zu groß</translation>
    </message>
    <message>
        <source>the loss, {loss:.3g}, is more than 1e12 times the first</source>
        <translation>der Verlust, {loss:.3g}, ist mehr als 1e12-mal so groß wie der erste</translation>
    </message>
</context>
<context>
    <name>gdsim.core.runs</name>
    <message>
        <source>There are {most} branches; delete one to start another.</source>
        <translation>Es gibt schon {most} Zweige; lösche einen, um einen neuen zu beginnen.</translation>
    </message>
    <message>
        <source>There are {most} runs; remove one to add another.</source>
        <translation>Es gibt schon {most} Läufe; entferne einen, um einen neuen hinzuzufügen.</translation>
    </message>
</context>
<context>
    <name>gdsim.core.schedules</name>
    <message>
        <source>After how many steps it falls each time.</source>
        <translation>Nach wie vielen Schritten sie jedes Mal fällt.</translation>
    </message>
    <message>
        <source>After how many steps it is lowest.</source>
        <translation>Nach wie vielen Schritten sie am kleinsten ist.</translation>
    </message>
    <message>
        <source>After how many steps the learning rate is whole.</source>
        <translation>Nach wie vielen Schritten die Lernrate ihre volle Größe hat.</translation>
    </message>
    <message>
        <source>Along half a wave of a cosine, or a line.</source>
        <translation>Entlang einer halben Kosinuswelle oder einer Geraden.</translation>
    </message>
    <message>
        <source>At the end, that of the beginning is divided by this.</source>
        <translation>Am Ende: die Lernrate vom Anfang, geteilt durch diese Zahl.</translation>
    </message>
    <message>
        <source>Constant</source>
        <translation>Konstant</translation>
    </message>
    <message>
        <source>Cosine</source>
        <translation>Kosinus</translation>
    </message>
    <message>
        <source>Exponential</source>
        <translation>Exponentiell</translation>
    </message>
    <message>
        <source>Falls back first as it grew, and then to its end.</source>
        <translation>Fällt erst so zurück, wie sie gewachsen ist, und dann bis zu ihrem Ende.</translation>
    </message>
    <message>
        <source>How many steps it takes in all.</source>
        <translation>Wie viele Schritte es insgesamt dauert.</translation>
    </message>
    <message>
        <source>In stairs</source>
        <translation>In Stufen</translation>
    </message>
    <message>
        <source>One cycle</source>
        <translation>Ein Zyklus</translation>
    </message>
    <message>
        <source>The learning rate falls along half a wave of a cosine, slowly at both ends.</source>
        <translation>Die Lernrate fällt entlang einer halben Kosinuswelle, an beiden Enden langsam.</translation>
    </message>
    <message>
        <source>The learning rate falls at once after every so many steps.</source>
        <translation>Die Lernrate fällt nach jeweils so vielen Schritten auf einmal.</translation>
    </message>
    <message>
        <source>The learning rate falls by the same share at every step.</source>
        <translation>Die Lernrate fällt bei jedem Schritt um denselben Anteil.</translation>
    </message>
    <message>
        <source>The learning rate grows to its full value over the first steps.</source>
        <translation>Die Lernrate wächst in den ersten Schritten auf ihre volle Größe.</translation>
    </message>
    <message>
        <source>The learning rate grows to its full value, and then falls to almost nothing.</source>
        <translation>Die Lernrate wächst auf ihre volle Größe und fällt dann auf fast nichts.</translation>
    </message>
    <message>
        <source>The learning rate is divided by this at the beginning.</source>
        <translation>Am Anfang wird die Lernrate durch diese Zahl geteilt.</translation>
    </message>
    <message>
        <source>The learning rate stays as it is.</source>
        <translation>Die Lernrate bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>The lowest learning rate.</source>
        <translation>Die kleinste Lernrate.</translation>
    </message>
    <message>
        <source>The part in which the learning rate grows must not be of one step alone; change pct start or total steps.</source>
        <translation>Der Teil, in dem die Lernrate wächst, darf nicht nur einen Schritt lang sein; ändere „pct start“ oder „Schritte gesamt“.</translation>
    </message>
    <message>
        <source>The share of the steps in which it grows.</source>
        <translation>Der Anteil der Schritte, in denen sie wächst.</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation>Aufwärmen</translation>
    </message>
    <message>
        <source>What it is multiplied by at each step.</source>
        <translation>Womit sie bei jedem Schritt multipliziert wird.</translation>
    </message>
    <message>
        <source>What it is multiplied by each time.</source>
        <translation>Womit sie jedes Mal multipliziert wird.</translation>
    </message>
    <message>
        <source>With what share of the learning rate it begins.</source>
        <translation>Mit welchem Anteil der Lernrate es beginnt.</translation>
    </message>
    <message>
        <source>constant schedule</source>
        <translation>konstanter Zeitplan</translation>
    </message>
    <message>
        <source>cosine schedule</source>
        <translation>Kosinus-Zeitplan</translation>
    </message>
    <message>
        <source>exponential schedule</source>
        <translation>exponentieller Zeitplan</translation>
    </message>
    <message>
        <source>one cycle schedule</source>
        <translation>Ein-Zyklus-Zeitplan</translation>
    </message>
    <message>
        <source>step schedule</source>
        <translation>Stufen-Zeitplan</translation>
    </message>
    <message>
        <source>warm-up schedule</source>
        <translation>Aufwärm-Zeitplan</translation>
    </message>
</context>
<context>
    <name>gdsim.core.script</name>
    <message>
        <source>A program with {count:,} samples in it would be too long to read; programs are written for up to {most:,}.</source>
        <translation>Ein Programm mit {count:,} Beispielen darin wäre zum Lesen zu lang; Programme gibt es für bis zu {most:,}.</translation>
    </message>
</context>
<context>
    <name>gdsim.core.settings</name>
    <message>
        <source>A batch needs at least 1 sample, not {batch_size}.</source>
        <translation>Ein Batch braucht mindestens 1 Beispiel, nicht {batch_size}.</translation>
    </message>
    <message>
        <source>The learning rate must be a number above 0, such as 0.1, not {learning_rate}.</source>
        <translation>Die Lernrate muss eine Zahl über 0 sein, etwa 0.1, nicht {learning_rate}.</translation>
    </message>
    <message>
        <source>The seed must be a whole number from 0 to {most}, not {seed}.</source>
        <translation>Der Seed muss eine ganze Zahl von 0 bis {most} sein, nicht {seed}.</translation>
    </message>
    <message numerus="yes">
        <source>The start needs {n} numbers, for {names}; there are {given}.</source>
        <extracomment>One: The start needs {n} number, for {names}; there are {given}.</extracomment>
        <translation>
            <numerusform>Der Start braucht {n} Zahl, für {names}; es gibt {given}.</numerusform>
            <numerusform>Der Start braucht {n} Zahlen, für {names}; es gibt {given}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The start needs {n} numbers; there are {given}.</source>
        <extracomment>One: The start needs {n} number; there are {given}.</extracomment>
        <translation>
            <numerusform>Der Start braucht {n} Zahl; es gibt {given}.</numerusform>
            <numerusform>Der Start braucht {n} Zahlen; es gibt {given}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The start of {name} is beyond what {dtype} can hold, {largest:.4g}.</source>
        <translation>Der Startwert {name} ist größer, als {dtype} fassen kann, {largest:.4g}.</translation>
    </message>
    <message>
        <source>The start of {name} must be a number, not {value}.</source>
        <translation>Der Startwert {name} muss eine Zahl sein, nicht {value}.</translation>
    </message>
    <message>
        <source>The tolerance must be a number from 0 up, such as 1e-6, not {tolerance}.</source>
        <translation>Die Toleranz muss eine Zahl ab 0 sein, etwa 1e-6, nicht {tolerance}.</translation>
    </message>
    <message>
        <source>The {name} is beyond what {dtype} can hold.</source>
        <translation>{name}: Das ist größer, als {dtype} fassen kann.</translation>
    </message>
    <message>
        <source>There is no device '{device}'; use cpu, or cuda:0 and so on.</source>
        <translation>Das Gerät „{device}“ gibt es nicht; nimm cpu oder cuda:0 und so weiter.</translation>
    </message>
    <message>
        <source>There is no {field} '{name}'; there are {known}.</source>
        <translation>{field} „{name}“ gibt es nicht, nur: {known}.</translation>
    </message>
    <message>
        <source>There must be at least 1 step, not {steps}.</source>
        <translation>Es muss mindestens 1 Schritt sein, nicht {steps}.</translation>
    </message>
    <message>
        <source>These are options of {id}, not of {problem}.</source>
        <translation>Das sind Optionen von {id}, nicht von {problem}.</translation>
    </message>
    <message>
        <source>another start</source>
        <translation>anderer Start</translation>
    </message>
    <message>
        <source>batches of {size}</source>
        <translation>Batches zu {size}</translation>
    </message>
    <message>
        <source>from {start}</source>
        <translation>Start {start}</translation>
    </message>
    <message>
        <source>no zero grad</source>
        <translation>ohne zero grad</translation>
    </message>
    <message>
        <source>no {name}</source>
        <translation>ohne {name}</translation>
    </message>
    <message>
        <source>not shuffled</source>
        <translation>nicht gemischt</translation>
    </message>
    <message>
        <source>seed {seed}</source>
        <translation>Seed {seed}</translation>
    </message>
    <message>
        <source>shuffled</source>
        <translation>gemischt</translation>
    </message>
    <message>
        <source>whole batch</source>
        <translation>ganzer Batch</translation>
    </message>
    <message>
        <source>zero grad</source>
        <translation>zero grad</translation>
    </message>
    <message>
        <source>{name} has no hyperparameter '{field}'; it has none.</source>
        <translation>{name} hat keinen Hyperparameter „{field}“, sondern gar keine.</translation>
    </message>
    <message>
        <source>{name} has no hyperparameter '{field}'; it has {known}.</source>
        <translation>{name} hat keinen Hyperparameter „{field}“, nur: {known}.</translation>
    </message>
    <message>
        <source>{name} {value}</source>
        <translation>{name} {value}</translation>
    </message>
    <message>
        <source>{title} is for at most {most} parameters, and there are {parameters:,}; choose another optimizer.</source>
        <translation>{title} geht bis {most} Parameter, und hier sind es {parameters:,}; wähle einen anderen Optimierer.</translation>
    </message>
</context>
<context>
    <name>gdsim.core.slices</name>
    <message>
        <source>A slice needs two different parameters. Choose another one.</source>
        <translation>Ein Schnitt braucht zwei verschiedene Parameter. Wähle einen anderen.</translation>
    </message>
    <message>
        <source>A surface has one or two parameters, not {count}.</source>
        <translation>Eine Fläche hat einen oder zwei Parameter, nicht {count}.</translation>
    </message>
    <message>
        <source>Principal directions need three points of the run. Take two steps first.</source>
        <translation>Hauptrichtungen brauchen drei Punkte des Laufs. Mach zuerst zwei Schritte.</translation>
    </message>
    <message>
        <source>The run has not moved, so it has no principal directions yet.</source>
        <translation>Der Lauf hat sich noch nicht bewegt und hat deshalb noch keine Hauptrichtungen.</translation>
    </message>
    <message>
        <source>principal direction {n}</source>
        <translation>Hauptrichtung {n}</translation>
    </message>
    <message>
        <source>random direction</source>
        <translation>zufällige Richtung</translation>
    </message>
    <message>
        <source>random direction {n}</source>
        <translation>zufällige Richtung {n}</translation>
    </message>
</context>
<context>
    <name>gdsim.core.stability_text</name>
    <message>
        <source>Curvature {curvature}: stable below a learning rate of {limit}.</source>
        <translation>Krümmung {curvature}: stabil unter einer Lernrate von {limit}.</translation>
    </message>
    <message>
        <source>Curvature {curvature}: with a momentum of 1, rings without end below a learning rate of {limit}.</source>
        <translation>Krümmung {curvature}: Mit Momentum 1 schwingt es unter einer Lernrate von {limit} endlos.</translation>
    </message>
    <message>
        <source>Curvature {curvature}: with zero grad off, rings without end below a learning rate of {limit}.</source>
        <translation>Krümmung {curvature}: Ohne zero grad schwingt es unter einer Lernrate von {limit} endlos.</translation>
    </message>
    <message>
        <source>The curvature is not finite here, so no limit is known.</source>
        <translation>Die Krümmung ist hier nicht endlich, also ist keine Grenze bekannt.</translation>
    </message>
    <message>
        <source>The loss curves down ({down}) here, which sets no limit to the learning rate.</source>
        <translation>Der Verlust biegt sich hier nach unten ({down}); das setzt der Lernrate keine Grenze.</translation>
    </message>
    <message>
        <source>The loss curves down along one direction ({down}) and has no minimum: every learning rate diverges.</source>
        <translation>Der Verlust biegt sich in einer Richtung nach unten ({down}) und hat kein Minimum: Jede Lernrate divergiert.</translation>
    </message>
    <message>
        <source>The loss is flat or straight here, which sets no limit to the learning rate.</source>
        <translation>Der Verlust ist hier flach oder gerade; das setzt der Lernrate keine Grenze.</translation>
    </message>
    <message>
        <source>With a momentum of {momentum:g}, every learning rate diverges.</source>
        <translation>Mit Momentum {momentum:g} divergiert jede Lernrate.</translation>
    </message>
    <message>
        <source>With momentum and zero grad off, every learning rate diverges.</source>
        <translation>Mit Momentum und ohne zero grad divergiert jede Lernrate.</translation>
    </message>
    <message>
        <source>{curvature} here</source>
        <translation>{curvature} hier</translation>
    </message>
    <message>
        <source>{sentence} Another direction curves down ({down}): a run leaves this saddle.</source>
        <translation>{sentence} Eine andere Richtung biegt sich nach unten ({down}): Ein Lauf verlässt diesen Sattel.</translation>
    </message>
</context>
<context>
    <name>gdsim.core.table</name>
    <message>
        <source>Grad</source>
        <translation>Gradient</translation>
    </message>
    <message>
        <source>Grad norm</source>
        <translation>Gradientennorm</translation>
    </message>
    <message>
        <source>Iter</source>
        <translation>Iter</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>Pred</source>
        <translation>Vorh.</translation>
    </message>
    <message>
        <source>{name} (end)</source>
        <translation>{name} (Ende)</translation>
    </message>
    <message>
        <source>{name} (start)</source>
        <translation>{name} (Start)</translation>
    </message>
    <message>
        <source>{name} grad</source>
        <translation>Gradient {name}</translation>
    </message>
</context>
<context>
    <name>gdsim.files.cells</name>
    <message>
        <source>the cell is empty.</source>
        <translation>die Zelle ist leer.</translation>
    </message>
    <message>
        <source>{cell} begins with a typographer's minus sign; write it with a hyphen.</source>
        <translation>{cell} beginnt mit einem typografischen Minuszeichen; schreibe einen Bindestrich.</translation>
    </message>
    <message>
        <source>{cell} has a comma; if that is a decimal comma, choose so.</source>
        <translation>{cell} hat ein Komma; wenn das ein Dezimalkomma ist, stelle das so ein.</translation>
    </message>
    <message>
        <source>{cell} has a decimal point, where decimal commas are expected.</source>
        <translation>{cell} hat einen Dezimalpunkt, aber erwartet werden Dezimalkommas.</translation>
    </message>
    <message>
        <source>{cell} is not a finite number.</source>
        <translation>{cell} ist keine endliche Zahl.</translation>
    </message>
    <message>
        <source>{cell} is not a number.</source>
        <translation>{cell} ist keine Zahl.</translation>
    </message>
    <message>
        <source>{cell} is too large.</source>
        <translation>{cell} ist zu groß.</translation>
    </message>
    <message>
        <source>{cell} seems to have thousands separators; take them out.</source>
        <translation>{cell} hat wohl Tausendertrennzeichen; nimm sie heraus.</translation>
    </message>
</context>
<context>
    <name>gdsim.files.looking</name>
    <message>
        <source>Row 1 has one cell only: it has to hold the columns' names.</source>
        <translation>Zeile 1 hat nur eine Zelle: Dort müssen die Namen der Spalten stehen.</translation>
    </message>
    <message>
        <source>Row 1 holds numbers, where the columns' names should be; choose that the table has no header, or put names there.</source>
        <translation>In Zeile 1 stehen Zahlen, wo die Namen der Spalten hingehören; stelle ein, dass die Tabelle keine Kopfzeile hat, oder schreibe dort Namen hin.</translation>
    </message>
    <message>
        <source>Row 1 is empty: it has to hold the columns' names.</source>
        <translation>Zeile 1 ist leer: Dort müssen die Namen der Spalten stehen.</translation>
    </message>
    <message>
        <source>Row 1: column {column} has no name.</source>
        <translation>Zeile 1: Spalte {column} hat keinen Namen.</translation>
    </message>
    <message>
        <source>Row 1: columns {first} and {second} have the same name, {name}.</source>
        <translation>Zeile 1: Die Spalten {first}, {second} haben denselben Namen, {name}.</translation>
    </message>
    <message>
        <source>The table is empty.</source>
        <translation>Die Tabelle ist leer.</translation>
    </message>
    <message>
        <source>There are {count:,} columns; at most {most:,} are read.</source>
        <translation>Es gibt {count:,} Spalten; gelesen werden höchstens {most:,}.</translation>
    </message>
    <message>
        <source>There is only one column; between two there must be a tab, a semicolon or a comma.</source>
        <translation>Es gibt nur eine Spalte; zwischen zweien muss ein Tabulator, ein Semikolon oder ein Komma stehen.</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>Semikolon</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>Tabulator</translation>
    </message>
</context>
<context>
    <name>gdsim.files.maps</name>
    <message>
        <source>A map is written to a .png or a .csv file, not to '{name}'.</source>
        <translation>Eine Karte wird in eine .png- oder .csv-Datei geschrieben, nicht in „{name}“.</translation>
    </message>
    <message>
        <source>iterations</source>
        <translation>Iterationen</translation>
    </message>
    <message>
        <source>iterations to converge</source>
        <translation>Iterationen bis zur Konvergenz</translation>
    </message>
    <message>
        <source>minimum reached</source>
        <translation>erreichtes Minimum</translation>
    </message>
    <message numerus="yes">
        <source>{n} iterations</source>
        <extracomment>One: {n} iteration</extracomment>
        <translation>
            <numerusform>{n} Iteration</numerusform>
            <numerusform>{n} Iterationen</numerusform>
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
        <translation>Das ist nicht {encoding}; {others}.</translation>
    </message>
    <message>
        <source>Row {row} can't be split into cells: a quotation mark is not closed, or is where none can be.</source>
        <translation>Zeile {row} lässt sich nicht in Zellen teilen: Ein Anführungszeichen ist nicht geschlossen oder steht, wo keines sein kann.</translation>
    </message>
    <message>
        <source>Row {row} has {count} cells, but there are {size} columns.</source>
        <translation>Zeile {row} hat {count} Zellen, aber es gibt {size} Spalten.</translation>
    </message>
    <message numerus="yes">
        <source>Row {row} has {n} cells, but there are {size} columns: {missing} is missing.</source>
        <extracomment>One: Row {row} has {n} cell, but there are {size} columns: {missing} is missing.</extracomment>
        <translation>
            <numerusform>Zeile {row} hat {n} Zelle, aber es gibt {size} Spalten: {missing} fehlt.</numerusform>
            <numerusform>Zeile {row} hat {n} Zellen, aber es gibt {size} Spalten: {missing} fehlt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Row {row} is empty; take it out.</source>
        <translation>Zeile {row} ist leer; nimm sie heraus.</translation>
    </message>
    <message>
        <source>Row {row}, column {column}: {cell} is not {encoding}; {others}.</source>
        <translation>Zeile {row}, Spalte {column}: {cell} ist nicht {encoding}; {others}.</translation>
    </message>
    <message>
        <source>Row {row}, column {name}: {why}</source>
        <translation>Zeile {row}, Spalte {name}: {why}</translation>
    </message>
    <message>
        <source>There are names, but no rows of numbers under them.</source>
        <translation>Es gibt Namen, aber darunter keine Zeilen mit Zahlen.</translation>
    </message>
    <message>
        <source>There is one sample only, in row {first}; at least 2 are needed.</source>
        <translation>Es gibt nur ein Beispiel, in Zeile {first}; mindestens 2 sind nötig.</translation>
    </message>
    <message>
        <source>choose another encoding</source>
        <translation>wähle eine andere Kodierung</translation>
    </message>
    <message>
        <source>choose its encoding, such as Windows-1252 or Latin-1</source>
        <translation>wähle die passende Kodierung, etwa Windows-1252 oder Latin-1</translation>
    </message>
    <message>
        <source>{sentence} Numbers with decimal commas need another separator, such as a semicolon.</source>
        <translation>{sentence} Zahlen mit Dezimalkomma brauchen ein anderes Trennzeichen, etwa ein Semikolon.</translation>
    </message>
</context>
<context>
    <name>gdsim.files.saved</name>
    <message>
        <source>{name} can't be read ({why}): choose another file.</source>
        <translation>{name} lässt sich nicht lesen ({why}): Wähle eine andere Datei.</translation>
    </message>
    <message>
        <source>{name} can't be written ({why}): choose another place.</source>
        <translation>{name} lässt sich nicht schreiben ({why}): Wähle einen anderen Ort.</translation>
    </message>
    <message>
        <source>{name} is broken ({why}): open an earlier copy of it, or another file.</source>
        <translation>{name} ist beschädigt ({why}): Öffne eine frühere Kopie davon oder eine andere Datei.</translation>
    </message>
    <message>
        <source>{name} is no gdsim file: choose one that gdsim has saved.</source>
        <translation>{name} ist keine gdsim-Datei: Wähle eine, die gdsim gespeichert hat.</translation>
    </message>
    <message>
        <source>{name} is too large to be opened here ({size} MB): open it on a machine with more memory, or choose another file.</source>
        <translation>{name} ist zu groß, um hier geöffnet zu werden ({size} MB): Öffne die Datei auf einem Rechner mit mehr Speicher oder wähle eine andere.</translation>
    </message>
    <message>
        <source>{name} was made by a newer gdsim (file version {version}; this one reads up to {known}): open it with gdsim {program} or later.</source>
        <translation>{name} stammt von einem neueren gdsim (Dateiversion {version}; dieses liest bis {known}): Öffne die Datei mit gdsim {program} oder neuer.</translation>
    </message>
</context>
<context>
    <name>gdsim.files.saved_format</name>
    <message>
        <source>a run has a problem of its own</source>
        <translation>ein Lauf hat ein eigenes Problem</translation>
    </message>
    <message>
        <source>a run stands where it has never been</source>
        <translation>ein Lauf steht, wo er nie gewesen ist</translation>
    </message>
    <message>
        <source>it does not say under which settings each step was taken</source>
        <translation>es steht nicht darin, mit welchen Einstellungen jeder Schritt gemacht wurde</translation>
    </message>
    <message>
        <source>it does not say where a run stands</source>
        <translation>es steht nicht darin, wo ein Lauf steht</translation>
    </message>
    <message>
        <source>its losses are of no iteration</source>
        <translation>die Verluste darin gehören zu keiner Iteration</translation>
    </message>
    <message>
        <source>its steps are not all there</source>
        <translation>es sind nicht alle Schritte da</translation>
    </message>
    <message>
        <source>its steps were taken by another optimizer</source>
        <translation>die Schritte darin sind von einem anderen Optimierer</translation>
    </message>
    <message>
        <source>none of its runs is the active one</source>
        <translation>keiner der Läufe darin ist der aktive</translation>
    </message>
</context>
<context>
    <name>gdsim.files.sources</name>
    <message>
        <source>Line {number} has {longest:,} letters or more; is this a table?</source>
        <translation>Zeile {number} hat {longest:,} Zeichen oder mehr; ist das eine Tabelle?</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation>Die Datei {path} gibt es nicht.</translation>
    </message>
    <message>
        <source>Western European (Latin-1)</source>
        <translation>Westeuropäisch (Latin-1)</translation>
    </message>
    <message>
        <source>Western European (Windows-1252)</source>
        <translation>Westeuropäisch (Windows-1252)</translation>
    </message>
    <message>
        <source>{name} can't be opened: {reason}.</source>
        <translation>{name} lässt sich nicht öffnen: {reason}.</translation>
    </message>
    <message>
        <source>{name} can't be read: {reason}.</source>
        <translation>{name} lässt sich nicht lesen: {reason}.</translation>
    </message>
    <message>
        <source>{name} does not begin as UTF-16 does; choose another encoding.</source>
        <translation>{name} beginnt nicht wie UTF-16; wähle eine andere Kodierung.</translation>
    </message>
    <message>
        <source>{name} is a folder; choose a file in it.</source>
        <translation>{name} ist ein Ordner; wähle eine Datei darin.</translation>
    </message>
    <message>
        <source>{name} is no file with a table.</source>
        <translation>{name} ist keine Datei mit einer Tabelle.</translation>
    </message>
    <message>
        <source>{name} is no text. A spreadsheet has to be saved as CSV first.</source>
        <translation>{name} ist kein Text. Eine Tabellenkalkulation muss zuerst als CSV gespeichert werden.</translation>
    </message>
</context>
<context>
    <name>gdsim.files.tables</name>
    <message>
        <source>Choose the columns to read.</source>
        <translation>Wähle die Spalten, die gelesen werden.</translation>
    </message>
    <message>
        <source>Row {empty} is empty; take it out.</source>
        <translation>Zeile {empty} ist leer; nimm sie heraus.</translation>
    </message>
    <message>
        <source>There are more than {most:,} numbers; choose fewer columns.</source>
        <translation>Es sind mehr als {most:,} Zahlen; wähle weniger Spalten.</translation>
    </message>
    <message>
        <source>There is no column '{name}'; there are {names}.</source>
        <translation>Es gibt keine Spalte „{name}“, nur: {names}.</translation>
    </message>
</context>
<context>
    <name>gdsim.files.writing</name>
    <message>
        <source>nothing can be written there</source>
        <translation>dorthin lässt sich nichts schreiben</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>der Datenträger ist voll</translation>
    </message>
    <message>
        <source>you may not write there</source>
        <translation>du darfst dorthin nicht schreiben</translation>
    </message>
    <message>
        <source>your share of the disk is full</source>
        <translation>dein Anteil am Datenträger ist voll</translation>
    </message>
    <message>
        <source>{name} can't be written: there is no folder {folder}.</source>
        <translation>{name} lässt sich nicht schreiben: Den Ordner {folder} gibt es nicht.</translation>
    </message>
    <message>
        <source>{name} can't be written: {reason}.</source>
        <translation>{name} lässt sich nicht schreiben: {reason}.</translation>
    </message>
    <message>
        <source>{path} is a folder.</source>
        <translation>{path} ist ein Ordner.</translation>
    </message>
</context>
<context>
    <name>gdsim.language</name>
    <message>
        <source>{before} or {after}</source>
        <translation>{before} oder {after}</translation>
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
        <translation>eine Position braucht vorher eine Seite mit Setup.</translation>
    </message>
    <message>
        <source>a wait needs a page with a setup, here or before.</source>
        <translation>ein wait braucht eine Seite mit Setup, hier oder vorher.</translation>
    </message>
    <message>
        <source>the English lesson is broken: {error}</source>
        <translation>die englische Lektion ist fehlerhaft: {error}</translation>
    </message>
    <message>
        <source>the answer is {answer}, but {of} is {value}.</source>
        <translation>die Antwort ist {answer}, aber {of} ist {value}.</translation>
    </message>
    <message>
        <source>the file's name says the language is {code}.</source>
        <translation>laut Dateiname ist die Sprache {code}.</translation>
    </message>
    <message>
        <source>there are {count} pages; the English lesson has {wanted}.</source>
        <translation>es gibt {count} Seiten; die englische Lektion hat {wanted}.</translation>
    </message>
    <message>
        <source>this can't be done while step, phase and run are closed.</source>
        <translation>das geht nicht, solange step, phase und run gesperrt sind.</translation>
    </message>
    <message>
        <source>this can't be done while {place} is hidden or locked.</source>
        <translation>das geht nicht, solange {place} verborgen oder gesperrt ist.</translation>
    </message>
    <message>
        <source>this does not happen within {most} steps.</source>
        <translation>das passiert nicht innerhalb von {most} Schritten.</translation>
    </message>
    <message>
        <source>what is waited for has happened already when the page opens.</source>
        <translation>worauf gewartet wird, ist schon passiert, wenn die Seite aufgeht.</translation>
    </message>
    <message>
        <source>{name} is not that of the English lesson.</source>
        <translation>{name} stimmt nicht mit der englischen Lektion überein.</translation>
    </message>
    <message>
        <source>{name} is not that of the English page.</source>
        <translation>{name} stimmt nicht mit der englischen Seite überein.</translation>
    </message>
</context>
<context>
    <name>gdsim.lessons.faults</name>
    <message>
        <source>line {line}: {reason}</source>
        <translation>Zeile {line}: {reason}</translation>
    </message>
</context>
<context>
    <name>gdsim.lessons.figures</name>
    <message>
        <source>'{of}' is not written as loss@1 or gradient.w2@0 is.</source>
        <translation>„{of}“ ist nicht geschrieben wie loss@1 oder gradient.w2@0.</translation>
    </message>
    <message>
        <source>'{of}' is of no number of steps from 0 to {most}.</source>
        <translation>„{of}“ nennt keine Schrittzahl von 0 bis {most}.</translation>
    </message>
    <message>
        <source>'{of}' is of run {which}; there are {count}.</source>
        <translation>„{of}“ gehört zu Lauf {which}; es gibt {count}.</translation>
    </message>
    <message>
        <source>'{of}' must say of which; there are {known}.</source>
        <translation>„{of}“ muss sagen, wovon; es gibt: {known}.</translation>
    </message>
    <message>
        <source>the loss is not below {loss} within {most} steps.</source>
        <translation>der Verlust ist innerhalb von {most} Schritten nicht unter {loss}.</translation>
    </message>
    <message>
        <source>there is no '{name}'; there are {known}.</source>
        <translation>„{name}“ gibt es nicht, nur: {known}.</translation>
    </message>
    <message>
        <source>there is no step {steps}: the run diverges after {end}.</source>
        <translation>es gibt keinen Schritt {steps}: Der Lauf divergiert nach {end}.</translation>
    </message>
    <message>
        <source>there is no {name} here.</source>
        <translation>{name} gibt es hier nicht.</translation>
    </message>
    <message>
        <source>{name} needs a page with a setup, here or before.</source>
        <translation>{name} braucht eine Seite mit Setup, hier oder vorher.</translation>
    </message>
</context>
<context>
    <name>gdsim.lessons.heads</name>
    <message>
        <source>a list in [ ]</source>
        <translation>eine Liste in [ ]</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>eine Tabelle</translation>
    </message>
    <message>
        <source>a text in quotation marks</source>
        <translation>ein Text in Anführungszeichen</translation>
    </message>
    <message>
        <source>there is no key {key}; there are {known}.</source>
        <translation>den Schlüssel {key} gibt es nicht, nur: {known}.</translation>
    </message>
    <message>
        <source>this head has too long a number in it, or is nested too deep.</source>
        <translation>dieser Kopf enthält eine zu lange Zahl oder ist zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>this head has too many letters, {most} at most.</source>
        <translation>dieser Kopf hat zu viele Zeichen, höchstens {most}.</translation>
    </message>
    <message>
        <source>this is nested too deep.</source>
        <translation>das ist zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>this is no TOML: {reason}.</source>
        <translation>das ist kein TOML: {reason}.</translation>
    </message>
    <message>
        <source>{key} can't be used: {reason}.</source>
        <translation>{key} ist nicht verwendbar: {reason}.</translation>
    </message>
    <message>
        <source>{key} is missing.</source>
        <translation>{key} fehlt.</translation>
    </message>
    <message>
        <source>{key} must be a finite number.</source>
        <translation>{key} muss eine endliche Zahl sein.</translation>
    </message>
    <message>
        <source>{key} must be one of {known}, not {value}.</source>
        <translation>{key} muss eines von {known} sein, nicht {value}.</translation>
    </message>
    <message>
        <source>{key} must be {wanted}, not {value}.</source>
        <translation>{key} muss {wanted} sein, nicht {value}.</translation>
    </message>
</context>
<context>
    <name>gdsim.lessons.markup</name>
    <message>
        <source>quotations or lists are nested too deep.</source>
        <translation>Zitate oder Listen sind zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>there are no addresses of the net or of files in lessons.</source>
        <translation>in Lektionen gibt es keine Internet- und Dateiadressen.</translation>
    </message>
    <message>
        <source>there are no links in lessons; put a space between ']' and ':'.</source>
        <translation>in Lektionen gibt es keine Links; setze ein Leerzeichen zwischen „]“ und „:“.</translation>
    </message>
    <message>
        <source>there are no links in lessons; put no '(' after ']'.</source>
        <translation>in Lektionen gibt es keine Links; setze keine „(“ hinter „]“.</translation>
    </message>
    <message>
        <source>there are no pictures in lessons: the window is the picture.</source>
        <translation>in Lektionen gibt es keine Bilder: Das Fenster ist das Bild.</translation>
    </message>
    <message>
        <source>there is a letter that can't be seen; take it out.</source>
        <translation>hier ist ein unsichtbares Zeichen; nimm es heraus.</translation>
    </message>
    <message>
        <source>there is no HTML in lessons; put a space after '&lt;'.</source>
        <translation>in Lektionen gibt es kein HTML; setze ein Leerzeichen hinter „&lt;“.</translation>
    </message>
    <message>
        <source>this text has more than {most} letters.</source>
        <translation>dieser Text hat mehr als {most} Zeichen.</translation>
    </message>
</context>
<context>
    <name>gdsim.lessons.reading</name>
    <message>
        <source>a choice stands twice.</source>
        <translation>eine Antwort steht zweimal da.</translation>
    </message>
    <message>
        <source>a lesson begins with a line +++ and its head.</source>
        <translation>eine Lektion beginnt mit einer Zeile +++ und ihrem Kopf.</translation>
    </message>
    <message>
        <source>a page begins with a head, between two lines +++.</source>
        <translation>eine Seite beginnt mit einem Kopf zwischen zwei Zeilen +++.</translation>
    </message>
    <message>
        <source>a page's text begins with '# ' and its title.</source>
        <translation>der Text einer Seite beginnt mit „# “ und ihrem Titel.</translation>
    </message>
    <message>
        <source>a tolerance is not below 0.</source>
        <translation>eine Toleranz ist nicht unter 0.</translation>
    </message>
    <message>
        <source>each range of setup.view is from a lower to a higher number.</source>
        <translation>jeder Bereich von setup.view geht von einer kleineren zu einer größeren Zahl.</translation>
    </message>
    <message>
        <source>minutes must be from 1 to 600.</source>
        <translation>minutes muss von 1 bis 600 gehen.</translation>
    </message>
    <message>
        <source>nothing is revealed here.</source>
        <translation>hier wird nichts aufgedeckt.</translation>
    </message>
    <message>
        <source>point is at '{name}', which is hidden.</source>
        <translation>point zeigt auf „{name}“, und das ist verborgen.</translation>
    </message>
    <message>
        <source>question.of needs a page with a setup, here or before.</source>
        <translation>question.of braucht eine Seite mit Setup, hier oder vorher.</translation>
    </message>
    <message>
        <source>setup.speed must be above 0.</source>
        <translation>setup.speed muss über 0 liegen.</translation>
    </message>
    <message>
        <source>setup.view needs {wanted} ranges here.</source>
        <translation>setup.view braucht hier {wanted} Bereiche.</translation>
    </message>
    <message>
        <source>there are more than {most} pages.</source>
        <translation>es gibt mehr als {most} Seiten.</translation>
    </message>
    <message>
        <source>there are no pages; each begins with a head.</source>
        <translation>es gibt keine Seiten; jede beginnt mit einem Kopf.</translation>
    </message>
    <message>
        <source>there can be {most} runs beside.</source>
        <translation>daneben sind {most} Läufe möglich.</translation>
    </message>
    <message>
        <source>there is one reveal on a page.</source>
        <translation>pro Seite wird einmal etwas aufgedeckt.</translation>
    </message>
    <message>
        <source>there must be 2 to 6 choices.</source>
        <translation>es müssen 2 bis 6 Antworten sein.</translation>
    </message>
    <message>
        <source>this head has no end, a line +++.</source>
        <translation>dieser Kopf hat kein Ende, eine Zeile +++.</translation>
    </message>
    <message>
        <source>this is not UTF-8; save the file in that encoding.</source>
        <translation>das ist nicht UTF-8; speichere die Datei in dieser Kodierung.</translation>
    </message>
    <message>
        <source>this is too large for a lesson, more than 200 KB.</source>
        <translation>das ist zu groß für eine Lektion, mehr als 200 KB.</translation>
    </message>
    <message>
        <source>this page has no text.</source>
        <translation>diese Seite hat keinen Text.</translation>
    </message>
    <message>
        <source>this tolerance is a share, from 0 to 1.</source>
        <translation>diese Toleranz ist ein Anteil, von 0 bis 1.</translation>
    </message>
    <message>
        <source>wait says nothing that has to happen.</source>
        <translation>wait sagt nicht, was geschehen soll.</translation>
    </message>
    <message>
        <source>wait.settings needs a page with a setup, here or before.</source>
        <translation>wait.settings braucht eine Seite mit Setup, hier oder vorher.</translation>
    </message>
    <message>
        <source>wait.{field} must be 1 or more.</source>
        <translation>wait.{field} muss 1 oder mehr sein.</translation>
    </message>
    <message>
        <source>{key} is empty.</source>
        <translation>{key} ist leer.</translation>
    </message>
    <message>
        <source>{key} must be from {low} to {high}.</source>
        <translation>{key} muss von {low} bis {high} gehen.</translation>
    </message>
    <message>
        <source>{key}: there is no {value}; there are {known}.</source>
        <translation>{key}: {value} gibt es nicht, nur: {known}.</translation>
    </message>
    <message>
        <source>{name} can't be opened: {why}.</source>
        <translation>{name} lässt sich nicht öffnen: {why}.</translation>
    </message>
    <message>
        <source>{name} is no file.</source>
        <translation>{name} ist keine Datei.</translation>
    </message>
</context>
<context>
    <name>gdsim.lessons.setting_up</name>
    <message>
        <source>Run {number} beside it: {error}</source>
        <translation>Lauf {number} daneben: {error}</translation>
    </message>
    <message>
        <source>Runs side by side have the same {name}.</source>
        <translation>Läufe nebeneinander haben dieselbe Einstellung {name}.</translation>
    </message>
    <message>
        <source>{problem} has no options.</source>
        <translation>{problem} hat keine Optionen.</translation>
    </message>
    <message>
        <source>{problem} has no samples to take batches of.</source>
        <translation>{problem} hat keine Beispiele für Batches.</translation>
    </message>
</context>
<context>
    <name>gdsim.lessons.wording</name>
    <message>
        <source>After a wrong answer:</source>
        <translation>Nach einer falschen Antwort:</translation>
    </message>
    <message>
        <source>Answer:</source>
        <translation>Antwort:</translation>
    </message>
    <message>
        <source>Bring the loss below {loss}.</source>
        <translation>Bring den Verlust unter {loss}.</translation>
    </message>
    <message>
        <source>Choose {value}.</source>
        <translation>Wähle {value}.</translation>
    </message>
    <message>
        <source>For the teacher: {title}</source>
        <translation>Für die Lehrkraft: {title}</translation>
    </message>
    <message>
        <source>Go back by a step.</source>
        <translation>Geh einen Schritt zurück.</translation>
    </message>
    <message numerus="yes">
        <source>Go on to iteration {n}.</source>
        <extracomment>One: Go on to iteration {n}.</extracomment>
        <translation>
            <numerusform>Geh weiter bis Iteration {n}.</numerusform>
            <numerusform>Geh weiter bis Iteration {n}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go through the phase: {phase}.</source>
        <translation>Durchlaufe die Phase: {phase}.</translation>
    </message>
    <message numerus="yes">
        <source>Have {n} runs step together.</source>
        <extracomment>One: Have {n} run step.</extracomment>
        <translation>
            <numerusform>Lass {n} Lauf gehen.</numerusform>
            <numerusform>Lass {n} Läufe gemeinsam gehen.</numerusform>
        </translation>
    </message>
    <message>
        <source>It takes about {minutes} minutes.</source>
        <translation>Dauer: etwa {minutes} Minuten.</translation>
    </message>
    <message>
        <source>Let the loss grow above {loss}.</source>
        <translation>Lass den Verlust über {loss} wachsen.</translation>
    </message>
    <message>
        <source>Let the run converge.</source>
        <translation>Lass den Lauf konvergieren.</translation>
    </message>
    <message>
        <source>Let the run diverge.</source>
        <translation>Lass den Lauf divergieren.</translation>
    </message>
    <message>
        <source>Question:</source>
        <translation>Frage:</translation>
    </message>
    <message>
        <source>Set the {name} to {value}.</source>
        <translation>Stelle {name} auf {value}.</translation>
    </message>
    <message>
        <source>Switch {name} off.</source>
        <translation>Schalte {name} aus.</translation>
    </message>
    <message>
        <source>Switch {name} on.</source>
        <translation>Schalte {name} ein.</translation>
    </message>
    <message>
        <source>The tip of the green arrow: where the next step lands.</source>
        <translation>Die Spitze des grünen Pfeils: wo der nächste Schritt landet.</translation>
    </message>
    <message>
        <source>Then it says:</source>
        <translation>Danach steht da:</translation>
    </message>
    <message>
        <source>To do:</source>
        <translation>Aufgabe:</translation>
    </message>
    <message>
        <source>To read.</source>
        <translation>Zum Lesen.</translation>
    </message>
    <message>
        <source>{number}, give or take {tolerance}</source>
        <translation>{number}, plus/minus {tolerance}</translation>
    </message>
</context>
<context>
    <name>gdsim.map_worker</name>
    <message>
        <source>The map can't be computed: {error}</source>
        <translation>Die Karte lässt sich nicht berechnen: {error}</translation>
    </message>
</context>
<context>
    <name>gdsim.messages</name>
    <message>
        <source>failed</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>pausiert</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.announcer</name>
    <message>
        <source>start, {values}</source>
        <translation>Start, {values}</translation>
    </message>
    <message>
        <source>step {n}, {values}</source>
        <translation>Schritt {n}, {values}</translation>
    </message>
    <message>
        <source>step {n}: {runs}</source>
        <translation>Schritt {n}: {runs}</translation>
    </message>
    <message>
        <source>the run so far</source>
        <translation>der bisherige Lauf</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>{count} weitere</translation>
    </message>
    <message>
        <source>{run} loss {loss}</source>
        <translation>{run} Verlust {loss}</translation>
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
        <translation>Abgesicherter Modus: ohne Grafiktreiber, und die Anordnung ist neu.</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.autosave</name>
    <message>
        <source>Delete what was saved of it</source>
        <translation>Löscht, was davon gespeichert wurde</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Go on with the run as it was saved last</source>
        <translation>Macht mit dem Lauf weiter, wie er zuletzt gespeichert wurde</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>The run can't be saved by itself ({why}); save it in another place.</source>
        <translation>Der Lauf lässt sich nicht von selbst speichern ({why}); speichere ihn an einem anderen Ort.</translation>
    </message>
    <message>
        <source>gdsim was not closed. Restore the run of {time}?</source>
        <translation>gdsim wurde nicht richtig beendet. Den Lauf von {time} wiederherstellen?</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.beginning</name>
    <message>
        <source>Nothing can be written to {place}: no run is saved by itself, and there is no log.</source>
        <translation>Nach {place} lässt sich nichts schreiben: Kein Lauf wird von selbst gespeichert, und es gibt kein Protokoll.</translation>
    </message>
    <message>
        <source>Nothing can be written to {place}: settings last until the window is closed, and no run is saved by itself.</source>
        <translation>Nach {place} lässt sich nichts schreiben: Einstellungen gelten, bis das Fenster geschlossen wird, und kein Lauf wird von selbst gespeichert.</translation>
    </message>
    <message>
        <source>Settings can't be written to {place}: they last until the window is closed.</source>
        <translation>Die Einstellungen lassen sich nicht nach {place} schreiben: Sie gelten, bis das Fenster geschlossen wird.</translation>
    </message>
    <message>
        <source>{first} And more of that: the log has it.</source>
        <translation>{first} Und noch mehr davon: Es steht im Protokoll.</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.blank</name>
    <message>
        <source>The screen is blank; any key brings it back</source>
        <translation>Der Bildschirm ist leer; jede Taste holt ihn zurück</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.code_panel</name>
    <message>
        <source>A program that prints this run's table with torch alone</source>
        <translation>Ein Programm, das die Tabelle dieses Laufs nur mit torch ausgibt</translation>
    </message>
    <message>
        <source>Copy as PyTorch</source>
        <translation>Als PyTorch kopieren</translation>
    </message>
    <message>
        <source>Each line with its values as they come to be; arrow keys read on</source>
        <translation>Jede Zeile mit ihren Werten, sobald es sie gibt; Pfeiltasten lesen weiter</translation>
    </message>
    <message>
        <source>Off: .grad keeps what it holds, and each gradient adds to it</source>
        <translation>Aus: .grad behält seinen Inhalt, und jeder Gradient kommt dazu</translation>
    </message>
    <message>
        <source>Program of the run</source>
        <translation>Programm des Laufs</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.comparing</name>
    <message>
        <source>Another learning rate</source>
        <translation>Andere Lernrate</translation>
    </message>
    <message>
        <source>Another momentum</source>
        <translation>Anderes Momentum</translation>
    </message>
    <message>
        <source>Another optimizer</source>
        <translation>Anderer Optimierer</translation>
    </message>
    <message>
        <source>Another schedule</source>
        <translation>Anderer Zeitplan</translation>
    </message>
    <message>
        <source>Another seed</source>
        <translation>Anderer Seed</translation>
    </message>
    <message>
        <source>Another start</source>
        <translation>Anderer Start</translation>
    </message>
    <message>
        <source>Line up {titles}</source>
        <translation>Wettlauf: {titles}</translation>
    </message>
    <message>
        <source>The same, to be changed</source>
        <translation>Derselbe, zum Ändern</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.controls.batches</name>
    <message>
        <source>Batch size</source>
        <translation>Batch-Größe</translation>
    </message>
    <message>
        <source>Each time through the samples they come in another order</source>
        <translation>In jeder Epoche kommen die Beispiele in anderer Reihenfolge</translation>
    </message>
    <message>
        <source>How many of the {samples:,} samples a step takes</source>
        <translation>Wie viele der {samples:,} Beispiele ein Schritt nimmt</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>What the order of the samples is drawn from</source>
        <translation>Woraus die Reihenfolge der Beispiele gezogen wird</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>shuffle in each epoch</source>
        <translation>jede Epoche neu mischen</translation>
    </message>
    <message>
        <source>whole</source>
        <translation>ganz</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.controls.problem</name>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>Problem</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.controls.rule</name>
    <message>
        <source>From {least:g} to {greatest:g}</source>
        <translation>Von {least:g} bis {greatest:g}</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>Learning rate, by powers of ten</source>
        <translation>Lernrate, in Zehnerpotenzen</translation>
    </message>
    <message>
        <source>Optimizer</source>
        <translation>Optimierer</translation>
    </message>
    <message>
        <source>now {rate}</source>
        <translation>jetzt {rate}</translation>
    </message>
    <message>
        <source>optimizer</source>
        <translation>Optimierer</translation>
    </message>
    <message>
        <source>zero grad after each step</source>
        <translation>zero grad nach jedem Schritt</translation>
    </message>
    <message>
        <source>{optimizer} begins with PyTorch's own, {rate:g}. One that you have set stays when you choose another optimizer.</source>
        <translation>{optimizer} beginnt mit dem Wert von PyTorch, {rate:g}. Hast du selbst einen eingestellt, bleibt er, wenn du einen anderen Optimierer wählst.</translation>
    </message>
    <message>
        <source>{optimizer} begins with the problem's own, {rate:g}. One that you have set stays when you choose another optimizer.</source>
        <translation>{optimizer} beginnt mit dem Wert des Problems, {rate:g}. Hast du selbst einen eingestellt, bleibt er, wenn du einen anderen Optimierer wählst.</translation>
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
        <translation>Konvergiert, wenn die Gradientennorm darunter liegt; 0 heißt nie</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Pause at</source>
        <translation>Pause bei</translation>
    </message>
    <message>
        <source>Pause at iteration</source>
        <translation>Pause bei Iteration</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>The iteration at which Run pauses</source>
        <translation>Die Iteration, bei der der Lauf anhält</translation>
    </message>
    <message>
        <source>Tolerance</source>
        <translation>Toleranz</translation>
    </message>
    <message>
        <source>What computes the run</source>
        <translation>Was den Lauf berechnet</translation>
    </message>
    <message>
        <source>device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>float32 has some 7 digits, float64 some 16</source>
        <translation>float32 hat etwa 7 Ziffern, float64 etwa 16</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>precision</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>tolerance</source>
        <translation>Toleranz</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.controls.schedule</name>
    <message>
        <source>How the learning rate changes over the iterations</source>
        <translation>Wie sich die Lernrate über die Iterationen ändert</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Zeitplan</translation>
    </message>
    <message>
        <source>schedule</source>
        <translation>Zeitplan</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.controls.start</name>
    <message>
        <source>Draw anew</source>
        <translation>Neu ziehen</translation>
    </message>
    <message>
        <source>Parameter whose start is shown</source>
        <translation>Parameter, dessen Startwert gezeigt wird</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>Start from other numbers, drawn from the next seed</source>
        <translation>Von anderen Zahlen starten, gezogen aus dem nächsten Seed</translation>
    </message>
    <message>
        <source>Start {names}</source>
        <translation>Start {names}</translation>
    </message>
    <message>
        <source>What the start is drawn from, and the order of the samples</source>
        <translation>Woraus der Start und die Reihenfolge der Beispiele gezogen werden</translation>
    </message>
    <message>
        <source>Where the run starts</source>
        <translation>Wo der Lauf startet</translation>
    </message>
    <message>
        <source>Which of the parameters has its start beside it</source>
        <translation>Von welchem der Parameter der Startwert daneben steht</translation>
    </message>
    <message>
        <source>start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>start of {name}</source>
        <translation>Startwert {name}</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.data_view</name>
    <message>
        <source>Data and model</source>
        <translation>Daten und Modell</translation>
    </message>
    <message>
        <source>known minima: {points}</source>
        <translation>bekannte Minima: {points}</translation>
    </message>
    <message>
        <source>known minima: {points} and {count} more</source>
        <translation>bekannte Minima: {points} und {count} weitere</translation>
    </message>
    <message>
        <source>prediction</source>
        <translation>Vorhersage</translation>
    </message>
    <message>
        <source>probability</source>
        <translation>Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>probability of {target}</source>
        <translation>Wahrscheinlichkeit von {target}</translation>
    </message>
    <message>
        <source>target {name}</source>
        <translation>Zielwert {name}</translation>
    </message>
    <message>
        <source>━ even odds</source>
        <translation>━ 50 : 50</translation>
    </message>
    <message>
        <source>━ target</source>
        <translation>━ Zielwert</translation>
    </message>
    <message>
        <source>┆ residual</source>
        <translation>┆ Residuum</translation>
    </message>
    <message>
        <source>■ model</source>
        <translation>■ Modell</translation>
    </message>
    <message>
        <source>○ held out</source>
        <translation>○ Testdaten</translation>
    </message>
    <message>
        <source>● data</source>
        <translation>● Daten</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.defaults</name>
    <message>
        <source>it is larger than {size} kB.</source>
        <translation>sie ist größer als {size} kB.</translation>
    </message>
    <message>
        <source>it is no text in UTF-8.</source>
        <translation>sie ist kein Text in UTF-8.</translation>
    </message>
    <message>
        <source>it is no text.</source>
        <translation>sie ist kein Text.</translation>
    </message>
    <message>
        <source>line {line} is in no section.</source>
        <translation>Zeile {line} steht in keinem Abschnitt.</translation>
    </message>
    <message>
        <source>{file} can't be read: {reason}.</source>
        <translation>{file} lässt sich nicht lesen: {reason}.</translation>
    </message>
    <message>
        <source>{file} is ignored: {reason}</source>
        <translation>{file} wird nicht beachtet: {reason}</translation>
    </message>
    <message>
        <source>{file}: line {lines} is not written as name = value.</source>
        <translation>{file}: Zeile {lines} ist nicht als name = wert geschrieben.</translation>
    </message>
    <message>
        <source>{file}: there is no preference “{name}”.</source>
        <translation>{file}: Die Einstellung „{name}“ gibt es nicht.</translation>
    </message>
    <message>
        <source>{file}: there is no section [{section}]; there are [defaults] and [locked].</source>
        <translation>{file}: Den Abschnitt [{section}] gibt es nicht, nur [defaults] und [locked].</translation>
    </message>
    <message>
        <source>{file}: {name} can't be “{value}”; {allowed}.</source>
        <translation>{file}: {name} kann nicht „{value}“ sein; {allowed}.</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.documents</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Opened {name}.</source>
        <translation>{name} geöffnet.</translation>
    </message>
    <message>
        <source>Opening {name}…</source>
        <translation>{name} wird geöffnet…</translation>
    </message>
    <message>
        <source>Restored the run as it was saved last.</source>
        <translation>Der Lauf ist wieder da, wie er zuletzt gespeichert wurde.</translation>
    </message>
    <message>
        <source>Runs (*.gdsim)</source>
        <translation>Läufe (*.gdsim)</translation>
    </message>
    <message>
        <source>Runs and tables (*.gdsim *.csv *.tsv *.txt)</source>
        <translation>Läufe und Tabellen (*.gdsim *.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>Save the run</source>
        <translation>Lauf speichern</translation>
    </message>
    <message>
        <source>Saved {name}.</source>
        <translation>{name} gespeichert.</translation>
    </message>
    <message>
        <source>{name} can't be taken up ({why}); open an earlier copy of it, or another file.</source>
        <translation>{name} lässt sich nicht übernehmen ({why}); öffne eine frühere Kopie davon oder eine andere Datei.</translation>
    </message>
    <message>
        <source>{name} is not there any more; choose another file.</source>
        <translation>{name} ist nicht mehr da; wähle eine andere Datei.</translation>
    </message>
    <message>
        <source>{name} was changed. Save it?</source>
        <translation>{name} wurde geändert. Speichern?</translation>
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
        <translation>Animation des Laufs</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation>Abgebrochen; es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Frames at most</source>
        <translation>Bilder höchstens</translation>
    </message>
    <message>
        <source>From iteration</source>
        <translation>Von Iteration</translation>
    </message>
    <message>
        <source>GIF animation (*.gif)</source>
        <translation>GIF-Animation (*.gif)</translation>
    </message>
    <message>
        <source>Making {name}…</source>
        <translation>{name} wird erstellt…</translation>
    </message>
    <message>
        <source>Save an animation</source>
        <translation>Animation speichern</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Take some steps first: there is nothing to be seen yet.</source>
        <translation>Mach zuerst ein paar Schritte: Noch ist nichts zu sehen.</translation>
    </message>
    <message>
        <source>The first iteration has to be before the last.</source>
        <translation>Die erste Iteration muss vor der letzten liegen.</translation>
    </message>
    <message>
        <source>Time of a frame</source>
        <translation>Zeit pro Bild</translation>
    </message>
    <message>
        <source>To iteration</source>
        <translation>Bis Iteration</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>WebP animation (*.webp)</source>
        <translation>WebP-Animation (*.webp)</translation>
    </message>
    <message>
        <source>Wrote {name}.</source>
        <translation>{name} geschrieben.</translation>
    </message>
    <message numerus="yes">
        <source>{n} frames, {seconds} seconds</source>
        <extracomment>One: {n} frame, {seconds} seconds</extracomment>
        <translation>
            <numerusform>{n} Bild, {seconds} Sekunden</numerusform>
            <numerusform>{n} Bilder, {seconds} Sekunden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gdsim.ui.exports.desk</name>
    <message>
        <source>Copied the picture.</source>
        <translation>Bild kopiert.</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>Zeichnung (*.svg)</translation>
    </message>
    <message>
        <source>Nothing was written: {reason}</source>
        <translation>Nichts wurde geschrieben: {reason}</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Bild (*.png)</translation>
    </message>
    <message>
        <source>Save a picture</source>
        <translation>Bild speichern</translation>
    </message>
    <message>
        <source>Save a worksheet</source>
        <translation>Arbeitsblatt speichern</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>Tabelle speichern</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>The surface is not shown in 3-D; show it first, in the View menu.</source>
        <translation>Die Fläche ist nicht in 3D zu sehen; schalte das zuerst im Menü „Ansicht“ ein.</translation>
    </message>
    <message>
        <source>There is no convergence map yet; compute one first.</source>
        <translation>Es gibt noch keine Konvergenzkarte; berechne zuerst eine.</translation>
    </message>
    <message>
        <source>There is nothing to be drawn.</source>
        <translation>Es gibt nichts zu zeichnen.</translation>
    </message>
    <message>
        <source>Worksheet, A4 (*.pdf)</source>
        <translation>Arbeitsblatt, A4 (*.pdf)</translation>
    </message>
    <message>
        <source>Worksheet, Letter (*.pdf)</source>
        <translation>Arbeitsblatt, Letter (*.pdf)</translation>
    </message>
    <message>
        <source>Writing {name}</source>
        <translation>{name} wird geschrieben</translation>
    </message>
    <message>
        <source>Wrote {name}: a page to fill in, and one of answers.</source>
        <translation>{name} geschrieben: eine Seite zum Ausfüllen und eine mit Lösungen.</translation>
    </message>
    <message numerus="yes">
        <source>Wrote {name}: {n} steps.</source>
        <extracomment>One: Wrote {name}: {n} step.</extracomment>
        <translation>
            <numerusform>{name} geschrieben: {n} Schritt.</numerusform>
            <numerusform>{name} geschrieben: {n} Schritte.</numerusform>
        </translation>
    </message>
    <message>
        <source>{reason} Choose another place.</source>
        <translation>{reason} Wähle einen anderen Ort.</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.exports.film</name>
    <message>
        <source>The run is another one now; the animation was given up.</source>
        <translation>Der Lauf ist jetzt ein anderer; die Animation wurde abgebrochen.</translation>
    </message>
    <message>
        <source>{frames} frames of this size are too much for one animation; take up to {most} frames, or smaller ones.</source>
        <translation>{frames} Bilder dieser Größe sind zu viel für eine Animation; nimm höchstens {most} Bilder oder kleinere.</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.exports.program</name>
    <message>
        <source>Export script</source>
        <translation>Skript exportieren</translation>
    </message>
    <message>
        <source>Python (*.py)</source>
        <translation>Python (*.py)</translation>
    </message>
    <message>
        <source>Wrote {name}: python {name} prints this run's table.</source>
        <translation>{name} geschrieben: python {name} gibt die Tabelle dieses Laufs aus.</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.exports.views</name>
    <message>
        <source>Convergence map</source>
        <translation>Konvergenzkarte</translation>
    </message>
    <message>
        <source>Loss per iteration</source>
        <translation>Verlust pro Iteration</translation>
    </message>
    <message>
        <source>Loss surface</source>
        <translation>Verlustfläche</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Surface in 3-D</source>
        <translation>Fläche in 3D</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.exports.worksheet</name>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Data ({names}): {rows}</source>
        <translation>Daten ({names}): {rows}</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Fill in the steps that follow the first.</source>
        <translation>Ergänze die Schritte, die auf den ersten folgen.</translation>
    </message>
    <message>
        <source>Loss: f({names}) = {formula}</source>
        <translation>Verlust: f({names}) = {formula}</translation>
    </message>
    <message>
        <source>Model: {formula}</source>
        <translation>Modell: {formula}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Of {count} parameters, the table has the gradient's norm alone.</source>
        <translation>Bei {count} Parametern steht in der Tabelle nur die Gradientennorm.</translation>
    </message>
    <message>
        <source>Start: {names} = {start}</source>
        <translation>Start: {names} = {start}</translation>
    </message>
    <message>
        <source>Step: end = start − learning rate × gradient</source>
        <translation>Schritt: Ende = Start − Lernrate × Gradient</translation>
    </message>
    <message>
        <source>Take two steps or more first: the worksheet tells the first and asks for the rest.</source>
        <translation>Mach zuerst mindestens zwei Schritte: Das Arbeitsblatt zeigt den ersten und fragt nach den übrigen.</translation>
    </message>
    <message>
        <source>Your calculations:</source>
        <translation>Deine Rechnungen:</translation>
    </message>
    <message>
        <source>{count} samples</source>
        <translation>{count} Beispiele</translation>
    </message>
    <message>
        <source>{title}: answers</source>
        <translation>{title}: Lösungen</translation>
    </message>
    <message>
        <source>○ start</source>
        <translation>○ Start</translation>
    </message>
    <message>
        <source>○ start, ● where each step went from</source>
        <translation>○ Start, ● wo jeder Schritt begann</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.fields</name>
    <message>
        <source>“{text}” is not {kind}. The {name} is still {in_force}.</source>
        <translation>„{text}“ geht nicht, erwartet wird {kind}. {name} bleibt {in_force}.</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.figures_bar</name>
    <message>
        <source>Figures</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>gradient</source>
        <translation>Gradient</translation>
    </message>
    <message>
        <source>gradient's norm</source>
        <translation>Gradientennorm</translation>
    </message>
    <message>
        <source>iteration</source>
        <translation>Iteration</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>Verlust</translation>
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
        <translation>Über gdsim</translation>
    </message>
    <message>
        <source>Closes this window</source>
        <translation>Schließt dieses Fenster</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copies the versions above as text.</source>
        <translation>Kopiert die Versionen oben als Text.</translation>
    </message>
    <message>
        <source>Copy for a report</source>
        <translation>Für Meldung kopieren</translation>
    </message>
    <message>
        <source>Made of: {parts}.</source>
        <translation>Gebaut mit: {parts}.</translation>
    </message>
    <message>
        <source>Qt and PySide6 are used unchanged, as libraries of their own that can be replaced, under the GNU LGPL, version 3. Its text: {text} Their source: {source}</source>
        <translation>Qt und PySide6 werden unverändert verwendet, als eigene, austauschbare Bibliotheken, unter der GNU LGPL, Version 3. Ihr Text: {text} Ihr Quelltext: {source}</translation>
    </message>
    <message>
        <source>See gradient descent, one step at a time.</source>
        <translation>Sieh dem Gradientenabstieg zu, Schritt für Schritt.</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.help.help</name>
    <message>
        <source>The folder can't be opened from here. The log is in {folder}.</source>
        <translation>Der Ordner lässt sich von hier nicht öffnen. Das Protokoll liegt in {folder}.</translation>
    </message>
    <message>
        <source>The log is in {folder}.</source>
        <translation>Das Protokoll liegt in {folder}.</translation>
    </message>
    <message>
        <source>There is no log: {folder} can't be written.</source>
        <translation>Es gibt kein Protokoll: {folder} ist nicht beschreibbar.</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.help.keys</name>
    <message>
        <source>Anywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Pfeiltasten</translation>
    </message>
    <message>
        <source>As it was at first</source>
        <translation>Wie am Anfang</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Back to the control before</source>
        <translation>Zurück zum vorigen Bedienelement</translation>
    </message>
    <message>
        <source>Blank the screen</source>
        <translation>Bildschirm leeren</translation>
    </message>
    <message>
        <source>Choose in the list, or open it</source>
        <translation>In der Liste wählen oder sie öffnen</translation>
    </message>
    <message>
        <source>Copy the chosen rows, or the text</source>
        <translation>Gewählte Zeilen oder den Text kopieren</translation>
    </message>
    <message>
        <source>Forget the chosen run</source>
        <translation>Gewählten Lauf vergessen</translation>
    </message>
    <message>
        <source>Give the chosen run another name</source>
        <translation>Gewählten Lauf umbenennen</translation>
    </message>
    <message>
        <source>Go along the rows of the table</source>
        <translation>Durch die Zeilen der Tabelle gehen</translation>
    </message>
    <message>
        <source>Go along the runs; show or hide one</source>
        <translation>Durch die Läufe gehen; einen zeigen oder verbergen</translation>
    </message>
    <message>
        <source>Leave the spotlight, or the projector</source>
        <translation>Spotlight oder Beamer verlassen</translation>
    </message>
    <message>
        <source>Move the slider</source>
        <translation>Regler bewegen</translation>
    </message>
    <message>
        <source>Move the start, on the loss surface</source>
        <translation>Start auf der Verlustfläche verschieben</translation>
    </message>
    <message>
        <source>On the surface in three dimensions</source>
        <translation>Auf der Fläche in drei Dimensionen</translation>
    </message>
    <message>
        <source>On to the next control</source>
        <translation>Weiter zum nächsten Bedienelement</translation>
    </message>
    <message>
        <source>Press the button</source>
        <translation>Knopf drücken</translation>
    </message>
    <message>
        <source>Run or pause</source>
        <translation>Start oder Pause</translation>
    </message>
    <message>
        <source>Step, or the next phase, by a clicker</source>
        <translation>Schritt oder nächste Phase, mit einem Presenter</translation>
    </message>
    <message>
        <source>Take it over; show the chosen run</source>
        <translation>Übernehmen; den gewählten Lauf zeigen</translation>
    </message>
    <message>
        <source>The next page of the lesson</source>
        <translation>Nächste Seite der Lektion</translation>
    </message>
    <message>
        <source>The page of the lesson before</source>
        <translation>Vorige Seite der Lektion</translation>
    </message>
    <message>
        <source>Turn it, and tilt it</source>
        <translation>Drehen und kippen</translation>
    </message>
    <message>
        <source>Where the keyboard is</source>
        <translation>Wo die Tastatur gerade ist</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoomen</translation>
    </message>
    <message>
        <source>{held} + arrow keys</source>
        <translation>{held} + Pfeiltasten</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.help.keys_window</name>
    <message>
        <source>All keys, by what they are for; arrow keys read on</source>
        <translation>Alle Tasten nach ihrem Zweck; Pfeiltasten lesen weiter</translation>
    </message>
    <message>
        <source>Copies the keys as text.</source>
        <translation>Kopiert die Tasten als Text.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Prints the keys, or writes them to a PDF file.</source>
        <translation>Druckt die Tasten oder schreibt sie in eine PDF-Datei.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.help.words</name>
    <message>
        <source>A row for each step: the parameters before it, the prediction, the loss, the gradient and the parameters after it. A row that is chosen is marked on the surface.</source>
        <translation>Eine Zeile für jeden Schritt: die Parameter davor, die Vorhersage, der Verlust, der Gradient und die Parameter danach. Eine gewählte Zeile wird auf der Fläche markiert.</translation>
    </message>
    <message>
        <source>A view. Drag its title to put it elsewhere; the View menu hides it and brings it back.</source>
        <translation>Eine Ansicht. Zieh sie am Titel woandershin; das Menü „Ansicht“ verbirgt sie und holt sie zurück.</translation>
    </message>
    <message>
        <source>All settings of the run. Each change takes effect at once.</source>
        <translation>Alle Einstellungen des Laufs. Jede Änderung wirkt sofort.</translation>
    </message>
    <message>
        <source>All that gdsim can do, by subject. F10 goes there, arrow keys go along.</source>
        <translation>Alles, was gdsim kann, nach Themen. F10 führt dorthin, Pfeiltasten gehen weiter.</translation>
    </message>
    <message>
        <source>Click Step, and the parameters go down the loss surface.</source>
        <translation>Klicke auf „Schritt“, und die Parameter gehen die Verlustfläche hinab.</translation>
    </message>
    <message>
        <source>Computes the map, or gives it up while it is under way.</source>
        <translation>Berechnet die Karte oder bricht sie ab, solange sie noch rechnet.</translation>
    </message>
    <message>
        <source>Drag it to make the window larger or smaller.</source>
        <translation>Zieh daran, um das Fenster größer oder kleiner zu machen.</translation>
    </message>
    <message>
        <source>Goes through the next of a step's five phases: forward, loss, backward, update, zero grad. The fifth completes the step.</source>
        <translation>Durchläuft die nächste der fünf Phasen eines Schritts: forward, loss, backward, update, zero grad. Nach der fünften ist der Schritt fertig.</translation>
    </message>
    <message>
        <source>Goes to any iteration of the run so far. A step from there under other settings goes off in a branch.</source>
        <translation>Springt zu jeder bisherigen Iteration des Laufs. Ein Schritt von dort mit anderen Einstellungen beginnt einen Zweig.</translation>
    </message>
    <message>
        <source>How far a step goes: with plain SGD the step is this number times the gradient, against it. A number above 0; Enter takes it over for the next step.</source>
        <translation>Wie weit ein Schritt geht: Beim einfachen SGD ist der Schritt diese Zahl mal den Gradienten, gegen ihn. Eine Zahl über 0; Enter übernimmt sie für den nächsten Schritt.</translation>
    </message>
    <message>
        <source>How many iterations a run needs from each point of a grid of two settings, or which minimum it ends in. Click a point to start there.</source>
        <translation>Wie viele Iterationen ein Lauf von jedem Punkt eines Gitters aus zwei Einstellungen braucht oder in welchem Minimum er endet. Klicke auf einen Punkt, um dort zu starten.</translation>
    </message>
    <message>
        <source>How many iterations each of the map's runs takes at most.</source>
        <translation>Wie viele Iterationen jeder Lauf der Karte höchstens macht.</translation>
    </message>
    <message>
        <source>How many runs there are along each side of the map.</source>
        <translation>Wie viele Läufe auf jeder Seite der Karte liegen.</translation>
    </message>
    <message>
        <source>How many steps per second Run takes, from 1 to as many as this computer can.</source>
        <translation>Wie viele Schritte pro Sekunde nach „Start“ gemacht werden, von 1 bis so viele, wie dieser Computer schafft.</translation>
    </message>
    <message>
        <source>How many steps the run stands from its start.</source>
        <translation>Wie viele Schritte der Lauf von seinem Start entfernt ist.</translation>
    </message>
    <message>
        <source>Lets the run go by itself, or pauses it. It stops where it converges or diverges, and at the iteration that is set under “Pause at”.</source>
        <translation>Lässt den Lauf von selbst gehen oder hält ihn an. Er stoppt, wenn er konvergiert oder divergiert, und bei der Iteration, die unter „Pause bei“ steht.</translation>
    </message>
    <message>
        <source>Moves what is beside it.</source>
        <translation>Bewegt, was daneben ist.</translation>
    </message>
    <message>
        <source>Of many parameters, the one whose start is shown beside it.</source>
        <translation>Bei vielen Parametern der, dessen Startwert daneben steht.</translation>
    </message>
    <message>
        <source>Shows or hides the settings that are seldom touched.</source>
        <translation>Zeigt oder verbirgt die seltener gebrauchten Einstellungen.</translation>
    </message>
    <message>
        <source>Starts the run again at iteration 0, from the same start and under the same settings.</source>
        <translation>Beginnt den Lauf wieder bei Iteration 0, mit demselben Start und denselben Einstellungen.</translation>
    </message>
    <message>
        <source>Takes one step of gradient descent: forward, loss, backward, update, zero grad. Held down, it goes on stepping.</source>
        <translation>Macht einen Schritt Gradientenabstieg: forward, loss, backward, update, zero grad. Gedrückt gehalten, geht es immer weiter.</translation>
    </message>
    <message>
        <source>Takes the last step back, or the last phase where you step by phases. The steps stay known, so the timeline leads to them again.</source>
        <translation>Nimmt den letzten Schritt zurück, oder die letzte Phase, wenn du in Phasen gehst. Die Schritte bleiben bekannt, die Zeitleiste führt wieder zu ihnen.</translation>
    </message>
    <message>
        <source>The learning rate by powers of ten, from 0.0001 to 10. The next step takes it.</source>
        <translation>Die Lernrate in Zehnerpotenzen, von 0.0001 bis 10. Der nächste Schritt nimmt sie.</translation>
    </message>
    <message>
        <source>The loss after each iteration, from the start to where the run stands.</source>
        <translation>Der Verlust nach jeder Iteration, vom Start bis zu der Stelle, an der der Lauf steht.</translation>
    </message>
    <message>
        <source>The loss by which runs are ranked: who reaches it first, leads.</source>
        <translation>Der Verlust, nach dem die Läufe geordnet werden: Wer ihn zuerst erreicht, führt.</translation>
    </message>
    <message>
        <source>The loss over the parameters. The marker is where the run stands, the line is its way there, the arrows are the gradient and the next step. Drag the marker to start elsewhere; the wheel zooms, dragging the ground moves it.</source>
        <translation>Der Verlust über den Parametern. Der Punkt zeigt, wo der Lauf steht, die Linie seinen Weg dorthin, die Pfeile den Gradienten und den nächsten Schritt. Zieh den Punkt, um woanders zu starten; das Mausrad zoomt, Ziehen am Grund verschiebt.</translation>
    </message>
    <message>
        <source>The loss that the last step started from, and the loss of the parameters it led to.</source>
        <translation>Der Verlust, bei dem der letzte Schritt begann, und der Verlust der Parameter, zu denen er führte.</translation>
    </message>
    <message>
        <source>The parameter at iteration 0, as a number. Enter takes it over and starts a new run.</source>
        <translation>Der Parameter bei Iteration 0, als Zahl. Enter übernimmt ihn und beginnt einen neuen Lauf.</translation>
    </message>
    <message>
        <source>The parameters and the loss at the pointer.</source>
        <translation>Die Parameter und der Verlust am Mauszeiger.</translation>
    </message>
    <message>
        <source>The precision of all numbers of the run: float32 has about 7 digits, float64 about 16. Choosing one starts a new run.</source>
        <translation>Die Genauigkeit aller Zahlen des Laufs: float32 hat etwa 7 Ziffern, float64 etwa 16. Eine Wahl beginnt einen neuen Lauf.</translation>
    </message>
    <message>
        <source>The problem whose loss is descended: its data, its model and its loss. Choosing one starts a new run.</source>
        <translation>Das Problem, dessen Verlust sinken soll: seine Daten, sein Modell und sein Verlust. Eine Wahl beginnt einen neuen Lauf.</translation>
    </message>
    <message>
        <source>The rule that makes a step out of the gradient. It can change in the middle of a run: the next step takes the new one.</source>
        <translation>Die Regel, die aus dem Gradienten einen Schritt macht. Sie darf mitten im Lauf wechseln: Der nächste Schritt nimmt die neue.</translation>
    </message>
    <message>
        <source>The run as a PyTorch program, with the values of this step beside its lines. The line of the phase that was just gone through is marked.</source>
        <translation>Der Lauf als PyTorch-Programm, mit den Werten dieses Schritts neben den Zeilen. Die Zeile der Phase, die gerade durchlaufen wurde, ist markiert.</translation>
    </message>
    <message>
        <source>The runs and the branches of this problem, each with its settings and how it stands. They can step together, and be ranked by how soon they reach a loss.</source>
        <translation>Die Läufe und Zweige dieses Problems, jeder mit seinen Einstellungen und seinem Stand. Sie können gemeinsam gehen und danach geordnet werden, wie bald sie einen Verlust erreichen.</translation>
    </message>
    <message>
        <source>The samples, and what the model makes of them with the parameters of here. The thin lines are what it is off by.</source>
        <translation>Die Beispiele und was das Modell mit den Parametern von hier daraus macht. Die dünnen Linien zeigen, um wie viel es danebenliegt.</translation>
    </message>
    <message>
        <source>The views that lie here on each other; the one that is chosen is seen.</source>
        <translation>Die Ansichten, die hier übereinanderliegen; zu sehen ist die gewählte.</translation>
    </message>
    <message>
        <source>What a colour on the map tells: the iterations that were needed, or the minimum that was found.</source>
        <translation>Was eine Farbe der Karte sagt: die nötigen Iterationen oder das gefundene Minimum.</translation>
    </message>
    <message>
        <source>What computes the run: the CPU, or a graphics card that torch can use here. Choosing one starts a new run.</source>
        <translation>Was den Lauf berechnet: die CPU oder eine Grafikkarte, die torch hier nutzen kann. Eine Wahl beginnt einen neuen Lauf.</translation>
    </message>
    <message>
        <source>What each sign on the surface means; each can be hidden.</source>
        <translation>Was jedes Zeichen auf der Fläche bedeutet; jedes lässt sich verbergen.</translation>
    </message>
    <message>
        <source>What stands in each column.</source>
        <translation>Was in jeder Spalte steht.</translation>
    </message>
    <message>
        <source>What the run is doing: paused, running, converged (the gradient is below the tolerance) or diverged (a number is no longer finite, or the loss has grown beyond bounds).</source>
        <translation>Was der Lauf gerade macht: Er pausiert, läuft, ist konvergiert (der Gradient liegt unter der Toleranz) oder divergiert (eine Zahl ist nicht mehr endlich oder der Verlust über alle Grenzen gewachsen).</translation>
    </message>
    <message>
        <source>What varies from left to right, and between which numbers.</source>
        <translation>Was sich von links nach rechts ändert und zwischen welchen Zahlen.</translation>
    </message>
    <message>
        <source>What varies from the bottom to the top, and between which numbers.</source>
        <translation>Was sich von unten nach oben ändert und zwischen welchen Zahlen.</translation>
    </message>
    <message>
        <source>Where the learning rate stands between the limits that the curvature of the loss sets here: up to the first the run goes straight down, up to the second it overshoots and comes back, beyond that it diverges.</source>
        <translation>Wo die Lernrate zwischen den Grenzen steht, die die Krümmung des Verlusts hier setzt: Bis zur ersten geht der Lauf geradewegs hinab, bis zur zweiten schießt er hinaus und kommt zurück, darüber divergiert er.</translation>
    </message>
    <message>
        <source>Which slice through the loss is shown: with more than two parameters the surface shows two of them, or two directions, through where the run stands.</source>
        <translation>Welcher Schnitt durch den Verlust zu sehen ist: Bei mehr als zwei Parametern zeigt die Fläche zwei davon, oder zwei Richtungen, durch die Stelle, an der der Lauf steht.</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.lessons.course</name>
    <message>
        <source>Done. {reveal}</source>
        <translation>Erledigt. {reveal}</translation>
    </message>
    <message>
        <source>Lesson: {title}</source>
        <translation>Lektion: {title}</translation>
    </message>
    <message>
        <source>Page {number} of {pages}: {title}</source>
        <translation>Seite {number} von {pages}: {title}</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.lessons.dots</name>
    <message>
        <source>Page {number}: not opened yet</source>
        <translation>Seite {number}: noch nicht geöffnet</translation>
    </message>
    <message>
        <source>Page {number}: {title}</source>
        <translation>Seite {number}: {title}</translation>
    </message>
    <message>
        <source>Page {number}: {title} (done)</source>
        <translation>Seite {number}: {title} (erledigt)</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.lessons.entries</name>
    <message>
        <source>Choose an answer first.</source>
        <translation>Wähle zuerst eine Antwort.</translation>
    </message>
    <message>
        <source>Click on the loss surface first, where the step will land.</source>
        <translation>Klicke zuerst auf die Verlustfläche, dorthin, wo der Schritt landen wird.</translation>
    </message>
    <message>
        <source>Click on the loss surface, or write numbers.</source>
        <translation>Klicke auf die Verlustfläche oder schreibe Zahlen.</translation>
    </message>
    <message>
        <source>Write a number first.</source>
        <translation>Schreibe zuerst eine Zahl.</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Deine Antwort</translation>
    </message>
    <message>
        <source>Your answer for {name}</source>
        <translation>Deine Antwort für {name}</translation>
    </message>
    <message>
        <source>“{text}” is not a number; write it like 0.25.</source>
        <translation>„{text}“ ist keine Zahl; schreibe sie wie 0.25.</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.lessons.holds</name>
    <message>
        <source>This page of the lesson does without it.</source>
        <translation>Diese Seite der Lektion kommt ohne das aus.</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.lessons.lessons</name>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Lektionen</translation>
    </message>
    <message>
        <source>Open a lesson</source>
        <translation>Lektion öffnen</translation>
    </message>
    <message>
        <source>There is no lesson “{name}”.</source>
        <translation>Die Lektion „{name}“ gibt es nicht.</translation>
    </message>
    <message>
        <source>{name} is no lesson that can be opened: {reason}</source>
        <translation>{name} lässt sich nicht als Lektion öffnen: {reason}</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.lessons.panel</name>
    <message>
        <source>Arrow keys read on</source>
        <translation>Pfeiltasten lesen weiter</translation>
    </message>
    <message>
        <source>Close the lesson</source>
        <translation>Lektion schließen</translation>
    </message>
    <message>
        <source>Done: {told}</source>
        <translation>Erledigt: {told}</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Have the simulator as this page began with it</source>
        <translation>Den Simulator so einrichten, wie diese Seite mit ihm begann</translation>
    </message>
    <message>
        <source>More to do with this lesson</source>
        <translation>Mehr zu dieser Lektion</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Set up again</source>
        <translation>Neu aufbauen</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Start the lesson again</source>
        <translation>Lektion neu beginnen</translation>
    </message>
    <message>
        <source>The end of the lesson ({keys})</source>
        <translation>Das Ende der Lektion ({keys})</translation>
    </message>
    <message>
        <source>The next page ({keys})</source>
        <translation>Die nächste Seite ({keys})</translation>
    </message>
    <message>
        <source>The page before ({keys})</source>
        <translation>Die vorige Seite ({keys})</translation>
    </message>
    <message>
        <source>The page's text</source>
        <translation>Der Text der Seite</translation>
    </message>
    <message>
        <source>To do: {told}</source>
        <translation>Aufgabe: {told}</translation>
    </message>
    <message>
        <source>What is revealed</source>
        <translation>Was aufgedeckt wird</translation>
    </message>
    <message>
        <source>{number} of {pages}</source>
        <translation>{number} von {pages}</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.lessons.question</name>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Check the answer (Enter)</source>
        <translation>Antwort prüfen (Enter)</translation>
    </message>
    <message>
        <source>Look again, and try another answer.</source>
        <translation>Sieh noch einmal hin und versuche eine andere Antwort.</translation>
    </message>
    <message>
        <source>Show me</source>
        <translation>Zeig es mir</translation>
    </message>
    <message>
        <source>Show the right answer</source>
        <translation>Die richtige Antwort zeigen</translation>
    </message>
    <message>
        <source>The answer: {answer}</source>
        <translation>Die Antwort: {answer}</translation>
    </message>
    <message>
        <source>✓ Right.</source>
        <translation>✓ Richtig.</translation>
    </message>
    <message>
        <source>✗ Not yet. {hint}</source>
        <translation>✗ Noch nicht. {hint}</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.lessons.teacher</name>
    <message>
        <source>Copy the page as text</source>
        <translation>Seite als Text kopieren</translation>
    </message>
    <message>
        <source>The teacher's page</source>
        <translation>Seite für die Lehrkraft</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.lessons.waits</name>
    <message>
        <source>now {value}</source>
        <translation>jetzt {value}</translation>
    </message>
    <message>
        <source>{done} of {all}</source>
        <translation>{done} von {all}</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.log_file</name>
    <message>
        <source>Something went wrong in gdsim itself ({kind}). Your run is as it was; the log has the details (Help, Open the log folder).</source>
        <translation>In gdsim selbst ist etwas schiefgegangen ({kind}). Dein Lauf ist, wie er war; Näheres steht im Protokoll (Hilfe, Protokollordner öffnen).</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.loss_view</name>
    <message>
        <source>Each step up the axis is ten times the loss</source>
        <translation>Jede Stufe nach oben ist der zehnfache Verlust</translation>
    </message>
    <message>
        <source>Logarithmic loss</source>
        <translation>Logarithmischer Verlust</translation>
    </message>
    <message>
        <source>iterations done</source>
        <translation>fertige Iterationen</translation>
    </message>
    <message>
        <source>log</source>
        <translation>log</translation>
    </message>
    <message>
        <source>━ all</source>
        <translation>━ alle</translation>
    </message>
    <message>
        <source>━ batch</source>
        <translation>━ Batch</translation>
    </message>
    <message>
        <source>━ fitted</source>
        <translation>━ Training</translation>
    </message>
    <message>
        <source>┅ held out</source>
        <translation>┅ Test</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.map_axis</name>
    <message>
        <source>Equal steps are equal factors</source>
        <translation>Gleiche Abstände sind gleiche Faktoren</translation>
    </message>
    <message>
        <source>What is another in each column or row of the map</source>
        <translation>Was in jeder Spalte oder Zeile der Karte anders ist</translation>
    </message>
    <message>
        <source>What is varied across</source>
        <translation>Was sich nach rechts ändert</translation>
    </message>
    <message>
        <source>What is varied up</source>
        <translation>Was sich nach oben ändert</translation>
    </message>
    <message>
        <source>Where the axis begins</source>
        <translation>Wo die Achse beginnt</translation>
    </message>
    <message>
        <source>Where the axis ends</source>
        <translation>Wo die Achse endet</translation>
    </message>
    <message>
        <source>from</source>
        <translation>von</translation>
    </message>
    <message>
        <source>greatest value across</source>
        <translation>größter Wert nach rechts</translation>
    </message>
    <message>
        <source>greatest value up</source>
        <translation>größter Wert nach oben</translation>
    </message>
    <message>
        <source>least value across</source>
        <translation>kleinster Wert nach rechts</translation>
    </message>
    <message>
        <source>least value up</source>
        <translation>kleinster Wert nach oben</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>“{text}” is not a number.</source>
        <translation>„{text}“ ist keine Zahl.</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.map_view</name>
    <message>
        <source>A run that has not converged by then counts as not converged</source>
        <translation>Ein Lauf, der bis dahin nicht konvergiert ist, zählt als nicht konvergiert</translation>
    </message>
    <message>
        <source>Across</source>
        <translation>Quer</translation>
    </message>
    <message>
        <source>Cancelled; what is known so far stays on show.</source>
        <translation>Abgebrochen; was schon bekannt ist, bleibt zu sehen.</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>Zellen</translation>
    </message>
    <message>
        <source>Cells along each side</source>
        <translation>Zellen auf jeder Seite</translation>
    </message>
    <message>
        <source>Compute</source>
        <translation>Berechnen</translation>
    </message>
    <message>
        <source>Compute the map, or leave off</source>
        <translation>Die Karte berechnen oder damit aufhören</translation>
    </message>
    <message>
        <source>Each cell of the map will be one run; a click takes its settings up.</source>
        <translation>Jede Zelle der Karte wird ein Lauf; ein Klick übernimmt seine Einstellungen.</translation>
    </message>
    <message>
        <source>How fast each run converges, or to which minimum</source>
        <translation>Wie schnell jeder Lauf konvergiert oder zu welchem Minimum</translation>
    </message>
    <message>
        <source>Iterations</source>
        <translation>Iterationen</translation>
    </message>
    <message>
        <source>Iterations of each run</source>
        <translation>Iterationen jedes Laufs</translation>
    </message>
    <message>
        <source>More cells show more, and take longer</source>
        <translation>Mehr Zellen zeigen mehr und dauern länger</translation>
    </message>
    <message>
        <source>The map is of other settings; Compute makes it anew.</source>
        <translation>Die Karte gehört zu anderen Einstellungen; „Berechnen“ macht sie neu.</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>What the colour tells</source>
        <translation>Was die Farbe sagt</translation>
    </message>
    <message>
        <source>converged after {n}</source>
        <translation>konvergiert nach {n}</translation>
    </message>
    <message>
        <source>not computed yet</source>
        <translation>noch nicht berechnet</translation>
    </message>
    <message>
        <source>not converged after {n}</source>
        <translation>nicht konvergiert nach {n}</translation>
    </message>
    <message>
        <source>{across} {x:.4g}, {up} {y:.4g}: {state}</source>
        <translation>{across} {x:.4g}, {up} {y:.4g}: {state}</translation>
    </message>
    <message>
        <source>{marks} iterations</source>
        <translation>{marks} Iterationen</translation>
    </message>
    <message>
        <source>{state} at the minimum ({place})</source>
        <translation>{state} am Minimum ({place})</translation>
    </message>
    <message>
        <source>{state}, loss {loss}</source>
        <translation>{state}, Verlust {loss}</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.menus.__init__</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Lessons</source>
        <translation>&amp;Lektionen</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>La&amp;uf</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.menus.exports</name>
    <message>
        <source>Animation…</source>
        <translation>Animation…</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Bild kopieren</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Table as CSV…</source>
        <translation>Tabelle als CSV…</translation>
    </message>
    <message>
        <source>Worksheet…</source>
        <translation>Arbeitsblatt…</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.menus.file</name>
    <message>
        <source>A learning rate that is too large</source>
        <translation>Eine zu große Lernrate</translation>
    </message>
    <message>
        <source>A line through a table of your own</source>
        <translation>Eine Gerade durch eine eigene Tabelle</translation>
    </message>
    <message>
        <source>A narrow valley, with and without momentum</source>
        <translation>Ein enges Tal, mit und ohne Momentum</translation>
    </message>
    <message>
        <source>A network that learns two moons</source>
        <translation>Ein Netz, das zwei Monde lernt</translation>
    </message>
    <message>
        <source>Batches: the noise of stochastic steps</source>
        <translation>Batches: das Rauschen stochastischer Schritte</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>Export script…</source>
        <translation>Skript exportieren…</translation>
    </message>
    <message>
        <source>Five optimizers on Rosenbrock's valley</source>
        <translation>Fünf Optimierer in Rosenbrocks Tal</translation>
    </message>
    <message>
        <source>New run</source>
        <translation>Neuer Lauf</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Noch keine</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öffnen…</translation>
    </message>
    <message>
        <source>Paste a table</source>
        <translation>Tabelle einfügen</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>Einstellungen…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter…</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.menus.help</name>
    <message>
        <source>Open the log folder</source>
        <translation>Protokollordner öffnen</translation>
    </message>
    <message>
        <source>Point and ask</source>
        <translation>Zeigen und fragen</translation>
    </message>
    <message>
        <source>What is this?</source>
        <translation>Was ist das?</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.menus.lessons</name>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>My lessons</source>
        <translation>Meine Lektionen</translation>
    </message>
    <message>
        <source>Open a lesson file…</source>
        <translation>Lektionsdatei öffnen…</translation>
    </message>
    <message>
        <source>Open my lessons' folder</source>
        <translation>Ordner meiner Lektionen öffnen</translation>
    </message>
    <message>
        <source>Teacher's page of this lesson…</source>
        <translation>Seite für die Lehrkraft…</translation>
    </message>
    <message>
        <source>{folder} can't be made: {reason}.</source>
        <translation>{folder} lässt sich nicht anlegen: {reason}.</translation>
    </message>
    <message>
        <source>{name} (can't be opened)</source>
        <translation>{name} (nicht lesbar)</translation>
    </message>
    <message>
        <source>{title} ({minutes} min)</source>
        <translation>{title} ({minutes} min)</translation>
    </message>
    <message>
        <source>{title} ({minutes} min, page {page} of {pages})</source>
        <translation>{title} ({minutes} min, Seite {page} von {pages})</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.menus.run</name>
    <message>
        <source>Compare runs</source>
        <translation>Läufe vergleichen</translation>
    </message>
    <message>
        <source>Convergence map…</source>
        <translation>Konvergenzkarte…</translation>
    </message>
    <message>
        <source>Predict, then reveal</source>
        <translation>Vorhersagen, dann aufdecken</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.menus.view</name>
    <message>
        <source>Blue, as the theme</source>
        <translation>Blau, wie das Design</translation>
    </message>
    <message>
        <source>Cividis</source>
        <translation>Cividis</translation>
    </message>
    <message>
        <source>Colours of the map</source>
        <translation>Farben der Karte</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>Tabelle kopieren</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>Dunkles Design</translation>
    </message>
    <message>
        <source>Grey, for printing</source>
        <translation>Grau, zum Drucken</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>Helles Design</translation>
    </message>
    <message>
        <source>Projector mode</source>
        <translation>Beamer-Modus</translation>
    </message>
    <message>
        <source>Projector, full screen</source>
        <translation>Beamer, Vollbild</translation>
    </message>
    <message>
        <source>Projector: black ground</source>
        <translation>Beamer: schwarzer Grund</translation>
    </message>
    <message>
        <source>Projector: white ground</source>
        <translation>Beamer: weißer Grund</translation>
    </message>
    <message>
        <source>Reset the layout</source>
        <translation>Anordnung zurücksetzen</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Spotlight</source>
        <translation>Spotlight</translation>
    </message>
    <message>
        <source>Theme of the system</source>
        <translation>Design des Systems</translation>
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
        <translation>möglich ist eine Zahl von {low} bis {high}</translation>
    </message>
    <message>
        <source>it can be a short text on one line</source>
        <translation>möglich ist ein kurzer Text in einer Zeile</translation>
    </message>
    <message>
        <source>it can be true or false</source>
        <translation>möglich ist true oder false</translation>
    </message>
    <message>
        <source>it can be {choices}</source>
        <translation>möglich ist {choices}</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.preferences_window</name>
    <message>
        <source>A number above {low:g}, up to {high:g}, or nothing.</source>
        <translation>Eine Zahl über {low:g}, bis {high:g}, oder nichts.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Arrow keys choose a page</source>
        <translation>Pfeiltasten wählen eine Seite</translation>
    </message>
    <message>
        <source>At the start</source>
        <translation>Beim Start</translation>
    </message>
    <message>
        <source>Back to first values</source>
        <translation>Alles wie am Anfang</translation>
    </message>
    <message>
        <source>Has all preferences as they are at first</source>
        <translation>Setzt alle Einstellungen auf ihre ersten Werte</translation>
    </message>
    <message>
        <source>It brings its own settings; those below are for the very first start.</source>
        <translation>Sie bringt ihre eigenen Einstellungen mit; die unten gelten für den allerersten Start.</translation>
    </message>
    <message>
        <source>Kept in {place}</source>
        <translation>Gespeichert in {place}</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Pages of preferences</source>
        <translation>Seiten der Einstellungen</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Set by defaults.ini in {folder}</source>
        <translation>Festgelegt durch defaults.ini in {folder}</translation>
    </message>
    <message>
        <source>Set for you</source>
        <translation>Für dich festgelegt</translation>
    </message>
    <message>
        <source>the problem's own</source>
        <translation>wie im Problem</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.preferences_words</name>
    <message>
        <source>As fast as it can</source>
        <translation>So schnell es geht</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>Wie zuletzt</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Wie der Desktop</translation>
    </message>
    <message>
        <source>Begin with</source>
        <translation>Beginnen mit</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Schwarz</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Everything large and in strong colours, to be read from the last row.</source>
        <translation>Alles groß und in kräftigen Farben, damit man es aus der letzten Reihe lesen kann.</translation>
    </message>
    <message>
        <source>How many steps per second Run takes at the start.</source>
        <translation>Wie viele Schritte pro Sekunde nach „Start“ am Anfang gemacht werden.</translation>
    </message>
    <message>
        <source>In the theme's colours</source>
        <translation>In den Farben des Designs</translation>
    </message>
    <message>
        <source>Keeps the run now and then, so that it can be recovered when the computer fails.</source>
        <translation>Sichert den Lauf ab und zu, damit er sich wiederherstellen lässt, wenn der Computer ausfällt.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Lektion</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Light, dark, or as the desktop is set.</source>
        <translation>Hell, dunkel oder wie der Desktop eingestellt ist.</translation>
    </message>
    <message>
        <source>Nothing moves by itself that need not.</source>
        <translation>Nichts bewegt sich von selbst, was nicht muss.</translation>
    </message>
    <message>
        <source>Projector ground</source>
        <translation>Beamer-Grund</translation>
    </message>
    <message>
        <source>Reduced motion</source>
        <translation>Weniger Bewegung</translation>
    </message>
    <message>
        <source>Save runs by themselves</source>
        <translation>Läufe von selbst speichern</translation>
    </message>
    <message>
        <source>Speed of Run</source>
        <translation>Lauftempo</translation>
    </message>
    <message>
        <source>The colours of the loss: those of the theme, or a scale that colour-blind people read as well; grey is for printing.</source>
        <translation>Die Farben des Verlusts: die des Designs oder eine Skala, die auch Farbenblinde gut lesen; Grau ist zum Drucken.</translation>
    </message>
    <message>
        <source>The language of the window and of the lessons. It changes at once.</source>
        <translation>Die Sprache des Fensters und der Lektionen. Sie wechselt sofort.</translation>
    </message>
    <message>
        <source>The last run</source>
        <translation>Der letzte Lauf</translation>
    </message>
    <message>
        <source>The learning rate that the problem begins with, above 0; empty for the problem's own.</source>
        <translation>Die Lernrate, mit der das Problem beginnt, über 0; leer für die des Problems.</translation>
    </message>
    <message>
        <source>The lesson that each start opens.</source>
        <translation>Die Lektion, die bei jedem Start aufgeht.</translation>
    </message>
    <message>
        <source>The optimizer that the problem begins with.</source>
        <translation>Der Optimierer, mit dem das Problem beginnt.</translation>
    </message>
    <message>
        <source>The precision that the problem begins with: float32 or float64.</source>
        <translation>Die Genauigkeit, mit der das Problem beginnt: float32 oder float64.</translation>
    </message>
    <message>
        <source>The size of all texts, fields and lines, in percent of the usual one.</source>
        <translation>Die Größe aller Texte, Felder und Linien, in Prozent der üblichen.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Design</translation>
    </message>
    <message>
        <source>What computes the run at the start: the CPU, or a graphics card.</source>
        <translation>Was den Lauf am Anfang berechnet: die CPU oder eine Grafikkarte.</translation>
    </message>
    <message>
        <source>What each start shows: the run you left, or always the same problem.</source>
        <translation>Was bei jedem Start zu sehen ist: der Lauf, den du verlassen hast, oder immer dasselbe Problem.</translation>
    </message>
    <message>
        <source>White</source>
        <translation>Weiß</translation>
    </message>
    <message>
        <source>White for a bright room and black for a dark one, in projector mode.</source>
        <translation>Im Beamer-Modus: Weiß für einen hellen Raum, Schwarz für einen dunklen.</translation>
    </message>
    <message numerus="yes">
        <source>{n} steps per second</source>
        <extracomment>One: {n} step per second</extracomment>
        <translation>
            <numerusform>{n} Schritt pro Sekunde</numerusform>
            <numerusform>{n} Schritte pro Sekunde</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gdsim.ui.run_bar</name>
    <message>
        <source>Go on by itself, or pause</source>
        <translation>Von selbst weitergehen oder anhalten</translation>
    </message>
    <message>
        <source>How fast Run goes</source>
        <translation>Wie schnell der Lauf geht</translation>
    </message>
    <message>
        <source>One step of gradient descent</source>
        <translation>Ein Schritt Gradientenabstieg</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Run goes phase by phase, at most {most:g} of them per second</source>
        <translation>Der Lauf geht Phase für Phase, höchstens {most:g} davon pro Sekunde</translation>
    </message>
    <message>
        <source>Speed of Run, in steps per second</source>
        <translation>Lauftempo, in Schritten pro Sekunde</translation>
    </message>
    <message>
        <source>Start again from the same start</source>
        <translation>Vom selben Start aus neu beginnen</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Take the last step back</source>
        <translation>Letzten Schritt zurücknehmen</translation>
    </message>
    <message>
        <source>The loss that the last step started from → the loss of the parameters it led to</source>
        <translation>Der Verlust, bei dem der letzte Schritt begann → der Verlust der Parameter, zu denen er führte</translation>
    </message>
    <message>
        <source>The next of the five phases: forward, loss, backward, update, zero grad</source>
        <translation>Die nächste der fünf Phasen: forward, loss, backward, update, zero grad</translation>
    </message>
    <message>
        <source>as fast as it can</source>
        <translation>so schnell es geht</translation>
    </message>
    <message>
        <source>by phase</source>
        <translation>in Phasen</translation>
    </message>
    <message>
        <source>iteration {iteration:,}</source>
        <translation>Iteration {iteration:,}</translation>
    </message>
    <message>
        <source>loss {losses}</source>
        <translation>Verlust {losses}</translation>
    </message>
    <message>
        <source>{speed} per second</source>
        <translation>{speed} pro Sekunde</translation>
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
        <translation>Ein Klick auf einen Titel ordnet die Läufe nach dieser Spalte</translation>
    </message>
    <message>
        <source>A row for each run: Enter has it in full view, Space hides it, F2 names it, Delete removes it. Alt and the number of a column ranks the runs by it.</source>
        <translation>Eine Zeile für jeden Lauf: Enter zeigt ihn ganz, die Leertaste verbirgt ihn, F2 benennt ihn um, Delete entfernt ihn. Alt und die Nummer einer Spalte ordnet die Läufe danach.</translation>
    </message>
    <message>
        <source>A step is one of each run; off: only the bold one steps</source>
        <translation>Ein Schritt ist einer von jedem Lauf; aus: Nur der fette geht</translation>
    </message>
    <message>
        <source>Add a run to compare optimizers, learning rates, schedules, seeds or starts, step by step. Or go back, change a setting and step: the old way stays here as a branch.</source>
        <translation>Füge einen Lauf hinzu, um Optimierer, Lernraten, Zeitpläne, Seeds oder Starts Schritt für Schritt zu vergleichen. Oder geh zurück, ändere eine Einstellung und mach einen Schritt: Der alte Weg bleibt hier als Zweig.</translation>
    </message>
    <message>
        <source>Add run</source>
        <translation>Lauf dazu</translation>
    </message>
    <message>
        <source>After how many iterations the run had the loss to reach</source>
        <translation>Nach wie vielen Iterationen der Lauf den Zielverlust hatte</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Abstand</translation>
    </message>
    <message>
        <source>Forget it (Delete)</source>
        <translation>Vergessen (Delete)</translation>
    </message>
    <message>
        <source>Give it another name (F2)</source>
        <translation>Umbenennen (F2)</translation>
    </message>
    <message>
        <source>Have this one in full view (Enter)</source>
        <translation>Diesen ganz zeigen (Enter)</translation>
    </message>
    <message>
        <source>How far the run is from the nearest known minimum</source>
        <translation>Wie weit der Lauf vom nächsten bekannten Minimum entfernt ist</translation>
    </message>
    <message>
        <source>Loss to reach</source>
        <translation>Zielverlust</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Erreicht</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Step another run beside this one</source>
        <translation>Einen weiteren Lauf neben diesem gehen lassen</translation>
    </message>
    <message>
        <source>The loss where the run stands</source>
        <translation>Der Verlust, wo der Lauf steht</translation>
    </message>
    <message>
        <source>The table tells after how many iterations each run had this loss</source>
        <translation>Die Tabelle sagt, nach wie vielen Iterationen jeder Lauf diesen Verlust hatte</translation>
    </message>
    <message>
        <source>Where the run stands, and how it ended</source>
        <translation>Wo der Lauf steht und wie er endete</translation>
    </message>
    <message>
        <source>at {n}</source>
        <translation>bei {n}</translation>
    </message>
    <message>
        <source>at {n} of {end}</source>
        <translation>bei {n} von {end}</translation>
    </message>
    <message>
        <source>loss to reach</source>
        <translation>Zielverlust</translation>
    </message>
    <message>
        <source>step together</source>
        <translation>gemeinsam gehen</translation>
    </message>
    <message>
        <source>{state} at {n}</source>
        <translation>{state} bei {n}</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.setup.choosing</name>
    <message>
        <source>There is one column of numbers only, '{column}'; a model needs an input and a target.</source>
        <translation>Es gibt nur eine Spalte mit Zahlen, „{column}“; ein Modell braucht eine Eingabe und einen Zielwert.</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.setup.column_list</name>
    <message>
        <source>Columns to predict from; Space ticks one</source>
        <translation>Spalten, aus denen vorhergesagt wird; die Leertaste wählt eine an oder ab</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>Eingaben</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.setup.desk</name>
    <message>
        <source>Another problem was chosen meanwhile; open the table again to take it.</source>
        <translation>Inzwischen wurde ein anderes Problem gewählt; öffne die Tabelle noch einmal, um sie zu nehmen.</translation>
    </message>
    <message>
        <source>Cancelled; the run is as it was.</source>
        <translation>Abgebrochen; der Lauf ist, wie er war.</translation>
    </message>
    <message>
        <source>That can't be done: {outcome}</source>
        <translation>Das geht nicht: {outcome}</translation>
    </message>
    <message>
        <source>your table</source>
        <translation>deine Tabelle</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.setup.formula</name>
    <message>
        <source>A curved valley (Rosenbrock)</source>
        <translation>Ein gebogenes Tal (Rosenbrock)</translation>
    </message>
    <message>
        <source>A long bowl</source>
        <translation>Eine lange Schüssel</translation>
    </message>
    <message>
        <source>A loss of named parameters, to be made small</source>
        <translation>Ein Verlust mit benannten Parametern, der klein werden soll</translation>
    </message>
    <message>
        <source>A model of x, or of columns, to be fitted to a table</source>
        <translation>Ein Modell von x oder von Spalten, das an eine Tabelle angepasst wird</translation>
    </message>
    <message>
        <source>A parabola</source>
        <translation>Eine Parabel</translation>
    </message>
    <message>
        <source>A root</source>
        <translation>Eine Wurzel</translation>
    </message>
    <message>
        <source>A wave on a line</source>
        <translation>Eine Welle auf einer Geraden</translation>
    </message>
    <message>
        <source>An S</source>
        <translation>Ein S</translation>
    </message>
    <message>
        <source>An edge</source>
        <translation>Eine Kante</translation>
    </message>
    <message>
        <source>Decay</source>
        <translation>Zerfall</translation>
    </message>
    <message>
        <source>Enter takes the formula, Escape gives it up</source>
        <translation>Enter übernimmt die Formel, Escape verwirft sie</translation>
    </message>
    <message>
        <source>Examples ▾</source>
        <translation>Beispiele ▾</translation>
    </message>
    <message>
        <source>Formula of the loss</source>
        <translation>Formel des Verlusts</translation>
    </message>
    <message>
        <source>Formula of the model</source>
        <translation>Formel des Modells</translation>
    </message>
    <message>
        <source>Formulas to begin with</source>
        <translation>Formeln für den Anfang</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>One parameter</source>
        <translation>Ein Parameter</translation>
    </message>
    <message numerus="yes">
        <source>Parameters {names}</source>
        <extracomment>One: Parameter {names}</extracomment>
        <translation>
            <numerusform>Parameter {names}</numerusform>
            <numerusform>Parameter {names}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>columns {names}</source>
        <extracomment>One: column {names}</extracomment>
        <translation>
            <numerusform>Spalte {names}</numerusform>
            <numerusform>Spalten {names}</numerusform>
        </translation>
    </message>
    <message>
        <source>x is {column}</source>
        <translation>x ist {column}</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.setup.layers_field</name>
    <message>
        <source>a number of units for each layer, such as 8, 8</source>
        <translation>eine Neuronenzahl für jede Schicht, etwa 8, 8</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.setup.network</name>
    <message>
        <source>A curve</source>
        <translation>Eine Kurve</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>Aktivierung</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Data seed</source>
        <translation>Daten-Seed</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Schichten</translation>
    </message>
    <message>
        <source>More: activation, samples, noise, train share, seed</source>
        <translation>Mehr: Aktivierung, Beispiele, Rauschen, Trainingsanteil, Seed</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Rauschen</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>Train share</source>
        <translation>Trainingsanteil</translation>
    </message>
    <message>
        <source>Two classes</source>
        <translation>Zwei Klassen</translation>
    </message>
    <message>
        <source>Your table</source>
        <translation>Deine Tabelle</translation>
    </message>
    <message>
        <source>activation</source>
        <translation>Aktivierung</translation>
    </message>
    <message>
        <source>data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>noise</source>
        <translation>Rauschen</translation>
    </message>
    <message>
        <source>number of samples</source>
        <translation>Anzahl der Beispiele</translation>
    </message>
    <message>
        <source>seed of the data</source>
        <translation>Seed der Daten</translation>
    </message>
    <message>
        <source>shape of the hidden layers</source>
        <translation>Form der verborgenen Schichten</translation>
    </message>
    <message>
        <source>training share</source>
        <translation>Trainingsanteil</translation>
    </message>
    <message numerus="yes">
        <source>{n} parameters</source>
        <extracomment>One: {n} parameter</extracomment>
        <translation>
            <numerusform>{n} Parameter</numerusform>
            <numerusform>{n} Parameter</numerusform>
        </translation>
    </message>
    <message>
        <source>{parameters}; {samples:,} samples to train on</source>
        <translation>{parameters}; {samples:,} Beispiele zum Trainieren</translation>
    </message>
    <message>
        <source>{parameters}; {samples:,} samples to train on, {test:,} to test</source>
        <translation>{parameters}; {samples:,} Beispiele zum Trainieren, {test:,} zum Testen</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.setup.opening</name>
    <message>
        <source>Leave out {column}</source>
        <translation>{column} weglassen</translation>
    </message>
    <message>
        <source>Leave out {count} columns</source>
        <translation>{count} Spalten weglassen</translation>
    </message>
    <message>
        <source>Leave out {one} and {other}</source>
        <translation>{one} und {other} weglassen</translation>
    </message>
    <message>
        <source>Read 1,5 as one and a half</source>
        <translation>1,5 als eineinhalb lesen</translation>
    </message>
    <message>
        <source>Read 1.5 as one and a half</source>
        <translation>1.5 als eineinhalb lesen</translation>
    </message>
    <message>
        <source>Read it as {encoding}</source>
        <translation>Als {encoding} lesen</translation>
    </message>
    <message>
        <source>Split at each {separator}</source>
        <translation>An jedem {separator} trennen</translation>
    </message>
    <message>
        <source>There is no header: row 1 is a sample</source>
        <translation>Es gibt keine Kopfzeile: Zeile 1 ist ein Beispiel</translation>
    </message>
    <message>
        <source>pasted table</source>
        <translation>eingefügte Tabelle</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.setup.own_units</name>
    <message>
        <source>In own units: {equation}</source>
        <translation>In eigenen Einheiten: {equation}</translation>
    </message>
    <message>
        <source>The model of the run in the table's own units</source>
        <translation>Das Modell des Laufs in den eigenen Einheiten der Tabelle</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.setup.reading_form</name>
    <message>
        <source>Decimals</source>
        <translation>Dezimalen</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Kodierung</translation>
    </message>
    <message>
        <source>How the table is read</source>
        <translation>Wie die Tabelle gelesen wird</translation>
    </message>
    <message>
        <source>Row 1</source>
        <translation>Zeile 1</translation>
    </message>
    <message>
        <source>The table's first rows</source>
        <translation>Die ersten Zeilen der Tabelle</translation>
    </message>
    <message>
        <source>a sample</source>
        <translation>ein Beispiel</translation>
    </message>
    <message>
        <source>commas</source>
        <translation>Kommas</translation>
    </message>
    <message>
        <source>decimal commas</source>
        <translation>Dezimalkommas</translation>
    </message>
    <message>
        <source>names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>names in row 1</source>
        <translation>Namen in Zeile 1</translation>
    </message>
    <message>
        <source>no header</source>
        <translation>ohne Kopfzeile</translation>
    </message>
    <message>
        <source>semicolons</source>
        <translation>Semikolons</translation>
    </message>
    <message>
        <source>tabs</source>
        <translation>Tabulatoren</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.setup.roles</name>
    <message>
        <source>0 or 1</source>
        <translation>0 oder 1</translation>
    </message>
    <message>
        <source>0 or 1 (logistic)</source>
        <translation>0 oder 1 (logistisch)</translation>
    </message>
    <message>
        <source>A constant is added to the weighted inputs</source>
        <translation>Zu den gewichteten Eingaben wird eine Konstante addiert</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Columns to use by name: {names}.</source>
        <translation>Spalten mit Namen: {names}.</translation>
    </message>
    <message>
        <source>In the model, x is {column}.</source>
        <translation>Im Modell ist x {column}.</translation>
    </message>
    <message>
        <source>Inputs: {count} of {all}</source>
        <translation>Eingaben: {count} von {all}</translation>
    </message>
    <message>
        <source>Numbers are counted from their means, in standard deviations</source>
        <translation>Die Zahlen werden ab ihrem Mittelwert gezählt, in Standardabweichungen</translation>
    </message>
    <message>
        <source>Predict</source>
        <translation>Vorhersagen</translation>
    </message>
    <message>
        <source>The column that is predicted</source>
        <translation>Die Spalte, die vorhergesagt wird</translation>
    </message>
    <message>
        <source>This is what is predicted.</source>
        <translation>Das wird vorhergesagt.</translation>
    </message>
    <message>
        <source>Tick all columns but the target, {most} at most</source>
        <translation>Alle Spalten außer dem Zielwert anwählen, höchstens {most}</translation>
    </message>
    <message>
        <source>What the model predicts</source>
        <translation>Was das Modell vorhersagt</translation>
    </message>
    <message>
        <source>What the network predicts</source>
        <translation>Was das Netz vorhersagt</translation>
    </message>
    <message>
        <source>a number (linear)</source>
        <translation>eine Zahl (linear)</translation>
    </message>
    <message>
        <source>as</source>
        <translation>als</translation>
    </message>
    <message>
        <source>bias: a constant is added</source>
        <translation>Bias: eine Konstante dazu</translation>
    </message>
    <message>
        <source>model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>standardise: mean 0, deviation 1</source>
        <translation>standardisieren: Mittelwert 0, Abweichung 1</translation>
    </message>
    <message>
        <source>target</source>
        <translation>Zielwert</translation>
    </message>
    <message>
        <source>task</source>
        <translation>Aufgabe</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.setup.table</name>
    <message>
        <source>Open another table, choose inputs and target</source>
        <translation>Andere Tabelle öffnen, Eingaben und Zielwert wählen</translation>
    </message>
    <message>
        <source>Set up…</source>
        <translation>Einrichten…</translation>
    </message>
    <message>
        <source>linear</source>
        <translation>linear</translation>
    </message>
    <message>
        <source>logistic</source>
        <translation>logistisch</translation>
    </message>
    <message>
        <source>{count} inputs</source>
        <translation>{count} Eingaben</translation>
    </message>
    <message>
        <source>{rows:,} rows: {target} from {inputs}, {model}</source>
        <translation>{rows:,} Zeilen: {target} aus {inputs}, {model}</translation>
    </message>
    <message>
        <source>{rows:,} rows: {target} from {inputs}, {model}, standardised</source>
        <translation>{rows:,} Zeilen: {target} aus {inputs}, {model}, standardisiert</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.setup.table_window</name>
    <message>
        <source>A CSV or TSV file (Ctrl+O); or drop one on the window</source>
        <translation>Eine CSV- oder TSV-Datei (Ctrl+O); oder zieh eine auf das Fenster</translation>
    </message>
    <message>
        <source>Cells that were copied in a spreadsheet</source>
        <translation>Zellen, die in einer Tabellenkalkulation kopiert wurden</translation>
    </message>
    <message>
        <source>Hours of learning and scores of 24 people</source>
        <translation>Gelernte Stunden und Punkte von 24 Personen</translation>
    </message>
    <message>
        <source>Leave the run as it is</source>
        <translation>Den Lauf lassen, wie er ist</translation>
    </message>
    <message>
        <source>Open a table, drop a file on the window, or paste cells.</source>
        <translation>Öffne eine Tabelle, zieh eine Datei auf das Fenster oder füge Zellen ein.</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Reading {name}…</source>
        <translation>{name} wird gelesen…</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>{name}: {rows:,} rows, {size} columns of numbers</source>
        <translation>{name}: {rows:,} Zeilen, {size} Spalten mit Zahlen</translation>
    </message>
    <message>
        <source>{table}, read as {reading}</source>
        <translation>{table}, gelesen als {reading}</translation>
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
        <translation>Tabelle öffnen</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>Tabellen (*.csv *.tsv *.txt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>There is no table on the clipboard: copy some rows of cells first.</source>
        <translation>In der Zwischenablage ist keine Tabelle: Kopiere zuerst ein paar Zeilen mit Zellen.</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.solid.canvas</name>
    <message>
        <source>OpenGL could not be started here, so 3-D is off.</source>
        <translation>OpenGL ließ sich hier nicht starten, deshalb ist 3D aus.</translation>
    </message>
    <message>
        <source>OpenGL failed ({reason}), so 3-D is off.</source>
        <translation>OpenGL hatte einen Fehler ({reason}), deshalb ist 3D aus.</translation>
    </message>
    <message>
        <source>OpenGL has no room for a picture, so 3-D is off.</source>
        <translation>OpenGL hat keinen Platz für ein Bild, deshalb ist 3D aus.</translation>
    </message>
    <message>
        <source>The OpenGL here is too old, so 3-D is off.</source>
        <translation>OpenGL ist hier zu alt, deshalb ist 3D aus.</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.solid.view</name>
    <message>
        <source>A slice through here: the trail is projected onto it, at its own losses</source>
        <translation>Ein Schnitt durch diese Stelle: Die Bahn ist darauf projiziert, mit ihren eigenen Verlusten</translation>
    </message>
    <message>
        <source>Drag or Shift+arrows to turn, wheel or + − to zoom, Home for the first view</source>
        <translation>Ziehen oder Shift+Pfeiltasten dreht, Mausrad oder + − zoomt, Home zeigt die erste Ansicht</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Höhe</translation>
    </message>
    <message>
        <source>Heights by powers of ten of the loss</source>
        <translation>Höhen nach Zehnerpotenzen des Verlusts</translation>
    </message>
    <message>
        <source>Heights cut a little above the first loss of the run</source>
        <translation>Höhen etwas über dem ersten Verlust des Laufs abgeschnitten</translation>
    </message>
    <message>
        <source>Heights in proportion to the loss</source>
        <translation>Höhen im Verhältnis zum Verlust</translation>
    </message>
    <message>
        <source>Loss surface in 3-D</source>
        <translation>Verlustfläche in 3D</translation>
    </message>
    <message>
        <source>The loss is not a finite number anywhere here.</source>
        <translation>Der Verlust ist hier nirgends eine endliche Zahl.</translation>
    </message>
    <message>
        <source>The loss over all samples; each step follows that of its batch</source>
        <translation>Der Verlust über alle Beispiele; jeder Schritt folgt dem seines Batches</translation>
    </message>
    <message>
        <source>clipped</source>
        <translation>abgeschnitten</translation>
    </message>
    <message>
        <source>loss, cut at {loss}</source>
        <translation>Verlust, abgeschnitten bei {loss}</translation>
    </message>
    <message>
        <source>loss, logarithmic</source>
        <translation>Verlust, logarithmisch</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.stability_meter</name>
    <message>
        <source>Best: {best}</source>
        <translation>Beste: {best}</translation>
    </message>
    <message>
        <source>Curvature {curvature}</source>
        <translation>Krümmung {curvature}</translation>
    </message>
    <message>
        <source>Learning rate {rate}: {outlook}.</source>
        <translation>Lernrate {rate}: {outlook}.</translation>
    </message>
    <message>
        <source>Nothing overshoots up to {rate}.</source>
        <translation>Bis {rate} schießt nichts hinaus.</translation>
    </message>
    <message>
        <source>Stability of the learning rate</source>
        <translation>Stabilität der Lernrate</translation>
    </message>
    <message>
        <source>Stability: {words}.</source>
        <translation>Stabilität: {words}.</translation>
    </message>
    <message>
        <source>The best constant learning rate is {rate}.</source>
        <translation>Die beste konstante Lernrate ist {rate}.</translation>
    </message>
    <message>
        <source>The constant learning rate with the fewest iterations: take it</source>
        <translation>Die konstante Lernrate mit den wenigsten Iterationen: übernehmen</translation>
    </message>
    <message>
        <source>limit {limit}</source>
        <translation>Grenze {limit}</translation>
    </message>
    <message>
        <source>no stable learning rate</source>
        <translation>keine stabile Lernrate</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>noch nicht bekannt</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.struct_form</name>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>More: {names}</source>
        <translation>Mehr: {names}</translation>
    </message>
    <message>
        <source>amsgrad</source>
        <translation>amsgrad</translation>
    </message>
    <message>
        <source>angle</source>
        <translation>Winkel</translation>
    </message>
    <message>
        <source>centered</source>
        <translation>zentriert</translation>
    </message>
    <message>
        <source>condition</source>
        <translation>Kondition</translation>
    </message>
    <message>
        <source>dampening</source>
        <translation>Dampening</translation>
    </message>
    <message>
        <source>damping</source>
        <translation>Dämpfung</translation>
    </message>
    <message>
        <source>decoupled weight decay</source>
        <translation>entkoppelter Weight Decay</translation>
    </message>
    <message>
        <source>initial accumulator value</source>
        <translation>Anfangswert der Summe</translation>
    </message>
    <message>
        <source>learning rate decay</source>
        <translation>Abfall der Lernrate</translation>
    </message>
    <message>
        <source>maximize</source>
        <translation>maximieren</translation>
    </message>
    <message>
        <source>momentum</source>
        <translation>Momentum</translation>
    </message>
    <message>
        <source>momentum decay</source>
        <translation>Abfall des Momentums</translation>
    </message>
    <message>
        <source>most</source>
        <translation>max. Versuche</translation>
    </message>
    <message>
        <source>nesterov</source>
        <translation>Nesterov</translation>
    </message>
    <message>
        <source>shrink</source>
        <translation>Kürzung</translation>
    </message>
    <message>
        <source>start factor</source>
        <translation>Startfaktor</translation>
    </message>
    <message>
        <source>step size</source>
        <translation>Stufenlänge</translation>
    </message>
    <message>
        <source>total iters</source>
        <translation>Iterationen gesamt</translation>
    </message>
    <message>
        <source>total steps</source>
        <translation>Schritte gesamt</translation>
    </message>
    <message>
        <source>weight decay</source>
        <translation>Weight Decay</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.summaries</name>
    <message>
        <source>No step is taken yet.</source>
        <translation>Noch ist kein Schritt gemacht.</translation>
    </message>
    <message>
        <source>Nothing is computed yet.</source>
        <translation>Noch ist nichts berechnet.</translation>
    </message>
    <message>
        <source>The loss fell from {first} to {now} at iteration {n}.</source>
        <translation>Der Verlust fiel von {first} auf {now} bei Iteration {n}.</translation>
    </message>
    <message>
        <source>The loss went from {first} beyond all numbers at iteration {n}.</source>
        <translation>Der Verlust ging von {first} über alle Zahlen hinaus, bei Iteration {n}.</translation>
    </message>
    <message>
        <source>The loss went from {first} to {now} at iteration {n}.</source>
        <translation>Der Verlust ging von {first} auf {now} bei Iteration {n}.</translation>
    </message>
    <message>
        <source>There is no map yet; Compute makes one.</source>
        <translation>Es gibt noch keine Karte; „Berechnen“ macht eine.</translation>
    </message>
    <message>
        <source>This problem has no data.</source>
        <translation>Dieses Problem hat keine Daten.</translation>
    </message>
    <message>
        <source>gradient's norm {norm}</source>
        <translation>Gradientennorm {norm}</translation>
    </message>
    <message>
        <source>loss {loss}</source>
        <translation>Verlust {loss}</translation>
    </message>
    <message>
        <source>{count:,} runs over {across} and {up}: {converged:,} converged. Arrow keys go from cell to cell, Enter takes one up.</source>
        <translation>{count:,} Läufe über {across} und {up}: {converged:,} konvergiert. Pfeiltasten gehen von Zelle zu Zelle, Enter übernimmt eine.</translation>
    </message>
    <message>
        <source>{count:,} samples of {target} over {inputs}, and {held_out:,} held out; the model's loss is {loss}.</source>
        <translation>{count:,} Beispiele von {target} über {inputs} und {held_out:,} zum Testen; der Verlust des Modells ist {loss}.</translation>
    </message>
    <message>
        <source>{count:,} samples of {target} over {inputs}; the model's loss is {loss}.</source>
        <translation>{count:,} Beispiele von {target} über {inputs}; der Verlust des Modells ist {loss}.</translation>
    </message>
    <message>
        <source>{here}; the surface over {across} from {left} to {right} and {up} from {bottom} to {top}. Ctrl and an arrow key move the start.</source>
        <translation>{here}; die Fläche über {across} von {left} bis {right} und {up} von {bottom} bis {top}. Ctrl und eine Pfeiltaste verschieben den Start.</translation>
    </message>
    <message>
        <source>{here}; the surface over {across} from {left} to {right}, loss from {bottom} to {top}. Ctrl and an arrow key move the start.</source>
        <translation>{here}; die Fläche über {across} von {left} bis {right}, Verlust von {bottom} bis {top}. Ctrl und eine Pfeiltaste verschieben den Start.</translation>
    </message>
    <message>
        <source>{values}, gradient {gradient}</source>
        <translation>{values}, Gradient {gradient}</translation>
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
        <translation>3D ist im abgesicherten Modus aus.</translation>
    </message>
    <message>
        <source>3-D is off: OpenGL failed ({reason}).</source>
        <translation>3D ist aus: OpenGL hatte einen Fehler ({reason}).</translation>
    </message>
    <message>
        <source>3-D is off: PyOpenGL, which it needs, is not installed or can't be loaded.</source>
        <translation>3D ist aus: PyOpenGL, das dafür nötig ist, ist nicht installiert oder lässt sich nicht laden.</translation>
    </message>
    <message>
        <source>3-D is off: the loss of one parameter is a curve, which has no third dimension.</source>
        <translation>3D ist aus: Der Verlust eines einzigen Parameters ist eine Kurve und hat keine dritte Dimension.</translation>
    </message>
    <message>
        <source>3-D is off: this display has no OpenGL.</source>
        <translation>3D ist aus: Dieser Bildschirm hat kein OpenGL.</translation>
    </message>
    <message>
        <source>3-D is switched off here, by {name}.</source>
        <translation>3D ist hier ausgeschaltet, durch {name}.</translation>
    </message>
    <message>
        <source>Map and heights side by side</source>
        <translation>Karte und Höhen nebeneinander</translation>
    </message>
    <message>
        <source>Surface in 2-D</source>
        <translation>Fläche in 2D</translation>
    </message>
    <message>
        <source>Surface in 2-D and 3-D</source>
        <translation>Fläche in 2D und 3D</translation>
    </message>
    <message>
        <source>Surface in two dimensions or three</source>
        <translation>Fläche in zwei oder drei Dimensionen</translation>
    </message>
    <message>
        <source>The loss as a height</source>
        <translation>Der Verlust als Höhe</translation>
    </message>
    <message>
        <source>The map, from straight above</source>
        <translation>Die Karte, gerade von oben</translation>
    </message>
    <message>
        <source>both</source>
        <translation>beide</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.surface.prediction</name>
    <message>
        <source>Drag the diamond to where the next step will land, then click Step.</source>
        <translation>Zieh die Raute dorthin, wo der nächste Schritt landen wird, und klicke dann auf „Schritt“.</translation>
    </message>
    <message>
        <source>Off by {off}, {share:.0%} of the step: {points} points. Mean of {count}: {mean:.0f}.</source>
        <translation>{off} daneben, {share:.0%} des Schritts: {points} Punkte. Mittelwert von {count}: {mean:.0f}.</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.surface.readout</name>
    <message>
        <source>gradient {gradient}</source>
        <translation>Gradient {gradient}</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.surface.run_legend</name>
    <message>
        <source>How wide and how high the optimizer scales the two parameters' steps</source>
        <translation>Wie breit und wie hoch der Optimierer die Schritte der beiden Parameter macht</translation>
    </message>
    <message>
        <source>Its tip is where it lands</source>
        <translation>Seine Spitze zeigt, wo er landet</translation>
    </message>
    <message>
        <source>The known minima of this function</source>
        <translation>Die bekannten Minima dieser Funktion</translation>
    </message>
    <message>
        <source>The loss over the samples of this step alone</source>
        <translation>Der Verlust nur über die Beispiele dieses Schritts</translation>
    </message>
    <message>
        <source>The parameters visited</source>
        <translation>Die besuchten Parameter</translation>
    </message>
    <message>
        <source>The run that does not forget it</source>
        <translation>Der Lauf, der es nicht vergisst</translation>
    </message>
    <message>
        <source>The slope of the curve is the gradient</source>
        <translation>Die Steigung der Kurve ist der Gradient</translation>
    </message>
    <message>
        <source>What the optimizer has averaged of the gradients; the step goes against it</source>
        <translation>Was der Optimierer aus den Gradienten gemittelt hat; der Schritt geht dagegen</translation>
    </message>
    <message>
        <source>Where the loss grows fastest</source>
        <translation>Wo der Verlust am schnellsten wächst</translation>
    </message>
    <message>
        <source>Where the run stands; drag it to start elsewhere</source>
        <translation>Wo der Lauf steht; zieh daran, um woanders zu starten</translation>
    </message>
    <message>
        <source>batch loss</source>
        <translation>Batch-Verlust</translation>
    </message>
    <message>
        <source>current</source>
        <translation>aktuell</translation>
    </message>
    <message>
        <source>minima</source>
        <translation>Minima</translation>
    </message>
    <message>
        <source>next step</source>
        <translation>nächster Schritt</translation>
    </message>
    <message>
        <source>scaling</source>
        <translation>Skalierung</translation>
    </message>
    <message>
        <source>tangent</source>
        <translation>Tangente</translation>
    </message>
    <message>
        <source>trajectory</source>
        <translation>Bahn</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.surface.slice_bar</name>
    <message>
        <source>Others</source>
        <translation>Andere</translation>
    </message>
    <message>
        <source>Parameter across</source>
        <translation>Parameter quer</translation>
    </message>
    <message>
        <source>Parameter up</source>
        <translation>Parameter hoch</translation>
    </message>
    <message>
        <source>Slice</source>
        <translation>Schnitt</translation>
    </message>
    <message>
        <source>Slice through here:</source>
        <translation>Schnitt durch diese Stelle:</translation>
    </message>
    <message>
        <source>Take two other random directions</source>
        <translation>Zwei andere zufällige Richtungen nehmen</translation>
    </message>
    <message>
        <source>The loss over two of the parameters; all others stay as they are here</source>
        <translation>Der Verlust über zwei der Parameter; alle anderen bleiben, wie sie hier sind</translation>
    </message>
    <message>
        <source>The parameter along this axis</source>
        <translation>Der Parameter entlang dieser Achse</translation>
    </message>
    <message>
        <source>The two directions in which the run has moved most</source>
        <translation>Die zwei Richtungen, in denen sich der Lauf am meisten bewegt hat</translation>
    </message>
    <message>
        <source>Two random directions, each unit's part as long as its weights (Li et al. 2018)</source>
        <translation>Zwei zufällige Richtungen, bei jedem Neuron so lang wie seine Gewichte (Li et al. 2018)</translation>
    </message>
    <message>
        <source>Which two directions of all the surface shows</source>
        <translation>Welche zwei Richtungen von allen die Fläche zeigt</translation>
    </message>
    <message>
        <source>principal directions</source>
        <translation>Hauptrichtungen</translation>
    </message>
    <message>
        <source>two parameters</source>
        <translation>zwei Parameter</translation>
    </message>
    <message>
        <source>two random directions</source>
        <translation>zwei Zufallsrichtungen</translation>
    </message>
    <message>
        <source>{share:.1%} of the run's variance</source>
        <translation>{share:.1%} der Varianz des Laufs</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.surface.view</name>
    <message>
        <source>Show the whole trajectory again (F)</source>
        <translation>Wieder die ganze Bahn zeigen (F)</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>pointer</source>
        <translation>Zeiger</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.tab_order</name>
    <message>
        <source>Arrow keys choose which of them is seen</source>
        <translation>Pfeiltasten wählen, welche zu sehen ist</translation>
    </message>
    <message>
        <source>Close {dock}</source>
        <translation>{dock} schließen</translation>
    </message>
    <message>
        <source>More of the tool bar</source>
        <translation>Mehr von der Werkzeugleiste</translation>
    </message>
    <message>
        <source>Shows more tabs</source>
        <translation>Zeigt mehr Reiter</translation>
    </message>
    <message>
        <source>Views in one place</source>
        <translation>Ansichten an einem Platz</translation>
    </message>
    <message>
        <source>What the window is too narrow for</source>
        <translation>Wofür das Fenster zu schmal ist</translation>
    </message>
    <message>
        <source>{dock}: a window of its own, or back</source>
        <translation>{dock}: eigenes Fenster oder zurück</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.table_view</name>
    <message>
        <source>A row for each step: a selected one is marked on the surface, and can be copied</source>
        <translation>Eine Zeile für jeden Schritt: Eine gewählte ist auf der Fläche markiert und lässt sich kopieren</translation>
    </message>
    <message>
        <source>Copied the first {copied:,} of {wanted:,} rows; gdsim run writes all to a file.</source>
        <translation>Die ersten {copied:,} von {wanted:,} Zeilen kopiert; gdsim run schreibt alle in eine Datei.</translation>
    </message>
    <message numerus="yes">
        <source>Copied {n} rows.</source>
        <extracomment>One: Copied {n} row.</extracomment>
        <translation>
            <numerusform>{n} Zeile kopiert.</numerusform>
            <numerusform>{n} Zeilen kopiert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gdsim.ui.timeline</name>
    <message>
        <source>0 of 0</source>
        <translation>0 von 0</translation>
    </message>
    <message>
        <source>Drag to any iteration of the run; stepping from there branches</source>
        <translation>Zieh zu einer beliebigen Iteration des Laufs; ein Schritt von dort beginnt einen Zweig</translation>
    </message>
    <message>
        <source>Timeline: the iteration that is shown</source>
        <translation>Zeitleiste: die gezeigte Iteration</translation>
    </message>
    <message>
        <source>{here:,} of {end:,}</source>
        <translation>{here:,} von {end:,}</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.window</name>
    <message>
        <source>Controls</source>
        <translation>Bedienung</translation>
    </message>
    <message>
        <source>Copied a program that prints this run's table with torch alone.</source>
        <translation>Ein Programm kopiert, das die Tabelle dieses Laufs nur mit torch ausgibt.</translation>
    </message>
</context>
<context>
    <name>gdsim.worker</name>
    <message>
        <source>The loss can't be shown here: {error}</source>
        <translation>Der Verlust lässt sich hier nicht zeigen: {error}</translation>
    </message>
    <message>
        <source>The run can't go on: {error}. Reset starts it again.</source>
        <translation>Der Lauf kann nicht weitergehen: {error}. „Zurücksetzen“ beginnt ihn neu.</translation>
    </message>
</context>
</TS>
