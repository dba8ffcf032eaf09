<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uz_UZ" sourcelanguage="en_US">
<context>
    <name>AskDialog</name>
    <message>
        <source>Forget it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave without writing anything down?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person has not allowed storing. Everything that was said is forgotten now.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <source>Begun, not yet given as an answer</source>
        <translation>Boshlangan, hali javob sifatida berilmagan</translation>
    </message>
    <message>
        <source>Left open</source>
        <translation>Ochiq qoldirilgan</translation>
    </message>
    <message>
        <source>Listen first, then tick: the list is not read aloud</source>
        <translation>Avval tinglang, keyin belgilang: roʻyxat ovoz chiqarib oʻqilmaydi</translation>
    </message>
    <message>
        <source>May be left out</source>
        <translation>Qoldirib ketish mumkin</translation>
    </message>
    <message>
        <source>Only for you, not read aloud</source>
        <translation>Faqat siz uchun, ovoz chiqarib oʻqilmaydi</translation>
    </message>
    <message>
        <source>Proposed by the program</source>
        <translation>Dastur taklif qilgan</translation>
    </message>
    <message>
        <source>Question {number} of {total}</source>
        <translation>{number}-savol, jami {total}</translation>
    </message>
</context>
<context>
    <name>BarrierCard</name>
    <message>
        <source>Found</source>
        <translation>Aniqlandi</translation>
    </message>
    <message>
        <source>Kept folded</source>
        <translation>Yigʻib qoʻyilgan</translation>
    </message>
    <message>
        <source>Open to read</source>
        <translation>Oʻqish uchun oching</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>Ehtimol</translation>
    </message>
</context>
<context>
    <name>BarrierPanel</name>
    <message>
        <source>Fold</source>
        <translation>Yigʻish</translation>
    </message>
    <message>
        <source>Fold the side notes</source>
        <translation>Yon qaydlarni yigʻish</translation>
    </message>
    <message>
        <source>For the interviewer. Not legal advice: ask a lawyer.</source>
        <translation>Suhbat oluvchi uchun. Yuridik maslahat emas: advokatdan soʻrang.</translation>
    </message>
    <message>
        <source>Key B</source>
        <translation>B tugmasi</translation>
    </message>
    <message>
        <source>Nothing so far.</source>
        <translation>Hozircha hech narsa yoʻq.</translation>
    </message>
    <message>
        <source>What stands in the way</source>
        <translation>Nima toʻsqinlik qilyapti</translation>
    </message>
</context>
<context>
    <name>BarrierRail</name>
    <message>
        <source>Found: {found}. Possible: {possible}. Key B</source>
        <translation>Aniqlandi: {found}. Ehtimol: {possible}. B tugmasi</translation>
    </message>
    <message>
        <source>Open the side notes</source>
        <translation>Yon qaydlarni ochish</translation>
    </message>
</context>
<context>
    <name>Bundles</name>
    <message>
        <source>An earlier bundle of this laptop has not arrived.</source>
        <translation>Bu noutbukning avvalgi toʻplami yetib kelmagan.</translation>
    </message>
    <message>
        <source>Answers that change: {count}</source>
        <translation>Oʻzgaradigan javoblar: {count}</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Oʻzgargan</translation>
    </message>
    <message>
        <source>Changed: {count}</source>
        <translation>Oʻzgargan: {count}</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Tafovut</translation>
    </message>
    <message>
        <source>Conflicts: {count}</source>
        <translation>Tafovutlar: {count}</translation>
    </message>
    <message>
        <source>Kazakhstan</source>
        <translation>Qozogʻiston</translation>
    </message>
    <message>
        <source>Merged before: nothing will change.</source>
        <translation>Avval birlashtirilgan: hech narsa oʻzgarmaydi.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Yangi</translation>
    </message>
    <message>
        <source>New: {count}</source>
        <translation>Yangi: {count}</translation>
    </message>
    <message>
        <source>To be chosen: {count}</source>
        <translation>Tanlash kerak: {count}</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Oʻzgarmagan</translation>
    </message>
    <message>
        <source>Unchanged: {count}</source>
        <translation>Oʻzgarmagan: {count}</translation>
    </message>
    <message>
        <source>Uzbekistan</source>
        <translation>Oʻzbekiston</translation>
    </message>
</context>
<context>
    <name>BundlesView</name>
    <message>
        <source>Bundles</source>
        <translation>Toʻplamlar</translation>
    </message>
    <message>
        <source>Cannot be merged</source>
        <translation>Birlashtirib boʻlmaydi</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Birlashtirish</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Birlashtirildi</translation>
    </message>
    <message>
        <source>Not looked at yet</source>
        <translation>Hali koʻrilmagan</translation>
    </message>
    <message>
        <source>Ten words of the laptop</source>
        <translation>Noutbukning oʻn soʻzi</translation>
    </message>
    <message>
        <source>The interviewer sees the same words after the export. If one differs, do not merge.</source>
        <translation>Suhbat oluvchi eksportdan keyin xuddi shu soʻzlarni koʻradi. Bittasi ham boshqacha boʻlsa, birlashtirmang.</translation>
    </message>
    <message>
        <source>This laptop is new here. Compare its ten words by voice.</source>
        <translation>Bu noutbuk bu yerda yangi. Uning oʻn soʻzini ogʻzaki solishtiring.</translation>
    </message>
    <message>
        <source>We compared all ten words, and they are the same.</source>
        <translation>Oʻnta soʻzning hammasini solishtirdik, ular bir xil.</translation>
    </message>
    <message>
        <source>What it would change</source>
        <translation>Nimani oʻzgartiradi</translation>
    </message>
    <message>
        <source>Which bundles?</source>
        <translation>Qaysi toʻplamlar?</translation>
    </message>
</context>
<context>
    <name>CardView</name>
    <message>
        <source>Enrolment card</source>
        <translation>Roʻyxat kartasi</translation>
    </message>
    <message>
        <source>Ten words of the card</source>
        <translation>Kartaning oʻn soʻzi</translation>
    </message>
    <message>
        <source>Where should the card be?</source>
        <translation>Karta qayerga saqlansin?</translation>
    </message>
    <message>
        <source>Written: {path}</source>
        <translation>Yozildi: {path}</translation>
    </message>
</context>
<context>
    <name>Conflicts</name>
    <message>
        <source>Laptop: {name}</source>
        <translation>Noutbuk: {name}</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Javob yoʻq</translation>
    </message>
</context>
<context>
    <name>ConflictsView</name>
    <message>
        <source>Choose this</source>
        <translation>Shuni tanlash</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Tafovutlar</translation>
    </message>
    <message>
        <source>Interview {code}</source>
        <translation>{code} suhbati</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message>
        <source>Do not know: {count}</source>
        <translation>Bilmaydi: {count}</translation>
    </message>
    <message>
        <source>Held back: {count}</source>
        <translation>Berilmadi: {count}</translation>
    </message>
    <message>
        <source>Interviews counted: {count}</source>
        <translation>Hisobga olingan suhbatlar: {count}</translation>
    </message>
    <message>
        <source>Not asked: {count}</source>
        <translation>Soʻralmadi: {count}</translation>
    </message>
    <message>
        <source>Preferred not to say: {count}</source>
        <translation>Javob berishni istamadi: {count}</translation>
    </message>
    <message>
        <source>Questionnaire {questionnaire}, law {law}</source>
        <translation>Soʻrovnoma {questionnaire}, qonun qoidalari {law}</translation>
    </message>
</context>
<context>
    <name>CountsModel</name>
    <message>
        <source>No</source>
        <translation>Yoʻq</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nomaʼlum</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Jami</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ha</translation>
    </message>
</context>
<context>
    <name>CountsView</name>
    <message>
        <source>Counts</source>
        <translation>Hisoblar</translation>
    </message>
    <message>
        <source>Where should the report be?</source>
        <translation>Hisobot qayerga saqlansin?</translation>
    </message>
    <message>
        <source>Written: {path}. The file is not encrypted.</source>
        <translation>Yozildi: {path}. Fayl shifrlanmagan.</translation>
    </message>
</context>
<context>
    <name>Curtain</name>
    <message>
        <source>Notes</source>
        <translation>Qaydlar</translation>
    </message>
</context>
<context>
    <name>DeskBundles</name>
    <message>
        <source>Bundles</source>
        <translation>Toʻplamlar</translation>
    </message>
    <message>
        <source>First see what a bundle would change. Nothing is changed before you merge.</source>
        <translation>Avval toʻplam nimani oʻzgartirishini koʻring. Siz birlashtirmaguningizcha hech narsa oʻzgarmaydi.</translation>
    </message>
    <message>
        <source>Open bundles…</source>
        <translation>Toʻplamlarni ochish…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Toʻxtatish</translation>
    </message>
</context>
<context>
    <name>DeskCard</name>
    <message>
        <source>How the organisation is named to the field</source>
        <translation>Suhbat oluvchilar koʻradigan tashkilot nomi</translation>
    </message>
    <message>
        <source>Laptops in the field seal interviews for this card. It holds no secret, but nobody may exchange it on its way: compare the ten words by voice.</source>
        <translation>Suhbat oluvchilarning noutbuklari suhbatlarni shu karta uchun muhrlaydi. Unda sir yoʻq, lekin yoʻlda uni hech kim almashtirib qoʻymasligi kerak: oʻn soʻzni ogʻzaki solishtiring.</translation>
    </message>
    <message>
        <source>Read these ten words to each laptop</source>
        <translation>Bu oʻn soʻzni har bir noutbukdagi suhbat oluvchiga oʻqib bering</translation>
    </message>
    <message>
        <source>Save the card…</source>
        <translation>Kartani saqlash…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Toʻxtatish</translation>
    </message>
    <message>
        <source>Your enrolment card</source>
        <translation>Sizning roʻyxat kartangiz</translation>
    </message>
</context>
<context>
    <name>DeskConflicts</name>
    <message>
        <source>Conflicts</source>
        <translation>Tafovutlar</translation>
    </message>
    <message>
        <source>No conflict waits for you.</source>
        <translation>Sizni kutayotgan tafovut yoʻq.</translation>
    </message>
    <message>
        <source>Two laptops wrote something different in the same place. Nothing is lost whichever you choose: the other stays in the history.</source>
        <translation>Ikki noutbuk bitta joyga har xil narsa yozgan. Qaysi birini tanlasangiz ham, hech narsa yoʻqolmaydi: ikkinchisi tarixda qoladi.</translation>
    </message>
</context>
<context>
    <name>DeskCounts</name>
    <message>
        <source>Counted are agreed interviews with both permissions. For this screen only: small numbers can tell who somebody is.</source>
        <translation>Suhbatdosh rozi boʻlgan va ikkala ruxsati bor suhbatlar hisobga olinadi. Faqat shu ekran uchun: kichik sonlardan kimningdir kimligini bilib olish mumkin.</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Hisoblar</translation>
    </message>
    <message>
        <source>No interview is counted yet.</source>
        <translation>Hali birorta suhbat hisobga olinmagan.</translation>
    </message>
    <message>
        <source>Save the report…</source>
        <translation>Hisobotni saqlash…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Toʻxtatish</translation>
    </message>
</context>
<context>
    <name>DeskPage</name>
    <message>
        <source>Desk</source>
        <translation>Ish joyi</translation>
    </message>
</context>
<context>
    <name>EnrolPage</name>
    <message>
        <source>Back</source>
        <translation>Orqaga</translation>
    </message>
    <message>
        <source>Call your coordinator on a line you trust. The coordinator reads the words from the own screen; you listen and look. If one word differs, stop: the card may have been exchanged.</source>
        <translation>Koordinatoringizga oʻzingiz ishonadigan aloqa orqali qoʻngʻiroq qiling. Koordinator soʻzlarni oʻz ekranidan oʻqiydi, siz tinglab, ekraningizga qarab turing. Bitta soʻz ham boshqacha boʻlsa, toʻxtang: karta almashtirib qoʻyilgan boʻlishi mumkin.</translation>
    </message>
    <message>
        <source>Choose the card…</source>
        <translation>Kartani tanlash…</translation>
    </message>
    <message>
        <source>Compare these ten words by voice</source>
        <translation>Bu oʻn soʻzni ogʻzaki solishtiring</translation>
    </message>
    <message>
        <source>Enrol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enrol with your coordinator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From now on, signed interviews are sealed for this coordinator. Interviews that waited are sealed as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Toʻxtatish</translation>
    </message>
    <message>
        <source>The card says for whom this laptop seals interviews. It comes as a small file from your coordinator.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EnrolView</name>
    <message>
        <source>Enrolment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ten words to compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We compared all ten words, and they are the same.</source>
        <translation>Oʻnta soʻzning hammasini solishtirdik, ular bir xil.</translation>
    </message>
    <message>
        <source>Where is the card?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Entries</name>
    <message>
        <source>The entry was removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportPage</name>
    <message>
        <source>Back</source>
        <translation>Orqaga</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export a bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One encrypted file with the sealed interviews. Only your coordinator can open it. Carry it on a stick or send it by a way you trust.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Toʻxtatish</translation>
    </message>
    <message>
        <source>Ten words of this laptop. At the first bundle your coordinator asks you for them by voice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bundle is ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What goes in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportView</name>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder: {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held back, not signed or not allowed: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interviews in it: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Into which folder?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealed interviews: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ten words of this laptop</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FieldRooms</name>
    <message>
        <source>Back to reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are correcting one answer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Home</name>
    <message>
        <source>Answered: {done} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other questionnaire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits for sealing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enrol with a card…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export a bundle…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with an interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No interview is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet. A signed interview is sealed for the coordinator and cannot be opened on this laptop any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is written down before the person allows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealed interviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who sees the screen?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your coordinator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own language</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HomeView</name>
    <message>
        <source>Begun since this vault was opened: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both of us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enrol with another card…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known yet. Without a coordinator, interviews stay open on this laptop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only I</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The side notes stay folded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The side notes stay open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two full interviews a day are enough for anybody.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Interview</name>
    <message>
        <source>The last change was taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The side notes changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This one is needed before you go on. Take the time it takes.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InterviewPage</name>
    <message>
        <source>Back</source>
        <translation>Orqaga</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview of the keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the answers back together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a break</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InterviewScreen</name>
    <message>
        <source>A short break. Take the time you need.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers are in memory only, until the person allows storing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every answer so far is in the vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is written yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved, encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk refused. The answers are in memory; the next one tries again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InterviewView</name>
    <message>
        <source>Hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Back</source>
        <translation>Orqaga</translation>
    </message>
    <message>
        <source>Begin a new entry in a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an option</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Don&apos;t know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the screen, and show it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inside text, number and date fields letters need Alt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to another part of the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prefer not to say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read back together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side notes: open or fold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the answer back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walk through options or sections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why do you ask?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>As this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notebook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MonthsEditor</name>
    <message>
        <source>Months beside the years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Years, as a help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>years</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Add: {entry}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only for you, not read aloud</source>
        <translation>Faqat siz uchun, ovoz chiqarib oʻqilmaydi</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read back together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still open, if you both want to come back to it:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That was the last question.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PartialDateEditor</name>
    <message>
        <source>As exact as it is known: 2018, 5.2018, May 2018 or 12.5.2018</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PauseView</name>
    <message>
        <source>Close for now and go on another time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PickDialog</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose this folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folders and files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder cannot be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This name is taken. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program made a mistake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was saved is safe. Tell your coordinator this line, and open the vault again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Counting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening it once, as a proof</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening. This takes a moment on purpose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuestionView</name>
    <message>
        <source>For you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note to this question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why do you ask?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why this is asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your note to this question. No names, no places.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>After the interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>And you: how are you? Tell your coordinator if it was heavy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the permissions above as the person wishes, then ask again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything was read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sealed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the coordinator can open this interview now. This laptop cannot. It travels with the next bundle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read every line aloud, in the language of the interview. Whatever is wrong is corrected at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still open: {questions}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The interview must not travel: a permission is missing, or there is a doubt. It stays on this laptop and is in no bundle and no count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person has not agreed yet. The interview stays on this laptop, can be opened again, and is in no bundle and no count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This laptop does not know its coordinator yet. The interview stays here and can be opened. Enrol soon: it is sealed then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This one is needed before you go on. Take your time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This program makes the full summary only. Write the short list by hand, together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What I wrote down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Another day” and “do not agree” keep the interview out of every bundle and every count.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Back</source>
        <translation>Orqaga</translation>
    </message>
    <message>
        <source>Look at the summary…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking back together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Toʻxtatish</translation>
    </message>
</context>
<context>
    <name>ReviewView</name>
    <message>
        <source>Back to the questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enough for today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the first page</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RosterView</name>
    <message>
        <source>One after the other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove: {entry}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still open: {number}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SectionList</name>
    <message>
        <source>Answered: {done} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SideNotes</name>
    <message>
        <source>Go to the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the question that would decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not asked yet, so nothing can be said: {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answers behind it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can be done next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What change of the law would lift it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as the report tells it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confirmed in the law&apos;s text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>general knowledge, not checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known for this country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not said</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SpeakingView</name>
    <message>
        <source>For you</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>Handed to the printer. Computers and printers can keep copies of what they print.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It never holds a name, a code, an organisation, or how somebody was hurt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved. The file is not encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That somebody spoke about prison and rehabilitation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cases and how they ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person&apos;s own sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The times the person was held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands in the way under the law</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the person agreed to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether treatment is needed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SummaryPage</name>
    <message>
        <source>Close without paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It exists only on this screen until you save or print it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Toʻxtatish</translation>
    </message>
    <message>
        <source>What this paper reveals</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SummaryView</name>
    <message>
        <source>Ask the person: where will the paper be tonight? Who could find it? Computers and printers can keep copies of what they print.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages of the summary: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where should the file be?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TextEditor</name>
    <message>
        <source>No names, no places. {used} of {most} characters</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Another folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caps Lock is on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Toʻxtatish</translation>
    </message>
    <message>
        <source>The passphrase once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is this laptop for?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnlockView</name>
    <message>
        <source>A new vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything in it is encrypted with your passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Five words, or 20 characters. Learn it by heart: nobody can open the vault without it, and nobody can give it back to you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder: {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In which folder is the vault?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interviews in the field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is made. Open it now with your passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard: {layout}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The coordinator&apos;s desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type your passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
