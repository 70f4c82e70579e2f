<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>gdsim.branches</name>
    <message>
        <source>branch {n}</source>
        <translation>branche {n}</translation>
    </message>
    <message>
        <source>from iteration {n}</source>
        <translation>à partir de l’itération {n}</translation>
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
        <translation>« {name} » vaut {low:g} dans tous les exemples : pas d’écart type pour le mesurer. Choisissez une autre colonne, ou ne standardisez pas.</translation>
    </message>
    <message>
        <source>'{target}' can't be predicted from itself: take it out of the inputs, or choose another target.</source>
        <translation>« {target} » ne peut pas être prédite à partir d’elle-même : retirez-la des entrées, ou choisissez une autre cible.</translation>
    </message>
    <message>
        <source>A class is 0 or 1, but sample {sample} of '{name}' is {value:g}; choose another target, or predict it as a number.</source>
        <translation>Une classe vaut 0 ou 1, mais l’exemple {sample} de « {name} » vaut {value:g} ; choisissez une autre cible, ou prédisez-la comme un nombre.</translation>
    </message>
    <message>
        <source>A column stands twice among the inputs; once will do.</source>
        <translation>Une colonne figure deux fois parmi les entrées ; une fois suffit.</translation>
    </message>
    <message>
        <source>All samples of '{name}' are {value:g}; there must be both 0 and 1.</source>
        <translation>Tous les exemples de « {name} » valent {value:g} ; il faut des 0 et des 1.</translation>
    </message>
    <message>
        <source>Choose 1 to {most} columns as inputs; there are {count}.</source>
        <translation>Choisissez de 1 à {most} colonnes comme entrées ; il y en a {count}.</translation>
    </message>
    <message>
        <source>The numbers in '{name}' are too large to be squared, {size:.3g}; give them in a larger unit.</source>
        <translation>Les nombres de « {name} » sont trop grands pour être élevés au carré, {size:.3g} ; donnez-les dans une unité plus grande.</translation>
    </message>
    <message>
        <source>The numbers in '{name}' are too small to be squared, {size:.3g}; give them in a smaller unit.</source>
        <translation>Les nombres de « {name} » sont trop petits pour être élevés au carré, {size:.3g} ; donnez-les dans une unité plus petite.</translation>
    </message>
    <message>
        <source>There is no column '{name}'; there are {known}.</source>
        <translation>Il n’y a pas de colonne « {name} » ; il y a {known}.</translation>
    </message>
    <message>
        <source>There is one sample only; at least 2 are needed.</source>
        <translation>Il n’y a qu’un exemple ; il en faut au moins 2.</translation>
    </message>
</context>
<context>
    <name>gdsim.core.columns</name>
    <message>
        <source>A table of {count} columns needs rows of as many numbers.</source>
        <translation>Un tableau de {count} colonnes demande des lignes d’autant de nombres.</translation>
    </message>
    <message>
        <source>Each column of a table needs a name.</source>
        <translation>Chaque colonne d’un tableau a besoin d’un nom.</translation>
    </message>
    <message>
        <source>Sample {row}, column '{column}': {value} is not a finite number.</source>
        <translation>Exemple {row}, colonne « {column} » : {value} n’est pas un nombre fini.</translation>
    </message>
    <message>
        <source>The name '{twice}' stands over more than one column.</source>
        <translation>Le nom « {twice} » désigne plus d’une colonne.</translation>
    </message>
</context>
<context>
    <name>gdsim.core.convergence</name>
    <message>
        <source>A map has from {fewest} to {most} cells along a side, not {cells}.</source>
        <translation>Une carte a de {fewest} à {most} cellules par côté, pas {cells}.</translation>
    </message>
    <message>
        <source>A map takes from 1 to {most:,} iterations, not {iterations}.</source>
        <translation>Une carte demande de 1 à {most:,} itérations, pas {iterations}.</translation>
    </message>
    <message>
        <source>Both axes vary the {title}; choose another for one of them.</source>
        <translation>Les deux axes font varier la même chose ({title}) ; changez l’un des deux.</translation>
    </message>
</context>
<context>
    <name>gdsim.core.curvature</name>
    <message>
        <source>converges without overshooting</source>
        <translation>converge sans dépasser</translation>
    </message>
    <message>
        <source>diverges</source>
        <translation>diverge</translation>
    </message>
    <message>
        <source>no limit here</source>
        <translation>pas de limite ici</translation>
    </message>
    <message>
        <source>no limit told above {most} parameters</source>
        <translation>pas de limite calculée au-delà de {most} paramètres</translation>
    </message>
    <message>
        <source>no limit told for mini-batches</source>
        <translation>pas de limite calculée pour des mini-lots</translation>
    </message>
    <message>
        <source>no limit told for this kind of SGD</source>
        <translation>pas de limite calculée pour ce type de SGD</translation>
    </message>
    <message>
        <source>not finite here</source>
        <translation>pas fini ici</translation>
    </message>
    <message>
        <source>overshoots and rings</source>
        <translation>dépasse et oscille</translation>
    </message>
    <message>
        <source>rings without end</source>
        <translation>oscille sans fin</translation>
    </message>
    <message>
        <source>{optimizer} has no fixed limit</source>
        <translation>{optimizer} n’a pas de limite fixe</translation>
    </message>
</context>
<context>
    <name>gdsim.core.datasets</name>
    <message>
        <source>A line</source>
        <translation>Une droite</translation>
    </message>
    <message>
        <source>A sine</source>
        <translation>Une sinusoïde</translation>
    </message>
    <message>
        <source>A step</source>
        <translation>Une marche</translation>
    </message>
    <message>
        <source>Two bumps</source>
        <translation>Deux bosses</translation>
    </message>
    <message>
        <source>Two circles</source>
        <translation>Deux cercles</translation>
    </message>
    <message>
        <source>Two clouds</source>
        <translation>Deux nuages</translation>
    </message>
    <message>
        <source>Two moons</source>
        <translation>Deux lunes</translation>
    </message>
    <message>
        <source>Two spirals</source>
        <translation>Deux spirales</translation>
    </message>
    <message>
        <source>XOR</source>
        <translation>XOR</translation>
    </message>
    <message>
        <source>a line</source>
        <translation>une droite</translation>
    </message>
    <message>
        <source>a sine</source>
        <translation>une sinusoïde</translation>
    </message>
    <message>
        <source>a step</source>
        <translation>une marche</translation>
    </message>
    <message>
        <source>class</source>
        <translation>classe</translation>
    </message>
    <message>
        <source>two bumps</source>
        <translation>deux bosses</translation>
    </message>
    <message>
        <source>two circles</source>
        <translation>deux cercles</translation>
    </message>
    <message>
        <source>two clouds</source>
        <translation>deux nuages</translation>
    </message>
    <message>
        <source>two moons</source>
        <translation>deux lunes</translation>
    </message>
    <message>
        <source>two spirals</source>
        <translation>deux spirales</translation>
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
        <translation>{device} n’est pas utilisable ici ({why}) ; calcul sur le CPU.</translation>
    </message>
    <message>
        <source>{device} failed ({error}); going on on the CPU.</source>
        <translation>{device} a échoué ({error}) ; suite du calcul sur le CPU.</translation>
    </message>
</context>
<context>
    <name>gdsim.core.formula</name>
    <message>
        <source>A formula has at most {most} names; '{name}' at column {column} is one more.</source>
        <translation>Une formule a au plus {most} noms ; « {name} », colonne {column}, est de trop.</translation>
    </message>
    <message>
        <source>The exponent {value:g} at column {column} is beyond {largest:g}; write a smaller one.</source>
        <translation>L’exposant {value:g}, colonne {column}, dépasse {largest:g} ; écrivez-en un plus petit.</translation>
    </message>
    <message>
        <source>The formula is always {value:g}; use a name in it, such as a.</source>
        <translation>La formule vaut toujours {value:g} ; utilisez-y un nom, par exemple a.</translation>
    </message>
    <message>
        <source>The function '{name}' at column {column} takes {example}.</source>
        <translation>La fonction « {name} », colonne {column}, prend {example}.</translation>
    </message>
    <message>
        <source>The number {number} at column {column} is not finite; change it.</source>
        <translation>Le nombre {number}, colonne {column}, n’est pas fini ; changez-le.</translation>
    </message>
    <message>
        <source>There is a function '{name}' at column {column}; write {name}(…).</source>
        <translation>« {name} », colonne {column}, est une fonction ; écrivez {name}(…).</translation>
    </message>
    <message>
        <source>There is an unknown function '{name}' at column {column}; known are {known}. A product is written {name}*(…).</source>
        <translation>Fonction inconnue « {name} », colonne {column} ; les fonctions connues sont {known}. Un produit s’écrit {name}*(…).</translation>
    </message>
    <message>
        <source>There is an unknown name '{name}' at column {column}; known are {known}.</source>
        <translation>Nom inconnu « {name} », colonne {column} ; les noms connus sont {known}.</translation>
    </message>
    <message>
        <source>There is something at column {column} that no formula has.</source>
        <translation>Il y a, colonne {column}, quelque chose qui n’existe dans aucune formule.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>one number, such as {name}(a)</source>
        <translation>un nombre, par exemple {name}(a)</translation>
    </message>
    <message>
        <source>two numbers, such as {name}(a, b)</source>
        <translation>deux nombres, par exemple {name}(a, b)</translation>
    </message>
</context>
<context>
    <name>gdsim.core.formula_text</name>
    <message>
        <source>A formula has at most {longest} characters; this one has {count}.</source>
        <translation>Une formule a au plus {longest} caractères ; celle-ci en a {count}.</translation>
    </message>
    <message>
        <source>A formula has at most {most} numbers, names and operators; there are more from column {column} on.</source>
        <translation>Une formule a au plus {most} nombres, noms et opérateurs ; il y en a trop à partir de la colonne {column}.</translation>
    </message>
    <message>
        <source>The ( at column {column} is never closed; write ) for it.</source>
        <translation>La parenthèse ( de la colonne {column} n’est jamais fermée ; ajoutez la ).</translation>
    </message>
    <message>
        <source>The formula ends with {text} at column {column}; write a number or a name after it.</source>
        <translation>La formule se termine par {text}, colonne {column} ; écrivez ensuite un nombre ou un nom.</translation>
    </message>
    <message>
        <source>The formula is empty; write one, such as (a - 1)**2.</source>
        <translation>La formule est vide ; écrivez-en une, par exemple (a - 1)**2.</translation>
    </message>
    <message>
        <source>The formula is nested more than {deepest} deep at column {column}; write it flatter.</source>
        <translation>La formule est imbriquée sur plus de {deepest} niveaux à la colonne {column} ; simplifiez-la.</translation>
    </message>
    <message>
        <source>The name '{name}' at column {column} begins with _; begin it with a letter.</source>
        <translation>Le nom « {name} », colonne {column}, commence par _ ; commencez par une lettre.</translation>
    </message>
    <message>
        <source>The name '{name}' at column {column} is a word of Python; choose another.</source>
        <translation>Le nom « {name} », colonne {column}, est un mot de Python ; choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The name '{name}' at column {column} is longer than {longest} characters; shorten it.</source>
        <translation>Le nom « {name} », colonne {column}, a plus de {longest} caractères ; raccourcissez-le.</translation>
    </message>
    <message>
        <source>There is a comma at column {column} that separates nothing; a decimal point is written 0.5.</source>
        <translation>La virgule de la colonne {column} ne sépare rien ; le séparateur décimal est le point : 0.5.</translation>
    </message>
    <message>
        <source>There is an unknown character {shown} at column {column}; {advice}.</source>
        <translation>Caractère inconnu {shown}, colonne {column} ; {advice}.</translation>
    </message>
    <message>
        <source>There is no ( for the ) at column {column}; take it away.</source>
        <translation>La parenthèse ) de la colonne {column} n’a pas de ( ; retirez-la.</translation>
    </message>
    <message>
        <source>There is no number or name before the {sign} at column {column}; write one.</source>
        <translation>Il n’y a ni nombre ni nom avant {sign}, colonne {column} ; écrivez-en un.</translation>
    </message>
    <message>
        <source>There is no operator before '{after}' at column {column}; {advice}.</source>
        <translation>Il manque un opérateur avant « {after} », colonne {column} ; {advice}.</translation>
    </message>
    <message>
        <source>write ( instead</source>
        <translation>écrivez plutôt (</translation>
    </message>
    <message>
        <source>write ) instead</source>
        <translation>écrivez plutôt )</translation>
    </message>
    <message>
        <source>write * instead</source>
        <translation>écrivez plutôt *</translation>
    </message>
    <message>
        <source>write ** for a power</source>
        <translation>écrivez ** pour une puissance</translation>
    </message>
    <message>
        <source>write **2 instead</source>
        <translation>écrivez plutôt **2</translation>
    </message>
    <message>
        <source>write **3 instead</source>
        <translation>écrivez plutôt **3</translation>
    </message>
    <message>
        <source>write - instead</source>
        <translation>écrivez plutôt -</translation>
    </message>
    <message>
        <source>write / instead</source>
        <translation>écrivez plutôt /</translation>
    </message>
    <message>
        <source>write a space instead</source>
        <translation>écrivez plutôt une espace</translation>
    </message>
    <message>
        <source>write numbers, names, + - * / ** ( ) and commas</source>
        <translation>écrivez des nombres, des noms, + - * / ** ( ) et des virgules</translation>
    </message>
    <message>
        <source>write one between the numbers, or make them one</source>
        <translation>écrivez-en un entre les nombres, ou n’en faites qu’un</translation>
    </message>
    <message>
        <source>write only plain names, such as exp(x)</source>
        <translation>écrivez seulement des noms simples, par exemple exp(x)</translation>
    </message>
    <message>
        <source>write only what stands on one side of it</source>
        <translation>écrivez seulement ce qui est d’un côté</translation>
    </message>
    <message>
        <source>write pi instead</source>
        <translation>écrivez plutôt pi</translation>
    </message>
    <message>
        <source>write the formula on one line</source>
        <translation>écrivez la formule sur une ligne</translation>
    </message>
    <message>
        <source>write {before}*{after} for a product</source>
        <translation>écrivez {before}*{after} pour un produit</translation>
    </message>
    <message>
        <source>write {before}*{after} for a product, {before}({after}) for a function</source>
        <translation>écrivez {before}*{after} pour un produit, {before}({after}) pour une fonction</translation>
    </message>
</context>
<context>
    <name>gdsim.core.kept</name>
    <message>
        <source>This run was computed on another machine, whose numbers differ from this one's in the last digits; the steps it took are shown as they were, and it goes on with this machine's.</source>
        <translation>Cet essai a été calculé sur une autre machine, dont les nombres diffèrent aux derniers chiffres ; les pas déjà faits sont montrés tels quels, et la suite est calculée ici.</translation>
    </message>
    <message>
        <source>a step does not begin where the one before it ended</source>
        <translation>un pas ne commence pas là où le précédent s’est arrêté</translation>
    </message>
    <message>
        <source>step {number} is not what these settings give</source>
        <translation>le pas {number} n’est pas celui que donnent ces réglages</translation>
    </message>
    <message>
        <source>the steps are none of this problem and this optimizer</source>
        <translation>les pas ne sont pas de ce problème et de cet optimiseur</translation>
    </message>
    <message>
        <source>where the run stands is no place of this problem</source>
        <translation>le point où en est l’essai n’est pas un point de ce problème</translation>
    </message>
</context>
<context>
    <name>gdsim.core.map_axes</name>
    <message>
        <source>A map of {optimizer} on {problem} can't vary '{what}'; it can vary {known}.</source>
        <translation>Une carte de {optimizer} sur {problem} ne peut pas faire varier « {what} » ; elle peut faire varier {known}.</translation>
    </message>
    <message>
        <source>An axis is written as learning_rate=0.001:1:log or momentum=0:0.99, not '{text}'.</source>
        <translation>Un axe s’écrit learning_rate=0.001:1:log ou momentum=0:0.99, pas « {text} ».</translation>
    </message>
    <message>
        <source>An end of the range of {what} must be a number, not '{text}'.</source>
        <translation>Une borne de l’intervalle de {what} doit être un nombre, pas « {text} ».</translation>
    </message>
    <message>
        <source>The range of the {title} must begin above 0 to be logarithmic, not at {low:g}.</source>
        <translation>Pour être logarithmique, l’intervalle ({title}) doit commencer au-dessus de 0, pas à {low:g}.</translation>
    </message>
    <message>
        <source>The range of the {title} must go from less to more, not from {low:g} to {high:g}.</source>
        <translation>L’intervalle ({title}) doit aller du plus petit au plus grand, pas de {low:g} à {high:g}.</translation>
    </message>
    <message>
        <source>The range of the {title} must have finite ends, not {low} and {high}.</source>
        <translation>L’intervalle ({title}) doit avoir des bornes finies, pas {low} et {high}.</translation>
    </message>
    <message>
        <source>start of {parameter}</source>
        <translation>départ de {parameter}</translation>
    </message>
    <message>
        <source>{names}, … ({count} in all)</source>
        <translation>{names}, … ({count} en tout)</translation>
    </message>
</context>
<context>
    <name>gdsim.core.map_colours</name>
    <message>
        <source>converged elsewhere</source>
        <translation>convergé ailleurs</translation>
    </message>
    <message>
        <source>diverged</source>
        <translation>divergé</translation>
    </message>
    <message>
        <source>minimum {n}</source>
        <translation>minimum {n}</translation>
    </message>
    <message>
        <source>not converged</source>
        <translation>pas convergé</translation>
    </message>
    <message>
        <source>to ({place})</source>
        <translation>vers ({place})</translation>
    </message>
</context>
<context>
    <name>gdsim.core.narration</name>
    <message>
        <source>.grad keeps {values}</source>
        <translation>.grad garde {values}</translation>
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
        <translation>Adam, mais divisé par le plus grand gradient récent au lieu d’une moyenne.</translation>
    </message>
    <message>
        <source>Adam, with a weight decay that shrinks the parameters and not the gradient.</source>
        <translation>Adam, avec une décroissance qui réduit les paramètres et non le gradient.</translation>
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
        <translation>Divise par la plus grande moyenne des carrés jusqu’ici.</translation>
    </message>
    <message>
        <source>Follows the average gradient, divided by the root of the average square.</source>
        <translation>Suit la moyenne des gradients, divisée par la racine de la moyenne des carrés.</translation>
    </message>
    <message>
        <source>first moment</source>
        <translation>premier moment</translation>
    </message>
    <message>
        <source>second moment</source>
        <translation>second moment</translation>
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
        <translation>Divise plutôt par l’écart type des gradients.</translation>
    </message>
    <message>
        <source>Divides by the root of a moving average of the squared gradients.</source>
        <translation>Divise par la racine d’une moyenne mobile des gradients au carré.</translation>
    </message>
    <message>
        <source>Divides by the root of the sum of all squared gradients, so that steps grow shorter.</source>
        <translation>Divise par la racine de la somme de tous les gradients au carré : les pas raccourcissent.</translation>
    </message>
    <message>
        <source>RMSprop</source>
        <translation>RMSprop</translation>
    </message>
    <message>
        <source>Step t has the learning rate divided by 1 + t times this.</source>
        <translation>Au pas t, le taux d’apprentissage est divisé par 1 + t fois ce nombre.</translation>
    </message>
    <message>
        <source>Takes steps of the size of its last ones, whatever the size of the gradient.</source>
        <translation>Fait des pas de la taille des derniers, quelle que soit celle du gradient.</translation>
    </message>
    <message>
        <source>The share of both moving averages that a step keeps.</source>
        <translation>La part des deux moyennes mobiles que garde un pas.</translation>
    </message>
    <message>
        <source>The share of the average squared gradient a step keeps.</source>
        <translation>La part de la moyenne des gradients au carré que garde un pas.</translation>
    </message>
    <message>
        <source>What the sum of the squared gradients begins with.</source>
        <translation>La valeur de départ de la somme des gradients au carré.</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>taux d’apprentissage</translation>
    </message>
</context>
<context>
    <name>gdsim.core.optimizers.fields</name>
    <message>
        <source>Added to what is divided by, so that it is not zero.</source>
        <translation>Ajouté au diviseur, pour qu’il ne soit pas nul.</translation>
    </message>
    <message>
        <source>Pulls towards 0: this times the parameter is added to its gradient.</source>
        <translation>Attire vers 0 : ce nombre fois le paramètre s’ajoute à son gradient.</translation>
    </message>
    <message>
        <source>The share of a parameter that a step of learning rate 1 takes off.</source>
        <translation>La part d’un paramètre que retire un pas de taux d’apprentissage 1.</translation>
    </message>
    <message>
        <source>The share of the average gradient that a step keeps.</source>
        <translation>La part de la moyenne des gradients que garde un pas.</translation>
    </message>
    <message>
        <source>The share of the average squared gradient that a step keeps.</source>
        <translation>La part de la moyenne des gradients au carré que garde un pas.</translation>
    </message>
    <message>
        <source>The share of the last step that is kept; 0 is none.</source>
        <translation>La part du dernier pas qui est gardée ; 0 : aucune.</translation>
    </message>
    <message>
        <source>The weight decay acts on the parameters, not on the gradient.</source>
        <translation>La décroissance agit sur les paramètres, pas sur le gradient.</translation>
    </message>
</context>
<context>
    <name>gdsim.core.optimizers.line_search</name>
    <message>
        <source>Goes against the gradient, by a step that is shortened until the loss falls enough.</source>
        <translation>Va contre le gradient, d’un pas raccourci jusqu’à ce que la perte baisse assez.</translation>
    </message>
    <message>
        <source>How many lengths are tried at most.</source>
        <translation>Combien de longueurs sont essayées au plus.</translation>
    </message>
    <message>
        <source>How much of the fall that the slope promises is enough.</source>
        <translation>Quelle part de la baisse promise par la pente suffit.</translation>
    </message>
    <message>
        <source>Line search</source>
        <translation>Recherche linéaire</translation>
    </message>
    <message>
        <source>What a step's length is multiplied by at each try.</source>
        <translation>Ce par quoi la longueur du pas est multipliée à chaque tentative.</translation>
    </message>
</context>
<context>
    <name>gdsim.core.optimizers.nadam</name>
    <message>
        <source>Adam, which adds the present gradient to the average once more, as Nesterov does.</source>
        <translation>Adam, qui ajoute encore une fois le gradient présent à la moyenne, comme Nesterov.</translation>
    </message>
    <message>
        <source>How soon the momentum grows from half of beta1 to beta1.</source>
        <translation>À quelle vitesse l’inertie passe de la moitié de beta1 à beta1.</translation>
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
        <translation>Ajouté à toutes les courbures, ce qui raccourcit les pas.</translation>
    </message>
    <message>
        <source>Goes where a parabola of the same slope and curvature is flat: in one step, on a bowl.</source>
        <translation>Va là où une parabole de mêmes pente et courbure est plate : en un pas, dans un bol.</translation>
    </message>
    <message>
        <source>Newton's method</source>
        <translation>Méthode de Newton</translation>
    </message>
</context>
<context>
    <name>gdsim.core.optimizers.radam</name>
    <message>
        <source>Adam, which divides by the average square once that can be relied on.</source>
        <translation>Adam, qui divise par la moyenne des carrés dès qu’elle est fiable.</translation>
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
        <translation>Suit les signes du gradient : les pas grandissent s’ils restent, et rétrécissent s’ils changent.</translation>
    </message>
    <message>
        <source>Rprop</source>
        <translation>Rprop</translation>
    </message>
    <message>
        <source>The largest step size.</source>
        <translation>La plus grande longueur de pas.</translation>
    </message>
    <message>
        <source>The smallest step size must not be above the largest, step max.</source>
        <translation>La plus petite longueur de pas ne doit pas dépasser la plus grande, step max.</translation>
    </message>
    <message>
        <source>The smallest step size.</source>
        <translation>La plus petite longueur de pas.</translation>
    </message>
    <message>
        <source>What a step size is multiplied by at a turn.</source>
        <translation>Ce par quoi une longueur de pas est multipliée quand le signe change.</translation>
    </message>
    <message>
        <source>What a step size is multiplied by while the sign stays.</source>
        <translation>Ce par quoi une longueur de pas est multipliée tant que le signe reste.</translation>
    </message>
</context>
<context>
    <name>gdsim.core.optimizers.sgd</name>
    <message>
        <source>Goes straight against the gradient; with momentum it keeps some of its last steps.</source>
        <translation>Va droit contre le gradient ; avec de l’inertie, il garde une part de ses derniers pas.</translation>
    </message>
    <message>
        <source>Nesterov's momentum needs a momentum above 0 and a dampening of 0.</source>
        <translation>L’inertie de Nesterov demande une inertie supérieure à 0 et un amortissement de 0.</translation>
    </message>
    <message>
        <source>SGD</source>
        <translation>SGD</translation>
    </message>
    <message>
        <source>Steps as if the momentum's next step had been taken already.</source>
        <translation>Fait son pas comme si le prochain pas de l’inertie était déjà fait.</translation>
    </message>
    <message>
        <source>The share of the gradient that stays out of the momentum.</source>
        <translation>La part du gradient qui n’entre pas dans l’inertie.</translation>
    </message>
</context>
<context>
    <name>gdsim.core.problems.bowl</name>
    <message>
        <source>Elliptic bowl</source>
        <translation>Bol elliptique</translation>
    </message>
    <message>
        <source>From the x axis to the flat direction, in degrees.</source>
        <translation>De l’axe des x à la direction plate, en degrés.</translation>
    </message>
    <message>
        <source>Functions of two parameters</source>
        <translation>Fonctions de deux paramètres</translation>
    </message>
    <message>
        <source>How many times as much it bends across as along.</source>
        <translation>Combien de fois plus il se courbe en travers qu’en long.</translation>
    </message>
    <message>
        <source>Steep across, flat along: steps that are safe across it are short along it.</source>
        <translation>Raide en travers, plat en long : des pas sûrs en travers sont courts en long.</translation>
    </message>
</context>
<context>
    <name>gdsim.core.problems.camel</name>
    <message>
        <source>Six minima in three pairs of twins: only one of the pairs is the deepest.</source>
        <translation>Six minima en trois paires de jumeaux : une seule des paires est la plus profonde.</translation>
    </message>
    <message>
        <source>Six-hump camel</source>
        <translation>Dos de chameau (6 bosses)</translation>
    </message>
</context>
<context>
    <name>gdsim.core.problems.linear</name>
    <message>
        <source>A batch of three</source>
        <translation>Un lot de trois</translation>
    </message>
    <message>
        <source>A line with a bias</source>
        <translation>Une droite avec biais</translation>
    </message>
    <message>
        <source>One sample</source>
        <translation>Un seul exemple</translation>
    </message>
    <message>
        <source>One student studied 2 hours and scored 4. Which weight w makes w·x meet that score?</source>
        <translation>Un élève a révisé 2 heures et a eu 4. Avec quel poids w le produit w·x donne-t-il cette note ?</translation>
    </message>
    <message>
        <source>The same three students, and a line that need not pass through zero: y = w·x + b.</source>
        <translation>Les trois mêmes élèves, et une droite qui ne passe pas forcément par zéro : y = w·x + b.</translation>
    </message>
    <message>
        <source>Three students, one line through zero: the loss is the mean of the squared errors.</source>
        <translation>Trois élèves, une droite passant par zéro : la perte est la moyenne des erreurs au carré.</translation>
    </message>
    <message>
        <source>Two inputs, two weights: the way to the minimum at (2, 0) is a long narrow valley.</source>
        <translation>Deux entrées, deux poids : le chemin vers le minimum en (2, 0) est une longue vallée étroite.</translation>
    </message>
    <message>
        <source>Two weights</source>
        <translation>Deux poids</translation>
    </message>
    <message>
        <source>hours studied</source>
        <translation>heures de révision</translation>
    </message>
    <message>
        <source>score</source>
        <translation>note</translation>
    </message>
</context>
<context>
    <name>gdsim.core.problems.network</name>
    <message>
        <source>A hidden layer has 1 to {most} units, not {units}.</source>
        <translation>Une couche cachée a de 1 à {most} unités, pas {units}.</translation>
    </message>
    <message>
        <source>A network has 1 to {most} hidden layers; there are {count}.</source>
        <translation>Un réseau a de 1 à {most} couches cachées ; il y en a {count}.</translation>
    </message>
    <message>
        <source>A small neural network</source>
        <translation>Un petit réseau de neurones</translation>
    </message>
    <message>
        <source>A {shape} network of {count:,} parameters learns {learned} from {samples:,} samples.</source>
        <translation>Un réseau {shape} à {count:,} paramètres apprend : {learned} ({samples:,} exemples).</translation>
    </message>
    <message>
        <source>A {text} network on {samples:,} samples needs some {needed}, and {free} are free: take fewer units or samples.</source>
        <translation>Un réseau {text} sur {samples:,} exemples demande environ {needed}, et {free} sont libres : prenez moins d’unités ou d’exemples.</translation>
    </message>
    <message>
        <source>How far the samples are off the figure, which is 4 wide: the standard deviation.</source>
        <translation>De combien les exemples s’écartent de la figure, large de 4 : l’écart type.</translation>
    </message>
    <message>
        <source>How many samples are made, those to test on included.</source>
        <translation>Combien d’exemples sont créés, ceux de test compris.</translation>
    </message>
    <message>
        <source>Neural network</source>
        <translation>Réseau de neurones</translation>
    </message>
    <message>
        <source>Of a table. regression: a number. classification: the probability that the target is 1 and not 0.</source>
        <translation>Pour un tableau. regression : un nombre. classification : la probabilité que la cible soit 1 et non 0.</translation>
    </message>
    <message>
        <source>Of a table: whether the inputs, and the target of a regression, are counted from their means, in standard deviations. A network learns little otherwise.</source>
        <translation>Pour un tableau : si les entrées, et la cible d’une régression, sont comptées à partir de leur moyenne, en écarts types. Sinon, un réseau apprend peu.</translation>
    </message>
    <message>
        <source>The share of the samples to train on, not to test on.</source>
        <translation>La part des exemples qui sert à l’entraînement, pas au test.</translation>
    </message>
    <message>
        <source>The table's column to predict.</source>
        <translation>La colonne du tableau à prédire.</translation>
    </message>
    <message>
        <source>The table's columns to predict from, 1 to 50.</source>
        <translation>Les colonnes du tableau qui servent à prédire, de 1 à 50.</translation>
    </message>
    <message>
        <source>The table, where the data are the user's own.</source>
        <translation>Le tableau, si les données sont celles de l’utilisateur.</translation>
    </message>
    <message>
        <source>The units of each hidden layer: 1 to 3 layers of 1 to 64 units.</source>
        <translation>Les unités de chaque couche cachée : de 1 à 3 couches de 1 à 64 unités.</translation>
    </message>
    <message>
        <source>The {words} must be {wanted}, not {value}.</source>
        <translation>{words} : il faut {wanted}, pas {value}.</translation>
    </message>
    <message>
        <source>There are no data '{data}'; there are {known}.</source>
        <translation>Il n’y a pas de données « {data} » ; il y a {known}.</translation>
    </message>
    <message>
        <source>There is no table yet; open one first.</source>
        <translation>Il n’y a pas encore de tableau ; ouvrez-en un d’abord.</translation>
    </message>
    <message>
        <source>What each unit of a hidden layer does to its sum.</source>
        <translation>Ce que chaque unité d’une couche cachée fait de sa somme.</translation>
    </message>
    <message>
        <source>What is learned: samples of a known kind, or the user's table.</source>
        <translation>Ce qui est appris : des exemples d’un type connu, ou le tableau de l’utilisateur.</translation>
    </message>
    <message>
        <source>What samples, and those to test on, are drawn from.</source>
        <translation>Ce dont sont tirés les exemples, et ceux de test.</translation>
    </message>
    <message>
        <source>a number from {low} to {high}</source>
        <translation>un nombre de {low} à {high}</translation>
    </message>
    <message>
        <source>a whole number from {low} to {high}</source>
        <translation>un nombre entier de {low} à {high}</translation>
    </message>
    <message>
        <source>{name} (standardised)</source>
        <translation>{name} (standardisé)</translation>
    </message>
    <message>
        <source>{size:.1f} GB</source>
        <translation>{size:.1f} Go</translation>
    </message>
</context>
<context>
    <name>gdsim.core.problems.one_parameter</name>
    <message>
        <source>Absolute value</source>
        <translation>Valeur absolue</translation>
    </message>
    <message>
        <source>Descent stops in the nearest trough, though the next ones are deeper.</source>
        <translation>La descente s’arrête dans le creux le plus proche, même si les suivants sont plus profonds.</translation>
    </message>
    <message>
        <source>Double well</source>
        <translation>Double puits</translation>
    </message>
    <message>
        <source>Functions of one parameter</source>
        <translation>Fonctions d’un paramètre</translation>
    </message>
    <message>
        <source>Parabola</source>
        <translation>Parabole</translation>
    </message>
    <message>
        <source>The plainest loss: each step takes the same share of the distance left.</source>
        <translation>La perte la plus simple : chaque pas fait la même part du chemin qui reste.</translation>
    </message>
    <message>
        <source>The slope is 1 to the very end: steps stay as long, and hop over the minimum.</source>
        <translation>La pente vaut 1 jusqu’au bout : les pas restent aussi longs et sautent par-dessus le minimum.</translation>
    </message>
    <message>
        <source>Two wells and a hill between them: descent ends in the near one, deeper or not.</source>
        <translation>Deux puits séparés par une colline : la descente finit dans le plus proche, profond ou non.</translation>
    </message>
    <message>
        <source>Waves on a bowl</source>
        <translation>Vagues dans un bol</translation>
    </message>
</context>
<context>
    <name>gdsim.core.problems.own_formula</name>
    <message>
        <source>A loss of named parameters; not used where there is a model.</source>
        <translation>Une perte de paramètres nommés ; sans effet s’il y a un modèle.</translation>
    </message>
    <message>
        <source>A model is fitted to a table; open one first.</source>
        <translation>Un modèle s’ajuste à un tableau ; ouvrez-en un d’abord.</translation>
    </message>
    <message>
        <source>A model of x, or of columns, such as a*exp(-b*x) + c; empty for none.</source>
        <translation>Un modèle de x, ou de colonnes, par exemple a*exp(-b*x) + c ; vide s’il n’y en a pas.</translation>
    </message>
    <message>
        <source>The column that a model predicts; the last one if empty.</source>
        <translation>La colonne que prédit un modèle ; si c’est vide, la dernière.</translation>
    </message>
    <message>
        <source>The model has no input; use one of {known}.</source>
        <translation>Le modèle n’a pas d’entrée ; utilisez {known}.</translation>
    </message>
    <message>
        <source>The model has no parameter: all its names are columns, {columns}; use another one, such as a.</source>
        <translation>Le modèle n’a pas de paramètre : tous ses noms sont des colonnes, {columns} ; ajoutez-en un, par exemple a.</translation>
    </message>
    <message>
        <source>The model uses its target, '{target}'; choose another one, or leave it out.</source>
        <translation>Le modèle utilise sa cible, « {target} » ; choisissez-en une autre, ou retirez-la.</translation>
    </message>
    <message>
        <source>The name '{name}' at column {column} could be the number or the table's column; rename that one.</source>
        <translation>Le nom « {name} », colonne {column}, peut être le nombre ou la colonne du tableau ; renommez celle-ci.</translation>
    </message>
    <message>
        <source>The table has no column beside the target, '{target}'.</source>
        <translation>Le tableau n’a pas d’autre colonne que la cible, « {target} ».</translation>
    </message>
    <message>
        <source>The table that a model is fitted to.</source>
        <translation>Le tableau auquel un modèle s’ajuste.</translation>
    </message>
    <message>
        <source>There is no column '{target}'; there are {names}.</source>
        <translation>Il n’y a pas de colonne « {target} » ; il y a {names}.</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>Les vôtres</translation>
    </message>
    <message>
        <source>Your own formula</source>
        <translation>Votre propre formule</translation>
    </message>
    <message numerus="yes">
        <source>Your own loss of {n} parameters: where is it least?</source>
        <extracomment>One: Your own loss of {n} parameter: where is it least?</extracomment>
        <translation>
            <numerusform>Votre propre perte à {n} paramètre : où est-elle la plus petite ?</numerusform>
            <numerusform>Votre propre perte à {n} paramètres : où est-elle la plus petite ?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your own model with {n} parameters: what fits {samples:,} samples best?</source>
        <extracomment>One: Your own model with {n} parameter: what fits {samples:,} samples best?</extracomment>
        <translation>
            <numerusform>Votre propre modèle à {n} paramètre : qu’est-ce qui s’ajuste le mieux à {samples:,} exemples ?</numerusform>
            <numerusform>Votre propre modèle à {n} paramètres : qu’est-ce qui s’ajuste le mieux à {samples:,} exemples ?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gdsim.core.problems.problem</name>
    <message>
        <source>Tutorial</source>
        <translation>Pour débuter</translation>
    </message>
</context>
<context>
    <name>gdsim.core.problems.table</name>
    <message>
        <source>A model is linear or logistic, not {model}.</source>
        <translation>Un modèle est linear ou logistic, pas {model}.</translation>
    </message>
    <message>
        <source>The column to predict.</source>
        <translation>La colonne à prédire.</translation>
    </message>
    <message>
        <source>The columns to predict from, 1 to 50.</source>
        <translation>Les colonnes qui servent à prédire, de 1 à 50.</translation>
    </message>
    <message>
        <source>The table.</source>
        <translation>Le tableau.</translation>
    </message>
    <message>
        <source>Whether a constant is added.</source>
        <translation>Si une constante est ajoutée.</translation>
    </message>
    <message>
        <source>Whether the inputs, and the target of a linear model, are counted from their means, in standard deviations.</source>
        <translation>Si les entrées, et la cible d’un modèle linéaire, sont comptées à partir de leur moyenne, en écarts types.</translation>
    </message>
    <message>
        <source>Your own table</source>
        <translation>Votre propre tableau</translation>
    </message>
    <message>
        <source>linear: a number, under the mean squared error. logistic: the probability that the target is 1 and not 0, under the cross-entropy.</source>
        <translation>linear : un nombre, avec l’erreur quadratique moyenne. logistic : la probabilité que la cible soit 1 et non 0, avec l’entropie croisée.</translation>
    </message>
    <message>
        <source>the probability that {target} is 1</source>
        <translation>la probabilité que {target} soit 1</translation>
    </message>
    <message>
        <source>{count:,} samples: {target}, from {inputs}.</source>
        <translation>{count:,} exemples : {target}, à partir de {inputs}.</translation>
    </message>
    <message>
        <source>{count:,} samples: {target}, from {inputs}; all standardised: in standard deviations from the mean.</source>
        <translation>{count:,} exemples : {target}, à partir de {inputs} ; tout est standardisé : en écarts types à partir de la moyenne.</translation>
    </message>
    <message>
        <source>{count:,} samples: {target}, from {inputs}; both standardised: in standard deviations from the mean.</source>
        <translation>{count:,} exemples : {target}, à partir de {inputs} ; les deux sont standardisés : en écarts types à partir de la moyenne.</translation>
    </message>
    <message>
        <source>{count:,} samples: {target}, from {inputs}; the inputs standardised: in standard deviations from the mean.</source>
        <translation>{count:,} exemples : {target}, à partir de {inputs} ; les entrées sont standardisées : en écarts types à partir de la moyenne.</translation>
    </message>
    <message>
        <source>{count} columns</source>
        <translation>{count} colonnes</translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <translation>{one} et {other}</translation>
    </message>
</context>
<context>
    <name>gdsim.core.problems.two_parameters</name>
    <message>
        <source>A bowl full of dimples: descent stops in the nearest one, not in the deepest.</source>
        <translation>Un bol plein de creux : la descente s’arrête dans le plus proche, pas dans le plus profond.</translation>
    </message>
    <message>
        <source>A curved valley that two steps find, and thousands follow: its floor is so flat.</source>
        <translation>Une vallée courbe que deux pas trouvent et que des milliers suivent, tant son fond est plat.</translation>
    </message>
    <message>
        <source>A funnel covered with ripples: the first ripple on the way holds descent for good.</source>
        <translation>Un entonnoir couvert de rides : la première rencontrée arrête la descente pour de bon.</translation>
    </message>
    <message>
        <source>Ackley</source>
        <translation>Ackley</translation>
    </message>
    <message>
        <source>Alike in every direction: straight downhill is straight to the minimum.</source>
        <translation>Pareil dans toutes les directions : droit vers le bas, c’est droit vers le minimum.</translation>
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
        <translation>La descente reste dans la première vallée ; une inertie de 0.9 roule jusqu’à la plus profonde.</translation>
    </message>
    <message>
        <source>Flat but for one well: out here the gradient next to vanishes, and descent crawls.</source>
        <translation>Plat, sauf un puits : ici, le gradient est presque nul, et la descente se traîne.</translation>
    </message>
    <message>
        <source>Four minima, all equally good: the start decides which of them a run ends in.</source>
        <translation>Quatre minima aussi bons l’un que l’autre : le départ décide dans lequel l’essai finit.</translation>
    </message>
    <message>
        <source>Four wells, one of them the deepest: from most starts descent ends in another one.</source>
        <translation>Quatre puits, dont un est le plus profond : de presque partout, la descente finit dans un autre.</translation>
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
        <translation>Selle de singe</translation>
    </message>
    <message>
        <source>Next to flat along its diagonal: even a learning rate above 1 takes long.</source>
        <translation>Presque plat le long de sa diagonale : même un taux d’apprentissage supérieur à 1 prend du temps.</translation>
    </message>
    <message>
        <source>No minimum: descent slows down as if there were one, then slips off to the side.</source>
        <translation>Pas de minimum : la descente ralentit comme s’il y en avait un, puis glisse sur le côté.</translation>
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
        <translation>Selle</translation>
    </message>
    <message>
        <source>Sphere</source>
        <translation>Sphère</translation>
    </message>
    <message>
        <source>Styblinski–Tang</source>
        <translation>Styblinski–Tang</translation>
    </message>
    <message>
        <source>Three ways down from a middle so flat that descent nearly stops there first.</source>
        <translation>Trois chemins vers le bas depuis un milieu si plat que la descente s’y arrête presque.</translation>
    </message>
    <message>
        <source>Two equations as squared errors: the bottom is where both hold, at (1, 3).</source>
        <translation>Deux équations en erreurs au carré : le fond est là où les deux sont vraies, en (1, 3).</translation>
    </message>
    <message>
        <source>Two valleys</source>
        <translation>Deux vallées</translation>
    </message>
    <message>
        <source>Walls that only a small learning rate survives, and a floor too flat for it.</source>
        <translation>Des parois que seul un petit taux d’apprentissage supporte, et un fond trop plat pour lui.</translation>
    </message>
</context>
<context>
    <name>gdsim.core.progress</name>
    <message>
        <source>converged</source>
        <translation>convergé</translation>
    </message>
    <message>
        <source>open</source>
        <translation>en cours</translation>
    </message>
</context>
<context>
    <name>gdsim.core.ranges</name>
    <message>
        <source>a number</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un nombre entier</translation>
    </message>
    <message>
        <source>above {bound:g}</source>
        <translation>supérieur à {bound:g}</translation>
    </message>
    <message>
        <source>at most {bound:g}</source>
        <translation>d’au plus {bound:g}</translation>
    </message>
    <message>
        <source>below {bound:g}</source>
        <translation>inférieur à {bound:g}</translation>
    </message>
    <message>
        <source>of at least {bound:g}</source>
        <translation>d’au moins {bound:g}</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true ou false</translation>
    </message>
    <message>
        <source>{kind} {bound}</source>
        <translation>{kind} {bound}</translation>
    </message>
    <message>
        <source>{kind} {low} and {high}</source>
        <translation>{kind} {low} et {high}</translation>
    </message>
</context>
<context>
    <name>gdsim.core.run</name>
    <message numerus="yes">
        <source>Converged after {n} iterations: the gradient's norm, {norm:.3g}, is below the tolerance, {tolerance:g}.</source>
        <extracomment>One: Converged after {n} iteration: the gradient's norm, {norm:.3g}, is below the tolerance, {tolerance:g}.</extracomment>
        <translation>
            <numerusform>Convergé après {n} itération : la norme du gradient, {norm:.3g}, est sous la tolérance, {tolerance:g}.</numerusform>
            <numerusform>Convergé après {n} itérations : la norme du gradient, {norm:.3g}, est sous la tolérance, {tolerance:g}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Diverged at iteration {iteration}: {cause}. {advice}</source>
        <translation>Divergé à l’itération {iteration} : {cause}. {advice}</translation>
    </message>
    <message>
        <source>Start nearer to zero, or choose float64.</source>
        <translation>Partez plus près de zéro, ou choisissez float64.</translation>
    </message>
    <message>
        <source>Start nearer to zero.</source>
        <translation>Partez plus près de zéro.</translation>
    </message>
    <message>
        <source>Try a learning rate below {rate:g}.</source>
        <translation>Essayez un taux d’apprentissage inférieur à {rate:g}.</translation>
    </message>
    <message>
        <source>the gradient overflowed {dtype}</source>
        <translation>le gradient a dépassé {dtype}</translation>
    </message>
    <message>
        <source>the loss is nan, no number</source>
        <translation>la perte est nan : ce n’est pas un nombre</translation>
    </message>
    <message>
        <source>the loss overflowed {dtype}</source>
        <translation>la perte a dépassé {dtype}</translation>
    </message>
    <message>
        <source>the loss, {loss:.3g}, is more than 1e12 times the first</source>
        <translation>la perte, {loss:.3g}, dépasse 1e12 fois la première</translation>
    </message>
</context>
<context>
    <name>gdsim.core.runs</name>
    <message>
        <source>There are {most} branches; delete one to start another.</source>
        <translation>Il y a {most} branches ; supprimez-en une pour en commencer une autre.</translation>
    </message>
    <message>
        <source>There are {most} runs; remove one to add another.</source>
        <translation>Il y a {most} essais ; retirez-en un pour en ajouter un autre.</translation>
    </message>
</context>
<context>
    <name>gdsim.core.schedules</name>
    <message>
        <source>After how many steps it falls each time.</source>
        <translation>Après combien de pas il baisse chaque fois.</translation>
    </message>
    <message>
        <source>After how many steps it is lowest.</source>
        <translation>Après combien de pas il est au plus bas.</translation>
    </message>
    <message>
        <source>After how many steps the learning rate is whole.</source>
        <translation>Après combien de pas le taux d’apprentissage est entier.</translation>
    </message>
    <message>
        <source>Along half a wave of a cosine, or a line.</source>
        <translation>Le long d’une demi-onde de cosinus, ou d’une droite.</translation>
    </message>
    <message>
        <source>At the end, that of the beginning is divided by this.</source>
        <translation>À la fin, la valeur du début est divisée par ce nombre.</translation>
    </message>
    <message>
        <source>Constant</source>
        <translation>Constant</translation>
    </message>
    <message>
        <source>Cosine</source>
        <translation>Cosinus</translation>
    </message>
    <message>
        <source>Exponential</source>
        <translation>Exponentiel</translation>
    </message>
    <message>
        <source>Falls back first as it grew, and then to its end.</source>
        <translation>Redescend d’abord comme il a monté, puis jusqu’à sa fin.</translation>
    </message>
    <message>
        <source>How many steps it takes in all.</source>
        <translation>Combien de pas cela prend en tout.</translation>
    </message>
    <message>
        <source>In stairs</source>
        <translation>Par paliers</translation>
    </message>
    <message>
        <source>One cycle</source>
        <translation>Un cycle</translation>
    </message>
    <message>
        <source>The learning rate falls along half a wave of a cosine, slowly at both ends.</source>
        <translation>Le taux d’apprentissage baisse le long d’une demi-onde de cosinus, lentement aux deux bouts.</translation>
    </message>
    <message>
        <source>The learning rate falls at once after every so many steps.</source>
        <translation>Le taux d’apprentissage baisse d’un coup, à intervalles réguliers.</translation>
    </message>
    <message>
        <source>The learning rate falls by the same share at every step.</source>
        <translation>Le taux d’apprentissage baisse de la même part à chaque pas.</translation>
    </message>
    <message>
        <source>The learning rate grows to its full value over the first steps.</source>
        <translation>Le taux d’apprentissage monte jusqu’à sa valeur entière pendant les premiers pas.</translation>
    </message>
    <message>
        <source>The learning rate grows to its full value, and then falls to almost nothing.</source>
        <translation>Le taux d’apprentissage monte jusqu’à sa valeur entière, puis baisse presque jusqu’à zéro.</translation>
    </message>
    <message>
        <source>The learning rate is divided by this at the beginning.</source>
        <translation>Au début, le taux d’apprentissage est divisé par ce nombre.</translation>
    </message>
    <message>
        <source>The learning rate stays as it is.</source>
        <translation>Le taux d’apprentissage reste comme il est.</translation>
    </message>
    <message>
        <source>The lowest learning rate.</source>
        <translation>Le plus petit taux d’apprentissage.</translation>
    </message>
    <message>
        <source>The part in which the learning rate grows must not be of one step alone; change pct start or total steps.</source>
        <translation>La partie où le taux d’apprentissage monte ne doit pas durer un seul pas ; changez pct start ou le total des pas.</translation>
    </message>
    <message>
        <source>The share of the steps in which it grows.</source>
        <translation>La part des pas pendant laquelle il monte.</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation>Préchauffage</translation>
    </message>
    <message>
        <source>What it is multiplied by at each step.</source>
        <translation>Ce par quoi il est multiplié à chaque pas.</translation>
    </message>
    <message>
        <source>What it is multiplied by each time.</source>
        <translation>Ce par quoi il est multiplié chaque fois.</translation>
    </message>
    <message>
        <source>With what share of the learning rate it begins.</source>
        <translation>Avec quelle part du taux d’apprentissage cela commence.</translation>
    </message>
    <message>
        <source>constant schedule</source>
        <translation>planification constante</translation>
    </message>
    <message>
        <source>cosine schedule</source>
        <translation>planification cosinus</translation>
    </message>
    <message>
        <source>exponential schedule</source>
        <translation>planification exponentielle</translation>
    </message>
    <message>
        <source>one cycle schedule</source>
        <translation>planification à un cycle</translation>
    </message>
    <message>
        <source>step schedule</source>
        <translation>planification par paliers</translation>
    </message>
    <message>
        <source>warm-up schedule</source>
        <translation>planification à préchauffage</translation>
    </message>
</context>
<context>
    <name>gdsim.core.script</name>
    <message>
        <source>A program with {count:,} samples in it would be too long to read; programs are written for up to {most:,}.</source>
        <translation>Un programme contenant {count:,} exemples serait trop long à lire ; on en écrit jusqu’à {most:,}.</translation>
    </message>
</context>
<context>
    <name>gdsim.core.settings</name>
    <message>
        <source>A batch needs at least 1 sample, not {batch_size}.</source>
        <translation>Un lot demande au moins 1 exemple, pas {batch_size}.</translation>
    </message>
    <message>
        <source>The learning rate must be a number above 0, such as 0.1, not {learning_rate}.</source>
        <translation>Le taux d’apprentissage doit être un nombre supérieur à 0, par exemple 0.1, pas {learning_rate}.</translation>
    </message>
    <message>
        <source>The seed must be a whole number from 0 to {most}, not {seed}.</source>
        <translation>La graine doit être un nombre entier de 0 à {most}, pas {seed}.</translation>
    </message>
    <message numerus="yes">
        <source>The start needs {n} numbers, for {names}; there are {given}.</source>
        <extracomment>One: The start needs {n} number, for {names}; there are {given}.</extracomment>
        <translation>
            <numerusform>Le départ demande {n} nombre, pour {names} ; il y en a {given}.</numerusform>
            <numerusform>Le départ demande {n} nombres, pour {names} ; il y en a {given}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The start needs {n} numbers; there are {given}.</source>
        <extracomment>One: The start needs {n} number; there are {given}.</extracomment>
        <translation>
            <numerusform>Le départ demande {n} nombre ; il y en a {given}.</numerusform>
            <numerusform>Le départ demande {n} nombres ; il y en a {given}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The start of {name} is beyond what {dtype} can hold, {largest:.4g}.</source>
        <translation>Le départ de {name} dépasse ce que {dtype} peut contenir, {largest:.4g}.</translation>
    </message>
    <message>
        <source>The start of {name} must be a number, not {value}.</source>
        <translation>Le départ de {name} doit être un nombre, pas {value}.</translation>
    </message>
    <message>
        <source>The tolerance must be a number from 0 up, such as 1e-6, not {tolerance}.</source>
        <translation>La tolérance doit être un nombre positif ou nul, par exemple 1e-6, pas {tolerance}.</translation>
    </message>
    <message>
        <source>The {name} is beyond what {dtype} can hold.</source>
        <translation>La valeur « {name} » dépasse ce que {dtype} peut contenir.</translation>
    </message>
    <message>
        <source>There is no device '{device}'; use cpu, or cuda:0 and so on.</source>
        <translation>Il n’y a pas d’appareil « {device} » ; utilisez cpu, ou cuda:0 et ainsi de suite.</translation>
    </message>
    <message>
        <source>There is no {field} '{name}'; there are {known}.</source>
        <translation>« {name} » n’existe pas ({field}) ; il y a {known}.</translation>
    </message>
    <message>
        <source>There must be at least 1 step, not {steps}.</source>
        <translation>Il faut au moins 1 pas, pas {steps}.</translation>
    </message>
    <message>
        <source>These are options of {id}, not of {problem}.</source>
        <translation>Ce sont des options de {id}, pas de {problem}.</translation>
    </message>
    <message>
        <source>another start</source>
        <translation>un autre départ</translation>
    </message>
    <message>
        <source>batches of {size}</source>
        <translation>lots de {size}</translation>
    </message>
    <message>
        <source>from {start}</source>
        <translation>depuis {start}</translation>
    </message>
    <message>
        <source>no zero grad</source>
        <translation>sans zero grad</translation>
    </message>
    <message>
        <source>no {name}</source>
        <translation>sans {name}</translation>
    </message>
    <message>
        <source>not shuffled</source>
        <translation>non mélangé</translation>
    </message>
    <message>
        <source>seed {seed}</source>
        <translation>graine {seed}</translation>
    </message>
    <message>
        <source>shuffled</source>
        <translation>mélangé</translation>
    </message>
    <message>
        <source>whole batch</source>
        <translation>lot entier</translation>
    </message>
    <message>
        <source>zero grad</source>
        <translation>zero grad</translation>
    </message>
    <message>
        <source>{name} has no hyperparameter '{field}'; it has none.</source>
        <translation>{name} n’a pas d’hyperparamètre « {field} » ; il n’en a aucun.</translation>
    </message>
    <message>
        <source>{name} has no hyperparameter '{field}'; it has {known}.</source>
        <translation>{name} n’a pas d’hyperparamètre « {field} » ; il a {known}.</translation>
    </message>
    <message>
        <source>{name} {value}</source>
        <translation>{name} {value}</translation>
    </message>
    <message>
        <source>{title} is for at most {most} parameters, and there are {parameters:,}; choose another optimizer.</source>
        <translation>{title} est pour {most} paramètres au plus, et il y en a {parameters:,} ; choisissez un autre optimiseur.</translation>
    </message>
</context>
<context>
    <name>gdsim.core.slices</name>
    <message>
        <source>A slice needs two different parameters. Choose another one.</source>
        <translation>Une coupe demande deux paramètres différents. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>A surface has one or two parameters, not {count}.</source>
        <translation>Une surface a un ou deux paramètres, pas {count}.</translation>
    </message>
    <message>
        <source>Principal directions need three points of the run. Take two steps first.</source>
        <translation>Les directions principales demandent trois points de l’essai. Faites d’abord deux pas.</translation>
    </message>
    <message>
        <source>The run has not moved, so it has no principal directions yet.</source>
        <translation>L’essai n’a pas bougé : il n’a pas encore de directions principales.</translation>
    </message>
    <message>
        <source>principal direction {n}</source>
        <translation>direction principale {n}</translation>
    </message>
    <message>
        <source>random direction</source>
        <translation>direction aléatoire</translation>
    </message>
    <message>
        <source>random direction {n}</source>
        <translation>direction aléatoire {n}</translation>
    </message>
</context>
<context>
    <name>gdsim.core.stability_text</name>
    <message>
        <source>Curvature {curvature}: stable below a learning rate of {limit}.</source>
        <translation>Courbure {curvature} : stable sous un taux d’apprentissage de {limit}.</translation>
    </message>
    <message>
        <source>Curvature {curvature}: with a momentum of 1, rings without end below a learning rate of {limit}.</source>
        <translation>Courbure {curvature} : avec une inertie de 1, oscille sans fin sous un taux d’apprentissage de {limit}.</translation>
    </message>
    <message>
        <source>Curvature {curvature}: with zero grad off, rings without end below a learning rate of {limit}.</source>
        <translation>Courbure {curvature} : sans zero grad, oscille sans fin sous un taux d’apprentissage de {limit}.</translation>
    </message>
    <message>
        <source>The curvature is not finite here, so no limit is known.</source>
        <translation>La courbure n’est pas finie ici : la limite est inconnue.</translation>
    </message>
    <message>
        <source>The loss curves down ({down}) here, which sets no limit to the learning rate.</source>
        <translation>La perte se courbe vers le bas ({down}) ici, ce qui ne limite pas le taux d’apprentissage.</translation>
    </message>
    <message>
        <source>The loss curves down along one direction ({down}) and has no minimum: every learning rate diverges.</source>
        <translation>La perte se courbe vers le bas dans une direction ({down}) et n’a pas de minimum : tout taux d’apprentissage diverge.</translation>
    </message>
    <message>
        <source>The loss is flat or straight here, which sets no limit to the learning rate.</source>
        <translation>La perte est plate ou droite ici, ce qui ne limite pas le taux d’apprentissage.</translation>
    </message>
    <message>
        <source>With a momentum of {momentum:g}, every learning rate diverges.</source>
        <translation>Avec une inertie de {momentum:g}, tout taux d’apprentissage diverge.</translation>
    </message>
    <message>
        <source>With momentum and zero grad off, every learning rate diverges.</source>
        <translation>Avec de l’inertie et sans zero grad, tout taux d’apprentissage diverge.</translation>
    </message>
    <message>
        <source>{curvature} here</source>
        <translation>{curvature} ici</translation>
    </message>
    <message>
        <source>{sentence} Another direction curves down ({down}): a run leaves this saddle.</source>
        <translation>{sentence} Une autre direction se courbe vers le bas ({down}) : un essai quitte cette selle.</translation>
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
        <translation>Norme grad</translation>
    </message>
    <message>
        <source>Iter</source>
        <translation>Itér.</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Perte</translation>
    </message>
    <message>
        <source>Pred</source>
        <translation>Préd</translation>
    </message>
    <message>
        <source>{name} (end)</source>
        <translation>{name} (fin)</translation>
    </message>
    <message>
        <source>{name} (start)</source>
        <translation>{name} (début)</translation>
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
        <translation>la cellule est vide.</translation>
    </message>
    <message>
        <source>{cell} begins with a typographer's minus sign; write it with a hyphen.</source>
        <translation>{cell} commence par un signe moins typographique ; écrivez-le avec un trait d’union.</translation>
    </message>
    <message>
        <source>{cell} has a comma; if that is a decimal comma, choose so.</source>
        <translation>{cell} a une virgule ; si c’est une virgule décimale, indiquez-le.</translation>
    </message>
    <message>
        <source>{cell} has a decimal point, where decimal commas are expected.</source>
        <translation>{cell} a un point décimal, alors que des virgules décimales sont attendues.</translation>
    </message>
    <message>
        <source>{cell} is not a finite number.</source>
        <translation>{cell} n’est pas un nombre fini.</translation>
    </message>
    <message>
        <source>{cell} is not a number.</source>
        <translation>{cell} n’est pas un nombre.</translation>
    </message>
    <message>
        <source>{cell} is too large.</source>
        <translation>{cell} est trop grand.</translation>
    </message>
    <message>
        <source>{cell} seems to have thousands separators; take them out.</source>
        <translation>{cell} semble avoir des séparateurs de milliers ; retirez-les.</translation>
    </message>
</context>
<context>
    <name>gdsim.files.looking</name>
    <message>
        <source>Row 1 has one cell only: it has to hold the columns' names.</source>
        <translation>La ligne 1 n’a qu’une cellule : elle doit contenir les noms des colonnes.</translation>
    </message>
    <message>
        <source>Row 1 holds numbers, where the columns' names should be; choose that the table has no header, or put names there.</source>
        <translation>La ligne 1 contient des nombres à la place des noms des colonnes ; indiquez que le tableau n’a pas d’en-tête, ou écrivez-y des noms.</translation>
    </message>
    <message>
        <source>Row 1 is empty: it has to hold the columns' names.</source>
        <translation>La ligne 1 est vide : elle doit contenir les noms des colonnes.</translation>
    </message>
    <message>
        <source>Row 1: column {column} has no name.</source>
        <translation>Ligne 1 : la colonne {column} n’a pas de nom.</translation>
    </message>
    <message>
        <source>Row 1: columns {first} and {second} have the same name, {name}.</source>
        <translation>Ligne 1 : les colonnes {first}, {second} ont le même nom, {name}.</translation>
    </message>
    <message>
        <source>The table is empty.</source>
        <translation>Le tableau est vide.</translation>
    </message>
    <message>
        <source>There are {count:,} columns; at most {most:,} are read.</source>
        <translation>Il y a {count:,} colonnes ; on en lit au plus {most:,}.</translation>
    </message>
    <message>
        <source>There is only one column; between two there must be a tab, a semicolon or a comma.</source>
        <translation>Il n’y a qu’une colonne ; entre deux colonnes, il faut une tabulation, un point-virgule ou une virgule.</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>virgule</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>point-virgule</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tabulation</translation>
    </message>
</context>
<context>
    <name>gdsim.files.maps</name>
    <message>
        <source>A map is written to a .png or a .csv file, not to '{name}'.</source>
        <translation>Une carte s’écrit dans un fichier .png ou .csv, pas dans « {name} ».</translation>
    </message>
    <message>
        <source>iterations</source>
        <translation>itérations</translation>
    </message>
    <message>
        <source>iterations to converge</source>
        <translation>itérations jusqu’à converger</translation>
    </message>
    <message>
        <source>minimum reached</source>
        <translation>minimum atteint</translation>
    </message>
    <message numerus="yes">
        <source>{n} iterations</source>
        <extracomment>One: {n} iteration</extracomment>
        <translation>
            <numerusform>{n} itération</numerusform>
            <numerusform>{n} itérations</numerusform>
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
        <translation>Ce n’est pas du {encoding} ; {others}.</translation>
    </message>
    <message>
        <source>Row {row} can't be split into cells: a quotation mark is not closed, or is where none can be.</source>
        <translation>La ligne {row} ne peut pas être découpée en cellules : un guillemet n’est pas fermé, ou mal placé.</translation>
    </message>
    <message>
        <source>Row {row} has {count} cells, but there are {size} columns.</source>
        <translation>La ligne {row} a {count} cellules, mais il y a {size} colonnes.</translation>
    </message>
    <message numerus="yes">
        <source>Row {row} has {n} cells, but there are {size} columns: {missing} is missing.</source>
        <extracomment>One: Row {row} has {n} cell, but there are {size} columns: {missing} is missing.</extracomment>
        <translation>
            <numerusform>La ligne {row} a {n} cellule, mais il y a {size} colonnes : il manque {missing}.</numerusform>
            <numerusform>La ligne {row} a {n} cellules, mais il y a {size} colonnes : il manque {missing}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Row {row} is empty; take it out.</source>
        <translation>La ligne {row} est vide ; retirez-la.</translation>
    </message>
    <message>
        <source>Row {row}, column {column}: {cell} is not {encoding}; {others}.</source>
        <translation>Ligne {row}, colonne {column} : {cell} n’est pas du {encoding} ; {others}.</translation>
    </message>
    <message>
        <source>Row {row}, column {name}: {why}</source>
        <translation>Ligne {row}, colonne {name} : {why}</translation>
    </message>
    <message>
        <source>There are names, but no rows of numbers under them.</source>
        <translation>Il y a des noms, mais pas de lignes de nombres en dessous.</translation>
    </message>
    <message>
        <source>There is one sample only, in row {first}; at least 2 are needed.</source>
        <translation>Il n’y a qu’un exemple, ligne {first} ; il en faut au moins 2.</translation>
    </message>
    <message>
        <source>choose another encoding</source>
        <translation>choisissez un autre codage</translation>
    </message>
    <message>
        <source>choose its encoding, such as Windows-1252 or Latin-1</source>
        <translation>choisissez son codage, par exemple Windows-1252 ou Latin-1</translation>
    </message>
    <message>
        <source>{sentence} Numbers with decimal commas need another separator, such as a semicolon.</source>
        <translation>{sentence} Des nombres à virgule décimale demandent un autre séparateur, par exemple un point-virgule.</translation>
    </message>
</context>
<context>
    <name>gdsim.files.saved</name>
    <message>
        <source>{name} can't be read ({why}): choose another file.</source>
        <translation>Impossible de lire {name} ({why}) : choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>{name} can't be written ({why}): choose another place.</source>
        <translation>Impossible d’écrire {name} ({why}) : choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>{name} is broken ({why}): open an earlier copy of it, or another file.</source>
        <translation>{name} est abîmé ({why}) : ouvrez-en une copie plus ancienne, ou un autre fichier.</translation>
    </message>
    <message>
        <source>{name} is no gdsim file: choose one that gdsim has saved.</source>
        <translation>{name} n’est pas un fichier de gdsim : choisissez-en un que gdsim a enregistré.</translation>
    </message>
    <message>
        <source>{name} is too large to be opened here ({size} MB): open it on a machine with more memory, or choose another file.</source>
        <translation>{name} est trop grand pour être ouvert ici ({size} Mo) : ouvrez-le sur une machine qui a plus de mémoire, ou choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>{name} was made by a newer gdsim (file version {version}; this one reads up to {known}): open it with gdsim {program} or later.</source>
        <translation>{name} vient d’un gdsim plus récent (version de fichier {version} ; celui-ci lit jusqu’à {known}) : ouvrez-le avec gdsim {program} ou plus récent.</translation>
    </message>
</context>
<context>
    <name>gdsim.files.saved_format</name>
    <message>
        <source>a run has a problem of its own</source>
        <translation>un essai a un problème à lui</translation>
    </message>
    <message>
        <source>a run stands where it has never been</source>
        <translation>un essai se trouve là où il n’est jamais passé</translation>
    </message>
    <message>
        <source>it does not say under which settings each step was taken</source>
        <translation>il ne dit pas sous quels réglages chaque pas a été fait</translation>
    </message>
    <message>
        <source>it does not say where a run stands</source>
        <translation>il ne dit pas où en est un essai</translation>
    </message>
    <message>
        <source>its losses are of no iteration</source>
        <translation>ses pertes ne sont d’aucune itération</translation>
    </message>
    <message>
        <source>its steps are not all there</source>
        <translation>il manque de ses pas</translation>
    </message>
    <message>
        <source>its steps were taken by another optimizer</source>
        <translation>ses pas ont été faits par un autre optimiseur</translation>
    </message>
    <message>
        <source>none of its runs is the active one</source>
        <translation>aucun de ses essais n’est l’essai actif</translation>
    </message>
</context>
<context>
    <name>gdsim.files.sources</name>
    <message>
        <source>Line {number} has {longest:,} letters or more; is this a table?</source>
        <translation>La ligne {number} a au moins {longest:,} caractères ; est-ce un tableau ?</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation>Il n’y a pas de fichier {path}.</translation>
    </message>
    <message>
        <source>Western European (Latin-1)</source>
        <translation>Europe de l’Ouest (Latin-1)</translation>
    </message>
    <message>
        <source>Western European (Windows-1252)</source>
        <translation>Europe de l’Ouest (Windows-1252)</translation>
    </message>
    <message>
        <source>{name} can't be opened: {reason}.</source>
        <translation>Impossible d’ouvrir {name} : {reason}.</translation>
    </message>
    <message>
        <source>{name} can't be read: {reason}.</source>
        <translation>Impossible de lire {name} : {reason}.</translation>
    </message>
    <message>
        <source>{name} does not begin as UTF-16 does; choose another encoding.</source>
        <translation>{name} ne commence pas comme de l’UTF-16 ; choisissez un autre codage.</translation>
    </message>
    <message>
        <source>{name} is a folder; choose a file in it.</source>
        <translation>{name} est un dossier ; choisissez-y un fichier.</translation>
    </message>
    <message>
        <source>{name} is no file with a table.</source>
        <translation>{name} n’est pas un fichier contenant un tableau.</translation>
    </message>
    <message>
        <source>{name} is no text. A spreadsheet has to be saved as CSV first.</source>
        <translation>{name} n’est pas du texte. Une feuille de calcul doit d’abord être enregistrée en CSV.</translation>
    </message>
</context>
<context>
    <name>gdsim.files.tables</name>
    <message>
        <source>Choose the columns to read.</source>
        <translation>Choisissez les colonnes à lire.</translation>
    </message>
    <message>
        <source>Row {empty} is empty; take it out.</source>
        <translation>La ligne {empty} est vide ; retirez-la.</translation>
    </message>
    <message>
        <source>There are more than {most:,} numbers; choose fewer columns.</source>
        <translation>Il y a plus de {most:,} nombres ; choisissez moins de colonnes.</translation>
    </message>
    <message>
        <source>There is no column '{name}'; there are {names}.</source>
        <translation>Il n’y a pas de colonne « {name} » ; il y a {names}.</translation>
    </message>
</context>
<context>
    <name>gdsim.files.writing</name>
    <message>
        <source>nothing can be written there</source>
        <translation>rien ne peut y être écrit</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>le disque est plein</translation>
    </message>
    <message>
        <source>you may not write there</source>
        <translation>vous n’avez pas le droit d’y écrire</translation>
    </message>
    <message>
        <source>your share of the disk is full</source>
        <translation>votre part du disque est pleine</translation>
    </message>
    <message>
        <source>{name} can't be written: there is no folder {folder}.</source>
        <translation>Impossible d’écrire {name} : il n’y a pas de dossier {folder}.</translation>
    </message>
    <message>
        <source>{name} can't be written: {reason}.</source>
        <translation>Impossible d’écrire {name} : {reason}.</translation>
    </message>
    <message>
        <source>{path} is a folder.</source>
        <translation>{path} est un dossier.</translation>
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
        <translation>une position demande une page avec une configuration avant elle.</translation>
    </message>
    <message>
        <source>a wait needs a page with a setup, here or before.</source>
        <translation>une attente demande une page avec une configuration, ici ou avant.</translation>
    </message>
    <message>
        <source>the English lesson is broken: {error}</source>
        <translation>la leçon anglaise est incorrecte : {error}</translation>
    </message>
    <message>
        <source>the answer is {answer}, but {of} is {value}.</source>
        <translation>la réponse est {answer}, mais {of} vaut {value}.</translation>
    </message>
    <message>
        <source>the file's name says the language is {code}.</source>
        <translation>d’après le nom du fichier, la langue est {code}.</translation>
    </message>
    <message>
        <source>there are {count} pages; the English lesson has {wanted}.</source>
        <translation>il y a {count} pages ; la leçon anglaise en a {wanted}.</translation>
    </message>
    <message>
        <source>this can't be done while step, phase and run are closed.</source>
        <translation>c’est impossible tant que step, phase et run sont bloqués.</translation>
    </message>
    <message>
        <source>this can't be done while {place} is hidden or locked.</source>
        <translation>c’est impossible tant que {place} est caché ou bloqué.</translation>
    </message>
    <message>
        <source>this does not happen within {most} steps.</source>
        <translation>cela n’arrive pas en {most} pas.</translation>
    </message>
    <message>
        <source>what is waited for has happened already when the page opens.</source>
        <translation>ce qui est attendu est déjà arrivé quand la page s’ouvre.</translation>
    </message>
    <message>
        <source>{name} is not that of the English lesson.</source>
        <translation>{name} n’est pas celui de la leçon anglaise.</translation>
    </message>
    <message>
        <source>{name} is not that of the English page.</source>
        <translation>{name} n’est pas celui de la page anglaise.</translation>
    </message>
</context>
<context>
    <name>gdsim.lessons.faults</name>
    <message>
        <source>line {line}: {reason}</source>
        <translation>ligne {line} : {reason}</translation>
    </message>
</context>
<context>
    <name>gdsim.lessons.figures</name>
    <message>
        <source>'{of}' is not written as loss@1 or gradient.w2@0 is.</source>
        <translation>« {of} » n’est pas écrit comme loss@1 ou gradient.w2@0.</translation>
    </message>
    <message>
        <source>'{of}' is of no number of steps from 0 to {most}.</source>
        <translation>« {of} » n’a pas un nombre de pas de 0 à {most}.</translation>
    </message>
    <message>
        <source>'{of}' is of run {which}; there are {count}.</source>
        <translation>« {of} » concerne l’essai {which} ; il y en a {count}.</translation>
    </message>
    <message>
        <source>'{of}' must say of which; there are {known}.</source>
        <translation>« {of} » doit dire lequel ; il y a {known}.</translation>
    </message>
    <message>
        <source>the loss is not below {loss} within {most} steps.</source>
        <translation>la perte ne passe pas sous {loss} en {most} pas.</translation>
    </message>
    <message>
        <source>there is no '{name}'; there are {known}.</source>
        <translation>il n’y a pas de « {name} » ; il y a {known}.</translation>
    </message>
    <message>
        <source>there is no step {steps}: the run diverges after {end}.</source>
        <translation>il n’y a pas de pas {steps} : l’essai diverge après {end}.</translation>
    </message>
    <message>
        <source>there is no {name} here.</source>
        <translation>il n’y a pas de {name} ici.</translation>
    </message>
    <message>
        <source>{name} needs a page with a setup, here or before.</source>
        <translation>{name} demande une page avec une configuration, ici ou avant.</translation>
    </message>
</context>
<context>
    <name>gdsim.lessons.heads</name>
    <message>
        <source>a list in [ ]</source>
        <translation>une liste entre [ ]</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>une table</translation>
    </message>
    <message>
        <source>a text in quotation marks</source>
        <translation>un texte entre guillemets</translation>
    </message>
    <message>
        <source>there is no key {key}; there are {known}.</source>
        <translation>il n’y a pas de clé {key} ; il y a {known}.</translation>
    </message>
    <message>
        <source>this head has too long a number in it, or is nested too deep.</source>
        <translation>cet en-tête contient un nombre trop long, ou est trop imbriqué.</translation>
    </message>
    <message>
        <source>this head has too many letters, {most} at most.</source>
        <translation>cet en-tête a trop de caractères ; {most} au plus.</translation>
    </message>
    <message>
        <source>this is nested too deep.</source>
        <translation>c’est trop imbriqué.</translation>
    </message>
    <message>
        <source>this is no TOML: {reason}.</source>
        <translation>ce n’est pas du TOML : {reason}.</translation>
    </message>
    <message>
        <source>{key} can't be used: {reason}.</source>
        <translation>{key} est inutilisable : {reason}.</translation>
    </message>
    <message>
        <source>{key} is missing.</source>
        <translation>{key} manque.</translation>
    </message>
    <message>
        <source>{key} must be a finite number.</source>
        <translation>{key} doit être un nombre fini.</translation>
    </message>
    <message>
        <source>{key} must be one of {known}, not {value}.</source>
        <translation>{key} doit être l’un de {known}, pas {value}.</translation>
    </message>
    <message>
        <source>{key} must be {wanted}, not {value}.</source>
        <translation>{key} doit être {wanted}, pas {value}.</translation>
    </message>
</context>
<context>
    <name>gdsim.lessons.markup</name>
    <message>
        <source>quotations or lists are nested too deep.</source>
        <translation>citations ou listes trop imbriquées.</translation>
    </message>
    <message>
        <source>there are no addresses of the net or of files in lessons.</source>
        <translation>pas d’adresses du web ou de fichiers dans les leçons.</translation>
    </message>
    <message>
        <source>there are no links in lessons; put a space between ']' and ':'.</source>
        <translation>pas de liens dans les leçons ; mettez une espace entre « ] » et « : ».</translation>
    </message>
    <message>
        <source>there are no links in lessons; put no '(' after ']'.</source>
        <translation>pas de liens dans les leçons ; ne mettez pas « ( » après « ] ».</translation>
    </message>
    <message>
        <source>there are no pictures in lessons: the window is the picture.</source>
        <translation>pas d’images dans les leçons : la fenêtre est l’image.</translation>
    </message>
    <message>
        <source>there is a letter that can't be seen; take it out.</source>
        <translation>il y a un caractère invisible ; retirez-le.</translation>
    </message>
    <message>
        <source>there is no HTML in lessons; put a space after '&lt;'.</source>
        <translation>pas de HTML dans les leçons ; mettez une espace après « &lt; ».</translation>
    </message>
    <message>
        <source>this text has more than {most} letters.</source>
        <translation>ce texte a plus de {most} caractères.</translation>
    </message>
</context>
<context>
    <name>gdsim.lessons.reading</name>
    <message>
        <source>a choice stands twice.</source>
        <translation>un choix figure deux fois.</translation>
    </message>
    <message>
        <source>a lesson begins with a line +++ and its head.</source>
        <translation>une leçon commence par une ligne +++ et son en-tête.</translation>
    </message>
    <message>
        <source>a page begins with a head, between two lines +++.</source>
        <translation>une page commence par un en-tête, entre deux lignes +++.</translation>
    </message>
    <message>
        <source>a page's text begins with '# ' and its title.</source>
        <translation>le texte d’une page commence par « # » et son titre.</translation>
    </message>
    <message>
        <source>a tolerance is not below 0.</source>
        <translation>une tolérance n’est pas inférieure à 0.</translation>
    </message>
    <message>
        <source>each range of setup.view is from a lower to a higher number.</source>
        <translation>chaque intervalle de setup.view va du plus petit nombre au plus grand.</translation>
    </message>
    <message>
        <source>minutes must be from 1 to 600.</source>
        <translation>minutes doit être de 1 à 600.</translation>
    </message>
    <message>
        <source>nothing is revealed here.</source>
        <translation>rien n’est dévoilé ici.</translation>
    </message>
    <message>
        <source>point is at '{name}', which is hidden.</source>
        <translation>point désigne « {name} », qui est caché.</translation>
    </message>
    <message>
        <source>question.of needs a page with a setup, here or before.</source>
        <translation>question.of demande une page avec une configuration, ici ou avant.</translation>
    </message>
    <message>
        <source>setup.speed must be above 0.</source>
        <translation>setup.speed doit être supérieur à 0.</translation>
    </message>
    <message>
        <source>setup.view needs {wanted} ranges here.</source>
        <translation>setup.view demande {wanted} intervalles ici.</translation>
    </message>
    <message>
        <source>there are more than {most} pages.</source>
        <translation>il y a plus de {most} pages.</translation>
    </message>
    <message>
        <source>there are no pages; each begins with a head.</source>
        <translation>il n’y a pas de pages ; chacune commence par un en-tête.</translation>
    </message>
    <message>
        <source>there can be {most} runs beside.</source>
        <translation>il peut y avoir {most} essais à côté.</translation>
    </message>
    <message>
        <source>there is one reveal on a page.</source>
        <translation>il y a un seul reveal par page.</translation>
    </message>
    <message>
        <source>there must be 2 to 6 choices.</source>
        <translation>il faut de 2 à 6 choix.</translation>
    </message>
    <message>
        <source>this head has no end, a line +++.</source>
        <translation>cet en-tête n’a pas de fin, une ligne +++.</translation>
    </message>
    <message>
        <source>this is not UTF-8; save the file in that encoding.</source>
        <translation>ce n’est pas de l’UTF-8 ; enregistrez le fichier dans ce codage.</translation>
    </message>
    <message>
        <source>this is too large for a lesson, more than 200 KB.</source>
        <translation>c’est trop gros pour une leçon, plus de 200 Ko.</translation>
    </message>
    <message>
        <source>this page has no text.</source>
        <translation>cette page n’a pas de texte.</translation>
    </message>
    <message>
        <source>this tolerance is a share, from 0 to 1.</source>
        <translation>cette tolérance est une part, de 0 à 1.</translation>
    </message>
    <message>
        <source>wait says nothing that has to happen.</source>
        <translation>wait ne dit rien de ce qui doit arriver.</translation>
    </message>
    <message>
        <source>wait.settings needs a page with a setup, here or before.</source>
        <translation>wait.settings demande une page avec une configuration, ici ou avant.</translation>
    </message>
    <message>
        <source>wait.{field} must be 1 or more.</source>
        <translation>wait.{field} doit être au moins 1.</translation>
    </message>
    <message>
        <source>{key} is empty.</source>
        <translation>{key} est vide.</translation>
    </message>
    <message>
        <source>{key} must be from {low} to {high}.</source>
        <translation>{key} doit être de {low} à {high}.</translation>
    </message>
    <message>
        <source>{key}: there is no {value}; there are {known}.</source>
        <translation>{key} : il n’y a pas de {value} ; il y a {known}.</translation>
    </message>
    <message>
        <source>{name} can't be opened: {why}.</source>
        <translation>impossible d’ouvrir {name} : {why}.</translation>
    </message>
    <message>
        <source>{name} is no file.</source>
        <translation>{name} n’est pas un fichier.</translation>
    </message>
</context>
<context>
    <name>gdsim.lessons.setting_up</name>
    <message>
        <source>Run {number} beside it: {error}</source>
        <translation>Essai {number} à côté : {error}</translation>
    </message>
    <message>
        <source>Runs side by side have the same {name}.</source>
        <translation>Des essais côte à côte ont la même valeur de {name}.</translation>
    </message>
    <message>
        <source>{problem} has no options.</source>
        <translation>{problem} n’a pas d’options.</translation>
    </message>
    <message>
        <source>{problem} has no samples to take batches of.</source>
        <translation>{problem} n’a pas d’exemples dont on puisse faire des lots.</translation>
    </message>
</context>
<context>
    <name>gdsim.lessons.wording</name>
    <message>
        <source>After a wrong answer:</source>
        <translation>Après une mauvaise réponse :</translation>
    </message>
    <message>
        <source>Answer:</source>
        <translation>Réponse :</translation>
    </message>
    <message>
        <source>Bring the loss below {loss}.</source>
        <translation>Faites passer la perte sous {loss}.</translation>
    </message>
    <message>
        <source>Choose {value}.</source>
        <translation>Choisissez {value}.</translation>
    </message>
    <message>
        <source>For the teacher: {title}</source>
        <translation>Pour l’enseignant : {title}</translation>
    </message>
    <message>
        <source>Go back by a step.</source>
        <translation>Revenez d’un pas en arrière.</translation>
    </message>
    <message numerus="yes">
        <source>Go on to iteration {n}.</source>
        <extracomment>One: Go on to iteration {n}.</extracomment>
        <translation>
            <numerusform>Avancez jusqu’à l’itération {n}.</numerusform>
            <numerusform>Avancez jusqu’à l’itération {n}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go through the phase: {phase}.</source>
        <translation>Passez par la phase : {phase}.</translation>
    </message>
    <message numerus="yes">
        <source>Have {n} runs step together.</source>
        <extracomment>One: Have {n} run step.</extracomment>
        <translation>
            <numerusform>Faites avancer {n} essai.</numerusform>
            <numerusform>Faites avancer {n} essais ensemble.</numerusform>
        </translation>
    </message>
    <message>
        <source>It takes about {minutes} minutes.</source>
        <translation>Durée : environ {minutes} minutes.</translation>
    </message>
    <message>
        <source>Let the loss grow above {loss}.</source>
        <translation>Laissez la perte dépasser {loss}.</translation>
    </message>
    <message>
        <source>Let the run converge.</source>
        <translation>Laissez l’essai converger.</translation>
    </message>
    <message>
        <source>Let the run diverge.</source>
        <translation>Laissez l’essai diverger.</translation>
    </message>
    <message>
        <source>Question:</source>
        <translation>Question :</translation>
    </message>
    <message>
        <source>Set the {name} to {value}.</source>
        <translation>Réglez « {name} » sur {value}.</translation>
    </message>
    <message>
        <source>Switch {name} off.</source>
        <translation>Désactivez {name}.</translation>
    </message>
    <message>
        <source>Switch {name} on.</source>
        <translation>Activez {name}.</translation>
    </message>
    <message>
        <source>The tip of the green arrow: where the next step lands.</source>
        <translation>La pointe de la flèche verte : là où arrive le prochain pas.</translation>
    </message>
    <message>
        <source>Then it says:</source>
        <translation>Puis il s’affiche :</translation>
    </message>
    <message>
        <source>To do:</source>
        <translation>À faire :</translation>
    </message>
    <message>
        <source>To read.</source>
        <translation>À lire.</translation>
    </message>
    <message>
        <source>{number}, give or take {tolerance}</source>
        <translation>{number}, à {tolerance} près</translation>
    </message>
</context>
<context>
    <name>gdsim.map_worker</name>
    <message>
        <source>The map can't be computed: {error}</source>
        <translation>Impossible de calculer la carte : {error}</translation>
    </message>
</context>
<context>
    <name>gdsim.messages</name>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pause</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en marche</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.announcer</name>
    <message>
        <source>start, {values}</source>
        <translation>départ, {values}</translation>
    </message>
    <message>
        <source>step {n}, {values}</source>
        <translation>pas {n}, {values}</translation>
    </message>
    <message>
        <source>step {n}: {runs}</source>
        <translation>pas {n} : {runs}</translation>
    </message>
    <message>
        <source>the run so far</source>
        <translation>l’essai jusqu’ici</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>{count} de plus</translation>
    </message>
    <message>
        <source>{run} loss {loss}</source>
        <translation>{run} perte {loss}</translation>
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
        <translation>Mode sans échec : sans pilotes graphiques, et avec la disposition initiale.</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.autosave</name>
    <message>
        <source>Delete what was saved of it</source>
        <translation>Supprimer ce qui en a été enregistré</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Go on with the run as it was saved last</source>
        <translation>Reprendre l’essai tel qu’il a été enregistré</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>The run can't be saved by itself ({why}); save it in another place.</source>
        <translation>L’enregistrement automatique de l’essai est impossible ({why}) ; enregistrez-le ailleurs.</translation>
    </message>
    <message>
        <source>gdsim was not closed. Restore the run of {time}?</source>
        <translation>gdsim n’a pas été fermé. Restaurer l’essai de {time} ?</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.beginning</name>
    <message>
        <source>Nothing can be written to {place}: no run is saved by itself, and there is no log.</source>
        <translation>Rien ne peut être écrit dans {place} : aucun essai n’est enregistré automatiquement, et il n’y a pas de journal.</translation>
    </message>
    <message>
        <source>Nothing can be written to {place}: settings last until the window is closed, and no run is saved by itself.</source>
        <translation>Rien ne peut être écrit dans {place} : les réglages durent jusqu’à la fermeture de la fenêtre, et aucun essai n’est enregistré automatiquement.</translation>
    </message>
    <message>
        <source>Settings can't be written to {place}: they last until the window is closed.</source>
        <translation>Impossible d’écrire les réglages dans {place} : ils durent jusqu’à la fermeture de la fenêtre.</translation>
    </message>
    <message>
        <source>{first} And more of that: the log has it.</source>
        <translation>{first} Et d’autres encore : voir le journal.</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.blank</name>
    <message>
        <source>The screen is blank; any key brings it back</source>
        <translation>L’écran est masqué ; une touche le ramène</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.code_panel</name>
    <message>
        <source>A program that prints this run's table with torch alone</source>
        <translation>Un programme qui affiche le tableau de cet essai avec torch seul</translation>
    </message>
    <message>
        <source>Copy as PyTorch</source>
        <translation>Copier en PyTorch</translation>
    </message>
    <message>
        <source>Each line with its values as they come to be; arrow keys read on</source>
        <translation>Chaque ligne avec ses valeurs à mesure ; lire avec les flèches</translation>
    </message>
    <message>
        <source>Off: .grad keeps what it holds, and each gradient adds to it</source>
        <translation>Sans : .grad garde son contenu, et chaque gradient s’y ajoute</translation>
    </message>
    <message>
        <source>Program of the run</source>
        <translation>Programme de l’essai</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.comparing</name>
    <message>
        <source>Another learning rate</source>
        <translation>Autre taux d’apprentissage</translation>
    </message>
    <message>
        <source>Another momentum</source>
        <translation>Autre inertie</translation>
    </message>
    <message>
        <source>Another optimizer</source>
        <translation>Autre optimiseur</translation>
    </message>
    <message>
        <source>Another schedule</source>
        <translation>Autre planification</translation>
    </message>
    <message>
        <source>Another seed</source>
        <translation>Autre graine</translation>
    </message>
    <message>
        <source>Another start</source>
        <translation>Autre départ</translation>
    </message>
    <message>
        <source>Line up {titles}</source>
        <translation>Aligner {titles}</translation>
    </message>
    <message>
        <source>The same, to be changed</source>
        <translation>Le même, à modifier</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.controls.batches</name>
    <message>
        <source>Batch size</source>
        <translation>Taille du lot</translation>
    </message>
    <message>
        <source>Each time through the samples they come in another order</source>
        <translation>À chaque époque, les exemples viennent dans un autre ordre</translation>
    </message>
    <message>
        <source>How many of the {samples:,} samples a step takes</source>
        <translation>Combien des {samples:,} exemples un pas utilise</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>What the order of the samples is drawn from</source>
        <translation>Ce dont est tiré l’ordre des exemples</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>graine</translation>
    </message>
    <message>
        <source>shuffle in each epoch</source>
        <translation>mélanger à chaque époque</translation>
    </message>
    <message>
        <source>whole</source>
        <translation>entier</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.controls.problem</name>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>problème</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.controls.rule</name>
    <message>
        <source>From {least:g} to {greatest:g}</source>
        <translation>De {least:g} à {greatest:g}</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Taux d’apprentissage</translation>
    </message>
    <message>
        <source>Learning rate, by powers of ten</source>
        <translation>Taux d’apprentissage, par puissances de dix</translation>
    </message>
    <message>
        <source>Optimizer</source>
        <translation>Optimiseur</translation>
    </message>
    <message>
        <source>now {rate}</source>
        <translation>actuel {rate}</translation>
    </message>
    <message>
        <source>optimizer</source>
        <translation>optimiseur</translation>
    </message>
    <message>
        <source>zero grad after each step</source>
        <translation>zero grad après chaque pas</translation>
    </message>
    <message>
        <source>{optimizer} begins with PyTorch's own, {rate:g}. One that you have set stays when you choose another optimizer.</source>
        <translation>{optimizer} commence avec la valeur de PyTorch, {rate:g}. Celle que vous avez réglée reste si vous changez d’optimiseur.</translation>
    </message>
    <message>
        <source>{optimizer} begins with the problem's own, {rate:g}. One that you have set stays when you choose another optimizer.</source>
        <translation>{optimizer} commence avec la valeur du problème, {rate:g}. Celle que vous avez réglée reste si vous changez d’optimiseur.</translation>
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
        <translation>Convergé quand la norme du gradient est en dessous ; 0 : jamais</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>Pause at</source>
        <translation>Pause à</translation>
    </message>
    <message>
        <source>Pause at iteration</source>
        <translation>Pause à l’itération</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Précision</translation>
    </message>
    <message>
        <source>The iteration at which Run pauses</source>
        <translation>L’itération à laquelle l’essai se met en pause</translation>
    </message>
    <message>
        <source>Tolerance</source>
        <translation>Tolérance</translation>
    </message>
    <message>
        <source>What computes the run</source>
        <translation>Ce qui calcule l’essai</translation>
    </message>
    <message>
        <source>device</source>
        <translation>appareil</translation>
    </message>
    <message>
        <source>float32 has some 7 digits, float64 some 16</source>
        <translation>float32 a environ 7 chiffres, float64 environ 16</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>precision</source>
        <translation>précision</translation>
    </message>
    <message>
        <source>tolerance</source>
        <translation>tolérance</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.controls.schedule</name>
    <message>
        <source>How the learning rate changes over the iterations</source>
        <translation>Comment le taux d’apprentissage change au fil des itérations</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Planification</translation>
    </message>
    <message>
        <source>schedule</source>
        <translation>planification</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.controls.start</name>
    <message>
        <source>Draw anew</source>
        <translation>Retirer au sort</translation>
    </message>
    <message>
        <source>Parameter whose start is shown</source>
        <translation>Paramètre dont le départ est montré</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Départ</translation>
    </message>
    <message>
        <source>Start from other numbers, drawn from the next seed</source>
        <translation>Partir d’autres nombres, tirés avec la graine suivante</translation>
    </message>
    <message>
        <source>Start {names}</source>
        <translation>Départ {names}</translation>
    </message>
    <message>
        <source>What the start is drawn from, and the order of the samples</source>
        <translation>Ce dont sont tirés le départ et l’ordre des exemples</translation>
    </message>
    <message>
        <source>Where the run starts</source>
        <translation>Là où l’essai commence</translation>
    </message>
    <message>
        <source>Which of the parameters has its start beside it</source>
        <translation>Le paramètre dont le départ est à côté</translation>
    </message>
    <message>
        <source>start</source>
        <translation>départ</translation>
    </message>
    <message>
        <source>start of {name}</source>
        <translation>départ de {name}</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.data_view</name>
    <message>
        <source>Data and model</source>
        <translation>Données et modèle</translation>
    </message>
    <message>
        <source>known minima: {points}</source>
        <translation>minima connus : {points}</translation>
    </message>
    <message>
        <source>known minima: {points} and {count} more</source>
        <translation>minima connus : {points} et {count} de plus</translation>
    </message>
    <message>
        <source>prediction</source>
        <translation>prédiction</translation>
    </message>
    <message>
        <source>probability</source>
        <translation>probabilité</translation>
    </message>
    <message>
        <source>probability of {target}</source>
        <translation>probabilité de {target}</translation>
    </message>
    <message>
        <source>target {name}</source>
        <translation>cible {name}</translation>
    </message>
    <message>
        <source>━ even odds</source>
        <translation>━ probabilité 1/2</translation>
    </message>
    <message>
        <source>━ target</source>
        <translation>━ cible</translation>
    </message>
    <message>
        <source>┆ residual</source>
        <translation>┆ résidu</translation>
    </message>
    <message>
        <source>■ model</source>
        <translation>■ modèle</translation>
    </message>
    <message>
        <source>○ held out</source>
        <translation>○ test</translation>
    </message>
    <message>
        <source>● data</source>
        <translation>● données</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.defaults</name>
    <message>
        <source>it is larger than {size} kB.</source>
        <translation>il dépasse {size} Ko.</translation>
    </message>
    <message>
        <source>it is no text in UTF-8.</source>
        <translation>ce n’est pas du texte en UTF-8.</translation>
    </message>
    <message>
        <source>it is no text.</source>
        <translation>ce n’est pas du texte.</translation>
    </message>
    <message>
        <source>line {line} is in no section.</source>
        <translation>la ligne {line} n’est dans aucune section.</translation>
    </message>
    <message>
        <source>{file} can't be read: {reason}.</source>
        <translation>Impossible de lire {file} : {reason}.</translation>
    </message>
    <message>
        <source>{file} is ignored: {reason}</source>
        <translation>{file} est ignoré : {reason}</translation>
    </message>
    <message>
        <source>{file}: line {lines} is not written as name = value.</source>
        <translation>{file} : la ligne {lines} n’est pas écrite nom = valeur.</translation>
    </message>
    <message>
        <source>{file}: there is no preference “{name}”.</source>
        <translation>{file} : il n’y a pas de préférence « {name} ».</translation>
    </message>
    <message>
        <source>{file}: there is no section [{section}]; there are [defaults] and [locked].</source>
        <translation>{file} : il n’y a pas de section [{section}] ; il y a [defaults] et [locked].</translation>
    </message>
    <message>
        <source>{file}: {name} can't be “{value}”; {allowed}.</source>
        <translation>{file} : {name} ne peut pas être « {value} » ; {allowed}.</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.documents</name>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Opened {name}.</source>
        <translation>{name} est ouvert.</translation>
    </message>
    <message>
        <source>Opening {name}…</source>
        <translation>Ouverture de {name}…</translation>
    </message>
    <message>
        <source>Restored the run as it was saved last.</source>
        <translation>L’essai est restauré tel qu’il a été enregistré.</translation>
    </message>
    <message>
        <source>Runs (*.gdsim)</source>
        <translation>Essais (*.gdsim)</translation>
    </message>
    <message>
        <source>Runs and tables (*.gdsim *.csv *.tsv *.txt)</source>
        <translation>Essais et tableaux (*.gdsim *.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>Save the run</source>
        <translation>Enregistrer l’essai</translation>
    </message>
    <message>
        <source>Saved {name}.</source>
        <translation>{name} est enregistré.</translation>
    </message>
    <message>
        <source>{name} can't be taken up ({why}); open an earlier copy of it, or another file.</source>
        <translation>Impossible de reprendre {name} ({why}) ; ouvrez-en une copie plus ancienne, ou un autre fichier.</translation>
    </message>
    <message>
        <source>{name} is not there any more; choose another file.</source>
        <translation>{name} n’est plus là ; choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>{name} was changed. Save it?</source>
        <translation>{name} a été modifié. L’enregistrer ?</translation>
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
        <translation>Animation de l’essai</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation>Annulé ; rien n’a été écrit.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Frames at most</source>
        <translation>Images au plus</translation>
    </message>
    <message>
        <source>From iteration</source>
        <translation>De l’itération</translation>
    </message>
    <message>
        <source>GIF animation (*.gif)</source>
        <translation>Animation GIF (*.gif)</translation>
    </message>
    <message>
        <source>Making {name}…</source>
        <translation>Création de {name}…</translation>
    </message>
    <message>
        <source>Save an animation</source>
        <translation>Enregistrer une animation</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Take some steps first: there is nothing to be seen yet.</source>
        <translation>Faites d’abord quelques pas : il n’y a encore rien à voir.</translation>
    </message>
    <message>
        <source>The first iteration has to be before the last.</source>
        <translation>La première itération doit précéder la dernière.</translation>
    </message>
    <message>
        <source>Time of a frame</source>
        <translation>Durée d’une image</translation>
    </message>
    <message>
        <source>To iteration</source>
        <translation>À l’itération</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vue</translation>
    </message>
    <message>
        <source>WebP animation (*.webp)</source>
        <translation>Animation WebP (*.webp)</translation>
    </message>
    <message>
        <source>Wrote {name}.</source>
        <translation>{name} est écrit.</translation>
    </message>
    <message numerus="yes">
        <source>{n} frames, {seconds} seconds</source>
        <extracomment>One: {n} frame, {seconds} seconds</extracomment>
        <translation>
            <numerusform>{n} image, {seconds} secondes</numerusform>
            <numerusform>{n} images, {seconds} secondes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gdsim.ui.exports.desk</name>
    <message>
        <source>Copied the picture.</source>
        <translation>L’image est copiée.</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>Dessin (*.svg)</translation>
    </message>
    <message>
        <source>Nothing was written: {reason}</source>
        <translation>Rien n’a été écrit : {reason}</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Image (*.png)</translation>
    </message>
    <message>
        <source>Save a picture</source>
        <translation>Enregistrer une image</translation>
    </message>
    <message>
        <source>Save a worksheet</source>
        <translation>Enregistrer une fiche d’exercices</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>Enregistrer le tableau</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tableau (*.csv)</translation>
    </message>
    <message>
        <source>The surface is not shown in 3-D; show it first, in the View menu.</source>
        <translation>La surface n’est pas affichée en 3D ; affichez-la d’abord, par le menu Affichage.</translation>
    </message>
    <message>
        <source>There is no convergence map yet; compute one first.</source>
        <translation>Il n’y a pas encore de carte de convergence ; calculez-en une d’abord.</translation>
    </message>
    <message>
        <source>There is nothing to be drawn.</source>
        <translation>Il n’y a rien à dessiner.</translation>
    </message>
    <message>
        <source>Worksheet, A4 (*.pdf)</source>
        <translation>Fiche d’exercices, A4 (*.pdf)</translation>
    </message>
    <message>
        <source>Worksheet, Letter (*.pdf)</source>
        <translation>Fiche d’exercices, Letter (*.pdf)</translation>
    </message>
    <message>
        <source>Writing {name}</source>
        <translation>Écriture de {name}</translation>
    </message>
    <message>
        <source>Wrote {name}: a page to fill in, and one of answers.</source>
        <translation>{name} est écrit : une page à compléter, et une avec les réponses.</translation>
    </message>
    <message numerus="yes">
        <source>Wrote {name}: {n} steps.</source>
        <extracomment>One: Wrote {name}: {n} step.</extracomment>
        <translation>
            <numerusform>{name} est écrit : {n} pas.</numerusform>
            <numerusform>{name} est écrit : {n} pas.</numerusform>
        </translation>
    </message>
    <message>
        <source>{reason} Choose another place.</source>
        <translation>{reason} Choisissez un autre endroit.</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.exports.film</name>
    <message>
        <source>The run is another one now; the animation was given up.</source>
        <translation>L’essai n’est plus le même ; l’animation a été abandonnée.</translation>
    </message>
    <message>
        <source>{frames} frames of this size are too much for one animation; take up to {most} frames, or smaller ones.</source>
        <translation>{frames} images de cette taille, c’est trop pour une animation ; prenez {most} images au plus, ou de plus petites.</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.exports.program</name>
    <message>
        <source>Export script</source>
        <translation>Exporter le programme</translation>
    </message>
    <message>
        <source>Python (*.py)</source>
        <translation>Python (*.py)</translation>
    </message>
    <message>
        <source>Wrote {name}: python {name} prints this run's table.</source>
        <translation>{name} est écrit : python {name} affiche le tableau de cet essai.</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.exports.views</name>
    <message>
        <source>Convergence map</source>
        <translation>Carte de convergence</translation>
    </message>
    <message>
        <source>Loss per iteration</source>
        <translation>Perte par itération</translation>
    </message>
    <message>
        <source>Loss surface</source>
        <translation>Surface de perte</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Les pas</translation>
    </message>
    <message>
        <source>Surface in 3-D</source>
        <translation>Surface en 3D</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.exports.worksheet</name>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Data ({names}): {rows}</source>
        <translation>Données ({names}) : {rows}</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Fill in the steps that follow the first.</source>
        <translation>Complétez les pas qui suivent le premier.</translation>
    </message>
    <message>
        <source>Loss: f({names}) = {formula}</source>
        <translation>Perte : f({names}) = {formula}</translation>
    </message>
    <message>
        <source>Model: {formula}</source>
        <translation>Modèle : {formula}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Of {count} parameters, the table has the gradient's norm alone.</source>
        <translation>Pour {count} paramètres, le tableau ne donne que la norme du gradient.</translation>
    </message>
    <message>
        <source>Start: {names} = {start}</source>
        <translation>Départ : {names} = {start}</translation>
    </message>
    <message>
        <source>Step: end = start − learning rate × gradient</source>
        <translation>Pas : fin = début − taux d’apprentissage × gradient</translation>
    </message>
    <message>
        <source>Take two steps or more first: the worksheet tells the first and asks for the rest.</source>
        <translation>Faites d’abord au moins deux pas : la fiche donne le premier et demande les autres.</translation>
    </message>
    <message>
        <source>Your calculations:</source>
        <translation>Vos calculs :</translation>
    </message>
    <message>
        <source>{count} samples</source>
        <translation>{count} exemples</translation>
    </message>
    <message>
        <source>{title}: answers</source>
        <translation>{title} : réponses</translation>
    </message>
    <message>
        <source>○ start</source>
        <translation>○ départ</translation>
    </message>
    <message>
        <source>○ start, ● where each step went from</source>
        <translation>○ départ, ● d’où est parti chaque pas</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.fields</name>
    <message>
        <source>“{text}” is not {kind}. The {name} is still {in_force}.</source>
        <translation>« {text} » n’est pas {kind}. Valeur gardée ({name}) : {in_force}.</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.figures_bar</name>
    <message>
        <source>Figures</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>gradient</source>
        <translation>gradient</translation>
    </message>
    <message>
        <source>gradient's norm</source>
        <translation>norme du gradient</translation>
    </message>
    <message>
        <source>iteration</source>
        <translation>itération</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>perte</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.form</name>
    <message>
        <source>Momentum</source>
        <translation>Inertie</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.help.about_window</name>
    <message>
        <source>About gdsim</source>
        <translation>À propos de gdsim</translation>
    </message>
    <message>
        <source>Closes this window</source>
        <translation>Ferme cette fenêtre</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Copies the versions above as text.</source>
        <translation>Copie les versions ci-dessus comme texte.</translation>
    </message>
    <message>
        <source>Copy for a report</source>
        <translation>Copier pour un rapport</translation>
    </message>
    <message>
        <source>Made of: {parts}.</source>
        <translation>Fait de : {parts}.</translation>
    </message>
    <message>
        <source>Qt and PySide6 are used unchanged, as libraries of their own that can be replaced, under the GNU LGPL, version 3. Its text: {text} Their source: {source}</source>
        <translation>Qt et PySide6 sont utilisés sans modification, comme bibliothèques séparées et remplaçables, sous la GNU LGPL, version 3. Son texte : {text} Leurs sources : {source}</translation>
    </message>
    <message>
        <source>See gradient descent, one step at a time.</source>
        <translation>Voir la descente de gradient, pas après pas.</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.help.help</name>
    <message>
        <source>The folder can't be opened from here. The log is in {folder}.</source>
        <translation>Impossible d’ouvrir le dossier d’ici. Le journal est dans {folder}.</translation>
    </message>
    <message>
        <source>The log is in {folder}.</source>
        <translation>Le journal est dans {folder}.</translation>
    </message>
    <message>
        <source>There is no log: {folder} can't be written.</source>
        <translation>Il n’y a pas de journal : impossible d’écrire dans {folder}.</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.help.keys</name>
    <message>
        <source>Anywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Flèches</translation>
    </message>
    <message>
        <source>As it was at first</source>
        <translation>Comme au début</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Back to the control before</source>
        <translation>Retour à la commande précédente</translation>
    </message>
    <message>
        <source>Blank the screen</source>
        <translation>Masquer l’écran</translation>
    </message>
    <message>
        <source>Choose in the list, or open it</source>
        <translation>Choisir dans la liste, ou l’ouvrir</translation>
    </message>
    <message>
        <source>Copy the chosen rows, or the text</source>
        <translation>Copier les lignes choisies, ou le texte</translation>
    </message>
    <message>
        <source>Forget the chosen run</source>
        <translation>Oublier l’essai choisi</translation>
    </message>
    <message>
        <source>Give the chosen run another name</source>
        <translation>Renommer l’essai choisi</translation>
    </message>
    <message>
        <source>Go along the rows of the table</source>
        <translation>Parcourir les lignes du tableau</translation>
    </message>
    <message>
        <source>Go along the runs; show or hide one</source>
        <translation>Parcourir les essais ; en montrer ou cacher un</translation>
    </message>
    <message>
        <source>Leave the spotlight, or the projector</source>
        <translation>Quitter la mise en lumière, ou la vidéoprojection</translation>
    </message>
    <message>
        <source>Move the slider</source>
        <translation>Déplacer le curseur</translation>
    </message>
    <message>
        <source>Move the start, on the loss surface</source>
        <translation>Déplacer le départ, sur la surface de perte</translation>
    </message>
    <message>
        <source>On the surface in three dimensions</source>
        <translation>Sur la surface en trois dimensions</translation>
    </message>
    <message>
        <source>On to the next control</source>
        <translation>Aller à la commande suivante</translation>
    </message>
    <message>
        <source>Press the button</source>
        <translation>Appuyer sur le bouton</translation>
    </message>
    <message>
        <source>Run or pause</source>
        <translation>Lancer ou mettre en pause</translation>
    </message>
    <message>
        <source>Step, or the next phase, by a clicker</source>
        <translation>Pas, ou phase suivante, avec une télécommande</translation>
    </message>
    <message>
        <source>Take it over; show the chosen run</source>
        <translation>Valider ; montrer l’essai choisi</translation>
    </message>
    <message>
        <source>The next page of the lesson</source>
        <translation>La page suivante de la leçon</translation>
    </message>
    <message>
        <source>The page of the lesson before</source>
        <translation>La page précédente de la leçon</translation>
    </message>
    <message>
        <source>Turn it, and tilt it</source>
        <translation>La tourner et l’incliner</translation>
    </message>
    <message>
        <source>Where the keyboard is</source>
        <translation>Là où est le clavier</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoomer</translation>
    </message>
    <message>
        <source>{held} + arrow keys</source>
        <translation>{held} + flèches</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.help.keys_window</name>
    <message>
        <source>All keys, by what they are for; arrow keys read on</source>
        <translation>Toutes les touches, par usage ; lire avec les flèches</translation>
    </message>
    <message>
        <source>Copies the keys as text.</source>
        <translation>Copie les touches comme texte.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Prints the keys, or writes them to a PDF file.</source>
        <translation>Imprime les touches, ou les écrit dans un fichier PDF.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.help.words</name>
    <message>
        <source>A row for each step: the parameters before it, the prediction, the loss, the gradient and the parameters after it. A row that is chosen is marked on the surface.</source>
        <translation>Une ligne par pas : les paramètres avant, la prédiction, la perte, le gradient et les paramètres après. Une ligne choisie est marquée sur la surface.</translation>
    </message>
    <message>
        <source>A view. Drag its title to put it elsewhere; the View menu hides it and brings it back.</source>
        <translation>Une vue. Faites glisser son titre pour la déplacer ; le menu Affichage la cache et la ramène.</translation>
    </message>
    <message>
        <source>All settings of the run. Each change takes effect at once.</source>
        <translation>Tous les réglages de l’essai. Chaque changement agit aussitôt.</translation>
    </message>
    <message>
        <source>All that gdsim can do, by subject. F10 goes there, arrow keys go along.</source>
        <translation>Tout ce que sait faire gdsim, par sujet. F10 y mène, les flèches le parcourent.</translation>
    </message>
    <message>
        <source>Click Step, and the parameters go down the loss surface.</source>
        <translation>Cliquez sur Pas : les paramètres descendent la surface de perte.</translation>
    </message>
    <message>
        <source>Computes the map, or gives it up while it is under way.</source>
        <translation>Calcule la carte, ou arrête le calcul en cours.</translation>
    </message>
    <message>
        <source>Drag it to make the window larger or smaller.</source>
        <translation>Faites-le glisser pour agrandir ou réduire la fenêtre.</translation>
    </message>
    <message>
        <source>Goes through the next of a step's five phases: forward, loss, backward, update, zero grad. The fifth completes the step.</source>
        <translation>Passe par la prochaine des cinq phases d’un pas : forward, perte, backward, update, zero grad. La cinquième termine le pas.</translation>
    </message>
    <message>
        <source>Goes to any iteration of the run so far. A step from there under other settings goes off in a branch.</source>
        <translation>Va à n’importe quelle itération de l’essai jusqu’ici. Un pas fait de là avec d’autres réglages crée une branche.</translation>
    </message>
    <message>
        <source>How far a step goes: with plain SGD the step is this number times the gradient, against it. A number above 0; Enter takes it over for the next step.</source>
        <translation>Jusqu’où va un pas : avec le SGD simple, le pas est ce nombre fois le gradient, en sens contraire. Un nombre supérieur à 0 ; Entrée le valide pour le prochain pas.</translation>
    </message>
    <message>
        <source>How many iterations a run needs from each point of a grid of two settings, or which minimum it ends in. Click a point to start there.</source>
        <translation>Combien d’itérations il faut à un essai depuis chaque point d’une grille de deux réglages, ou dans quel minimum il finit. Cliquez sur un point pour partir de là.</translation>
    </message>
    <message>
        <source>How many iterations each of the map's runs takes at most.</source>
        <translation>Combien d’itérations dure au plus chaque essai de la carte.</translation>
    </message>
    <message>
        <source>How many runs there are along each side of the map.</source>
        <translation>Combien d’essais il y a le long de chaque côté de la carte.</translation>
    </message>
    <message>
        <source>How many steps per second Run takes, from 1 to as many as this computer can.</source>
        <translation>Combien de pas par seconde fait Lancer, de 1 jusqu’à ce que peut cet ordinateur.</translation>
    </message>
    <message>
        <source>How many steps the run stands from its start.</source>
        <translation>À combien de pas de son départ se trouve l’essai.</translation>
    </message>
    <message>
        <source>Lets the run go by itself, or pauses it. It stops where it converges or diverges, and at the iteration that is set under “Pause at”.</source>
        <translation>Fait avancer l’essai tout seul, ou le met en pause. Il s’arrête quand il converge ou diverge, et à l’itération réglée sous « Pause à ».</translation>
    </message>
    <message>
        <source>Moves what is beside it.</source>
        <translation>Déplace ce qui est à côté.</translation>
    </message>
    <message>
        <source>Of many parameters, the one whose start is shown beside it.</source>
        <translation>Parmi beaucoup de paramètres, celui dont le départ est montré à côté.</translation>
    </message>
    <message>
        <source>Shows or hides the settings that are seldom touched.</source>
        <translation>Montre ou cache les réglages dont on se sert rarement.</translation>
    </message>
    <message>
        <source>Starts the run again at iteration 0, from the same start and under the same settings.</source>
        <translation>Recommence l’essai à l’itération 0, du même départ et avec les mêmes réglages.</translation>
    </message>
    <message>
        <source>Takes one step of gradient descent: forward, loss, backward, update, zero grad. Held down, it goes on stepping.</source>
        <translation>Fait un pas de descente de gradient : forward, perte, backward, update, zero grad. Maintenu enfoncé, il continue.</translation>
    </message>
    <message>
        <source>Takes the last step back, or the last phase where you step by phases. The steps stay known, so the timeline leads to them again.</source>
        <translation>Annule le dernier pas, ou la dernière phase si vous avancez par phases. Les pas restent connus : la chronologie y ramène.</translation>
    </message>
    <message>
        <source>The learning rate by powers of ten, from 0.0001 to 10. The next step takes it.</source>
        <translation>Le taux d’apprentissage par puissances de dix, de 0.0001 à 10. Le prochain pas l’utilise.</translation>
    </message>
    <message>
        <source>The loss after each iteration, from the start to where the run stands.</source>
        <translation>La perte après chaque itération, du départ jusqu’où en est l’essai.</translation>
    </message>
    <message>
        <source>The loss by which runs are ranked: who reaches it first, leads.</source>
        <translation>La perte qui classe les essais : le premier qui l’atteint est en tête.</translation>
    </message>
    <message>
        <source>The loss over the parameters. The marker is where the run stands, the line is its way there, the arrows are the gradient and the next step. Drag the marker to start elsewhere; the wheel zooms, dragging the ground moves it.</source>
        <translation>La perte en fonction des paramètres. Le repère est là où en est l’essai, la ligne est son chemin, les flèches sont le gradient et le prochain pas. Faites glisser le repère pour partir d’ailleurs ; la molette zoome, faire glisser le fond le déplace.</translation>
    </message>
    <message>
        <source>The loss that the last step started from, and the loss of the parameters it led to.</source>
        <translation>La perte d’où est parti le dernier pas, et celle des paramètres où il a mené.</translation>
    </message>
    <message>
        <source>The parameter at iteration 0, as a number. Enter takes it over and starts a new run.</source>
        <translation>Le paramètre à l’itération 0, en nombre. Entrée le valide et commence un nouvel essai.</translation>
    </message>
    <message>
        <source>The parameters and the loss at the pointer.</source>
        <translation>Les paramètres et la perte sous le pointeur.</translation>
    </message>
    <message>
        <source>The precision of all numbers of the run: float32 has about 7 digits, float64 about 16. Choosing one starts a new run.</source>
        <translation>La précision de tous les nombres de l’essai : float32 a environ 7 chiffres, float64 environ 16. En choisir une commence un nouvel essai.</translation>
    </message>
    <message>
        <source>The problem whose loss is descended: its data, its model and its loss. Choosing one starts a new run.</source>
        <translation>Le problème dont on descend la perte : ses données, son modèle et sa perte. En choisir un commence un nouvel essai.</translation>
    </message>
    <message>
        <source>The rule that makes a step out of the gradient. It can change in the middle of a run: the next step takes the new one.</source>
        <translation>La règle qui fait un pas à partir du gradient. Elle peut changer en plein essai : le prochain pas prend la nouvelle.</translation>
    </message>
    <message>
        <source>The run as a PyTorch program, with the values of this step beside its lines. The line of the phase that was just gone through is marked.</source>
        <translation>L’essai comme programme PyTorch, avec les valeurs de ce pas à côté de ses lignes. La ligne de la phase qui vient de passer est marquée.</translation>
    </message>
    <message>
        <source>The runs and the branches of this problem, each with its settings and how it stands. They can step together, and be ranked by how soon they reach a loss.</source>
        <translation>Les essais et les branches de ce problème, chacun avec ses réglages et son état. Ils peuvent avancer ensemble, et être classés selon le moment où ils atteignent une perte.</translation>
    </message>
    <message>
        <source>The samples, and what the model makes of them with the parameters of here. The thin lines are what it is off by.</source>
        <translation>Les exemples, et ce que le modèle en fait avec les paramètres d’ici. Les traits fins montrent de combien il se trompe.</translation>
    </message>
    <message>
        <source>The views that lie here on each other; the one that is chosen is seen.</source>
        <translation>Les vues empilées ici ; on voit celle qui est choisie.</translation>
    </message>
    <message>
        <source>What a colour on the map tells: the iterations that were needed, or the minimum that was found.</source>
        <translation>Ce que dit une couleur de la carte : les itérations nécessaires, ou le minimum trouvé.</translation>
    </message>
    <message>
        <source>What computes the run: the CPU, or a graphics card that torch can use here. Choosing one starts a new run.</source>
        <translation>Ce qui calcule l’essai : le CPU, ou une carte graphique que torch peut utiliser ici. En choisir un commence un nouvel essai.</translation>
    </message>
    <message>
        <source>What each sign on the surface means; each can be hidden.</source>
        <translation>Ce que signifie chaque signe sur la surface ; chacun peut être caché.</translation>
    </message>
    <message>
        <source>What stands in each column.</source>
        <translation>Ce que contient chaque colonne.</translation>
    </message>
    <message>
        <source>What the run is doing: paused, running, converged (the gradient is below the tolerance) or diverged (a number is no longer finite, or the loss has grown beyond bounds).</source>
        <translation>Ce que fait l’essai : en pause, en marche, convergé (le gradient est sous la tolérance) ou divergé (un nombre n’est plus fini, ou la perte a grandi sans mesure).</translation>
    </message>
    <message>
        <source>What varies from left to right, and between which numbers.</source>
        <translation>Ce qui varie de gauche à droite, et entre quels nombres.</translation>
    </message>
    <message>
        <source>What varies from the bottom to the top, and between which numbers.</source>
        <translation>Ce qui varie de bas en haut, et entre quels nombres.</translation>
    </message>
    <message>
        <source>Where the learning rate stands between the limits that the curvature of the loss sets here: up to the first the run goes straight down, up to the second it overshoots and comes back, beyond that it diverges.</source>
        <translation>Où est le taux d’apprentissage entre les limites que fixe ici la courbure de la perte : jusqu’à la première, l’essai descend tout droit ; jusqu’à la seconde, il dépasse et revient ; au-delà, il diverge.</translation>
    </message>
    <message>
        <source>Which slice through the loss is shown: with more than two parameters the surface shows two of them, or two directions, through where the run stands.</source>
        <translation>Quelle coupe de la perte est montrée : avec plus de deux paramètres, la surface en montre deux, ou deux directions, en passant par là où en est l’essai.</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.lessons.course</name>
    <message>
        <source>Done. {reveal}</source>
        <translation>C’est fait. {reveal}</translation>
    </message>
    <message>
        <source>Lesson: {title}</source>
        <translation>Leçon : {title}</translation>
    </message>
    <message>
        <source>Page {number} of {pages}: {title}</source>
        <translation>Page {number} sur {pages} : {title}</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.lessons.dots</name>
    <message>
        <source>Page {number}: not opened yet</source>
        <translation>Page {number} : pas encore ouverte</translation>
    </message>
    <message>
        <source>Page {number}: {title}</source>
        <translation>Page {number} : {title}</translation>
    </message>
    <message>
        <source>Page {number}: {title} (done)</source>
        <translation>Page {number} : {title} (faite)</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.lessons.entries</name>
    <message>
        <source>Choose an answer first.</source>
        <translation>Choisissez d’abord une réponse.</translation>
    </message>
    <message>
        <source>Click on the loss surface first, where the step will land.</source>
        <translation>Cliquez d’abord sur la surface de perte, là où le pas arrivera.</translation>
    </message>
    <message>
        <source>Click on the loss surface, or write numbers.</source>
        <translation>Cliquez sur la surface de perte, ou écrivez des nombres.</translation>
    </message>
    <message>
        <source>Write a number first.</source>
        <translation>Écrivez d’abord un nombre.</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Votre réponse</translation>
    </message>
    <message>
        <source>Your answer for {name}</source>
        <translation>Votre réponse pour {name}</translation>
    </message>
    <message>
        <source>“{text}” is not a number; write it like 0.25.</source>
        <translation>« {text} » n’est pas un nombre ; écrivez par exemple 0.25.</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.lessons.holds</name>
    <message>
        <source>This page of the lesson does without it.</source>
        <translation>Cette page de la leçon s’en passe.</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.lessons.lessons</name>
    <message>
        <source>All files</source>
        <translation>Tous les fichiers</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Leçons</translation>
    </message>
    <message>
        <source>Open a lesson</source>
        <translation>Ouvrir une leçon</translation>
    </message>
    <message>
        <source>There is no lesson “{name}”.</source>
        <translation>Il n’y a pas de leçon « {name} ».</translation>
    </message>
    <message>
        <source>{name} is no lesson that can be opened: {reason}</source>
        <translation>{name} n’est pas une leçon qui puisse s’ouvrir : {reason}</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.lessons.panel</name>
    <message>
        <source>Arrow keys read on</source>
        <translation>Lire avec les flèches</translation>
    </message>
    <message>
        <source>Close the lesson</source>
        <translation>Fermer la leçon</translation>
    </message>
    <message>
        <source>Done: {told}</source>
        <translation>Fait : {told}</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>Have the simulator as this page began with it</source>
        <translation>Remettre le simulateur comme au début de cette page</translation>
    </message>
    <message>
        <source>More to do with this lesson</source>
        <translation>Plus d’actions pour cette leçon</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Set up again</source>
        <translation>Remettre en place</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Passer</translation>
    </message>
    <message>
        <source>Start the lesson again</source>
        <translation>Recommencer la leçon</translation>
    </message>
    <message>
        <source>The end of the lesson ({keys})</source>
        <translation>La fin de la leçon ({keys})</translation>
    </message>
    <message>
        <source>The next page ({keys})</source>
        <translation>La page suivante ({keys})</translation>
    </message>
    <message>
        <source>The page before ({keys})</source>
        <translation>La page précédente ({keys})</translation>
    </message>
    <message>
        <source>The page's text</source>
        <translation>Le texte de la page</translation>
    </message>
    <message>
        <source>To do: {told}</source>
        <translation>À faire : {told}</translation>
    </message>
    <message>
        <source>What is revealed</source>
        <translation>Ce qui est dévoilé</translation>
    </message>
    <message>
        <source>{number} of {pages}</source>
        <translation>{number} sur {pages}</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.lessons.question</name>
    <message>
        <source>Check</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Check the answer (Enter)</source>
        <translation>Vérifier la réponse (Entrée)</translation>
    </message>
    <message>
        <source>Look again, and try another answer.</source>
        <translation>Regardez encore, et essayez une autre réponse.</translation>
    </message>
    <message>
        <source>Show me</source>
        <translation>Montrez-moi</translation>
    </message>
    <message>
        <source>Show the right answer</source>
        <translation>Montrer la bonne réponse</translation>
    </message>
    <message>
        <source>The answer: {answer}</source>
        <translation>La réponse : {answer}</translation>
    </message>
    <message>
        <source>✓ Right.</source>
        <translation>✓ Juste.</translation>
    </message>
    <message>
        <source>✗ Not yet. {hint}</source>
        <translation>✗ Pas encore. {hint}</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.lessons.teacher</name>
    <message>
        <source>Copy the page as text</source>
        <translation>Copier la page comme texte</translation>
    </message>
    <message>
        <source>The teacher's page</source>
        <translation>La page de l’enseignant</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.lessons.waits</name>
    <message>
        <source>now {value}</source>
        <translation>maintenant {value}</translation>
    </message>
    <message>
        <source>{done} of {all}</source>
        <translation>{done} sur {all}</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.log_file</name>
    <message>
        <source>Something went wrong in gdsim itself ({kind}). Your run is as it was; the log has the details (Help, Open the log folder).</source>
        <translation>Une erreur s’est produite dans gdsim même ({kind}). Votre essai est intact ; le journal donne les détails (Aide, Ouvrir le dossier du journal).</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.loss_view</name>
    <message>
        <source>Each step up the axis is ten times the loss</source>
        <translation>Chaque cran de l’axe vaut dix fois la perte</translation>
    </message>
    <message>
        <source>Logarithmic loss</source>
        <translation>Perte logarithmique</translation>
    </message>
    <message>
        <source>iterations done</source>
        <translation>itérations faites</translation>
    </message>
    <message>
        <source>log</source>
        <translation>log</translation>
    </message>
    <message>
        <source>━ all</source>
        <translation>━ tous</translation>
    </message>
    <message>
        <source>━ batch</source>
        <translation>━ lot</translation>
    </message>
    <message>
        <source>━ fitted</source>
        <translation>━ entraînement</translation>
    </message>
    <message>
        <source>┅ held out</source>
        <translation>┅ test</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.map_axis</name>
    <message>
        <source>Equal steps are equal factors</source>
        <translation>Des écarts égaux sont des facteurs égaux</translation>
    </message>
    <message>
        <source>What is another in each column or row of the map</source>
        <translation>Ce qui change à chaque colonne ou ligne de la carte</translation>
    </message>
    <message>
        <source>What is varied across</source>
        <translation>Ce qui varie horizontalement</translation>
    </message>
    <message>
        <source>What is varied up</source>
        <translation>Ce qui varie verticalement</translation>
    </message>
    <message>
        <source>Where the axis begins</source>
        <translation>Où l’axe commence</translation>
    </message>
    <message>
        <source>Where the axis ends</source>
        <translation>Où l’axe finit</translation>
    </message>
    <message>
        <source>from</source>
        <translation>de</translation>
    </message>
    <message>
        <source>greatest value across</source>
        <translation>plus grande valeur horizontale</translation>
    </message>
    <message>
        <source>greatest value up</source>
        <translation>plus grande valeur verticale</translation>
    </message>
    <message>
        <source>least value across</source>
        <translation>plus petite valeur horizontale</translation>
    </message>
    <message>
        <source>least value up</source>
        <translation>plus petite valeur verticale</translation>
    </message>
    <message>
        <source>to</source>
        <translation>à</translation>
    </message>
    <message>
        <source>“{text}” is not a number.</source>
        <translation>« {text} » n’est pas un nombre.</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.map_view</name>
    <message>
        <source>A run that has not converged by then counts as not converged</source>
        <translation>Un essai qui n’a pas convergé d’ici là compte comme non convergé</translation>
    </message>
    <message>
        <source>Across</source>
        <translation>Horizontal</translation>
    </message>
    <message>
        <source>Cancelled; what is known so far stays on show.</source>
        <translation>Annulé ; ce qui est déjà connu reste affiché.</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>Cellules</translation>
    </message>
    <message>
        <source>Cells along each side</source>
        <translation>Cellules le long de chaque côté</translation>
    </message>
    <message>
        <source>Compute</source>
        <translation>Calculer</translation>
    </message>
    <message>
        <source>Compute the map, or leave off</source>
        <translation>Calculer la carte, ou arrêter</translation>
    </message>
    <message>
        <source>Each cell of the map will be one run; a click takes its settings up.</source>
        <translation>Chaque cellule de la carte sera un essai ; un clic reprend ses réglages.</translation>
    </message>
    <message>
        <source>How fast each run converges, or to which minimum</source>
        <translation>À quelle vitesse chaque essai converge, ou vers quel minimum</translation>
    </message>
    <message>
        <source>Iterations</source>
        <translation>Itérations</translation>
    </message>
    <message>
        <source>Iterations of each run</source>
        <translation>Itérations de chaque essai</translation>
    </message>
    <message>
        <source>More cells show more, and take longer</source>
        <translation>Plus de cellules montrent plus, et prennent plus de temps</translation>
    </message>
    <message>
        <source>The map is of other settings; Compute makes it anew.</source>
        <translation>La carte est d’autres réglages ; Calculer la refait.</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Vertical</translation>
    </message>
    <message>
        <source>What the colour tells</source>
        <translation>Ce que dit la couleur</translation>
    </message>
    <message>
        <source>converged after {n}</source>
        <translation>convergé après {n}</translation>
    </message>
    <message>
        <source>not computed yet</source>
        <translation>pas encore calculé</translation>
    </message>
    <message>
        <source>not converged after {n}</source>
        <translation>pas convergé après {n}</translation>
    </message>
    <message>
        <source>{across} {x:.4g}, {up} {y:.4g}: {state}</source>
        <translation>{across} {x:.4g}, {up} {y:.4g}: {state}</translation>
    </message>
    <message>
        <source>{marks} iterations</source>
        <translation>{marks} itérations</translation>
    </message>
    <message>
        <source>{state} at the minimum ({place})</source>
        <translation>{state} au minimum ({place})</translation>
    </message>
    <message>
        <source>{state}, loss {loss}</source>
        <translation>{state}, perte {loss}</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.menus.__init__</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>&amp;Lessons</source>
        <translation>&amp;Leçons</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Essai</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
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
        <translation>Copier l’image</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Table as CSV…</source>
        <translation>Tableau en CSV…</translation>
    </message>
    <message>
        <source>Worksheet…</source>
        <translation>Fiche d’exercices…</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.menus.file</name>
    <message>
        <source>A learning rate that is too large</source>
        <translation>Un taux d’apprentissage trop grand</translation>
    </message>
    <message>
        <source>A line through a table of your own</source>
        <translation>Une droite dans un tableau à vous</translation>
    </message>
    <message>
        <source>A narrow valley, with and without momentum</source>
        <translation>Une vallée étroite, avec et sans inertie</translation>
    </message>
    <message>
        <source>A network that learns two moons</source>
        <translation>Un réseau qui apprend deux lunes</translation>
    </message>
    <message>
        <source>Batches: the noise of stochastic steps</source>
        <translation>Lots : le bruit des pas stochastiques</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Exemples</translation>
    </message>
    <message>
        <source>Export script…</source>
        <translation>Exporter le programme…</translation>
    </message>
    <message>
        <source>Five optimizers on Rosenbrock's valley</source>
        <translation>Cinq optimiseurs dans la vallée de Rosenbrock</translation>
    </message>
    <message>
        <source>New run</source>
        <translation>Nouvel essai</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Aucun pour l’instant</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>Ouvrir un fichier récent</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Ouvrir…</translation>
    </message>
    <message>
        <source>Paste a table</source>
        <translation>Coller un tableau</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>Préférences…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.menus.help</name>
    <message>
        <source>Open the log folder</source>
        <translation>Ouvrir le dossier du journal</translation>
    </message>
    <message>
        <source>Point and ask</source>
        <translation>Pointer et demander</translation>
    </message>
    <message>
        <source>What is this?</source>
        <translation>Qu’est-ce que c’est ?</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.menus.lessons</name>
    <message>
        <source>Done</source>
        <translation>Terminée</translation>
    </message>
    <message>
        <source>My lessons</source>
        <translation>Mes leçons</translation>
    </message>
    <message>
        <source>Open a lesson file…</source>
        <translation>Ouvrir un fichier de leçon…</translation>
    </message>
    <message>
        <source>Open my lessons' folder</source>
        <translation>Ouvrir le dossier de mes leçons</translation>
    </message>
    <message>
        <source>Teacher's page of this lesson…</source>
        <translation>Page de l’enseignant de cette leçon…</translation>
    </message>
    <message>
        <source>{folder} can't be made: {reason}.</source>
        <translation>Impossible de créer {folder} : {reason}.</translation>
    </message>
    <message>
        <source>{name} (can't be opened)</source>
        <translation>{name} (impossible à ouvrir)</translation>
    </message>
    <message>
        <source>{title} ({minutes} min)</source>
        <translation>{title} ({minutes} min)</translation>
    </message>
    <message>
        <source>{title} ({minutes} min, page {page} of {pages})</source>
        <translation>{title} ({minutes} min, page {page} sur {pages})</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.menus.run</name>
    <message>
        <source>Compare runs</source>
        <translation>Comparer des essais</translation>
    </message>
    <message>
        <source>Convergence map…</source>
        <translation>Carte de convergence…</translation>
    </message>
    <message>
        <source>Predict, then reveal</source>
        <translation>Prédire, puis dévoiler</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.menus.view</name>
    <message>
        <source>Blue, as the theme</source>
        <translation>Bleu, comme le thème</translation>
    </message>
    <message>
        <source>Cividis</source>
        <translation>Cividis</translation>
    </message>
    <message>
        <source>Colours of the map</source>
        <translation>Couleurs de la carte</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>Copier le tableau</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>Thème sombre</translation>
    </message>
    <message>
        <source>Grey, for printing</source>
        <translation>Gris, pour imprimer</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Plus grand</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>Thème clair</translation>
    </message>
    <message>
        <source>Projector mode</source>
        <translation>Mode vidéoprojection</translation>
    </message>
    <message>
        <source>Projector, full screen</source>
        <translation>Vidéoprojection, plein écran</translation>
    </message>
    <message>
        <source>Projector: black ground</source>
        <translation>Vidéoprojection : fond noir</translation>
    </message>
    <message>
        <source>Projector: white ground</source>
        <translation>Vidéoprojection : fond blanc</translation>
    </message>
    <message>
        <source>Reset the layout</source>
        <translation>Rétablir la disposition</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout montrer</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Plus petit</translation>
    </message>
    <message>
        <source>Spotlight</source>
        <translation>Mise en lumière</translation>
    </message>
    <message>
        <source>Theme of the system</source>
        <translation>Thème du système</translation>
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
        <translation>ce peut être un nombre de {low} à {high}</translation>
    </message>
    <message>
        <source>it can be a short text on one line</source>
        <translation>ce peut être un texte court sur une ligne</translation>
    </message>
    <message>
        <source>it can be true or false</source>
        <translation>ce peut être true ou false</translation>
    </message>
    <message>
        <source>it can be {choices}</source>
        <translation>ce peut être {choices}</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.preferences_window</name>
    <message>
        <source>A number above {low:g}, up to {high:g}, or nothing.</source>
        <translation>Un nombre supérieur à {low:g}, jusqu’à {high:g}, ou rien.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Arrow keys choose a page</source>
        <translation>Choisir une page avec les flèches</translation>
    </message>
    <message>
        <source>At the start</source>
        <translation>Au démarrage</translation>
    </message>
    <message>
        <source>Back to first values</source>
        <translation>Valeurs d’origine</translation>
    </message>
    <message>
        <source>Has all preferences as they are at first</source>
        <translation>Remet toutes les préférences comme au début</translation>
    </message>
    <message>
        <source>It brings its own settings; those below are for the very first start.</source>
        <translation>Elle apporte ses propres réglages ; ceux d’en dessous valent pour le tout premier démarrage.</translation>
    </message>
    <message>
        <source>Kept in {place}</source>
        <translation>Gardé dans {place}</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Pages of preferences</source>
        <translation>Pages de préférences</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>Set by defaults.ini in {folder}</source>
        <translation>Réglé par defaults.ini dans {folder}</translation>
    </message>
    <message>
        <source>Set for you</source>
        <translation>Réglé pour vous</translation>
    </message>
    <message>
        <source>the problem's own</source>
        <translation>celui du problème</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.preferences_words</name>
    <message>
        <source>As fast as it can</source>
        <translation>Au plus vite</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>Comme avant</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Comme le bureau</translation>
    </message>
    <message>
        <source>Begin with</source>
        <translation>Commencer par</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Noir</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Everything large and in strong colours, to be read from the last row.</source>
        <translation>Tout en grand et en couleurs vives, lisible du dernier rang.</translation>
    </message>
    <message>
        <source>How many steps per second Run takes at the start.</source>
        <translation>Combien de pas par seconde fait Lancer au démarrage.</translation>
    </message>
    <message>
        <source>In the theme's colours</source>
        <translation>Aux couleurs du thème</translation>
    </message>
    <message>
        <source>Keeps the run now and then, so that it can be recovered when the computer fails.</source>
        <translation>Garde l’essai de temps en temps, pour le retrouver si l’ordinateur tombe en panne.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Leçon</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Light, dark, or as the desktop is set.</source>
        <translation>Clair, sombre, ou comme le bureau.</translation>
    </message>
    <message>
        <source>Nothing moves by itself that need not.</source>
        <translation>Rien ne bouge tout seul sans nécessité.</translation>
    </message>
    <message>
        <source>Projector ground</source>
        <translation>Fond en vidéoprojection</translation>
    </message>
    <message>
        <source>Reduced motion</source>
        <translation>Moins d’animations</translation>
    </message>
    <message>
        <source>Save runs by themselves</source>
        <translation>Enregistrement automatique</translation>
    </message>
    <message>
        <source>Speed of Run</source>
        <translation>Vitesse de Lancer</translation>
    </message>
    <message>
        <source>The colours of the loss: those of the theme, or a scale that colour-blind people read as well; grey is for printing.</source>
        <translation>Les couleurs de la perte : celles du thème, ou une échelle lisible aussi pour les daltoniens ; le gris sert à imprimer.</translation>
    </message>
    <message>
        <source>The language of the window and of the lessons. It changes at once.</source>
        <translation>La langue de la fenêtre et des leçons. Elle change aussitôt.</translation>
    </message>
    <message>
        <source>The last run</source>
        <translation>Le dernier essai</translation>
    </message>
    <message>
        <source>The learning rate that the problem begins with, above 0; empty for the problem's own.</source>
        <translation>Le taux d’apprentissage avec lequel le problème commence, supérieur à 0 ; vide : celui du problème.</translation>
    </message>
    <message>
        <source>The lesson that each start opens.</source>
        <translation>La leçon qu’ouvre chaque démarrage.</translation>
    </message>
    <message>
        <source>The optimizer that the problem begins with.</source>
        <translation>L’optimiseur avec lequel le problème commence.</translation>
    </message>
    <message>
        <source>The precision that the problem begins with: float32 or float64.</source>
        <translation>La précision avec laquelle le problème commence : float32 ou float64.</translation>
    </message>
    <message>
        <source>The size of all texts, fields and lines, in percent of the usual one.</source>
        <translation>La taille de tous les textes, champs et lignes, en pour cent de l’habituelle.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>What computes the run at the start: the CPU, or a graphics card.</source>
        <translation>Ce qui calcule l’essai au démarrage : le CPU, ou une carte graphique.</translation>
    </message>
    <message>
        <source>What each start shows: the run you left, or always the same problem.</source>
        <translation>Ce que montre chaque démarrage : l’essai que vous avez quitté, ou toujours le même problème.</translation>
    </message>
    <message>
        <source>White</source>
        <translation>Blanc</translation>
    </message>
    <message>
        <source>White for a bright room and black for a dark one, in projector mode.</source>
        <translation>Blanc pour une salle claire et noir pour une salle sombre, en mode vidéoprojection.</translation>
    </message>
    <message numerus="yes">
        <source>{n} steps per second</source>
        <extracomment>One: {n} step per second</extracomment>
        <translation>
            <numerusform>{n} pas par seconde</numerusform>
            <numerusform>{n} pas par seconde</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gdsim.ui.run_bar</name>
    <message>
        <source>Go on by itself, or pause</source>
        <translation>Avancer tout seul, ou mettre en pause</translation>
    </message>
    <message>
        <source>How fast Run goes</source>
        <translation>À quelle vitesse avance Lancer</translation>
    </message>
    <message>
        <source>One step of gradient descent</source>
        <translation>Un pas de descente de gradient</translation>
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
        <translation>Début</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lancer</translation>
    </message>
    <message>
        <source>Run goes phase by phase, at most {most:g} of them per second</source>
        <translation>Lancer avance phase par phase, au plus {most:g} par seconde</translation>
    </message>
    <message>
        <source>Speed of Run, in steps per second</source>
        <translation>Vitesse de Lancer, en pas par seconde</translation>
    </message>
    <message>
        <source>Start again from the same start</source>
        <translation>Recommencer du même départ</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Pas</translation>
    </message>
    <message>
        <source>Take the last step back</source>
        <translation>Annuler le dernier pas</translation>
    </message>
    <message>
        <source>The loss that the last step started from → the loss of the parameters it led to</source>
        <translation>La perte d’où est parti le dernier pas → la perte des paramètres où il a mené</translation>
    </message>
    <message>
        <source>The next of the five phases: forward, loss, backward, update, zero grad</source>
        <translation>La prochaine des cinq phases : forward, perte, backward, update, zero grad</translation>
    </message>
    <message>
        <source>as fast as it can</source>
        <translation>au plus vite</translation>
    </message>
    <message>
        <source>by phase</source>
        <translation>par phase</translation>
    </message>
    <message>
        <source>iteration {iteration:,}</source>
        <translation>itération {iteration:,}</translation>
    </message>
    <message>
        <source>loss {losses}</source>
        <translation>perte {losses}</translation>
    </message>
    <message>
        <source>{speed} per second</source>
        <translation>{speed} par seconde</translation>
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
        <translation>Un clic sur un titre classe les essais selon cette colonne</translation>
    </message>
    <message>
        <source>A row for each run: Enter has it in full view, Space hides it, F2 names it, Delete removes it. Alt and the number of a column ranks the runs by it.</source>
        <translation>Une ligne par essai : Entrée le met au premier plan, Espace le cache, F2 le renomme, Suppr le retire. Alt et le numéro d’une colonne classe les essais selon elle.</translation>
    </message>
    <message>
        <source>A step is one of each run; off: only the bold one steps</source>
        <translation>Un pas en est un de chaque essai ; sinon, seul celui en gras avance</translation>
    </message>
    <message>
        <source>Add a run to compare optimizers, learning rates, schedules, seeds or starts, step by step. Or go back, change a setting and step: the old way stays here as a branch.</source>
        <translation>Ajoutez un essai pour comparer optimiseurs, taux d’apprentissage, planifications, graines ou départs, pas à pas. Ou revenez en arrière, changez un réglage et faites un pas : l’ancien chemin reste ici comme branche.</translation>
    </message>
    <message>
        <source>Add run</source>
        <translation>Ajouter un essai</translation>
    </message>
    <message>
        <source>After how many iterations the run had the loss to reach</source>
        <translation>Après combien d’itérations l’essai a eu la perte à atteindre</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Distance</translation>
    </message>
    <message>
        <source>Forget it (Delete)</source>
        <translation>L’oublier (Suppr)</translation>
    </message>
    <message>
        <source>Give it another name (F2)</source>
        <translation>Le renommer (F2)</translation>
    </message>
    <message>
        <source>Have this one in full view (Enter)</source>
        <translation>Le mettre au premier plan (Entrée)</translation>
    </message>
    <message>
        <source>How far the run is from the nearest known minimum</source>
        <translation>À quelle distance du minimum connu le plus proche est l’essai</translation>
    </message>
    <message>
        <source>Loss to reach</source>
        <translation>Perte à atteindre</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Atteint</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Essais</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Montrer</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Step another run beside this one</source>
        <translation>Faire avancer un autre essai à côté de celui-ci</translation>
    </message>
    <message>
        <source>The loss where the run stands</source>
        <translation>La perte là où en est l’essai</translation>
    </message>
    <message>
        <source>The table tells after how many iterations each run had this loss</source>
        <translation>Le tableau dit après combien d’itérations chaque essai a eu cette perte</translation>
    </message>
    <message>
        <source>Where the run stands, and how it ended</source>
        <translation>Où en est l’essai, et comment il a fini</translation>
    </message>
    <message>
        <source>at {n}</source>
        <translation>à {n}</translation>
    </message>
    <message>
        <source>at {n} of {end}</source>
        <translation>à {n} sur {end}</translation>
    </message>
    <message>
        <source>loss to reach</source>
        <translation>perte à atteindre</translation>
    </message>
    <message>
        <source>step together</source>
        <translation>avancer ensemble</translation>
    </message>
    <message>
        <source>{state} at {n}</source>
        <translation>{state} à {n}</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.setup.choosing</name>
    <message>
        <source>There is one column of numbers only, '{column}'; a model needs an input and a target.</source>
        <translation>Il n’y a qu’une colonne de nombres, « {column} » ; un modèle demande une entrée et une cible.</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.setup.column_list</name>
    <message>
        <source>Columns to predict from; Space ticks one</source>
        <translation>Colonnes qui servent à prédire ; Espace en coche une</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>Entrées</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.setup.desk</name>
    <message>
        <source>Another problem was chosen meanwhile; open the table again to take it.</source>
        <translation>Un autre problème a été choisi entre-temps ; ouvrez encore le tableau pour le prendre.</translation>
    </message>
    <message>
        <source>Cancelled; the run is as it was.</source>
        <translation>Annulé ; l’essai est comme avant.</translation>
    </message>
    <message>
        <source>That can't be done: {outcome}</source>
        <translation>C’est impossible : {outcome}</translation>
    </message>
    <message>
        <source>your table</source>
        <translation>votre tableau</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.setup.formula</name>
    <message>
        <source>A curved valley (Rosenbrock)</source>
        <translation>Une vallée courbe (Rosenbrock)</translation>
    </message>
    <message>
        <source>A long bowl</source>
        <translation>Un bol allongé</translation>
    </message>
    <message>
        <source>A loss of named parameters, to be made small</source>
        <translation>Une perte de paramètres nommés, à rendre petite</translation>
    </message>
    <message>
        <source>A model of x, or of columns, to be fitted to a table</source>
        <translation>Un modèle de x, ou de colonnes, à ajuster à un tableau</translation>
    </message>
    <message>
        <source>A parabola</source>
        <translation>Une parabole</translation>
    </message>
    <message>
        <source>A root</source>
        <translation>Une racine</translation>
    </message>
    <message>
        <source>A wave on a line</source>
        <translation>Une onde sur une droite</translation>
    </message>
    <message>
        <source>An S</source>
        <translation>Un S</translation>
    </message>
    <message>
        <source>An edge</source>
        <translation>Une arête</translation>
    </message>
    <message>
        <source>Decay</source>
        <translation>Décroissance</translation>
    </message>
    <message>
        <source>Enter takes the formula, Escape gives it up</source>
        <translation>Entrée valide la formule, Échap l’abandonne</translation>
    </message>
    <message>
        <source>Examples ▾</source>
        <translation>Exemples ▾</translation>
    </message>
    <message>
        <source>Formula of the loss</source>
        <translation>Formule de la perte</translation>
    </message>
    <message>
        <source>Formula of the model</source>
        <translation>Formule du modèle</translation>
    </message>
    <message>
        <source>Formulas to begin with</source>
        <translation>Formules pour commencer</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>One parameter</source>
        <translation>Un paramètre</translation>
    </message>
    <message numerus="yes">
        <source>Parameters {names}</source>
        <extracomment>One: Parameter {names}</extracomment>
        <translation>
            <numerusform>Paramètre {names}</numerusform>
            <numerusform>Paramètres {names}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>columns {names}</source>
        <extracomment>One: column {names}</extracomment>
        <translation>
            <numerusform>colonne {names}</numerusform>
            <numerusform>colonnes {names}</numerusform>
        </translation>
    </message>
    <message>
        <source>x is {column}</source>
        <translation>x = {column}</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.setup.layers_field</name>
    <message>
        <source>a number of units for each layer, such as 8, 8</source>
        <translation>un nombre d’unités pour chaque couche, par exemple 8, 8</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.setup.network</name>
    <message>
        <source>A curve</source>
        <translation>Une courbe</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>Activation</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Data seed</source>
        <translation>Graine (données)</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Couches</translation>
    </message>
    <message>
        <source>More: activation, samples, noise, train share, seed</source>
        <translation>Plus : activation, exemples, bruit, entraînement, graine</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Bruit</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Exemples</translation>
    </message>
    <message>
        <source>Train share</source>
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>Two classes</source>
        <translation>Deux classes</translation>
    </message>
    <message>
        <source>Your table</source>
        <translation>Votre tableau</translation>
    </message>
    <message>
        <source>activation</source>
        <translation>activation</translation>
    </message>
    <message>
        <source>data</source>
        <translation>données</translation>
    </message>
    <message>
        <source>noise</source>
        <translation>bruit</translation>
    </message>
    <message>
        <source>number of samples</source>
        <translation>nombre d’exemples</translation>
    </message>
    <message>
        <source>seed of the data</source>
        <translation>graine des données</translation>
    </message>
    <message>
        <source>shape of the hidden layers</source>
        <translation>forme des couches cachées</translation>
    </message>
    <message>
        <source>training share</source>
        <translation>part d’entraînement</translation>
    </message>
    <message numerus="yes">
        <source>{n} parameters</source>
        <extracomment>One: {n} parameter</extracomment>
        <translation>
            <numerusform>{n} paramètre</numerusform>
            <numerusform>{n} paramètres</numerusform>
        </translation>
    </message>
    <message>
        <source>{parameters}; {samples:,} samples to train on</source>
        <translation>{parameters} ; {samples:,} exemples d’entraînement</translation>
    </message>
    <message>
        <source>{parameters}; {samples:,} samples to train on, {test:,} to test</source>
        <translation>{parameters} ; {samples:,} exemples d’entraînement, {test:,} de test</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.setup.opening</name>
    <message>
        <source>Leave out {column}</source>
        <translation>Laisser de côté {column}</translation>
    </message>
    <message>
        <source>Leave out {count} columns</source>
        <translation>Laisser de côté {count} colonnes</translation>
    </message>
    <message>
        <source>Leave out {one} and {other}</source>
        <translation>Laisser de côté {one} et {other}</translation>
    </message>
    <message>
        <source>Read 1,5 as one and a half</source>
        <translation>Lire 1,5 comme un et demi</translation>
    </message>
    <message>
        <source>Read 1.5 as one and a half</source>
        <translation>Lire 1.5 comme un et demi</translation>
    </message>
    <message>
        <source>Read it as {encoding}</source>
        <translation>Lire en {encoding}</translation>
    </message>
    <message>
        <source>Split at each {separator}</source>
        <translation>Couper à chaque {separator}</translation>
    </message>
    <message>
        <source>There is no header: row 1 is a sample</source>
        <translation>Pas d’en-tête : la ligne 1 est un exemple</translation>
    </message>
    <message>
        <source>pasted table</source>
        <translation>tableau collé</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.setup.own_units</name>
    <message>
        <source>In own units: {equation}</source>
        <translation>En unités d’origine : {equation}</translation>
    </message>
    <message>
        <source>The model of the run in the table's own units</source>
        <translation>Le modèle de l’essai dans les unités du tableau</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.setup.reading_form</name>
    <message>
        <source>Decimals</source>
        <translation>Décimales</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Codage</translation>
    </message>
    <message>
        <source>How the table is read</source>
        <translation>Comment le tableau est lu</translation>
    </message>
    <message>
        <source>Row 1</source>
        <translation>Ligne 1</translation>
    </message>
    <message>
        <source>The table's first rows</source>
        <translation>Les premières lignes du tableau</translation>
    </message>
    <message>
        <source>a sample</source>
        <translation>un exemple</translation>
    </message>
    <message>
        <source>commas</source>
        <translation>virgules</translation>
    </message>
    <message>
        <source>decimal commas</source>
        <translation>virgules décimales</translation>
    </message>
    <message>
        <source>names</source>
        <translation>noms</translation>
    </message>
    <message>
        <source>names in row 1</source>
        <translation>noms en ligne 1</translation>
    </message>
    <message>
        <source>no header</source>
        <translation>sans en-tête</translation>
    </message>
    <message>
        <source>semicolons</source>
        <translation>points-virgules</translation>
    </message>
    <message>
        <source>tabs</source>
        <translation>tabulations</translation>
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
        <translation>0 ou 1 (logistique)</translation>
    </message>
    <message>
        <source>A constant is added to the weighted inputs</source>
        <translation>Une constante s’ajoute aux entrées pondérées</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Columns to use by name: {names}.</source>
        <translation>Colonnes utilisables par leur nom : {names}.</translation>
    </message>
    <message>
        <source>In the model, x is {column}.</source>
        <translation>Dans le modèle, x = {column}.</translation>
    </message>
    <message>
        <source>Inputs: {count} of {all}</source>
        <translation>Entrées : {count} sur {all}</translation>
    </message>
    <message>
        <source>Numbers are counted from their means, in standard deviations</source>
        <translation>Les nombres sont comptés à partir de leur moyenne, en écarts types</translation>
    </message>
    <message>
        <source>Predict</source>
        <translation>Prédire</translation>
    </message>
    <message>
        <source>The column that is predicted</source>
        <translation>La colonne qui est prédite</translation>
    </message>
    <message>
        <source>This is what is predicted.</source>
        <translation>C’est ce qui est prédit.</translation>
    </message>
    <message>
        <source>Tick all columns but the target, {most} at most</source>
        <translation>Cocher toutes les colonnes sauf la cible, {most} au plus</translation>
    </message>
    <message>
        <source>What the model predicts</source>
        <translation>Ce que prédit le modèle</translation>
    </message>
    <message>
        <source>What the network predicts</source>
        <translation>Ce que prédit le réseau</translation>
    </message>
    <message>
        <source>a number (linear)</source>
        <translation>un nombre (linéaire)</translation>
    </message>
    <message>
        <source>as</source>
        <translation>comme</translation>
    </message>
    <message>
        <source>bias: a constant is added</source>
        <translation>biais : une constante s’ajoute</translation>
    </message>
    <message>
        <source>model</source>
        <translation>modèle</translation>
    </message>
    <message>
        <source>standardise: mean 0, deviation 1</source>
        <translation>standardiser : moyenne 0, écart type 1</translation>
    </message>
    <message>
        <source>target</source>
        <translation>cible</translation>
    </message>
    <message>
        <source>task</source>
        <translation>tâche</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.setup.table</name>
    <message>
        <source>Open another table, choose inputs and target</source>
        <translation>Ouvrir un autre tableau, choisir entrées et cible</translation>
    </message>
    <message>
        <source>Set up…</source>
        <translation>Configurer…</translation>
    </message>
    <message>
        <source>linear</source>
        <translation>linéaire</translation>
    </message>
    <message>
        <source>logistic</source>
        <translation>logistique</translation>
    </message>
    <message>
        <source>{count} inputs</source>
        <translation>{count} entrées</translation>
    </message>
    <message>
        <source>{rows:,} rows: {target} from {inputs}, {model}</source>
        <translation>{rows:,} lignes : {target} à partir de {inputs}, {model}</translation>
    </message>
    <message>
        <source>{rows:,} rows: {target} from {inputs}, {model}, standardised</source>
        <translation>{rows:,} lignes : {target} à partir de {inputs}, {model}, standardisé</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.setup.table_window</name>
    <message>
        <source>A CSV or TSV file (Ctrl+O); or drop one on the window</source>
        <translation>Un fichier CSV ou TSV (Ctrl+O) ; ou déposez-en un sur la fenêtre</translation>
    </message>
    <message>
        <source>Cells that were copied in a spreadsheet</source>
        <translation>Des cellules copiées dans un tableur</translation>
    </message>
    <message>
        <source>Hours of learning and scores of 24 people</source>
        <translation>Heures de révision et notes de 24 personnes</translation>
    </message>
    <message>
        <source>Leave the run as it is</source>
        <translation>Laisser l’essai comme il est</translation>
    </message>
    <message>
        <source>Open a table, drop a file on the window, or paste cells.</source>
        <translation>Ouvrez un tableau, déposez un fichier sur la fenêtre, ou collez des cellules.</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Reading {name}…</source>
        <translation>Lecture de {name}…</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Exemple</translation>
    </message>
    <message>
        <source>{name}: {rows:,} rows, {size} columns of numbers</source>
        <translation>{name} : {rows:,} lignes, {size} colonnes de nombres</translation>
    </message>
    <message>
        <source>{table}, read as {reading}</source>
        <translation>{table}, lu avec {reading}</translation>
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
        <translation>Ouvrir un tableau</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>Tableaux (*.csv *.tsv *.txt);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>There is no table on the clipboard: copy some rows of cells first.</source>
        <translation>Il n’y a pas de tableau dans le presse-papiers : copiez d’abord quelques lignes de cellules.</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.solid.canvas</name>
    <message>
        <source>OpenGL could not be started here, so 3-D is off.</source>
        <translation>OpenGL n’a pas pu démarrer ici : la 3D est désactivée.</translation>
    </message>
    <message>
        <source>OpenGL failed ({reason}), so 3-D is off.</source>
        <translation>OpenGL a échoué ({reason}) : la 3D est désactivée.</translation>
    </message>
    <message>
        <source>OpenGL has no room for a picture, so 3-D is off.</source>
        <translation>OpenGL n’a pas de place pour une image : la 3D est désactivée.</translation>
    </message>
    <message>
        <source>The OpenGL here is too old, so 3-D is off.</source>
        <translation>L’OpenGL d’ici est trop ancien : la 3D est désactivée.</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.solid.view</name>
    <message>
        <source>A slice through here: the trail is projected onto it, at its own losses</source>
        <translation>Une coupe passant par ici : la trajectoire y est projetée, à ses propres pertes</translation>
    </message>
    <message>
        <source>Drag or Shift+arrows to turn, wheel or + − to zoom, Home for the first view</source>
        <translation>Glisser ou Maj+flèches pour tourner, molette ou + − pour zoomer, Origine pour la vue initiale</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Hauteur</translation>
    </message>
    <message>
        <source>Heights by powers of ten of the loss</source>
        <translation>Hauteurs par puissances de dix de la perte</translation>
    </message>
    <message>
        <source>Heights cut a little above the first loss of the run</source>
        <translation>Hauteurs coupées un peu au-dessus de la première perte de l’essai</translation>
    </message>
    <message>
        <source>Heights in proportion to the loss</source>
        <translation>Hauteurs proportionnelles à la perte</translation>
    </message>
    <message>
        <source>Loss surface in 3-D</source>
        <translation>Surface de perte en 3D</translation>
    </message>
    <message>
        <source>The loss is not a finite number anywhere here.</source>
        <translation>La perte n’est nulle part un nombre fini ici.</translation>
    </message>
    <message>
        <source>The loss over all samples; each step follows that of its batch</source>
        <translation>La perte sur tous les exemples ; chaque pas suit celle de son lot</translation>
    </message>
    <message>
        <source>clipped</source>
        <translation>coupée</translation>
    </message>
    <message>
        <source>loss, cut at {loss}</source>
        <translation>perte, coupée à {loss}</translation>
    </message>
    <message>
        <source>loss, logarithmic</source>
        <translation>perte, logarithmique</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.stability_meter</name>
    <message>
        <source>Best: {best}</source>
        <translation>Meilleur : {best}</translation>
    </message>
    <message>
        <source>Curvature {curvature}</source>
        <translation>Courbure {curvature}</translation>
    </message>
    <message>
        <source>Learning rate {rate}: {outlook}.</source>
        <translation>Taux d’apprentissage {rate} : {outlook}.</translation>
    </message>
    <message>
        <source>Nothing overshoots up to {rate}.</source>
        <translation>Rien ne dépasse jusqu’à {rate}.</translation>
    </message>
    <message>
        <source>Stability of the learning rate</source>
        <translation>Stabilité du taux d’apprentissage</translation>
    </message>
    <message>
        <source>Stability: {words}.</source>
        <translation>Stabilité : {words}.</translation>
    </message>
    <message>
        <source>The best constant learning rate is {rate}.</source>
        <translation>Le meilleur taux d’apprentissage constant est {rate}.</translation>
    </message>
    <message>
        <source>The constant learning rate with the fewest iterations: take it</source>
        <translation>Le taux d’apprentissage constant qui demande le moins d’itérations : le prendre</translation>
    </message>
    <message>
        <source>limit {limit}</source>
        <translation>limite {limit}</translation>
    </message>
    <message>
        <source>no stable learning rate</source>
        <translation>aucun taux d’apprentissage stable</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>pas encore connu</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.struct_form</name>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>More: {names}</source>
        <translation>Plus : {names}</translation>
    </message>
    <message>
        <source>amsgrad</source>
        <translation>amsgrad</translation>
    </message>
    <message>
        <source>angle</source>
        <translation>angle</translation>
    </message>
    <message>
        <source>centered</source>
        <translation>centré</translation>
    </message>
    <message>
        <source>condition</source>
        <translation>conditionnement</translation>
    </message>
    <message>
        <source>dampening</source>
        <translation>amortissement</translation>
    </message>
    <message>
        <source>damping</source>
        <translation>régularisation</translation>
    </message>
    <message>
        <source>decoupled weight decay</source>
        <translation>décr. découplée</translation>
    </message>
    <message>
        <source>initial accumulator value</source>
        <translation>cumul initial</translation>
    </message>
    <message>
        <source>learning rate decay</source>
        <translation>décr. du taux</translation>
    </message>
    <message>
        <source>maximize</source>
        <translation>maximiser</translation>
    </message>
    <message>
        <source>momentum</source>
        <translation>inertie</translation>
    </message>
    <message>
        <source>momentum decay</source>
        <translation>décr. de l’inertie</translation>
    </message>
    <message>
        <source>most</source>
        <translation>maximum</translation>
    </message>
    <message>
        <source>nesterov</source>
        <translation>nesterov</translation>
    </message>
    <message>
        <source>shrink</source>
        <translation>réduction</translation>
    </message>
    <message>
        <source>start factor</source>
        <translation>facteur initial</translation>
    </message>
    <message>
        <source>step size</source>
        <translation>taille de palier</translation>
    </message>
    <message>
        <source>total iters</source>
        <translation>total des itérations</translation>
    </message>
    <message>
        <source>total steps</source>
        <translation>total des pas</translation>
    </message>
    <message>
        <source>weight decay</source>
        <translation>décr. des poids</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.summaries</name>
    <message>
        <source>No step is taken yet.</source>
        <translation>Aucun pas n’est encore fait.</translation>
    </message>
    <message>
        <source>Nothing is computed yet.</source>
        <translation>Rien n’est encore calculé.</translation>
    </message>
    <message>
        <source>The loss fell from {first} to {now} at iteration {n}.</source>
        <translation>La perte a baissé de {first} à {now} à l’itération {n}.</translation>
    </message>
    <message>
        <source>The loss went from {first} beyond all numbers at iteration {n}.</source>
        <translation>La perte est passée de {first} au-delà de tout nombre à l’itération {n}.</translation>
    </message>
    <message>
        <source>The loss went from {first} to {now} at iteration {n}.</source>
        <translation>La perte est passée de {first} à {now} à l’itération {n}.</translation>
    </message>
    <message>
        <source>There is no map yet; Compute makes one.</source>
        <translation>Il n’y a pas encore de carte ; Calculer en fait une.</translation>
    </message>
    <message>
        <source>This problem has no data.</source>
        <translation>Ce problème n’a pas de données.</translation>
    </message>
    <message>
        <source>gradient's norm {norm}</source>
        <translation>norme du gradient {norm}</translation>
    </message>
    <message>
        <source>loss {loss}</source>
        <translation>perte {loss}</translation>
    </message>
    <message>
        <source>{count:,} runs over {across} and {up}: {converged:,} converged. Arrow keys go from cell to cell, Enter takes one up.</source>
        <translation>{count:,} essais sur {across} et {up} : {converged:,} ont convergé. Les flèches vont de cellule en cellule, Entrée en reprend une.</translation>
    </message>
    <message>
        <source>{count:,} samples of {target} over {inputs}, and {held_out:,} held out; the model's loss is {loss}.</source>
        <translation>{count:,} exemples de {target} en fonction de {inputs}, et {held_out:,} de test ; la perte du modèle est {loss}.</translation>
    </message>
    <message>
        <source>{count:,} samples of {target} over {inputs}; the model's loss is {loss}.</source>
        <translation>{count:,} exemples de {target} en fonction de {inputs} ; la perte du modèle est {loss}.</translation>
    </message>
    <message>
        <source>{here}; the surface over {across} from {left} to {right} and {up} from {bottom} to {top}. Ctrl and an arrow key move the start.</source>
        <translation>{here} ; la surface sur {across} de {left} à {right} et {up} de {bottom} à {top}. Ctrl et une flèche déplacent le départ.</translation>
    </message>
    <message>
        <source>{here}; the surface over {across} from {left} to {right}, loss from {bottom} to {top}. Ctrl and an arrow key move the start.</source>
        <translation>{here} ; la surface sur {across} de {left} à {right}, perte de {bottom} à {top}. Ctrl et une flèche déplacent le départ.</translation>
    </message>
    <message>
        <source>{values}, gradient {gradient}</source>
        <translation>{values}, gradient {gradient}</translation>
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
        <translation>La 3D est désactivée en mode sans échec.</translation>
    </message>
    <message>
        <source>3-D is off: OpenGL failed ({reason}).</source>
        <translation>La 3D est désactivée : OpenGL a échoué ({reason}).</translation>
    </message>
    <message>
        <source>3-D is off: PyOpenGL, which it needs, is not installed or can't be loaded.</source>
        <translation>La 3D est désactivée : PyOpenGL, dont elle a besoin, n’est pas installé ou ne peut pas être chargé.</translation>
    </message>
    <message>
        <source>3-D is off: the loss of one parameter is a curve, which has no third dimension.</source>
        <translation>La 3D est désactivée : la perte d’un seul paramètre est une courbe, sans troisième dimension.</translation>
    </message>
    <message>
        <source>3-D is off: this display has no OpenGL.</source>
        <translation>La 3D est désactivée : cet affichage n’a pas d’OpenGL.</translation>
    </message>
    <message>
        <source>3-D is switched off here, by {name}.</source>
        <translation>La 3D est désactivée ici, par {name}.</translation>
    </message>
    <message>
        <source>Map and heights side by side</source>
        <translation>Carte et relief côte à côte</translation>
    </message>
    <message>
        <source>Surface in 2-D</source>
        <translation>Surface en 2D</translation>
    </message>
    <message>
        <source>Surface in 2-D and 3-D</source>
        <translation>Surface en 2D et 3D</translation>
    </message>
    <message>
        <source>Surface in two dimensions or three</source>
        <translation>Surface en deux dimensions ou trois</translation>
    </message>
    <message>
        <source>The loss as a height</source>
        <translation>La perte comme hauteur</translation>
    </message>
    <message>
        <source>The map, from straight above</source>
        <translation>La carte, vue du dessus</translation>
    </message>
    <message>
        <source>both</source>
        <translation>les deux</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.surface.prediction</name>
    <message>
        <source>Drag the diamond to where the next step will land, then click Step.</source>
        <translation>Faites glisser le losange là où arrivera le prochain pas, puis cliquez sur Pas.</translation>
    </message>
    <message>
        <source>Off by {off}, {share:.0%} of the step: {points} points. Mean of {count}: {mean:.0f}.</source>
        <translation>Écart {off}, {share:.0%} du pas : {points} points. Moyenne sur {count} : {mean:.0f}.</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.surface.readout</name>
    <message>
        <source>gradient {gradient}</source>
        <translation>gradient {gradient}</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.surface.run_legend</name>
    <message>
        <source>How wide and how high the optimizer scales the two parameters' steps</source>
        <translation>De combien l’optimiseur étire en largeur et en hauteur les pas des deux paramètres</translation>
    </message>
    <message>
        <source>Its tip is where it lands</source>
        <translation>Sa pointe est là où il arrive</translation>
    </message>
    <message>
        <source>The known minima of this function</source>
        <translation>Les minima connus de cette fonction</translation>
    </message>
    <message>
        <source>The loss over the samples of this step alone</source>
        <translation>La perte sur les exemples de ce pas seulement</translation>
    </message>
    <message>
        <source>The parameters visited</source>
        <translation>Les paramètres parcourus</translation>
    </message>
    <message>
        <source>The run that does not forget it</source>
        <translation>L’essai qui ne l’oublie pas</translation>
    </message>
    <message>
        <source>The slope of the curve is the gradient</source>
        <translation>La pente de la courbe est le gradient</translation>
    </message>
    <message>
        <source>What the optimizer has averaged of the gradients; the step goes against it</source>
        <translation>La moyenne des gradients qu’a faite l’optimiseur ; le pas va en sens contraire</translation>
    </message>
    <message>
        <source>Where the loss grows fastest</source>
        <translation>Où la perte grandit le plus vite</translation>
    </message>
    <message>
        <source>Where the run stands; drag it to start elsewhere</source>
        <translation>Où en est l’essai ; faites-le glisser pour partir d’ailleurs</translation>
    </message>
    <message>
        <source>batch loss</source>
        <translation>perte du lot</translation>
    </message>
    <message>
        <source>current</source>
        <translation>actuel</translation>
    </message>
    <message>
        <source>minima</source>
        <translation>minima</translation>
    </message>
    <message>
        <source>next step</source>
        <translation>prochain pas</translation>
    </message>
    <message>
        <source>scaling</source>
        <translation>échelle</translation>
    </message>
    <message>
        <source>tangent</source>
        <translation>tangente</translation>
    </message>
    <message>
        <source>trajectory</source>
        <translation>trajectoire</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.surface.slice_bar</name>
    <message>
        <source>Others</source>
        <translation>Autres</translation>
    </message>
    <message>
        <source>Parameter across</source>
        <translation>Paramètre horizontal</translation>
    </message>
    <message>
        <source>Parameter up</source>
        <translation>Paramètre vertical</translation>
    </message>
    <message>
        <source>Slice</source>
        <translation>Coupe</translation>
    </message>
    <message>
        <source>Slice through here:</source>
        <translation>Coupe passant par ici :</translation>
    </message>
    <message>
        <source>Take two other random directions</source>
        <translation>Prendre deux autres directions aléatoires</translation>
    </message>
    <message>
        <source>The loss over two of the parameters; all others stay as they are here</source>
        <translation>La perte selon deux des paramètres ; tous les autres restent comme ils sont ici</translation>
    </message>
    <message>
        <source>The parameter along this axis</source>
        <translation>Le paramètre le long de cet axe</translation>
    </message>
    <message>
        <source>The two directions in which the run has moved most</source>
        <translation>Les deux directions dans lesquelles l’essai a le plus bougé</translation>
    </message>
    <message>
        <source>Two random directions, each unit's part as long as its weights (Li et al. 2018)</source>
        <translation>Deux directions aléatoires, la part de chaque unité aussi longue que ses poids (Li et al. 2018)</translation>
    </message>
    <message>
        <source>Which two directions of all the surface shows</source>
        <translation>Quelles deux directions, parmi toutes, montre la surface</translation>
    </message>
    <message>
        <source>principal directions</source>
        <translation>directions principales</translation>
    </message>
    <message>
        <source>two parameters</source>
        <translation>deux paramètres</translation>
    </message>
    <message>
        <source>two random directions</source>
        <translation>deux directions aléatoires</translation>
    </message>
    <message>
        <source>{share:.1%} of the run's variance</source>
        <translation>{share:.1%} de la variance de l’essai</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.surface.view</name>
    <message>
        <source>Show the whole trajectory again (F)</source>
        <translation>Montrer à nouveau toute la trajectoire (F)</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ici</translation>
    </message>
    <message>
        <source>pointer</source>
        <translation>pointeur</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.tab_order</name>
    <message>
        <source>Arrow keys choose which of them is seen</source>
        <translation>Les flèches choisissent laquelle on voit</translation>
    </message>
    <message>
        <source>Close {dock}</source>
        <translation>Fermer {dock}</translation>
    </message>
    <message>
        <source>More of the tool bar</source>
        <translation>Le reste de la barre d’outils</translation>
    </message>
    <message>
        <source>Shows more tabs</source>
        <translation>Montre d’autres onglets</translation>
    </message>
    <message>
        <source>Views in one place</source>
        <translation>Vues au même endroit</translation>
    </message>
    <message>
        <source>What the window is too narrow for</source>
        <translation>Ce qui ne tient pas dans la fenêtre</translation>
    </message>
    <message>
        <source>{dock}: a window of its own, or back</source>
        <translation>{dock} : fenêtre à part, ou retour</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.table_view</name>
    <message>
        <source>A row for each step: a selected one is marked on the surface, and can be copied</source>
        <translation>Une ligne par pas : une ligne choisie est marquée sur la surface et peut être copiée</translation>
    </message>
    <message>
        <source>Copied the first {copied:,} of {wanted:,} rows; gdsim run writes all to a file.</source>
        <translation>Les {copied:,} premières lignes sur {wanted:,} sont copiées ; gdsim run les écrit toutes dans un fichier.</translation>
    </message>
    <message numerus="yes">
        <source>Copied {n} rows.</source>
        <extracomment>One: Copied {n} row.</extracomment>
        <translation>
            <numerusform>{n} ligne copiée.</numerusform>
            <numerusform>{n} lignes copiées.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gdsim.ui.timeline</name>
    <message>
        <source>0 of 0</source>
        <translation>0 sur 0</translation>
    </message>
    <message>
        <source>Drag to any iteration of the run; stepping from there branches</source>
        <translation>Faites glisser jusqu’à une itération de l’essai ; un pas fait de là crée une branche</translation>
    </message>
    <message>
        <source>Timeline: the iteration that is shown</source>
        <translation>Chronologie : l’itération qui est montrée</translation>
    </message>
    <message>
        <source>{here:,} of {end:,}</source>
        <translation>{here:,} sur {end:,}</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.window</name>
    <message>
        <source>Controls</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Copied a program that prints this run's table with torch alone.</source>
        <translation>Un programme qui affiche le tableau de cet essai avec torch seul est copié.</translation>
    </message>
</context>
<context>
    <name>gdsim.worker</name>
    <message>
        <source>The loss can't be shown here: {error}</source>
        <translation>Impossible de montrer la perte ici : {error}</translation>
    </message>
    <message>
        <source>The run can't go on: {error}. Reset starts it again.</source>
        <translation>L’essai ne peut pas continuer : {error}. Début le recommence.</translation>
    </message>
</context>
</TS>
