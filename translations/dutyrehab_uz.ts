<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uz_UZ" sourcelanguage="en_US">
<context>
    <name>Adding</name>
    <message>
        <source>Added to {code}: “{question}” {answer}. It is sealed now and leaves with the next bundle.</source>
        <translation>{code} yozuviga qoʻshildi: “{question}” {answer}. Javob muhrlandi, keyingi toʻplam bilan ketadi.</translation>
    </message>
</context>
<context>
    <name>AddingView</name>
    <message>
        <source>Add to a sealed record</source>
        <translation>Muhrlangan yozuvga qoʻshimcha</translation>
    </message>
    <message>
        <source>Another question</source>
        <translation>Boshqa savol</translation>
    </message>
    <message>
        <source>Code of the record</source>
        <translation>Yozuvning kodi</translation>
    </message>
    <message>
        <source>Eight letters and digits</source>
        <translation>Jami sakkizta belgi: harflar va raqamlar</translation>
    </message>
    <message>
        <source>Nobody can read a sealed record on this laptop. What you add is sealed beside it at once, cannot be taken back here, and leaves with the next bundle. Where it says something else than the record, the coordinator asks.</source>
        <translation>Muhrlangan yozuvni bu noutbukda hech kim oʻqiy olmaydi. Siz qoʻshgan javob darhol uning yonida muhrlanadi, bu yerda uni ortga qaytarib boʻlmaydi, u keyingi toʻplam bilan ketadi. Qoʻshganingiz yozuvda aytilganidan farq qilsa, koordinator bu haqda soʻraydi.</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Savollar</translation>
    </message>
    <message>
        <source>Seal and add it</source>
        <translation>Muhrlab qoʻshish</translation>
    </message>
    <message>
        <source>Sealed on this laptop: {codes}</source>
        <translation>Shu noutbukda muhrlangan yozuvlar: {codes}</translation>
    </message>
    <message>
        <source>Which question?</source>
        <translation>Qaysi savol?</translation>
    </message>
    <message>
        <source>Words of the question</source>
        <translation>Savoldagi soʻzlar</translation>
    </message>
</context>
<context>
    <name>AskDialog</name>
    <message>
        <source>Forget it</source>
        <translation>Unutish</translation>
    </message>
    <message>
        <source>Leave without writing anything down?</source>
        <translation>Hech narsa yozmasdan chiqilsinmi?</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Shu yerda qolish</translation>
    </message>
    <message>
        <source>The person has not allowed storing. Everything that was said is forgotten now.</source>
        <translation>Suhbatdosh saqlashga ruxsat bermagan. Aytilganlarning hammasi hozir unutiladi.</translation>
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
        <translation>Ochiq qolgan</translation>
    </message>
    <message>
        <source>Listen first, then tick: the list is not read aloud</source>
        <translation>Avval tinglang, keyin belgilang: roʻyxat ovoz chiqarib oʻqilmaydi</translation>
    </message>
    <message>
        <source>May be left out</source>
        <translation>Javobsiz qoldirish mumkin</translation>
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
        <source>A way that is open</source>
        <translation>Ochiq yoʻl</translation>
    </message>
    <message>
        <source>A way that may be open</source>
        <translation>Ochiq boʻlishi mumkin boʻlgan yoʻl</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Muddat</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Toʻsiq</translation>
    </message>
    <message>
        <source>Kept folded</source>
        <translation>Yigʻib qoʻyilgan</translation>
    </message>
    <message>
        <source>May be open</source>
        <translation>Ochiq boʻlishi mumkin</translation>
    </message>
    <message>
        <source>Open to read</source>
        <translation>Oʻqish uchun oching</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>Ehtimol</translation>
    </message>
    <message>
        <source>Would settle most</source>
        <translation>Eng koʻp narsani oydinlashtirar edi</translation>
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
        <translation>Suhbat oluvchi uchun. Bu yuridik maslahat emas: advokatdan soʻrang.</translation>
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
        <source>What stands in the way, and what is open</source>
        <translation>Nima toʻsqinlik qilyapti, nima mumkin</translation>
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
    <name>BreakBar</name>
    <message>
        <source>Go on</source>
        <translation>Davom etish</translation>
    </message>
    <message>
        <source>Take a break</source>
        <translation>Tanaffus qilish</translation>
    </message>
    <message>
        <source>You have been talking for more than half an hour. A short break, if you both like?</source>
        <translation>Yarim soatdan koʻproq vaqtdan beri gaplashyapsiz. Ikkalangiz ham xohlasangiz, qisqa tanaffus qilasizmi?</translation>
    </message>
</context>
<context>
    <name>BuildFrame</name>
    <message>
        <source>A short name, and name nobody in it. What is kept is how the table is made: it is counted anew each time.</source>
        <translation>Qisqa nom yozing, unda hech kimning ismi boʻlmasin. Faqat jadval qanday tuzilgani saqlanadi: u har safar qaytadan hisoblanadi.</translation>
    </message>
    <message>
        <source>Add a filter…</source>
        <translation>Shart qoʻshish…</translation>
    </message>
    <message>
        <source>Another name for this table</source>
        <translation>Bu jadvalning boshqa nomi</translation>
    </message>
    <message>
        <source>By what shall people be chosen?</source>
        <translation>Odamlarni nima boʻyicha tanlab olish kerak?</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Tanlash…</translation>
    </message>
    <message>
        <source>Columns: {what}</source>
        <translation>Ustunlar: {what}</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Oʻchirish</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Saqlash</translation>
    </message>
    <message>
        <source>Keep the change</source>
        <translation>Oʻzgarishni saqlash</translation>
    </message>
    <message>
        <source>Keep this table</source>
        <translation>Bu jadvalni saqlash</translation>
    </message>
    <message>
        <source>Keep under a name…</source>
        <translation>Nom bilan saqlash…</translation>
    </message>
    <message>
        <source>Lines: {what}</source>
        <translation>Qatorlar: {what}</translation>
    </message>
    <message>
        <source>No columns</source>
        <translation>Ustunlarsiz</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Nomini oʻzgartirish…</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Olib tashlash</translation>
    </message>
    <message>
        <source>What are the columns?</source>
        <translation>Ustunlarda nima boʻladi?</translation>
    </message>
    <message>
        <source>What are the lines?</source>
        <translation>Qatorlarda nima boʻladi?</translation>
    </message>
    <message>
        <source>Who is looked at: everybody</source>
        <translation>Jadval kim haqida: hamma haqida</translation>
    </message>
    <message>
        <source>Who is looked at: only people of whom all this is true</source>
        <translation>Jadval kim haqida: faqat shularning hammasi toʻgʻri boʻlgan odamlar haqida</translation>
    </message>
    <message>
        <source>none</source>
        <translation>yoʻq</translation>
    </message>
    <message>
        <source>not chosen yet</source>
        <translation>hali tanlanmagan</translation>
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
        <source>Deleted before</source>
        <translation>Ilgari oʻchirilgan</translation>
    </message>
    <message>
        <source>Deleted before, not taken in: {count}</source>
        <translation>Ilgari oʻchirilgan, qabul qilinmadi: {count}</translation>
    </message>
    <message>
        <source>Doubted</source>
        <translation>Roziligiga shubha bor</translation>
    </message>
    <message>
        <source>Entry {number}</source>
        <translation>Roʻyxatdagi {number}-qator</translation>
    </message>
    <message>
        <source>Fields that stay as they are: {count}</source>
        <translation>Oʻzgarmaydigan javoblar: {count}</translation>
    </message>
    <message>
        <source>It was taken back and deleted, and stays away.</source>
        <translation>Egasi uni qaytarib olgan, u oʻchirilgan va qayta paydo boʻlmaydi.</translation>
    </message>
    <message>
        <source>Its merge was undone: it would be merged again.</source>
        <translation>Uning birlashtirilishi bekor qilingan edi: endi u qayta birlashtiriladi.</translation>
    </message>
    <message>
        <source>Its person takes it back: it is hidden.</source>
        <translation>Egasi oʻz yozuvini qaytarib olmoqda: u yashirilgan.</translation>
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
        <source>No answer</source>
        <translation>Javob yoʻq</translation>
    </message>
    <message>
        <source>Not for this desk</source>
        <translation>Bu ish joyi uchun emas</translation>
    </message>
    <message>
        <source>Not signed: counted nowhere, for a laptop to go on with.</source>
        <translation>Tasdiqlanmagan: hech bir hisobga kirmaydi, uni bir noutbukda davom ettirishadi.</translation>
    </message>
    <message>
        <source>Not sure whether that was all</source>
        <translation>Hammasi shumi, aniq emas</translation>
    </message>
    <message>
        <source>Sealed for another coordinator alone: it is kept as it came.</source>
        <translation>Faqat boshqa koordinator uchun muhrlangan: qanday kelgan boʻlsa, shunday saqlanadi.</translation>
    </message>
    <message>
        <source>Sealed for another coordinator alone: {count}</source>
        <translation>Faqat boshqa koordinator uchun muhrlangan: {count}</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Qaytarib olingan</translation>
    </message>
    <message>
        <source>Taken back: {count}</source>
        <translation>Qaytarib olingan: {count}</translation>
    </message>
    <message>
        <source>Taken out of the list</source>
        <translation>Roʻyxatdan chiqarilgan</translation>
    </message>
    <message>
        <source>That was all</source>
        <translation>Hammasi shu</translation>
    </message>
    <message>
        <source>The interviewer doubts the consent: it waits until you release or delete it.</source>
        <translation>Suhbat oluvchi rozilikka shubha qiladi: siz yozuvdan foydalanishga ruxsat bermaguningizcha yoki uni oʻchirmaguningizcha u kutib turadi.</translation>
    </message>
    <message>
        <source>The list is open</source>
        <translation>Roʻyxat tugallanmagan</translation>
    </message>
    <message>
        <source>This laptop takes back records without proof: {count}. Call its interviewer before you decide; a seized laptop could do this.</source>
        <translation>Bu noutbukdan yozuvlar isbotsiz qaytarib olinyapti: {count}. Qaror qilishdan oldin suhbat oʻtkazuvchiga qoʻngʻiroq qiling: noutbuk olib qoʻyilgan boʻlsa, shunday boʻlishi mumkin.</translation>
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
    <message>
        <source>Waiting, the consent is doubted: {count}</source>
        <translation>Qaror kutmoqda, roziligiga shubha bor: {count}</translation>
    </message>
</context>
<context>
    <name>BundlesView</name>
    <message>
        <source>All in a folder…</source>
        <translation>Papkadagilarning hammasi…</translation>
    </message>
    <message>
        <source>Bundles</source>
        <translation>Toʻplamlar</translation>
    </message>
    <message>
        <source>Cannot be merged</source>
        <translation>Birlashtirib boʻlmaydi</translation>
    </message>
    <message>
        <source>Look closer</source>
        <translation>Koʻrib chiqish</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Birlashtirish</translation>
    </message>
    <message>
        <source>Merge only what your interviewer gave you by hand, and compare the ten words once more.</source>
        <translation>Faqat suhbat oluvchi sizga oʻz qoʻli bilan berganini birlashtiring va oʻn soʻzni yana bir marta solishtiring.</translation>
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
        <translation>Suhbat oluvchi eksportdan keyin xuddi shu soʻzlarni koʻradi. Bittasi farq qilsa ham, birlashtirmang.</translation>
    </message>
    <message>
        <source>This laptop is new here. Compare its ten words by voice.</source>
        <translation>Bu noutbuk bu yerda yangi. Uning oʻn soʻzini ogʻzaki solishtiring.</translation>
    </message>
    <message>
        <source>This laptop is not trusted any more.</source>
        <translation>Bu noutbuk endi ishonchli hisoblanmaydi.</translation>
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
    <message>
        <source>Which folder or stick?</source>
        <translation>Qaysi papka yoki fleshka?</translation>
    </message>
</context>
<context>
    <name>BusyParts</name>
    <message>
        <source>Stop</source>
        <translation>Toʻxtatish</translation>
    </message>
</context>
<context>
    <name>Calls</name>
    <message>
        <source>Calls to make</source>
        <translation>Bogʻlanish kerak boʻlganlar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Bekor qilish</translation>
    </message>
    <message>
        <source>In a sentence, without names</source>
        <translation>Bitta gap bilan, ismlarsiz</translation>
    </message>
    <message>
        <source>Kept until {date}</source>
        <translation>Saqlanadigan oxirgi kun: {date}</translation>
    </message>
    <message>
        <source>Not reached, keep it</source>
        <translation>Bogʻlana olmadim: qoldirish</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ochish</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Ochish…</translation>
    </message>
    <message>
        <source>Seven days have passed. How to reach them is not kept here any more: {codes}. Your coordinator may have it.</source>
        <translation>Yetti kun oʻtdi. Ular bilan qanday bogʻlanish bu yerda endi saqlanmaydi: {codes}. Buni koordinatoringiz bilishi mumkin.</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Boshqa sabab</translation>
    </message>
    <message>
        <source>The agreed call</source>
        <translation>Kelishilgan qoʻngʻiroq</translation>
    </message>
    <message>
        <source>The call is done: forget it</source>
        <translation>Bogʻlandim: oʻchirish</translation>
    </message>
    <message>
        <source>The person may be in danger</source>
        <translation>Odam xavf ostida boʻlishi mumkin</translation>
    </message>
    <message>
        <source>What do you open it for?</source>
        <translation>Buni nima uchun ochyapsiz?</translation>
    </message>
    <message>
        <source>What you say here is written down in the vault.</source>
        <translation>Bu yerda aytganingiz omborga yozib qoʻyiladi.</translation>
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
    <name>CardsPage</name>
    <message>
        <source>Back</source>
        <translation>Orqaga</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Toʻxtatish</translation>
    </message>
</context>
<context>
    <name>Care</name>
    <message>
        <source>A backup that was not finished</source>
        <translation>Tugallanmagan zaxira nusxa</translation>
    </message>
    <message>
        <source>Backup of {month}</source>
        <translation>Zaxira nusxa: {month}</translation>
    </message>
    <message>
        <source>Backups stay readable when this vault is erased.</source>
        <translation>Bu ombor oʻchirilsa ham, zaxira nusxalarni oʻqish mumkin boʻlib qolaveradi.</translation>
    </message>
    <message>
        <source>Begun before last month: {codes}.</source>
        <translation>Oʻtgan oydan oldin boshlangan: {codes}.</translation>
    </message>
    <message>
        <source>Days for deleting</source>
        <translation>Oʻchirish kunlari</translation>
    </message>
    <message>
        <source>Deleted from it: {codes}.</source>
        <translation>Undan oʻchirildi: {codes}.</translation>
    </message>
    <message>
        <source>Encryption of the disk</source>
        <translation>Disk shifrlanganmi</translation>
    </message>
    <message>
        <source>Erase this vault</source>
        <translation>Bu omborni oʻchirish</translation>
    </message>
    <message>
        <source>Every page is as it was written.</source>
        <translation>Har bir sahifa qanday yozilgan boʻlsa, shundayligicha turibdi.</translation>
    </message>
    <message>
        <source>Everybody on it was checked lately.</source>
        <translation>Roʻyxatdagilarning hammasi yaqinda tekshirilgan.</translation>
    </message>
    <message>
        <source>Everything is finished.</source>
        <translation>Hammasi tugagan.</translation>
    </message>
    <message>
        <source>Everything sealed is in a bundle.</source>
        <translation>Muhrlanganlarning hammasi toʻplamga kirgan.</translation>
    </message>
    <message>
        <source>Finish what is open</source>
        <translation>Ochiq suhbatlarni tugatish</translation>
    </message>
    <message>
        <source>Finished and not in it, because nobody could open it there: {count}.</source>
        <translation>Tugagan, lekin nusxaga kirmagan, chunki u yerda uni hech kim ocha olmas edi: {count}.</translation>
    </message>
    <message>
        <source>Finished interviews</source>
        <translation>Tugagan suhbatlar</translation>
    </message>
    <message>
        <source>Finished, and not sealed: {codes}.</source>
        <translation>Tugagan, lekin muhrlanmagan: {codes}.</translation>
    </message>
    <message>
        <source>Free space</source>
        <translation>Boʻsh joy</translation>
    </message>
    <message>
        <source>Hibernation</source>
        <translation>Chuqur uyqu (gibernatsiya)</translation>
    </message>
    <message>
        <source>In no bundle yet: {codes}.</source>
        <translation>Hali hech bir toʻplamga kirmagan: {codes}.</translation>
    </message>
    <message>
        <source>It is damaged. Lock, copy its folder to a stick, and choose “Save what can be read…” at the first screen. Make no backup before: it would replace a good one.</source>
        <translation>Baza shikastlangan. Qulflang, ombor papkasini fleshkaga nusxalang va birinchi ekranda “Oʻqib boʻladiganini saqlab qolish…” tugmasini bosing. Undan oldin zaxira nusxa olmang: u yaxshi nusxaning oʻrniga yozilib qoladi.</translation>
    </message>
    <message>
        <source>It is listed no more. What lies on it stays there.</source>
        <translation>U endi roʻyxatda yoʻq. Undagi narsalar oʻz joyida qoladi.</translation>
    </message>
    <message>
        <source>It is there.</source>
        <translation>Joy bor.</translation>
    </message>
    <message>
        <source>It is used up: make room on the disk before the next interview.</source>
        <translation>Bu joy tugagan: keyingi suhbatdan oldin diskda joy boʻshating.</translation>
    </message>
    <message>
        <source>It lies on no backup either.</source>
        <translation>Zaxira nusxalarda ham yoʻq.</translation>
    </message>
    <message>
        <source>It may not travel.</source>
        <translation>Yuborishga ruxsat yoʻq.</translation>
    </message>
    <message>
        <source>It still lies on {detail} of the media. Plug them in one by one.</source>
        <translation>Ular hali {detail} ta qurilmada turibdi. Qurilmalarni birma-bir ulang.</translation>
    </message>
    <message>
        <source>It works.</source>
        <translation>Ishlayapti.</translation>
    </message>
    <message>
        <source>Leave every backup behind, or destroy it</source>
        <translation>Barcha zaxira nusxalarni qoldirib ketish yoki yoʻq qilish</translation>
    </message>
    <message>
        <source>Made in {detail}.</source>
        <translation>Oxirgi nusxa: {detail}.</translation>
    </message>
    <message>
        <source>Memory on the disk (swap)</source>
        <translation>Diskdagi xotira (swap)</translation>
    </message>
    <message>
        <source>No backup is listed.</source>
        <translation>Roʻyxatda zaxira nusxa yoʻq.</translation>
    </message>
    <message>
        <source>No receipt yet: {codes}. It comes in a parcel.</source>
        <translation>Tasdiq hali kelmagan: {codes}. U joʻnatma bilan keladi.</translation>
    </message>
    <message>
        <source>No record has reached its day.</source>
        <translation>Oʻchirish kuni kelgan yozuv yoʻq.</translation>
    </message>
    <message>
        <source>Nobody has to be asked again.</source>
        <translation>Hech kimdan qayta soʻrash kerak emas.</translation>
    </message>
    <message>
        <source>None has been lying here for long.</source>
        <translation>Bu yerda uzoq vaqtdan beri yotgani yoʻq.</translation>
    </message>
    <message>
        <source>None lies here open.</source>
        <translation>Bu yerda ochiq turgani yoʻq.</translation>
    </message>
    <message>
        <source>None, or encrypted.</source>
        <translation>Yoʻq yoki shifrlangan.</translation>
    </message>
    <message>
        <source>Not finished, or not allowed to travel: {codes}. Lost once you erase.</source>
        <translation>Tugamagan yoki yuborishga ruxsati yoʻq: {codes}. Omborni oʻchirsangiz, bular yoʻqoladi.</translation>
    </message>
    <message>
        <source>Not in it, because it is deleted at the end of the day: {count}.</source>
        <translation>Kun oxirida oʻchiriladi, shuning uchun nusxaga kirmagan: {count}.</translation>
    </message>
    <message>
        <source>Not yet: what stands above would be lost.</source>
        <translation>Hali emas: yuqoridagilar yoʻqolib qoladi.</translation>
    </message>
    <message>
        <source>Nothing can be sealed now. {detail}</source>
        <translation>Hozir hech narsani muhrlab boʻlmaydi. {detail}</translation>
    </message>
    <message>
        <source>Nothing had to be deleted from it.</source>
        <translation>Undan hech narsani oʻchirish kerak boʻlmadi.</translation>
    </message>
    <message>
        <source>Nothing waits for sealing.</source>
        <translation>Muhrlanishi kutilayotgan narsa yoʻq.</translation>
    </message>
    <message>
        <source>On one of them lies what was taken back or deleted since.</source>
        <translation>Keyin qaytarib olingan yoki oʻchirilgan narsa ularning birida hali turibdi.</translation>
    </message>
    <message>
        <source>Only you.</source>
        <translation>Faqat siz.</translation>
    </message>
    <message>
        <source>Only {detail} MB are free: a backup or a merge may fail. Make room on the disk.</source>
        <translation>Bor-yoʻgʻi {detail} MB boʻsh: zaxira nusxa olish yoki birlashtirish chiqmay qolishi mumkin. Diskda joy boʻshating.</translation>
    </message>
    <message>
        <source>Others who use this machine can read the vault&apos;s encrypted files. Move the vault to a folder of your own.</source>
        <translation>Bu kompyuterdan foydalanadigan boshqa odamlar omborning shifrlangan fayllarini oʻqiy oladi. Omborni faqat oʻzingizga ochiq papkaga koʻchiring.</translation>
    </message>
    <message>
        <source>Parts of the memory may be written to the disk unencrypted. Have swap turned off, or encrypted.</source>
        <translation>Xotiraning bir qismi diskka shifrlanmasdan yozilishi mumkin. Swapni oʻchirtirib qoʻying yoki shifrlating.</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Ruxsatlar</translation>
    </message>
    <message>
        <source>Room kept for the last answers</source>
        <translation>Oxirgi javoblar uchun ajratilgan joy</translation>
    </message>
    <message>
        <source>Seal what is finished</source>
        <translation>Tugaganini muhrlash</translation>
    </message>
    <message>
        <source>Sealing for the coordinator</source>
        <translation>Koordinator uchun muhrlash</translation>
    </message>
    <message>
        <source>Something was taken back or deleted since, and still lies on it: plug it in.</source>
        <translation>Nusxa olingandan keyin nimadir qaytarib olingan yoki oʻchirilgan, unda esa hali turibdi: uni ulang.</translation>
    </message>
    <message>
        <source>Still open here: {codes}. {detail}</source>
        <translation>Bu yerda hali ochiq turibdi: {codes}. {detail}</translation>
    </message>
    <message>
        <source>The backup lies on “{label}”. Open: {open}. Sealed: {sealed}.</source>
        <translation>Zaxira nusxa “{label}” qurilmasida. Ochiq: {open}. Muhrlangan: {sealed}.</translation>
    </message>
    <message>
        <source>The database</source>
        <translation>Maʼlumotlar bazasi</translation>
    </message>
    <message>
        <source>The disk is encrypted.</source>
        <translation>Disk shifrlangan.</translation>
    </message>
    <message>
        <source>The disk is not encrypted: traces of the system can be read by whoever takes this machine. Have it set up anew with an encrypted disk.</source>
        <translation>Disk shifrlanmagan: bu kompyuterni olib qoʻygan odam tizim qoldirgan izlarni oʻqiy oladi. Kompyuterni diski shifrlangan qilib qaytadan sozlatib oling.</translation>
    </message>
    <message>
        <source>The last backup</source>
        <translation>Oxirgi zaxira nusxa</translation>
    </message>
    <message>
        <source>The medium of the last backup is not here.</source>
        <translation>Oxirgi zaxira nusxa turgan qurilma bu yerda yoʻq.</translation>
    </message>
    <message>
        <source>The program cannot see it here. Ask whoever set this machine up.</source>
        <translation>Dastur buni bu yerda koʻra olmaydi. Kompyuterni sozlab bergan odamdan soʻrang.</translation>
    </message>
    <message>
        <source>The referral list</source>
        <translation>Yordam roʻyxati</translation>
    </message>
    <message>
        <source>Their day has come: {codes}.</source>
        <translation>Oʻchirish kuni keldi: {codes}.</translation>
    </message>
    <message>
        <source>Then nothing is left here that anybody could make you open.</source>
        <translation>Shundan keyin bu yerda sizni majburlab ochtirishlari mumkin boʻlgan hech narsa qolmaydi.</translation>
    </message>
    <message>
        <source>There is none: no interview can begin.</source>
        <translation>Roʻyxat yoʻq: birorta ham suhbatni boshlab boʻlmaydi.</translation>
    </message>
    <message>
        <source>There is none: what lies only here is lost with this laptop.</source>
        <translation>Zaxira nusxa yoʻq: noutbuk yoʻqolsa, boshqa hech qayerda boʻlmagan narsalar ham u bilan birga yoʻqoladi.</translation>
    </message>
    <message>
        <source>This machine can write its whole memory to the disk. Turn it off instead of letting it hibernate, and lock before.</source>
        <translation>Bu kompyuter butun xotirasini diskka yozib qoʻyishi mumkin. Uni chuqur uyquga oʻtkazmay, oʻchirib qoʻying, undan oldin dasturni qulflang.</translation>
    </message>
    <message>
        <source>This machine writes no memory to the disk when it rests.</source>
        <translation>Bu kompyuter uxlaganda xotirasini diskka yozmaydi.</translation>
    </message>
    <message>
        <source>To be asked before anything is used: {codes}.</source>
        <translation>Biror narsadan foydalanishdan oldin qayta soʻrash kerak: {codes}.</translation>
    </message>
    <message>
        <source>To be checked again: {detail}. Ask your coordinator for a parcel.</source>
        <translation>Qayta tekshirish kerak: {detail}. Koordinatordan joʻnatma soʻrang.</translation>
    </message>
    <message>
        <source>Unfinished interviews</source>
        <translation>Tugamagan suhbatlar</translation>
    </message>
    <message>
        <source>Wait for the receipt</source>
        <translation>Tasdiqni kutish</translation>
    </message>
    <message>
        <source>What was deleted here</source>
        <translation>Bu yerda oʻchirilganlar</translation>
    </message>
    <message>
        <source>Who can read the folder</source>
        <translation>Papkani kim oʻqiy oladi</translation>
    </message>
    <message>
        <source>Write a bundle for your coordinator</source>
        <translation>Koordinator uchun toʻplam yozish</translation>
    </message>
    <message>
        <source>Your coordinator has everything that was sealed here.</source>
        <translation>Bu yerda muhrlanganlarning hammasi koordinatorga yetib borgan.</translation>
    </message>
    <message>
        <source>{detail} MB are free.</source>
        <translation>{detail} MB boʻsh.</translation>
    </message>
</context>
<context>
    <name>CareView</name>
    <message>
        <source>A backup holds open interviews under the passphrase of this vault; finished ones only the coordinator can open. Keep it apart from this machine.</source>
        <translation>Zaxira nusxadagi ochiq suhbatlar shu omborning maxfiy iborasi bilan himoyalangan; tugaganlarini faqat koordinator ocha oladi. Nusxani bu kompyuterdan alohida saqlang.</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>Nusxa olish</translation>
    </message>
    <message>
        <source>Back up in a folder…</source>
        <translation>Papkaga nusxa olish…</translation>
    </message>
    <message>
        <source>Backups and checks</source>
        <translation>Zaxira nusxalar va tekshiruvlar</translation>
    </message>
    <message>
        <source>Before a border</source>
        <translation>Chegaradan oldin</translation>
    </message>
    <message>
        <source>Carry nothing over it that anybody could make you open. From top to bottom; early enough that the receipt can come.</source>
        <translation>Sizni majburlab ochtirishlari mumkin boʻlgan hech narsani chegaradan olib oʻtmang. Yuqoridan pastga qarab bajaring; tasdiq kelishga ulgurishi uchun barvaqt boshlang.</translation>
    </message>
    <message>
        <source>Delete there what must go</source>
        <translation>Oʻchirilishi kerak boʻlganini u yerdan oʻchirish</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Bajarildi</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>Oʻchirish…</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>Joyida</translation>
    </message>
    <message>
        <source>How everything is</source>
        <translation>Hozirgi ahvol</translation>
    </message>
    <message>
        <source>In which folder does the backup lie?</source>
        <translation>Zaxira nusxa qaysi papkada?</translation>
    </message>
    <message>
        <source>In which folder should the backup be? On another medium.</source>
        <translation>Zaxira nusxa qaysi papkada tursin? Boshqa qurilmada boʻlsin.</translation>
    </message>
    <message>
        <source>It is here again…</source>
        <translation>U yana shu yerda…</translation>
    </message>
    <message>
        <source>Leave it listed</source>
        <translation>Roʻyxatda qoldirish</translation>
    </message>
    <message>
        <source>List it no more</source>
        <translation>Roʻyxatdan olib tashlash</translation>
    </message>
    <message>
        <source>List it no more…</source>
        <translation>Roʻyxatdan olib tashlash…</translation>
    </message>
    <message>
        <source>List “{label}” no more?</source>
        <translation>“{label}” roʻyxatdan olib tashlansinmi?</translation>
    </message>
    <message>
        <source>Look now</source>
        <translation>Hozir tekshirish</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nomaʼlum</translation>
    </message>
    <message>
        <source>Nowhere yet.</source>
        <translation>Hali hech qayerda yoʻq.</translation>
    </message>
    <message>
        <source>Only if it was destroyed, or emptied. Nothing is deleted from it: what is taken back later stays readable there, and nobody is told.</source>
        <translation>Faqat u yoʻq qilingan yoki ichi boʻshatilgan boʻlsa. Undan hech narsa oʻchirilmaydi: keyin qaytarib olingan narsa u yerda oʻqilaveradi va bu haqda hech kimga xabar berilmaydi.</translation>
    </message>
    <message>
        <source>Plugged in</source>
        <translation>Ulangan</translation>
    </message>
    <message>
        <source>Take in a parcel…</source>
        <translation>Joʻnatmani qabul qilish…</translation>
    </message>
    <message>
        <source>The database is read from end to end: this may take a while.</source>
        <translation>Maʼlumotlar bazasi boshidan oxirigacha oʻqiladi: bu biroz vaqt olishi mumkin.</translation>
    </message>
    <message>
        <source>To be cleaned</source>
        <translation>Tozalash kerak</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Bajarish kerak</translation>
    </message>
    <message>
        <source>Where backups lie</source>
        <translation>Zaxira nusxalar qayerda</translation>
    </message>
    <message>
        <source>Write it…</source>
        <translation>Yozish…</translation>
    </message>
</context>
<context>
    <name>ChangeDialog</name>
    <message>
        <source>A laptop meanwhile goes on with the old key.</source>
        <translation>Soʻzlar solishtirilguncha noutbuk eski kalit bilan ishlayveradi.</translation>
    </message>
    <message>
        <source>A laptop then waits, and seals nothing for the old key.</source>
        <translation>Bunday holda noutbuk kutadi va eski kalit uchun hech narsa muhrlamaydi.</translation>
    </message>
    <message>
        <source>Change the keys…</source>
        <translation>Kalitlarni almashtirish…</translation>
    </message>
    <message>
        <source>Leave them as they are</source>
        <translation>Shu holicha qoldirish</translation>
    </message>
    <message>
        <source>May somebody else have the old key?</source>
        <translation>Eski kalit boshqa birovda boʻlishi mumkinmi?</translation>
    </message>
    <message>
        <source>New keys for this desk?</source>
        <translation>Shu ish joyi uchun yangi kalitlar yaratilsinmi?</translation>
    </message>
    <message>
        <source>No, certainly not</source>
        <translation>Yoʻq, bunga ishonchim komil</translation>
    </message>
    <message>
        <source>This cannot be taken back. Every interviewer has to take in a parcel, call you and compare ten words. What was sealed before is still opened here.</source>
        <translation>Buni ortga qaytarib boʻlmaydi. Har bir suhbat oluvchi joʻnatmani qabul qilishi, sizga qoʻngʻiroq qilishi va oʻn soʻzni solishtirishi kerak. Ilgari muhrlangan hamma narsa bu yerda avvalgidek ochiladi.</translation>
    </message>
    <message>
        <source>Yes, or I am not sure</source>
        <translation>Ha yoki aniq bilmayman</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>Answer taken out</source>
        <translation>Javob varianti olib tashlandi</translation>
    </message>
    <message>
        <source>Further changes, most in other languages: {count}</source>
        <translation>Boshqa oʻzgarishlar, koʻpi boshqa tillarda: {count}</translation>
    </message>
    <message>
        <source>New answer</source>
        <translation>Yangi javob varianti</translation>
    </message>
    <message>
        <source>New question</source>
        <translation>Yangi savol</translation>
    </message>
    <message>
        <source>Other conditions</source>
        <translation>Shartlari boshqa</translation>
    </message>
    <message>
        <source>Other name</source>
        <translation>Nomi boshqa</translation>
    </message>
    <message>
        <source>Other words</source>
        <translation>Soʻzlari boshqa</translation>
    </message>
    <message>
        <source>Question taken out</source>
        <translation>Savol olib tashlandi</translation>
    </message>
    <message>
        <source>What people agree to changes: in every open interview it is asked again.</source>
        <translation>Odamlar rozi boʻladigan narsa oʻzgaradi: ochiq turgan har bir suhbatda rozilik qayta soʻraladi.</translation>
    </message>
    <message>
        <source>{name}, version {version}</source>
        <translation>{name}, {version} versiyasi</translation>
    </message>
    <message>
        <source>{name}, version {version}; before it {before}</source>
        <translation>{name}, {version} versiyasi; undan oldin {before}</translation>
    </message>
</context>
<context>
    <name>CompanyBar</name>
    <message>
        <source>Short view</source>
        <translation>Qisqa koʻrinish</translation>
    </message>
    <message>
        <source>Whole view</source>
        <translation>Toʻliq koʻrinish</translation>
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
        <translation>Suhbat: {code}</translation>
    </message>
</context>
<context>
    <name>Coordinators</name>
    <message>
        <source>An earlier bundle of this sender has not arrived.</source>
        <translation>Bu yuboruvchining avvalgi toʻplamlaridan biri yetib kelmagan.</translation>
    </message>
    <message>
        <source>Choices that settle a conflict here</source>
        <translation>Bu yerdagi tafovutni hal qiladigan tanlovlar</translation>
    </message>
    <message>
        <source>Conflicts that you would have to settle</source>
        <translation>Siz hal qilishingiz kerak boʻladigan tafovutlar</translation>
    </message>
    <message>
        <source>It was undone: it would be taken in again.</source>
        <translation>Bu toʻplamning qabul qilinishi bekor qilingan edi: davom etsangiz, u qayta qabul qilinadi.</translation>
    </message>
    <message>
        <source>New judgements about who is who</source>
        <translation>Yozuvlar bitta odamniki yoki emasligi haqidagi yangi qarorlar</translation>
    </message>
    <message>
        <source>Records in it</source>
        <translation>Ichidagi yozuvlar</translation>
    </message>
    <message>
        <source>Records that are new here</source>
        <translation>Bu yerda hali yoʻq yozuvlar</translation>
    </message>
    <message>
        <source>Records that change</source>
        <translation>Oʻzgaradigan yozuvlar</translation>
    </message>
    <message>
        <source>Records that stay as they are</source>
        <translation>Oʻzgarmaydigan yozuvlar</translation>
    </message>
    <message>
        <source>Records that stay here, not allowed to travel</source>
        <translation>Bu yerda qoladigan yozuvlar: ularni berishga ruxsat yoʻq</translation>
    </message>
    <message>
        <source>Refused: taken back and deleted here before</source>
        <translation>Qabul qilinmaydi: bu yerda ilgari qaytarib olinib, oʻchirilgan</translation>
    </message>
    <message>
        <source>Sealed for another coordinator alone</source>
        <translation>Faqat boshqa koordinator uchun muhrlangan</translation>
    </message>
    <message>
        <source>Taken in before: nothing will change.</source>
        <translation>Avval qabul qilingan: hech narsa oʻzgarmaydi.</translation>
    </message>
    <message>
        <source>Taken in: {counts}</source>
        <translation>Qabul qilindi: {counts}</translation>
    </message>
    <message>
        <source>This sender takes back records without proof: {count}. Ask the other coordinator by voice before you take it in.</source>
        <translation>Joʻnatuvchi yozuvlarni isbotsiz qaytarib olyapti: {count}. Qabul qilishdan oldin bu haqda boshqa koordinatordan ogʻzaki soʻrang.</translation>
    </message>
    <message>
        <source>Undone. Records that changed: {count}. Withdrawals and judgements stay; the bundle is kept.</source>
        <translation>Bekor qilindi. Oʻzgargan yozuvlar: {count}. Qaytarib olishlar va yozuvlar bitta odamniki yoki emasligi haqidagi qarorlar qoladi; toʻplam saqlanadi.</translation>
    </message>
    <message>
        <source>Waiting: the interviewer doubts the consent</source>
        <translation>Qaror kutmoqda: suhbat oluvchi rozilikka shubha qiladi</translation>
    </message>
    <message>
        <source>Withdrawals in it</source>
        <translation>Ichidagi qaytarib olishlar</translation>
    </message>
    <message>
        <source>Written: {path}</source>
        <translation>Yozildi: {path}</translation>
    </message>
    <message>
        <source>changed: {count}</source>
        <translation>oʻzgargan: {count}</translation>
    </message>
    <message>
        <source>conflicts settled: {count}</source>
        <translation>hal boʻlgan tafovutlar: {count}</translation>
    </message>
    <message>
        <source>conflicts to settle: {count}</source>
        <translation>qaror kutayotgan tafovutlar: {count}</translation>
    </message>
    <message>
        <source>new records: {count}</source>
        <translation>yangi yozuvlar: {count}</translation>
    </message>
    <message>
        <source>refused: {count}</source>
        <translation>qabul qilinmadi: {count}</translation>
    </message>
    <message>
        <source>sealed for another alone: {count}</source>
        <translation>faqat boshqa koordinator uchun muhrlangan: {count}</translation>
    </message>
    <message>
        <source>taken back: {count}</source>
        <translation>qaytarib olingan: {count}</translation>
    </message>
    <message>
        <source>waiting, the consent is doubted: {count}</source>
        <translation>qaror kutmoqda, roziligiga shubha bor: {count}</translation>
    </message>
</context>
<context>
    <name>CoordinatorsView</name>
    <message>
        <source>And {count} more, in the counts above.</source>
        <translation>Yana {count} ta yozuv yuqoridagi sonlarga kirgan.</translation>
    </message>
    <message>
        <source>Call the other coordinator: they see the same ten words after writing the bundle. If one differs, take nothing in.</source>
        <translation>Toʻplamni bergan koordinatorga qoʻngʻiroq qiling: toʻplamni yozgandan keyin u ham xuddi shu oʻn soʻzni koʻradi. Bitta soʻz farq qilsa ham, hech narsa qabul qilmang.</translation>
    </message>
    <message>
        <source>Call the other coordinator: they see the same ten words at “Enrolment card”. If one differs, write nothing for this card.</source>
        <translation>Shu kartani bergan koordinatorga qoʻngʻiroq qiling: u xuddi shu oʻn soʻzni “Roʻyxat kartasi” boʻlimida koʻradi. Bitta soʻz farq qilsa ham, bu karta uchun hech narsa yozmang.</translation>
    </message>
    <message>
        <source>Card of “{organisation}”</source>
        <translation>Karta: “{organisation}”</translation>
    </message>
    <message>
        <source>Other coordinators</source>
        <translation>Boshqa koordinatorlar</translation>
    </message>
    <message>
        <source>Read them out to the other coordinator. They compare them before they take your first bundle in.</source>
        <translation>Bu soʻzlarni boshqa koordinatorga ovoz chiqarib oʻqib bering. U birinchi toʻplamingizni qabul qilishdan oldin ularni solishtiradi.</translation>
    </message>
    <message>
        <source>Record by record</source>
        <translation>Har bir yozuv boʻyicha</translation>
    </message>
    <message>
        <source>Take in a bundle…</source>
        <translation>Toʻplamni qabul qilish…</translation>
    </message>
    <message>
        <source>Take in only what the other coordinator gave you by hand, and compare the ten words once more.</source>
        <translation>Boshqa koordinator sizga oʻz qoʻli bilan bergan toʻplamnigina qabul qiling va oʻn soʻzni yana bir marta solishtiring.</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>Qabul qilish</translation>
    </message>
    <message>
        <source>Ten words of this desk</source>
        <translation>Shu ish joyining oʻn soʻzi</translation>
    </message>
    <message>
        <source>The bundle is ready</source>
        <translation>Toʻplam tayyor</translation>
    </message>
    <message>
        <source>This sender is new here.</source>
        <translation>Bu yuboruvchi bu yerda yangi.</translation>
    </message>
    <message>
        <source>This sender is not trusted any more.</source>
        <translation>Bu yuboruvchi endi ishonchli hisoblanmaydi.</translation>
    </message>
    <message>
        <source>Two coordinators of one project give each other what they merged, and end with the same: records that may travel, choices in conflicts, withdrawals and judgements about who is who. How to reach people stays where it is.</source>
        <translation>Bitta loyihaning ikki koordinatori birlashtirganini bir-biriga beradi va oxirida ikkalasida ham bir xil narsa boʻladi: berishga ruxsat etilgan yozuvlar, tafovutlar boʻyicha tanlovlar, qaytarib olishlar va yozuvlar bitta odamniki yoki emasligi haqidagi qarorlar. Odamlar bilan bogʻlanish maʼlumotlari oʻz joyida qoladi.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Qabul qilishni bekor qilish</translation>
    </message>
    <message>
        <source>We compared all ten words, and they are the same.</source>
        <translation>Oʻnta soʻzning hammasini solishtirdik, ular bir xil.</translation>
    </message>
    <message>
        <source>What {name} brings</source>
        <translation>{name} toʻplamida nima bor</translation>
    </message>
    <message>
        <source>Where is the other coordinator&apos;s bundle?</source>
        <translation>Boshqa koordinatorning toʻplami qayerda?</translation>
    </message>
    <message>
        <source>Where is the other coordinator&apos;s card?</source>
        <translation>Boshqa koordinatorning kartasi qayerda?</translation>
    </message>
    <message>
        <source>Where should the bundle be?</source>
        <translation>Toʻplam qayerga yozilsin?</translation>
    </message>
    <message>
        <source>Write a bundle…</source>
        <translation>Toʻplam yozish…</translation>
    </message>
    <message>
        <source>Write the bundle…</source>
        <translation>Toʻplamni yozish…</translation>
    </message>
</context>
<context>
    <name>Curtain</name>
    <message>
        <source>Ambulance: 103</source>
        <translation>Tez yordam: 103</translation>
    </message>
    <message>
        <source>Blood test: until 10 in the morning, on an empty stomach</source>
        <translation>Qon tahlili: ertalab soat 10 gacha, och qoringa</translation>
    </message>
    <message>
        <source>Children&apos;s doctor: every day but Sunday</source>
        <translation>Bolalar shifokori: yakshanbadan boshqa har kuni</translation>
    </message>
    <message>
        <source>Clinic: the desk opens at 8, bring your identity card</source>
        <translation>Poliklinika: registratura soat 8 da ochiladi, shaxsiy hujjat olib borish kerak</translation>
    </message>
    <message>
        <source>Dentist: Tuesday and Thursday, in the morning</source>
        <translation>Tish shifokori: seshanba va payshanba, ertalab</translation>
    </message>
    <message>
        <source>Doctors in the district</source>
        <translation>Tumandagi shifokorlar</translation>
    </message>
    <message>
        <source>Eye doctor: Wednesday, second floor</source>
        <translation>Koʻz shifokori: chorshanba, ikkinchi qavat</translation>
    </message>
    <message>
        <source>Family doctor: by appointment, ask at the desk</source>
        <translation>Oilaviy shifokor: oldindan yozilib, registraturadan soʻrash kerak</translation>
    </message>
    <message>
        <source>Pharmacy at the corner: open until 10 in the evening</source>
        <translation>Burchakdagi dorixona: kechki soat 10 gacha ochiq</translation>
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
        <translation>Har bir noutbukdagi suhbat oluvchiga shu oʻn soʻzni oʻqib bering</translation>
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
        <translation>Siz hal qiladigan tafovut yoʻq.</translation>
    </message>
    <message>
        <source>Two laptops wrote something different in the same place. Nothing is lost whichever you choose: the other stays in the history.</source>
        <translation>Ikki noutbuk bitta joyga har xil narsa yozgan. Qaysi birini tanlasangiz ham, hech narsa yoʻqolmaydi: ikkinchisi tarixda qoladi.</translation>
    </message>
</context>
<context>
    <name>DeskPage</name>
    <message>
        <source>Desk</source>
        <translation>Ish joyi</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Loyiha</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Yozuvlar</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Natijalar</translation>
    </message>
    <message>
        <source>This vault</source>
        <translation>Shu ombor</translation>
    </message>
</context>
<context>
    <name>DetailDialog</name>
    <message>
        <source>Close</source>
        <translation>Yopish</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Bu yerda</translation>
    </message>
    <message>
        <source>In the bundle</source>
        <translation>Toʻplamda</translation>
    </message>
    <message>
        <source>Interview {code}</source>
        <translation>{code} suhbati</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Hech narsa</translation>
    </message>
    <message>
        <source>To be chosen afterwards</source>
        <translation>Keyin tanlash kerak boʻladi</translation>
    </message>
</context>
<context>
    <name>Doubles</name>
    <message>
        <source>Accusation</source>
        <translation>Ayblov</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Mamlakat</translation>
    </message>
    <message>
        <source>Has spoken with us before</source>
        <translation>Biz bilan ilgari gaplashgan</translation>
    </message>
    <message>
        <source>Judged to be different, and the same as a third one: {pairs}</source>
        <translation>Ikki yozuv boshqa-boshqa odamniki deb topilgan, lekin ikkalasi ham uchinchi yozuv bilan bitta odamniki deb topilgan: {pairs}</translation>
    </message>
    <message>
        <source>Judged: different persons</source>
        <translation>Qaror: boshqa-boshqa odamlar</translation>
    </message>
    <message>
        <source>Judged: the same person</source>
        <translation>Qaror: bitta odam</translation>
    </message>
    <message>
        <source>Judged: undecided</source>
        <translation>Qaror: aniqlab boʻlmadi</translation>
    </message>
    <message>
        <source>Perhaps the same person</source>
        <translation>Bitta odam boʻlishi mumkin</translation>
    </message>
    <message>
        <source>Probably the same person</source>
        <translation>Katta ehtimol bilan bitta odam</translation>
    </message>
    <message>
        <source>Punishment</source>
        <translation>Jazo</translation>
    </message>
    <message>
        <source>Records: {records}. Persons: {persons}.</source>
        <translation>Yozuvlar: {records}. Odamlar: {persons}.</translation>
    </message>
    <message>
        <source>Term in months</source>
        <translation>Muddati, oy hisobida</translation>
    </message>
    <message>
        <source>Their names are different.</source>
        <translation>Ismlari boshqa-boshqa.</translation>
    </message>
    <message>
        <source>Their names are near each other.</source>
        <translation>Ismlari oʻxshash.</translation>
    </message>
    <message>
        <source>Their names are probably the same, perhaps spelled apart.</source>
        <translation>Ismlari katta ehtimol bilan bir xil, faqat turlicha yozilgan boʻlishi mumkin.</translation>
    </message>
    <message>
        <source>Time in detention</source>
        <translation>Qamoqda boʻlgan vaqti</translation>
    </message>
    <message>
        <source>Year of the decision</source>
        <translation>Qaror chiqqan yil</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>mos</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>farq qiladi</translation>
    </message>
    <message>
        <source>held since then: {count}</source>
        <translation>oʻsha oyda ushlanganlar: {count}</translation>
    </message>
    <message>
        <source>near</source>
        <translation>yaqin</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nomaʼlum</translation>
    </message>
    <message>
        <source>still held</source>
        <translation>hali ozod qilinmagan</translation>
    </message>
</context>
<context>
    <name>DoublesView</name>
    <message>
        <source>Compare the records</source>
        <translation>Yozuvlarni solishtirish</translation>
    </message>
    <message>
        <source>Different…</source>
        <translation>Boshqa-boshqa odamlar…</translation>
    </message>
    <message>
        <source>Doubles</source>
        <translation>Takrorlanganlar</translation>
    </message>
    <message>
        <source>Names too</source>
        <translation>Ismlarni ham</translation>
    </message>
    <message>
        <source>No two records look like one person&apos;s.</source>
        <translation>Bitta odamnikiga oʻxshaydigan ikkita yozuv yoʻq.</translation>
    </message>
    <message>
        <source>The same…</source>
        <translation>Bitta odam…</translation>
    </message>
    <message>
        <source>Two records may be one person&apos;s. Only you decide; nothing is joined. People are counted, not records, and of linked records the stricter permission holds. A name is compared only where its person allowed it, is shown to nobody, and each opening is written down.</source>
        <translation>Ikki yozuv bitta odamniki boʻlishi mumkin. Faqat siz qaror qilasiz; yozuvlar bir-biriga qoʻshilmaydi. Yozuvlar emas, odamlar sanaladi, bogʻlangan yozuvlarda esa qattiqroq ruxsat amal qiladi. Ism faqat egasi ruxsat berganda solishtiriladi; u hech kimga koʻrsatilmaydi, har bir ochilishi yozib boriladi.</translation>
    </message>
    <message>
        <source>Undecided…</source>
        <translation>Aniqlab boʻlmadi…</translation>
    </message>
    <message>
        <source>Why you think so, in a sentence. Name nobody.</source>
        <translation>Nega shunday deb oʻylaysiz, bitta gap bilan yozing. Hech kimning ismini aytmang.</translation>
    </message>
</context>
<context>
    <name>DrawnCard</name>
    <message>
        <source>Drawn at random. {machines} machines with one try a second each would need about {years} to find them. They are no help where somebody makes you say them.</source>
        <translation>Tasodifan tanlangan. Har biri soniyada bir marta urinadigan {machines} ta mashina ularni taxminan {years} qidirgan boʻlardi. Sizni aytishga majburlashsa, ular yordam bermaydi.</translation>
    </message>
    <message>
        <source>Hide the words</source>
        <translation>Soʻzlarni yashirish</translation>
    </message>
    <message>
        <source>Language of the words</source>
        <translation>Soʻzlar tili</translation>
    </message>
    <message>
        <source>Other words</source>
        <translation>Boshqa soʻzlar</translation>
    </message>
    <message>
        <source>Show the words</source>
        <translation>Soʻzlarni koʻrsatish</translation>
    </message>
    <message>
        <source>{count} billion years</source>
        <translation>{count} milliard yil</translation>
    </message>
    <message>
        <source>{count} million years</source>
        <translation>{count} million yil</translation>
    </message>
    <message>
        <source>{count} years</source>
        <translation>{count} yil</translation>
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
        <translation>Koordinatoringizga oʻzingiz ishonadigan aloqa orqali qoʻngʻiroq qiling. Koordinator soʻzlarni oʻz ekranidan oʻqiydi, siz esa tinglab, oʻz ekraningizga qarab turasiz. Bitta soʻz farq qilsa ham, toʻxtang: karta almashtirib qoʻyilgan boʻlishi mumkin.</translation>
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
        <translation>Roʻyxatdan oʻtish</translation>
    </message>
    <message>
        <source>Enrol with your coordinator</source>
        <translation>Koordinatoringizda roʻyxatdan oʻtish</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>Roʻyxatdan oʻtildi</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Tashkilot</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Toʻxtatish</translation>
    </message>
    <message>
        <source>The card says for whom this laptop seals interviews. It comes as a small file from your coordinator.</source>
        <translation>Karta bu noutbuk suhbatlarni kim uchun muhrlashini bildiradi. U koordinatoringizdan kichkina fayl boʻlib keladi.</translation>
    </message>
    <message>
        <source>This coordinator is known now. Next, under “From the coordinator…”: this laptop&apos;s card and the recovery file. Signed interviews are sealed once the proof is back.</source>
        <translation>Endi bu koordinator maʼlum. Keyingi qadam “Koordinatordan…” boʻlimida: shu noutbukning kartasi va tiklash fayli. Tasdiqlangan suhbatlar tasdiq qaytib kelgach muhrlanadi.</translation>
    </message>
</context>
<context>
    <name>EnrolView</name>
    <message>
        <source>Enrolment</source>
        <translation>Roʻyxatdan oʻtish</translation>
    </message>
    <message>
        <source>Ten words to compare</source>
        <translation>Solishtiriladigan oʻn soʻz</translation>
    </message>
    <message>
        <source>We compared all ten words, and they are the same.</source>
        <translation>Oʻnta soʻzning hammasini solishtirdik, ular bir xil.</translation>
    </message>
    <message>
        <source>Where is the card?</source>
        <translation>Karta qayerda?</translation>
    </message>
</context>
<context>
    <name>Entries</name>
    <message>
        <source>The entry was removed.</source>
        <translation>Yozuv olib tashlandi.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Qaytarish</translation>
    </message>
</context>
<context>
    <name>EraseDialog</name>
    <message>
        <source>Erase this vault?</source>
        <translation>Bu ombor oʻchirilsinmi?</translation>
    </message>
    <message>
        <source>Hold for three seconds to erase</source>
        <translation>Oʻchirish uchun uch soniya bosib turing</translation>
    </message>
    <message>
        <source>It makes the vault unreadable for whoever has neither special equipment and your passphrase, nor a copy that was made before: a backup, an image of the disk. Where the disk keeps old bytes, they stay. It does not hide that the program was here, and it may be a crime where you are, above all during a search: ask a lawyer before, not then.</source>
        <translation>Shundan keyin omborni maxsus uskunasi va sizning maxfiy iborangiz birga boʻlmagan, avval olingan nusxasi ham (zaxira nusxa, disk nusxasi) boʻlmagan hech kim oʻqiy olmaydi. Disk eski maʼlumotlarni saqlab qolsa, ular qoladi. Bu dastur shu yerda boʻlganini yashirmaydi va siz turgan joyda bu jinoyat sanalishi mumkin, ayniqsa tintuv paytida: yuristdan oldindan soʻrang, oʻsha paytda emas.</translation>
    </message>
    <message>
        <source>Keep everything</source>
        <translation>Hech narsani oʻchirmaslik</translation>
    </message>
    <message>
        <source>No receipt of your coordinator names these records. They exist nowhere else, and are lost for ever: {codes}</source>
        <translation>Bu yozuvlar koordinatorning birorta tasdigʻida yoʻq. Ular boshqa hech qayerda yoʻq va butunlay yoʻqoladi: {codes}</translation>
    </message>
    <message>
        <source>Type the word “{word}”:</source>
        <translation>“{word}” soʻzini tering:</translation>
    </message>
    <message>
        <source>What lies in it is lost for ever, also to you. The program cannot look into a locked vault: whatever your coordinator&apos;s receipt has not named exists nowhere else.</source>
        <translation>Undagi hamma narsa butunlay yoʻqoladi, siz uchun ham. Dastur yopiq omborning ichini koʻra olmaydi: koordinatorning tasdigʻida yoʻq narsa boshqa hech qayerda yoʻq.</translation>
    </message>
    <message>
        <source>What lies in it is lost for ever, also to you. Your coordinator&apos;s receipts name everything that was finished here.</source>
        <translation>Undagi hamma narsa butunlay yoʻqoladi, siz uchun ham. Bu yerda tugatilganlarning hammasi koordinatorning tasdiqlarida aytilgan.</translation>
    </message>
    <message>
        <source>erase</source>
        <translation>oʻchirish</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Deleted here. The next bundle tells the coordinator.</source>
        <translation>Bu yerda oʻchirildi. Koordinator buni keyingi toʻplamdan biladi.</translation>
    </message>
    <message>
        <source>Nothing of it was here. The next bundle tells the coordinator.</source>
        <translation>Bu yozuv bu yerda yoʻq edi. Koordinator buni keyingi toʻplamdan biladi.</translation>
    </message>
    <message>
        <source>Sealed for the next bundle. This laptop does not know which record is meant, and nothing here was deleted. The coordinator&apos;s computer finds the record and carries it out.</source>
        <translation>Keyingi toʻplam uchun muhrlandi. Bu noutbuk qaysi yozuv haqida gap ketayotganini bilmaydi, bu yerda hech narsa oʻchirilmadi. Koordinatorning kompyuteri yozuvni topib, aytilganini bajaradi.</translation>
    </message>
</context>
<context>
    <name>ExportForm</name>
    <message>
        <source>As codes, for programs</source>
        <translation>Kodlar bilan, dasturlar uchun</translation>
    </message>
    <message>
        <source>How answers stand</source>
        <translation>Javoblar qanday yozilgan</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>Soʻzlar bilan</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Fayl turi</translation>
    </message>
    <message>
        <source>Language of the file</source>
        <translation>Fayl tili</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Maqsad</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Nima uchun</translation>
    </message>
    <message>
        <source>Who gets it; it stays in the ledger</source>
        <translation>Kim oladi; bu jurnalda qoladi</translation>
    </message>
    <message>
        <source>With special categories (the case, health, treatment): for inside use alone</source>
        <translation>Alohida toifalar bilan (ish, sogʻliq, muomala): faqat ichki foydalanish uchun</translation>
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
        <translation>Papkani tanlash…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Eksport</translation>
    </message>
    <message>
        <source>Export a bundle</source>
        <translation>Toʻplamni eksport qilish</translation>
    </message>
    <message>
        <source>One encrypted file with the sealed interviews. Only your coordinator can open it. Carry it on a stick or send it by a way you trust.</source>
        <translation>Muhrlangan suhbatlar solingan bitta shifrlangan fayl. Uni faqat koordinatoringiz ocha oladi. Fleshkada olib boring yoki oʻzingiz ishonadigan yoʻl bilan yuboring.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Toʻxtatish</translation>
    </message>
    <message>
        <source>Ten words of this laptop. At the first bundle your coordinator asks you for them by voice.</source>
        <translation>Bu noutbukning oʻn soʻzi. Birinchi toʻplamda koordinatoringiz ularni sizdan ogʻzaki soʻraydi.</translation>
    </message>
    <message>
        <source>The bundle is ready</source>
        <translation>Toʻplam tayyor</translation>
    </message>
    <message>
        <source>What goes in</source>
        <translation>Nimalar kiradi</translation>
    </message>
</context>
<context>
    <name>ExportView</name>
    <message>
        <source>Add something to a sealed record…</source>
        <translation>Muhrlangan yozuvga biror narsa qoʻshish…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Eksport</translation>
    </message>
    <message>
        <source>File: {name}</source>
        <translation>Fayl: {name}</translation>
    </message>
    <message>
        <source>Folder: {folder}</source>
        <translation>Papka: {folder}</translation>
    </message>
    <message>
        <source>Held back, not signed or not allowed: {count}</source>
        <translation>Kiritilmaydi, tasdiqlanmagan yoki ruxsat berilmagan: {count}</translation>
    </message>
    <message>
        <source>Interviews in it: {count}</source>
        <translation>Ichidagi suhbatlar: {count}</translation>
    </message>
    <message>
        <source>Into which folder?</source>
        <translation>Qaysi papkaga?</translation>
    </message>
    <message>
        <source>Sealed interviews: {count}</source>
        <translation>Muhrlangan suhbatlar: {count}</translation>
    </message>
    <message>
        <source>Somebody takes a record back</source>
        <translation>Odam oʻz yozuvini qaytarib oladi</translation>
    </message>
    <message>
        <source>Somebody takes a record back…</source>
        <translation>Odam oʻz yozuvini qaytarib oladi…</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Qaytarib olish</translation>
    </message>
    <message>
        <source>Ten words of this laptop</source>
        <translation>Bu noutbukning oʻn soʻzi</translation>
    </message>
    <message>
        <source>Withdrawals and addenda in it: {count}</source>
        <translation>Ichidagi qaytarib olishlar va qoʻshimchalar: {count}</translation>
    </message>
    <message>
        <source>Words or an answer are sealed and forwarded: the coordinator&apos;s computer finds the record. A code deletes what is on this laptop now; the coordinator hides the record and asks the person. This cannot be taken back.</source>
        <translation>Soʻzlar yoki javob muhrlanib, keyingi joyga uzatiladi: yozuvni koordinatorning kompyuteri topadi. Kod aytilsa, bu noutbukda nima boʻlsa, hammasi hozir oʻchiriladi, koordinator esa yozuvni yashiradi va odamning oʻzidan soʻraydi. Buni ortga qaytarib boʻlmaydi.</translation>
    </message>
</context>
<context>
    <name>Exports</name>
    <message>
        <source>A group of fewer than {least} people can be recognised: the file is not written like this. Make something coarser.</source>
        <translation>{least} kishidan kam guruhdagi odamlarni tanib olish mumkin: fayl bu holida yozilmaydi. Biror maʼlumotning aniqligini kamaytiring.</translation>
    </message>
    <message>
        <source>An international body</source>
        <translation>Xalqaro tashkilot organi</translation>
    </message>
    <message>
        <source>CSV for Uwazi</source>
        <translation>Uwazi uchun CSV</translation>
    </message>
    <message>
        <source>Columns: {count}. Rows: {rows}</source>
        <translation>Ustunlar soni: {count}. Qatorlar soni: {rows}</translation>
    </message>
    <message>
        <source>Counting with other programs</source>
        <translation>Boshqa dasturlarda hisoblash</translation>
    </message>
    <message>
        <source>Five-year periods instead of years</source>
        <translation>Yillar oʻrniga besh yillik davrlar</translation>
    </message>
    <message>
        <source>Hold back what makes people in small groups stand out</source>
        <translation>Kichik guruhdagi odamlarni ajratib turadigan narsalarni faylga kiritmaslik</translation>
    </message>
    <message>
        <source>In the ledger: {number}</source>
        <translation>Jurnalda: {number}</translation>
    </message>
    <message>
        <source>JSON Lines, for programs</source>
        <translation>JSON Lines, dasturlar uchun</translation>
    </message>
    <message>
        <source>Nobody is in it. The reasons stand below.</source>
        <translation>Unda hech kim yoʻq. Sabablari quyida.</translation>
    </message>
    <message>
        <source>Nothing protects this file: whoever gets hold of it can read it. Keep it on an encrypted disk alone, and delete it as soon as you can.</source>
        <translation>Bu fayl hech narsa bilan himoyalanmagan: qoʻliga tushgan odam uni oʻqiy oladi. Uni faqat shifrlangan diskda saqlang va imkon boʻlishi bilan oʻchirib tashlang.</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Sonlar</translation>
    </message>
    <message>
        <source>Numbers for another organisation</source>
        <translation>Boshqa tashkilot uchun sonlar</translation>
    </message>
    <message>
        <source>Numbers of groups of ten people and more, rounded down to fives. No row is a person.</source>
        <translation>Oʻn va undan koʻp kishilik guruhlar boʻyicha sonlar, beshga karrali songacha kamaytirib yaxlitlangan. Hech bir qator alohida odamni bildirmaydi.</translation>
    </message>
    <message>
        <source>One row for each adult who feels safe and allowed it. No names, codes, days, sums or texts. The government may be asked about it.</source>
        <translation>Oʻzini xavfsiz his qiladigan va ruxsat bergan har bir katta yoshdagi odam uchun bitta qator. Ismlar, kodlar, kunlar, summalar va matnlar yoʻq. Bu haqda hukumatdan soʻralishi mumkin.</translation>
    </message>
    <message>
        <source>One row for each person who allowed counting, for your own work. No name, no record code, no free text, no family member; of dates the year, of sums two digits.</source>
        <translation>Javoblarini hisoblashga ruxsat bergan har bir odam uchun bitta qator, oʻz ishingiz uchun. Ism, yozuv kodi, erkin matn, oila aʼzolari yoʻq; sanalardan faqat yil, summalardan ikkita raqam qoladi.</translation>
    </message>
    <message>
        <source>Others may know: {known}. People in the smallest group that shares all of it: {smallest}. Standing alone: {alone}. Highest chance that somebody is recognised: {chance}.</source>
        <translation>Boshqalar bilishi mumkin: {known}. Bularning hammasi bir xil boʻlgan eng kichik guruhdagi odamlar soni: {smallest}. Guruhida yolgʻiz odamlar: {alone}. Kimdir tanib olinishining eng yuqori ehtimoli: {chance}.</translation>
    </message>
    <message>
        <source>People in it: {count}</source>
        <translation>Fayldagi odamlar soni: {count}</translation>
    </message>
    <message>
        <source>Questions of special categories: {count}</source>
        <translation>Alohida toifadagi savollar soni: {count}</translation>
    </message>
    <message>
        <source>Sentences of those who allowed repeating them without a name. Each is checked below first; a sentence that nobody has read as a whole never leaves.</source>
        <translation>Ismini aytmasdan takrorlashga ruxsat berganlarning gaplari. Avval har biri quyida tekshiriladi; hech kim toʻliq oʻqimagan gap hech qayerga chiqmaydi.</translation>
    </message>
    <message>
        <source>Smallest group then: {smallest}. Standing alone: {alone}.</source>
        <translation>Shunda eng kichik guruh: {smallest}. Guruhida yolgʻiz odamlar: {alone}.</translation>
    </message>
    <message>
        <source>Tables as CSV</source>
        <translation>CSV jadvallar</translation>
    </message>
    <message>
        <source>Tables in it: {count}</source>
        <translation>Fayldagi jadvallar soni: {count}</translation>
    </message>
    <message>
        <source>These words may be repeated now.</source>
        <translation>Endi bu soʻzlarni takrorlash mumkin.</translation>
    </message>
    <message>
        <source>Two age groups instead of four</source>
        <translation>Toʻrt yosh guruhi oʻrniga ikkita</translation>
    </message>
    <message>
        <source>Without how people came free</source>
        <translation>Qanday ozod boʻlgani koʻrsatilmaydi</translation>
    </message>
    <message>
        <source>Without kinds of cases, charges and their years</source>
        <translation>Ish turlari, ayblovlar va ularning yillari koʻrsatilmaydi</translation>
    </message>
    <message>
        <source>Without the age</source>
        <translation>Yoshi koʻrsatilmaydi</translation>
    </message>
    <message>
        <source>Without the language</source>
        <translation>Suhbat tili koʻrsatilmaydi</translation>
    </message>
    <message>
        <source>Without the year of the talk</source>
        <translation>Suhbat yili koʻrsatilmaydi</translation>
    </message>
    <message>
        <source>Without woman or man</source>
        <translation>Jinsi koʻrsatilmaydi</translation>
    </message>
    <message>
        <source>Words that may be repeated</source>
        <translation>Takrorlash mumkin boʻlgan soʻzlar</translation>
    </message>
    <message>
        <source>Workbook (XLSX)</source>
        <translation>Elektron jadval (XLSX)</translation>
    </message>
    <message>
        <source>Written: {path}. People in it: {count}. In the ledger: {number}.</source>
        <translation>Yozildi: {path}. Fayldagi odamlar soni: {count}. Jurnalda: {number}.</translation>
    </message>
    <message>
        <source>a capital letter: perhaps a name</source>
        <translation>bosh harf: ism boʻlishi mumkin</translation>
    </message>
    <message>
        <source>a date</source>
        <translation>sana</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>son</translation>
    </message>
    <message>
        <source>a place</source>
        <translation>joy</translation>
    </message>
    <message>
        <source>a relative</source>
        <translation>qarindosh</translation>
    </message>
    <message>
        <source>a way to reach somebody</source>
        <translation>kim bilandir bogʻlanish yoʻli</translation>
    </message>
    <message>
        <source>age group</source>
        <translation>yosh guruhi</translation>
    </message>
    <message>
        <source>an age or a time</source>
        <translation>yosh yoki muddat</translation>
    </message>
    <message>
        <source>an article of law</source>
        <translation>qonun moddasi</translation>
    </message>
    <message>
        <source>an occupation</source>
        <translation>kasb</translation>
    </message>
    <message>
        <source>an organisation</source>
        <translation>tashkilot</translation>
    </message>
    <message>
        <source>another record of the same person is in it</source>
        <translation>faylda shu odamning boshqa yozuvi bor</translation>
    </message>
    <message>
        <source>charges</source>
        <translation>ayblovlar</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>tekshirildi</translation>
    </message>
    <message>
        <source>country</source>
        <translation>mamlakat</translation>
    </message>
    <message>
        <source>how they came free</source>
        <translation>qanday ozod boʻlgani</translation>
    </message>
    <message>
        <source>kind of case</source>
        <translation>ish turi</translation>
    </message>
    <message>
        <source>language</source>
        <translation>tili</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>olib tashlandi</translation>
    </message>
    <message>
        <source>stays: {reason}</source>
        <translation>qoladi: {reason}</translation>
    </message>
    <message>
        <source>the first word: perhaps a name</source>
        <translation>birinchi soʻz: ism boʻlishi mumkin</translation>
    </message>
    <message>
        <source>the person may not be counted</source>
        <translation>bu odamning javoblarini hisoblash mumkin emas</translation>
    </message>
    <message>
        <source>the words are not checked yet</source>
        <translation>soʻzlar hali tekshirilmagan</translation>
    </message>
    <message>
        <source>to be decided: {count}</source>
        <translation>hal qilish kerak: {count}</translation>
    </message>
    <message>
        <source>to be read as a whole</source>
        <translation>toʻliq oʻqish kerak</translation>
    </message>
    <message>
        <source>told with another questionnaire</source>
        <translation>boshqa savolnoma boʻyicha aytilgan</translation>
    </message>
    <message>
        <source>where somebody lives or was</source>
        <translation>kimdir yashaydigan yoki boʻlgan joy</translation>
    </message>
    <message>
        <source>woman or man</source>
        <translation>jinsi</translation>
    </message>
    <message>
        <source>year of arrest</source>
        <translation>qoʻlga olingan yili</translation>
    </message>
    <message>
        <source>year of the first decision</source>
        <translation>birinchi qaror yili</translation>
    </message>
    <message>
        <source>year of the talk</source>
        <translation>suhbat yili</translation>
    </message>
</context>
<context>
    <name>ExportsView</name>
    <message>
        <source>A file with what people told leaves the vault only for a purpose that they allowed. Look first what it reveals. Every file stands in the log below.</source>
        <translation>Odamlar aytganlari yozilgan fayl ombordan faqat ular ruxsat bergan maqsad uchun chiqadi. Avval u nimani oshkor qilishini koʻring. Har bir fayl quyidagi jurnalga yoziladi.</translation>
    </message>
    <message>
        <source>Files of records</source>
        <translation>Yozuvlar fayllari</translation>
    </message>
    <message>
        <source>Files that were written</source>
        <translation>Yozilgan fayllar</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Qayta koʻrish</translation>
    </message>
    <message>
        <source>No file was written yet.</source>
        <translation>Hozircha birorta fayl yozilmagan.</translation>
    </message>
    <message>
        <source>Not in it</source>
        <translation>Kirmaganlar</translation>
    </message>
    <message>
        <source>Only the first {count} are shown.</source>
        <translation>Faqat birinchi {count} tasi koʻrsatilgan.</translation>
    </message>
    <message>
        <source>The program looks for names, places, dates, numbers and the like, and does not find everything. Read each sentence as somebody would who knows the person.</source>
        <translation>Dastur ismlar, joylar, sanalar, sonlar va shu kabilarni qidiradi, lekin hammasini topa olmaydi. Har bir gapni shu odamni taniydigan kishi oʻqigandek oʻqing.</translation>
    </message>
    <message>
        <source>What can be made coarser</source>
        <translation>Nimaning aniqligini kamaytirish mumkin</translation>
    </message>
    <message>
        <source>What this file reveals</source>
        <translation>Bu fayl nimani oshkor qiladi</translation>
    </message>
    <message>
        <source>Where should the file be?</source>
        <translation>Fayl qayerga saqlansin?</translation>
    </message>
    <message>
        <source>Words, and what in them could say who it is</source>
        <translation>Soʻzlar va ularda odamning kimligini bildirib qoʻyishi mumkin boʻlgan joylar</translation>
    </message>
    <message>
        <source>Write the file…</source>
        <translation>Faylni yozish…</translation>
    </message>
</context>
<context>
    <name>Fates</name>
    <message>
        <source>A case is open</source>
        <translation>Ish ochiq</translation>
    </message>
    <message>
        <source>A relative interpreted</source>
        <translation>Qarindoshi tarjima qilgan</translation>
    </message>
    <message>
        <source>Another day</source>
        <translation>Boshqa kuni</translation>
    </message>
    <message>
        <source>Deleted at the end of today.</source>
        <translation>Bugun, kun oxirida oʻchiriladi.</translation>
    </message>
    <message>
        <source>Deleted at the end of {date}.</source>
        <translation>{date} kuni oxirida oʻchiriladi.</translation>
    </message>
    <message>
        <source>In doubt</source>
        <translation>Shubha bor</translation>
    </message>
    <message>
        <source>It could not be sealed yet. The program tries again.</source>
        <translation>Hozircha muhrlab boʻlmadi. Dastur yana urinib koʻradi.</translation>
    </message>
    <message>
        <source>It does not travel. Deleted at the end of {date}.</source>
        <translation>Joʻnatilmaydi. {date} kuni oxirida oʻchiriladi.</translation>
    </message>
    <message>
        <source>Its day is over: to be deleted.</source>
        <translation>Kuni oʻtdi: oʻchirilishi kerak.</translation>
    </message>
    <message>
        <source>Not agreed</source>
        <translation>Rozi boʻlmagan</translation>
    </message>
    <message>
        <source>Not for the coordinator</source>
        <translation>Koordinator uchun emas</translation>
    </message>
    <message>
        <source>Not safe</source>
        <translation>Xavfli</translation>
    </message>
    <message>
        <source>Open until midnight, then sealed unsigned.</source>
        <translation>Yarim tungacha ochiq, soʻng tasdiqlanmagan holda muhrlanadi.</translation>
    </message>
    <message>
        <source>Open until midnight, then sealed.</source>
        <translation>Yarim tungacha ochiq, soʻng muhrlanadi.</translation>
    </message>
    <message>
        <source>Open until midnight, then sealed. The coordinator sees its code and your doubt only.</source>
        <translation>Yarim tungacha ochiq, soʻng muhrlanadi. Koordinator faqat kodini va sizning shubhangizni koʻradi.</translation>
    </message>
    <message>
        <source>Open until the end of {date}, then sealed unsigned.</source>
        <translation>{date} kuni oxirigacha ochiq, soʻng tasdiqlanmagan holda muhrlanadi.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Toʻxtatilgan</translation>
    </message>
    <message>
        <source>Two answers about a permission</source>
        <translation>Bir ruxsatga ikki xil javob</translation>
    </message>
    <message>
        <source>Waits for the coordinator&apos;s card; it is sealed then.</source>
        <translation>Koordinator kartasini kutmoqda, shunda muhrlanadi.</translation>
    </message>
    <message>
        <source>Waits for the proof of recovery; it is sealed then.</source>
        <translation>Tiklash tasdigʻini kutmoqda, shunda muhrlanadi.</translation>
    </message>
    <message>
        <source>Waits until the new card is compared; it is sealed then.</source>
        <translation>Yangi karta solishtirilishini kutmoqda, shunda muhrlanadi.</translation>
    </message>
    <message>
        <source>Waits until this laptop may seal again.</source>
        <translation>Shu noutbukda yana muhrlash mumkin boʻlishini kutmoqda.</translation>
    </message>
</context>
<context>
    <name>FieldRooms</name>
    <message>
        <source>Afterwards only the coordinator can open it. This laptop cannot: nothing in it can be corrected here, and no paper can be made of it.</source>
        <translation>Shundan keyin uni faqat koordinator ocha oladi. Bu noutbukda uni ochib ham, tuzatib ham, undan biror narsa chop etib ham boʻlmaydi.</translation>
    </message>
    <message>
        <source>Back to reading</source>
        <translation>Oʻqishga qaytish</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Hozircha yoʻq</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Muhrlash</translation>
    </message>
    <message>
        <source>Seal this interview?</source>
        <translation>Bu suhbat muhrlansinmi?</translation>
    </message>
    <message>
        <source>You are correcting one answer.</source>
        <translation>Siz bitta javobni tuzatyapsiz.</translation>
    </message>
</context>
<context>
    <name>FindDialog</name>
    <message>
        <source>Find a question, a section or a command</source>
        <translation>Savol, boʻlim yoki buyruqni topish</translation>
    </message>
    <message>
        <source>Nothing that can be asked now has these words.</source>
        <translation>Hozir berish mumkin boʻlgan savollarda bunday soʻzlar yoʻq.</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Topilganlar</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>Section</source>
        <translation>Boʻlim</translation>
    </message>
    <message>
        <source>open</source>
        <translation>javobsiz</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>And further defects: {count}</source>
        <translation>Yana boshqa kamchiliklar: {count}</translation>
    </message>
</context>
<context>
    <name>FirstSteps</name>
    <message>
        <source>Done</source>
        <translation>Bajarildi</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Dastlabki qadamlar</translation>
    </message>
    <message>
        <source>Hide these steps</source>
        <translation>Bu qadamlarni yashirish</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Emergency contact of the project</source>
        <translation>Loyihaning favqulodda aloqasi</translation>
    </message>
    <message>
        <source>In general words. What is open for one person, a lawyer must say.</source>
        <translation>Umumiy maʼlumot. Aniq bir odam uchun qanday imkoniyat borligini yurist aytishi kerak.</translation>
    </message>
    <message>
        <source>Kazakhstan: the law</source>
        <translation>Qozogʻiston: qonun</translation>
    </message>
    <message>
        <source>Make sure first that this is still right.</source>
        <translation>Avval buning hali ham toʻgʻri ekaniga ishonch hosil qiling.</translation>
    </message>
    <message>
        <source>There is no referral list here yet.</source>
        <translation>Bu yerda hali yordam roʻyxati yoʻq.</translation>
    </message>
    <message>
        <source>Uzbekistan: the law</source>
        <translation>Oʻzbekiston: qonun</translation>
    </message>
    <message>
        <source>Ways that people ask about:</source>
        <translation>Odamlar soʻraydigan yoʻllar:</translation>
    </message>
    <message>
        <source>What can be asked for after release</source>
        <translation>Ozodlikka chiqqandan keyin nimani soʻrash mumkin</translation>
    </message>
    <message>
        <source>Who helps</source>
        <translation>Kim yordam beradi</translation>
    </message>
    <message>
        <source>Who helps: {city}</source>
        <translation>Kim yordam beradi: {city}</translation>
    </message>
    <message>
        <source>Who we are</source>
        <translation>Biz kimmiz</translation>
    </message>
</context>
<context>
    <name>GuideDialog</name>
    <message>
        <source>Close</source>
        <translation>Yopish</translation>
    </message>
    <message>
        <source>For the moment</source>
        <translation>Shu daqiqa uchun</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Sahifalar</translation>
    </message>
</context>
<context>
    <name>Handing</name>
    <message>
        <source>A case sheet for each person who allowed a lawyer to see the answers. No name, no record code, no way to reach the person.</source>
        <translation>Javoblarini advokatga koʻrsatishga ruxsat bergan har bir odamning ish varagʻi. Ism, yozuv kodi va bogʻlanish yoʻli yozilmaydi.</translation>
    </message>
    <message>
        <source>A doctor or a psychologist</source>
        <translation>Shifokor yoki psixolog</translation>
    </message>
    <message>
        <source>A lawyer</source>
        <translation>Advokat</translation>
    </message>
    <message>
        <source>An international body</source>
        <translation>Xalqaro tashkilot organi</translation>
    </message>
    <message>
        <source>Another organisation</source>
        <translation>Boshqa tashkilot</translation>
    </message>
    <message>
        <source>Answers without names, days, sums and texts of adults who feel safe and allowed it, and numbers of those who may be counted. The government may be asked about them.</source>
        <translation>Oʻzini xavfsiz his qiladigan va bunga ruxsat bergan katta yoshdagi odamlarning javoblari: ismsiz, kunsiz, summasiz va matnsiz; shuningdek, sanash mumkin boʻlganlarning raqamlari. Bu haqda hukumatdan soʻrashlari mumkin.</translation>
    </message>
    <message>
        <source>Counted; nothing of the record goes.</source>
        <translation>Sanaladi; yozuvning oʻzidan hech narsa berilmaydi.</translation>
    </message>
    <message>
        <source>File {name}</source>
        <translation>{name} fayli</translation>
    </message>
    <message>
        <source>How to reach each person who wants a doctor or a psychologist and allowed us to tell them. Nothing of what the person told.</source>
        <translation>Shifokor yoki psixolog kerak boʻlgan va ularga aytishga ruxsat bergan har bir odam bilan qanday bogʻlanish mumkin. Odam aytganlaridan hech narsa berilmaydi.</translation>
    </message>
    <message>
        <source>Numbers only, of groups of ten people and more: nobody was asked whether another organisation may read answers.</source>
        <translation>Faqat raqamlar, oʻn va undan koʻp kishilik guruhlar boʻyicha: boshqa tashkilot javoblarni oʻqishi mumkinmi, deb hech kimdan soʻralmagan.</translation>
    </message>
    <message>
        <source>Questions that go: {count}</source>
        <translation>Beriladigan savollar: {count}</translation>
    </message>
    <message>
        <source>Stays here: {what}</source>
        <translation>Shu yerda qoladi: {what}</translation>
    </message>
    <message>
        <source>The answer stands in the ledger.</source>
        <translation>Javob jurnalga yozildi.</translation>
    </message>
    <message>
        <source>Whoever compares records of several desks</source>
        <translation>Bir necha ish joyining yozuvlarini solishtiradigan kishi</translation>
    </message>
    <message>
        <source>Whoever counts with other programs</source>
        <translation>Boshqa dasturlarda hisoblaydigan kishi</translation>
    </message>
    <message>
        <source>Whoever repeats people&apos;s words</source>
        <translation>Odamlarning soʻzlarini takrorlaydigan kishi</translation>
    </message>
    <message>
        <source>Written: {path}. Records in it: {count}. It stands in the ledger as {number}.</source>
        <translation>Yozildi: {path}. Fayldagi yozuvlar: {count}. Jurnaldagi raqami: {number}.</translation>
    </message>
    <message>
        <source>a case is open, or nobody asked whether one is</source>
        <translation>ochiq ish bor yoki bu haqda soʻralmagan</translation>
    </message>
    <message>
        <source>about the family: {count}</source>
        <translation>oila haqida: {count}</translation>
    </message>
    <message>
        <source>agreed through a family member</source>
        <translation>rozilik oila aʼzosi orqali berilgan</translation>
    </message>
    <message>
        <source>free texts: {count}</source>
        <translation>erkin matnlar: {count}</translation>
    </message>
    <message>
        <source>it is not sure that the person agreed freely</source>
        <translation>odam oʻz xohishi bilan rozi boʻlgani aniq emas</translation>
    </message>
    <message>
        <source>it was to be deleted by now</source>
        <translation>saqlash muddati oʻtib ketgan</translation>
    </message>
    <message>
        <source>its questionnaire is not here</source>
        <translation>uning savolnomasi bu yerda yoʻq</translation>
    </message>
    <message>
        <source>laptops wrote different things; not settled yet</source>
        <translation>noutbuklarda har xil yozilgan, hali hal qilinmagan</translation>
    </message>
    <message>
        <source>not asked about this, or not answered</source>
        <translation>bu haqda soʻralmagan yoki javob yoʻq</translation>
    </message>
    <message>
        <source>not here any more</source>
        <translation>endi bu yerda yoʻq</translation>
    </message>
    <message>
        <source>not merged, or taken out</source>
        <translation>birlashtirilmagan yoki olib tashlangan</translation>
    </message>
    <message>
        <source>not needed for this: {count}</source>
        <translation>buning uchun kerak emas: {count}</translation>
    </message>
    <message>
        <source>not signed off</source>
        <translation>oxirida tasdiqlanmagan</translation>
    </message>
    <message>
        <source>not ticked: {count}</source>
        <translation>belgilanmagan: {count}</translation>
    </message>
    <message>
        <source>only for the laptop: {count}</source>
        <translation>faqat noutbukda qoladi: {count}</translation>
    </message>
    <message>
        <source>only if asked again each time</source>
        <translation>faqat har safar qaytadan soʻralsa</translation>
    </message>
    <message>
        <source>permission taken back</source>
        <translation>ruxsat qaytarib olingan</translation>
    </message>
    <message>
        <source>record taken back</source>
        <translation>yozuv qaytarib olingan</translation>
    </message>
    <message>
        <source>taken back: {count}</source>
        <translation>qaytarib olingan: {count}</translation>
    </message>
    <message>
        <source>the agreement is not complete</source>
        <translation>rozilik toʻliq emas</translation>
    </message>
    <message>
        <source>the file was never finished</source>
        <translation>fayl tugallanmay qolgan</translation>
    </message>
    <message>
        <source>the permissions were not confirmed at the end</source>
        <translation>ruxsatlar oxirida tasdiqlanmagan</translation>
    </message>
    <message>
        <source>the person did not ask for this help</source>
        <translation>odam bunday yordam soʻramagan</translation>
    </message>
    <message>
        <source>the person did not say that they feel safe</source>
        <translation>odam oʻzini xavfsiz his qilishini aytmagan</translation>
    </message>
    <message>
        <source>the person left no sentence to be repeated</source>
        <translation>odam takrorlash mumkin boʻlgan gap qoldirmagan</translation>
    </message>
    <message>
        <source>the person left no way to be reached</source>
        <translation>odam bogʻlanish yoʻlini qoldirmagan</translation>
    </message>
    <message>
        <source>the person may not be contacted</source>
        <translation>odam bilan bogʻlanish mumkin emas</translation>
    </message>
    <message>
        <source>the person said no to this</source>
        <translation>odam bunga “yoʻq” dedi</translation>
    </message>
    <message>
        <source>the person takes the record back</source>
        <translation>odam yozuvni qaytarib olyapti</translation>
    </message>
    <message>
        <source>told about somebody who is absent</source>
        <translation>yoʻq odam haqida aytilgan</translation>
    </message>
    <message>
        <source>too exact: {count}</source>
        <translation>juda aniq: {count}</translation>
    </message>
    <message>
        <source>who the person is: {count}</source>
        <translation>odamning kimligi haqida: {count}</translation>
    </message>
    <message>
        <source>with special categories</source>
        <translation>alohida toifalar bilan</translation>
    </message>
    <message>
        <source>{code}: answered “{answer}”</source>
        <translation>{code}: javobi “{answer}”</translation>
    </message>
    <message>
        <source>{name}: sheet {number} of the file {file}</source>
        <translation>{name}: {file} faylidagi {number}-varaq</translation>
    </message>
</context>
<context>
    <name>HandingForm</name>
    <message>
        <source>How it is encrypted</source>
        <translation>Qanday shifrlanadi</translation>
    </message>
    <message>
        <source>Language of the pages</source>
        <translation>Sahifalar tili</translation>
    </message>
    <message>
        <source>The recipient needs answers of special categories (the case, health, treatment) in the file for machines too</source>
        <translation>Oluvchiga alohida toifadagi javoblar (ish, sogʻliq, muomala) dasturlar uchun faylda ham kerak</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Kimga</translation>
    </message>
    <message>
        <source>What kind of recipient</source>
        <translation>Qanday oluvchi</translation>
    </message>
    <message>
        <source>Who it is; it stays in the ledger</source>
        <translation>Bu kim; nomi jurnalda qoladi</translation>
    </message>
    <message>
        <source>With a passphrase that you both agreed</source>
        <translation>Ikkingiz kelishgan maxfiy ibora bilan</translation>
    </message>
    <message>
        <source>With the recipient&apos;s own age key</source>
        <translation>Oluvchining oʻz age kaliti bilan</translation>
    </message>
</context>
<context>
    <name>HandingView</name>
    <message>
        <source>Ask these recipients to delete what they have</source>
        <translation>Bu oluvchilardan oʻzlaridagini oʻchirishni soʻrang</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>Berish…</translation>
    </message>
    <message>
        <source>Handing over</source>
        <translation>Tashqariga berish</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Jurnal</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Qayta koʻrish</translation>
    </message>
    <message>
        <source>May be handed over: {count}</source>
        <translation>Berish mumkin: {count}</translation>
    </message>
    <message>
        <source>Nobody allows it. The reasons stand below.</source>
        <translation>Bunga hech kim ruxsat bermagan. Sabablari quyida.</translation>
    </message>
    <message>
        <source>Nothing was handed over yet.</source>
        <translation>Hozircha hech narsa berilmagan.</translation>
    </message>
    <message>
        <source>Only the first {count} are shown and chosen.</source>
        <translation>Faqat birinchi {count} tasi koʻrsatilgan va tanlangan.</translation>
    </message>
    <message>
        <source>Only the first {count} are shown.</source>
        <translation>Faqat birinchi {count} tasi koʻrsatilgan.</translation>
    </message>
    <message>
        <source>Stay here: {count}</source>
        <translation>Shu yerda qoladi: {count}</translation>
    </message>
    <message>
        <source>The person has taken it back. Ask the recipient to delete it, and write down what they answer. What went on from there cannot be called back.</source>
        <translation>Odam buni qaytarib oldi. Oluvchidan oʻchirishni soʻrang va javobini yozib qoʻying. Undan keyin ketganini qaytarib boʻlmaydi.</translation>
    </message>
    <message>
        <source>What a person allowed can be handed to somebody outside, in one encrypted file. Every handing stands in the ledger, and nothing in it can be changed.</source>
        <translation>Odam ruxsat bergan narsani tashkilotdan tashqaridagi kishiga bitta shifrlangan faylda berish mumkin. Har bir berish jurnalga yoziladi va unda hech narsani oʻzgartirib boʻlmaydi.</translation>
    </message>
    <message>
        <source>What they answered</source>
        <translation>Ular nima deb javob berdi</translation>
    </message>
    <message>
        <source>Where should the file be?</source>
        <translation>Fayl qayerga saqlansin?</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>Yozib qoʻyish</translation>
    </message>
</context>
<context>
    <name>HelperDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Bekor qilish</translation>
    </message>
    <message>
        <source>Checked on</source>
        <translation>Tekshirilgan kun</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Shahar</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Narxi</translation>
    </message>
    <message>
        <source>How to reach them</source>
        <translation>Qanday bogʻlanish mumkin</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Saqlash</translation>
    </message>
    <message>
        <source>Kind of help</source>
        <translation>Yordam turi</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Tillar</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Eslatma</translation>
    </message>
    <message>
        <source>Take out of the list</source>
        <translation>Roʻyxatdan olib tashlash</translation>
    </message>
    <message>
        <source>Under supervision</source>
        <translation>Nazoratdagi odamlar uchun</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kim</translation>
    </message>
    <message>
        <source>Who helps</source>
        <translation>Kim yordam beradi</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>It stands now</source>
        <translation>Hozirgi javob</translation>
    </message>
    <message>
        <source>Nothing was said to it yet.</source>
        <translation>Bu savolga hali javob berilmagan.</translation>
    </message>
    <message>
        <source>On this laptop only</source>
        <translation>Faqat shu noutbukda</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Javob olib tashlangan</translation>
    </message>
</context>
<context>
    <name>Home</name>
    <message>
        <source>A practice interview</source>
        <translation>Mashq suhbati</translation>
    </message>
    <message>
        <source>A vault for this laptop</source>
        <translation>Shu noutbukdagi ombor</translation>
    </message>
    <message>
        <source>Answered: {done} of {total}</source>
        <translation>Javob berilgan: {done} / {total}</translation>
    </message>
    <message>
        <source>Arrived at the coordinator</source>
        <translation>Koordinatorga yetib bordi</translation>
    </message>
    <message>
        <source>Deleted at the end of the day, as was said: {codes}.</source>
        <translation>Aytilganidek, kun oxirida oʻchirildi: {codes}.</translation>
    </message>
    <message>
        <source>Enrolment with your coordinator</source>
        <translation>Koordinatoringizda roʻyxatdan oʻtish</translation>
    </message>
    <message>
        <source>Enrol…</source>
        <translation>Roʻyxatdan oʻtish…</translation>
    </message>
    <message>
        <source>From the coordinator…</source>
        <translation>Koordinatordan…</translation>
    </message>
    <message>
        <source>In a bundle</source>
        <translation>Toʻplamda</translation>
    </message>
    <message>
        <source>It comes in a parcel. Give your coordinator this laptop&apos;s card.</source>
        <translation>U joʻnatma bilan keladi. Koordinatorga shu noutbukning kartasini bering.</translation>
    </message>
    <message>
        <source>Make a backup on “{label}”? What was told lies only here.</source>
        <translation>“{label}” qurilmasiga zaxira nusxa olinsinmi? Aytilganlar faqat shu yerda turibdi.</translation>
    </message>
    <message>
        <source>Make a backup? The last one lies on “{label}”: plug it in.</source>
        <translation>Zaxira nusxa olinsinmi? Oxirgisi “{label}” qurilmasida: uni ulang.</translation>
    </message>
    <message>
        <source>No psychologist on it was checked in the last three months: only the short interview can be held.</source>
        <translation>Undagi birorta psixolog oxirgi uch oyda tekshirilmagan: faqat qisqa suhbat oʻtkazish mumkin.</translation>
    </message>
    <message>
        <source>No referral list yet. It comes from your coordinator in a parcel. Without somebody who can help, no interview is begun; you can practise, and give information.</source>
        <translation>Yordam roʻyxati hali yoʻq. U koordinatordan joʻnatma bilan keladi. Yordam bera oladigan odam boʻlmasa, suhbat boshlanmaydi; mashq qilish va maʼlumot berish mumkin.</translation>
    </message>
    <message>
        <source>Nothing is sealed yet: your coordinator cannot recover this laptop. Open “From the coordinator…” and write the recovery file.</source>
        <translation>Hozircha hech narsa muhrlanmaydi: koordinator bu noutbukni tiklay olmaydi. “Koordinatordan…” boʻlimini ochib, tiklash faylini tayyorlang.</translation>
    </message>
    <message>
        <source>Nothing is sealed yet: your coordinator has not opened this laptop&apos;s recovery file. The proof comes in a parcel: open “From the coordinator…”.</source>
        <translation>Hozircha hech narsa muhrlanmaydi: koordinator bu noutbukning tiklash faylini hali ochmadi. Tasdiq joʻnatmada keladi: “Koordinatordan…” boʻlimini oching.</translation>
    </message>
    <message>
        <source>Other questionnaire</source>
        <translation>Boshqa savolnoma</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Tanaffusda</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>Mashq qilish</translation>
    </message>
    <message>
        <source>Referral list: {count}. To be checked: {due}.</source>
        <translation>Yordam roʻyxatida: {count}. Tekshirish kerak: {due}.</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>Muhrlangan</translation>
    </message>
    <message>
        <source>Sealed at the end of the day: {codes}.</source>
        <translation>Kun oxirida muhrlandi: {codes}.</translation>
    </message>
    <message>
        <source>So that what is here is not lost with the laptop. Give the file with this laptop&apos;s card to your coordinator; the proof comes back in a parcel.</source>
        <translation>Bu yerda yozilganlar noutbuk bilan birga yoʻqolib ketmasligi uchun. Faylni shu noutbuk kartasi bilan birga koordinatorga bering; tasdigʻi joʻnatmada qaytib keladi.</translation>
    </message>
    <message>
        <source>The coordinator gave up the old key. Nothing is sealed until you have compared the ten words of the new card: open “From the coordinator…”.</source>
        <translation>Koordinator eski kalitdan voz kechdi. Yangi kartaning oʻn soʻzini solishtirmaguningizcha hech narsa muhrlanmaydi: “Koordinatordan…” boʻlimini oching.</translation>
    </message>
    <message>
        <source>The coordinator has a new card. Open “From the coordinator…” and compare its ten words.</source>
        <translation>Koordinatorning yangi kartasi bor. “Koordinatordan…” boʻlimini ochib, shu kartaning oʻn soʻzini solishtiring.</translation>
    </message>
    <message>
        <source>The first interview</source>
        <translation>Birinchi suhbat</translation>
    </message>
    <message>
        <source>The recovery file to your coordinator</source>
        <translation>Tiklash faylini koordinatorga berish</translation>
    </message>
    <message>
        <source>The referral list</source>
        <translation>Yordam roʻyxati</translation>
    </message>
    <message>
        <source>This computer says that today is {date}: more than a month after this vault was open last. If that is right, these are to be deleted: {codes}. If not, lock, and set the date.</source>
        <translation>Bu kompyuter boʻyicha bugun {date}: ombor oxirgi marta ochilganidan beri bir oydan koʻp vaqt oʻtgan. Agar bu toʻgʻri boʻlsa, bular oʻchirilishi kerak: {codes}. Notoʻgʻri boʻlsa, dasturni qulflab, sanani toʻgʻrilang.</translation>
    </message>
    <message>
        <source>To be deleted at the latest: {date}</source>
        <translation>Oʻchirish muddati: {date}</translation>
    </message>
    <message>
        <source>Waits as held</source>
        <translation>Shubha bilan kutmoqda</translation>
    </message>
    <message>
        <source>Waits for sealing</source>
        <translation>Muhrlanishi kutilmoqda</translation>
    </message>
    <message>
        <source>What was told lies only on this laptop. Make a backup?</source>
        <translation>Aytilganlar faqat shu noutbukda turibdi. Zaxira nusxa olinsinmi?</translation>
    </message>
    <message>
        <source>When both of you have a quiet place, and time.</source>
        <translation>Ikkalangizda ham tinch joy va vaqt boʻlganda.</translation>
    </message>
    <message>
        <source>With an invented person who answers you. Nothing is kept.</source>
        <translation>Sizga javob beradigan oʻylab topilgan odam bilan. Hech narsa saqlanmaydi.</translation>
    </message>
    <message>
        <source>With the card from the coordinator; you compare ten words by voice.</source>
        <translation>Koordinator bergan karta bilan; oʻn soʻzni ogʻzaki solishtirasiz.</translation>
    </message>
    <message>
        <source>Your coordinator cannot recover this laptop any more: the key of this vault has changed. Open “From the coordinator…” and write a new recovery file.</source>
        <translation>Koordinator bu noutbukni endi tiklay olmaydi: bu omborning kaliti almashdi. “Koordinatordan…” boʻlimini ochib, yangi tiklash faylini tayyorlang.</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Begin</source>
        <translation>Boshlash</translation>
    </message>
    <message>
        <source>Enrol with a card…</source>
        <translation>Karta bilan roʻyxatdan oʻtish…</translation>
    </message>
    <message>
        <source>Export a bundle…</source>
        <translation>Toʻplam eksporti…</translation>
    </message>
    <message>
        <source>From the coordinator…</source>
        <translation>Koordinatordan…</translation>
    </message>
    <message>
        <source>Go on with an interview</source>
        <translation>Suhbatni davom ettirish</translation>
    </message>
    <message>
        <source>Language of the interview</source>
        <translation>Suhbat tili</translation>
    </message>
    <message>
        <source>New interview</source>
        <translation>Yangi suhbat</translation>
    </message>
    <message>
        <source>No interview is open.</source>
        <translation>Ochiq suhbat yoʻq.</translation>
    </message>
    <message>
        <source>None yet. A signed interview is sealed for the coordinator and cannot be opened on this laptop any more.</source>
        <translation>Hali yoʻq. Tasdiqlangan suhbat koordinator uchun muhrlanadi, shundan keyin uni bu noutbukda ochib boʻlmaydi.</translation>
    </message>
    <message>
        <source>Nothing is written down before the person allows it.</source>
        <translation>Suhbatdosh ruxsat bermaguncha hech narsa yozib olinmaydi.</translation>
    </message>
    <message>
        <source>Only give information</source>
        <translation>Faqat maʼlumot berish</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>Mashq qilish</translation>
    </message>
    <message>
        <source>Sealed interviews</source>
        <translation>Muhrlangan suhbatlar</translation>
    </message>
    <message>
        <source>Who sees the screen?</source>
        <translation>Ekranni kim koʻradi?</translation>
    </message>
    <message>
        <source>Your coordinator</source>
        <translation>Koordinatoringiz</translation>
    </message>
    <message>
        <source>Your own language</source>
        <translation>Oʻz tilingiz</translation>
    </message>
</context>
<context>
    <name>HomeView</name>
    <message>
        <source>Another day</source>
        <translation>Boshqa kuni</translation>
    </message>
    <message>
        <source>Another interview today?</source>
        <translation>Bugun yana bitta suhbatmi?</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>Nusxa olish</translation>
    </message>
    <message>
        <source>Backups and checks…</source>
        <translation>Zaxira nusxalar va tekshiruvlar…</translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation>Zaxira nusxalar…</translation>
    </message>
    <message>
        <source>Begin all the same</source>
        <translation>Baribir boshlash</translation>
    </message>
    <message>
        <source>Both of us</source>
        <translation>Ikkalamiz</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Oʻchirish</translation>
    </message>
    <message>
        <source>Delete them…</source>
        <translation>Ularni oʻchirish…</translation>
    </message>
    <message>
        <source>Delete this interview?</source>
        <translation>Bu suhbat oʻchirilsinmi?</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Oʻchirish…</translation>
    </message>
    <message>
        <source>Enrol with another card…</source>
        <translation>Boshqa karta bilan roʻyxatdan oʻtish…</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Davom etish</translation>
    </message>
    <message>
        <source>Hand it in</source>
        <translation>Topshirish</translation>
    </message>
    <message>
        <source>Hand it in, to be continued on another laptop…</source>
        <translation>Boshqa noutbukda davom ettirish uchun topshirish…</translation>
    </message>
    <message>
        <source>Hand this interview in?</source>
        <translation>Bu suhbat topshirilsinmi?</translation>
    </message>
    <message>
        <source>Held today: {count}</source>
        <translation>Bugun oʻtkazilgani: {count}</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Uzilib qolgan</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Suhbatlar</translation>
    </message>
    <message>
        <source>Is the date of this computer right?</source>
        <translation>Bu kompyuterdagi sana toʻgʻrimi?</translation>
    </message>
    <message>
        <source>It is right: delete them</source>
        <translation>Toʻgʻri: oʻchirish</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Qoldirish</translation>
    </message>
    <message>
        <source>Keep it as a paused interview</source>
        <translation>Tanaffusdagi suhbat sifatida qoldirish</translation>
    </message>
    <message>
        <source>Keep it here</source>
        <translation>Shu yerda qoldirish</translation>
    </message>
    <message>
        <source>Keep them for now</source>
        <translation>Hozircha qoldirish</translation>
    </message>
    <message>
        <source>Not known yet. Without a coordinator, interviews stay open on this laptop.</source>
        <translation>Hali nomaʼlum. Koordinator boʻlmasa, suhbatlar bu noutbukda ochiq qoladi.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Hozir emas</translation>
    </message>
    <message>
        <source>Only I</source>
        <translation>Faqat men</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Oʻqidim</translation>
    </message>
    <message>
        <source>The day for deleting it has come</source>
        <translation>Oʻchirish kuni keldi</translation>
    </message>
    <message>
        <source>The side notes stay folded.</source>
        <translation>Yon qaydlar yigʻilgan holda turadi.</translation>
    </message>
    <message>
        <source>The side notes stay open.</source>
        <translation>Yon qaydlar ochiq turadi.</translation>
    </message>
    <message>
        <source>The vault…</source>
        <translation>Ombor…</translation>
    </message>
    <message>
        <source>They are deleted from this laptop. Nothing brings them back.</source>
        <translation>Ular shu noutbukdan oʻchiriladi. Qaytarib boʻlmaydi.</translation>
    </message>
    <message>
        <source>Two full interviews a day are enough for anybody.</source>
        <translation>Kuniga ikkita toʻliq suhbat har kimga ham yetarli.</translation>
    </message>
    <message>
        <source>Two full interviews a day are the limit, for the person&apos;s sake and yours. Another day is better, if there is one.</source>
        <translation>Kuniga ikkita toʻliq suhbat — chegara, odam uchun ham, siz uchun ham. Iloji boʻlsa, boshqa kun yaxshiroq.</translation>
    </message>
    <message>
        <source>{code} is sealed: only the coordinator can open it then, and gives it to the laptop that goes on. It travels with the next bundle. This laptop cannot open it any more.</source>
        <translation>{code} muhrlanadi: keyin uni faqat koordinator ocha oladi va davom ettiradigan noutbukka beradi. U keyingi toʻplam bilan ketadi. Bu noutbuk uni boshqa ocha olmaydi.</translation>
    </message>
    <message>
        <source>{code}: everything in it is deleted from this laptop. It cannot be brought back.</source>
        <translation>{code}: undagi hamma narsa shu noutbukdan oʻchiriladi. Uni qaytarib boʻlmaydi.</translation>
    </message>
</context>
<context>
    <name>Interview</name>
    <message>
        <source>The change was made again.</source>
        <translation>Oʻzgarish yana kiritildi.</translation>
    </message>
    <message>
        <source>The last change was taken back.</source>
        <translation>Oxirgi oʻzgarish bekor qilindi.</translation>
    </message>
    <message>
        <source>The side notes changed.</source>
        <translation>Yon qaydlar oʻzgardi.</translation>
    </message>
    <message>
        <source>The talk goes on where it stopped.</source>
        <translation>Suhbat toʻxtagan joyidan davom etadi.</translation>
    </message>
    <message>
        <source>This meeting asks this first. Everything that was told before is kept.</source>
        <translation>Bu uchrashuvda avval shu soʻraladi. Ilgari aytilganlarning hammasi saqlangan.</translation>
    </message>
    <message>
        <source>This one is needed before you go on. Take the time it takes.</source>
        <translation>Davom etish uchun bu savolga javob kerak. Shoshilmang, qancha vaqt kerak boʻlsa ham mayli.</translation>
    </message>
</context>
<context>
    <name>InterviewPage</name>
    <message>
        <source>Back</source>
        <translation>Orqaga</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Qoʻllanma</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Yashirish</translation>
    </message>
    <message>
        <source>Hide the screen</source>
        <translation>Ekranni yashirish</translation>
    </message>
    <message>
        <source>If it gets hard, and where help is</source>
        <translation>Ogʻir boʻlib ketsa nima qilish va yordam qayerda</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tugmalar</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Qulflash</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Keyingi</translation>
    </message>
    <message>
        <source>Overview of the keys</source>
        <translation>Tugmalar roʻyxati</translation>
    </message>
    <message>
        <source>Read back</source>
        <translation>Qayta oʻqish</translation>
    </message>
    <message>
        <source>Read the answers back together</source>
        <translation>Javoblarni birga qayta oʻqib chiqish</translation>
    </message>
    <message>
        <source>Take a break</source>
        <translation>Tanaffus qilish</translation>
    </message>
</context>
<context>
    <name>InterviewScreen</name>
    <message>
        <source>A short break. Take the time you need.</source>
        <translation>Qisqa tanaffus. Qancha kerak boʻlsa, bemalol dam oling.</translation>
    </message>
    <message>
        <source>Answers are in memory only, until the person allows storing.</source>
        <translation>Suhbatdosh saqlashga ruxsat bermaguncha javoblar faqat xotirada turadi.</translation>
    </message>
    <message>
        <source>Every answer so far is in the vault.</source>
        <translation>Shu paytgacha berilgan har bir javob omborda.</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Saqlanmadi</translation>
    </message>
    <message>
        <source>Nothing is written yet</source>
        <translation>Hali hech narsa yozilmagan</translation>
    </message>
    <message>
        <source>Nothing of it is written anywhere.</source>
        <translation>Bularning hech biri hech qayerga yozilmaydi.</translation>
    </message>
    <message>
        <source>Practice: in memory only</source>
        <translation>Mashq: faqat xotirada</translation>
    </message>
    <message>
        <source>Saved, encrypted</source>
        <translation>Saqlandi, shifrlangan</translation>
    </message>
    <message>
        <source>The disk refused. The answers are in memory; the next one tries again.</source>
        <translation>Diskka yozib boʻlmadi. Javoblar xotirada; keyingi javobda yana urinib koʻriladi.</translation>
    </message>
</context>
<context>
    <name>InterviewView</name>
    <message>
        <source>Guide</source>
        <translation>Qoʻllanma</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Yashirish</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tugmalar</translation>
    </message>
    <message>
        <source>Read back</source>
        <translation>Qayta oʻqish</translation>
    </message>
</context>
<context>
    <name>JoinDialog</name>
    <message>
        <source>A key from two shares</source>
        <translation>Ikki ulushdan kalit</translation>
    </message>
    <message>
        <source>Another person&apos;s share</source>
        <translation>Boshqa odamning ulushi</translation>
    </message>
    <message>
        <source>Any two of the three. Each person types their own, 33 English words.</source>
        <translation>Uchtadan istalgan ikkitasi. Har kim oʻz ulushini oʻzi teradi: 33 ta inglizcha soʻz.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Kalitni qaytarish</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Bekor qilish</translation>
    </message>
    <message>
        <source>One person&apos;s share</source>
        <translation>Bir odamning ulushi</translation>
    </message>
</context>
<context>
    <name>KeepDialog</name>
    <message>
        <source>Back</source>
        <translation>Orqaga</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Oʻchirish</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Qoldirish</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>From now on nothing is opened here without the file {path}. Copy it to a second stick, and keep both away from this machine. Old bytes may stay on this disk: give the vault a new key.</source>
        <translation>Endi bu yerda {path} faylisiz hech narsa ochilmaydi. Uni ikkinchi fleshkaga ham nusxalang va ikkalasini bu kompyuterdan uzoqda saqlang. Shu diskda eski maʼlumotlar qolgan boʻlishi mumkin: omborga yangi kalit bering.</translation>
    </message>
    <message>
        <source>Put away. Take the stick out and carry it apart.</source>
        <translation>Kalit olib qoʻyildi. Fleshkani chiqaring va alohida olib yuring.</translation>
    </message>
    <message>
        <source>The key can be used until you put it away, or lock.</source>
        <translation>Kalitdan uni olib qoʻyguningizcha yoki qulflaguningizcha foydalanish mumkin.</translation>
    </message>
    <message>
        <source>The key is here. What could not be read before, and can now: {count}.</source>
        <translation>Kalit shu yerda. Avval oʻqib boʻlmagan, endi oʻqish mumkin boʻlganlari: {count}.</translation>
    </message>
    <message>
        <source>The key lies in the vault again. The file on the stick opens nothing.</source>
        <translation>Kalit yana omborda turibdi. Fleshkadagi fayl endi hech narsani ochmaydi.</translation>
    </message>
    <message>
        <source>Three people have their shares. Any two of them bring the key back.</source>
        <translation>Uch kishining har birida oʻz ulushi bor. Ulardan istalgan ikkitasi kalitni qaytara oladi.</translation>
    </message>
</context>
<context>
    <name>KeepingView</name>
    <message>
        <source>Are three people here?</source>
        <translation>Uch kishi shu yerdami?</translation>
    </message>
    <message>
        <source>Bring it back from two shares…</source>
        <translation>Ikki ulushdan qaytarish…</translation>
    </message>
    <message>
        <source>Give it to three people…</source>
        <translation>Uch kishiga berish…</translation>
    </message>
    <message>
        <source>Keep it in the vault</source>
        <translation>Omborda saqlash</translation>
    </message>
    <message>
        <source>Keep it in the vault again…</source>
        <translation>Yana omborda saqlash…</translation>
    </message>
    <message>
        <source>Keep the key in the vault again?</source>
        <translation>Kalit yana omborda saqlansinmi?</translation>
    </message>
    <message>
        <source>Keeping the key</source>
        <translation>Kalitni saqlash</translation>
    </message>
    <message>
        <source>Leave it on the stick</source>
        <translation>Fleshkada qoldirish</translation>
    </message>
    <message>
        <source>Nobody has it: lost with this machine, it is lost for ever.</source>
        <translation>U hech kimda yoʻq: shu kompyuter bilan birga yoʻqolsa, butunlay yoʻqoladi.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Hozir emas</translation>
    </message>
    <message>
        <source>On a stick of its own</source>
        <translation>Alohida fleshkada</translation>
    </message>
    <message>
        <source>One key opens every interview that was sealed for this desk. It must not be lost, and nobody may take it.</source>
        <translation>Shu ish joyi uchun muhrlangan barcha suhbatlarni bitta kalit ochadi. U yoʻqolmasligi va hech kimning qoʻliga tushmasligi kerak.</translation>
    </message>
    <message>
        <source>Put it away</source>
        <translation>Olib qoʻyish</translation>
    </message>
    <message>
        <source>Put it on a stick…</source>
        <translation>Fleshkaga oʻtkazish…</translation>
    </message>
    <message>
        <source>The key in three shares, each of 33 words on paper with a person of its own. Any two bring it back if this machine is lost; one alone tells nothing.</source>
        <translation>Kalit uch ulushga boʻlinadi: har bir ulush 33 soʻz, qogʻozga yoziladi va alohida odamda turadi. Shu kompyuter yoʻqolsa, istalgan ikkita ulush kalitni qaytaradi; bittasidan hech narsa bilib boʻlmaydi.</translation>
    </message>
    <message>
        <source>The key is sealed for a file on a stick. Until you give it, no bundle is merged and nothing is opened.</source>
        <translation>Kalit muhrlangan, uni fleshkadagi fayl ochadi. Faylni bermaguningizcha birorta toʻplam birlashtirilmaydi va hech narsa ochilmaydi.</translation>
    </message>
    <message>
        <source>The key lies in this vault: whoever has this machine and your passphrase opens everything. On a stick that you carry apart, they need the stick too.</source>
        <translation>Kalit shu omborda turibdi: shu kompyuter va maxfiy iborangiz kimda boʻlsa, hammasini ocha oladi. Kalit siz alohida olib yuradigan fleshkada boʻlsa, unga fleshka ham kerak boʻladi.</translation>
    </message>
    <message>
        <source>The stick is here…</source>
        <translation>Fleshka shu yerda…</translation>
    </message>
    <message>
        <source>The stick was given: the key can be used until it is put away, or you lock.</source>
        <translation>Fleshka berildi: kalitdan u olib qoʻyilguncha yoki siz qulflaguningizcha foydalanish mumkin.</translation>
    </message>
    <message>
        <source>Then this machine and your passphrase open everything, without the stick.</source>
        <translation>Shunda hammasini shu kompyuter va maxfiy iborangiz ochadi, fleshka kerak boʻlmaydi.</translation>
    </message>
    <message>
        <source>They are here</source>
        <translation>Ha, shu yerda</translation>
    </message>
    <message>
        <source>Three people have it since {month}.</source>
        <translation>Kalit uch kishiga berilgan: {month}.</translation>
    </message>
    <message>
        <source>Three people who know each other little and do not travel together; each with paper and a pen. They come to the screen one after the other, and type back what they wrote. Shares of another time do not go together with these: have the old papers burnt.</source>
        <translation>Bir-birini yaxshi tanimaydigan va birga safar qilmaydigan uch kishi kerak; har birida qogʻoz va ruchka boʻlsin. Ular ekran oldiga birin-ketin keladi va yozib olganini qaytadan teradi. Boshqa vaqtda berilgan ulushlar bularga toʻgʻri kelmaydi: eski qogʻozlar yoqib tashlansin.</translation>
    </message>
    <message>
        <source>Where should the file be? On a stick.</source>
        <translation>Fayl qayerda tursin? Fleshkada.</translation>
    </message>
    <message>
        <source>Which file on the stick is it?</source>
        <translation>Fleshkadagi qaysi fayl?</translation>
    </message>
    <message>
        <source>With three people</source>
        <translation>Uch kishida</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Added. Laptops seal for this coordinator too once they have your new card: announce the card now.</source>
        <translation>Koordinator qoʻshildi. Noutbuklar yangi kartangizni olganidan keyin u uchun ham muhrlaydi: kartani hozir noutbuklarga yetkazing.</translation>
    </message>
    <message>
        <source>Carry the parcel {path} to the laptops it was sealed for: {count}. Each interviewer takes it in, calls you, and compares the ten words below.</source>
        <translation>{path} joʻnatmasi qaysi noutbuklar uchun muhrlangan boʻlsa, uni oʻshalarga yetkazing. Noutbuklar soni: {count}. Har bir suhbat oluvchi joʻnatmani qabul qiladi, sizga qoʻngʻiroq qiladi va quyidagi oʻn soʻzni solishtiradi.</translation>
    </message>
    <message>
        <source>Other coordinators compare the ten words of this desk anew as well.</source>
        <translation>Boshqa koordinatorlar ham shu ish joyining oʻn soʻzini qaytadan solishtiradi.</translation>
    </message>
    <message>
        <source>Removed. Laptops go on sealing for this coordinator until they have your new card: announce the card now.</source>
        <translation>Koordinator olib tashlandi. Noutbuklar yangi kartangizni olguncha u uchun muhrlayveradi: kartani hozir noutbuklarga yetkazing.</translation>
    </message>
    <message>
        <source>The backup key is in {path}. Keep this file in another place, and its passphrase by heart. It opens what laptops seal once they have your new card: announce the card now.</source>
        <translation>Zaxira kalit yozildi: {path}. Bu faylni boshqa joyda saqlang, maxfiy iborasini esa yod oling. Noutbuklar yangi kartangizni olganidan keyin muhrlagan narsalar shu kalit bilan ham ochiladi: kartani hozir noutbuklarga yetkazing.</translation>
    </message>
    <message>
        <source>The backup key is taken in. Records that could be read now: {count}</source>
        <translation>Zaxira kalit qabul qilindi. Endi oʻqish mumkin boʻlgan yozuvlar: {count}</translation>
    </message>
    <message>
        <source>This desk has new keys. The new card is in {path}.</source>
        <translation>Bu ish joyining kalitlari yangilandi. Yangi karta: {path}.</translation>
    </message>
    <message>
        <source>Until then a laptop goes on sealing for the old key.</source>
        <translation>Ungacha noutbuk eski kalit uchun muhrlayveradi.</translation>
    </message>
    <message>
        <source>Until then a laptop that has the parcel seals nothing.</source>
        <translation>Ungacha joʻnatmani qabul qilgan noutbuk hech narsa muhrlamaydi.</translation>
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
        <translation>Roʻyxatda yangi yozuv boshlash</translation>
    </message>
    <message>
        <source>Choose an option</source>
        <translation>Variantni tanlash</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Yopish</translation>
    </message>
    <message>
        <source>Don&apos;t know</source>
        <translation>Bilmayman</translation>
    </message>
    <message>
        <source>Earlier answers to this question</source>
        <translation>Bu savolga oldingi javoblar</translation>
    </message>
    <message>
        <source>Find a question, a section or a command</source>
        <translation>Savol, boʻlim yoki buyruqni topish</translation>
    </message>
    <message>
        <source>Hide the screen, and show it again</source>
        <translation>Ekranni yashirish va yana koʻrsatish</translation>
    </message>
    <message>
        <source>If it gets hard, and where help is</source>
        <translation>Ogʻir boʻlib ketsa nima qilish va yordam qayerda</translation>
    </message>
    <message>
        <source>Inside text, number and date fields letters need Alt.</source>
        <translation>Matn, son va sana maydonlarida harflar Alt bilan birga bosiladi.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tugmalar</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Qulflash</translation>
    </message>
    <message>
        <source>Make it again</source>
        <translation>Bekor qilinganini qaytarish</translation>
    </message>
    <message>
        <source>Move an entry up or down its list</source>
        <translation>Roʻyxatdagi yozuvni yuqoriga yoki pastga surish</translation>
    </message>
    <message>
        <source>Move to another part of the page</source>
        <translation>Sahifaning boshqa qismiga oʻtish</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Keyingi</translation>
    </message>
    <message>
        <source>Next language of the interview</source>
        <translation>Suhbatning keyingi tili</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Izoh</translation>
    </message>
    <message>
        <source>Prefer not to say</source>
        <translation>Javob berishni istamayman</translation>
    </message>
    <message>
        <source>Read back together</source>
        <translation>Birga qayta oʻqib chiqish</translation>
    </message>
    <message>
        <source>Side notes: open or fold</source>
        <translation>Yon qaydlar: ochish yoki yigʻish</translation>
    </message>
    <message>
        <source>Somebody came in; alone again</source>
        <translation>Kimdir kirdi; yana xoli qoldik</translation>
    </message>
    <message>
        <source>Take a break</source>
        <translation>Tanaffus qilish</translation>
    </message>
    <message>
        <source>Take the answer back</source>
        <translation>Javobni qaytarib olish</translation>
    </message>
    <message>
        <source>The letters are Latin: where they lie, in every layout.</source>
        <translation>Harflar lotincha: har qanday klaviatura tilida oʻz joyida bosiladi.</translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation>Oxirgi oʻzgarishni bekor qilish</translation>
    </message>
    <message>
        <source>Walk through options or sections</source>
        <translation>Variantlar yoki boʻlimlar boʻylab harakatlanish</translation>
    </message>
    <message>
        <source>Why do you ask?</source>
        <translation>Nega soʻrayapsiz?</translation>
    </message>
</context>
<context>
    <name>KeysView</name>
    <message>
        <source>A backup key</source>
        <translation>Zaxira kalit</translation>
    </message>
    <message>
        <source>A laptop that has missed your last change of keys believes the former key alone.</source>
        <translation>Kalitlaringizni oxirgi marta almashtirganingizdan bexabar qolgan noutbuk faqat oldingi kalitga ishonadi.</translation>
    </message>
    <message>
        <source>A passphrase for the backup key</source>
        <translation>Zaxira kalit uchun maxfiy ibora</translation>
    </message>
    <message>
        <source>A second key that opens everything too, in a file with a passphrase of its own. Keep it in another place. If this desk is lost, take it in at a new one. A new backup key takes the place of the one before.</source>
        <translation>Hamma narsani ochadigan ikkinchi kalit; u oʻz maxfiy iborasi bor faylda boʻladi. Uni boshqa joyda saqlang. Shu ish joyining kompyuteridan ayrilib qolsangiz, zaxira kalitni yangi ish joyida qabul qiling. Yangi zaxira kalit oldingisining oʻrniga oʻtadi.</translation>
    </message>
    <message>
        <source>Add another coordinator of this project by their card. Once laptops have your new card, they seal for both of you. What was sealed before, you give each other at “Other coordinators”.</source>
        <translation>Shu loyihaning boshqa koordinatorini kartasi orqali qoʻshing. Noutbuklar yangi kartangizni olgach, ikkovingiz uchun ham muhrlaydi. Ilgari muhrlanganini bir-biringizga “Boshqa koordinatorlar” boʻlimida berasiz.</translation>
    </message>
    <message>
        <source>Add one by their card…</source>
        <translation>Koordinatorni kartasi orqali qoʻshish…</translation>
    </message>
    <message>
        <source>After a backup key, another coordinator or new keys: a parcel tells every registered laptop of your card as it is now. Then you read its ten words out to every interviewer.</source>
        <translation>Zaxira kalit, boshqa koordinator yoki yangi kalitlar qoʻshilgandan keyin: joʻnatma hisobga olingan har bir noutbukka kartangizning hozirgi holatini yetkazadi. Keyin kartaning oʻn soʻzini har bir suhbat oluvchiga oʻqib berasiz.</translation>
    </message>
    <message>
        <source>Announce the card…</source>
        <translation>Kartani noutbuklarga yetkazish…</translation>
    </message>
    <message>
        <source>Announce your card</source>
        <translation>Kartangizni noutbuklarga yetkazish</translation>
    </message>
    <message>
        <source>Another one than that of this vault: five words, or 20 characters. Without it nobody can use the backup key.</source>
        <translation>Bu ibora shu omborning iborasidan boshqa boʻlsin: besh soʻz yoki 20 ta belgi. Usiz zaxira kalitdan hech kim foydalana olmaydi.</translation>
    </message>
    <message>
        <source>Call the other coordinator: they see the same ten words at “Enrolment card”. If one differs, do not add this card.</source>
        <translation>Shu kartani bergan koordinatorga qoʻngʻiroq qiling: u xuddi shu oʻn soʻzni “Roʻyxat kartasi” boʻlimida koʻradi. Bitta soʻz farq qilsa ham, bu kartani qoʻshmang.</translation>
    </message>
    <message>
        <source>Card of “{organisation}”</source>
        <translation>“{organisation}” kartasi</translation>
    </message>
    <message>
        <source>Change the keys…</source>
        <translation>Kalitlarni almashtirish…</translation>
    </message>
    <message>
        <source>Everything is sealed for you alone.</source>
        <translation>Hamma narsa faqat siz uchun muhrlanadi.</translation>
    </message>
    <message>
        <source>If others may have your keys, change them. What was sealed for the old ones is still opened here. Every laptop and every other coordinator compares your ten words anew.</source>
        <translation>Kalitlaringiz boshqalarning qoʻliga tushgan boʻlishi mumkin deb oʻylasangiz, ularni almashtiring. Eski kalitlar uchun muhrlangani bu yerda avvalgidek ochiladi. Har bir noutbukda va har bir boshqa koordinatorda oʻn soʻzingiz qaytadan solishtiriladi.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Kalitlar</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Shu holicha qoldirish</translation>
    </message>
    <message>
        <source>Make a backup key…</source>
        <translation>Zaxira kalit yaratish…</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>Yaratish</translation>
    </message>
    <message>
        <source>Make your card at “Enrolment card” first.</source>
        <translation>Avval kartangizni “Roʻyxat kartasi” boʻlimida tayyorlang.</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>Yangi kalitlar</translation>
    </message>
    <message>
        <source>No laptop is registered yet: there is nobody to tell.</source>
        <translation>Hali birorta noutbuk hisobga olinmagan: kartani yetkazish kerak boʻlgan noutbuk yoʻq.</translation>
    </message>
    <message>
        <source>Once more with the former key…</source>
        <translation>Oldingi kalit bilan yana bir marta…</translation>
    </message>
    <message>
        <source>Read them out by voice to every interviewer who calls you.</source>
        <translation>Bu soʻzlarni sizga qoʻngʻiroq qilgan har bir suhbat oluvchiga ovoz chiqarib oʻqib bering.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Olib tashlash</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Olib tashlash…</translation>
    </message>
    <message>
        <source>Seal for them as well</source>
        <translation>Bu koordinator uchun ham muhrlash</translation>
    </message>
    <message>
        <source>Seal for this coordinator no more?</source>
        <translation>Bu koordinator uchun muhrlash toʻxtatilsinmi?</translation>
    </message>
    <message>
        <source>Sealed for other coordinators as well</source>
        <translation>Boshqa koordinatorlar uchun ham muhrlanadi</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>Qabul qilish</translation>
    </message>
    <message>
        <source>Take one in…</source>
        <translation>Zaxira kalitni qabul qilish…</translation>
    </message>
    <message>
        <source>Ten words of your card</source>
        <translation>Kartangizning oʻn soʻzi</translation>
    </message>
    <message>
        <source>The one that was chosen when this backup key was made.</source>
        <translation>Shu zaxira kalit yaratilganda tanlangan maxfiy ibora.</translation>
    </message>
    <message>
        <source>The passphrase of the backup key</source>
        <translation>Zaxira kalitning maxfiy iborasi</translation>
    </message>
    <message>
        <source>There is none yet.</source>
        <translation>Hali yoʻq.</translation>
    </message>
    <message>
        <source>There is one; it is part of your card.</source>
        <translation>Bor; u kartangizning bir qismi.</translation>
    </message>
    <message>
        <source>We compared all ten words, and they are the same.</source>
        <translation>Oʻnta soʻzning hammasini solishtirdik, ular bir xil.</translation>
    </message>
    <message>
        <source>Where is the backup key?</source>
        <translation>Zaxira kalit qayerda?</translation>
    </message>
    <message>
        <source>Where is the other coordinator&apos;s card?</source>
        <translation>Boshqa koordinatorning kartasi qayerda?</translation>
    </message>
    <message>
        <source>Where should the backup key be?</source>
        <translation>Zaxira kalit qayerga yozilsin?</translation>
    </message>
    <message>
        <source>Where should the new card be?</source>
        <translation>Yangi karta qayerga saqlansin?</translation>
    </message>
    <message>
        <source>Where should the parcel be?</source>
        <translation>Joʻnatma qayerga yozilsin?</translation>
    </message>
    <message>
        <source>Where should the parcel for the laptops be?</source>
        <translation>Noutbuklar uchun joʻnatma qayerga yozilsin?</translation>
    </message>
    <message>
        <source>Your keys open everything that laptops seal. What you change here, laptops learn by a parcel, and they follow it once the interviewer has compared ten words with you by voice.</source>
        <translation>Kalitlaringiz noutbuklar muhrlagan hamma narsani ochadi. Bu yerdagi oʻzgarishni noutbuklar joʻnatmadan biladi; suhbat oluvchi siz bilan oʻn soʻzni ogʻzaki solishtirganidan keyin esa noutbuk unga amal qiladi.</translation>
    </message>
    <message>
        <source>{words}: once laptops have your new card, they seal for this coordinator no more. What they have already, they can still open.</source>
        <translation>{words}: noutbuklar yangi kartangizni olgach, endi bu koordinator uchun muhrlamaydi. U oʻzida bor narsalarni avvalgidek ocha oladi.</translation>
    </message>
</context>
<context>
    <name>Laptops</name>
    <message>
        <source>Bundle {number}</source>
        <translation>{number}-toʻplam</translation>
    </message>
    <message>
        <source>Carry the parcel {path} to the laptops it was sealed for: {count}. Each learns what arrived here, and deletes what was withdrawn.</source>
        <translation>{path} joʻnatmasi qaysi noutbuklar uchun muhrlangan boʻlsa, oʻshalarga yetkazing: {count}. Har biri bu yerga nima yetib kelganini biladi va qaytarib olinganini oʻchiradi.</translation>
    </message>
    <message>
        <source>Carry the parcel {path} to this laptop: it alone can open it, and goes on with {code}.</source>
        <translation>{path} joʻnatmasini shu noutbukka yetkazing: uni faqat shu noutbuk ocha oladi, {code} yozuvi oʻsha yerda davom ettiriladi.</translation>
    </message>
    <message>
        <source>Its recovery file is here.</source>
        <translation>Bu noutbukning tiklash fayli shu yerda.</translation>
    </message>
    <message>
        <source>Lost since {month}</source>
        <translation>Yoʻqolgan vaqti: {month}</translation>
    </message>
    <message>
        <source>Merged again.</source>
        <translation>Qayta birlashtirildi.</translation>
    </message>
    <message>
        <source>Merged in {month} · Records: {count}</source>
        <translation>Birlashtirilgan vaqti: {month} · Yozuvlar: {count}</translation>
    </message>
    <message>
        <source>No recovery file yet: it seals no interview.</source>
        <translation>Tiklash fayli hali yoʻq: bu noutbuk suhbatlarni muhrlamaydi.</translation>
    </message>
    <message>
        <source>Not trusted since {month}</source>
        <translation>Ishonch bekor qilingan vaqt: {month}</translation>
    </message>
    <message>
        <source>Nothing is sealed for this laptop from now on. What it sent stays.</source>
        <translation>Endi bu noutbuk uchun hech narsa muhrlanmaydi. U yuborganlari qoladi.</translation>
    </message>
    <message>
        <source>The recovery file opens, and is kept here sealed: {words}. Now write receipts: the parcel shows it to the laptop, and interviews are sealed there from then on.</source>
        <translation>Tiklash fayli ochildi va shu yerda muhrlangan holda saqlanadi: {words}. Endi tasdiqlarni yozing: joʻnatma buni noutbukka yetkazadi va u shundan boshlab suhbatlarni muhrlaydi.</translation>
    </message>
    <message>
        <source>Undone. Records that changed: {count}. The bundle is kept.</source>
        <translation>Bekor qilindi. Oʻzgargan yozuvlar: {count}. Toʻplam saqlandi.</translation>
    </message>
</context>
<context>
    <name>LaptopsView</name>
    <message>
        <source>Give it a record to continue…</source>
        <translation>Davom ettirish uchun yozuv berish…</translation>
    </message>
    <message>
        <source>It was lost or seized…</source>
        <translation>U yoʻqoldi yoki olib qoʻyildi…</translation>
    </message>
    <message>
        <source>Laptops</source>
        <translation>Noutbuklar</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Shu holicha qoldirish</translation>
    </message>
    <message>
        <source>Merge again</source>
        <translation>Qayta birlashtirish</translation>
    </message>
    <message>
        <source>No laptop is known here yet.</source>
        <translation>Bu yerda hali birorta noutbuk maʼlum emas.</translation>
    </message>
    <message>
        <source>Nothing is sealed for it from now on, and its bundles are merged only where you compare its ten words once more. What it sent before stays. This cannot be taken back; a laptop that returns gets a new vault.</source>
        <translation>Endi u uchun hech narsa muhrlanmaydi, uning toʻplamlari esa faqat oʻn soʻzini yana bir marta solishtirganingizda birlashtiriladi. Ilgari yuborganlari qoladi. Buni ortga qaytarib boʻlmaydi: qaytib kelgan noutbukda yangi ombor yaratiladi.</translation>
    </message>
    <message>
        <source>Nothing of it was merged yet.</source>
        <translation>Undan kelgan hech narsa hali birlashtirilmagan.</translation>
    </message>
    <message>
        <source>Recover its vault…</source>
        <translation>Omborini tiklash…</translation>
    </message>
    <message>
        <source>Seal it for this laptop…</source>
        <translation>Shu noutbuk uchun muhrlash…</translation>
    </message>
    <message>
        <source>Take a recovery file…</source>
        <translation>Tiklash faylini qabul qilish…</translation>
    </message>
    <message>
        <source>The code of a record that was handed in and that nobody signed, eight letters and digits:</source>
        <translation>Topshirilgan, lekin egasi hali tasdiqlamagan yozuvning kodi, sakkizta belgi (harflar va raqamlar):</translation>
    </message>
    <message>
        <source>Trust it no more</source>
        <translation>Endi ishonmaslik</translation>
    </message>
    <message>
        <source>Trust it no more…</source>
        <translation>Endi ishonmaslik…</translation>
    </message>
    <message>
        <source>Trust this laptop no more?</source>
        <translation>Bu noutbuk endi ishonchsiz deb hisoblansinmi?</translation>
    </message>
    <message>
        <source>Undo the merge</source>
        <translation>Birlashtirishni bekor qilish</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Bekor qilingan</translation>
    </message>
    <message>
        <source>What each laptop has sent. A whole merge can be undone: the bundle is kept, and can be merged again. A laptop may erase only what a receipt names.</source>
        <translation>Har bir noutbuk nima yuborgan. Butun toʻplamning birlashtirilishini bekor qilish mumkin: toʻplam saqlanadi va uni qayta birlashtirish mumkin. Noutbuk faqat tasdiqda aytilganini oʻchira oladi.</translation>
    </message>
    <message>
        <source>Where is the laptop&apos;s recovery file?</source>
        <translation>Noutbukning tiklash fayli qayerda?</translation>
    </message>
    <message>
        <source>Where should the parcel be?</source>
        <translation>Joʻnatma qayerga yozilsin?</translation>
    </message>
    <message>
        <source>Which record does this laptop go on with?</source>
        <translation>Bu noutbukda qaysi yozuv davom ettiriladi?</translation>
    </message>
    <message>
        <source>Whom to warn, and what was done</source>
        <translation>Kimni ogohlantirish kerak va nima qilindi</translation>
    </message>
    <message>
        <source>Write receipts…</source>
        <translation>Tasdiqlarni yozish…</translation>
    </message>
</context>
<context>
    <name>LawChanges</name>
    <message>
        <source>Changed in the law</source>
        <translation>Huquqiy bazada oʻzgardi</translation>
    </message>
    <message>
        <source>Further changes in sources, conditions and words: {count}</source>
        <translation>Manbalar, shartlar va soʻzlardagi boshqa oʻzgarishlar: {count}</translation>
    </message>
    <message>
        <source>Law, version {version}</source>
        <translation>Huquqiy baza, {version} versiyasi</translation>
    </message>
    <message>
        <source>Law, version {version}; before it {before}</source>
        <translation>Huquqiy baza, {version} versiyasi; undan oldin {before}</translation>
    </message>
    <message>
        <source>New in the law</source>
        <translation>Huquqiy bazaga qoʻshildi</translation>
    </message>
    <message>
        <source>Open interviews: {count}</source>
        <translation>Ochiq suhbatlar: {count}</translation>
    </message>
    <message>
        <source>Taken out of the law</source>
        <translation>Huquqiy bazadan olib tashlandi</translation>
    </message>
    <message>
        <source>found</source>
        <translation>aniqlandi</translation>
    </message>
    <message>
        <source>may be open</source>
        <translation>ochiq boʻlishi mumkin</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>hali nomaʼlum</translation>
    </message>
    <message>
        <source>not open as things stand</source>
        <translation>hozirgi holatda ochiq emas</translation>
    </message>
    <message>
        <source>nothing said</source>
        <translation>hech narsa deyilmagan</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ochiq</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>ehtimol</translation>
    </message>
</context>
<context>
    <name>LawImpact</name>
    <message>
        <source>Barrier</source>
        <translation>Toʻsiq</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Muddat</translation>
    </message>
    <message>
        <source>In our records, for inside use only</source>
        <translation>Bizning yozuvlarda, faqat ichki foydalanish uchun</translation>
    </message>
    <message>
        <source>It is no longer open ({count}): {codes}</source>
        <translation>Endi ochiq emas ({count}): {codes}</translation>
    </message>
    <message>
        <source>It is no longer there ({count}): {codes}</source>
        <translation>Endi yoʻq ({count}): {codes}</translation>
    </message>
    <message>
        <source>It is open now ({count}): {codes}</source>
        <translation>Endi ochiq ({count}): {codes}</translation>
    </message>
    <message>
        <source>It may be open now ({count}): {codes}</source>
        <translation>Endi ochiq boʻlishi mumkin ({count}): {codes}</translation>
    </message>
    <message>
        <source>It no longer runs ({count}): {codes}</source>
        <translation>Endi oʻtmayapti ({count}): {codes}</translation>
    </message>
    <message>
        <source>It runs now ({count}): {codes}</source>
        <translation>Endi oʻtyapti ({count}): {codes}</translation>
    </message>
    <message>
        <source>It stands there now ({count}): {codes}</source>
        <translation>Endi bor ({count}): {codes}</translation>
    </message>
    <message>
        <source>No longer open as things stand ({count}): {codes}</source>
        <translation>Hozirgi holatda endi ochiq emas ({count}): {codes}</translation>
    </message>
    <message>
        <source>Not readable here: {count}</source>
        <translation>Bu yerda oʻqilmaydi: {count}</translation>
    </message>
    <message>
        <source>Nothing changes for any of {all} persons.</source>
        <translation>Hech narsa oʻzgarmaydi, odamlar soni: {all}.</translation>
    </message>
    <message>
        <source>Now it is not known ({count}): {codes}</source>
        <translation>Endi maʼlum emas ({count}): {codes}</translation>
    </message>
    <message>
        <source>Something changes for {count} of {all} persons.</source>
        <translation>{all} kishidan {count} kishida nimadir oʻzgaradi.</translation>
    </message>
    <message>
        <source>Something else about it changes ({count}): {codes}</source>
        <translation>Bunda yana nimadir oʻzgaradi ({count}): {codes}</translation>
    </message>
    <message>
        <source>Way to rehabilitation</source>
        <translation>Reabilitatsiya yoʻli</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>Nima qilish mumkin</translation>
    </message>
    <message>
        <source>{codes} and {count} more</source>
        <translation>{codes} va yana {count}</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>Close it</source>
        <translation>Yopish</translation>
    </message>
    <message>
        <source>It is deleted at the end of today</source>
        <translation>U bugun, kun oxirida oʻchiriladi</translation>
    </message>
    <message>
        <source>Keep it, or delete it?</source>
        <translation>Qoldirilsinmi yoki oʻchirilsinmi?</translation>
    </message>
    <message>
        <source>Kept or not: it is deleted at the end of today.</source>
        <translation>Javob qanday boʻlmasin, u bugun, kun oxirida oʻchiriladi.</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Shu yerda qolish</translation>
    </message>
    <message>
        <source>The coordinator may not read this interview, or must not. It cannot be gone on with another day.</source>
        <translation>Bu suhbatni koordinator oʻqishi mumkin emas. Uni boshqa kuni davom ettirib boʻlmaydi.</translation>
    </message>
    <message>
        <source>We can stop here. Shall I keep what you told me, or delete it? Both are all right, and nothing bad follows.</source>
        <translation>Shu yerda toʻxtashimiz mumkin. Menga aytganlaringizni qoldiraymi yoki oʻchiraymi? Ikkalasi ham boʻlaveradi, buning hech qanday yomon oqibati boʻlmaydi.</translation>
    </message>
    <message>
        <source>Without an answer it is deleted tonight.</source>
        <translation>Javob boʻlmasa, u bugun, kun oxirida oʻchiriladi.</translation>
    </message>
    <message>
        <source>Without an answer it is kept.</source>
        <translation>Javob boʻlmasa, u qoladi.</translation>
    </message>
</context>
<context>
    <name>Lost</name>
    <message>
        <source>A new vault was made with its recovery key</source>
        <translation>Tiklash kaliti bilan yangi ombor yaratildi</translation>
    </message>
    <message>
        <source>Agreed way: {way}</source>
        <translation>Kelishilgan yoʻl: {way}</translation>
    </message>
    <message>
        <source>Bundles that came: {count}, the last one in {month}.</source>
        <translation>Kelgan toʻplamlar: {count}, oxirgisi: {month}.</translation>
    </message>
    <message>
        <source>Has to report</source>
        <translation>Qayddan oʻtib turishi kerak</translation>
    </message>
    <message>
        <source>Hidden, because its consent is in doubt or it is taken back. Ask the interviewer.</source>
        <translation>Yashirilgan: roziligiga shubha bor yoki yozuv qaytarib olingan. Suhbat oluvchidan soʻrang.</translation>
    </message>
    <message>
        <source>How to reach them may be there</source>
        <translation>U yerda bogʻlanish maʼlumotlari boʻlishi mumkin</translation>
    </message>
    <message>
        <source>How to reach {code} was opened</source>
        <translation>{code}: bogʻlanish maʼlumotlari ochildi</translation>
    </message>
    <message>
        <source>Is followed</source>
        <translation>Orqasidan kuzatib yurishadi</translation>
    </message>
    <message>
        <source>It is there again</source>
        <translation>U yana shu yerda</translation>
    </message>
    <message>
        <source>It was given {code} to go on with</source>
        <translation>Unga davom ettirish uchun {code} yozuvi berildi</translation>
    </message>
    <message>
        <source>It was locked: what was not sealed lies behind its passphrase.</source>
        <translation>U qulflangan edi: muhrlanmaganlar maxfiy ibora bilan yopiq.</translation>
    </message>
    <message>
        <source>It was open: whatever was not sealed there could be read at once.</source>
        <translation>U ochiq edi: muhrlanmagan hamma narsani darhol oʻqish mumkin edi.</translation>
    </message>
    <message>
        <source>Its keys are still believed: whoever has it could send bundles in its name.</source>
        <translation>Uning kalitlariga hali ishoniladi: u kimning qoʻlida boʻlsa, oʻsha uning nomidan toʻplam yubora oladi.</translation>
    </message>
    <message>
        <source>Its keys are worth nothing since {month}.</source>
        <translation>Uning kalitlari kuchini yoʻqotgan: {month}.</translation>
    </message>
    <message>
        <source>Its keys were revoked</source>
        <translation>Uning kalitlari bekor qilindi</translation>
    </message>
    <message>
        <source>Its recovery key is here and was not used. With a backup, a new vault can be made in Laptops.</source>
        <translation>Uning tiklash kaliti shu yerda, undan foydalanilmagan. Zaxira nusxa boʻlsa, “Noutbuklar” boʻlimida yangi ombor yaratish mumkin.</translation>
    </message>
    <message>
        <source>Its recovery key was used in {month}: a new vault was made.</source>
        <translation>Tiklash kalitidan foydalanildi: {month}. Yangi ombor yaratildi.</translation>
    </message>
    <message>
        <source>Lost since {month}.</source>
        <translation>Yoʻqolgan vaqti: {month}.</translation>
    </message>
    <message>
        <source>May lie there unsealed</source>
        <translation>U yerda muhrlanmay turgan boʻlishi mumkin</translation>
    </message>
    <message>
        <source>No bundle of it ever came.</source>
        <translation>Undan birorta toʻplam kelmagan.</translation>
    </message>
    <message>
        <source>No recovery key of it is here: what was not sealed there is lost.</source>
        <translation>Uning tiklash kaliti bu yerda yoʻq: u yerda muhrlanmaganlar yoʻqolgan.</translation>
    </message>
    <message>
        <source>No way was agreed. Ask the interviewer who knows the person.</source>
        <translation>Yoʻl kelishilmagan. Bu odamni taniydigan suhbat oluvchidan soʻrang.</translation>
    </message>
    <message>
        <source>Nobody knows whether it was open or locked.</source>
        <translation>U ochiq yoki qulflangan boʻlgani nomaʼlum.</translation>
    </message>
    <message>
        <source>Not safe</source>
        <translation>Xavfsiz emas</translation>
    </message>
    <message>
        <source>Not sure to be safe</source>
        <translation>Xavfsizligiga ishonchi yoʻq</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>Qayd etildi</translation>
    </message>
    <message>
        <source>Noted as lost</source>
        <translation>Yoʻqolgan deb belgilandi</translation>
    </message>
    <message>
        <source>Nothing is sealed for this laptop from now on. What it sent stays.</source>
        <translation>Endi bu noutbuk uchun hech narsa muhrlanmaydi. U yuborganlari qoladi.</translation>
    </message>
    <message>
        <source>Open case</source>
        <translation>Ish ochiq</translation>
    </message>
    <message>
        <source>Sheet {number}: nobody can say which one is newer</source>
        <translation>{number}-varaq: qaysi biri yangiroq ekani nomaʼlum</translation>
    </message>
    <message>
        <source>The interviewer&apos;s note</source>
        <translation>Suhbat oluvchining izohi</translation>
    </message>
    <message>
        <source>The safest way</source>
        <translation>Eng xavfsiz yoʻl</translation>
    </message>
    <message>
        <source>Warned in {month}: {words}</source>
        <translation>Ogohlantirildi: {month}. {words}</translation>
    </message>
    <message>
        <source>What is not known here: whom the interviewer met since the last bundle, and what lies open of that. Ask the interviewer, by code, today.</source>
        <translation>Bu yerda shular nomaʼlum: suhbat oluvchi oxirgi toʻplamdan keyin kim bilan uchrashgani va shulardan nima ochiq turgani. Bugunoq suhbat oluvchidan soʻrang, faqat kodlarni ayting.</translation>
    </message>
    <message>
        <source>What was signed and sealed there, only this desk&apos;s key opens; not the laptop.</source>
        <translation>Tasdiqlanib muhrlanganlarni faqat shu ish joyining kaliti ochadi, noutbukning oʻzi ocha olmaydi.</translation>
    </message>
    <message>
        <source>{code} was not warned after all</source>
        <translation>{code}: ogohlantirilmagan ekan</translation>
    </message>
    <message>
        <source>{code} was warned</source>
        <translation>{code}: ogohlantirildi</translation>
    </message>
</context>
<context>
    <name>LostDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Bekor qilish</translation>
    </message>
    <message>
        <source>How was it when it was seen last?</source>
        <translation>Oxirgi marta koʻrilganda u qanday holatda edi?</translation>
    </message>
    <message>
        <source>It is lost</source>
        <translation>U yoʻqoldi</translation>
    </message>
    <message>
        <source>Locked, or switched off</source>
        <translation>Qulflangan yoki oʻchirilgan</translation>
    </message>
    <message>
        <source>Nobody knows</source>
        <translation>Nomaʼlum</translation>
    </message>
    <message>
        <source>Open, somebody was working</source>
        <translation>Ochiq, unda kimdir ishlayotgan edi</translation>
    </message>
    <message>
        <source>What is known, in a sentence. Name nobody.</source>
        <translation>Nima maʼlumligini bitta gap bilan yozing. Hech kimning ismini yozmang.</translation>
    </message>
</context>
<context>
    <name>LostView</name>
    <message>
        <source>How it came back, in a sentence. It is believed again only with a new vault.</source>
        <translation>Qanday qaytganini bitta gap bilan yozing. Unga faqat yangi ombor bilan yana ishoniladi.</translation>
    </message>
    <message>
        <source>How to reach them…</source>
        <translation>Qanday bogʻlanish mumkin…</translation>
    </message>
    <message>
        <source>How to reach {code}</source>
        <translation>Qanday bogʻlanish mumkin: {code}</translation>
    </message>
    <message>
        <source>How, and what the person wants now. Name nobody.</source>
        <translation>Qanday ogohlantirilganini va odam endi nima istashini yozing. Hech kimning ismini yozmang.</translation>
    </message>
    <message>
        <source>In a sentence. Name nobody.</source>
        <translation>Bitta gap bilan yozing. Hech kimning ismini yozmang.</translation>
    </message>
    <message>
        <source>It is there again</source>
        <translation>U yana shu yerda</translation>
    </message>
    <message>
        <source>It is there again…</source>
        <translation>U yana shu yerda…</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Oʻz holicha qoldirish</translation>
    </message>
    <message>
        <source>Lost laptop</source>
        <translation>Yoʻqolgan noutbuk</translation>
    </message>
    <message>
        <source>No record ever came from this laptop.</source>
        <translation>Bu noutbukdan birorta yozuv kelmagan.</translation>
    </message>
    <message>
        <source>Not warned after all</source>
        <translation>Ogohlantirilmagan ekan</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Qayd etish</translation>
    </message>
    <message>
        <source>Note what was done…</source>
        <translation>Nima qilinganini qayd etish…</translation>
    </message>
    <message>
        <source>Nothing is sealed for it from now on, and its bundles are merged only where you compare its ten words once more. What it sent before stays. This cannot be taken back; a laptop that returns gets a new vault.</source>
        <translation>Endi u uchun hech narsa muhrlanmaydi, uning toʻplamlari esa faqat oʻn soʻzini yana bir marta solishtirganingizda birlashtiriladi. Ilgari yuborganlari qoladi. Buni ortga qaytarib boʻlmaydi: qaytib kelgan noutbukda yangi ombor yaratiladi.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ochish</translation>
    </message>
    <message>
        <source>Revoke its keys…</source>
        <translation>Kalitlarini bekor qilish…</translation>
    </message>
    <message>
        <source>Tick it off</source>
        <translation>Bajarildi deb belgilash</translation>
    </message>
    <message>
        <source>To warn the person: a laptop was lost</source>
        <translation>Odamni ogohlantirish: noutbuk yoʻqoldi</translation>
    </message>
    <message>
        <source>Trust it no more</source>
        <translation>Endi ishonmaslik</translation>
    </message>
    <message>
        <source>Trust this laptop no more?</source>
        <translation>Bu noutbuk endi ishonchsiz deb hisoblansinmi?</translation>
    </message>
    <message>
        <source>Warn the people below in this order, in the way agreed with each of them. Nothing of this page can be printed.</source>
        <translation>Quyidagi odamlarni shu tartibda, har birini oʻzi bilan kelishilgan yoʻl bilan ogohlantiring. Bu sahifani chop etib boʻlmaydi.</translation>
    </message>
    <message>
        <source>Warned…</source>
        <translation>Ogohlantirildi…</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Nima qilindi</translation>
    </message>
    <message>
        <source>What you open it for, in a sentence without names. It is written down first.</source>
        <translation>Nima uchun ochayotganingizni ismlarsiz, bitta gap bilan yozing. Avval shu yozib qoʻyiladi.</translation>
    </message>
    <message>
        <source>Whom to warn: {count}</source>
        <translation>Ogohlantirish kerak: {count}</translation>
    </message>
    <message>
        <source>{code} was warned</source>
        <translation>{code}: ogohlantirildi</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>As this computer</source>
        <translation>Kompyuterdagidek</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Qorongʻi</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Yashirish</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Yuqori kontrast</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Yorugʻ</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Qulflash</translation>
    </message>
    <message>
        <source>Notebook</source>
        <translation>Bloknot</translation>
    </message>
    <message>
        <source>Practice: nothing is kept</source>
        <translation>Mashq: hech narsa saqlanmaydi</translation>
    </message>
    <message>
        <source>The person says: {words}</source>
        <translation>Suhbatdosh shunday deydi: {words}</translation>
    </message>
    <message>
        <source>The person waits. Choose what you like.</source>
        <translation>Suhbatdosh kutyapti. Xohlaganingizni tanlang.</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Koʻrinish</translation>
    </message>
</context>
<context>
    <name>MonthsEditor</name>
    <message>
        <source>Months beside the years</source>
        <translation>Yillarga qoʻshimcha oylar</translation>
    </message>
    <message>
        <source>Years, as a help</source>
        <translation>Yillar, yordam uchun</translation>
    </message>
    <message>
        <source>months</source>
        <translation>oy</translation>
    </message>
    <message>
        <source>or:</source>
        <translation>yoki:</translation>
    </message>
    <message>
        <source>years</source>
        <translation>yil</translation>
    </message>
</context>
<context>
    <name>NewPassphraseDialog</name>
    <message>
        <source>Another passphrase</source>
        <translation>Boshqa maxfiy ibora</translation>
    </message>
    <message>
        <source>Five words of your own, or 20 characters</source>
        <translation>Oʻzingizning besh soʻzingiz yoki 20 ta belgi</translation>
    </message>
    <message>
        <source>Let the program draw words</source>
        <translation>Soʻzlarni dastur tanlasin</translation>
    </message>
    <message>
        <source>The six words, with a blank between two words</source>
        <translation>Olti soʻz, soʻzlar orasida boʻsh joy</translation>
    </message>
    <message>
        <source>Use words of my own</source>
        <translation>Oʻz soʻzlarimni olish</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Add: {entry}</source>
        <translation>Qoʻshish: {entry}</translation>
    </message>
    <message>
        <source>End here</source>
        <translation>Shu yerda tugatish</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Yakunlash</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>Ochiq qolgan savol yoʻq.</translation>
    </message>
    <message>
        <source>Only for you, not read aloud</source>
        <translation>Faqat siz uchun, ovoz chiqarib oʻqilmaydi</translation>
    </message>
    <message>
        <source>Questions left, if you both want to come back to them:</source>
        <translation>Savollar qoldi; ikkovingiz ham xohlasangiz, ularga qaytishingiz mumkin:</translation>
    </message>
    <message>
        <source>Questions left: {number}. These are the first of them:</source>
        <translation>Qolgan savol: {number}. Dastlabkilari shular:</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Ovoz chiqarib oʻqing</translation>
    </message>
    <message>
        <source>Read back together</source>
        <translation>Birga qayta oʻqib chiqish</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Deleted. Burn the paper too.</source>
        <translation>Oʻchirildi. Qogʻozni ham yoqib tashlang.</translation>
    </message>
    <message>
        <source>Entered in {month}. {words}</source>
        <translation>Kiritildi: {month}. {words}</translation>
    </message>
    <message>
        <source>Interview in {month} · Typed answers: {count}</source>
        <translation>Suhbat: {month} · Kiritilgan javoblar: {count}</translation>
    </message>
    <message>
        <source>{code} counts from now on as its permissions allow, marked as from paper.</source>
        <translation>{code} endi ruxsatlariga qarab, “qogʻozdan” degan belgi bilan hisobga olinadi.</translation>
    </message>
</context>
<context>
    <name>PaperDialog</name>
    <message>
        <source>Begin</source>
        <translation>Boshlash</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Bekor qilish</translation>
    </message>
    <message>
        <source>Enter only what the person said to somebody you can name to yourself. What nobody asked stays not asked, and counts as a no.</source>
        <translation>Odam oʻzingiz biladigan biror kishiga aytgan narsanigina kiriting. Soʻralmagani soʻralmaganicha qoladi va “yoʻq” deb hisoblanadi.</translation>
    </message>
    <message>
        <source>Enter the consent</source>
        <translation>Rozilikni kiritish</translation>
    </message>
    <message>
        <source>How you know it, in a sentence. Name nobody.</source>
        <translation>Buni qayerdan bilishingizni bitta gap bilan yozing. Hech kimning ismini yozmang.</translation>
    </message>
    <message>
        <source>Language of the interview</source>
        <translation>Suhbat tili</translation>
    </message>
    <message>
        <source>Month in which the person said so, as year and month</source>
        <translation>Odam shuni aytgan oy: yil va oy</translation>
    </message>
    <message>
        <source>Month of the interview, as year and month</source>
        <translation>Suhbat boʻlgan oy: yil va oy</translation>
    </message>
    <message>
        <source>No permission is asked while you type, and no name: leave names and telephone numbers on the paper. What you type is in the vault at once, and nobody else sees it until you enter the consent.</source>
        <translation>Kiritish paytida na ruxsatlar, na ism soʻraladi: ismlar va telefon raqamlari qogʻozda qolsin. Kiritganingiz darhol omborga tushadi va rozilikni kiritmaguningizcha uni boshqa hech kim koʻrmaydi.</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Soʻralmagan</translation>
    </message>
    <message>
        <source>Type an interview in</source>
        <translation>Suhbatni kiritish</translation>
    </message>
    <message>
        <source>What the person of {code} allowed</source>
        <translation>{code}: odam nimaga ruxsat berdi</translation>
    </message>
</context>
<context>
    <name>PaperView</name>
    <message>
        <source>Delete it</source>
        <translation>Oʻchirish</translation>
    </message>
    <message>
        <source>Delete {code}?</source>
        <translation>{code} oʻchirilsinmi?</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Oʻchirish…</translation>
    </message>
    <message>
        <source>Enter the consent…</source>
        <translation>Rozilikni kiritish…</translation>
    </message>
    <message>
        <source>Everything that was typed in is deleted. It never left this desk. The paper is yours to burn.</source>
        <translation>Kiritilganlarning hammasi oʻchiriladi. U bu ish joyidan hech qayerga chiqmagan. Qogʻozni oʻzingiz yoqing.</translation>
    </message>
    <message>
        <source>From paper</source>
        <translation>Qogʻozdan</translation>
    </message>
    <message>
        <source>Go on typing</source>
        <translation>Kiritishni davom ettirish</translation>
    </message>
    <message>
        <source>Interviews that were once written on paper. Typed in here they are held: they are in no list, table, search or file until you enter what the person allowed, and when. Then they count like any other, marked as from paper.</source>
        <translation>Bir vaqtlar qogʻozga yozilgan suhbatlar. Bu yerga kiritilganlar kutib turadi: odam nimaga va qachon ruxsat berganini kiritmaguningizcha ular na roʻyxatda, na jadvalda, na qidiruvda, na faylda boʻladi. Shundan keyin ular boshqalar kabi, “qogʻozdan” degan belgi bilan hisobga olinadi.</translation>
    </message>
    <message>
        <source>Leave it held</source>
        <translation>Kutib turaversin</translation>
    </message>
    <message>
        <source>Type an interview in…</source>
        <translation>Suhbatni kiritish…</translation>
    </message>
    <message>
        <source>With a consent</source>
        <translation>Roziligi bor</translation>
    </message>
    <message>
        <source>Without a consent: {count}</source>
        <translation>Roziligi yoʻq: {count}</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>Back to the paper</source>
        <translation>Qogʻozga qaytish</translation>
    </message>
</context>
<context>
    <name>Parcel</name>
    <message>
        <source>A new card of your coordinator, who gave up the old key because others may know it. When the parcel is taken in, nothing is sealed until you have compared the ten words by voice: {words}</source>
        <translation>Koordinatoringizning yangi kartasi. U eski kalitdan voz kechdi: uni begonalar bilishi mumkin. Joʻnatmani qabul qilganingizdan keyin, oʻn soʻzni ogʻzaki solishtirmaguningizcha hech narsa muhrlanmaydi: {words}</translation>
    </message>
    <message>
        <source>A new card of your coordinator. When the parcel is taken in, you compare its ten words by voice: {words}</source>
        <translation>Koordinatoringizning yangi kartasi. Joʻnatmani qabul qilgach, shu kartaning oʻn soʻzini ogʻzaki solishtirasiz: {words}</translation>
    </message>
    <message>
        <source>If this laptop breaks or its passphrase is forgotten, the coordinator can bring back what is on it: with this vault&apos;s key, sealed for them in a file. Nothing is sealed before they have opened it once. Not covered: answers that were to stay on this laptop, and interviews that the coordinator may not read.</source>
        <translation>Noutbuk buzilsa yoki maxfiy ibora unutilsa, koordinator undagi yozuvlarni qaytara oladi: buning uchun shu omborning kaliti koordinator uchun faylga muhrlanadi. U faylni kamida bir marta ochmaguncha hech narsa muhrlanmaydi. Faqat shu noutbukda qolishi kerak boʻlgan javoblar va koordinatorga oʻqishga ruxsat berilmagan suhbatlar tiklanmaydi.</translation>
    </message>
    <message>
        <source>In use from now on: {version}. Interviews that were begun go on with it, and nothing in them is lost.</source>
        <translation>Endi ishlatilmoqda: {version}. Boshlangan suhbatlar ham shu bilan davom etadi, ulardan hech narsa yoʻqolmaydi.</translation>
    </message>
    <message>
        <source>Interviews that have arrived at the coordinator: {count}</source>
        <translation>Koordinatorga yetib borgan suhbatlar: {count}</translation>
    </message>
    <message>
        <source>Taken back by their persons, deleted here: {codes}</source>
        <translation>Egalari qaytarib olgan, bu yerda oʻchirilgan yozuvlar: {codes}</translation>
    </message>
    <message>
        <source>Taken back by their persons, to be deleted here: {codes}</source>
        <translation>Egalari qaytarib olgan, bu yerda oʻchiriladigan yozuvlar: {codes}</translation>
    </message>
    <message>
        <source>The new card is trusted: everything is sealed for it from now on. Sealed just now: {count}</source>
        <translation>Yangi karta qabul qilindi: endi hamma narsa shu karta uchun muhrlanadi. Hozir muhrlangani: {count}</translation>
    </message>
    <message>
        <source>The recovery file that your coordinator has is void: the key of this vault has changed since. Until they have opened a new one, nobody can recover this laptop.</source>
        <translation>Koordinatordagi tiklash fayli endi yaroqsiz: shundan beri bu omborning kaliti almashgan. Koordinator yangi faylni ochmaguncha, bu noutbukni hech kim tiklay olmaydi.</translation>
    </message>
    <message>
        <source>The recovery file was written. Give it to your coordinator, and keep no copy. Interviews are sealed once the parcel is here that shows that it was opened.</source>
        <translation>Tiklash fayli tayyorlandi. Uni koordinatorga bering va oʻzingizda nusxa qoldirmang. Fayl ochilganini tasdiqlovchi joʻnatma kelgach, suhbatlar muhrlanadi.</translation>
    </message>
    <message>
        <source>This parcel brings nothing new for this laptop.</source>
        <translation>Bu joʻnatmada shu noutbuk uchun yangi narsa yoʻq.</translation>
    </message>
    <message>
        <source>To be continued on this laptop: {codes}</source>
        <translation>Shu noutbukda davom ettiriladi: {codes}</translation>
    </message>
    <message>
        <source>Your coordinator can recover this laptop. Not covered: answers that were to stay on this laptop, and interviews that the coordinator may not read. They are lost with the passphrase.</source>
        <translation>Koordinator bu noutbukni tiklay oladi. Faqat shu noutbukda qolishi kerak boʻlgan javoblar va koordinatorga oʻqishga ruxsat berilmagan suhbatlar tiklanmaydi. Maxfiy ibora unutilsa, ular yoʻqoladi.</translation>
    </message>
    <message>
        <source>Your coordinator has opened this laptop&apos;s recovery file: from now on interviews are sealed.</source>
        <translation>Koordinator bu noutbukning tiklash faylini ochdi: endi suhbatlar muhrlanadi.</translation>
    </message>
</context>
<context>
    <name>ParcelView</name>
    <message>
        <source>A parcel brings the referral list, another questionnaire or another law, a new card, or a record to go on with. It opens only on the laptops it was sealed for. Nothing is changed before you have seen what it changes.</source>
        <translation>Joʻnatma yordam roʻyxatini, boshqa savolnomani yoki boshqa qonunni, yangi kartani yoki davom ettiriladigan yozuvni olib keladi. Qaysi noutbuklar uchun muhrlangan boʻlsa, u faqat oʻshalarda ochiladi. Nimani oʻzgartirishini koʻrmaguningizcha hech narsa oʻzgarmaydi.</translation>
    </message>
    <message>
        <source>Accept the new card</source>
        <translation>Yangi kartani qabul qilish</translation>
    </message>
    <message>
        <source>Call your coordinator: they read out the ten words of their new card. If one differs, do not accept it. They gave up the old key, because others may know it: nothing is sealed until you accept the new card.</source>
        <translation>Koordinatoringizga qoʻngʻiroq qiling: u sizga yangi kartasining oʻn soʻzini oʻqib beradi. Bitta soʻz farq qilsa ham, kartani qabul qilmang. Koordinator eski kalitdan voz kechdi, uni begonalar bilishi mumkin: yangi kartani qabul qilmaguningizcha hech narsa muhrlanmaydi.</translation>
    </message>
    <message>
        <source>Call your coordinator: they read out the ten words of their new card. If one differs, do not accept it. Until you accept it, everything is sealed for the old card.</source>
        <translation>Koordinatoringizga qoʻngʻiroq qiling: u sizga yangi kartasining oʻn soʻzini oʻqib beradi. Bitta soʻz farq qilsa ham, kartani qabul qilmang. Yangi kartani qabul qilguningizcha hamma narsa eski karta uchun muhrlanadi.</translation>
    </message>
    <message>
        <source>From the coordinator</source>
        <translation>Koordinatordan</translation>
    </message>
    <message>
        <source>Give the file {path} to your coordinator, and read these ten words out by voice. Then parcels can be sealed for this laptop.</source>
        <translation>{path} faylini koordinatorga bering va shu oʻn soʻzni unga ovoz chiqarib oʻqib bering. Shundan keyin joʻnatmalarni shu noutbuk uchun ham muhrlash mumkin.</translation>
    </message>
    <message>
        <source>Open a parcel…</source>
        <translation>Joʻnatmani ochish…</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>Tiklash</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>Qabul qilish</translation>
    </message>
    <message>
        <source>Ten words of this laptop&apos;s card</source>
        <translation>Shu noutbuk kartasining oʻn soʻzi</translation>
    </message>
    <message>
        <source>The coordinator&apos;s new card: “{organisation}”</source>
        <translation>Koordinatorning yangi kartasi: “{organisation}”</translation>
    </message>
    <message>
        <source>The key of this vault is sealed for your coordinator. Your passphrase is not in the file.</source>
        <translation>Shu omborning kaliti koordinator uchun muhrlanadi. Faylda sizning maxfiy iborangiz yoʻq.</translation>
    </message>
    <message>
        <source>The passphrase of this vault</source>
        <translation>Shu omborning maxfiy iborasi</translation>
    </message>
    <message>
        <source>The recovery file</source>
        <translation>Tiklash fayli</translation>
    </message>
    <message>
        <source>This laptop&apos;s card…</source>
        <translation>Shu noutbukning kartasi…</translation>
    </message>
    <message>
        <source>Use it from now on</source>
        <translation>Endi shundan foydalanish</translation>
    </message>
    <message>
        <source>We compared all ten words, and they are the same.</source>
        <translation>Oʻnta soʻzning hammasini solishtirdik, ular bir xil.</translation>
    </message>
    <message>
        <source>What the coordinator says of your interviews</source>
        <translation>Koordinator suhbatlaringiz haqida nima deydi</translation>
    </message>
    <message>
        <source>What this parcel brings</source>
        <translation>Bu joʻnatma nima olib keldi</translation>
    </message>
    <message>
        <source>Where is the parcel?</source>
        <translation>Joʻnatma qayerda?</translation>
    </message>
    <message>
        <source>Where should the card be?</source>
        <translation>Karta qayerga saqlansin?</translation>
    </message>
    <message>
        <source>Where should the recovery file be? Best on a stick.</source>
        <translation>Tiklash fayli qayerda tursin? Yaxshisi, fleshkaga yozing.</translation>
    </message>
    <message>
        <source>Write it</source>
        <translation>Yozish</translation>
    </message>
    <message>
        <source>Write it anew…</source>
        <translation>Qaytadan tayyorlash…</translation>
    </message>
    <message>
        <source>Write the recovery file…</source>
        <translation>Tiklash faylini tayyorlash…</translation>
    </message>
</context>
<context>
    <name>PartialDateEditor</name>
    <message>
        <source>As exact as it is known: 2018, 5.2018, May 2018 or 12.5.2018</source>
        <translation>Qanchalik aniq maʼlum boʻlsa, shunchalik aniq yozing: 2018, 5.2018, may 2018 yoki 12.5.2018</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>The key&apos;s own passphrase</source>
        <translation>Kalitning oʻz maxfiy iborasi</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>Xuddi shuni yana bir marta</translation>
    </message>
</context>
<context>
    <name>PauseView</name>
    <message>
        <source>Close for now and go on another time</source>
        <translation>Hozircha yopib, boshqa safar davom etish</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Davom etish</translation>
    </message>
    <message>
        <source>The person wants to stop…</source>
        <translation>Suhbatdosh toʻxtatmoqchi…</translation>
    </message>
</context>
<context>
    <name>PickDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Bekor qilish</translation>
    </message>
    <message>
        <source>Choose this folder</source>
        <translation>Shu papkani tanlash</translation>
    </message>
    <message>
        <source>Folders and files</source>
        <translation>Papkalar va fayllar</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nomi</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ochish</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Joylar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Saqlash</translation>
    </message>
    <message>
        <source>This folder cannot be opened.</source>
        <translation>Bu papkani ochib boʻlmaydi.</translation>
    </message>
    <message>
        <source>This name is taken. Choose another one.</source>
        <translation>Bu nom band. Boshqasini tanlang.</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Yuqoriga</translation>
    </message>
</context>
<context>
    <name>PickLineDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Bekor qilish</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Qidirish</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Close</source>
        <translation>Yopish</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Davom etish</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Qulflash</translation>
    </message>
    <message>
        <source>Nothing had been stored yet. What was entered is gone.</source>
        <translation>Hali hech narsa saqlanmagan edi. Kiritilganlari oʻchib ketdi.</translation>
    </message>
    <message>
        <source>The program made a mistake</source>
        <translation>Dastur xatoga yoʻl qoʻydi</translation>
    </message>
    <message>
        <source>To call</source>
        <translation>Qoʻngʻiroq qilish</translation>
    </message>
    <message>
        <source>What was saved is safe. Tell your coordinator this line, and open the vault again.</source>
        <translation>Saqlangan narsalar joyida. Shu qatorni koordinatoringizga ayting va omborni qayta oching.</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Bringing the records up to date</source>
        <translation>Yozuvlar sanashga tayyorlanmoqda</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Solishtirilmoqda</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>Nusxalanmoqda</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>Hisoblanmoqda</translation>
    </message>
    <message>
        <source>Hiding what could point at single people</source>
        <translation>Ayrim odamlarni bildirib qoʻyadigan sonlar yashirilmoqda</translation>
    </message>
    <message>
        <source>Looking at everything</source>
        <translation>Hammasi tekshirilmoqda</translation>
    </message>
    <message>
        <source>Making the pages</source>
        <translation>Sahifalar tayyorlanmoqda</translation>
    </message>
    <message>
        <source>Making the vault</source>
        <translation>Ombor yaratilmoqda</translation>
    </message>
    <message>
        <source>Merging</source>
        <translation>Birlashtirilmoqda</translation>
    </message>
    <message>
        <source>Opening it once, as a proof</source>
        <translation>Sinab koʻrish uchun bir marta ochilmoqda</translation>
    </message>
    <message>
        <source>Opening. This takes a moment on purpose.</source>
        <translation>Ochilmoqda. Bu ataylab biroz vaqt oladi.</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Oʻqilmoqda</translation>
    </message>
    <message>
        <source>Reading the records</source>
        <translation>Yozuvlar oʻqilmoqda</translation>
    </message>
    <message>
        <source>Sealing</source>
        <translation>Muhrlanmoqda</translation>
    </message>
    <message>
        <source>Undoing the merge</source>
        <translation>Birlashtirish bekor qilinmoqda</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Bajarilmoqda</translation>
    </message>
    <message>
        <source>Working out what the words stand for</source>
        <translation>Soʻzlar qayta ishlanmoqda</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Yozilmoqda</translation>
    </message>
</context>
<context>
    <name>ProjectChanges</name>
    <message>
        <source>Emergency contact</source>
        <translation>Favqulodda aloqa</translation>
    </message>
    <message>
        <source>Further lines: {count}</source>
        <translation>Yana qatorlar: {count}</translation>
    </message>
    <message>
        <source>Hiding and locking by itself</source>
        <translation>Ekran oʻzi qachon yashiriladi va qulflanadi</translation>
    </message>
    <message>
        <source>Minutes without a sign of life: an interview is hidden after {curtain} and locked after {in_interview}; everything else is locked after {elsewhere}.</source>
        <translation>Noutbukka hech kim tegmasa: suhbat {curtain} daqiqadan keyin yashiriladi, {in_interview} daqiqadan keyin qulflanadi, qolgan hammasi {elsewhere} daqiqadan keyin qulflanadi.</translation>
    </message>
    <message>
        <source>Not on the list any more</source>
        <translation>Endi roʻyxatda yoʻq</translation>
    </message>
    <message>
        <source>On the list now</source>
        <translation>Endi roʻyxatda</translation>
    </message>
    <message>
        <source>Referral list and own words, version {count}</source>
        <translation>Yordam roʻyxati va oʻz soʻzlari, {count}-versiya</translation>
    </message>
    <message>
        <source>The organisation&apos;s own words</source>
        <translation>Tashkilotning oʻz soʻzlari</translation>
    </message>
    <message>
        <source>The page that hides the window</source>
        <translation>Oynani yashiradigan sahifa</translation>
    </message>
    <message>
        <source>The program&apos;s own page</source>
        <translation>Dasturning oʻz sahifasi</translation>
    </message>
</context>
<context>
    <name>PublishException</name>
    <message>
        <source>An exception for the two charts</source>
        <translation>Ikki diagramma uchun istisno</translation>
    </message>
    <message>
        <source>Make a key file for a second person…</source>
        <translation>Ikkinchi shaxs uchun kalit fayli yaratish…</translation>
    </message>
    <message>
        <source>Show the numbers of both charts in full</source>
        <translation>Ikkala diagramma sonlarini toʻliq koʻrsatish</translation>
    </message>
    <message>
        <source>Take the signed file…</source>
        <translation>Imzolangan faylni olish…</translation>
    </message>
    <message>
        <source>The charts of work and of treatment can be shown in full, small numbers too, if a second person signs for it. Reason and signature are printed below them. It is for nothing else.</source>
        <translation>Ikkinchi shaxs imzo qoʻysa, ish va davolanish haqidagi diagrammalarni kichik sonlari bilan toʻliq koʻrsatish mumkin. Sabab va imzo ular ostida bosiladi. Bu boshqa hech narsaga yaramaydi.</translation>
    </message>
    <message>
        <source>The second person signs here…</source>
        <translation>Ikkinchi shaxs shu yerda imzolaydi…</translation>
    </message>
    <message>
        <source>Why, in one sentence; it is printed</source>
        <translation>Nima uchun, bir gap bilan; u bosiladi</translation>
    </message>
    <message>
        <source>Write the request…</source>
        <translation>Soʻrovni yozish…</translation>
    </message>
</context>
<context>
    <name>PublishFile</name>
    <message>
        <source>Kind of file</source>
        <translation>Fayl turi</translation>
    </message>
    <message>
        <source>Read it once more before it goes out: what is published cannot be taken back.</source>
        <translation>Berishdan oldin yana bir marta oʻqib chiqing: eʼlon qilinganni qaytarib boʻlmaydi.</translation>
    </message>
    <message>
        <source>Tables as CSV</source>
        <translation>CSV jadvallar</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Fayl</translation>
    </message>
    <message>
        <source>Workbook (XLSX)</source>
        <translation>Elektron jadval (XLSX)</translation>
    </message>
</context>
<context>
    <name>Publishing</name>
    <message>
        <source>All tables of the report that may go out</source>
        <translation>Hisobotning tashqariga berish mumkin boʻlgan barcha jadvallari</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Hamma uchun</translation>
    </message>
    <message>
        <source>Exception, signed by a second person: {reason}</source>
        <translation>Istisno, ikkinchi shaxs imzolagan: {reason}</translation>
    </message>
    <message>
        <source>It is not encrypted.</source>
        <translation>Fayl shifrlanmagan.</translation>
    </message>
    <message>
        <source>Numbers of one or two people are hidden, and others from which they could be worked out. This can take some minutes.</source>
        <translation>1 va 2 sonlari ham, ularni hisoblab topish mumkin boʻlgan sonlar ham yashiriladi. Bunga bir necha daqiqa ketishi mumkin.</translation>
    </message>
    <message>
        <source>Numbers of one to four people are hidden, and others from which they could be worked out. This can take some minutes.</source>
        <translation>1 dan 4 gacha boʻlgan sonlar ham, ularni hisoblab topish mumkin boʻlgan sonlar ham yashiriladi. Bunga bir necha daqiqa ketishi mumkin.</translation>
    </message>
    <message>
        <source>Numbers shown: {count}</source>
        <translation>Koʻrsatilgan sonlar: {count}</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Hamkorlar uchun</translation>
    </message>
    <message>
        <source>People: {count}</source>
        <translation>Odamlar soni: {count}</translation>
    </message>
    <message>
        <source>Signed for: {tables}. Reason: {reason}. Look at it anew.</source>
        <translation>Imzolangan: {tables}. Sababi: {reason}. Qaytadan koʻrib chiqing.</translation>
    </message>
    <message>
        <source>Since this was last published, people came: {people}. Whoever compares the two files would learn about them. Wait until it is at least {least}, or publish tables that ask about other things.</source>
        <translation>Oldingi eʼlondan beri qoʻshilgan odamlar: {people}. Ikki faylni solishtirgan kishi ular haqida bilib olardi. Ular kamida {least} kishi boʻlguncha kuting yoki boshqa narsalar haqidagi jadvallarni eʼlon qiling.</translation>
    </message>
    <message>
        <source>Since this was last published, people left or changed an answer: {people}. Whoever compares the two files would learn about them. Wait until it is at least {least}.</source>
        <translation>Oldingi eʼlondan beri ketgan yoki javobini oʻzgartirgan odamlar: {people}. Ikki faylni solishtirgan kishi ular haqida bilib olardi. Ular kamida {least} kishi boʻlguncha kuting.</translation>
    </message>
    <message>
        <source>Tables: {count}</source>
        <translation>Jadvallar: {count}</translation>
    </message>
    <message>
        <source>The request is here: {path}. It is for the other desk.</source>
        <translation>Soʻrov shu yerda: {path}. U boshqa koordinator uchun.</translation>
    </message>
    <message>
        <source>The second person&apos;s key file is here: {path}. Give it to them. Their ten words, for them to write down: {words}</source>
        <translation>Ikkinchi shaxsning kalit fayli shu yerda: {path}. Uni shu kishiga bering. U yozib oladigan oʻnta soʻz: {words}</translation>
    </message>
    <message>
        <source>The table of one&apos;s own</source>
        <translation>Oʻz jadvalingiz</translation>
    </message>
    <message>
        <source>There are too few people to publish a number.</source>
        <translation>Sonlarni eʼlon qilish uchun odam juda kam.</translation>
    </message>
    <message>
        <source>These two facts together point at single people: age and woman or man, or the charge and how they came free. Choose one of them.</source>
        <translation>Bu ikki maʼlumot birgalikda ayrim odamlarni bildirib qoʻyadi: yoshi va jinsi yoki ayblov va qanday ozodlikka chiqqani. Bittasini tanlang.</translation>
    </message>
    <message>
        <source>This table joins more than two facts about a person, its filters among them. Take a filter or the columns away, or choose partners.</source>
        <translation>Bu jadval, shartlari bilan birga, odam haqidagi ikkitadan ortiq maʼlumotni birlashtiradi. Shartni yoki ustunlarni olib tashlang yoxud hamkorlarni tanlang.</translation>
    </message>
    <message>
        <source>This table tells of a special category: health, the case, belief. It stays inside.</source>
        <translation>Bu jadval alohida toifadagi maʼlumotlarni aytadi: sogʻliq, ish, eʼtiqod. U tashkilot ichida qoladi.</translation>
    </message>
    <message>
        <source>What the report&apos;s proposals would open</source>
        <translation>Hisobot takliflari nima ochardi</translation>
    </message>
    <message>
        <source>What was published before was counted by another questionnaire or law: nobody can check what the difference would tell. Wait until at least {least} people came.</source>
        <translation>Oldin eʼlon qilinganlar boshqa savolnoma yoki boshqa qonun boʻyicha hisoblangan: farq nimani bildirishini tekshirib boʻlmaydi. Kamida {least} kishi qoʻshilguncha kuting.</translation>
    </message>
    <message>
        <source>Where and when somebody was arrested is told to nobody outside. Choose partners, or build the table without it.</source>
        <translation>Odam qayerda va qachon hibsga olingani tashqariga aytilmaydi. Hamkorlarni tanlang yoki jadvalni busiz tuzing.</translation>
    </message>
    <message>
        <source>Written and remembered as publication {number}: {path}</source>
        <translation>Yozildi va {number}-eʼlon sifatida eslab qolindi: {path}</translation>
    </message>
    <message>
        <source>hidden for their sake: {count}</source>
        <translation>ular uchun yashirilgani: {count}</translation>
    </message>
    <message>
        <source>shown as “&lt;{limit}”: {count}</source>
        <translation>“&lt;{limit}” deb koʻrsatilgani: {count}</translation>
    </message>
    <message>
        <source>too few people: {count}</source>
        <translation>odam juda kam: {count}</translation>
    </message>
    <message>
        <source>{number}. {month}, {whom}</source>
        <translation>{number}. {month}, {whom}</translation>
    </message>
    <message>
        <source>{title} (lines: {count})</source>
        <translation>{title} (qatorlar: {count})</translation>
    </message>
    <message>
        <source>{title}, exception</source>
        <translation>{title}, istisno</translation>
    </message>
</context>
<context>
    <name>PublishingView</name>
    <message>
        <source>A passphrase of the second person&apos;s own</source>
        <translation>Ikkinchi shaxsning oʻz maxfiy iborasi</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Orqaga</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Kim uchun</translation>
    </message>
    <message>
        <source>Language of the file</source>
        <translation>Fayl tili</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Koʻrib chiqish</translation>
    </message>
    <message>
        <source>Look first at what would be read: small numbers are hidden, and others from which they could be worked out. What was written is remembered, so that no later version tells of single people by the difference.</source>
        <translation>Avval boshqalar nimani oʻqishini koʻring: kichik sonlar ham, ularni hisoblab topish mumkin boʻlgan sonlar ham yashirilgan. Yozilgani eslab qolinadi, shunda keyingi hech bir nusxa farqi bilan ayrim odamlarni bildirmaydi.</translation>
    </message>
    <message>
        <source>Make the key file</source>
        <translation>Kalit faylini yaratish</translation>
    </message>
    <message>
        <source>Nothing was published yet.</source>
        <translation>Hali hech narsa eʼlon qilinmagan.</translation>
    </message>
    <message>
        <source>Publish tables</source>
        <translation>Jadvallarni eʼlon qilish</translation>
    </message>
    <message>
        <source>Published so far</source>
        <translation>Shu paytgacha eʼlon qilingani</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Imzolash</translation>
    </message>
    <message>
        <source>Small numbers are hidden in it. Read it once more before it is published: what is out cannot be taken back.</source>
        <translation>Undagi kichik sonlar yashirilgan. Eʼlon qilishdan oldin yana bir marta oʻqib chiqing: uni qaytarib boʻlmaydi.</translation>
    </message>
    <message>
        <source>Stays inside:</source>
        <translation>Tashkilot ichida qoladi:</translation>
    </message>
    <message>
        <source>Table on show</source>
        <translation>Koʻrsatilgan jadval</translation>
    </message>
    <message>
        <source>The second person signs</source>
        <translation>Ikkinchi shaxs imzolaydi</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Ikkalasi bir xil emas.</translation>
    </message>
    <message>
        <source>They type it themselves. Nobody else knows it.</source>
        <translation>Uni shu kishining oʻzi yozadi. Boshqa hech kim bilmaydi.</translation>
    </message>
    <message>
        <source>What would be read</source>
        <translation>Nima oʻqiladi</translation>
    </message>
    <message>
        <source>What, and for whom</source>
        <translation>Nima va kim uchun</translation>
    </message>
    <message>
        <source>Where is the second person&apos;s key file?</source>
        <translation>Ikkinchi shaxsning kalit fayli qayerda?</translation>
    </message>
    <message>
        <source>Where is the signed file?</source>
        <translation>Imzolangan fayl qayerda?</translation>
    </message>
    <message>
        <source>Where should the file be?</source>
        <translation>Fayl qayerga saqlansin?</translation>
    </message>
    <message>
        <source>Where should the request be?</source>
        <translation>Soʻrov qayerga saqlansin?</translation>
    </message>
    <message>
        <source>Where should the second person&apos;s key file be?</source>
        <translation>Ikkinchi shaxsning kalit fayli qayerga saqlansin?</translation>
    </message>
    <message>
        <source>Which tables</source>
        <translation>Qaysi jadvallar</translation>
    </message>
    <message>
        <source>Write it</source>
        <translation>Yozish</translation>
    </message>
    <message>
        <source>Write it so that everybody can read it?</source>
        <translation>Har kim oʻqiy oladigan qilib yozilsinmi?</translation>
    </message>
    <message>
        <source>Write the file…</source>
        <translation>Faylni yozish…</translation>
    </message>
</context>
<context>
    <name>QuestionView</name>
    <message>
        <source>For the interviewer</source>
        <translation>Suhbat oluvchi uchun</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Izoh</translation>
    </message>
    <message>
        <source>Note to this question</source>
        <translation>Shu savolga izoh</translation>
    </message>
    <message>
        <source>Note written</source>
        <translation>Izoh yozilgan</translation>
    </message>
    <message>
        <source>Why do you ask?</source>
        <translation>Nega soʻrayapsiz?</translation>
    </message>
    <message>
        <source>Why this is asked</source>
        <translation>Bu nega soʻraladi</translation>
    </message>
    <message>
        <source>Your note to this question. No names, no places.</source>
        <translation>Shu savolga izohingiz. Ismlar ham, joylar ham boʻlmasin.</translation>
    </message>
</context>
<context>
    <name>Questionnaires</name>
    <message>
        <source>No text is signed by a reviewer yet: all are drafts.</source>
        <translation>Hali birorta matnga tekshiruvchi imzo qoʻymagan: hammasi qoralama.</translation>
    </message>
    <message>
        <source>Questionnaire {version} and law {law} are in use. Carry the parcel {path} to the laptops it was sealed for: {count}.</source>
        <translation>{version} savolnomasi va {law} huquqiy bazasi ishlatilmoqda. {path} joʻnatmasini u muhrlangan noutbuklarga yetkazing: {count}.</translation>
    </message>
    <message>
        <source>Rules signed by a lawyer: {count} of {all}</source>
        <translation>Yurist imzolagan qoidalar: {all} tadan {count} tasi</translation>
    </message>
    <message>
        <source>Texts signed by a reviewer: {languages}</source>
        <translation>Tekshiruvchi imzolagan matnlar: {languages}</translation>
    </message>
    <message>
        <source>The laptop is registered.</source>
        <translation>Noutbuk hisobga olindi.</translation>
    </message>
    <message>
        <source>{language}: {signed} of {all} signed, the rest are drafts</source>
        <translation>{language}: {all} tadan {signed} tasi imzolangan, qolganlari — qoralama</translation>
    </message>
</context>
<context>
    <name>QuestionnairesView</name>
    <message>
        <source>A questionnaire or a law of your own comes from a workbook. It is checked first, and used only when you say so; interviews that were begun go on with it.</source>
        <translation>Oʻz savolnomangiz yoki huquqiy bazangiz jadvaldan olinadi. Avval tekshiriladi, siz aytgandagina ishlatiladi; boshlangan suhbatlar shu bilan davom etadi.</translation>
    </message>
    <message>
        <source>A text is a draft until a named person has read and signed it.</source>
        <translation>Ismi koʻrsatilgan odam oʻqib imzolamaguncha matn qoralama boʻlib qoladi.</translation>
    </message>
    <message>
        <source>Bring in a workbook…</source>
        <translation>Jadvaldan olish…</translation>
    </message>
    <message>
        <source>Checked, not in use yet</source>
        <translation>Tekshirildi, hali ishlatilmayapti</translation>
    </message>
    <message>
        <source>Compare these ten words with the interviewer.</source>
        <translation>Shu oʻn soʻzni suhbat oluvchi bilan birga solishtiring.</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Ishlatilmoqda</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Koʻrib chiqish</translation>
    </message>
    <message>
        <source>None yet. A laptop writes its card under “From the coordinator”.</source>
        <translation>Hozircha yoʻq. Noutbuk oʻz kartasini “Koordinatordan” boʻlimida yozadi.</translation>
    </message>
    <message>
        <source>Questionnaires and law</source>
        <translation>Savolnoma va huquq</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Hisobga olish</translation>
    </message>
    <message>
        <source>Register a laptop…</source>
        <translation>Noutbukni hisobga olish…</translation>
    </message>
    <message>
        <source>Registered laptops</source>
        <translation>Hisobga olingan noutbuklar</translation>
    </message>
    <message>
        <source>Seal it for the laptops…</source>
        <translation>Noutbuklar uchun muhrlash…</translation>
    </message>
    <message>
        <source>The laptop shows the same words. If one differs, do not register it.</source>
        <translation>Noutbuk ham shu soʻzlarni koʻrsatadi. Bittasi farq qilsa ham, uni hisobga olmang.</translation>
    </message>
    <message>
        <source>This program&apos;s own texts</source>
        <translation>Dasturning oʻz matnlari</translation>
    </message>
    <message>
        <source>This workbook cannot be used yet. Nothing was kept.</source>
        <translation>Bu jadvaldan hozircha foydalanib boʻlmaydi. Hech narsa saqlanmadi.</translation>
    </message>
    <message>
        <source>To seal it, register a laptop first.</source>
        <translation>Muhrlash uchun avval noutbukni hisobga oling.</translation>
    </message>
    <message>
        <source>Use it, and seal it for the laptops…</source>
        <translation>Ishlatish va noutbuklar uchun muhrlash…</translation>
    </message>
    <message>
        <source>We compared all ten words, and they are the same.</source>
        <translation>Oʻnta soʻzning hammasini solishtirdik, ular bir xil.</translation>
    </message>
    <message>
        <source>What it changes in our records</source>
        <translation>Bizning yozuvlarda nimani oʻzgartiradi</translation>
    </message>
    <message>
        <source>Where is the laptop&apos;s card?</source>
        <translation>Noutbukning kartasi qayerda?</translation>
    </message>
    <message>
        <source>Where should the parcel be?</source>
        <translation>Joʻnatma qayerga saqlansin?</translation>
    </message>
    <message>
        <source>Which workbook?</source>
        <translation>Qaysi jadval?</translation>
    </message>
</context>
<context>
    <name>Queues</name>
    <message>
        <source>A file went to a helper in {months}.</source>
        <translation>Fayl yordam beruvchiga berildi: {months}.</translation>
    </message>
    <message>
        <source>A helper is told how to reach them</source>
        <translation>Yordam beruvchiga u bilan qanday bogʻlanish aytiladi</translation>
    </message>
    <message>
        <source>A lawyer sees the answers</source>
        <translation>Javoblarni advokat koʻradi</translation>
    </message>
    <message>
        <source>Agreed calls</source>
        <translation>Kelishilgan qoʻngʻiroqlar</translation>
    </message>
    <message>
        <source>Agreed day of deleting</source>
        <translation>Oʻchirish uchun kelishilgan kun</translation>
    </message>
    <message>
        <source>Agreed: {when}</source>
        <translation>Kelishilgan: {when}</translation>
    </message>
    <message>
        <source>An international body gets the answers</source>
        <translation>Javoblar xalqaro organga beriladi</translation>
    </message>
    <message>
        <source>Answers that differ: {count}</source>
        <translation>Bir-biriga toʻgʻri kelmagan javoblar: {count}</translation>
    </message>
    <message>
        <source>Ask me first</source>
        <translation>“Avval mendan soʻrang”</translation>
    </message>
    <message>
        <source>Begun in {when}</source>
        <translation>Boshlangan vaqti: {when}</translation>
    </message>
    <message>
        <source>Consent in doubt</source>
        <translation>Rozilikka shubha bor</translation>
    </message>
    <message>
        <source>Corrections that differ</source>
        <translation>Yozuvga toʻgʻri kelmagan tuzatishlar</translation>
    </message>
    <message>
        <source>Deleted here. Write receipts: the laptops delete it with them.</source>
        <translation>Bu yerda oʻchirildi. Tasdiqlarni yozing: noutbuklar ular bilan oʻchiradi.</translation>
    </message>
    <message>
        <source>Deleted on {when} at the latest</source>
        <translation>Eng kechi bilan {when} oʻchiriladi</translation>
    </message>
    <message>
        <source>Different answers from two laptops</source>
        <translation>Ikki noutbukdan turli javoblar</translation>
    </message>
    <message>
        <source>Done in {month}: {words}</source>
        <translation>Bajarildi: {month}. {words}</translation>
    </message>
    <message>
        <source>Ends in {when}</source>
        <translation>Tugaydi: {when}</translation>
    </message>
    <message>
        <source>From now on it is a no until you ask.</source>
        <translation>Endi qayta soʻramaguningizcha bu — “yoʻq”.</translation>
    </message>
    <message>
        <source>Go to: {place}</source>
        <translation>Oʻtish: {place}</translation>
    </message>
    <message>
        <source>Help that somebody wants</source>
        <translation>Yordam istaganlar</translation>
    </message>
    <message>
        <source>Interview in {when}</source>
        <translation>Suhbat: {when}</translation>
    </message>
    <message>
        <source>Legal deadlines</source>
        <translation>Qonundagi muddatlar</translation>
    </message>
    <message>
        <source>Likely one person</source>
        <translation>Katta ehtimol bilan bitta odam</translation>
    </message>
    <message>
        <source>Perhaps one person</source>
        <translation>Bitta odam boʻlishi mumkin</translation>
    </message>
    <message>
        <source>Possibly one person</source>
        <translation>Bitta odam boʻlishi mumkin</translation>
    </message>
    <message>
        <source>Promise only what is on the referral list. Tick it off when it is given.</source>
        <translation>Faqat yordam roʻyxatida borini vaʼda qiling. Yordam berilganda belgilang.</translation>
    </message>
    <message>
        <source>Records of a questionnaire that is not here: {count}. Nobody can say whether a deadline runs there.</source>
        <translation>Savolnomasi bu yerda yoʻq yozuvlar: {count}. Ularda muddat oʻtayotgani nomaʼlum.</translation>
    </message>
    <message>
        <source>Somebody corrected a sealed record, and it says something else. Until you choose, these answers are not known, and a permission among them is a no.</source>
        <translation>Muhrlangan yozuv tuzatilgan va tuzatish unga toʻgʻri kelmaydi. Tanlamaguningizcha bu javoblar nomaʼlum, ular orasidagi ruxsat esa “yoʻq” deb hisoblanadi.</translation>
    </message>
    <message>
        <source>Somebody takes these records back. They are hidden; ask the person by the agreed channel, then decide.</source>
        <translation>Bu yozuvlar qaytarib olinyapti. Ular yashirilgan; odamdan kelishilgan yoʻl bilan soʻrang, keyin qaror qiling.</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Qaytarib olingan</translation>
    </message>
    <message>
        <source>Tell the person how to reach the helper, not otherwise.</source>
        <translation>Odamga yordam beruvchi bilan qanday bogʻlanishni ayting; buning aksi mumkin emas.</translation>
    </message>
    <message>
        <source>The answers were not read back and signed. Somebody meets the person once more, and goes on with the record.</source>
        <translation>Javoblar qayta oʻqib berilmagan va tasdiqlanmagan. Odam bilan yana bir marta uchrashib, yozuv davom ettiriladi.</translation>
    </message>
    <message>
        <source>The interviewer doubts the consent. Ask by voice, then release or delete.</source>
        <translation>Suhbat oluvchi rozilikka shubha qiladi. Ogʻzaki soʻrang, keyin yozuvdan foydalanishga ruxsat bering yoki uni oʻchiring.</translation>
    </message>
    <message>
        <source>The person wants to be asked first.</source>
        <translation>Odam avval oʻzidan soʻralishini istaydi.</translation>
    </message>
    <message>
        <source>The person was told that the answers are deleted then. Nothing is deleted by itself: delete it here and, with the next receipts, on the laptops.</source>
        <translation>Odamga javoblari oʻsha kuni oʻchirilishi aytilgan. Oʻz-oʻzidan hech narsa oʻchmaydi: bu yerda oʻchiring, noutbuklarda keyingi tasdiqlar bilan oʻchiriladi.</translation>
    </message>
    <message>
        <source>Their name is used</source>
        <translation>Ismi aytiladi</translation>
    </message>
    <message>
        <source>Their own words are quoted</source>
        <translation>Oʻz soʻzlari keltiriladi</translation>
    </message>
    <message>
        <source>They are in no list, table or file until you enter what the person allowed, and when.</source>
        <translation>Odam nimaga va qachon ruxsat berganini kiritmaguningizcha ular na roʻyxatda, na jadvalda, na faylda boʻladi.</translation>
    </message>
    <message>
        <source>To be met again</source>
        <translation>Yana bir uchrashuv kerak</translation>
    </message>
    <message>
        <source>Two records may be of one person, who would be counted twice. Judge them.</source>
        <translation>Ikki yozuv bitta odamniki boʻlishi mumkin, unda u ikki marta sanaladi. Shundaymi, hal qiling.</translation>
    </message>
    <message>
        <source>Typed in from paper</source>
        <translation>Qogʻozdan kiritilgan</translation>
    </message>
    <message>
        <source>Under the law as we read it a time runs. Ask a lawyer, and let the person know in the agreed way.</source>
        <translation>Qonunni biz tushunganimizga koʻra, muddat oʻtyapti. Advokatdan soʻrang va odamga kelishilgan yoʻl bilan xabar bering.</translation>
    </message>
    <message>
        <source>Until you choose, these answers are not known, and count nowhere.</source>
        <translation>Tanlamaguningizcha bu javoblar nomaʼlum va hech qayerda hisobga olinmaydi.</translation>
    </message>
    <message>
        <source>Until you have asked, this is a no. A yes holds once: when it was used, the person is to be asked again.</source>
        <translation>Soʻramaguningizcha bu — “yoʻq”. “Ha” bir marta amal qiladi: foydalanilgach, qayta soʻraladi.</translation>
    </message>
    <message>
        <source>Used in {when}</source>
        <translation>Foydalanildi: {when}</translation>
    </message>
    <message>
        <source>Wanted: {kinds}.</source>
        <translation>Kerak: {kinds}.</translation>
    </message>
    <message>
        <source>Within 48 hours of the interview somebody calls. The hours are on the laptop; ask the interviewer by code whether it was done.</source>
        <translation>Suhbatdan keyin 48 soat ichida kimdir qoʻngʻiroq qiladi. Soatlar noutbukda koʻrinadi; suhbat oluvchidan kodini aytib, bajarildimi deb soʻrang.</translation>
    </message>
    <message>
        <source>Written down: no.</source>
        <translation>Yozildi: yoʻq.</translation>
    </message>
    <message>
        <source>Written down: yes, once. When it was used, ask again.</source>
        <translation>Yozildi: ha, bir marta. Foydalangach, qayta soʻrang.</translation>
    </message>
    <message>
        <source>You may tell the helper how to reach the person.</source>
        <translation>Yordam beruvchiga odam bilan qanday bogʻlanishni aytish mumkin.</translation>
    </message>
</context>
<context>
    <name>QueuesView</name>
    <message>
        <source>Ask again next time</source>
        <translation>Keyingi safar qayta soʻrash</translation>
    </message>
    <message>
        <source>Delete everywhere…</source>
        <translation>Hamma joydan oʻchirish…</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Oʻchirish</translation>
    </message>
    <message>
        <source>Delete {code} everywhere?</source>
        <translation>{code} hamma joydan oʻchirilsinmi?</translation>
    </message>
    <message>
        <source>Done…</source>
        <translation>Bajarildi…</translation>
    </message>
    <message>
        <source>Hide what is done</source>
        <translation>Bajarilganni yashirish</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Oʻz holicha qoldirish</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Qayta koʻrish</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Bajarilmagan</translation>
    </message>
    <message>
        <source>Nothing waits.</source>
        <translation>Kutayotgan hech narsa yoʻq.</translation>
    </message>
    <message>
        <source>Said no…</source>
        <translation>“Yoʻq” dedi…</translation>
    </message>
    <message>
        <source>Said yes…</source>
        <translation>“Ha” dedi…</translation>
    </message>
    <message>
        <source>Show more: {count}</source>
        <translation>Yana koʻrsatish: {count}</translation>
    </message>
    <message>
        <source>Show what is done: {count}</source>
        <translation>Bajarilganni koʻrsatish: {count}</translation>
    </message>
    <message>
        <source>The record, its sealed copies and its contact sheet are deleted here, and at the laptops with the next receipts. No bundle brings it back.</source>
        <translation>Yozuv, uning muhrlangan nusxalari va bogʻlanish varagʻi bu yerda oʻchiriladi, noutbuklarda esa keyingi tasdiqlar bilan oʻchiriladi. Hech bir toʻplam uni qaytarmaydi.</translation>
    </message>
    <message>
        <source>Tick it off</source>
        <translation>Bajarildi deb belgilash</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Vazifalar</translation>
    </message>
    <message>
        <source>What waits at this desk, by code and month. Nobody&apos;s name or number stands here.</source>
        <translation>Bu ish joyida nima kutyapti: kodlar va oylar. Bu yerda na ismlar, na telefon raqamlari bor.</translation>
    </message>
    <message>
        <source>What was done, in a sentence. Name nobody.</source>
        <translation>Nima qilinganini bitta gap bilan yozing. Hech kimning ismini yozmang.</translation>
    </message>
    <message>
        <source>Who asked the person, and how. Name nobody.</source>
        <translation>Odamdan kim va qanday soʻraganini yozing. Hech kimning ismini yozmang.</translation>
    </message>
    <message>
        <source>Write down: no</source>
        <translation>“Yoʻq” deb yozish</translation>
    </message>
    <message>
        <source>Write down: yes, once</source>
        <translation>“Ha, bir marta” deb yozish</translation>
    </message>
</context>
<context>
    <name>ReachDialog</name>
    <message>
        <source>Close</source>
        <translation>Yopish</translation>
    </message>
</context>
<context>
    <name>RecordHistory</name>
    <message>
        <source>Answers: {all}. Written more than once: {changed}.</source>
        <translation>Javoblar: {all}. Bir necha marta yozilgani: {changed}.</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Ilgari</translation>
    </message>
    <message>
        <source>Does not concern the person</source>
        <translation>Odamga taalluqli emas</translation>
    </message>
    <message>
        <source>Does not know</source>
        <translation>Bilmaydi</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Boʻsh</translation>
    </message>
    <message>
        <source>Kept on the laptop</source>
        <translation>Noutbukda qoldi</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Soʻralmagan</translation>
    </message>
    <message>
        <source>Not asked any more</source>
        <translation>Endi soʻralmaydi</translation>
    </message>
    <message>
        <source>Note: {question}</source>
        <translation>Izoh: {question}</translation>
    </message>
    <message>
        <source>Number {number}</source>
        <translation>{number}-raqam</translation>
    </message>
    <message>
        <source>Prefers not to say</source>
        <translation>Javob berishni istamaydi</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Qaytarib olingan</translation>
    </message>
    <message>
        <source>Taken out</source>
        <translation>Roʻyxatdan chiqarilgan</translation>
    </message>
    <message>
        <source>That was all</source>
        <translation>Hammasi shu</translation>
    </message>
    <message>
        <source>The list is open</source>
        <translation>Roʻyxat tugallanmagan</translation>
    </message>
    <message>
        <source>There may be more</source>
        <translation>Hammasi shumi, aniq emas</translation>
    </message>
    <message>
        <source>What stands now</source>
        <translation>Hozir</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>almashtirilgan</translation>
    </message>
</context>
<context>
    <name>RecordSheet</name>
    <message>
        <source>An office has to act.</source>
        <translation>Idora harakat qilishi kerak.</translation>
    </message>
    <message>
        <source>Another contact with the person</source>
        <translation>Odam bilan yana bogʻlanish</translation>
    </message>
    <message>
        <source>Answers that differ between laptops: {count}</source>
        <translation>Noutbuklarda har xil javoblar: {count}</translation>
    </message>
    <message>
        <source>Because: {words}</source>
        <translation>Sababi: {words}</translation>
    </message>
    <message>
        <source>Changed. Before: {said}</source>
        <translation>Oʻzgargan. Ilgari: {said}</translation>
    </message>
    <message>
        <source>Choose among them</source>
        <translation>Tanlash</translation>
    </message>
    <message>
        <source>Compare the records</source>
        <translation>Yozuvlarni solishtirish</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Rozilik</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Muddatlar</translation>
    </message>
    <message>
        <source>Deleted at the latest</source>
        <translation>Eng kechi bilan oʻchiriladi</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Javoblardan nima kelib chiqadi</translation>
    </message>
    <message>
        <source>How the interview went</source>
        <translation>Suhbat qanday oʻtdi</translation>
    </message>
    <message>
        <source>Interview in: {language}</source>
        <translation>Suhbat tili: {language}</translation>
    </message>
    <message>
        <source>Laptop {name}, bundle {number}, merged: {month}</source>
        <translation>{name} noutbuki, {number}-toʻplam, birlashtirilgan vaqti: {month}</translation>
    </message>
    <message>
        <source>Legal categories that are open: {names}</source>
        <translation>Ochiq huquqiy toifalar: {names}</translation>
    </message>
    <message>
        <source>May be the same person: {codes}</source>
        <translation>Bitta odam boʻlishi mumkin: {codes}</translation>
    </message>
    <message>
        <source>No obstacle was found, and none is possible.</source>
        <translation>Toʻsiq aniqlanmadi, ehtimoliy toʻsiq ham yoʻq.</translation>
    </message>
    <message>
        <source>Not read here</source>
        <translation>Bu yerda oʻqilmaydi</translation>
    </message>
    <message>
        <source>Open {code}</source>
        <translation>{code} yozuvini ochish</translation>
    </message>
    <message>
        <source>Questionnaire {version}</source>
        <translation>Savolnoma versiyasi: {version}</translation>
    </message>
    <message>
        <source>Questions answered: {asked}, of them declined: {declined}, not known: {dk}</source>
        <translation>Javob berilgan savollar: {asked}, shulardan “javob berishni istamayman”: {declined}, “bilmayman”: {dk}</translation>
    </message>
    <message>
        <source>Records of the same person</source>
        <translation>Shu odamning yozuvlari</translation>
    </message>
    <message>
        <source>Sign-off</source>
        <translation>Oxiridagi tasdiq</translation>
    </message>
    <message>
        <source>Still open: {words}</source>
        <translation>Hali nomaʼlum: {words}</translation>
    </message>
    <message>
        <source>Terms of the law are reckoned from what the person told.</source>
        <translation>Qonundagi muddatlar odam aytganiga qarab hisoblangan.</translation>
    </message>
    <message>
        <source>The person has to act.</source>
        <translation>Odamning oʻzi harakat qilishi kerak.</translation>
    </message>
    <message>
        <source>The same person, as you judged: {codes}</source>
        <translation>Sizning qaroringizga koʻra oʻsha odam: {codes}</translation>
    </message>
    <message>
        <source>This desk</source>
        <translation>Shu ish joyi</translation>
    </message>
    <message>
        <source>This record is not counted.</source>
        <translation>Bu yozuv hisobga kirmaydi.</translation>
    </message>
    <message>
        <source>This record may be counted.</source>
        <translation>Bu yozuvni hisobga olish mumkin.</translation>
    </message>
    <message>
        <source>Under the law {version}. Nothing is decided by this: a lawyer has to look at it.</source>
        <translation>Huquqiy bazaning {version} versiyasi boʻyicha. Bu hali hech narsani hal qilmaydi: yurist koʻrib chiqishi kerak.</translation>
    </message>
    <message>
        <source>Waiting for you</source>
        <translation>Qaroringizni kutmoqda</translation>
    </message>
    <message>
        <source>What can be done: {words}</source>
        <translation>Nima qilish mumkin: {words}</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>ruxsat berilgan</translation>
    </message>
    <message>
        <source>found</source>
        <translation>aniqlandi</translation>
    </message>
    <message>
        <source>its beginning is not known</source>
        <translation>boshlanishi nomaʼlum</translation>
    </message>
    <message>
        <source>may have passed: {day}</source>
        <translation>oʻtib ketgan boʻlishi mumkin: {day}</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>javob yoʻq</translation>
    </message>
    <message>
        <source>nobody said</source>
        <translation>hech kim aytmagan</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>ruxsat berilmagan</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>soʻralmagan</translation>
    </message>
    <message>
        <source>passed: {day}</source>
        <translation>oʻtib ketdi: {day}</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>ehtimol</translation>
    </message>
    <message>
        <source>runs from a request</source>
        <translation>murojaat kunidan boshlanadi</translation>
    </message>
    <message>
        <source>runs until {day}</source>
        <translation>tugaydigan kuni: {day}</translation>
    </message>
</context>
<context>
    <name>RecordSheetView</name>
    <message>
        <source>Answers and their history</source>
        <translation>Javoblar va ilgari nima deyilgani</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Roʻyxatga qaytish</translation>
    </message>
    <message>
        <source>For work inside the organisation only. Nothing here can be copied out; make sure that nobody reads over your shoulder.</source>
        <translation>Faqat tashkilot ichidagi ish uchun. Bu yerdan hech narsani koʻchirib boʻlmaydi; orqangizdan hech kim oʻqimayotganiga ishonch hosil qiling.</translation>
    </message>
    <message>
        <source>Only what was written more than once</source>
        <translation>Faqat bir necha marta yozilgani</translation>
    </message>
    <message>
        <source>Show the answers</source>
        <translation>Javoblarni koʻrsatish</translation>
    </message>
    <message>
        <source>waits for a choice</source>
        <translation>tanlash kerak</translation>
    </message>
</context>
<context>
    <name>Records</name>
    <message>
        <source>Another contact</source>
        <translation>Yana bogʻlanish</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Farqi yoʻq</translation>
    </message>
    <message>
        <source>Begun from</source>
        <translation>Boshlanishi: shu oydan</translation>
    </message>
    <message>
        <source>Begun until</source>
        <translation>Boshlanishi: shu oygacha</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Tafovutlar</translation>
    </message>
    <message>
        <source>Counted without a name</source>
        <translation>Ismsiz hisoblash</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Mamlakat</translation>
    </message>
    <message>
        <source>Either</source>
        <translation>Ikkalasi ham</translation>
    </message>
    <message>
        <source>Finding of the law</source>
        <translation>Qonundagi toifa yoki toʻsiq</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Aniqlandi</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Qanchalik aniq</translation>
    </message>
    <message>
        <source>Kazakhstan</source>
        <translation>Qozogʻiston</translation>
    </message>
    <message>
        <source>Language of the interview</source>
        <translation>Suhbat tili</translation>
    </message>
    <message>
        <source>May be counted</source>
        <translation>Hisobga olish mumkin</translation>
    </message>
    <message>
        <source>May be somebody&apos;s second record</source>
        <translation>Takror boʻlishi mumkin</translation>
    </message>
    <message>
        <source>May not be counted</source>
        <translation>Hisobga olib boʻlmaydi</translation>
    </message>
    <message>
        <source>Name compared with other records</source>
        <translation>Ismini boshqa yozuvlar bilan solishtirish</translation>
    </message>
    <message>
        <source>Name used</source>
        <translation>Ismini aytish</translation>
    </message>
    <message>
        <source>No interview is here yet. They come with the bundles of the laptops.</source>
        <translation>Bu yerda hali suhbat yoʻq. Ular noutbuklarning toʻplamlarida keladi.</translation>
    </message>
    <message>
        <source>No record has all of this. Take a word or a choice away to see more.</source>
        <translation>Bularning hammasi bor yozuv yoʻq. Koʻproq koʻrish uchun bitta soʻz yoki shartni olib tashlang.</translation>
    </message>
    <message>
        <source>Not read yet, or changed since: {count}. They are not all found.</source>
        <translation>Hali oʻqilmagan yoki oʻzgargan: {count}. Hammasi topilmaydi.</translation>
    </message>
    <message>
        <source>Not signed off</source>
        <translation>Oxirida tasdiqlanmagan</translation>
    </message>
    <message>
        <source>Only the records behind one number of a table.</source>
        <translation>Faqat jadvaldagi bitta sonni tashkil qilgan yozuvlar.</translation>
    </message>
    <message>
        <source>Passed to an international body</source>
        <translation>Xalqaro organga berish</translation>
    </message>
    <message>
        <source>Permission given</source>
        <translation>Ruxsat berilgan</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>Ehtimol</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Sifati</translation>
    </message>
    <message>
        <source>Reached by a doctor, psychologist or lawyer</source>
        <translation>Shifokor, psixolog yoki advokat bogʻlanishi</translation>
    </message>
    <message>
        <source>Read by the coordinator</source>
        <translation>Koordinator oʻqiydi</translation>
    </message>
    <message>
        <source>Records: {found} of {total}</source>
        <translation>Yozuvlar: {total} tadan {found}</translation>
    </message>
    <message>
        <source>Records: {total}</source>
        <translation>Yozuvlar: {total}</translation>
    </message>
    <message>
        <source>Shown to a lawyer</source>
        <translation>Advokatga koʻrsatish</translation>
    </message>
    <message>
        <source>Signed off</source>
        <translation>Oxirida tasdiqlangan</translation>
    </message>
    <message>
        <source>Sorted by code</source>
        <translation>Kodi boʻyicha</translation>
    </message>
    <message>
        <source>Sorted by conflicts</source>
        <translation>Tafovutlari boʻyicha</translation>
    </message>
    <message>
        <source>Sorted by country</source>
        <translation>Mamlakati boʻyicha</translation>
    </message>
    <message>
        <source>Sorted by month</source>
        <translation>Oyi boʻyicha</translation>
    </message>
    <message>
        <source>Sorted by next date</source>
        <translation>Yaqin muddati boʻyicha</translation>
    </message>
    <message>
        <source>Sorted by permissions</source>
        <translation>Ruxsatlari boʻyicha</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Holati</translation>
    </message>
    <message>
        <source>The records are being read for the first time.</source>
        <translation>Yozuvlar birinchi marta oʻqilmoqda.</translation>
    </message>
    <message>
        <source>Uzbekistan</source>
        <translation>Oʻzbekiston</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Qaror kutadi</translation>
    </message>
    <message>
        <source>Words repeated in a report</source>
        <translation>Soʻzlarini hisobotda keltirish</translation>
    </message>
    <message>
        <source>conflicts: {count}</source>
        <translation>tafovut: {count}</translation>
    </message>
    <message>
        <source>distress</source>
        <translation>suhbatda siqildi</translation>
    </message>
    <message>
        <source>doubles: {count}</source>
        <translation>takror: {count}</translation>
    </message>
    <message>
        <source>interpreter</source>
        <translation>tarjimon bilan</translation>
    </message>
    <message>
        <source>much was declined</source>
        <translation>koʻp savolga javob bermadi</translation>
    </message>
    <message>
        <source>not all was noted</source>
        <translation>hammasi qayd etilmagan</translation>
    </message>
    <message>
        <source>not signed off</source>
        <translation>oxirida tasdiqlanmagan</translation>
    </message>
    <message>
        <source>others present</source>
        <translation>boshqalar ham boʻlgan</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>vaqtincha toʻxtatilgan</translation>
    </message>
    <message>
        <source>questionnaire is not here</source>
        <translation>bu savolnoma yoʻq</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>toʻxtatilgan</translation>
    </message>
    <message>
        <source>{given} of {all}</source>
        <translation>{all} tadan {given}</translation>
    </message>
</context>
<context>
    <name>RecordsDialog</name>
    <message>
        <source>Close</source>
        <translation>Yopish</translation>
    </message>
    <message>
        <source>Codes of the records</source>
        <translation>Yozuvlarning kodlari</translation>
    </message>
    <message>
        <source>Enter opens one record. So few people can be recognised: this list is for inside use.</source>
        <translation>Enter bitta yozuvni ochadi. Odamlar shunchalik kamki, ularni tanib olish mumkin: bu roʻyxat faqat ichki ish uchun.</translation>
    </message>
    <message>
        <source>Records behind a number</source>
        <translation>Sonni tashkil qilgan yozuvlar</translation>
    </message>
    <message>
        <source>Show all in the records</source>
        <translation>Hammasini yozuvlar orasida koʻrsatish</translation>
    </message>
</context>
<context>
    <name>RecordsFilters</name>
    <message>
        <source>Show all again</source>
        <translation>Yana hammasini koʻrsatish</translation>
    </message>
</context>
<context>
    <name>RecordsModel</name>
    <message>
        <source>Begun</source>
        <translation>Boshlangan</translation>
    </message>
    <message>
        <source>Country, language</source>
        <translation>Mamlakat, til</translation>
    </message>
    <message>
        <source>Next date</source>
        <translation>Yaqin muddati</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Ruxsatlar</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Sifati</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Yozuv</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Qaror kutadi</translation>
    </message>
</context>
<context>
    <name>RecordsView</name>
    <message>
        <source>Ascending</source>
        <translation>Oʻsish tartibida</translation>
    </message>
    <message>
        <source>Descending</source>
        <translation>Kamayish tartibida</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Shartlar</translation>
    </message>
    <message>
        <source>Go on reading</source>
        <translation>Oʻqishni davom ettirish</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation>Roʻyxat tartibi</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Yozuvlar</translation>
    </message>
    <message>
        <source>Search the records</source>
        <translation>Yozuvlardan qidirish</translation>
    </message>
    <message>
        <source>Show all records</source>
        <translation>Barcha yozuvlarni koʻrsatish</translation>
    </message>
    <message>
        <source>Words, answers or a code…</source>
        <translation>Soʻz, javob yoki kod…</translation>
    </message>
</context>
<context>
    <name>Recovering</name>
    <message>
        <source>A vault was made in {path}. Open: {open}. Sealed: {sealed}. What was to stay on that laptop alone is not in it. It is another laptop now: enrol it again.</source>
        <translation>{path} papkasida ombor yaratildi. Ochiq: {open}. Muhrlangan: {sealed}. Faqat oʻsha noutbukda qolishi kerak boʻlgan narsalar unga kirmagan. Bu endi boshqa noutbuk: uni qaytadan roʻyxatdan oʻtkazing.</translation>
    </message>
    <message>
        <source>The key opens it. Open: {open}. Sealed: {sealed}.</source>
        <translation>Kalit uni ochadi. Ochiq: {open}. Muhrlangan: {sealed}.</translation>
    </message>
</context>
<context>
    <name>RecoveryDialogs</name>
    <message>
        <source>A passphrase for the new vault</source>
        <translation>Yangi ombor uchun maxfiy ibora</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Papkani tanlash…</translation>
    </message>
    <message>
        <source>Five words, or 20 characters.</source>
        <translation>Besh soʻz yoki 20 ta belgi.</translation>
    </message>
    <message>
        <source>In which empty folder should the new vault lie?</source>
        <translation>Yangi ombor qaysi boʻsh papkada tursin?</translation>
    </message>
    <message>
        <source>Make a vault of it?</source>
        <translation>Undan ombor yaratilsinmi?</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>Yaratish</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Yoʻq</translation>
    </message>
    <message>
        <source>Where is a backup of this laptop, or its folder?</source>
        <translation>Bu noutbukning zaxira nusxasi yoki ombor papkasi qayerda?</translation>
    </message>
</context>
<context>
    <name>Referrals</name>
    <message>
        <source>Carry the parcel {path} to the laptops it was sealed for: {count}.</source>
        <translation>{path} joʻnatmasini qaysi noutbuklar uchun muhrlangan boʻlsa, oʻshalarga olib boring: {count}.</translation>
    </message>
    <message>
        <source>Checked today: {who}</source>
        <translation>Bugun tekshirildi: {who}</translation>
    </message>
    <message>
        <source>Kept. The laptops learn of it by a parcel.</source>
        <translation>Saqlandi. Noutbuklar buni joʻnatmadan biladi.</translation>
    </message>
    <message>
        <source>Laptops can hold full interviews with it.</source>
        <translation>Bu roʻyxat bilan noutbuklarda toʻliq suhbat oʻtkazish mumkin.</translation>
    </message>
    <message>
        <source>No psychologist on it was checked in the last three months: laptops hold only the short interview.</source>
        <translation>Undagi birorta psixolog oxirgi uch oyda tekshirilmagan: noutbuklarda faqat qisqa suhbat oʻtkaziladi.</translation>
    </message>
    <message>
        <source>Nobody is on the list: no laptop begins an interview with it.</source>
        <translation>Roʻyxatda hech kim yoʻq: bunday roʻyxat bilan birorta noutbuk suhbatni boshlamaydi.</translation>
    </message>
    <message>
        <source>Taken out: {who}</source>
        <translation>Olib tashlandi: {who}</translation>
    </message>
    <message>
        <source>The sheet is the list now. Lines: {count}.</source>
        <translation>Endi roʻyxat — shu varaq. Qatorlar: {count}.</translation>
    </message>
    <message>
        <source>To be checked: {count}.</source>
        <translation>Tekshirish kerak: {count}.</translation>
    </message>
    <message>
        <source>Written: {path}</source>
        <translation>Yozildi: {path}</translation>
    </message>
    <message>
        <source>checked {date}</source>
        <translation>tekshirildi: {date}</translation>
    </message>
</context>
<context>
    <name>ReferralsView</name>
    <message>
        <source>Add somebody…</source>
        <translation>Kimnidir qoʻshish…</translation>
    </message>
    <message>
        <source>An interview is hidden after</source>
        <translation>Suhbat yashirilguncha</translation>
    </message>
    <message>
        <source>An interview is locked after</source>
        <translation>Suhbat qulflanguncha</translation>
    </message>
    <message>
        <source>Bring in a sheet…</source>
        <translation>Varaqni kiritish…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Oʻzgartirish…</translation>
    </message>
    <message>
        <source>Everything else is locked after</source>
        <translation>Qolgan hammasi qulflanguncha</translation>
    </message>
    <message>
        <source>F9 covers the window with an ordinary page. Write one that nobody asks about: its title first, then up to ten lines. Where nothing stands here, it is a list of doctors in the district.</source>
        <translation>F9 oynani oddiy sahifa bilan yopadi. Hech kim eʼtibor bermaydigan sahifa yozing: avval sarlavhasi, keyin oʻntagacha qator. Bu yerda hech narsa yozilmasa, tumandagi shifokorlar roʻyxati koʻrsatiladi.</translation>
    </message>
    <message>
        <source>Hiding and locking by itself</source>
        <translation>Ekran oʻzi qachon yashiriladi va qulflanadi</translation>
    </message>
    <message>
        <source>Keep these words</source>
        <translation>Shu soʻzlarni saqlash</translation>
    </message>
    <message>
        <source>Keep times and page</source>
        <translation>Vaqt va sahifani saqlash</translation>
    </message>
    <message>
        <source>Minutes in which nobody touches the laptop. Both go to the laptops with the list.</source>
        <translation>Noutbukka hech kim tegmaydigan vaqt. Vaqt ham, sahifa ham noutbuklarga roʻyxat bilan birga boradi.</translation>
    </message>
    <message>
        <source>Put in only people who know of it and agree: a laptop can be opened by force.</source>
        <translation>Faqat bundan xabardor va rozi boʻlgan odamlarni kiriting: noutbukni majburlab ochtirishlari mumkin.</translation>
    </message>
    <message>
        <source>Referral list</source>
        <translation>Yordam roʻyxati</translation>
    </message>
    <message>
        <source>Seal it for the laptops…</source>
        <translation>Noutbuklar uchun muhrlash…</translation>
    </message>
    <message>
        <source>Still right</source>
        <translation>Hali toʻgʻri</translation>
    </message>
    <message>
        <source>The organisation&apos;s own words</source>
        <translation>Tashkilotning oʻz soʻzlari</translation>
    </message>
    <message>
        <source>The page that hides the window</source>
        <translation>Oynani yashiradigan sahifa</translation>
    </message>
    <message>
        <source>This sheet cannot be used yet. Nothing was changed.</source>
        <translation>Bu varaqdan hozircha foydalanib boʻlmaydi. Hech narsa oʻzgarmadi.</translation>
    </message>
    <message>
        <source>To be checked</source>
        <translation>Tekshirish kerak</translation>
    </message>
    <message>
        <source>To seal it, register a laptop first.</source>
        <translation>Muhrlash uchun avval noutbukni hisobga oling.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Qaytarish</translation>
    </message>
    <message>
        <source>What an interviewer says about you at the beginning. It stands in the guide, F2.</source>
        <translation>Suhbat oluvchi suhbat boshida siz haqingizda shu soʻzlarni aytadi. Ular qoʻllanmada turadi, F2.</translation>
    </message>
    <message>
        <source>What the list allows</source>
        <translation>Roʻyxat nimaga imkon beradi</translation>
    </message>
    <message>
        <source>Where should the parcel be?</source>
        <translation>Joʻnatma qayerda boʻlsin?</translation>
    </message>
    <message>
        <source>Where should the sheet be?</source>
        <translation>Varaq qayerda boʻlsin?</translation>
    </message>
    <message>
        <source>Which sheet?</source>
        <translation>Qaysi varaq?</translation>
    </message>
    <message>
        <source>Who helps in which city, and how the organisation speaks of itself. Laptops begin no interview without this list. It is checked every three months.</source>
        <translation>Qaysi shaharda kim yordam beradi va tashkilot oʻzi haqida qanday gapiradi. Noutbuklar bu roʻyxatsiz suhbatni boshlamaydi. U har uch oyda tekshiriladi.</translation>
    </message>
    <message>
        <source>Whom an interviewer calls when somebody is in danger. It can be read on a locked laptop: name nobody.</source>
        <translation>Kimdir xavf ostida boʻlsa, suhbat oluvchi kimga qoʻngʻiroq qiladi. Buni qulflangan noutbukda ham oʻqish mumkin: hech kimning ismini yozmang.</translation>
    </message>
    <message>
        <source>Write a sheet to fill in…</source>
        <translation>Toʻldirish uchun varaq yozish…</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count} daq.</translation>
    </message>
</context>
<context>
    <name>Reforms</name>
    <message>
        <source>A doubtful reading: a lawyer must look at it</source>
        <translation>Shubhali talqin: uni yurist tekshirishi kerak</translation>
    </message>
    <message>
        <source>A likely reading</source>
        <translation>Haqiqatga yaqin talqin</translation>
    </message>
    <message>
        <source>Both countries</source>
        <translation>Ikkala mamlakat</translation>
    </message>
    <message>
        <source>Changes no rule, not counted</source>
        <translation>Qoidani oʻzgartirmaydi, hisobga kirmaydi</translation>
    </message>
    <message>
        <source>Kazakhstan</source>
        <translation>Qozogʻiston</translation>
    </message>
    <message>
        <source>Only inside the organisation</source>
        <translation>Faqat tashkilot ichida</translation>
    </message>
    <message>
        <source>People counted: {count}</source>
        <translation>Hisobga olingan odamlar: {count}</translation>
    </message>
    <message>
        <source>Questionnaire {questionnaire}, law {law}</source>
        <translation>Savolnoma {questionnaire}, qonun qoidalari {law}</translation>
    </message>
    <message>
        <source>The law in use does not say what it would change</source>
        <translation>Ishlatilayotgan qonun qoidalarida u nimani oʻzgartirishi aytilmagan</translation>
    </message>
    <message>
        <source>The line says so plainly</source>
        <translation>Maʼruzada bu ochiq aytilgan</translation>
    </message>
    <message>
        <source>Uzbekistan</source>
        <translation>Oʻzbekiston</translation>
    </message>
    <message>
        <source>What counts as a confession</source>
        <translation>Nima aybga iqrorlik deb hisoblanadi</translation>
    </message>
    <message>
        <source>{sure}. The report, lines {lines}.</source>
        <translation>{sure}. Maʼruza, {lines}-qatorlar.</translation>
    </message>
</context>
<context>
    <name>ReformsView</name>
    <message>
        <source>Count again</source>
        <translation>Qayta sanash</translation>
    </message>
    <message>
        <source>Each proposal alone, the strongest first</source>
        <translation>Har bir taklif alohida, avval eng kuchlisi</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Yigʻish</translation>
    </message>
    <message>
        <source>How we read it</source>
        <translation>Biz qanday tushunamiz</translation>
    </message>
    <message>
        <source>Our reading</source>
        <translation>Bizning talqinimiz</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Takliflar</translation>
    </message>
    <message>
        <source>The proposals</source>
        <translation>Takliflar</translation>
    </message>
    <message>
        <source>The report proposes changes of the law and of what offices do. Here stands what each of them, and two or three together, would open for the people who were interviewed. It is no promise and no decision about anybody.</source>
        <translation>Maʼruza qonunlarni va idoralar ishini oʻzgartirishni taklif qiladi. Bu yerda har bir taklif alohida, ikkitasi yoki uchtasi birga qabul qilinganda suhbat bergan odamlarga nima ochilar edi — shu koʻrsatilgan. Bu vaʼda ham, kimdir haqidagi qaror ham emas.</translation>
    </message>
    <message>
        <source>There is nobody yet who may be counted.</source>
        <translation>Hozircha hisobga olish mumkin boʻlgan hech kim yoʻq.</translation>
    </message>
    <message>
        <source>What these numbers say</source>
        <translation>Bu sonlar nimani bildiradi</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Pages: {count}</source>
        <translation>Betlar: {count}</translation>
    </message>
    <message>
        <source>Tables and lines that stay inside: {count}</source>
        <translation>Tashkilot ichida qoladigan jadvallar va qatorlar: {count}</translation>
    </message>
    <message>
        <source>Tables: {count}</source>
        <translation>Jadvallar: {count}</translation>
    </message>
</context>
<context>
    <name>ReportView</name>
    <message>
        <source>A finished report for people outside: how the interviews were made, what people said, what stands in their way, and all tables. Choose first for whom it is.</source>
        <translation>Tashqaridagi odamlar uchun tayyor hisobot: suhbatlar qanday oʻtkazildi, odamlar nima dedi, ularga nima toʻsqinlik qilmoqda va barcha jadvallar. Avval kim uchunligini tanlang.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Orqaga</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Hamma uchun</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fayl</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Kim uchun</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>Hisobot tili</translation>
    </message>
    <message>
        <source>Make the report</source>
        <translation>Hisobotni tuzish</translation>
    </message>
    <message>
        <source>Nothing is hidden: people may be recognised. Not for publication.</source>
        <translation>Hech narsa yashirilmagan: odamlarni tanib qolish mumkin. Nashr qilinmaydi.</translation>
    </message>
    <message>
        <source>Numbers of one or two people are hidden, and others from which they could be worked out. This can take some minutes.</source>
        <translation>1 va 2 sonlari ham, ularni hisoblab topish mumkin boʻlgan sonlar ham yashiriladi. Bunga bir necha daqiqa ketishi mumkin.</translation>
    </message>
    <message>
        <source>Numbers of one to four people are hidden, and others from which they could be worked out. This can take some minutes.</source>
        <translation>1 dan 4 gacha boʻlgan sonlar ham, ularni hisoblab topish mumkin boʻlgan sonlar ham yashiriladi. Bunga bir necha daqiqa ketishi mumkin.</translation>
    </message>
    <message>
        <source>Only inside the organisation</source>
        <translation>Faqat tashkilot ichida</translation>
    </message>
    <message>
        <source>Pages of the report: {count}</source>
        <translation>Hisobot betlari: {count}</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Hamkorlar uchun</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Hisobot</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Saqlash</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Hisobotni saqlash</translation>
    </message>
    <message>
        <source>Save the report?</source>
        <translation>Hisobot saqlansinmi?</translation>
    </message>
    <message>
        <source>The file is not encrypted, and people may be recognised in it. Do not publish it, and do not send it openly.</source>
        <translation>Fayl shifrlanmagan va undagi odamlarni tanib qolish mumkin. Uni nashr qilmang va ochiq holda yubormang.</translation>
    </message>
    <message>
        <source>The file is not encrypted. It is meant for partners who do not pass it on.</source>
        <translation>Fayl shifrlanmagan. U boshqalarga bermaydigan hamkorlar uchun moʻljallangan.</translation>
    </message>
    <message>
        <source>The file is not encrypted. Small numbers are hidden in it. Read it once before it is published: what is out cannot be taken back.</source>
        <translation>Fayl shifrlanmagan. Undagi kichik sonlar yashirilgan. Nashr qilishdan oldin uni bir marta oʻqib chiqing: tashqariga chiqqan narsani qaytarib boʻlmaydi.</translation>
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
    <name>Rescue</name>
    <message>
        <source>Backup of {month}. Open: {open}. Sealed: {sealed}.</source>
        <translation>Zaxira nusxa: {month}. Ochiq: {open}. Muhrlangan: {sealed}.</translation>
    </message>
    <message>
        <source>Not brought back, because it was taken back or deleted: {count}.</source>
        <translation>Qaytarib olingan yoki oʻchirilgani uchun tiklanmaydi: {count}.</translation>
    </message>
    <message>
        <source>Places that could not be read: {gaps}. Not as it was written: {refused}.</source>
        <translation>Oʻqib boʻlmagan joylar: {gaps}. Yozilganidan oʻzgarib qolgani: {refused}.</translation>
    </message>
    <message>
        <source>Something is missing in these; look through them with the person: {codes}.</source>
        <translation>Bularda nimadir yetishmaydi; suhbatdosh bilan birga koʻrib chiqing: {codes}.</translation>
    </message>
    <message>
        <source>The damaged vault was not changed: keep it until you know that nothing is missing. The new one opens with the same passphrase; enrol it again before you go on.</source>
        <translation>Shikastlangan ombor oʻzgartirilmadi: hech narsa yoʻqolmaganiga ishonch hosil qilguncha uni saqlang. Yangisi oʻsha maxfiy ibora bilan ochiladi; davom etishdan oldin uni qaytadan roʻyxatdan oʻtkazing.</translation>
    </message>
    <message>
        <source>The new vault opens with the passphrase of the backup. For your coordinator it is another laptop: enrol it again before you go on.</source>
        <translation>Yangi ombor zaxira nusxaning maxfiy iborasi bilan ochiladi. Koordinator uchun bu boshqa noutbuk: davom etishdan oldin uni qaytadan roʻyxatdan oʻtkazing.</translation>
    </message>
    <message>
        <source>Whole: {whole}. Sealed: {sealed}.</source>
        <translation>Toʻliq: {whole}. Muhrlangan: {sealed}.</translation>
    </message>
</context>
<context>
    <name>ReturnStrip</name>
    <message>
        <source>Another meeting</source>
        <translation>Yangi uchrashuv</translation>
    </message>
    <message>
        <source>Another meeting asks first who is there, if it is safe, and if the person agrees.</source>
        <translation>Yangi uchrashuvda avval shular soʻraladi: yoningizda kim bor, xavfsizmi, odam rozimi.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Davom etish</translation>
    </message>
    <message>
        <source>The same talk</source>
        <translation>Oʻsha suhbat</translation>
    </message>
</context>
<context>
    <name>Returning</name>
    <message>
        <source>Answered: {done} of {total}.</source>
        <translation>Javob berilgan: {done} / {total}.</translation>
    </message>
    <message>
        <source>Answers without a place in it, kept for reading back: {count}.</source>
        <translation>Bu versiyada oʻrni yoʻq javoblar soni: {count}. Ular qayta oʻqib berish uchun saqlandi.</translation>
    </message>
    <message>
        <source>Check this page: the last seconds of typing may be missing.</source>
        <translation>Shu sahifani tekshiring: oxirgi soniyalarda yozilgani saqlanmagan boʻlishi mumkin.</translation>
    </message>
    <message>
        <source>Everything that was saved is here.</source>
        <translation>Saqlanganlarning hammasi shu yerda.</translation>
    </message>
    <message>
        <source>Half-typed text was kept too.</source>
        <translation>Oxirigacha yozilmagan matn ham saqlangan.</translation>
    </message>
    <message>
        <source>It goes on with version {version} of the questionnaire.</source>
        <translation>Suhbat savolnomaning {version} versiyasi bilan davom etadi.</translation>
    </message>
    <message>
        <source>So this meeting reads it out, and asks every permission again.</source>
        <translation>Shuning uchun bu uchrashuvda rozilik matni ovoz chiqarib oʻqiladi va har bir ruxsat qayta soʻraladi.</translation>
    </message>
    <message>
        <source>The half-typed note was kept too: N opens it.</source>
        <translation>Oxirigacha yozilmagan izoh ham saqlangan: uni N tugmasi ochadi.</translation>
    </message>
    <message>
        <source>This interview was interrupted.</source>
        <translation>Bu suhbat uzilib qolgan.</translation>
    </message>
    <message>
        <source>What people agree to has changed.</source>
        <translation>Odamlar rozi boʻladigan narsa oʻzgardi.</translation>
    </message>
    <message>
        <source>You are where you stopped.</source>
        <translation>Toʻxtagan joyingizdasiz.</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>A case is open, or the person is still held. The interview is in no bundle until another meeting says that it is over; after {days} days without one it is deleted. Give no paper.</source>
        <translation>Ish hali ochiq yoki odam hali ozodlikda emas. Boshqa uchrashuvda buning tugagani aytilmaguncha suhbat birorta toʻplamga kirmaydi; bunday uchrashuv boʻlmasa, {days} kundan keyin oʻchiriladi. Qogʻoz bermang.</translation>
    </message>
    <message>
        <source>After the interview</source>
        <translation>Suhbatdan keyin</translation>
    </message>
    <message>
        <source>And you: how are you? Tell your coordinator if it was heavy.</source>
        <translation>Oʻzingiz-chi, qalaysiz? Ogʻir kelgan boʻlsa, koordinatoringizga ayting.</translation>
    </message>
    <message>
        <source>Asked by an earlier version of the questionnaire</source>
        <translation>Savolnomaning oldingi versiyasida soʻralgan</translation>
    </message>
    <message>
        <source>Change the permissions above as the person wishes, then ask again.</source>
        <translation>Yuqoridagi ruxsatlarni suhbatdosh xohlaganidek oʻzgartiring, keyin yana soʻrang.</translation>
    </message>
    <message>
        <source>Deleted at the end of today</source>
        <translation>Bugun, kun oxirida oʻchiriladi</translation>
    </message>
    <message>
        <source>Everything was read</source>
        <translation>Hammasi oʻqib berildi</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Yakunlash</translation>
    </message>
    <message>
        <source>Four words</source>
        <translation>Toʻrtta soʻz</translation>
    </message>
    <message>
        <source>Not sealed</source>
        <translation>Muhrlanmadi</translation>
    </message>
    <message>
        <source>Nothing on paper can be given of this interview. Read it on the screen.</source>
        <translation>Bu suhbatdan qogʻozda hech narsa berib boʻlmaydi. Ekrandan oʻqing.</translation>
    </message>
    <message>
        <source>Nothing was kept. A real interview would now be sealed, and only the coordinator could open it.</source>
        <translation>Hech narsa saqlanmadi. Haqiqiy suhbat hozir muhrlangan boʻlar va uni faqat koordinator ocha olar edi.</translation>
    </message>
    <message>
        <source>Only the coordinator can open this interview now. This laptop cannot. It travels with the next bundle, and they will ask you about it.</source>
        <translation>Endi bu suhbatni faqat koordinator ocha oladi, bu noutbuk ocha olmaydi. U keyingi toʻplam bilan ketadi va koordinator sizdan u haqda soʻraydi.</translation>
    </message>
    <message>
        <source>Only the coordinator can open this interview now. This laptop cannot. It travels with the next bundle.</source>
        <translation>Endi bu suhbatni faqat koordinator ocha oladi. Bu noutbuk ocha olmaydi. Suhbat keyingi toʻplam bilan ketadi.</translation>
    </message>
    <message>
        <source>Open until midnight</source>
        <translation>Yarim tungacha ochiq</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Qogʻoz</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Ruxsatlar</translation>
    </message>
    <message>
        <source>Read back</source>
        <translation>Qayta oʻqib berish</translation>
    </message>
    <message>
        <source>Read every line aloud, in the language of the interview. Whatever is wrong is corrected at once.</source>
        <translation>Har bir qatorni suhbat tilida ovoz chiqarib oʻqing. Notoʻgʻri joyi boʻlsa, darhol tuzatiladi.</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>Muhrlandi</translation>
    </message>
    <message>
        <source>Sign-off</source>
        <translation>Tasdiqlash</translation>
    </message>
    <message>
        <source>Still open: {questions}</source>
        <translation>Hali ochiq: {questions}</translation>
    </message>
    <message>
        <source>That was practice</source>
        <translation>Bu mashq edi</translation>
    </message>
    <message>
        <source>The coordinator gave up the old key, because others may know it. The interview stays here and can be opened. Open “From the coordinator…” and compare the ten words of the new card: it is sealed then.</source>
        <translation>Koordinator eski kalitdan voz kechdi: uni begonalar bilishi mumkin. Suhbat shu yerda qoladi va uni ochish mumkin. “Koordinatordan…” boʻlimini ochib, yangi kartaning oʻn soʻzini solishtiring: shunda suhbat muhrlanadi.</translation>
    </message>
    <message>
        <source>The coordinator may not read this interview. It is in no bundle and no count, and at the end of today it is deleted.</source>
        <translation>Bu suhbatni koordinator oʻqishi mumkin emas. U hech bir toʻplamga va hech bir hisobga kirmaydi, bugun, kun oxirida oʻchiriladi.</translation>
    </message>
    <message>
        <source>The person does not agree with what was written. The interview is in no bundle and no count, and at the end of today it is deleted.</source>
        <translation>Suhbatdosh yozilganlarga rozi emas. Suhbat hech bir toʻplamga va hech bir hisobga kirmaydi, bugun, kun oxirida oʻchiriladi.</translation>
    </message>
    <message>
        <source>The person has not agreed yet. The interview can be opened until midnight. Then it is sealed unsigned: it is counted nowhere, and comes back from the coordinator to be continued.</source>
        <translation>Suhbatdosh yozilganlarni hali tasdiqlamadi. Suhbatni yarim tungacha ochish mumkin. Soʻng u tasdiqlanmagan holda muhrlanadi: hech bir hisobga kirmaydi, koordinator uni davom ettirish uchun qaytaradi.</translation>
    </message>
    <message>
        <source>The person is not safe. The interview is in no bundle and no count, and at the end of today it is deleted. Tell your coordinator today, without a name.</source>
        <translation>Suhbatdosh xavfsiz emas. Suhbat hech bir toʻplamga va hech bir hisobga kirmaydi, bugun, kun oxirida oʻchiriladi. Bugunoq koordinatoringizga xabar bering, ism aytmang.</translation>
    </message>
    <message>
        <source>This laptop does not know its coordinator yet. The interview stays here and can be opened. Enrol soon: it is sealed then.</source>
        <translation>Bu noutbuk hali oʻz koordinatorini bilmaydi. Suhbat shu yerda qoladi va uni ochish mumkin. Tez orada roʻyxatdan oʻting: suhbat shunda muhrlanadi.</translation>
    </message>
    <message>
        <source>This one is needed before you go on. Take your time.</source>
        <translation>Davom etish uchun bu savolga javob kerak. Shoshilmang.</translation>
    </message>
    <message>
        <source>Two laptops wrote different answers about a permission. Ask the person, and answer it again. Until then it is in no bundle, and after {days} days it is deleted.</source>
        <translation>Ikki noutbukda bir ruxsatga har xil javob yozilgan. Suhbatdoshdan soʻrab, qaytadan javob bering. Ungacha suhbat birorta toʻplamga kirmaydi, {days} kundan keyin oʻchiriladi.</translation>
    </message>
    <message>
        <source>What I wrote down</source>
        <translation>Yozib olganlarim</translation>
    </message>
    <message>
        <source>Your coordinator has not shown yet that this laptop can be recovered. The interview stays here and can be opened. Open “From the coordinator…” and write the recovery file: it is sealed once the parcel with the proof is here.</source>
        <translation>Koordinator bu noutbukni tiklash mumkinligini hali tasdiqlamadi. Suhbat shu yerda qoladi va uni ochish mumkin. “Koordinatordan…” boʻlimini ochib, tiklash faylini tayyorlang: tasdiqli joʻnatma kelgach, suhbat muhrlanadi.</translation>
    </message>
    <message>
        <source>“Another day”: tonight it is sealed unsigned, is counted nowhere, and comes back to be continued. “Do not agree”: it is deleted at the end of today.</source>
        <translation>“Boshqa kuni”: suhbat kun oxirida tasdiqlanmagan holda muhrlanadi, hech bir hisobga kirmaydi va davom ettirish uchun qaytariladi. “Bunga qoʻshilmayman”: bugun, kun oxirida oʻchiriladi.</translation>
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
        <translation>Qisqacha bayonni koʻrish…</translation>
    </message>
    <message>
        <source>Looking back together</source>
        <translation>Birga koʻrib chiqish</translation>
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
        <translation>Savollarga qaytish</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Tuzatish</translation>
    </message>
    <message>
        <source>Enough for today</source>
        <translation>Bugunga yetarli</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Qoldirish</translation>
    </message>
    <message>
        <source>Looking back</source>
        <translation>Koʻrib chiqish</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Keyingi</translation>
    </message>
    <message>
        <source>Nothing asks for it any more, so it cannot be given again.</source>
        <translation>Buni endi hech bir savol soʻramaydi, shuning uchun bu javobni qayta berib boʻlmaydi.</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Olib tashlash</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Olib tashlash</translation>
    </message>
    <message>
        <source>Take this answer out?</source>
        <translation>Bu javob olib tashlansinmi?</translation>
    </message>
    <message>
        <source>To the first page</source>
        <translation>Birinchi sahifaga</translation>
    </message>
</context>
<context>
    <name>ReviewWords</name>
    <message>
        <source>A question and an answer of their own</source>
        <translation>Odamning oʻz savoli va oʻz javobi</translation>
    </message>
    <message>
        <source>An interpreter looks away, and goes out while the person says them.</source>
        <translation>Tarjimon teskari qarab turadi, odam soʻzlarni aytayotganda esa chiqib turadi.</translation>
    </message>
    <message>
        <source>Ask for the four words</source>
        <translation>Toʻrtta soʻzni aytib berishini soʻrang</translation>
    </message>
    <message>
        <source>First the four words: let the person learn them, choose an answer, or say that they want none.</source>
        <translation>Avval toʻrtta soʻz: odam ularni yodlab olsin, oʻz javobini tanlasin yoki kerak emasligini aytsin.</translation>
    </message>
    <message>
        <source>Four words to keep in mind</source>
        <translation>Esda saqlanadigan toʻrtta soʻz</translation>
    </message>
    <message>
        <source>It travels inside the sealed interview. After sealing this laptop holds nothing to check it against: nobody can find out here that the two of you met.</source>
        <translation>Bu muhrlangan suhbat ichida ketadi. Shundan keyin noutbukda uni solishtirib tekshiradigan hech narsa qolmaydi: ikkovingiz uchrashganingizni bu yerda hech kim bila olmaydi.</translation>
    </message>
    <message>
        <source>No words can be given yet</source>
        <translation>Hozircha soʻz berib boʻlmaydi</translation>
    </message>
    <message>
        <source>Something that stays in mind for years, that nobody else would guess and that stands in no paper. An answer of two or three words is better than one. Capitals, full stops and commas do not matter.</source>
        <translation>Yillar davomida esdan chiqmaydigan, boshqa hech kim topolmaydigan, hech bir qogʻozda yozilmagan narsa boʻlsin. Bitta soʻzdan koʻra ikki-uch soʻzli javob yaxshi. Katta harflar, nuqta va vergullarning ahamiyati yoʻq.</translation>
    </message>
    <message>
        <source>The person says the words by heart. Show them again as often as they like.</source>
        <translation>Odam soʻzlarni yoddan aytadi. U qancha xohlasa, shuncha marta qayta koʻrsating.</translation>
    </message>
    <message>
        <source>The person wants no words. They can still take the record back through you or the coordinator; then somebody has to make sure that it is them.</source>
        <translation>Odamga soʻzlar kerak emas. U baribir yozuvni siz yoki koordinator orqali qaytarib olishi mumkin; unda bu aynan oʻsha odam ekaniga ishonch hosil qilish kerak boʻladi.</translation>
    </message>
    <message>
        <source>This is settled</source>
        <translation>Tanlov qilindi</translation>
    </message>
    <message>
        <source>This laptop lacks something that words need. The coordinator sends it with the next parcel, or on a new card. Until then the person takes the record back through you or the coordinator.</source>
        <translation>Bu noutbukda soʻzlar uchun kerak boʻlgan narsa yoʻq. Uni koordinator keyingi joʻnatma yoki yangi kartochka bilan yuboradi. Ungacha odam yozuvni siz yoki koordinator orqali qaytarib oladi.</translation>
    </message>
    <message>
        <source>Whoever says these words can take everything back later, through any of us, without a name or a reason. Turn the screen to the person and read the words together. Write them nowhere. Their order does not matter. A small story with all four helps. Then hide them.</source>
        <translation>Shu soʻzlarni aytgan odam keyinchalik hammasini istalganimiz orqali, ismini ham, sababini ham aytmasdan qaytarib olishi mumkin. Ekranni odamga qaratib, soʻzlarni birga oʻqing. Hech qayerga yozmang. Soʻzlarning tartibi muhim emas. Toʻrttalasi qatnashgan kichik hikoya oʻylab topish yordam beradi. Keyin soʻzlarni yashiring.</translation>
    </message>
</context>
<context>
    <name>RosterView</name>
    <message>
        <source>Move up (Alt+↑)</source>
        <translation>Yuqoriga (Alt+↑)</translation>
    </message>
    <message>
        <source>Move up: {entry}</source>
        <translation>Yuqoriga surish: {entry}</translation>
    </message>
    <message>
        <source>One after the other</source>
        <translation>Birin-ketin</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Qayta ochish</translation>
    </message>
    <message>
        <source>Questions left: {number}</source>
        <translation>Qolgan savol: {number}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Olib tashlash</translation>
    </message>
    <message>
        <source>Remove: {entry}</source>
        <translation>Olib tashlash: {entry}</translation>
    </message>
</context>
<context>
    <name>SayDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Bekor qilish</translation>
    </message>
</context>
<context>
    <name>SectionList</name>
    <message>
        <source>Answered: {done} of {total}</source>
        <translation>Javob berilgan: {done} / {total}</translation>
    </message>
</context>
<context>
    <name>Setup</name>
    <message>
        <source>A laptop seals interviews only when its recovery file was opened here.</source>
        <translation>Noutbuk suhbatlarni faqat tiklash fayli bu yerda ochilganidan keyin muhrlaydi.</translation>
    </message>
    <message>
        <source>A second key, kept elsewhere</source>
        <translation>Boshqa joyda turadigan ikkinchi kalit</translation>
    </message>
    <message>
        <source>A second person was there</source>
        <translation>Yoningizda ikkinchi odam boʻlgan</translation>
    </message>
    <message>
        <source>A test with an invented person</source>
        <translation>Oʻylab topilgan odam bilan sinov</translation>
    </message>
    <message>
        <source>All {count} answers arrived as they were told.</source>
        <translation>Hamma javoblar aytilganidek yetib keldi: {count}.</translation>
    </message>
    <message>
        <source>An interviewer writes a code, never a name. Which code is whose does not stand in this program: write it on one sheet of paper, and lock it up at the organisation, not where this machine or a laptop is.</source>
        <translation>Suhbat oluvchi ismini emas, kodini yozadi. Kod kimniki ekani dasturda yoʻq: uni bir varaq qogʻozga yozib, tashkilotda qulflab qoʻying, ammo shu kompyuter yoki noutbuklar turgan joyda emas.</translation>
    </message>
    <message>
        <source>Codes for the interviewers</source>
        <translation>Suhbat oluvchilar uchun kodlar</translation>
    </message>
    <message>
        <source>Compare the ten words of each laptop by voice, then register its card.</source>
        <translation>Har bir noutbukning oʻn soʻzini ogʻzaki solishtiring, keyin kartasini roʻyxatga oling.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Bajarildi</translation>
    </message>
    <message>
        <source>Draw five codes</source>
        <translation>Beshta kodni tasodifan tanlash</translation>
    </message>
    <message>
        <source>Each person chooses the day. Write down what your project does when that day comes, and who looks at To do.</source>
        <translation>Kunni odamning oʻzi tanlaydi. Oʻsha kun kelganda loyihangiz nima qilishini va “Vazifalar” boʻlimini kim koʻrishini yozing.</translation>
    </message>
    <message>
        <source>Every person hears these words before they agree to anything.</source>
        <translation>Har bir odam biror narsaga rozi boʻlishdan oldin shu soʻzlarni eshitadi.</translation>
    </message>
    <message>
        <source>Given out: {codes}</source>
        <translation>Berilgan: {codes}</translation>
    </message>
    <message>
        <source>Go to: {place}</source>
        <translation>Oʻtish: {place}</translation>
    </message>
    <message>
        <source>How long records are kept</source>
        <translation>Yozuvlar qancha saqlanadi</translation>
    </message>
    <message>
        <source>It went well: {count} answers were told, sealed, carried in a bundle of {size} KB, and arrived the same in a copy of this desk. The copy is destroyed.</source>
        <translation>Hammasi yaxshi oʻtdi: javoblar ({count}) aytildi, muhrlandi, toʻplamda ({size} KB) olib oʻtildi va shu ish joyining nusxasiga oʻzgarmay yetib keldi. Nusxa yoʻq qilindi.</translation>
    </message>
    <message>
        <source>Laptops</source>
        <translation>Noutbuklar</translation>
    </message>
    <message>
        <source>Laptops without one: {count}</source>
        <translation>Bunday fayli yoʻq noutbuklar: {count}</translation>
    </message>
    <message>
        <source>Last played in {month}.</source>
        <translation>Oxirgi marta oʻtkazildi: {month}.</translation>
    </message>
    <message>
        <source>Lines in it: {count}</source>
        <translation>Roʻyxatdagi qatorlar: {count}</translation>
    </message>
    <message>
        <source>Missing: {languages}.</source>
        <translation>Yetishmaydi: {languages}.</translation>
    </message>
    <message>
        <source>No card was made with these words yet.</source>
        <translation>Bu soʻzlar bilan karta hali yaratilmagan.</translation>
    </message>
    <message>
        <source>No interview without somebody to send people to, and no full one without a psychologist. Name a contact for a night on which somebody is in danger.</source>
        <translation>Odamni yuboradigan joy boʻlmasa, suhbat yoʻq; psixolog boʻlmasa, toʻliq suhbat yoʻq. Tunda kimdir xavf ostida qolsa, kimga qoʻngʻiroq qilishni koʻrsating.</translation>
    </message>
    <message>
        <source>No psychologist was checked lately: no full interview is held.</source>
        <translation>Psixolog qatori anchadan beri tekshirilmagan: toʻliq suhbat oʻtkazilmaydi.</translation>
    </message>
    <message>
        <source>Nobody is named to call tonight.</source>
        <translation>Tunda kimga qoʻngʻiroq qilish koʻrsatilmagan.</translation>
    </message>
    <message>
        <source>Not quite</source>
        <translation>Toʻliq emas</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Hali yoʻq</translation>
    </message>
    <message>
        <source>Not yet; the other way was taken, and one is enough to begin.</source>
        <translation>Hali yoʻq; boshqa yoʻl tanlangan, boshlash uchun bittasi yetarli.</translation>
    </message>
    <message>
        <source>One key opens every interview. Make a second one with a person who is not you, and let that person carry it away.</source>
        <translation>Barcha suhbatlarni bitta kalit ochadi. Boshqa odam bilan birga ikkinchisini yarating, uni oʻsha odam olib ketsin.</translation>
    </message>
    <message>
        <source>Or give the key to three people on paper: any two bring it back, one alone tells nothing. One of the two ways is needed; both are better.</source>
        <translation>Yoki kalitni ulushlarga boʻlib, qogʻozda uch kishiga bering: istalgan ikki ulush uni qaytaradi, bitta ulushning oʻzi hech narsani bildirmaydi. Ikki yoʻldan biri kerak, ikkalasi boʻlsa, yaxshiroq.</translation>
    </message>
    <message>
        <source>Play it</source>
        <translation>Oʻtkazish</translation>
    </message>
    <message>
        <source>Registered: {count}</source>
        <translation>Roʻyxatga olingan: {count}</translation>
    </message>
    <message>
        <source>Since then this desk has other keys: play it again.</source>
        <translation>Shundan beri bu ish joyining kalitlari boshqa: sinovni qayta oʻtkazing.</translation>
    </message>
    <message>
        <source>Strike one out…</source>
        <translation>Kodni roʻyxatdan chiqarish…</translation>
    </message>
    <message>
        <source>The key in three shares</source>
        <translation>Uch ulushga boʻlingan kalit</translation>
    </message>
    <message>
        <source>The key on a stick</source>
        <translation>Fleshkadagi kalit</translation>
    </message>
    <message>
        <source>The page that hides the window</source>
        <translation>Oynani yashiradigan sahifa</translation>
    </message>
    <message>
        <source>The program plays an invented laptop: it is enrolled, holds an interview, seals it, writes a bundle, and a copy of this desk merges it. Nothing of it stays, nothing is counted. Before the first real interview, and after every change of keys.</source>
        <translation>Dastur oʻylab topilgan noutbuk rolini oʻynaydi: u roʻyxatga olinadi, suhbat oʻtkazadi, uni muhrlaydi, toʻplam yozadi, shu ish joyining nusxasi esa uni birlashtiradi. Undan hech narsa qolmaydi, hech narsa sanalmaydi. Birinchi haqiqiy suhbatdan oldin va kalitlar har gal almashganda oʻtkazing.</translation>
    </message>
    <message>
        <source>The program proposes {months} months to every person.</source>
        <translation>Dastur har bir odamga {months} oy muddat taklif qiladi.</translation>
    </message>
    <message>
        <source>The texts were translated with care and are drafts until a speaker of the language has read them. Let the interviewers know.</source>
        <translation>Matnlar puxta tarjima qilingan, ammo til egasi oʻqib chiqmaguncha qoralama boʻlib qoladi. Buni suhbat oluvchilarga ayting.</translation>
    </message>
    <message>
        <source>The third permission says that one coordinator reads the answers. Write down which role that is, and who stands in; not a name.</source>
        <translation>Uchinchi ruxsatda javoblarni bitta koordinator oʻqishi aytilgan. Bu qaysi lavozim ekanini va oʻrnini kim bosishini yozing; ismini emas.</translation>
    </message>
    <message>
        <source>Their recovery files</source>
        <translation>Ularning tiklash fayllari</translation>
    </message>
    <message>
        <source>Then put this desk&apos;s own key on a stick that you carry apart: whoever takes this machine needs the stick too.</source>
        <translation>Keyin shu ish joyining kalitini fleshkaga oʻtkazib, alohida olib yuring: kompyuterni olgan odamga fleshka ham kerak boʻladi.</translation>
    </message>
    <message>
        <source>Three people have it since {month}.</source>
        <translation>Kalit uch kishiga berilgan: {month}.</translation>
    </message>
    <message>
        <source>When the window is hidden, it shows an ordinary page. Choose what people where you work would have open anyway, and agree on what you say you talk about.</source>
        <translation>Oyna yashirilganda oddiy sahifa koʻrinadi. Sizlarda shundoq ham ochiq turishi mumkin boʻlgan sahifani tanlang va nima haqida gaplashyapmiz deyishni kelishib oling.</translation>
    </message>
    <message>
        <source>Who has read the texts</source>
        <translation>Matnlarni kim oʻqigan</translation>
    </message>
    <message>
        <source>Who is responsible</source>
        <translation>Kim javobgar</translation>
    </message>
    <message>
        <source>Who you are, in every language</source>
        <translation>Siz kimsiz, barcha tillarda</translation>
    </message>
    <message>
        <source>Whom to send people to</source>
        <translation>Odamlarni qayerga yuborish kerak</translation>
    </message>
    <message>
        <source>Write down in which role the second person was there, and what was made; not a name. It counts only while a second key or the shares exist.</source>
        <translation>Ikkinchi odam kim sifatida qatnashganini va nima qilinganini yozing; ismini emas. Bu faqat ikkinchi kalit yoki ulushlar bor paytda hisobga olinadi.</translation>
    </message>
    <message>
        <source>Write it down…</source>
        <translation>Yozib qoʻyish…</translation>
    </message>
    <message>
        <source>Written down in {month}: {words}</source>
        <translation>Yozildi: {month}. {words}</translation>
    </message>
    <message>
        <source>{language}: drafts. Read and signed: {signed} of {texts}.</source>
        <translation>{language}: qoralama. Oʻqilib imzolangani: {signed}/{texts}.</translation>
    </message>
    <message>
        <source>{language}: every text was read and signed by a person.</source>
        <translation>{language}: barcha matnlarni odam oʻqib imzolagan.</translation>
    </message>
</context>
<context>
    <name>SetupView</name>
    <message>
        <source>Set-up</source>
        <translation>Tayyorgarlik</translation>
    </message>
    <message>
        <source>Strike a code out</source>
        <translation>Kodni roʻyxatdan chiqarish</translation>
    </message>
    <message>
        <source>Strike it out</source>
        <translation>Roʻyxatdan chiqarish</translation>
    </message>
    <message>
        <source>What a project needs before its first real interview, in one sitting and in this order. What the program can see it sees for itself; the rest you write down.</source>
        <translation>Birinchi haqiqiy suhbatdan oldin loyihaga nima kerak, bir oʻtirishda va shu tartibda. Dastur koʻra oladiganini oʻzi koʻradi, qolganini siz yozasiz.</translation>
    </message>
    <message>
        <source>Which code is not given out any more? What came under it stays.</source>
        <translation>Qaysi kod endi berilmaydi? Shu kod bilan kelganlar qoladi.</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>Yozib qoʻyish</translation>
    </message>
</context>
<context>
    <name>ShareDialog</name>
    <message>
        <source>Compare, and finish</source>
        <translation>Solishtirib tugatish</translation>
    </message>
    <message>
        <source>Compare, and on to the next person</source>
        <translation>Solishtirib, keyingi odamga oʻtish</translation>
    </message>
    <message>
        <source>For one person alone; everybody else looks away. Write the words down on paper, in this order, each with its number. Take no photo.</source>
        <translation>Buni faqat bir kishi koʻradi, qolganlar boshqa tomonga qarab tursin. Soʻzlarni shu tartibda, har birini raqami bilan qogʻozga yozib oling. Suratga olmang.</translation>
    </message>
    <message>
        <source>Share {number} of {all}</source>
        <translation>{number}-ulush, jami {all} ta</translation>
    </message>
    <message>
        <source>Show the words again</source>
        <translation>Soʻzlarni yana koʻrsatish</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Toʻxtatish</translation>
    </message>
    <message>
        <source>They are written down: hide them</source>
        <translation>Yozib olindi: yashirish</translation>
    </message>
    <message>
        <source>Type the words from the paper, so that no slip remains.</source>
        <translation>Soʻzlarni qogʻozdan qarab tering, shunda xato qolmaydi.</translation>
    </message>
</context>
<context>
    <name>SideNotes</name>
    <message>
        <source>Apology and recognition</source>
        <translation>Uzr va tan olish</translation>
    </message>
    <message>
        <source>Ask a lawyer soon, and keep the paper with its envelope.</source>
        <translation>Tezroq yuristdan soʻrang va qogʻozni konverti bilan saqlang.</translation>
    </message>
    <message>
        <source>By the formula: {sum} {money}; index {value}, {day}</source>
        <translation>Formula boʻyicha: {sum} {money}; koʻrsatkich {value}, {day}</translation>
    </message>
    <message>
        <source>By what was told it ended on {day}.</source>
        <translation>Aytilganiga qaraganda, muddat tugagan kun: {day}.</translation>
    </message>
    <message>
        <source>By what was told it ends between {first} and {last}.</source>
        <translation>Aytilganiga qaraganda, muddat {first} va {last} oraligʻida tugaydi.</translation>
    </message>
    <message>
        <source>By what was told it ends on {day}.</source>
        <translation>Aytilganiga qaraganda, muddat tugaydigan kun: {day}.</translation>
    </message>
    <message>
        <source>Go to the answer</source>
        <translation>Javobga oʻtish</translation>
    </message>
    <message>
        <source>Go to the question that would decide</source>
        <translation>Buni hal qiladigan savolga oʻtish</translation>
    </message>
    <message>
        <source>Go to this question</source>
        <translation>Shu savolga oʻtish</translation>
    </message>
    <message>
        <source>Help and treatment</source>
        <translation>Yordam va davolash</translation>
    </message>
    <message>
        <source>It would not be there if it were so</source>
        <translation>Shunday boʻlganda bu boʻlmas edi</translation>
    </message>
    <message>
        <source>Money for losses</source>
        <translation>Yoʻqotishlar uchun pul</translation>
    </message>
    <message>
        <source>Money for suffering</source>
        <translation>Chekilgan azob uchun pul</translation>
    </message>
    <message>
        <source>Not asked yet, so nothing can be said: {number}</source>
        <translation>Hali soʻralmagan, shuning uchun hech narsa deb boʻlmaydi: {number}</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>Nimaga asoslangan</translation>
    </message>
    <message>
        <source>Rights and property back</source>
        <translation>Huquq va mulkni qaytarish</translation>
    </message>
    <message>
        <source>That it does not happen again</source>
        <translation>Bu takrorlanmasligi uchun</translation>
    </message>
    <message>
        <source>The answers behind it</source>
        <translation>Bunga asos boʻlgan javoblar</translation>
    </message>
    <message>
        <source>The day is not known yet.</source>
        <translation>Kuni hali nomaʼlum.</translation>
    </message>
    <message>
        <source>What can be done next</source>
        <translation>Endi nima qilish mumkin</translation>
    </message>
    <message>
        <source>What change of the law would lift it</source>
        <translation>Qonundagi qanday oʻzgarish bu toʻsiqni bartaraf etardi</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Bu nimani anglatadi</translation>
    </message>
    <message>
        <source>What it stands before</source>
        <translation>Bu nimaga toʻsqinlik qiladi</translation>
    </message>
    <message>
        <source>What stands before it: {titles}</source>
        <translation>Bunga nima toʻsqinlik qilyapti: {titles}</translation>
    </message>
    <message>
        <source>Who pays: {payer}</source>
        <translation>Kim toʻlaydi: {payer}</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Nega</translation>
    </message>
    <message>
        <source>as the report tells it</source>
        <translation>maʼruzada aytilishicha</translation>
    </message>
    <message>
        <source>confirmed in the law&apos;s text</source>
        <translation>qonun matnida tasdiqlangan</translation>
    </message>
    <message>
        <source>general knowledge, not checked</source>
        <translation>umumiy tushuncha, tekshirilmagan</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nomaʼlum</translation>
    </message>
    <message>
        <source>not known for this country</source>
        <translation>bu mamlakat uchun nomaʼlum</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>aytilmagan</translation>
    </message>
</context>
<context>
    <name>SpeakingView</name>
    <message>
        <source>For the interviewer</source>
        <translation>Suhbat oluvchi uchun</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>A border or a checkpoint is on the way</source>
        <translation>Yoʻlda chegara yoki tekshiruv posti bor</translation>
    </message>
    <message>
        <source>A border or a checkpoint is on the way.</source>
        <translation>Yoʻlda chegara yoki tekshiruv posti bor.</translation>
    </message>
    <message>
        <source>A case is open.</source>
        <translation>Hozir ochiq ish bor.</translation>
    </message>
    <message>
        <source>A short list, copied by hand</source>
        <translation>Qisqa roʻyxat, qoʻlda koʻchirilgan</translation>
    </message>
    <message>
        <source>A short list, printed</source>
        <translation>Qisqa roʻyxat, chop etilgan</translation>
    </message>
    <message>
        <source>Articles of laws: {words}</source>
        <translation>Qonun moddalari: {words}</translation>
    </message>
    <message>
        <source>Ask first where the paper will be tonight.</source>
        <translation>Avval bu qogʻoz bugun kechasi qayerda boʻlishini soʻrang.</translation>
    </message>
    <message>
        <source>Dates: {words}</source>
        <translation>Sanalar: {words}</translation>
    </message>
    <message>
        <source>Handed to the printer, but it has not come out yet. Until it does, a copy lies on this computer.</source>
        <translation>Chop etishga yuborildi, lekin hali chiqmadi. Unga qadar nusxasi shu kompyuterda turadi.</translation>
    </message>
    <message>
        <source>It is not certain that the person is safe.</source>
        <translation>Odam xavfsiz ekani aniq emas.</translation>
    </message>
    <message>
        <source>It never holds a person&apos;s name, a code, the name of an organisation, or how somebody was hurt.</source>
        <translation>Unda hech qachon odamning ismi, kod, tashkilot nomi va kimgadir qanday zarar yetkazilgani yozilmaydi.</translation>
    </message>
    <message>
        <source>None of the words that give away stands on it. It can still show sums of money, and that somebody looks for a doctor, papers or work.</source>
        <translation>Bu roʻyxatda sirni ochadigan birorta soʻz yoʻq. Lekin unda pul summalari va kimdir shifokor, hujjat yoki ish qidirayotgani koʻrinishi mumkin.</translation>
    </message>
    <message>
        <source>Officials are where the paper will be.</source>
        <translation>Qogʻoz boʻladigan joyda rasmiylar boʻladi.</translation>
    </message>
    <message>
        <source>Officials live there or come by</source>
        <translation>U yerda rasmiylar yashaydi yoki kelib turadi</translation>
    </message>
    <message>
        <source>Officials visit or call.</source>
        <translation>Rasmiylar keladi yoki qoʻngʻiroq qiladi.</translation>
    </message>
    <message>
        <source>Only a list in the person&apos;s own hand may go home.</source>
        <translation>Uyga faqat odamning oʻz qoʻli bilan yozgan roʻyxatini olib ketish mumkin.</translation>
    </message>
    <message>
        <source>Only the short list may go home.</source>
        <translation>Uyga faqat qisqa roʻyxatni olib ketish mumkin.</translation>
    </message>
    <message>
        <source>Printed. The computer&apos;s copy could not be removed from the print queue.</source>
        <translation>Chop etildi. Kompyuterdagi nusxani chop etish navbatidan oʻchirib boʻlmadi.</translation>
    </message>
    <message>
        <source>Printed. The computer&apos;s copy was removed from the print queue. A printer with a memory of its own can still keep one.</source>
        <translation>Chop etildi. Kompyuterdagi nusxa chop etish navbatidan oʻchirildi. Oʻz xotirasi bor printerda yana bir nusxa qolishi mumkin.</translation>
    </message>
    <message>
        <source>Saved: {path}. The file is not encrypted.</source>
        <translation>Saqlandi: {path}. Fayl shifrlanmagan.</translation>
    </message>
    <message>
        <source>Somebody expects the person today, or checks.</source>
        <translation>Bugun odamni kimdir kutadi yoki tekshiradi.</translation>
    </message>
    <message>
        <source>Somebody follows the person.</source>
        <translation>Odamni kuzatib yurishibdi.</translation>
    </message>
    <message>
        <source>Somebody may find it</source>
        <translation>Uni kimdir topib olishi mumkin</translation>
    </message>
    <message>
        <source>Something about the agreement is still to be settled.</source>
        <translation>Rozilik boʻyicha hali hal qilinmagan narsa bor.</translation>
    </message>
    <message>
        <source>That it is about the authorities: {words}</source>
        <translation>Gap hokimiyat haqida ekani: {words}</translation>
    </message>
    <message>
        <source>That somebody asks for their rights: {words}</source>
        <translation>Kimdir oʻz huquqini talab qilayotgani: {words}</translation>
    </message>
    <message>
        <source>That somebody was held: {words}</source>
        <translation>Kimdir qamoqda boʻlgani: {words}</translation>
    </message>
    <message>
        <source>That somebody was hurt: {words}</source>
        <translation>Kimgadir ozor yetkazilgani: {words}</translation>
    </message>
    <message>
        <source>That somebody was interviewed: {words}</source>
        <translation>Kimdir bilan suhbat oʻtkazilgani: {words}</translation>
    </message>
    <message>
        <source>That there was a case: {words}</source>
        <translation>Sud yoki tergov ishi boʻlgani: {words}</translation>
    </message>
    <message>
        <source>The country: {words}</source>
        <translation>Mamlakat: {words}</translation>
    </message>
    <message>
        <source>The paper may be found tonight.</source>
        <translation>Qogʻozni bugun kechasi topib olishlari mumkin.</translation>
    </message>
    <message>
        <source>The person copies what they like, in their own words. Nothing is printed or saved.</source>
        <translation>Odam xohlaganini oʻz soʻzlari bilan koʻchirib oladi. Hech narsa chop etilmaydi va saqlanmaydi.</translation>
    </message>
    <message>
        <source>The person does not feel safe.</source>
        <translation>Odam oʻzini xavfsiz his qilmayapti.</translation>
    </message>
    <message>
        <source>The person has not agreed to what is written.</source>
        <translation>Odam yozilganlar toʻgʻri ekanini tasdiqlamagan.</translation>
    </message>
    <message>
        <source>The person has to report somewhere.</source>
        <translation>Odam biror joyga borib, oʻzini qayd ettirib turishi kerak.</translation>
    </message>
    <message>
        <source>The person is being watched.</source>
        <translation>Odam kuzatuv ostida.</translation>
    </message>
    <message>
        <source>The person is not sure</source>
        <translation>Odamning ishonchi komil emas</translation>
    </message>
    <message>
        <source>The person is under 18, or may be.</source>
        <translation>Odam 18 yoshga toʻlmagan yoki toʻlmagan boʻlishi mumkin.</translation>
    </message>
    <message>
        <source>The person is under supervision.</source>
        <translation>Odam nazorat ostida.</translation>
    </message>
    <message>
        <source>The summary, short and easy to read</source>
        <translation>Bayonning qisqa va oson oʻqiladigan varianti</translation>
    </message>
    <message>
        <source>The whole summary</source>
        <translation>Bayonning toʻliq varianti</translation>
    </message>
    <message>
        <source>This may be printed or saved, if the person wants it.</source>
        <translation>Odam xohlasa, buni chop etish yoki saqlash mumkin.</translation>
    </message>
    <message>
        <source>This stays on the screen. Nothing goes home on paper.</source>
        <translation>Bu ekranda qoladi. Uyga qogʻozda hech narsa olib ketilmaydi.</translation>
    </message>
    <message>
        <source>Where nobody else looks</source>
        <translation>Boshqa hech kim qaramaydigan joyda</translation>
    </message>
    <message>
        <source>You are not sitting together.</source>
        <translation>Siz hozir odam bilan birga oʻtirganingiz yoʻq.</translation>
    </message>
</context>
<context>
    <name>SummaryPage</name>
    <message>
        <source>Another look</source>
        <translation>Boshqa koʻrinish</translation>
    </message>
    <message>
        <source>Ask it aloud. This is not written down.</source>
        <translation>Ovoz chiqarib soʻrang. Bu yozib qoʻyilmaydi.</translation>
    </message>
    <message>
        <source>Close without paper</source>
        <translation>Qogʻozsiz yopish</translation>
    </message>
    <message>
        <source>It exists only on this screen until you save or print it.</source>
        <translation>Saqlamaguningizcha yoki chop etmaguningizcha u faqat shu ekranda boʻladi.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Chop etish…</translation>
    </message>
    <message>
        <source>Read together in large letters</source>
        <translation>Yirik harflarda birga oʻqish</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>Faylga saqlash…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Toʻxtatish</translation>
    </message>
    <message>
        <source>What this paper reveals</source>
        <translation>Bu qogʻoz nimalarni oshkor qiladi</translation>
    </message>
    <message>
        <source>Where will it be tonight? Who could find it?</source>
        <translation>U bugun kechasi qayerda boʻladi? Uni kim topib olishi mumkin?</translation>
    </message>
    <message>
        <source>Which paper?</source>
        <translation>Qaysi qogʻoz?</translation>
    </message>
</context>
<context>
    <name>SummaryView</name>
    <message>
        <source>Back (Esc)</source>
        <translation>Orqaga (Esc)</translation>
    </message>
    <message>
        <source>Choose where</source>
        <translation>Joyini tanlash</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Yopish</translation>
    </message>
    <message>
        <source>Do not print</source>
        <translation>Chop etmaslik</translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation>Saqlamaslik</translation>
    </message>
    <message>
        <source>It exists only on this screen.</source>
        <translation>Bu qogʻoz faqat shu ekranda bor.</translation>
    </message>
    <message>
        <source>Large letters</source>
        <translation>Yirik harflar</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Harflar</translation>
    </message>
    <message>
        <source>Pages of the summary: {count}</source>
        <translation>Qisqacha bayon sahifalari: {count}</translation>
    </message>
    <message>
        <source>Plain letters</source>
        <translation>Oddiy harflar</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Chop etish</translation>
    </message>
    <message>
        <source>Print it?</source>
        <translation>Chop etilsinmi?</translation>
    </message>
    <message>
        <source>Read this line again, and ask whether it is right now.</source>
        <translation>Shu satrni yana bir marta oʻqing va endi toʻgʻrimi, deb soʻrang.</translation>
    </message>
    <message>
        <source>Save it as a file?</source>
        <translation>Faylga saqlansinmi?</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Varaq</translation>
    </message>
    <message>
        <source>Stand beside the printer until it has come out. If the person does not take it, destroy it together.</source>
        <translation>Varaq chiqquncha printer yonida turing. Agar odam uni olmasa, birga yoʻq qiling.</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Qisqacha bayon</translation>
    </message>
    <message>
        <source>The file is not encrypted, and its name says nothing. Put it only on something that the person takes along, never on this laptop.</source>
        <translation>Fayl shifrlanmagan, uning nomi hech narsani bildirmaydi. Uni faqat odam oʻzi bilan olib ketadigan narsaga saqlang, bu noutbukka hech qachon saqlamang.</translation>
    </message>
    <message>
        <source>This computer prints in its own way: it makes files of the page and may keep them.</source>
        <translation>Bu kompyuter oʻzicha chop etadi: sahifaning fayllarini yaratadi va saqlab qolishi mumkin.</translation>
    </message>
    <message>
        <source>Where should the file be?</source>
        <translation>Fayl qayerga saqlansin?</translation>
    </message>
</context>
<context>
    <name>Tables</name>
    <message>
        <source>All interviews</source>
        <translation>Barcha suhbatlar</translation>
    </message>
    <message>
        <source>Answers in an interview</source>
        <translation>Bitta suhbatdagi javoblar</translation>
    </message>
    <message>
        <source>Answers, median</source>
        <translation>Javoblar, mediana</translation>
    </message>
    <message>
        <source>Ask how the question is put, and where. It is no fault until it is known.</source>
        <translation>Bu savol qanday va qayerda berilishini soʻrang. Sababi maʼlum boʻlmaguncha, bu xato emas.</translation>
    </message>
    <message>
        <source>Both countries</source>
        <translation>Ikkala mamlakat</translation>
    </message>
    <message>
        <source>Different moneys are never added. Sums are shown from five people on: the least and the most are single people&apos;s.</source>
        <translation>Turli pul birliklari hech qachon qoʻshilmaydi. Summalar besh kishidan boshlab koʻrsatiladi: eng kami va eng koʻpi bitta odamning summasidir.</translation>
    </message>
    <message>
        <source>Distress seen</source>
        <translation>Siqilgani sezilgan</translation>
    </message>
    <message>
        <source>Do not know</source>
        <translation>Bilmaydi</translation>
    </message>
    <message>
        <source>Do not know: {count}</source>
        <translation>Bilmaydi: {count}</translation>
    </message>
    <message>
        <source>Held back: {count}</source>
        <translation>Yuborilmagan yoki qaytarib olingan: {count}</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Suhbatlar</translation>
    </message>
    <message>
        <source>It tells of special categories: for inside use only.</source>
        <translation>Bu yerda alohida toifadagi maʼlumotlar bor: faqat ichki ish uchun.</translation>
    </message>
    <message>
        <source>Kazakhstan</source>
        <translation>Qozogʻiston</translation>
    </message>
    <message>
        <source>Least</source>
        <translation>Eng kami</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Mediana</translation>
    </message>
    <message>
        <source>Most</source>
        <translation>Eng koʻpi</translation>
    </message>
    <message>
        <source>No code written down</source>
        <translation>Kod yozilmagan</translation>
    </message>
    <message>
        <source>None of this is a mark. Who speaks with the people who suffered most has the most stops.</source>
        <translation>Bu baho emas. Eng koʻp azob chekkan odamlar bilan gaplashadiganlarning suhbati eng koʻp toʻxtaydi.</translation>
    </message>
    <message>
        <source>Not asked: {count}</source>
        <translation>Soʻralmadi: {count}</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Odamlar soni</translation>
    </message>
    <message>
        <source>People in the column</source>
        <translation>Ustundagi odamlar</translation>
    </message>
    <message>
        <source>People: {count}</source>
        <translation>Odamlar soni: {count}</translation>
    </message>
    <message>
        <source>Preferred not to say</source>
        <translation>Javob berishni istamadi</translation>
    </message>
    <message>
        <source>Preferred not to say, here</source>
        <translation>Shu yerda javob berishni istamaganlar</translation>
    </message>
    <message>
        <source>Preferred not to say, of all asked</source>
        <translation>Javob berishni istamadi, berilgan barcha savollardan</translation>
    </message>
    <message>
        <source>Preferred not to say: {count}</source>
        <translation>Javob berishni istamadi: {count}</translation>
    </message>
    <message>
        <source>Questionnaire {questionnaire}, law {law}</source>
        <translation>Savolnoma {questionnaire}, qonun qoidalari {law}</translation>
    </message>
    <message>
        <source>Questions that people preferred not to answer</source>
        <translation>Odamlar javob berishni istamagan savollar</translation>
    </message>
    <message>
        <source>Stopped or paused</source>
        <translation>Toʻxtatilgan yoki uzilgan</translation>
    </message>
    <message>
        <source>Sums of money: {country}</source>
        <translation>Pul summalari: {country}</translation>
    </message>
    <message>
        <source>The most declined first. A question that is declined often may be worded badly, or come too early.</source>
        <translation>Avval eng koʻp javob berilmagan savollar. Bunday savol notoʻgʻri tuzilgan yoki juda erta berilgan boʻlishi mumkin.</translation>
    </message>
    <message>
        <source>There are fewer than four interviewers: each of these numbers points at one of them. Talk them over with the interviewers; nobody else needs to see them.</source>
        <translation>Suhbat oluvchilar toʻrttadan kam: bu sonlarning har biri ulardan birini koʻrsatadi. Bu sonlarni suhbat oluvchilarning oʻzlari bilan muhokama qiling; boshqa hech kim ularni koʻrishi shart emas.</translation>
    </message>
    <message>
        <source>Uzbekistan</source>
        <translation>Oʻzbekiston</translation>
    </message>
    <message>
        <source>Were asked</source>
        <translation>Soʻralgan</translation>
    </message>
    <message>
        <source>Where one interviewer differs from the others</source>
        <translation>Bitta suhbat oluvchining boshqalardan farqi</translation>
    </message>
    <message>
        <source>Who interviewed</source>
        <translation>Suhbatni kim oʻtkazgan</translation>
    </message>
    <message>
        <source>With the others</source>
        <translation>Boshqalarda</translation>
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
        <translation>Oʻz soʻzi yoki son bilan berilgan javoblar</translation>
    </message>
    <message>
        <source>Barriers</source>
        <translation>Toʻsiqlar</translation>
    </message>
    <message>
        <source>Counts of the report</source>
        <translation>Hisobotning sanoqlari</translation>
    </message>
    <message>
        <source>Doors of the law</source>
        <translation>Qonun yoʻllari</translation>
    </message>
    <message>
        <source>One of them belongs to a special category: this table is for inside use only.</source>
        <translation>Ular orasida alohida toifadagi maʼlumot bor: bu jadval faqat ichki ish uchun.</translation>
    </message>
    <message>
        <source>Reforms and other things</source>
        <translation>Takliflar va boshqalar</translation>
    </message>
    <message>
        <source>Things that it tells of each person: {count}. A filter counts as one of them: the more there are, the fewer people share them.</source>
        <translation>Jadval har bir odam haqida nechta maʼlumot beradi: {count}. Shart ham hisobga kiradi: ular koʻpaygan sari, hammasi bir xil boʻlgan odamlar kamayadi.</translation>
    </message>
    <message>
        <source>When the interview was held</source>
        <translation>Suhbat qachon oʻtgan</translation>
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
        <translation>Jadval tuzish</translation>
    </message>
    <message>
        <source>Choose what the lines are: a table stands here.</source>
        <translation>Qatorlarda nima boʻlishini tanlang: jadval shu yerda paydo boʻladi.</translation>
    </message>
    <message>
        <source>Deleted: {name}</source>
        <translation>Oʻchirildi: {name}</translation>
    </message>
    <message>
        <source>How the interviews went</source>
        <translation>Suhbatlar qanday oʻtdi</translation>
    </message>
    <message>
        <source>It is called {name} now.</source>
        <translation>Endi uning nomi: {name}.</translation>
    </message>
    <message>
        <source>It was stopped. To go on, choose a table.</source>
        <translation>Sanash toʻxtatildi. Davom ettirish uchun jadvalni tanlang.</translation>
    </message>
    <message>
        <source>Kept: {name}</source>
        <translation>Saqlandi: {name}</translation>
    </message>
    <message>
        <source>No interview is counted yet.</source>
        <translation>Hozircha birorta suhbat hisobga olinmagan.</translation>
    </message>
    <message>
        <source>Nobody is counted here: it concerned nobody.</source>
        <translation>Bu yerda hech kim hisobga olinmagan: bu hech kimga tegishli boʻlmagan.</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Sifat</translation>
    </message>
    <message>
        <source>Tables of the report</source>
        <translation>Hisobot jadvallari</translation>
    </message>
    <message>
        <source>Tables of your own</source>
        <translation>Oʻz jadvallaringiz</translation>
    </message>
</context>
<context>
    <name>TablesView</name>
    <message>
        <source>All tables…</source>
        <translation>Barcha jadvallar…</translation>
    </message>
    <message>
        <source>Enter on a number, or a click on a bar, shows its records.</source>
        <translation>Son ustida Enter yoki diagrammadagi chiziq bosilsa, uning yozuvlari koʻrsatiladi.</translation>
    </message>
    <message>
        <source>For inside use: small numbers are not hidden here, and nothing can be copied out.</source>
        <translation>Faqat ichki ish uchun: bu yerda kichik sonlar yashirilmagan, hech narsani nusxalab boʻlmaydi.</translation>
    </message>
    <message>
        <source>Publish or save…</source>
        <translation>Eʼlon qilish yoki saqlash…</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Jadvallar</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Qaytarish</translation>
    </message>
    <message>
        <source>Which country</source>
        <translation>Qaysi mamlakat</translation>
    </message>
    <message>
        <source>Which table?</source>
        <translation>Qaysi jadval?</translation>
    </message>
</context>
<context>
    <name>TakeBackDialog</name>
    <message>
        <source>By a question and an answer of their own</source>
        <translation>Oʻz savoli va javobi bilan</translation>
    </message>
    <message>
        <source>By four words</source>
        <translation>Toʻrtta soʻz bilan</translation>
    </message>
    <message>
        <source>By the record&apos;s code, without proof</source>
        <translation>Yozuvning kodi bilan, isbotsiz</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Bekor qilish</translation>
    </message>
    <message>
        <source>How does the person show that it is theirs?</source>
        <translation>Odam yozuv oʻziniki ekanini qanday koʻrsatadi?</translation>
    </message>
    <message>
        <source>In which language are the words?</source>
        <translation>Soʻzlar qaysi tilda?</translation>
    </message>
    <message>
        <source>Only that a lawyer sees it</source>
        <translation>Faqat advokatga koʻrsatishni</translation>
    </message>
    <message>
        <source>Only that helpers learn how to reach them</source>
        <translation>Faqat yordam beradiganlarga aloqasini berishni</translation>
    </message>
    <message>
        <source>Only that international bodies get it</source>
        <translation>Faqat xalqaro tashkilotlarga berishni</translation>
    </message>
    <message>
        <source>Only that it is counted</source>
        <translation>Faqat hisobga qoʻshishni</translation>
    </message>
    <message>
        <source>Only that somebody gets in touch again</source>
        <translation>Faqat u bilan yana bogʻlanishni</translation>
    </message>
    <message>
        <source>Only that the coordinator reads it</source>
        <translation>Faqat koordinator oʻqishini</translation>
    </message>
    <message>
        <source>Only that their name is used</source>
        <translation>Faqat ismini ishlatishni</translation>
    </message>
    <message>
        <source>Only that their words are quoted</source>
        <translation>Faqat gaplarini keltirishni</translation>
    </message>
    <message>
        <source>The four words in any order; four letters of each do</source>
        <translation>Toʻrtta soʻz, tartibi muhim emas; har birining toʻrt harfi yetarli</translation>
    </message>
    <message>
        <source>The record&apos;s code, eight letters and digits</source>
        <translation>Yozuvning kodi, sakkizta harf va raqam</translation>
    </message>
    <message>
        <source>The whole record</source>
        <translation>Butun yozuvni</translation>
    </message>
    <message>
        <source>Their answer</source>
        <translation>Odamning javobi</translation>
    </message>
    <message>
        <source>Their question</source>
        <translation>Odamning savoli</translation>
    </message>
    <message>
        <source>What do they take back?</source>
        <translation>Odam nimani qaytarib oladi?</translation>
    </message>
</context>
<context>
    <name>TextEditor</name>
    <message>
        <source>No names, no places. {used} of {most} characters</source>
        <translation>Ismlar ham, joylar ham boʻlmasin. Belgilar: {used} / {most}</translation>
    </message>
</context>
<context>
    <name>TypedDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Bekor qilish</translation>
    </message>
    <message>
        <source>Caps Lock is on</source>
        <translation>Caps Lock yoqilgan</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation>Bajarish</translation>
    </message>
    <message>
        <source>Keyboard: {layout}</source>
        <translation>Klaviatura: {layout}</translation>
    </message>
    <message>
        <source>The other one</source>
        <translation>Boshqa ibora</translation>
    </message>
    <message>
        <source>The passphrase of this vault</source>
        <translation>Shu omborning maxfiy iborasi</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>Shuni yana bir marta</translation>
    </message>
    <message>
        <source>This takes a moment on purpose.</source>
        <translation>Bu ataylab biroz vaqt oladi.</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Another folder…</source>
        <translation>Boshqa papka…</translation>
    </message>
    <message>
        <source>Caps Lock is on</source>
        <translation>Caps Lock yoqilgan</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Maxfiy ibora</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Toʻxtatish</translation>
    </message>
    <message>
        <source>The passphrase once more</source>
        <translation>Maxfiy ibora yana bir marta</translation>
    </message>
    <message>
        <source>What is this laptop for?</source>
        <translation>Bu noutbuk nima uchun?</translation>
    </message>
</context>
<context>
    <name>UnlockView</name>
    <message>
        <source>A key file was chosen. Another one…</source>
        <translation>Kalit fayli tanlandi. Boshqasi…</translation>
    </message>
    <message>
        <source>A new vault</source>
        <translation>Yangi ombor</translation>
    </message>
    <message>
        <source>A new vault was made of what can be read</source>
        <translation>Oʻqib boʻladiganidan yangi ombor yaratildi</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Yopish</translation>
    </message>
    <message>
        <source>Damaged? Save what can be read…</source>
        <translation>Shikastlanganmi? Oʻqib boʻladiganini saqlab qolish…</translation>
    </message>
    <message>
        <source>Erase this vault…</source>
        <translation>Bu omborni oʻchirish…</translation>
    </message>
    <message>
        <source>Everything in it is encrypted with your passphrase.</source>
        <translation>Undagi hamma narsa maxfiy iborangiz bilan shifrlanadi.</translation>
    </message>
    <message>
        <source>Five words, or 20 characters. Learn it by heart: nobody can open the vault without it, and nobody can give it back to you.</source>
        <translation>Besh soʻz yoki 20 ta belgi. Uni yod oling: usiz omborni hech kim ocha olmaydi, uni sizga hech kim qaytarib bera olmaydi.</translation>
    </message>
    <message>
        <source>Folder: {folder}</source>
        <translation>Papka: {folder}</translation>
    </message>
    <message>
        <source>I have a key file…</source>
        <translation>Menda kalit fayli bor…</translation>
    </message>
    <message>
        <source>In which empty folder should the new vault lie?</source>
        <translation>Yangi ombor qaysi boʻsh papkada tursin?</translation>
    </message>
    <message>
        <source>In which folder does the backup lie?</source>
        <translation>Zaxira nusxa qaysi papkada?</translation>
    </message>
    <message>
        <source>In which folder is the vault?</source>
        <translation>Ombor qaysi papkada?</translation>
    </message>
    <message>
        <source>Interviews in the field</source>
        <translation>Joylarda suhbat olish</translation>
    </message>
    <message>
        <source>Interviews, never asking for names or contacts</source>
        <translation>Suhbatlar, lekin ism va aloqa soʻralmaydi</translation>
    </message>
    <message>
        <source>It is made. Open it now with your passphrase.</source>
        <translation>Ombor yaratildi. Endi uni maxfiy iborangiz bilan oching.</translation>
    </message>
    <message>
        <source>Keyboard: {layout}</source>
        <translation>Klaviatura: {layout}</translation>
    </message>
    <message>
        <source>Learn the six words by heart, hide them, and type them, with a blank between two words:</source>
        <translation>Olti soʻzni yodlab oling, yashiring va orasiga boʻsh joy qoʻyib tering:</translation>
    </message>
    <message>
        <source>Let the program draw words</source>
        <translation>Soʻzlarni dastur tanlasin</translation>
    </message>
    <message>
        <source>Look into it</source>
        <translation>Ichini koʻrish</translation>
    </message>
    <message>
        <source>Make a vault of this backup?</source>
        <translation>Bu zaxira nusxadan ombor yaratilsinmi?</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>Yaratish</translation>
    </message>
    <message>
        <source>Make it from a backup…</source>
        <translation>Zaxira nusxadan yaratish…</translation>
    </message>
    <message>
        <source>Not this one</source>
        <translation>Bunisi emas</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ochish</translation>
    </message>
    <message>
        <source>Open the vault</source>
        <translation>Omborni ochish</translation>
    </message>
    <message>
        <source>Save it</source>
        <translation>Saqlab qolish</translation>
    </message>
    <message>
        <source>Save what can be read</source>
        <translation>Oʻqib boʻladiganini saqlab qolish</translation>
    </message>
    <message>
        <source>The coordinator&apos;s desk</source>
        <translation>Koordinatorning ish joyi</translation>
    </message>
    <message>
        <source>The damaged vault is only read. What it still gives goes into a new one.</source>
        <translation>Shikastlangan ombor faqat oʻqiladi, oʻzgartirilmaydi. Undan olish mumkin boʻlgan narsalar yangi omborga oʻtadi.</translation>
    </message>
    <message>
        <source>The one its vault had when the backup was made.</source>
        <translation>Nusxa olingan paytda omborning maxfiy iborasi qanday boʻlgan boʻlsa, oʻsha.</translation>
    </message>
    <message>
        <source>The passphrase of the backup</source>
        <translation>Zaxira nusxaning maxfiy iborasi</translation>
    </message>
    <message>
        <source>The passphrase of this vault</source>
        <translation>Shu omborning maxfiy iborasi</translation>
    </message>
    <message>
        <source>The vault has a new key. Open it with your passphrase.</source>
        <translation>Omborning yangi kaliti bor. Uni oʻz maxfiy iborangiz bilan oching.</translation>
    </message>
    <message>
        <source>Type your passphrase.</source>
        <translation>Maxfiy iborangizni kiriting.</translation>
    </message>
    <message>
        <source>Use words of my own</source>
        <translation>Oʻz soʻzlarimni olish</translation>
    </message>
    <message>
        <source>Where is the key file?</source>
        <translation>Kalit fayli qayerda?</translation>
    </message>
</context>
<context>
    <name>VaultKeys</name>
    <message>
        <source>From now on the vault opens only with the passphrase and the file {path}. Make a copy of it on a second medium: without it nobody opens the vault.</source>
        <translation>Endi ombor faqat maxfiy ibora va {path} fayli birga boʻlganda ochiladi. Faylning nusxasini ikkinchi qurilmaga oling: usiz omborni hech kim ochmaydi.</translation>
    </message>
    <message>
        <source>No passphrase erases this vault any more.</source>
        <translation>Bu omborni oʻchiradigan maxfiy ibora endi yoʻq.</translation>
    </message>
    <message>
        <source>The new passphrase opens the vault, the old one does not. A copy of the vault that was made before still opens with the old one: where somebody may have one, give the vault a new key too.</source>
        <translation>Omborni yangi ibora ochadi, eskisi ochmaydi. Avval olingan nusxa hamon eskisi bilan ochiladi: u kimningdir qoʻlida boʻlishi mumkin boʻlsa, omborga yangi kalit ham bering.</translation>
    </message>
    <message>
        <source>The vault opens with its passphrase alone.</source>
        <translation>Ombor endi faqat maxfiy ibora bilan ochiladi.</translation>
    </message>
    <message>
        <source>Typed at the first screen, it makes the vault unreadable for ever, and looks like a wrong passphrase. Nothing here shows that it is set.</source>
        <translation>Uni birinchi ekranda terishsa, ombor butunlay oʻqilmaydigan boʻladi, tashqaridan esa notoʻgʻri iboraga oʻxshaydi. Uning oʻrnatilgani hech qayerda koʻrinmaydi.</translation>
    </message>
</context>
<context>
    <name>VaultKeysView</name>
    <message>
        <source>A key file on a stick</source>
        <translation>Fleshkadagi kalit fayli</translation>
    </message>
    <message>
        <source>A new key</source>
        <translation>Yangi kalit</translation>
    </message>
    <message>
        <source>A passphrase that erases</source>
        <translation>Oʻchiradigan ibora</translation>
    </message>
    <message>
        <source>Another passphrase</source>
        <translation>Boshqa maxfiy ibora</translation>
    </message>
    <message>
        <source>At once. The old one opens nothing any more.</source>
        <translation>Darhol. Eskisi endi hech narsani ochmaydi.</translation>
    </message>
    <message>
        <source>Before a border, and after the receipt has come.</source>
        <translation>Chegara oldidan va tasdiq kelgandan keyin.</translation>
    </message>
    <message>
        <source>Change it…</source>
        <translation>Almashtirish…</translation>
    </message>
    <message>
        <source>Do without a key file</source>
        <translation>Kalit faylisiz</translation>
    </message>
    <message>
        <source>Do without it…</source>
        <translation>Usiz ochish…</translation>
    </message>
    <message>
        <source>Erase this vault</source>
        <translation>Bu omborni oʻchirish</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>Oʻchirish…</translation>
    </message>
    <message>
        <source>From now on the vault opens with both only.</source>
        <translation>Endi ombor faqat ikkalasi birga boʻlganda ochiladi.</translation>
    </message>
    <message>
        <source>Give it a new key…</source>
        <translation>Yangi kalit berish…</translation>
    </message>
    <message>
        <source>Give the vault a new key</source>
        <translation>Omborga yangi kalit berish</translation>
    </message>
    <message>
        <source>It may be short: you must be able to say it when you are pressed. Never one that somebody might type by chance.</source>
        <translation>U qisqa boʻlishi mumkin: bosim ostida ayta olishingiz kerak. Lekin kimdir tasodifan terib qoʻyadigan boʻlmasin.</translation>
    </message>
    <message>
        <source>Make one…</source>
        <translation>Yaratish…</translation>
    </message>
    <message>
        <source>No passphrase erases this vault any more.</source>
        <translation>Bu omborni oʻchiradigan maxfiy ibora endi yoʻq.</translation>
    </message>
    <message>
        <source>Only together with your coordinator. Typed at the first screen it makes the vault unreadable for ever, and looks like a wrong one. Copies of the disk that were made before stay readable. It may be a crime where you are.</source>
        <translation>Faqat koordinator bilan birga. Birinchi ekranda terilsa, u omborni butunlay oʻqilmaydigan qiladi va notoʻgʻri iboraga oʻxshab koʻrinadi. Diskning avval olingan nusxalari oʻqilaveradi. Siz turgan joyda bu jinoyat sanalishi mumkin.</translation>
    </message>
    <message>
        <source>Set one…</source>
        <translation>Oʻrnatish…</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Iborani olib tashlash</translation>
    </message>
    <message>
        <source>Take it away…</source>
        <translation>Olib tashlash…</translation>
    </message>
    <message>
        <source>The passphrase alone opens the vault then.</source>
        <translation>Shunda omborni maxfiy iboraning oʻzi ochadi.</translation>
    </message>
    <message>
        <source>The vault</source>
        <translation>Ombor</translation>
    </message>
    <message>
        <source>The vault is locked and encrypted anew. Then open it as before.</source>
        <translation>Ombor yopilib, qaytadan shifrlanadi. Keyin uni avvalgidek oching.</translation>
    </message>
    <message>
        <source>Then the vault needs the passphrase and the file. Carry the stick apart from the laptop. Destroying the stick is the only erasing that is certain.</source>
        <translation>Shunda omborga maxfiy ibora ham, fayl ham kerak boʻladi. Fleshkani noutbukdan alohida olib yuring. Maʼlumotni ishonchli oʻchirishning yagona yoʻli — fleshkani yoʻq qilish.</translation>
    </message>
    <message>
        <source>What opens this vault, and what ends it.</source>
        <translation>Bu omborni nima ochadi va nima yoʻq qiladi.</translation>
    </message>
    <message>
        <source>Where should the key file be? On a stick.</source>
        <translation>Kalit fayli qayerda tursin? Fleshkada.</translation>
    </message>
    <message>
        <source>Where somebody may have copied the vault and may learn the old passphrase. Everything is encrypted anew; the vault is locked for it. A recovery file that your coordinator has is void then: write a new one.</source>
        <translation>Kimdir omborni nusxalab olgan va eski iborani bilib olishi mumkin boʻlsa. Hammasi qaytadan shifrlanadi, buning uchun ombor yopiladi. Koordinatordagi tiklash fayli shundan keyin yaroqsiz: yangisini tayyorlang.</translation>
    </message>
</context>
<context>
    <name>WayFields</name>
    <message>
        <source>Encrypted with a passphrase that you agreed</source>
        <translation>Kelishilgan maxfiy ibora bilan shifrlangan</translation>
    </message>
    <message>
        <source>Encrypted with their age key</source>
        <translation>Ularning age kaliti bilan shifrlangan</translation>
    </message>
    <message>
        <source>Five words or 20 characters at least. Tell it by voice, never with the file.</source>
        <translation>Kamida beshta soʻz yoki 20 ta belgi. Uni ogʻzaki ayting, hech qachon fayl bilan birga bermang.</translation>
    </message>
    <message>
        <source>Not encrypted: everybody can read it</source>
        <translation>Shifrlanmagan: har kim oʻqiy oladi</translation>
    </message>
    <message>
        <source>The key begins with age1. Compare it with the recipient over another channel.</source>
        <translation>Kalit age1 bilan boshlanadi. Uni oluvchi bilan boshqa aloqa orqali solishtiring.</translation>
    </message>
    <message>
        <source>Who can open it</source>
        <translation>Kim ocha oladi</translation>
    </message>
</context>
<context>
    <name>Withdrawals</name>
    <message>
        <source>Ask about this person&apos;s other records too: {codes}</source>
        <translation>Shu odamning boshqa yozuvlari haqida ham soʻrang: {codes}</translation>
    </message>
    <message>
        <source>Begun in {month}</source>
        <translation>Boshlangan vaqti: {month}</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Oʻchirildi</translation>
    </message>
    <message>
        <source>Deleted. The next receipts tell the laptops to delete it too.</source>
        <translation>Oʻchirildi. Keyingi tasdiqlar bilan u noutbuklarda ham oʻchiriladi.</translation>
    </message>
    <message>
        <source>From now on this permission is a no: {codes}</source>
        <translation>Shu paytdan boshlab bu ruxsat yoʻq: {codes}</translation>
    </message>
    <message>
        <source>Hidden from now on.</source>
        <translation>Yozuv endi yashirildi.</translation>
    </message>
    <message>
        <source>Hidden. Deleted on {day} at the latest. Said through laptops: {count}</source>
        <translation>Yashirilgan. {day} kunidan kechikmay oʻchiriladi. Xabar bergan noutbuklar: {count}</translation>
    </message>
    <message>
        <source>No record here belongs to these words. They are kept, and carried out when it comes. Ask once more whether each word was heard right.</source>
        <translation>Bu yerda bu soʻzlarga tegishli yozuv yoʻq. Soʻzlar saqlandi, yozuv kelganda aytilgani bajariladi. Har bir soʻz toʻgʻri eshitilganini qayta soʻrang.</translation>
    </message>
    <message>
        <source>Not taken back: {reason}</source>
        <translation>Qaytarib olinmagan: {reason}</translation>
    </message>
    <message>
        <source>Released: it is shown from now on, and the reason stands beside it.</source>
        <translation>Foydalanishga ruxsat berildi: yozuv endi koʻrinadi, sabab uning yonida turadi.</translation>
    </message>
    <message>
        <source>Shown again.</source>
        <translation>Yozuv yana koʻrinadi.</translation>
    </message>
    <message>
        <source>The laptop {words} takes back records without proof: {count}. Call its interviewer before you decide; a seized laptop could do this.</source>
        <translation>{words} noutbukidan yozuvlar isbotsiz qaytarib olinyapti: {count}. Qaror qilishdan oldin suhbat oʻtkazuvchiga qoʻngʻiroq qiling: noutbuk olib qoʻyilgan boʻlsa, shunday boʻlishi mumkin.</translation>
    </message>
    <message>
        <source>The words belong to a record, and it is deleted: {codes}. The next receipts tell the laptops to delete it too.</source>
        <translation>Soʻzlarga tegishli yozuv topildi va oʻchirildi: {codes}. Keyingi tasdiqlar bilan u noutbuklarda ham oʻchiriladi.</translation>
    </message>
    <message>
        <source>The words do not prove enough: these records are hidden until you decide: {codes}</source>
        <translation>Bu soʻzlar isbot boʻlishga yetarli emas. Siz qaror qilguncha yozuvlar yashirin turadi: {codes}</translation>
    </message>
    <message>
        <source>Their day had come, they were deleted: {codes}</source>
        <translation>Muddati yetib, oʻchirildi: {codes}</translation>
    </message>
</context>
<context>
    <name>WithdrawalsView</name>
    <message>
        <source>A person takes a record back</source>
        <translation>Odam yozuvini qaytarib oladi</translation>
    </message>
    <message>
        <source>A person takes a record back…</source>
        <translation>Odam yozuvini qaytarib oladi…</translation>
    </message>
    <message>
        <source>A record that its person takes back is hidden at once: it is not shown, counted or handed on. Ask the person by the agreed channel, then decide. After 30 days without a decision it is deleted. Whoever knows the words of a record has proven that it is theirs: it is deleted at once.</source>
        <translation>Egasi qaytarib olgan yozuv darhol yashiriladi: u koʻrsatilmaydi, sanalmaydi va hech kimga berilmaydi. Odamdan kelishilgan aloqa orqali soʻrang, keyin qaror qiling. Qaror boʻlmasa, 30 kundan keyin oʻchiriladi. Yozuvning soʻzlarini bilgan odam u oʻziniki ekanini isbotlagan boʻladi: bunday yozuv darhol oʻchiriladi.</translation>
    </message>
    <message>
        <source>Ask the interviewer by voice whether the person agreed freely. Until you decide, nobody reads, counts or hands on such a record; only its code is known here.</source>
        <translation>Odam oʻz xohishi bilan rozi boʻlganmi, suhbat oluvchidan ogʻzaki soʻrang. Siz qaror qilguncha bunday yozuvni hech kim oʻqimaydi, sanamaydi va boshqalarga bermaydi; bu yerda faqat uning kodi maʼlum.</translation>
    </message>
    <message>
        <source>Call before you decide</source>
        <translation>Qaror qilishdan oldin qoʻngʻiroq qiling</translation>
    </message>
    <message>
        <source>Confirmed: delete…</source>
        <translation>Egasi tasdiqladi: oʻchirish…</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Rozilik</translation>
    </message>
    <message>
        <source>Consent: withdrawals and doubts</source>
        <translation>Rozilik: qaytarib olish va shubhalar</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Qaror qilingan</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Oʻchirish</translation>
    </message>
    <message>
        <source>Delete {code} for ever?</source>
        <translation>{code} butunlay oʻchirilsinmi?</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Oʻchirish…</translation>
    </message>
    <message>
        <source>How you know that the person agreed freely, in a sentence. Name nobody.</source>
        <translation>Odam oʻz xohishi bilan rozi boʻlganini qayerdan bilishingizni bitta gap bilan yozing. Hech kimning ismini yozmang.</translation>
    </message>
    <message>
        <source>How you know, in a sentence. Name nobody.</source>
        <translation>Buni qayerdan bilasiz, bitta gap bilan yozing. Hech kimning ismini aytmang.</translation>
    </message>
    <message>
        <source>Leave it hidden</source>
        <translation>Yashirilganicha qoldirish</translation>
    </message>
    <message>
        <source>Leave it waiting</source>
        <translation>Kutib tursin</translation>
    </message>
    <message>
        <source>No record was taken back, and none is doubted.</source>
        <translation>Qaytarib olingan yozuv ham, roziligiga shubha qilingan yozuv ham yoʻq.</translation>
    </message>
    <message>
        <source>Not taken back…</source>
        <translation>Qaytarib olinmagan…</translation>
    </message>
    <message>
        <source>Release it</source>
        <translation>Foydalanishga ruxsat berish</translation>
    </message>
    <message>
        <source>Release {code}?</source>
        <translation>{code} yozuvidan foydalanishga ruxsat berilsinmi?</translation>
    </message>
    <message>
        <source>Release…</source>
        <translation>Foydalanishga ruxsat berish…</translation>
    </message>
    <message>
        <source>Show it again</source>
        <translation>Yana koʻrsatish</translation>
    </message>
    <message>
        <source>Soon</source>
        <translation>Muddati yaqin</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Qaytarib olish</translation>
    </message>
    <message>
        <source>Taken back: waiting for your decision</source>
        <translation>Qaytarib olingan: qaroringizni kutmoqda</translation>
    </message>
    <message>
        <source>The interviewer doubts the consent</source>
        <translation>Suhbat oluvchi rozilikka shubha qiladi</translation>
    </message>
    <message>
        <source>The record, its sealed copies and its contact sheet are deleted here, and at the laptops with the next receipts. No bundle brings it back.</source>
        <translation>Yozuv, uning muhrlangan nusxalari va bogʻlanish varagʻi bu yerda oʻchiriladi, noutbuklarda esa keyingi tasdiqlar bilan oʻchiriladi. Hech bir toʻplam uni qaytarmaydi.</translation>
    </message>
    <message>
        <source>Words or an answer delete the record at once and for ever, or write a no to one permission. A code hides it until you have asked the person.</source>
        <translation>Soʻzlar yoki javob aytilsa, yozuv darhol va butunlay oʻchiriladi yoki bitta ruxsat “yoʻq” boʻladi. Kod aytilsa, odamning oʻzidan soʻraguningizcha yozuv yashirin turadi.</translation>
    </message>
    <message>
        <source>{code} was not taken back</source>
        <translation>{code} qaytarib olinmagan</translation>
    </message>
</context>
<context>
    <name>WordsCard</name>
    <message>
        <source>Decide anew</source>
        <translation>Qayta hal qilish</translation>
    </message>
    <message>
        <source>I have read the whole: nothing else in it says who it is</source>
        <translation>Men hammasini oʻqib chiqdim: boshqa hech narsa uning kimligini bildirmaydi</translation>
    </message>
    <message>
        <source>It would be repeated like this:</source>
        <translation>Shunday takrorlanadi:</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Qoldirish</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Olib tashlash</translation>
    </message>
    <message>
        <source>Leave these out</source>
        <translation>Shu soʻzlarni olib tashlash</translation>
    </message>
    <message>
        <source>Other words in it that say who it is</source>
        <translation>Odamning kimligini bildiradigan boshqa soʻzlar</translation>
    </message>
    <message>
        <source>Why it may stay</source>
        <translation>Nega qoldirish mumkin</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>“{words}”</translation>
    </message>
</context>
<context>
    <name>WordsStep</name>
    <message>
        <source>Back to the words</source>
        <translation>Soʻzlarga qaytish</translation>
    </message>
    <message>
        <source>Decide once more</source>
        <translation>Qaytadan hal qilish</translation>
    </message>
    <message>
        <source>Hide the words</source>
        <translation>Soʻzlarni yashirish</translation>
    </message>
    <message>
        <source>Other words</source>
        <translation>Boshqa soʻzlar</translation>
    </message>
    <message>
        <source>Show them again</source>
        <translation>Yana koʻrsatish</translation>
    </message>
    <message>
        <source>The words are hidden.</source>
        <translation>Soʻzlar yashirildi.</translation>
    </message>
    <message>
        <source>Their answer</source>
        <translation>Odamning javobi</translation>
    </message>
    <message>
        <source>Their question</source>
        <translation>Odamning savoli</translation>
    </message>
    <message>
        <source>They cannot keep words</source>
        <translation>Soʻzlar esda qolmayapti</translation>
    </message>
    <message>
        <source>They know them</source>
        <translation>Odam ularni biladi</translation>
    </message>
    <message>
        <source>They want none of it</source>
        <translation>Hech narsa kerak emas</translation>
    </message>
    <message>
        <source>Use this answer</source>
        <translation>Shu javobni saqlash</translation>
    </message>
</context>
</TS>
