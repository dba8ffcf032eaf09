<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk_KZ" sourcelanguage="en_US">
<context>
    <name>Adding</name>
    <message>
        <source>Added to {code}: “{question}” {answer}. It is sealed now and leaves with the next bundle.</source>
        <translation>{code} жазбасына қосылды: «{question}» {answer}. Жауап мөрленді, келесі бумамен кетеді.</translation>
    </message>
</context>
<context>
    <name>AddingView</name>
    <message>
        <source>Add to a sealed record</source>
        <translation>Мөрленген жазбаға қосу</translation>
    </message>
    <message>
        <source>Another question</source>
        <translation>Басқа сұрақ</translation>
    </message>
    <message>
        <source>Code of the record</source>
        <translation>Жазбаның коды</translation>
    </message>
    <message>
        <source>Eight letters and digits</source>
        <translation>Сегіз әріп пен цифр</translation>
    </message>
    <message>
        <source>Nobody can read a sealed record on this laptop. What you add is sealed beside it at once, cannot be taken back here, and leaves with the next bundle. Where it says something else than the record, the coordinator asks.</source>
        <translation>Мөрленген жазбаны бұл ноутбукте ешкім оқи алмайды. Қосқаныңыз бірден сол жазбаның жанында бөлек мөрленеді, мұнда оны кері қайтару мүмкін емес, ол келесі бумамен кетеді. Онда жазбадағыдан басқаша айтылса, үйлестіруші нақтылап сұрайды.</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Сұрақтар</translation>
    </message>
    <message>
        <source>Seal and add it</source>
        <translation>Мөрлеп қосу</translation>
    </message>
    <message>
        <source>Sealed on this laptop: {codes}</source>
        <translation>Осы ноутбукте мөрленгендер: {codes}</translation>
    </message>
    <message>
        <source>Which question?</source>
        <translation>Қай сұрақ?</translation>
    </message>
    <message>
        <source>Words of the question</source>
        <translation>Сұрақтағы сөздер</translation>
    </message>
</context>
<context>
    <name>AskDialog</name>
    <message>
        <source>Forget it</source>
        <translation>Ұмыту</translation>
    </message>
    <message>
        <source>Leave without writing anything down?</source>
        <translation>Ештеңе жазбай шығасыз ба?</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Осында қалу</translation>
    </message>
    <message>
        <source>The person has not allowed storing. Everything that was said is forgotten now.</source>
        <translation>Адам сақтауға рұқсат берген жоқ. Айтылғанның бәрі енді ұмытылады.</translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <source>Begun, not yet given as an answer</source>
        <translation>Басталған, жауап ретінде әлі енгізілмеген</translation>
    </message>
    <message>
        <source>Left open</source>
        <translation>Ашық қалды</translation>
    </message>
    <message>
        <source>Listen first, then tick: the list is not read aloud</source>
        <translation>Алдымен тыңдап, содан кейін белгілеңіз: тізім дауыстап оқылмайды</translation>
    </message>
    <message>
        <source>May be left out</source>
        <translation>Өткізіп жіберуге болады</translation>
    </message>
    <message>
        <source>Only for you, not read aloud</source>
        <translation>Тек сіз үшін, дауыстап оқылмайды</translation>
    </message>
    <message>
        <source>Proposed by the program</source>
        <translation>Бағдарлама ұсынған</translation>
    </message>
    <message>
        <source>Question {number} of {total}</source>
        <translation>{number}-сұрақ, барлығы {total}</translation>
    </message>
</context>
<context>
    <name>BarrierCard</name>
    <message>
        <source>A way that is open</source>
        <translation>Ашық жол</translation>
    </message>
    <message>
        <source>A way that may be open</source>
        <translation>Ашық болуы мүмкін жол</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Мерзім</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Кедергі</translation>
    </message>
    <message>
        <source>Kept folded</source>
        <translation>Жиылған күйде</translation>
    </message>
    <message>
        <source>May be open</source>
        <translation>Ашық болуы мүмкін</translation>
    </message>
    <message>
        <source>Open to read</source>
        <translation>Оқу үшін ашыңыз</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>Ықтимал</translation>
    </message>
    <message>
        <source>Would settle most</source>
        <translation>Ең көп нәрсені анықтар еді</translation>
    </message>
</context>
<context>
    <name>BarrierPanel</name>
    <message>
        <source>Fold</source>
        <translation>Жию</translation>
    </message>
    <message>
        <source>Fold the side notes</source>
        <translation>Бүйірдегі жазбаларды жию</translation>
    </message>
    <message>
        <source>For the interviewer. Not legal advice: ask a lawyer.</source>
        <translation>Сұхбат жүргізушіге арналған. Бұл заңгерлік кеңес емес: адвокаттан сұраңыз.</translation>
    </message>
    <message>
        <source>Key B</source>
        <translation>B пернесі</translation>
    </message>
    <message>
        <source>Nothing so far.</source>
        <translation>Әзірге ештеңе жоқ.</translation>
    </message>
    <message>
        <source>What stands in the way, and what is open</source>
        <translation>Не кедергі болып тұр, не мүмкін</translation>
    </message>
</context>
<context>
    <name>BarrierRail</name>
    <message>
        <source>Found: {found}. Possible: {possible}. Key B</source>
        <translation>Анықталды: {found}. Ықтимал: {possible}. B пернесі</translation>
    </message>
    <message>
        <source>Open the side notes</source>
        <translation>Бүйірдегі жазбаларды ашу</translation>
    </message>
</context>
<context>
    <name>BreakBar</name>
    <message>
        <source>Go on</source>
        <translation>Жалғастыру</translation>
    </message>
    <message>
        <source>Take a break</source>
        <translation>Үзіліс жасау</translation>
    </message>
    <message>
        <source>You have been talking for more than half an hour. A short break, if you both like?</source>
        <translation>Сөйлескендеріңізге жарты сағаттан асты. Екеуіңіз де қаласаңыз, қысқа үзіліс жасайсыз ба?</translation>
    </message>
</context>
<context>
    <name>BuildFrame</name>
    <message>
        <source>A short name, and name nobody in it. What is kept is how the table is made: it is counted anew each time.</source>
        <translation>Қысқа атау жазыңыз, ешкімнің атын атамаңыз. Кестенің қалай құрылғаны ғана сақталады: ол әр жолы қайта есептеледі.</translation>
    </message>
    <message>
        <source>Add a filter…</source>
        <translation>Сүзгі қосу…</translation>
    </message>
    <message>
        <source>Another name for this table</source>
        <translation>Бұл кестенің басқа атауы</translation>
    </message>
    <message>
        <source>By what shall people be chosen?</source>
        <translation>Адамдарды не бойынша іріктеу керек?</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Таңдау…</translation>
    </message>
    <message>
        <source>Columns: {what}</source>
        <translation>Бағандар: {what}</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Жою</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Сақтау</translation>
    </message>
    <message>
        <source>Keep the change</source>
        <translation>Өзгерісті сақтау</translation>
    </message>
    <message>
        <source>Keep this table</source>
        <translation>Бұл кестені сақтау</translation>
    </message>
    <message>
        <source>Keep under a name…</source>
        <translation>Атаумен сақтау…</translation>
    </message>
    <message>
        <source>Lines: {what}</source>
        <translation>Жолдар: {what}</translation>
    </message>
    <message>
        <source>No columns</source>
        <translation>Бағансыз</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Атауын өзгерту…</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Алып тастау</translation>
    </message>
    <message>
        <source>What are the columns?</source>
        <translation>Бағандарда не болады?</translation>
    </message>
    <message>
        <source>What are the lines?</source>
        <translation>Жолдарда не болады?</translation>
    </message>
    <message>
        <source>Who is looked at: everybody</source>
        <translation>Кесте кім туралы: барлығы туралы</translation>
    </message>
    <message>
        <source>Who is looked at: only people of whom all this is true</source>
        <translation>Кесте кім туралы: тек осы шарттардың бәріне сай келетін адамдар туралы</translation>
    </message>
    <message>
        <source>none</source>
        <translation>жоқ</translation>
    </message>
    <message>
        <source>not chosen yet</source>
        <translation>әлі таңдалмаған</translation>
    </message>
</context>
<context>
    <name>Bundles</name>
    <message>
        <source>An earlier bundle of this laptop has not arrived.</source>
        <translation>Бұл ноутбуктің бұрынғы бір бумасы әлі жеткен жоқ.</translation>
    </message>
    <message>
        <source>Answers that change: {count}</source>
        <translation>Өзгеретін жауап: {count}</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Өзгерген</translation>
    </message>
    <message>
        <source>Changed: {count}</source>
        <translation>Өзгерген: {count}</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Сәйкессіздік</translation>
    </message>
    <message>
        <source>Conflicts: {count}</source>
        <translation>Сәйкессіздік: {count}</translation>
    </message>
    <message>
        <source>Deleted before</source>
        <translation>Бұрын өшірілген</translation>
    </message>
    <message>
        <source>Deleted before, not taken in: {count}</source>
        <translation>Бұрын өшірілген, қабылданбады: {count}</translation>
    </message>
    <message>
        <source>Doubted</source>
        <translation>Келісімі күмәнді</translation>
    </message>
    <message>
        <source>Entry {number}</source>
        <translation>Тізімдегі {number}-жол</translation>
    </message>
    <message>
        <source>Fields that stay as they are: {count}</source>
        <translation>Өзгермейтін жауаптар: {count}</translation>
    </message>
    <message>
        <source>It was taken back and deleted, and stays away.</source>
        <translation>Адам оны қайтарып алған, ол өшірілген және енді қайта пайда болмайды.</translation>
    </message>
    <message>
        <source>Its merge was undone: it would be merged again.</source>
        <translation>Оны біріктірудің күші жойылған еді: енді ол қайта біріктіріледі.</translation>
    </message>
    <message>
        <source>Its person takes it back: it is hidden.</source>
        <translation>Адам өз жазбасын қайтарып алып жатыр: ол жасырулы.</translation>
    </message>
    <message>
        <source>Kazakhstan</source>
        <translation>Қазақстан</translation>
    </message>
    <message>
        <source>Merged before: nothing will change.</source>
        <translation>Бұрын біріктірілген: ештеңе өзгермейді.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Жаңа</translation>
    </message>
    <message>
        <source>New: {count}</source>
        <translation>Жаңа: {count}</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Жауап жоқ</translation>
    </message>
    <message>
        <source>Not for this desk</source>
        <translation>Сізге арналмаған</translation>
    </message>
    <message>
        <source>Not signed: counted nowhere, for a laptop to go on with.</source>
        <translation>Расталмаған: ешбір есепке кірмейді, оны бір ноутбукте жалғастырады.</translation>
    </message>
    <message>
        <source>Not sure whether that was all</source>
        <translation>Бәрі осы ма, белгісіз</translation>
    </message>
    <message>
        <source>Sealed for another coordinator alone: it is kept as it came.</source>
        <translation>Тек басқа үйлестірушіге арналып мөрленген: келген күйінде сақталады.</translation>
    </message>
    <message>
        <source>Sealed for another coordinator alone: {count}</source>
        <translation>Тек басқа үйлестірушіге арналып мөрленген: {count}</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Қайтарып алынды</translation>
    </message>
    <message>
        <source>Taken back: {count}</source>
        <translation>Қайтарып алынды: {count}</translation>
    </message>
    <message>
        <source>Taken out of the list</source>
        <translation>Тізімнен шығарылған</translation>
    </message>
    <message>
        <source>That was all</source>
        <translation>Бәрі осы</translation>
    </message>
    <message>
        <source>The interviewer doubts the consent: it waits until you release or delete it.</source>
        <translation>Сұхбат жүргізуші келісімге күмәнданады: сіз рұқсат бергенше немесе өшіргенше жазба күтіп тұрады.</translation>
    </message>
    <message>
        <source>The list is open</source>
        <translation>Тізім аяқталмаған</translation>
    </message>
    <message>
        <source>This laptop takes back records without proof: {count}. Call its interviewer before you decide; a seized laptop could do this.</source>
        <translation>Бұл ноутбуктен жазбалар дәлелсіз қайтарып алынып жатыр: {count}. Шешпес бұрын сұхбат жүргізушіге қоңырау шалыңыз: ноутбук тартып алынса, осылай болуы мүмкін.</translation>
    </message>
    <message>
        <source>To be chosen: {count}</source>
        <translation>Таңдау керек: {count}</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Өзгермеген</translation>
    </message>
    <message>
        <source>Unchanged: {count}</source>
        <translation>Өзгермеген: {count}</translation>
    </message>
    <message>
        <source>Uzbekistan</source>
        <translation>Өзбекстан</translation>
    </message>
    <message>
        <source>Waiting, the consent is doubted: {count}</source>
        <translation>Шешім күтуде, келісімі күмәнді: {count}</translation>
    </message>
</context>
<context>
    <name>BundlesView</name>
    <message>
        <source>All in a folder…</source>
        <translation>Қалтадағының бәрі…</translation>
    </message>
    <message>
        <source>Bundles</source>
        <translation>Бумалар</translation>
    </message>
    <message>
        <source>Cannot be merged</source>
        <translation>Біріктіруге болмайды</translation>
    </message>
    <message>
        <source>Look closer</source>
        <translation>Қарап шығу</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Біріктіру</translation>
    </message>
    <message>
        <source>Merge only what your interviewer gave you by hand, and compare the ten words once more.</source>
        <translation>Сұхбат жүргізушіңіздің сізге өз қолымен бергенін ғана біріктіріңіз және он сөзді тағы бір рет салыстырыңыз.</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Біріктірілді</translation>
    </message>
    <message>
        <source>Not looked at yet</source>
        <translation>Әлі қаралмаған</translation>
    </message>
    <message>
        <source>Ten words of the laptop</source>
        <translation>Ноутбуктің он сөзі</translation>
    </message>
    <message>
        <source>The interviewer sees the same words after the export. If one differs, do not merge.</source>
        <translation>Сұхбат жүргізуші де экспорттан кейін осы сөздерді көреді. Бір сөзі өзгеше болса, біріктірмеңіз.</translation>
    </message>
    <message>
        <source>This laptop is new here. Compare its ten words by voice.</source>
        <translation>Бұл ноутбук мұнда жаңа. Он сөзін дауыстап айтып салыстырыңыздар.</translation>
    </message>
    <message>
        <source>This laptop is not trusted any more.</source>
        <translation>Бұл ноутбук енді сенімді деп саналмайды.</translation>
    </message>
    <message>
        <source>We compared all ten words, and they are the same.</source>
        <translation>Он сөздің бәрін салыстырдық, олар бірдей.</translation>
    </message>
    <message>
        <source>What it would change</source>
        <translation>Ол нені өзгертеді</translation>
    </message>
    <message>
        <source>Which bundles?</source>
        <translation>Қай бумалар?</translation>
    </message>
    <message>
        <source>Which folder or stick?</source>
        <translation>Қай қалта немесе флешка?</translation>
    </message>
</context>
<context>
    <name>BusyParts</name>
    <message>
        <source>Stop</source>
        <translation>Тоқтату</translation>
    </message>
</context>
<context>
    <name>Calls</name>
    <message>
        <source>Calls to make</source>
        <translation>Хабарласу керек адамдар</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Болдырмау</translation>
    </message>
    <message>
        <source>In a sentence, without names</source>
        <translation>Бір сөйлеммен, аты-жөнсіз</translation>
    </message>
    <message>
        <source>Kept until {date}</source>
        <translation>Сақталатын соңғы күн: {date}</translation>
    </message>
    <message>
        <source>Not reached, keep it</source>
        <translation>Хабарласа алмадым: қалдыру</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ашу</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Ашу…</translation>
    </message>
    <message>
        <source>Seven days have passed. How to reach them is not kept here any more: {codes}. Your coordinator may have it.</source>
        <translation>Жеті күн өтті. Олармен қалай байланысуға болатыны мұнда енді сақталмайды: {codes}. Мұны үйлестірушіңіз білуі мүмкін.</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Басқа себеп</translation>
    </message>
    <message>
        <source>The agreed call</source>
        <translation>Келісілген қоңырау</translation>
    </message>
    <message>
        <source>The call is done: forget it</source>
        <translation>Хабарластым: өшіру</translation>
    </message>
    <message>
        <source>The person may be in danger</source>
        <translation>Адамға қауіп төнген болуы мүмкін</translation>
    </message>
    <message>
        <source>What do you open it for?</source>
        <translation>Мұны не үшін ашасыз?</translation>
    </message>
    <message>
        <source>What you say here is written down in the vault.</source>
        <translation>Мұнда айтқаныңыз қоймаға жазылып қалады.</translation>
    </message>
</context>
<context>
    <name>CardView</name>
    <message>
        <source>Enrolment card</source>
        <translation>Тіркеу картасы</translation>
    </message>
    <message>
        <source>Ten words of the card</source>
        <translation>Картаның он сөзі</translation>
    </message>
    <message>
        <source>Where should the card be?</source>
        <translation>Картаны қайда сақтаймыз?</translation>
    </message>
    <message>
        <source>Written: {path}</source>
        <translation>Жазылды: {path}</translation>
    </message>
</context>
<context>
    <name>CardsPage</name>
    <message>
        <source>Back</source>
        <translation>Артқа</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Тоқтату</translation>
    </message>
</context>
<context>
    <name>Care</name>
    <message>
        <source>A backup that was not finished</source>
        <translation>Аяқталмаған сақтық көшірме</translation>
    </message>
    <message>
        <source>Backup of {month}</source>
        <translation>Сақтық көшірме: {month}</translation>
    </message>
    <message>
        <source>Backups stay readable when this vault is erased.</source>
        <translation>Бұл қойма өшірілсе де, сақтық көшірмелер оқыла береді.</translation>
    </message>
    <message>
        <source>Begun before last month: {codes}.</source>
        <translation>Өткен айдан бұрын басталғандар: {codes}.</translation>
    </message>
    <message>
        <source>Days for deleting</source>
        <translation>Жою мерзімдері</translation>
    </message>
    <message>
        <source>Deleted from it: {codes}.</source>
        <translation>Тасығыштан өшірілді: {codes}.</translation>
    </message>
    <message>
        <source>Encryption of the disk</source>
        <translation>Дискінің шифрлануы</translation>
    </message>
    <message>
        <source>Erase this vault</source>
        <translation>Бұл қойманы өшіру</translation>
    </message>
    <message>
        <source>Every page is as it was written.</source>
        <translation>Әр беті жазылған күйінде тұр.</translation>
    </message>
    <message>
        <source>Everybody on it was checked lately.</source>
        <translation>Тізімдегілердің бәрі жақында тексерілген.</translation>
    </message>
    <message>
        <source>Everything is finished.</source>
        <translation>Бәрі аяқталған.</translation>
    </message>
    <message>
        <source>Everything sealed is in a bundle.</source>
        <translation>Мөрленгеннің бәрі бумада.</translation>
    </message>
    <message>
        <source>Finish what is open</source>
        <translation>Ашық тұрғанды аяқтау</translation>
    </message>
    <message>
        <source>Finished and not in it, because nobody could open it there: {count}.</source>
        <translation>Аяқталған, бірақ көшірмеге кірмегені: {count}. Көшірмеден оны ешкім аша алмас еді.</translation>
    </message>
    <message>
        <source>Finished interviews</source>
        <translation>Аяқталған сұхбаттар</translation>
    </message>
    <message>
        <source>Finished, and not sealed: {codes}.</source>
        <translation>Аяқталған, бірақ мөрленбеген: {codes}.</translation>
    </message>
    <message>
        <source>Free space</source>
        <translation>Бос орын</translation>
    </message>
    <message>
        <source>Hibernation</source>
        <translation>Терең ұйқы (гибернация)</translation>
    </message>
    <message>
        <source>In no bundle yet: {codes}.</source>
        <translation>Әлі ешбір бумада жоқ: {codes}.</translation>
    </message>
    <message>
        <source>It is damaged. Lock, copy its folder to a stick, and choose “Save what can be read…” at the first screen. Make no backup before: it would replace a good one.</source>
        <translation>Дерекқор бүлінген. Бағдарламаны құлыптап, қойманың қалтасын флешкіге көшіріңіз де, бірінші экранда «Оқылатынын сақтап қалу…» дегенді таңдаңыз. Оған дейін сақтық көшірме жасамаңыз: ол бұрынғы дұрыс көшірменің орнын басып қалады.</translation>
    </message>
    <message>
        <source>It is listed no more. What lies on it stays there.</source>
        <translation>Тасығыш тізімнен алынды. Ондағының бәрі сол күйі қалады.</translation>
    </message>
    <message>
        <source>It is there.</source>
        <translation>Орын бар.</translation>
    </message>
    <message>
        <source>It is used up: make room on the disk before the next interview.</source>
        <translation>Ол таусылды: келесі сұхбатқа дейін дискіден орын босатыңыз.</translation>
    </message>
    <message>
        <source>It lies on no backup either.</source>
        <translation>Олар сақтық көшірмелерде де жоқ.</translation>
    </message>
    <message>
        <source>It may not travel.</source>
        <translation>Жөнелтуге рұқсат жоқ.</translation>
    </message>
    <message>
        <source>It still lies on {detail} of the media. Plug them in one by one.</source>
        <translation>Олар әлі {detail} тасығышта тұр. Тасығыштарды бірінен соң бірін жалғаңыз.</translation>
    </message>
    <message>
        <source>It works.</source>
        <translation>Мөрлеуге болады.</translation>
    </message>
    <message>
        <source>Leave every backup behind, or destroy it</source>
        <translation>Сақтық көшірмелердің бәрін қалдырып кету немесе жою</translation>
    </message>
    <message>
        <source>Made in {detail}.</source>
        <translation>Жасалған уақыты: {detail}.</translation>
    </message>
    <message>
        <source>Memory on the disk (swap)</source>
        <translation>Дискідегі жад (swap)</translation>
    </message>
    <message>
        <source>No backup is listed.</source>
        <translation>Тізімде сақтық көшірме жоқ.</translation>
    </message>
    <message>
        <source>No receipt yet: {codes}. It comes in a parcel.</source>
        <translation>Растау әлі келген жоқ: {codes}. Ол сәлемдемемен келеді.</translation>
    </message>
    <message>
        <source>No record has reached its day.</source>
        <translation>Мерзімі жеткен жазба жоқ.</translation>
    </message>
    <message>
        <source>Nobody has to be asked again.</source>
        <translation>Ешкімнен қайта сұраудың қажеті жоқ.</translation>
    </message>
    <message>
        <source>None has been lying here for long.</source>
        <translation>Ұзақ жатып қалғаны жоқ.</translation>
    </message>
    <message>
        <source>None lies here open.</source>
        <translation>Мұнда ашық жатқаны жоқ.</translation>
    </message>
    <message>
        <source>None, or encrypted.</source>
        <translation>Жоқ немесе шифрланған.</translation>
    </message>
    <message>
        <source>Not finished, or not allowed to travel: {codes}. Lost once you erase.</source>
        <translation>Аяқталмаған не жөнелтуге рұқсат етілмеген: {codes}. Қойманы өшірсеңіз, жоғалады.</translation>
    </message>
    <message>
        <source>Not in it, because it is deleted at the end of the day: {count}.</source>
        <translation>Күннің соңында жойылатындықтан, көшірмеге кірмегені: {count}.</translation>
    </message>
    <message>
        <source>Not yet: what stands above would be lost.</source>
        <translation>Әзірге болмайды: жоғарыда аталғандар жоғалып кетеді.</translation>
    </message>
    <message>
        <source>Nothing can be sealed now. {detail}</source>
        <translation>Қазір ештеңені мөрлеу мүмкін емес. {detail}</translation>
    </message>
    <message>
        <source>Nothing had to be deleted from it.</source>
        <translation>Тасығыштан өшіретін ештеңе болған жоқ.</translation>
    </message>
    <message>
        <source>Nothing waits for sealing.</source>
        <translation>Мөрлеуді күтіп тұрған ештеңе жоқ.</translation>
    </message>
    <message>
        <source>On one of them lies what was taken back or deleted since.</source>
        <translation>Олардың бірінде содан бері қайтарып алынған не өшірілген жазба тұр.</translation>
    </message>
    <message>
        <source>Only you.</source>
        <translation>Тек сіз.</translation>
    </message>
    <message>
        <source>Only {detail} MB are free: a backup or a merge may fail. Make room on the disk.</source>
        <translation>Бар болғаны {detail} МБ бос: сақтық көшірме жасалмай немесе біріктіру орындалмай қалуы мүмкін. Дискіден орын босатыңыз.</translation>
    </message>
    <message>
        <source>Others who use this machine can read the vault&apos;s encrypted files. Move the vault to a folder of your own.</source>
        <translation>Бұл компьютерді пайдаланатын басқа адамдар қойманың шифрланған файлдарын оқи алады. Қойманы тек өзіңіз кіре алатын қалтаға ауыстырыңыз.</translation>
    </message>
    <message>
        <source>Parts of the memory may be written to the disk unencrypted. Have swap turned off, or encrypted.</source>
        <translation>Жадтың бір бөлігі дискіге шифрланбай жазылуы мүмкін. Маманға айтып, дискідегі жадты (swap) сөндіртіңіз немесе шифрлатыңыз.</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Рұқсаттар</translation>
    </message>
    <message>
        <source>Room kept for the last answers</source>
        <translation>Соңғы жауаптарға сақталған орын</translation>
    </message>
    <message>
        <source>Seal what is finished</source>
        <translation>Аяқталғанды мөрлеу</translation>
    </message>
    <message>
        <source>Sealing for the coordinator</source>
        <translation>Үйлестірушіге арнап мөрлеу</translation>
    </message>
    <message>
        <source>Something was taken back or deleted since, and still lies on it: plug it in.</source>
        <translation>Содан бері қайтарып алынған не өшірілген жазба онда әлі тұр: тасығышты жалғаңыз.</translation>
    </message>
    <message>
        <source>Still open here: {codes}. {detail}</source>
        <translation>Мұнда әлі ашық: {codes}. {detail}</translation>
    </message>
    <message>
        <source>The backup lies on “{label}”. Open: {open}. Sealed: {sealed}.</source>
        <translation>Сақтық көшірме «{label}» тасығышына жазылды. Ашық: {open}. Мөрленген: {sealed}.</translation>
    </message>
    <message>
        <source>The database</source>
        <translation>Дерекқор</translation>
    </message>
    <message>
        <source>The disk is encrypted.</source>
        <translation>Диск шифрланған.</translation>
    </message>
    <message>
        <source>The disk is not encrypted: traces of the system can be read by whoever takes this machine. Have it set up anew with an encrypted disk.</source>
        <translation>Диск шифрланбаған: компьютерді алып қойған адам жүйеде қалған іздерді оқи алады. Жүйені шифрланған дискіге қайта орнаттырыңыз.</translation>
    </message>
    <message>
        <source>The last backup</source>
        <translation>Соңғы сақтық көшірме</translation>
    </message>
    <message>
        <source>The medium of the last backup is not here.</source>
        <translation>Соңғы сақтық көшірменің тасығышы мұнда жоқ.</translation>
    </message>
    <message>
        <source>The program cannot see it here. Ask whoever set this machine up.</source>
        <translation>Бағдарлама мұны бұл компьютерде көре алмайды. Компьютерді баптаған адамнан сұраңыз.</translation>
    </message>
    <message>
        <source>The referral list</source>
        <translation>Көмек тізімі</translation>
    </message>
    <message>
        <source>Their day has come: {codes}.</source>
        <translation>Мерзімі жетті: {codes}.</translation>
    </message>
    <message>
        <source>Then nothing is left here that anybody could make you open.</source>
        <translation>Содан кейін мұнда сізге күштеп аштыратындай ештеңе қалмайды.</translation>
    </message>
    <message>
        <source>There is none: no interview can begin.</source>
        <translation>Тізім жоқ: бірде-бір сұхбатты бастауға болмайды.</translation>
    </message>
    <message>
        <source>There is none: what lies only here is lost with this laptop.</source>
        <translation>Көшірме жоқ: тек осында тұрғанның бәрі ноутбукпен бірге жоғалады.</translation>
    </message>
    <message>
        <source>This machine can write its whole memory to the disk. Turn it off instead of letting it hibernate, and lock before.</source>
        <translation>Бұл компьютер бүкіл жадын дискіге жазып қоюы мүмкін. Оны терең ұйқыға жібермеңіз: алдымен бағдарламаны құлыптап, компьютерді сөндіріңіз.</translation>
    </message>
    <message>
        <source>This machine writes no memory to the disk when it rests.</source>
        <translation>Бұл компьютер ұйқыға кеткенде жадын дискіге жазбайды.</translation>
    </message>
    <message>
        <source>To be asked before anything is used: {codes}.</source>
        <translation>Пайдаланбас бұрын адамның өзінен сұрау керек: {codes}.</translation>
    </message>
    <message>
        <source>To be checked again: {detail}. Ask your coordinator for a parcel.</source>
        <translation>Қайта тексеру керек: {detail}. Үйлестірушіден сәлемдеме сұраңыз.</translation>
    </message>
    <message>
        <source>Unfinished interviews</source>
        <translation>Аяқталмаған сұхбаттар</translation>
    </message>
    <message>
        <source>Wait for the receipt</source>
        <translation>Растауды күту</translation>
    </message>
    <message>
        <source>What was deleted here</source>
        <translation>Мұнда өшірілгендер</translation>
    </message>
    <message>
        <source>Who can read the folder</source>
        <translation>Қалтаны кім оқи алады</translation>
    </message>
    <message>
        <source>Write a bundle for your coordinator</source>
        <translation>Үйлестірушіге бума жазу</translation>
    </message>
    <message>
        <source>Your coordinator has everything that was sealed here.</source>
        <translation>Мұнда мөрленгеннің бәрі үйлестірушіде бар.</translation>
    </message>
    <message>
        <source>{detail} MB are free.</source>
        <translation>{detail} МБ бос.</translation>
    </message>
</context>
<context>
    <name>CareView</name>
    <message>
        <source>A backup holds open interviews under the passphrase of this vault; finished ones only the coordinator can open. Keep it apart from this machine.</source>
        <translation>Сақтық көшірмедегі ашық сұхбаттар осы қойманың құпия сөйлемімен қорғалады, ал аяқталғандарын тек үйлестіруші аша алады. Көшірмені осы компьютерден бөлек сақтаңыз.</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>Көшірме жасау</translation>
    </message>
    <message>
        <source>Back up in a folder…</source>
        <translation>Қалтаға көшірме жасау…</translation>
    </message>
    <message>
        <source>Backups and checks</source>
        <translation>Сақтық көшірмелер мен тексерулер</translation>
    </message>
    <message>
        <source>Before a border</source>
        <translation>Шекара алдында</translation>
    </message>
    <message>
        <source>Carry nothing over it that anybody could make you open. From top to bottom; early enough that the receipt can come.</source>
        <translation>Біреу сізге күштеп аштыра алатын ештеңені шекарадан алып өтпеңіз. Жоғарыдан төмен қарай орындаңыз, растау келіп үлгеретіндей ерте бастаңыз.</translation>
    </message>
    <message>
        <source>Delete there what must go</source>
        <translation>Өшірілуі тиіс жазбаларды осы тасығыштан өшіру</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Орындалды</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>Өшіру…</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>Дұрыс</translation>
    </message>
    <message>
        <source>How everything is</source>
        <translation>Қазіргі жағдай</translation>
    </message>
    <message>
        <source>In which folder does the backup lie?</source>
        <translation>Сақтық көшірме қай қалтада?</translation>
    </message>
    <message>
        <source>In which folder should the backup be? On another medium.</source>
        <translation>Сақтық көшірме қай қалтада тұрсын? Басқа тасығышта.</translation>
    </message>
    <message>
        <source>It is here again…</source>
        <translation>Тасығыш қайтадан осында…</translation>
    </message>
    <message>
        <source>Leave it listed</source>
        <translation>Тізімде қалдыру</translation>
    </message>
    <message>
        <source>List it no more</source>
        <translation>Тізімнен алу</translation>
    </message>
    <message>
        <source>List it no more…</source>
        <translation>Тізімнен алу…</translation>
    </message>
    <message>
        <source>List “{label}” no more?</source>
        <translation>«{label}» тізімнен алынсын ба?</translation>
    </message>
    <message>
        <source>Look now</source>
        <translation>Қазір тексеру</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Белгісіз</translation>
    </message>
    <message>
        <source>Nowhere yet.</source>
        <translation>Әзірге еш жерде жоқ.</translation>
    </message>
    <message>
        <source>Only if it was destroyed, or emptied. Nothing is deleted from it: what is taken back later stays readable there, and nobody is told.</source>
        <translation>Тасығыш жойылған немесе түгел тазартылған болса ғана тізімнен алыңыз. Бұл одан ештеңе өшірмейді: кейін қайтарып алынғаны онда оқыла береді, ал бұл туралы ешкімге хабарланбайды.</translation>
    </message>
    <message>
        <source>Plugged in</source>
        <translation>Жалғанып тұр</translation>
    </message>
    <message>
        <source>Take in a parcel…</source>
        <translation>Сәлемдемені қабылдау…</translation>
    </message>
    <message>
        <source>The database is read from end to end: this may take a while.</source>
        <translation>Дерекқор басынан аяғына дейін оқылады: біраз уақыт кетуі мүмкін.</translation>
    </message>
    <message>
        <source>To be cleaned</source>
        <translation>Тазалау керек</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Істеу керек</translation>
    </message>
    <message>
        <source>Where backups lie</source>
        <translation>Сақтық көшірмелер қайда тұр</translation>
    </message>
    <message>
        <source>Write it…</source>
        <translation>Жазу…</translation>
    </message>
</context>
<context>
    <name>ChangeDialog</name>
    <message>
        <source>A laptop meanwhile goes on with the old key.</source>
        <translation>Сөздер салыстырылғанша ноутбук ескі кілтпен жұмыс істейді.</translation>
    </message>
    <message>
        <source>A laptop then waits, and seals nothing for the old key.</source>
        <translation>Бұл жағдайда ноутбук күтеді және ескі кілтке арнап ештеңе мөрлемейді.</translation>
    </message>
    <message>
        <source>Change the keys…</source>
        <translation>Кілттерді ауыстыру…</translation>
    </message>
    <message>
        <source>Leave them as they are</source>
        <translation>Сол күйінде қалдыру</translation>
    </message>
    <message>
        <source>May somebody else have the old key?</source>
        <translation>Ескі кілт басқа біреудің қолында болуы мүмкін бе?</translation>
    </message>
    <message>
        <source>New keys for this desk?</source>
        <translation>Осы жұмыс орнына жаңа кілттер жасалсын ба?</translation>
    </message>
    <message>
        <source>No, certainly not</source>
        <translation>Жоқ, бұған сенімдімін</translation>
    </message>
    <message>
        <source>This cannot be taken back. Every interviewer has to take in a parcel, call you and compare ten words. What was sealed before is still opened here.</source>
        <translation>Мұны кері қайтару мүмкін емес. Әр сұхбат жүргізуші сәлемдемені қабылдап, сізге қоңырау шалып, он сөзді салыстыруы керек. Бұрын мөрленгеннің бәрі мұнда бұрынғыдай ашылады.</translation>
    </message>
    <message>
        <source>Yes, or I am not sure</source>
        <translation>Иә немесе анық білмеймін</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>Answer taken out</source>
        <translation>Жауап нұсқасы алып тасталды</translation>
    </message>
    <message>
        <source>Further changes, most in other languages: {count}</source>
        <translation>Басқа өзгерістер, көбі өзге тілдерде: {count}</translation>
    </message>
    <message>
        <source>New answer</source>
        <translation>Жаңа жауап нұсқасы</translation>
    </message>
    <message>
        <source>New question</source>
        <translation>Жаңа сұрақ</translation>
    </message>
    <message>
        <source>Other conditions</source>
        <translation>Шарттары басқа</translation>
    </message>
    <message>
        <source>Other name</source>
        <translation>Атауы басқа</translation>
    </message>
    <message>
        <source>Other words</source>
        <translation>Сөздері басқа</translation>
    </message>
    <message>
        <source>Question taken out</source>
        <translation>Сұрақ алып тасталды</translation>
    </message>
    <message>
        <source>What people agree to changes: in every open interview it is asked again.</source>
        <translation>Адамдар келісетін нәрсе өзгереді: ашық тұрған әр сұхбатта келісім қайта сұралады.</translation>
    </message>
    <message>
        <source>{name}, version {version}</source>
        <translation>{name}, {version} нұсқасы</translation>
    </message>
    <message>
        <source>{name}, version {version}; before it {before}</source>
        <translation>{name}, {version} нұсқасы; бұған дейінгісі {before}</translation>
    </message>
</context>
<context>
    <name>CompanyBar</name>
    <message>
        <source>Short view</source>
        <translation>Қысқа көрініс</translation>
    </message>
    <message>
        <source>Whole view</source>
        <translation>Толық көрініс</translation>
    </message>
</context>
<context>
    <name>Conflicts</name>
    <message>
        <source>Laptop: {name}</source>
        <translation>Ноутбук: {name}</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Жауап жоқ</translation>
    </message>
</context>
<context>
    <name>ConflictsView</name>
    <message>
        <source>Choose this</source>
        <translation>Осыны таңдау</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Сәйкессіздіктер</translation>
    </message>
    <message>
        <source>Interview {code}</source>
        <translation>{code} сұхбаты</translation>
    </message>
</context>
<context>
    <name>Coordinators</name>
    <message>
        <source>An earlier bundle of this sender has not arrived.</source>
        <translation>Бұл жіберушінің бұрынғы бір бумасы әлі жеткен жоқ.</translation>
    </message>
    <message>
        <source>Choices that settle a conflict here</source>
        <translation>Мұндағы сәйкессіздікті шешетін таңдаулар</translation>
    </message>
    <message>
        <source>Conflicts that you would have to settle</source>
        <translation>Сізге шешуге тура келетін сәйкессіздіктер</translation>
    </message>
    <message>
        <source>It was undone: it would be taken in again.</source>
        <translation>Бұл бума бұрын қабылданып, кейін қабылдаудың күші жойылған: жалғастырсаңыз, ол қайта қабылданады.</translation>
    </message>
    <message>
        <source>New judgements about who is who</source>
        <translation>Жазбалар бір адамдікі ме, жоқ па деген жаңа шешімдер</translation>
    </message>
    <message>
        <source>Records in it</source>
        <translation>Ішіндегі жазбалар</translation>
    </message>
    <message>
        <source>Records that are new here</source>
        <translation>Мұнда әлі жоқ жазбалар</translation>
    </message>
    <message>
        <source>Records that change</source>
        <translation>Өзгеретін жазбалар</translation>
    </message>
    <message>
        <source>Records that stay as they are</source>
        <translation>Өзгермейтін жазбалар</translation>
    </message>
    <message>
        <source>Records that stay here, not allowed to travel</source>
        <translation>Мұнда қалатын жазбалар: оларды беруге рұқсат жоқ</translation>
    </message>
    <message>
        <source>Refused: taken back and deleted here before</source>
        <translation>Қабылданбайды: мұнда бұрын қайтарып алынып, өшірілген</translation>
    </message>
    <message>
        <source>Sealed for another coordinator alone</source>
        <translation>Тек басқа үйлестірушіге арналып мөрленген</translation>
    </message>
    <message>
        <source>Taken in before: nothing will change.</source>
        <translation>Бұрын қабылданған: ештеңе өзгермейді.</translation>
    </message>
    <message>
        <source>Taken in: {counts}</source>
        <translation>Қабылданды: {counts}</translation>
    </message>
    <message>
        <source>This sender takes back records without proof: {count}. Ask the other coordinator by voice before you take it in.</source>
        <translation>Жіберуші жазбаларды дәлелсіз қайтарып алып жатыр: {count}. Қабылдамас бұрын бұл туралы басқа үйлестірушіден ауызша сұраңыз.</translation>
    </message>
    <message>
        <source>Undone. Records that changed: {count}. Withdrawals and judgements stay; the bundle is kept.</source>
        <translation>Қабылдаудың күші жойылды. Өзгерген жазба: {count}. Қайтарып алулар және жазбалар бір адамдікі ме, жоқ па деген шешімдер қалады; бума сақталды.</translation>
    </message>
    <message>
        <source>Waiting: the interviewer doubts the consent</source>
        <translation>Шешім күтуде: сұхбат жүргізуші келісімге күмәнданады</translation>
    </message>
    <message>
        <source>Withdrawals in it</source>
        <translation>Ішіндегі қайтарып алулар</translation>
    </message>
    <message>
        <source>Written: {path}</source>
        <translation>Жазылды: {path}</translation>
    </message>
    <message>
        <source>changed: {count}</source>
        <translation>өзгерген: {count}</translation>
    </message>
    <message>
        <source>conflicts settled: {count}</source>
        <translation>шешілген сәйкессіздік: {count}</translation>
    </message>
    <message>
        <source>conflicts to settle: {count}</source>
        <translation>шешімін күтетін сәйкессіздік: {count}</translation>
    </message>
    <message>
        <source>new records: {count}</source>
        <translation>жаңа жазба: {count}</translation>
    </message>
    <message>
        <source>refused: {count}</source>
        <translation>қабылданбады: {count}</translation>
    </message>
    <message>
        <source>sealed for another alone: {count}</source>
        <translation>тек басқаға арналып мөрленген: {count}</translation>
    </message>
    <message>
        <source>taken back: {count}</source>
        <translation>қайтарып алынды: {count}</translation>
    </message>
    <message>
        <source>waiting, the consent is doubted: {count}</source>
        <translation>шешім күтуде, келісімі күмәнді: {count}</translation>
    </message>
</context>
<context>
    <name>CoordinatorsView</name>
    <message>
        <source>And {count} more, in the counts above.</source>
        <translation>Мұнда көрсетілмеген тағы {count} жазба бар, олар жоғарыдағы сандарға кірген.</translation>
    </message>
    <message>
        <source>Call the other coordinator: they see the same ten words after writing the bundle. If one differs, take nothing in.</source>
        <translation>Басқа үйлестірушіге қоңырау шалыңыз: буманы жазғаннан кейін ол да осы он сөзді көреді. Бір сөзі өзгеше болса, ештеңе қабылдамаңыз.</translation>
    </message>
    <message>
        <source>Call the other coordinator: they see the same ten words at “Enrolment card”. If one differs, write nothing for this card.</source>
        <translation>Басқа үйлестірушіге қоңырау шалыңыз: ол осы он сөзді «Тіркеу картасы» бөлімінен көреді. Бір сөзі өзгеше болса, бұл картаға арнап ештеңе жазбаңыз.</translation>
    </message>
    <message>
        <source>Card of “{organisation}”</source>
        <translation>Карта: «{organisation}»</translation>
    </message>
    <message>
        <source>Other coordinators</source>
        <translation>Басқа үйлестірушілер</translation>
    </message>
    <message>
        <source>Read them out to the other coordinator. They compare them before they take your first bundle in.</source>
        <translation>Оларды басқа үйлестірушіге дауыстап оқып беріңіз. Ол бірінші бумаңызды қабылдамас бұрын осы сөздерді салыстырады.</translation>
    </message>
    <message>
        <source>Record by record</source>
        <translation>Әр жазба бойынша</translation>
    </message>
    <message>
        <source>Take in a bundle…</source>
        <translation>Буманы қабылдау…</translation>
    </message>
    <message>
        <source>Take in only what the other coordinator gave you by hand, and compare the ten words once more.</source>
        <translation>Басқа үйлестірушінің сізге өз қолымен бергенін ғана қабылдаңыз және он сөзді тағы бір рет салыстырыңыз.</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>Қабылдау</translation>
    </message>
    <message>
        <source>Ten words of this desk</source>
        <translation>Осы жұмыс орнының он сөзі</translation>
    </message>
    <message>
        <source>The bundle is ready</source>
        <translation>Бума дайын</translation>
    </message>
    <message>
        <source>This sender is new here.</source>
        <translation>Бұл жіберуші мұнда жаңа.</translation>
    </message>
    <message>
        <source>This sender is not trusted any more.</source>
        <translation>Бұл жіберуші енді сенімді деп саналмайды.</translation>
    </message>
    <message>
        <source>Two coordinators of one project give each other what they merged, and end with the same: records that may travel, choices in conflicts, withdrawals and judgements about who is who. How to reach people stays where it is.</source>
        <translation>Бір жобаның екі үйлестірушісі біріктіргенін бір-біріне береді, сонда екеуінде де бірдей болады: беруге рұқсат етілген жазбалар, сәйкессіздіктер бойынша таңдаулар, қайтарып алулар және жазбалар бір адамдікі ме, жоқ па деген шешімдер. Адамдардың байланыс деректері тұрған жерінде қалады.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Қабылдаудың күшін жою</translation>
    </message>
    <message>
        <source>We compared all ten words, and they are the same.</source>
        <translation>Он сөздің бәрін салыстырдық, олар бірдей.</translation>
    </message>
    <message>
        <source>What {name} brings</source>
        <translation>{name} бумасында не бар</translation>
    </message>
    <message>
        <source>Where is the other coordinator&apos;s bundle?</source>
        <translation>Басқа үйлестірушінің бумасы қайда?</translation>
    </message>
    <message>
        <source>Where is the other coordinator&apos;s card?</source>
        <translation>Басқа үйлестірушінің картасы қайда?</translation>
    </message>
    <message>
        <source>Where should the bundle be?</source>
        <translation>Буманы қайда жазу керек?</translation>
    </message>
    <message>
        <source>Write a bundle…</source>
        <translation>Бума жазу…</translation>
    </message>
    <message>
        <source>Write the bundle…</source>
        <translation>Буманы жазу…</translation>
    </message>
</context>
<context>
    <name>Curtain</name>
    <message>
        <source>Ambulance: 103</source>
        <translation>Жедел жәрдем: 103</translation>
    </message>
    <message>
        <source>Blood test: until 10 in the morning, on an empty stomach</source>
        <translation>Қан талдауы: таңғы 10-ға дейін, аш қарынға</translation>
    </message>
    <message>
        <source>Children&apos;s doctor: every day but Sunday</source>
        <translation>Балалар дәрігері: жексенбіден басқа күн сайын</translation>
    </message>
    <message>
        <source>Clinic: the desk opens at 8, bring your identity card</source>
        <translation>Емхана: тіркеу бөлімі сағат 8-де ашылады, жеке куәлікті ала келу керек</translation>
    </message>
    <message>
        <source>Dentist: Tuesday and Thursday, in the morning</source>
        <translation>Тіс дәрігері: сейсенбі мен бейсенбі, таңертең</translation>
    </message>
    <message>
        <source>Doctors in the district</source>
        <translation>Ауданымыздағы дәрігерлер</translation>
    </message>
    <message>
        <source>Eye doctor: Wednesday, second floor</source>
        <translation>Көз дәрігері: сәрсенбі, екінші қабат</translation>
    </message>
    <message>
        <source>Family doctor: by appointment, ask at the desk</source>
        <translation>Отбасылық дәрігер: алдын ала жазылып, тіркеу бөлімінен сұрау керек</translation>
    </message>
    <message>
        <source>Pharmacy at the corner: open until 10 in the evening</source>
        <translation>Бұрыштағы дәріхана: кешкі 10-ға дейін ашық</translation>
    </message>
</context>
<context>
    <name>DeskBundles</name>
    <message>
        <source>Bundles</source>
        <translation>Бумалар</translation>
    </message>
    <message>
        <source>First see what a bundle would change. Nothing is changed before you merge.</source>
        <translation>Алдымен бума нені өзгертетінін көріңіз. Өзіңіз біріктірмейінше, ештеңе өзгермейді.</translation>
    </message>
    <message>
        <source>Open bundles…</source>
        <translation>Бумаларды ашу…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Тоқтату</translation>
    </message>
</context>
<context>
    <name>DeskCard</name>
    <message>
        <source>How the organisation is named to the field</source>
        <translation>Ұйым сұхбат жүргізушілерге қалай аталады</translation>
    </message>
    <message>
        <source>Laptops in the field seal interviews for this card. It holds no secret, but nobody may exchange it on its way: compare the ten words by voice.</source>
        <translation>Сұхбат жүргізушілердің ноутбуктері сұхбаттарды осы картаға арнап мөрлейді. Онда құпия жоқ, бірақ жолда оны ешкім ауыстырып қоймауы керек: он сөзді дауыстап айтып салыстырыңыздар.</translation>
    </message>
    <message>
        <source>Read these ten words to each laptop</source>
        <translation>Осы он сөзді әр ноутбук үшін оқып беріңіз</translation>
    </message>
    <message>
        <source>Save the card…</source>
        <translation>Картаны сақтау…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Тоқтату</translation>
    </message>
    <message>
        <source>Your enrolment card</source>
        <translation>Сіздің тіркеу картаңыз</translation>
    </message>
</context>
<context>
    <name>DeskConflicts</name>
    <message>
        <source>Conflicts</source>
        <translation>Сәйкессіздіктер</translation>
    </message>
    <message>
        <source>No conflict waits for you.</source>
        <translation>Сізді күтіп тұрған сәйкессіздік жоқ.</translation>
    </message>
    <message>
        <source>Two laptops wrote something different in the same place. Nothing is lost whichever you choose: the other stays in the history.</source>
        <translation>Екі ноутбук бір жерге әртүрлі жауап жазған. Қайсысын таңдасаңыз да, ештеңе жоғалмайды: екіншісі тарихта қалады.</translation>
    </message>
</context>
<context>
    <name>DeskPage</name>
    <message>
        <source>Desk</source>
        <translation>Жұмыс орны</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Жоба</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Жазбалар</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Нәтижелер</translation>
    </message>
    <message>
        <source>This vault</source>
        <translation>Осы қойма</translation>
    </message>
</context>
<context>
    <name>DetailDialog</name>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Мұнда</translation>
    </message>
    <message>
        <source>In the bundle</source>
        <translation>Бумада</translation>
    </message>
    <message>
        <source>Interview {code}</source>
        <translation>{code} сұхбаты</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Ештеңе жоқ</translation>
    </message>
    <message>
        <source>To be chosen afterwards</source>
        <translation>Кейін таңдау керек болады</translation>
    </message>
</context>
<context>
    <name>Doubles</name>
    <message>
        <source>Accusation</source>
        <translation>Айыптау</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Ел</translation>
    </message>
    <message>
        <source>Has spoken with us before</source>
        <translation>Бізбен бұрын сөйлескен</translation>
    </message>
    <message>
        <source>Judged to be different, and the same as a third one: {pairs}</source>
        <translation>Екі жазба бөлек адамдардікі деп шешілген, бірақ екеуі де үшінші жазбамен бір адамдікі деп шешілген: {pairs}</translation>
    </message>
    <message>
        <source>Judged: different persons</source>
        <translation>Шешім: бөлек адамдар</translation>
    </message>
    <message>
        <source>Judged: the same person</source>
        <translation>Шешім: бір адам</translation>
    </message>
    <message>
        <source>Judged: undecided</source>
        <translation>Шешім: анықталмады</translation>
    </message>
    <message>
        <source>Perhaps the same person</source>
        <translation>Бір адам болуы мүмкін</translation>
    </message>
    <message>
        <source>Probably the same person</source>
        <translation>Сірә, бір адам</translation>
    </message>
    <message>
        <source>Punishment</source>
        <translation>Жаза</translation>
    </message>
    <message>
        <source>Records: {records}. Persons: {persons}.</source>
        <translation>Жазба: {records}. Адам: {persons}.</translation>
    </message>
    <message>
        <source>Term in months</source>
        <translation>Мерзімі, аймен</translation>
    </message>
    <message>
        <source>Their names are different.</source>
        <translation>Аты-жөндері әртүрлі.</translation>
    </message>
    <message>
        <source>Their names are near each other.</source>
        <translation>Аты-жөндері ұқсас.</translation>
    </message>
    <message>
        <source>Their names are probably the same, perhaps spelled apart.</source>
        <translation>Аты-жөндері, сірә, бірдей, тек әртүрлі жазылған болуы мүмкін.</translation>
    </message>
    <message>
        <source>Time in detention</source>
        <translation>Қамауда болған уақыты</translation>
    </message>
    <message>
        <source>Year of the decision</source>
        <translation>Шешім шыққан жыл</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>сәйкес</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>өзгеше</translation>
    </message>
    <message>
        <source>held since then: {count}</source>
        <translation>сол айда ұсталғандар: {count}</translation>
    </message>
    <message>
        <source>near</source>
        <translation>жақын</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>белгісіз</translation>
    </message>
    <message>
        <source>still held</source>
        <translation>әлі босатылмаған</translation>
    </message>
</context>
<context>
    <name>DoublesView</name>
    <message>
        <source>Compare the records</source>
        <translation>Жазбаларды салыстыру</translation>
    </message>
    <message>
        <source>Different…</source>
        <translation>Бөлек адамдар…</translation>
    </message>
    <message>
        <source>Doubles</source>
        <translation>Қайталанғандар</translation>
    </message>
    <message>
        <source>Names too</source>
        <translation>Аты-жөндерін де</translation>
    </message>
    <message>
        <source>No two records look like one person&apos;s.</source>
        <translation>Бір адамдікіне ұқсайтын екі жазба жоқ.</translation>
    </message>
    <message>
        <source>The same…</source>
        <translation>Бір адам…</translation>
    </message>
    <message>
        <source>Two records may be one person&apos;s. Only you decide; nothing is joined. People are counted, not records, and of linked records the stricter permission holds. A name is compared only where its person allowed it, is shown to nobody, and each opening is written down.</source>
        <translation>Екі жазба бір адамдікі болуы мүмкін. Тек сіз шешесіз; жазбалар бір-біріне қосылмайды. Жазбалар емес, адамдар саналады, ал байланыстырылған жазбаларда қатаңырақ рұқсат қолданылады. Аты-жөні адамның өзі рұқсат еткенде ғана салыстырылады; ол ешкімге көрсетілмейді, әр ашылуы жазылып отырады.</translation>
    </message>
    <message>
        <source>Undecided…</source>
        <translation>Анықталмады…</translation>
    </message>
    <message>
        <source>Why you think so, in a sentence. Name nobody.</source>
        <translation>Неге олай ойлайсыз, бір сөйлеммен жазыңыз. Ешкімнің атын атамаңыз.</translation>
    </message>
</context>
<context>
    <name>DrawnCard</name>
    <message>
        <source>Drawn at random. {machines} machines with one try a second each would need about {years} to find them. They are no help where somebody makes you say them.</source>
        <translation>Кездейсоқ таңдалған. Әрқайсысы секундына бір рет байқап көретін {machines} машина оларды шамамен {years} іздер еді. Сізді айтуға мәжбүрлесе, олар көмектеспейді.</translation>
    </message>
    <message>
        <source>Hide the words</source>
        <translation>Сөздерді жасыру</translation>
    </message>
    <message>
        <source>Language of the words</source>
        <translation>Сөздердің тілі</translation>
    </message>
    <message>
        <source>Other words</source>
        <translation>Басқа сөздер</translation>
    </message>
    <message>
        <source>Show the words</source>
        <translation>Сөздерді көрсету</translation>
    </message>
    <message>
        <source>{count} billion years</source>
        <translation>{count} миллиард жыл</translation>
    </message>
    <message>
        <source>{count} million years</source>
        <translation>{count} миллион жыл</translation>
    </message>
    <message>
        <source>{count} years</source>
        <translation>{count} жыл</translation>
    </message>
</context>
<context>
    <name>EnrolPage</name>
    <message>
        <source>Back</source>
        <translation>Артқа</translation>
    </message>
    <message>
        <source>Call your coordinator on a line you trust. The coordinator reads the words from the own screen; you listen and look. If one word differs, stop: the card may have been exchanged.</source>
        <translation>Үйлестірушіңізге өзіңіз сенетін байланыс арқылы қоңырау шалыңыз. Үйлестіруші сөздерді өз экранынан оқиды, ал сіз тыңдап, қарап отырыңыз. Бір сөзі өзгеше болса, тоқтаңыз: картаны біреу ауыстырып қойған болуы мүмкін.</translation>
    </message>
    <message>
        <source>Choose the card…</source>
        <translation>Картаны таңдау…</translation>
    </message>
    <message>
        <source>Compare these ten words by voice</source>
        <translation>Осы он сөзді дауыстап айтып салыстырыңыздар</translation>
    </message>
    <message>
        <source>Enrol</source>
        <translation>Тіркеу</translation>
    </message>
    <message>
        <source>Enrol with your coordinator</source>
        <translation>Үйлестірушіңізге тіркелу</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>Тіркелді</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Ұйым</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Тоқтату</translation>
    </message>
    <message>
        <source>The card says for whom this laptop seals interviews. It comes as a small file from your coordinator.</source>
        <translation>Карта бұл ноутбук сұхбаттарды кімге арнап мөрлейтінін көрсетеді. Ол — үйлестірушіңізден келетін шағын файл.</translation>
    </message>
    <message>
        <source>This coordinator is known now. Next, under “From the coordinator…”: this laptop&apos;s card and the recovery file. Signed interviews are sealed once the proof is back.</source>
        <translation>Енді бұл үйлестіруші белгілі. Келесі қадам «Үйлестірушіден…» бөлімінде: осы ноутбуктің картасы мен қалпына келтіру файлы. Расталған сұхбаттар растау қайтып келген соң мөрленеді.</translation>
    </message>
</context>
<context>
    <name>EnrolView</name>
    <message>
        <source>Enrolment</source>
        <translation>Тіркеу</translation>
    </message>
    <message>
        <source>Ten words to compare</source>
        <translation>Салыстыратын он сөз</translation>
    </message>
    <message>
        <source>We compared all ten words, and they are the same.</source>
        <translation>Он сөздің бәрін салыстырдық, олар бірдей.</translation>
    </message>
    <message>
        <source>Where is the card?</source>
        <translation>Карта қайда?</translation>
    </message>
</context>
<context>
    <name>Entries</name>
    <message>
        <source>The entry was removed.</source>
        <translation>Жазба алып тасталды.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Болдырмау</translation>
    </message>
</context>
<context>
    <name>EraseDialog</name>
    <message>
        <source>Erase this vault?</source>
        <translation>Бұл қойманы өшіру керек пе?</translation>
    </message>
    <message>
        <source>Hold for three seconds to erase</source>
        <translation>Өшіру үшін үш секунд басып тұрыңыз</translation>
    </message>
    <message>
        <source>It makes the vault unreadable for whoever has neither special equipment and your passphrase, nor a copy that was made before: a backup, an image of the disk. Where the disk keeps old bytes, they stay. It does not hide that the program was here, and it may be a crime where you are, above all during a search: ask a lawyer before, not then.</source>
        <translation>Содан кейін қойманы арнайы жабдығы мен сіздің құпия сөйлеміңіз қоса жоқ, бұрын жасалған көшірмесі де (сақтық көшірме, диск бейнесі) жоқ ешкім оқи алмайды. Диск ескі деректерді сақтап қалса, олар қала береді. Бұл бағдарламаның осында болғанын жасырмайды, ал сіз тұрған жерде мұндай әрекет қылмыс саналуы мүмкін, әсіресе тінту кезінде: заңгерден алдын ала сұраңыз, сол кезде емес.</translation>
    </message>
    <message>
        <source>Keep everything</source>
        <translation>Ештеңені өшірмеу</translation>
    </message>
    <message>
        <source>No receipt of your coordinator names these records. They exist nowhere else, and are lost for ever: {codes}</source>
        <translation>Бұл жазбалар үйлестірушінің бірде-бір растауында жоқ. Олар басқа еш жерде жоқ, біржола жоғалады: {codes}</translation>
    </message>
    <message>
        <source>Type the word “{word}”:</source>
        <translation>«{word}» деген сөзді теріңіз:</translation>
    </message>
    <message>
        <source>What lies in it is lost for ever, also to you. The program cannot look into a locked vault: whatever your coordinator&apos;s receipt has not named exists nowhere else.</source>
        <translation>Ондағының бәрі біржола жоғалады, сіз үшін де. Жабық қойманың ішін бағдарлама көре алмайды: үйлестірушінің растауында жоқ нәрсе басқа еш жерде жоқ.</translation>
    </message>
    <message>
        <source>What lies in it is lost for ever, also to you. Your coordinator&apos;s receipts name everything that was finished here.</source>
        <translation>Ондағының бәрі біржола жоғалады, сіз үшін де. Мұнда аяқталғанның бәрі үйлестірушінің растауларында аталған.</translation>
    </message>
    <message>
        <source>erase</source>
        <translation>өшіру</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Deleted here. The next bundle tells the coordinator.</source>
        <translation>Мұнда өшірілді. Үйлестіруші мұны келесі бумадан біледі.</translation>
    </message>
    <message>
        <source>Nothing of it was here. The next bundle tells the coordinator.</source>
        <translation>Бұл жазба мұнда болмаған. Үйлестіруші мұны келесі бумадан біледі.</translation>
    </message>
    <message>
        <source>Sealed for the next bundle. This laptop does not know which record is meant, and nothing here was deleted. The coordinator&apos;s computer finds the record and carries it out.</source>
        <translation>Келесі бума үшін мөрленді. Бұл ноутбук қай жазба туралы айтылғанын білмейді, мұнда ештеңе өшірілген жоқ. Үйлестірушінің компьютері жазбаны тауып, айтылғанды орындайды.</translation>
    </message>
</context>
<context>
    <name>ExportForm</name>
    <message>
        <source>As codes, for programs</source>
        <translation>Кодтармен, бағдарламаларға</translation>
    </message>
    <message>
        <source>How answers stand</source>
        <translation>Жауаптар қалай жазылған</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>Сөзбен</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Файл түрі</translation>
    </message>
    <message>
        <source>Language of the file</source>
        <translation>Файл тілі</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Мақсаты</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Не үшін</translation>
    </message>
    <message>
        <source>Who gets it; it stays in the ledger</source>
        <translation>Кім алады; бұл журналда қалады</translation>
    </message>
    <message>
        <source>With special categories (the case, health, treatment): for inside use alone</source>
        <translation>Ерекше санаттармен (іс, денсаулық, көрген қатынас): тек ішкі пайдалануға</translation>
    </message>
</context>
<context>
    <name>ExportPage</name>
    <message>
        <source>Back</source>
        <translation>Артқа</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Қалтаны таңдау…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Экспорттау</translation>
    </message>
    <message>
        <source>Export a bundle</source>
        <translation>Буманы экспорттау</translation>
    </message>
    <message>
        <source>One encrypted file with the sealed interviews. Only your coordinator can open it. Carry it on a stick or send it by a way you trust.</source>
        <translation>Мөрленген сұхбаттар салынған бір шифрланған файл. Оны тек үйлестірушіңіз аша алады. Флешкамен апарыңыз немесе өзіңіз сенетін жолмен жіберіңіз.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Тоқтату</translation>
    </message>
    <message>
        <source>Ten words of this laptop. At the first bundle your coordinator asks you for them by voice.</source>
        <translation>Осы ноутбуктің он сөзі. Бірінші бума жеткенде үйлестірушіңіз оларды сізден ауызша сұрайды.</translation>
    </message>
    <message>
        <source>The bundle is ready</source>
        <translation>Бума дайын</translation>
    </message>
    <message>
        <source>What goes in</source>
        <translation>Ішіне не кіреді</translation>
    </message>
</context>
<context>
    <name>ExportView</name>
    <message>
        <source>Add something to a sealed record…</source>
        <translation>Мөрленген жазбаға бірдеңе қосу…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Экспорттау</translation>
    </message>
    <message>
        <source>File: {name}</source>
        <translation>Файл: {name}</translation>
    </message>
    <message>
        <source>Folder: {folder}</source>
        <translation>Қалта: {folder}</translation>
    </message>
    <message>
        <source>Held back, not signed or not allowed: {count}</source>
        <translation>Кірмейтіндері (расталмаған немесе рұқсат жоқ): {count}</translation>
    </message>
    <message>
        <source>Interviews in it: {count}</source>
        <translation>Ішіндегі сұхбат: {count}</translation>
    </message>
    <message>
        <source>Into which folder?</source>
        <translation>Қай қалтаға?</translation>
    </message>
    <message>
        <source>Sealed interviews: {count}</source>
        <translation>Мөрленген сұхбат: {count}</translation>
    </message>
    <message>
        <source>Somebody takes a record back</source>
        <translation>Адам өз жазбасын қайтарып алады</translation>
    </message>
    <message>
        <source>Somebody takes a record back…</source>
        <translation>Адам өз жазбасын қайтарып алады…</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Қайтарып алу</translation>
    </message>
    <message>
        <source>Ten words of this laptop</source>
        <translation>Осы ноутбуктің он сөзі</translation>
    </message>
    <message>
        <source>Withdrawals and addenda in it: {count}</source>
        <translation>Ішіндегі қайтарып алулар мен толықтырулар: {count}</translation>
    </message>
    <message>
        <source>Words or an answer are sealed and forwarded: the coordinator&apos;s computer finds the record. A code deletes what is on this laptop now; the coordinator hides the record and asks the person. This cannot be taken back.</source>
        <translation>Сөздер не жауап мөрленіп, әрі қарай беріледі: жазбаны үйлестірушінің компьютері табады. Код айтылса, осы ноутбукте не бар болса, бәрі қазір өшіріледі, ал үйлестіруші жазбаны жасырып, адамның өзінен сұрайды. Мұны кері қайтару мүмкін емес.</translation>
    </message>
</context>
<context>
    <name>Exports</name>
    <message>
        <source>A group of fewer than {least} people can be recognised: the file is not written like this. Make something coarser.</source>
        <translation>{least} адамнан аз топты тануға болады: файл бұл күйінде жазылмайды. Кейбір мәліметтердің дәлдігін азайтыңыз.</translation>
    </message>
    <message>
        <source>An international body</source>
        <translation>Халықаралық орган</translation>
    </message>
    <message>
        <source>CSV for Uwazi</source>
        <translation>Uwazi үшін CSV</translation>
    </message>
    <message>
        <source>Columns: {count}. Rows: {rows}</source>
        <translation>Баған саны: {count}. Жол саны: {rows}</translation>
    </message>
    <message>
        <source>Counting with other programs</source>
        <translation>Басқа бағдарламалармен санау</translation>
    </message>
    <message>
        <source>Five-year periods instead of years</source>
        <translation>Жылдардың орнына бес жылдық кезеңдер</translation>
    </message>
    <message>
        <source>Hold back what makes people in small groups stand out</source>
        <translation>Шағын топтағы адамдарды ерекшелейтін мәліметтерді жібермеу</translation>
    </message>
    <message>
        <source>In the ledger: {number}</source>
        <translation>Журналда: {number}</translation>
    </message>
    <message>
        <source>JSON Lines, for programs</source>
        <translation>JSON Lines, бағдарламаларға</translation>
    </message>
    <message>
        <source>Nobody is in it. The reasons stand below.</source>
        <translation>Онда ешкім жоқ. Себептері төменде.</translation>
    </message>
    <message>
        <source>Nothing protects this file: whoever gets hold of it can read it. Keep it on an encrypted disk alone, and delete it as soon as you can.</source>
        <translation>Бұл файл ештеңемен қорғалмаған: қолына түскен адам оқи алады. Оны тек шифрланған дискіде сақтаңыз және мүмкіндігінше тез жойыңыз.</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Сандар</translation>
    </message>
    <message>
        <source>Numbers for another organisation</source>
        <translation>Басқа ұйымға арналған сандар</translation>
    </message>
    <message>
        <source>Numbers of groups of ten people and more, rounded down to fives. No row is a person.</source>
        <translation>Он және одан көп адамнан тұратын топтардың сандары, беске дейін төмен дөңгелектелген. Ешбір жол жеке адамды білдірмейді.</translation>
    </message>
    <message>
        <source>One row for each adult who feels safe and allowed it. No names, codes, days, sums or texts. The government may be asked about it.</source>
        <translation>Өзін қауіпсіз сезінетін және рұқсат берген әр ересек адамға бір жол. Аты-жөні, кодтар, күндер, сомалар мен мәтіндер жоқ. Бұл туралы үкіметтен сұралуы мүмкін.</translation>
    </message>
    <message>
        <source>One row for each person who allowed counting, for your own work. No name, no record code, no free text, no family member; of dates the year, of sums two digits.</source>
        <translation>Жауаптарын санауға рұқсат берген әр адамға бір жол, өз жұмысыңыз үшін. Аты-жөні, жазба коды, еркін мәтін, отбасы мүшелері жоқ; күндердің тек жылы, сомалардың мәнді екі цифры ғана қалады.</translation>
    </message>
    <message>
        <source>Others may know: {known}. People in the smallest group that shares all of it: {smallest}. Standing alone: {alone}. Highest chance that somebody is recognised: {chance}.</source>
        <translation>Басқалар білуі мүмкін: {known}. Осының бәрі бірдей ең кіші топтағы адам саны: {smallest}. Өзіне ұқсас ешкім жоқ адамдар: {alone}. Біреуді танып қоюдың ең жоғары ықтималдығы: {chance}.</translation>
    </message>
    <message>
        <source>People in it: {count}</source>
        <translation>Файлдағы адам саны: {count}</translation>
    </message>
    <message>
        <source>Questions of special categories: {count}</source>
        <translation>Ерекше санаттағы сұрақтар саны: {count}</translation>
    </message>
    <message>
        <source>Sentences of those who allowed repeating them without a name. Each is checked below first; a sentence that nobody has read as a whole never leaves.</source>
        <translation>Аты-жөнін айтпай қайталауға рұқсат бергендердің сөйлемдері. Алдымен әрқайсысы төменде тексеріледі; ешкім тұтас оқымаған сөйлем ешқайда кетпейді.</translation>
    </message>
    <message>
        <source>Smallest group then: {smallest}. Standing alone: {alone}.</source>
        <translation>Сонда ең кіші топ: {smallest}. Өзіне ұқсас ешкім жоқ адамдар: {alone}.</translation>
    </message>
    <message>
        <source>Tables as CSV</source>
        <translation>CSV түріндегі кестелер</translation>
    </message>
    <message>
        <source>Tables in it: {count}</source>
        <translation>Файлдағы кесте саны: {count}</translation>
    </message>
    <message>
        <source>These words may be repeated now.</source>
        <translation>Енді бұл сөздерді қайталауға болады.</translation>
    </message>
    <message>
        <source>Two age groups instead of four</source>
        <translation>Төрт жас тобының орнына екеу</translation>
    </message>
    <message>
        <source>Without how people came free</source>
        <translation>Адамдардың қалай босап шыққанынсыз</translation>
    </message>
    <message>
        <source>Without kinds of cases, charges and their years</source>
        <translation>Істердің түрлерінсіз, айыптарсыз және олардың жылдарынсыз</translation>
    </message>
    <message>
        <source>Without the age</source>
        <translation>Жасынсыз</translation>
    </message>
    <message>
        <source>Without the language</source>
        <translation>Тілсіз</translation>
    </message>
    <message>
        <source>Without the year of the talk</source>
        <translation>Әңгімелесу жылынсыз</translation>
    </message>
    <message>
        <source>Without woman or man</source>
        <translation>Жынысынсыз</translation>
    </message>
    <message>
        <source>Words that may be repeated</source>
        <translation>Қайталауға болатын сөздер</translation>
    </message>
    <message>
        <source>Workbook (XLSX)</source>
        <translation>Электрондық кесте (XLSX)</translation>
    </message>
    <message>
        <source>Written: {path}. People in it: {count}. In the ledger: {number}.</source>
        <translation>Жазылды: {path}. Файлдағы адам саны: {count}. Журналда: {number}.</translation>
    </message>
    <message>
        <source>a capital letter: perhaps a name</source>
        <translation>бас әріп: есім болуы мүмкін</translation>
    </message>
    <message>
        <source>a date</source>
        <translation>күні</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>сан</translation>
    </message>
    <message>
        <source>a place</source>
        <translation>жер атауы</translation>
    </message>
    <message>
        <source>a relative</source>
        <translation>туыс</translation>
    </message>
    <message>
        <source>a way to reach somebody</source>
        <translation>біреумен байланысу жолы</translation>
    </message>
    <message>
        <source>age group</source>
        <translation>жас тобы</translation>
    </message>
    <message>
        <source>an age or a time</source>
        <translation>жас немесе мерзім</translation>
    </message>
    <message>
        <source>an article of law</source>
        <translation>заң бабы</translation>
    </message>
    <message>
        <source>an occupation</source>
        <translation>кәсіп</translation>
    </message>
    <message>
        <source>an organisation</source>
        <translation>ұйым</translation>
    </message>
    <message>
        <source>another record of the same person is in it</source>
        <translation>файлда сол адамның басқа жазбасы бар</translation>
    </message>
    <message>
        <source>charges</source>
        <translation>айыптар</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>тексерілді</translation>
    </message>
    <message>
        <source>country</source>
        <translation>ел</translation>
    </message>
    <message>
        <source>how they came free</source>
        <translation>қалай босап шыққаны</translation>
    </message>
    <message>
        <source>kind of case</source>
        <translation>іс түрі</translation>
    </message>
    <message>
        <source>language</source>
        <translation>тілі</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>алынып тасталды</translation>
    </message>
    <message>
        <source>stays: {reason}</source>
        <translation>қалады: {reason}</translation>
    </message>
    <message>
        <source>the first word: perhaps a name</source>
        <translation>бірінші сөз: есім болуы мүмкін</translation>
    </message>
    <message>
        <source>the person may not be counted</source>
        <translation>бұл адамның жауаптарын санауға болмайды</translation>
    </message>
    <message>
        <source>the words are not checked yet</source>
        <translation>сөздер әлі тексерілмеген</translation>
    </message>
    <message>
        <source>to be decided: {count}</source>
        <translation>шешу керек: {count}</translation>
    </message>
    <message>
        <source>to be read as a whole</source>
        <translation>тұтас оқу керек</translation>
    </message>
    <message>
        <source>told with another questionnaire</source>
        <translation>басқа сауалнама бойынша айтылған</translation>
    </message>
    <message>
        <source>where somebody lives or was</source>
        <translation>біреу тұратын немесе болған жер</translation>
    </message>
    <message>
        <source>woman or man</source>
        <translation>жынысы</translation>
    </message>
    <message>
        <source>year of arrest</source>
        <translation>ұсталған жылы</translation>
    </message>
    <message>
        <source>year of the first decision</source>
        <translation>бірінші шешім жылы</translation>
    </message>
    <message>
        <source>year of the talk</source>
        <translation>әңгімелесу жылы</translation>
    </message>
</context>
<context>
    <name>ExportsView</name>
    <message>
        <source>A file with what people told leaves the vault only for a purpose that they allowed. Look first what it reveals. Every file stands in the log below.</source>
        <translation>Адамдар айтқан мәліметтер жазылған файл қоймадан олар рұқсат берген мақсатпен ғана шығады. Алдымен оның нені ашатынын қараңыз. Әр файл төмендегі журналға жазылады.</translation>
    </message>
    <message>
        <source>Files of records</source>
        <translation>Жазбалар файлдары</translation>
    </message>
    <message>
        <source>Files that were written</source>
        <translation>Жазылған файлдар</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Қайта қарау</translation>
    </message>
    <message>
        <source>No file was written yet.</source>
        <translation>Әзірге бірде-бір файл жазылған жоқ.</translation>
    </message>
    <message>
        <source>Not in it</source>
        <translation>Кірмегендер</translation>
    </message>
    <message>
        <source>Only the first {count} are shown.</source>
        <translation>Тек алғашқы {count} жазба көрсетілген.</translation>
    </message>
    <message>
        <source>The program looks for names, places, dates, numbers and the like, and does not find everything. Read each sentence as somebody would who knows the person.</source>
        <translation>Бағдарлама есімдерді, жерлерді, күндерді, сандарды және сол сияқтыларды іздейді, бірақ бәрін таба алмайды. Әр сөйлемді сол адамды танитын кісі оқығандай оқып шығыңыз.</translation>
    </message>
    <message>
        <source>What can be made coarser</source>
        <translation>Ненің дәлдігін азайтуға болады</translation>
    </message>
    <message>
        <source>What this file reveals</source>
        <translation>Бұл файл нені ашады</translation>
    </message>
    <message>
        <source>Where should the file be?</source>
        <translation>Файлды қайда сақтаймыз?</translation>
    </message>
    <message>
        <source>Words, and what in them could say who it is</source>
        <translation>Сөздер және олардағы адамның кім екенін білдіріп қоятын жерлер</translation>
    </message>
    <message>
        <source>Write the file…</source>
        <translation>Файлды жазу…</translation>
    </message>
</context>
<context>
    <name>Fates</name>
    <message>
        <source>A case is open</source>
        <translation>Іс ашық</translation>
    </message>
    <message>
        <source>A relative interpreted</source>
        <translation>Туысы аударған</translation>
    </message>
    <message>
        <source>Another day</source>
        <translation>Басқа күні</translation>
    </message>
    <message>
        <source>Deleted at the end of today.</source>
        <translation>Бүгін, күннің соңында жойылады.</translation>
    </message>
    <message>
        <source>Deleted at the end of {date}.</source>
        <translation>{date} күнінің соңында жойылады.</translation>
    </message>
    <message>
        <source>In doubt</source>
        <translation>Күмәнді</translation>
    </message>
    <message>
        <source>It could not be sealed yet. The program tries again.</source>
        <translation>Әзірге мөрлеу мүмкін болмады. Бағдарлама қайта байқап көреді.</translation>
    </message>
    <message>
        <source>It does not travel. Deleted at the end of {date}.</source>
        <translation>Жөнелтілмейді. {date} күнінің соңында жойылады.</translation>
    </message>
    <message>
        <source>Its day is over: to be deleted.</source>
        <translation>Күні өтті: жойылуға тиіс.</translation>
    </message>
    <message>
        <source>Not agreed</source>
        <translation>Келіспеген</translation>
    </message>
    <message>
        <source>Not for the coordinator</source>
        <translation>Үйлестірушіге емес</translation>
    </message>
    <message>
        <source>Not safe</source>
        <translation>Қауіпті</translation>
    </message>
    <message>
        <source>Open until midnight, then sealed unsigned.</source>
        <translation>Түн ортасына дейін ашық, содан кейін расталмаған күйінде мөрленеді.</translation>
    </message>
    <message>
        <source>Open until midnight, then sealed.</source>
        <translation>Түн ортасына дейін ашық, содан кейін мөрленеді.</translation>
    </message>
    <message>
        <source>Open until midnight, then sealed. The coordinator sees its code and your doubt only.</source>
        <translation>Түн ортасына дейін ашық, содан кейін мөрленеді. Үйлестіруші тек кодын және сіздің күмәніңізді көреді.</translation>
    </message>
    <message>
        <source>Open until the end of {date}, then sealed unsigned.</source>
        <translation>{date} күнінің соңына дейін ашық, содан кейін расталмаған күйінде мөрленеді.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Тоқтатылған</translation>
    </message>
    <message>
        <source>Two answers about a permission</source>
        <translation>Бір рұқсатқа екі түрлі жауап</translation>
    </message>
    <message>
        <source>Waits for the coordinator&apos;s card; it is sealed then.</source>
        <translation>Үйлестірушінің картасын күтіп тұр, сонда мөрленеді.</translation>
    </message>
    <message>
        <source>Waits for the proof of recovery; it is sealed then.</source>
        <translation>Қалпына келтіру растауын күтіп тұр, сонда мөрленеді.</translation>
    </message>
    <message>
        <source>Waits until the new card is compared; it is sealed then.</source>
        <translation>Жаңа картаны салыстыруды күтіп тұр, сонда мөрленеді.</translation>
    </message>
    <message>
        <source>Waits until this laptop may seal again.</source>
        <translation>Осы ноутбукте қайтадан мөрлеуге болатын кезді күтіп тұр.</translation>
    </message>
</context>
<context>
    <name>FieldRooms</name>
    <message>
        <source>Afterwards only the coordinator can open it. This laptop cannot: nothing in it can be corrected here, and no paper can be made of it.</source>
        <translation>Содан кейін оны тек үйлестіруші аша алады. Бұл ноутбукте оны ашу да, түзету де, одан бірдеңе басып шығару да мүмкін емес.</translation>
    </message>
    <message>
        <source>Back to reading</source>
        <translation>Қайта оқуға оралу</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Әзірге жоқ</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Мөрлеу</translation>
    </message>
    <message>
        <source>Seal this interview?</source>
        <translation>Бұл сұхбатты мөрлейсіз бе?</translation>
    </message>
    <message>
        <source>You are correcting one answer.</source>
        <translation>Бір жауапты түзетіп жатырсыз.</translation>
    </message>
</context>
<context>
    <name>FindDialog</name>
    <message>
        <source>Find a question, a section or a command</source>
        <translation>Сұрақты, бөлімді немесе пәрменді табу</translation>
    </message>
    <message>
        <source>Nothing that can be asked now has these words.</source>
        <translation>Қазір қоюға болатын сұрақтардың ешқайсысында бұл сөздер жоқ.</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Табылғандар</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>Section</source>
        <translation>Бөлім</translation>
    </message>
    <message>
        <source>open</source>
        <translation>жауапсыз</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>And further defects: {count}</source>
        <translation>Тағы басқа кемшіліктер: {count}</translation>
    </message>
</context>
<context>
    <name>FirstSteps</name>
    <message>
        <source>Done</source>
        <translation>Орындалды</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Алғашқы қадамдар</translation>
    </message>
    <message>
        <source>Hide these steps</source>
        <translation>Бұл қадамдарды жасыру</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Emergency contact of the project</source>
        <translation>Жобаның шұғыл байланысы</translation>
    </message>
    <message>
        <source>In general words. What is open for one person, a lawyer must say.</source>
        <translation>Жалпы түрде айтылған. Нақты бір адамға қандай жол ашық екенін заңгер айтуы керек.</translation>
    </message>
    <message>
        <source>Kazakhstan: the law</source>
        <translation>Қазақстан: заң</translation>
    </message>
    <message>
        <source>Make sure first that this is still right.</source>
        <translation>Алдымен мұның әлі де дұрыс екеніне көз жеткізіңіз.</translation>
    </message>
    <message>
        <source>There is no referral list here yet.</source>
        <translation>Мұнда әзірге көмек тізімі жоқ.</translation>
    </message>
    <message>
        <source>Uzbekistan: the law</source>
        <translation>Өзбекстан: заң</translation>
    </message>
    <message>
        <source>Ways that people ask about:</source>
        <translation>Адамдар сұрайтын жолдар:</translation>
    </message>
    <message>
        <source>What can be asked for after release</source>
        <translation>Босап шыққаннан кейін нелерді сұрап алуға болады</translation>
    </message>
    <message>
        <source>Who helps</source>
        <translation>Кім көмектеседі</translation>
    </message>
    <message>
        <source>Who helps: {city}</source>
        <translation>Кім көмектеседі: {city}</translation>
    </message>
    <message>
        <source>Who we are</source>
        <translation>Біз кімбіз</translation>
    </message>
</context>
<context>
    <name>GuideDialog</name>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message>
        <source>For the moment</source>
        <translation>Дәл қазір керегі</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Беттер</translation>
    </message>
</context>
<context>
    <name>Handing</name>
    <message>
        <source>A case sheet for each person who allowed a lawyer to see the answers. No name, no record code, no way to reach the person.</source>
        <translation>Жауаптарын заңгерге көрсетуге рұқсат берген әр адамның іс парағы. Есімі де, жазба коды да, байланысу жолы да жазылмайды.</translation>
    </message>
    <message>
        <source>A doctor or a psychologist</source>
        <translation>Дәрігер немесе психолог</translation>
    </message>
    <message>
        <source>A lawyer</source>
        <translation>Заңгер</translation>
    </message>
    <message>
        <source>An international body</source>
        <translation>Халықаралық орган</translation>
    </message>
    <message>
        <source>Another organisation</source>
        <translation>Басқа ұйым</translation>
    </message>
    <message>
        <source>Answers without names, days, sums and texts of adults who feel safe and allowed it, and numbers of those who may be counted. The government may be asked about them.</source>
        <translation>Өзін қауіпсіз сезінетін және бұған рұқсат берген ересек адамдардың жауаптары: есімсіз, күнсіз, сомасыз, мәтінсіз; сондай-ақ санауға болатындардың сандары. Бұл туралы үкіметтен сұрауы мүмкін.</translation>
    </message>
    <message>
        <source>Counted; nothing of the record goes.</source>
        <translation>Саналады; жазбаның өзінен ештеңе берілмейді.</translation>
    </message>
    <message>
        <source>File {name}</source>
        <translation>{name} файлы</translation>
    </message>
    <message>
        <source>How to reach each person who wants a doctor or a psychologist and allowed us to tell them. Nothing of what the person told.</source>
        <translation>Дәрігер немесе психолог керек болған және оларға хабарлауға рұқсат берген әр адаммен қалай байланысуға болады. Адамның айтқандарынан ештеңе берілмейді.</translation>
    </message>
    <message>
        <source>Numbers only, of groups of ten people and more: nobody was asked whether another organisation may read answers.</source>
        <translation>Тек сандар, он және одан көп адамнан тұратын топтар бойынша: басқа ұйымның жауаптарды оқуына бола ма деп ешкімнен сұралмаған.</translation>
    </message>
    <message>
        <source>Questions that go: {count}</source>
        <translation>Берілетін сұрақтар: {count}</translation>
    </message>
    <message>
        <source>Stays here: {what}</source>
        <translation>Осында қалады: {what}</translation>
    </message>
    <message>
        <source>The answer stands in the ledger.</source>
        <translation>Жауап журналға жазылды.</translation>
    </message>
    <message>
        <source>Whoever compares records of several desks</source>
        <translation>Бірнеше үйлестірушінің жазбаларын салыстыратын адам</translation>
    </message>
    <message>
        <source>Whoever counts with other programs</source>
        <translation>Басқа бағдарламалармен санайтын кісі</translation>
    </message>
    <message>
        <source>Whoever repeats people&apos;s words</source>
        <translation>Адамдардың сөзін қайталайтын кісі</translation>
    </message>
    <message>
        <source>Written: {path}. Records in it: {count}. It stands in the ledger as {number}.</source>
        <translation>Жазылды: {path}. Файлдағы жазбалар: {count}. Журналдағы нөмірі: {number}.</translation>
    </message>
    <message>
        <source>a case is open, or nobody asked whether one is</source>
        <translation>ашық іс бар немесе бұл туралы сұралмаған</translation>
    </message>
    <message>
        <source>about the family: {count}</source>
        <translation>отбасы туралы: {count}</translation>
    </message>
    <message>
        <source>agreed through a family member</source>
        <translation>келісім отбасы мүшесі арқылы берілген</translation>
    </message>
    <message>
        <source>free texts: {count}</source>
        <translation>еркін мәтіндер: {count}</translation>
    </message>
    <message>
        <source>it is not sure that the person agreed freely</source>
        <translation>адамның өз еркімен келіскені анық емес</translation>
    </message>
    <message>
        <source>it was to be deleted by now</source>
        <translation>сақтау мерзімі өтіп кетті</translation>
    </message>
    <message>
        <source>its questionnaire is not here</source>
        <translation>оның сауалнамасы мұнда жоқ</translation>
    </message>
    <message>
        <source>laptops wrote different things; not settled yet</source>
        <translation>ноутбуктерде әртүрлі жазылған, әлі шешілмеген</translation>
    </message>
    <message>
        <source>not asked about this, or not answered</source>
        <translation>бұл туралы сұралмаған немесе жауап жоқ</translation>
    </message>
    <message>
        <source>not here any more</source>
        <translation>енді мұнда жоқ</translation>
    </message>
    <message>
        <source>not merged, or taken out</source>
        <translation>біріктірілмеген немесе алынып тасталған</translation>
    </message>
    <message>
        <source>not needed for this: {count}</source>
        <translation>бұл үшін керек емес: {count}</translation>
    </message>
    <message>
        <source>not signed off</source>
        <translation>соңында расталмаған</translation>
    </message>
    <message>
        <source>not ticked: {count}</source>
        <translation>белгіленбеген: {count}</translation>
    </message>
    <message>
        <source>only for the laptop: {count}</source>
        <translation>тек ноутбукте қалады: {count}</translation>
    </message>
    <message>
        <source>only if asked again each time</source>
        <translation>тек әр жолы қайта сұраса ғана</translation>
    </message>
    <message>
        <source>permission taken back</source>
        <translation>рұқсат қайтарып алынған</translation>
    </message>
    <message>
        <source>record taken back</source>
        <translation>жазба қайтарып алынған</translation>
    </message>
    <message>
        <source>taken back: {count}</source>
        <translation>қайтарып алынған: {count}</translation>
    </message>
    <message>
        <source>the agreement is not complete</source>
        <translation>келісім толық емес</translation>
    </message>
    <message>
        <source>the file was never finished</source>
        <translation>файл аяқталмай қалған</translation>
    </message>
    <message>
        <source>the permissions were not confirmed at the end</source>
        <translation>рұқсаттар соңында расталмаған</translation>
    </message>
    <message>
        <source>the person did not ask for this help</source>
        <translation>адам мұндай көмек сұрамаған</translation>
    </message>
    <message>
        <source>the person did not say that they feel safe</source>
        <translation>адам өзін қауіпсіз сезінетінін айтпаған</translation>
    </message>
    <message>
        <source>the person left no sentence to be repeated</source>
        <translation>адам қайталауға болатын сөз қалдырмаған</translation>
    </message>
    <message>
        <source>the person left no way to be reached</source>
        <translation>адам байланысу жолын қалдырмаған</translation>
    </message>
    <message>
        <source>the person may not be contacted</source>
        <translation>адаммен байланысуға болмайды</translation>
    </message>
    <message>
        <source>the person said no to this</source>
        <translation>адам бұған «жоқ» деді</translation>
    </message>
    <message>
        <source>the person takes the record back</source>
        <translation>адам жазбаны қайтарып алып жатыр</translation>
    </message>
    <message>
        <source>told about somebody who is absent</source>
        <translation>жоқ адам туралы айтылған</translation>
    </message>
    <message>
        <source>too exact: {count}</source>
        <translation>тым дәл: {count}</translation>
    </message>
    <message>
        <source>who the person is: {count}</source>
        <translation>адамның кім екені туралы: {count}</translation>
    </message>
    <message>
        <source>with special categories</source>
        <translation>ерекше санаттармен</translation>
    </message>
    <message>
        <source>{code}: answered “{answer}”</source>
        <translation>{code}: жауабы «{answer}»</translation>
    </message>
    <message>
        <source>{name}: sheet {number} of the file {file}</source>
        <translation>{name}: {file} файлындағы {number}-парақ</translation>
    </message>
</context>
<context>
    <name>HandingForm</name>
    <message>
        <source>How it is encrypted</source>
        <translation>Қалай шифрланады</translation>
    </message>
    <message>
        <source>Language of the pages</source>
        <translation>Беттердің тілі</translation>
    </message>
    <message>
        <source>The recipient needs answers of special categories (the case, health, treatment) in the file for machines too</source>
        <translation>Алушыға ерекше санаттағы жауаптар (іс, денсаулық, қарым-қатынас) бағдарламаларға арналған файлда да керек</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Кімге</translation>
    </message>
    <message>
        <source>What kind of recipient</source>
        <translation>Қандай алушы</translation>
    </message>
    <message>
        <source>Who it is; it stays in the ledger</source>
        <translation>Бұл кім; аты журналда қалады</translation>
    </message>
    <message>
        <source>With a passphrase that you both agreed</source>
        <translation>Екеуіңіз келіскен құпия сөйлеммен</translation>
    </message>
    <message>
        <source>With the recipient&apos;s own age key</source>
        <translation>Алушының өз age кілтімен</translation>
    </message>
</context>
<context>
    <name>HandingView</name>
    <message>
        <source>Ask these recipients to delete what they have</source>
        <translation>Осы алушылардан өздеріндегіні жоюды сұраңыз</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>Беру…</translation>
    </message>
    <message>
        <source>Handing over</source>
        <translation>Сыртқа беру</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Қайта қарау</translation>
    </message>
    <message>
        <source>May be handed over: {count}</source>
        <translation>Беруге болады: {count}</translation>
    </message>
    <message>
        <source>Nobody allows it. The reasons stand below.</source>
        <translation>Бұған ешкім рұқсат бермеген. Себептері төменде.</translation>
    </message>
    <message>
        <source>Nothing was handed over yet.</source>
        <translation>Әзірге ештеңе берілген жоқ.</translation>
    </message>
    <message>
        <source>Only the first {count} are shown and chosen.</source>
        <translation>Тек алғашқы {count} жазба көрсетіліп, таңдалған.</translation>
    </message>
    <message>
        <source>Only the first {count} are shown.</source>
        <translation>Тек алғашқы {count} жазба көрсетілген.</translation>
    </message>
    <message>
        <source>Stay here: {count}</source>
        <translation>Осында қалады: {count}</translation>
    </message>
    <message>
        <source>The person has taken it back. Ask the recipient to delete it, and write down what they answer. What went on from there cannot be called back.</source>
        <translation>Адам мұны қайтарып алды. Алушыдан жоюды сұрап, жауабын жазып қойыңыз. Одан әрі кеткенін қайтару мүмкін емес.</translation>
    </message>
    <message>
        <source>What a person allowed can be handed to somebody outside, in one encrypted file. Every handing stands in the ledger, and nothing in it can be changed.</source>
        <translation>Адам рұқсат бергенді ұйымнан тыс біреуге бір шифрланған файлмен беруге болады. Әр беру журналға жазылады, онда ештеңені өзгертуге болмайды.</translation>
    </message>
    <message>
        <source>What they answered</source>
        <translation>Олар не деп жауап берді</translation>
    </message>
    <message>
        <source>Where should the file be?</source>
        <translation>Файлды қайда сақтаймыз?</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>Жазып қою</translation>
    </message>
</context>
<context>
    <name>HelperDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Болдырмау</translation>
    </message>
    <message>
        <source>Checked on</source>
        <translation>Тексерілген күні</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Қала</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Құны</translation>
    </message>
    <message>
        <source>How to reach them</source>
        <translation>Қалай хабарласуға болады</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Сақтау</translation>
    </message>
    <message>
        <source>Kind of help</source>
        <translation>Көмек түрі</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Тілдер</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ескертпе</translation>
    </message>
    <message>
        <source>Take out of the list</source>
        <translation>Тізімнен алып тастау</translation>
    </message>
    <message>
        <source>Under supervision</source>
        <translation>Қадағалаудағы адамдар үшін</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кім</translation>
    </message>
    <message>
        <source>Who helps</source>
        <translation>Кім көмектеседі</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>It stands now</source>
        <translation>Қазіргі жауап</translation>
    </message>
    <message>
        <source>Nothing was said to it yet.</source>
        <translation>Бұл сұраққа әлі жауап берілмеген.</translation>
    </message>
    <message>
        <source>On this laptop only</source>
        <translation>Тек осы ноутбукте</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Жауап алынып тасталған</translation>
    </message>
</context>
<context>
    <name>Home</name>
    <message>
        <source>A practice interview</source>
        <translation>Жаттығу сұхбаты</translation>
    </message>
    <message>
        <source>A vault for this laptop</source>
        <translation>Осы ноутбуктегі қойма</translation>
    </message>
    <message>
        <source>Answered: {done} of {total}</source>
        <translation>Жауап берілді: {done} / {total}</translation>
    </message>
    <message>
        <source>Arrived at the coordinator</source>
        <translation>Үйлестірушіге жетті</translation>
    </message>
    <message>
        <source>Deleted at the end of the day, as was said: {codes}.</source>
        <translation>Айтылғандай, күннің соңында жойылды: {codes}.</translation>
    </message>
    <message>
        <source>Enrolment with your coordinator</source>
        <translation>Үйлестірушіңізге тіркелу</translation>
    </message>
    <message>
        <source>Enrol…</source>
        <translation>Тіркеу…</translation>
    </message>
    <message>
        <source>From the coordinator…</source>
        <translation>Үйлестірушіден…</translation>
    </message>
    <message>
        <source>In a bundle</source>
        <translation>Бумада</translation>
    </message>
    <message>
        <source>It comes in a parcel. Give your coordinator this laptop&apos;s card.</source>
        <translation>Ол сәлемдемемен келеді. Үйлестірушіге осы ноутбуктің картасын беріңіз.</translation>
    </message>
    <message>
        <source>Make a backup on “{label}”? What was told lies only here.</source>
        <translation>«{label}» тасығышына сақтық көшірме жасайсыз ба? Айтылғандар тек осында тұр.</translation>
    </message>
    <message>
        <source>Make a backup? The last one lies on “{label}”: plug it in.</source>
        <translation>Сақтық көшірме жасайсыз ба? Соңғысы «{label}» тасығышында: соны жалғаңыз.</translation>
    </message>
    <message>
        <source>No psychologist on it was checked in the last three months: only the short interview can be held.</source>
        <translation>Ондағы бірде-бір психолог соңғы үш айда тексерілмеген: тек қысқа сұхбат өткізуге болады.</translation>
    </message>
    <message>
        <source>No referral list yet. It comes from your coordinator in a parcel. Without somebody who can help, no interview is begun; you can practise, and give information.</source>
        <translation>Көмек тізімі әзірге жоқ. Ол үйлестірушіден сәлемдемемен келеді. Көмектесе алатын адам болмаса, сұхбат басталмайды; жаттығуға және ақпарат беруге болады.</translation>
    </message>
    <message>
        <source>Nothing is sealed yet: your coordinator cannot recover this laptop. Open “From the coordinator…” and write the recovery file.</source>
        <translation>Әзірге ештеңе мөрленбейді: үйлестіруші бұл ноутбукті қалпына келтіре алмайды. «Үйлестірушіден…» дегенді ашып, қалпына келтіру файлын жасаңыз.</translation>
    </message>
    <message>
        <source>Nothing is sealed yet: your coordinator has not opened this laptop&apos;s recovery file. The proof comes in a parcel: open “From the coordinator…”.</source>
        <translation>Әзірге ештеңе мөрленбейді: үйлестіруші осы ноутбуктің қалпына келтіру файлын әлі ашқан жоқ. Растау сәлемдемемен келеді: «Үйлестірушіден…» дегенді ашыңыз.</translation>
    </message>
    <message>
        <source>Other questionnaire</source>
        <translation>Басқа сауалнама</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Кідіртілген</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>Жаттығу</translation>
    </message>
    <message>
        <source>Referral list: {count}. To be checked: {due}.</source>
        <translation>Көмек тізімінде: {count}. Тексеру керек: {due}.</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>Мөрленген</translation>
    </message>
    <message>
        <source>Sealed at the end of the day: {codes}.</source>
        <translation>Күннің соңында мөрленді: {codes}.</translation>
    </message>
    <message>
        <source>So that what is here is not lost with the laptop. Give the file with this laptop&apos;s card to your coordinator; the proof comes back in a parcel.</source>
        <translation>Мұндағы жазбалар ноутбукпен бірге жоғалып кетпеуі үшін. Файлды осы ноутбуктің картасымен бірге үйлестірушіге беріңіз; растауы сәлемдемемен қайтып келеді.</translation>
    </message>
    <message>
        <source>The coordinator gave up the old key. Nothing is sealed until you have compared the ten words of the new card: open “From the coordinator…”.</source>
        <translation>Үйлестіруші ескі кілттен бас тартты. Жаңа картаның он сөзін салыстырғанша ештеңе мөрленбейді: «Үйлестірушіден…» дегенді ашыңыз.</translation>
    </message>
    <message>
        <source>The coordinator has a new card. Open “From the coordinator…” and compare its ten words.</source>
        <translation>Үйлестірушінің картасы жаңарды. «Үйлестірушіден…» дегенді ашып, оның он сөзін салыстырыңыз.</translation>
    </message>
    <message>
        <source>The first interview</source>
        <translation>Алғашқы сұхбат</translation>
    </message>
    <message>
        <source>The recovery file to your coordinator</source>
        <translation>Қалпына келтіру файлын үйлестірушіге беру</translation>
    </message>
    <message>
        <source>The referral list</source>
        <translation>Көмек тізімі</translation>
    </message>
    <message>
        <source>This computer says that today is {date}: more than a month after this vault was open last. If that is right, these are to be deleted: {codes}. If not, lock, and set the date.</source>
        <translation>Осы компьютердің сағаты бойынша бүгін {date}: қойма соңғы рет ашылғаннан бері бір айдан көп уақыт өткен. Бұл дұрыс болса, мыналар жойылуға тиіс: {codes}. Дұрыс емес болса, бағдарламаны құлыптап, күнді түзетіңіз.</translation>
    </message>
    <message>
        <source>To be deleted at the latest: {date}</source>
        <translation>Жою мерзімі: {date}</translation>
    </message>
    <message>
        <source>Waits as held</source>
        <translation>Күмәнмен күтіп тұр</translation>
    </message>
    <message>
        <source>Waits for sealing</source>
        <translation>Мөрлеуді күтіп тұр</translation>
    </message>
    <message>
        <source>What was told lies only on this laptop. Make a backup?</source>
        <translation>Айтылғандар тек осы ноутбукте тұр. Сақтық көшірме жасайсыз ба?</translation>
    </message>
    <message>
        <source>When both of you have a quiet place, and time.</source>
        <translation>Екеуіңізге де тыныш жер мен уақыт табылғанда.</translation>
    </message>
    <message>
        <source>With an invented person who answers you. Nothing is kept.</source>
        <translation>Сізге жауап беретін ойдан шығарылған адаммен. Ештеңе сақталмайды.</translation>
    </message>
    <message>
        <source>With the card from the coordinator; you compare ten words by voice.</source>
        <translation>Үйлестіруші берген карта арқылы; он сөзді дауыстап айтып салыстырасыздар.</translation>
    </message>
    <message>
        <source>Your coordinator cannot recover this laptop any more: the key of this vault has changed. Open “From the coordinator…” and write a new recovery file.</source>
        <translation>Үйлестіруші бұл ноутбукті енді қалпына келтіре алмайды: осы қойманың кілті ауысты. «Үйлестірушіден…» дегенді ашып, жаңа қалпына келтіру файлын жасаңыз.</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Begin</source>
        <translation>Бастау</translation>
    </message>
    <message>
        <source>Enrol with a card…</source>
        <translation>Картамен тіркелу…</translation>
    </message>
    <message>
        <source>Export a bundle…</source>
        <translation>Буманы экспорттау…</translation>
    </message>
    <message>
        <source>From the coordinator…</source>
        <translation>Үйлестірушіден…</translation>
    </message>
    <message>
        <source>Go on with an interview</source>
        <translation>Сұхбатты жалғастыру</translation>
    </message>
    <message>
        <source>Language of the interview</source>
        <translation>Сұхбат тілі</translation>
    </message>
    <message>
        <source>New interview</source>
        <translation>Жаңа сұхбат</translation>
    </message>
    <message>
        <source>No interview is open.</source>
        <translation>Ашық тұрған сұхбат жоқ.</translation>
    </message>
    <message>
        <source>None yet. A signed interview is sealed for the coordinator and cannot be opened on this laptop any more.</source>
        <translation>Әзірге жоқ. Расталған сұхбат үйлестірушіге арналып мөрленеді де, бұл ноутбукте енді ашылмайды.</translation>
    </message>
    <message>
        <source>Nothing is written down before the person allows it.</source>
        <translation>Адам рұқсат бермейінше, ештеңе жазылмайды.</translation>
    </message>
    <message>
        <source>Only give information</source>
        <translation>Тек ақпарат беру</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>Жаттығу</translation>
    </message>
    <message>
        <source>Sealed interviews</source>
        <translation>Мөрленген сұхбаттар</translation>
    </message>
    <message>
        <source>Who sees the screen?</source>
        <translation>Экранды кім көреді?</translation>
    </message>
    <message>
        <source>Your coordinator</source>
        <translation>Үйлестірушіңіз</translation>
    </message>
    <message>
        <source>Your own language</source>
        <translation>Өз тіліңіз</translation>
    </message>
</context>
<context>
    <name>HomeView</name>
    <message>
        <source>Another day</source>
        <translation>Басқа күні</translation>
    </message>
    <message>
        <source>Another interview today?</source>
        <translation>Бүгін тағы бір сұхбат па?</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>Көшірме жасау</translation>
    </message>
    <message>
        <source>Backups and checks…</source>
        <translation>Сақтық көшірмелер мен тексерулер…</translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation>Сақтық көшірмелер…</translation>
    </message>
    <message>
        <source>Begin all the same</source>
        <translation>Бәрібір бастау</translation>
    </message>
    <message>
        <source>Both of us</source>
        <translation>Екеуіміз де</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Жою</translation>
    </message>
    <message>
        <source>Delete them…</source>
        <translation>Оларды жою…</translation>
    </message>
    <message>
        <source>Delete this interview?</source>
        <translation>Бұл сұхбатты жоясыз ба?</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Жою…</translation>
    </message>
    <message>
        <source>Enrol with another card…</source>
        <translation>Басқа картамен тіркелу…</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Жалғастыру</translation>
    </message>
    <message>
        <source>Hand it in</source>
        <translation>Тапсыру</translation>
    </message>
    <message>
        <source>Hand it in, to be continued on another laptop…</source>
        <translation>Басқа ноутбукте жалғастыру үшін тапсыру…</translation>
    </message>
    <message>
        <source>Hand this interview in?</source>
        <translation>Бұл сұхбат тапсырылсын ба?</translation>
    </message>
    <message>
        <source>Held today: {count}</source>
        <translation>Бүгін өткізілгені: {count}</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Үзіліп қалған</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Сұхбаттар</translation>
    </message>
    <message>
        <source>Is the date of this computer right?</source>
        <translation>Осы компьютердегі күн дұрыс па?</translation>
    </message>
    <message>
        <source>It is right: delete them</source>
        <translation>Дұрыс: жою</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Қалдыру</translation>
    </message>
    <message>
        <source>Keep it as a paused interview</source>
        <translation>Кідіртілген сұхбат ретінде қалдыру</translation>
    </message>
    <message>
        <source>Keep it here</source>
        <translation>Осында қалдыру</translation>
    </message>
    <message>
        <source>Keep them for now</source>
        <translation>Әзірге қалдыру</translation>
    </message>
    <message>
        <source>Not known yet. Without a coordinator, interviews stay open on this laptop.</source>
        <translation>Әзірге белгісіз. Үйлестіруші болмаса, сұхбаттар бұл ноутбукте ашық қалады.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Қазір емес</translation>
    </message>
    <message>
        <source>Only I</source>
        <translation>Тек мен</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Оқыдым</translation>
    </message>
    <message>
        <source>The day for deleting it has come</source>
        <translation>Жойылатын күні келді</translation>
    </message>
    <message>
        <source>The side notes stay folded.</source>
        <translation>Бүйірдегі жазбалар жиылып тұрады.</translation>
    </message>
    <message>
        <source>The side notes stay open.</source>
        <translation>Бүйірдегі жазбалар ашық тұрады.</translation>
    </message>
    <message>
        <source>The vault…</source>
        <translation>Қойма…</translation>
    </message>
    <message>
        <source>They are deleted from this laptop. Nothing brings them back.</source>
        <translation>Олар осы ноутбуктен жойылады. Қайтарып алу мүмкін емес.</translation>
    </message>
    <message>
        <source>Two full interviews a day are enough for anybody.</source>
        <translation>Күніне екі толық сұхбат кімге болса да жетеді.</translation>
    </message>
    <message>
        <source>Two full interviews a day are the limit, for the person&apos;s sake and yours. Another day is better, if there is one.</source>
        <translation>Күніне ең көбі екі толық сұхбат: бұл адам үшін де, сіз үшін де керек. Мүмкін болса, басқа күнге қалдырған жақсы.</translation>
    </message>
    <message>
        <source>{code} is sealed: only the coordinator can open it then, and gives it to the laptop that goes on. It travels with the next bundle. This laptop cannot open it any more.</source>
        <translation>{code} мөрленеді: содан кейін оны тек үйлестіруші аша алады және жалғастыратын ноутбукке береді. Ол келесі бумамен кетеді. Бұл ноутбук оны енді аша алмайды.</translation>
    </message>
    <message>
        <source>{code}: everything in it is deleted from this laptop. It cannot be brought back.</source>
        <translation>{code}: ондағының бәрі осы ноутбуктен жойылады. Оны қайтару мүмкін емес.</translation>
    </message>
</context>
<context>
    <name>Interview</name>
    <message>
        <source>The change was made again.</source>
        <translation>Өзгеріс қайта енгізілді.</translation>
    </message>
    <message>
        <source>The last change was taken back.</source>
        <translation>Соңғы өзгеріс кері қайтарылды.</translation>
    </message>
    <message>
        <source>The side notes changed.</source>
        <translation>Бүйірдегі жазбалар өзгерді.</translation>
    </message>
    <message>
        <source>The talk goes on where it stopped.</source>
        <translation>Әңгіме тоқтаған жерінен жалғасады.</translation>
    </message>
    <message>
        <source>This meeting asks this first. Everything that was told before is kept.</source>
        <translation>Бұл кездесуде алдымен осы сұралады. Бұрын айтылғанның бәрі сақталған.</translation>
    </message>
    <message>
        <source>This one is needed before you go on. Take the time it takes.</source>
        <translation>Әрі қарай жүру үшін осы жауап керек. Қанша уақыт керек болса да, асықпаңыз.</translation>
    </message>
</context>
<context>
    <name>InterviewPage</name>
    <message>
        <source>Back</source>
        <translation>Артқа</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Нұсқаулық</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Жасыру</translation>
    </message>
    <message>
        <source>Hide the screen</source>
        <translation>Экранды жасыру</translation>
    </message>
    <message>
        <source>If it gets hard, and where help is</source>
        <translation>Қиын болып кетсе не істеу керек, көмек қайда</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Пернелер</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Құлыптау</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Келесі</translation>
    </message>
    <message>
        <source>Overview of the keys</source>
        <translation>Пернелердің тізімі</translation>
    </message>
    <message>
        <source>Read back</source>
        <translation>Қайта оқу</translation>
    </message>
    <message>
        <source>Read the answers back together</source>
        <translation>Жауаптарды бірге қайта оқу</translation>
    </message>
    <message>
        <source>Take a break</source>
        <translation>Үзіліс жасау</translation>
    </message>
</context>
<context>
    <name>InterviewScreen</name>
    <message>
        <source>A short break. Take the time you need.</source>
        <translation>Қысқа үзіліс. Асықпаңыз, керегінше демалыңыз.</translation>
    </message>
    <message>
        <source>Answers are in memory only, until the person allows storing.</source>
        <translation>Адам сақтауға рұқсат бергенше, жауаптар тек компьютер жадында тұрады.</translation>
    </message>
    <message>
        <source>Every answer so far is in the vault.</source>
        <translation>Осы уақытқа дейінгі әр жауап қоймада.</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Сақталмаған</translation>
    </message>
    <message>
        <source>Nothing is written yet</source>
        <translation>Әзірге ештеңе жазылмаған</translation>
    </message>
    <message>
        <source>Nothing of it is written anywhere.</source>
        <translation>Мұның ештеңесі еш жерге жазылмайды.</translation>
    </message>
    <message>
        <source>Practice: in memory only</source>
        <translation>Жаттығу: тек жадта</translation>
    </message>
    <message>
        <source>Saved, encrypted</source>
        <translation>Шифрланып сақталды</translation>
    </message>
    <message>
        <source>The disk refused. The answers are in memory; the next one tries again.</source>
        <translation>Дискіге жазылмады. Жауаптар жадта тұр; келесі жауапта қайта жазып көреді.</translation>
    </message>
</context>
<context>
    <name>InterviewView</name>
    <message>
        <source>Guide</source>
        <translation>Нұсқаулық</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Жасыру</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Пернелер</translation>
    </message>
    <message>
        <source>Read back</source>
        <translation>Қайта оқу</translation>
    </message>
</context>
<context>
    <name>JoinDialog</name>
    <message>
        <source>A key from two shares</source>
        <translation>Кілтті екі бөліктен қалпына келтіру</translation>
    </message>
    <message>
        <source>Another person&apos;s share</source>
        <translation>Екінші адамның бөлігі</translation>
    </message>
    <message>
        <source>Any two of the three. Each person types their own, 33 English words.</source>
        <translation>Үшеуінің кез келген екеуі жетеді. Әркім өз бөлігін өзі тереді: ағылшынша 33 сөз.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Қалпына келтіру</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Бас тарту</translation>
    </message>
    <message>
        <source>One person&apos;s share</source>
        <translation>Бір адамның бөлігі</translation>
    </message>
</context>
<context>
    <name>KeepDialog</name>
    <message>
        <source>Back</source>
        <translation>Артқа</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Жою</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Қалдыру</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>From now on nothing is opened here without the file {path}. Copy it to a second stick, and keep both away from this machine. Old bytes may stay on this disk: give the vault a new key.</source>
        <translation>Енді {path} файлынсыз мұнда ештеңе ашылмайды. Файлды екінші флешкіге де көшіріп алып, екеуін де осы компьютерден бөлек сақтаңыз. Бұл дискіде ескі деректер қалуы мүмкін: қоймаға жаңа кілт беріңіз.</translation>
    </message>
    <message>
        <source>Put away. Take the stick out and carry it apart.</source>
        <translation>Кілт жинап қойылды. Флешкіні суырып, бөлек алып жүріңіз.</translation>
    </message>
    <message>
        <source>The key can be used until you put it away, or lock.</source>
        <translation>Сіз жинап қойғанша немесе бағдарламаны құлыптағанша кілтті пайдалануға болады.</translation>
    </message>
    <message>
        <source>The key is here. What could not be read before, and can now: {count}.</source>
        <translation>Кілт осында. Бұрын оқу мүмкін болмаған, енді оқуға болатын жазба: {count}.</translation>
    </message>
    <message>
        <source>The key lies in the vault again. The file on the stick opens nothing.</source>
        <translation>Кілт қайтадан қоймада. Флешкідегі файл енді ештеңе ашпайды.</translation>
    </message>
    <message>
        <source>Three people have their shares. Any two of them bring the key back.</source>
        <translation>Үш адамның әрқайсысында өз бөлігі бар. Кез келген екеуі кілтті қалпына келтіре алады.</translation>
    </message>
</context>
<context>
    <name>KeepingView</name>
    <message>
        <source>Are three people here?</source>
        <translation>Үш адам осында ма?</translation>
    </message>
    <message>
        <source>Bring it back from two shares…</source>
        <translation>Екі бөліктен қалпына келтіру…</translation>
    </message>
    <message>
        <source>Give it to three people…</source>
        <translation>Үш адамға беру…</translation>
    </message>
    <message>
        <source>Keep it in the vault</source>
        <translation>Қоймада сақтау</translation>
    </message>
    <message>
        <source>Keep it in the vault again…</source>
        <translation>Қайтадан қоймада сақтау…</translation>
    </message>
    <message>
        <source>Keep the key in the vault again?</source>
        <translation>Кілт қайтадан қоймада сақталсын ба?</translation>
    </message>
    <message>
        <source>Keeping the key</source>
        <translation>Кілтті сақтау</translation>
    </message>
    <message>
        <source>Leave it on the stick</source>
        <translation>Флешкіде қалдыру</translation>
    </message>
    <message>
        <source>Nobody has it: lost with this machine, it is lost for ever.</source>
        <translation>Кілт басқа ешкімде жоқ: осы компьютермен бірге жоғалса, біржола жоғалады.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Қазір емес</translation>
    </message>
    <message>
        <source>On a stick of its own</source>
        <translation>Бөлек флешкіде</translation>
    </message>
    <message>
        <source>One key opens every interview that was sealed for this desk. It must not be lost, and nobody may take it.</source>
        <translation>Осы жұмыс орнына арнап мөрленген сұхбаттардың бәрін бір кілт ашады. Оны жоғалтуға болмайды, ол ешкімнің қолына түспеуі керек.</translation>
    </message>
    <message>
        <source>Put it away</source>
        <translation>Жинап қою</translation>
    </message>
    <message>
        <source>Put it on a stick…</source>
        <translation>Флешкіге ауыстыру…</translation>
    </message>
    <message>
        <source>The key in three shares, each of 33 words on paper with a person of its own. Any two bring it back if this machine is lost; one alone tells nothing.</source>
        <translation>Кілт үш бөлікке бөлінеді: әр бөлік — қағазға жазылған 33 сөз, әрқайсысы бөлек адамда тұрады. Бұл компьютер жоғалса, кез келген екі бөлік кілтті қалпына келтіреді, ал бір бөліктің өзінен ештеңе білуге болмайды.</translation>
    </message>
    <message>
        <source>The key is sealed for a file on a stick. Until you give it, no bundle is merged and nothing is opened.</source>
        <translation>Кілт мөрленген, оны тек флешкідегі файл ашады. Сол файлды бермейінше, бірде-бір бума біріктірілмейді, ештеңе ашылмайды.</translation>
    </message>
    <message>
        <source>The key lies in this vault: whoever has this machine and your passphrase opens everything. On a stick that you carry apart, they need the stick too.</source>
        <translation>Кілт осы қоймада тұр: қолында осы компьютер мен сіздің құпия сөйлеміңіз бар адам бәрін аша алады. Кілт өзіңіз бөлек алып жүретін флешкіде болса, оған флешка да керек болады.</translation>
    </message>
    <message>
        <source>The stick is here…</source>
        <translation>Флешка осында…</translation>
    </message>
    <message>
        <source>The stick was given: the key can be used until it is put away, or you lock.</source>
        <translation>Флешка берілді: кілтті жинап қойғанша немесе бағдарламаны құлыптағанша пайдалануға болады.</translation>
    </message>
    <message>
        <source>Then this machine and your passphrase open everything, without the stick.</source>
        <translation>Сонда осы компьютер мен құпия сөйлеміңіз флешкісіз-ақ бәрін ашады.</translation>
    </message>
    <message>
        <source>They are here</source>
        <translation>Олар осында</translation>
    </message>
    <message>
        <source>Three people have it since {month}.</source>
        <translation>Кілт үш адамға берілген: {month}.</translation>
    </message>
    <message>
        <source>Three people who know each other little and do not travel together; each with paper and a pen. They come to the screen one after the other, and type back what they wrote. Shares of another time do not go together with these: have the old papers burnt.</source>
        <translation>Бір-бірін аз танитын, бірге сапарға шықпайтын үш адам керек, әрқайсысында қағаз бен қалам болсын. Олар экранға бірінен соң бірі келіп, жазғанын қайта тереді. Басқа кезде жазылған бөліктер бұлармен үйлеспейді: ескі қағаздарды өртетіңіз.</translation>
    </message>
    <message>
        <source>Where should the file be? On a stick.</source>
        <translation>Файл қайда тұрсын? Флешкіде.</translation>
    </message>
    <message>
        <source>Which file on the stick is it?</source>
        <translation>Флешкідегі қай файл?</translation>
    </message>
    <message>
        <source>With three people</source>
        <translation>Үш адамда</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Added. Laptops seal for this coordinator too once they have your new card: announce the card now.</source>
        <translation>Үйлестіруші қосылды. Ноутбуктер жаңа картаңызды алғаннан кейін ғана оған да арнап мөрлейді: картаны ноутбуктерге қазір жеткізіңіз.</translation>
    </message>
    <message>
        <source>Carry the parcel {path} to the laptops it was sealed for: {count}. Each interviewer takes it in, calls you, and compares the ten words below.</source>
        <translation>{path} сәлемдемесін мөрлегенде таңдалған ноутбуктерге жеткізіңіз, олардың саны: {count}. Әр сұхбат жүргізуші оны қабылдап, сізге қоңырау шалады да, төмендегі он сөзді салыстырады.</translation>
    </message>
    <message>
        <source>Other coordinators compare the ten words of this desk anew as well.</source>
        <translation>Басқа үйлестірушілер де осы жұмыс орнының он сөзін қайта салыстырады.</translation>
    </message>
    <message>
        <source>Removed. Laptops go on sealing for this coordinator until they have your new card: announce the card now.</source>
        <translation>Үйлестіруші алып тасталды. Ноутбуктер жаңа картаңызды алғанша оған арнап мөрлей береді: картаны ноутбуктерге қазір жеткізіңіз.</translation>
    </message>
    <message>
        <source>The backup key is in {path}. Keep this file in another place, and its passphrase by heart. It opens what laptops seal once they have your new card: announce the card now.</source>
        <translation>Қосалқы кілт жазылды: {path}. Бұл файлды басқа жерде сақтаңыз, ал құпия сөйлемін жаттап алыңыз. Бұл кілт ноутбуктердің жаңа картаңызды алғаннан кейін мөрлегенін ашады: картаны ноутбуктерге қазір жеткізіңіз.</translation>
    </message>
    <message>
        <source>The backup key is taken in. Records that could be read now: {count}</source>
        <translation>Қосалқы кілт қабылданды. Енді оқуға мүмкін болған жазба: {count}</translation>
    </message>
    <message>
        <source>This desk has new keys. The new card is in {path}.</source>
        <translation>Бұл жұмыс орнының кілттері жаңарды. Жаңа карта: {path}.</translation>
    </message>
    <message>
        <source>Until then a laptop goes on sealing for the old key.</source>
        <translation>Оған дейін ноутбук ескі кілтке арнап мөрлей береді.</translation>
    </message>
    <message>
        <source>Until then a laptop that has the parcel seals nothing.</source>
        <translation>Сәлемдемені қабылдаған ноутбук оған дейін ештеңе мөрлемейді.</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Back</source>
        <translation>Артқа</translation>
    </message>
    <message>
        <source>Begin a new entry in a list</source>
        <translation>Тізімде жаңа жазба бастау</translation>
    </message>
    <message>
        <source>Choose an option</source>
        <translation>Нұсқаны таңдау</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message>
        <source>Don&apos;t know</source>
        <translation>Білмеймін</translation>
    </message>
    <message>
        <source>Earlier answers to this question</source>
        <translation>Осы сұрақтың бұрынғы жауаптары</translation>
    </message>
    <message>
        <source>Find a question, a section or a command</source>
        <translation>Сұрақты, бөлімді немесе пәрменді табу</translation>
    </message>
    <message>
        <source>Hide the screen, and show it again</source>
        <translation>Экранды жасыру және қайта көрсету</translation>
    </message>
    <message>
        <source>If it gets hard, and where help is</source>
        <translation>Қиын болып кетсе не істеу керек, көмек қайда</translation>
    </message>
    <message>
        <source>Inside text, number and date fields letters need Alt.</source>
        <translation>Мәтін, сан және күн жазылатын жерде әріптер Alt пернесімен бірге басылады.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Пернелер</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Құлыптау</translation>
    </message>
    <message>
        <source>Make it again</source>
        <translation>Өзгерісті қайта енгізу</translation>
    </message>
    <message>
        <source>Move an entry up or down its list</source>
        <translation>Тізімдегі жазбаны жоғары не төмен жылжыту</translation>
    </message>
    <message>
        <source>Move to another part of the page</source>
        <translation>Беттің басқа бөлігіне өту</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Келесі</translation>
    </message>
    <message>
        <source>Next language of the interview</source>
        <translation>Сұхбаттың келесі тілі</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ескертпе</translation>
    </message>
    <message>
        <source>Prefer not to say</source>
        <translation>Жауап бергім келмейді</translation>
    </message>
    <message>
        <source>Read back together</source>
        <translation>Бірге қайта оқу</translation>
    </message>
    <message>
        <source>Side notes: open or fold</source>
        <translation>Бүйірдегі жазбалар: ашу, жию</translation>
    </message>
    <message>
        <source>Somebody came in; alone again</source>
        <translation>Біреу кірді; қайтадан оңаша</translation>
    </message>
    <message>
        <source>Take a break</source>
        <translation>Үзіліс жасау</translation>
    </message>
    <message>
        <source>Take the answer back</source>
        <translation>Жауапты қайтарып алу</translation>
    </message>
    <message>
        <source>The letters are Latin: where they lie, in every layout.</source>
        <translation>Әріптер латынша: кез келген пернетақта тілінде өз орнында басылады.</translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation>Соңғы өзгерісті болдырмау</translation>
    </message>
    <message>
        <source>Walk through options or sections</source>
        <translation>Нұсқаларды немесе бөлімдерді аралау</translation>
    </message>
    <message>
        <source>Why do you ask?</source>
        <translation>Неге сұрайсыз?</translation>
    </message>
</context>
<context>
    <name>KeysView</name>
    <message>
        <source>A backup key</source>
        <translation>Қосалқы кілт</translation>
    </message>
    <message>
        <source>A laptop that has missed your last change of keys believes the former key alone.</source>
        <translation>Кілттеріңіздің соңғы рет ауысқанын білмей қалған ноутбук бұрынғы кілтке ғана сенеді.</translation>
    </message>
    <message>
        <source>A passphrase for the backup key</source>
        <translation>Қосалқы кілтке арналған құпия сөйлем</translation>
    </message>
    <message>
        <source>A second key that opens everything too, in a file with a passphrase of its own. Keep it in another place. If this desk is lost, take it in at a new one. A new backup key takes the place of the one before.</source>
        <translation>Екінші кілт, ол да бәрін ашады; өз құпия сөйлемі бар файлда болады. Оны басқа жерде сақтаңыз. Осы жұмыс орнынан айырылып қалсаңыз, кілтті жаңа жұмыс орнында қабылдаңыз. Жаңа қосалқы кілт бұрынғысын алмастырады.</translation>
    </message>
    <message>
        <source>Add another coordinator of this project by their card. Once laptops have your new card, they seal for both of you. What was sealed before, you give each other at “Other coordinators”.</source>
        <translation>Осы жобаның басқа үйлестірушісін картасы арқылы қосыңыз. Жаңа картаңызды алған соң ноутбуктер екеуіңізге де арнап мөрлейді. Бұрын мөрленген жазбаларды бір-біріңізге «Басқа үйлестірушілер» бөлімінде бересіздер.</translation>
    </message>
    <message>
        <source>Add one by their card…</source>
        <translation>Картасы арқылы қосу…</translation>
    </message>
    <message>
        <source>After a backup key, another coordinator or new keys: a parcel tells every registered laptop of your card as it is now. Then you read its ten words out to every interviewer.</source>
        <translation>Қосалқы кілт жасағаннан, басқа үйлестірушіні қосқаннан немесе кілттерді ауыстырғаннан кейін: сәлемдеме есепке алынған әр ноутбукке картаңыздың қазіргі түрін жеткізеді. Содан кейін оның он сөзін әр сұхбат жүргізушіге оқып бересіз.</translation>
    </message>
    <message>
        <source>Announce the card…</source>
        <translation>Картаны ноутбуктерге жеткізу…</translation>
    </message>
    <message>
        <source>Announce your card</source>
        <translation>Картаңызды ноутбуктерге жеткізу</translation>
    </message>
    <message>
        <source>Another one than that of this vault: five words, or 20 characters. Without it nobody can use the backup key.</source>
        <translation>Осы қойманың құпия сөйлемінен басқа болсын: бес сөз немесе 20 таңба. Онсыз қосалқы кілтті ешкім пайдалана алмайды.</translation>
    </message>
    <message>
        <source>Call the other coordinator: they see the same ten words at “Enrolment card”. If one differs, do not add this card.</source>
        <translation>Басқа үйлестірушіге қоңырау шалыңыз: ол осы он сөзді «Тіркеу картасы» бөлімінен көреді. Бір сөзі өзгеше болса, бұл картаны қоспаңыз.</translation>
    </message>
    <message>
        <source>Card of “{organisation}”</source>
        <translation>«{organisation}» картасы</translation>
    </message>
    <message>
        <source>Change the keys…</source>
        <translation>Кілттерді ауыстыру…</translation>
    </message>
    <message>
        <source>Everything is sealed for you alone.</source>
        <translation>Бәрі тек сізге арналып мөрленеді.</translation>
    </message>
    <message>
        <source>If others may have your keys, change them. What was sealed for the old ones is still opened here. Every laptop and every other coordinator compares your ten words anew.</source>
        <translation>Кілттеріңіз бөтен қолға түскен болуы мүмкін болса, оларды ауыстырыңыз. Ескі кілттерге арналып мөрленгені мұнда бұрынғыдай ашылады. Әр ноутбукте және басқа үйлестірушілердің бәрінде он сөзіңіз қайта салыстырылады.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Кілттер</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Сол күйінде қалдыру</translation>
    </message>
    <message>
        <source>Make a backup key…</source>
        <translation>Қосалқы кілт жасау…</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>Жасау</translation>
    </message>
    <message>
        <source>Make your card at “Enrolment card” first.</source>
        <translation>Алдымен картаңызды «Тіркеу картасы» бөлімінде жасаңыз.</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>Жаңа кілттер</translation>
    </message>
    <message>
        <source>No laptop is registered yet: there is nobody to tell.</source>
        <translation>Әлі бірде-бір ноутбук есепке алынбаған: картаны жеткізер жер жоқ.</translation>
    </message>
    <message>
        <source>Once more with the former key…</source>
        <translation>Бұрынғы кілтпен тағы бір рет жеткізу…</translation>
    </message>
    <message>
        <source>Read them out by voice to every interviewer who calls you.</source>
        <translation>Оларды сізге қоңырау шалған әр сұхбат жүргізушіге дауыстап оқып беріңіз.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Алып тастау</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Алып тастау…</translation>
    </message>
    <message>
        <source>Seal for them as well</source>
        <translation>Оған да арнап мөрлеу</translation>
    </message>
    <message>
        <source>Seal for this coordinator no more?</source>
        <translation>Бұл үйлестірушіге арнап мөрлеу тоқтатылсын ба?</translation>
    </message>
    <message>
        <source>Sealed for other coordinators as well</source>
        <translation>Басқа үйлестірушілерге де арналып мөрленеді</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>Қабылдау</translation>
    </message>
    <message>
        <source>Take one in…</source>
        <translation>Қосалқы кілтті қабылдау…</translation>
    </message>
    <message>
        <source>Ten words of your card</source>
        <translation>Картаңыздың он сөзі</translation>
    </message>
    <message>
        <source>The one that was chosen when this backup key was made.</source>
        <translation>Осы қосалқы кілт жасалғанда таңдалған құпия сөйлем.</translation>
    </message>
    <message>
        <source>The passphrase of the backup key</source>
        <translation>Қосалқы кілттің құпия сөйлемі</translation>
    </message>
    <message>
        <source>There is none yet.</source>
        <translation>Қосалқы кілт әлі жоқ.</translation>
    </message>
    <message>
        <source>There is one; it is part of your card.</source>
        <translation>Қосалқы кілт бар, ол картаңызға кіреді.</translation>
    </message>
    <message>
        <source>We compared all ten words, and they are the same.</source>
        <translation>Он сөздің бәрін салыстырдық, олар бірдей.</translation>
    </message>
    <message>
        <source>Where is the backup key?</source>
        <translation>Қосалқы кілт қайда?</translation>
    </message>
    <message>
        <source>Where is the other coordinator&apos;s card?</source>
        <translation>Басқа үйлестірушінің картасы қайда?</translation>
    </message>
    <message>
        <source>Where should the backup key be?</source>
        <translation>Қосалқы кілтті қайда жазу керек?</translation>
    </message>
    <message>
        <source>Where should the new card be?</source>
        <translation>Жаңа картаны қайда сақтаймыз?</translation>
    </message>
    <message>
        <source>Where should the parcel be?</source>
        <translation>Сәлемдемені қайда жазу керек?</translation>
    </message>
    <message>
        <source>Where should the parcel for the laptops be?</source>
        <translation>Ноутбуктерге арналған сәлемдемені қайда жазу керек?</translation>
    </message>
    <message>
        <source>Your keys open everything that laptops seal. What you change here, laptops learn by a parcel, and they follow it once the interviewer has compared ten words with you by voice.</source>
        <translation>Кілттеріңіз ноутбуктер мөрлегеннің бәрін ашады. Мұндағы өзгерісті ноутбуктер сәлемдемеден біледі және сұхбат жүргізуші сізбен он сөзді ауызша салыстырғаннан кейін соған көшеді.</translation>
    </message>
    <message>
        <source>{words}: once laptops have your new card, they seal for this coordinator no more. What they have already, they can still open.</source>
        <translation>{words}: жаңа картаңызды алған соң ноутбуктер бұл үйлестірушіге арнап мөрлемейді. Қолында бұрыннан барын ол бұрынғыдай аша алады.</translation>
    </message>
</context>
<context>
    <name>Laptops</name>
    <message>
        <source>Bundle {number}</source>
        <translation>{number}-бума</translation>
    </message>
    <message>
        <source>Carry the parcel {path} to the laptops it was sealed for: {count}. Each learns what arrived here, and deletes what was withdrawn.</source>
        <translation>{path} сәлемдемесін ол арналып мөрленген ноутбуктерге жеткізіңіз: {count}. Әрқайсысы мұнда не жеткенін біледі және қайтарып алынғанды өшіреді.</translation>
    </message>
    <message>
        <source>Carry the parcel {path} to this laptop: it alone can open it, and goes on with {code}.</source>
        <translation>{path} сәлемдемесін осы ноутбукке жеткізіңіз: оны тек сол аша алады, {code} сонда жалғасады.</translation>
    </message>
    <message>
        <source>Its recovery file is here.</source>
        <translation>Бұл ноутбуктің қалпына келтіру файлы осында.</translation>
    </message>
    <message>
        <source>Lost since {month}</source>
        <translation>Жоғалған уақыты: {month}</translation>
    </message>
    <message>
        <source>Merged again.</source>
        <translation>Қайта біріктірілді.</translation>
    </message>
    <message>
        <source>Merged in {month} · Records: {count}</source>
        <translation>Біріктірілген уақыты: {month} · Жазба: {count}</translation>
    </message>
    <message>
        <source>No recovery file yet: it seals no interview.</source>
        <translation>Қалпына келтіру файлы әзірге жоқ: бұл ноутбук сұхбаттарды мөрлемейді.</translation>
    </message>
    <message>
        <source>Not trusted since {month}</source>
        <translation>Сенім тоқтатылған уақыт: {month}</translation>
    </message>
    <message>
        <source>Nothing is sealed for this laptop from now on. What it sent stays.</source>
        <translation>Бұл ноутбукке арналып енді ештеңе мөрленбейді. Ол жібергендер қала береді.</translation>
    </message>
    <message>
        <source>The recovery file opens, and is kept here sealed: {words}. Now write receipts: the parcel shows it to the laptop, and interviews are sealed there from then on.</source>
        <translation>Қалпына келтіру файлы ашылды, ол мұнда мөрленген күйде сақталады: {words}. Енді растауларды жазыңыз: сәлемдеме мұны ноутбукке жеткізеді де, ол содан бастап сұхбаттарды мөрлейді.</translation>
    </message>
    <message>
        <source>Undone. Records that changed: {count}. The bundle is kept.</source>
        <translation>Біріктірудің күші жойылды. Өзгерген жазба: {count}. Бума сақталды.</translation>
    </message>
</context>
<context>
    <name>LaptopsView</name>
    <message>
        <source>Give it a record to continue…</source>
        <translation>Жалғастыруға жазба беру…</translation>
    </message>
    <message>
        <source>It was lost or seized…</source>
        <translation>Ол жоғалды не алып қойылды…</translation>
    </message>
    <message>
        <source>Laptops</source>
        <translation>Ноутбуктер</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Сол күйінде қалдыру</translation>
    </message>
    <message>
        <source>Merge again</source>
        <translation>Қайта біріктіру</translation>
    </message>
    <message>
        <source>No laptop is known here yet.</source>
        <translation>Мұнда әлі бірде-бір ноутбук белгілі емес.</translation>
    </message>
    <message>
        <source>Nothing is sealed for it from now on, and its bundles are merged only where you compare its ten words once more. What it sent before stays. This cannot be taken back; a laptop that returns gets a new vault.</source>
        <translation>Оған арналып енді ештеңе мөрленбейді, ал оның бумалары он сөзін тағы бір рет салыстырсаңыз ғана біріктіріледі. Бұрын жібергендері қала береді. Мұны кері қайтару мүмкін емес: қайтып келген ноутбукте жаңа қойма жасалады.</translation>
    </message>
    <message>
        <source>Nothing of it was merged yet.</source>
        <translation>Одан келген ештеңе әлі біріктірілген жоқ.</translation>
    </message>
    <message>
        <source>Recover its vault…</source>
        <translation>Қоймасын қалпына келтіру…</translation>
    </message>
    <message>
        <source>Seal it for this laptop…</source>
        <translation>Осы ноутбукке арнап мөрлеу…</translation>
    </message>
    <message>
        <source>Take a recovery file…</source>
        <translation>Қалпына келтіру файлын қабылдау…</translation>
    </message>
    <message>
        <source>The code of a record that was handed in and that nobody signed, eight letters and digits:</source>
        <translation>Тапсырылған, бірақ адам әлі растамаған жазбаның коды, сегіз әріп пен цифр:</translation>
    </message>
    <message>
        <source>Trust it no more</source>
        <translation>Енді сенбеу</translation>
    </message>
    <message>
        <source>Trust it no more…</source>
        <translation>Енді сенбеу…</translation>
    </message>
    <message>
        <source>Trust this laptop no more?</source>
        <translation>Бұл ноутбук енді сенімсіз деп саналсын ба?</translation>
    </message>
    <message>
        <source>Undo the merge</source>
        <translation>Біріктірудің күшін жою</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Күші жойылды</translation>
    </message>
    <message>
        <source>What each laptop has sent. A whole merge can be undone: the bundle is kept, and can be merged again. A laptop may erase only what a receipt names.</source>
        <translation>Әр ноутбуктің не жібергені. Тұтас буманы біріктірудің күшін жоюға болады: бума сақталады және оны қайта біріктіруге болады. Ноутбук растауда аталғанды ғана өшіре алады.</translation>
    </message>
    <message>
        <source>Where is the laptop&apos;s recovery file?</source>
        <translation>Ноутбуктің қалпына келтіру файлы қайда?</translation>
    </message>
    <message>
        <source>Where should the parcel be?</source>
        <translation>Сәлемдемені қайда жазу керек?</translation>
    </message>
    <message>
        <source>Which record does this laptop go on with?</source>
        <translation>Бұл ноутбукте қай жазба жалғасады?</translation>
    </message>
    <message>
        <source>Whom to warn, and what was done</source>
        <translation>Кімге ескерту керек және не істелді</translation>
    </message>
    <message>
        <source>Write receipts…</source>
        <translation>Растауларды жазу…</translation>
    </message>
</context>
<context>
    <name>LawChanges</name>
    <message>
        <source>Changed in the law</source>
        <translation>Құқықтық базада өзгерді</translation>
    </message>
    <message>
        <source>Further changes in sources, conditions and words: {count}</source>
        <translation>Дереккөздердегі, шарттардағы және сөздердегі басқа өзгерістер: {count}</translation>
    </message>
    <message>
        <source>Law, version {version}</source>
        <translation>Құқықтық база, {version} нұсқасы</translation>
    </message>
    <message>
        <source>Law, version {version}; before it {before}</source>
        <translation>Құқықтық база, {version} нұсқасы; бұған дейінгісі {before}</translation>
    </message>
    <message>
        <source>New in the law</source>
        <translation>Құқықтық базаға қосылды</translation>
    </message>
    <message>
        <source>Open interviews: {count}</source>
        <translation>Ашық сұхбаттар: {count}</translation>
    </message>
    <message>
        <source>Taken out of the law</source>
        <translation>Құқықтық базадан алынды</translation>
    </message>
    <message>
        <source>found</source>
        <translation>анықталды</translation>
    </message>
    <message>
        <source>may be open</source>
        <translation>ашық болуы мүмкін</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>әзірге белгісіз</translation>
    </message>
    <message>
        <source>not open as things stand</source>
        <translation>қазіргі жағдайда ашық емес</translation>
    </message>
    <message>
        <source>nothing said</source>
        <translation>ештеңе айтылмаған</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ашық</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>ықтимал</translation>
    </message>
</context>
<context>
    <name>LawImpact</name>
    <message>
        <source>Barrier</source>
        <translation>Кедергі</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Мерзім</translation>
    </message>
    <message>
        <source>In our records, for inside use only</source>
        <translation>Біздің жазбаларда, тек ішкі пайдалануға</translation>
    </message>
    <message>
        <source>It is no longer open ({count}): {codes}</source>
        <translation>Енді ашық емес ({count}): {codes}</translation>
    </message>
    <message>
        <source>It is no longer there ({count}): {codes}</source>
        <translation>Енді жоқ ({count}): {codes}</translation>
    </message>
    <message>
        <source>It is open now ({count}): {codes}</source>
        <translation>Енді ашық ({count}): {codes}</translation>
    </message>
    <message>
        <source>It may be open now ({count}): {codes}</source>
        <translation>Енді ашық болуы мүмкін ({count}): {codes}</translation>
    </message>
    <message>
        <source>It no longer runs ({count}): {codes}</source>
        <translation>Енді жүріп жатқан жоқ ({count}): {codes}</translation>
    </message>
    <message>
        <source>It runs now ({count}): {codes}</source>
        <translation>Енді жүріп жатыр ({count}): {codes}</translation>
    </message>
    <message>
        <source>It stands there now ({count}): {codes}</source>
        <translation>Енді бар ({count}): {codes}</translation>
    </message>
    <message>
        <source>No longer open as things stand ({count}): {codes}</source>
        <translation>Қазіргі жағдайда енді ашық емес ({count}): {codes}</translation>
    </message>
    <message>
        <source>Not readable here: {count}</source>
        <translation>Мұнда оқылмайды: {count}</translation>
    </message>
    <message>
        <source>Nothing changes for any of {all} persons.</source>
        <translation>{all} адамның ешқайсысы үшін ештеңе өзгермейді.</translation>
    </message>
    <message>
        <source>Now it is not known ({count}): {codes}</source>
        <translation>Енді белгісіз ({count}): {codes}</translation>
    </message>
    <message>
        <source>Something changes for {count} of {all} persons.</source>
        <translation>{all} адамның {count} адамы үшін бірдеңе өзгереді.</translation>
    </message>
    <message>
        <source>Something else about it changes ({count}): {codes}</source>
        <translation>Оған қатысты басқа бірдеңе өзгереді ({count}): {codes}</translation>
    </message>
    <message>
        <source>Way to rehabilitation</source>
        <translation>Ақталу жолы</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>Не істеуге болады</translation>
    </message>
    <message>
        <source>{codes} and {count} more</source>
        <translation>{codes} және тағы {count}</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>Close it</source>
        <translation>Жабу</translation>
    </message>
    <message>
        <source>It is deleted at the end of today</source>
        <translation>Ол бүгін, күннің соңында жойылады</translation>
    </message>
    <message>
        <source>Keep it, or delete it?</source>
        <translation>Қалдыру керек пе, жою керек пе?</translation>
    </message>
    <message>
        <source>Kept or not: it is deleted at the end of today.</source>
        <translation>Жауап қандай болса да, ол бүгін, күннің соңында жойылады.</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Осында қалу</translation>
    </message>
    <message>
        <source>The coordinator may not read this interview, or must not. It cannot be gone on with another day.</source>
        <translation>Бұл сұхбатты үйлестірушіге оқуға болмайды. Оны басқа күні жалғастыру мүмкін емес.</translation>
    </message>
    <message>
        <source>We can stop here. Shall I keep what you told me, or delete it? Both are all right, and nothing bad follows.</source>
        <translation>Осы жерде тоқтай аламыз. Маған айтқаныңызды қалдырайын ба, әлде жояйын ба? Екеуі де дұрыс, бұдан ешқандай жамандық болмайды.</translation>
    </message>
    <message>
        <source>Without an answer it is deleted tonight.</source>
        <translation>Жауап болмаса, ол бүгін, күннің соңында жойылады.</translation>
    </message>
    <message>
        <source>Without an answer it is kept.</source>
        <translation>Жауап болмаса, ол қалады.</translation>
    </message>
</context>
<context>
    <name>Lost</name>
    <message>
        <source>A new vault was made with its recovery key</source>
        <translation>Қалпына келтіру кілтімен жаңа қойма жасалды</translation>
    </message>
    <message>
        <source>Agreed way: {way}</source>
        <translation>Келісілген тәсіл: {way}</translation>
    </message>
    <message>
        <source>Bundles that came: {count}, the last one in {month}.</source>
        <translation>Келген бума саны: {count}, соңғысы: {month}.</translation>
    </message>
    <message>
        <source>Has to report</source>
        <translation>Тіркеліп тұруға міндетті</translation>
    </message>
    <message>
        <source>Hidden, because its consent is in doubt or it is taken back. Ask the interviewer.</source>
        <translation>Жасырылған: келісіміне күмән бар немесе жазба қайтарып алынған. Сұхбат жүргізушіден сұраңыз.</translation>
    </message>
    <message>
        <source>How to reach them may be there</source>
        <translation>Онда байланыс деректері болуы мүмкін</translation>
    </message>
    <message>
        <source>How to reach {code} was opened</source>
        <translation>{code}: байланыс деректері ашылды</translation>
    </message>
    <message>
        <source>Is followed</source>
        <translation>Оны аңдып жүр</translation>
    </message>
    <message>
        <source>It is there again</source>
        <translation>Ол қайтадан осында</translation>
    </message>
    <message>
        <source>It was given {code} to go on with</source>
        <translation>Оған жалғастыру үшін {code} жазбасы берілді</translation>
    </message>
    <message>
        <source>It was locked: what was not sealed lies behind its passphrase.</source>
        <translation>Ол құлыптаулы болған: мөрленбегендер құпия сөйлеммен жабық.</translation>
    </message>
    <message>
        <source>It was open: whatever was not sealed there could be read at once.</source>
        <translation>Ол ашық болған: онда мөрленбегеннің бәрін бірден оқуға болатын еді.</translation>
    </message>
    <message>
        <source>Its keys are still believed: whoever has it could send bundles in its name.</source>
        <translation>Оның кілттеріне әлі сенім бар: ноутбук кімнің қолында болса, сол ноутбуктің атынан бума жібере алады.</translation>
    </message>
    <message>
        <source>Its keys are worth nothing since {month}.</source>
        <translation>Оның кілттерінің күші жойылған: {month}.</translation>
    </message>
    <message>
        <source>Its keys were revoked</source>
        <translation>Оның кілттерінің күші жойылды</translation>
    </message>
    <message>
        <source>Its recovery key is here and was not used. With a backup, a new vault can be made in Laptops.</source>
        <translation>Оның қалпына келтіру кілті осында, ол пайдаланылмаған. Сақтық көшірме болса, «Ноутбуктер» бөлімінде жаңа қойма жасауға болады.</translation>
    </message>
    <message>
        <source>Its recovery key was used in {month}: a new vault was made.</source>
        <translation>Қалпына келтіру кілті пайдаланылды: {month}. Жаңа қойма жасалды.</translation>
    </message>
    <message>
        <source>Lost since {month}.</source>
        <translation>Жоғалған уақыты: {month}.</translation>
    </message>
    <message>
        <source>May lie there unsealed</source>
        <translation>Онда мөрленбей жатуы мүмкін</translation>
    </message>
    <message>
        <source>No bundle of it ever came.</source>
        <translation>Одан бірде-бір бума келген жоқ.</translation>
    </message>
    <message>
        <source>No recovery key of it is here: what was not sealed there is lost.</source>
        <translation>Оның қалпына келтіру кілті мұнда жоқ: онда мөрленбегендер жоғалды.</translation>
    </message>
    <message>
        <source>No way was agreed. Ask the interviewer who knows the person.</source>
        <translation>Тәсіл келісілмеген. Бұл адамды білетін сұхбат жүргізушіден сұраңыз.</translation>
    </message>
    <message>
        <source>Nobody knows whether it was open or locked.</source>
        <translation>Оның ашық не құлыптаулы болғаны белгісіз.</translation>
    </message>
    <message>
        <source>Not safe</source>
        <translation>Өзін қауіпсіз сезінбейді</translation>
    </message>
    <message>
        <source>Not sure to be safe</source>
        <translation>Қауіпсіз екеніне сенімді емес</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>Белгіленді</translation>
    </message>
    <message>
        <source>Noted as lost</source>
        <translation>Жоғалған деп белгіленді</translation>
    </message>
    <message>
        <source>Nothing is sealed for this laptop from now on. What it sent stays.</source>
        <translation>Бұл ноутбукке арналып енді ештеңе мөрленбейді. Ол жібергендер қала береді.</translation>
    </message>
    <message>
        <source>Open case</source>
        <translation>Іс ашық</translation>
    </message>
    <message>
        <source>Sheet {number}: nobody can say which one is newer</source>
        <translation>{number}-парақ: қайсысы жаңарақ екені белгісіз</translation>
    </message>
    <message>
        <source>The interviewer&apos;s note</source>
        <translation>Сұхбат жүргізушінің ескертпесі</translation>
    </message>
    <message>
        <source>The safest way</source>
        <translation>Ең қауіпсіз тәсіл</translation>
    </message>
    <message>
        <source>Warned in {month}: {words}</source>
        <translation>Ескертілді: {month}. {words}</translation>
    </message>
    <message>
        <source>What is not known here: whom the interviewer met since the last bundle, and what lies open of that. Ask the interviewer, by code, today.</source>
        <translation>Мұнда белгісізі: сұхбат жүргізуші соңғы бумадан кейін кіммен кездесті және одан не ашық жатыр. Бүгін-ақ сұхбат жүргізушіден сұраңыз, тек кодтарды атаңыз.</translation>
    </message>
    <message>
        <source>What was signed and sealed there, only this desk&apos;s key opens; not the laptop.</source>
        <translation>Қол қойылып, мөрленгендерді осы жұмыс орнының кілті ғана ашады, ноутбуктің өзі аша алмайды.</translation>
    </message>
    <message>
        <source>{code} was not warned after all</source>
        <translation>{code}: ескертілмеген болып шықты</translation>
    </message>
    <message>
        <source>{code} was warned</source>
        <translation>{code}: ескертілді</translation>
    </message>
</context>
<context>
    <name>LostDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Болдырмау</translation>
    </message>
    <message>
        <source>How was it when it was seen last?</source>
        <translation>Соңғы рет көргенде ол қандай күйде еді?</translation>
    </message>
    <message>
        <source>It is lost</source>
        <translation>Ол жоғалды</translation>
    </message>
    <message>
        <source>Locked, or switched off</source>
        <translation>Құлыптаулы немесе өшірулі</translation>
    </message>
    <message>
        <source>Nobody knows</source>
        <translation>Белгісіз</translation>
    </message>
    <message>
        <source>Open, somebody was working</source>
        <translation>Ашық, онда жұмыс істеп отырған</translation>
    </message>
    <message>
        <source>What is known, in a sentence. Name nobody.</source>
        <translation>Не белгілі, бір сөйлеммен. Ешкімнің атын атамаңыз.</translation>
    </message>
</context>
<context>
    <name>LostView</name>
    <message>
        <source>How it came back, in a sentence. It is believed again only with a new vault.</source>
        <translation>Қалай қайтып келді, бір сөйлеммен. Оған жаңа қоймамен ғана қайта сенім болады.</translation>
    </message>
    <message>
        <source>How to reach them…</source>
        <translation>Қалай хабарласуға болады…</translation>
    </message>
    <message>
        <source>How to reach {code}</source>
        <translation>Қалай хабарласуға болады: {code}</translation>
    </message>
    <message>
        <source>How, and what the person wants now. Name nobody.</source>
        <translation>Қалай ескертілді және адам енді не қалайды. Ешкімнің атын атамаңыз.</translation>
    </message>
    <message>
        <source>In a sentence. Name nobody.</source>
        <translation>Бір сөйлеммен. Ешкімнің атын атамаңыз.</translation>
    </message>
    <message>
        <source>It is there again</source>
        <translation>Ол қайтадан осында</translation>
    </message>
    <message>
        <source>It is there again…</source>
        <translation>Ол қайтадан осында…</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Сол күйінде қалдыру</translation>
    </message>
    <message>
        <source>Lost laptop</source>
        <translation>Жоғалған ноутбук</translation>
    </message>
    <message>
        <source>No record ever came from this laptop.</source>
        <translation>Бұл ноутбуктен бірде-бір жазба келген жоқ.</translation>
    </message>
    <message>
        <source>Not warned after all</source>
        <translation>Ескертілмеген екен</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Белгілеу</translation>
    </message>
    <message>
        <source>Note what was done…</source>
        <translation>Не істелгенін белгілеу…</translation>
    </message>
    <message>
        <source>Nothing is sealed for it from now on, and its bundles are merged only where you compare its ten words once more. What it sent before stays. This cannot be taken back; a laptop that returns gets a new vault.</source>
        <translation>Оған арналып енді ештеңе мөрленбейді, ал оның бумалары он сөзін тағы бір рет салыстырсаңыз ғана біріктіріледі. Бұрын жібергендері қала береді. Мұны кері қайтару мүмкін емес: қайтып келген ноутбукте жаңа қойма жасалады.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ашу</translation>
    </message>
    <message>
        <source>Revoke its keys…</source>
        <translation>Кілттерінің күшін жою…</translation>
    </message>
    <message>
        <source>Tick it off</source>
        <translation>Орындалды деп белгілеу</translation>
    </message>
    <message>
        <source>To warn the person: a laptop was lost</source>
        <translation>Адамға ескерту: ноутбук жоғалды</translation>
    </message>
    <message>
        <source>Trust it no more</source>
        <translation>Енді сенбеу</translation>
    </message>
    <message>
        <source>Trust this laptop no more?</source>
        <translation>Бұл ноутбук енді сенімсіз деп саналсын ба?</translation>
    </message>
    <message>
        <source>Warn the people below in this order, in the way agreed with each of them. Nothing of this page can be printed.</source>
        <translation>Төмендегі адамдарға осы ретпен, әрқайсысына өзімен келісілген тәсілмен ескертіңіз. Бұл бетті басып шығаруға болмайды.</translation>
    </message>
    <message>
        <source>Warned…</source>
        <translation>Ескертілді…</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Не істелді</translation>
    </message>
    <message>
        <source>What you open it for, in a sentence without names. It is written down first.</source>
        <translation>Не үшін ашасыз, атсыз бір сөйлеммен. Алдымен осы жазылады.</translation>
    </message>
    <message>
        <source>Whom to warn: {count}</source>
        <translation>Ескерту керек: {count}</translation>
    </message>
    <message>
        <source>{code} was warned</source>
        <translation>{code}: ескертілді</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>As this computer</source>
        <translation>Компьютердегідей</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Қараңғы</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Жасыру</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Жоғары контраст</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Жарық</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Құлыптау</translation>
    </message>
    <message>
        <source>Notebook</source>
        <translation>Дәптер</translation>
    </message>
    <message>
        <source>Practice: nothing is kept</source>
        <translation>Жаттығу: ештеңе сақталмайды</translation>
    </message>
    <message>
        <source>The person says: {words}</source>
        <translation>Ол кісінің айтқаны: {words}</translation>
    </message>
    <message>
        <source>The person waits. Choose what you like.</source>
        <translation>Ол кісі күтіп отыр. Қалағаныңызды таңдаңыз.</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Көрініс</translation>
    </message>
</context>
<context>
    <name>MonthsEditor</name>
    <message>
        <source>Months beside the years</source>
        <translation>Жылдарға қоса айлар саны</translation>
    </message>
    <message>
        <source>Years, as a help</source>
        <translation>Жылдар саны, көмек ретінде</translation>
    </message>
    <message>
        <source>months</source>
        <translation>ай</translation>
    </message>
    <message>
        <source>or:</source>
        <translation>немесе:</translation>
    </message>
    <message>
        <source>years</source>
        <translation>жыл</translation>
    </message>
</context>
<context>
    <name>NewPassphraseDialog</name>
    <message>
        <source>Another passphrase</source>
        <translation>Басқа құпия сөйлем</translation>
    </message>
    <message>
        <source>Five words of your own, or 20 characters</source>
        <translation>Өзіңіздің бес сөзіңіз немесе 20 таңба</translation>
    </message>
    <message>
        <source>Let the program draw words</source>
        <translation>Сөздерді бағдарлама таңдасын</translation>
    </message>
    <message>
        <source>The six words, with a blank between two words</source>
        <translation>Алты сөз, сөздердің арасында бос орын</translation>
    </message>
    <message>
        <source>Use words of my own</source>
        <translation>Өз сөздерімді алу</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Add: {entry}</source>
        <translation>Қосу: {entry}</translation>
    </message>
    <message>
        <source>End here</source>
        <translation>Осымен аяқтау</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Аяқтау</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>Ашық қалған ештеңе жоқ.</translation>
    </message>
    <message>
        <source>Only for you, not read aloud</source>
        <translation>Тек сіз үшін, дауыстап оқылмайды</translation>
    </message>
    <message>
        <source>Questions left, if you both want to come back to them:</source>
        <translation>Сұрақтар қалды; екеуіңіз де қаласаңыз, оларға қайта оралыңыздар:</translation>
    </message>
    <message>
        <source>Questions left: {number}. These are the first of them:</source>
        <translation>Қалған сұрақ: {number}. Алғашқылары мыналар:</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Дауыстап оқыңыз</translation>
    </message>
    <message>
        <source>Read back together</source>
        <translation>Бірге қайта оқу</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Deleted. Burn the paper too.</source>
        <translation>Өшірілді. Қағазды да өртеп жіберіңіз.</translation>
    </message>
    <message>
        <source>Entered in {month}. {words}</source>
        <translation>Енгізілді: {month}. {words}</translation>
    </message>
    <message>
        <source>Interview in {month} · Typed answers: {count}</source>
        <translation>Сұхбат: {month} · Енгізілген жауап: {count}</translation>
    </message>
    <message>
        <source>{code} counts from now on as its permissions allow, marked as from paper.</source>
        <translation>{code} енді рұқсаттары бойынша, «қағаздан» деген белгімен есепке алынады.</translation>
    </message>
</context>
<context>
    <name>PaperDialog</name>
    <message>
        <source>Begin</source>
        <translation>Бастау</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Болдырмау</translation>
    </message>
    <message>
        <source>Enter only what the person said to somebody you can name to yourself. What nobody asked stays not asked, and counts as a no.</source>
        <translation>Адамның өзіңіз білетін біреуге айтқанын ғана енгізіңіз. Сұралмағаны сұралмаған күйінде қалады және «жоқ» деп саналады.</translation>
    </message>
    <message>
        <source>Enter the consent</source>
        <translation>Келісімді енгізу</translation>
    </message>
    <message>
        <source>How you know it, in a sentence. Name nobody.</source>
        <translation>Мұны қайдан білесіз, бір сөйлеммен. Ешкімнің атын атамаңыз.</translation>
    </message>
    <message>
        <source>Language of the interview</source>
        <translation>Сұхбат тілі</translation>
    </message>
    <message>
        <source>Month in which the person said so, as year and month</source>
        <translation>Адам осыны айтқан ай: жыл мен ай</translation>
    </message>
    <message>
        <source>Month of the interview, as year and month</source>
        <translation>Сұхбат болған ай: жыл мен ай</translation>
    </message>
    <message>
        <source>No permission is asked while you type, and no name: leave names and telephone numbers on the paper. What you type is in the vault at once, and nobody else sees it until you enter the consent.</source>
        <translation>Енгізу кезінде рұқсат та, аты-жөн де сұралмайды: аттар мен телефон нөмірлері қағазда қалсын. Енгізгеніңіз бірден қоймаға түседі, келісімді енгізгенше оны басқа ешкім көрмейді.</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Сұралмаған</translation>
    </message>
    <message>
        <source>Type an interview in</source>
        <translation>Сұхбатты енгізу</translation>
    </message>
    <message>
        <source>What the person of {code} allowed</source>
        <translation>{code}: адам неге рұқсат берді</translation>
    </message>
</context>
<context>
    <name>PaperView</name>
    <message>
        <source>Delete it</source>
        <translation>Өшіру</translation>
    </message>
    <message>
        <source>Delete {code}?</source>
        <translation>{code} өшірілсін бе?</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Өшіру…</translation>
    </message>
    <message>
        <source>Enter the consent…</source>
        <translation>Келісімді енгізу…</translation>
    </message>
    <message>
        <source>Everything that was typed in is deleted. It never left this desk. The paper is yours to burn.</source>
        <translation>Енгізілгеннің бәрі өшіріледі. Ол бұл жұмыс орнынан еш жаққа кеткен жоқ. Қағазды өзіңіз өртеңіз.</translation>
    </message>
    <message>
        <source>From paper</source>
        <translation>Қағаздан</translation>
    </message>
    <message>
        <source>Go on typing</source>
        <translation>Енгізуді жалғастыру</translation>
    </message>
    <message>
        <source>Interviews that were once written on paper. Typed in here they are held: they are in no list, table, search or file until you enter what the person allowed, and when. Then they count like any other, marked as from paper.</source>
        <translation>Бұрын қағазға жазылған сұхбаттар. Мұнда енгізілгендер күтіп тұрады: адам неге және қашан рұқсат бергенін енгізгенше олар тізімде де, кестеде де, іздеуде де, файлда да жоқ. Содан кейін олар басқалары сияқты, «қағаздан» деген белгімен есепке алынады.</translation>
    </message>
    <message>
        <source>Leave it held</source>
        <translation>Күтіп тұрған күйінде қалдыру</translation>
    </message>
    <message>
        <source>Type an interview in…</source>
        <translation>Сұхбатты енгізу…</translation>
    </message>
    <message>
        <source>With a consent</source>
        <translation>Келісімі бар</translation>
    </message>
    <message>
        <source>Without a consent: {count}</source>
        <translation>Келісімі жоқ: {count}</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>Back to the paper</source>
        <translation>Қағазға оралу</translation>
    </message>
</context>
<context>
    <name>Parcel</name>
    <message>
        <source>A new card of your coordinator, who gave up the old key because others may know it. When the parcel is taken in, nothing is sealed until you have compared the ten words by voice: {words}</source>
        <translation>Үйлестірушіңіздің жаңа картасы. Ол ескі кілттен бас тартты: оны бөтен адамдар білуі мүмкін. Сәлемдемені қабылдаған соң, он сөзді ауызша салыстырғанша ештеңе мөрленбейді: {words}</translation>
    </message>
    <message>
        <source>A new card of your coordinator. When the parcel is taken in, you compare its ten words by voice: {words}</source>
        <translation>Үйлестірушіңіздің жаңа картасы. Сәлемдемені қабылдаған соң, оның он сөзін ауызша салыстырасыз: {words}</translation>
    </message>
    <message>
        <source>If this laptop breaks or its passphrase is forgotten, the coordinator can bring back what is on it: with this vault&apos;s key, sealed for them in a file. Nothing is sealed before they have opened it once. Not covered: answers that were to stay on this laptop, and interviews that the coordinator may not read.</source>
        <translation>Ноутбук бұзылса немесе құпия сөйлем ұмытылса, үйлестіруші ондағы жазбаларды қайтара алады: ол үшін осы қойманың кілті үйлестірушіге арнап файлға мөрленеді. Ол файлды кемінде бір рет ашпайынша, ештеңе мөрленбейді. Тек осы ноутбукте қалуы тиіс жауаптар мен үйлестірушіге оқуға рұқсат берілмеген сұхбаттар қалпына келмейді.</translation>
    </message>
    <message>
        <source>In use from now on: {version}. Interviews that were begun go on with it, and nothing in them is lost.</source>
        <translation>Енді қолданыста: {version}. Басталған сұхбаттар да соған сай жалғасады, олардан ештеңе жоғалмайды.</translation>
    </message>
    <message>
        <source>Interviews that have arrived at the coordinator: {count}</source>
        <translation>Үйлестірушіге жеткен сұхбат: {count}</translation>
    </message>
    <message>
        <source>Taken back by their persons, deleted here: {codes}</source>
        <translation>Адамдар қайтарып алған, мұнда өшірілген жазбалар: {codes}</translation>
    </message>
    <message>
        <source>Taken back by their persons, to be deleted here: {codes}</source>
        <translation>Адамдар қайтарып алған, мұнда өшірілетін жазбалар: {codes}</translation>
    </message>
    <message>
        <source>The new card is trusted: everything is sealed for it from now on. Sealed just now: {count}</source>
        <translation>Жаңа карта қабылданды: енді бәрі соған арналып мөрленеді. Қазір мөрленгені: {count}</translation>
    </message>
    <message>
        <source>The recovery file that your coordinator has is void: the key of this vault has changed since. Until they have opened a new one, nobody can recover this laptop.</source>
        <translation>Үйлестірушідегі қалпына келтіру файлы енді жарамсыз: содан бері осы қойманың кілті ауысты. Үйлестіруші жаңа файлды ашқанша, бұл ноутбукті ешкім қалпына келтіре алмайды.</translation>
    </message>
    <message>
        <source>The recovery file was written. Give it to your coordinator, and keep no copy. Interviews are sealed once the parcel is here that shows that it was opened.</source>
        <translation>Қалпына келтіру файлы жасалды. Оны үйлестірушіге беріңіз, көшірмесін өзіңізде қалдырмаңыз. Файлдың ашылғанын растайтын сәлемдеме келген соң сұхбаттар мөрленеді.</translation>
    </message>
    <message>
        <source>This parcel brings nothing new for this laptop.</source>
        <translation>Бұл сәлемдемеде осы ноутбук үшін жаңа ештеңе жоқ.</translation>
    </message>
    <message>
        <source>To be continued on this laptop: {codes}</source>
        <translation>Осы ноутбукте жалғасады: {codes}</translation>
    </message>
    <message>
        <source>Your coordinator can recover this laptop. Not covered: answers that were to stay on this laptop, and interviews that the coordinator may not read. They are lost with the passphrase.</source>
        <translation>Үйлестіруші бұл ноутбукті қалпына келтіре алады. Тек осы ноутбукте қалуы тиіс жауаптар мен үйлестірушіге оқуға рұқсат берілмеген сұхбаттар қалпына келмейді. Құпия сөйлем ұмытылса, олар жоғалады.</translation>
    </message>
    <message>
        <source>Your coordinator has opened this laptop&apos;s recovery file: from now on interviews are sealed.</source>
        <translation>Үйлестіруші осы ноутбуктің қалпына келтіру файлын ашты: енді сұхбаттар мөрленеді.</translation>
    </message>
</context>
<context>
    <name>ParcelView</name>
    <message>
        <source>A parcel brings the referral list, another questionnaire or another law, a new card, or a record to go on with. It opens only on the laptops it was sealed for. Nothing is changed before you have seen what it changes.</source>
        <translation>Сәлемдеме көмек тізімін, басқа сауалнаманы немесе басқа заңды, жаңа картаны немесе жалғастыратын жазбаны әкеледі. Ол қай ноутбуктерге арналып мөрленсе, тек соларда ашылады. Не өзгертетінін көргеніңізше ештеңе өзгермейді.</translation>
    </message>
    <message>
        <source>Accept the new card</source>
        <translation>Жаңа картаны қабылдау</translation>
    </message>
    <message>
        <source>Call your coordinator: they read out the ten words of their new card. If one differs, do not accept it. They gave up the old key, because others may know it: nothing is sealed until you accept the new card.</source>
        <translation>Үйлестірушіге қоңырау шалыңыз: ол сізге жаңа картасының он сөзін оқып береді. Бір сөзі өзгеше болса, картаны қабылдамаңыз. Үйлестіруші ескі кілттен бас тартты, оны бөтен адамдар білуі мүмкін: жаңа картаны қабылдағанша ештеңе мөрленбейді.</translation>
    </message>
    <message>
        <source>Call your coordinator: they read out the ten words of their new card. If one differs, do not accept it. Until you accept it, everything is sealed for the old card.</source>
        <translation>Үйлестірушіге қоңырау шалыңыз: ол сізге жаңа картасының он сөзін оқып береді. Бір сөзі өзгеше болса, картаны қабылдамаңыз. Оны қабылдағанша бәрі ескі картаға арналып мөрленеді.</translation>
    </message>
    <message>
        <source>From the coordinator</source>
        <translation>Үйлестірушіден</translation>
    </message>
    <message>
        <source>Give the file {path} to your coordinator, and read these ten words out by voice. Then parcels can be sealed for this laptop.</source>
        <translation>{path} файлын үйлестірушіге беріңіз де, осы он сөзді оған дауыстап оқып беріңіз. Содан кейін сәлемдемелерді осы ноутбукке де арнап мөрлеуге болады.</translation>
    </message>
    <message>
        <source>Open a parcel…</source>
        <translation>Сәлемдемені ашу…</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>Қалпына келтіру</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>Қабылдау</translation>
    </message>
    <message>
        <source>Ten words of this laptop&apos;s card</source>
        <translation>Осы ноутбук картасының он сөзі</translation>
    </message>
    <message>
        <source>The coordinator&apos;s new card: “{organisation}”</source>
        <translation>Үйлестірушінің жаңа картасы: «{organisation}»</translation>
    </message>
    <message>
        <source>The key of this vault is sealed for your coordinator. Your passphrase is not in the file.</source>
        <translation>Осы қойманың кілті үйлестірушіге арнап мөрленеді. Файлда сіздің құпия сөйлеміңіз жоқ.</translation>
    </message>
    <message>
        <source>The passphrase of this vault</source>
        <translation>Осы қойманың құпия сөйлемі</translation>
    </message>
    <message>
        <source>The recovery file</source>
        <translation>Қалпына келтіру файлы</translation>
    </message>
    <message>
        <source>This laptop&apos;s card…</source>
        <translation>Осы ноутбуктің картасы…</translation>
    </message>
    <message>
        <source>Use it from now on</source>
        <translation>Енді осыны пайдалану</translation>
    </message>
    <message>
        <source>We compared all ten words, and they are the same.</source>
        <translation>Он сөздің бәрін салыстырдық, олар бірдей.</translation>
    </message>
    <message>
        <source>What the coordinator says of your interviews</source>
        <translation>Үйлестіруші сұхбаттарыңыз туралы не дейді</translation>
    </message>
    <message>
        <source>What this parcel brings</source>
        <translation>Бұл сәлемдеме не әкелді</translation>
    </message>
    <message>
        <source>Where is the parcel?</source>
        <translation>Сәлемдеме қайда?</translation>
    </message>
    <message>
        <source>Where should the card be?</source>
        <translation>Картаны қайда сақтаймыз?</translation>
    </message>
    <message>
        <source>Where should the recovery file be? Best on a stick.</source>
        <translation>Қалпына келтіру файлы қайда тұрсын? Флешкіге жазған дұрыс.</translation>
    </message>
    <message>
        <source>Write it</source>
        <translation>Жазу</translation>
    </message>
    <message>
        <source>Write it anew…</source>
        <translation>Қайта жасау…</translation>
    </message>
    <message>
        <source>Write the recovery file…</source>
        <translation>Қалпына келтіру файлын жасау…</translation>
    </message>
</context>
<context>
    <name>PartialDateEditor</name>
    <message>
        <source>As exact as it is known: 2018, 5.2018, May 2018 or 12.5.2018</source>
        <translation>Белгілі болғанынша дәл: 2018, 5.2018, мамыр 2018 немесе 12.5.2018</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>The key&apos;s own passphrase</source>
        <translation>Кілттің өз құпия сөйлемі</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>Сол құпия сөйлем тағы бір рет</translation>
    </message>
</context>
<context>
    <name>PauseView</name>
    <message>
        <source>Close for now and go on another time</source>
        <translation>Әзірге жабу, кейін жалғастыру</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Жалғастыру</translation>
    </message>
    <message>
        <source>The person wants to stop…</source>
        <translation>Адам тоқтатқысы келеді…</translation>
    </message>
</context>
<context>
    <name>PickDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Бас тарту</translation>
    </message>
    <message>
        <source>Choose this folder</source>
        <translation>Осы қалтаны таңдау</translation>
    </message>
    <message>
        <source>Folders and files</source>
        <translation>Қалталар мен файлдар</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Атауы</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ашу</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Орындар</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сақтау</translation>
    </message>
    <message>
        <source>This folder cannot be opened.</source>
        <translation>Бұл қалтаны ашу мүмкін емес.</translation>
    </message>
    <message>
        <source>This name is taken. Choose another one.</source>
        <translation>Мұндай атау бар. Басқасын таңдаңыз.</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Жоғары</translation>
    </message>
</context>
<context>
    <name>PickLineDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Бас тарту</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Іздеу</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Жалғастыру</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Құлыптау</translation>
    </message>
    <message>
        <source>Nothing had been stored yet. What was entered is gone.</source>
        <translation>Әлі ештеңе сақталмаған еді. Енгізілгені өшті.</translation>
    </message>
    <message>
        <source>The program made a mistake</source>
        <translation>Бағдарлама қате жіберді</translation>
    </message>
    <message>
        <source>To call</source>
        <translation>Кімге қоңырау шалу керек</translation>
    </message>
    <message>
        <source>What was saved is safe. Tell your coordinator this line, and open the vault again.</source>
        <translation>Сақталғанның бәрі аман. Осы жолды үйлестірушіңізге айтып, қойманы қайта ашыңыз.</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Bringing the records up to date</source>
        <translation>Жазбалар санауға дайындалуда</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Салыстырылып жатыр</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>Көшіріліп жатыр</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>Есептеліп жатыр</translation>
    </message>
    <message>
        <source>Hiding what could point at single people</source>
        <translation>Жеке адамдарды білдіріп қоятын сандар жасырылуда</translation>
    </message>
    <message>
        <source>Looking at everything</source>
        <translation>Бәрі тексеріліп жатыр</translation>
    </message>
    <message>
        <source>Making the pages</source>
        <translation>Беттер жасалып жатыр</translation>
    </message>
    <message>
        <source>Making the vault</source>
        <translation>Қойма жасалып жатыр</translation>
    </message>
    <message>
        <source>Merging</source>
        <translation>Біріктіріліп жатыр</translation>
    </message>
    <message>
        <source>Opening it once, as a proof</source>
        <translation>Тексеру үшін бір рет ашылып жатыр</translation>
    </message>
    <message>
        <source>Opening. This takes a moment on purpose.</source>
        <translation>Ашылып жатыр. Бұған әдейі сәл уақыт кетеді.</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Оқылып жатыр</translation>
    </message>
    <message>
        <source>Reading the records</source>
        <translation>Жазбалар оқылуда</translation>
    </message>
    <message>
        <source>Sealing</source>
        <translation>Мөрленіп жатыр</translation>
    </message>
    <message>
        <source>Undoing the merge</source>
        <translation>Біріктірудің күші жойылып жатыр</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Орындалып жатыр</translation>
    </message>
    <message>
        <source>Working out what the words stand for</source>
        <translation>Сөздер өңделіп жатыр</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Жазылып жатыр</translation>
    </message>
</context>
<context>
    <name>ProjectChanges</name>
    <message>
        <source>Emergency contact</source>
        <translation>Шұғыл байланыс</translation>
    </message>
    <message>
        <source>Further lines: {count}</source>
        <translation>Тағы басқа жолдар: {count}</translation>
    </message>
    <message>
        <source>Hiding and locking by itself</source>
        <translation>Экран өзі қашан жасырылып, құлыпталады</translation>
    </message>
    <message>
        <source>Minutes without a sign of life: an interview is hidden after {curtain} and locked after {in_interview}; everything else is locked after {elsewhere}.</source>
        <translation>Ноутбукке ешкім тимесе: сұхбат {curtain} минуттан кейін жасырылып, {in_interview} минуттан кейін құлыпталады, қалғанының бәрі {elsewhere} минуттан кейін құлыпталады.</translation>
    </message>
    <message>
        <source>Not on the list any more</source>
        <translation>Енді тізімде жоқ</translation>
    </message>
    <message>
        <source>On the list now</source>
        <translation>Енді тізімде</translation>
    </message>
    <message>
        <source>Referral list and own words, version {count}</source>
        <translation>Көмек тізімі мен өз сөздері, {count}-нұсқа</translation>
    </message>
    <message>
        <source>The organisation&apos;s own words</source>
        <translation>Ұйымның өз сөздері</translation>
    </message>
    <message>
        <source>The page that hides the window</source>
        <translation>Терезені жасыратын бет</translation>
    </message>
    <message>
        <source>The program&apos;s own page</source>
        <translation>Бағдарламаның өз беті</translation>
    </message>
</context>
<context>
    <name>PublishException</name>
    <message>
        <source>An exception for the two charts</source>
        <translation>Екі диаграмма үшін ерекше жағдай</translation>
    </message>
    <message>
        <source>Make a key file for a second person…</source>
        <translation>Екінші адамға кілт файлын жасау…</translation>
    </message>
    <message>
        <source>Show the numbers of both charts in full</source>
        <translation>Екі диаграмманың сандарын толық көрсету</translation>
    </message>
    <message>
        <source>Take the signed file…</source>
        <translation>Қол қойылған файлды алу…</translation>
    </message>
    <message>
        <source>The charts of work and of treatment can be shown in full, small numbers too, if a second person signs for it. Reason and signature are printed below them. It is for nothing else.</source>
        <translation>Екінші адам қол қойса, жұмыс пен емделу туралы диаграммаларды шағын сандарымен бірге толық көрсетуге болады. Себебі мен қолтаңба олардың астында басылады. Бұл басқа ештеңеге жарамайды.</translation>
    </message>
    <message>
        <source>The second person signs here…</source>
        <translation>Екінші адам осында қол қояды…</translation>
    </message>
    <message>
        <source>Why, in one sentence; it is printed</source>
        <translation>Неліктен, бір сөйлеммен; ол басылады</translation>
    </message>
    <message>
        <source>Write the request…</source>
        <translation>Сұрауды жазу…</translation>
    </message>
</context>
<context>
    <name>PublishFile</name>
    <message>
        <source>Kind of file</source>
        <translation>Файл түрі</translation>
    </message>
    <message>
        <source>Read it once more before it goes out: what is published cannot be taken back.</source>
        <translation>Сыртқа бермес бұрын тағы бір рет оқып шығыңыз: жарияланғанды қайтарып алу мүмкін емес.</translation>
    </message>
    <message>
        <source>Tables as CSV</source>
        <translation>CSV түріндегі кестелер</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Workbook (XLSX)</source>
        <translation>Электрондық кесте (XLSX)</translation>
    </message>
</context>
<context>
    <name>Publishing</name>
    <message>
        <source>All tables of the report that may go out</source>
        <translation>Есептің сыртқа беруге болатын барлық кестелері</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Көпшілікке</translation>
    </message>
    <message>
        <source>Exception, signed by a second person: {reason}</source>
        <translation>Ерекше жағдай, екінші адам қол қойған: {reason}</translation>
    </message>
    <message>
        <source>It is not encrypted.</source>
        <translation>Файл шифрланбаған.</translation>
    </message>
    <message>
        <source>Numbers of one or two people are hidden, and others from which they could be worked out. This can take some minutes.</source>
        <translation>Бір немесе екі адамға қатысты сандар да, оларды есептеп шығаруға мүмкіндік беретін сандар да жасырылады. Бұған бірнеше минут кетуі мүмкін.</translation>
    </message>
    <message>
        <source>Numbers of one to four people are hidden, and others from which they could be worked out. This can take some minutes.</source>
        <translation>Бірден төртке дейінгі адамға қатысты сандар да, оларды есептеп шығаруға мүмкіндік беретін сандар да жасырылады. Бұған бірнеше минут кетуі мүмкін.</translation>
    </message>
    <message>
        <source>Numbers shown: {count}</source>
        <translation>Көрсетілген сандар: {count}</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Серіктестерге</translation>
    </message>
    <message>
        <source>People: {count}</source>
        <translation>Адам саны: {count}</translation>
    </message>
    <message>
        <source>Signed for: {tables}. Reason: {reason}. Look at it anew.</source>
        <translation>Қол қойылды: {tables}. Себебі: {reason}. Қайта қарап шығыңыз.</translation>
    </message>
    <message>
        <source>Since this was last published, people came: {people}. Whoever compares the two files would learn about them. Wait until it is at least {least}, or publish tables that ask about other things.</source>
        <translation>Алдыңғы жарияланымнан бері қосылған адамдар: {people}. Екі файлды салыстырған кісі олар туралы біліп қояр еді. Олар кемінде {least} болғанша күтіңіз немесе басқа нәрсе туралы кестелерді жариялаңыз.</translation>
    </message>
    <message>
        <source>Since this was last published, people left or changed an answer: {people}. Whoever compares the two files would learn about them. Wait until it is at least {least}.</source>
        <translation>Алдыңғы жарияланымнан бері кеткен немесе жауабын өзгерткен адамдар: {people}. Екі файлды салыстырған кісі олар туралы біліп қояр еді. Олар кемінде {least} болғанша күтіңіз.</translation>
    </message>
    <message>
        <source>Tables: {count}</source>
        <translation>Кесте саны: {count}</translation>
    </message>
    <message>
        <source>The request is here: {path}. It is for the other desk.</source>
        <translation>Сұрау мына жерде: {path}. Ол басқа үйлестірушіге арналған.</translation>
    </message>
    <message>
        <source>The second person&apos;s key file is here: {path}. Give it to them. Their ten words, for them to write down: {words}</source>
        <translation>Екінші адамның кілт файлы мына жерде: {path}. Оны сол адамға беріңіз. Ол жазып алатын он сөз: {words}</translation>
    </message>
    <message>
        <source>The table of one&apos;s own</source>
        <translation>Өз кестеңіз</translation>
    </message>
    <message>
        <source>There are too few people to publish a number.</source>
        <translation>Сандарды жариялау үшін адам тым аз.</translation>
    </message>
    <message>
        <source>These two facts together point at single people: age and woman or man, or the charge and how they came free. Choose one of them.</source>
        <translation>Бұл екі мәлімет бірге жеке адамдарды танытады: жасы мен жынысы немесе айыбы мен қалай босағаны. Біреуін таңдаңыз.</translation>
    </message>
    <message>
        <source>This table joins more than two facts about a person, its filters among them. Take a filter or the columns away, or choose partners.</source>
        <translation>Бұл кесте сүзгілерін қоса алғанда, адам туралы екіден көп мәліметті біріктіреді. Сүзгіні немесе бағандарды алып тастаңыз немесе серіктестерді таңдаңыз.</translation>
    </message>
    <message>
        <source>This table tells of a special category: health, the case, belief. It stays inside.</source>
        <translation>Бұл кесте ерекше санаттағы деректерді айтады: денсаулық, іс, сенім. Ол ұйым ішінде қалады.</translation>
    </message>
    <message>
        <source>What the report&apos;s proposals would open</source>
        <translation>Есептің ұсыныстары не ашар еді</translation>
    </message>
    <message>
        <source>What was published before was counted by another questionnaire or law: nobody can check what the difference would tell. Wait until at least {least} people came.</source>
        <translation>Бұрын жарияланғандар басқа сауалнама немесе басқа заң бойынша есептелген: айырма не айтатынын тексеру мүмкін емес. Кемінде {least} адам қосылғанша күтіңіз.</translation>
    </message>
    <message>
        <source>Where and when somebody was arrested is told to nobody outside. Choose partners, or build the table without it.</source>
        <translation>Адамның қайда және қашан қамауға алынғаны сыртқа айтылмайды. Серіктестерді таңдаңыз немесе кестені онсыз құрыңыз.</translation>
    </message>
    <message>
        <source>Written and remembered as publication {number}: {path}</source>
        <translation>Жазылды, {number}-жарияланым ретінде есте қалды: {path}</translation>
    </message>
    <message>
        <source>hidden for their sake: {count}</source>
        <translation>олар үшін жасырылғаны: {count}</translation>
    </message>
    <message>
        <source>shown as “&lt;{limit}”: {count}</source>
        <translation>«&lt;{limit}» деп көрсетілгені: {count}</translation>
    </message>
    <message>
        <source>too few people: {count}</source>
        <translation>адам тым аз: {count}</translation>
    </message>
    <message>
        <source>{number}. {month}, {whom}</source>
        <translation>{number}. {month}, {whom}</translation>
    </message>
    <message>
        <source>{title} (lines: {count})</source>
        <translation>{title} (жолдар: {count})</translation>
    </message>
    <message>
        <source>{title}, exception</source>
        <translation>{title}, ерекше жағдай</translation>
    </message>
</context>
<context>
    <name>PublishingView</name>
    <message>
        <source>A passphrase of the second person&apos;s own</source>
        <translation>Екінші адамның өз құпия сөйлемі</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Артқа</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Кімге арналған</translation>
    </message>
    <message>
        <source>Language of the file</source>
        <translation>Файл тілі</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Қарап шығу</translation>
    </message>
    <message>
        <source>Look first at what would be read: small numbers are hidden, and others from which they could be worked out. What was written is remembered, so that no later version tells of single people by the difference.</source>
        <translation>Алдымен өзгелер не оқитынын қараңыз: шағын сандар да, оларды есептеп шығаруға мүмкіндік беретін сандар да жасырылған. Жазылғаны есте сақталады, сонда ешбір кейінгі нұсқа айырмасы арқылы жеке адамдарды танытпайды.</translation>
    </message>
    <message>
        <source>Make the key file</source>
        <translation>Кілт файлын жасау</translation>
    </message>
    <message>
        <source>Nothing was published yet.</source>
        <translation>Әзірге ештеңе жарияланған жоқ.</translation>
    </message>
    <message>
        <source>Publish tables</source>
        <translation>Кестелерді жариялау</translation>
    </message>
    <message>
        <source>Published so far</source>
        <translation>Осы уақытқа дейін жарияланғаны</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Қол қою</translation>
    </message>
    <message>
        <source>Small numbers are hidden in it. Read it once more before it is published: what is out cannot be taken back.</source>
        <translation>Ондағы шағын сандар жасырылған. Жарияламас бұрын тағы бір рет оқып шығыңыз: оны қайтарып алу мүмкін емес.</translation>
    </message>
    <message>
        <source>Stays inside:</source>
        <translation>Ұйым ішінде қалады:</translation>
    </message>
    <message>
        <source>Table on show</source>
        <translation>Көрсетілген кесте</translation>
    </message>
    <message>
        <source>The second person signs</source>
        <translation>Екінші адам қол қояды</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Екеуі бірдей емес.</translation>
    </message>
    <message>
        <source>They type it themselves. Nobody else knows it.</source>
        <translation>Оны сол адамның өзі тереді. Басқа ешкім білмейді.</translation>
    </message>
    <message>
        <source>What would be read</source>
        <translation>Не оқылады</translation>
    </message>
    <message>
        <source>What, and for whom</source>
        <translation>Не және кімге</translation>
    </message>
    <message>
        <source>Where is the second person&apos;s key file?</source>
        <translation>Екінші адамның кілт файлы қайда?</translation>
    </message>
    <message>
        <source>Where is the signed file?</source>
        <translation>Қол қойылған файл қайда?</translation>
    </message>
    <message>
        <source>Where should the file be?</source>
        <translation>Файлды қайда сақтаймыз?</translation>
    </message>
    <message>
        <source>Where should the request be?</source>
        <translation>Сұрауды қайда сақтаймыз?</translation>
    </message>
    <message>
        <source>Where should the second person&apos;s key file be?</source>
        <translation>Екінші адамның кілт файлын қайда сақтаймыз?</translation>
    </message>
    <message>
        <source>Which tables</source>
        <translation>Қай кестелер</translation>
    </message>
    <message>
        <source>Write it</source>
        <translation>Жазу</translation>
    </message>
    <message>
        <source>Write it so that everybody can read it?</source>
        <translation>Кез келген адам оқи алатындай етіп жазамыз ба?</translation>
    </message>
    <message>
        <source>Write the file…</source>
        <translation>Файлды жазу…</translation>
    </message>
</context>
<context>
    <name>QuestionView</name>
    <message>
        <source>For the interviewer</source>
        <translation>Сұхбат жүргізушіге</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ескертпе</translation>
    </message>
    <message>
        <source>Note to this question</source>
        <translation>Осы сұраққа ескертпе</translation>
    </message>
    <message>
        <source>Note written</source>
        <translation>Ескертпе жазылған</translation>
    </message>
    <message>
        <source>Why do you ask?</source>
        <translation>Неге сұрайсыз?</translation>
    </message>
    <message>
        <source>Why this is asked</source>
        <translation>Бұл не үшін сұралады</translation>
    </message>
    <message>
        <source>Your note to this question. No names, no places.</source>
        <translation>Осы сұраққа ескертпеңіз. Есімдер де, жер аттары да болмасын.</translation>
    </message>
</context>
<context>
    <name>Questionnaires</name>
    <message>
        <source>No text is signed by a reviewer yet: all are drafts.</source>
        <translation>Бірде-бір мәтінге тексеруші әлі қол қойған жоқ: бәрі — әзірге қаралама.</translation>
    </message>
    <message>
        <source>Questionnaire {version} and law {law} are in use. Carry the parcel {path} to the laptops it was sealed for: {count}.</source>
        <translation>{version} сауалнамасы мен {law} құқықтық базасы қолданыста. {path} сәлемдемесін мөрленген ноутбуктерге жеткізіңіз: {count}.</translation>
    </message>
    <message>
        <source>Rules signed by a lawyer: {count} of {all}</source>
        <translation>Заңгер қол қойған ережелер: {all} ішінен {count}</translation>
    </message>
    <message>
        <source>Texts signed by a reviewer: {languages}</source>
        <translation>Тексеруші қол қойған мәтіндер: {languages}</translation>
    </message>
    <message>
        <source>The laptop is registered.</source>
        <translation>Ноутбук есепке алынды.</translation>
    </message>
    <message>
        <source>{language}: {signed} of {all} signed, the rest are drafts</source>
        <translation>{language}: барлығы {all} мәтін, қол қойылғаны — {signed}, қалғандары — қаралама</translation>
    </message>
</context>
<context>
    <name>QuestionnairesView</name>
    <message>
        <source>A questionnaire or a law of your own comes from a workbook. It is checked first, and used only when you say so; interviews that were begun go on with it.</source>
        <translation>Өз сауалнамаңыз немесе құқықтық базаңыз кестеден алынады. Алдымен тексеріледі, ал сіз шешкенде ғана қолданылады; басталған сұхбаттар соған сай жалғасады.</translation>
    </message>
    <message>
        <source>A text is a draft until a named person has read and signed it.</source>
        <translation>Мәтінді аты аталған адам оқып, қол қойғанша, ол қаралама болып қалады.</translation>
    </message>
    <message>
        <source>Bring in a workbook…</source>
        <translation>Кестеден алу…</translation>
    </message>
    <message>
        <source>Checked, not in use yet</source>
        <translation>Тексерілді, әлі қолданылмайды</translation>
    </message>
    <message>
        <source>Compare these ten words with the interviewer.</source>
        <translation>Осы он сөзді сұхбат жүргізушімен бірге салыстырыңыз.</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Қолданыста</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Қарап шығу</translation>
    </message>
    <message>
        <source>None yet. A laptop writes its card under “From the coordinator”.</source>
        <translation>Әзірге жоқ. Ноутбук өз картасын «Үйлестірушіден» бөлімінде жазады.</translation>
    </message>
    <message>
        <source>Questionnaires and law</source>
        <translation>Сауалнама, құқық</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Есепке алу</translation>
    </message>
    <message>
        <source>Register a laptop…</source>
        <translation>Ноутбукті есепке алу…</translation>
    </message>
    <message>
        <source>Registered laptops</source>
        <translation>Есепке алынған ноутбуктер</translation>
    </message>
    <message>
        <source>Seal it for the laptops…</source>
        <translation>Ноутбуктерге арнап мөрлеу…</translation>
    </message>
    <message>
        <source>The laptop shows the same words. If one differs, do not register it.</source>
        <translation>Ноутбук те сол сөздерді көрсетеді. Біреуі басқа болса, оны есепке алмаңыз.</translation>
    </message>
    <message>
        <source>This program&apos;s own texts</source>
        <translation>Бағдарламаның өз мәтіндері</translation>
    </message>
    <message>
        <source>This workbook cannot be used yet. Nothing was kept.</source>
        <translation>Бұл кестені әзірге пайдалануға болмайды. Ештеңе сақталған жоқ.</translation>
    </message>
    <message>
        <source>To seal it, register a laptop first.</source>
        <translation>Мөрлеу үшін алдымен ноутбукті есепке алыңыз.</translation>
    </message>
    <message>
        <source>Use it, and seal it for the laptops…</source>
        <translation>Қолданысқа алып, ноутбуктерге арнап мөрлеу…</translation>
    </message>
    <message>
        <source>We compared all ten words, and they are the same.</source>
        <translation>Он сөздің бәрін салыстырдық, олар бірдей.</translation>
    </message>
    <message>
        <source>What it changes in our records</source>
        <translation>Біздің жазбаларда нені өзгертеді</translation>
    </message>
    <message>
        <source>Where is the laptop&apos;s card?</source>
        <translation>Ноутбуктің картасы қайда?</translation>
    </message>
    <message>
        <source>Where should the parcel be?</source>
        <translation>Сәлемдемені қайда сақтаймыз?</translation>
    </message>
    <message>
        <source>Which workbook?</source>
        <translation>Қай кесте?</translation>
    </message>
</context>
<context>
    <name>Queues</name>
    <message>
        <source>A file went to a helper in {months}.</source>
        <translation>Файл көмек көрсетушіге берілді: {months}.</translation>
    </message>
    <message>
        <source>A helper is told how to reach them</source>
        <translation>Көмек көрсетушіге қалай хабарласу керегі айтылады</translation>
    </message>
    <message>
        <source>A lawyer sees the answers</source>
        <translation>Жауаптарды адвокат көреді</translation>
    </message>
    <message>
        <source>Agreed calls</source>
        <translation>Келісілген қоңыраулар</translation>
    </message>
    <message>
        <source>Agreed day of deleting</source>
        <translation>Өшіруге келісілген күн</translation>
    </message>
    <message>
        <source>Agreed: {when}</source>
        <translation>Келісілген уақыты: {when}</translation>
    </message>
    <message>
        <source>An international body gets the answers</source>
        <translation>Жауаптар халықаралық органға беріледі</translation>
    </message>
    <message>
        <source>Answers that differ: {count}</source>
        <translation>Сәйкес келмейтін жауап: {count}</translation>
    </message>
    <message>
        <source>Ask me first</source>
        <translation>«Алдымен менен сұраңыз»</translation>
    </message>
    <message>
        <source>Begun in {when}</source>
        <translation>Басталған уақыты: {when}</translation>
    </message>
    <message>
        <source>Consent in doubt</source>
        <translation>Келісімге күмән бар</translation>
    </message>
    <message>
        <source>Corrections that differ</source>
        <translation>Сәйкес келмейтін түзетулер</translation>
    </message>
    <message>
        <source>Deleted here. Write receipts: the laptops delete it with them.</source>
        <translation>Мұнда өшірілді. Растауларды жазыңыз: ноутбуктер соларды алғанда өшіреді.</translation>
    </message>
    <message>
        <source>Deleted on {when} at the latest</source>
        <translation>Ең кеш өшірілетін күні: {when}</translation>
    </message>
    <message>
        <source>Different answers from two laptops</source>
        <translation>Екі ноутбуктен әртүрлі жауап</translation>
    </message>
    <message>
        <source>Done in {month}: {words}</source>
        <translation>Орындалды: {month}. {words}</translation>
    </message>
    <message>
        <source>Ends in {when}</source>
        <translation>Аяқталады: {when}</translation>
    </message>
    <message>
        <source>From now on it is a no until you ask.</source>
        <translation>Енді қайта сұрағанша бұл — «жоқ».</translation>
    </message>
    <message>
        <source>Go to: {place}</source>
        <translation>Өту: {place}</translation>
    </message>
    <message>
        <source>Help that somebody wants</source>
        <translation>Көмек сұрағандар</translation>
    </message>
    <message>
        <source>Interview in {when}</source>
        <translation>Сұхбат: {when}</translation>
    </message>
    <message>
        <source>Legal deadlines</source>
        <translation>Заңдағы мерзімдер</translation>
    </message>
    <message>
        <source>Likely one person</source>
        <translation>Бір адам болса керек</translation>
    </message>
    <message>
        <source>Perhaps one person</source>
        <translation>Бір адамдікі болуы мүмкін жазбалар</translation>
    </message>
    <message>
        <source>Possibly one person</source>
        <translation>Бір адам болуы мүмкін</translation>
    </message>
    <message>
        <source>Promise only what is on the referral list. Tick it off when it is given.</source>
        <translation>Көмек тізімінде барын ғана уәде етіңіз. Көмек көрсетілгенде орындалды деп белгілеңіз.</translation>
    </message>
    <message>
        <source>Records of a questionnaire that is not here: {count}. Nobody can say whether a deadline runs there.</source>
        <translation>Сауалнамасы мұнда жоқ жазба: {count}. Онда мерзім жүріп жатқаны белгісіз.</translation>
    </message>
    <message>
        <source>Somebody corrected a sealed record, and it says something else. Until you choose, these answers are not known, and a permission among them is a no.</source>
        <translation>Мөрленген жазба түзетілді, түзету жазбамен сәйкес келмейді. Сіз таңдағанша бұл жауаптар белгісіз, ал олардың арасындағы рұқсат «жоқ» деп саналады.</translation>
    </message>
    <message>
        <source>Somebody takes these records back. They are hidden; ask the person by the agreed channel, then decide.</source>
        <translation>Бұл жазбаларды біреу қайтарып алып отыр. Олар жасырылған; адамнан келісілген тәсілмен сұрап, содан кейін шешіңіз.</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Қайтарып алынған</translation>
    </message>
    <message>
        <source>Tell the person how to reach the helper, not otherwise.</source>
        <translation>Адамға көмек көрсетушімен қалай хабарласатынын айтыңыз, басқаша болмайды.</translation>
    </message>
    <message>
        <source>The answers were not read back and signed. Somebody meets the person once more, and goes on with the record.</source>
        <translation>Жауаптар адамға қайта оқып берілмеген және расталмаған. Біреу адаммен тағы бір рет кездесіп, жазбаны жалғастырады.</translation>
    </message>
    <message>
        <source>The interviewer doubts the consent. Ask by voice, then release or delete.</source>
        <translation>Сұхбат жүргізуші келісімге күмәнданады. Ауызша сұраңыз, содан кейін жазбаға рұқсат беріңіз немесе оны өшіріңіз.</translation>
    </message>
    <message>
        <source>The person wants to be asked first.</source>
        <translation>Адам алдымен өзінен сұрағанын қалайды.</translation>
    </message>
    <message>
        <source>The person was told that the answers are deleted then. Nothing is deleted by itself: delete it here and, with the next receipts, on the laptops.</source>
        <translation>Адамға жауаптары сол күні өшірілетіні айтылған. Өздігінен ештеңе өшірілмейді: мұнда өшіріңіз, ноутбуктерде келесі растаулармен өшіріледі.</translation>
    </message>
    <message>
        <source>Their name is used</source>
        <translation>Аты аталады</translation>
    </message>
    <message>
        <source>Their own words are quoted</source>
        <translation>Өз сөздері келтіріледі</translation>
    </message>
    <message>
        <source>They are in no list, table or file until you enter what the person allowed, and when.</source>
        <translation>Адам неге және қашан рұқсат бергенін енгізгенше олар тізімде де, кестеде де, файлда да жоқ.</translation>
    </message>
    <message>
        <source>To be met again</source>
        <translation>Тағы бір кездесу керек</translation>
    </message>
    <message>
        <source>Two records may be of one person, who would be counted twice. Judge them.</source>
        <translation>Екі жазба бір адамдікі болуы мүмкін, сонда ол екі рет саналады. Солай ма, шешіңіз.</translation>
    </message>
    <message>
        <source>Typed in from paper</source>
        <translation>Қағаздан енгізілген</translation>
    </message>
    <message>
        <source>Under the law as we read it a time runs. Ask a lawyer, and let the person know in the agreed way.</source>
        <translation>Заңды біздің түсінуімізше, мерзім жүріп жатыр. Адвокаттан сұраңыз және адамға келісілген тәсілмен хабарлаңыз.</translation>
    </message>
    <message>
        <source>Until you choose, these answers are not known, and count nowhere.</source>
        <translation>Сіз таңдағанша бұл жауаптар белгісіз және еш жерде есепке алынбайды.</translation>
    </message>
    <message>
        <source>Until you have asked, this is a no. A yes holds once: when it was used, the person is to be asked again.</source>
        <translation>Сұрағанша бұл — «жоқ». «Иә» бір рет қана жарайды: пайдаланылған соң қайта сұралады.</translation>
    </message>
    <message>
        <source>Used in {when}</source>
        <translation>Пайдаланылды: {when}</translation>
    </message>
    <message>
        <source>Wanted: {kinds}.</source>
        <translation>Керегі: {kinds}.</translation>
    </message>
    <message>
        <source>Within 48 hours of the interview somebody calls. The hours are on the laptop; ask the interviewer by code whether it was done.</source>
        <translation>Сұхбаттан кейін 48 сағат ішінде біреу қоңырау шалады. Сағаттар ноутбукте көрінеді; сұхбат жүргізушіден кодын атап, орындалды ма деп сұраңыз.</translation>
    </message>
    <message>
        <source>Written down: no.</source>
        <translation>Жазылды: «жоқ».</translation>
    </message>
    <message>
        <source>Written down: yes, once. When it was used, ask again.</source>
        <translation>Жазылды: «иә», бір рет. Пайдаланған соң қайта сұраңыз.</translation>
    </message>
    <message>
        <source>You may tell the helper how to reach the person.</source>
        <translation>Көмек көрсетушіге адаммен қалай хабарласуды айтуға болады.</translation>
    </message>
</context>
<context>
    <name>QueuesView</name>
    <message>
        <source>Ask again next time</source>
        <translation>Келесіде қайта сұрау</translation>
    </message>
    <message>
        <source>Delete everywhere…</source>
        <translation>Барлық жерден өшіру…</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Өшіру</translation>
    </message>
    <message>
        <source>Delete {code} everywhere?</source>
        <translation>{code} барлық жерден өшірілсін бе?</translation>
    </message>
    <message>
        <source>Done…</source>
        <translation>Орындалды…</translation>
    </message>
    <message>
        <source>Hide what is done</source>
        <translation>Орындалғанды жасыру</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Сол күйінде қалдыру</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Қайта қарау</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Орындалмаған</translation>
    </message>
    <message>
        <source>Nothing waits.</source>
        <translation>Күтіп тұрған ештеңе жоқ.</translation>
    </message>
    <message>
        <source>Said no…</source>
        <translation>«Жоқ» деді…</translation>
    </message>
    <message>
        <source>Said yes…</source>
        <translation>«Иә» деді…</translation>
    </message>
    <message>
        <source>Show more: {count}</source>
        <translation>Тағы көрсету: {count}</translation>
    </message>
    <message>
        <source>Show what is done: {count}</source>
        <translation>Орындалғанды көрсету: {count}</translation>
    </message>
    <message>
        <source>The record, its sealed copies and its contact sheet are deleted here, and at the laptops with the next receipts. No bundle brings it back.</source>
        <translation>Жазба, оның мөрленген көшірмелері және байланыс парағы мұнда өшіріледі, ал ноутбуктерде келесі растаулармен өшіріледі. Ешбір бума оны қайтармайды.</translation>
    </message>
    <message>
        <source>Tick it off</source>
        <translation>Орындалды деп белгілеу</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Тапсырмалар</translation>
    </message>
    <message>
        <source>What waits at this desk, by code and month. Nobody&apos;s name or number stands here.</source>
        <translation>Осы жұмыс орнында не күтіп тұр: кодтар мен айлар. Мұнда аттар да, телефондар да жоқ.</translation>
    </message>
    <message>
        <source>What was done, in a sentence. Name nobody.</source>
        <translation>Не істелді, бір сөйлеммен. Ешкімнің атын атамаңыз.</translation>
    </message>
    <message>
        <source>Who asked the person, and how. Name nobody.</source>
        <translation>Адамнан кім және қалай сұрады. Ешкімнің атын атамаңыз.</translation>
    </message>
    <message>
        <source>Write down: no</source>
        <translation>«Жоқ» деп жазу</translation>
    </message>
    <message>
        <source>Write down: yes, once</source>
        <translation>«Иә, бір рет» деп жазу</translation>
    </message>
</context>
<context>
    <name>ReachDialog</name>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
</context>
<context>
    <name>RecordHistory</name>
    <message>
        <source>Answers: {all}. Written more than once: {changed}.</source>
        <translation>Жауап саны: {all}. Бірнеше рет жазылғаны: {changed}.</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Бұрын</translation>
    </message>
    <message>
        <source>Does not concern the person</source>
        <translation>Адамға қатысы жоқ</translation>
    </message>
    <message>
        <source>Does not know</source>
        <translation>Білмейді</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Бос</translation>
    </message>
    <message>
        <source>Kept on the laptop</source>
        <translation>Ноутбукте қалды</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Сұралмаған</translation>
    </message>
    <message>
        <source>Not asked any more</source>
        <translation>Енді сұралмайды</translation>
    </message>
    <message>
        <source>Note: {question}</source>
        <translation>Ескертпе: {question}</translation>
    </message>
    <message>
        <source>Number {number}</source>
        <translation>{number}-нөмір</translation>
    </message>
    <message>
        <source>Prefers not to say</source>
        <translation>Жауап бергісі келмейді</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Қайтарып алынды</translation>
    </message>
    <message>
        <source>Taken out</source>
        <translation>Тізімнен шығарылған</translation>
    </message>
    <message>
        <source>That was all</source>
        <translation>Бәрі осы</translation>
    </message>
    <message>
        <source>The list is open</source>
        <translation>Тізім аяқталмаған</translation>
    </message>
    <message>
        <source>There may be more</source>
        <translation>Бәрі осы ма, белгісіз</translation>
    </message>
    <message>
        <source>What stands now</source>
        <translation>Қазір</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>ауыстырылған</translation>
    </message>
</context>
<context>
    <name>RecordSheet</name>
    <message>
        <source>An office has to act.</source>
        <translation>Мекеме әрекет етуге тиіс.</translation>
    </message>
    <message>
        <source>Another contact with the person</source>
        <translation>Адаммен қайта байланысу</translation>
    </message>
    <message>
        <source>Answers that differ between laptops: {count}</source>
        <translation>Ноутбуктерде әртүрлі жауаптар: {count}</translation>
    </message>
    <message>
        <source>Because: {words}</source>
        <translation>Себебі: {words}</translation>
    </message>
    <message>
        <source>Changed. Before: {said}</source>
        <translation>Өзгерген. Бұрын: {said}</translation>
    </message>
    <message>
        <source>Choose among them</source>
        <translation>Таңдау</translation>
    </message>
    <message>
        <source>Compare the records</source>
        <translation>Жазбаларды салыстыру</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Келісім</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Мерзімдер</translation>
    </message>
    <message>
        <source>Deleted at the latest</source>
        <translation>Ең кеш өшірілетін уақыты</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Жауаптардан не шығады</translation>
    </message>
    <message>
        <source>How the interview went</source>
        <translation>Сұхбат қалай өтті</translation>
    </message>
    <message>
        <source>Interview in: {language}</source>
        <translation>Сұхбат тілі: {language}</translation>
    </message>
    <message>
        <source>Laptop {name}, bundle {number}, merged: {month}</source>
        <translation>Ноутбук {name}, {number}-бума, біріктірілген уақыты: {month}</translation>
    </message>
    <message>
        <source>Legal categories that are open: {names}</source>
        <translation>Ашық құқықтық санаттар: {names}</translation>
    </message>
    <message>
        <source>May be the same person: {codes}</source>
        <translation>Бір адам болуы мүмкін: {codes}</translation>
    </message>
    <message>
        <source>No obstacle was found, and none is possible.</source>
        <translation>Кедергі анықталған жоқ, ықтималы да жоқ.</translation>
    </message>
    <message>
        <source>Not read here</source>
        <translation>Мұнда оқылмайды</translation>
    </message>
    <message>
        <source>Open {code}</source>
        <translation>{code} жазбасын ашу</translation>
    </message>
    <message>
        <source>Questionnaire {version}</source>
        <translation>Сауалнама нұсқасы: {version}</translation>
    </message>
    <message>
        <source>Questions answered: {asked}, of them declined: {declined}, not known: {dk}</source>
        <translation>Жауап берілген сұрақтар: {asked}, соның ішінде «жауап бергім келмейді»: {declined}, «білмеймін»: {dk}</translation>
    </message>
    <message>
        <source>Records of the same person</source>
        <translation>Сол адамның жазбалары</translation>
    </message>
    <message>
        <source>Sign-off</source>
        <translation>Соңындағы растау</translation>
    </message>
    <message>
        <source>Still open: {words}</source>
        <translation>Әлі белгісіз: {words}</translation>
    </message>
    <message>
        <source>Terms of the law are reckoned from what the person told.</source>
        <translation>Заңдағы мерзімдер адамның айтқанына қарай есептелген.</translation>
    </message>
    <message>
        <source>The person has to act.</source>
        <translation>Адамның өзі әрекет етуге тиіс.</translation>
    </message>
    <message>
        <source>The same person, as you judged: {codes}</source>
        <translation>Сіздің шешіміңіз бойынша сол адам: {codes}</translation>
    </message>
    <message>
        <source>This desk</source>
        <translation>Осы жұмыс орны</translation>
    </message>
    <message>
        <source>This record is not counted.</source>
        <translation>Бұл жазба есепке кірмейді.</translation>
    </message>
    <message>
        <source>This record may be counted.</source>
        <translation>Бұл жазбаны есепке алуға болады.</translation>
    </message>
    <message>
        <source>Under the law {version}. Nothing is decided by this: a lawyer has to look at it.</source>
        <translation>Заң ережелерінің нұсқасы: {version}. Бұл ештеңені шешпейді: заңгер қарауға тиіс.</translation>
    </message>
    <message>
        <source>Waiting for you</source>
        <translation>Сіздің шешіміңізді күтуде</translation>
    </message>
    <message>
        <source>What can be done: {words}</source>
        <translation>Не істеуге болады: {words}</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>рұқсат берілген</translation>
    </message>
    <message>
        <source>found</source>
        <translation>анықталды</translation>
    </message>
    <message>
        <source>its beginning is not known</source>
        <translation>басталған уақыты белгісіз</translation>
    </message>
    <message>
        <source>may have passed: {day}</source>
        <translation>өтіп кеткен болуы мүмкін: {day}</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>жауап жоқ</translation>
    </message>
    <message>
        <source>nobody said</source>
        <translation>ешкім айтпаған</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>рұқсат берілмеген</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>сұралмаған</translation>
    </message>
    <message>
        <source>passed: {day}</source>
        <translation>өтіп кетті: {day}</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>ықтимал</translation>
    </message>
    <message>
        <source>runs from a request</source>
        <translation>өтініш берілген күннен басталады</translation>
    </message>
    <message>
        <source>runs until {day}</source>
        <translation>бітетін күні: {day}</translation>
    </message>
</context>
<context>
    <name>RecordSheetView</name>
    <message>
        <source>Answers and their history</source>
        <translation>Жауаптар және бұрын не айтылғаны</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Тізімге қайту</translation>
    </message>
    <message>
        <source>For work inside the organisation only. Nothing here can be copied out; make sure that nobody reads over your shoulder.</source>
        <translation>Тек ұйым ішіндегі жұмысқа арналған. Бұл жерден ештеңе көшіріп алуға болмайды; ешкім артыңыздан оқып тұрмағанына көз жеткізіңіз.</translation>
    </message>
    <message>
        <source>Only what was written more than once</source>
        <translation>Тек бірнеше рет жазылғандары</translation>
    </message>
    <message>
        <source>Show the answers</source>
        <translation>Жауаптарды көрсету</translation>
    </message>
    <message>
        <source>waits for a choice</source>
        <translation>таңдау керек</translation>
    </message>
</context>
<context>
    <name>Records</name>
    <message>
        <source>Another contact</source>
        <translation>Қайта байланысу</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Кез келгені</translation>
    </message>
    <message>
        <source>Begun from</source>
        <translation>Ең ерте басталған айы</translation>
    </message>
    <message>
        <source>Begun until</source>
        <translation>Ең кеш басталған айы</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Сәйкессіздіктер</translation>
    </message>
    <message>
        <source>Counted without a name</source>
        <translation>Атын атамай санау</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Ел</translation>
    </message>
    <message>
        <source>Either</source>
        <translation>Екеуі де</translation>
    </message>
    <message>
        <source>Finding of the law</source>
        <translation>Заң бойынша не шығады</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Анықталды</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Қаншалықты анық</translation>
    </message>
    <message>
        <source>Kazakhstan</source>
        <translation>Қазақстан</translation>
    </message>
    <message>
        <source>Language of the interview</source>
        <translation>Сұхбат тілі</translation>
    </message>
    <message>
        <source>May be counted</source>
        <translation>Есепке алуға болады</translation>
    </message>
    <message>
        <source>May be somebody&apos;s second record</source>
        <translation>Қайталанған болуы мүмкін</translation>
    </message>
    <message>
        <source>May not be counted</source>
        <translation>Есепке алуға болмайды</translation>
    </message>
    <message>
        <source>Name compared with other records</source>
        <translation>Атын басқа жазбалармен салыстыру</translation>
    </message>
    <message>
        <source>Name used</source>
        <translation>Атын атау</translation>
    </message>
    <message>
        <source>No interview is here yet. They come with the bundles of the laptops.</source>
        <translation>Мұнда әлі сұхбат жоқ. Олар ноутбуктердің бумаларымен келеді.</translation>
    </message>
    <message>
        <source>No record has all of this. Take a word or a choice away to see more.</source>
        <translation>Мұның бәрі бар жазба жоқ. Бір сөзді не шартты алып тастаңыз.</translation>
    </message>
    <message>
        <source>Not read yet, or changed since: {count}. They are not all found.</source>
        <translation>Әлі оқылмаған не содан бері өзгерген: {count}. Бәрі табыла бермейді.</translation>
    </message>
    <message>
        <source>Not signed off</source>
        <translation>Соңында расталмаған</translation>
    </message>
    <message>
        <source>Only the records behind one number of a table.</source>
        <translation>Тек кестедегі бір санды құраған жазбалар.</translation>
    </message>
    <message>
        <source>Passed to an international body</source>
        <translation>Халықаралық органға беру</translation>
    </message>
    <message>
        <source>Permission given</source>
        <translation>Рұқсат берілген</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>Ықтимал</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Сапасы</translation>
    </message>
    <message>
        <source>Reached by a doctor, psychologist or lawyer</source>
        <translation>Дәрігердің, психологтың не адвокаттың хабарласуы</translation>
    </message>
    <message>
        <source>Read by the coordinator</source>
        <translation>Үйлестірушінің оқуы</translation>
    </message>
    <message>
        <source>Records: {found} of {total}</source>
        <translation>Жазбалар: {total} ішінен {found}</translation>
    </message>
    <message>
        <source>Records: {total}</source>
        <translation>Жазбалар: {total}</translation>
    </message>
    <message>
        <source>Shown to a lawyer</source>
        <translation>Адвокатқа көрсету</translation>
    </message>
    <message>
        <source>Signed off</source>
        <translation>Соңында расталған</translation>
    </message>
    <message>
        <source>Sorted by code</source>
        <translation>Коды бойынша</translation>
    </message>
    <message>
        <source>Sorted by conflicts</source>
        <translation>Сәйкессіздігі бойынша</translation>
    </message>
    <message>
        <source>Sorted by country</source>
        <translation>Елі бойынша</translation>
    </message>
    <message>
        <source>Sorted by month</source>
        <translation>Айы бойынша</translation>
    </message>
    <message>
        <source>Sorted by next date</source>
        <translation>Жақын мерзімі бойынша</translation>
    </message>
    <message>
        <source>Sorted by permissions</source>
        <translation>Рұқсаттары бойынша</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Күйі</translation>
    </message>
    <message>
        <source>The records are being read for the first time.</source>
        <translation>Жазбалар алғаш рет оқылып жатыр.</translation>
    </message>
    <message>
        <source>Uzbekistan</source>
        <translation>Өзбекстан</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Шешім күтеді</translation>
    </message>
    <message>
        <source>Words repeated in a report</source>
        <translation>Сөздерін есепте келтіру</translation>
    </message>
    <message>
        <source>conflicts: {count}</source>
        <translation>сәйкессіздік: {count}</translation>
    </message>
    <message>
        <source>distress</source>
        <translation>көңілі бұзылды</translation>
    </message>
    <message>
        <source>doubles: {count}</source>
        <translation>қайталанған: {count}</translation>
    </message>
    <message>
        <source>interpreter</source>
        <translation>аудармашымен</translation>
    </message>
    <message>
        <source>much was declined</source>
        <translation>көп сұраққа жауап бермеді</translation>
    </message>
    <message>
        <source>not all was noted</source>
        <translation>бәрі жазылмаған</translation>
    </message>
    <message>
        <source>not signed off</source>
        <translation>соңында расталмаған</translation>
    </message>
    <message>
        <source>others present</source>
        <translation>басқа біреу болды</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>кідіртілген</translation>
    </message>
    <message>
        <source>questionnaire is not here</source>
        <translation>бұл сауалнама жоқ</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>тоқтатылған</translation>
    </message>
    <message>
        <source>{given} of {all}</source>
        <translation>{all} ішінен {given}</translation>
    </message>
</context>
<context>
    <name>RecordsDialog</name>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message>
        <source>Codes of the records</source>
        <translation>Жазбалардың кодтары</translation>
    </message>
    <message>
        <source>Enter opens one record. So few people can be recognised: this list is for inside use.</source>
        <translation>Enter бір жазбаны ашады. Адам мұнша аз болса, оларды танып қоюға болады: бұл тізім тек ішкі жұмысқа арналған.</translation>
    </message>
    <message>
        <source>Records behind a number</source>
        <translation>Санды құраған жазбалар</translation>
    </message>
    <message>
        <source>Show all in the records</source>
        <translation>Барлығын жазбалар арасында көрсету</translation>
    </message>
</context>
<context>
    <name>RecordsFilters</name>
    <message>
        <source>Show all again</source>
        <translation>Қайтадан бәрін көрсету</translation>
    </message>
</context>
<context>
    <name>RecordsModel</name>
    <message>
        <source>Begun</source>
        <translation>Басталған айы</translation>
    </message>
    <message>
        <source>Country, language</source>
        <translation>Ел, тіл</translation>
    </message>
    <message>
        <source>Next date</source>
        <translation>Мерзімі</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Рұқсаттар</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Сапасы</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Жазба</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Шешім күтеді</translation>
    </message>
</context>
<context>
    <name>RecordsView</name>
    <message>
        <source>Ascending</source>
        <translation>Өсу ретімен</translation>
    </message>
    <message>
        <source>Descending</source>
        <translation>Кему ретімен</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Сүзгілер</translation>
    </message>
    <message>
        <source>Go on reading</source>
        <translation>Оқуды жалғастыру</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation>Тізім реті</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Жазбалар</translation>
    </message>
    <message>
        <source>Search the records</source>
        <translation>Жазбалардан іздеу</translation>
    </message>
    <message>
        <source>Show all records</source>
        <translation>Барлық жазбаларды көрсету</translation>
    </message>
    <message>
        <source>Words, answers or a code…</source>
        <translation>Сөз, жауап не код…</translation>
    </message>
</context>
<context>
    <name>Recovering</name>
    <message>
        <source>A vault was made in {path}. Open: {open}. Sealed: {sealed}. What was to stay on that laptop alone is not in it. It is another laptop now: enrol it again.</source>
        <translation>Қойма жасалды: {path}. Ашық: {open}. Мөрленген: {sealed}. Тек сол ноутбукте қалуы тиіс деректер бұл қоймаға кірген жоқ. Енді бұл — басқа ноутбук: оны қайта тіркеңіз.</translation>
    </message>
    <message>
        <source>The key opens it. Open: {open}. Sealed: {sealed}.</source>
        <translation>Кілт оны ашады. Ашық: {open}. Мөрленген: {sealed}.</translation>
    </message>
</context>
<context>
    <name>RecoveryDialogs</name>
    <message>
        <source>A passphrase for the new vault</source>
        <translation>Жаңа қоймаға арналған құпия сөйлем</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Қалтаны таңдау…</translation>
    </message>
    <message>
        <source>Five words, or 20 characters.</source>
        <translation>Бес сөз немесе 20 таңба.</translation>
    </message>
    <message>
        <source>In which empty folder should the new vault lie?</source>
        <translation>Жаңа қойма қай бос қалтада тұрсын?</translation>
    </message>
    <message>
        <source>Make a vault of it?</source>
        <translation>Одан қойма жасалсын ба?</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>Жасау</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Жоқ</translation>
    </message>
    <message>
        <source>Where is a backup of this laptop, or its folder?</source>
        <translation>Осы ноутбуктің сақтық көшірмесі немесе қоймасының қалтасы қайда?</translation>
    </message>
</context>
<context>
    <name>Referrals</name>
    <message>
        <source>Carry the parcel {path} to the laptops it was sealed for: {count}.</source>
        <translation>{path} сәлемдемесін қай ноутбуктерге арнап мөрленсе, соларға апарыңыз: {count}.</translation>
    </message>
    <message>
        <source>Checked today: {who}</source>
        <translation>Бүгін тексерілді: {who}</translation>
    </message>
    <message>
        <source>Kept. The laptops learn of it by a parcel.</source>
        <translation>Сақталды. Ноутбуктер мұны сәлемдеме арқылы біледі.</translation>
    </message>
    <message>
        <source>Laptops can hold full interviews with it.</source>
        <translation>Онымен ноутбуктерде толық сұхбат өткізуге болады.</translation>
    </message>
    <message>
        <source>No psychologist on it was checked in the last three months: laptops hold only the short interview.</source>
        <translation>Ондағы бірде-бір психолог соңғы үш айда тексерілмеген: ноутбуктерде тек қысқа сұхбат өткізіледі.</translation>
    </message>
    <message>
        <source>Nobody is on the list: no laptop begins an interview with it.</source>
        <translation>Тізімде ешкім жоқ: онымен бірде-бір ноутбук сұхбатты бастамайды.</translation>
    </message>
    <message>
        <source>Taken out: {who}</source>
        <translation>Алып тасталды: {who}</translation>
    </message>
    <message>
        <source>The sheet is the list now. Lines: {count}.</source>
        <translation>Енді тізім — осы парақ. Жолдар: {count}.</translation>
    </message>
    <message>
        <source>To be checked: {count}.</source>
        <translation>Тексеру керек: {count}.</translation>
    </message>
    <message>
        <source>Written: {path}</source>
        <translation>Жазылды: {path}</translation>
    </message>
    <message>
        <source>checked {date}</source>
        <translation>тексерілді: {date}</translation>
    </message>
</context>
<context>
    <name>ReferralsView</name>
    <message>
        <source>Add somebody…</source>
        <translation>Біреуді қосу…</translation>
    </message>
    <message>
        <source>An interview is hidden after</source>
        <translation>Сұхбат жасырылғанша</translation>
    </message>
    <message>
        <source>An interview is locked after</source>
        <translation>Сұхбат құлыпталғанша</translation>
    </message>
    <message>
        <source>Bring in a sheet…</source>
        <translation>Парақты енгізу…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Өзгерту…</translation>
    </message>
    <message>
        <source>Everything else is locked after</source>
        <translation>Қалғанының бәрі құлыпталғанша</translation>
    </message>
    <message>
        <source>F9 covers the window with an ordinary page. Write one that nobody asks about: its title first, then up to ten lines. Where nothing stands here, it is a list of doctors in the district.</source>
        <translation>F9 терезені кәдімгі бетпен жабады. Ешкім мән бермейтін бет жазыңыз: алдымен тақырыбы, содан кейін он жолға дейін. Мұнда ештеңе жазылмаса, аудандағы дәрігерлер тізімі көрсетіледі.</translation>
    </message>
    <message>
        <source>Hiding and locking by itself</source>
        <translation>Экран өзі қашан жасырылып, құлыпталады</translation>
    </message>
    <message>
        <source>Keep these words</source>
        <translation>Осы сөздерді сақтау</translation>
    </message>
    <message>
        <source>Keep times and page</source>
        <translation>Уақыт пен бетті сақтау</translation>
    </message>
    <message>
        <source>Minutes in which nobody touches the laptop. Both go to the laptops with the list.</source>
        <translation>Ноутбукке ешкім тимейтін уақыт. Уақыт та, бет те ноутбуктерге тізіммен бірге барады.</translation>
    </message>
    <message>
        <source>Put in only people who know of it and agree: a laptop can be opened by force.</source>
        <translation>Тек бұдан хабары бар әрі келіскен адамдарды енгізіңіз: ноутбукті күштеп аштыруы мүмкін.</translation>
    </message>
    <message>
        <source>Referral list</source>
        <translation>Көмек тізімі</translation>
    </message>
    <message>
        <source>Seal it for the laptops…</source>
        <translation>Ноутбуктерге арнап мөрлеу…</translation>
    </message>
    <message>
        <source>Still right</source>
        <translation>Әлі дұрыс</translation>
    </message>
    <message>
        <source>The organisation&apos;s own words</source>
        <translation>Ұйымның өз сөздері</translation>
    </message>
    <message>
        <source>The page that hides the window</source>
        <translation>Терезені жасыратын бет</translation>
    </message>
    <message>
        <source>This sheet cannot be used yet. Nothing was changed.</source>
        <translation>Бұл парақты әзірге пайдалану мүмкін емес. Ештеңе өзгерген жоқ.</translation>
    </message>
    <message>
        <source>To be checked</source>
        <translation>Тексеру керек</translation>
    </message>
    <message>
        <source>To seal it, register a laptop first.</source>
        <translation>Мөрлеу үшін алдымен ноутбукті есепке алыңыз.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Қайтару</translation>
    </message>
    <message>
        <source>What an interviewer says about you at the beginning. It stands in the guide, F2.</source>
        <translation>Сұхбаттың басында сұхбат алушы сіздер туралы осыны айтады. Ол нұсқаулықта тұр, F2.</translation>
    </message>
    <message>
        <source>What the list allows</source>
        <translation>Тізім қандай мүмкіндік береді</translation>
    </message>
    <message>
        <source>Where should the parcel be?</source>
        <translation>Сәлемдеме қайда болсын?</translation>
    </message>
    <message>
        <source>Where should the sheet be?</source>
        <translation>Парақ қайда болсын?</translation>
    </message>
    <message>
        <source>Which sheet?</source>
        <translation>Қай парақ?</translation>
    </message>
    <message>
        <source>Who helps in which city, and how the organisation speaks of itself. Laptops begin no interview without this list. It is checked every three months.</source>
        <translation>Қай қалада кім көмектеседі және ұйым өзі туралы қалай айтады. Ноутбуктер бұл тізімсіз сұхбатты бастамайды. Ол үш ай сайын тексеріледі.</translation>
    </message>
    <message>
        <source>Whom an interviewer calls when somebody is in danger. It can be read on a locked laptop: name nobody.</source>
        <translation>Біреуге қауіп төнсе, сұхбат алушы кімге қоңырау шалады. Мұны құлыпталған ноутбукте де оқуға болады: ешкімнің атын жазбаңыз.</translation>
    </message>
    <message>
        <source>Write a sheet to fill in…</source>
        <translation>Толтыруға арналған парақты жазу…</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count} мин</translation>
    </message>
</context>
<context>
    <name>Reforms</name>
    <message>
        <source>A doubtful reading: a lawyer must look at it</source>
        <translation>Күмәнді түсінік: оны заңгер қарауға тиіс</translation>
    </message>
    <message>
        <source>A likely reading</source>
        <translation>Ықтимал түсінік</translation>
    </message>
    <message>
        <source>Both countries</source>
        <translation>Екі ел</translation>
    </message>
    <message>
        <source>Changes no rule, not counted</source>
        <translation>Ережені өзгертпейді, саналмайды</translation>
    </message>
    <message>
        <source>Kazakhstan</source>
        <translation>Қазақстан</translation>
    </message>
    <message>
        <source>Only inside the organisation</source>
        <translation>Тек ұйым ішінде</translation>
    </message>
    <message>
        <source>People counted: {count}</source>
        <translation>Есепке алынған адамдар: {count}</translation>
    </message>
    <message>
        <source>Questionnaire {questionnaire}, law {law}</source>
        <translation>Сауалнама {questionnaire}, құқықтық база {law}</translation>
    </message>
    <message>
        <source>The law in use does not say what it would change</source>
        <translation>Қолданыстағы құқықтық база оның нені өзгертетінін айтпайды</translation>
    </message>
    <message>
        <source>The line says so plainly</source>
        <translation>Баяндамада бұл тура айтылған</translation>
    </message>
    <message>
        <source>Uzbekistan</source>
        <translation>Өзбекстан</translation>
    </message>
    <message>
        <source>What counts as a confession</source>
        <translation>Не кінәні мойындау деп саналады</translation>
    </message>
    <message>
        <source>{sure}. The report, lines {lines}.</source>
        <translation>{sure}. Баяндама, {lines}-жолдар.</translation>
    </message>
</context>
<context>
    <name>ReformsView</name>
    <message>
        <source>Count again</source>
        <translation>Қайта санау</translation>
    </message>
    <message>
        <source>Each proposal alone, the strongest first</source>
        <translation>Әр ұсыныс жеке, алдымен ең күштісі</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Жинау</translation>
    </message>
    <message>
        <source>How we read it</source>
        <translation>Біз қалай түсінеміз</translation>
    </message>
    <message>
        <source>Our reading</source>
        <translation>Біздің түсінуіміз</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Ұсыныстар</translation>
    </message>
    <message>
        <source>The proposals</source>
        <translation>Ұсыныстар</translation>
    </message>
    <message>
        <source>The report proposes changes of the law and of what offices do. Here stands what each of them, and two or three together, would open for the people who were interviewed. It is no promise and no decision about anybody.</source>
        <translation>Баяндама заңдарды және мекемелердің жұмысын өзгертуді ұсынады. Мұнда әр ұсыныс, сондай-ақ екеуі не үшеуі бірге сұхбат берген адамдарға не ашар еді, сол көрсетілген. Бұл уәде емес және ешкім туралы шешім емес.</translation>
    </message>
    <message>
        <source>There is nobody yet who may be counted.</source>
        <translation>Әзірге есепке алуға болатын ешкім жоқ.</translation>
    </message>
    <message>
        <source>What these numbers say</source>
        <translation>Бұл сандар нені білдіреді</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Pages: {count}</source>
        <translation>Бет саны: {count}</translation>
    </message>
    <message>
        <source>Tables and lines that stay inside: {count}</source>
        <translation>Ұйым ішінде қалатын кестелер мен жолдар: {count}</translation>
    </message>
    <message>
        <source>Tables: {count}</source>
        <translation>Кесте саны: {count}</translation>
    </message>
</context>
<context>
    <name>ReportView</name>
    <message>
        <source>A finished report for people outside: how the interviews were made, what people said, what stands in their way, and all tables. Choose first for whom it is.</source>
        <translation>Сырттағы адамдарға арналған дайын есеп: сұхбаттар қалай жүргізілді, адамдар не айтты, оларға не кедергі, әрі барлық кестелер. Алдымен кімге арналғанын таңдаңыз.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Артқа</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Көпшілікке</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Кімге арналған</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>Есептің тілі</translation>
    </message>
    <message>
        <source>Make the report</source>
        <translation>Есепті жасау</translation>
    </message>
    <message>
        <source>Nothing is hidden: people may be recognised. Not for publication.</source>
        <translation>Ештеңе жасырылмаған: адамдарды танып қою мүмкін. Жариялауға болмайды.</translation>
    </message>
    <message>
        <source>Numbers of one or two people are hidden, and others from which they could be worked out. This can take some minutes.</source>
        <translation>Бір немесе екі адамға қатысты сандар да, оларды есептеп шығаруға мүмкіндік беретін сандар да жасырылады. Бұған бірнеше минут кетуі мүмкін.</translation>
    </message>
    <message>
        <source>Numbers of one to four people are hidden, and others from which they could be worked out. This can take some minutes.</source>
        <translation>Бірден төртке дейінгі адамға қатысты сандар да, оларды есептеп шығаруға мүмкіндік беретін сандар да жасырылады. Бұған бірнеше минут кетуі мүмкін.</translation>
    </message>
    <message>
        <source>Only inside the organisation</source>
        <translation>Тек ұйым ішінде</translation>
    </message>
    <message>
        <source>Pages of the report: {count}</source>
        <translation>Есептің беттері: {count}</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Серіктестерге</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Есеп</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сақтау</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Есепті сақтау</translation>
    </message>
    <message>
        <source>Save the report?</source>
        <translation>Есепті сақтау керек пе?</translation>
    </message>
    <message>
        <source>The file is not encrypted, and people may be recognised in it. Do not publish it, and do not send it openly.</source>
        <translation>Файл шифрланбаған, ондағы адамдарды танып қою мүмкін. Оны жарияламаңыз және ашық жібермеңіз.</translation>
    </message>
    <message>
        <source>The file is not encrypted. It is meant for partners who do not pass it on.</source>
        <translation>Файл шифрланбаған. Ол есепті басқаларға бермейтін серіктестерге арналған.</translation>
    </message>
    <message>
        <source>The file is not encrypted. Small numbers are hidden in it. Read it once before it is published: what is out cannot be taken back.</source>
        <translation>Файл шифрланбаған. Ондағы шағын сандар жасырылған. Жарияламас бұрын оны бір рет оқып шығыңыз: сыртқа шыққан нәрсені қайтарып алу мүмкін емес.</translation>
    </message>
    <message>
        <source>Where should the report be?</source>
        <translation>Есеп құжатын қайда сақтаймыз?</translation>
    </message>
    <message>
        <source>Written: {path}. The file is not encrypted.</source>
        <translation>Жазылды: {path}. Файл шифрланбаған.</translation>
    </message>
</context>
<context>
    <name>Rescue</name>
    <message>
        <source>Backup of {month}. Open: {open}. Sealed: {sealed}.</source>
        <translation>Сақтық көшірме: {month}. Ашық: {open}. Мөрленген: {sealed}.</translation>
    </message>
    <message>
        <source>Not brought back, because it was taken back or deleted: {count}.</source>
        <translation>Қалпына келтірілмеді (қайтарып алынған не өшірілген): {count}.</translation>
    </message>
    <message>
        <source>Places that could not be read: {gaps}. Not as it was written: {refused}.</source>
        <translation>Оқылмай қалған жерлер: {gaps}. Жазылған күйінде емес: {refused}.</translation>
    </message>
    <message>
        <source>Something is missing in these; look through them with the person: {codes}.</source>
        <translation>Мына жазбаларда бірдеңе жетіспейді, оларды адаммен бірге қарап шығыңыз: {codes}.</translation>
    </message>
    <message>
        <source>The damaged vault was not changed: keep it until you know that nothing is missing. The new one opens with the same passphrase; enrol it again before you go on.</source>
        <translation>Бүлінген қоймада ештеңе өзгерген жоқ: бәрі түгел екеніне көз жеткізгенше, оны сақтап қойыңыз. Жаңа қойма сол құпия сөйлеммен ашылады; жұмысты жалғастырмас бұрын қайта тіркеліңіз.</translation>
    </message>
    <message>
        <source>The new vault opens with the passphrase of the backup. For your coordinator it is another laptop: enrol it again before you go on.</source>
        <translation>Жаңа қойма сақтық көшірменің құпия сөйлемімен ашылады. Үйлестіруші үшін бұл — басқа ноутбук: жұмысты жалғастырмас бұрын қайта тіркеліңіз.</translation>
    </message>
    <message>
        <source>Whole: {whole}. Sealed: {sealed}.</source>
        <translation>Бүтін: {whole}. Мөрленген: {sealed}.</translation>
    </message>
</context>
<context>
    <name>ReturnStrip</name>
    <message>
        <source>Another meeting</source>
        <translation>Жаңа кездесу</translation>
    </message>
    <message>
        <source>Another meeting asks first who is there, if it is safe, and if the person agrees.</source>
        <translation>Жаңа кездесуде алдымен мыналар сұралады: қастарыңызда кім бар, қауіпсіз бе, адам келісе ме.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Жалғастыру</translation>
    </message>
    <message>
        <source>The same talk</source>
        <translation>Сол әңгіме</translation>
    </message>
</context>
<context>
    <name>Returning</name>
    <message>
        <source>Answered: {done} of {total}.</source>
        <translation>Жауап берілді: {done} / {total}.</translation>
    </message>
    <message>
        <source>Answers without a place in it, kept for reading back: {count}.</source>
        <translation>Бұл нұсқада орны жоқ жауаптар саны: {count}. Олар қайта оқып беру үшін сақталды.</translation>
    </message>
    <message>
        <source>Check this page: the last seconds of typing may be missing.</source>
        <translation>Осы бетті тексеріңіз: соңғы секундтарда терілгені сақталмаған болуы мүмкін.</translation>
    </message>
    <message>
        <source>Everything that was saved is here.</source>
        <translation>Сақталғанның бәрі осында.</translation>
    </message>
    <message>
        <source>Half-typed text was kept too.</source>
        <translation>Аяқталмаған мәтін де сақталды.</translation>
    </message>
    <message>
        <source>It goes on with version {version} of the questionnaire.</source>
        <translation>Сұхбат сауалнаманың {version} нұсқасымен жалғасады.</translation>
    </message>
    <message>
        <source>So this meeting reads it out, and asks every permission again.</source>
        <translation>Сондықтан бұл кездесуде келісім мәтіні дауыстап оқылады, әр рұқсат қайта сұралады.</translation>
    </message>
    <message>
        <source>The half-typed note was kept too: N opens it.</source>
        <translation>Аяқталмаған ескертпе де сақталды: оны N ашады.</translation>
    </message>
    <message>
        <source>This interview was interrupted.</source>
        <translation>Бұл сұхбат үзіліп қалған.</translation>
    </message>
    <message>
        <source>What people agree to has changed.</source>
        <translation>Адамдар келісетін нәрсе өзгерді.</translation>
    </message>
    <message>
        <source>You are where you stopped.</source>
        <translation>Тоқтаған жеріңіздесіз.</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>A case is open, or the person is still held. The interview is in no bundle until another meeting says that it is over; after {days} days without one it is deleted. Give no paper.</source>
        <translation>Іс әлі ашық немесе адам әлі бостандықта емес. Кейінгі кездесулердің бірінде оның аяқталғаны айтылмайынша, сұхбат ешбір бумаға кірмейді; ондай кездесу болмаса, {days} күннен кейін жойылады. Қағаз бермеңіз.</translation>
    </message>
    <message>
        <source>After the interview</source>
        <translation>Сұхбаттан кейін</translation>
    </message>
    <message>
        <source>And you: how are you? Tell your coordinator if it was heavy.</source>
        <translation>Ал өзіңіздің хал-жағдайыңыз қалай? Ауыр тисе, үйлестірушіңізге айтыңыз.</translation>
    </message>
    <message>
        <source>Asked by an earlier version of the questionnaire</source>
        <translation>Сауалнаманың бұрынғы нұсқасында сұралған</translation>
    </message>
    <message>
        <source>Change the permissions above as the person wishes, then ask again.</source>
        <translation>Жоғарыдағы рұқсаттарды адамның қалауынша өзгертіп, содан кейін қайта сұраңыз.</translation>
    </message>
    <message>
        <source>Deleted at the end of today</source>
        <translation>Бүгін, күннің соңында жойылады</translation>
    </message>
    <message>
        <source>Everything was read</source>
        <translation>Бәрі оқылды</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Аяқтау</translation>
    </message>
    <message>
        <source>Four words</source>
        <translation>Төрт сөз</translation>
    </message>
    <message>
        <source>Not sealed</source>
        <translation>Мөрленген жоқ</translation>
    </message>
    <message>
        <source>Nothing on paper can be given of this interview. Read it on the screen.</source>
        <translation>Бұл сұхбаттан қағаз түрінде ештеңе беруге болмайды. Экраннан оқыңыз.</translation>
    </message>
    <message>
        <source>Nothing was kept. A real interview would now be sealed, and only the coordinator could open it.</source>
        <translation>Ештеңе сақталмады. Нағыз сұхбат осы сәтте мөрленіп, оны тек үйлестіруші аша алар еді.</translation>
    </message>
    <message>
        <source>Only the coordinator can open this interview now. This laptop cannot. It travels with the next bundle, and they will ask you about it.</source>
        <translation>Енді бұл сұхбатты тек үйлестіруші аша алады, бұл ноутбук аша алмайды. Ол келесі бумамен кетеді, үйлестіруші сізден ол туралы сұрайды.</translation>
    </message>
    <message>
        <source>Only the coordinator can open this interview now. This laptop cannot. It travels with the next bundle.</source>
        <translation>Бұл сұхбатты енді тек үйлестіруші аша алады. Бұл ноутбук аша алмайды. Сұхбат келесі бумамен жөнелтіледі.</translation>
    </message>
    <message>
        <source>Open until midnight</source>
        <translation>Түн ортасына дейін ашық</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Қағаз</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Рұқсаттар</translation>
    </message>
    <message>
        <source>Read back</source>
        <translation>Қайта оқып беру</translation>
    </message>
    <message>
        <source>Read every line aloud, in the language of the interview. Whatever is wrong is corrected at once.</source>
        <translation>Әр жолды сұхбат тілінде дауыстап оқыңыз. Қате жері бірден түзетіледі.</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>Мөрленді</translation>
    </message>
    <message>
        <source>Sign-off</source>
        <translation>Растау</translation>
    </message>
    <message>
        <source>Still open: {questions}</source>
        <translation>Әлі ашық: {questions}</translation>
    </message>
    <message>
        <source>That was practice</source>
        <translation>Бұл жаттығу болды</translation>
    </message>
    <message>
        <source>The coordinator gave up the old key, because others may know it. The interview stays here and can be opened. Open “From the coordinator…” and compare the ten words of the new card: it is sealed then.</source>
        <translation>Үйлестіруші ескі кілттен бас тартты: оны бөтен адамдар білуі мүмкін. Сұхбат осында қалады және оны ашуға болады. «Үйлестірушіден…» дегенді ашып, жаңа картаның он сөзін салыстырыңыз: сонда сұхбат мөрленеді.</translation>
    </message>
    <message>
        <source>The coordinator may not read this interview. It is in no bundle and no count, and at the end of today it is deleted.</source>
        <translation>Бұл сұхбатты үйлестірушіге оқуға болмайды. Ол ешбір бумаға да, ешбір есепке де кірмейді, бүгін, күннің соңында жойылады.</translation>
    </message>
    <message>
        <source>The person does not agree with what was written. The interview is in no bundle and no count, and at the end of today it is deleted.</source>
        <translation>Адам жазылғанға келіспейді. Сұхбат ешбір бумаға да, ешбір есепке де кірмейді, бүгін, күннің соңында жойылады.</translation>
    </message>
    <message>
        <source>The person has not agreed yet. The interview can be opened until midnight. Then it is sealed unsigned: it is counted nowhere, and comes back from the coordinator to be continued.</source>
        <translation>Адам жазылғанды әлі растаған жоқ. Сұхбатты түн ортасына дейін ашуға болады. Содан кейін ол расталмаған күйінде мөрленеді: ешбір есепке кірмейді, үйлестіруші оны жалғастыру үшін қайтарады.</translation>
    </message>
    <message>
        <source>The person is not safe. The interview is in no bundle and no count, and at the end of today it is deleted. Tell your coordinator today, without a name.</source>
        <translation>Адамға қауіп бар. Сұхбат ешбір бумаға да, ешбір есепке де кірмейді, бүгін, күннің соңында жойылады. Аты-жөнін атамай, үйлестірушіге бүгін хабарлаңыз.</translation>
    </message>
    <message>
        <source>This laptop does not know its coordinator yet. The interview stays here and can be opened. Enrol soon: it is sealed then.</source>
        <translation>Бұл ноутбук өз үйлестірушісін әлі білмейді. Сұхбат осында қалады, оны ашуға болады. Жақын арада тіркеліңіз: сұхбат сонда мөрленеді.</translation>
    </message>
    <message>
        <source>This one is needed before you go on. Take your time.</source>
        <translation>Әрі қарай жүру үшін осы жауап керек. Асықпаңыз.</translation>
    </message>
    <message>
        <source>Two laptops wrote different answers about a permission. Ask the person, and answer it again. Until then it is in no bundle, and after {days} days it is deleted.</source>
        <translation>Екі ноутбукте бір рұқсатқа әртүрлі жауап жазылған. Адамның өзінен сұрап, қайта жауап беріңіз. Оған дейін сұхбат ешбір бумаға кірмейді, {days} күннен кейін жойылады.</translation>
    </message>
    <message>
        <source>What I wrote down</source>
        <translation>Менің жазғаным</translation>
    </message>
    <message>
        <source>Your coordinator has not shown yet that this laptop can be recovered. The interview stays here and can be opened. Open “From the coordinator…” and write the recovery file: it is sealed once the parcel with the proof is here.</source>
        <translation>Үйлестіруші бұл ноутбукті қалпына келтіруге болатынын әлі растаған жоқ. Сұхбат осында қалады, оны ашуға болады. «Үйлестірушіден…» дегенді ашып, қалпына келтіру файлын жасаңыз: растауы бар сәлемдеме келген соң сұхбат мөрленеді.</translation>
    </message>
    <message>
        <source>“Another day”: tonight it is sealed unsigned, is counted nowhere, and comes back to be continued. “Do not agree”: it is deleted at the end of today.</source>
        <translation>«Басқа күні»: сұхбат күннің соңында расталмаған күйінде мөрленеді, ешбір есепке кірмейді, жалғастыру үшін қайтарылады. «Келіспеймін»: бүгін, күннің соңында жойылады.</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Back</source>
        <translation>Артқа</translation>
    </message>
    <message>
        <source>Look at the summary…</source>
        <translation>Мазмұндаманы қарау…</translation>
    </message>
    <message>
        <source>Looking back together</source>
        <translation>Бірге шолып шығу</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Тоқтату</translation>
    </message>
</context>
<context>
    <name>ReviewView</name>
    <message>
        <source>Back to the questions</source>
        <translation>Сұрақтарға оралу</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Түзету</translation>
    </message>
    <message>
        <source>Enough for today</source>
        <translation>Бүгінге жетеді</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Қалдыру</translation>
    </message>
    <message>
        <source>Looking back</source>
        <translation>Шолып шығу</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Келесі</translation>
    </message>
    <message>
        <source>Nothing asks for it any more, so it cannot be given again.</source>
        <translation>Мұны енді ешбір сұрақ сұрамайды, сондықтан бұл жауапты қайта беру мүмкін болмайды.</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Алып тастау</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Алып тастау</translation>
    </message>
    <message>
        <source>Take this answer out?</source>
        <translation>Бұл жауапты алып тастау керек пе?</translation>
    </message>
    <message>
        <source>To the first page</source>
        <translation>Бірінші бетке</translation>
    </message>
</context>
<context>
    <name>ReviewWords</name>
    <message>
        <source>A question and an answer of their own</source>
        <translation>Адамның өз сұрағы мен өз жауабы</translation>
    </message>
    <message>
        <source>An interpreter looks away, and goes out while the person says them.</source>
        <translation>Аудармашы теріс қарап отырады, ал адам сөздерді айтқанда шыға тұрады.</translation>
    </message>
    <message>
        <source>Ask for the four words</source>
        <translation>Төрт сөзді айтып беруін сұраңыз</translation>
    </message>
    <message>
        <source>First the four words: let the person learn them, choose an answer, or say that they want none.</source>
        <translation>Алдымен төрт сөз: адам оларды жаттап алсын, өз жауабын таңдасын немесе керек емес екенін айтсын.</translation>
    </message>
    <message>
        <source>Four words to keep in mind</source>
        <translation>Есте сақтайтын төрт сөз</translation>
    </message>
    <message>
        <source>It travels inside the sealed interview. After sealing this laptop holds nothing to check it against: nobody can find out here that the two of you met.</source>
        <translation>Бұл мөрленген сұхбаттың ішінде кетеді. Содан кейін ноутбукте оны салыстырып тексеретін ештеңе қалмайды: екеуіңіздің кездескеніңізді мұнда ешкім біле алмайды.</translation>
    </message>
    <message>
        <source>No words can be given yet</source>
        <translation>Әзірге сөз беруге болмайды</translation>
    </message>
    <message>
        <source>Something that stays in mind for years, that nobody else would guess and that stands in no paper. An answer of two or three words is better than one. Capitals, full stops and commas do not matter.</source>
        <translation>Жылдар бойы ұмытылмайтын, басқа ешкім таппайтын, еш қағазда жазылмаған нәрсе болсын. Бір сөзден гөрі екі-үш сөзден тұратын жауап жақсы. Бас әріптердің, нүктелер мен үтірлердің маңызы жоқ.</translation>
    </message>
    <message>
        <source>The person says the words by heart. Show them again as often as they like.</source>
        <translation>Адам сөздерді жатқа айтады. Қанша қаласа, сонша рет қайта көрсетіңіз.</translation>
    </message>
    <message>
        <source>The person wants no words. They can still take the record back through you or the coordinator; then somebody has to make sure that it is them.</source>
        <translation>Адамға сөздер керек емес. Ол жазбаны бәрібір сіз немесе үйлестіруші арқылы қайтарып ала алады; ондайда оның дәл сол адам екеніне көз жеткізу керек болады.</translation>
    </message>
    <message>
        <source>This is settled</source>
        <translation>Таңдау жасалды</translation>
    </message>
    <message>
        <source>This laptop lacks something that words need. The coordinator sends it with the next parcel, or on a new card. Until then the person takes the record back through you or the coordinator.</source>
        <translation>Бұл ноутбукте сөздерге керек нәрсе жоқ. Оны үйлестіруші келесі сәлемдемемен немесе жаңа карточкамен жібереді. Оған дейін адам жазбаны сіз немесе үйлестіруші арқылы қайтарып алады.</translation>
    </message>
    <message>
        <source>Whoever says these words can take everything back later, through any of us, without a name or a reason. Turn the screen to the person and read the words together. Write them nowhere. Their order does not matter. A small story with all four helps. Then hide them.</source>
        <translation>Осы сөздерді айтқан адам кейін бәрін кез келгеніміз арқылы, атын да, себебін де айтпай қайтарып ала алады. Экранды адамға қаратып, сөздерді бірге оқыңыз. Еш жерге жазбаңыз. Сөздердің реті маңызды емес. Төртеуі де кіретін шағын әңгіме ойлап табу көмектеседі. Содан кейін сөздерді жасырыңыз.</translation>
    </message>
</context>
<context>
    <name>RosterView</name>
    <message>
        <source>Move up (Alt+↑)</source>
        <translation>Жоғары (Alt+↑)</translation>
    </message>
    <message>
        <source>Move up: {entry}</source>
        <translation>Жоғары жылжыту: {entry}</translation>
    </message>
    <message>
        <source>One after the other</source>
        <translation>Бірінен соң бірі</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Қайта ашу</translation>
    </message>
    <message>
        <source>Questions left: {number}</source>
        <translation>Қалған сұрақ: {number}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Алып тастау</translation>
    </message>
    <message>
        <source>Remove: {entry}</source>
        <translation>Алып тастау: {entry}</translation>
    </message>
</context>
<context>
    <name>SayDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Бас тарту</translation>
    </message>
</context>
<context>
    <name>SectionList</name>
    <message>
        <source>Answered: {done} of {total}</source>
        <translation>Жауап берілді: {done} / {total}</translation>
    </message>
</context>
<context>
    <name>Setup</name>
    <message>
        <source>A laptop seals interviews only when its recovery file was opened here.</source>
        <translation>Ноутбук қалпына келтіру файлы мұнда ашылған соң ғана сұхбаттарды мөрлейді.</translation>
    </message>
    <message>
        <source>A second key, kept elsewhere</source>
        <translation>Басқа жерде тұратын екінші кілт</translation>
    </message>
    <message>
        <source>A second person was there</source>
        <translation>Қасында екінші адам болды</translation>
    </message>
    <message>
        <source>A test with an invented person</source>
        <translation>Ойдан шығарылған адаммен сынақ</translation>
    </message>
    <message>
        <source>All {count} answers arrived as they were told.</source>
        <translation>Барлық жауап айтылғандай жетті: {count}.</translation>
    </message>
    <message>
        <source>An interviewer writes a code, never a name. Which code is whose does not stand in this program: write it on one sheet of paper, and lock it up at the organisation, not where this machine or a laptop is.</source>
        <translation>Сұхбат жүргізуші атын емес, кодын жазады. Кодтың кімдікі екені бағдарламада жоқ: оны бір парақ қағазға жазып, ұйымда құлыптап қойыңыз, бірақ осы компьютер не ноутбуктер тұрған жерде емес.</translation>
    </message>
    <message>
        <source>Codes for the interviewers</source>
        <translation>Сұхбат жүргізушілерге кодтар</translation>
    </message>
    <message>
        <source>Compare the ten words of each laptop by voice, then register its card.</source>
        <translation>Әр ноутбуктің он сөзін дауыстап айтып салыстырыңыз, содан кейін картасын тіркеңіз.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Орындалды</translation>
    </message>
    <message>
        <source>Draw five codes</source>
        <translation>Бес кодты кездейсоқ таңдау</translation>
    </message>
    <message>
        <source>Each person chooses the day. Write down what your project does when that day comes, and who looks at To do.</source>
        <translation>Күнді адам өзі таңдайды. Сол күн келгенде жобаңыз не істейтінін және «Тапсырмалар» бөлімін кім қарайтынын жазыңыз.</translation>
    </message>
    <message>
        <source>Every person hears these words before they agree to anything.</source>
        <translation>Әр адам бірдеңеге келіспес бұрын осы сөздерді естиді.</translation>
    </message>
    <message>
        <source>Given out: {codes}</source>
        <translation>Берілген: {codes}</translation>
    </message>
    <message>
        <source>Go to: {place}</source>
        <translation>Өту: {place}</translation>
    </message>
    <message>
        <source>How long records are kept</source>
        <translation>Жазбалар қанша сақталады</translation>
    </message>
    <message>
        <source>It went well: {count} answers were told, sealed, carried in a bundle of {size} KB, and arrived the same in a copy of this desk. The copy is destroyed.</source>
        <translation>Бәрі дұрыс өтті: жауаптар ({count}) айтылды, мөрленді, бумада ({size} КБ) тасымалданды және осы жұмыс орнының көшірмесіне өзгеріссіз жетті. Көшірме жойылды.</translation>
    </message>
    <message>
        <source>Laptops</source>
        <translation>Ноутбуктер</translation>
    </message>
    <message>
        <source>Laptops without one: {count}</source>
        <translation>Қалпына келтіру файлы жоқ ноутбуктер: {count}</translation>
    </message>
    <message>
        <source>Last played in {month}.</source>
        <translation>Соңғы рет өткізілді: {month}.</translation>
    </message>
    <message>
        <source>Lines in it: {count}</source>
        <translation>Тізімдегі жол: {count}</translation>
    </message>
    <message>
        <source>Missing: {languages}.</source>
        <translation>Жетіспейді: {languages}.</translation>
    </message>
    <message>
        <source>No card was made with these words yet.</source>
        <translation>Осы сөздермен карта әлі жасалған жоқ.</translation>
    </message>
    <message>
        <source>No interview without somebody to send people to, and no full one without a psychologist. Name a contact for a night on which somebody is in danger.</source>
        <translation>Адамды жіберетін жер болмаса, сұхбат өткізілмейді; психолог болмаса, толық сұхбат өткізілмейді. Біреуге түнде қауіп төнсе, кімге қоңырау шалу керегін көрсетіңіз.</translation>
    </message>
    <message>
        <source>No psychologist was checked lately: no full interview is held.</source>
        <translation>Соңғы кезде бірде-бір психолог тексерілмеген: толық сұхбат өткізілмейді.</translation>
    </message>
    <message>
        <source>Nobody is named to call tonight.</source>
        <translation>Түнде кімге қоңырау шалу керегі көрсетілмеген.</translation>
    </message>
    <message>
        <source>Not quite</source>
        <translation>Толық емес</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Әлі жоқ</translation>
    </message>
    <message>
        <source>Not yet; the other way was taken, and one is enough to begin.</source>
        <translation>Әлі жоқ; басқа тәсіл таңдалған, бастау үшін біреуі жетеді.</translation>
    </message>
    <message>
        <source>One key opens every interview. Make a second one with a person who is not you, and let that person carry it away.</source>
        <translation>Барлық сұхбатты бір кілт ашады. Басқа адаммен бірге екіншісін жасаңыз, оны сол адам алып кетсін.</translation>
    </message>
    <message>
        <source>Or give the key to three people on paper: any two bring it back, one alone tells nothing. One of the two ways is needed; both are better.</source>
        <translation>Немесе кілтті қағазда үш адамға бөліп беріңіз: кез келген екі бөлігі кілтті қалпына келтіреді, бір бөлігі жалғыз өзі ештеңе айтпайды. Екі тәсілдің бірі керек, екеуі де болса жақсырақ.</translation>
    </message>
    <message>
        <source>Play it</source>
        <translation>Өткізу</translation>
    </message>
    <message>
        <source>Registered: {count}</source>
        <translation>Тіркелген: {count}</translation>
    </message>
    <message>
        <source>Since then this desk has other keys: play it again.</source>
        <translation>Содан бері бұл жұмыс орнының кілттері басқа: сынақты қайта өткізіңіз.</translation>
    </message>
    <message>
        <source>Strike one out…</source>
        <translation>Кодты сызып тастау…</translation>
    </message>
    <message>
        <source>The key in three shares</source>
        <translation>Үш үлеске бөлінген кілт</translation>
    </message>
    <message>
        <source>The key on a stick</source>
        <translation>Флешкідегі кілт</translation>
    </message>
    <message>
        <source>The page that hides the window</source>
        <translation>Терезені жасыратын бет</translation>
    </message>
    <message>
        <source>The program plays an invented laptop: it is enrolled, holds an interview, seals it, writes a bundle, and a copy of this desk merges it. Nothing of it stays, nothing is counted. Before the first real interview, and after every change of keys.</source>
        <translation>Бағдарлама ойдан шығарылған ноутбуктің рөлін атқарады: ол тіркеледі, сұхбат өткізеді, оны мөрлейді, бума жазады, ал осы жұмыс орнының көшірмесі оны біріктіреді. Одан ештеңе қалмайды, ештеңе саналмайды. Алғашқы шын сұхбатқа дейін және кілт ауысқан сайын өткізіңіз.</translation>
    </message>
    <message>
        <source>The program proposes {months} months to every person.</source>
        <translation>Бағдарлама әр адамға ұсынатын мерзім, ай: {months}.</translation>
    </message>
    <message>
        <source>The texts were translated with care and are drafts until a speaker of the language has read them. Let the interviewers know.</source>
        <translation>Мәтіндер ұқыпты аударылған, бірақ тілді жетік білетін адам оқып шыққанша қаралама болып қалады. Мұны сұхбат жүргізушілерге айтыңыз.</translation>
    </message>
    <message>
        <source>The third permission says that one coordinator reads the answers. Write down which role that is, and who stands in; not a name.</source>
        <translation>Үшінші рұқсатта жауаптарды бір үйлестіруші оқиды делінген. Оның қандай рөл екенін және орнын кім басатынын жазыңыз; атын емес.</translation>
    </message>
    <message>
        <source>Their recovery files</source>
        <translation>Олардың қалпына келтіру файлдары</translation>
    </message>
    <message>
        <source>Then put this desk&apos;s own key on a stick that you carry apart: whoever takes this machine needs the stick too.</source>
        <translation>Содан кейін осы жұмыс орнының кілтін флешкіге ауыстырып, бөлек алып жүріңіз: компьютерді алған адамға флешка да керек болады.</translation>
    </message>
    <message>
        <source>Three people have it since {month}.</source>
        <translation>Кілт үш адамға берілген: {month}.</translation>
    </message>
    <message>
        <source>When the window is hidden, it shows an ordinary page. Choose what people where you work would have open anyway, and agree on what you say you talk about.</source>
        <translation>Терезе жасырылғанда кәдімгі бет көрінеді. Сіздің ортада онсыз да ашық тұруы мүмкін бетті таңдаңыз және не туралы сөйлесіп отырмыз дейтініңізді келісіп алыңыз.</translation>
    </message>
    <message>
        <source>Who has read the texts</source>
        <translation>Мәтіндерді кім оқыды</translation>
    </message>
    <message>
        <source>Who is responsible</source>
        <translation>Кім жауапты</translation>
    </message>
    <message>
        <source>Who you are, in every language</source>
        <translation>Сіз кімсіз, барлық тілде</translation>
    </message>
    <message>
        <source>Whom to send people to</source>
        <translation>Адамдарды қайда жіберу керек</translation>
    </message>
    <message>
        <source>Write down in which role the second person was there, and what was made; not a name. It counts only while a second key or the shares exist.</source>
        <translation>Екінші адамның қандай рөлде болғанын және не жасалғанын жазыңыз; атын емес. Бұл екінші кілт не үлестер бар кезде ғана есептеледі.</translation>
    </message>
    <message>
        <source>Write it down…</source>
        <translation>Жазып қою…</translation>
    </message>
    <message>
        <source>Written down in {month}: {words}</source>
        <translation>Жазылды: {month}. {words}</translation>
    </message>
    <message>
        <source>{language}: drafts. Read and signed: {signed} of {texts}.</source>
        <translation>{language}: қаралама. Оқылып, қол қойылғаны: {signed}/{texts}.</translation>
    </message>
    <message>
        <source>{language}: every text was read and signed by a person.</source>
        <translation>{language}: барлық мәтінді адам оқып, қол қойған.</translation>
    </message>
</context>
<context>
    <name>SetupView</name>
    <message>
        <source>Set-up</source>
        <translation>Дайындық</translation>
    </message>
    <message>
        <source>Strike a code out</source>
        <translation>Кодты сызып тастау</translation>
    </message>
    <message>
        <source>Strike it out</source>
        <translation>Сызып тастау</translation>
    </message>
    <message>
        <source>What a project needs before its first real interview, in one sitting and in this order. What the program can see it sees for itself; the rest you write down.</source>
        <translation>Алғашқы шын сұхбатқа дейін жобаға не керек, бір отырыста және осы ретпен. Бағдарлама көре алатынын өзі көреді, қалғанын сіз жазасыз.</translation>
    </message>
    <message>
        <source>Which code is not given out any more? What came under it stays.</source>
        <translation>Қай код енді берілмейді? Сол кодпен келгендер қала береді.</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>Жазып қою</translation>
    </message>
</context>
<context>
    <name>ShareDialog</name>
    <message>
        <source>Compare, and finish</source>
        <translation>Салыстырып, аяқтау</translation>
    </message>
    <message>
        <source>Compare, and on to the next person</source>
        <translation>Салыстырып, келесі адамға өту</translation>
    </message>
    <message>
        <source>For one person alone; everybody else looks away. Write the words down on paper, in this order, each with its number. Take no photo.</source>
        <translation>Мұны тек бір адам көрсін, қалғандары басқа жаққа қарап тұрсын. Сөздерді қағазға осы ретпен, әрқайсысын нөмірімен жазыңыз. Суретке түсірмеңіз.</translation>
    </message>
    <message>
        <source>Share {number} of {all}</source>
        <translation>Бөлік: {number} / {all}</translation>
    </message>
    <message>
        <source>Show the words again</source>
        <translation>Сөздерді қайта көрсету</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Тоқтату</translation>
    </message>
    <message>
        <source>They are written down: hide them</source>
        <translation>Жазып алынды: сөздерді жасыру</translation>
    </message>
    <message>
        <source>Type the words from the paper, so that no slip remains.</source>
        <translation>Қате қалмауы үшін сөздерді қағаздан қарап теріңіз.</translation>
    </message>
</context>
<context>
    <name>SideNotes</name>
    <message>
        <source>Apology and recognition</source>
        <translation>Кешірім сұрау және тану</translation>
    </message>
    <message>
        <source>Ask a lawyer soon, and keep the paper with its envelope.</source>
        <translation>Заңгерден тезірек сұраңыз, қағазды конвертімен бірге сақтаңыз.</translation>
    </message>
    <message>
        <source>By the formula: {sum} {money}; index {value}, {day}</source>
        <translation>Формула бойынша: {sum} {money}; көрсеткіш {value}, {day}</translation>
    </message>
    <message>
        <source>By what was told it ended on {day}.</source>
        <translation>Айтылғанға қарағанда, мерзім аяқталған күн: {day}.</translation>
    </message>
    <message>
        <source>By what was told it ends between {first} and {last}.</source>
        <translation>Айтылғанға қарағанда, мерзім {first} мен {last} аралығында аяқталады.</translation>
    </message>
    <message>
        <source>By what was told it ends on {day}.</source>
        <translation>Айтылғанға қарағанда, мерзім аяқталатын күн: {day}.</translation>
    </message>
    <message>
        <source>Go to the answer</source>
        <translation>Жауапқа өту</translation>
    </message>
    <message>
        <source>Go to the question that would decide</source>
        <translation>Мұны анықтайтын сұраққа өту</translation>
    </message>
    <message>
        <source>Go to this question</source>
        <translation>Осы сұраққа өту</translation>
    </message>
    <message>
        <source>Help and treatment</source>
        <translation>Көмек пен емдеу</translation>
    </message>
    <message>
        <source>It would not be there if it were so</source>
        <translation>Мынадай болғанда бұл болмас еді</translation>
    </message>
    <message>
        <source>Money for losses</source>
        <translation>Шығын үшін ақша</translation>
    </message>
    <message>
        <source>Money for suffering</source>
        <translation>Моральдық зиян (тартқан азап) үшін ақша</translation>
    </message>
    <message>
        <source>Not asked yet, so nothing can be said: {number}</source>
        <translation>Әлі сұралмаған, сондықтан ештеңе айту мүмкін емес: {number}</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>Неге сүйенеді</translation>
    </message>
    <message>
        <source>Rights and property back</source>
        <translation>Құқықтар мен мүлікті қайтару</translation>
    </message>
    <message>
        <source>That it does not happen again</source>
        <translation>Бұл қайталанбауы үшін</translation>
    </message>
    <message>
        <source>The answers behind it</source>
        <translation>Негіз болған жауаптар</translation>
    </message>
    <message>
        <source>The day is not known yet.</source>
        <translation>Күні әзірге белгісіз.</translation>
    </message>
    <message>
        <source>What can be done next</source>
        <translation>Енді не істеуге болады</translation>
    </message>
    <message>
        <source>What change of the law would lift it</source>
        <translation>Заңның қандай өзгерісі бұл кедергіні жояр еді</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Бұл нені білдіреді</translation>
    </message>
    <message>
        <source>What it stands before</source>
        <translation>Бұл неге кедергі</translation>
    </message>
    <message>
        <source>What stands before it: {titles}</source>
        <translation>Бұған не кедергі: {titles}</translation>
    </message>
    <message>
        <source>Who pays: {payer}</source>
        <translation>Кім төлейді: {payer}</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Не үшін</translation>
    </message>
    <message>
        <source>as the report tells it</source>
        <translation>баяндамада айтылғандай</translation>
    </message>
    <message>
        <source>confirmed in the law&apos;s text</source>
        <translation>заң мәтінінде расталған</translation>
    </message>
    <message>
        <source>general knowledge, not checked</source>
        <translation>жалпы білім, тексерілмеген</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>белгісіз</translation>
    </message>
    <message>
        <source>not known for this country</source>
        <translation>бұл ел бойынша белгісіз</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>айтылмаған</translation>
    </message>
</context>
<context>
    <name>SpeakingView</name>
    <message>
        <source>For the interviewer</source>
        <translation>Сұхбат жүргізушіге</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>A border or a checkpoint is on the way</source>
        <translation>Жолда шекара немесе тексеру бекеті бар</translation>
    </message>
    <message>
        <source>A border or a checkpoint is on the way.</source>
        <translation>Жолда шекара немесе тексеру бекеті бар.</translation>
    </message>
    <message>
        <source>A case is open.</source>
        <translation>Қазір іс жүріп жатыр.</translation>
    </message>
    <message>
        <source>A short list, copied by hand</source>
        <translation>Қысқа тізім, қолмен көшіріп алу</translation>
    </message>
    <message>
        <source>A short list, printed</source>
        <translation>Қысқа тізім, басып шығару</translation>
    </message>
    <message>
        <source>Articles of laws: {words}</source>
        <translation>Заң баптары: {words}</translation>
    </message>
    <message>
        <source>Ask first where the paper will be tonight.</source>
        <translation>Алдымен бұл қағаздың бүгін түнде қайда болатынын сұраңыз.</translation>
    </message>
    <message>
        <source>Dates: {words}</source>
        <translation>Күндер: {words}</translation>
    </message>
    <message>
        <source>Handed to the printer, but it has not come out yet. Until it does, a copy lies on this computer.</source>
        <translation>Басып шығаруға жіберілді, бірақ әлі шыққан жоқ. Оған дейін көшірмесі осы компьютерде жатады.</translation>
    </message>
    <message>
        <source>It is not certain that the person is safe.</source>
        <translation>Адамның қауіпсіз екені анық емес.</translation>
    </message>
    <message>
        <source>It never holds a person&apos;s name, a code, the name of an organisation, or how somebody was hurt.</source>
        <translation>Онда адамның аты, код, ұйымның атауы және біреуге қалай зиян келтірілгені ешқашан жазылмайды.</translation>
    </message>
    <message>
        <source>None of the words that give away stands on it. It can still show sums of money, and that somebody looks for a doctor, papers or work.</source>
        <translation>Бұл тізімде сыр беретін бірде-бір сөз жоқ. Бірақ одан ақша сомалары және біреудің дәрігер, қағаз немесе жұмыс іздеп жүргені көрінуі мүмкін.</translation>
    </message>
    <message>
        <source>Officials are where the paper will be.</source>
        <translation>Қағаз болатын жерде билік өкілдері болады.</translation>
    </message>
    <message>
        <source>Officials live there or come by</source>
        <translation>Онда билік өкілдері тұрады немесе келіп тұрады</translation>
    </message>
    <message>
        <source>Officials visit or call.</source>
        <translation>Билік өкілдері келеді немесе қоңырау шалады.</translation>
    </message>
    <message>
        <source>Only a list in the person&apos;s own hand may go home.</source>
        <translation>Үйге тек адамның өз қолымен жазған тізімін алып кетуге болады.</translation>
    </message>
    <message>
        <source>Only the short list may go home.</source>
        <translation>Үйге тек қысқа тізімді алып кетуге болады.</translation>
    </message>
    <message>
        <source>Printed. The computer&apos;s copy could not be removed from the print queue.</source>
        <translation>Басып шығарылды. Компьютердегі көшірмені басып шығару кезегінен өшіру мүмкін болмады.</translation>
    </message>
    <message>
        <source>Printed. The computer&apos;s copy was removed from the print queue. A printer with a memory of its own can still keep one.</source>
        <translation>Басып шығарылды. Компьютердегі көшірме басып шығару кезегінен өшірілді. Өз жады бар принтерде тағы бір көшірме қалуы мүмкін.</translation>
    </message>
    <message>
        <source>Saved: {path}. The file is not encrypted.</source>
        <translation>Сақталды: {path}. Файл шифрланбаған.</translation>
    </message>
    <message>
        <source>Somebody expects the person today, or checks.</source>
        <translation>Адамды бүгін біреу күтеді немесе тексереді.</translation>
    </message>
    <message>
        <source>Somebody follows the person.</source>
        <translation>Адамның соңынан біреу аңдып жүр.</translation>
    </message>
    <message>
        <source>Somebody may find it</source>
        <translation>Оны біреу тауып алуы мүмкін</translation>
    </message>
    <message>
        <source>Something about the agreement is still to be settled.</source>
        <translation>Келісімге қатысты әлі шешілмеген мәселе бар.</translation>
    </message>
    <message>
        <source>That it is about the authorities: {words}</source>
        <translation>Әңгіменің билік туралы екені: {words}</translation>
    </message>
    <message>
        <source>That somebody asks for their rights: {words}</source>
        <translation>Біреудің өз құқығын талап ететіні: {words}</translation>
    </message>
    <message>
        <source>That somebody was held: {words}</source>
        <translation>Біреудің қамауда болғаны: {words}</translation>
    </message>
    <message>
        <source>That somebody was hurt: {words}</source>
        <translation>Біреудің зардап шеккені: {words}</translation>
    </message>
    <message>
        <source>That somebody was interviewed: {words}</source>
        <translation>Біреуден сұхбат алынғаны: {words}</translation>
    </message>
    <message>
        <source>That there was a case: {words}</source>
        <translation>Іс болғаны: {words}</translation>
    </message>
    <message>
        <source>The country: {words}</source>
        <translation>Ел: {words}</translation>
    </message>
    <message>
        <source>The paper may be found tonight.</source>
        <translation>Қағазды бүгін түнде біреу тауып алуы мүмкін.</translation>
    </message>
    <message>
        <source>The person copies what they like, in their own words. Nothing is printed or saved.</source>
        <translation>Адам өзі қалағанын өз сөзімен көшіріп алады. Ештеңе басып шығарылмайды, сақталмайды.</translation>
    </message>
    <message>
        <source>The person does not feel safe.</source>
        <translation>Адам өзін қауіпсіз сезінбейді.</translation>
    </message>
    <message>
        <source>The person has not agreed to what is written.</source>
        <translation>Адам жазылғанның дұрыс екенін растаған жоқ.</translation>
    </message>
    <message>
        <source>The person has to report somewhere.</source>
        <translation>Адам бір жерге барып тіркеліп тұруға тиіс.</translation>
    </message>
    <message>
        <source>The person is being watched.</source>
        <translation>Адамды бақылап жүр.</translation>
    </message>
    <message>
        <source>The person is not sure</source>
        <translation>Адам нақты білмейді</translation>
    </message>
    <message>
        <source>The person is under 18, or may be.</source>
        <translation>Адам 18-ге толмаған немесе толмаған болуы мүмкін.</translation>
    </message>
    <message>
        <source>The person is under supervision.</source>
        <translation>Адам қадағалауда.</translation>
    </message>
    <message>
        <source>The summary, short and easy to read</source>
        <translation>Мазмұндама, қысқа әрі оқуға жеңіл</translation>
    </message>
    <message>
        <source>The whole summary</source>
        <translation>Мазмұндама толығымен</translation>
    </message>
    <message>
        <source>This may be printed or saved, if the person wants it.</source>
        <translation>Адам қаласа, мұны басып шығаруға немесе сақтауға болады.</translation>
    </message>
    <message>
        <source>This stays on the screen. Nothing goes home on paper.</source>
        <translation>Бұл экранда қалады. Үйге қағаз түрінде ештеңе алып кетуге болмайды.</translation>
    </message>
    <message>
        <source>Where nobody else looks</source>
        <translation>Басқа ешкім қарамайтын жерде</translation>
    </message>
    <message>
        <source>You are not sitting together.</source>
        <translation>Сіздер бірге отырған жоқсыздар.</translation>
    </message>
</context>
<context>
    <name>SummaryPage</name>
    <message>
        <source>Another look</source>
        <translation>Басқа түрі</translation>
    </message>
    <message>
        <source>Ask it aloud. This is not written down.</source>
        <translation>Дауыстап сұраңыз. Бұл жазылмайды.</translation>
    </message>
    <message>
        <source>Close without paper</source>
        <translation>Қағазсыз жабу</translation>
    </message>
    <message>
        <source>It exists only on this screen until you save or print it.</source>
        <translation>Сақтағанша немесе басып шығарғанша, ол осы экранда ғана болады.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Басып шығару…</translation>
    </message>
    <message>
        <source>Read together in large letters</source>
        <translation>Ірі әріппен бірге оқу</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>Файл етіп сақтау…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Тоқтату</translation>
    </message>
    <message>
        <source>What this paper reveals</source>
        <translation>Бұл қағаздан не білуге болады</translation>
    </message>
    <message>
        <source>Where will it be tonight? Who could find it?</source>
        <translation>Ол бүгін түнде қайда болады? Оны кім тауып алуы мүмкін?</translation>
    </message>
    <message>
        <source>Which paper?</source>
        <translation>Қандай қағаз?</translation>
    </message>
</context>
<context>
    <name>SummaryView</name>
    <message>
        <source>Back (Esc)</source>
        <translation>Артқа (Esc)</translation>
    </message>
    <message>
        <source>Choose where</source>
        <translation>Орнын таңдау</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message>
        <source>Do not print</source>
        <translation>Басып шығармау</translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation>Сақтамау</translation>
    </message>
    <message>
        <source>It exists only on this screen.</source>
        <translation>Бұл қағаз тек осы экранда ғана бар.</translation>
    </message>
    <message>
        <source>Large letters</source>
        <translation>Ірі әріптер</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Әріптер</translation>
    </message>
    <message>
        <source>Pages of the summary: {count}</source>
        <translation>Қысқаша мазмұндаманың бет саны: {count}</translation>
    </message>
    <message>
        <source>Plain letters</source>
        <translation>Кәдімгі әріптер</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Басып шығару</translation>
    </message>
    <message>
        <source>Print it?</source>
        <translation>Басып шығарайық па?</translation>
    </message>
    <message>
        <source>Read this line again, and ask whether it is right now.</source>
        <translation>Осы жолды тағы бір рет оқып, енді дұрыс па деп сұраңыз.</translation>
    </message>
    <message>
        <source>Save it as a file?</source>
        <translation>Файлға сақтау керек пе?</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Парақ</translation>
    </message>
    <message>
        <source>Stand beside the printer until it has come out. If the person does not take it, destroy it together.</source>
        <translation>Парақ шыққанша принтердің жанында тұрыңыз. Адам оны алмаса, бірге жойып жіберіңіздер.</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Қысқаша мазмұндама</translation>
    </message>
    <message>
        <source>The file is not encrypted, and its name says nothing. Put it only on something that the person takes along, never on this laptop.</source>
        <translation>Файл шифрланбайды, оның аты ештеңе білдірмейді. Оны адам өзімен бірге алып кететін нәрсеге ғана сақтаңыз, бұл ноутбукке ешқашан сақтамаңыз.</translation>
    </message>
    <message>
        <source>This computer prints in its own way: it makes files of the page and may keep them.</source>
        <translation>Бұл компьютер өз әдісімен басып шығарады: парақтың файлдарын жасайды және сақтап қалуы мүмкін.</translation>
    </message>
    <message>
        <source>Where should the file be?</source>
        <translation>Файлды қайда сақтаймыз?</translation>
    </message>
</context>
<context>
    <name>Tables</name>
    <message>
        <source>All interviews</source>
        <translation>Барлық сұхбаттар</translation>
    </message>
    <message>
        <source>Answers in an interview</source>
        <translation>Бір сұхбаттағы жауаптар</translation>
    </message>
    <message>
        <source>Answers, median</source>
        <translation>Жауаптар, медиана</translation>
    </message>
    <message>
        <source>Ask how the question is put, and where. It is no fault until it is known.</source>
        <translation>Бұл сұрақ қалай және қай жерде қойылатынын сұраңыз. Себебі белгілі болмайынша, бұл қате емес.</translation>
    </message>
    <message>
        <source>Both countries</source>
        <translation>Екі ел</translation>
    </message>
    <message>
        <source>Different moneys are never added. Sums are shown from five people on: the least and the most are single people&apos;s.</source>
        <translation>Әртүрлі валюталар ешқашан қосылмайды. Сомалар бес адамнан бастап көрсетіледі: ең азы мен ең көбі — жеке адамдардың сомасы.</translation>
    </message>
    <message>
        <source>Distress seen</source>
        <translation>Көңілі бұзылды</translation>
    </message>
    <message>
        <source>Do not know</source>
        <translation>Білмейді</translation>
    </message>
    <message>
        <source>Do not know: {count}</source>
        <translation>Білмейді: {count}</translation>
    </message>
    <message>
        <source>Held back: {count}</source>
        <translation>Жіберілмеген не қайтарып алынған: {count}</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Сұхбаттар</translation>
    </message>
    <message>
        <source>It tells of special categories: for inside use only.</source>
        <translation>Мұнда ерекше санаттағы мәліметтер бар: тек ішкі жұмысқа арналған.</translation>
    </message>
    <message>
        <source>Kazakhstan</source>
        <translation>Қазақстан</translation>
    </message>
    <message>
        <source>Least</source>
        <translation>Ең азы</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Медиана</translation>
    </message>
    <message>
        <source>Most</source>
        <translation>Ең көбі</translation>
    </message>
    <message>
        <source>No code written down</source>
        <translation>Код жазылмаған</translation>
    </message>
    <message>
        <source>None of this is a mark. Who speaks with the people who suffered most has the most stops.</source>
        <translation>Бұл баға емес. Ең көп зардап шеккен адамдармен сөйлесетіндердің сұхбаты жиірек тоқтайды.</translation>
    </message>
    <message>
        <source>Not asked: {count}</source>
        <translation>Сұралмады: {count}</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Адам саны</translation>
    </message>
    <message>
        <source>People in the column</source>
        <translation>Бағандағы адамдар</translation>
    </message>
    <message>
        <source>People: {count}</source>
        <translation>Адам саны: {count}</translation>
    </message>
    <message>
        <source>Preferred not to say</source>
        <translation>Жауап бергісі келмеді</translation>
    </message>
    <message>
        <source>Preferred not to say, here</source>
        <translation>Осында жауап бергісі келмегендер</translation>
    </message>
    <message>
        <source>Preferred not to say, of all asked</source>
        <translation>Жауап бергісі келмеді, барлық сұрақтан</translation>
    </message>
    <message>
        <source>Preferred not to say: {count}</source>
        <translation>Жауап бергісі келмеді: {count}</translation>
    </message>
    <message>
        <source>Questionnaire {questionnaire}, law {law}</source>
        <translation>Сауалнама {questionnaire}, заң ережелері {law}</translation>
    </message>
    <message>
        <source>Questions that people preferred not to answer</source>
        <translation>Адамдар жауап бергісі келмеген сұрақтар</translation>
    </message>
    <message>
        <source>Stopped or paused</source>
        <translation>Тоқтатылды не кідіртілді</translation>
    </message>
    <message>
        <source>Sums of money: {country}</source>
        <translation>Ақша сомалары: {country}</translation>
    </message>
    <message>
        <source>The most declined first. A question that is declined often may be worded badly, or come too early.</source>
        <translation>Алдымен жауап бергісі келмегендер ең көп сұрақтар. Мұндай сұрақ сәтсіз құрылған немесе тым ерте қойылған болуы мүмкін.</translation>
    </message>
    <message>
        <source>There are fewer than four interviewers: each of these numbers points at one of them. Talk them over with the interviewers; nobody else needs to see them.</source>
        <translation>Сұхбат жүргізушілер төртеуден аз: бұл сандардың әрқайсысы олардың біреуін көрсетеді. Бұл сандарды сұхбат жүргізушілердің өздерімен талқылаңыз; басқа ешкімнің оларды көруі қажет емес.</translation>
    </message>
    <message>
        <source>Uzbekistan</source>
        <translation>Өзбекстан</translation>
    </message>
    <message>
        <source>Were asked</source>
        <translation>Сұралды</translation>
    </message>
    <message>
        <source>Where one interviewer differs from the others</source>
        <translation>Бір сұхбат жүргізушінің басқалардан айырмасы</translation>
    </message>
    <message>
        <source>Who interviewed</source>
        <translation>Сұхбатты кім жүргізді</translation>
    </message>
    <message>
        <source>With the others</source>
        <translation>Басқаларда</translation>
    </message>
    <message>
        <source>{count} of {base}</source>
        <translation>{count} / {base}</translation>
    </message>
</context>
<context>
    <name>TablesBuilding</name>
    <message>
        <source>Answered in own words or numbers</source>
        <translation>Өз сөзімен немесе санмен берілген жауаптар</translation>
    </message>
    <message>
        <source>Barriers</source>
        <translation>Кедергілер</translation>
    </message>
    <message>
        <source>Counts of the report</source>
        <translation>Есептің санақтары</translation>
    </message>
    <message>
        <source>Doors of the law</source>
        <translation>Заң жолдары</translation>
    </message>
    <message>
        <source>One of them belongs to a special category: this table is for inside use only.</source>
        <translation>Олардың арасында ерекше санаттағы мәлімет бар: бұл кесте тек ішкі жұмысқа арналған.</translation>
    </message>
    <message>
        <source>Reforms and other things</source>
        <translation>Ұсыныстар және басқалары</translation>
    </message>
    <message>
        <source>Things that it tells of each person: {count}. A filter counts as one of them: the more there are, the fewer people share them.</source>
        <translation>Кесте әр адам туралы қанша мәлімет береді: {count}. Сүзгі де есепке алынады: олар көбейген сайын, бәрі бірдей болатын адамдар азаяды.</translation>
    </message>
    <message>
        <source>When the interview was held</source>
        <translation>Сұхбат қашан өтті</translation>
    </message>
    <message>
        <source>{variable} – {answer}</source>
        <translation>{variable} – {answer}</translation>
    </message>
</context>
<context>
    <name>TablesPresenter</name>
    <message>
        <source>Build a table</source>
        <translation>Кесте құру</translation>
    </message>
    <message>
        <source>Choose what the lines are: a table stands here.</source>
        <translation>Жолдарда не болатынын таңдаңыз: кесте осында пайда болады.</translation>
    </message>
    <message>
        <source>Deleted: {name}</source>
        <translation>Жойылды: {name}</translation>
    </message>
    <message>
        <source>How the interviews went</source>
        <translation>Сұхбаттар қалай жүрді</translation>
    </message>
    <message>
        <source>It is called {name} now.</source>
        <translation>Енді оның атауы: {name}.</translation>
    </message>
    <message>
        <source>It was stopped. To go on, choose a table.</source>
        <translation>Санау тоқтатылды. Жалғастыру үшін кестені таңдаңыз.</translation>
    </message>
    <message>
        <source>Kept: {name}</source>
        <translation>Сақталды: {name}</translation>
    </message>
    <message>
        <source>No interview is counted yet.</source>
        <translation>Әзірге бірде-бір сұхбат есепке алынған жоқ.</translation>
    </message>
    <message>
        <source>Nobody is counted here: it concerned nobody.</source>
        <translation>Мұнда ешкім есепке алынған жоқ: бұл ешкімге қатысты болмады.</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Сапа</translation>
    </message>
    <message>
        <source>Tables of the report</source>
        <translation>Есептің кестелері</translation>
    </message>
    <message>
        <source>Tables of your own</source>
        <translation>Өз кестелеріңіз</translation>
    </message>
</context>
<context>
    <name>TablesView</name>
    <message>
        <source>All tables…</source>
        <translation>Барлық кестелер…</translation>
    </message>
    <message>
        <source>Enter on a number, or a click on a bar, shows its records.</source>
        <translation>Санда Enter басылса немесе жолақ шертілсе, жазбалар көрсетіледі.</translation>
    </message>
    <message>
        <source>For inside use: small numbers are not hidden here, and nothing can be copied out.</source>
        <translation>Тек ішкі жұмысқа арналған: мұнда шағын сандар жасырылмаған, ештеңені көшіріп алуға болмайды.</translation>
    </message>
    <message>
        <source>Publish or save…</source>
        <translation>Жариялау немесе сақтау…</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Кестелер</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Қайтару</translation>
    </message>
    <message>
        <source>Which country</source>
        <translation>Қай ел</translation>
    </message>
    <message>
        <source>Which table?</source>
        <translation>Қай кесте?</translation>
    </message>
</context>
<context>
    <name>TakeBackDialog</name>
    <message>
        <source>By a question and an answer of their own</source>
        <translation>Өз сұрағымен және жауабымен</translation>
    </message>
    <message>
        <source>By four words</source>
        <translation>Төрт сөзбен</translation>
    </message>
    <message>
        <source>By the record&apos;s code, without proof</source>
        <translation>Жазбаның кодымен, дәлелсіз</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Бас тарту</translation>
    </message>
    <message>
        <source>How does the person show that it is theirs?</source>
        <translation>Адам жазбаның өзінікі екенін қалай көрсетеді?</translation>
    </message>
    <message>
        <source>In which language are the words?</source>
        <translation>Сөздер қай тілде?</translation>
    </message>
    <message>
        <source>Only that a lawyer sees it</source>
        <translation>Тек адвокатқа көрсетуді</translation>
    </message>
    <message>
        <source>Only that helpers learn how to reach them</source>
        <translation>Тек көмектесетін адамдарға байланысын беруді</translation>
    </message>
    <message>
        <source>Only that international bodies get it</source>
        <translation>Тек халықаралық органдарға беруді</translation>
    </message>
    <message>
        <source>Only that it is counted</source>
        <translation>Тек санаққа қосуды</translation>
    </message>
    <message>
        <source>Only that somebody gets in touch again</source>
        <translation>Тек онымен қайта хабарласуды</translation>
    </message>
    <message>
        <source>Only that the coordinator reads it</source>
        <translation>Тек үйлестірушінің оқуын</translation>
    </message>
    <message>
        <source>Only that their name is used</source>
        <translation>Тек атын атауды</translation>
    </message>
    <message>
        <source>Only that their words are quoted</source>
        <translation>Тек сөздерін келтіруді</translation>
    </message>
    <message>
        <source>The four words in any order; four letters of each do</source>
        <translation>Төрт сөз, реті маңызды емес; әрқайсысының төрт әрпі жеткілікті</translation>
    </message>
    <message>
        <source>The record&apos;s code, eight letters and digits</source>
        <translation>Жазбаның коды, сегіз әріп пен цифр</translation>
    </message>
    <message>
        <source>The whole record</source>
        <translation>Бүкіл жазбаны</translation>
    </message>
    <message>
        <source>Their answer</source>
        <translation>Адамның жауабы</translation>
    </message>
    <message>
        <source>Their question</source>
        <translation>Адамның сұрағы</translation>
    </message>
    <message>
        <source>What do they take back?</source>
        <translation>Адам нені қайтарып алады?</translation>
    </message>
</context>
<context>
    <name>TextEditor</name>
    <message>
        <source>No names, no places. {used} of {most} characters</source>
        <translation>Есімсіз, жер атынсыз. Таңба саны: {used} / {most}</translation>
    </message>
</context>
<context>
    <name>TypedDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Бас тарту</translation>
    </message>
    <message>
        <source>Caps Lock is on</source>
        <translation>Caps Lock қосулы</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation>Орындау</translation>
    </message>
    <message>
        <source>Keyboard: {layout}</source>
        <translation>Пернетақта: {layout}</translation>
    </message>
    <message>
        <source>The other one</source>
        <translation>Басқа сөйлем</translation>
    </message>
    <message>
        <source>The passphrase of this vault</source>
        <translation>Осы қойманың құпия сөйлемі</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>Соны тағы бір рет</translation>
    </message>
    <message>
        <source>This takes a moment on purpose.</source>
        <translation>Бұған әдейі біраз уақыт кетеді.</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Another folder…</source>
        <translation>Басқа қалта…</translation>
    </message>
    <message>
        <source>Caps Lock is on</source>
        <translation>Caps Lock қосулы</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Құпия сөйлем</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Тоқтату</translation>
    </message>
    <message>
        <source>The passphrase once more</source>
        <translation>Құпия сөйлем тағы бір рет</translation>
    </message>
    <message>
        <source>What is this laptop for?</source>
        <translation>Бұл ноутбук неге арналған?</translation>
    </message>
</context>
<context>
    <name>UnlockView</name>
    <message>
        <source>A key file was chosen. Another one…</source>
        <translation>Кілт файлы таңдалды. Басқасы…</translation>
    </message>
    <message>
        <source>A new vault</source>
        <translation>Жаңа қойма</translation>
    </message>
    <message>
        <source>A new vault was made of what can be read</source>
        <translation>Оқылатынынан жаңа қойма жасалды</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message>
        <source>Damaged? Save what can be read…</source>
        <translation>Бүлінген бе? Оқылатынын сақтап қалу…</translation>
    </message>
    <message>
        <source>Erase this vault…</source>
        <translation>Бұл қойманы өшіру…</translation>
    </message>
    <message>
        <source>Everything in it is encrypted with your passphrase.</source>
        <translation>Ондағының бәрі құпия сөйлеміңізбен шифрланады.</translation>
    </message>
    <message>
        <source>Five words, or 20 characters. Learn it by heart: nobody can open the vault without it, and nobody can give it back to you.</source>
        <translation>Бес сөз немесе 20 таңба. Жаттап алыңыз: онсыз қойманы ешкім аша алмайды, оны сізге ешкім қайтарып та бере алмайды.</translation>
    </message>
    <message>
        <source>Folder: {folder}</source>
        <translation>Қалта: {folder}</translation>
    </message>
    <message>
        <source>I have a key file…</source>
        <translation>Менде кілт файлы бар…</translation>
    </message>
    <message>
        <source>In which empty folder should the new vault lie?</source>
        <translation>Жаңа қойма қай бос қалтада тұрсын?</translation>
    </message>
    <message>
        <source>In which folder does the backup lie?</source>
        <translation>Сақтық көшірме қай қалтада?</translation>
    </message>
    <message>
        <source>In which folder is the vault?</source>
        <translation>Қойма қай қалтада?</translation>
    </message>
    <message>
        <source>Interviews in the field</source>
        <translation>Сұхбат жүргізу</translation>
    </message>
    <message>
        <source>Interviews, never asking for names or contacts</source>
        <translation>Сұхбаттар, бірақ аты-жөн мен байланыс сұралмайды</translation>
    </message>
    <message>
        <source>It is made. Open it now with your passphrase.</source>
        <translation>Қойма жасалды. Енді оны құпия сөйлеміңізбен ашыңыз.</translation>
    </message>
    <message>
        <source>Keyboard: {layout}</source>
        <translation>Пернетақта: {layout}</translation>
    </message>
    <message>
        <source>Learn the six words by heart, hide them, and type them, with a blank between two words:</source>
        <translation>Алты сөзді жаттап алып, жасырыңыз да, араларына бос орын қойып теріңіз:</translation>
    </message>
    <message>
        <source>Let the program draw words</source>
        <translation>Сөздерді бағдарлама таңдасын</translation>
    </message>
    <message>
        <source>Look into it</source>
        <translation>Ішін көру</translation>
    </message>
    <message>
        <source>Make a vault of this backup?</source>
        <translation>Осы сақтық көшірмеден қойма жасалсын ба?</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>Жасау</translation>
    </message>
    <message>
        <source>Make it from a backup…</source>
        <translation>Сақтық көшірмеден жасау…</translation>
    </message>
    <message>
        <source>Not this one</source>
        <translation>Бұл емес</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ашу</translation>
    </message>
    <message>
        <source>Open the vault</source>
        <translation>Қойманы ашу</translation>
    </message>
    <message>
        <source>Save it</source>
        <translation>Сақтап қалу</translation>
    </message>
    <message>
        <source>Save what can be read</source>
        <translation>Оқылатынын сақтап қалу</translation>
    </message>
    <message>
        <source>The coordinator&apos;s desk</source>
        <translation>Үйлестірушінің жұмыс орны</translation>
    </message>
    <message>
        <source>The damaged vault is only read. What it still gives goes into a new one.</source>
        <translation>Бүлінген қойма тек оқылады. Одан әлі алуға болатынның бәрі жаңа қоймаға салынады.</translation>
    </message>
    <message>
        <source>The one its vault had when the backup was made.</source>
        <translation>Сақтық көшірме жасалған кезде оның қоймасын ашқан құпия сөйлем.</translation>
    </message>
    <message>
        <source>The passphrase of the backup</source>
        <translation>Сақтық көшірменің құпия сөйлемі</translation>
    </message>
    <message>
        <source>The passphrase of this vault</source>
        <translation>Осы қойманың құпия сөйлемі</translation>
    </message>
    <message>
        <source>The vault has a new key. Open it with your passphrase.</source>
        <translation>Қойманың жаңа кілті бар. Оны өз құпия сөйлеміңізбен ашыңыз.</translation>
    </message>
    <message>
        <source>Type your passphrase.</source>
        <translation>Құпия сөйлеміңізді теріңіз.</translation>
    </message>
    <message>
        <source>Use words of my own</source>
        <translation>Өз сөздерімді алу</translation>
    </message>
    <message>
        <source>Where is the key file?</source>
        <translation>Кілт файлы қайда?</translation>
    </message>
</context>
<context>
    <name>VaultKeys</name>
    <message>
        <source>From now on the vault opens only with the passphrase and the file {path}. Make a copy of it on a second medium: without it nobody opens the vault.</source>
        <translation>Енді қойма құпия сөйлем мен {path} файлы бірге болғанда ғана ашылады. Файлдың көшірмесін екінші тасығышқа жасаңыз: онсыз қойманы ешкім аша алмайды.</translation>
    </message>
    <message>
        <source>No passphrase erases this vault any more.</source>
        <translation>Бұл қойманы өшіретін құпия сөйлем енді жоқ.</translation>
    </message>
    <message>
        <source>The new passphrase opens the vault, the old one does not. A copy of the vault that was made before still opens with the old one: where somebody may have one, give the vault a new key too.</source>
        <translation>Қойманы жаңа сөйлем ашады, ескісі ашпайды. Бұрын жасалған көшірме бұрынғыша ескісімен ашылады: ол біреудің қолында болуы мүмкін болса, қоймаға жаңа кілт те беріңіз.</translation>
    </message>
    <message>
        <source>The vault opens with its passphrase alone.</source>
        <translation>Қойма енді тек құпия сөйлеммен ашылады.</translation>
    </message>
    <message>
        <source>Typed at the first screen, it makes the vault unreadable for ever, and looks like a wrong passphrase. Nothing here shows that it is set.</source>
        <translation>Оны бірінші экранда терсе, қойма біржола оқылмайтын болады, ал бұл қате сөйлем терілгендей көрінеді. Оның қойылғаны еш жерден көрінбейді.</translation>
    </message>
</context>
<context>
    <name>VaultKeysView</name>
    <message>
        <source>A key file on a stick</source>
        <translation>Флешкідегі кілт файлы</translation>
    </message>
    <message>
        <source>A new key</source>
        <translation>Жаңа кілт</translation>
    </message>
    <message>
        <source>A passphrase that erases</source>
        <translation>Өшіретін сөйлем</translation>
    </message>
    <message>
        <source>Another passphrase</source>
        <translation>Басқа құпия сөйлем</translation>
    </message>
    <message>
        <source>At once. The old one opens nothing any more.</source>
        <translation>Бірден. Ескісі енді ештеңе ашпайды.</translation>
    </message>
    <message>
        <source>Before a border, and after the receipt has come.</source>
        <translation>Шекара алдында және растау келгеннен кейін.</translation>
    </message>
    <message>
        <source>Change it…</source>
        <translation>Ауыстыру…</translation>
    </message>
    <message>
        <source>Do without a key file</source>
        <translation>Кілт файлынсыз</translation>
    </message>
    <message>
        <source>Do without it…</source>
        <translation>Онсыз ашу…</translation>
    </message>
    <message>
        <source>Erase this vault</source>
        <translation>Бұл қойманы өшіру</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>Өшіру…</translation>
    </message>
    <message>
        <source>From now on the vault opens with both only.</source>
        <translation>Енді қойма екеуі бірге болғанда ғана ашылады.</translation>
    </message>
    <message>
        <source>Give it a new key…</source>
        <translation>Жаңа кілт беру…</translation>
    </message>
    <message>
        <source>Give the vault a new key</source>
        <translation>Қоймаға жаңа кілт беру</translation>
    </message>
    <message>
        <source>It may be short: you must be able to say it when you are pressed. Never one that somebody might type by chance.</source>
        <translation>Ол қысқа болуы мүмкін: қысым кезінде айта алуыңыз керек. Бірақ біреу кездейсоқ теріп қоятындай болмасын.</translation>
    </message>
    <message>
        <source>Make one…</source>
        <translation>Жасау…</translation>
    </message>
    <message>
        <source>No passphrase erases this vault any more.</source>
        <translation>Бұл қойманы өшіретін құпия сөйлем енді жоқ.</translation>
    </message>
    <message>
        <source>Only together with your coordinator. Typed at the first screen it makes the vault unreadable for ever, and looks like a wrong one. Copies of the disk that were made before stay readable. It may be a crime where you are.</source>
        <translation>Тек үйлестірушімен бірге. Бірінші экранда терілсе, ол қойманы біржола оқылмайтын етеді де, қате сөйлем сияқты көрінеді. Дискінің бұрын жасалған көшірмелері оқыла береді. Сіз тұрған жерде бұл қылмыс саналуы мүмкін.</translation>
    </message>
    <message>
        <source>Set one…</source>
        <translation>Қою…</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Сөйлемді алып тастау</translation>
    </message>
    <message>
        <source>Take it away…</source>
        <translation>Алып тастау…</translation>
    </message>
    <message>
        <source>The passphrase alone opens the vault then.</source>
        <translation>Сонда қойманы құпия сөйлемнің өзі ашады.</translation>
    </message>
    <message>
        <source>The vault</source>
        <translation>Қойма</translation>
    </message>
    <message>
        <source>The vault is locked and encrypted anew. Then open it as before.</source>
        <translation>Қойма жабылып, қайтадан шифрланады. Сосын оны бұрынғыдай ашыңыз.</translation>
    </message>
    <message>
        <source>Then the vault needs the passphrase and the file. Carry the stick apart from the laptop. Destroying the stick is the only erasing that is certain.</source>
        <translation>Сонда қоймаға құпия сөйлем де, файл да керек болады. Флешкіні ноутбуктен бөлек алып жүріңіз. Деректі сенімді өшірудің жалғыз жолы — флешкіні жою.</translation>
    </message>
    <message>
        <source>What opens this vault, and what ends it.</source>
        <translation>Бұл қойманы не ашады және оны не жояды.</translation>
    </message>
    <message>
        <source>Where should the key file be? On a stick.</source>
        <translation>Кілт файлы қайда тұрсын? Флешкіде.</translation>
    </message>
    <message>
        <source>Where somebody may have copied the vault and may learn the old passphrase. Everything is encrypted anew; the vault is locked for it. A recovery file that your coordinator has is void then: write a new one.</source>
        <translation>Біреу қойманы көшіріп алып, ескі сөйлемді біліп қоюы мүмкін болса. Бәрі қайтадан шифрланады, ол үшін қойма жабылады. Үйлестірушідегі қалпына келтіру файлы содан кейін жарамсыз: жаңасын жасаңыз.</translation>
    </message>
</context>
<context>
    <name>WayFields</name>
    <message>
        <source>Encrypted with a passphrase that you agreed</source>
        <translation>Келісілген құпия сөйлеммен шифрланған</translation>
    </message>
    <message>
        <source>Encrypted with their age key</source>
        <translation>Алушының age кілтімен шифрланған</translation>
    </message>
    <message>
        <source>Five words or 20 characters at least. Tell it by voice, never with the file.</source>
        <translation>Кемінде бес сөз немесе 20 таңба. Оны ауызша айтыңыз, ешқашан файлмен бірге бермеңіз.</translation>
    </message>
    <message>
        <source>Not encrypted: everybody can read it</source>
        <translation>Шифрланбаған: кез келген адам оқи алады</translation>
    </message>
    <message>
        <source>The key begins with age1. Compare it with the recipient over another channel.</source>
        <translation>Кілт age1 деп басталады. Оны алушымен басқа байланыс арқылы салыстырыңыз.</translation>
    </message>
    <message>
        <source>Who can open it</source>
        <translation>Кім аша алады</translation>
    </message>
</context>
<context>
    <name>Withdrawals</name>
    <message>
        <source>Ask about this person&apos;s other records too: {codes}</source>
        <translation>Осы адамның басқа жазбалары туралы да сұраңыз: {codes}</translation>
    </message>
    <message>
        <source>Begun in {month}</source>
        <translation>Басталған уақыты: {month}</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Өшірілді</translation>
    </message>
    <message>
        <source>Deleted. The next receipts tell the laptops to delete it too.</source>
        <translation>Өшірілді. Келесі растаулармен ол ноутбуктерде де өшіріледі.</translation>
    </message>
    <message>
        <source>From now on this permission is a no: {codes}</source>
        <translation>Осы сәттен бастап бұл рұқсат жоқ: {codes}</translation>
    </message>
    <message>
        <source>Hidden from now on.</source>
        <translation>Жазба енді жасырулы.</translation>
    </message>
    <message>
        <source>Hidden. Deleted on {day} at the latest. Said through laptops: {count}</source>
        <translation>Жасырулы. {day} күнінен кешікпей өшіріледі. Хабарлаған ноутбук: {count}</translation>
    </message>
    <message>
        <source>No record here belongs to these words. They are kept, and carried out when it comes. Ask once more whether each word was heard right.</source>
        <translation>Мұнда бұл сөздерге сай жазба жоқ. Сөздер сақталды, жазба келгенде айтылған орындалады. Әр сөздің дұрыс естілгенін қайта сұраңыз.</translation>
    </message>
    <message>
        <source>Not taken back: {reason}</source>
        <translation>Қайтарып алынбаған: {reason}</translation>
    </message>
    <message>
        <source>Released: it is shown from now on, and the reason stands beside it.</source>
        <translation>Рұқсат берілді: енді жазба көрінеді, ал рұқсаттың себебі оның жанында тұрады.</translation>
    </message>
    <message>
        <source>Shown again.</source>
        <translation>Жазба қайта көрінеді.</translation>
    </message>
    <message>
        <source>The laptop {words} takes back records without proof: {count}. Call its interviewer before you decide; a seized laptop could do this.</source>
        <translation>{words} ноутбугінен жазбалар дәлелсіз қайтарып алынып жатыр: {count}. Шешпес бұрын сұхбат жүргізушіге қоңырау шалыңыз: ноутбук тартып алынса, осылай болуы мүмкін.</translation>
    </message>
    <message>
        <source>The words belong to a record, and it is deleted: {codes}. The next receipts tell the laptops to delete it too.</source>
        <translation>Сөздерге сай жазба табылып, өшірілді: {codes}. Келесі растаулармен ол ноутбуктерде де өшіріледі.</translation>
    </message>
    <message>
        <source>The words do not prove enough: these records are hidden until you decide: {codes}</source>
        <translation>Бұл сөздер дәлел болуға жеткіліксіз. Сіз шешкенше жазбалар жасырын тұрады: {codes}</translation>
    </message>
    <message>
        <source>Their day had come, they were deleted: {codes}</source>
        <translation>Мерзімі жетіп, өшірілді: {codes}</translation>
    </message>
</context>
<context>
    <name>WithdrawalsView</name>
    <message>
        <source>A person takes a record back</source>
        <translation>Адам жазбасын қайтарып алады</translation>
    </message>
    <message>
        <source>A person takes a record back…</source>
        <translation>Адам жазбасын қайтарып алады…</translation>
    </message>
    <message>
        <source>A record that its person takes back is hidden at once: it is not shown, counted or handed on. Ask the person by the agreed channel, then decide. After 30 days without a decision it is deleted. Whoever knows the words of a record has proven that it is theirs: it is deleted at once.</source>
        <translation>Адам қайтарып алған жазба бірден жасырылады: ол көрсетілмейді, есепке алынбайды, ешкімге берілмейді. Адамнан келісілген байланыс арқылы сұраңыз да, шешіңіз. Шешім болмаса, 30 күннен кейін өшіріледі. Жазбаның сөздерін білген адам оның өзінікі екенін дәлелдеді: ондай жазба бірден өшіріледі.</translation>
    </message>
    <message>
        <source>Ask the interviewer by voice whether the person agreed freely. Until you decide, nobody reads, counts or hands on such a record; only its code is known here.</source>
        <translation>Адам өз еркімен келісті ме, сұхбат жүргізушіден ауызша сұраңыз. Сіз шешім қабылдағанша мұндай жазбаны ешкім оқымайды, санамайды және басқаға бермейді; мұнда оның коды ғана белгілі.</translation>
    </message>
    <message>
        <source>Call before you decide</source>
        <translation>Шешпес бұрын қоңырау шалыңыз</translation>
    </message>
    <message>
        <source>Confirmed: delete…</source>
        <translation>Адам растады: өшіру…</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Келісім</translation>
    </message>
    <message>
        <source>Consent: withdrawals and doubts</source>
        <translation>Келісім: қайтарып алу мен күмән</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Шешілді</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Өшіру</translation>
    </message>
    <message>
        <source>Delete {code} for ever?</source>
        <translation>{code} біржола өшірілсін бе?</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Өшіру…</translation>
    </message>
    <message>
        <source>How you know that the person agreed freely, in a sentence. Name nobody.</source>
        <translation>Адамның өз еркімен келіскенін қайдан білесіз, бір сөйлеммен жазыңыз. Ешкімнің атын атамаңыз.</translation>
    </message>
    <message>
        <source>How you know, in a sentence. Name nobody.</source>
        <translation>Мұны қайдан білесіз, бір сөйлеммен жазыңыз. Ешкімнің атын атамаңыз.</translation>
    </message>
    <message>
        <source>Leave it hidden</source>
        <translation>Жасырулы күйінде қалдыру</translation>
    </message>
    <message>
        <source>Leave it waiting</source>
        <translation>Күте тұрсын</translation>
    </message>
    <message>
        <source>No record was taken back, and none is doubted.</source>
        <translation>Қайтарып алынған да, келісімі күмәнді де жазба жоқ.</translation>
    </message>
    <message>
        <source>Not taken back…</source>
        <translation>Қайтарып алынбаған…</translation>
    </message>
    <message>
        <source>Release it</source>
        <translation>Рұқсат беру</translation>
    </message>
    <message>
        <source>Release {code}?</source>
        <translation>{code} жазбасын пайдалануға рұқсат берілсін бе?</translation>
    </message>
    <message>
        <source>Release…</source>
        <translation>Рұқсат беру…</translation>
    </message>
    <message>
        <source>Show it again</source>
        <translation>Қайта көрсету</translation>
    </message>
    <message>
        <source>Soon</source>
        <translation>Мерзімі таяу</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Қайтарып алу</translation>
    </message>
    <message>
        <source>Taken back: waiting for your decision</source>
        <translation>Қайтарып алынған: шешіміңізді күтуде</translation>
    </message>
    <message>
        <source>The interviewer doubts the consent</source>
        <translation>Сұхбат жүргізуші келісімге күмәнданады</translation>
    </message>
    <message>
        <source>The record, its sealed copies and its contact sheet are deleted here, and at the laptops with the next receipts. No bundle brings it back.</source>
        <translation>Жазба, оның мөрленген көшірмелері және байланыс парағы мұнда өшіріледі, ал ноутбуктерде келесі растаулармен өшіріледі. Ешбір бума оны қайтармайды.</translation>
    </message>
    <message>
        <source>Words or an answer delete the record at once and for ever, or write a no to one permission. A code hides it until you have asked the person.</source>
        <translation>Сөздер не жауап айтылса, жазба бірден, біржола өшіріледі немесе бір рұқсат «жоқ» болады. Код айтылса, адамның өзінен сұрағаныңызша жазба жасырын тұрады.</translation>
    </message>
    <message>
        <source>{code} was not taken back</source>
        <translation>{code} қайтарып алынбаған</translation>
    </message>
</context>
<context>
    <name>WordsCard</name>
    <message>
        <source>Decide anew</source>
        <translation>Қайта шешу</translation>
    </message>
    <message>
        <source>I have read the whole: nothing else in it says who it is</source>
        <translation>Мен түгел оқып шықтым: басқа ештеңе оның кім екенін білдірмейді</translation>
    </message>
    <message>
        <source>It would be repeated like this:</source>
        <translation>Былай қайталанады:</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Қалдыру</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Алып тастау</translation>
    </message>
    <message>
        <source>Leave these out</source>
        <translation>Осы сөздерді алып тастау</translation>
    </message>
    <message>
        <source>Other words in it that say who it is</source>
        <translation>Адамның кім екенін білдіретін басқа сөздер</translation>
    </message>
    <message>
        <source>Why it may stay</source>
        <translation>Неге қалдыруға болады</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>«{words}»</translation>
    </message>
</context>
<context>
    <name>WordsStep</name>
    <message>
        <source>Back to the words</source>
        <translation>Сөздерге оралу</translation>
    </message>
    <message>
        <source>Decide once more</source>
        <translation>Қайта шешу</translation>
    </message>
    <message>
        <source>Hide the words</source>
        <translation>Сөздерді жасыру</translation>
    </message>
    <message>
        <source>Other words</source>
        <translation>Басқа сөздер</translation>
    </message>
    <message>
        <source>Show them again</source>
        <translation>Қайта көрсету</translation>
    </message>
    <message>
        <source>The words are hidden.</source>
        <translation>Сөздер жасырылды.</translation>
    </message>
    <message>
        <source>Their answer</source>
        <translation>Адамның жауабы</translation>
    </message>
    <message>
        <source>Their question</source>
        <translation>Адамның сұрағы</translation>
    </message>
    <message>
        <source>They cannot keep words</source>
        <translation>Сөздер есте қалмайды</translation>
    </message>
    <message>
        <source>They know them</source>
        <translation>Адам оларды біледі</translation>
    </message>
    <message>
        <source>They want none of it</source>
        <translation>Ештеңе керек емес</translation>
    </message>
    <message>
        <source>Use this answer</source>
        <translation>Осы жауапты сақтау</translation>
    </message>
</context>
</TS>
