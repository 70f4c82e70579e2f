<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>gdsim.branches</name>
    <message>
        <source>branch {n}</source>
        <translation>الفرع {n}</translation>
    </message>
    <message>
        <source>from iteration {n}</source>
        <translation>من التكرار {n}</translation>
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
        <translation>العمود «{name}» يساوي ‎{low:g}‎ في جميع العينات، فلا انحراف له يُحسب به؛ اختر عمودًا آخر، أو دون تقييس.</translation>
    </message>
    <message>
        <source>'{target}' can't be predicted from itself: take it out of the inputs, or choose another target.</source>
        <translation>لا يمكن التنبؤ بالعمود «{target}» من نفسه: أخرجه من المدخلات، أو اختر هدفًا آخر.</translation>
    </message>
    <message>
        <source>A class is 0 or 1, but sample {sample} of '{name}' is {value:g}; choose another target, or predict it as a number.</source>
        <translation>الصنف إما 0 أو 1، لكن العينة {sample} من «{name}» هي ‎{value:g}‎؛ اختر هدفًا آخر، أو تنبأ به كعدد.</translation>
    </message>
    <message>
        <source>A column stands twice among the inputs; once will do.</source>
        <translation>هناك عمود مكرر بين المدخلات؛ تكفي مرة واحدة.</translation>
    </message>
    <message>
        <source>All samples of '{name}' are {value:g}; there must be both 0 and 1.</source>
        <translation>جميع عينات «{name}» هي ‎{value:g}‎؛ يجب أن يوجد 0 و1 معًا.</translation>
    </message>
    <message>
        <source>Choose 1 to {most} columns as inputs; there are {count}.</source>
        <translation>اختر من 1 إلى {most} من الأعمدة كمدخلات؛ عددها الآن {count}.</translation>
    </message>
    <message>
        <source>The numbers in '{name}' are too large to be squared, {size:.3g}; give them in a larger unit.</source>
        <translation>الأعداد في «{name}» أكبر من أن تُربَّع، {size:.3g}؛ اكتبها بوحدة أكبر.</translation>
    </message>
    <message>
        <source>The numbers in '{name}' are too small to be squared, {size:.3g}; give them in a smaller unit.</source>
        <translation>الأعداد في «{name}» أصغر من أن تُربَّع، {size:.3g}؛ اكتبها بوحدة أصغر.</translation>
    </message>
    <message>
        <source>There is no column '{name}'; there are {known}.</source>
        <translation>لا يوجد عمود «{name}»؛ الموجود: {known}.</translation>
    </message>
    <message>
        <source>There is one sample only; at least 2 are needed.</source>
        <translation>هناك عينة واحدة فقط؛ يلزم 2 على الأقل.</translation>
    </message>
</context>
<context>
    <name>gdsim.core.columns</name>
    <message>
        <source>A table of {count} columns needs rows of as many numbers.</source>
        <translation>جدول عدد أعمدته {count} يحتاج صفوفًا فيها العدد نفسه من القيم.</translation>
    </message>
    <message>
        <source>Each column of a table needs a name.</source>
        <translation>كل عمود في الجدول يحتاج اسمًا.</translation>
    </message>
    <message>
        <source>Sample {row}, column '{column}': {value} is not a finite number.</source>
        <translation>العينة {row}، العمود «{column}»: القيمة {value} ليست عددًا منتهيًا.</translation>
    </message>
    <message>
        <source>The name '{twice}' stands over more than one column.</source>
        <translation>الاسم «{twice}» فوق أكثر من عمود.</translation>
    </message>
</context>
<context>
    <name>gdsim.core.convergence</name>
    <message>
        <source>A map has from {fewest} to {most} cells along a side, not {cells}.</source>
        <translation>للخريطة من {fewest} إلى {most} من الخلايا في كل ضلع، لا {cells}.</translation>
    </message>
    <message>
        <source>A map takes from 1 to {most:,} iterations, not {iterations}.</source>
        <translation>للخريطة من 1 إلى {most:,} من التكرارات، لا {iterations}.</translation>
    </message>
    <message>
        <source>Both axes vary the {title}; choose another for one of them.</source>
        <translation>كلا المحورين يغيّر «{title}»؛ اختر غيره لأحدهما.</translation>
    </message>
</context>
<context>
    <name>gdsim.core.curvature</name>
    <message>
        <source>converges without overshooting</source>
        <translation>تتقارب دون تجاوز</translation>
    </message>
    <message>
        <source>diverges</source>
        <translation>تتباعد</translation>
    </message>
    <message>
        <source>no limit here</source>
        <translation>لا حد هنا</translation>
    </message>
    <message>
        <source>no limit told above {most} parameters</source>
        <translation>لا يُذكر حد لأكثر من {most} معلمة</translation>
    </message>
    <message>
        <source>no limit told for mini-batches</source>
        <translation>لا يُذكر حد للدفعات الصغيرة</translation>
    </message>
    <message>
        <source>no limit told for this kind of SGD</source>
        <translation>لا يُذكر حد لهذا النوع من SGD</translation>
    </message>
    <message>
        <source>not finite here</source>
        <translation>غير منتهٍ هنا</translation>
    </message>
    <message>
        <source>overshoots and rings</source>
        <translation>تتجاوز وتتذبذب</translation>
    </message>
    <message>
        <source>rings without end</source>
        <translation>تتذبذب بلا نهاية</translation>
    </message>
    <message>
        <source>{optimizer} has no fixed limit</source>
        <translation>لا حد ثابت في {optimizer}</translation>
    </message>
</context>
<context>
    <name>gdsim.core.datasets</name>
    <message>
        <source>A line</source>
        <translation>مستقيم</translation>
    </message>
    <message>
        <source>A sine</source>
        <translation>موجة جيب</translation>
    </message>
    <message>
        <source>A step</source>
        <translation>درجة</translation>
    </message>
    <message>
        <source>Two bumps</source>
        <translation>نتوءان</translation>
    </message>
    <message>
        <source>Two circles</source>
        <translation>دائرتان</translation>
    </message>
    <message>
        <source>Two clouds</source>
        <translation>سحابتان</translation>
    </message>
    <message>
        <source>Two moons</source>
        <translation>هلالان</translation>
    </message>
    <message>
        <source>Two spirals</source>
        <translation>لولبان</translation>
    </message>
    <message>
        <source>XOR</source>
        <translation>XOR</translation>
    </message>
    <message>
        <source>a line</source>
        <translation>مستقيم</translation>
    </message>
    <message>
        <source>a sine</source>
        <translation>موجة جيب</translation>
    </message>
    <message>
        <source>a step</source>
        <translation>درجة</translation>
    </message>
    <message>
        <source>class</source>
        <translation>الصنف</translation>
    </message>
    <message>
        <source>two bumps</source>
        <translation>نتوءان</translation>
    </message>
    <message>
        <source>two circles</source>
        <translation>دائرتان</translation>
    </message>
    <message>
        <source>two clouds</source>
        <translation>سحابتان</translation>
    </message>
    <message>
        <source>two moons</source>
        <translation>هلالان</translation>
    </message>
    <message>
        <source>two spirals</source>
        <translation>لولبان</translation>
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
        <translation>لا يمكن استخدام {device} هنا ({why})؛ الحساب على CPU.</translation>
    </message>
    <message>
        <source>{device} failed ({error}); going on on the CPU.</source>
        <translation>تعطل {device} ({error})؛ يستمر الحساب على CPU.</translation>
    </message>
</context>
<context>
    <name>gdsim.core.formula</name>
    <message>
        <source>A formula has at most {most} names; '{name}' at column {column} is one more.</source>
        <translation>في الصيغة {most} من الأسماء على الأكثر؛ الاسم «{name}» في الموضع {column} زائد.</translation>
    </message>
    <message>
        <source>The exponent {value:g} at column {column} is beyond {largest:g}; write a smaller one.</source>
        <translation>الأس ‎{value:g}‎ في الموضع {column} أكبر من {largest:g}؛ اكتب أسًّا أصغر.</translation>
    </message>
    <message>
        <source>The formula is always {value:g}; use a name in it, such as a.</source>
        <translation>قيمة الصيغة دائمًا ‎{value:g}‎؛ استعمل فيها اسمًا مثل a.</translation>
    </message>
    <message>
        <source>The function '{name}' at column {column} takes {example}.</source>
        <translation>الدالة «{name}» في الموضع {column} تأخذ {example}.</translation>
    </message>
    <message>
        <source>The number {number} at column {column} is not finite; change it.</source>
        <translation>العدد {number} في الموضع {column} غير منتهٍ؛ غيّره.</translation>
    </message>
    <message>
        <source>There is a function '{name}' at column {column}; write {name}(…).</source>
        <translation>هناك دالة «{name}» في الموضع {column}؛ اكتب ‎{name}(…)‎.</translation>
    </message>
    <message>
        <source>There is an unknown function '{name}' at column {column}; known are {known}. A product is written {name}*(…).</source>
        <translation>دالة غير معروفة «{name}» في الموضع {column}؛ المعروف: {known}. يُكتب الضرب ‎{name}*(…)‎.</translation>
    </message>
    <message>
        <source>There is an unknown name '{name}' at column {column}; known are {known}.</source>
        <translation>اسم غير معروف «{name}» في الموضع {column}؛ المعروف: {known}.</translation>
    </message>
    <message>
        <source>There is something at column {column} that no formula has.</source>
        <translation>في الموضع {column} شيء لا يرد في أي صيغة.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>one number, such as {name}(a)</source>
        <translation>عددًا واحدًا، مثل ‎{name}(a)‎</translation>
    </message>
    <message>
        <source>two numbers, such as {name}(a, b)</source>
        <translation>عددين، مثل ‎{name}(a, b)‎</translation>
    </message>
</context>
<context>
    <name>gdsim.core.formula_text</name>
    <message>
        <source>A formula has at most {longest} characters; this one has {count}.</source>
        <translation>طول الصيغة {longest} محرفًا على الأكثر؛ وطول هذه {count}.</translation>
    </message>
    <message>
        <source>A formula has at most {most} numbers, names and operators; there are more from column {column} on.</source>
        <translation>في الصيغة {most} من الأعداد والأسماء والعمليات على الأكثر؛ ما بعد الموضع {column} زائد.</translation>
    </message>
    <message>
        <source>The ( at column {column} is never closed; write ) for it.</source>
        <translation>القوس ‎(‎ في الموضع {column} لم يُغلق؛ اكتب ‎)‎ له.</translation>
    </message>
    <message>
        <source>The formula ends with {text} at column {column}; write a number or a name after it.</source>
        <translation>تنتهي الصيغة بـ ‎{text}‎ في الموضع {column}؛ اكتب بعده عددًا أو اسمًا.</translation>
    </message>
    <message>
        <source>The formula is empty; write one, such as (a - 1)**2.</source>
        <translation>الصيغة فارغة؛ اكتب واحدة، مثل ‎(a - 1)**2‎.</translation>
    </message>
    <message>
        <source>The formula is nested more than {deepest} deep at column {column}; write it flatter.</source>
        <translation>تداخل الصيغة أعمق من {deepest} في الموضع {column}؛ اكتبها أبسط.</translation>
    </message>
    <message>
        <source>The name '{name}' at column {column} begins with _; begin it with a letter.</source>
        <translation>الاسم «{name}» في الموضع {column} يبدأ بـ _؛ ابدأه بحرف.</translation>
    </message>
    <message>
        <source>The name '{name}' at column {column} is a word of Python; choose another.</source>
        <translation>الاسم «{name}» في الموضع {column} من كلمات Python؛ اختر غيره.</translation>
    </message>
    <message>
        <source>The name '{name}' at column {column} is longer than {longest} characters; shorten it.</source>
        <translation>الاسم «{name}» في الموضع {column} أطول من {longest} محرفًا؛ اختصره.</translation>
    </message>
    <message>
        <source>There is a comma at column {column} that separates nothing; a decimal point is written 0.5.</source>
        <translation>الفاصلة في الموضع {column} لا تفصل شيئًا؛ تُكتب الفاصلة العشرية نقطة: 0.5.</translation>
    </message>
    <message>
        <source>There is an unknown character {shown} at column {column}; {advice}.</source>
        <translation>محرف غير معروف ‎{shown}‎ في الموضع {column}؛ {advice}.</translation>
    </message>
    <message>
        <source>There is no ( for the ) at column {column}; take it away.</source>
        <translation>لا يوجد ‎(‎ للقوس ‎)‎ في الموضع {column}؛ احذفه.</translation>
    </message>
    <message>
        <source>There is no number or name before the {sign} at column {column}; write one.</source>
        <translation>لا عدد ولا اسم قبل ‎{sign}‎ في الموضع {column}؛ اكتب واحدًا.</translation>
    </message>
    <message>
        <source>There is no operator before '{after}' at column {column}; {advice}.</source>
        <translation>لا عملية قبل «{after}» في الموضع {column}؛ {advice}.</translation>
    </message>
    <message>
        <source>write ( instead</source>
        <translation>اكتب ‎(‎ بدلًا منه</translation>
    </message>
    <message>
        <source>write ) instead</source>
        <translation>اكتب ‎)‎ بدلًا منه</translation>
    </message>
    <message>
        <source>write * instead</source>
        <translation>اكتب ‎*‎ بدلًا منه</translation>
    </message>
    <message>
        <source>write ** for a power</source>
        <translation>اكتب ‎**‎ للأس</translation>
    </message>
    <message>
        <source>write **2 instead</source>
        <translation>اكتب ‎**2‎ بدلًا منه</translation>
    </message>
    <message>
        <source>write **3 instead</source>
        <translation>اكتب ‎**3‎ بدلًا منه</translation>
    </message>
    <message>
        <source>write - instead</source>
        <translation>اكتب ‎-‎ بدلًا منه</translation>
    </message>
    <message>
        <source>write / instead</source>
        <translation>اكتب ‎/‎ بدلًا منه</translation>
    </message>
    <message>
        <source>write a space instead</source>
        <translation>اكتب مسافة بدلًا منه</translation>
    </message>
    <message>
        <source>write numbers, names, + - * / ** ( ) and commas</source>
        <translation>اكتب أعدادًا وأسماء و‎+ - * / ** ( )‎ وفواصل</translation>
    </message>
    <message>
        <source>write one between the numbers, or make them one</source>
        <translation>اكتب عملية بين العددين، أو اجعلهما عددًا واحدًا</translation>
    </message>
    <message>
        <source>write only plain names, such as exp(x)</source>
        <translation>اكتب أسماء بسيطة فقط، مثل exp(x)‎</translation>
    </message>
    <message>
        <source>write only what stands on one side of it</source>
        <translation>اكتب ما في أحد الطرفين فقط</translation>
    </message>
    <message>
        <source>write pi instead</source>
        <translation>اكتب pi بدلًا منه</translation>
    </message>
    <message>
        <source>write the formula on one line</source>
        <translation>اكتب الصيغة في سطر واحد</translation>
    </message>
    <message>
        <source>write {before}*{after} for a product</source>
        <translation>اكتب ‎{before}*{after}‎ للضرب</translation>
    </message>
    <message>
        <source>write {before}*{after} for a product, {before}({after}) for a function</source>
        <translation>اكتب ‎{before}*{after}‎ للضرب، و‎{before}({after})‎ للدالة</translation>
    </message>
</context>
<context>
    <name>gdsim.core.kept</name>
    <message>
        <source>This run was computed on another machine, whose numbers differ from this one's in the last digits; the steps it took are shown as they were, and it goes on with this machine's.</source>
        <translation>حُسبت هذه الجولة على حاسوب آخر تختلف أعداده عن أعداد هذا الحاسوب في الأرقام الأخيرة؛ تُعرض خطواتها كما كانت، وتستمر بأعداد هذا الحاسوب.</translation>
    </message>
    <message>
        <source>a step does not begin where the one before it ended</source>
        <translation>خطوة لا تبدأ حيث انتهت الخطوة قبلها</translation>
    </message>
    <message>
        <source>step {number} is not what these settings give</source>
        <translation>الخطوة {number} ليست ما تعطيه هذه الإعدادات</translation>
    </message>
    <message>
        <source>the steps are none of this problem and this optimizer</source>
        <translation>الخطوات ليست من هذه المسألة وهذا المحسِّن</translation>
    </message>
    <message>
        <source>where the run stands is no place of this problem</source>
        <translation>موضع الجولة ليس من مواضع هذه المسألة</translation>
    </message>
</context>
<context>
    <name>gdsim.core.map_axes</name>
    <message>
        <source>A map of {optimizer} on {problem} can't vary '{what}'; it can vary {known}.</source>
        <translation>خريطة {optimizer} على «{problem}» لا يمكنها تغيير «{what}»؛ يمكنها تغيير: {known}.</translation>
    </message>
    <message>
        <source>An axis is written as learning_rate=0.001:1:log or momentum=0:0.99, not '{text}'.</source>
        <translation>يُكتب المحور هكذا: learning_rate=0.001:1:log أو momentum=0:0.99، لا «{text}».</translation>
    </message>
    <message>
        <source>An end of the range of {what} must be a number, not '{text}'.</source>
        <translation>حدّا مجال {what} يجب أن يكونا عددين، لا «{text}».</translation>
    </message>
    <message>
        <source>The range of the {title} must begin above 0 to be logarithmic, not at {low:g}.</source>
        <translation>مجال {title} اللوغاريتمي يجب أن يبدأ فوق 0، لا عند ‎{low:g}‎.</translation>
    </message>
    <message>
        <source>The range of the {title} must go from less to more, not from {low:g} to {high:g}.</source>
        <translation>مجال {title} يجب أن يكون من الأصغر إلى الأكبر، لا من ‎{low:g}‎ إلى ‎{high:g}‎.</translation>
    </message>
    <message>
        <source>The range of the {title} must have finite ends, not {low} and {high}.</source>
        <translation>مجال {title} يجب أن يكون منتهي الطرفين، لا ‎{low}‎ و‎{high}‎.</translation>
    </message>
    <message>
        <source>start of {parameter}</source>
        <translation>بداية {parameter}</translation>
    </message>
    <message>
        <source>{names}, … ({count} in all)</source>
        <translation>{names}، … (المجموع {count})</translation>
    </message>
</context>
<context>
    <name>gdsim.core.map_colours</name>
    <message>
        <source>converged elsewhere</source>
        <translation>تقاربت في موضع آخر</translation>
    </message>
    <message>
        <source>diverged</source>
        <translation>تباعدت</translation>
    </message>
    <message>
        <source>minimum {n}</source>
        <translation>النهاية الصغرى {n}</translation>
    </message>
    <message>
        <source>not converged</source>
        <translation>لم تتقارب</translation>
    </message>
    <message>
        <source>to ({place})</source>
        <translation>إلى ‎({place})‎</translation>
    </message>
</context>
<context>
    <name>gdsim.core.narration</name>
    <message>
        <source>.grad keeps {values}</source>
        <translation>يحتفظ ‎.grad‎ بـ ‎{values}‎</translation>
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
        <translation>مثل Adam، لكنه يقسم على أكبر تدرج حديث لا على متوسط.</translation>
    </message>
    <message>
        <source>Adam, with a weight decay that shrinks the parameters and not the gradient.</source>
        <translation>مثل Adam، مع اضمحلال للأوزان يصغّر المعلمات لا التدرج.</translation>
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
        <translation>يقسم على أكبر متوسط للمربعات حتى الآن.</translation>
    </message>
    <message>
        <source>Follows the average gradient, divided by the root of the average square.</source>
        <translation>يتبع متوسط التدرجات مقسومًا على جذر متوسط مربعاتها.</translation>
    </message>
    <message>
        <source>first moment</source>
        <translation>العزم الأول</translation>
    </message>
    <message>
        <source>second moment</source>
        <translation>العزم الثاني</translation>
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
        <translation>يقسم على الانحراف المعياري للتدرجات بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>Divides by the root of a moving average of the squared gradients.</source>
        <translation>يقسم على جذر المتوسط المتحرك لمربعات التدرجات.</translation>
    </message>
    <message>
        <source>Divides by the root of the sum of all squared gradients, so that steps grow shorter.</source>
        <translation>يقسم على جذر مجموع مربعات التدرجات كلها، فتقصر الخطوات.</translation>
    </message>
    <message>
        <source>RMSprop</source>
        <translation>RMSprop</translation>
    </message>
    <message>
        <source>Step t has the learning rate divided by 1 + t times this.</source>
        <translation>في الخطوة t يُقسم معدل التعلم على 1 زائد t مضروبًا في هذا.</translation>
    </message>
    <message>
        <source>Takes steps of the size of its last ones, whatever the size of the gradient.</source>
        <translation>يخطو بطول خطواته الأخيرة، مهما كان طول التدرج.</translation>
    </message>
    <message>
        <source>The share of both moving averages that a step keeps.</source>
        <translation>الحصة التي تبقيها الخطوة من كلا المتوسطين المتحركين.</translation>
    </message>
    <message>
        <source>The share of the average squared gradient a step keeps.</source>
        <translation>الحصة التي تبقيها الخطوة من متوسط مربعات التدرج.</translation>
    </message>
    <message>
        <source>What the sum of the squared gradients begins with.</source>
        <translation>ما يبدأ به مجموع مربعات التدرجات.</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>معدل التعلم</translation>
    </message>
</context>
<context>
    <name>gdsim.core.optimizers.fields</name>
    <message>
        <source>Added to what is divided by, so that it is not zero.</source>
        <translation>يضاف إلى المقسوم عليه كي لا يكون صفرًا.</translation>
    </message>
    <message>
        <source>Pulls towards 0: this times the parameter is added to its gradient.</source>
        <translation>يشد نحو 0: هذا مضروبًا في المعلمة يضاف إلى تدرجها.</translation>
    </message>
    <message>
        <source>The share of a parameter that a step of learning rate 1 takes off.</source>
        <translation>الحصة التي تنقصها من المعلمة خطوة معدل تعلمها 1.</translation>
    </message>
    <message>
        <source>The share of the average gradient that a step keeps.</source>
        <translation>الحصة التي تبقيها الخطوة من متوسط التدرج.</translation>
    </message>
    <message>
        <source>The share of the average squared gradient that a step keeps.</source>
        <translation>الحصة التي تبقيها الخطوة من متوسط مربعات التدرج.</translation>
    </message>
    <message>
        <source>The share of the last step that is kept; 0 is none.</source>
        <translation>الحصة التي تبقى من الخطوة السابقة؛ 0 يعني لا شيء.</translation>
    </message>
    <message>
        <source>The weight decay acts on the parameters, not on the gradient.</source>
        <translation>يؤثر اضمحلال الأوزان في المعلمات لا في التدرج.</translation>
    </message>
</context>
<context>
    <name>gdsim.core.optimizers.line_search</name>
    <message>
        <source>Goes against the gradient, by a step that is shortened until the loss falls enough.</source>
        <translation>يسير عكس التدرج بخطوة تُقصَّر حتى تنخفض الخسارة بما يكفي.</translation>
    </message>
    <message>
        <source>How many lengths are tried at most.</source>
        <translation>أكبر عدد من الأطوال يُجرَّب.</translation>
    </message>
    <message>
        <source>How much of the fall that the slope promises is enough.</source>
        <translation>كم يكفي من الانخفاض الذي يعد به الميل.</translation>
    </message>
    <message>
        <source>Line search</source>
        <translation>بحث خطي</translation>
    </message>
    <message>
        <source>What a step's length is multiplied by at each try.</source>
        <translation>ما يُضرب فيه طول الخطوة في كل محاولة.</translation>
    </message>
</context>
<context>
    <name>gdsim.core.optimizers.nadam</name>
    <message>
        <source>Adam, which adds the present gradient to the average once more, as Nesterov does.</source>
        <translation>مثل Adam، ويضيف التدرج الحالي إلى المتوسط مرة أخرى كما يفعل Nesterov.</translation>
    </message>
    <message>
        <source>How soon the momentum grows from half of beta1 to beta1.</source>
        <translation>سرعة نمو الزخم من نصف beta1 إلى beta1.</translation>
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
        <translation>يضاف إلى كل الانحناءات فتقصر الخطوات.</translation>
    </message>
    <message>
        <source>Goes where a parabola of the same slope and curvature is flat: in one step, on a bowl.</source>
        <translation>يذهب حيث يستوي قطع مكافئ له الميل والانحناء نفسهما: بخطوة واحدة في الوعاء.</translation>
    </message>
    <message>
        <source>Newton's method</source>
        <translation>طريقة نيوتن</translation>
    </message>
</context>
<context>
    <name>gdsim.core.optimizers.radam</name>
    <message>
        <source>Adam, which divides by the average square once that can be relied on.</source>
        <translation>مثل Adam، ويقسم على متوسط المربعات حين يصبح موثوقًا.</translation>
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
        <translation>يتبع إشارات التدرج: تكبر الخطوات ما ثبتت الإشارة، وتصغر عند انقلابها.</translation>
    </message>
    <message>
        <source>Rprop</source>
        <translation>Rprop</translation>
    </message>
    <message>
        <source>The largest step size.</source>
        <translation>أكبر طول للخطوة.</translation>
    </message>
    <message>
        <source>The smallest step size must not be above the largest, step max.</source>
        <translation>أصغر طول للخطوة يجب ألا يزيد على أكبرها، step max.</translation>
    </message>
    <message>
        <source>The smallest step size.</source>
        <translation>أصغر طول للخطوة.</translation>
    </message>
    <message>
        <source>What a step size is multiplied by at a turn.</source>
        <translation>ما يُضرب فيه طول الخطوة عند انقلاب الإشارة.</translation>
    </message>
    <message>
        <source>What a step size is multiplied by while the sign stays.</source>
        <translation>ما يُضرب فيه طول الخطوة ما ثبتت الإشارة.</translation>
    </message>
</context>
<context>
    <name>gdsim.core.optimizers.sgd</name>
    <message>
        <source>Goes straight against the gradient; with momentum it keeps some of its last steps.</source>
        <translation>يسير عكس التدرج مباشرة؛ ومع الزخم يبقي شيئًا من خطواته الأخيرة.</translation>
    </message>
    <message>
        <source>Nesterov's momentum needs a momentum above 0 and a dampening of 0.</source>
        <translation>زخم Nesterov يحتاج زخمًا فوق 0 وتخميدًا يساوي 0.</translation>
    </message>
    <message>
        <source>SGD</source>
        <translation>SGD</translation>
    </message>
    <message>
        <source>Steps as if the momentum's next step had been taken already.</source>
        <translation>يخطو كأن خطوة الزخم التالية قد تمت.</translation>
    </message>
    <message>
        <source>The share of the gradient that stays out of the momentum.</source>
        <translation>حصة التدرج التي تبقى خارج الزخم.</translation>
    </message>
</context>
<context>
    <name>gdsim.core.problems.bowl</name>
    <message>
        <source>Elliptic bowl</source>
        <translation>وعاء إهليلجي</translation>
    </message>
    <message>
        <source>From the x axis to the flat direction, in degrees.</source>
        <translation>من محور x إلى الاتجاه المنبسط، بالدرجات.</translation>
    </message>
    <message>
        <source>Functions of two parameters</source>
        <translation>دوال بمعلمتين</translation>
    </message>
    <message>
        <source>How many times as much it bends across as along.</source>
        <translation>كم مرة انحناؤه بالعرض أكبر منه بالطول.</translation>
    </message>
    <message>
        <source>Steep across, flat along: steps that are safe across it are short along it.</source>
        <translation>حاد عرضًا ومنبسط طولًا: الخطوات الآمنة عرضًا قصيرة طولًا.</translation>
    </message>
</context>
<context>
    <name>gdsim.core.problems.camel</name>
    <message>
        <source>Six minima in three pairs of twins: only one of the pairs is the deepest.</source>
        <translation>ست نهايات صغرى في ثلاثة أزواج من التوائم: زوج واحد فقط هو الأعمق.</translation>
    </message>
    <message>
        <source>Six-hump camel</source>
        <translation>الجمل سداسي السنام</translation>
    </message>
</context>
<context>
    <name>gdsim.core.problems.linear</name>
    <message>
        <source>A batch of three</source>
        <translation>دفعة من ثلاثة</translation>
    </message>
    <message>
        <source>A line with a bias</source>
        <translation>مستقيم مع انحياز</translation>
    </message>
    <message>
        <source>One sample</source>
        <translation>عينة واحدة</translation>
    </message>
    <message>
        <source>One student studied 2 hours and scored 4. Which weight w makes w·x meet that score?</source>
        <translation>درس طالب ساعتين ونال 4 درجات. أي وزن w يجعل w·x يساوي تلك الدرجة؟</translation>
    </message>
    <message>
        <source>The same three students, and a line that need not pass through zero: y = w·x + b.</source>
        <translation>الطلاب الثلاثة أنفسهم، ومستقيم قد لا يمر بالصفر: y = w·x + b.</translation>
    </message>
    <message>
        <source>Three students, one line through zero: the loss is the mean of the squared errors.</source>
        <translation>ثلاثة طلاب ومستقيم واحد يمر بالصفر: الخسارة هي متوسط مربعات الأخطاء.</translation>
    </message>
    <message>
        <source>Two inputs, two weights: the way to the minimum at (2, 0) is a long narrow valley.</source>
        <translation>مدخلان ووزنان: الطريق إلى النهاية الصغرى عند ‎(2, 0)‎ واد طويل ضيق.</translation>
    </message>
    <message>
        <source>Two weights</source>
        <translation>وزنان</translation>
    </message>
    <message>
        <source>hours studied</source>
        <translation>ساعات الدراسة</translation>
    </message>
    <message>
        <source>score</source>
        <translation>الدرجة</translation>
    </message>
</context>
<context>
    <name>gdsim.core.problems.network</name>
    <message>
        <source>A hidden layer has 1 to {most} units, not {units}.</source>
        <translation>في الطبقة الخفية من 1 إلى {most} من الوحدات، لا {units}.</translation>
    </message>
    <message>
        <source>A network has 1 to {most} hidden layers; there are {count}.</source>
        <translation>للشبكة من 1 إلى {most} من الطبقات الخفية؛ وعددها هنا {count}.</translation>
    </message>
    <message>
        <source>A small neural network</source>
        <translation>شبكة عصبية صغيرة</translation>
    </message>
    <message>
        <source>A {shape} network of {count:,} parameters learns {learned} from {samples:,} samples.</source>
        <translation>شبكة ‎{shape}‎ عدد معلماتها {count:,} تتعلم «{learned}» من عينات عددها {samples:,}.</translation>
    </message>
    <message>
        <source>A {text} network on {samples:,} samples needs some {needed}, and {free} are free: take fewer units or samples.</source>
        <translation>شبكة ‎{text}‎ على عينات عددها {samples:,} تحتاج نحو ‎{needed}‎، والمتاح ‎{free}‎: قلل الوحدات أو العينات.</translation>
    </message>
    <message>
        <source>How far the samples are off the figure, which is 4 wide: the standard deviation.</source>
        <translation>مقدار بعد العينات عن الشكل الذي عرضه 4: الانحراف المعياري.</translation>
    </message>
    <message>
        <source>How many samples are made, those to test on included.</source>
        <translation>عدد العينات المولدة، ومنها عينات الاختبار.</translation>
    </message>
    <message>
        <source>Neural network</source>
        <translation>شبكة عصبية</translation>
    </message>
    <message>
        <source>Of a table. regression: a number. classification: the probability that the target is 1 and not 0.</source>
        <translation>لجدول. regression: عدد. classification: احتمال أن يكون الهدف 1 لا 0.</translation>
    </message>
    <message>
        <source>Of a table: whether the inputs, and the target of a regression, are counted from their means, in standard deviations. A network learns little otherwise.</source>
        <translation>لجدول: هل تُقاس المدخلات، وهدف regression، من متوسطاتها بوحدة الانحراف المعياري. دون ذلك لا تكاد الشبكة تتعلم.</translation>
    </message>
    <message>
        <source>The share of the samples to train on, not to test on.</source>
        <translation>حصة العينات التي يُتدرب عليها ولا يُختبر بها.</translation>
    </message>
    <message>
        <source>The table's column to predict.</source>
        <translation>عمود الجدول الذي يُتنبأ به.</translation>
    </message>
    <message>
        <source>The table's columns to predict from, 1 to 50.</source>
        <translation>أعمدة الجدول التي يُتنبأ منها، من 1 إلى 50.</translation>
    </message>
    <message>
        <source>The table, where the data are the user's own.</source>
        <translation>الجدول، إن كانت البيانات بيانات المستخدم.</translation>
    </message>
    <message>
        <source>The units of each hidden layer: 1 to 3 layers of 1 to 64 units.</source>
        <translation>وحدات كل طبقة خفية: من 1 إلى 3 طبقات، في كل منها من 1 إلى 64 وحدة.</translation>
    </message>
    <message>
        <source>The {words} must be {wanted}, not {value}.</source>
        <translation>«{words}»: المطلوب {wanted}، لا ‎{value}‎.</translation>
    </message>
    <message>
        <source>There are no data '{data}'; there are {known}.</source>
        <translation>لا توجد بيانات «{data}»؛ الموجود: {known}.</translation>
    </message>
    <message>
        <source>There is no table yet; open one first.</source>
        <translation>لا يوجد جدول بعد؛ افتح واحدًا أولًا.</translation>
    </message>
    <message>
        <source>What each unit of a hidden layer does to its sum.</source>
        <translation>ما تفعله كل وحدة في طبقة خفية بمجموعها.</translation>
    </message>
    <message>
        <source>What is learned: samples of a known kind, or the user's table.</source>
        <translation>ما يُتعلَّم: عينات من نوع معروف، أو جدول المستخدم.</translation>
    </message>
    <message>
        <source>What samples, and those to test on, are drawn from.</source>
        <translation>ما تُسحب منه العينات، ومنها عينات الاختبار.</translation>
    </message>
    <message>
        <source>a number from {low} to {high}</source>
        <translation>عدد من {low} إلى {high}</translation>
    </message>
    <message>
        <source>a whole number from {low} to {high}</source>
        <translation>عدد صحيح من {low} إلى {high}</translation>
    </message>
    <message>
        <source>{name} (standardised)</source>
        <translation>{name} (مُقيَّس)</translation>
    </message>
    <message>
        <source>{size:.1f} GB</source>
        <translation>‎{size:.1f} GB</translation>
    </message>
</context>
<context>
    <name>gdsim.core.problems.one_parameter</name>
    <message>
        <source>Absolute value</source>
        <translation>القيمة المطلقة</translation>
    </message>
    <message>
        <source>Descent stops in the nearest trough, though the next ones are deeper.</source>
        <translation>يتوقف الانحدار في أقرب قاع، مع أن ما بعده أعمق.</translation>
    </message>
    <message>
        <source>Double well</source>
        <translation>بئران</translation>
    </message>
    <message>
        <source>Functions of one parameter</source>
        <translation>دوال بمعلمة واحدة</translation>
    </message>
    <message>
        <source>Parabola</source>
        <translation>قطع مكافئ</translation>
    </message>
    <message>
        <source>The plainest loss: each step takes the same share of the distance left.</source>
        <translation>أبسط خسارة: كل خطوة تقطع الحصة نفسها من المسافة الباقية.</translation>
    </message>
    <message>
        <source>The slope is 1 to the very end: steps stay as long, and hop over the minimum.</source>
        <translation>الميل 1 حتى النهاية: لا تقصر الخطوات، فتقفز فوق النهاية الصغرى.</translation>
    </message>
    <message>
        <source>Two wells and a hill between them: descent ends in the near one, deeper or not.</source>
        <translation>بئران بينهما تل: ينتهي الانحدار في الأقرب، أعمق كان أم لا.</translation>
    </message>
    <message>
        <source>Waves on a bowl</source>
        <translation>أمواج على وعاء</translation>
    </message>
</context>
<context>
    <name>gdsim.core.problems.own_formula</name>
    <message>
        <source>A loss of named parameters; not used where there is a model.</source>
        <translation>خسارة بمعلمات مسماة؛ لا تُستعمل مع نموذج.</translation>
    </message>
    <message>
        <source>A model is fitted to a table; open one first.</source>
        <translation>يُلائَم النموذج مع جدول؛ افتح واحدًا أولًا.</translation>
    </message>
    <message>
        <source>A model of x, or of columns, such as a*exp(-b*x) + c; empty for none.</source>
        <translation>نموذج بالمتغير x أو بأعمدة، مثل a*exp(-b*x) + c؛ فارغ إن لم يوجد.</translation>
    </message>
    <message>
        <source>The column that a model predicts; the last one if empty.</source>
        <translation>العمود الذي يتنبأ به النموذج؛ وهو الأخير إن تُرك فارغًا.</translation>
    </message>
    <message>
        <source>The model has no input; use one of {known}.</source>
        <translation>ليس للنموذج مدخل؛ استعمل واحدًا من: {known}.</translation>
    </message>
    <message>
        <source>The model has no parameter: all its names are columns, {columns}; use another one, such as a.</source>
        <translation>ليس للنموذج معلمة: كل أسمائه أعمدة، {columns}؛ استعمل اسمًا آخر مثل a.</translation>
    </message>
    <message>
        <source>The model uses its target, '{target}'; choose another one, or leave it out.</source>
        <translation>يستعمل النموذج هدفه «{target}»؛ اختر غيره، أو أخرجه.</translation>
    </message>
    <message>
        <source>The name '{name}' at column {column} could be the number or the table's column; rename that one.</source>
        <translation>الاسم «{name}» في الموضع {column} قد يعني العدد أو عمود الجدول؛ غيّر اسم العمود.</translation>
    </message>
    <message>
        <source>The table has no column beside the target, '{target}'.</source>
        <translation>ليس في الجدول عمود غير الهدف «{target}».</translation>
    </message>
    <message>
        <source>The table that a model is fitted to.</source>
        <translation>الجدول الذي يُلائَم معه النموذج.</translation>
    </message>
    <message>
        <source>There is no column '{target}'; there are {names}.</source>
        <translation>لا يوجد عمود «{target}»؛ الموجود: {names}.</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>من عندك</translation>
    </message>
    <message>
        <source>Your own formula</source>
        <translation>صيغتك الخاصة</translation>
    </message>
    <message numerus="yes">
        <source>Your own loss of {n} parameters: where is it least?</source>
        <extracomment>One: Your own loss of {n} parameter: where is it least?</extracomment>
        <translation>
            <numerusform>خسارتك الخاصة وعدد معلماتها {n}: أين أقل قيمة لها؟</numerusform>
            <numerusform>خسارتك الخاصة بمعلمة واحدة: أين أقل قيمة لها؟</numerusform>
            <numerusform>خسارتك الخاصة بمعلمتين: أين أقل قيمة لها؟</numerusform>
            <numerusform>خسارتك الخاصة بـ {n} معلمات: أين أقل قيمة لها؟</numerusform>
            <numerusform>خسارتك الخاصة بـ {n} معلمة: أين أقل قيمة لها؟</numerusform>
            <numerusform>خسارتك الخاصة بـ {n} معلمة: أين أقل قيمة لها؟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your own model with {n} parameters: what fits {samples:,} samples best?</source>
        <extracomment>One: Your own model with {n} parameter: what fits {samples:,} samples best?</extracomment>
        <translation>
            <numerusform>نموذجك الخاص وعدد معلماته {n}: ما أنسب ما يلائم العينات ({samples:,})؟</numerusform>
            <numerusform>نموذجك الخاص بمعلمة واحدة: ما أنسب ما يلائم العينات ({samples:,})؟</numerusform>
            <numerusform>نموذجك الخاص بمعلمتين: ما أنسب ما يلائم العينات ({samples:,})؟</numerusform>
            <numerusform>نموذجك الخاص بـ {n} معلمات: ما أنسب ما يلائم العينات ({samples:,})؟</numerusform>
            <numerusform>نموذجك الخاص بـ {n} معلمة: ما أنسب ما يلائم العينات ({samples:,})؟</numerusform>
            <numerusform>نموذجك الخاص بـ {n} معلمة: ما أنسب ما يلائم العينات ({samples:,})؟</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gdsim.core.problems.problem</name>
    <message>
        <source>Tutorial</source>
        <translation>الأمثلة التعليمية</translation>
    </message>
</context>
<context>
    <name>gdsim.core.problems.table</name>
    <message>
        <source>A model is linear or logistic, not {model}.</source>
        <translation>النموذج إما linear أو logistic، لا {model}.</translation>
    </message>
    <message>
        <source>The column to predict.</source>
        <translation>العمود الذي يُتنبأ به.</translation>
    </message>
    <message>
        <source>The columns to predict from, 1 to 50.</source>
        <translation>الأعمدة التي يُتنبأ منها، من 1 إلى 50.</translation>
    </message>
    <message>
        <source>The table.</source>
        <translation>الجدول.</translation>
    </message>
    <message>
        <source>Whether a constant is added.</source>
        <translation>هل يضاف ثابت.</translation>
    </message>
    <message>
        <source>Whether the inputs, and the target of a linear model, are counted from their means, in standard deviations.</source>
        <translation>هل تُقاس المدخلات، وهدف النموذج الخطي، من متوسطاتها بوحدة الانحراف المعياري.</translation>
    </message>
    <message>
        <source>Your own table</source>
        <translation>جدولك الخاص</translation>
    </message>
    <message>
        <source>linear: a number, under the mean squared error. logistic: the probability that the target is 1 and not 0, under the cross-entropy.</source>
        <translation>linear: عدد، بمتوسط مربعات الأخطاء. logistic: احتمال أن يكون الهدف 1 لا 0، بالإنتروبيا المتقاطعة.</translation>
    </message>
    <message>
        <source>the probability that {target} is 1</source>
        <translation>احتمال أن يكون «{target}» مساويًا 1</translation>
    </message>
    <message>
        <source>{count:,} samples: {target}, from {inputs}.</source>
        <translation>العينات ({count:,}): {target} من {inputs}.</translation>
    </message>
    <message>
        <source>{count:,} samples: {target}, from {inputs}; all standardised: in standard deviations from the mean.</source>
        <translation>العينات ({count:,}): {target} من {inputs}؛ كلها مُقيَّسة: بالانحرافات المعيارية عن المتوسط.</translation>
    </message>
    <message>
        <source>{count:,} samples: {target}, from {inputs}; both standardised: in standard deviations from the mean.</source>
        <translation>العينات ({count:,}): {target} من {inputs}؛ كلاهما مُقيَّس: بالانحرافات المعيارية عن المتوسط.</translation>
    </message>
    <message>
        <source>{count:,} samples: {target}, from {inputs}; the inputs standardised: in standard deviations from the mean.</source>
        <translation>العينات ({count:,}): {target} من {inputs}؛ المدخلات مُقيَّسة: بالانحرافات المعيارية عن المتوسط.</translation>
    </message>
    <message>
        <source>{count} columns</source>
        <translation>{count} من الأعمدة</translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <translation>{one} و{other}</translation>
    </message>
</context>
<context>
    <name>gdsim.core.problems.two_parameters</name>
    <message>
        <source>A bowl full of dimples: descent stops in the nearest one, not in the deepest.</source>
        <translation>وعاء مليء بالحفر: يتوقف الانحدار في أقربها لا في أعمقها.</translation>
    </message>
    <message>
        <source>A curved valley that two steps find, and thousands follow: its floor is so flat.</source>
        <translation>واد منحنٍ يُبلغ بخطوتين وتتبعه آلاف: فقاعه منبسط جدًا.</translation>
    </message>
    <message>
        <source>A funnel covered with ripples: the first ripple on the way holds descent for good.</source>
        <translation>قمع تغطيه تموجات: أول تموج في الطريق يوقف الانحدار نهائيًا.</translation>
    </message>
    <message>
        <source>Ackley</source>
        <translation>Ackley</translation>
    </message>
    <message>
        <source>Alike in every direction: straight downhill is straight to the minimum.</source>
        <translation>متماثلة في كل اتجاه: أشد نزول هو الطريق المباشر إلى النهاية الصغرى.</translation>
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
        <translation>يبقى الانحدار في الوادي الأول؛ أما زخم 0.9 فيتدحرج إلى الوادي الأعمق.</translation>
    </message>
    <message>
        <source>Flat but for one well: out here the gradient next to vanishes, and descent crawls.</source>
        <translation>منبسطة إلا من بئر واحدة: يكاد التدرج ينعدم بعيدًا عنها ويزحف الانحدار.</translation>
    </message>
    <message>
        <source>Four minima, all equally good: the start decides which of them a run ends in.</source>
        <translation>أربع نهايات صغرى متساوية: البداية تقرر في أيها تنتهي الجولة.</translation>
    </message>
    <message>
        <source>Four wells, one of them the deepest: from most starts descent ends in another one.</source>
        <translation>أربع آبار إحداها الأعمق: من معظم البدايات ينتهي الانحدار في غيرها.</translation>
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
        <translation>سرج القرد</translation>
    </message>
    <message>
        <source>Next to flat along its diagonal: even a learning rate above 1 takes long.</source>
        <translation>شبه منبسطة على قطرها: حتى معدل تعلم فوق 1 يستغرق طويلًا.</translation>
    </message>
    <message>
        <source>No minimum: descent slows down as if there were one, then slips off to the side.</source>
        <translation>لا نهاية صغرى: يبطئ الانحدار كأن هناك واحدة، ثم ينزلق جانبًا.</translation>
    </message>
    <message>
        <source>Plateau</source>
        <translation>الهضبة</translation>
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
        <translation>السرج</translation>
    </message>
    <message>
        <source>Sphere</source>
        <translation>الكرة</translation>
    </message>
    <message>
        <source>Styblinski–Tang</source>
        <translation>Styblinski–Tang</translation>
    </message>
    <message>
        <source>Three ways down from a middle so flat that descent nearly stops there first.</source>
        <translation>ثلاثة مسالك للنزول من وسط منبسط يكاد الانحدار يتوقف فيه أولًا.</translation>
    </message>
    <message>
        <source>Two equations as squared errors: the bottom is where both hold, at (1, 3).</source>
        <translation>معادلتان كمربعي خطأين: القاع حيث تتحققان معًا، عند ‎(1, 3)‎.</translation>
    </message>
    <message>
        <source>Two valleys</source>
        <translation>واديان</translation>
    </message>
    <message>
        <source>Walls that only a small learning rate survives, and a floor too flat for it.</source>
        <translation>جدران لا ينجو فيها إلا معدل تعلم صغير، وقاع منبسط أكثر مما يلائمه.</translation>
    </message>
</context>
<context>
    <name>gdsim.core.progress</name>
    <message>
        <source>converged</source>
        <translation>تقاربت</translation>
    </message>
    <message>
        <source>open</source>
        <translation>لم تنته</translation>
    </message>
</context>
<context>
    <name>gdsim.core.ranges</name>
    <message>
        <source>a number</source>
        <translation>عدد</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>عدد صحيح</translation>
    </message>
    <message>
        <source>above {bound:g}</source>
        <translation>أكبر من {bound:g}</translation>
    </message>
    <message>
        <source>at most {bound:g}</source>
        <translation>لا يزيد على {bound:g}</translation>
    </message>
    <message>
        <source>below {bound:g}</source>
        <translation>أقل من {bound:g}</translation>
    </message>
    <message>
        <source>of at least {bound:g}</source>
        <translation>لا يقل عن {bound:g}</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true أو false</translation>
    </message>
    <message>
        <source>{kind} {bound}</source>
        <translation>{kind} {bound}</translation>
    </message>
    <message>
        <source>{kind} {low} and {high}</source>
        <translation>{kind} {low} و{high}</translation>
    </message>
</context>
<context>
    <name>gdsim.core.run</name>
    <message numerus="yes">
        <source>Converged after {n} iterations: the gradient's norm, {norm:.3g}, is below the tolerance, {tolerance:g}.</source>
        <extracomment>One: Converged after {n} iteration: the gradient's norm, {norm:.3g}, is below the tolerance, {tolerance:g}.</extracomment>
        <translation>
            <numerusform>تقاربت قبل أي تكرار: طول التدرج {norm:.3g} أقل من السماحية {tolerance:g}.</numerusform>
            <numerusform>تقاربت بعد تكرار واحد: طول التدرج {norm:.3g} أقل من السماحية {tolerance:g}.</numerusform>
            <numerusform>تقاربت بعد تكرارين: طول التدرج {norm:.3g} أقل من السماحية {tolerance:g}.</numerusform>
            <numerusform>تقاربت بعد {n} تكرارات: طول التدرج {norm:.3g} أقل من السماحية {tolerance:g}.</numerusform>
            <numerusform>تقاربت بعد {n} تكرارًا: طول التدرج {norm:.3g} أقل من السماحية {tolerance:g}.</numerusform>
            <numerusform>تقاربت بعد {n} تكرار: طول التدرج {norm:.3g} أقل من السماحية {tolerance:g}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Diverged at iteration {iteration}: {cause}. {advice}</source>
        <translation>تباعدت عند التكرار {iteration}: {cause}. {advice}</translation>
    </message>
    <message>
        <source>Start nearer to zero, or choose float64.</source>
        <translation>ابدأ أقرب إلى الصفر، أو اختر float64.</translation>
    </message>
    <message>
        <source>Start nearer to zero.</source>
        <translation>ابدأ أقرب إلى الصفر.</translation>
    </message>
    <message>
        <source>Try a learning rate below {rate:g}.</source>
        <translation>جرب معدل تعلم أقل من {rate:g}.</translation>
    </message>
    <message>
        <source>the gradient overflowed {dtype}</source>
        <translation>التدرج تجاوز ما تسعه {dtype}</translation>
    </message>
    <message>
        <source>the loss is nan, no number</source>
        <translation>الخسارة nan، أي ليست عددًا</translation>
    </message>
    <message>
        <source>the loss overflowed {dtype}</source>
        <translation>الخسارة تجاوزت ما تسعه {dtype}</translation>
    </message>
    <message>
        <source>the loss, {loss:.3g}, is more than 1e12 times the first</source>
        <translation>الخسارة {loss:.3g} أكبر من 1e12 مرة الأولى</translation>
    </message>
</context>
<context>
    <name>gdsim.core.runs</name>
    <message>
        <source>There are {most} branches; delete one to start another.</source>
        <translation>هناك {most} من الفروع؛ احذف واحدًا لتبدأ آخر.</translation>
    </message>
    <message>
        <source>There are {most} runs; remove one to add another.</source>
        <translation>هناك {most} من الجولات؛ أزل واحدة لتضيف أخرى.</translation>
    </message>
</context>
<context>
    <name>gdsim.core.schedules</name>
    <message>
        <source>After how many steps it falls each time.</source>
        <translation>بعد كم خطوة ينخفض كل مرة.</translation>
    </message>
    <message>
        <source>After how many steps it is lowest.</source>
        <translation>بعد كم خطوة يبلغ أدناه.</translation>
    </message>
    <message>
        <source>After how many steps the learning rate is whole.</source>
        <translation>بعد كم خطوة يكتمل معدل التعلم.</translation>
    </message>
    <message>
        <source>Along half a wave of a cosine, or a line.</source>
        <translation>على نصف موجة جيب تمام، أو على مستقيم.</translation>
    </message>
    <message>
        <source>At the end, that of the beginning is divided by this.</source>
        <translation>في النهاية يُقسم معدل البداية على هذا.</translation>
    </message>
    <message>
        <source>Constant</source>
        <translation>ثابتة</translation>
    </message>
    <message>
        <source>Cosine</source>
        <translation>جيب التمام</translation>
    </message>
    <message>
        <source>Exponential</source>
        <translation>أسية</translation>
    </message>
    <message>
        <source>Falls back first as it grew, and then to its end.</source>
        <translation>يعود أولًا كما صعد، ثم ينزل إلى نهايته.</translation>
    </message>
    <message>
        <source>How many steps it takes in all.</source>
        <translation>كم خطوة يستغرق في المجموع.</translation>
    </message>
    <message>
        <source>In stairs</source>
        <translation>على درجات</translation>
    </message>
    <message>
        <source>One cycle</source>
        <translation>دورة واحدة</translation>
    </message>
    <message>
        <source>The learning rate falls along half a wave of a cosine, slowly at both ends.</source>
        <translation>ينخفض معدل التعلم على نصف موجة جيب تمام، ببطء عند الطرفين.</translation>
    </message>
    <message>
        <source>The learning rate falls at once after every so many steps.</source>
        <translation>ينخفض معدل التعلم دفعة واحدة بعد كل عدد معين من الخطوات.</translation>
    </message>
    <message>
        <source>The learning rate falls by the same share at every step.</source>
        <translation>ينخفض معدل التعلم بالحصة نفسها في كل خطوة.</translation>
    </message>
    <message>
        <source>The learning rate grows to its full value over the first steps.</source>
        <translation>يصعد معدل التعلم إلى قيمته الكاملة في الخطوات الأولى.</translation>
    </message>
    <message>
        <source>The learning rate grows to its full value, and then falls to almost nothing.</source>
        <translation>يصعد معدل التعلم إلى قيمته الكاملة، ثم ينخفض إلى ما يقارب الصفر.</translation>
    </message>
    <message>
        <source>The learning rate is divided by this at the beginning.</source>
        <translation>يُقسم معدل التعلم على هذا في البداية.</translation>
    </message>
    <message>
        <source>The learning rate stays as it is.</source>
        <translation>يبقى معدل التعلم كما هو.</translation>
    </message>
    <message>
        <source>The lowest learning rate.</source>
        <translation>أدنى معدل تعلم.</translation>
    </message>
    <message>
        <source>The part in which the learning rate grows must not be of one step alone; change pct start or total steps.</source>
        <translation>الجزء الذي يصعد فيه معدل التعلم يجب ألا يكون خطوة واحدة؛ غيّر pct start أو «مجموع الخطوات».</translation>
    </message>
    <message>
        <source>The share of the steps in which it grows.</source>
        <translation>حصة الخطوات التي يصعد فيها.</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation>إحماء</translation>
    </message>
    <message>
        <source>What it is multiplied by at each step.</source>
        <translation>ما يُضرب فيه عند كل خطوة.</translation>
    </message>
    <message>
        <source>What it is multiplied by each time.</source>
        <translation>ما يُضرب فيه كل مرة.</translation>
    </message>
    <message>
        <source>With what share of the learning rate it begins.</source>
        <translation>بأي حصة من معدل التعلم يبدأ.</translation>
    </message>
    <message>
        <source>constant schedule</source>
        <translation>جدولة ثابتة</translation>
    </message>
    <message>
        <source>cosine schedule</source>
        <translation>جدولة جيب التمام</translation>
    </message>
    <message>
        <source>exponential schedule</source>
        <translation>جدولة أسية</translation>
    </message>
    <message>
        <source>one cycle schedule</source>
        <translation>جدولة الدورة الواحدة</translation>
    </message>
    <message>
        <source>step schedule</source>
        <translation>جدولة الخطوات</translation>
    </message>
    <message>
        <source>warm-up schedule</source>
        <translation>جدولة الإحماء</translation>
    </message>
</context>
<context>
    <name>gdsim.core.script</name>
    <message>
        <source>A program with {count:,} samples in it would be too long to read; programs are written for up to {most:,}.</source>
        <translation>برنامج فيه {count:,} من العينات أطول من أن يُقرأ؛ تُكتب البرامج لما لا يزيد على {most:,}.</translation>
    </message>
</context>
<context>
    <name>gdsim.core.settings</name>
    <message>
        <source>A batch needs at least 1 sample, not {batch_size}.</source>
        <translation>تحتاج الدفعة عينة واحدة على الأقل، لا ‎{batch_size}‎.</translation>
    </message>
    <message>
        <source>The learning rate must be a number above 0, such as 0.1, not {learning_rate}.</source>
        <translation>معدل التعلم يجب أن يكون عددًا فوق 0، مثل 0.1، لا ‎{learning_rate}‎.</translation>
    </message>
    <message>
        <source>The seed must be a whole number from 0 to {most}, not {seed}.</source>
        <translation>البذرة يجب أن تكون عددًا صحيحًا من 0 إلى {most}، لا ‎{seed}‎.</translation>
    </message>
    <message numerus="yes">
        <source>The start needs {n} numbers, for {names}; there are {given}.</source>
        <extracomment>One: The start needs {n} number, for {names}; there are {given}.</extracomment>
        <translation>
            <numerusform>عدد قيم البداية {n}، لـ {names}؛ والمعطى {given}.</numerusform>
            <numerusform>تحتاج البداية عددًا واحدًا، لـ {names}؛ والمعطى {given}.</numerusform>
            <numerusform>تحتاج البداية عددين، لـ {names}؛ والمعطى {given}.</numerusform>
            <numerusform>تحتاج البداية {n} أعداد، لـ {names}؛ والمعطى {given}.</numerusform>
            <numerusform>تحتاج البداية {n} عددًا، لـ {names}؛ والمعطى {given}.</numerusform>
            <numerusform>تحتاج البداية {n} عدد، لـ {names}؛ والمعطى {given}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The start needs {n} numbers; there are {given}.</source>
        <extracomment>One: The start needs {n} number; there are {given}.</extracomment>
        <translation>
            <numerusform>عدد قيم البداية {n}؛ والمعطى {given}.</numerusform>
            <numerusform>تحتاج البداية عددًا واحدًا؛ والمعطى {given}.</numerusform>
            <numerusform>تحتاج البداية عددين؛ والمعطى {given}.</numerusform>
            <numerusform>تحتاج البداية {n} أعداد؛ والمعطى {given}.</numerusform>
            <numerusform>تحتاج البداية {n} عددًا؛ والمعطى {given}.</numerusform>
            <numerusform>تحتاج البداية {n} عدد؛ والمعطى {given}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The start of {name} is beyond what {dtype} can hold, {largest:.4g}.</source>
        <translation>بداية {name} أكبر مما تسعه {dtype}، وهو {largest:.4g}.</translation>
    </message>
    <message>
        <source>The start of {name} must be a number, not {value}.</source>
        <translation>بداية {name} يجب أن تكون عددًا، لا ‎{value}‎.</translation>
    </message>
    <message>
        <source>The tolerance must be a number from 0 up, such as 1e-6, not {tolerance}.</source>
        <translation>السماحية يجب أن تكون عددًا من 0 فما فوق، مثل 1e-6، لا ‎{tolerance}‎.</translation>
    </message>
    <message>
        <source>The {name} is beyond what {dtype} can hold.</source>
        <translation>قيمة «{name}» أكبر مما تسعه {dtype}.</translation>
    </message>
    <message>
        <source>There is no device '{device}'; use cpu, or cuda:0 and so on.</source>
        <translation>لا يوجد جهاز «{device}»؛ استعمل cpu أو cuda:0 وهكذا.</translation>
    </message>
    <message>
        <source>There is no {field} '{name}'; there are {known}.</source>
        <translation>لا يوجد «{name}» للحقل {field}؛ الموجود: {known}.</translation>
    </message>
    <message>
        <source>There must be at least 1 step, not {steps}.</source>
        <translation>تلزم خطوة واحدة على الأقل، لا ‎{steps}‎.</translation>
    </message>
    <message>
        <source>These are options of {id}, not of {problem}.</source>
        <translation>هذه خيارات {id}، لا خيارات {problem}.</translation>
    </message>
    <message>
        <source>another start</source>
        <translation>بداية أخرى</translation>
    </message>
    <message>
        <source>batches of {size}</source>
        <translation>حجم الدفعة {size}</translation>
    </message>
    <message>
        <source>from {start}</source>
        <translation>من ‎{start}‎</translation>
    </message>
    <message>
        <source>no zero grad</source>
        <translation>بلا zero grad</translation>
    </message>
    <message>
        <source>no {name}</source>
        <translation>بلا {name}</translation>
    </message>
    <message>
        <source>not shuffled</source>
        <translation>غير مخلوطة</translation>
    </message>
    <message>
        <source>seed {seed}</source>
        <translation>البذرة {seed}</translation>
    </message>
    <message>
        <source>shuffled</source>
        <translation>مخلوطة</translation>
    </message>
    <message>
        <source>whole batch</source>
        <translation>الدفعة كاملة</translation>
    </message>
    <message>
        <source>zero grad</source>
        <translation>zero grad</translation>
    </message>
    <message>
        <source>{name} has no hyperparameter '{field}'; it has none.</source>
        <translation>ليس في {name} معلمة فائقة «{field}»؛ ليس فيه أي منها.</translation>
    </message>
    <message>
        <source>{name} has no hyperparameter '{field}'; it has {known}.</source>
        <translation>ليس في {name} معلمة فائقة «{field}»؛ فيه: {known}.</translation>
    </message>
    <message>
        <source>{name} {value}</source>
        <translation>{name} {value}</translation>
    </message>
    <message>
        <source>{title} is for at most {most} parameters, and there are {parameters:,}; choose another optimizer.</source>
        <translation>المحسِّن {title} لما لا يزيد على {most} معلمة، وعددها هنا {parameters:,}؛ اختر محسِّنًا آخر.</translation>
    </message>
</context>
<context>
    <name>gdsim.core.slices</name>
    <message>
        <source>A slice needs two different parameters. Choose another one.</source>
        <translation>يحتاج المقطع معلمتين مختلفتين. اختر أخرى.</translation>
    </message>
    <message>
        <source>A surface has one or two parameters, not {count}.</source>
        <translation>للسطح معلمة أو معلمتان، لا {count}.</translation>
    </message>
    <message>
        <source>Principal directions need three points of the run. Take two steps first.</source>
        <translation>تحتاج الاتجاهات الرئيسية ثلاث نقاط من الجولة. خذ خطوتين أولًا.</translation>
    </message>
    <message>
        <source>The run has not moved, so it has no principal directions yet.</source>
        <translation>لم تتحرك الجولة، فلا اتجاهات رئيسية لها بعد.</translation>
    </message>
    <message>
        <source>principal direction {n}</source>
        <translation>الاتجاه الرئيسي {n}</translation>
    </message>
    <message>
        <source>random direction</source>
        <translation>اتجاه عشوائي</translation>
    </message>
    <message>
        <source>random direction {n}</source>
        <translation>الاتجاه العشوائي {n}</translation>
    </message>
</context>
<context>
    <name>gdsim.core.stability_text</name>
    <message>
        <source>Curvature {curvature}: stable below a learning rate of {limit}.</source>
        <translation>الانحناء {curvature}: مستقر تحت معدل تعلم {limit}.</translation>
    </message>
    <message>
        <source>Curvature {curvature}: with a momentum of 1, rings without end below a learning rate of {limit}.</source>
        <translation>الانحناء {curvature}: مع زخم 1 تذبذب بلا نهاية تحت معدل تعلم {limit}.</translation>
    </message>
    <message>
        <source>Curvature {curvature}: with zero grad off, rings without end below a learning rate of {limit}.</source>
        <translation>الانحناء {curvature}: دون zero grad تذبذب بلا نهاية تحت معدل تعلم {limit}.</translation>
    </message>
    <message>
        <source>The curvature is not finite here, so no limit is known.</source>
        <translation>الانحناء هنا غير منتهٍ، فلا يُعرف حد.</translation>
    </message>
    <message>
        <source>The loss curves down ({down}) here, which sets no limit to the learning rate.</source>
        <translation>تنحني الخسارة هنا إلى أسفل (‎{down}‎)، وهذا لا يضع حدًا لمعدل التعلم.</translation>
    </message>
    <message>
        <source>The loss curves down along one direction ({down}) and has no minimum: every learning rate diverges.</source>
        <translation>تنحني الخسارة إلى أسفل في اتجاه (‎{down}‎) وليس لها نهاية صغرى: كل معدل تعلم يتباعد.</translation>
    </message>
    <message>
        <source>The loss is flat or straight here, which sets no limit to the learning rate.</source>
        <translation>الخسارة هنا منبسطة أو مستقيمة، وهذا لا يضع حدًا لمعدل التعلم.</translation>
    </message>
    <message>
        <source>With a momentum of {momentum:g}, every learning rate diverges.</source>
        <translation>مع زخم ‎{momentum:g}‎ يتباعد كل معدل تعلم.</translation>
    </message>
    <message>
        <source>With momentum and zero grad off, every learning rate diverges.</source>
        <translation>مع الزخم ودون zero grad يتباعد كل معدل تعلم.</translation>
    </message>
    <message>
        <source>{curvature} here</source>
        <translation>‎{curvature}‎ هنا</translation>
    </message>
    <message>
        <source>{sentence} Another direction curves down ({down}): a run leaves this saddle.</source>
        <translation>{sentence} وفي اتجاه آخر انحناء إلى أسفل (‎{down}‎): تغادر الجولة هذا السرج.</translation>
    </message>
</context>
<context>
    <name>gdsim.core.table</name>
    <message>
        <source>Grad</source>
        <translation>التدرج</translation>
    </message>
    <message>
        <source>Grad norm</source>
        <translation>طول التدرج</translation>
    </message>
    <message>
        <source>Iter</source>
        <translation>التكرار</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>الخسارة</translation>
    </message>
    <message>
        <source>Pred</source>
        <translation>التنبؤ</translation>
    </message>
    <message>
        <source>{name} (end)</source>
        <translation>{name} بعد</translation>
    </message>
    <message>
        <source>{name} (start)</source>
        <translation>{name} قبل</translation>
    </message>
    <message>
        <source>{name} grad</source>
        <translation>تدرج {name}</translation>
    </message>
</context>
<context>
    <name>gdsim.files.cells</name>
    <message>
        <source>the cell is empty.</source>
        <translation>الخلية فارغة.</translation>
    </message>
    <message>
        <source>{cell} begins with a typographer's minus sign; write it with a hyphen.</source>
        <translation>تبدأ {cell} بعلامة طرح مطبعية؛ اكتبها بالشرطة العادية.</translation>
    </message>
    <message>
        <source>{cell} has a comma; if that is a decimal comma, choose so.</source>
        <translation>في {cell} فاصلة؛ إن كانت فاصلة عشرية فاختر ذلك.</translation>
    </message>
    <message>
        <source>{cell} has a decimal point, where decimal commas are expected.</source>
        <translation>في {cell} نقطة عشرية، والمنتظر فواصل عشرية.</translation>
    </message>
    <message>
        <source>{cell} is not a finite number.</source>
        <translation>القيمة {cell} ليست عددًا منتهيًا.</translation>
    </message>
    <message>
        <source>{cell} is not a number.</source>
        <translation>القيمة {cell} ليست عددًا.</translation>
    </message>
    <message>
        <source>{cell} is too large.</source>
        <translation>القيمة {cell} أكبر من اللازم.</translation>
    </message>
    <message>
        <source>{cell} seems to have thousands separators; take them out.</source>
        <translation>يبدو أن في {cell} فواصل للآلاف؛ احذفها.</translation>
    </message>
</context>
<context>
    <name>gdsim.files.looking</name>
    <message>
        <source>Row 1 has one cell only: it has to hold the columns' names.</source>
        <translation>في الصف 1 خلية واحدة فقط: يجب أن يحوي أسماء الأعمدة.</translation>
    </message>
    <message>
        <source>Row 1 holds numbers, where the columns' names should be; choose that the table has no header, or put names there.</source>
        <translation>في الصف 1 أعداد مكان أسماء الأعمدة؛ اختر أن الجدول بلا صف أسماء، أو ضع الأسماء فيه.</translation>
    </message>
    <message>
        <source>Row 1 is empty: it has to hold the columns' names.</source>
        <translation>الصف 1 فارغ: يجب أن يحوي أسماء الأعمدة.</translation>
    </message>
    <message>
        <source>Row 1: column {column} has no name.</source>
        <translation>الصف 1: العمود {column} بلا اسم.</translation>
    </message>
    <message>
        <source>Row 1: columns {first} and {second} have the same name, {name}.</source>
        <translation>الصف 1: للعمودين {first} و{second} الاسم نفسه، {name}.</translation>
    </message>
    <message>
        <source>The table is empty.</source>
        <translation>الجدول فارغ.</translation>
    </message>
    <message>
        <source>There are {count:,} columns; at most {most:,} are read.</source>
        <translation>هناك {count:,} من الأعمدة؛ يُقرأ {most:,} على الأكثر.</translation>
    </message>
    <message>
        <source>There is only one column; between two there must be a tab, a semicolon or a comma.</source>
        <translation>هناك عمود واحد فقط؛ يفصل بين العمودين جدولة أو فاصلة منقوطة أو فاصلة.</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>فاصلة</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>فاصلة منقوطة</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>علامة جدولة</translation>
    </message>
</context>
<context>
    <name>gdsim.files.maps</name>
    <message>
        <source>A map is written to a .png or a .csv file, not to '{name}'.</source>
        <translation>تُكتب الخريطة في ملف ‎.png‎ أو ‎.csv‎، لا في «{name}».</translation>
    </message>
    <message>
        <source>iterations</source>
        <translation>التكرارات</translation>
    </message>
    <message>
        <source>iterations to converge</source>
        <translation>تكرارات حتى التقارب</translation>
    </message>
    <message>
        <source>minimum reached</source>
        <translation>النهاية الصغرى التي بلغتها</translation>
    </message>
    <message numerus="yes">
        <source>{n} iterations</source>
        <extracomment>One: {n} iteration</extracomment>
        <translation>
            <numerusform>{n} تكرار</numerusform>
            <numerusform>تكرار واحد</numerusform>
            <numerusform>تكراران</numerusform>
            <numerusform>{n} تكرارات</numerusform>
            <numerusform>{n} تكرارًا</numerusform>
            <numerusform>{n} تكرار</numerusform>
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
        <translation>ليس بترميز {encoding}؛ {others}.</translation>
    </message>
    <message>
        <source>Row {row} can't be split into cells: a quotation mark is not closed, or is where none can be.</source>
        <translation>لا يمكن تقسيم الصف {row} إلى خلايا: علامة اقتباس لم تُغلق، أو في غير موضعها.</translation>
    </message>
    <message>
        <source>Row {row} has {count} cells, but there are {size} columns.</source>
        <translation>في الصف {row} من الخلايا {count}، وعدد الأعمدة {size}.</translation>
    </message>
    <message numerus="yes">
        <source>Row {row} has {n} cells, but there are {size} columns: {missing} is missing.</source>
        <extracomment>One: Row {row} has {n} cell, but there are {size} columns: {missing} is missing.</extracomment>
        <translation>
            <numerusform>عدد خلايا الصف {row}: {n}، وعدد الأعمدة {size}: الناقص {missing}.</numerusform>
            <numerusform>في الصف {row} خلية واحدة، وعدد الأعمدة {size}: الناقص {missing}.</numerusform>
            <numerusform>في الصف {row} خليتان، وعدد الأعمدة {size}: الناقص {missing}.</numerusform>
            <numerusform>عدد خلايا الصف {row}: {n}، وعدد الأعمدة {size}: الناقص {missing}.</numerusform>
            <numerusform>عدد خلايا الصف {row}: {n}، وعدد الأعمدة {size}: الناقص {missing}.</numerusform>
            <numerusform>عدد خلايا الصف {row}: {n}، وعدد الأعمدة {size}: الناقص {missing}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Row {row} is empty; take it out.</source>
        <translation>الصف {row} فارغ؛ احذفه.</translation>
    </message>
    <message>
        <source>Row {row}, column {column}: {cell} is not {encoding}; {others}.</source>
        <translation>الصف {row}، العمود {column}: {cell} ليس بترميز {encoding}؛ {others}.</translation>
    </message>
    <message>
        <source>Row {row}, column {name}: {why}</source>
        <translation>الصف {row}، العمود {name}: {why}</translation>
    </message>
    <message>
        <source>There are names, but no rows of numbers under them.</source>
        <translation>هناك أسماء، ولا صفوف أعداد تحتها.</translation>
    </message>
    <message>
        <source>There is one sample only, in row {first}; at least 2 are needed.</source>
        <translation>هناك عينة واحدة فقط، في الصف {first}؛ يلزم 2 على الأقل.</translation>
    </message>
    <message>
        <source>choose another encoding</source>
        <translation>اختر ترميزًا آخر</translation>
    </message>
    <message>
        <source>choose its encoding, such as Windows-1252 or Latin-1</source>
        <translation>اختر ترميزه، مثل Windows-1252 أو Latin-1</translation>
    </message>
    <message>
        <source>{sentence} Numbers with decimal commas need another separator, such as a semicolon.</source>
        <translation>{sentence} الأعداد ذات الفواصل العشرية تحتاج فاصلًا آخر، مثل الفاصلة المنقوطة.</translation>
    </message>
</context>
<context>
    <name>gdsim.files.saved</name>
    <message>
        <source>{name} can't be read ({why}): choose another file.</source>
        <translation>لا يمكن قراءة {name} ({why}): اختر ملفًا آخر.</translation>
    </message>
    <message>
        <source>{name} can't be written ({why}): choose another place.</source>
        <translation>لا يمكن كتابة {name} ({why}): اختر مكانًا آخر.</translation>
    </message>
    <message>
        <source>{name} is broken ({why}): open an earlier copy of it, or another file.</source>
        <translation>الملف {name} تالف ({why}): افتح نسخة أقدم منه، أو ملفًا آخر.</translation>
    </message>
    <message>
        <source>{name} is no gdsim file: choose one that gdsim has saved.</source>
        <translation>الملف {name} ليس ملف gdsim: اختر ملفًا حفظه gdsim.</translation>
    </message>
    <message>
        <source>{name} is too large to be opened here ({size} MB): open it on a machine with more memory, or choose another file.</source>
        <translation>الملف {name} أكبر من أن يُفتح هنا (‎{size} MB‎): افتحه على حاسوب ذاكرته أكبر، أو اختر ملفًا آخر.</translation>
    </message>
    <message>
        <source>{name} was made by a newer gdsim (file version {version}; this one reads up to {known}): open it with gdsim {program} or later.</source>
        <translation>الملف {name} من إصدار gdsim أحدث (إصدار الملف {version}؛ وهذا يقرأ حتى {known}): افتحه بـ ‎gdsim {program}‎ أو أحدث.</translation>
    </message>
</context>
<context>
    <name>gdsim.files.saved_format</name>
    <message>
        <source>a run has a problem of its own</source>
        <translation>لجولة فيه مسألة خاصة بها</translation>
    </message>
    <message>
        <source>a run stands where it has never been</source>
        <translation>جولة فيه تقف حيث لم تكن قط</translation>
    </message>
    <message>
        <source>it does not say under which settings each step was taken</source>
        <translation>لا يذكر بأي إعدادات أُخذت كل خطوة</translation>
    </message>
    <message>
        <source>it does not say where a run stands</source>
        <translation>لا يذكر أين تقف جولة فيه</translation>
    </message>
    <message>
        <source>its losses are of no iteration</source>
        <translation>خسائره لا تعود لأي تكرار</translation>
    </message>
    <message>
        <source>its steps are not all there</source>
        <translation>خطواته ليست كاملة</translation>
    </message>
    <message>
        <source>its steps were taken by another optimizer</source>
        <translation>أخذ خطواته محسِّن آخر</translation>
    </message>
    <message>
        <source>none of its runs is the active one</source>
        <translation>ليست أي من جولاته هي النشطة</translation>
    </message>
</context>
<context>
    <name>gdsim.files.sources</name>
    <message>
        <source>Line {number} has {longest:,} letters or more; is this a table?</source>
        <translation>في السطر {number} من الحروف {longest:,} أو أكثر؛ هل هذا جدول؟</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation>لا يوجد ملف {path}.</translation>
    </message>
    <message>
        <source>Western European (Latin-1)</source>
        <translation>أوروبا الغربية (Latin-1)</translation>
    </message>
    <message>
        <source>Western European (Windows-1252)</source>
        <translation>أوروبا الغربية (Windows-1252)</translation>
    </message>
    <message>
        <source>{name} can't be opened: {reason}.</source>
        <translation>لا يمكن فتح {name}: {reason}.</translation>
    </message>
    <message>
        <source>{name} can't be read: {reason}.</source>
        <translation>لا يمكن قراءة {name}: {reason}.</translation>
    </message>
    <message>
        <source>{name} does not begin as UTF-16 does; choose another encoding.</source>
        <translation>الملف {name} لا يبدأ كما يبدأ UTF-16؛ اختر ترميزًا آخر.</translation>
    </message>
    <message>
        <source>{name} is a folder; choose a file in it.</source>
        <translation>المسار {name} مجلد؛ اختر ملفًا فيه.</translation>
    </message>
    <message>
        <source>{name} is no file with a table.</source>
        <translation>الملف {name} ليس ملف جدول.</translation>
    </message>
    <message>
        <source>{name} is no text. A spreadsheet has to be saved as CSV first.</source>
        <translation>الملف {name} ليس نصًا. يجب حفظ جدول البيانات بصيغة CSV أولًا.</translation>
    </message>
</context>
<context>
    <name>gdsim.files.tables</name>
    <message>
        <source>Choose the columns to read.</source>
        <translation>اختر الأعمدة التي تُقرأ.</translation>
    </message>
    <message>
        <source>Row {empty} is empty; take it out.</source>
        <translation>الصف {empty} فارغ؛ احذفه.</translation>
    </message>
    <message>
        <source>There are more than {most:,} numbers; choose fewer columns.</source>
        <translation>الأعداد أكثر من {most:,}؛ اختر أعمدة أقل.</translation>
    </message>
    <message>
        <source>There is no column '{name}'; there are {names}.</source>
        <translation>لا يوجد عمود «{name}»؛ الموجود: {names}.</translation>
    </message>
</context>
<context>
    <name>gdsim.files.writing</name>
    <message>
        <source>nothing can be written there</source>
        <translation>لا يمكن كتابة شيء هناك</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>القرص ممتلئ</translation>
    </message>
    <message>
        <source>you may not write there</source>
        <translation>لا يحق لك الكتابة هناك</translation>
    </message>
    <message>
        <source>your share of the disk is full</source>
        <translation>حصتك من القرص ممتلئة</translation>
    </message>
    <message>
        <source>{name} can't be written: there is no folder {folder}.</source>
        <translation>لا يمكن كتابة {name}: لا يوجد مجلد {folder}.</translation>
    </message>
    <message>
        <source>{name} can't be written: {reason}.</source>
        <translation>لا يمكن كتابة {name}: {reason}.</translation>
    </message>
    <message>
        <source>{path} is a folder.</source>
        <translation>المسار {path} مجلد.</translation>
    </message>
</context>
<context>
    <name>gdsim.language</name>
    <message>
        <source>{before} or {after}</source>
        <translation>{before} أو {after}</translation>
    </message>
    <message>
        <source>{before}, {after}</source>
        <translation>{before}، {after}</translation>
    </message>
</context>
<context>
    <name>gdsim.lessons.checking</name>
    <message>
        <source>a position needs a page with a setup before.</source>
        <translation>سؤال الموضع يحتاج صفحة setup قبله.</translation>
    </message>
    <message>
        <source>a wait needs a page with a setup, here or before.</source>
        <translation>يحتاج wait صفحة فيها setup، هذه أو سابقة.</translation>
    </message>
    <message>
        <source>the English lesson is broken: {error}</source>
        <translation>الدرس الإنجليزي فيه خطأ: {error}</translation>
    </message>
    <message>
        <source>the answer is {answer}, but {of} is {value}.</source>
        <translation>الجواب ‎{answer}‎، لكن {of} هو ‎{value}‎.</translation>
    </message>
    <message>
        <source>the file's name says the language is {code}.</source>
        <translation>اسم الملف يقول إن اللغة هي {code}.</translation>
    </message>
    <message>
        <source>there are {count} pages; the English lesson has {wanted}.</source>
        <translation>هناك {count} من الصفحات؛ في الدرس الإنجليزي {wanted}.</translation>
    </message>
    <message>
        <source>this can't be done while step, phase and run are closed.</source>
        <translation>لا يمكن فعل هذا ما دامت step وphase وrun مغلقة.</translation>
    </message>
    <message>
        <source>this can't be done while {place} is hidden or locked.</source>
        <translation>لا يمكن فعل هذا ما دام {place} مخفيًا أو مقفلًا.</translation>
    </message>
    <message>
        <source>this does not happen within {most} steps.</source>
        <translation>لا يحدث هذا خلال {most} من الخطوات.</translation>
    </message>
    <message>
        <source>what is waited for has happened already when the page opens.</source>
        <translation>ما يُنتظر قد حدث قبل فتح الصفحة.</translation>
    </message>
    <message>
        <source>{name} is not that of the English lesson.</source>
        <translation>قيمة {name} غير قيمتها في الدرس الإنجليزي.</translation>
    </message>
    <message>
        <source>{name} is not that of the English page.</source>
        <translation>قيمة {name} غير قيمتها في الصفحة الإنجليزية.</translation>
    </message>
</context>
<context>
    <name>gdsim.lessons.faults</name>
    <message>
        <source>line {line}: {reason}</source>
        <translation>السطر {line}: {reason}</translation>
    </message>
</context>
<context>
    <name>gdsim.lessons.figures</name>
    <message>
        <source>'{of}' is not written as loss@1 or gradient.w2@0 is.</source>
        <translation>لم تُكتب «{of}» كما تُكتب loss@1 أو gradient.w2@0‎.</translation>
    </message>
    <message>
        <source>'{of}' is of no number of steps from 0 to {most}.</source>
        <translation>ليس في «{of}» عدد خطوات من 0 إلى {most}.</translation>
    </message>
    <message>
        <source>'{of}' is of run {which}; there are {count}.</source>
        <translation>تعود «{of}» إلى الجولة {which}؛ وعدد الجولات {count}.</translation>
    </message>
    <message>
        <source>'{of}' must say of which; there are {known}.</source>
        <translation>يجب أن تذكر «{of}» لأي منها؛ الموجود: {known}.</translation>
    </message>
    <message>
        <source>the loss is not below {loss} within {most} steps.</source>
        <translation>لا تنزل الخسارة تحت {loss} خلال {most} من الخطوات.</translation>
    </message>
    <message>
        <source>there is no '{name}'; there are {known}.</source>
        <translation>لا يوجد «{name}»؛ الموجود: {known}.</translation>
    </message>
    <message>
        <source>there is no step {steps}: the run diverges after {end}.</source>
        <translation>لا توجد خطوة {steps}: تتباعد الجولة بعد {end}.</translation>
    </message>
    <message>
        <source>there is no {name} here.</source>
        <translation>لا يوجد {name} هنا.</translation>
    </message>
    <message>
        <source>{name} needs a page with a setup, here or before.</source>
        <translation>يحتاج {name} صفحة فيها setup، هذه أو سابقة.</translation>
    </message>
</context>
<context>
    <name>gdsim.lessons.heads</name>
    <message>
        <source>a list in [ ]</source>
        <translation>قائمة بين ‎[ ]‎</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>جدول</translation>
    </message>
    <message>
        <source>a text in quotation marks</source>
        <translation>نص بين علامتي اقتباس</translation>
    </message>
    <message>
        <source>there is no key {key}; there are {known}.</source>
        <translation>لا يوجد مفتاح {key}؛ الموجود: {known}.</translation>
    </message>
    <message>
        <source>this head has too long a number in it, or is nested too deep.</source>
        <translation>في هذا الرأس عدد أطول من اللازم، أو تداخل أعمق من اللازم.</translation>
    </message>
    <message>
        <source>this head has too many letters, {most} at most.</source>
        <translation>حروف هذا الرأس أكثر من اللازم؛ {most} على الأكثر.</translation>
    </message>
    <message>
        <source>this is nested too deep.</source>
        <translation>التداخل هنا أعمق من اللازم.</translation>
    </message>
    <message>
        <source>this is no TOML: {reason}.</source>
        <translation>هذا ليس TOML: {reason}.</translation>
    </message>
    <message>
        <source>{key} can't be used: {reason}.</source>
        <translation>لا يمكن استعمال {key}: {reason}.</translation>
    </message>
    <message>
        <source>{key} is missing.</source>
        <translation>المفتاح {key} ناقص.</translation>
    </message>
    <message>
        <source>{key} must be a finite number.</source>
        <translation>المفتاح {key} يجب أن يكون عددًا منتهيًا.</translation>
    </message>
    <message>
        <source>{key} must be one of {known}, not {value}.</source>
        <translation>المفتاح {key} يجب أن يكون واحدًا من {known}، لا {value}.</translation>
    </message>
    <message>
        <source>{key} must be {wanted}, not {value}.</source>
        <translation>المفتاح {key}: المطلوب {wanted}، لا {value}.</translation>
    </message>
</context>
<context>
    <name>gdsim.lessons.markup</name>
    <message>
        <source>quotations or lists are nested too deep.</source>
        <translation>الاقتباسات أو القوائم متداخلة أعمق من اللازم.</translation>
    </message>
    <message>
        <source>there are no addresses of the net or of files in lessons.</source>
        <translation>لا عناوين للشبكة أو للملفات في الدروس.</translation>
    </message>
    <message>
        <source>there are no links in lessons; put a space between ']' and ':'.</source>
        <translation>لا روابط في الدروس؛ ضع مسافة بين «‎]‎» و«:».</translation>
    </message>
    <message>
        <source>there are no links in lessons; put no '(' after ']'.</source>
        <translation>لا روابط في الدروس؛ لا تضع «‎(‎» بعد «‎]‎».</translation>
    </message>
    <message>
        <source>there are no pictures in lessons: the window is the picture.</source>
        <translation>لا صور في الدروس: النافذة هي الصورة.</translation>
    </message>
    <message>
        <source>there is a letter that can't be seen; take it out.</source>
        <translation>هناك حرف لا يُرى؛ احذفه.</translation>
    </message>
    <message>
        <source>there is no HTML in lessons; put a space after '&lt;'.</source>
        <translation>لا HTML في الدروس؛ ضع مسافة بعد «‎&lt;‎».</translation>
    </message>
    <message>
        <source>this text has more than {most} letters.</source>
        <translation>حروف هذا النص أكثر من {most}.</translation>
    </message>
</context>
<context>
    <name>gdsim.lessons.reading</name>
    <message>
        <source>a choice stands twice.</source>
        <translation>هناك خيار مكرر.</translation>
    </message>
    <message>
        <source>a lesson begins with a line +++ and its head.</source>
        <translation>يبدأ الدرس بسطر ‎+++‎ ورأسه.</translation>
    </message>
    <message>
        <source>a page begins with a head, between two lines +++.</source>
        <translation>تبدأ الصفحة برأس بين سطري ‎+++‎.</translation>
    </message>
    <message>
        <source>a page's text begins with '# ' and its title.</source>
        <translation>يبدأ نص الصفحة بـ «‎# ‎» وعنوانها.</translation>
    </message>
    <message>
        <source>a tolerance is not below 0.</source>
        <translation>لا تكون السماحية تحت 0.</translation>
    </message>
    <message>
        <source>each range of setup.view is from a lower to a higher number.</source>
        <translation>كل مجال في setup.view من العدد الأصغر إلى الأكبر.</translation>
    </message>
    <message>
        <source>minutes must be from 1 to 600.</source>
        <translation>يجب أن يكون minutes من 1 إلى 600.</translation>
    </message>
    <message>
        <source>nothing is revealed here.</source>
        <translation>لا شيء يُكشف هنا.</translation>
    </message>
    <message>
        <source>point is at '{name}', which is hidden.</source>
        <translation>يشير point إلى «{name}» وهو مخفي.</translation>
    </message>
    <message>
        <source>question.of needs a page with a setup, here or before.</source>
        <translation>يحتاج question.of صفحة فيها setup، هذه أو سابقة.</translation>
    </message>
    <message>
        <source>setup.speed must be above 0.</source>
        <translation>يجب أن يكون setup.speed فوق 0.</translation>
    </message>
    <message>
        <source>setup.view needs {wanted} ranges here.</source>
        <translation>يحتاج setup.view هنا {wanted} من المجالات.</translation>
    </message>
    <message>
        <source>there are more than {most} pages.</source>
        <translation>الصفحات أكثر من {most}.</translation>
    </message>
    <message>
        <source>there are no pages; each begins with a head.</source>
        <translation>لا توجد صفحات؛ تبدأ كل صفحة برأس.</translation>
    </message>
    <message>
        <source>there can be {most} runs beside.</source>
        <translation>يمكن أن تكون إلى جانبها {most} من الجولات.</translation>
    </message>
    <message>
        <source>there is one reveal on a page.</source>
        <translation>في الصفحة كشف واحد.</translation>
    </message>
    <message>
        <source>there must be 2 to 6 choices.</source>
        <translation>يجب أن تكون الخيارات من 2 إلى 6.</translation>
    </message>
    <message>
        <source>this head has no end, a line +++.</source>
        <translation>ليس لهذا الرأس نهاية، أي سطر ‎+++‎.</translation>
    </message>
    <message>
        <source>this is not UTF-8; save the file in that encoding.</source>
        <translation>هذا ليس UTF-8؛ احفظ الملف بهذا الترميز.</translation>
    </message>
    <message>
        <source>this is too large for a lesson, more than 200 KB.</source>
        <translation>هذا أكبر من درس، أكثر من 200 KB.</translation>
    </message>
    <message>
        <source>this page has no text.</source>
        <translation>ليس في هذه الصفحة نص.</translation>
    </message>
    <message>
        <source>this tolerance is a share, from 0 to 1.</source>
        <translation>هذه السماحية حصة، من 0 إلى 1.</translation>
    </message>
    <message>
        <source>wait says nothing that has to happen.</source>
        <translation>لا يذكر wait ما يجب أن يحدث.</translation>
    </message>
    <message>
        <source>wait.settings needs a page with a setup, here or before.</source>
        <translation>يحتاج wait.settings صفحة فيها setup، هذه أو سابقة.</translation>
    </message>
    <message>
        <source>wait.{field} must be 1 or more.</source>
        <translation>يجب أن يكون wait.{field} من 1 فما فوق.</translation>
    </message>
    <message>
        <source>{key} is empty.</source>
        <translation>المفتاح {key} فارغ.</translation>
    </message>
    <message>
        <source>{key} must be from {low} to {high}.</source>
        <translation>المفتاح {key} يجب أن يكون من {low} إلى {high}.</translation>
    </message>
    <message>
        <source>{key}: there is no {value}; there are {known}.</source>
        <translation>المفتاح {key}: لا يوجد {value}؛ الموجود: {known}.</translation>
    </message>
    <message>
        <source>{name} can't be opened: {why}.</source>
        <translation>لا يمكن فتح {name}: {why}.</translation>
    </message>
    <message>
        <source>{name} is no file.</source>
        <translation>ليس {name} ملفًا.</translation>
    </message>
</context>
<context>
    <name>gdsim.lessons.setting_up</name>
    <message>
        <source>Run {number} beside it: {error}</source>
        <translation>الجولة {number} إلى جانبها: {error}</translation>
    </message>
    <message>
        <source>Runs side by side have the same {name}.</source>
        <translation>للجولات المتجاورة {name} نفسه.</translation>
    </message>
    <message>
        <source>{problem} has no options.</source>
        <translation>ليس للمسألة {problem} خيارات.</translation>
    </message>
    <message>
        <source>{problem} has no samples to take batches of.</source>
        <translation>ليس للمسألة {problem} عينات تؤخذ منها دفعات.</translation>
    </message>
</context>
<context>
    <name>gdsim.lessons.wording</name>
    <message>
        <source>After a wrong answer:</source>
        <translation>بعد جواب خاطئ:</translation>
    </message>
    <message>
        <source>Answer:</source>
        <translation>الجواب:</translation>
    </message>
    <message>
        <source>Bring the loss below {loss}.</source>
        <translation>اجعل الخسارة تحت {loss}.</translation>
    </message>
    <message>
        <source>Choose {value}.</source>
        <translation>اختر {value}.</translation>
    </message>
    <message>
        <source>For the teacher: {title}</source>
        <translation>للمعلم: {title}</translation>
    </message>
    <message>
        <source>Go back by a step.</source>
        <translation>ارجع خطوة.</translation>
    </message>
    <message numerus="yes">
        <source>Go on to iteration {n}.</source>
        <extracomment>One: Go on to iteration {n}.</extracomment>
        <translation>
            <numerusform>تقدم إلى التكرار {n}.</numerusform>
            <numerusform>تقدم إلى التكرار {n}.</numerusform>
            <numerusform>تقدم إلى التكرار {n}.</numerusform>
            <numerusform>تقدم إلى التكرار {n}.</numerusform>
            <numerusform>تقدم إلى التكرار {n}.</numerusform>
            <numerusform>تقدم إلى التكرار {n}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go through the phase: {phase}.</source>
        <translation>مرّ بالمرحلة: {phase}.</translation>
    </message>
    <message numerus="yes">
        <source>Have {n} runs step together.</source>
        <extracomment>One: Have {n} run step.</extracomment>
        <translation>
            <numerusform>اجعل {n} من الجولات تخطو معًا.</numerusform>
            <numerusform>اجعل جولة واحدة تخطو.</numerusform>
            <numerusform>اجعل جولتين تخطوان معًا.</numerusform>
            <numerusform>اجعل {n} جولات تخطو معًا.</numerusform>
            <numerusform>اجعل {n} جولة تخطو معًا.</numerusform>
            <numerusform>اجعل {n} جولة تخطو معًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>It takes about {minutes} minutes.</source>
        <translation>يستغرق نحو {minutes} دقيقة.</translation>
    </message>
    <message>
        <source>Let the loss grow above {loss}.</source>
        <translation>دع الخسارة تتجاوز {loss}.</translation>
    </message>
    <message>
        <source>Let the run converge.</source>
        <translation>دع الجولة تتقارب.</translation>
    </message>
    <message>
        <source>Let the run diverge.</source>
        <translation>دع الجولة تتباعد.</translation>
    </message>
    <message>
        <source>Question:</source>
        <translation>السؤال:</translation>
    </message>
    <message>
        <source>Set the {name} to {value}.</source>
        <translation>اجعل {name} مساويًا ‎{value}‎.</translation>
    </message>
    <message>
        <source>Switch {name} off.</source>
        <translation>أوقف {name}.</translation>
    </message>
    <message>
        <source>Switch {name} on.</source>
        <translation>فعّل {name}.</translation>
    </message>
    <message>
        <source>The tip of the green arrow: where the next step lands.</source>
        <translation>رأس السهم الأخضر: حيث تنتهي الخطوة التالية.</translation>
    </message>
    <message>
        <source>Then it says:</source>
        <translation>ثم يظهر:</translation>
    </message>
    <message>
        <source>To do:</source>
        <translation>المطلوب:</translation>
    </message>
    <message>
        <source>To read.</source>
        <translation>للقراءة.</translation>
    </message>
    <message>
        <source>{number}, give or take {tolerance}</source>
        <translation>‎{number}‎، بزيادة أو نقص {tolerance}</translation>
    </message>
</context>
<context>
    <name>gdsim.map_worker</name>
    <message>
        <source>The map can't be computed: {error}</source>
        <translation>لا يمكن حساب الخريطة: {error}</translation>
    </message>
</context>
<context>
    <name>gdsim.messages</name>
    <message>
        <source>failed</source>
        <translation>فشلت</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>متوقفة مؤقتًا</translation>
    </message>
    <message>
        <source>running</source>
        <translation>جارية</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.announcer</name>
    <message>
        <source>start, {values}</source>
        <translation>البداية، {values}</translation>
    </message>
    <message>
        <source>step {n}, {values}</source>
        <translation>الخطوة {n}، {values}</translation>
    </message>
    <message>
        <source>step {n}: {runs}</source>
        <translation>الخطوة {n}: {runs}</translation>
    </message>
    <message>
        <source>the run so far</source>
        <translation>الجولة حتى الآن</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>و{count} أخرى</translation>
    </message>
    <message>
        <source>{run} loss {loss}</source>
        <translation>{run}: الخسارة {loss}</translation>
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
        <translation>الوضع الآمن: بلا برامج تشغيل الرسوميات، والتخطيط جديد.</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.autosave</name>
    <message>
        <source>Delete what was saved of it</source>
        <translation>احذف ما حُفظ منها</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Go on with the run as it was saved last</source>
        <translation>تابع الجولة كما حُفظت آخر مرة</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>The run can't be saved by itself ({why}); save it in another place.</source>
        <translation>لا يمكن حفظ الجولة تلقائيًا ({why})؛ احفظها في مكان آخر.</translation>
    </message>
    <message>
        <source>gdsim was not closed. Restore the run of {time}?</source>
        <translation>لم يُغلق gdsim كما يجب. هل تستعيد جولة {time}؟</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.beginning</name>
    <message>
        <source>Nothing can be written to {place}: no run is saved by itself, and there is no log.</source>
        <translation>لا يمكن كتابة شيء في {place}: لا تُحفظ الجولات تلقائيًا، ولا يوجد سجل.</translation>
    </message>
    <message>
        <source>Nothing can be written to {place}: settings last until the window is closed, and no run is saved by itself.</source>
        <translation>لا يمكن كتابة شيء في {place}: تدوم الإعدادات حتى تُغلق النافذة، ولا تُحفظ الجولات تلقائيًا.</translation>
    </message>
    <message>
        <source>Settings can't be written to {place}: they last until the window is closed.</source>
        <translation>لا يمكن كتابة الإعدادات في {place}: تدوم حتى تُغلق النافذة.</translation>
    </message>
    <message>
        <source>{first} And more of that: the log has it.</source>
        <translation>{first} وهناك المزيد من ذلك: تجده في السجل.</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.blank</name>
    <message>
        <source>The screen is blank; any key brings it back</source>
        <translation>الشاشة فارغة؛ أي مفتاح يعيدها</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.code_panel</name>
    <message>
        <source>A program that prints this run's table with torch alone</source>
        <translation>برنامج يطبع جدول هذه الجولة بـ torch وحدها</translation>
    </message>
    <message>
        <source>Copy as PyTorch</source>
        <translation>نسخ كبرنامج PyTorch</translation>
    </message>
    <message>
        <source>Each line with its values as they come to be; arrow keys read on</source>
        <translation>كل سطر مع قيمه كما تنشأ؛ تنتقل مفاتيح الأسهم في القراءة</translation>
    </message>
    <message>
        <source>Off: .grad keeps what it holds, and each gradient adds to it</source>
        <translation>عند الإيقاف: يحتفظ ‎.grad‎ بما فيه، ويُجمع عليه كل تدرج</translation>
    </message>
    <message>
        <source>Program of the run</source>
        <translation>برنامج الجولة</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.comparing</name>
    <message>
        <source>Another learning rate</source>
        <translation>معدل تعلم آخر</translation>
    </message>
    <message>
        <source>Another momentum</source>
        <translation>زخم آخر</translation>
    </message>
    <message>
        <source>Another optimizer</source>
        <translation>محسِّن آخر</translation>
    </message>
    <message>
        <source>Another schedule</source>
        <translation>جدولة أخرى</translation>
    </message>
    <message>
        <source>Another seed</source>
        <translation>بذرة أخرى</translation>
    </message>
    <message>
        <source>Another start</source>
        <translation>بداية أخرى</translation>
    </message>
    <message>
        <source>Line up {titles}</source>
        <translation>سباق {titles}</translation>
    </message>
    <message>
        <source>The same, to be changed</source>
        <translation>نسخة مماثلة لتغييرها</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.controls.batches</name>
    <message>
        <source>Batch size</source>
        <translation>حجم الدفعة</translation>
    </message>
    <message>
        <source>Each time through the samples they come in another order</source>
        <translation>تأتي العينات بترتيب آخر في كل مرور عليها</translation>
    </message>
    <message>
        <source>How many of the {samples:,} samples a step takes</source>
        <translation>كم عينة من {samples:,} تأخذ الخطوة</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>البذرة</translation>
    </message>
    <message>
        <source>What the order of the samples is drawn from</source>
        <translation>ما يُسحب منه ترتيب العينات</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>البذرة</translation>
    </message>
    <message>
        <source>shuffle in each epoch</source>
        <translation>خلط في كل حقبة</translation>
    </message>
    <message>
        <source>whole</source>
        <translation>كاملة</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.controls.problem</name>
    <message>
        <source>Problem</source>
        <translation>المسألة</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>المسألة</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.controls.rule</name>
    <message>
        <source>From {least:g} to {greatest:g}</source>
        <translation>من ‎{least:g}‎ إلى ‎{greatest:g}‎</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>معدل التعلم</translation>
    </message>
    <message>
        <source>Learning rate, by powers of ten</source>
        <translation>معدل التعلم بقوى العشرة</translation>
    </message>
    <message>
        <source>Optimizer</source>
        <translation>المحسِّن</translation>
    </message>
    <message>
        <source>now {rate}</source>
        <translation>الآن {rate}</translation>
    </message>
    <message>
        <source>optimizer</source>
        <translation>المحسِّن</translation>
    </message>
    <message>
        <source>zero grad after each step</source>
        <translation>zero grad بعد كل خطوة</translation>
    </message>
    <message>
        <source>{optimizer} begins with PyTorch's own, {rate:g}. One that you have set stays when you choose another optimizer.</source>
        <translation>يبدأ {optimizer} بقيمة PyTorch، وهي {rate:g}. والقيمة التي تضبطها تبقى حين تختار محسِّنًا آخر.</translation>
    </message>
    <message>
        <source>{optimizer} begins with the problem's own, {rate:g}. One that you have set stays when you choose another optimizer.</source>
        <translation>يبدأ {optimizer} بقيمة المسألة، وهي {rate:g}. والقيمة التي تضبطها تبقى حين تختار محسِّنًا آخر.</translation>
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
        <translation>تتقارب حين يقل طول التدرج عن هذا؛ 0 يعني أبدًا</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>الجهاز</translation>
    </message>
    <message>
        <source>Pause at</source>
        <translation>الإيقاف عند</translation>
    </message>
    <message>
        <source>Pause at iteration</source>
        <translation>الإيقاف عند التكرار</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>الدقة</translation>
    </message>
    <message>
        <source>The iteration at which Run pauses</source>
        <translation>التكرار الذي يتوقف عنده التشغيل</translation>
    </message>
    <message>
        <source>Tolerance</source>
        <translation>السماحية</translation>
    </message>
    <message>
        <source>What computes the run</source>
        <translation>ما يحسب الجولة</translation>
    </message>
    <message>
        <source>device</source>
        <translation>الجهاز</translation>
    </message>
    <message>
        <source>float32 has some 7 digits, float64 some 16</source>
        <translation>في float32 نحو 7 أرقام، وفي float64 نحو 16</translation>
    </message>
    <message>
        <source>never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>precision</source>
        <translation>الدقة</translation>
    </message>
    <message>
        <source>tolerance</source>
        <translation>السماحية</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.controls.schedule</name>
    <message>
        <source>How the learning rate changes over the iterations</source>
        <translation>كيف يتغير معدل التعلم مع التكرارات</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>الجدولة</translation>
    </message>
    <message>
        <source>schedule</source>
        <translation>الجدولة</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.controls.start</name>
    <message>
        <source>Draw anew</source>
        <translation>سحب جديد</translation>
    </message>
    <message>
        <source>Parameter whose start is shown</source>
        <translation>المعلمة المعروضة بدايتها</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>Start from other numbers, drawn from the next seed</source>
        <translation>ابدأ من أعداد أخرى تُسحب من البذرة التالية</translation>
    </message>
    <message>
        <source>Start {names}</source>
        <translation>البداية {names}</translation>
    </message>
    <message>
        <source>What the start is drawn from, and the order of the samples</source>
        <translation>ما تُسحب منه البداية وترتيب العينات</translation>
    </message>
    <message>
        <source>Where the run starts</source>
        <translation>من أين تبدأ الجولة</translation>
    </message>
    <message>
        <source>Which of the parameters has its start beside it</source>
        <translation>المعلمة التي تظهر بدايتها إلى جانبها</translation>
    </message>
    <message>
        <source>start</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>start of {name}</source>
        <translation>بداية {name}</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.data_view</name>
    <message>
        <source>Data and model</source>
        <translation>البيانات والنموذج</translation>
    </message>
    <message>
        <source>known minima: {points}</source>
        <translation>النهايات الصغرى المعروفة: ‎{points}‎</translation>
    </message>
    <message>
        <source>known minima: {points} and {count} more</source>
        <translation>النهايات الصغرى المعروفة: ‎{points}‎ و{count} أخرى</translation>
    </message>
    <message>
        <source>prediction</source>
        <translation>التنبؤ</translation>
    </message>
    <message>
        <source>probability</source>
        <translation>الاحتمال</translation>
    </message>
    <message>
        <source>probability of {target}</source>
        <translation>احتمال {target}</translation>
    </message>
    <message>
        <source>target {name}</source>
        <translation>الهدف {name}</translation>
    </message>
    <message>
        <source>━ even odds</source>
        <translation>━ احتمال متساو</translation>
    </message>
    <message>
        <source>━ target</source>
        <translation>━ الهدف</translation>
    </message>
    <message>
        <source>┆ residual</source>
        <translation>┆ الباقي</translation>
    </message>
    <message>
        <source>■ model</source>
        <translation>■ النموذج</translation>
    </message>
    <message>
        <source>○ held out</source>
        <translation>○ للاختبار</translation>
    </message>
    <message>
        <source>● data</source>
        <translation>● البيانات</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.defaults</name>
    <message>
        <source>it is larger than {size} kB.</source>
        <translation>هو أكبر من ‎{size} kB‎.</translation>
    </message>
    <message>
        <source>it is no text in UTF-8.</source>
        <translation>هو ليس نصًا بترميز UTF-8.</translation>
    </message>
    <message>
        <source>it is no text.</source>
        <translation>هو ليس نصًا.</translation>
    </message>
    <message>
        <source>line {line} is in no section.</source>
        <translation>السطر {line} ليس في أي قسم.</translation>
    </message>
    <message>
        <source>{file} can't be read: {reason}.</source>
        <translation>لا يمكن قراءة {file}: {reason}.</translation>
    </message>
    <message>
        <source>{file} is ignored: {reason}</source>
        <translation>يُتجاهل {file}: {reason}</translation>
    </message>
    <message>
        <source>{file}: line {lines} is not written as name = value.</source>
        <translation>الملف {file}: السطر {lines} ليس مكتوبًا بالشكل name = value‎.</translation>
    </message>
    <message>
        <source>{file}: there is no preference “{name}”.</source>
        <translation>الملف {file}: لا يوجد تفضيل «{name}».</translation>
    </message>
    <message>
        <source>{file}: there is no section [{section}]; there are [defaults] and [locked].</source>
        <translation>الملف {file}: لا يوجد قسم ‎[{section}]‎؛ الموجود ‎[defaults]‎ و‎[locked]‎.</translation>
    </message>
    <message>
        <source>{file}: {name} can't be “{value}”; {allowed}.</source>
        <translation>الملف {file}: لا يمكن أن يكون {name} «{value}»؛ {allowed}.</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.documents</name>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Opened {name}.</source>
        <translation>فُتح {name}.</translation>
    </message>
    <message>
        <source>Opening {name}…</source>
        <translation>يُفتح {name}…</translation>
    </message>
    <message>
        <source>Restored the run as it was saved last.</source>
        <translation>استُعيدت الجولة كما حُفظت آخر مرة.</translation>
    </message>
    <message>
        <source>Runs (*.gdsim)</source>
        <translation>الجولات ‎(*.gdsim)</translation>
    </message>
    <message>
        <source>Runs and tables (*.gdsim *.csv *.tsv *.txt)</source>
        <translation>الجولات والجداول ‎(*.gdsim *.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>Save the run</source>
        <translation>حفظ الجولة</translation>
    </message>
    <message>
        <source>Saved {name}.</source>
        <translation>حُفظ {name}.</translation>
    </message>
    <message>
        <source>{name} can't be taken up ({why}); open an earlier copy of it, or another file.</source>
        <translation>لا يمكن استعمال {name} ({why})؛ افتح نسخة أقدم منه، أو ملفًا آخر.</translation>
    </message>
    <message>
        <source>{name} is not there any more; choose another file.</source>
        <translation>لم يعد {name} موجودًا؛ اختر ملفًا آخر.</translation>
    </message>
    <message>
        <source>{name} was changed. Save it?</source>
        <translation>تغيّر {name}. هل تحفظه؟</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.exports.animator</name>
    <message>
        <source> ms</source>
        <translation> م.ث</translation>
    </message>
    <message>
        <source>Animation of the run</source>
        <translation>رسم متحرك للجولة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation>أُلغي؛ لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Frames at most</source>
        <translation>أقصى عدد للإطارات</translation>
    </message>
    <message>
        <source>From iteration</source>
        <translation>من التكرار</translation>
    </message>
    <message>
        <source>GIF animation (*.gif)</source>
        <translation>رسم متحرك GIF‎ (*.gif)</translation>
    </message>
    <message>
        <source>Making {name}…</source>
        <translation>يُنشأ {name}…</translation>
    </message>
    <message>
        <source>Save an animation</source>
        <translation>حفظ رسم متحرك</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>حفظ…</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Take some steps first: there is nothing to be seen yet.</source>
        <translation>خذ بعض الخطوات أولًا: لا شيء يُرى بعد.</translation>
    </message>
    <message>
        <source>The first iteration has to be before the last.</source>
        <translation>يجب أن يكون التكرار الأول قبل الأخير.</translation>
    </message>
    <message>
        <source>Time of a frame</source>
        <translation>مدة الإطار</translation>
    </message>
    <message>
        <source>To iteration</source>
        <translation>إلى التكرار</translation>
    </message>
    <message>
        <source>View</source>
        <translation>اللوحة</translation>
    </message>
    <message>
        <source>WebP animation (*.webp)</source>
        <translation>رسم متحرك WebP‎ (*.webp)</translation>
    </message>
    <message>
        <source>Wrote {name}.</source>
        <translation>كُتب {name}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} frames, {seconds} seconds</source>
        <extracomment>One: {n} frame, {seconds} seconds</extracomment>
        <translation>
            <numerusform>{n} إطار، {seconds} ثانية</numerusform>
            <numerusform>إطار واحد، {seconds} ثانية</numerusform>
            <numerusform>إطاران، {seconds} ثانية</numerusform>
            <numerusform>{n} إطارات، {seconds} ثانية</numerusform>
            <numerusform>{n} إطارًا، {seconds} ثانية</numerusform>
            <numerusform>{n} إطار، {seconds} ثانية</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gdsim.ui.exports.desk</name>
    <message>
        <source>Copied the picture.</source>
        <translation>نُسخت الصورة.</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>رسم ‎(*.svg)</translation>
    </message>
    <message>
        <source>Nothing was written: {reason}</source>
        <translation>لم يُكتب شيء: {reason}</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>صورة ‎(*.png)</translation>
    </message>
    <message>
        <source>Save a picture</source>
        <translation>حفظ صورة</translation>
    </message>
    <message>
        <source>Save a worksheet</source>
        <translation>حفظ ورقة عمل</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>حفظ الجدول</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>جدول ‎(*.csv)</translation>
    </message>
    <message>
        <source>The surface is not shown in 3-D; show it first, in the View menu.</source>
        <translation>السطح غير معروض بالبعد الثالث؛ اعرضه أولًا من قائمة «عرض».</translation>
    </message>
    <message>
        <source>There is no convergence map yet; compute one first.</source>
        <translation>لا توجد خريطة تقارب بعد؛ احسب واحدة أولًا.</translation>
    </message>
    <message>
        <source>There is nothing to be drawn.</source>
        <translation>لا يوجد ما يُرسم.</translation>
    </message>
    <message>
        <source>Worksheet, A4 (*.pdf)</source>
        <translation>ورقة عمل A4‎ (*.pdf)</translation>
    </message>
    <message>
        <source>Worksheet, Letter (*.pdf)</source>
        <translation>ورقة عمل Letter‎ (*.pdf)</translation>
    </message>
    <message>
        <source>Writing {name}</source>
        <translation>يُكتب {name}</translation>
    </message>
    <message>
        <source>Wrote {name}: a page to fill in, and one of answers.</source>
        <translation>كُتب {name}: صفحة للملء، وصفحة للأجوبة.</translation>
    </message>
    <message numerus="yes">
        <source>Wrote {name}: {n} steps.</source>
        <extracomment>One: Wrote {name}: {n} step.</extracomment>
        <translation>
            <numerusform>كُتب {name}: بلا خطوات.</numerusform>
            <numerusform>كُتب {name}: خطوة واحدة.</numerusform>
            <numerusform>كُتب {name}: خطوتان.</numerusform>
            <numerusform>كُتب {name}: {n} خطوات.</numerusform>
            <numerusform>كُتب {name}: {n} خطوة.</numerusform>
            <numerusform>كُتب {name}: {n} خطوة.</numerusform>
        </translation>
    </message>
    <message>
        <source>{reason} Choose another place.</source>
        <translation>{reason} اختر مكانًا آخر.</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.exports.film</name>
    <message>
        <source>The run is another one now; the animation was given up.</source>
        <translation>تغيرت الجولة؛ فأُلغي الرسم المتحرك.</translation>
    </message>
    <message>
        <source>{frames} frames of this size are too much for one animation; take up to {most} frames, or smaller ones.</source>
        <translation>عدد {frames} من الإطارات بهذا الحجم أكثر من أن يسعه رسم متحرك؛ خذ {most} إطارًا على الأكثر، أو إطارات أصغر.</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.exports.program</name>
    <message>
        <source>Export script</source>
        <translation>تصدير البرنامج</translation>
    </message>
    <message>
        <source>Python (*.py)</source>
        <translation>Python (*.py)</translation>
    </message>
    <message>
        <source>Wrote {name}: python {name} prints this run's table.</source>
        <translation>كُتب {name}: الأمر ‎python {name}‎ يطبع جدول هذه الجولة.</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.exports.views</name>
    <message>
        <source>Convergence map</source>
        <translation>خريطة التقارب</translation>
    </message>
    <message>
        <source>Loss per iteration</source>
        <translation>الخسارة لكل تكرار</translation>
    </message>
    <message>
        <source>Loss surface</source>
        <translation>سطح الخسارة</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>البرنامج</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>الخطوات</translation>
    </message>
    <message>
        <source>Surface in 3-D</source>
        <translation>السطح بثلاثة أبعاد</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>النافذة</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.exports.worksheet</name>
    <message>
        <source>Class</source>
        <translation>الصف</translation>
    </message>
    <message>
        <source>Data ({names}): {rows}</source>
        <translation>البيانات ({names}): ‎{rows}‎</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Fill in the steps that follow the first.</source>
        <translation>املأ الخطوات التي تلي الأولى.</translation>
    </message>
    <message>
        <source>Loss: f({names}) = {formula}</source>
        <translation>الخسارة: ‎f({names}) = {formula}‎</translation>
    </message>
    <message>
        <source>Model: {formula}</source>
        <translation>النموذج: ‎{formula}‎</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Of {count} parameters, the table has the gradient's norm alone.</source>
        <translation>من المعلمات ({count}) يعرض الجدول طول التدرج وحده.</translation>
    </message>
    <message>
        <source>Start: {names} = {start}</source>
        <translation>البداية: ‎{names} = {start}‎</translation>
    </message>
    <message>
        <source>Step: end = start − learning rate × gradient</source>
        <translation>الخطوة: بعد = قبل − معدل التعلم × التدرج</translation>
    </message>
    <message>
        <source>Take two steps or more first: the worksheet tells the first and asks for the rest.</source>
        <translation>خذ خطوتين أو أكثر أولًا: تعرض ورقة العمل الأولى وتسأل عن الباقي.</translation>
    </message>
    <message>
        <source>Your calculations:</source>
        <translation>حساباتك:</translation>
    </message>
    <message>
        <source>{count} samples</source>
        <translation>عدد العينات {count}</translation>
    </message>
    <message>
        <source>{title}: answers</source>
        <translation>{title}: الأجوبة</translation>
    </message>
    <message>
        <source>○ start</source>
        <translation>○ البداية</translation>
    </message>
    <message>
        <source>○ start, ● where each step went from</source>
        <translation>○ البداية، ● حيث انتقلت كل خطوة</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.fields</name>
    <message>
        <source>“{text}” is not {kind}. The {name} is still {in_force}.</source>
        <translation>المطلوب {kind}، لا «{text}». تبقى قيمة «{name}»: ‎{in_force}‎.</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.figures_bar</name>
    <message>
        <source>Figures</source>
        <translation>الأرقام</translation>
    </message>
    <message>
        <source>gradient</source>
        <translation>التدرج</translation>
    </message>
    <message>
        <source>gradient's norm</source>
        <translation>طول التدرج</translation>
    </message>
    <message>
        <source>iteration</source>
        <translation>التكرار</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>الخسارة</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.form</name>
    <message>
        <source>Momentum</source>
        <translation>الزخم</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.help.about_window</name>
    <message>
        <source>About gdsim</source>
        <translation>حول gdsim</translation>
    </message>
    <message>
        <source>Closes this window</source>
        <translation>يغلق هذه النافذة</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>نُسخ</translation>
    </message>
    <message>
        <source>Copies the versions above as text.</source>
        <translation>ينسخ الإصدارات أعلاه نصًا.</translation>
    </message>
    <message>
        <source>Copy for a report</source>
        <translation>نسخ من أجل بلاغ</translation>
    </message>
    <message>
        <source>Made of: {parts}.</source>
        <translation>مصنوع من: {parts}.</translation>
    </message>
    <message>
        <source>Qt and PySide6 are used unchanged, as libraries of their own that can be replaced, under the GNU LGPL, version 3. Its text: {text} Their source: {source}</source>
        <translation>يُستعمل Qt وPySide6 دون تغيير، كمكتبتين مستقلتين يمكن استبدالهما، وفق رخصة GNU LGPL، الإصدار 3. نصها: {text} مصدرهما: {source}</translation>
    </message>
    <message>
        <source>See gradient descent, one step at a time.</source>
        <translation>شاهد الانحدار التدريجي خطوة خطوة.</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.help.help</name>
    <message>
        <source>The folder can't be opened from here. The log is in {folder}.</source>
        <translation>لا يمكن فتح المجلد من هنا. السجل في {folder}.</translation>
    </message>
    <message>
        <source>The log is in {folder}.</source>
        <translation>السجل في {folder}.</translation>
    </message>
    <message>
        <source>There is no log: {folder} can't be written.</source>
        <translation>لا يوجد سجل: لا يمكن الكتابة في {folder}.</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.help.keys</name>
    <message>
        <source>Anywhere</source>
        <translation>في أي مكان</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>مفاتيح الأسهم</translation>
    </message>
    <message>
        <source>As it was at first</source>
        <translation>كما كان أول مرة</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Back to the control before</source>
        <translation>العودة إلى الأداة السابقة</translation>
    </message>
    <message>
        <source>Blank the screen</source>
        <translation>إفراغ الشاشة</translation>
    </message>
    <message>
        <source>Choose in the list, or open it</source>
        <translation>اختر من القائمة، أو افتحها</translation>
    </message>
    <message>
        <source>Copy the chosen rows, or the text</source>
        <translation>نسخ الصفوف المختارة أو النص</translation>
    </message>
    <message>
        <source>Forget the chosen run</source>
        <translation>حذف الجولة المختارة</translation>
    </message>
    <message>
        <source>Give the chosen run another name</source>
        <translation>إعطاء الجولة المختارة اسمًا آخر</translation>
    </message>
    <message>
        <source>Go along the rows of the table</source>
        <translation>التنقل بين صفوف الجدول</translation>
    </message>
    <message>
        <source>Go along the runs; show or hide one</source>
        <translation>التنقل بين الجولات؛ إظهار واحدة أو إخفاؤها</translation>
    </message>
    <message>
        <source>Leave the spotlight, or the projector</source>
        <translation>مغادرة تسليط الضوء أو جهاز العرض</translation>
    </message>
    <message>
        <source>Move the slider</source>
        <translation>تحريك المنزلق</translation>
    </message>
    <message>
        <source>Move the start, on the loss surface</source>
        <translation>تحريك البداية على سطح الخسارة</translation>
    </message>
    <message>
        <source>On the surface in three dimensions</source>
        <translation>على السطح بثلاثة أبعاد</translation>
    </message>
    <message>
        <source>On to the next control</source>
        <translation>إلى الأداة التالية</translation>
    </message>
    <message>
        <source>Press the button</source>
        <translation>الضغط على الزر</translation>
    </message>
    <message>
        <source>Run or pause</source>
        <translation>تشغيل أو إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Step, or the next phase, by a clicker</source>
        <translation>خطوة، أو المرحلة التالية، بجهاز التقديم</translation>
    </message>
    <message>
        <source>Take it over; show the chosen run</source>
        <translation>اعتماد القيمة؛ عرض الجولة المختارة</translation>
    </message>
    <message>
        <source>The next page of the lesson</source>
        <translation>صفحة الدرس التالية</translation>
    </message>
    <message>
        <source>The page of the lesson before</source>
        <translation>صفحة الدرس السابقة</translation>
    </message>
    <message>
        <source>Turn it, and tilt it</source>
        <translation>تدويره وإمالته</translation>
    </message>
    <message>
        <source>Where the keyboard is</source>
        <translation>حيث لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>تكبير وتصغير</translation>
    </message>
    <message>
        <source>{held} + arrow keys</source>
        <translation>{held} + مفاتيح الأسهم</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.help.keys_window</name>
    <message>
        <source>All keys, by what they are for; arrow keys read on</source>
        <translation>كل المفاتيح بحسب وظيفتها؛ تنتقل مفاتيح الأسهم في القراءة</translation>
    </message>
    <message>
        <source>Copies the keys as text.</source>
        <translation>ينسخ المفاتيح نصًا.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Prints the keys, or writes them to a PDF file.</source>
        <translation>يطبع المفاتيح، أو يكتبها في ملف PDF.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.help.words</name>
    <message>
        <source>A row for each step: the parameters before it, the prediction, the loss, the gradient and the parameters after it. A row that is chosen is marked on the surface.</source>
        <translation>صف لكل خطوة: المعلمات قبلها، والتنبؤ، والخسارة، والتدرج، والمعلمات بعدها. الصف المختار يُعلَّم على السطح.</translation>
    </message>
    <message>
        <source>A view. Drag its title to put it elsewhere; the View menu hides it and brings it back.</source>
        <translation>لوحة. اسحب عنوانها لتنقلها؛ وقائمة «عرض» تخفيها وتعيدها.</translation>
    </message>
    <message>
        <source>All settings of the run. Each change takes effect at once.</source>
        <translation>كل إعدادات الجولة. يسري كل تغيير فورًا.</translation>
    </message>
    <message>
        <source>All that gdsim can do, by subject. F10 goes there, arrow keys go along.</source>
        <translation>كل ما يستطيعه gdsim، بحسب الموضوع. المفتاح F10 ينقلك إليها، ومفاتيح الأسهم تتنقل فيها.</translation>
    </message>
    <message>
        <source>Click Step, and the parameters go down the loss surface.</source>
        <translation>انقر «خطوة»، فتنزل المعلمات على سطح الخسارة.</translation>
    </message>
    <message>
        <source>Computes the map, or gives it up while it is under way.</source>
        <translation>يحسب الخريطة، أو يوقف حسابها أثناء العمل.</translation>
    </message>
    <message>
        <source>Drag it to make the window larger or smaller.</source>
        <translation>اسحبه لتكبير النافذة أو تصغيرها.</translation>
    </message>
    <message>
        <source>Goes through the next of a step's five phases: forward, loss, backward, update, zero grad. The fifth completes the step.</source>
        <translation>يمر بالمرحلة التالية من مراحل الخطوة الخمس: forward ثم الخسارة ثم backward ثم update ثم zero grad. الخامسة تتم الخطوة.</translation>
    </message>
    <message>
        <source>Goes to any iteration of the run so far. A step from there under other settings goes off in a branch.</source>
        <translation>ينتقل إلى أي تكرار من الجولة حتى الآن. الخطوة من هناك بإعدادات أخرى تتفرع.</translation>
    </message>
    <message>
        <source>How far a step goes: with plain SGD the step is this number times the gradient, against it. A number above 0; Enter takes it over for the next step.</source>
        <translation>مدى الخطوة: مع SGD البسيط الخطوة هي هذا العدد مضروبًا في التدرج، وعكسه. عدد فوق 0؛ يعتمده Enter للخطوة التالية.</translation>
    </message>
    <message>
        <source>How many iterations a run needs from each point of a grid of two settings, or which minimum it ends in. Click a point to start there.</source>
        <translation>كم تكرارًا تحتاج الجولة من كل نقطة في شبكة من إعدادين، أو في أي نهاية صغرى تنتهي. انقر نقطة لتبدأ منها.</translation>
    </message>
    <message>
        <source>How many iterations each of the map's runs takes at most.</source>
        <translation>أقصى عدد من التكرارات لكل جولة في الخريطة.</translation>
    </message>
    <message>
        <source>How many runs there are along each side of the map.</source>
        <translation>عدد الجولات في كل ضلع من الخريطة.</translation>
    </message>
    <message>
        <source>How many steps per second Run takes, from 1 to as many as this computer can.</source>
        <translation>كم خطوة في الثانية يأخذ التشغيل، من 1 إلى أقصى ما يستطيعه هذا الحاسوب.</translation>
    </message>
    <message>
        <source>How many steps the run stands from its start.</source>
        <translation>كم خطوة تبعد الجولة عن بدايتها.</translation>
    </message>
    <message>
        <source>Lets the run go by itself, or pauses it. It stops where it converges or diverges, and at the iteration that is set under “Pause at”.</source>
        <translation>يجعل الجولة تسير وحدها، أو يوقفها مؤقتًا. تقف حيث تتقارب أو تتباعد، وعند التكرار المضبوط في «الإيقاف عند».</translation>
    </message>
    <message>
        <source>Moves what is beside it.</source>
        <translation>يحرك ما بجانبه.</translation>
    </message>
    <message>
        <source>Of many parameters, the one whose start is shown beside it.</source>
        <translation>من بين معلمات كثيرة، هذه التي تظهر بدايتها إلى جانبها.</translation>
    </message>
    <message>
        <source>Shows or hides the settings that are seldom touched.</source>
        <translation>يظهر الإعدادات قليلة الاستعمال أو يخفيها.</translation>
    </message>
    <message>
        <source>Starts the run again at iteration 0, from the same start and under the same settings.</source>
        <translation>يبدأ الجولة من جديد عند التكرار 0، من البداية نفسها وبالإعدادات نفسها.</translation>
    </message>
    <message>
        <source>Takes one step of gradient descent: forward, loss, backward, update, zero grad. Held down, it goes on stepping.</source>
        <translation>يأخذ خطوة واحدة من الانحدار التدريجي: forward ثم الخسارة ثم backward ثم update ثم zero grad. مع الاستمرار في الضغط تتوالى الخطوات.</translation>
    </message>
    <message>
        <source>Takes the last step back, or the last phase where you step by phases. The steps stay known, so the timeline leads to them again.</source>
        <translation>يتراجع عن الخطوة الأخيرة، أو عن المرحلة الأخيرة إن كنت تسير بالمراحل. تبقى الخطوات محفوظة، فيعود بك إليها الخط الزمني.</translation>
    </message>
    <message>
        <source>The learning rate by powers of ten, from 0.0001 to 10. The next step takes it.</source>
        <translation>معدل التعلم بقوى العشرة، من 0.0001 إلى 10. تأخذ به الخطوة التالية.</translation>
    </message>
    <message>
        <source>The loss after each iteration, from the start to where the run stands.</source>
        <translation>الخسارة بعد كل تكرار، من البداية إلى حيث تقف الجولة.</translation>
    </message>
    <message>
        <source>The loss by which runs are ranked: who reaches it first, leads.</source>
        <translation>الخسارة التي تُرتب بها الجولات: من تبلغها أولًا تتصدر.</translation>
    </message>
    <message>
        <source>The loss over the parameters. The marker is where the run stands, the line is its way there, the arrows are the gradient and the next step. Drag the marker to start elsewhere; the wheel zooms, dragging the ground moves it.</source>
        <translation>الخسارة فوق المعلمات. العلامة حيث تقف الجولة، والخط طريقها إلى هناك، والسهمان هما التدرج والخطوة التالية. اسحب العلامة لتبدأ من مكان آخر؛ العجلة تكبّر وتصغّر، وسحب الأرضية يحركها.</translation>
    </message>
    <message>
        <source>The loss that the last step started from, and the loss of the parameters it led to.</source>
        <translation>الخسارة التي بدأت منها الخطوة الأخيرة، وخسارة المعلمات التي أدت إليها.</translation>
    </message>
    <message>
        <source>The parameter at iteration 0, as a number. Enter takes it over and starts a new run.</source>
        <translation>المعلمة عند التكرار 0، كعدد. يعتمدها Enter ويبدأ جولة جديدة.</translation>
    </message>
    <message>
        <source>The parameters and the loss at the pointer.</source>
        <translation>المعلمات والخسارة عند المؤشر.</translation>
    </message>
    <message>
        <source>The precision of all numbers of the run: float32 has about 7 digits, float64 about 16. Choosing one starts a new run.</source>
        <translation>دقة كل أعداد الجولة: في float32 نحو 7 أرقام، وفي float64 نحو 16. اختيار إحداهما يبدأ جولة جديدة.</translation>
    </message>
    <message>
        <source>The problem whose loss is descended: its data, its model and its loss. Choosing one starts a new run.</source>
        <translation>المسألة التي تُنزَل خسارتها: بياناتها ونموذجها وخسارتها. اختيار مسألة يبدأ جولة جديدة.</translation>
    </message>
    <message>
        <source>The rule that makes a step out of the gradient. It can change in the middle of a run: the next step takes the new one.</source>
        <translation>القاعدة التي تصنع الخطوة من التدرج. يمكن تغييرها في وسط الجولة: تأخذ الخطوة التالية بالجديدة.</translation>
    </message>
    <message>
        <source>The run as a PyTorch program, with the values of this step beside its lines. The line of the phase that was just gone through is marked.</source>
        <translation>الجولة كبرنامج PyTorch، مع قيم هذه الخطوة بجانب سطوره. يُعلَّم سطر المرحلة التي تمت للتو.</translation>
    </message>
    <message>
        <source>The runs and the branches of this problem, each with its settings and how it stands. They can step together, and be ranked by how soon they reach a loss.</source>
        <translation>جولات هذه المسألة وفروعها، ولكل منها إعداداتها وحالها. يمكن أن تخطو معًا، وأن تُرتب بحسب سرعة بلوغها خسارة.</translation>
    </message>
    <message>
        <source>The samples, and what the model makes of them with the parameters of here. The thin lines are what it is off by.</source>
        <translation>العينات، وما يصنعه منها النموذج بالمعلمات الحالية. الخطوط الرفيعة هي مقدار خطئه.</translation>
    </message>
    <message>
        <source>The views that lie here on each other; the one that is chosen is seen.</source>
        <translation>اللوحات المتراكبة هنا؛ تُرى المختارة منها.</translation>
    </message>
    <message>
        <source>What a colour on the map tells: the iterations that were needed, or the minimum that was found.</source>
        <translation>ما يعنيه اللون على الخريطة: التكرارات التي لزمت، أو النهاية الصغرى التي وُجدت.</translation>
    </message>
    <message>
        <source>What computes the run: the CPU, or a graphics card that torch can use here. Choosing one starts a new run.</source>
        <translation>ما يحسب الجولة: CPU، أو بطاقة رسوميات تستطيع torch استعمالها هنا. اختيار أحدهما يبدأ جولة جديدة.</translation>
    </message>
    <message>
        <source>What each sign on the surface means; each can be hidden.</source>
        <translation>ما يعنيه كل رمز على السطح؛ يمكن إخفاء كل منها.</translation>
    </message>
    <message>
        <source>What stands in each column.</source>
        <translation>ما في كل عمود.</translation>
    </message>
    <message>
        <source>What the run is doing: paused, running, converged (the gradient is below the tolerance) or diverged (a number is no longer finite, or the loss has grown beyond bounds).</source>
        <translation>حال الجولة: متوقفة مؤقتًا، أو جارية، أو متقاربة (التدرج أقل من السماحية)، أو متباعدة (لم يعد أحد الأعداد منتهيًا، أو كبرت الخسارة بلا حد).</translation>
    </message>
    <message>
        <source>What varies from left to right, and between which numbers.</source>
        <translation>ما يتغير أفقيًا، وبين أي عددين.</translation>
    </message>
    <message>
        <source>What varies from the bottom to the top, and between which numbers.</source>
        <translation>ما يتغير من الأسفل إلى الأعلى، وبين أي عددين.</translation>
    </message>
    <message>
        <source>Where the learning rate stands between the limits that the curvature of the loss sets here: up to the first the run goes straight down, up to the second it overshoots and comes back, beyond that it diverges.</source>
        <translation>أين يقف معدل التعلم بين الحدود التي يضعها هنا انحناء الخسارة: حتى الأول تنزل الجولة مباشرة، وحتى الثاني تتجاوز ثم تعود، وما بعده تتباعد.</translation>
    </message>
    <message>
        <source>Which slice through the loss is shown: with more than two parameters the surface shows two of them, or two directions, through where the run stands.</source>
        <translation>أي مقطع من الخسارة يُعرض: مع أكثر من معلمتين يعرض السطح اثنتين منها، أو اتجاهين، مرورًا بموضع الجولة.</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.lessons.course</name>
    <message>
        <source>Done. {reveal}</source>
        <translation>تم. {reveal}</translation>
    </message>
    <message>
        <source>Lesson: {title}</source>
        <translation>الدرس: {title}</translation>
    </message>
    <message>
        <source>Page {number} of {pages}: {title}</source>
        <translation>الصفحة {number} من {pages}: {title}</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.lessons.dots</name>
    <message>
        <source>Page {number}: not opened yet</source>
        <translation>الصفحة {number}: لم تُفتح بعد</translation>
    </message>
    <message>
        <source>Page {number}: {title}</source>
        <translation>الصفحة {number}: {title}</translation>
    </message>
    <message>
        <source>Page {number}: {title} (done)</source>
        <translation>الصفحة {number}: {title} (تمت)</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.lessons.entries</name>
    <message>
        <source>Choose an answer first.</source>
        <translation>اختر جوابًا أولًا.</translation>
    </message>
    <message>
        <source>Click on the loss surface first, where the step will land.</source>
        <translation>انقر أولًا على سطح الخسارة حيث ستنتهي الخطوة.</translation>
    </message>
    <message>
        <source>Click on the loss surface, or write numbers.</source>
        <translation>انقر على سطح الخسارة، أو اكتب أعدادًا.</translation>
    </message>
    <message>
        <source>Write a number first.</source>
        <translation>اكتب عددًا أولًا.</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>جوابك</translation>
    </message>
    <message>
        <source>Your answer for {name}</source>
        <translation>جوابك عن {name}</translation>
    </message>
    <message>
        <source>“{text}” is not a number; write it like 0.25.</source>
        <translation>«{text}» ليس عددًا؛ اكتبه هكذا: 0.25.</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.lessons.holds</name>
    <message>
        <source>This page of the lesson does without it.</source>
        <translation>صفحة الدرس هذه لا تستعمله.</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.lessons.lessons</name>
    <message>
        <source>All files</source>
        <translation>كل الملفات</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>الدروس</translation>
    </message>
    <message>
        <source>Open a lesson</source>
        <translation>فتح درس</translation>
    </message>
    <message>
        <source>There is no lesson “{name}”.</source>
        <translation>لا يوجد درس «{name}».</translation>
    </message>
    <message>
        <source>{name} is no lesson that can be opened: {reason}</source>
        <translation>الملف {name} ليس درسًا يمكن فتحه: {reason}</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.lessons.panel</name>
    <message>
        <source>Arrow keys read on</source>
        <translation>تنتقل مفاتيح الأسهم في القراءة</translation>
    </message>
    <message>
        <source>Close the lesson</source>
        <translation>إغلاق الدرس</translation>
    </message>
    <message>
        <source>Done: {told}</source>
        <translation>تم: {told}</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Have the simulator as this page began with it</source>
        <translation>يعيد المحاكي كما بدأت به هذه الصفحة</translation>
    </message>
    <message>
        <source>More to do with this lesson</source>
        <translation>المزيد لهذا الدرس</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>Set up again</source>
        <translation>إعادة الضبط</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>تخطي</translation>
    </message>
    <message>
        <source>Start the lesson again</source>
        <translation>بدء الدرس من جديد</translation>
    </message>
    <message>
        <source>The end of the lesson ({keys})</source>
        <translation>نهاية الدرس ({keys})</translation>
    </message>
    <message>
        <source>The next page ({keys})</source>
        <translation>الصفحة التالية ({keys})</translation>
    </message>
    <message>
        <source>The page before ({keys})</source>
        <translation>الصفحة السابقة ({keys})</translation>
    </message>
    <message>
        <source>The page's text</source>
        <translation>نص الصفحة</translation>
    </message>
    <message>
        <source>To do: {told}</source>
        <translation>المطلوب: {told}</translation>
    </message>
    <message>
        <source>What is revealed</source>
        <translation>ما يُكشف</translation>
    </message>
    <message>
        <source>{number} of {pages}</source>
        <translation>{number} من {pages}</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.lessons.question</name>
    <message>
        <source>Check</source>
        <translation>تحقق</translation>
    </message>
    <message>
        <source>Check the answer (Enter)</source>
        <translation>تحقق من الجواب (Enter)</translation>
    </message>
    <message>
        <source>Look again, and try another answer.</source>
        <translation>انظر مرة أخرى، وجرب جوابًا آخر.</translation>
    </message>
    <message>
        <source>Show me</source>
        <translation>أرني</translation>
    </message>
    <message>
        <source>Show the right answer</source>
        <translation>عرض الجواب الصحيح</translation>
    </message>
    <message>
        <source>The answer: {answer}</source>
        <translation>الجواب: {answer}</translation>
    </message>
    <message>
        <source>✓ Right.</source>
        <translation>✓ صحيح.</translation>
    </message>
    <message>
        <source>✗ Not yet. {hint}</source>
        <translation>✗ ليس بعد. {hint}</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.lessons.teacher</name>
    <message>
        <source>Copy the page as text</source>
        <translation>نسخ الصفحة نصًا</translation>
    </message>
    <message>
        <source>The teacher's page</source>
        <translation>صفحة المعلم</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.lessons.waits</name>
    <message>
        <source>now {value}</source>
        <translation>الآن {value}</translation>
    </message>
    <message>
        <source>{done} of {all}</source>
        <translation>{done} من {all}</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.log_file</name>
    <message>
        <source>Something went wrong in gdsim itself ({kind}). Your run is as it was; the log has the details (Help, Open the log folder).</source>
        <translation>حدث خلل في gdsim نفسه ({kind}). جولتك كما كانت؛ التفاصيل في السجل (مساعدة، فتح مجلد السجل).</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.loss_view</name>
    <message>
        <source>Each step up the axis is ten times the loss</source>
        <translation>كل درجة على المحور تساوي عشرة أضعاف الخسارة</translation>
    </message>
    <message>
        <source>Logarithmic loss</source>
        <translation>خسارة لوغاريتمية</translation>
    </message>
    <message>
        <source>iterations done</source>
        <translation>التكرارات المنجزة</translation>
    </message>
    <message>
        <source>log</source>
        <translation>لوغ</translation>
    </message>
    <message>
        <source>━ all</source>
        <translation>━ الكل</translation>
    </message>
    <message>
        <source>━ batch</source>
        <translation>━ الدفعة</translation>
    </message>
    <message>
        <source>━ fitted</source>
        <translation>━ التدريب</translation>
    </message>
    <message>
        <source>┅ held out</source>
        <translation>┅ الاختبار</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.map_axis</name>
    <message>
        <source>Equal steps are equal factors</source>
        <translation>الخطوات المتساوية معاملات متساوية</translation>
    </message>
    <message>
        <source>What is another in each column or row of the map</source>
        <translation>ما يختلف في كل عمود أو صف من الخريطة</translation>
    </message>
    <message>
        <source>What is varied across</source>
        <translation>ما يتغير أفقيًا</translation>
    </message>
    <message>
        <source>What is varied up</source>
        <translation>ما يتغير عموديًا</translation>
    </message>
    <message>
        <source>Where the axis begins</source>
        <translation>أين يبدأ المحور</translation>
    </message>
    <message>
        <source>Where the axis ends</source>
        <translation>أين ينتهي المحور</translation>
    </message>
    <message>
        <source>from</source>
        <translation>من</translation>
    </message>
    <message>
        <source>greatest value across</source>
        <translation>أكبر قيمة أفقيًا</translation>
    </message>
    <message>
        <source>greatest value up</source>
        <translation>أكبر قيمة عموديًا</translation>
    </message>
    <message>
        <source>least value across</source>
        <translation>أصغر قيمة أفقيًا</translation>
    </message>
    <message>
        <source>least value up</source>
        <translation>أصغر قيمة عموديًا</translation>
    </message>
    <message>
        <source>to</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>“{text}” is not a number.</source>
        <translation>«{text}» ليس عددًا.</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.map_view</name>
    <message>
        <source>A run that has not converged by then counts as not converged</source>
        <translation>الجولة التي لم تتقارب حتى ذلك تُعد غير متقاربة</translation>
    </message>
    <message>
        <source>Across</source>
        <translation>أفقيًا</translation>
    </message>
    <message>
        <source>Cancelled; what is known so far stays on show.</source>
        <translation>أُلغي الحساب؛ يبقى ما عُرف معروضًا.</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>الخلايا</translation>
    </message>
    <message>
        <source>Cells along each side</source>
        <translation>الخلايا في كل ضلع</translation>
    </message>
    <message>
        <source>Compute</source>
        <translation>احسب</translation>
    </message>
    <message>
        <source>Compute the map, or leave off</source>
        <translation>احسب الخريطة، أو أوقف حسابها</translation>
    </message>
    <message>
        <source>Each cell of the map will be one run; a click takes its settings up.</source>
        <translation>كل خلية من الخريطة جولة؛ النقر يأخذ بإعداداتها.</translation>
    </message>
    <message>
        <source>How fast each run converges, or to which minimum</source>
        <translation>سرعة تقارب كل جولة، أو إلى أي نهاية صغرى</translation>
    </message>
    <message>
        <source>Iterations</source>
        <translation>التكرارات</translation>
    </message>
    <message>
        <source>Iterations of each run</source>
        <translation>تكرارات كل جولة</translation>
    </message>
    <message>
        <source>More cells show more, and take longer</source>
        <translation>كلما زادت الخلايا ظهر أكثر واستغرق أطول</translation>
    </message>
    <message>
        <source>The map is of other settings; Compute makes it anew.</source>
        <translation>الخريطة لإعدادات أخرى؛ «احسب» يعيد صنعها.</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>عموديًا</translation>
    </message>
    <message>
        <source>What the colour tells</source>
        <translation>ما يعنيه اللون</translation>
    </message>
    <message>
        <source>converged after {n}</source>
        <translation>تقاربت بعد {n}</translation>
    </message>
    <message>
        <source>not computed yet</source>
        <translation>لم تُحسب بعد</translation>
    </message>
    <message>
        <source>not converged after {n}</source>
        <translation>لم تتقارب بعد {n}</translation>
    </message>
    <message>
        <source>{across} {x:.4g}, {up} {y:.4g}: {state}</source>
        <translation>{across} ‎{x:.4g}‎، {up} ‎{y:.4g}‎: {state}</translation>
    </message>
    <message>
        <source>{marks} iterations</source>
        <translation>التكرارات: ‎{marks}‎</translation>
    </message>
    <message>
        <source>{state} at the minimum ({place})</source>
        <translation>{state} عند النهاية الصغرى ‎({place})‎</translation>
    </message>
    <message>
        <source>{state}, loss {loss}</source>
        <translation>{state}، الخسارة {loss}</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.menus.__init__</name>
    <message>
        <source>&amp;File</source>
        <translation>ملف(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>مساعدة(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Lessons</source>
        <translation>الدروس(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>تشغيل(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>عرض(&amp;V)</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.menus.exports</name>
    <message>
        <source>Animation…</source>
        <translation>رسم متحرك…</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>نسخ الصورة</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>Table as CSV…</source>
        <translation>الجدول بصيغة CSV…</translation>
    </message>
    <message>
        <source>Worksheet…</source>
        <translation>ورقة عمل…</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.menus.file</name>
    <message>
        <source>A learning rate that is too large</source>
        <translation>معدل تعلم أكبر من اللازم</translation>
    </message>
    <message>
        <source>A line through a table of your own</source>
        <translation>مستقيم عبر جدول من عندك</translation>
    </message>
    <message>
        <source>A narrow valley, with and without momentum</source>
        <translation>واد ضيق، مع الزخم ودونه</translation>
    </message>
    <message>
        <source>A network that learns two moons</source>
        <translation>شبكة تتعلم هلالين</translation>
    </message>
    <message>
        <source>Batches: the noise of stochastic steps</source>
        <translation>الدفعات: تشويش الخطوات العشوائية</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>أمثلة</translation>
    </message>
    <message>
        <source>Export script…</source>
        <translation>تصدير البرنامج…</translation>
    </message>
    <message>
        <source>Five optimizers on Rosenbrock's valley</source>
        <translation>خمسة محسِّنات على وادي Rosenbrock</translation>
    </message>
    <message>
        <source>New run</source>
        <translation>جولة جديدة</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>لا شيء بعد</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>فتح الأخيرة</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>فتح…</translation>
    </message>
    <message>
        <source>Paste a table</source>
        <translation>لصق جدول</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>التفضيلات…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء gdsim</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>حفظ باسم…</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.menus.help</name>
    <message>
        <source>Open the log folder</source>
        <translation>فتح مجلد السجل</translation>
    </message>
    <message>
        <source>Point and ask</source>
        <translation>أشر واسأل</translation>
    </message>
    <message>
        <source>What is this?</source>
        <translation>ما هذا؟</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.menus.lessons</name>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>My lessons</source>
        <translation>دروسي</translation>
    </message>
    <message>
        <source>Open a lesson file…</source>
        <translation>فتح ملف درس…</translation>
    </message>
    <message>
        <source>Open my lessons' folder</source>
        <translation>فتح مجلد دروسي</translation>
    </message>
    <message>
        <source>Teacher's page of this lesson…</source>
        <translation>صفحة المعلم لهذا الدرس…</translation>
    </message>
    <message>
        <source>{folder} can't be made: {reason}.</source>
        <translation>لا يمكن إنشاء {folder}: {reason}.</translation>
    </message>
    <message>
        <source>{name} (can't be opened)</source>
        <translation>{name} (لا يمكن فتحه)</translation>
    </message>
    <message>
        <source>{title} ({minutes} min)</source>
        <translation>{title} ({minutes} د)</translation>
    </message>
    <message>
        <source>{title} ({minutes} min, page {page} of {pages})</source>
        <translation>{title} ({minutes} د، الصفحة {page} من {pages})</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.menus.run</name>
    <message>
        <source>Compare runs</source>
        <translation>مقارنة الجولات</translation>
    </message>
    <message>
        <source>Convergence map…</source>
        <translation>خريطة التقارب…</translation>
    </message>
    <message>
        <source>Predict, then reveal</source>
        <translation>تنبأ ثم اكشف</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.menus.view</name>
    <message>
        <source>Blue, as the theme</source>
        <translation>أزرق، كالمظهر</translation>
    </message>
    <message>
        <source>Cividis</source>
        <translation>Cividis</translation>
    </message>
    <message>
        <source>Colours of the map</source>
        <translation>ألوان الخريطة</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>نسخ الجدول</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>مظهر داكن</translation>
    </message>
    <message>
        <source>Grey, for printing</source>
        <translation>رمادي، للطباعة</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>أكبر</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>مظهر فاتح</translation>
    </message>
    <message>
        <source>Projector mode</source>
        <translation>وضع جهاز العرض</translation>
    </message>
    <message>
        <source>Projector, full screen</source>
        <translation>جهاز العرض، ملء الشاشة</translation>
    </message>
    <message>
        <source>Projector: black ground</source>
        <translation>جهاز العرض: خلفية سوداء</translation>
    </message>
    <message>
        <source>Projector: white ground</source>
        <translation>جهاز العرض: خلفية بيضاء</translation>
    </message>
    <message>
        <source>Reset the layout</source>
        <translation>إعادة ترتيب النافذة</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>عرض الكل</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>أصغر</translation>
    </message>
    <message>
        <source>Spotlight</source>
        <translation>تسليط الضوء</translation>
    </message>
    <message>
        <source>Theme of the system</source>
        <translation>مظهر النظام</translation>
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
        <translation>يمكن أن يكون عددًا من {low} إلى {high}</translation>
    </message>
    <message>
        <source>it can be a short text on one line</source>
        <translation>يمكن أن يكون نصًا قصيرًا في سطر واحد</translation>
    </message>
    <message>
        <source>it can be true or false</source>
        <translation>يمكن أن يكون true أو false</translation>
    </message>
    <message>
        <source>it can be {choices}</source>
        <translation>يمكن أن يكون {choices}</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.preferences_window</name>
    <message>
        <source>A number above {low:g}, up to {high:g}, or nothing.</source>
        <translation>عدد فوق {low:g} وحتى {high:g}، أو لا شيء.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>الشكل</translation>
    </message>
    <message>
        <source>Arrow keys choose a page</source>
        <translation>مفاتيح الأسهم تختار الصفحة</translation>
    </message>
    <message>
        <source>At the start</source>
        <translation>عند البداية</translation>
    </message>
    <message>
        <source>Back to first values</source>
        <translation>القيم الأولى</translation>
    </message>
    <message>
        <source>Has all preferences as they are at first</source>
        <translation>يعيد كل التفضيلات كما كانت أول مرة</translation>
    </message>
    <message>
        <source>It brings its own settings; those below are for the very first start.</source>
        <translation>له إعداداته؛ وما تحته لأول بداية فقط.</translation>
    </message>
    <message>
        <source>Kept in {place}</source>
        <translation>محفوظ في {place}</translation>
    </message>
    <message>
        <source>None</source>
        <translation>بلا</translation>
    </message>
    <message>
        <source>Pages of preferences</source>
        <translation>صفحات التفضيلات</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>التفضيلات</translation>
    </message>
    <message>
        <source>Set by defaults.ini in {folder}</source>
        <translation>مضبوط في defaults.ini داخل {folder}</translation>
    </message>
    <message>
        <source>Set for you</source>
        <translation>مضبوط لك</translation>
    </message>
    <message>
        <source>the problem's own</source>
        <translation>قيمة المسألة</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.preferences_words</name>
    <message>
        <source>As fast as it can</source>
        <translation>بأقصى سرعة</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>كما كانت</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>كسطح المكتب</translation>
    </message>
    <message>
        <source>Begin with</source>
        <translation>البدء بـ</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>أسود</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Everything large and in strong colours, to be read from the last row.</source>
        <translation>كل شيء كبير وبألوان قوية، ليُقرأ من الصف الأخير.</translation>
    </message>
    <message>
        <source>How many steps per second Run takes at the start.</source>
        <translation>كم خطوة في الثانية يأخذ التشغيل عند البداية.</translation>
    </message>
    <message>
        <source>In the theme's colours</source>
        <translation>بألوان المظهر</translation>
    </message>
    <message>
        <source>Keeps the run now and then, so that it can be recovered when the computer fails.</source>
        <translation>يحفظ الجولة من حين إلى آخر، لتُستعاد إن تعطل الحاسوب.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>الدرس</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Light, dark, or as the desktop is set.</source>
        <translation>فاتح أو داكن أو كما ضُبط سطح المكتب.</translation>
    </message>
    <message>
        <source>Nothing moves by itself that need not.</source>
        <translation>لا يتحرك شيء وحده دون حاجة.</translation>
    </message>
    <message>
        <source>Projector ground</source>
        <translation>خلفية جهاز العرض</translation>
    </message>
    <message>
        <source>Reduced motion</source>
        <translation>تقليل الحركة</translation>
    </message>
    <message>
        <source>Save runs by themselves</source>
        <translation>حفظ الجولات تلقائيًا</translation>
    </message>
    <message>
        <source>Speed of Run</source>
        <translation>سرعة التشغيل</translation>
    </message>
    <message>
        <source>The colours of the loss: those of the theme, or a scale that colour-blind people read as well; grey is for printing.</source>
        <translation>ألوان الخسارة: ألوان المظهر، أو تدرج لوني يقرؤه المصابون بعمى الألوان أيضًا؛ والرمادي للطباعة.</translation>
    </message>
    <message>
        <source>The language of the window and of the lessons. It changes at once.</source>
        <translation>لغة النافذة والدروس. تتغير فورًا.</translation>
    </message>
    <message>
        <source>The last run</source>
        <translation>آخر جولة</translation>
    </message>
    <message>
        <source>The learning rate that the problem begins with, above 0; empty for the problem's own.</source>
        <translation>معدل التعلم الذي تبدأ به المسألة، فوق 0؛ فارغ لقيمة المسألة نفسها.</translation>
    </message>
    <message>
        <source>The lesson that each start opens.</source>
        <translation>الدرس الذي يُفتح عند كل بداية.</translation>
    </message>
    <message>
        <source>The optimizer that the problem begins with.</source>
        <translation>المحسِّن الذي تبدأ به المسألة.</translation>
    </message>
    <message>
        <source>The precision that the problem begins with: float32 or float64.</source>
        <translation>الدقة التي تبدأ بها المسألة: float32 أو float64.</translation>
    </message>
    <message>
        <source>The size of all texts, fields and lines, in percent of the usual one.</source>
        <translation>حجم كل النصوص والحقول والخطوط، بالنسبة المئوية من المعتاد.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>What computes the run at the start: the CPU, or a graphics card.</source>
        <translation>ما يحسب الجولة عند البداية: CPU أو بطاقة رسوميات.</translation>
    </message>
    <message>
        <source>What each start shows: the run you left, or always the same problem.</source>
        <translation>ما يظهر عند كل بداية: الجولة التي تركتها، أو المسألة نفسها دائمًا.</translation>
    </message>
    <message>
        <source>White</source>
        <translation>أبيض</translation>
    </message>
    <message>
        <source>White for a bright room and black for a dark one, in projector mode.</source>
        <translation>أبيض لغرفة مضيئة وأسود لغرفة معتمة، في وضع جهاز العرض.</translation>
    </message>
    <message numerus="yes">
        <source>{n} steps per second</source>
        <extracomment>One: {n} step per second</extracomment>
        <translation>
            <numerusform>{n} خطوة في الثانية</numerusform>
            <numerusform>خطوة واحدة في الثانية</numerusform>
            <numerusform>خطوتان في الثانية</numerusform>
            <numerusform>{n} خطوات في الثانية</numerusform>
            <numerusform>{n} خطوة في الثانية</numerusform>
            <numerusform>{n} خطوة في الثانية</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gdsim.ui.run_bar</name>
    <message>
        <source>Go on by itself, or pause</source>
        <translation>يسير وحده، أو يتوقف مؤقتًا</translation>
    </message>
    <message>
        <source>How fast Run goes</source>
        <translation>سرعة التشغيل</translation>
    </message>
    <message>
        <source>One step of gradient descent</source>
        <translation>خطوة واحدة من الانحدار التدريجي</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>مرحلة</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>Run goes phase by phase, at most {most:g} of them per second</source>
        <translation>يسير التشغيل مرحلة مرحلة، {most:g} منها في الثانية على الأكثر</translation>
    </message>
    <message>
        <source>Speed of Run, in steps per second</source>
        <translation>سرعة التشغيل، بالخطوات في الثانية</translation>
    </message>
    <message>
        <source>Start again from the same start</source>
        <translation>ابدأ من جديد من البداية نفسها</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>خطوة</translation>
    </message>
    <message>
        <source>Take the last step back</source>
        <translation>تراجع عن الخطوة الأخيرة</translation>
    </message>
    <message>
        <source>The loss that the last step started from → the loss of the parameters it led to</source>
        <translation>الخسارة التي بدأت منها الخطوة الأخيرة ← خسارة المعلمات التي أدت إليها</translation>
    </message>
    <message>
        <source>The next of the five phases: forward, loss, backward, update, zero grad</source>
        <translation>المرحلة التالية من المراحل الخمس: forward ثم الخسارة ثم backward ثم update ثم zero grad</translation>
    </message>
    <message>
        <source>as fast as it can</source>
        <translation>بأقصى سرعة</translation>
    </message>
    <message>
        <source>by phase</source>
        <translation>بالمراحل</translation>
    </message>
    <message>
        <source>iteration {iteration:,}</source>
        <translation>التكرار {iteration:,}</translation>
    </message>
    <message>
        <source>loss {losses}</source>
        <translation>الخسارة ‎{losses}‎</translation>
    </message>
    <message>
        <source>{speed} per second</source>
        <translation>{speed} في الثانية</translation>
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
        <translation>النقر على عنوان يرتب الجولات بحسب ذلك العمود</translation>
    </message>
    <message>
        <source>A row for each run: Enter has it in full view, Space hides it, F2 names it, Delete removes it. Alt and the number of a column ranks the runs by it.</source>
        <translation>صف لكل جولة: Enter يعرضها كاملة، وSpace يخفيها، وF2 يسميها، وDelete يزيلها. ويرتب Alt مع رقم العمود الجولات بحسبه.</translation>
    </message>
    <message>
        <source>A step is one of each run; off: only the bold one steps</source>
        <translation>الخطوة خطوة لكل جولة؛ عند الإيقاف: تخطو الجولة ذات الخط العريض وحدها</translation>
    </message>
    <message>
        <source>Add a run to compare optimizers, learning rates, schedules, seeds or starts, step by step. Or go back, change a setting and step: the old way stays here as a branch.</source>
        <translation>أضف جولة لتقارن المحسِّنات أو معدلات التعلم أو الجدولات أو البذور أو البدايات، خطوة خطوة. أو ارجع وغيّر إعدادًا واخط خطوة: يبقى الطريق القديم هنا فرعًا.</translation>
    </message>
    <message>
        <source>Add run</source>
        <translation>إضافة جولة</translation>
    </message>
    <message>
        <source>After how many iterations the run had the loss to reach</source>
        <translation>بعد كم تكرارًا بلغت الجولة الخسارة المنشودة</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>البعد</translation>
    </message>
    <message>
        <source>Forget it (Delete)</source>
        <translation>حذفها (Delete)</translation>
    </message>
    <message>
        <source>Give it another name (F2)</source>
        <translation>إعطاؤها اسمًا آخر (F2)</translation>
    </message>
    <message>
        <source>Have this one in full view (Enter)</source>
        <translation>عرض هذه كاملة (Enter)</translation>
    </message>
    <message>
        <source>How far the run is from the nearest known minimum</source>
        <translation>كم تبعد الجولة عن أقرب نهاية صغرى معروفة</translation>
    </message>
    <message>
        <source>Loss to reach</source>
        <translation>الخسارة المنشودة</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>بلغتها عند</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>تسمية</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>الجولات</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحال</translation>
    </message>
    <message>
        <source>Step another run beside this one</source>
        <translation>جولة أخرى تخطو إلى جانب هذه</translation>
    </message>
    <message>
        <source>The loss where the run stands</source>
        <translation>الخسارة حيث تقف الجولة</translation>
    </message>
    <message>
        <source>The table tells after how many iterations each run had this loss</source>
        <translation>يبين الجدول بعد كم تكرارًا بلغت كل جولة هذه الخسارة</translation>
    </message>
    <message>
        <source>Where the run stands, and how it ended</source>
        <translation>أين تقف الجولة، وكيف انتهت</translation>
    </message>
    <message>
        <source>at {n}</source>
        <translation>عند {n}</translation>
    </message>
    <message>
        <source>at {n} of {end}</source>
        <translation>عند {n} من {end}</translation>
    </message>
    <message>
        <source>loss to reach</source>
        <translation>الخسارة المنشودة</translation>
    </message>
    <message>
        <source>step together</source>
        <translation>الخطو معًا</translation>
    </message>
    <message>
        <source>{state} at {n}</source>
        <translation>{state} عند {n}</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.setup.choosing</name>
    <message>
        <source>There is one column of numbers only, '{column}'; a model needs an input and a target.</source>
        <translation>هناك عمود أعداد واحد فقط، «{column}»؛ يحتاج النموذج مدخلًا وهدفًا.</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.setup.column_list</name>
    <message>
        <source>Columns to predict from; Space ticks one</source>
        <translation>الأعمدة التي يُتنبأ منها؛ Space يضع علامة على أحدها</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>المدخلات</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.setup.desk</name>
    <message>
        <source>Another problem was chosen meanwhile; open the table again to take it.</source>
        <translation>اختيرت مسألة أخرى في هذه الأثناء؛ افتح الجدول مرة أخرى لتأخذ به.</translation>
    </message>
    <message>
        <source>Cancelled; the run is as it was.</source>
        <translation>أُلغي؛ الجولة كما كانت.</translation>
    </message>
    <message>
        <source>That can't be done: {outcome}</source>
        <translation>لا يمكن فعل ذلك: {outcome}</translation>
    </message>
    <message>
        <source>your table</source>
        <translation>جدولك</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.setup.formula</name>
    <message>
        <source>A curved valley (Rosenbrock)</source>
        <translation>واد منحنٍ (Rosenbrock)</translation>
    </message>
    <message>
        <source>A long bowl</source>
        <translation>وعاء طويل</translation>
    </message>
    <message>
        <source>A loss of named parameters, to be made small</source>
        <translation>خسارة بمعلمات مسماة، لتصغيرها</translation>
    </message>
    <message>
        <source>A model of x, or of columns, to be fitted to a table</source>
        <translation>نموذج بالمتغير x أو بأعمدة، ليُلائم جدولًا</translation>
    </message>
    <message>
        <source>A parabola</source>
        <translation>قطع مكافئ</translation>
    </message>
    <message>
        <source>A root</source>
        <translation>جذر</translation>
    </message>
    <message>
        <source>A wave on a line</source>
        <translation>موجة على مستقيم</translation>
    </message>
    <message>
        <source>An S</source>
        <translation>منحنى S</translation>
    </message>
    <message>
        <source>An edge</source>
        <translation>حافة</translation>
    </message>
    <message>
        <source>Decay</source>
        <translation>اضمحلال</translation>
    </message>
    <message>
        <source>Enter takes the formula, Escape gives it up</source>
        <translation>يعتمد Enter الصيغة، ويتركها Escape</translation>
    </message>
    <message>
        <source>Examples ▾</source>
        <translation>أمثلة ▾</translation>
    </message>
    <message>
        <source>Formula of the loss</source>
        <translation>صيغة الخسارة</translation>
    </message>
    <message>
        <source>Formula of the model</source>
        <translation>صيغة النموذج</translation>
    </message>
    <message>
        <source>Formulas to begin with</source>
        <translation>صيغ تبدأ بها</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>One parameter</source>
        <translation>معلمة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>Parameters {names}</source>
        <extracomment>One: Parameter {names}</extracomment>
        <translation>
            <numerusform>المعلمات {names}</numerusform>
            <numerusform>المعلمة {names}</numerusform>
            <numerusform>المعلمتان {names}</numerusform>
            <numerusform>المعلمات {names}</numerusform>
            <numerusform>المعلمات {names}</numerusform>
            <numerusform>المعلمات {names}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>columns {names}</source>
        <extracomment>One: column {names}</extracomment>
        <translation>
            <numerusform>الأعمدة {names}</numerusform>
            <numerusform>العمود {names}</numerusform>
            <numerusform>العمودان {names}</numerusform>
            <numerusform>الأعمدة {names}</numerusform>
            <numerusform>الأعمدة {names}</numerusform>
            <numerusform>الأعمدة {names}</numerusform>
        </translation>
    </message>
    <message>
        <source>x is {column}</source>
        <translation>المتغير x هو {column}</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.setup.layers_field</name>
    <message>
        <source>a number of units for each layer, such as 8, 8</source>
        <translation>عدد وحدات كل طبقة، مثل ‎8, 8‎</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.setup.network</name>
    <message>
        <source>A curve</source>
        <translation>منحنى</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>التنشيط</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>البيانات</translation>
    </message>
    <message>
        <source>Data seed</source>
        <translation>بذرة البيانات</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>الطبقات الخفية</translation>
    </message>
    <message>
        <source>More: activation, samples, noise, train share, seed</source>
        <translation>المزيد: التنشيط، العينات، التشويش، حصة التدريب، البذرة</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>التشويش</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>العينات</translation>
    </message>
    <message>
        <source>Train share</source>
        <translation>حصة التدريب</translation>
    </message>
    <message>
        <source>Two classes</source>
        <translation>صنفان</translation>
    </message>
    <message>
        <source>Your table</source>
        <translation>جدولك</translation>
    </message>
    <message>
        <source>activation</source>
        <translation>التنشيط</translation>
    </message>
    <message>
        <source>data</source>
        <translation>البيانات</translation>
    </message>
    <message>
        <source>noise</source>
        <translation>التشويش</translation>
    </message>
    <message>
        <source>number of samples</source>
        <translation>عدد العينات</translation>
    </message>
    <message>
        <source>seed of the data</source>
        <translation>بذرة البيانات</translation>
    </message>
    <message>
        <source>shape of the hidden layers</source>
        <translation>شكل الطبقات الخفية</translation>
    </message>
    <message>
        <source>training share</source>
        <translation>حصة التدريب</translation>
    </message>
    <message numerus="yes">
        <source>{n} parameters</source>
        <extracomment>One: {n} parameter</extracomment>
        <translation>
            <numerusform>{n} معلمة</numerusform>
            <numerusform>معلمة واحدة</numerusform>
            <numerusform>معلمتان</numerusform>
            <numerusform>{n} معلمات</numerusform>
            <numerusform>{n} معلمة</numerusform>
            <numerusform>{n} معلمة</numerusform>
        </translation>
    </message>
    <message>
        <source>{parameters}; {samples:,} samples to train on</source>
        <translation>{parameters}؛ عينات التدريب {samples:,}</translation>
    </message>
    <message>
        <source>{parameters}; {samples:,} samples to train on, {test:,} to test</source>
        <translation>{parameters}؛ عينات التدريب {samples:,} والاختبار {test:,}</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.setup.opening</name>
    <message>
        <source>Leave out {column}</source>
        <translation>ترك {column}</translation>
    </message>
    <message>
        <source>Leave out {count} columns</source>
        <translation>ترك {count} من الأعمدة</translation>
    </message>
    <message>
        <source>Leave out {one} and {other}</source>
        <translation>ترك {one} و{other}</translation>
    </message>
    <message>
        <source>Read 1,5 as one and a half</source>
        <translation>قراءة 1,5 واحدًا ونصفًا</translation>
    </message>
    <message>
        <source>Read 1.5 as one and a half</source>
        <translation>قراءة 1.5 واحدًا ونصفًا</translation>
    </message>
    <message>
        <source>Read it as {encoding}</source>
        <translation>قراءته بترميز {encoding}</translation>
    </message>
    <message>
        <source>Split at each {separator}</source>
        <translation>التقسيم عند كل {separator}</translation>
    </message>
    <message>
        <source>There is no header: row 1 is a sample</source>
        <translation>لا صف أسماء: الصف 1 عينة</translation>
    </message>
    <message>
        <source>pasted table</source>
        <translation>جدول ملصق</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.setup.own_units</name>
    <message>
        <source>In own units: {equation}</source>
        <translation>بالوحدات الأصلية: ‎{equation}‎</translation>
    </message>
    <message>
        <source>The model of the run in the table's own units</source>
        <translation>نموذج الجولة بوحدات الجدول الأصلية</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.setup.reading_form</name>
    <message>
        <source>Decimals</source>
        <translation>الكسور العشرية</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>الترميز</translation>
    </message>
    <message>
        <source>How the table is read</source>
        <translation>كيف يُقرأ الجدول</translation>
    </message>
    <message>
        <source>Row 1</source>
        <translation>الصف 1</translation>
    </message>
    <message>
        <source>The table's first rows</source>
        <translation>أول صفوف الجدول</translation>
    </message>
    <message>
        <source>a sample</source>
        <translation>عينة</translation>
    </message>
    <message>
        <source>commas</source>
        <translation>فواصل</translation>
    </message>
    <message>
        <source>decimal commas</source>
        <translation>فواصل عشرية</translation>
    </message>
    <message>
        <source>names</source>
        <translation>أسماء</translation>
    </message>
    <message>
        <source>names in row 1</source>
        <translation>الأسماء في الصف 1</translation>
    </message>
    <message>
        <source>no header</source>
        <translation>بلا صف أسماء</translation>
    </message>
    <message>
        <source>semicolons</source>
        <translation>فواصل منقوطة</translation>
    </message>
    <message>
        <source>tabs</source>
        <translation>علامات جدولة</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.setup.roles</name>
    <message>
        <source>0 or 1</source>
        <translation>0 أو 1</translation>
    </message>
    <message>
        <source>0 or 1 (logistic)</source>
        <translation>0 أو 1 (لوجستي)</translation>
    </message>
    <message>
        <source>A constant is added to the weighted inputs</source>
        <translation>يضاف ثابت إلى المدخلات الموزونة</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Columns to use by name: {names}.</source>
        <translation>أعمدة تُستعمل بأسمائها: {names}.</translation>
    </message>
    <message>
        <source>In the model, x is {column}.</source>
        <translation>المتغير x في النموذج هو {column}.</translation>
    </message>
    <message>
        <source>Inputs: {count} of {all}</source>
        <translation>المدخلات: {count} من {all}</translation>
    </message>
    <message>
        <source>Numbers are counted from their means, in standard deviations</source>
        <translation>تُقاس الأعداد من متوسطاتها بوحدة الانحراف المعياري</translation>
    </message>
    <message>
        <source>Predict</source>
        <translation>التنبؤ بـ</translation>
    </message>
    <message>
        <source>The column that is predicted</source>
        <translation>العمود الذي يُتنبأ به</translation>
    </message>
    <message>
        <source>This is what is predicted.</source>
        <translation>هذا ما يُتنبأ به.</translation>
    </message>
    <message>
        <source>Tick all columns but the target, {most} at most</source>
        <translation>علّم كل الأعمدة إلا الهدف، {most} على الأكثر</translation>
    </message>
    <message>
        <source>What the model predicts</source>
        <translation>ما يتنبأ به النموذج</translation>
    </message>
    <message>
        <source>What the network predicts</source>
        <translation>ما تتنبأ به الشبكة</translation>
    </message>
    <message>
        <source>a number (linear)</source>
        <translation>عدد (خطي)</translation>
    </message>
    <message>
        <source>as</source>
        <translation>بوصفه</translation>
    </message>
    <message>
        <source>bias: a constant is added</source>
        <translation>انحياز: يضاف ثابت</translation>
    </message>
    <message>
        <source>model</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>standardise: mean 0, deviation 1</source>
        <translation>تقييس: المتوسط 0 والانحراف 1</translation>
    </message>
    <message>
        <source>target</source>
        <translation>الهدف</translation>
    </message>
    <message>
        <source>task</source>
        <translation>المهمة</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.setup.table</name>
    <message>
        <source>Open another table, choose inputs and target</source>
        <translation>افتح جدولًا آخر، واختر المدخلات والهدف</translation>
    </message>
    <message>
        <source>Set up…</source>
        <translation>إعداد…</translation>
    </message>
    <message>
        <source>linear</source>
        <translation>خطي</translation>
    </message>
    <message>
        <source>logistic</source>
        <translation>لوجستي</translation>
    </message>
    <message>
        <source>{count} inputs</source>
        <translation>{count} من المدخلات</translation>
    </message>
    <message>
        <source>{rows:,} rows: {target} from {inputs}, {model}</source>
        <translation>الصفوف {rows:,}: {target} من {inputs}، {model}</translation>
    </message>
    <message>
        <source>{rows:,} rows: {target} from {inputs}, {model}, standardised</source>
        <translation>الصفوف {rows:,}: {target} من {inputs}، {model}، مُقيَّس</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.setup.table_window</name>
    <message>
        <source>A CSV or TSV file (Ctrl+O); or drop one on the window</source>
        <translation>ملف CSV أو TSV‎ (Ctrl+O)‎؛ أو أفلت ملفًا على النافذة</translation>
    </message>
    <message>
        <source>Cells that were copied in a spreadsheet</source>
        <translation>خلايا نُسخت من جدول بيانات</translation>
    </message>
    <message>
        <source>Hours of learning and scores of 24 people</source>
        <translation>ساعات الدراسة ودرجات 24 شخصًا</translation>
    </message>
    <message>
        <source>Leave the run as it is</source>
        <translation>اترك الجولة كما هي</translation>
    </message>
    <message>
        <source>Open a table, drop a file on the window, or paste cells.</source>
        <translation>افتح جدولًا، أو أفلت ملفًا على النافذة، أو الصق خلايا.</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>لصق</translation>
    </message>
    <message>
        <source>Reading {name}…</source>
        <translation>يُقرأ {name}…</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>مثال</translation>
    </message>
    <message>
        <source>{name}: {rows:,} rows, {size} columns of numbers</source>
        <translation>{name}: الصفوف {rows:,}، وأعمدة الأعداد {size}</translation>
    </message>
    <message>
        <source>{table}, read as {reading}</source>
        <translation>{table}، مقروء بـ {reading}</translation>
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
        <translation>فتح جدول</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>الجداول ‎(*.csv *.tsv *.txt);;كل الملفات ‎(*)</translation>
    </message>
    <message>
        <source>There is no table on the clipboard: copy some rows of cells first.</source>
        <translation>لا يوجد جدول في الحافظة: انسخ أولًا بعض صفوف الخلايا.</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.solid.canvas</name>
    <message>
        <source>OpenGL could not be started here, so 3-D is off.</source>
        <translation>تعذر تشغيل OpenGL هنا، فالعرض الثلاثي معطل.</translation>
    </message>
    <message>
        <source>OpenGL failed ({reason}), so 3-D is off.</source>
        <translation>تعطل OpenGL ({reason})، فالعرض الثلاثي معطل.</translation>
    </message>
    <message>
        <source>OpenGL has no room for a picture, so 3-D is off.</source>
        <translation>ليس لدى OpenGL مكان لصورة، فالعرض الثلاثي معطل.</translation>
    </message>
    <message>
        <source>The OpenGL here is too old, so 3-D is off.</source>
        <translation>إصدار OpenGL هنا قديم جدًا، فالعرض الثلاثي معطل.</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.solid.view</name>
    <message>
        <source>A slice through here: the trail is projected onto it, at its own losses</source>
        <translation>مقطع عبر هذا الموضع: يُسقط عليه المسار بخسائره هو</translation>
    </message>
    <message>
        <source>Drag or Shift+arrows to turn, wheel or + − to zoom, Home for the first view</source>
        <translation>اسحب أو استعمل Shift مع الأسهم للتدوير، والعجلة أو ‎+ −‎ للتكبير، وHome للعرض الأول</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>الارتفاع</translation>
    </message>
    <message>
        <source>Heights by powers of ten of the loss</source>
        <translation>الارتفاعات بقوى العشرة للخسارة</translation>
    </message>
    <message>
        <source>Heights cut a little above the first loss of the run</source>
        <translation>الارتفاعات مقطوعة فوق أول خسارة للجولة بقليل</translation>
    </message>
    <message>
        <source>Heights in proportion to the loss</source>
        <translation>الارتفاعات متناسبة مع الخسارة</translation>
    </message>
    <message>
        <source>Loss surface in 3-D</source>
        <translation>سطح الخسارة بثلاثة أبعاد</translation>
    </message>
    <message>
        <source>The loss is not a finite number anywhere here.</source>
        <translation>الخسارة هنا ليست عددًا منتهيًا في أي موضع.</translation>
    </message>
    <message>
        <source>The loss over all samples; each step follows that of its batch</source>
        <translation>الخسارة على كل العينات؛ وكل خطوة تتبع خسارة دفعتها</translation>
    </message>
    <message>
        <source>clipped</source>
        <translation>مقطوع</translation>
    </message>
    <message>
        <source>loss, cut at {loss}</source>
        <translation>الخسارة، مقطوعة عند {loss}</translation>
    </message>
    <message>
        <source>loss, logarithmic</source>
        <translation>الخسارة، لوغاريتمية</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.stability_meter</name>
    <message>
        <source>Best: {best}</source>
        <translation>الأفضل: {best}</translation>
    </message>
    <message>
        <source>Curvature {curvature}</source>
        <translation>الانحناء {curvature}</translation>
    </message>
    <message>
        <source>Learning rate {rate}: {outlook}.</source>
        <translation>معدل التعلم {rate}: {outlook}.</translation>
    </message>
    <message>
        <source>Nothing overshoots up to {rate}.</source>
        <translation>لا تجاوز حتى {rate}.</translation>
    </message>
    <message>
        <source>Stability of the learning rate</source>
        <translation>استقرار معدل التعلم</translation>
    </message>
    <message>
        <source>Stability: {words}.</source>
        <translation>الاستقرار: {words}.</translation>
    </message>
    <message>
        <source>The best constant learning rate is {rate}.</source>
        <translation>أفضل معدل تعلم ثابت هو {rate}.</translation>
    </message>
    <message>
        <source>The constant learning rate with the fewest iterations: take it</source>
        <translation>معدل التعلم الثابت الأقل تكرارات: خذ به</translation>
    </message>
    <message>
        <source>limit {limit}</source>
        <translation>الحد {limit}</translation>
    </message>
    <message>
        <source>no stable learning rate</source>
        <translation>لا معدل تعلم مستقر</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>غير معروف بعد</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.struct_form</name>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>More: {names}</source>
        <translation>المزيد: {names}</translation>
    </message>
    <message>
        <source>amsgrad</source>
        <translation>amsgrad</translation>
    </message>
    <message>
        <source>angle</source>
        <translation>الزاوية</translation>
    </message>
    <message>
        <source>centered</source>
        <translation>ممركز</translation>
    </message>
    <message>
        <source>condition</source>
        <translation>عدد الشرط</translation>
    </message>
    <message>
        <source>dampening</source>
        <translation>التخميد</translation>
    </message>
    <message>
        <source>damping</source>
        <translation>التخفيف</translation>
    </message>
    <message>
        <source>decoupled weight decay</source>
        <translation>اضمحلال أوزان مستقل</translation>
    </message>
    <message>
        <source>initial accumulator value</source>
        <translation>القيمة الأولى للمجموع</translation>
    </message>
    <message>
        <source>learning rate decay</source>
        <translation>اضمحلال معدل التعلم</translation>
    </message>
    <message>
        <source>maximize</source>
        <translation>تعظيم</translation>
    </message>
    <message>
        <source>momentum</source>
        <translation>الزخم</translation>
    </message>
    <message>
        <source>momentum decay</source>
        <translation>اضمحلال الزخم</translation>
    </message>
    <message>
        <source>most</source>
        <translation>أقصى عدد</translation>
    </message>
    <message>
        <source>nesterov</source>
        <translation>nesterov</translation>
    </message>
    <message>
        <source>shrink</source>
        <translation>التقصير</translation>
    </message>
    <message>
        <source>start factor</source>
        <translation>معامل البداية</translation>
    </message>
    <message>
        <source>step size</source>
        <translation>طول الخطوة</translation>
    </message>
    <message>
        <source>total iters</source>
        <translation>مجموع التكرارات</translation>
    </message>
    <message>
        <source>total steps</source>
        <translation>مجموع الخطوات</translation>
    </message>
    <message>
        <source>weight decay</source>
        <translation>اضمحلال الأوزان</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.summaries</name>
    <message>
        <source>No step is taken yet.</source>
        <translation>لم تؤخذ أي خطوة بعد.</translation>
    </message>
    <message>
        <source>Nothing is computed yet.</source>
        <translation>لم يُحسب شيء بعد.</translation>
    </message>
    <message>
        <source>The loss fell from {first} to {now} at iteration {n}.</source>
        <translation>انخفضت الخسارة من {first} إلى {now} عند التكرار {n}.</translation>
    </message>
    <message>
        <source>The loss went from {first} beyond all numbers at iteration {n}.</source>
        <translation>انتقلت الخسارة من {first} إلى ما فوق كل الأعداد عند التكرار {n}.</translation>
    </message>
    <message>
        <source>The loss went from {first} to {now} at iteration {n}.</source>
        <translation>انتقلت الخسارة من ‎{first}‎ إلى ‎{now}‎ عند التكرار {n}.</translation>
    </message>
    <message>
        <source>There is no map yet; Compute makes one.</source>
        <translation>لا توجد خريطة بعد؛ «احسب» يصنعها.</translation>
    </message>
    <message>
        <source>This problem has no data.</source>
        <translation>ليس لهذه المسألة بيانات.</translation>
    </message>
    <message>
        <source>gradient's norm {norm}</source>
        <translation>طول التدرج {norm}</translation>
    </message>
    <message>
        <source>loss {loss}</source>
        <translation>الخسارة ‎{loss}‎</translation>
    </message>
    <message>
        <source>{count:,} runs over {across} and {up}: {converged:,} converged. Arrow keys go from cell to cell, Enter takes one up.</source>
        <translation>الجولات {count:,} على {across} و{up}: تقارب منها {converged:,}. تتنقل مفاتيح الأسهم من خلية إلى أخرى، ويأخذ Enter بواحدة.</translation>
    </message>
    <message>
        <source>{count:,} samples of {target} over {inputs}, and {held_out:,} held out; the model's loss is {loss}.</source>
        <translation>عينات {target} على {inputs} عددها {count:,}، و{held_out:,} للاختبار؛ خسارة النموذج ‎{loss}‎.</translation>
    </message>
    <message>
        <source>{count:,} samples of {target} over {inputs}; the model's loss is {loss}.</source>
        <translation>عينات {target} على {inputs} عددها {count:,}؛ خسارة النموذج ‎{loss}‎.</translation>
    </message>
    <message>
        <source>{here}; the surface over {across} from {left} to {right} and {up} from {bottom} to {top}. Ctrl and an arrow key move the start.</source>
        <translation>{here}؛ السطح على {across} من ‎{left}‎ إلى ‎{right}‎ و{up} من ‎{bottom}‎ إلى ‎{top}‎. يحرك Ctrl مع مفتاح سهم البداية.</translation>
    </message>
    <message>
        <source>{here}; the surface over {across} from {left} to {right}, loss from {bottom} to {top}. Ctrl and an arrow key move the start.</source>
        <translation>{here}؛ السطح على {across} من ‎{left}‎ إلى ‎{right}‎، والخسارة من ‎{bottom}‎ إلى ‎{top}‎. يحرك Ctrl مع مفتاح سهم البداية.</translation>
    </message>
    <message>
        <source>{values}, gradient {gradient}</source>
        <translation>{values}، التدرج ‎{gradient}‎</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.surface.area</name>
    <message>
        <source>2-D</source>
        <translation>بعدان</translation>
    </message>
    <message>
        <source>3-D</source>
        <translation>3 أبعاد</translation>
    </message>
    <message>
        <source>3-D is off in safe mode.</source>
        <translation>العرض الثلاثي الأبعاد متوقف في الوضع الآمن.</translation>
    </message>
    <message>
        <source>3-D is off: OpenGL failed ({reason}).</source>
        <translation>العرض الثلاثي معطل: تعطل OpenGL ({reason}).</translation>
    </message>
    <message>
        <source>3-D is off: PyOpenGL, which it needs, is not installed or can't be loaded.</source>
        <translation>العرض الثلاثي معطل: مكتبة PyOpenGL التي يحتاجها غير مثبتة أو لا يمكن تحميلها.</translation>
    </message>
    <message>
        <source>3-D is off: the loss of one parameter is a curve, which has no third dimension.</source>
        <translation>العرض الثلاثي معطل: خسارة معلمة واحدة منحنى ليس له بعد ثالث.</translation>
    </message>
    <message>
        <source>3-D is off: this display has no OpenGL.</source>
        <translation>العرض الثلاثي معطل: ليس في هذه الشاشة OpenGL.</translation>
    </message>
    <message>
        <source>3-D is switched off here, by {name}.</source>
        <translation>العرض الثلاثي أوقفه هنا {name}.</translation>
    </message>
    <message>
        <source>Map and heights side by side</source>
        <translation>الخريطة والارتفاعات جنبًا إلى جنب</translation>
    </message>
    <message>
        <source>Surface in 2-D</source>
        <translation>السطح ببعدين</translation>
    </message>
    <message>
        <source>Surface in 2-D and 3-D</source>
        <translation>السطح ببعدين وبثلاثة أبعاد</translation>
    </message>
    <message>
        <source>Surface in two dimensions or three</source>
        <translation>السطح ببعدين أو بثلاثة</translation>
    </message>
    <message>
        <source>The loss as a height</source>
        <translation>الخسارة ارتفاعًا</translation>
    </message>
    <message>
        <source>The map, from straight above</source>
        <translation>الخريطة من فوق تمامًا</translation>
    </message>
    <message>
        <source>both</source>
        <translation>كلاهما</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.surface.prediction</name>
    <message>
        <source>Drag the diamond to where the next step will land, then click Step.</source>
        <translation>اسحب المعيَّن إلى حيث ستنتهي الخطوة التالية، ثم انقر «خطوة».</translation>
    </message>
    <message>
        <source>Off by {off}, {share:.0%} of the step: {points} points. Mean of {count}: {mean:.0f}.</source>
        <translation>الفرق {off}، أي {share:.0%} من الخطوة: النقاط {points}. متوسط {count}: {mean:.0f}.</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.surface.readout</name>
    <message>
        <source>gradient {gradient}</source>
        <translation>التدرج ‎{gradient}‎</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.surface.run_legend</name>
    <message>
        <source>How wide and how high the optimizer scales the two parameters' steps</source>
        <translation>كم يوسّع المحسِّن خطوات المعلمتين عرضًا وارتفاعًا</translation>
    </message>
    <message>
        <source>Its tip is where it lands</source>
        <translation>رأسه حيث تنتهي</translation>
    </message>
    <message>
        <source>The known minima of this function</source>
        <translation>النهايات الصغرى المعروفة لهذه الدالة</translation>
    </message>
    <message>
        <source>The loss over the samples of this step alone</source>
        <translation>الخسارة على عينات هذه الخطوة وحدها</translation>
    </message>
    <message>
        <source>The parameters visited</source>
        <translation>المعلمات التي مرت بها الجولة</translation>
    </message>
    <message>
        <source>The run that does not forget it</source>
        <translation>الجولة التي لا تنساه</translation>
    </message>
    <message>
        <source>The slope of the curve is the gradient</source>
        <translation>ميل المنحنى هو التدرج</translation>
    </message>
    <message>
        <source>What the optimizer has averaged of the gradients; the step goes against it</source>
        <translation>متوسط المحسِّن من التدرجات؛ تسير الخطوة عكسه</translation>
    </message>
    <message>
        <source>Where the loss grows fastest</source>
        <translation>حيث تزداد الخسارة أسرع ما يكون</translation>
    </message>
    <message>
        <source>Where the run stands; drag it to start elsewhere</source>
        <translation>حيث تقف الجولة؛ اسحبها لتبدأ من مكان آخر</translation>
    </message>
    <message>
        <source>batch loss</source>
        <translation>خسارة الدفعة</translation>
    </message>
    <message>
        <source>current</source>
        <translation>الحالي</translation>
    </message>
    <message>
        <source>minima</source>
        <translation>نهايات صغرى</translation>
    </message>
    <message>
        <source>next step</source>
        <translation>الخطوة التالية</translation>
    </message>
    <message>
        <source>scaling</source>
        <translation>التحجيم</translation>
    </message>
    <message>
        <source>tangent</source>
        <translation>المماس</translation>
    </message>
    <message>
        <source>trajectory</source>
        <translation>المسار</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.surface.slice_bar</name>
    <message>
        <source>Others</source>
        <translation>غيرها</translation>
    </message>
    <message>
        <source>Parameter across</source>
        <translation>المعلمة أفقيًا</translation>
    </message>
    <message>
        <source>Parameter up</source>
        <translation>المعلمة عموديًا</translation>
    </message>
    <message>
        <source>Slice</source>
        <translation>المقطع</translation>
    </message>
    <message>
        <source>Slice through here:</source>
        <translation>مقطع عبر هذا الموضع:</translation>
    </message>
    <message>
        <source>Take two other random directions</source>
        <translation>خذ اتجاهين عشوائيين آخرين</translation>
    </message>
    <message>
        <source>The loss over two of the parameters; all others stay as they are here</source>
        <translation>الخسارة على معلمتين؛ وتبقى كل المعلمات الأخرى كما هي هنا</translation>
    </message>
    <message>
        <source>The parameter along this axis</source>
        <translation>المعلمة على هذا المحور</translation>
    </message>
    <message>
        <source>The two directions in which the run has moved most</source>
        <translation>الاتجاهان اللذان تحركت فيهما الجولة أكثر</translation>
    </message>
    <message>
        <source>Two random directions, each unit's part as long as its weights (Li et al. 2018)</source>
        <translation>اتجاهان عشوائيان، جزء كل وحدة بطول أوزانها (Li et al. 2018)</translation>
    </message>
    <message>
        <source>Which two directions of all the surface shows</source>
        <translation>أي اتجاهين من بينها كلها يعرض السطح</translation>
    </message>
    <message>
        <source>principal directions</source>
        <translation>اتجاهان رئيسيان</translation>
    </message>
    <message>
        <source>two parameters</source>
        <translation>معلمتان</translation>
    </message>
    <message>
        <source>two random directions</source>
        <translation>اتجاهان عشوائيان</translation>
    </message>
    <message>
        <source>{share:.1%} of the run's variance</source>
        <translation>{share:.1%} من تباين الجولة</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.surface.view</name>
    <message>
        <source>Show the whole trajectory again (F)</source>
        <translation>عرض المسار كله من جديد (F)</translation>
    </message>
    <message>
        <source>now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>pointer</source>
        <translation>المؤشر</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.tab_order</name>
    <message>
        <source>Arrow keys choose which of them is seen</source>
        <translation>مفاتيح الأسهم تختار أيها يُرى</translation>
    </message>
    <message>
        <source>Close {dock}</source>
        <translation>إغلاق {dock}</translation>
    </message>
    <message>
        <source>More of the tool bar</source>
        <translation>المزيد من شريط الأدوات</translation>
    </message>
    <message>
        <source>Shows more tabs</source>
        <translation>يظهر ألسنة أكثر</translation>
    </message>
    <message>
        <source>Views in one place</source>
        <translation>لوحات في مكان واحد</translation>
    </message>
    <message>
        <source>What the window is too narrow for</source>
        <translation>ما ضاقت عنه النافذة</translation>
    </message>
    <message>
        <source>{dock}: a window of its own, or back</source>
        <translation>{dock}: نافذة مستقلة، أو العودة</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.table_view</name>
    <message>
        <source>A row for each step: a selected one is marked on the surface, and can be copied</source>
        <translation>صف لكل خطوة: الصف المختار يُعلَّم على السطح، ويمكن نسخه</translation>
    </message>
    <message>
        <source>Copied the first {copied:,} of {wanted:,} rows; gdsim run writes all to a file.</source>
        <translation>نُسخت أول {copied:,} من {wanted:,} من الصفوف؛ الأمر gdsim run يكتبها كلها في ملف.</translation>
    </message>
    <message numerus="yes">
        <source>Copied {n} rows.</source>
        <extracomment>One: Copied {n} row.</extracomment>
        <translation>
            <numerusform>لم يُنسخ أي صف.</numerusform>
            <numerusform>نُسخ صف واحد.</numerusform>
            <numerusform>نُسخ صفان.</numerusform>
            <numerusform>نُسخت {n} صفوف.</numerusform>
            <numerusform>نُسخ {n} صفًا.</numerusform>
            <numerusform>نُسخ {n} صف.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gdsim.ui.timeline</name>
    <message>
        <source>0 of 0</source>
        <translation>0 من 0</translation>
    </message>
    <message>
        <source>Drag to any iteration of the run; stepping from there branches</source>
        <translation>اسحب إلى أي تكرار من الجولة؛ الخطو من هناك يتفرع</translation>
    </message>
    <message>
        <source>Timeline: the iteration that is shown</source>
        <translation>الخط الزمني: التكرار المعروض</translation>
    </message>
    <message>
        <source>{here:,} of {end:,}</source>
        <translation>{here:,} من {end:,}</translation>
    </message>
</context>
<context>
    <name>gdsim.ui.window</name>
    <message>
        <source>Controls</source>
        <translation>التحكم</translation>
    </message>
    <message>
        <source>Copied a program that prints this run's table with torch alone.</source>
        <translation>نُسخ برنامج يطبع جدول هذه الجولة بـ torch وحدها.</translation>
    </message>
</context>
<context>
    <name>gdsim.worker</name>
    <message>
        <source>The loss can't be shown here: {error}</source>
        <translation>لا يمكن عرض الخسارة هنا: {error}</translation>
    </message>
    <message>
        <source>The run can't go on: {error}. Reset starts it again.</source>
        <translation>لا يمكن أن تستمر الجولة: {error}. «إعادة» تبدؤها من جديد.</translation>
    </message>
</context>
</TS>
