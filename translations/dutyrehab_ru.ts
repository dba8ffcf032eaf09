<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en_US">
<context>
    <name>Adding</name>
    <message>
        <source>Added to {code}: “{question}” {answer}. It is sealed now and leaves with the next bundle.</source>
        <translation>К записи {code} добавлено: «{question}» {answer}. Ответ уже запечатан и уйдёт со следующим пакетом.</translation>
    </message>
</context>
<context>
    <name>AddingView</name>
    <message>
        <source>Add to a sealed record</source>
        <translation>Дополнение к запечатанной записи</translation>
    </message>
    <message>
        <source>Another question</source>
        <translation>Другой вопрос</translation>
    </message>
    <message>
        <source>Code of the record</source>
        <translation>Код записи</translation>
    </message>
    <message>
        <source>Eight letters and digits</source>
        <translation>Восемь букв и цифр</translation>
    </message>
    <message>
        <source>Nobody can read a sealed record on this laptop. What you add is sealed beside it at once, cannot be taken back here, and leaves with the next bundle. Where it says something else than the record, the coordinator asks.</source>
        <translation>Запечатанную запись на этом ноутбуке никто прочитать не может. То, что вы добавите, сразу запечатывается рядом с ней и уйдёт со следующим пакетом; отменить это здесь нельзя. Если дополнение расходится с записью, координатор об этом спросит.</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Вопросы</translation>
    </message>
    <message>
        <source>Seal and add it</source>
        <translation>Запечатать и добавить</translation>
    </message>
    <message>
        <source>Sealed on this laptop: {codes}</source>
        <translation>Запечатаны на этом ноутбуке: {codes}</translation>
    </message>
    <message>
        <source>Which question?</source>
        <translation>Какой вопрос?</translation>
    </message>
    <message>
        <source>Words of the question</source>
        <translation>Слова из вопроса</translation>
    </message>
</context>
<context>
    <name>AskDialog</name>
    <message>
        <source>Forget it</source>
        <translation>Забыть</translation>
    </message>
    <message>
        <source>Leave without writing anything down?</source>
        <translation>Выйти, ничего не записав?</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Остаться</translation>
    </message>
    <message>
        <source>The person has not allowed storing. Everything that was said is forgotten now.</source>
        <translation>Человек не разрешил хранить ответы. Всё, что было сказано, сейчас будет забыто.</translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <source>Begun, not yet given as an answer</source>
        <translation>Начато, но ответ ещё не дан</translation>
    </message>
    <message>
        <source>Left open</source>
        <translation>Оставлен открытым</translation>
    </message>
    <message>
        <source>Listen first, then tick: the list is not read aloud</source>
        <translation>Сначала слушайте, потом отмечайте: список вслух не читают</translation>
    </message>
    <message>
        <source>May be left out</source>
        <translation>Можно пропустить</translation>
    </message>
    <message>
        <source>Only for you, not read aloud</source>
        <translation>Только для вас, вслух не читать</translation>
    </message>
    <message>
        <source>Proposed by the program</source>
        <translation>Предложено программой</translation>
    </message>
    <message>
        <source>Question {number} of {total}</source>
        <translation>Вопрос {number} из {total}</translation>
    </message>
</context>
<context>
    <name>BarrierCard</name>
    <message>
        <source>A way that is open</source>
        <translation>Открытый путь</translation>
    </message>
    <message>
        <source>A way that may be open</source>
        <translation>Путь, который может быть открыт</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Мешает</translation>
    </message>
    <message>
        <source>Kept folded</source>
        <translation>Свёрнуто</translation>
    </message>
    <message>
        <source>May be open</source>
        <translation>Может быть открыто</translation>
    </message>
    <message>
        <source>Open to read</source>
        <translation>Открыть и прочитать</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>Возможно</translation>
    </message>
    <message>
        <source>Would settle most</source>
        <translation>Что прояснило бы больше всего</translation>
    </message>
</context>
<context>
    <name>BarrierPanel</name>
    <message>
        <source>Fold</source>
        <translation>Свернуть</translation>
    </message>
    <message>
        <source>Fold the side notes</source>
        <translation>Свернуть заметки сбоку</translation>
    </message>
    <message>
        <source>For the interviewer. Not legal advice: ask a lawyer.</source>
        <translation>Для интервьюера. Это не юридическая консультация: спросите юриста.</translation>
    </message>
    <message>
        <source>Key B</source>
        <translation>Клавиша B</translation>
    </message>
    <message>
        <source>Nothing so far.</source>
        <translation>Пока ничего.</translation>
    </message>
    <message>
        <source>What stands in the way, and what is open</source>
        <translation>Что мешает и что возможно</translation>
    </message>
</context>
<context>
    <name>BarrierRail</name>
    <message>
        <source>Found: {found}. Possible: {possible}. Key B</source>
        <translation>Выявлено: {found}. Возможно: {possible}. Клавиша B</translation>
    </message>
    <message>
        <source>Open the side notes</source>
        <translation>Открыть заметки сбоку</translation>
    </message>
</context>
<context>
    <name>BreakBar</name>
    <message>
        <source>Go on</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Take a break</source>
        <translation>Сделать перерыв</translation>
    </message>
    <message>
        <source>You have been talking for more than half an hour. A short break, if you both like?</source>
        <translation>Вы разговариваете уже больше получаса. Может быть, короткий перерыв, если вы оба не против?</translation>
    </message>
</context>
<context>
    <name>BuildFrame</name>
    <message>
        <source>A short name, and name nobody in it. What is kept is how the table is made: it is counted anew each time.</source>
        <translation>Короткое название, без чьих-либо имён. Сохраняется только то, как устроена таблица: каждый раз она считается заново.</translation>
    </message>
    <message>
        <source>Add a filter…</source>
        <translation>Добавить отбор…</translation>
    </message>
    <message>
        <source>Another name for this table</source>
        <translation>Новое название таблицы</translation>
    </message>
    <message>
        <source>By what shall people be chosen?</source>
        <translation>По чему отобрать людей?</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Выбрать…</translation>
    </message>
    <message>
        <source>Columns: {what}</source>
        <translation>Столбцы: {what}</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Keep the change</source>
        <translation>Сохранить изменение</translation>
    </message>
    <message>
        <source>Keep this table</source>
        <translation>Сохранить эту таблицу</translation>
    </message>
    <message>
        <source>Keep under a name…</source>
        <translation>Сохранить под названием…</translation>
    </message>
    <message>
        <source>Lines: {what}</source>
        <translation>Строки: {what}</translation>
    </message>
    <message>
        <source>No columns</source>
        <translation>Без столбцов</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Переименовать…</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>What are the columns?</source>
        <translation>Что будет в столбцах?</translation>
    </message>
    <message>
        <source>What are the lines?</source>
        <translation>Что будет в строках?</translation>
    </message>
    <message>
        <source>Who is looked at: everybody</source>
        <translation>О ком таблица: обо всех</translation>
    </message>
    <message>
        <source>Who is looked at: only people of whom all this is true</source>
        <translation>О ком таблица: только о тех, о ком верно всё это</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>not chosen yet</source>
        <translation>ещё не выбрано</translation>
    </message>
</context>
<context>
    <name>Bundles</name>
    <message>
        <source>An earlier bundle of this laptop has not arrived.</source>
        <translation>Более ранний пакет с этого ноутбука не поступил.</translation>
    </message>
    <message>
        <source>Answers that change: {count}</source>
        <translation>Изменится ответов: {count}</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Изменено</translation>
    </message>
    <message>
        <source>Changed: {count}</source>
        <translation>Изменено: {count}</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Расхождение</translation>
    </message>
    <message>
        <source>Conflicts: {count}</source>
        <translation>Расхождений: {count}</translation>
    </message>
    <message>
        <source>Deleted before</source>
        <translation>Удалено раньше</translation>
    </message>
    <message>
        <source>Deleted before, not taken in: {count}</source>
        <translation>Удалено раньше, не принято: {count}</translation>
    </message>
    <message>
        <source>Doubted</source>
        <translation>Согласие под сомнением</translation>
    </message>
    <message>
        <source>Entry {number}</source>
        <translation>Строка списка {number}</translation>
    </message>
    <message>
        <source>Fields that stay as they are: {count}</source>
        <translation>Ответов без изменений: {count}</translation>
    </message>
    <message>
        <source>It was taken back and deleted, and stays away.</source>
        <translation>Человек её отозвал, она удалена и больше не появится.</translation>
    </message>
    <message>
        <source>Its merge was undone: it would be merged again.</source>
        <translation>Его объединение было отменено: теперь он будет объединён снова.</translation>
    </message>
    <message>
        <source>Its person takes it back: it is hidden.</source>
        <translation>Человек отзывает свою запись: она скрыта.</translation>
    </message>
    <message>
        <source>Kazakhstan</source>
        <translation>Казахстан</translation>
    </message>
    <message>
        <source>Merged before: nothing will change.</source>
        <translation>Объединён раньше: ничего не изменится.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Новое</translation>
    </message>
    <message>
        <source>New: {count}</source>
        <translation>Новых: {count}</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Нет ответа</translation>
    </message>
    <message>
        <source>Not for this desk</source>
        <translation>Не для вас</translation>
    </message>
    <message>
        <source>Not signed: counted nowhere, for a laptop to go on with.</source>
        <translation>Не подтверждено: нигде не учтено, его продолжат на одном из ноутбуков.</translation>
    </message>
    <message>
        <source>Not sure whether that was all</source>
        <translation>Неясно, всё ли это</translation>
    </message>
    <message>
        <source>Sealed for another coordinator alone: it is kept as it came.</source>
        <translation>Запечатано только для другого координатора: хранится так, как пришло.</translation>
    </message>
    <message>
        <source>Sealed for another coordinator alone: {count}</source>
        <translation>Запечатано только для другого координатора: {count}</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Отозвана</translation>
    </message>
    <message>
        <source>Taken back: {count}</source>
        <translation>Отозвано: {count}</translation>
    </message>
    <message>
        <source>Taken out of the list</source>
        <translation>Убрано из списка</translation>
    </message>
    <message>
        <source>That was all</source>
        <translation>Это всё</translation>
    </message>
    <message>
        <source>The interviewer doubts the consent: it waits until you release or delete it.</source>
        <translation>Интервьюер сомневается в согласии: запись ждёт, пока вы не снимете сомнение или не удалите её.</translation>
    </message>
    <message>
        <source>The list is open</source>
        <translation>Список не закончен</translation>
    </message>
    <message>
        <source>This laptop takes back records without proof: {count}. Call its interviewer before you decide; a seized laptop could do this.</source>
        <translation>С этого ноутбука отзывают записи без подтверждения: {count}. Позвоните интервьюеру, прежде чем решать: так может быть, если ноутбук изъяли.</translation>
    </message>
    <message>
        <source>To be chosen: {count}</source>
        <translation>Нужно выбрать: {count}</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Без изменений</translation>
    </message>
    <message>
        <source>Unchanged: {count}</source>
        <translation>Без изменений: {count}</translation>
    </message>
    <message>
        <source>Uzbekistan</source>
        <translation>Узбекистан</translation>
    </message>
    <message>
        <source>Waiting, the consent is doubted: {count}</source>
        <translation>Ждут решения, согласие под сомнением: {count}</translation>
    </message>
</context>
<context>
    <name>BundlesView</name>
    <message>
        <source>All in a folder…</source>
        <translation>Все из папки…</translation>
    </message>
    <message>
        <source>Bundles</source>
        <translation>Пакеты</translation>
    </message>
    <message>
        <source>Cannot be merged</source>
        <translation>Объединить нельзя</translation>
    </message>
    <message>
        <source>Look closer</source>
        <translation>Посмотреть</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Объединить</translation>
    </message>
    <message>
        <source>Merge only what your interviewer gave you by hand, and compare the ten words once more.</source>
        <translation>Объединяйте только то, что интервьюер передал вам из рук в руки, и ещё раз сверьте десять слов.</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Объединено</translation>
    </message>
    <message>
        <source>Not looked at yet</source>
        <translation>Ещё не просмотрено</translation>
    </message>
    <message>
        <source>Ten words of the laptop</source>
        <translation>Десять слов ноутбука</translation>
    </message>
    <message>
        <source>The interviewer sees the same words after the export. If one differs, do not merge.</source>
        <translation>После выгрузки интервьюер видит те же слова. Если хоть одно отличается, не объединяйте.</translation>
    </message>
    <message>
        <source>This laptop is new here. Compare its ten words by voice.</source>
        <translation>Этот ноутбук здесь новый. Сверьте его десять слов голосом.</translation>
    </message>
    <message>
        <source>This laptop is not trusted any more.</source>
        <translation>Этому ноутбуку больше не доверяют.</translation>
    </message>
    <message>
        <source>We compared all ten words, and they are the same.</source>
        <translation>Мы сверили все десять слов: они совпадают.</translation>
    </message>
    <message>
        <source>What it would change</source>
        <translation>Что изменится</translation>
    </message>
    <message>
        <source>Which bundles?</source>
        <translation>Какие пакеты?</translation>
    </message>
    <message>
        <source>Which folder or stick?</source>
        <translation>Какая папка или флешка?</translation>
    </message>
</context>
<context>
    <name>BusyParts</name>
    <message>
        <source>Stop</source>
        <translation>Прервать</translation>
    </message>
</context>
<context>
    <name>Calls</name>
    <message>
        <source>Calls to make</source>
        <translation>Кому позвонить</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>In a sentence, without names</source>
        <translation>Одним предложением, без имён</translation>
    </message>
    <message>
        <source>Kept until {date}</source>
        <translation>Хранится по {date}</translation>
    </message>
    <message>
        <source>Not reached, keep it</source>
        <translation>Не дозвонились: оставить</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Открыть…</translation>
    </message>
    <message>
        <source>Seven days have passed. How to reach them is not kept here any more: {codes}. Your coordinator may have it.</source>
        <translation>Прошло семь дней. Здесь больше не хранится, как с ними связаться: {codes}. Это может знать ваш координатор.</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Другое</translation>
    </message>
    <message>
        <source>The agreed call</source>
        <translation>Звонок, о котором договорились</translation>
    </message>
    <message>
        <source>The call is done: forget it</source>
        <translation>Поговорили: удалить контакт</translation>
    </message>
    <message>
        <source>The person may be in danger</source>
        <translation>Возможно, человек в опасности</translation>
    </message>
    <message>
        <source>What do you open it for?</source>
        <translation>Для чего вы это открываете?</translation>
    </message>
    <message>
        <source>What you say here is written down in the vault.</source>
        <translation>То, что вы здесь укажете, записывается в хранилище.</translation>
    </message>
</context>
<context>
    <name>CardView</name>
    <message>
        <source>Enrolment card</source>
        <translation>Карточка подключения</translation>
    </message>
    <message>
        <source>Ten words of the card</source>
        <translation>Десять слов карточки</translation>
    </message>
    <message>
        <source>Where should the card be?</source>
        <translation>Куда сохранить карточку?</translation>
    </message>
    <message>
        <source>Written: {path}</source>
        <translation>Записано: {path}</translation>
    </message>
</context>
<context>
    <name>CardsPage</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Прервать</translation>
    </message>
</context>
<context>
    <name>Care</name>
    <message>
        <source>A backup that was not finished</source>
        <translation>Незаконченная резервная копия</translation>
    </message>
    <message>
        <source>Backup of {month}</source>
        <translation>Резервная копия: {month}</translation>
    </message>
    <message>
        <source>Backups stay readable when this vault is erased.</source>
        <translation>Резервные копии можно прочитать и после того, как хранилище стёрто.</translation>
    </message>
    <message>
        <source>Begun before last month: {codes}.</source>
        <translation>Начаты раньше прошлого месяца: {codes}.</translation>
    </message>
    <message>
        <source>Days for deleting</source>
        <translation>Сроки удаления</translation>
    </message>
    <message>
        <source>Deleted from it: {codes}.</source>
        <translation>Удалено с носителя: {codes}.</translation>
    </message>
    <message>
        <source>Encryption of the disk</source>
        <translation>Шифрование диска</translation>
    </message>
    <message>
        <source>Erase this vault</source>
        <translation>Стереть это хранилище</translation>
    </message>
    <message>
        <source>Every page is as it was written.</source>
        <translation>Каждая страница такая, какой была записана.</translation>
    </message>
    <message>
        <source>Everybody on it was checked lately.</source>
        <translation>Все в списке недавно проверены.</translation>
    </message>
    <message>
        <source>Everything is finished.</source>
        <translation>Всё закончено.</translation>
    </message>
    <message>
        <source>Everything sealed is in a bundle.</source>
        <translation>Всё запечатанное уже в пакетах.</translation>
    </message>
    <message>
        <source>Finish what is open</source>
        <translation>Закончить открытое</translation>
    </message>
    <message>
        <source>Finished and not in it, because nobody could open it there: {count}.</source>
        <translation>Закончено, но в копию не вошло, потому что там это никто не смог бы открыть: {count}.</translation>
    </message>
    <message>
        <source>Finished interviews</source>
        <translation>Законченные интервью</translation>
    </message>
    <message>
        <source>Finished, and not sealed: {codes}.</source>
        <translation>Закончены, но не запечатаны: {codes}.</translation>
    </message>
    <message>
        <source>Free space</source>
        <translation>Свободное место</translation>
    </message>
    <message>
        <source>Hibernation</source>
        <translation>Гибернация</translation>
    </message>
    <message>
        <source>In no bundle yet: {codes}.</source>
        <translation>Ещё ни в одном пакете: {codes}.</translation>
    </message>
    <message>
        <source>It is damaged. Lock, copy its folder to a stick, and choose “Save what can be read…” at the first screen. Make no backup before: it would replace a good one.</source>
        <translation>База повреждена. Заблокируйте программу, скопируйте папку хранилища на флешку и выберите «Сохранить, что читается…» на первом экране. До этого резервных копий не делайте: новая копия заменит хорошую.</translation>
    </message>
    <message>
        <source>It is listed no more. What lies on it stays there.</source>
        <translation>Его больше нет в списке. Что на нём лежит, остаётся там.</translation>
    </message>
    <message>
        <source>It is there.</source>
        <translation>Запас есть.</translation>
    </message>
    <message>
        <source>It is used up: make room on the disk before the next interview.</source>
        <translation>Запас израсходован: освободите место на диске до следующего интервью.</translation>
    </message>
    <message>
        <source>It lies on no backup either.</source>
        <translation>В резервных копиях этого тоже нет.</translation>
    </message>
    <message>
        <source>It may not travel.</source>
        <translation>Отправлять это нельзя.</translation>
    </message>
    <message>
        <source>It still lies on {detail} of the media. Plug them in one by one.</source>
        <translation>Носителей, на которых это ещё лежит: {detail}. Подключите их один за другим.</translation>
    </message>
    <message>
        <source>It works.</source>
        <translation>Работает.</translation>
    </message>
    <message>
        <source>Leave every backup behind, or destroy it</source>
        <translation>Не брать с собой ни одной резервной копии или уничтожить их</translation>
    </message>
    <message>
        <source>Made in {detail}.</source>
        <translation>Сделана: {detail}.</translation>
    </message>
    <message>
        <source>Memory on the disk (swap)</source>
        <translation>Память на диске (swap)</translation>
    </message>
    <message>
        <source>No backup is listed.</source>
        <translation>В списке нет ни одной резервной копии.</translation>
    </message>
    <message>
        <source>No receipt yet: {codes}. It comes in a parcel.</source>
        <translation>Подтверждения ещё нет: {codes}. Оно придёт в посылке.</translation>
    </message>
    <message>
        <source>No record has reached its day.</source>
        <translation>Ни у одной записи срок не наступил.</translation>
    </message>
    <message>
        <source>Nobody has to be asked again.</source>
        <translation>Никого не нужно спрашивать заново.</translation>
    </message>
    <message>
        <source>None has been lying here for long.</source>
        <translation>Ни одно не лежит здесь давно.</translation>
    </message>
    <message>
        <source>None lies here open.</source>
        <translation>Ни одно не лежит здесь открытым.</translation>
    </message>
    <message>
        <source>None, or encrypted.</source>
        <translation>Её нет, или она зашифрована.</translation>
    </message>
    <message>
        <source>Not finished, or not allowed to travel: {codes}. Lost once you erase.</source>
        <translation>Не закончено или отправлять нельзя: {codes}. Если стереть хранилище, это пропадёт.</translation>
    </message>
    <message>
        <source>Not in it, because it is deleted at the end of the day: {count}.</source>
        <translation>Не вошло в копию, потому что удаляется в конце дня: {count}.</translation>
    </message>
    <message>
        <source>Not yet: what stands above would be lost.</source>
        <translation>Ещё нельзя: иначе пропадёт то, что названо выше.</translation>
    </message>
    <message>
        <source>Nothing can be sealed now. {detail}</source>
        <translation>Сейчас ничего запечатать нельзя. {detail}</translation>
    </message>
    <message>
        <source>Nothing had to be deleted from it.</source>
        <translation>Удалять с него было нечего.</translation>
    </message>
    <message>
        <source>Nothing waits for sealing.</source>
        <translation>Запечатывать нечего.</translation>
    </message>
    <message>
        <source>On one of them lies what was taken back or deleted since.</source>
        <translation>В одной из них ещё лежит то, что с тех пор отозвано или удалено.</translation>
    </message>
    <message>
        <source>Only you.</source>
        <translation>Только вы.</translation>
    </message>
    <message>
        <source>Only {detail} MB are free: a backup or a merge may fail. Make room on the disk.</source>
        <translation>Свободно всего {detail} МБ: резервная копия или объединение могут не получиться. Освободите место на диске.</translation>
    </message>
    <message>
        <source>Others who use this machine can read the vault&apos;s encrypted files. Move the vault to a folder of your own.</source>
        <translation>Зашифрованные файлы хранилища могут прочитать и другие, кто пользуется этим компьютером. Перенесите хранилище в папку, которая доступна только вам.</translation>
    </message>
    <message>
        <source>Parts of the memory may be written to the disk unencrypted. Have swap turned off, or encrypted.</source>
        <translation>Часть памяти может попасть на диск незашифрованной. Попросите отключить swap или зашифровать его.</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Разрешения</translation>
    </message>
    <message>
        <source>Room kept for the last answers</source>
        <translation>Место, оставленное для последних ответов</translation>
    </message>
    <message>
        <source>Seal what is finished</source>
        <translation>Запечатать законченное</translation>
    </message>
    <message>
        <source>Sealing for the coordinator</source>
        <translation>Запечатывание для координатора</translation>
    </message>
    <message>
        <source>Something was taken back or deleted since, and still lies on it: plug it in.</source>
        <translation>На нём ещё лежит то, что с тех пор отозвано или удалено: подключите этот носитель.</translation>
    </message>
    <message>
        <source>Still open here: {codes}. {detail}</source>
        <translation>Ещё открыты здесь: {codes}. {detail}</translation>
    </message>
    <message>
        <source>The backup lies on “{label}”. Open: {open}. Sealed: {sealed}.</source>
        <translation>Резервная копия лежит на «{label}». Открытых: {open}. Запечатанных: {sealed}.</translation>
    </message>
    <message>
        <source>The database</source>
        <translation>База данных</translation>
    </message>
    <message>
        <source>The disk is encrypted.</source>
        <translation>Диск зашифрован.</translation>
    </message>
    <message>
        <source>The disk is not encrypted: traces of the system can be read by whoever takes this machine. Have it set up anew with an encrypted disk.</source>
        <translation>Диск не зашифрован: кто заберёт этот компьютер, сможет прочитать следы, которые оставляет система. Попросите переустановить систему на зашифрованный диск.</translation>
    </message>
    <message>
        <source>The last backup</source>
        <translation>Последняя резервная копия</translation>
    </message>
    <message>
        <source>The medium of the last backup is not here.</source>
        <translation>Носителя с последней резервной копией здесь нет.</translation>
    </message>
    <message>
        <source>The program cannot see it here. Ask whoever set this machine up.</source>
        <translation>Программе этого здесь не видно. Спросите того, кто настраивал этот компьютер.</translation>
    </message>
    <message>
        <source>The referral list</source>
        <translation>Список помощи</translation>
    </message>
    <message>
        <source>Their day has come: {codes}.</source>
        <translation>Срок наступил: {codes}.</translation>
    </message>
    <message>
        <source>Then nothing is left here that anybody could make you open.</source>
        <translation>После этого здесь не останется ничего, что вас могли бы заставить открыть.</translation>
    </message>
    <message>
        <source>There is none: no interview can begin.</source>
        <translation>Списка нет: ни одно интервью начать нельзя.</translation>
    </message>
    <message>
        <source>There is none: what lies only here is lost with this laptop.</source>
        <translation>Её нет: что есть только здесь, пропадёт вместе с этим ноутбуком.</translation>
    </message>
    <message>
        <source>This machine can write its whole memory to the disk. Turn it off instead of letting it hibernate, and lock before.</source>
        <translation>Этот компьютер может записать на диск всю память. Выключайте его, не давая уйти в гибернацию, и перед этим блокируйте программу.</translation>
    </message>
    <message>
        <source>This machine writes no memory to the disk when it rests.</source>
        <translation>Переходя в режим сна, этот компьютер не пишет память на диск.</translation>
    </message>
    <message>
        <source>To be asked before anything is used: {codes}.</source>
        <translation>Прежде чем что-то использовать, спросите человека: {codes}.</translation>
    </message>
    <message>
        <source>To be checked again: {detail}. Ask your coordinator for a parcel.</source>
        <translation>Проверить заново: {detail}. Попросите у координатора посылку.</translation>
    </message>
    <message>
        <source>Unfinished interviews</source>
        <translation>Незаконченные интервью</translation>
    </message>
    <message>
        <source>Wait for the receipt</source>
        <translation>Дождаться подтверждения</translation>
    </message>
    <message>
        <source>What was deleted here</source>
        <translation>Что удалено здесь</translation>
    </message>
    <message>
        <source>Who can read the folder</source>
        <translation>Кто может прочитать папку</translation>
    </message>
    <message>
        <source>Write a bundle for your coordinator</source>
        <translation>Записать пакет для координатора</translation>
    </message>
    <message>
        <source>Your coordinator has everything that was sealed here.</source>
        <translation>У координатора есть всё, что здесь запечатано.</translation>
    </message>
    <message>
        <source>{detail} MB are free.</source>
        <translation>Свободно {detail} МБ.</translation>
    </message>
</context>
<context>
    <name>CareView</name>
    <message>
        <source>A backup holds open interviews under the passphrase of this vault; finished ones only the coordinator can open. Keep it apart from this machine.</source>
        <translation>В резервной копии открытые интервью лежат под парольной фразой этого хранилища, а законченные может открыть только координатор. Храните копию отдельно от этого компьютера.</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>Сделать копию</translation>
    </message>
    <message>
        <source>Back up in a folder…</source>
        <translation>Сделать копию в папке…</translation>
    </message>
    <message>
        <source>Backups and checks</source>
        <translation>Резервные копии и проверки</translation>
    </message>
    <message>
        <source>Before a border</source>
        <translation>Перед границей</translation>
    </message>
    <message>
        <source>Carry nothing over it that anybody could make you open. From top to bottom; early enough that the receipt can come.</source>
        <translation>Не везите через границу ничего, что вас могут заставить открыть. Идите по списку сверху вниз и начните заранее, чтобы успело прийти подтверждение.</translation>
    </message>
    <message>
        <source>Delete there what must go</source>
        <translation>Удалить с него то, что должно быть удалено</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Сделано</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>Стереть…</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>В порядке</translation>
    </message>
    <message>
        <source>How everything is</source>
        <translation>Всё ли в порядке</translation>
    </message>
    <message>
        <source>In which folder does the backup lie?</source>
        <translation>В какой папке лежит резервная копия?</translation>
    </message>
    <message>
        <source>In which folder should the backup be? On another medium.</source>
        <translation>В какой папке сделать резервную копию? Выберите папку на другом носителе.</translation>
    </message>
    <message>
        <source>It is here again…</source>
        <translation>Носитель снова здесь…</translation>
    </message>
    <message>
        <source>Leave it listed</source>
        <translation>Оставить в списке</translation>
    </message>
    <message>
        <source>List it no more</source>
        <translation>Убрать из списка</translation>
    </message>
    <message>
        <source>List it no more…</source>
        <translation>Убрать из списка…</translation>
    </message>
    <message>
        <source>List “{label}” no more?</source>
        <translation>Убрать «{label}» из списка?</translation>
    </message>
    <message>
        <source>Look now</source>
        <translation>Проверить сейчас</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Неизвестно</translation>
    </message>
    <message>
        <source>Nowhere yet.</source>
        <translation>Пока нигде.</translation>
    </message>
    <message>
        <source>Only if it was destroyed, or emptied. Nothing is deleted from it: what is taken back later stays readable there, and nobody is told.</source>
        <translation>Только если он уничтожен или очищен. С него ничего не удаляется: что отзовут позже, там по-прежнему можно будет прочитать, и программа никого об этом не предупредит.</translation>
    </message>
    <message>
        <source>Plugged in</source>
        <translation>Подключён</translation>
    </message>
    <message>
        <source>Take in a parcel…</source>
        <translation>Принять посылку…</translation>
    </message>
    <message>
        <source>The database is read from end to end: this may take a while.</source>
        <translation>База данных читается от начала до конца: это может быть долго.</translation>
    </message>
    <message>
        <source>To be cleaned</source>
        <translation>Нужно почистить</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Надо сделать</translation>
    </message>
    <message>
        <source>Where backups lie</source>
        <translation>Где лежат резервные копии</translation>
    </message>
    <message>
        <source>Write it…</source>
        <translation>Записать…</translation>
    </message>
</context>
<context>
    <name>ChangeDialog</name>
    <message>
        <source>A laptop meanwhile goes on with the old key.</source>
        <translation>Пока слова не сверены, ноутбук продолжает работать со старым ключом.</translation>
    </message>
    <message>
        <source>A laptop then waits, and seals nothing for the old key.</source>
        <translation>Тогда ноутбук ждёт и ничего не запечатывает для старого ключа.</translation>
    </message>
    <message>
        <source>Change the keys…</source>
        <translation>Сменить ключи…</translation>
    </message>
    <message>
        <source>Leave them as they are</source>
        <translation>Оставить как есть</translation>
    </message>
    <message>
        <source>May somebody else have the old key?</source>
        <translation>Может ли старый ключ быть у кого-то ещё?</translation>
    </message>
    <message>
        <source>New keys for this desk?</source>
        <translation>Создать новые ключи для этого рабочего места?</translation>
    </message>
    <message>
        <source>No, certainly not</source>
        <translation>Нет, точно нет</translation>
    </message>
    <message>
        <source>This cannot be taken back. Every interviewer has to take in a parcel, call you and compare ten words. What was sealed before is still opened here.</source>
        <translation>Отменить это нельзя. Каждый интервьюер должен принять посылку, позвонить вам и сверить десять слов. Запечатанное раньше здесь по-прежнему открывается.</translation>
    </message>
    <message>
        <source>Yes, or I am not sure</source>
        <translation>Да, или я не знаю точно</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>Answer taken out</source>
        <translation>Вариант ответа убран</translation>
    </message>
    <message>
        <source>Further changes, most in other languages: {count}</source>
        <translation>Ещё изменений, в основном в текстах на других языках: {count}</translation>
    </message>
    <message>
        <source>New answer</source>
        <translation>Новый вариант ответа</translation>
    </message>
    <message>
        <source>New question</source>
        <translation>Новый вопрос</translation>
    </message>
    <message>
        <source>Other conditions</source>
        <translation>Другие условия</translation>
    </message>
    <message>
        <source>Other name</source>
        <translation>Другое имя</translation>
    </message>
    <message>
        <source>Other words</source>
        <translation>Другая формулировка</translation>
    </message>
    <message>
        <source>Question taken out</source>
        <translation>Вопрос убран</translation>
    </message>
    <message>
        <source>What people agree to changes: in every open interview it is asked again.</source>
        <translation>Меняется то, на что люди дают согласие: в каждом открытом интервью согласие спросят заново.</translation>
    </message>
    <message>
        <source>{name}, version {version}</source>
        <translation>{name}, версия {version}</translation>
    </message>
    <message>
        <source>{name}, version {version}; before it {before}</source>
        <translation>{name}, версия {version}; до неё {before}</translation>
    </message>
</context>
<context>
    <name>CompanyBar</name>
    <message>
        <source>Short view</source>
        <translation>Короткий вид</translation>
    </message>
    <message>
        <source>Whole view</source>
        <translation>Полный вид</translation>
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
        <translation>Нет ответа</translation>
    </message>
</context>
<context>
    <name>ConflictsView</name>
    <message>
        <source>Choose this</source>
        <translation>Выбрать это</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Расхождения</translation>
    </message>
    <message>
        <source>Interview {code}</source>
        <translation>Интервью {code}</translation>
    </message>
</context>
<context>
    <name>Coordinators</name>
    <message>
        <source>An earlier bundle of this sender has not arrived.</source>
        <translation>Более ранний пакет этого отправителя не поступил.</translation>
    </message>
    <message>
        <source>Choices that settle a conflict here</source>
        <translation>Решения, которые снимут здесь расхождения</translation>
    </message>
    <message>
        <source>Conflicts that you would have to settle</source>
        <translation>Расхождения, которые придётся разобрать вам</translation>
    </message>
    <message>
        <source>It was undone: it would be taken in again.</source>
        <translation>Приём этого пакета был отменён. Если продолжить, пакет будет принят снова.</translation>
    </message>
    <message>
        <source>New judgements about who is who</source>
        <translation>Новые решения о том, одному ли человеку принадлежат записи</translation>
    </message>
    <message>
        <source>Records in it</source>
        <translation>Записи в пакете</translation>
    </message>
    <message>
        <source>Records that are new here</source>
        <translation>Записи, которых здесь ещё нет</translation>
    </message>
    <message>
        <source>Records that change</source>
        <translation>Записи, которые изменятся</translation>
    </message>
    <message>
        <source>Records that stay as they are</source>
        <translation>Записи без изменений</translation>
    </message>
    <message>
        <source>Records that stay here, not allowed to travel</source>
        <translation>Записи, которые остаются здесь: передавать их не разрешено</translation>
    </message>
    <message>
        <source>Refused: taken back and deleted here before</source>
        <translation>Не будет принято: отозвано и удалено здесь раньше</translation>
    </message>
    <message>
        <source>Sealed for another coordinator alone</source>
        <translation>Запечатано только для другого координатора</translation>
    </message>
    <message>
        <source>Taken in before: nothing will change.</source>
        <translation>Принят раньше: ничего не изменится.</translation>
    </message>
    <message>
        <source>Taken in: {counts}</source>
        <translation>Принято: {counts}</translation>
    </message>
    <message>
        <source>This sender takes back records without proof: {count}. Ask the other coordinator by voice before you take it in.</source>
        <translation>Отправитель отзывает записи без подтверждения: {count}. Спросите другого координатора по телефону, прежде чем принимать.</translation>
    </message>
    <message>
        <source>Undone. Records that changed: {count}. Withdrawals and judgements stay; the bundle is kept.</source>
        <translation>Отменено. Изменилось записей: {count}. Отозванные записи остаются отозванными, решения о том, одному ли человеку принадлежат записи, тоже остаются; пакет сохранён.</translation>
    </message>
    <message>
        <source>Waiting: the interviewer doubts the consent</source>
        <translation>Ждут решения: интервьюер сомневается в согласии</translation>
    </message>
    <message>
        <source>Withdrawals in it</source>
        <translation>Сообщения об отозванных записях</translation>
    </message>
    <message>
        <source>Written: {path}</source>
        <translation>Записано: {path}</translation>
    </message>
    <message>
        <source>changed: {count}</source>
        <translation>изменено: {count}</translation>
    </message>
    <message>
        <source>conflicts settled: {count}</source>
        <translation>расхождений снято: {count}</translation>
    </message>
    <message>
        <source>conflicts to settle: {count}</source>
        <translation>осталось разобрать расхождений: {count}</translation>
    </message>
    <message>
        <source>new records: {count}</source>
        <translation>новых записей: {count}</translation>
    </message>
    <message>
        <source>refused: {count}</source>
        <translation>не принято: {count}</translation>
    </message>
    <message>
        <source>sealed for another alone: {count}</source>
        <translation>запечатано только для другого координатора: {count}</translation>
    </message>
    <message>
        <source>taken back: {count}</source>
        <translation>отозвано: {count}</translation>
    </message>
    <message>
        <source>waiting, the consent is doubted: {count}</source>
        <translation>ждут решения, согласие под сомнением: {count}</translation>
    </message>
</context>
<context>
    <name>CoordinatorsView</name>
    <message>
        <source>And {count} more, in the counts above.</source>
        <translation>И ещё {count}: это учтено в числах выше.</translation>
    </message>
    <message>
        <source>Call the other coordinator: they see the same ten words after writing the bundle. If one differs, take nothing in.</source>
        <translation>Позвоните другому координатору: записав пакет, он видит те же десять слов. Если хоть одно отличается, ничего не принимайте.</translation>
    </message>
    <message>
        <source>Call the other coordinator: they see the same ten words at “Enrolment card”. If one differs, write nothing for this card.</source>
        <translation>Позвоните другому координатору: он видит те же десять слов в разделе «Карточка подключения». Если хоть одно отличается, не записывайте пакет для этой карточки.</translation>
    </message>
    <message>
        <source>Card of “{organisation}”</source>
        <translation>Карточка: «{organisation}»</translation>
    </message>
    <message>
        <source>Other coordinators</source>
        <translation>Другие координаторы</translation>
    </message>
    <message>
        <source>Read them out to the other coordinator. They compare them before they take your first bundle in.</source>
        <translation>Прочитайте их вслух другому координатору. Он сверит их, прежде чем принять ваш первый пакет.</translation>
    </message>
    <message>
        <source>Record by record</source>
        <translation>По каждой записи</translation>
    </message>
    <message>
        <source>Take in a bundle…</source>
        <translation>Принять пакет…</translation>
    </message>
    <message>
        <source>Take in only what the other coordinator gave you by hand, and compare the ten words once more.</source>
        <translation>Принимайте только то, что другой координатор передал вам из рук в руки, и ещё раз сверьте десять слов.</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>Принять</translation>
    </message>
    <message>
        <source>Ten words of this desk</source>
        <translation>Десять слов этого рабочего места</translation>
    </message>
    <message>
        <source>The bundle is ready</source>
        <translation>Пакет готов</translation>
    </message>
    <message>
        <source>This sender is new here.</source>
        <translation>Этот отправитель здесь новый.</translation>
    </message>
    <message>
        <source>This sender is not trusted any more.</source>
        <translation>Этому отправителю больше не доверяют.</translation>
    </message>
    <message>
        <source>Two coordinators of one project give each other what they merged, and end with the same: records that may travel, choices in conflicts, withdrawals and judgements about who is who. How to reach people stays where it is.</source>
        <translation>Два координатора одного проекта передают друг другу то, что объединили, и в итоге у обоих одно и то же: записи, которые разрешено передавать, решения по расхождениям, сообщения об отозванных записях и решения о том, одному ли человеку принадлежат записи. Сведения о том, как связаться с людьми, остаются там, где они есть.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить приём</translation>
    </message>
    <message>
        <source>We compared all ten words, and they are the same.</source>
        <translation>Мы сверили все десять слов: они совпадают.</translation>
    </message>
    <message>
        <source>What {name} brings</source>
        <translation>Что в пакете {name}</translation>
    </message>
    <message>
        <source>Where is the other coordinator&apos;s bundle?</source>
        <translation>Где пакет другого координатора?</translation>
    </message>
    <message>
        <source>Where is the other coordinator&apos;s card?</source>
        <translation>Где карточка другого координатора?</translation>
    </message>
    <message>
        <source>Where should the bundle be?</source>
        <translation>Куда записать пакет?</translation>
    </message>
    <message>
        <source>Write a bundle…</source>
        <translation>Записать пакет…</translation>
    </message>
    <message>
        <source>Write the bundle…</source>
        <translation>Записать пакет…</translation>
    </message>
</context>
<context>
    <name>Curtain</name>
    <message>
        <source>Ambulance: 103</source>
        <translation>Скорая помощь: 103</translation>
    </message>
    <message>
        <source>Blood test: until 10 in the morning, on an empty stomach</source>
        <translation>Анализ крови: до 10 утра, натощак</translation>
    </message>
    <message>
        <source>Children&apos;s doctor: every day but Sunday</source>
        <translation>Детский врач: ежедневно, кроме воскресенья</translation>
    </message>
    <message>
        <source>Clinic: the desk opens at 8, bring your identity card</source>
        <translation>Поликлиника: регистратура с 8 часов, удостоверение личности взять с собой</translation>
    </message>
    <message>
        <source>Dentist: Tuesday and Thursday, in the morning</source>
        <translation>Стоматолог: вторник и четверг, с утра</translation>
    </message>
    <message>
        <source>Doctors in the district</source>
        <translation>Врачи в районе</translation>
    </message>
    <message>
        <source>Eye doctor: Wednesday, second floor</source>
        <translation>Глазной врач: среда, второй этаж</translation>
    </message>
    <message>
        <source>Family doctor: by appointment, ask at the desk</source>
        <translation>Семейный врач: по записи, спросить в регистратуре</translation>
    </message>
    <message>
        <source>Pharmacy at the corner: open until 10 in the evening</source>
        <translation>Аптека на углу: открыта до 10 вечера</translation>
    </message>
</context>
<context>
    <name>DeskBundles</name>
    <message>
        <source>Bundles</source>
        <translation>Пакеты</translation>
    </message>
    <message>
        <source>First see what a bundle would change. Nothing is changed before you merge.</source>
        <translation>Сначала посмотрите, что изменит пакет. Пока вы не объедините, ничего не меняется.</translation>
    </message>
    <message>
        <source>Open bundles…</source>
        <translation>Открыть пакеты…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Прервать</translation>
    </message>
</context>
<context>
    <name>DeskCard</name>
    <message>
        <source>How the organisation is named to the field</source>
        <translation>Название организации для интервьюеров</translation>
    </message>
    <message>
        <source>Laptops in the field seal interviews for this card. It holds no secret, but nobody may exchange it on its way: compare the ten words by voice.</source>
        <translation>Ноутбуки интервьюеров запечатывают интервью для этой карточки. Секрета в ней нет, но нельзя допустить, чтобы её подменили в пути: сверьте десять слов голосом.</translation>
    </message>
    <message>
        <source>Read these ten words to each laptop</source>
        <translation>Прочитайте эти десять слов для каждого ноутбука</translation>
    </message>
    <message>
        <source>Save the card…</source>
        <translation>Сохранить карточку…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Прервать</translation>
    </message>
    <message>
        <source>Your enrolment card</source>
        <translation>Ваша карточка подключения</translation>
    </message>
</context>
<context>
    <name>DeskConflicts</name>
    <message>
        <source>Conflicts</source>
        <translation>Расхождения</translation>
    </message>
    <message>
        <source>No conflict waits for you.</source>
        <translation>Неразобранных расхождений нет.</translation>
    </message>
    <message>
        <source>Two laptops wrote something different in the same place. Nothing is lost whichever you choose: the other stays in the history.</source>
        <translation>На двух ноутбуках в одном и том же поле записано разное. Что бы вы ни выбрали, ничего не пропадёт: другой вариант останется в истории.</translation>
    </message>
</context>
<context>
    <name>DeskPage</name>
    <message>
        <source>Desk</source>
        <translation>Рабочее место</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Проект</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Записи</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Результаты</translation>
    </message>
    <message>
        <source>This vault</source>
        <translation>Это хранилище</translation>
    </message>
</context>
<context>
    <name>DetailDialog</name>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Здесь</translation>
    </message>
    <message>
        <source>In the bundle</source>
        <translation>В пакете</translation>
    </message>
    <message>
        <source>Interview {code}</source>
        <translation>Интервью {code}</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Ничего</translation>
    </message>
    <message>
        <source>To be chosen afterwards</source>
        <translation>Потом нужно будет выбрать</translation>
    </message>
</context>
<context>
    <name>Doubles</name>
    <message>
        <source>Accusation</source>
        <translation>Обвинение</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
    <message>
        <source>Has spoken with us before</source>
        <translation>Уже говорил(а) с нами</translation>
    </message>
    <message>
        <source>Judged to be different, and the same as a third one: {pairs}</source>
        <translation>Две записи признаны рассказами разных людей, но каждая — рассказом того же человека, что и третья: {pairs}</translation>
    </message>
    <message>
        <source>Judged: different persons</source>
        <translation>Решено: разные люди</translation>
    </message>
    <message>
        <source>Judged: the same person</source>
        <translation>Решено: один человек</translation>
    </message>
    <message>
        <source>Judged: undecided</source>
        <translation>Решение: пока неясно</translation>
    </message>
    <message>
        <source>Perhaps the same person</source>
        <translation>Возможно, один человек</translation>
    </message>
    <message>
        <source>Probably the same person</source>
        <translation>Вероятно, один человек</translation>
    </message>
    <message>
        <source>Punishment</source>
        <translation>Наказание</translation>
    </message>
    <message>
        <source>Records: {records}. Persons: {persons}.</source>
        <translation>Записей: {records}. Людей: {persons}.</translation>
    </message>
    <message>
        <source>Term in months</source>
        <translation>Срок в месяцах</translation>
    </message>
    <message>
        <source>Their names are different.</source>
        <translation>Имена разные.</translation>
    </message>
    <message>
        <source>Their names are near each other.</source>
        <translation>Имена похожи.</translation>
    </message>
    <message>
        <source>Their names are probably the same, perhaps spelled apart.</source>
        <translation>Имена, вероятно, одни и те же, возможно, в разном написании.</translation>
    </message>
    <message>
        <source>Time in detention</source>
        <translation>Время под стражей</translation>
    </message>
    <message>
        <source>Year of the decision</source>
        <translation>Год решения</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>совпадает</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>отличается</translation>
    </message>
    <message>
        <source>held since then: {count}</source>
        <translation>задержаны в том же месяце: {count}</translation>
    </message>
    <message>
        <source>near</source>
        <translation>близко</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>неизвестно</translation>
    </message>
    <message>
        <source>still held</source>
        <translation>ещё не на свободе</translation>
    </message>
</context>
<context>
    <name>DoublesView</name>
    <message>
        <source>Compare the records</source>
        <translation>Сравнить записи</translation>
    </message>
    <message>
        <source>Different…</source>
        <translation>Разные люди…</translation>
    </message>
    <message>
        <source>Doubles</source>
        <translation>Повторы</translation>
    </message>
    <message>
        <source>Names too</source>
        <translation>И имена тоже</translation>
    </message>
    <message>
        <source>No two records look like one person&apos;s.</source>
        <translation>Нет двух записей, похожих на рассказ одного человека.</translation>
    </message>
    <message>
        <source>The same…</source>
        <translation>Один человек…</translation>
    </message>
    <message>
        <source>Two records may be one person&apos;s. Only you decide; nothing is joined. People are counted, not records, and of linked records the stricter permission holds. A name is compared only where its person allowed it, is shown to nobody, and each opening is written down.</source>
        <translation>Две записи могут быть рассказом одного человека. Решаете только вы; ничего не соединяется. Считают людей, а не записи, и у связанных записей действует более строгое разрешение. Имя сравнивают, только если человек это разрешил; его никому не показывают, и каждое обращение к нему записывается.</translation>
    </message>
    <message>
        <source>Undecided…</source>
        <translation>Неясно…</translation>
    </message>
    <message>
        <source>Why you think so, in a sentence. Name nobody.</source>
        <translation>Почему вы так думаете, одним предложением. Никого не называйте.</translation>
    </message>
</context>
<context>
    <name>DrawnCard</name>
    <message>
        <source>Drawn at random. {machines} machines with one try a second each would need about {years} to find them. They are no help where somebody makes you say them.</source>
        <translation>Выбраны случайно. {machines} машин, по одной попытке в секунду каждая, искали бы их около {years}. Они не помогут, если вас заставят их назвать.</translation>
    </message>
    <message>
        <source>Hide the words</source>
        <translation>Скрыть слова</translation>
    </message>
    <message>
        <source>Language of the words</source>
        <translation>Язык слов</translation>
    </message>
    <message>
        <source>Other words</source>
        <translation>Другие слова</translation>
    </message>
    <message>
        <source>Show the words</source>
        <translation>Показать слова</translation>
    </message>
    <message>
        <source>{count} billion years</source>
        <translation>{count} млрд лет</translation>
    </message>
    <message>
        <source>{count} million years</source>
        <translation>{count} млн лет</translation>
    </message>
    <message>
        <source>{count} years</source>
        <translation>{count} лет</translation>
    </message>
</context>
<context>
    <name>EnrolPage</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Call your coordinator on a line you trust. The coordinator reads the words from the own screen; you listen and look. If one word differs, stop: the card may have been exchanged.</source>
        <translation>Позвоните координатору по связи, которой доверяете. Координатор читает слова со своего экрана, вы слушаете и смотрите. Если хоть одно слово отличается, остановитесь: карточку могли подменить.</translation>
    </message>
    <message>
        <source>Choose the card…</source>
        <translation>Выбрать карточку…</translation>
    </message>
    <message>
        <source>Compare these ten words by voice</source>
        <translation>Сверьте эти десять слов голосом</translation>
    </message>
    <message>
        <source>Enrol</source>
        <translation>Подключить</translation>
    </message>
    <message>
        <source>Enrol with your coordinator</source>
        <translation>Подключение к координатору</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>Подключено</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Прервать</translation>
    </message>
    <message>
        <source>The card says for whom this laptop seals interviews. It comes as a small file from your coordinator.</source>
        <translation>В карточке указано, для кого этот ноутбук запечатывает интервью. Это маленький файл от вашего координатора.</translation>
    </message>
    <message>
        <source>This coordinator is known now. Next, under “From the coordinator…”: this laptop&apos;s card and the recovery file. Signed interviews are sealed once the proof is back.</source>
        <translation>Теперь этот координатор известен. Дальше, в разделе «От координатора…»: карточка этого ноутбука и файл восстановления. Подтверждённые интервью будут запечатываться, когда вернётся подтверждение.</translation>
    </message>
</context>
<context>
    <name>EnrolView</name>
    <message>
        <source>Enrolment</source>
        <translation>Подключение</translation>
    </message>
    <message>
        <source>Ten words to compare</source>
        <translation>Десять слов для сверки</translation>
    </message>
    <message>
        <source>We compared all ten words, and they are the same.</source>
        <translation>Мы сверили все десять слов: они совпадают.</translation>
    </message>
    <message>
        <source>Where is the card?</source>
        <translation>Где лежит карточка?</translation>
    </message>
</context>
<context>
    <name>Entries</name>
    <message>
        <source>The entry was removed.</source>
        <translation>Запись удалена.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Вернуть</translation>
    </message>
</context>
<context>
    <name>EraseDialog</name>
    <message>
        <source>Erase this vault?</source>
        <translation>Стереть это хранилище?</translation>
    </message>
    <message>
        <source>Hold for three seconds to erase</source>
        <translation>Чтобы стереть, держите три секунды</translation>
    </message>
    <message>
        <source>It makes the vault unreadable for whoever has neither special equipment and your passphrase, nor a copy that was made before: a backup, an image of the disk. Where the disk keeps old bytes, they stay. It does not hide that the program was here, and it may be a crime where you are, above all during a search: ask a lawyer before, not then.</source>
        <translation>После этого хранилище не прочтёт никто, у кого нет особого оборудования вместе с вашей парольной фразой или более ранней копии: резервной или образа диска. Если диск хранит старые данные, они останутся. Это не скроет, что программа здесь была, и там, где вы находитесь, это может считаться преступлением, прежде всего во время обыска: спросите юриста заранее, а не тогда.</translation>
    </message>
    <message>
        <source>Keep everything</source>
        <translation>Ничего не стирать</translation>
    </message>
    <message>
        <source>No receipt of your coordinator names these records. They exist nowhere else, and are lost for ever: {codes}</source>
        <translation>Этих записей нет ни в одном подтверждении координатора. Больше их нигде нет, и они пропадут навсегда: {codes}</translation>
    </message>
    <message>
        <source>Type the word “{word}”:</source>
        <translation>Напечатайте слово «{word}»:</translation>
    </message>
    <message>
        <source>What lies in it is lost for ever, also to you. The program cannot look into a locked vault: whatever your coordinator&apos;s receipt has not named exists nowhere else.</source>
        <translation>Всё, что в нём лежит, пропадёт навсегда, и для вас тоже. В закрытое хранилище программа заглянуть не может: чего нет в подтверждении координатора, того больше нигде нет.</translation>
    </message>
    <message>
        <source>What lies in it is lost for ever, also to you. Your coordinator&apos;s receipts name everything that was finished here.</source>
        <translation>Всё, что в нём лежит, пропадёт навсегда, и для вас тоже. Всё, что здесь закончено, названо в подтверждениях координатора.</translation>
    </message>
    <message>
        <source>erase</source>
        <translation>стереть</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Deleted here. The next bundle tells the coordinator.</source>
        <translation>Здесь удалено. Координатор узнает об этом из следующего пакета.</translation>
    </message>
    <message>
        <source>Nothing of it was here. The next bundle tells the coordinator.</source>
        <translation>Здесь этой записи не было. Координатор узнает об этом из следующего пакета.</translation>
    </message>
    <message>
        <source>Sealed for the next bundle. This laptop does not know which record is meant, and nothing here was deleted. The coordinator&apos;s computer finds the record and carries it out.</source>
        <translation>Запечатано для следующего пакета. Этот ноутбук не знает, о какой записи речь, и здесь ничего не удалено. Компьютер координатора найдёт запись и всё выполнит.</translation>
    </message>
</context>
<context>
    <name>ExportForm</name>
    <message>
        <source>As codes, for programs</source>
        <translation>Кодами, для программ</translation>
    </message>
    <message>
        <source>How answers stand</source>
        <translation>Как записаны ответы</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>Словами</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Вид файла</translation>
    </message>
    <message>
        <source>Language of the file</source>
        <translation>Язык файла</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Цель</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Для чего</translation>
    </message>
    <message>
        <source>Who gets it; it stays in the ledger</source>
        <translation>Кто это получит; это остаётся в журнале</translation>
    </message>
    <message>
        <source>With special categories (the case, health, treatment): for inside use alone</source>
        <translation>С особыми категориями (дело, здоровье, жестокое обращение): только для внутреннего пользования</translation>
    </message>
</context>
<context>
    <name>ExportPage</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Выбрать папку…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Выгрузить</translation>
    </message>
    <message>
        <source>Export a bundle</source>
        <translation>Выгрузка пакета</translation>
    </message>
    <message>
        <source>One encrypted file with the sealed interviews. Only your coordinator can open it. Carry it on a stick or send it by a way you trust.</source>
        <translation>Один зашифрованный файл с запечатанными интервью. Открыть его может только ваш координатор. Передайте его на флешке или отправьте способом, которому доверяете.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Прервать</translation>
    </message>
    <message>
        <source>Ten words of this laptop. At the first bundle your coordinator asks you for them by voice.</source>
        <translation>Десять слов этого ноутбука. При первом пакете координатор попросит вас назвать их голосом.</translation>
    </message>
    <message>
        <source>The bundle is ready</source>
        <translation>Пакет готов</translation>
    </message>
    <message>
        <source>What goes in</source>
        <translation>Что войдёт в пакет</translation>
    </message>
</context>
<context>
    <name>ExportView</name>
    <message>
        <source>Add something to a sealed record…</source>
        <translation>Добавить что-то к запечатанной записи…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Выгрузка</translation>
    </message>
    <message>
        <source>File: {name}</source>
        <translation>Файл: {name}</translation>
    </message>
    <message>
        <source>Folder: {folder}</source>
        <translation>Папка: {folder}</translation>
    </message>
    <message>
        <source>Held back, not signed or not allowed: {count}</source>
        <translation>Не войдут, так как не подтверждены или не разрешены: {count}</translation>
    </message>
    <message>
        <source>Interviews in it: {count}</source>
        <translation>Интервью в пакете: {count}</translation>
    </message>
    <message>
        <source>Into which folder?</source>
        <translation>В какую папку?</translation>
    </message>
    <message>
        <source>Sealed interviews: {count}</source>
        <translation>Запечатанных интервью: {count}</translation>
    </message>
    <message>
        <source>Somebody takes a record back</source>
        <translation>Человек отзывает свою запись</translation>
    </message>
    <message>
        <source>Somebody takes a record back…</source>
        <translation>Человек отзывает свою запись…</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Отозвать</translation>
    </message>
    <message>
        <source>Ten words of this laptop</source>
        <translation>Десять слов этого ноутбука</translation>
    </message>
    <message>
        <source>Withdrawals and addenda in it: {count}</source>
        <translation>Отозванных записей и дополнений в нём: {count}</translation>
    </message>
    <message>
        <source>Words or an answer are sealed and forwarded: the coordinator&apos;s computer finds the record. A code deletes what is on this laptop now; the coordinator hides the record and asks the person. This cannot be taken back.</source>
        <translation>Слова или ответ запечатываются и передаются дальше: запись найдёт компьютер координатора. По коду всё, что есть на этом ноутбуке, удаляется сейчас, а координатор скроет запись и спросит человека. Вернуть это нельзя.</translation>
    </message>
</context>
<context>
    <name>Exports</name>
    <message>
        <source>A group of fewer than {least} people can be recognised: the file is not written like this. Make something coarser.</source>
        <translation>Если в группе меньше {least} человек, их можно узнать: в таком виде файл не записывается. Сделайте что-нибудь менее точным.</translation>
    </message>
    <message>
        <source>An international body</source>
        <translation>Международный орган</translation>
    </message>
    <message>
        <source>CSV for Uwazi</source>
        <translation>CSV для Uwazi</translation>
    </message>
    <message>
        <source>Columns: {count}. Rows: {rows}</source>
        <translation>Столбцов: {count}. Строк: {rows}</translation>
    </message>
    <message>
        <source>Counting with other programs</source>
        <translation>Подсчёты в других программах</translation>
    </message>
    <message>
        <source>Five-year periods instead of years</source>
        <translation>Пятилетия вместо годов</translation>
    </message>
    <message>
        <source>Hold back what makes people in small groups stand out</source>
        <translation>Не передавать то, что выделяет людей из малых групп</translation>
    </message>
    <message>
        <source>In the ledger: {number}</source>
        <translation>В журнале: {number}</translation>
    </message>
    <message>
        <source>JSON Lines, for programs</source>
        <translation>JSON Lines, для программ</translation>
    </message>
    <message>
        <source>Nobody is in it. The reasons stand below.</source>
        <translation>В нём никого нет. Причины указаны ниже.</translation>
    </message>
    <message>
        <source>Nothing protects this file: whoever gets hold of it can read it. Keep it on an encrypted disk alone, and delete it as soon as you can.</source>
        <translation>Этот файл ничем не защищён: прочесть его может любой, к кому он попадёт. Храните его только на зашифрованном диске и удалите как можно скорее.</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Числа</translation>
    </message>
    <message>
        <source>Numbers for another organisation</source>
        <translation>Числа для другой организации</translation>
    </message>
    <message>
        <source>Numbers of groups of ten people and more, rounded down to fives. No row is a person.</source>
        <translation>Числа по группам от десяти человек, округлённые вниз до пяти. Ни одна строка не означает человека.</translation>
    </message>
    <message>
        <source>One row for each adult who feels safe and allowed it. No names, codes, days, sums or texts. The government may be asked about it.</source>
        <translation>По одной строке на каждого взрослого, кто чувствует себя в безопасности и разрешил это. Без имён, кодов, дней, сумм и текстов. Об этом могут спросить у правительства.</translation>
    </message>
    <message>
        <source>One row for each person who allowed counting, for your own work. No name, no record code, no free text, no family member; of dates the year, of sums two digits.</source>
        <translation>По одной строке на каждого, кто разрешил учитывать свои ответы, для вашей собственной работы. Без имени, кода записи, свободного текста и членов семьи; от дат остаётся только год, от сумм — две значащие цифры.</translation>
    </message>
    <message>
        <source>Others may know: {known}. People in the smallest group that shares all of it: {smallest}. Standing alone: {alone}. Highest chance that somebody is recognised: {chance}.</source>
        <translation>Другие могут знать: {known}. Людей в наименьшей группе, где всё это совпадает: {smallest}. Тех, у кого такое сочетание единственное: {alone}. Наибольшая вероятность, что кого-то узнают: {chance}.</translation>
    </message>
    <message>
        <source>People in it: {count}</source>
        <translation>Людей в файле: {count}</translation>
    </message>
    <message>
        <source>Questions of special categories: {count}</source>
        <translation>Вопросов особых категорий: {count}</translation>
    </message>
    <message>
        <source>Sentences of those who allowed repeating them without a name. Each is checked below first; a sentence that nobody has read as a whole never leaves.</source>
        <translation>Фразы тех, кто разрешил повторять их без имени. Сначала каждая проверяется ниже; фраза, которую никто не прочёл целиком, никуда не уходит.</translation>
    </message>
    <message>
        <source>Smallest group then: {smallest}. Standing alone: {alone}.</source>
        <translation>Тогда в наименьшей группе: {smallest}. Тех, у кого такое сочетание единственное: {alone}.</translation>
    </message>
    <message>
        <source>Tables as CSV</source>
        <translation>Таблицы в CSV</translation>
    </message>
    <message>
        <source>Tables in it: {count}</source>
        <translation>Таблиц в файле: {count}</translation>
    </message>
    <message>
        <source>These words may be repeated now.</source>
        <translation>Теперь эти слова можно повторить.</translation>
    </message>
    <message>
        <source>Two age groups instead of four</source>
        <translation>Две возрастные группы вместо четырёх</translation>
    </message>
    <message>
        <source>Without how people came free</source>
        <translation>Без того, как люди освободились</translation>
    </message>
    <message>
        <source>Without kinds of cases, charges and their years</source>
        <translation>Без видов дел, обвинений и их годов</translation>
    </message>
    <message>
        <source>Without the age</source>
        <translation>Без возраста</translation>
    </message>
    <message>
        <source>Without the language</source>
        <translation>Без языка</translation>
    </message>
    <message>
        <source>Without the year of the talk</source>
        <translation>Без года беседы</translation>
    </message>
    <message>
        <source>Without woman or man</source>
        <translation>Без пола</translation>
    </message>
    <message>
        <source>Words that may be repeated</source>
        <translation>Слова, которые можно повторить</translation>
    </message>
    <message>
        <source>Workbook (XLSX)</source>
        <translation>Электронная таблица (XLSX)</translation>
    </message>
    <message>
        <source>Written: {path}. People in it: {count}. In the ledger: {number}.</source>
        <translation>Записано: {path}. Людей в файле: {count}. В журнале: {number}.</translation>
    </message>
    <message>
        <source>a capital letter: perhaps a name</source>
        <translation>заглавная буква: возможно, имя</translation>
    </message>
    <message>
        <source>a date</source>
        <translation>дата</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>число</translation>
    </message>
    <message>
        <source>a place</source>
        <translation>место</translation>
    </message>
    <message>
        <source>a relative</source>
        <translation>родственник</translation>
    </message>
    <message>
        <source>a way to reach somebody</source>
        <translation>способ связаться с кем-то</translation>
    </message>
    <message>
        <source>age group</source>
        <translation>возрастная группа</translation>
    </message>
    <message>
        <source>an age or a time</source>
        <translation>возраст или срок</translation>
    </message>
    <message>
        <source>an article of law</source>
        <translation>статья закона</translation>
    </message>
    <message>
        <source>an occupation</source>
        <translation>занятие</translation>
    </message>
    <message>
        <source>an organisation</source>
        <translation>организация</translation>
    </message>
    <message>
        <source>another record of the same person is in it</source>
        <translation>в файле есть другая запись того же человека</translation>
    </message>
    <message>
        <source>charges</source>
        <translation>обвинения</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>проверено</translation>
    </message>
    <message>
        <source>country</source>
        <translation>страна</translation>
    </message>
    <message>
        <source>how they came free</source>
        <translation>как освободились</translation>
    </message>
    <message>
        <source>kind of case</source>
        <translation>вид дела</translation>
    </message>
    <message>
        <source>language</source>
        <translation>язык</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>убрано</translation>
    </message>
    <message>
        <source>stays: {reason}</source>
        <translation>остаётся: {reason}</translation>
    </message>
    <message>
        <source>the first word: perhaps a name</source>
        <translation>первое слово: возможно, имя</translation>
    </message>
    <message>
        <source>the person may not be counted</source>
        <translation>ответы этого человека нельзя учитывать</translation>
    </message>
    <message>
        <source>the words are not checked yet</source>
        <translation>слова ещё не проверены</translation>
    </message>
    <message>
        <source>to be decided: {count}</source>
        <translation>нужно решить: {count}</translation>
    </message>
    <message>
        <source>to be read as a whole</source>
        <translation>нужно прочесть целиком</translation>
    </message>
    <message>
        <source>told with another questionnaire</source>
        <translation>рассказано по другому вопроснику</translation>
    </message>
    <message>
        <source>where somebody lives or was</source>
        <translation>где кто-то живёт или был</translation>
    </message>
    <message>
        <source>woman or man</source>
        <translation>пол</translation>
    </message>
    <message>
        <source>year of arrest</source>
        <translation>год ареста</translation>
    </message>
    <message>
        <source>year of the first decision</source>
        <translation>год первого решения</translation>
    </message>
    <message>
        <source>year of the talk</source>
        <translation>год беседы</translation>
    </message>
</context>
<context>
    <name>ExportsView</name>
    <message>
        <source>A file with what people told leaves the vault only for a purpose that they allowed. Look first what it reveals. Every file stands in the log below.</source>
        <translation>Файл с тем, что рассказали люди, покидает хранилище только для той цели, которую они разрешили. Сначала посмотрите, что он раскрывает. Каждый файл записан в журнале ниже.</translation>
    </message>
    <message>
        <source>Files of records</source>
        <translation>Файлы с записями</translation>
    </message>
    <message>
        <source>Files that were written</source>
        <translation>Записанные файлы</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Посмотреть снова</translation>
    </message>
    <message>
        <source>No file was written yet.</source>
        <translation>Пока ни одного файла не записано.</translation>
    </message>
    <message>
        <source>Not in it</source>
        <translation>Не вошли</translation>
    </message>
    <message>
        <source>Only the first {count} are shown.</source>
        <translation>Показаны только первые {count}.</translation>
    </message>
    <message>
        <source>The program looks for names, places, dates, numbers and the like, and does not find everything. Read each sentence as somebody would who knows the person.</source>
        <translation>Программа ищет имена, места, даты, числа и подобное и находит не всё. Прочтите каждую фразу так, как прочёл бы тот, кто знает этого человека.</translation>
    </message>
    <message>
        <source>What can be made coarser</source>
        <translation>Что можно сделать менее точным</translation>
    </message>
    <message>
        <source>What this file reveals</source>
        <translation>Что раскрывает этот файл</translation>
    </message>
    <message>
        <source>Where should the file be?</source>
        <translation>Куда сохранить файл?</translation>
    </message>
    <message>
        <source>Words, and what in them could say who it is</source>
        <translation>Слова и то, что в них может выдать человека</translation>
    </message>
    <message>
        <source>Write the file…</source>
        <translation>Записать файл…</translation>
    </message>
</context>
<context>
    <name>Fates</name>
    <message>
        <source>A case is open</source>
        <translation>Дело открыто</translation>
    </message>
    <message>
        <source>A relative interpreted</source>
        <translation>Переводил родственник</translation>
    </message>
    <message>
        <source>Another day</source>
        <translation>В другой день</translation>
    </message>
    <message>
        <source>Deleted at the end of today.</source>
        <translation>Будет удалено сегодня, в конце дня.</translation>
    </message>
    <message>
        <source>Deleted at the end of {date}.</source>
        <translation>Будет удалено {date}, в конце дня.</translation>
    </message>
    <message>
        <source>In doubt</source>
        <translation>Есть сомнение</translation>
    </message>
    <message>
        <source>It could not be sealed yet. The program tries again.</source>
        <translation>Пока запечатать не удалось. Программа попробует ещё раз.</translation>
    </message>
    <message>
        <source>It does not travel. Deleted at the end of {date}.</source>
        <translation>Не передаётся. Будет удалено {date}, в конце дня.</translation>
    </message>
    <message>
        <source>Its day is over: to be deleted.</source>
        <translation>Его день прошёл: подлежит удалению.</translation>
    </message>
    <message>
        <source>Not agreed</source>
        <translation>Не соглашается</translation>
    </message>
    <message>
        <source>Not for the coordinator</source>
        <translation>Не для координатора</translation>
    </message>
    <message>
        <source>Not safe</source>
        <translation>Небезопасно</translation>
    </message>
    <message>
        <source>Open until midnight, then sealed unsigned.</source>
        <translation>Открыто до полуночи, затем будет запечатано без подтверждения.</translation>
    </message>
    <message>
        <source>Open until midnight, then sealed.</source>
        <translation>Открыто до полуночи, затем будет запечатано.</translation>
    </message>
    <message>
        <source>Open until midnight, then sealed. The coordinator sees its code and your doubt only.</source>
        <translation>Открыто до полуночи, затем будет запечатано. Координатор увидит только код и ваше сомнение.</translation>
    </message>
    <message>
        <source>Open until the end of {date}, then sealed unsigned.</source>
        <translation>Открыто до конца дня {date}, затем будет запечатано без подтверждения.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Прекращено</translation>
    </message>
    <message>
        <source>Two answers about a permission</source>
        <translation>Два ответа об одном разрешении</translation>
    </message>
    <message>
        <source>Waits for the coordinator&apos;s card; it is sealed then.</source>
        <translation>Ждёт карточки координатора, тогда будет запечатано.</translation>
    </message>
    <message>
        <source>Waits for the proof of recovery; it is sealed then.</source>
        <translation>Ждёт подтверждения восстановления, тогда будет запечатано.</translation>
    </message>
    <message>
        <source>Waits until the new card is compared; it is sealed then.</source>
        <translation>Ждёт, пока сверят новую карточку, тогда будет запечатано.</translation>
    </message>
    <message>
        <source>Waits until this laptop may seal again.</source>
        <translation>Ждёт, пока на этом ноутбуке снова можно будет запечатывать.</translation>
    </message>
</context>
<context>
    <name>FieldRooms</name>
    <message>
        <source>Afterwards only the coordinator can open it. This laptop cannot: nothing in it can be corrected here, and no paper can be made of it.</source>
        <translation>После этого открыть его сможет только координатор. На этом ноутбуке его нельзя будет ни открыть, ни исправить, и бумагу из него сделать будет нельзя.</translation>
    </message>
    <message>
        <source>Back to reading</source>
        <translation>Назад к чтению</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Пока нет</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Запечатать</translation>
    </message>
    <message>
        <source>Seal this interview?</source>
        <translation>Запечатать это интервью?</translation>
    </message>
    <message>
        <source>You are correcting one answer.</source>
        <translation>Вы исправляете один ответ.</translation>
    </message>
</context>
<context>
    <name>FindDialog</name>
    <message>
        <source>Find a question, a section or a command</source>
        <translation>Найти вопрос, раздел или команду</translation>
    </message>
    <message>
        <source>Nothing that can be asked now has these words.</source>
        <translation>Среди вопросов, которые сейчас можно задать, таких слов нет.</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Найдено</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>Section</source>
        <translation>Раздел</translation>
    </message>
    <message>
        <source>open</source>
        <translation>без ответа</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>And further defects: {count}</source>
        <translation>И ещё ошибок: {count}</translation>
    </message>
</context>
<context>
    <name>FirstSteps</name>
    <message>
        <source>Done</source>
        <translation>Сделано</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Первые шаги</translation>
    </message>
    <message>
        <source>Hide these steps</source>
        <translation>Скрыть эти шаги</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Emergency contact of the project</source>
        <translation>Экстренный контакт проекта</translation>
    </message>
    <message>
        <source>In general words. What is open for one person, a lawyer must say.</source>
        <translation>В общих словах. Что открыто для конкретного человека, должен сказать юрист.</translation>
    </message>
    <message>
        <source>Kazakhstan: the law</source>
        <translation>Казахстан: закон</translation>
    </message>
    <message>
        <source>Make sure first that this is still right.</source>
        <translation>Сначала убедитесь, что это ещё верно.</translation>
    </message>
    <message>
        <source>There is no referral list here yet.</source>
        <translation>Списка помощи здесь пока нет.</translation>
    </message>
    <message>
        <source>Uzbekistan: the law</source>
        <translation>Узбекистан: закон</translation>
    </message>
    <message>
        <source>Ways that people ask about:</source>
        <translation>Пути, о которых спрашивают:</translation>
    </message>
    <message>
        <source>What can be asked for after release</source>
        <translation>О чём можно просить после освобождения</translation>
    </message>
    <message>
        <source>Who helps</source>
        <translation>Кто помогает</translation>
    </message>
    <message>
        <source>Who helps: {city}</source>
        <translation>Кто помогает: {city}</translation>
    </message>
    <message>
        <source>Who we are</source>
        <translation>Кто мы</translation>
    </message>
</context>
<context>
    <name>GuideDialog</name>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>For the moment</source>
        <translation>Что делать сейчас</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Страницы</translation>
    </message>
</context>
<context>
    <name>Handing</name>
    <message>
        <source>A case sheet for each person who allowed a lawyer to see the answers. No name, no record code, no way to reach the person.</source>
        <translation>Лист по делу каждого, кто разрешил показать ответы юристу. Без имени, без кода записи, без способа связаться с человеком.</translation>
    </message>
    <message>
        <source>A doctor or a psychologist</source>
        <translation>Врач или психолог</translation>
    </message>
    <message>
        <source>A lawyer</source>
        <translation>Юрист</translation>
    </message>
    <message>
        <source>An international body</source>
        <translation>Международный орган</translation>
    </message>
    <message>
        <source>Another organisation</source>
        <translation>Другая организация</translation>
    </message>
    <message>
        <source>Answers without names, days, sums and texts of adults who feel safe and allowed it, and numbers of those who may be counted. The government may be asked about them.</source>
        <translation>Ответы взрослых людей, которые чувствуют себя в безопасности и разрешили это: без имён, дней, сумм и текстов; и числа по тем, кого можно учитывать. Правительство могут об этом спросить.</translation>
    </message>
    <message>
        <source>Counted; nothing of the record goes.</source>
        <translation>Учитывается; из самой записи ничего не передаётся.</translation>
    </message>
    <message>
        <source>File {name}</source>
        <translation>Файл {name}</translation>
    </message>
    <message>
        <source>How to reach each person who wants a doctor or a psychologist and allowed us to tell them. Nothing of what the person told.</source>
        <translation>Как связаться с каждым, кому нужен врач или психолог и кто разрешил сообщить им это. Ничего из рассказа человека.</translation>
    </message>
    <message>
        <source>Numbers only, of groups of ten people and more: nobody was asked whether another organisation may read answers.</source>
        <translation>Только числа, по группам от десяти человек: никого не спрашивали, можно ли другой организации читать ответы.</translation>
    </message>
    <message>
        <source>Questions that go: {count}</source>
        <translation>Передаётся вопросов: {count}</translation>
    </message>
    <message>
        <source>Stays here: {what}</source>
        <translation>Остаётся здесь: {what}</translation>
    </message>
    <message>
        <source>The answer stands in the ledger.</source>
        <translation>Ответ записан в журнал.</translation>
    </message>
    <message>
        <source>Whoever compares records of several desks</source>
        <translation>Тот, кто сравнивает записи нескольких координаторов</translation>
    </message>
    <message>
        <source>Whoever counts with other programs</source>
        <translation>Кто считает в других программах</translation>
    </message>
    <message>
        <source>Whoever repeats people&apos;s words</source>
        <translation>Кто повторяет слова людей</translation>
    </message>
    <message>
        <source>Written: {path}. Records in it: {count}. It stands in the ledger as {number}.</source>
        <translation>Записано: {path}. Записей в файле: {count}. Номер в журнале: {number}.</translation>
    </message>
    <message>
        <source>a case is open, or nobody asked whether one is</source>
        <translation>есть открытое дело, или об этом не спросили</translation>
    </message>
    <message>
        <source>about the family: {count}</source>
        <translation>о семье: {count}</translation>
    </message>
    <message>
        <source>agreed through a family member</source>
        <translation>согласие дано через члена семьи</translation>
    </message>
    <message>
        <source>free texts: {count}</source>
        <translation>свободные тексты: {count}</translation>
    </message>
    <message>
        <source>it is not sure that the person agreed freely</source>
        <translation>нет уверенности, что человек согласился свободно</translation>
    </message>
    <message>
        <source>it was to be deleted by now</source>
        <translation>срок хранения уже вышел</translation>
    </message>
    <message>
        <source>its questionnaire is not here</source>
        <translation>её вопросника здесь нет</translation>
    </message>
    <message>
        <source>laptops wrote different things; not settled yet</source>
        <translation>на ноутбуках записано разное, это ещё не решено</translation>
    </message>
    <message>
        <source>not asked about this, or not answered</source>
        <translation>об этом не спросили или нет ответа</translation>
    </message>
    <message>
        <source>not here any more</source>
        <translation>здесь её больше нет</translation>
    </message>
    <message>
        <source>not merged, or taken out</source>
        <translation>не объединена или убрана</translation>
    </message>
    <message>
        <source>not needed for this: {count}</source>
        <translation>для этого не нужны: {count}</translation>
    </message>
    <message>
        <source>not signed off</source>
        <translation>не подтверждена в конце</translation>
    </message>
    <message>
        <source>not ticked: {count}</source>
        <translation>не отмечены: {count}</translation>
    </message>
    <message>
        <source>only for the laptop: {count}</source>
        <translation>только для ноутбука: {count}</translation>
    </message>
    <message>
        <source>only if asked again each time</source>
        <translation>только если каждый раз спрашивать заново</translation>
    </message>
    <message>
        <source>permission taken back</source>
        <translation>разрешение отозвано</translation>
    </message>
    <message>
        <source>record taken back</source>
        <translation>запись отозвана</translation>
    </message>
    <message>
        <source>taken back: {count}</source>
        <translation>отозваны: {count}</translation>
    </message>
    <message>
        <source>the agreement is not complete</source>
        <translation>согласие неполное</translation>
    </message>
    <message>
        <source>the file was never finished</source>
        <translation>файл так и не был закончен</translation>
    </message>
    <message>
        <source>the permissions were not confirmed at the end</source>
        <translation>разрешения в конце не подтверждены</translation>
    </message>
    <message>
        <source>the person did not ask for this help</source>
        <translation>человек не просил о такой помощи</translation>
    </message>
    <message>
        <source>the person did not say that they feel safe</source>
        <translation>человек не сказал, что чувствует себя в безопасности</translation>
    </message>
    <message>
        <source>the person left no sentence to be repeated</source>
        <translation>человек не оставил фразы, которую можно повторить</translation>
    </message>
    <message>
        <source>the person left no way to be reached</source>
        <translation>человек не оставил способа связаться с ним</translation>
    </message>
    <message>
        <source>the person may not be contacted</source>
        <translation>с человеком нельзя связываться</translation>
    </message>
    <message>
        <source>the person said no to this</source>
        <translation>человек ответил на это «нет»</translation>
    </message>
    <message>
        <source>the person takes the record back</source>
        <translation>человек отзывает запись</translation>
    </message>
    <message>
        <source>told about somebody who is absent</source>
        <translation>рассказ о человеке, которого здесь нет</translation>
    </message>
    <message>
        <source>too exact: {count}</source>
        <translation>слишком точные: {count}</translation>
    </message>
    <message>
        <source>who the person is: {count}</source>
        <translation>о том, кто этот человек: {count}</translation>
    </message>
    <message>
        <source>with special categories</source>
        <translation>с особыми категориями</translation>
    </message>
    <message>
        <source>{code}: answered “{answer}”</source>
        <translation>{code}: ответ «{answer}»</translation>
    </message>
    <message>
        <source>{name}: sheet {number} of the file {file}</source>
        <translation>{name}: лист {number} в файле {file}</translation>
    </message>
</context>
<context>
    <name>HandingForm</name>
    <message>
        <source>How it is encrypted</source>
        <translation>Как это шифруется</translation>
    </message>
    <message>
        <source>Language of the pages</source>
        <translation>Язык страниц</translation>
    </message>
    <message>
        <source>The recipient needs answers of special categories (the case, health, treatment) in the file for machines too</source>
        <translation>Получателю нужны ответы особых категорий (дело, здоровье, обращение) и в файле для программ</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Кому</translation>
    </message>
    <message>
        <source>What kind of recipient</source>
        <translation>Какой получатель</translation>
    </message>
    <message>
        <source>Who it is; it stays in the ledger</source>
        <translation>Кто это; имя останется в журнале</translation>
    </message>
    <message>
        <source>With a passphrase that you both agreed</source>
        <translation>Парольной фразой, о которой вы договорились</translation>
    </message>
    <message>
        <source>With the recipient&apos;s own age key</source>
        <translation>Собственным ключом age получателя</translation>
    </message>
</context>
<context>
    <name>HandingView</name>
    <message>
        <source>Ask these recipients to delete what they have</source>
        <translation>Попросите этих получателей удалить то, что у них есть</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>Передать…</translation>
    </message>
    <message>
        <source>Handing over</source>
        <translation>Передача вовне</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Посмотреть снова</translation>
    </message>
    <message>
        <source>May be handed over: {count}</source>
        <translation>Можно передать: {count}</translation>
    </message>
    <message>
        <source>Nobody allows it. The reasons stand below.</source>
        <translation>Никто этого не разрешил. Причины ниже.</translation>
    </message>
    <message>
        <source>Nothing was handed over yet.</source>
        <translation>Пока ничего не передано.</translation>
    </message>
    <message>
        <source>Only the first {count} are shown and chosen.</source>
        <translation>Показаны и выбраны только первые {count}.</translation>
    </message>
    <message>
        <source>Only the first {count} are shown.</source>
        <translation>Показаны только первые {count}.</translation>
    </message>
    <message>
        <source>Stay here: {count}</source>
        <translation>Остаются здесь: {count}</translation>
    </message>
    <message>
        <source>The person has taken it back. Ask the recipient to delete it, and write down what they answer. What went on from there cannot be called back.</source>
        <translation>Человек это отозвал. Попросите получателя это удалить и запишите его ответ. То, что ушло оттуда дальше, вернуть нельзя.</translation>
    </message>
    <message>
        <source>What a person allowed can be handed to somebody outside, in one encrypted file. Every handing stands in the ledger, and nothing in it can be changed.</source>
        <translation>То, что человек разрешил, можно передать кому-то вне организации в одном зашифрованном файле. Каждая передача записана в журнал, и в нём ничего нельзя изменить.</translation>
    </message>
    <message>
        <source>What they answered</source>
        <translation>Что они ответили</translation>
    </message>
    <message>
        <source>Where should the file be?</source>
        <translation>Куда сохранить файл?</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>Записать</translation>
    </message>
</context>
<context>
    <name>HelperDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Checked on</source>
        <translation>Проверено</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Город</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Стоимость</translation>
    </message>
    <message>
        <source>How to reach them</source>
        <translation>Как связаться</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Kind of help</source>
        <translation>Вид помощи</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Языки</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Take out of the list</source>
        <translation>Убрать из списка</translation>
    </message>
    <message>
        <source>Under supervision</source>
        <translation>Для тех, кто под надзором</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>Who helps</source>
        <translation>Кто помогает</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>It stands now</source>
        <translation>Действует сейчас</translation>
    </message>
    <message>
        <source>Nothing was said to it yet.</source>
        <translation>На этот вопрос ещё не отвечали.</translation>
    </message>
    <message>
        <source>On this laptop only</source>
        <translation>Только на этом ноутбуке</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Ответ снят</translation>
    </message>
</context>
<context>
    <name>Home</name>
    <message>
        <source>A practice interview</source>
        <translation>Пробное интервью</translation>
    </message>
    <message>
        <source>A vault for this laptop</source>
        <translation>Хранилище на этом ноутбуке</translation>
    </message>
    <message>
        <source>Answered: {done} of {total}</source>
        <translation>Отвечено: {done} из {total}</translation>
    </message>
    <message>
        <source>Arrived at the coordinator</source>
        <translation>Дошло до координатора</translation>
    </message>
    <message>
        <source>Deleted at the end of the day, as was said: {codes}.</source>
        <translation>Удалено в конце дня, как и было сказано: {codes}.</translation>
    </message>
    <message>
        <source>Enrolment with your coordinator</source>
        <translation>Подключение к координатору</translation>
    </message>
    <message>
        <source>Enrol…</source>
        <translation>Подключить…</translation>
    </message>
    <message>
        <source>From the coordinator…</source>
        <translation>От координатора…</translation>
    </message>
    <message>
        <source>In a bundle</source>
        <translation>В пакете</translation>
    </message>
    <message>
        <source>It comes in a parcel. Give your coordinator this laptop&apos;s card.</source>
        <translation>Он приходит в посылке. Передайте координатору карточку этого ноутбука.</translation>
    </message>
    <message>
        <source>Make a backup on “{label}”? What was told lies only here.</source>
        <translation>Сделать резервную копию на «{label}»? То, что вам рассказали, пока есть только здесь.</translation>
    </message>
    <message>
        <source>Make a backup? The last one lies on “{label}”: plug it in.</source>
        <translation>Сделать резервную копию? Последняя лежит на «{label}»: подключите этот носитель.</translation>
    </message>
    <message>
        <source>No psychologist on it was checked in the last three months: only the short interview can be held.</source>
        <translation>Ни одного психолога в нём не проверяли за последние три месяца: можно проводить только короткое интервью.</translation>
    </message>
    <message>
        <source>No referral list yet. It comes from your coordinator in a parcel. Without somebody who can help, no interview is begun; you can practise, and give information.</source>
        <translation>Списка помощи пока нет. Он приходит от координатора в посылке. Без тех, кто может помочь, интервью не начинают; можно тренироваться и давать информацию.</translation>
    </message>
    <message>
        <source>Nothing is sealed yet: your coordinator cannot recover this laptop. Open “From the coordinator…” and write the recovery file.</source>
        <translation>Пока ничего не запечатывается: координатор ещё не может восстановить этот ноутбук. Откройте «От координатора…» и создайте файл восстановления.</translation>
    </message>
    <message>
        <source>Nothing is sealed yet: your coordinator has not opened this laptop&apos;s recovery file. The proof comes in a parcel: open “From the coordinator…”.</source>
        <translation>Пока ничего не запечатывается: координатор ещё не открыл файл восстановления этого ноутбука. Подтверждение придёт в посылке: откройте «От координатора…».</translation>
    </message>
    <message>
        <source>Other questionnaire</source>
        <translation>Другой вопросник</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>На паузе</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>Потренироваться</translation>
    </message>
    <message>
        <source>Referral list: {count}. To be checked: {due}.</source>
        <translation>В списке помощи: {count}. Нужно проверить: {due}.</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>Запечатано</translation>
    </message>
    <message>
        <source>Sealed at the end of the day: {codes}.</source>
        <translation>Запечатано в конце дня: {codes}.</translation>
    </message>
    <message>
        <source>So that what is here is not lost with the laptop. Give the file with this laptop&apos;s card to your coordinator; the proof comes back in a parcel.</source>
        <translation>Чтобы то, что здесь записано, не пропало вместе с ноутбуком. Передайте файл вместе с карточкой этого ноутбука координатору; подтверждение вернётся в посылке.</translation>
    </message>
    <message>
        <source>The coordinator gave up the old key. Nothing is sealed until you have compared the ten words of the new card: open “From the coordinator…”.</source>
        <translation>Координатор отказался от старого ключа. Ничего не запечатывается, пока вы не сверите десять слов новой карточки: откройте «От координатора…».</translation>
    </message>
    <message>
        <source>The coordinator has a new card. Open “From the coordinator…” and compare its ten words.</source>
        <translation>У координатора новая карточка. Откройте «От координатора…» и сверьте её десять слов.</translation>
    </message>
    <message>
        <source>The first interview</source>
        <translation>Первое интервью</translation>
    </message>
    <message>
        <source>The recovery file to your coordinator</source>
        <translation>Файл восстановления — координатору</translation>
    </message>
    <message>
        <source>The referral list</source>
        <translation>Список помощи</translation>
    </message>
    <message>
        <source>This computer says that today is {date}: more than a month after this vault was open last. If that is right, these are to be deleted: {codes}. If not, lock, and set the date.</source>
        <translation>По часам этого компьютера сегодня {date}: с тех пор как хранилище открывали, прошло больше месяца. Если это верно, нужно удалить: {codes}. Если нет, заблокируйте программу и исправьте дату.</translation>
    </message>
    <message>
        <source>To be deleted at the latest: {date}</source>
        <translation>Удалить не позже: {date}</translation>
    </message>
    <message>
        <source>Waits as held</source>
        <translation>Ждёт: есть сомнение</translation>
    </message>
    <message>
        <source>Waits for sealing</source>
        <translation>Ждёт запечатывания</translation>
    </message>
    <message>
        <source>What was told lies only on this laptop. Make a backup?</source>
        <translation>То, что вам рассказали, пока есть только на этом ноутбуке. Сделать резервную копию?</translation>
    </message>
    <message>
        <source>When both of you have a quiet place, and time.</source>
        <translation>Когда для вас двоих найдутся спокойное место и время.</translation>
    </message>
    <message>
        <source>With an invented person who answers you. Nothing is kept.</source>
        <translation>С вымышленным человеком, который вам отвечает. Ничего не сохраняется.</translation>
    </message>
    <message>
        <source>With the card from the coordinator; you compare ten words by voice.</source>
        <translation>По карточке от координатора; вы голосом сверяете десять слов.</translation>
    </message>
    <message>
        <source>Your coordinator cannot recover this laptop any more: the key of this vault has changed. Open “From the coordinator…” and write a new recovery file.</source>
        <translation>Координатор больше не может восстановить этот ноутбук: ключ этого хранилища сменился. Откройте «От координатора…» и создайте новый файл восстановления.</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Begin</source>
        <translation>Начать</translation>
    </message>
    <message>
        <source>Enrol with a card…</source>
        <translation>Подключить по карточке…</translation>
    </message>
    <message>
        <source>Export a bundle…</source>
        <translation>Выгрузить пакет…</translation>
    </message>
    <message>
        <source>From the coordinator…</source>
        <translation>От координатора…</translation>
    </message>
    <message>
        <source>Go on with an interview</source>
        <translation>Продолжить интервью</translation>
    </message>
    <message>
        <source>Language of the interview</source>
        <translation>Язык интервью</translation>
    </message>
    <message>
        <source>New interview</source>
        <translation>Новое интервью</translation>
    </message>
    <message>
        <source>No interview is open.</source>
        <translation>Открытых интервью нет.</translation>
    </message>
    <message>
        <source>None yet. A signed interview is sealed for the coordinator and cannot be opened on this laptop any more.</source>
        <translation>Пока нет. Подтверждённое интервью запечатывается для координатора, и открыть его на этом ноутбуке больше нельзя.</translation>
    </message>
    <message>
        <source>Nothing is written down before the person allows it.</source>
        <translation>Пока человек не разрешит, ничего не записывается.</translation>
    </message>
    <message>
        <source>Only give information</source>
        <translation>Только дать информацию</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>Потренироваться</translation>
    </message>
    <message>
        <source>Sealed interviews</source>
        <translation>Запечатанные интервью</translation>
    </message>
    <message>
        <source>Who sees the screen?</source>
        <translation>Кто видит экран?</translation>
    </message>
    <message>
        <source>Your coordinator</source>
        <translation>Ваш координатор</translation>
    </message>
    <message>
        <source>Your own language</source>
        <translation>Ваш язык</translation>
    </message>
</context>
<context>
    <name>HomeView</name>
    <message>
        <source>Another day</source>
        <translation>В другой день</translation>
    </message>
    <message>
        <source>Another interview today?</source>
        <translation>Ещё одно интервью сегодня?</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>Сделать копию</translation>
    </message>
    <message>
        <source>Backups and checks…</source>
        <translation>Резервные копии и проверки…</translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation>Резервные копии…</translation>
    </message>
    <message>
        <source>Begin all the same</source>
        <translation>Всё равно начать</translation>
    </message>
    <message>
        <source>Both of us</source>
        <translation>Мы вдвоём</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Delete them…</source>
        <translation>Удалить их…</translation>
    </message>
    <message>
        <source>Delete this interview?</source>
        <translation>Удалить это интервью?</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Удалить…</translation>
    </message>
    <message>
        <source>Enrol with another card…</source>
        <translation>Подключить по другой карточке…</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Hand it in</source>
        <translation>Сдать</translation>
    </message>
    <message>
        <source>Hand it in, to be continued on another laptop…</source>
        <translation>Сдать, чтобы продолжить на другом ноутбуке…</translation>
    </message>
    <message>
        <source>Hand this interview in?</source>
        <translation>Сдать это интервью?</translation>
    </message>
    <message>
        <source>Held today: {count}</source>
        <translation>Проведено сегодня: {count}</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Прервано</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Интервью</translation>
    </message>
    <message>
        <source>Is the date of this computer right?</source>
        <translation>Верна ли дата на этом компьютере?</translation>
    </message>
    <message>
        <source>It is right: delete them</source>
        <translation>Верна: удалить</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Оставить</translation>
    </message>
    <message>
        <source>Keep it as a paused interview</source>
        <translation>Оставить как интервью на паузе</translation>
    </message>
    <message>
        <source>Keep it here</source>
        <translation>Оставить здесь</translation>
    </message>
    <message>
        <source>Keep them for now</source>
        <translation>Пока оставить</translation>
    </message>
    <message>
        <source>Not known yet. Without a coordinator, interviews stay open on this laptop.</source>
        <translation>Пока неизвестен. Без координатора интервью на этом ноутбуке остаются открытыми.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Не сейчас</translation>
    </message>
    <message>
        <source>Only I</source>
        <translation>Только я</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Прочитано</translation>
    </message>
    <message>
        <source>The day for deleting it has come</source>
        <translation>Наступил день удаления</translation>
    </message>
    <message>
        <source>The side notes stay folded.</source>
        <translation>Заметки сбоку остаются свёрнутыми.</translation>
    </message>
    <message>
        <source>The side notes stay open.</source>
        <translation>Заметки сбоку остаются открытыми.</translation>
    </message>
    <message>
        <source>The vault…</source>
        <translation>Хранилище…</translation>
    </message>
    <message>
        <source>They are deleted from this laptop. Nothing brings them back.</source>
        <translation>Они будут удалены с этого ноутбука. Вернуть их нельзя.</translation>
    </message>
    <message>
        <source>Two full interviews a day are enough for anybody.</source>
        <translation>Двух полных интервью в день достаточно.</translation>
    </message>
    <message>
        <source>Two full interviews a day are the limit, for the person&apos;s sake and yours. Another day is better, if there is one.</source>
        <translation>Два полных интервью в день — предел, ради человека и ради вас. Если есть возможность, лучше в другой день.</translation>
    </message>
    <message>
        <source>{code} is sealed: only the coordinator can open it then, and gives it to the laptop that goes on. It travels with the next bundle. This laptop cannot open it any more.</source>
        <translation>{code} будет запечатано: открыть его сможет только координатор, он и передаст его на ноутбук, где интервью продолжат. Оно уйдёт со следующим пакетом. Этот ноутбук открыть его больше не сможет.</translation>
    </message>
    <message>
        <source>{code}: everything in it is deleted from this laptop. It cannot be brought back.</source>
        <translation>{code}: всё, что в нём есть, будет удалено с этого ноутбука. Вернуть это будет нельзя.</translation>
    </message>
</context>
<context>
    <name>Interview</name>
    <message>
        <source>The change was made again.</source>
        <translation>Изменение внесено снова.</translation>
    </message>
    <message>
        <source>The last change was taken back.</source>
        <translation>Последнее изменение отменено.</translation>
    </message>
    <message>
        <source>The side notes changed.</source>
        <translation>Заметки сбоку изменились.</translation>
    </message>
    <message>
        <source>The talk goes on where it stopped.</source>
        <translation>Разговор продолжается с того места, где остановился.</translation>
    </message>
    <message>
        <source>This meeting asks this first. Everything that was told before is kept.</source>
        <translation>На этой встрече сначала спрашивают об этом. Всё рассказанное раньше сохранено.</translation>
    </message>
    <message>
        <source>This one is needed before you go on. Take the time it takes.</source>
        <translation>Чтобы идти дальше, нужен этот ответ. Торопиться не нужно.</translation>
    </message>
</context>
<context>
    <name>InterviewPage</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Помощь</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Скрыть</translation>
    </message>
    <message>
        <source>Hide the screen</source>
        <translation>Скрыть экран</translation>
    </message>
    <message>
        <source>If it gets hard, and where help is</source>
        <translation>Что делать, если тяжело, и где помощь</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Заблокировать</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Далее</translation>
    </message>
    <message>
        <source>Overview of the keys</source>
        <translation>Обзор клавиш</translation>
    </message>
    <message>
        <source>Read back</source>
        <translation>Прочитать вместе</translation>
    </message>
    <message>
        <source>Read the answers back together</source>
        <translation>Вместе прочитать вслух записанные ответы</translation>
    </message>
    <message>
        <source>Take a break</source>
        <translation>Сделать перерыв</translation>
    </message>
</context>
<context>
    <name>InterviewScreen</name>
    <message>
        <source>A short break. Take the time you need.</source>
        <translation>Короткий перерыв. Отдохните столько, сколько нужно.</translation>
    </message>
    <message>
        <source>Answers are in memory only, until the person allows storing.</source>
        <translation>Ответы только в памяти, пока человек не разрешит их хранить.</translation>
    </message>
    <message>
        <source>Every answer so far is in the vault.</source>
        <translation>Все ответы на этот момент уже в хранилище.</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Не сохранено</translation>
    </message>
    <message>
        <source>Nothing is written yet</source>
        <translation>Пока ничего не записано</translation>
    </message>
    <message>
        <source>Nothing of it is written anywhere.</source>
        <translation>Ничего из этого нигде не записывается.</translation>
    </message>
    <message>
        <source>Practice: in memory only</source>
        <translation>Тренировка: только в памяти</translation>
    </message>
    <message>
        <source>Saved, encrypted</source>
        <translation>Сохранено, зашифровано</translation>
    </message>
    <message>
        <source>The disk refused. The answers are in memory; the next one tries again.</source>
        <translation>Диск не принял запись. Ответы в памяти; со следующим ответом программа попробует снова.</translation>
    </message>
</context>
<context>
    <name>InterviewView</name>
    <message>
        <source>Guide</source>
        <translation>Помощь</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Скрыть</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>Read back</source>
        <translation>Прочитать вместе</translation>
    </message>
</context>
<context>
    <name>JoinDialog</name>
    <message>
        <source>A key from two shares</source>
        <translation>Ключ из двух частей</translation>
    </message>
    <message>
        <source>Another person&apos;s share</source>
        <translation>Часть другого человека</translation>
    </message>
    <message>
        <source>Any two of the three. Each person types their own, 33 English words.</source>
        <translation>Любые две из трёх. Каждый сам набирает свою часть: 33 английских слова.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Вернуть ключ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>One person&apos;s share</source>
        <translation>Часть одного человека</translation>
    </message>
</context>
<context>
    <name>KeepDialog</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Оставить</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>From now on nothing is opened here without the file {path}. Copy it to a second stick, and keep both away from this machine. Old bytes may stay on this disk: give the vault a new key.</source>
        <translation>Теперь без файла {path} здесь ничего не открыть. Скопируйте его на вторую флешку и держите обе подальше от этого компьютера. Старые данные могли остаться на диске: дайте хранилищу новый ключ.</translation>
    </message>
    <message>
        <source>Put away. Take the stick out and carry it apart.</source>
        <translation>Ключ убран. Выньте флешку и носите её отдельно.</translation>
    </message>
    <message>
        <source>The key can be used until you put it away, or lock.</source>
        <translation>Ключом можно пользоваться, пока вы его не уберёте или не заблокируете программу.</translation>
    </message>
    <message>
        <source>The key is here. What could not be read before, and can now: {count}.</source>
        <translation>Ключ здесь. Раньше не читалось, а теперь можно прочитать: {count}.</translation>
    </message>
    <message>
        <source>The key lies in the vault again. The file on the stick opens nothing.</source>
        <translation>Ключ снова лежит в хранилище. Файл на флешке больше ничего не открывает.</translation>
    </message>
    <message>
        <source>Three people have their shares. Any two of them bring the key back.</source>
        <translation>Все трое получили свои части. Любые две вернут ключ.</translation>
    </message>
</context>
<context>
    <name>KeepingView</name>
    <message>
        <source>Are three people here?</source>
        <translation>Все трое здесь?</translation>
    </message>
    <message>
        <source>Bring it back from two shares…</source>
        <translation>Вернуть ключ из двух частей…</translation>
    </message>
    <message>
        <source>Give it to three people…</source>
        <translation>Отдать трём людям…</translation>
    </message>
    <message>
        <source>Keep it in the vault</source>
        <translation>Держать в хранилище</translation>
    </message>
    <message>
        <source>Keep it in the vault again…</source>
        <translation>Снова держать в хранилище…</translation>
    </message>
    <message>
        <source>Keep the key in the vault again?</source>
        <translation>Снова держать ключ в хранилище?</translation>
    </message>
    <message>
        <source>Keeping the key</source>
        <translation>Хранение ключа</translation>
    </message>
    <message>
        <source>Leave it on the stick</source>
        <translation>Оставить на флешке</translation>
    </message>
    <message>
        <source>Nobody has it: lost with this machine, it is lost for ever.</source>
        <translation>Частей нет ни у кого: если пропадёт этот компьютер, ключ пропадёт навсегда.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Не сейчас</translation>
    </message>
    <message>
        <source>On a stick of its own</source>
        <translation>На отдельной флешке</translation>
    </message>
    <message>
        <source>One key opens every interview that was sealed for this desk. It must not be lost, and nobody may take it.</source>
        <translation>Один ключ открывает все интервью, запечатанные для этого рабочего места. Он не должен пропасть, и никто не должен его забрать.</translation>
    </message>
    <message>
        <source>Put it away</source>
        <translation>Убрать ключ</translation>
    </message>
    <message>
        <source>Put it on a stick…</source>
        <translation>Перенести на флешку…</translation>
    </message>
    <message>
        <source>The key in three shares, each of 33 words on paper with a person of its own. Any two bring it back if this machine is lost; one alone tells nothing.</source>
        <translation>Ключ в трёх частях, по 33 слова на бумаге, каждая у отдельного человека. Любые две возвращают ключ, если этот компьютер пропадёт; одна не говорит ничего.</translation>
    </message>
    <message>
        <source>The key is sealed for a file on a stick. Until you give it, no bundle is merged and nothing is opened.</source>
        <translation>Ключ запечатан для файла на флешке. Пока вы не укажете этот файл, ни один пакет не объединяется и ничего не открывается.</translation>
    </message>
    <message>
        <source>The key lies in this vault: whoever has this machine and your passphrase opens everything. On a stick that you carry apart, they need the stick too.</source>
        <translation>Ключ лежит в этом хранилище: у кого есть этот компьютер и ваша парольная фраза, тот откроет всё. Если ключ на флешке, которую вы носите отдельно, понадобится и флешка.</translation>
    </message>
    <message>
        <source>The stick is here…</source>
        <translation>Флешка здесь…</translation>
    </message>
    <message>
        <source>The stick was given: the key can be used until it is put away, or you lock.</source>
        <translation>Флешка подключена: ключом можно пользоваться, пока вы его не уберёте или не заблокируете программу.</translation>
    </message>
    <message>
        <source>Then this machine and your passphrase open everything, without the stick.</source>
        <translation>Тогда этот компьютер и ваша парольная фраза открывают всё, без флешки.</translation>
    </message>
    <message>
        <source>They are here</source>
        <translation>Они здесь</translation>
    </message>
    <message>
        <source>Three people have it since {month}.</source>
        <translation>Ключ отдан трём людям: {month}.</translation>
    </message>
    <message>
        <source>Three people who know each other little and do not travel together; each with paper and a pen. They come to the screen one after the other, and type back what they wrote. Shares of another time do not go together with these: have the old papers burnt.</source>
        <translation>Нужны трое, которые мало знают друг друга и не ездят вместе; у каждого бумага и ручка. Они подходят к экрану по одному и набирают с бумаги то, что записали. С частями, записанными раньше, эти не складываются: попросите сжечь старые бумаги.</translation>
    </message>
    <message>
        <source>Where should the file be? On a stick.</source>
        <translation>Куда записать файл? Выберите место на флешке.</translation>
    </message>
    <message>
        <source>Which file on the stick is it?</source>
        <translation>Укажите нужный файл на флешке.</translation>
    </message>
    <message>
        <source>With three people</source>
        <translation>У трёх человек</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Added. Laptops seal for this coordinator too once they have your new card: announce the card now.</source>
        <translation>Координатор добавлен. Ноутбуки будут запечатывать всё и для него, когда получат вашу новую карточку: передайте её на ноутбуки сейчас.</translation>
    </message>
    <message>
        <source>Carry the parcel {path} to the laptops it was sealed for: {count}. Each interviewer takes it in, calls you, and compares the ten words below.</source>
        <translation>Отнесите посылку {path} на ноутбуки, для которых она запечатана: {count}. Каждый интервьюер примет её, позвонит вам и сверит десять слов, которые показаны ниже.</translation>
    </message>
    <message>
        <source>Other coordinators compare the ten words of this desk anew as well.</source>
        <translation>Другим координаторам тоже придётся заново сверить десять слов этого рабочего места.</translation>
    </message>
    <message>
        <source>Removed. Laptops go on sealing for this coordinator until they have your new card: announce the card now.</source>
        <translation>Координатор убран из списка. Ноутбуки по-прежнему запечатывают всё и для него, пока не получат вашу новую карточку: передайте её на ноутбуки сейчас.</translation>
    </message>
    <message>
        <source>The backup key is in {path}. Keep this file in another place, and its passphrase by heart. It opens what laptops seal once they have your new card: announce the card now.</source>
        <translation>Запасной ключ записан: {path}. Храните этот файл в другом месте, а его парольную фразу помните наизусть. Он открывает то, что ноутбуки запечатают, получив вашу новую карточку: передайте её на ноутбуки сейчас.</translation>
    </message>
    <message>
        <source>The backup key is taken in. Records that could be read now: {count}</source>
        <translation>Запасной ключ принят. Записей, которые теперь удалось прочитать: {count}</translation>
    </message>
    <message>
        <source>This desk has new keys. The new card is in {path}.</source>
        <translation>У этого рабочего места новые ключи. Новая карточка: {path}.</translation>
    </message>
    <message>
        <source>Until then a laptop goes on sealing for the old key.</source>
        <translation>До тех пор ноутбук по-прежнему запечатывает всё для старого ключа.</translation>
    </message>
    <message>
        <source>Until then a laptop that has the parcel seals nothing.</source>
        <translation>До тех пор ноутбук, принявший посылку, ничего не запечатывает.</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Begin a new entry in a list</source>
        <translation>Начать новую запись в списке</translation>
    </message>
    <message>
        <source>Choose an option</source>
        <translation>Выбрать вариант</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Don&apos;t know</source>
        <translation>Не знаю</translation>
    </message>
    <message>
        <source>Earlier answers to this question</source>
        <translation>Прежние ответы на этот вопрос</translation>
    </message>
    <message>
        <source>Find a question, a section or a command</source>
        <translation>Найти вопрос, раздел или команду</translation>
    </message>
    <message>
        <source>Hide the screen, and show it again</source>
        <translation>Скрыть экран и показать снова</translation>
    </message>
    <message>
        <source>If it gets hard, and where help is</source>
        <translation>Что делать, если тяжело, и где помощь</translation>
    </message>
    <message>
        <source>Inside text, number and date fields letters need Alt.</source>
        <translation>В полях для текста, чисел и дат буквы нажимают вместе с Alt.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Заблокировать</translation>
    </message>
    <message>
        <source>Make it again</source>
        <translation>Вернуть отменённое</translation>
    </message>
    <message>
        <source>Move an entry up or down its list</source>
        <translation>Переместить запись в списке выше или ниже</translation>
    </message>
    <message>
        <source>Move to another part of the page</source>
        <translation>Перейти в другую часть страницы</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Далее</translation>
    </message>
    <message>
        <source>Next language of the interview</source>
        <translation>Следующий язык интервью</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Prefer not to say</source>
        <translation>Не хочу отвечать</translation>
    </message>
    <message>
        <source>Read back together</source>
        <translation>Прочитать вслух вместе</translation>
    </message>
    <message>
        <source>Side notes: open or fold</source>
        <translation>Заметки сбоку: открыть или свернуть</translation>
    </message>
    <message>
        <source>Somebody came in; alone again</source>
        <translation>Кто-то вошёл; снова наедине</translation>
    </message>
    <message>
        <source>Take a break</source>
        <translation>Сделать перерыв</translation>
    </message>
    <message>
        <source>Take the answer back</source>
        <translation>Убрать ответ</translation>
    </message>
    <message>
        <source>The letters are Latin: where they lie, in every layout.</source>
        <translation>Буквы латинские: по месту на клавиатуре, при любой раскладке.</translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation>Отменить последнее изменение</translation>
    </message>
    <message>
        <source>Walk through options or sections</source>
        <translation>Переходить по вариантам или разделам</translation>
    </message>
    <message>
        <source>Why do you ask?</source>
        <translation>Почему вы спрашиваете?</translation>
    </message>
</context>
<context>
    <name>KeysView</name>
    <message>
        <source>A backup key</source>
        <translation>Запасной ключ</translation>
    </message>
    <message>
        <source>A laptop that has missed your last change of keys believes the former key alone.</source>
        <translation>Ноутбук, который пропустил вашу последнюю смену ключей, доверяет только прежнему ключу.</translation>
    </message>
    <message>
        <source>A passphrase for the backup key</source>
        <translation>Парольная фраза для запасного ключа</translation>
    </message>
    <message>
        <source>A second key that opens everything too, in a file with a passphrase of its own. Keep it in another place. If this desk is lost, take it in at a new one. A new backup key takes the place of the one before.</source>
        <translation>Второй ключ, который тоже открывает всё; он лежит в файле с собственной парольной фразой. Храните его в другом месте. Если это рабочее место будет потеряно, примите ключ на новом. Новый запасной ключ заменяет прежний.</translation>
    </message>
    <message>
        <source>Add another coordinator of this project by their card. Once laptops have your new card, they seal for both of you. What was sealed before, you give each other at “Other coordinators”.</source>
        <translation>Добавьте другого координатора этого проекта по его карточке. Получив вашу новую карточку, ноутбуки будут запечатывать всё для вас обоих. Запечатанное раньше вы передаёте друг другу в разделе «Другие координаторы».</translation>
    </message>
    <message>
        <source>Add one by their card…</source>
        <translation>Добавить по карточке…</translation>
    </message>
    <message>
        <source>After a backup key, another coordinator or new keys: a parcel tells every registered laptop of your card as it is now. Then you read its ten words out to every interviewer.</source>
        <translation>Это нужно, когда вы создали запасной ключ, добавили другого координатора или сменили ключи: посылка сообщит каждому зарегистрированному ноутбуку вашу карточку в нынешнем виде. Затем прочитайте её десять слов вслух каждому интервьюеру.</translation>
    </message>
    <message>
        <source>Announce the card…</source>
        <translation>Передать карточку на ноутбуки…</translation>
    </message>
    <message>
        <source>Announce your card</source>
        <translation>Передать свою карточку на ноутбуки</translation>
    </message>
    <message>
        <source>Another one than that of this vault: five words, or 20 characters. Without it nobody can use the backup key.</source>
        <translation>Другая, чем у этого хранилища: пять слов или 20 знаков. Без неё никто не сможет воспользоваться запасным ключом.</translation>
    </message>
    <message>
        <source>Call the other coordinator: they see the same ten words at “Enrolment card”. If one differs, do not add this card.</source>
        <translation>Позвоните другому координатору: он видит те же десять слов в разделе «Карточка подключения». Если хоть одно отличается, не добавляйте эту карточку.</translation>
    </message>
    <message>
        <source>Card of “{organisation}”</source>
        <translation>Карточка: «{organisation}»</translation>
    </message>
    <message>
        <source>Change the keys…</source>
        <translation>Сменить ключи…</translation>
    </message>
    <message>
        <source>Everything is sealed for you alone.</source>
        <translation>Всё запечатывается только для вас.</translation>
    </message>
    <message>
        <source>If others may have your keys, change them. What was sealed for the old ones is still opened here. Every laptop and every other coordinator compares your ten words anew.</source>
        <translation>Если ваши ключи могли попасть к другим, смените их. Запечатанное для старых ключей здесь по-прежнему открывается. На каждом ноутбуке и у каждого другого координатора ваши десять слов придётся сверить заново.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Ключи</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Оставить как есть</translation>
    </message>
    <message>
        <source>Make a backup key…</source>
        <translation>Создать запасной ключ…</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>Создать</translation>
    </message>
    <message>
        <source>Make your card at “Enrolment card” first.</source>
        <translation>Сначала создайте карточку в разделе «Карточка подключения».</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>Новые ключи</translation>
    </message>
    <message>
        <source>No laptop is registered yet: there is nobody to tell.</source>
        <translation>Ни один ноутбук ещё не зарегистрирован: передавать карточку некому.</translation>
    </message>
    <message>
        <source>Once more with the former key…</source>
        <translation>Ещё раз, с прежним ключом…</translation>
    </message>
    <message>
        <source>Read them out by voice to every interviewer who calls you.</source>
        <translation>Прочитайте их вслух каждому интервьюеру, который вам позвонит.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Убрать…</translation>
    </message>
    <message>
        <source>Seal for them as well</source>
        <translation>Запечатывать и для него</translation>
    </message>
    <message>
        <source>Seal for this coordinator no more?</source>
        <translation>Больше не запечатывать для этого координатора?</translation>
    </message>
    <message>
        <source>Sealed for other coordinators as well</source>
        <translation>Запечатывается и для других координаторов</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>Принять</translation>
    </message>
    <message>
        <source>Take one in…</source>
        <translation>Принять запасной ключ…</translation>
    </message>
    <message>
        <source>Ten words of your card</source>
        <translation>Десять слов вашей карточки</translation>
    </message>
    <message>
        <source>The one that was chosen when this backup key was made.</source>
        <translation>Та, которую выбрали, когда создавали этот запасной ключ.</translation>
    </message>
    <message>
        <source>The passphrase of the backup key</source>
        <translation>Парольная фраза запасного ключа</translation>
    </message>
    <message>
        <source>There is none yet.</source>
        <translation>Его пока нет.</translation>
    </message>
    <message>
        <source>There is one; it is part of your card.</source>
        <translation>Он есть и входит в вашу карточку.</translation>
    </message>
    <message>
        <source>We compared all ten words, and they are the same.</source>
        <translation>Мы сверили все десять слов: они совпадают.</translation>
    </message>
    <message>
        <source>Where is the backup key?</source>
        <translation>Где запасной ключ?</translation>
    </message>
    <message>
        <source>Where is the other coordinator&apos;s card?</source>
        <translation>Где карточка другого координатора?</translation>
    </message>
    <message>
        <source>Where should the backup key be?</source>
        <translation>Куда записать запасной ключ?</translation>
    </message>
    <message>
        <source>Where should the new card be?</source>
        <translation>Куда сохранить новую карточку?</translation>
    </message>
    <message>
        <source>Where should the parcel be?</source>
        <translation>Куда записать посылку?</translation>
    </message>
    <message>
        <source>Where should the parcel for the laptops be?</source>
        <translation>Куда записать посылку для ноутбуков?</translation>
    </message>
    <message>
        <source>Your keys open everything that laptops seal. What you change here, laptops learn by a parcel, and they follow it once the interviewer has compared ten words with you by voice.</source>
        <translation>Ваши ключи открывают всё, что запечатывают ноутбуки. О том, что вы меняете здесь, ноутбуки узнают из посылки; на ноутбуке это начинает действовать, когда интервьюер голосом сверит с вами десять слов.</translation>
    </message>
    <message>
        <source>{words}: once laptops have your new card, they seal for this coordinator no more. What they have already, they can still open.</source>
        <translation>{words}: получив вашу новую карточку, ноутбуки перестанут запечатывать для этого координатора. То, что у него уже есть, он по-прежнему может открыть.</translation>
    </message>
</context>
<context>
    <name>Laptops</name>
    <message>
        <source>Bundle {number}</source>
        <translation>Пакет {number}</translation>
    </message>
    <message>
        <source>Carry the parcel {path} to the laptops it was sealed for: {count}. Each learns what arrived here, and deletes what was withdrawn.</source>
        <translation>Доставьте посылку {path} на ноутбуки, для которых она запечатана: {count}. Каждый узнает, что сюда дошло, и удалит то, что отозвано.</translation>
    </message>
    <message>
        <source>Carry the parcel {path} to this laptop: it alone can open it, and goes on with {code}.</source>
        <translation>Отнесите посылку {path} на этот ноутбук: открыть её может только он, и на нём продолжат {code}.</translation>
    </message>
    <message>
        <source>Its recovery file is here.</source>
        <translation>Файл восстановления этого ноутбука здесь.</translation>
    </message>
    <message>
        <source>Lost since {month}</source>
        <translation>Потерян: {month}</translation>
    </message>
    <message>
        <source>Merged again.</source>
        <translation>Снова объединён.</translation>
    </message>
    <message>
        <source>Merged in {month} · Records: {count}</source>
        <translation>Объединён: {month} · Записей: {count}</translation>
    </message>
    <message>
        <source>No recovery file yet: it seals no interview.</source>
        <translation>Файла восстановления пока нет: этот ноутбук не запечатывает интервью.</translation>
    </message>
    <message>
        <source>Not trusted since {month}</source>
        <translation>Доверие прекращено: {month}</translation>
    </message>
    <message>
        <source>Nothing is sealed for this laptop from now on. What it sent stays.</source>
        <translation>Для этого ноутбука больше ничего не запечатывается. То, что он прислал, остаётся.</translation>
    </message>
    <message>
        <source>The recovery file opens, and is kept here sealed: {words}. Now write receipts: the parcel shows it to the laptop, and interviews are sealed there from then on.</source>
        <translation>Файл восстановления открывается и хранится здесь запечатанным: {words}. Теперь запишите подтверждения: посылка сообщит об этом ноутбуку, и с этого времени он будет запечатывать интервью.</translation>
    </message>
    <message>
        <source>Undone. Records that changed: {count}. The bundle is kept.</source>
        <translation>Отменено. Изменилось записей: {count}. Пакет сохранён.</translation>
    </message>
</context>
<context>
    <name>LaptopsView</name>
    <message>
        <source>Give it a record to continue…</source>
        <translation>Передать запись для продолжения…</translation>
    </message>
    <message>
        <source>It was lost or seized…</source>
        <translation>Он потерян или изъят…</translation>
    </message>
    <message>
        <source>Laptops</source>
        <translation>Ноутбуки</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Оставить как есть</translation>
    </message>
    <message>
        <source>Merge again</source>
        <translation>Объединить снова</translation>
    </message>
    <message>
        <source>No laptop is known here yet.</source>
        <translation>Здесь пока не известен ни один ноутбук.</translation>
    </message>
    <message>
        <source>Nothing is sealed for it from now on, and its bundles are merged only where you compare its ten words once more. What it sent before stays. This cannot be taken back; a laptop that returns gets a new vault.</source>
        <translation>Для него больше ничего не будет запечатываться, а его пакеты объединяются, только если вы ещё раз сверите десять слов. То, что он прислал раньше, остаётся. Отменить это нельзя: на вернувшемся ноутбуке создают новое хранилище.</translation>
    </message>
    <message>
        <source>Nothing of it was merged yet.</source>
        <translation>От него ещё ничего не объединяли.</translation>
    </message>
    <message>
        <source>Recover its vault…</source>
        <translation>Восстановить его хранилище…</translation>
    </message>
    <message>
        <source>Seal it for this laptop…</source>
        <translation>Запечатать для этого ноутбука…</translation>
    </message>
    <message>
        <source>Take a recovery file…</source>
        <translation>Принять файл восстановления…</translation>
    </message>
    <message>
        <source>The code of a record that was handed in and that nobody signed, eight letters and digits:</source>
        <translation>Код записи, которую сдали и которую человек ещё не подтвердил (восемь букв и цифр):</translation>
    </message>
    <message>
        <source>Trust it no more</source>
        <translation>Больше не доверять</translation>
    </message>
    <message>
        <source>Trust it no more…</source>
        <translation>Больше не доверять…</translation>
    </message>
    <message>
        <source>Trust this laptop no more?</source>
        <translation>Больше не доверять этому ноутбуку?</translation>
    </message>
    <message>
        <source>Undo the merge</source>
        <translation>Отменить объединение</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Отменено</translation>
    </message>
    <message>
        <source>What each laptop has sent. A whole merge can be undone: the bundle is kept, and can be merged again. A laptop may erase only what a receipt names.</source>
        <translation>Что прислал каждый ноутбук. Объединение целого пакета можно отменить: пакет сохраняется, и его можно объединить снова. Удалять с ноутбука можно только то, что названо в подтверждении.</translation>
    </message>
    <message>
        <source>Where is the laptop&apos;s recovery file?</source>
        <translation>Где файл восстановления ноутбука?</translation>
    </message>
    <message>
        <source>Where should the parcel be?</source>
        <translation>Куда записать посылку?</translation>
    </message>
    <message>
        <source>Which record does this laptop go on with?</source>
        <translation>Какую запись продолжат на этом ноутбуке?</translation>
    </message>
    <message>
        <source>Whom to warn, and what was done</source>
        <translation>Кого предупредить и что сделано</translation>
    </message>
    <message>
        <source>Write receipts…</source>
        <translation>Записать подтверждения…</translation>
    </message>
</context>
<context>
    <name>LawChanges</name>
    <message>
        <source>Changed in the law</source>
        <translation>Изменено в правовой базе</translation>
    </message>
    <message>
        <source>Further changes in sources, conditions and words: {count}</source>
        <translation>Других изменений в источниках, условиях и словах: {count}</translation>
    </message>
    <message>
        <source>Law, version {version}</source>
        <translation>Правовая база, версия {version}</translation>
    </message>
    <message>
        <source>Law, version {version}; before it {before}</source>
        <translation>Правовая база, версия {version}; до неё {before}</translation>
    </message>
    <message>
        <source>New in the law</source>
        <translation>Новое в правовой базе</translation>
    </message>
    <message>
        <source>Open interviews: {count}</source>
        <translation>Открытых интервью: {count}</translation>
    </message>
    <message>
        <source>Taken out of the law</source>
        <translation>Убрано из правовой базы</translation>
    </message>
    <message>
        <source>found</source>
        <translation>выявлено</translation>
    </message>
    <message>
        <source>may be open</source>
        <translation>может быть открыто</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>пока неизвестно</translation>
    </message>
    <message>
        <source>not open as things stand</source>
        <translation>сейчас не открыто</translation>
    </message>
    <message>
        <source>nothing said</source>
        <translation>ничего не сказано</translation>
    </message>
    <message>
        <source>open</source>
        <translation>открыто</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>возможно</translation>
    </message>
</context>
<context>
    <name>LawImpact</name>
    <message>
        <source>Barrier</source>
        <translation>Препятствие</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>In our records, for inside use only</source>
        <translation>В наших записях, только для внутреннего пользования</translation>
    </message>
    <message>
        <source>It is no longer open ({count}): {codes}</source>
        <translation>Больше не открыто ({count}): {codes}</translation>
    </message>
    <message>
        <source>It is no longer there ({count}): {codes}</source>
        <translation>Больше нет ({count}): {codes}</translation>
    </message>
    <message>
        <source>It is open now ({count}): {codes}</source>
        <translation>Теперь открыто ({count}): {codes}</translation>
    </message>
    <message>
        <source>It may be open now ({count}): {codes}</source>
        <translation>Теперь может быть открыто ({count}): {codes}</translation>
    </message>
    <message>
        <source>It no longer runs ({count}): {codes}</source>
        <translation>Больше не идёт ({count}): {codes}</translation>
    </message>
    <message>
        <source>It runs now ({count}): {codes}</source>
        <translation>Теперь идёт ({count}): {codes}</translation>
    </message>
    <message>
        <source>It stands there now ({count}): {codes}</source>
        <translation>Теперь есть ({count}): {codes}</translation>
    </message>
    <message>
        <source>No longer open as things stand ({count}): {codes}</source>
        <translation>По нынешним данным больше не открыто ({count}): {codes}</translation>
    </message>
    <message>
        <source>Not readable here: {count}</source>
        <translation>Здесь нельзя прочитать: {count}</translation>
    </message>
    <message>
        <source>Nothing changes for any of {all} persons.</source>
        <translation>Ни для кого ничего не меняется, всего людей: {all}.</translation>
    </message>
    <message>
        <source>Now it is not known ({count}): {codes}</source>
        <translation>Теперь неизвестно ({count}): {codes}</translation>
    </message>
    <message>
        <source>Something changes for {count} of {all} persons.</source>
        <translation>Людей, для которых что-то меняется: {count} из {all}.</translation>
    </message>
    <message>
        <source>Something else about it changes ({count}): {codes}</source>
        <translation>Меняется что-то ещё ({count}): {codes}</translation>
    </message>
    <message>
        <source>Way to rehabilitation</source>
        <translation>Путь к реабилитации</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>Что можно сделать</translation>
    </message>
    <message>
        <source>{codes} and {count} more</source>
        <translation>{codes} и ещё {count}</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>Close it</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>It is deleted at the end of today</source>
        <translation>Сегодня, в конце дня, оно будет удалено</translation>
    </message>
    <message>
        <source>Keep it, or delete it?</source>
        <translation>Оставить или удалить?</translation>
    </message>
    <message>
        <source>Kept or not: it is deleted at the end of today.</source>
        <translation>Каким бы ни был ответ, сегодня, в конце дня, оно будет удалено.</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Остаться</translation>
    </message>
    <message>
        <source>The coordinator may not read this interview, or must not. It cannot be gone on with another day.</source>
        <translation>Координатору нельзя читать это интервью. Продолжить его в другой день не получится.</translation>
    </message>
    <message>
        <source>We can stop here. Shall I keep what you told me, or delete it? Both are all right, and nothing bad follows.</source>
        <translation>Мы можем на этом остановиться. Оставить то, что вы мне рассказали, или удалить? Можно и так и так, ничего плохого из-за этого не будет.</translation>
    </message>
    <message>
        <source>Without an answer it is deleted tonight.</source>
        <translation>Без ответа оно будет удалено сегодня, в конце дня.</translation>
    </message>
    <message>
        <source>Without an answer it is kept.</source>
        <translation>Без ответа оно останется.</translation>
    </message>
</context>
<context>
    <name>Lost</name>
    <message>
        <source>A new vault was made with its recovery key</source>
        <translation>Его ключом восстановления создано новое хранилище</translation>
    </message>
    <message>
        <source>Agreed way: {way}</source>
        <translation>О каком способе договорились: {way}</translation>
    </message>
    <message>
        <source>Bundles that came: {count}, the last one in {month}.</source>
        <translation>Получено пакетов: {count}, последний: {month}.</translation>
    </message>
    <message>
        <source>Has to report</source>
        <translation>Обязан отмечаться</translation>
    </message>
    <message>
        <source>Hidden, because its consent is in doubt or it is taken back. Ask the interviewer.</source>
        <translation>Скрыта: согласие под сомнением или запись отозвана. Спросите интервьюера.</translation>
    </message>
    <message>
        <source>How to reach them may be there</source>
        <translation>Там могут быть контакты</translation>
    </message>
    <message>
        <source>How to reach {code} was opened</source>
        <translation>Открыто, как связаться с {code}</translation>
    </message>
    <message>
        <source>Is followed</source>
        <translation>За человеком следят</translation>
    </message>
    <message>
        <source>It is there again</source>
        <translation>Ноутбук вернулся</translation>
    </message>
    <message>
        <source>It was given {code} to go on with</source>
        <translation>Ему передана запись {code} для продолжения</translation>
    </message>
    <message>
        <source>It was locked: what was not sealed lies behind its passphrase.</source>
        <translation>Он был заблокирован: незапечатанное закрыто парольной фразой.</translation>
    </message>
    <message>
        <source>It was open: whatever was not sealed there could be read at once.</source>
        <translation>Он был открыт: всё незапечатанное можно было сразу прочитать.</translation>
    </message>
    <message>
        <source>Its keys are still believed: whoever has it could send bundles in its name.</source>
        <translation>Его ключам ещё верят: тот, у кого он в руках, может прислать пакеты от его имени.</translation>
    </message>
    <message>
        <source>Its keys are worth nothing since {month}.</source>
        <translation>Его ключи отозваны и больше ничего не значат: {month}.</translation>
    </message>
    <message>
        <source>Its keys were revoked</source>
        <translation>Его ключи отозваны</translation>
    </message>
    <message>
        <source>Its recovery key is here and was not used. With a backup, a new vault can be made in Laptops.</source>
        <translation>Его ключ восстановления здесь, им не пользовались. Если есть резервная копия, в разделе «Ноутбуки» можно создать новое хранилище.</translation>
    </message>
    <message>
        <source>Its recovery key was used in {month}: a new vault was made.</source>
        <translation>Его ключом восстановления воспользовались: {month}. Создано новое хранилище.</translation>
    </message>
    <message>
        <source>Lost since {month}.</source>
        <translation>Потерян: {month}.</translation>
    </message>
    <message>
        <source>May lie there unsealed</source>
        <translation>Может лежать там незапечатанной</translation>
    </message>
    <message>
        <source>No bundle of it ever came.</source>
        <translation>От него не пришло ни одного пакета.</translation>
    </message>
    <message>
        <source>No recovery key of it is here: what was not sealed there is lost.</source>
        <translation>Его ключа восстановления здесь нет: всё, что там не запечатано, потеряно.</translation>
    </message>
    <message>
        <source>No way was agreed. Ask the interviewer who knows the person.</source>
        <translation>О способе не договорились. Спросите интервьюера, который знает этого человека.</translation>
    </message>
    <message>
        <source>Nobody knows whether it was open or locked.</source>
        <translation>Неизвестно, был он открыт или заблокирован.</translation>
    </message>
    <message>
        <source>Not safe</source>
        <translation>Не в безопасности</translation>
    </message>
    <message>
        <source>Not sure to be safe</source>
        <translation>Нет уверенности, что в безопасности</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>Отмечено</translation>
    </message>
    <message>
        <source>Noted as lost</source>
        <translation>Отмечен как потерянный</translation>
    </message>
    <message>
        <source>Nothing is sealed for this laptop from now on. What it sent stays.</source>
        <translation>Для этого ноутбука больше ничего не запечатывается. То, что он прислал, остаётся.</translation>
    </message>
    <message>
        <source>Open case</source>
        <translation>Дело открыто</translation>
    </message>
    <message>
        <source>Sheet {number}: nobody can say which one is newer</source>
        <translation>Лист {number}: неизвестно, какой из них новее</translation>
    </message>
    <message>
        <source>The interviewer&apos;s note</source>
        <translation>Заметка интервьюера</translation>
    </message>
    <message>
        <source>The safest way</source>
        <translation>Самый безопасный способ</translation>
    </message>
    <message>
        <source>Warned in {month}: {words}</source>
        <translation>Предупредили: {month}. {words}</translation>
    </message>
    <message>
        <source>What is not known here: whom the interviewer met since the last bundle, and what lies open of that. Ask the interviewer, by code, today.</source>
        <translation>Что здесь неизвестно: с кем интервьюер встречался после последнего пакета и что из этого лежит открытым. Спросите интервьюера сегодня же, называя только коды.</translation>
    </message>
    <message>
        <source>What was signed and sealed there, only this desk&apos;s key opens; not the laptop.</source>
        <translation>Подписанное и запечатанное открывает только ключ этого рабочего места, сам ноутбук его не откроет.</translation>
    </message>
    <message>
        <source>{code} was not warned after all</source>
        <translation>{code}: всё-таки не предупредили</translation>
    </message>
    <message>
        <source>{code} was warned</source>
        <translation>{code}: предупредили</translation>
    </message>
</context>
<context>
    <name>LostDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>How was it when it was seen last?</source>
        <translation>Каким его видели в последний раз?</translation>
    </message>
    <message>
        <source>It is lost</source>
        <translation>Он потерян</translation>
    </message>
    <message>
        <source>Locked, or switched off</source>
        <translation>Заблокирован или выключен</translation>
    </message>
    <message>
        <source>Nobody knows</source>
        <translation>Неизвестно</translation>
    </message>
    <message>
        <source>Open, somebody was working</source>
        <translation>Открыт, на нём работали</translation>
    </message>
    <message>
        <source>What is known, in a sentence. Name nobody.</source>
        <translation>Что известно, одним предложением. Никого не называйте.</translation>
    </message>
</context>
<context>
    <name>LostView</name>
    <message>
        <source>How it came back, in a sentence. It is believed again only with a new vault.</source>
        <translation>Как он вернулся, одним предложением. Верить ему будут только с новым хранилищем.</translation>
    </message>
    <message>
        <source>How to reach them…</source>
        <translation>Как связаться…</translation>
    </message>
    <message>
        <source>How to reach {code}</source>
        <translation>Как связаться: {code}</translation>
    </message>
    <message>
        <source>How, and what the person wants now. Name nobody.</source>
        <translation>Как предупредили и чего человек теперь хочет. Никого не называйте.</translation>
    </message>
    <message>
        <source>In a sentence. Name nobody.</source>
        <translation>Одним предложением. Никого не называйте.</translation>
    </message>
    <message>
        <source>It is there again</source>
        <translation>Ноутбук вернулся</translation>
    </message>
    <message>
        <source>It is there again…</source>
        <translation>Ноутбук вернулся…</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Оставить как есть</translation>
    </message>
    <message>
        <source>Lost laptop</source>
        <translation>Потерянный ноутбук</translation>
    </message>
    <message>
        <source>No record ever came from this laptop.</source>
        <translation>С этого ноутбука не приходило ни одной записи.</translation>
    </message>
    <message>
        <source>Not warned after all</source>
        <translation>Всё-таки не предупредили</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Отметить</translation>
    </message>
    <message>
        <source>Note what was done…</source>
        <translation>Отметить, что сделано…</translation>
    </message>
    <message>
        <source>Nothing is sealed for it from now on, and its bundles are merged only where you compare its ten words once more. What it sent before stays. This cannot be taken back; a laptop that returns gets a new vault.</source>
        <translation>Для него больше ничего не будет запечатываться, а его пакеты объединяются, только если вы ещё раз сверите десять слов. То, что он прислал раньше, остаётся. Отменить это нельзя: на вернувшемся ноутбуке создают новое хранилище.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Revoke its keys…</source>
        <translation>Отозвать его ключи…</translation>
    </message>
    <message>
        <source>Tick it off</source>
        <translation>Отметить как сделанное</translation>
    </message>
    <message>
        <source>To warn the person: a laptop was lost</source>
        <translation>Предупредить человека: потерян ноутбук</translation>
    </message>
    <message>
        <source>Trust it no more</source>
        <translation>Больше не доверять</translation>
    </message>
    <message>
        <source>Trust this laptop no more?</source>
        <translation>Больше не доверять этому ноутбуку?</translation>
    </message>
    <message>
        <source>Warn the people below in this order, in the way agreed with each of them. Nothing of this page can be printed.</source>
        <translation>Предупредите людей ниже в этом порядке, каждого тем способом, о котором с ним договорились. Эту страницу нельзя напечатать.</translation>
    </message>
    <message>
        <source>Warned…</source>
        <translation>Предупредили…</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Что сделано</translation>
    </message>
    <message>
        <source>What you open it for, in a sentence without names. It is written down first.</source>
        <translation>Для чего вы это открываете, одним предложением без имён. Сначала это будет записано.</translation>
    </message>
    <message>
        <source>Whom to warn: {count}</source>
        <translation>Кого предупредить: {count}</translation>
    </message>
    <message>
        <source>{code} was warned</source>
        <translation>{code}: предупредили</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>As this computer</source>
        <translation>Как на компьютере</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмный</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Скрыть</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Контрастный</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлый</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Заблокировать</translation>
    </message>
    <message>
        <source>Notebook</source>
        <translation>Блокнот</translation>
    </message>
    <message>
        <source>Practice: nothing is kept</source>
        <translation>Тренировка: ничего не сохраняется</translation>
    </message>
    <message>
        <source>The person says: {words}</source>
        <translation>Человек говорит: {words}</translation>
    </message>
    <message>
        <source>The person waits. Choose what you like.</source>
        <translation>Человек ждёт. Выберите на своё усмотрение.</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Вид</translation>
    </message>
</context>
<context>
    <name>MonthsEditor</name>
    <message>
        <source>Months beside the years</source>
        <translation>Месяцы сверх полных лет</translation>
    </message>
    <message>
        <source>Years, as a help</source>
        <translation>Годы, для удобства</translation>
    </message>
    <message>
        <source>months</source>
        <translation>мес.</translation>
    </message>
    <message>
        <source>or:</source>
        <translation>или:</translation>
    </message>
    <message>
        <source>years</source>
        <translation>лет</translation>
    </message>
</context>
<context>
    <name>NewPassphraseDialog</name>
    <message>
        <source>Another passphrase</source>
        <translation>Другая парольная фраза</translation>
    </message>
    <message>
        <source>Five words of your own, or 20 characters</source>
        <translation>Пять своих слов или 20 знаков</translation>
    </message>
    <message>
        <source>Let the program draw words</source>
        <translation>Пусть слова выберет программа</translation>
    </message>
    <message>
        <source>The six words, with a blank between two words</source>
        <translation>Шесть слов, между словами — пробел</translation>
    </message>
    <message>
        <source>Use words of my own</source>
        <translation>Взять свои слова</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Add: {entry}</source>
        <translation>Добавить: {entry}</translation>
    </message>
    <message>
        <source>End here</source>
        <translation>Закончить</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Завершить</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>Открытых вопросов нет.</translation>
    </message>
    <message>
        <source>Only for you, not read aloud</source>
        <translation>Только для вас, вслух не читать</translation>
    </message>
    <message>
        <source>Questions left, if you both want to come back to them:</source>
        <translation>Остались вопросы; если захотите, вернитесь к ним вместе:</translation>
    </message>
    <message>
        <source>Questions left: {number}. These are the first of them:</source>
        <translation>Осталось вопросов: {number}. Вот первые из них:</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Читать вслух</translation>
    </message>
    <message>
        <source>Read back together</source>
        <translation>Прочитать вслух вместе</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Deleted. Burn the paper too.</source>
        <translation>Удалено. Сожгите и бумагу.</translation>
    </message>
    <message>
        <source>Entered in {month}. {words}</source>
        <translation>Внесено: {month}. {words}</translation>
    </message>
    <message>
        <source>Interview in {month} · Typed answers: {count}</source>
        <translation>Интервью: {month} · Введено ответов: {count}</translation>
    </message>
    <message>
        <source>{code} counts from now on as its permissions allow, marked as from paper.</source>
        <translation>{code} теперь учитывается так, как позволяют разрешения, с пометкой «с бумаги».</translation>
    </message>
</context>
<context>
    <name>PaperDialog</name>
    <message>
        <source>Begin</source>
        <translation>Начать</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Enter only what the person said to somebody you can name to yourself. What nobody asked stays not asked, and counts as a no.</source>
        <translation>Вносите только то, что человек сказал кому-то, кого вы сами знаете. О чём не спрашивали, остаётся с пометкой «не спрашивали» и считается как «нет».</translation>
    </message>
    <message>
        <source>Enter the consent</source>
        <translation>Внести согласие</translation>
    </message>
    <message>
        <source>How you know it, in a sentence. Name nobody.</source>
        <translation>Откуда вы это знаете, одним предложением. Никого не называйте.</translation>
    </message>
    <message>
        <source>Language of the interview</source>
        <translation>Язык интервью</translation>
    </message>
    <message>
        <source>Month in which the person said so, as year and month</source>
        <translation>Месяц, когда человек это сказал: год и месяц</translation>
    </message>
    <message>
        <source>Month of the interview, as year and month</source>
        <translation>Месяц интервью: год и месяц</translation>
    </message>
    <message>
        <source>No permission is asked while you type, and no name: leave names and telephone numbers on the paper. What you type is in the vault at once, and nobody else sees it until you enter the consent.</source>
        <translation>При вводе не спрашивают ни о разрешениях, ни об имени: имена и телефоны оставьте на бумаге. Введённое сразу попадает в хранилище, и никто другой его не видит, пока вы не внесёте согласие.</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Не спрашивали</translation>
    </message>
    <message>
        <source>Type an interview in</source>
        <translation>Ввести интервью</translation>
    </message>
    <message>
        <source>What the person of {code} allowed</source>
        <translation>{code}: что разрешил человек</translation>
    </message>
</context>
<context>
    <name>PaperView</name>
    <message>
        <source>Delete it</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Delete {code}?</source>
        <translation>Удалить {code}?</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Удалить…</translation>
    </message>
    <message>
        <source>Enter the consent…</source>
        <translation>Внести согласие…</translation>
    </message>
    <message>
        <source>Everything that was typed in is deleted. It never left this desk. The paper is yours to burn.</source>
        <translation>Всё введённое удаляется. С этого рабочего места оно никуда не уходило. Бумагу сожгите сами.</translation>
    </message>
    <message>
        <source>From paper</source>
        <translation>С бумаги</translation>
    </message>
    <message>
        <source>Go on typing</source>
        <translation>Продолжить ввод</translation>
    </message>
    <message>
        <source>Interviews that were once written on paper. Typed in here they are held: they are in no list, table, search or file until you enter what the person allowed, and when. Then they count like any other, marked as from paper.</source>
        <translation>Интервью, которые когда-то записали на бумаге. Введённые здесь, они отложены: их нет ни в списках, ни в таблицах, ни в поиске, ни в файлах, пока вы не внесёте, что разрешил человек и когда. После этого они учитываются как все, с пометкой «с бумаги».</translation>
    </message>
    <message>
        <source>Leave it held</source>
        <translation>Оставить отложенной</translation>
    </message>
    <message>
        <source>Type an interview in…</source>
        <translation>Ввести интервью…</translation>
    </message>
    <message>
        <source>With a consent</source>
        <translation>С согласием</translation>
    </message>
    <message>
        <source>Without a consent: {count}</source>
        <translation>Без согласия: {count}</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>Back to the paper</source>
        <translation>Назад к бумаге</translation>
    </message>
</context>
<context>
    <name>Parcel</name>
    <message>
        <source>A new card of your coordinator, who gave up the old key because others may know it. When the parcel is taken in, nothing is sealed until you have compared the ten words by voice: {words}</source>
        <translation>Новая карточка вашего координатора. Он отказался от старого ключа: его могут знать посторонние. Когда вы примете посылку, ничего не будет запечатываться, пока вы не сверите голосом десять слов: {words}</translation>
    </message>
    <message>
        <source>A new card of your coordinator. When the parcel is taken in, you compare its ten words by voice: {words}</source>
        <translation>Новая карточка вашего координатора. Когда вы примете посылку, сверьте голосом десять слов этой карточки: {words}</translation>
    </message>
    <message>
        <source>If this laptop breaks or its passphrase is forgotten, the coordinator can bring back what is on it: with this vault&apos;s key, sealed for them in a file. Nothing is sealed before they have opened it once. Not covered: answers that were to stay on this laptop, and interviews that the coordinator may not read.</source>
        <translation>Если ноутбук сломается или парольную фразу забудут, координатор сможет вернуть то, что на нём: ключом этого хранилища, запечатанным для него в файле. Пока он не открыл этот файл хотя бы раз, ничего не запечатывается. Не восстанавливаются ответы, которые должны были остаться только на этом ноутбуке, и интервью, которые координатору читать не разрешили.</translation>
    </message>
    <message>
        <source>In use from now on: {version}. Interviews that were begun go on with it, and nothing in them is lost.</source>
        <translation>С этой минуты используется: {version}. Начатые интервью продолжаются так же, и в них ничего не теряется.</translation>
    </message>
    <message>
        <source>Interviews that have arrived at the coordinator: {count}</source>
        <translation>Интервью, дошедших до координатора: {count}</translation>
    </message>
    <message>
        <source>Taken back by their persons, deleted here: {codes}</source>
        <translation>Люди отозвали эти записи, здесь они удалены: {codes}</translation>
    </message>
    <message>
        <source>Taken back by their persons, to be deleted here: {codes}</source>
        <translation>Люди отозвали эти записи, здесь они будут удалены: {codes}</translation>
    </message>
    <message>
        <source>The new card is trusted: everything is sealed for it from now on. Sealed just now: {count}</source>
        <translation>Новая карточка принята: теперь всё запечатывается для неё. Только что запечатано: {count}</translation>
    </message>
    <message>
        <source>The recovery file that your coordinator has is void: the key of this vault has changed since. Until they have opened a new one, nobody can recover this laptop.</source>
        <translation>Файл восстановления, который есть у координатора, больше не действует: с тех пор сменился ключ этого хранилища. Пока координатор не откроет новый файл, восстановить этот ноутбук никто не сможет.</translation>
    </message>
    <message>
        <source>The recovery file was written. Give it to your coordinator, and keep no copy. Interviews are sealed once the parcel is here that shows that it was opened.</source>
        <translation>Файл восстановления создан. Передайте его координатору и не оставляйте себе копии. Интервью будут запечатываться, когда придёт посылка с подтверждением, что файл открыт.</translation>
    </message>
    <message>
        <source>This parcel brings nothing new for this laptop.</source>
        <translation>В этой посылке нет ничего нового для этого ноутбука.</translation>
    </message>
    <message>
        <source>To be continued on this laptop: {codes}</source>
        <translation>Продолжить на этом ноутбуке: {codes}</translation>
    </message>
    <message>
        <source>Your coordinator can recover this laptop. Not covered: answers that were to stay on this laptop, and interviews that the coordinator may not read. They are lost with the passphrase.</source>
        <translation>Координатор может восстановить этот ноутбук. Не восстанавливаются ответы, которые должны были остаться только здесь, и интервью, которые координатору читать не разрешили. Если забыть парольную фразу, они пропадут.</translation>
    </message>
    <message>
        <source>Your coordinator has opened this laptop&apos;s recovery file: from now on interviews are sealed.</source>
        <translation>Координатор открыл файл восстановления этого ноутбука: теперь интервью запечатываются.</translation>
    </message>
</context>
<context>
    <name>ParcelView</name>
    <message>
        <source>A parcel brings the referral list, another questionnaire or another law, a new card, or a record to go on with. It opens only on the laptops it was sealed for. Nothing is changed before you have seen what it changes.</source>
        <translation>Посылка приносит список помощи, другой вопросник, другую правовую базу, новую карточку или запись, которую нужно продолжить. Она открывается только на тех ноутбуках, для которых запечатана. Ничего не изменится, пока вы не увидите, что именно она меняет.</translation>
    </message>
    <message>
        <source>Accept the new card</source>
        <translation>Принять новую карточку</translation>
    </message>
    <message>
        <source>Call your coordinator: they read out the ten words of their new card. If one differs, do not accept it. They gave up the old key, because others may know it: nothing is sealed until you accept the new card.</source>
        <translation>Позвоните координатору: он прочитает вам десять слов своей новой карточки. Если хоть одно отличается, не принимайте её. Координатор отказался от старого ключа: его могут знать посторонние. Пока вы не примете новую карточку, ничего не запечатывается.</translation>
    </message>
    <message>
        <source>Call your coordinator: they read out the ten words of their new card. If one differs, do not accept it. Until you accept it, everything is sealed for the old card.</source>
        <translation>Позвоните координатору: он прочитает вам десять слов своей новой карточки. Если хоть одно отличается, не принимайте её. Пока вы её не примете, всё запечатывается для старой карточки.</translation>
    </message>
    <message>
        <source>From the coordinator</source>
        <translation>От координатора</translation>
    </message>
    <message>
        <source>Give the file {path} to your coordinator, and read these ten words out by voice. Then parcels can be sealed for this laptop.</source>
        <translation>Передайте файл {path} координатору и прочитайте эти десять слов голосом. После этого посылки можно запечатывать и для этого ноутбука.</translation>
    </message>
    <message>
        <source>Open a parcel…</source>
        <translation>Открыть посылку…</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>Восстановление</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>Принять</translation>
    </message>
    <message>
        <source>Ten words of this laptop&apos;s card</source>
        <translation>Десять слов карточки этого ноутбука</translation>
    </message>
    <message>
        <source>The coordinator&apos;s new card: “{organisation}”</source>
        <translation>Новая карточка координатора: «{organisation}»</translation>
    </message>
    <message>
        <source>The key of this vault is sealed for your coordinator. Your passphrase is not in the file.</source>
        <translation>Ключ этого хранилища запечатывается для координатора. Вашей парольной фразы в файле нет.</translation>
    </message>
    <message>
        <source>The passphrase of this vault</source>
        <translation>Парольная фраза этого хранилища</translation>
    </message>
    <message>
        <source>The recovery file</source>
        <translation>Файл восстановления</translation>
    </message>
    <message>
        <source>This laptop&apos;s card…</source>
        <translation>Карточка этого ноутбука…</translation>
    </message>
    <message>
        <source>Use it from now on</source>
        <translation>Начать использовать</translation>
    </message>
    <message>
        <source>We compared all ten words, and they are the same.</source>
        <translation>Мы сверили все десять слов: они совпадают.</translation>
    </message>
    <message>
        <source>What the coordinator says of your interviews</source>
        <translation>Что координатор сообщает о ваших интервью</translation>
    </message>
    <message>
        <source>What this parcel brings</source>
        <translation>Что в этой посылке</translation>
    </message>
    <message>
        <source>Where is the parcel?</source>
        <translation>Где посылка?</translation>
    </message>
    <message>
        <source>Where should the card be?</source>
        <translation>Куда сохранить карточку?</translation>
    </message>
    <message>
        <source>Where should the recovery file be? Best on a stick.</source>
        <translation>Куда записать файл восстановления? Лучше на флешку.</translation>
    </message>
    <message>
        <source>Write it</source>
        <translation>Записать</translation>
    </message>
    <message>
        <source>Write it anew…</source>
        <translation>Создать заново…</translation>
    </message>
    <message>
        <source>Write the recovery file…</source>
        <translation>Создать файл восстановления…</translation>
    </message>
</context>
<context>
    <name>PartialDateEditor</name>
    <message>
        <source>As exact as it is known: 2018, 5.2018, May 2018 or 12.5.2018</source>
        <translation>Настолько точно, насколько известно: 2018, 5.2018, май 2018 или 12.5.2018</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>The key&apos;s own passphrase</source>
        <translation>Парольная фраза самого ключа</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>Та же фраза ещё раз</translation>
    </message>
</context>
<context>
    <name>PauseView</name>
    <message>
        <source>Close for now and go on another time</source>
        <translation>Пока закрыть и продолжить в другой раз</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>The person wants to stop…</source>
        <translation>Человек хочет прекратить…</translation>
    </message>
</context>
<context>
    <name>PickDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Choose this folder</source>
        <translation>Выбрать эту папку</translation>
    </message>
    <message>
        <source>Folders and files</source>
        <translation>Папки и файлы</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Места</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>This folder cannot be opened.</source>
        <translation>Эту папку не удаётся открыть.</translation>
    </message>
    <message>
        <source>This name is taken. Choose another one.</source>
        <translation>Это имя занято. Выберите другое.</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Вверх</translation>
    </message>
</context>
<context>
    <name>PickLineDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Заблокировать</translation>
    </message>
    <message>
        <source>Nothing had been stored yet. What was entered is gone.</source>
        <translation>Сохранять ещё ничего не разрешили. Введённое не сохранилось.</translation>
    </message>
    <message>
        <source>The program made a mistake</source>
        <translation>В программе произошла ошибка</translation>
    </message>
    <message>
        <source>To call</source>
        <translation>Кому звонить</translation>
    </message>
    <message>
        <source>What was saved is safe. Tell your coordinator this line, and open the vault again.</source>
        <translation>Всё сохранённое цело. Передайте координатору эту строку и откройте хранилище заново.</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Bringing the records up to date</source>
        <translation>Записи готовятся к подсчёту</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Сравнение</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>Копирование</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>Подсчёт</translation>
    </message>
    <message>
        <source>Hiding what could point at single people</source>
        <translation>Скрывается то, что могло бы указать на отдельных людей</translation>
    </message>
    <message>
        <source>Looking at everything</source>
        <translation>Проверка всего</translation>
    </message>
    <message>
        <source>Making the pages</source>
        <translation>Создание страниц</translation>
    </message>
    <message>
        <source>Making the vault</source>
        <translation>Создание хранилища</translation>
    </message>
    <message>
        <source>Merging</source>
        <translation>Объединение</translation>
    </message>
    <message>
        <source>Opening it once, as a proof</source>
        <translation>Пробное открытие для проверки</translation>
    </message>
    <message>
        <source>Opening. This takes a moment on purpose.</source>
        <translation>Открытие. Небольшая задержка сделана намеренно.</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Чтение</translation>
    </message>
    <message>
        <source>Reading the records</source>
        <translation>Чтение записей</translation>
    </message>
    <message>
        <source>Sealing</source>
        <translation>Запечатывание</translation>
    </message>
    <message>
        <source>Undoing the merge</source>
        <translation>Отмена объединения</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Идёт работа</translation>
    </message>
    <message>
        <source>Working out what the words stand for</source>
        <translation>Обрабатываются слова</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Запись</translation>
    </message>
</context>
<context>
    <name>ProjectChanges</name>
    <message>
        <source>Emergency contact</source>
        <translation>Экстренный контакт</translation>
    </message>
    <message>
        <source>Further lines: {count}</source>
        <translation>Ещё строк: {count}</translation>
    </message>
    <message>
        <source>Hiding and locking by itself</source>
        <translation>Когда экран скрывается и блокируется сам</translation>
    </message>
    <message>
        <source>Minutes without a sign of life: an interview is hidden after {curtain} and locked after {in_interview}; everything else is locked after {elsewhere}.</source>
        <translation>Если ноутбук никто не трогает: интервью скрывается через {curtain} мин и блокируется через {in_interview} мин, всё остальное блокируется через {elsewhere} мин.</translation>
    </message>
    <message>
        <source>Not on the list any more</source>
        <translation>Больше нет в списке</translation>
    </message>
    <message>
        <source>On the list now</source>
        <translation>Теперь в списке</translation>
    </message>
    <message>
        <source>Referral list and own words, version {count}</source>
        <translation>Список помощи и собственные слова, версия {count}</translation>
    </message>
    <message>
        <source>The organisation&apos;s own words</source>
        <translation>Собственные слова организации</translation>
    </message>
    <message>
        <source>The page that hides the window</source>
        <translation>Страница, которая прикрывает окно</translation>
    </message>
    <message>
        <source>The program&apos;s own page</source>
        <translation>Обычная страница программы</translation>
    </message>
</context>
<context>
    <name>PublishException</name>
    <message>
        <source>An exception for the two charts</source>
        <translation>Исключение для двух диаграмм</translation>
    </message>
    <message>
        <source>Make a key file for a second person…</source>
        <translation>Создать файл ключа для второго лица…</translation>
    </message>
    <message>
        <source>Show the numbers of both charts in full</source>
        <translation>Показать числа обеих диаграмм полностью</translation>
    </message>
    <message>
        <source>Take the signed file…</source>
        <translation>Взять подписанный файл…</translation>
    </message>
    <message>
        <source>The charts of work and of treatment can be shown in full, small numbers too, if a second person signs for it. Reason and signature are printed below them. It is for nothing else.</source>
        <translation>Диаграммы о работе и о лечении можно показать полностью, вместе с малыми числами, если за это поставит подпись второе лицо. Причина и подпись печатаются под ними. Ни для чего другого это не годится.</translation>
    </message>
    <message>
        <source>The second person signs here…</source>
        <translation>Второе лицо подписывает здесь…</translation>
    </message>
    <message>
        <source>Why, in one sentence; it is printed</source>
        <translation>Почему, одним предложением; это будет напечатано</translation>
    </message>
    <message>
        <source>Write the request…</source>
        <translation>Записать запрос…</translation>
    </message>
</context>
<context>
    <name>PublishFile</name>
    <message>
        <source>Kind of file</source>
        <translation>Вид файла</translation>
    </message>
    <message>
        <source>Read it once more before it goes out: what is published cannot be taken back.</source>
        <translation>Прочтите ещё раз, прежде чем отдавать: опубликованное не вернуть.</translation>
    </message>
    <message>
        <source>Tables as CSV</source>
        <translation>Таблицы в CSV</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Workbook (XLSX)</source>
        <translation>Электронная таблица (XLSX)</translation>
    </message>
</context>
<context>
    <name>Publishing</name>
    <message>
        <source>All tables of the report that may go out</source>
        <translation>Все таблицы отчёта, которые можно показывать</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Для всех</translation>
    </message>
    <message>
        <source>Exception, signed by a second person: {reason}</source>
        <translation>Исключение, подписано вторым лицом: {reason}</translation>
    </message>
    <message>
        <source>It is not encrypted.</source>
        <translation>Файл не зашифрован.</translation>
    </message>
    <message>
        <source>Numbers of one or two people are hidden, and others from which they could be worked out. This can take some minutes.</source>
        <translation>Числа один и два скрыты, как и те, из которых их можно вычислить. Это может занять несколько минут.</translation>
    </message>
    <message>
        <source>Numbers of one to four people are hidden, and others from which they could be worked out. This can take some minutes.</source>
        <translation>Числа от одного до четырёх скрыты, как и те, из которых их можно вычислить. Это может занять несколько минут.</translation>
    </message>
    <message>
        <source>Numbers shown: {count}</source>
        <translation>Показано чисел: {count}</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Для партнёров</translation>
    </message>
    <message>
        <source>People: {count}</source>
        <translation>Людей: {count}</translation>
    </message>
    <message>
        <source>Signed for: {tables}. Reason: {reason}. Look at it anew.</source>
        <translation>Подписано для: {tables}. Причина: {reason}. Посмотрите ещё раз.</translation>
    </message>
    <message>
        <source>Since this was last published, people came: {people}. Whoever compares the two files would learn about them. Wait until it is at least {least}, or publish tables that ask about other things.</source>
        <translation>С прошлой публикации добавилось людей: {people}. Кто сравнит два файла, узнает о них. Подождите, пока их станет не меньше {least}, или опубликуйте таблицы о другом.</translation>
    </message>
    <message>
        <source>Since this was last published, people left or changed an answer: {people}. Whoever compares the two files would learn about them. Wait until it is at least {least}.</source>
        <translation>С прошлой публикации ушло людей или изменило ответ: {people}. Кто сравнит два файла, узнает о них. Подождите, пока их станет не меньше {least}.</translation>
    </message>
    <message>
        <source>Tables: {count}</source>
        <translation>Таблиц: {count}</translation>
    </message>
    <message>
        <source>The request is here: {path}. It is for the other desk.</source>
        <translation>Запрос здесь: {path}. Он для другого координатора.</translation>
    </message>
    <message>
        <source>The second person&apos;s key file is here: {path}. Give it to them. Their ten words, for them to write down: {words}</source>
        <translation>Файл ключа второго лица здесь: {path}. Отдайте его этому человеку. Десять слов, которые ему нужно записать: {words}</translation>
    </message>
    <message>
        <source>The table of one&apos;s own</source>
        <translation>Своя таблица</translation>
    </message>
    <message>
        <source>There are too few people to publish a number.</source>
        <translation>Людей слишком мало, чтобы публиковать числа.</translation>
    </message>
    <message>
        <source>These two facts together point at single people: age and woman or man, or the charge and how they came free. Choose one of them.</source>
        <translation>Эти два сведения вместе указывают на отдельных людей: возраст и пол или обвинение и то, как человек вышел на свободу. Выберите одно из них.</translation>
    </message>
    <message>
        <source>This table joins more than two facts about a person, its filters among them. Take a filter or the columns away, or choose partners.</source>
        <translation>Эта таблица соединяет больше двух сведений о человеке, считая отборы. Уберите отбор или столбцы или выберите партнёров.</translation>
    </message>
    <message>
        <source>This table tells of a special category: health, the case, belief. It stays inside.</source>
        <translation>Эта таблица говорит об особой категории данных: здоровье, дело, вера. Она остаётся внутри организации.</translation>
    </message>
    <message>
        <source>What the report&apos;s proposals would open</source>
        <translation>Что открыли бы предложения отчёта</translation>
    </message>
    <message>
        <source>What was published before was counted by another questionnaire or law: nobody can check what the difference would tell. Wait until at least {least} people came.</source>
        <translation>Опубликованное раньше подсчитано по другому вопроснику или другому закону: нельзя проверить, что показала бы разница. Подождите, пока добавится не меньше {least} человек.</translation>
    </message>
    <message>
        <source>Where and when somebody was arrested is told to nobody outside. Choose partners, or build the table without it.</source>
        <translation>Где и когда человека арестовали, за пределами организации не сообщается. Выберите партнёров или составьте таблицу без этого.</translation>
    </message>
    <message>
        <source>Written and remembered as publication {number}: {path}</source>
        <translation>Записано и запомнено как публикация {number}: {path}</translation>
    </message>
    <message>
        <source>hidden for their sake: {count}</source>
        <translation>скрыто ради них: {count}</translation>
    </message>
    <message>
        <source>shown as “&lt;{limit}”: {count}</source>
        <translation>показано как «&lt;{limit}»: {count}</translation>
    </message>
    <message>
        <source>too few people: {count}</source>
        <translation>слишком мало людей: {count}</translation>
    </message>
    <message>
        <source>{number}. {month}, {whom}</source>
        <translation>{number}. {month}, {whom}</translation>
    </message>
    <message>
        <source>{title} (lines: {count})</source>
        <translation>{title} (строк: {count})</translation>
    </message>
    <message>
        <source>{title}, exception</source>
        <translation>{title}, исключение</translation>
    </message>
</context>
<context>
    <name>PublishingView</name>
    <message>
        <source>A passphrase of the second person&apos;s own</source>
        <translation>Собственная парольная фраза второго лица</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Для кого</translation>
    </message>
    <message>
        <source>Language of the file</source>
        <translation>Язык файла</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Посмотреть</translation>
    </message>
    <message>
        <source>Look first at what would be read: small numbers are hidden, and others from which they could be worked out. What was written is remembered, so that no later version tells of single people by the difference.</source>
        <translation>Сначала посмотрите, что прочтут другие: малые числа скрыты, как и те, из которых их можно вычислить. Записанное запоминается, чтобы никакая следующая версия не выдала отдельных людей разницей.</translation>
    </message>
    <message>
        <source>Make the key file</source>
        <translation>Создать файл ключа</translation>
    </message>
    <message>
        <source>Nothing was published yet.</source>
        <translation>Ещё ничего не опубликовано.</translation>
    </message>
    <message>
        <source>Publish tables</source>
        <translation>Публикация таблиц</translation>
    </message>
    <message>
        <source>Published so far</source>
        <translation>Опубликовано до сих пор</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Подписать</translation>
    </message>
    <message>
        <source>Small numbers are hidden in it. Read it once more before it is published: what is out cannot be taken back.</source>
        <translation>Малые числа в нём скрыты. Прочтите его ещё раз, прежде чем публиковать: обратно не вернуть.</translation>
    </message>
    <message>
        <source>Stays inside:</source>
        <translation>Остаётся внутри организации:</translation>
    </message>
    <message>
        <source>Table on show</source>
        <translation>Показанная таблица</translation>
    </message>
    <message>
        <source>The second person signs</source>
        <translation>Второе лицо подписывает</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Они не совпадают.</translation>
    </message>
    <message>
        <source>They type it themselves. Nobody else knows it.</source>
        <translation>Этот человек набирает её сам. Больше её никто не знает.</translation>
    </message>
    <message>
        <source>What would be read</source>
        <translation>Что прочтут</translation>
    </message>
    <message>
        <source>What, and for whom</source>
        <translation>Что и для кого</translation>
    </message>
    <message>
        <source>Where is the second person&apos;s key file?</source>
        <translation>Где файл ключа второго лица?</translation>
    </message>
    <message>
        <source>Where is the signed file?</source>
        <translation>Где подписанный файл?</translation>
    </message>
    <message>
        <source>Where should the file be?</source>
        <translation>Куда сохранить файл?</translation>
    </message>
    <message>
        <source>Where should the request be?</source>
        <translation>Куда сохранить запрос?</translation>
    </message>
    <message>
        <source>Where should the second person&apos;s key file be?</source>
        <translation>Куда сохранить файл ключа второго лица?</translation>
    </message>
    <message>
        <source>Which tables</source>
        <translation>Какие таблицы</translation>
    </message>
    <message>
        <source>Write it</source>
        <translation>Записать</translation>
    </message>
    <message>
        <source>Write it so that everybody can read it?</source>
        <translation>Записать так, чтобы прочесть мог любой?</translation>
    </message>
    <message>
        <source>Write the file…</source>
        <translation>Записать файл…</translation>
    </message>
</context>
<context>
    <name>QuestionView</name>
    <message>
        <source>For the interviewer</source>
        <translation>Для интервьюера</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Note to this question</source>
        <translation>Заметка к этому вопросу</translation>
    </message>
    <message>
        <source>Note written</source>
        <translation>Заметка есть</translation>
    </message>
    <message>
        <source>Why do you ask?</source>
        <translation>Почему вы спрашиваете?</translation>
    </message>
    <message>
        <source>Why this is asked</source>
        <translation>Почему об этом спрашивают</translation>
    </message>
    <message>
        <source>Your note to this question. No names, no places.</source>
        <translation>Ваша заметка к этому вопросу. Без имён и без названий мест.</translation>
    </message>
</context>
<context>
    <name>Questionnaires</name>
    <message>
        <source>No text is signed by a reviewer yet: all are drafts.</source>
        <translation>Ни один текст ещё не подписан проверяющим: всё это черновики.</translation>
    </message>
    <message>
        <source>Questionnaire {version} and law {law} are in use. Carry the parcel {path} to the laptops it was sealed for: {count}.</source>
        <translation>Используются вопросник {version} и правовая база {law}. Отнесите посылку {path} на ноутбуки, для которых она запечатана: {count}.</translation>
    </message>
    <message>
        <source>Rules signed by a lawyer: {count} of {all}</source>
        <translation>Правила, подписанные юристом: {count} из {all}</translation>
    </message>
    <message>
        <source>Texts signed by a reviewer: {languages}</source>
        <translation>Тексты, подписанные проверяющим: {languages}</translation>
    </message>
    <message>
        <source>The laptop is registered.</source>
        <translation>Ноутбук зарегистрирован.</translation>
    </message>
    <message>
        <source>{language}: {signed} of {all} signed, the rest are drafts</source>
        <translation>{language}: подписано {signed} из {all}, остальные — черновики</translation>
    </message>
</context>
<context>
    <name>QuestionnairesView</name>
    <message>
        <source>A questionnaire or a law of your own comes from a workbook. It is checked first, and used only when you say so; interviews that were begun go on with it.</source>
        <translation>Свой вопросник или своя правовая база приходит из таблицы. Сначала всё проверяется, а используется, только когда вы так решите; начатые интервью продолжаются по-новому.</translation>
    </message>
    <message>
        <source>A text is a draft until a named person has read and signed it.</source>
        <translation>Текст остаётся черновиком, пока его не прочтёт и не подпишет своим именем конкретный человек.</translation>
    </message>
    <message>
        <source>Bring in a workbook…</source>
        <translation>Взять из таблицы…</translation>
    </message>
    <message>
        <source>Checked, not in use yet</source>
        <translation>Проверен, ещё не используется</translation>
    </message>
    <message>
        <source>Compare these ten words with the interviewer.</source>
        <translation>Сверьте эти десять слов с интервьюером.</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Используется</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Посмотреть</translation>
    </message>
    <message>
        <source>None yet. A laptop writes its card under “From the coordinator”.</source>
        <translation>Пока нет. Ноутбук записывает свою карточку в разделе «От координатора».</translation>
    </message>
    <message>
        <source>Questionnaires and law</source>
        <translation>Вопросники и право</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Зарегистрировать</translation>
    </message>
    <message>
        <source>Register a laptop…</source>
        <translation>Зарегистрировать ноутбук…</translation>
    </message>
    <message>
        <source>Registered laptops</source>
        <translation>Зарегистрированные ноутбуки</translation>
    </message>
    <message>
        <source>Seal it for the laptops…</source>
        <translation>Запечатать для ноутбуков…</translation>
    </message>
    <message>
        <source>The laptop shows the same words. If one differs, do not register it.</source>
        <translation>Ноутбук показывает те же слова. Если хоть одно отличается, не регистрируйте его.</translation>
    </message>
    <message>
        <source>This program&apos;s own texts</source>
        <translation>Собственные тексты программы</translation>
    </message>
    <message>
        <source>This workbook cannot be used yet. Nothing was kept.</source>
        <translation>Эту таблицу пока использовать нельзя. Ничего не сохранено.</translation>
    </message>
    <message>
        <source>To seal it, register a laptop first.</source>
        <translation>Чтобы запечатать его, сначала зарегистрируйте ноутбук.</translation>
    </message>
    <message>
        <source>Use it, and seal it for the laptops…</source>
        <translation>Использовать и запечатать для ноутбуков…</translation>
    </message>
    <message>
        <source>We compared all ten words, and they are the same.</source>
        <translation>Мы сверили все десять слов, они совпадают.</translation>
    </message>
    <message>
        <source>What it changes in our records</source>
        <translation>Что она меняет в наших записях</translation>
    </message>
    <message>
        <source>Where is the laptop&apos;s card?</source>
        <translation>Где карточка ноутбука?</translation>
    </message>
    <message>
        <source>Where should the parcel be?</source>
        <translation>Куда сохранить посылку?</translation>
    </message>
    <message>
        <source>Which workbook?</source>
        <translation>Какая таблица?</translation>
    </message>
</context>
<context>
    <name>Queues</name>
    <message>
        <source>A file went to a helper in {months}.</source>
        <translation>Файл передан тому, кто помогает: {months}.</translation>
    </message>
    <message>
        <source>A helper is told how to reach them</source>
        <translation>Тому, кто помогает, говорят, как связаться с человеком</translation>
    </message>
    <message>
        <source>A lawyer sees the answers</source>
        <translation>Ответы видит юрист</translation>
    </message>
    <message>
        <source>Agreed calls</source>
        <translation>Звонки, о которых договорились</translation>
    </message>
    <message>
        <source>Agreed day of deleting</source>
        <translation>День удаления, о котором договорились</translation>
    </message>
    <message>
        <source>Agreed: {when}</source>
        <translation>Договорились: {when}</translation>
    </message>
    <message>
        <source>An international body gets the answers</source>
        <translation>Ответы получает международный орган</translation>
    </message>
    <message>
        <source>Answers that differ: {count}</source>
        <translation>Ответов с расхождениями: {count}</translation>
    </message>
    <message>
        <source>Ask me first</source>
        <translation>«Сначала спросите меня»</translation>
    </message>
    <message>
        <source>Begun in {when}</source>
        <translation>Начато: {when}</translation>
    </message>
    <message>
        <source>Consent in doubt</source>
        <translation>Согласие под сомнением</translation>
    </message>
    <message>
        <source>Corrections that differ</source>
        <translation>Поправки с расхождениями</translation>
    </message>
    <message>
        <source>Deleted here. Write receipts: the laptops delete it with them.</source>
        <translation>Здесь удалено. Запишите подтверждения: с ними запись удалят и ноутбуки.</translation>
    </message>
    <message>
        <source>Deleted on {when} at the latest</source>
        <translation>Будет удалена не позднее: {when}</translation>
    </message>
    <message>
        <source>Different answers from two laptops</source>
        <translation>Разные ответы с двух ноутбуков</translation>
    </message>
    <message>
        <source>Done in {month}: {words}</source>
        <translation>Сделано: {month}. {words}</translation>
    </message>
    <message>
        <source>Ends in {when}</source>
        <translation>Истекает: {when}</translation>
    </message>
    <message>
        <source>From now on it is a no until you ask.</source>
        <translation>Теперь это «нет», пока вы снова не спросите.</translation>
    </message>
    <message>
        <source>Go to: {place}</source>
        <translation>Перейти: {place}</translation>
    </message>
    <message>
        <source>Help that somebody wants</source>
        <translation>Кому нужна помощь</translation>
    </message>
    <message>
        <source>Interview in {when}</source>
        <translation>Интервью: {when}</translation>
    </message>
    <message>
        <source>Legal deadlines</source>
        <translation>Сроки по закону</translation>
    </message>
    <message>
        <source>Likely one person</source>
        <translation>Вероятно, один человек</translation>
    </message>
    <message>
        <source>Perhaps one person</source>
        <translation>Возможно, один и тот же человек</translation>
    </message>
    <message>
        <source>Possibly one person</source>
        <translation>Возможно, один человек</translation>
    </message>
    <message>
        <source>Promise only what is on the referral list. Tick it off when it is given.</source>
        <translation>Обещайте только то, что есть в списке помощи. Отметьте, когда помощь оказана.</translation>
    </message>
    <message>
        <source>Records of a questionnaire that is not here: {count}. Nobody can say whether a deadline runs there.</source>
        <translation>Записей с вопросником, которого здесь нет: {count}. Неизвестно, идёт ли там срок.</translation>
    </message>
    <message>
        <source>Somebody corrected a sealed record, and it says something else. Until you choose, these answers are not known, and a permission among them is a no.</source>
        <translation>Запечатанную запись поправили, и поправка с ней расходится. Пока вы не выберете, эти ответы неизвестны, а разрешение среди них считается как «нет».</translation>
    </message>
    <message>
        <source>Somebody takes these records back. They are hidden; ask the person by the agreed channel, then decide.</source>
        <translation>Кто-то отзывает эти записи. Они скрыты; спросите человека тем способом, о котором договорились, и решите.</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Отозваны</translation>
    </message>
    <message>
        <source>Tell the person how to reach the helper, not otherwise.</source>
        <translation>Скажите человеку, как связаться с тем, кто может помочь, но не наоборот.</translation>
    </message>
    <message>
        <source>The answers were not read back and signed. Somebody meets the person once more, and goes on with the record.</source>
        <translation>Ответы не прочитали вслух и не подтвердили. С человеком встречаются ещё раз и продолжают запись.</translation>
    </message>
    <message>
        <source>The interviewer doubts the consent. Ask by voice, then release or delete.</source>
        <translation>Интервьюер сомневается в согласии. Спросите голосом, потом снимите сомнение или удалите запись.</translation>
    </message>
    <message>
        <source>The person wants to be asked first.</source>
        <translation>Человек хочет, чтобы сначала спросили.</translation>
    </message>
    <message>
        <source>The person was told that the answers are deleted then. Nothing is deleted by itself: delete it here and, with the next receipts, on the laptops.</source>
        <translation>Человеку сказали, что в этот день ответы удалят. Само собой ничего не удаляется: удалите здесь, а на ноутбуках это произойдёт со следующими подтверждениями.</translation>
    </message>
    <message>
        <source>Their name is used</source>
        <translation>Называют имя</translation>
    </message>
    <message>
        <source>Their own words are quoted</source>
        <translation>Приводят собственные слова</translation>
    </message>
    <message>
        <source>They are in no list, table or file until you enter what the person allowed, and when.</source>
        <translation>Их нет ни в списках, ни в таблицах, ни в файлах, пока вы не внесёте, что разрешил человек и когда.</translation>
    </message>
    <message>
        <source>To be met again</source>
        <translation>Нужна ещё одна встреча</translation>
    </message>
    <message>
        <source>Two records may be of one person, who would be counted twice. Judge them.</source>
        <translation>Две записи могут быть об одном человеке, и его посчитают дважды. Решите, так ли это.</translation>
    </message>
    <message>
        <source>Typed in from paper</source>
        <translation>Введены с бумаги</translation>
    </message>
    <message>
        <source>Under the law as we read it a time runs. Ask a lawyer, and let the person know in the agreed way.</source>
        <translation>По закону, как мы его читаем, идёт срок. Спросите юриста и сообщите человеку тем способом, о котором договорились.</translation>
    </message>
    <message>
        <source>Until you choose, these answers are not known, and count nowhere.</source>
        <translation>Пока вы не выберете, эти ответы неизвестны и нигде не учитываются.</translation>
    </message>
    <message>
        <source>Until you have asked, this is a no. A yes holds once: when it was used, the person is to be asked again.</source>
        <translation>Пока вы не спросили, это «нет». «Да» действует один раз: когда им воспользовались, спрашивают снова.</translation>
    </message>
    <message>
        <source>Used in {when}</source>
        <translation>Использовано: {when}</translation>
    </message>
    <message>
        <source>Wanted: {kinds}.</source>
        <translation>Нужно: {kinds}.</translation>
    </message>
    <message>
        <source>Within 48 hours of the interview somebody calls. The hours are on the laptop; ask the interviewer by code whether it was done.</source>
        <translation>В течение 48 часов после интервью кто-то звонит. Точное время видно на ноутбуке; спросите интервьюера, называя код, сделано ли это.</translation>
    </message>
    <message>
        <source>Written down: no.</source>
        <translation>Записано: нет.</translation>
    </message>
    <message>
        <source>Written down: yes, once. When it was used, ask again.</source>
        <translation>Записано: да, один раз. Когда воспользуетесь, спросите снова.</translation>
    </message>
    <message>
        <source>You may tell the helper how to reach the person.</source>
        <translation>Можно сказать тому, кто помогает, как связаться с человеком.</translation>
    </message>
</context>
<context>
    <name>QueuesView</name>
    <message>
        <source>Ask again next time</source>
        <translation>В следующий раз спросить снова</translation>
    </message>
    <message>
        <source>Delete everywhere…</source>
        <translation>Удалить везде…</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Delete {code} everywhere?</source>
        <translation>Удалить {code} везде?</translation>
    </message>
    <message>
        <source>Done…</source>
        <translation>Сделано…</translation>
    </message>
    <message>
        <source>Hide what is done</source>
        <translation>Скрыть сделанное</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Оставить как есть</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Посмотреть снова</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Не сделано</translation>
    </message>
    <message>
        <source>Nothing waits.</source>
        <translation>Ничего не ждёт.</translation>
    </message>
    <message>
        <source>Said no…</source>
        <translation>Ответ «нет»…</translation>
    </message>
    <message>
        <source>Said yes…</source>
        <translation>Ответ «да»…</translation>
    </message>
    <message>
        <source>Show more: {count}</source>
        <translation>Показать ещё: {count}</translation>
    </message>
    <message>
        <source>Show what is done: {count}</source>
        <translation>Показать сделанное: {count}</translation>
    </message>
    <message>
        <source>The record, its sealed copies and its contact sheet are deleted here, and at the laptops with the next receipts. No bundle brings it back.</source>
        <translation>Запись, её запечатанные копии и лист с контактами удаляются здесь, а на ноутбуках — со следующими подтверждениями. Ни один пакет её не вернёт.</translation>
    </message>
    <message>
        <source>Tick it off</source>
        <translation>Отметить как сделанное</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Задачи</translation>
    </message>
    <message>
        <source>What waits at this desk, by code and month. Nobody&apos;s name or number stands here.</source>
        <translation>Что ждёт на этом рабочем месте: коды и месяцы. Ни имён, ни телефонов здесь нет.</translation>
    </message>
    <message>
        <source>What was done, in a sentence. Name nobody.</source>
        <translation>Что сделано, одним предложением. Никого не называйте.</translation>
    </message>
    <message>
        <source>Who asked the person, and how. Name nobody.</source>
        <translation>Кто и как спросил человека. Никого не называйте.</translation>
    </message>
    <message>
        <source>Write down: no</source>
        <translation>Записать: нет</translation>
    </message>
    <message>
        <source>Write down: yes, once</source>
        <translation>Записать: да, один раз</translation>
    </message>
</context>
<context>
    <name>ReachDialog</name>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>RecordHistory</name>
    <message>
        <source>Answers: {all}. Written more than once: {changed}.</source>
        <translation>Ответов: {all}. Записано больше одного раза: {changed}.</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Раньше</translation>
    </message>
    <message>
        <source>Does not concern the person</source>
        <translation>Человека не касается</translation>
    </message>
    <message>
        <source>Does not know</source>
        <translation>Не знает</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Пусто</translation>
    </message>
    <message>
        <source>Kept on the laptop</source>
        <translation>Осталось на ноутбуке</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Не спрашивали</translation>
    </message>
    <message>
        <source>Not asked any more</source>
        <translation>Больше не спрашивается</translation>
    </message>
    <message>
        <source>Note: {question}</source>
        <translation>Заметка: {question}</translation>
    </message>
    <message>
        <source>Number {number}</source>
        <translation>Номер {number}</translation>
    </message>
    <message>
        <source>Prefers not to say</source>
        <translation>Не хочет отвечать</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Отозвано</translation>
    </message>
    <message>
        <source>Taken out</source>
        <translation>Убрано из списка</translation>
    </message>
    <message>
        <source>That was all</source>
        <translation>Это всё</translation>
    </message>
    <message>
        <source>The list is open</source>
        <translation>Список не закончен</translation>
    </message>
    <message>
        <source>There may be more</source>
        <translation>Неясно, всё ли это</translation>
    </message>
    <message>
        <source>What stands now</source>
        <translation>Теперь</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>заменено</translation>
    </message>
</context>
<context>
    <name>RecordSheet</name>
    <message>
        <source>An office has to act.</source>
        <translation>Действовать должно учреждение.</translation>
    </message>
    <message>
        <source>Another contact with the person</source>
        <translation>Ещё раз связаться с человеком</translation>
    </message>
    <message>
        <source>Answers that differ between laptops: {count}</source>
        <translation>Ответов, которые на ноутбуках разные: {count}</translation>
    </message>
    <message>
        <source>Because: {words}</source>
        <translation>Почему: {words}</translation>
    </message>
    <message>
        <source>Changed. Before: {said}</source>
        <translation>Изменено. Раньше: {said}</translation>
    </message>
    <message>
        <source>Choose among them</source>
        <translation>Выбрать</translation>
    </message>
    <message>
        <source>Compare the records</source>
        <translation>Сравнить записи</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Согласие</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Сроки</translation>
    </message>
    <message>
        <source>Deleted at the latest</source>
        <translation>Удалить не позднее</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Что следует из ответов</translation>
    </message>
    <message>
        <source>How the interview went</source>
        <translation>Как прошло интервью</translation>
    </message>
    <message>
        <source>Interview in: {language}</source>
        <translation>Язык интервью: {language}</translation>
    </message>
    <message>
        <source>Laptop {name}, bundle {number}, merged: {month}</source>
        <translation>Ноутбук {name}, пакет {number}, объединён: {month}</translation>
    </message>
    <message>
        <source>Legal categories that are open: {names}</source>
        <translation>Открытые правовые категории: {names}</translation>
    </message>
    <message>
        <source>May be the same person: {codes}</source>
        <translation>Возможно, тот же человек: {codes}</translation>
    </message>
    <message>
        <source>No obstacle was found, and none is possible.</source>
        <translation>Препятствий не выявлено, и возможных тоже нет.</translation>
    </message>
    <message>
        <source>Not read here</source>
        <translation>Здесь прочитать нельзя</translation>
    </message>
    <message>
        <source>Open {code}</source>
        <translation>Открыть {code}</translation>
    </message>
    <message>
        <source>Questionnaire {version}</source>
        <translation>Версия вопросника: {version}</translation>
    </message>
    <message>
        <source>Questions answered: {asked}, of them declined: {declined}, not known: {dk}</source>
        <translation>Вопросов с ответом: {asked}, из них «не хочу отвечать»: {declined}, «не знаю»: {dk}</translation>
    </message>
    <message>
        <source>Records of the same person</source>
        <translation>Записи того же человека</translation>
    </message>
    <message>
        <source>Sign-off</source>
        <translation>Подтверждение в конце</translation>
    </message>
    <message>
        <source>Still open: {words}</source>
        <translation>Ещё неизвестно: {words}</translation>
    </message>
    <message>
        <source>Terms of the law are reckoned from what the person told.</source>
        <translation>Сроки по закону отсчитаны от того, что рассказал человек.</translation>
    </message>
    <message>
        <source>The person has to act.</source>
        <translation>Действовать должен сам человек.</translation>
    </message>
    <message>
        <source>The same person, as you judged: {codes}</source>
        <translation>Тот же человек, по вашему решению: {codes}</translation>
    </message>
    <message>
        <source>This desk</source>
        <translation>Это рабочее место</translation>
    </message>
    <message>
        <source>This record is not counted.</source>
        <translation>Эта запись в подсчётах не учитывается.</translation>
    </message>
    <message>
        <source>This record may be counted.</source>
        <translation>Эту запись можно учитывать в подсчётах.</translation>
    </message>
    <message>
        <source>Under the law {version}. Nothing is decided by this: a lawyer has to look at it.</source>
        <translation>По правовой базе, версия {version}. Этим ещё ничего не решено: посмотреть должен юрист.</translation>
    </message>
    <message>
        <source>Waiting for you</source>
        <translation>Ждёт вашего решения</translation>
    </message>
    <message>
        <source>What can be done: {words}</source>
        <translation>Что можно сделать: {words}</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>разрешено</translation>
    </message>
    <message>
        <source>found</source>
        <translation>выявлено</translation>
    </message>
    <message>
        <source>its beginning is not known</source>
        <translation>начало неизвестно</translation>
    </message>
    <message>
        <source>may have passed: {day}</source>
        <translation>мог истечь: {day}</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>нет ответа</translation>
    </message>
    <message>
        <source>nobody said</source>
        <translation>никто не назвал</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>не разрешено</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>не спрашивали</translation>
    </message>
    <message>
        <source>passed: {day}</source>
        <translation>истёк: {day}</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>возможно</translation>
    </message>
    <message>
        <source>runs from a request</source>
        <translation>идёт со дня обращения</translation>
    </message>
    <message>
        <source>runs until {day}</source>
        <translation>истекает: {day}</translation>
    </message>
</context>
<context>
    <name>RecordSheetView</name>
    <message>
        <source>Answers and their history</source>
        <translation>Ответы и что было раньше</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Назад к списку</translation>
    </message>
    <message>
        <source>For work inside the organisation only. Nothing here can be copied out; make sure that nobody reads over your shoulder.</source>
        <translation>Только для работы внутри организации. Отсюда ничего нельзя скопировать; проследите, чтобы никто не читал из-за вашего плеча.</translation>
    </message>
    <message>
        <source>Only what was written more than once</source>
        <translation>Только то, что записано больше одного раза</translation>
    </message>
    <message>
        <source>Show the answers</source>
        <translation>Показать ответы</translation>
    </message>
    <message>
        <source>waits for a choice</source>
        <translation>нужно выбрать</translation>
    </message>
</context>
<context>
    <name>Records</name>
    <message>
        <source>Another contact</source>
        <translation>Связаться ещё раз</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Неважно</translation>
    </message>
    <message>
        <source>Begun from</source>
        <translation>Начато не раньше</translation>
    </message>
    <message>
        <source>Begun until</source>
        <translation>Начато не позже</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Расхождения</translation>
    </message>
    <message>
        <source>Counted without a name</source>
        <translation>Посчитать без имени</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
    <message>
        <source>Either</source>
        <translation>Любое из двух</translation>
    </message>
    <message>
        <source>Finding of the law</source>
        <translation>Что следует по закону</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Выявлено</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Насколько ясно</translation>
    </message>
    <message>
        <source>Kazakhstan</source>
        <translation>Казахстан</translation>
    </message>
    <message>
        <source>Language of the interview</source>
        <translation>Язык интервью</translation>
    </message>
    <message>
        <source>May be counted</source>
        <translation>Можно учитывать</translation>
    </message>
    <message>
        <source>May be somebody&apos;s second record</source>
        <translation>Возможный повтор</translation>
    </message>
    <message>
        <source>May not be counted</source>
        <translation>Учитывать нельзя</translation>
    </message>
    <message>
        <source>Name compared with other records</source>
        <translation>Сравнить имя с другими записями</translation>
    </message>
    <message>
        <source>Name used</source>
        <translation>Называть имя</translation>
    </message>
    <message>
        <source>No interview is here yet. They come with the bundles of the laptops.</source>
        <translation>Здесь пока нет интервью. Они приходят в пакетах с ноутбуков.</translation>
    </message>
    <message>
        <source>No record has all of this. Take a word or a choice away to see more.</source>
        <translation>Записи, в которой есть всё это, нет. Уберите слово или условие.</translation>
    </message>
    <message>
        <source>Not read yet, or changed since: {count}. They are not all found.</source>
        <translation>Ещё не прочитано или изменилось: {count}. Найдены будут не все.</translation>
    </message>
    <message>
        <source>Not signed off</source>
        <translation>Не подтверждена в конце</translation>
    </message>
    <message>
        <source>Only the records behind one number of a table.</source>
        <translation>Только записи, из которых сложилось одно число таблицы.</translation>
    </message>
    <message>
        <source>Passed to an international body</source>
        <translation>Передать международному органу</translation>
    </message>
    <message>
        <source>Permission given</source>
        <translation>Разрешено</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>Возможно</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Качество</translation>
    </message>
    <message>
        <source>Reached by a doctor, psychologist or lawyer</source>
        <translation>Связь с врачом, психологом или юристом</translation>
    </message>
    <message>
        <source>Read by the coordinator</source>
        <translation>Прочитает координатор</translation>
    </message>
    <message>
        <source>Records: {found} of {total}</source>
        <translation>Записей: {found} из {total}</translation>
    </message>
    <message>
        <source>Records: {total}</source>
        <translation>Записей: {total}</translation>
    </message>
    <message>
        <source>Shown to a lawyer</source>
        <translation>Показать юристу</translation>
    </message>
    <message>
        <source>Signed off</source>
        <translation>Подтверждена в конце</translation>
    </message>
    <message>
        <source>Sorted by code</source>
        <translation>По коду</translation>
    </message>
    <message>
        <source>Sorted by conflicts</source>
        <translation>По расхождениям</translation>
    </message>
    <message>
        <source>Sorted by country</source>
        <translation>По стране</translation>
    </message>
    <message>
        <source>Sorted by month</source>
        <translation>По месяцу</translation>
    </message>
    <message>
        <source>Sorted by next date</source>
        <translation>По ближайшему сроку</translation>
    </message>
    <message>
        <source>Sorted by permissions</source>
        <translation>По разрешениям</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>The records are being read for the first time.</source>
        <translation>Записи читаются в первый раз.</translation>
    </message>
    <message>
        <source>Uzbekistan</source>
        <translation>Узбекистан</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Ждёт решения</translation>
    </message>
    <message>
        <source>Words repeated in a report</source>
        <translation>Слова в отчёте</translation>
    </message>
    <message>
        <source>conflicts: {count}</source>
        <translation>расхождений: {count}</translation>
    </message>
    <message>
        <source>distress</source>
        <translation>было тяжело</translation>
    </message>
    <message>
        <source>doubles: {count}</source>
        <translation>повторов: {count}</translation>
    </message>
    <message>
        <source>interpreter</source>
        <translation>с переводчиком</translation>
    </message>
    <message>
        <source>much was declined</source>
        <translation>часто не хотели отвечать</translation>
    </message>
    <message>
        <source>not all was noted</source>
        <translation>отмечено не всё</translation>
    </message>
    <message>
        <source>not signed off</source>
        <translation>не подтверждена в конце</translation>
    </message>
    <message>
        <source>others present</source>
        <translation>был кто-то ещё</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>прервано на время</translation>
    </message>
    <message>
        <source>questionnaire is not here</source>
        <translation>нет этого вопросника</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>прекращено</translation>
    </message>
    <message>
        <source>{given} of {all}</source>
        <translation>{given} из {all}</translation>
    </message>
</context>
<context>
    <name>RecordsDialog</name>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Codes of the records</source>
        <translation>Коды записей</translation>
    </message>
    <message>
        <source>Enter opens one record. So few people can be recognised: this list is for inside use.</source>
        <translation>Enter открывает одну запись. Когда людей так мало, их можно узнать: этот список — только для внутреннего пользования.</translation>
    </message>
    <message>
        <source>Records behind a number</source>
        <translation>Записи, из которых сложилось число</translation>
    </message>
    <message>
        <source>Show all in the records</source>
        <translation>Показать все среди записей</translation>
    </message>
</context>
<context>
    <name>RecordsFilters</name>
    <message>
        <source>Show all again</source>
        <translation>Показать снова все</translation>
    </message>
</context>
<context>
    <name>RecordsModel</name>
    <message>
        <source>Begun</source>
        <translation>Начато</translation>
    </message>
    <message>
        <source>Country, language</source>
        <translation>Страна, язык</translation>
    </message>
    <message>
        <source>Next date</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Разрешения</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Качество</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Запись</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Ждёт решения</translation>
    </message>
</context>
<context>
    <name>RecordsView</name>
    <message>
        <source>Ascending</source>
        <translation>По возрастанию</translation>
    </message>
    <message>
        <source>Descending</source>
        <translation>По убыванию</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Отбор</translation>
    </message>
    <message>
        <source>Go on reading</source>
        <translation>Читать дальше</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation>Порядок списка</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Записи</translation>
    </message>
    <message>
        <source>Search the records</source>
        <translation>Искать в записях</translation>
    </message>
    <message>
        <source>Show all records</source>
        <translation>Показать все записи</translation>
    </message>
    <message>
        <source>Words, answers or a code…</source>
        <translation>Слова, ответы или код…</translation>
    </message>
</context>
<context>
    <name>Recovering</name>
    <message>
        <source>A vault was made in {path}. Open: {open}. Sealed: {sealed}. What was to stay on that laptop alone is not in it. It is another laptop now: enrol it again.</source>
        <translation>Хранилище создано в {path}. Открытых: {open}. Запечатанных: {sealed}. Того, что должно было остаться только на том ноутбуке, в нём нет. Теперь это другой ноутбук: подключите его заново.</translation>
    </message>
    <message>
        <source>The key opens it. Open: {open}. Sealed: {sealed}.</source>
        <translation>Ключ подходит. Открытых: {open}. Запечатанных: {sealed}.</translation>
    </message>
</context>
<context>
    <name>RecoveryDialogs</name>
    <message>
        <source>A passphrase for the new vault</source>
        <translation>Парольная фраза для нового хранилища</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Выбрать папку…</translation>
    </message>
    <message>
        <source>Five words, or 20 characters.</source>
        <translation>Пять слов или 20 знаков.</translation>
    </message>
    <message>
        <source>In which empty folder should the new vault lie?</source>
        <translation>В какой пустой папке будет новое хранилище?</translation>
    </message>
    <message>
        <source>Make a vault of it?</source>
        <translation>Создать из неё хранилище?</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>Создать</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Where is a backup of this laptop, or its folder?</source>
        <translation>Где резервная копия этого ноутбука или его папка?</translation>
    </message>
</context>
<context>
    <name>Referrals</name>
    <message>
        <source>Carry the parcel {path} to the laptops it was sealed for: {count}.</source>
        <translation>Отнесите посылку {path} на ноутбуки, для которых она запечатана: {count}.</translation>
    </message>
    <message>
        <source>Checked today: {who}</source>
        <translation>Проверено сегодня: {who}</translation>
    </message>
    <message>
        <source>Kept. The laptops learn of it by a parcel.</source>
        <translation>Сохранено. Ноутбуки узнают об этом из посылки.</translation>
    </message>
    <message>
        <source>Laptops can hold full interviews with it.</source>
        <translation>С ним на ноутбуках можно проводить полные интервью.</translation>
    </message>
    <message>
        <source>No psychologist on it was checked in the last three months: laptops hold only the short interview.</source>
        <translation>Ни одного психолога в нём не проверяли за последние три месяца: на ноутбуках проводят только короткое интервью.</translation>
    </message>
    <message>
        <source>Nobody is on the list: no laptop begins an interview with it.</source>
        <translation>В списке никого нет: ни один ноутбук с ним интервью не начнёт.</translation>
    </message>
    <message>
        <source>Taken out: {who}</source>
        <translation>Убрано: {who}</translation>
    </message>
    <message>
        <source>The sheet is the list now. Lines: {count}.</source>
        <translation>Теперь этот лист и есть список. Строк: {count}.</translation>
    </message>
    <message>
        <source>To be checked: {count}.</source>
        <translation>Нужно проверить: {count}.</translation>
    </message>
    <message>
        <source>Written: {path}</source>
        <translation>Записано: {path}</translation>
    </message>
    <message>
        <source>checked {date}</source>
        <translation>проверено: {date}</translation>
    </message>
</context>
<context>
    <name>ReferralsView</name>
    <message>
        <source>Add somebody…</source>
        <translation>Добавить…</translation>
    </message>
    <message>
        <source>An interview is hidden after</source>
        <translation>Интервью скрывается через</translation>
    </message>
    <message>
        <source>An interview is locked after</source>
        <translation>Интервью блокируется через</translation>
    </message>
    <message>
        <source>Bring in a sheet…</source>
        <translation>Загрузить лист…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Изменить…</translation>
    </message>
    <message>
        <source>Everything else is locked after</source>
        <translation>Всё остальное блокируется через</translation>
    </message>
    <message>
        <source>F9 covers the window with an ordinary page. Write one that nobody asks about: its title first, then up to ten lines. Where nothing stands here, it is a list of doctors in the district.</source>
        <translation>F9 закрывает окно обычной страницей. Напишите такую, о которой никто не станет спрашивать: сначала заголовок, затем до десяти строк. Если здесь ничего нет, это список врачей в районе.</translation>
    </message>
    <message>
        <source>Hiding and locking by itself</source>
        <translation>Когда экран скрывается и блокируется сам</translation>
    </message>
    <message>
        <source>Keep these words</source>
        <translation>Сохранить эти слова</translation>
    </message>
    <message>
        <source>Keep times and page</source>
        <translation>Сохранить время и страницу</translation>
    </message>
    <message>
        <source>Minutes in which nobody touches the laptop. Both go to the laptops with the list.</source>
        <translation>Время, в течение которого ноутбук никто не трогает. И время, и страница попадут на ноутбуки вместе со списком.</translation>
    </message>
    <message>
        <source>Put in only people who know of it and agree: a laptop can be opened by force.</source>
        <translation>Вносите только тех, кто об этом знает и согласен: ноутбук могут заставить открыть.</translation>
    </message>
    <message>
        <source>Referral list</source>
        <translation>Список помощи</translation>
    </message>
    <message>
        <source>Seal it for the laptops…</source>
        <translation>Запечатать для ноутбуков…</translation>
    </message>
    <message>
        <source>Still right</source>
        <translation>По-прежнему верно</translation>
    </message>
    <message>
        <source>The organisation&apos;s own words</source>
        <translation>Собственные слова организации</translation>
    </message>
    <message>
        <source>The page that hides the window</source>
        <translation>Страница, которая прикрывает окно</translation>
    </message>
    <message>
        <source>This sheet cannot be used yet. Nothing was changed.</source>
        <translation>Этот лист пока нельзя использовать. Ничего не изменилось.</translation>
    </message>
    <message>
        <source>To be checked</source>
        <translation>Нужно проверить</translation>
    </message>
    <message>
        <source>To seal it, register a laptop first.</source>
        <translation>Чтобы запечатать, сначала зарегистрируйте ноутбук.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>What an interviewer says about you at the beginning. It stands in the guide, F2.</source>
        <translation>Это интервьюер говорит о вас в начале. Текст есть в подсказках, F2.</translation>
    </message>
    <message>
        <source>What the list allows</source>
        <translation>Что позволяет список</translation>
    </message>
    <message>
        <source>Where should the parcel be?</source>
        <translation>Куда сохранить посылку?</translation>
    </message>
    <message>
        <source>Where should the sheet be?</source>
        <translation>Куда сохранить лист?</translation>
    </message>
    <message>
        <source>Which sheet?</source>
        <translation>Какой лист?</translation>
    </message>
    <message>
        <source>Who helps in which city, and how the organisation speaks of itself. Laptops begin no interview without this list. It is checked every three months.</source>
        <translation>Кто в каком городе помогает и что организация говорит о себе. Без этого списка ноутбуки не начинают интервью. Его проверяют каждые три месяца.</translation>
    </message>
    <message>
        <source>Whom an interviewer calls when somebody is in danger. It can be read on a locked laptop: name nobody.</source>
        <translation>Кому звонит интервьюер, если кто-то в опасности. Это можно прочитать на заблокированном ноутбуке: не называйте имён.</translation>
    </message>
    <message>
        <source>Write a sheet to fill in…</source>
        <translation>Записать лист для заполнения…</translation>
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
        <translation>Сомнительное прочтение: его должен проверить юрист</translation>
    </message>
    <message>
        <source>A likely reading</source>
        <translation>Вероятное прочтение</translation>
    </message>
    <message>
        <source>Both countries</source>
        <translation>Обе страны</translation>
    </message>
    <message>
        <source>Changes no rule, not counted</source>
        <translation>Правил не меняет, не считается</translation>
    </message>
    <message>
        <source>Kazakhstan</source>
        <translation>Казахстан</translation>
    </message>
    <message>
        <source>Only inside the organisation</source>
        <translation>Только внутри организации</translation>
    </message>
    <message>
        <source>People counted: {count}</source>
        <translation>Учтено людей: {count}</translation>
    </message>
    <message>
        <source>Questionnaire {questionnaire}, law {law}</source>
        <translation>Вопросник {questionnaire}, правовая база {law}</translation>
    </message>
    <message>
        <source>The law in use does not say what it would change</source>
        <translation>Действующая правовая база не говорит, что оно изменило бы</translation>
    </message>
    <message>
        <source>The line says so plainly</source>
        <translation>В докладе это сказано прямо</translation>
    </message>
    <message>
        <source>Uzbekistan</source>
        <translation>Узбекистан</translation>
    </message>
    <message>
        <source>What counts as a confession</source>
        <translation>Что считается признанием вины</translation>
    </message>
    <message>
        <source>{sure}. The report, lines {lines}.</source>
        <translation>{sure}. Доклад, строки {lines}.</translation>
    </message>
</context>
<context>
    <name>ReformsView</name>
    <message>
        <source>Count again</source>
        <translation>Посчитать заново</translation>
    </message>
    <message>
        <source>Each proposal alone, the strongest first</source>
        <translation>Каждое предложение отдельно, сначала самое сильное</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Свернуть</translation>
    </message>
    <message>
        <source>How we read it</source>
        <translation>Как мы это понимаем</translation>
    </message>
    <message>
        <source>Our reading</source>
        <translation>Наше прочтение</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Предложения</translation>
    </message>
    <message>
        <source>The proposals</source>
        <translation>Предложения</translation>
    </message>
    <message>
        <source>The report proposes changes of the law and of what offices do. Here stands what each of them, and two or three together, would open for the people who were interviewed. It is no promise and no decision about anybody.</source>
        <translation>Доклад предлагает изменить законы и работу учреждений. Здесь показано, что каждое предложение, а также два или три вместе открыли бы для опрошенных людей. Это не обещание и не решение о ком-либо.</translation>
    </message>
    <message>
        <source>There is nobody yet who may be counted.</source>
        <translation>Пока нет никого, чьи ответы можно учитывать.</translation>
    </message>
    <message>
        <source>What these numbers say</source>
        <translation>Что говорят эти числа</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Pages: {count}</source>
        <translation>Страниц: {count}</translation>
    </message>
    <message>
        <source>Tables and lines that stay inside: {count}</source>
        <translation>Таблиц и строк, которые остаются внутри: {count}</translation>
    </message>
    <message>
        <source>Tables: {count}</source>
        <translation>Таблиц: {count}</translation>
    </message>
</context>
<context>
    <name>ReportView</name>
    <message>
        <source>A finished report for people outside: how the interviews were made, what people said, what stands in their way, and all tables. Choose first for whom it is.</source>
        <translation>Готовый отчёт для тех, кто вне организации: как проводились интервью, что сказали люди, что им мешает, и все таблицы. Сначала выберите, для кого он.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Для всех</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Для кого</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>Язык отчёта</translation>
    </message>
    <message>
        <source>Make the report</source>
        <translation>Составить отчёт</translation>
    </message>
    <message>
        <source>Nothing is hidden: people may be recognised. Not for publication.</source>
        <translation>Ничего не скрыто: людей могут узнать. Не для публикации.</translation>
    </message>
    <message>
        <source>Numbers of one or two people are hidden, and others from which they could be worked out. This can take some minutes.</source>
        <translation>Числа один и два скрыты, как и те, из которых их можно вычислить. Это может занять несколько минут.</translation>
    </message>
    <message>
        <source>Numbers of one to four people are hidden, and others from which they could be worked out. This can take some minutes.</source>
        <translation>Числа от одного до четырёх скрыты, как и те, из которых их можно вычислить. Это может занять несколько минут.</translation>
    </message>
    <message>
        <source>Only inside the organisation</source>
        <translation>Только внутри организации</translation>
    </message>
    <message>
        <source>Pages of the report: {count}</source>
        <translation>Страниц отчёта: {count}</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Для партнёров</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Отчёт</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Сохранить отчёт</translation>
    </message>
    <message>
        <source>Save the report?</source>
        <translation>Сохранить отчёт?</translation>
    </message>
    <message>
        <source>The file is not encrypted, and people may be recognised in it. Do not publish it, and do not send it openly.</source>
        <translation>Файл не зашифрован, и людей в нём могут узнать. Не публикуйте его и не отправляйте в открытом виде.</translation>
    </message>
    <message>
        <source>The file is not encrypted. It is meant for partners who do not pass it on.</source>
        <translation>Файл не зашифрован. Он предназначен для партнёров, которые не передают его дальше.</translation>
    </message>
    <message>
        <source>The file is not encrypted. Small numbers are hidden in it. Read it once before it is published: what is out cannot be taken back.</source>
        <translation>Файл не зашифрован. Малые числа в нём скрыты. Прочитайте его до публикации: то, что вышло наружу, назад не вернуть.</translation>
    </message>
    <message>
        <source>Where should the report be?</source>
        <translation>Куда сохранить отчёт?</translation>
    </message>
    <message>
        <source>Written: {path}. The file is not encrypted.</source>
        <translation>Записано: {path}. Файл не зашифрован.</translation>
    </message>
</context>
<context>
    <name>Rescue</name>
    <message>
        <source>Backup of {month}. Open: {open}. Sealed: {sealed}.</source>
        <translation>Резервная копия: {month}. Открытых: {open}. Запечатанных: {sealed}.</translation>
    </message>
    <message>
        <source>Not brought back, because it was taken back or deleted: {count}.</source>
        <translation>Не восстанавливается, потому что отозвано или удалено: {count}.</translation>
    </message>
    <message>
        <source>Places that could not be read: {gaps}. Not as it was written: {refused}.</source>
        <translation>Мест, которые не удалось прочитать: {gaps}. Не совпало с записанным: {refused}.</translation>
    </message>
    <message>
        <source>Something is missing in these; look through them with the person: {codes}.</source>
        <translation>В этих записях чего-то не хватает; просмотрите их вместе с человеком: {codes}.</translation>
    </message>
    <message>
        <source>The damaged vault was not changed: keep it until you know that nothing is missing. The new one opens with the same passphrase; enrol it again before you go on.</source>
        <translation>Повреждённое хранилище не изменено: храните его, пока не убедитесь, что ничего не пропало. Новое открывается той же парольной фразой; прежде чем продолжать, заново подключите ноутбук к координатору.</translation>
    </message>
    <message>
        <source>The new vault opens with the passphrase of the backup. For your coordinator it is another laptop: enrol it again before you go on.</source>
        <translation>Новое хранилище открывается парольной фразой резервной копии. Для координатора это другой ноутбук: прежде чем продолжать, заново подключите ноутбук к координатору.</translation>
    </message>
    <message>
        <source>Whole: {whole}. Sealed: {sealed}.</source>
        <translation>Целых: {whole}. Запечатанных: {sealed}.</translation>
    </message>
</context>
<context>
    <name>ReturnStrip</name>
    <message>
        <source>Another meeting</source>
        <translation>Новая встреча</translation>
    </message>
    <message>
        <source>Another meeting asks first who is there, if it is safe, and if the person agrees.</source>
        <translation>На новой встрече сначала спрашивают, кто рядом, безопасно ли сейчас и согласен ли человек.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>The same talk</source>
        <translation>Тот же разговор</translation>
    </message>
</context>
<context>
    <name>Returning</name>
    <message>
        <source>Answered: {done} of {total}.</source>
        <translation>Отвечено: {done} из {total}.</translation>
    </message>
    <message>
        <source>Answers without a place in it, kept for reading back: {count}.</source>
        <translation>Ответов, которым в ней нет места: {count}. Они сохранены, чтобы прочитать их вслух.</translation>
    </message>
    <message>
        <source>Check this page: the last seconds of typing may be missing.</source>
        <translation>Проверьте эту страницу: набранное в последние секунды могло не сохраниться.</translation>
    </message>
    <message>
        <source>Everything that was saved is here.</source>
        <translation>Всё сохранённое на месте.</translation>
    </message>
    <message>
        <source>Half-typed text was kept too.</source>
        <translation>Недописанный текст тоже сохранён.</translation>
    </message>
    <message>
        <source>It goes on with version {version} of the questionnaire.</source>
        <translation>Интервью продолжается по версии {version} вопросника.</translation>
    </message>
    <message>
        <source>So this meeting reads it out, and asks every permission again.</source>
        <translation>Поэтому на этой встрече текст согласия читают вслух и каждое разрешение спрашивают заново.</translation>
    </message>
    <message>
        <source>The half-typed note was kept too: N opens it.</source>
        <translation>Недописанная заметка тоже сохранена: её открывает N.</translation>
    </message>
    <message>
        <source>This interview was interrupted.</source>
        <translation>Это интервью было прервано.</translation>
    </message>
    <message>
        <source>What people agree to has changed.</source>
        <translation>Изменилось то, на что люди дают согласие.</translation>
    </message>
    <message>
        <source>You are where you stopped.</source>
        <translation>Вы там, где остановились.</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>A case is open, or the person is still held. The interview is in no bundle until another meeting says that it is over; after {days} days without one it is deleted. Give no paper.</source>
        <translation>Дело открыто, или человек ещё не на свободе. Интервью не попадёт ни в один пакет, пока на одной из следующих встреч не выяснится, что всё закончилось; если такой встречи не будет, через {days} дней оно будет удалено. Бумаг не давайте.</translation>
    </message>
    <message>
        <source>After the interview</source>
        <translation>После интервью</translation>
    </message>
    <message>
        <source>And you: how are you? Tell your coordinator if it was heavy.</source>
        <translation>А вы сами как? Если было тяжело, скажите координатору.</translation>
    </message>
    <message>
        <source>Asked by an earlier version of the questionnaire</source>
        <translation>Спрошено по прежней версии вопросника</translation>
    </message>
    <message>
        <source>Change the permissions above as the person wishes, then ask again.</source>
        <translation>Измените разрешения выше так, как хочет человек, затем спросите ещё раз.</translation>
    </message>
    <message>
        <source>Deleted at the end of today</source>
        <translation>Будет удалено сегодня, в конце дня</translation>
    </message>
    <message>
        <source>Everything was read</source>
        <translation>Всё прочитано</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Завершение</translation>
    </message>
    <message>
        <source>Four words</source>
        <translation>Четыре слова</translation>
    </message>
    <message>
        <source>Not sealed</source>
        <translation>Не запечатано</translation>
    </message>
    <message>
        <source>Nothing on paper can be given of this interview. Read it on the screen.</source>
        <translation>По этому интервью ничего нельзя выдать на бумаге. Прочитайте на экране.</translation>
    </message>
    <message>
        <source>Nothing was kept. A real interview would now be sealed, and only the coordinator could open it.</source>
        <translation>Ничего не сохранено. Настоящее интервью сейчас было бы запечатано, и открыть его мог бы только координатор.</translation>
    </message>
    <message>
        <source>Only the coordinator can open this interview now. This laptop cannot. It travels with the next bundle, and they will ask you about it.</source>
        <translation>Теперь это интервью может открыть только координатор, этот ноутбук — нет. Оно уйдёт со следующим пакетом, и координатор вас о нём спросит.</translation>
    </message>
    <message>
        <source>Only the coordinator can open this interview now. This laptop cannot. It travels with the next bundle.</source>
        <translation>Теперь это интервью может открыть только координатор. Этот ноутбук не может. Интервью уйдёт со следующим пакетом.</translation>
    </message>
    <message>
        <source>Open until midnight</source>
        <translation>Открыто до полуночи</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Бумага</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Разрешения</translation>
    </message>
    <message>
        <source>Read back</source>
        <translation>Чтение вслух</translation>
    </message>
    <message>
        <source>Read every line aloud, in the language of the interview. Whatever is wrong is corrected at once.</source>
        <translation>Читайте вслух каждую строку на языке интервью. Всё неверное исправляйте сразу.</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>Запечатано</translation>
    </message>
    <message>
        <source>Sign-off</source>
        <translation>Подтверждение</translation>
    </message>
    <message>
        <source>Still open: {questions}</source>
        <translation>Ещё открыто: {questions}</translation>
    </message>
    <message>
        <source>That was practice</source>
        <translation>Это была тренировка</translation>
    </message>
    <message>
        <source>The coordinator gave up the old key, because others may know it. The interview stays here and can be opened. Open “From the coordinator…” and compare the ten words of the new card: it is sealed then.</source>
        <translation>Координатор отказался от старого ключа: его могут знать посторонние. Интервью остаётся здесь, и его можно открыть. Откройте «От координатора…» и сверьте десять слов новой карточки: тогда оно будет запечатано.</translation>
    </message>
    <message>
        <source>The coordinator may not read this interview. It is in no bundle and no count, and at the end of today it is deleted.</source>
        <translation>Координатору нельзя читать это интервью. Его нет ни в одном пакете и ни в одном подсчёте, и сегодня, в конце дня, оно будет удалено.</translation>
    </message>
    <message>
        <source>The person does not agree with what was written. The interview is in no bundle and no count, and at the end of today it is deleted.</source>
        <translation>Человек не согласен с тем, что записано. Интервью нет ни в одном пакете и ни в одном подсчёте, и сегодня, в конце дня, оно будет удалено.</translation>
    </message>
    <message>
        <source>The person has not agreed yet. The interview can be opened until midnight. Then it is sealed unsigned: it is counted nowhere, and comes back from the coordinator to be continued.</source>
        <translation>Подтверждения от человека пока нет. Интервью можно открывать до полуночи. Затем оно будет запечатано без подтверждения: его нигде не посчитают, и координатор вернёт его, чтобы продолжить.</translation>
    </message>
    <message>
        <source>The person is not safe. The interview is in no bundle and no count, and at the end of today it is deleted. Tell your coordinator today, without a name.</source>
        <translation>Человек не в безопасности. Интервью нет ни в одном пакете и ни в одном подсчёте, и сегодня, в конце дня, оно будет удалено. Сообщите сегодня же координатору, без имени.</translation>
    </message>
    <message>
        <source>This laptop does not know its coordinator yet. The interview stays here and can be opened. Enrol soon: it is sealed then.</source>
        <translation>Этот ноутбук ещё не знает своего координатора. Интервью остаётся здесь, его можно открыть. Подключите ноутбук поскорее: тогда интервью будет запечатано.</translation>
    </message>
    <message>
        <source>This one is needed before you go on. Take your time.</source>
        <translation>Чтобы идти дальше, нужен этот ответ. Не торопитесь.</translation>
    </message>
    <message>
        <source>Two laptops wrote different answers about a permission. Ask the person, and answer it again. Until then it is in no bundle, and after {days} days it is deleted.</source>
        <translation>На двух ноутбуках записаны разные ответы об одном разрешении. Спросите человека и ответьте заново. До тех пор интервью не попадёт ни в один пакет, а через {days} дней будет удалено.</translation>
    </message>
    <message>
        <source>What I wrote down</source>
        <translation>Что записано</translation>
    </message>
    <message>
        <source>Your coordinator has not shown yet that this laptop can be recovered. The interview stays here and can be opened. Open “From the coordinator…” and write the recovery file: it is sealed once the parcel with the proof is here.</source>
        <translation>Координатор ещё не подтвердил, что этот ноутбук можно восстановить. Интервью остаётся здесь, и его можно открыть. Откройте «От координатора…» и создайте файл восстановления: интервью будет запечатано, когда придёт посылка с подтверждением.</translation>
    </message>
    <message>
        <source>“Another day”: tonight it is sealed unsigned, is counted nowhere, and comes back to be continued. “Do not agree”: it is deleted at the end of today.</source>
        <translation>«В другой день»: в конце дня интервью будет запечатано без подтверждения, нигде не учтено, и его вернут, чтобы продолжить. «Не соглашаюсь»: сегодня, в конце дня, оно будет удалено.</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Look at the summary…</source>
        <translation>Посмотреть сводку…</translation>
    </message>
    <message>
        <source>Looking back together</source>
        <translation>Вместе просматриваем записанное</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Прервать</translation>
    </message>
</context>
<context>
    <name>ReviewView</name>
    <message>
        <source>Back to the questions</source>
        <translation>Назад к вопросам</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Исправить</translation>
    </message>
    <message>
        <source>Enough for today</source>
        <translation>На сегодня хватит</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Оставить</translation>
    </message>
    <message>
        <source>Looking back</source>
        <translation>Просмотр записанного</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Далее</translation>
    </message>
    <message>
        <source>Nothing asks for it any more, so it cannot be given again.</source>
        <translation>Об этом больше нигде не спрашивают, поэтому дать этот ответ заново будет нельзя.</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Take this answer out?</source>
        <translation>Убрать этот ответ?</translation>
    </message>
    <message>
        <source>To the first page</source>
        <translation>На первую страницу</translation>
    </message>
</context>
<context>
    <name>ReviewWords</name>
    <message>
        <source>A question and an answer of their own</source>
        <translation>Свой вопрос и свой ответ</translation>
    </message>
    <message>
        <source>An interpreter looks away, and goes out while the person says them.</source>
        <translation>Переводчик отворачивается, а пока человек их называет, выходит.</translation>
    </message>
    <message>
        <source>Ask for the four words</source>
        <translation>Попросите назвать четыре слова</translation>
    </message>
    <message>
        <source>First the four words: let the person learn them, choose an answer, or say that they want none.</source>
        <translation>Сначала четыре слова: пусть человек их запомнит, выберет свой ответ или скажет, что ему это не нужно.</translation>
    </message>
    <message>
        <source>Four words to keep in mind</source>
        <translation>Четыре слова, которые надо запомнить</translation>
    </message>
    <message>
        <source>It travels inside the sealed interview. After sealing this laptop holds nothing to check it against: nobody can find out here that the two of you met.</source>
        <translation>Это уйдёт внутри запечатанного интервью. После этого на ноутбуке не останется ничего, с чем это можно сверить: здесь никто не узнает, что вы встречались.</translation>
    </message>
    <message>
        <source>No words can be given yet</source>
        <translation>Дать слова пока нельзя</translation>
    </message>
    <message>
        <source>Something that stays in mind for years, that nobody else would guess and that stands in no paper. An answer of two or three words is better than one. Capitals, full stops and commas do not matter.</source>
        <translation>То, что помнится годами, о чём никто не догадается и чего нет ни в одном документе. Ответ из двух-трёх слов лучше, чем из одного. Заглавные буквы, точки и запятые не важны.</translation>
    </message>
    <message>
        <source>The person says the words by heart. Show them again as often as they like.</source>
        <translation>Человек называет слова по памяти. Показывайте их снова столько раз, сколько он захочет.</translation>
    </message>
    <message>
        <source>The person wants no words. They can still take the record back through you or the coordinator; then somebody has to make sure that it is them.</source>
        <translation>Слова человеку не нужны. Отозвать запись он всё равно может через вас или координатора; тогда придётся убедиться, что это именно он.</translation>
    </message>
    <message>
        <source>This is settled</source>
        <translation>Решено</translation>
    </message>
    <message>
        <source>This laptop lacks something that words need. The coordinator sends it with the next parcel, or on a new card. Until then the person takes the record back through you or the coordinator.</source>
        <translation>На этом ноутбуке не хватает того, что нужно для слов. Координатор пришлёт это со следующей посылкой или с новой карточкой. До тех пор человек отзывает запись через вас или координатора.</translation>
    </message>
    <message>
        <source>Whoever says these words can take everything back later, through any of us, without a name or a reason. Turn the screen to the person and read the words together. Write them nowhere. Their order does not matter. A small story with all four helps. Then hide them.</source>
        <translation>Кто назовёт эти слова, тот сможет потом всё отозвать через любого из нас, не называя ни имени, ни причины. Поверните экран к человеку и прочитайте слова вместе. Нигде их не записывайте. Порядок слов не важен. Помогает маленькая история, где есть все четыре. Потом скройте слова.</translation>
    </message>
</context>
<context>
    <name>RosterView</name>
    <message>
        <source>Move up (Alt+↑)</source>
        <translation>Выше (Alt+↑)</translation>
    </message>
    <message>
        <source>Move up: {entry}</source>
        <translation>Переместить выше: {entry}</translation>
    </message>
    <message>
        <source>One after the other</source>
        <translation>По очереди</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Открыть снова</translation>
    </message>
    <message>
        <source>Questions left: {number}</source>
        <translation>Осталось вопросов: {number}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Remove: {entry}</source>
        <translation>Удалить: {entry}</translation>
    </message>
</context>
<context>
    <name>SayDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>SectionList</name>
    <message>
        <source>Answered: {done} of {total}</source>
        <translation>Отвечено: {done} из {total}</translation>
    </message>
</context>
<context>
    <name>Setup</name>
    <message>
        <source>A laptop seals interviews only when its recovery file was opened here.</source>
        <translation>Ноутбук запечатывает интервью, только если здесь открыли его файл восстановления.</translation>
    </message>
    <message>
        <source>A second key, kept elsewhere</source>
        <translation>Второй ключ, в другом месте</translation>
    </message>
    <message>
        <source>A second person was there</source>
        <translation>Рядом был второй человек</translation>
    </message>
    <message>
        <source>A test with an invented person</source>
        <translation>Проба с вымышленным человеком</translation>
    </message>
    <message>
        <source>All {count} answers arrived as they were told.</source>
        <translation>Все ответы дошли такими, какими были даны: {count}.</translation>
    </message>
    <message>
        <source>An interviewer writes a code, never a name. Which code is whose does not stand in this program: write it on one sheet of paper, and lock it up at the organisation, not where this machine or a laptop is.</source>
        <translation>Интервьюер пишет код, а не имя. Чей это код, в программе не записано: запишите это на одном листе бумаги и заприте его в организации, не там, где этот компьютер или ноутбуки.</translation>
    </message>
    <message>
        <source>Codes for the interviewers</source>
        <translation>Коды для интервьюеров</translation>
    </message>
    <message>
        <source>Compare the ten words of each laptop by voice, then register its card.</source>
        <translation>Сверьте голосом десять слов каждого ноутбука и зарегистрируйте его карточку.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Сделано</translation>
    </message>
    <message>
        <source>Draw five codes</source>
        <translation>Выбрать пять кодов наугад</translation>
    </message>
    <message>
        <source>Each person chooses the day. Write down what your project does when that day comes, and who looks at To do.</source>
        <translation>День выбирает сам человек. Запишите, что делает ваш проект, когда этот день настаёт, и кто смотрит раздел «Задачи».</translation>
    </message>
    <message>
        <source>Every person hears these words before they agree to anything.</source>
        <translation>Каждый слышит эти слова до того, как на что-то согласиться.</translation>
    </message>
    <message>
        <source>Given out: {codes}</source>
        <translation>Выданы: {codes}</translation>
    </message>
    <message>
        <source>Go to: {place}</source>
        <translation>Перейти: {place}</translation>
    </message>
    <message>
        <source>How long records are kept</source>
        <translation>Сколько хранятся записи</translation>
    </message>
    <message>
        <source>It went well: {count} answers were told, sealed, carried in a bundle of {size} KB, and arrived the same in a copy of this desk. The copy is destroyed.</source>
        <translation>Всё прошло хорошо: ответы ({count}) даны, запечатаны, перенесены в пакете ({size} КБ) и дошли до копии этого рабочего места без изменений. Копия уничтожена.</translation>
    </message>
    <message>
        <source>Laptops</source>
        <translation>Ноутбуки</translation>
    </message>
    <message>
        <source>Laptops without one: {count}</source>
        <translation>Ноутбуков без него: {count}</translation>
    </message>
    <message>
        <source>Last played in {month}.</source>
        <translation>В последний раз проведена: {month}.</translation>
    </message>
    <message>
        <source>Lines in it: {count}</source>
        <translation>Строк в списке: {count}</translation>
    </message>
    <message>
        <source>Missing: {languages}.</source>
        <translation>Не хватает: {languages}.</translation>
    </message>
    <message>
        <source>No card was made with these words yet.</source>
        <translation>Карточку с этими словами ещё не создали.</translation>
    </message>
    <message>
        <source>No interview without somebody to send people to, and no full one without a psychologist. Name a contact for a night on which somebody is in danger.</source>
        <translation>Если направить человека некуда, интервью не проводят, а без психолога не проводят полного интервью. Укажите, кому звонить ночью, если кто-то в опасности.</translation>
    </message>
    <message>
        <source>No psychologist was checked lately: no full interview is held.</source>
        <translation>Сведения о психологе давно не проверяли: полных интервью не проводят.</translation>
    </message>
    <message>
        <source>Nobody is named to call tonight.</source>
        <translation>Не указано, кому звонить ночью.</translation>
    </message>
    <message>
        <source>Not quite</source>
        <translation>Не вполне</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Ещё нет</translation>
    </message>
    <message>
        <source>Not yet; the other way was taken, and one is enough to begin.</source>
        <translation>Ещё нет; выбран другой способ, для начала достаточно одного.</translation>
    </message>
    <message>
        <source>One key opens every interview. Make a second one with a person who is not you, and let that person carry it away.</source>
        <translation>Один ключ открывает все интервью. Создайте второй вместе с другим человеком, и пусть этот человек его унесёт.</translation>
    </message>
    <message>
        <source>Or give the key to three people on paper: any two bring it back, one alone tells nothing. One of the two ways is needed; both are better.</source>
        <translation>Или отдайте ключ трём людям на бумаге: любые двое его вернут, один не узнает ничего. Нужен один из двух способов, лучше оба.</translation>
    </message>
    <message>
        <source>Play it</source>
        <translation>Провести</translation>
    </message>
    <message>
        <source>Registered: {count}</source>
        <translation>Зарегистрировано: {count}</translation>
    </message>
    <message>
        <source>Since then this desk has other keys: play it again.</source>
        <translation>С тех пор у этого рабочего места другие ключи: проведите пробу снова.</translation>
    </message>
    <message>
        <source>Strike one out…</source>
        <translation>Вычеркнуть код…</translation>
    </message>
    <message>
        <source>The key in three shares</source>
        <translation>Ключ в трёх частях</translation>
    </message>
    <message>
        <source>The key on a stick</source>
        <translation>Ключ на флешке</translation>
    </message>
    <message>
        <source>The page that hides the window</source>
        <translation>Страница, которая прикрывает окно</translation>
    </message>
    <message>
        <source>The program plays an invented laptop: it is enrolled, holds an interview, seals it, writes a bundle, and a copy of this desk merges it. Nothing of it stays, nothing is counted. Before the first real interview, and after every change of keys.</source>
        <translation>Программа играет вымышленный ноутбук: он подключается, проводит интервью, запечатывает его, записывает пакет, и копия этого рабочего места его объединяет. Ничего из этого не остаётся и не считается. Проведите пробу до первого настоящего интервью и после каждой смены ключей.</translation>
    </message>
    <message>
        <source>The program proposes {months} months to every person.</source>
        <translation>Программа предлагает каждому срок в месяцах: {months}.</translation>
    </message>
    <message>
        <source>The texts were translated with care and are drafts until a speaker of the language has read them. Let the interviewers know.</source>
        <translation>Тексты переведены старательно, но остаются черновиками, пока их не прочтёт носитель языка. Скажите об этом интервьюерам.</translation>
    </message>
    <message>
        <source>The third permission says that one coordinator reads the answers. Write down which role that is, and who stands in; not a name.</source>
        <translation>Третье разрешение говорит, что ответы читает один координатор. Запишите, какая это роль и кто её замещает; не имя.</translation>
    </message>
    <message>
        <source>Their recovery files</source>
        <translation>Их файлы восстановления</translation>
    </message>
    <message>
        <source>Then put this desk&apos;s own key on a stick that you carry apart: whoever takes this machine needs the stick too.</source>
        <translation>Потом перенесите ключ этого рабочего места на флешку и носите её отдельно: тому, кто заберёт компьютер, понадобится и флешка.</translation>
    </message>
    <message>
        <source>Three people have it since {month}.</source>
        <translation>Ключ отдан трём людям: {month}.</translation>
    </message>
    <message>
        <source>When the window is hidden, it shows an ordinary page. Choose what people where you work would have open anyway, and agree on what you say you talk about.</source>
        <translation>Когда окно скрыто, видна обычная страница. Выберите такую, какую там, где вы работаете, люди и так держат открытой, и договоритесь, что вы скажете, если спросят, о чём разговор.</translation>
    </message>
    <message>
        <source>Who has read the texts</source>
        <translation>Кто прочитал тексты</translation>
    </message>
    <message>
        <source>Who is responsible</source>
        <translation>Кто отвечает</translation>
    </message>
    <message>
        <source>Who you are, in every language</source>
        <translation>Кто вы, на всех языках</translation>
    </message>
    <message>
        <source>Whom to send people to</source>
        <translation>Куда направлять людей</translation>
    </message>
    <message>
        <source>Write down in which role the second person was there, and what was made; not a name. It counts only while a second key or the shares exist.</source>
        <translation>Запишите, в какой роли был второй человек и что сделали; не имя. Это засчитывается, только пока есть второй ключ или части ключа.</translation>
    </message>
    <message>
        <source>Write it down…</source>
        <translation>Записать…</translation>
    </message>
    <message>
        <source>Written down in {month}: {words}</source>
        <translation>Записано: {month}. {words}</translation>
    </message>
    <message>
        <source>{language}: drafts. Read and signed: {signed} of {texts}.</source>
        <translation>{language}: черновики. Прочитано и подписано: {signed} из {texts}.</translation>
    </message>
    <message>
        <source>{language}: every text was read and signed by a person.</source>
        <translation>{language}: все тексты прочитаны и подписаны человеком.</translation>
    </message>
</context>
<context>
    <name>SetupView</name>
    <message>
        <source>Set-up</source>
        <translation>Подготовка</translation>
    </message>
    <message>
        <source>Strike a code out</source>
        <translation>Вычеркнуть код</translation>
    </message>
    <message>
        <source>Strike it out</source>
        <translation>Вычеркнуть</translation>
    </message>
    <message>
        <source>What a project needs before its first real interview, in one sitting and in this order. What the program can see it sees for itself; the rest you write down.</source>
        <translation>Что нужно проекту до первого настоящего интервью, за один раз и в этом порядке. Что программа может увидеть, она видит сама; остальное записываете вы.</translation>
    </message>
    <message>
        <source>Which code is not given out any more? What came under it stays.</source>
        <translation>Какой код больше не выдаётся? То, что пришло под ним, остаётся.</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>Записать</translation>
    </message>
</context>
<context>
    <name>ShareDialog</name>
    <message>
        <source>Compare, and finish</source>
        <translation>Сравнить и закончить</translation>
    </message>
    <message>
        <source>Compare, and on to the next person</source>
        <translation>Сравнить и позвать следующего</translation>
    </message>
    <message>
        <source>For one person alone; everybody else looks away. Write the words down on paper, in this order, each with its number. Take no photo.</source>
        <translation>Только для одного человека; остальные отворачиваются. Запишите слова на бумаге, в этом порядке и с номерами. Не фотографируйте.</translation>
    </message>
    <message>
        <source>Share {number} of {all}</source>
        <translation>Часть {number} из {all}</translation>
    </message>
    <message>
        <source>Show the words again</source>
        <translation>Показать слова ещё раз</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Прервать</translation>
    </message>
    <message>
        <source>They are written down: hide them</source>
        <translation>Слова записаны, скрыть их</translation>
    </message>
    <message>
        <source>Type the words from the paper, so that no slip remains.</source>
        <translation>Наберите слова с бумаги: так видно, нет ли описок.</translation>
    </message>
</context>
<context>
    <name>SideNotes</name>
    <message>
        <source>Apology and recognition</source>
        <translation>Извинение и признание</translation>
    </message>
    <message>
        <source>Ask a lawyer soon, and keep the paper with its envelope.</source>
        <translation>Поскорее спросите юриста и сохраните бумагу вместе с конвертом.</translation>
    </message>
    <message>
        <source>By the formula: {sum} {money}; index {value}, {day}</source>
        <translation>По формуле: {sum} {money}; показатель {value}, {day}</translation>
    </message>
    <message>
        <source>By what was told it ended on {day}.</source>
        <translation>Судя по рассказанному, срок кончился: {day}.</translation>
    </message>
    <message>
        <source>By what was told it ends between {first} and {last}.</source>
        <translation>Судя по рассказанному, срок кончается между {first} и {last}.</translation>
    </message>
    <message>
        <source>By what was told it ends on {day}.</source>
        <translation>Судя по рассказанному, срок кончается: {day}.</translation>
    </message>
    <message>
        <source>Go to the answer</source>
        <translation>К этому ответу</translation>
    </message>
    <message>
        <source>Go to the question that would decide</source>
        <translation>К вопросу, от которого это зависит</translation>
    </message>
    <message>
        <source>Go to this question</source>
        <translation>К этому вопросу</translation>
    </message>
    <message>
        <source>Help and treatment</source>
        <translation>Помощь и лечение</translation>
    </message>
    <message>
        <source>It would not be there if it were so</source>
        <translation>Этого бы не было, если бы было так</translation>
    </message>
    <message>
        <source>Money for losses</source>
        <translation>Деньги за потери</translation>
    </message>
    <message>
        <source>Money for suffering</source>
        <translation>Деньги за страдания</translation>
    </message>
    <message>
        <source>Not asked yet, so nothing can be said: {number}</source>
        <translation>Ещё не спрошено, пока неизвестно: {number}</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>На чём основано</translation>
    </message>
    <message>
        <source>Rights and property back</source>
        <translation>Возврат прав и имущества</translation>
    </message>
    <message>
        <source>That it does not happen again</source>
        <translation>Чтобы это не повторилось</translation>
    </message>
    <message>
        <source>The answers behind it</source>
        <translation>Какие ответы за этим стоят</translation>
    </message>
    <message>
        <source>The day is not known yet.</source>
        <translation>День пока неизвестен.</translation>
    </message>
    <message>
        <source>What can be done next</source>
        <translation>Что можно сделать дальше</translation>
    </message>
    <message>
        <source>What change of the law would lift it</source>
        <translation>Какое изменение закона сняло бы это препятствие</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Что это значит</translation>
    </message>
    <message>
        <source>What it stands before</source>
        <translation>Чему это мешает</translation>
    </message>
    <message>
        <source>What stands before it: {titles}</source>
        <translation>Что этому мешает: {titles}</translation>
    </message>
    <message>
        <source>Who pays: {payer}</source>
        <translation>Кто платит: {payer}</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Зачем</translation>
    </message>
    <message>
        <source>as the report tells it</source>
        <translation>так сказано в Докладе</translation>
    </message>
    <message>
        <source>confirmed in the law&apos;s text</source>
        <translation>подтверждено текстом закона</translation>
    </message>
    <message>
        <source>general knowledge, not checked</source>
        <translation>из общих знаний, не проверено</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>неизвестно</translation>
    </message>
    <message>
        <source>not known for this country</source>
        <translation>для этой страны неизвестно</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>не сказано</translation>
    </message>
</context>
<context>
    <name>SpeakingView</name>
    <message>
        <source>For the interviewer</source>
        <translation>Для интервьюера</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>A border or a checkpoint is on the way</source>
        <translation>По дороге граница или контрольный пост</translation>
    </message>
    <message>
        <source>A border or a checkpoint is on the way.</source>
        <translation>По дороге граница или контрольный пост.</translation>
    </message>
    <message>
        <source>A case is open.</source>
        <translation>Есть открытое дело.</translation>
    </message>
    <message>
        <source>A short list, copied by hand</source>
        <translation>Короткий список, переписать от руки</translation>
    </message>
    <message>
        <source>A short list, printed</source>
        <translation>Короткий список, напечатать</translation>
    </message>
    <message>
        <source>Articles of laws: {words}</source>
        <translation>Статьи законов: {words}</translation>
    </message>
    <message>
        <source>Ask first where the paper will be tonight.</source>
        <translation>Сначала спросите, где эта бумага будет сегодня ночью.</translation>
    </message>
    <message>
        <source>Dates: {words}</source>
        <translation>Даты: {words}</translation>
    </message>
    <message>
        <source>Handed to the printer, but it has not come out yet. Until it does, a copy lies on this computer.</source>
        <translation>Передано на печать, но ещё не вышло. Пока не выйдет, копия лежит на этом компьютере.</translation>
    </message>
    <message>
        <source>It is not certain that the person is safe.</source>
        <translation>Нет уверенности, что человек в безопасности.</translation>
    </message>
    <message>
        <source>It never holds a person&apos;s name, a code, the name of an organisation, or how somebody was hurt.</source>
        <translation>В ней никогда нет ни имени человека, ни кода, ни названия организации, ни того, как кому-то причинили вред.</translation>
    </message>
    <message>
        <source>None of the words that give away stands on it. It can still show sums of money, and that somebody looks for a doctor, papers or work.</source>
        <translation>В этом списке нет ни одного слова, которое выдаёт. Но в нём могут быть видны суммы денег и то, что кто-то ищет врача, документы или работу.</translation>
    </message>
    <message>
        <source>Officials are where the paper will be.</source>
        <translation>Там, где будет бумага, бывают представители власти.</translation>
    </message>
    <message>
        <source>Officials live there or come by</source>
        <translation>Там живут или бывают представители власти</translation>
    </message>
    <message>
        <source>Officials visit or call.</source>
        <translation>Представители власти приходят или звонят.</translation>
    </message>
    <message>
        <source>Only a list in the person&apos;s own hand may go home.</source>
        <translation>Домой можно взять только список, написанный рукой самого человека.</translation>
    </message>
    <message>
        <source>Only the short list may go home.</source>
        <translation>Домой можно взять только короткий список.</translation>
    </message>
    <message>
        <source>Printed. The computer&apos;s copy could not be removed from the print queue.</source>
        <translation>Напечатано. Копию на компьютере не удалось удалить из очереди печати.</translation>
    </message>
    <message>
        <source>Printed. The computer&apos;s copy was removed from the print queue. A printer with a memory of its own can still keep one.</source>
        <translation>Напечатано. Копия на компьютере удалена из очереди печати. Принтер с собственной памятью может хранить ещё одну.</translation>
    </message>
    <message>
        <source>Saved: {path}. The file is not encrypted.</source>
        <translation>Сохранено: {path}. Файл не зашифрован.</translation>
    </message>
    <message>
        <source>Somebody expects the person today, or checks.</source>
        <translation>Человека сегодня ждут или проверяют.</translation>
    </message>
    <message>
        <source>Somebody follows the person.</source>
        <translation>За человеком следят.</translation>
    </message>
    <message>
        <source>Somebody may find it</source>
        <translation>Кто-то может её найти</translation>
    </message>
    <message>
        <source>Something about the agreement is still to be settled.</source>
        <translation>С согласием ещё не всё ясно.</translation>
    </message>
    <message>
        <source>That it is about the authorities: {words}</source>
        <translation>Что речь идёт о властях: {words}</translation>
    </message>
    <message>
        <source>That somebody asks for their rights: {words}</source>
        <translation>Что кто-то добивается своих прав: {words}</translation>
    </message>
    <message>
        <source>That somebody was held: {words}</source>
        <translation>Что кого-то лишали свободы: {words}</translation>
    </message>
    <message>
        <source>That somebody was hurt: {words}</source>
        <translation>Что кому-то причинили вред: {words}</translation>
    </message>
    <message>
        <source>That somebody was interviewed: {words}</source>
        <translation>Что с кем-то проводили интервью: {words}</translation>
    </message>
    <message>
        <source>That there was a case: {words}</source>
        <translation>Что против кого-то было дело: {words}</translation>
    </message>
    <message>
        <source>The country: {words}</source>
        <translation>Страна: {words}</translation>
    </message>
    <message>
        <source>The paper may be found tonight.</source>
        <translation>Бумагу сегодня ночью могут найти.</translation>
    </message>
    <message>
        <source>The person copies what they like, in their own words. Nothing is printed or saved.</source>
        <translation>Человек переписывает то, что хочет, своими словами. Ничего не печатается и не сохраняется.</translation>
    </message>
    <message>
        <source>The person does not feel safe.</source>
        <translation>Человек не чувствует себя в безопасности.</translation>
    </message>
    <message>
        <source>The person has not agreed to what is written.</source>
        <translation>Человек не подтвердил, что всё записано верно.</translation>
    </message>
    <message>
        <source>The person has to report somewhere.</source>
        <translation>Человек должен где-то отмечаться.</translation>
    </message>
    <message>
        <source>The person is being watched.</source>
        <translation>За человеком наблюдают.</translation>
    </message>
    <message>
        <source>The person is not sure</source>
        <translation>Человек не уверен</translation>
    </message>
    <message>
        <source>The person is under 18, or may be.</source>
        <translation>Человеку нет или, возможно, нет 18 лет.</translation>
    </message>
    <message>
        <source>The person is under supervision.</source>
        <translation>Человек под надзором.</translation>
    </message>
    <message>
        <source>The summary, short and easy to read</source>
        <translation>Сводка, короткая и лёгкая для чтения</translation>
    </message>
    <message>
        <source>The whole summary</source>
        <translation>Вся сводка</translation>
    </message>
    <message>
        <source>This may be printed or saved, if the person wants it.</source>
        <translation>Это можно напечатать или сохранить, если человек хочет.</translation>
    </message>
    <message>
        <source>This stays on the screen. Nothing goes home on paper.</source>
        <translation>Это остаётся на экране. На бумаге домой ничего не берут.</translation>
    </message>
    <message>
        <source>Where nobody else looks</source>
        <translation>Там, куда больше никто не заглядывает</translation>
    </message>
    <message>
        <source>You are not sitting together.</source>
        <translation>Вы не сидите рядом.</translation>
    </message>
</context>
<context>
    <name>SummaryPage</name>
    <message>
        <source>Another look</source>
        <translation>Другой вид</translation>
    </message>
    <message>
        <source>Ask it aloud. This is not written down.</source>
        <translation>Спросите вслух. Это не записывается.</translation>
    </message>
    <message>
        <source>Close without paper</source>
        <translation>Закрыть без бумаги</translation>
    </message>
    <message>
        <source>It exists only on this screen until you save or print it.</source>
        <translation>Сводка есть только на этом экране, пока вы её не сохраните или не напечатаете.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Печать…</translation>
    </message>
    <message>
        <source>Read together in large letters</source>
        <translation>Читать вместе крупными буквами</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>Сохранить в файл…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Прервать</translation>
    </message>
    <message>
        <source>What this paper reveals</source>
        <translation>Что выдаёт эта бумага</translation>
    </message>
    <message>
        <source>Where will it be tonight? Who could find it?</source>
        <translation>Где она будет сегодня ночью? Кто может её найти?</translation>
    </message>
    <message>
        <source>Which paper?</source>
        <translation>Какая бумага?</translation>
    </message>
</context>
<context>
    <name>SummaryView</name>
    <message>
        <source>Back (Esc)</source>
        <translation>Назад (Esc)</translation>
    </message>
    <message>
        <source>Choose where</source>
        <translation>Выбрать место</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Do not print</source>
        <translation>Не печатать</translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation>Не сохранять</translation>
    </message>
    <message>
        <source>It exists only on this screen.</source>
        <translation>Эта бумага есть только на этом экране.</translation>
    </message>
    <message>
        <source>Large letters</source>
        <translation>Крупные буквы</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Буквы</translation>
    </message>
    <message>
        <source>Pages of the summary: {count}</source>
        <translation>Страниц в сводке: {count}</translation>
    </message>
    <message>
        <source>Plain letters</source>
        <translation>Обычные буквы</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Напечатать</translation>
    </message>
    <message>
        <source>Print it?</source>
        <translation>Напечатать?</translation>
    </message>
    <message>
        <source>Read this line again, and ask whether it is right now.</source>
        <translation>Прочитайте эту строку ещё раз и спросите, верно ли теперь.</translation>
    </message>
    <message>
        <source>Save it as a file?</source>
        <translation>Сохранить в файл?</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Лист</translation>
    </message>
    <message>
        <source>Stand beside the printer until it has come out. If the person does not take it, destroy it together.</source>
        <translation>Стойте у принтера, пока лист не выйдет. Если человек не возьмёт лист, уничтожьте эту бумагу вместе.</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Сводка</translation>
    </message>
    <message>
        <source>The file is not encrypted, and its name says nothing. Put it only on something that the person takes along, never on this laptop.</source>
        <translation>Файл не зашифрован, его имя ни о чём не говорит. Кладите его только на то, что человек возьмёт с собой, и никогда на этот ноутбук.</translation>
    </message>
    <message>
        <source>This computer prints in its own way: it makes files of the page and may keep them.</source>
        <translation>Этот компьютер печатает по-своему: он создаёт файлы страницы и может их хранить.</translation>
    </message>
    <message>
        <source>Where should the file be?</source>
        <translation>Куда сохранить файл?</translation>
    </message>
</context>
<context>
    <name>Tables</name>
    <message>
        <source>All interviews</source>
        <translation>Все интервью</translation>
    </message>
    <message>
        <source>Answers in an interview</source>
        <translation>Ответов в одном интервью</translation>
    </message>
    <message>
        <source>Answers, median</source>
        <translation>Ответов, медиана</translation>
    </message>
    <message>
        <source>Ask how the question is put, and where. It is no fault until it is known.</source>
        <translation>Спросите, как и где задают этот вопрос. Пока причина неизвестна, это не ошибка.</translation>
    </message>
    <message>
        <source>Both countries</source>
        <translation>Обе страны</translation>
    </message>
    <message>
        <source>Different moneys are never added. Sums are shown from five people on: the least and the most are single people&apos;s.</source>
        <translation>Разные валюты никогда не складываются. Суммы показаны начиная с пяти человек: наименьшая и наибольшая — это суммы отдельных людей.</translation>
    </message>
    <message>
        <source>Distress seen</source>
        <translation>Было тяжело</translation>
    </message>
    <message>
        <source>Do not know</source>
        <translation>Не знают</translation>
    </message>
    <message>
        <source>Do not know: {count}</source>
        <translation>Не знают: {count}</translation>
    </message>
    <message>
        <source>Held back: {count}</source>
        <translation>Не передано: {count}</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Интервью</translation>
    </message>
    <message>
        <source>It tells of special categories: for inside use only.</source>
        <translation>Здесь есть сведения особых категорий: только для внутреннего пользования.</translation>
    </message>
    <message>
        <source>Kazakhstan</source>
        <translation>Казахстан</translation>
    </message>
    <message>
        <source>Least</source>
        <translation>Наименьшая</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Медиана</translation>
    </message>
    <message>
        <source>Most</source>
        <translation>Наибольшая</translation>
    </message>
    <message>
        <source>No code written down</source>
        <translation>Код не записан</translation>
    </message>
    <message>
        <source>None of this is a mark. Who speaks with the people who suffered most has the most stops.</source>
        <translation>Это не оценки. Больше всего прекращённых и прерванных интервью у тех, кто говорит с самыми пострадавшими людьми.</translation>
    </message>
    <message>
        <source>Not asked: {count}</source>
        <translation>Не спрашивали: {count}</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Людей</translation>
    </message>
    <message>
        <source>People in the column</source>
        <translation>Людей в столбце</translation>
    </message>
    <message>
        <source>People: {count}</source>
        <translation>Людей: {count}</translation>
    </message>
    <message>
        <source>Preferred not to say</source>
        <translation>Не захотели отвечать</translation>
    </message>
    <message>
        <source>Preferred not to say, here</source>
        <translation>Не захотели отвечать здесь</translation>
    </message>
    <message>
        <source>Preferred not to say, of all asked</source>
        <translation>Не захотели отвечать, из заданных вопросов</translation>
    </message>
    <message>
        <source>Preferred not to say: {count}</source>
        <translation>Не захотели отвечать: {count}</translation>
    </message>
    <message>
        <source>Questionnaire {questionnaire}, law {law}</source>
        <translation>Вопросник {questionnaire}, правовая база {law}</translation>
    </message>
    <message>
        <source>Questions that people preferred not to answer</source>
        <translation>Вопросы, на которые люди не захотели отвечать</translation>
    </message>
    <message>
        <source>Stopped or paused</source>
        <translation>Прекращено или прервано</translation>
    </message>
    <message>
        <source>Sums of money: {country}</source>
        <translation>Суммы: {country}</translation>
    </message>
    <message>
        <source>The most declined first. A question that is declined often may be worded badly, or come too early.</source>
        <translation>Сначала те, на которые отвечать не хотели чаще всего. Возможно, такой вопрос неудачно сформулирован или задан слишком рано.</translation>
    </message>
    <message>
        <source>There are fewer than four interviewers: each of these numbers points at one of them. Talk them over with the interviewers; nobody else needs to see them.</source>
        <translation>Интервьюеров меньше четырёх: каждое из этих чисел указывает на кого-то из них. Обсудите их с самими интервьюерами; больше никому их видеть не нужно.</translation>
    </message>
    <message>
        <source>Uzbekistan</source>
        <translation>Узбекистан</translation>
    </message>
    <message>
        <source>Were asked</source>
        <translation>Спросили</translation>
    </message>
    <message>
        <source>Where one interviewer differs from the others</source>
        <translation>Чем один интервьюер отличается от других</translation>
    </message>
    <message>
        <source>Who interviewed</source>
        <translation>Кто проводил интервью</translation>
    </message>
    <message>
        <source>With the others</source>
        <translation>У других</translation>
    </message>
    <message>
        <source>{count} of {base}</source>
        <translation>{count} из {base}</translation>
    </message>
</context>
<context>
    <name>TablesBuilding</name>
    <message>
        <source>Answered in own words or numbers</source>
        <translation>Ответы своими словами и числами</translation>
    </message>
    <message>
        <source>Barriers</source>
        <translation>Препятствия</translation>
    </message>
    <message>
        <source>Counts of the report</source>
        <translation>Подсчёты отчёта</translation>
    </message>
    <message>
        <source>Doors of the law</source>
        <translation>Пути по закону</translation>
    </message>
    <message>
        <source>One of them belongs to a special category: this table is for inside use only.</source>
        <translation>Среди них есть сведения особой категории: эта таблица — только для внутреннего пользования.</translation>
    </message>
    <message>
        <source>Reforms and other things</source>
        <translation>Предложения и прочее</translation>
    </message>
    <message>
        <source>Things that it tells of each person: {count}. A filter counts as one of them: the more there are, the fewer people share them.</source>
        <translation>Сколько всего таблица говорит о каждом человеке: {count}. Отбор тоже считается: чем их больше, тем меньше людей, у которых всё это совпадает.</translation>
    </message>
    <message>
        <source>When the interview was held</source>
        <translation>Когда проходило интервью</translation>
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
        <translation>Составить таблицу</translation>
    </message>
    <message>
        <source>Choose what the lines are: a table stands here.</source>
        <translation>Выберите, что будет в строках: здесь появится таблица.</translation>
    </message>
    <message>
        <source>Deleted: {name}</source>
        <translation>Удалено: {name}</translation>
    </message>
    <message>
        <source>How the interviews went</source>
        <translation>Как шли интервью</translation>
    </message>
    <message>
        <source>It is called {name} now.</source>
        <translation>Теперь она называется так: {name}.</translation>
    </message>
    <message>
        <source>It was stopped. To go on, choose a table.</source>
        <translation>Подсчёт остановлен. Чтобы продолжить, выберите таблицу.</translation>
    </message>
    <message>
        <source>Kept: {name}</source>
        <translation>Сохранено: {name}</translation>
    </message>
    <message>
        <source>No interview is counted yet.</source>
        <translation>Пока не учтено ни одно интервью.</translation>
    </message>
    <message>
        <source>Nobody is counted here: it concerned nobody.</source>
        <translation>Здесь никто не учтён: это никого не касалось.</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Качество</translation>
    </message>
    <message>
        <source>Tables of the report</source>
        <translation>Таблицы отчёта</translation>
    </message>
    <message>
        <source>Tables of your own</source>
        <translation>Ваши таблицы</translation>
    </message>
</context>
<context>
    <name>TablesView</name>
    <message>
        <source>All tables…</source>
        <translation>Все таблицы…</translation>
    </message>
    <message>
        <source>Enter on a number, or a click on a bar, shows its records.</source>
        <translation>Enter на числе или щелчок по полосе показывает записи.</translation>
    </message>
    <message>
        <source>For inside use: small numbers are not hidden here, and nothing can be copied out.</source>
        <translation>Только для внутреннего пользования: малые числа здесь не скрыты, и скопировать ничего нельзя.</translation>
    </message>
    <message>
        <source>Publish or save…</source>
        <translation>Опубликовать или сохранить…</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Таблицы</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>Which country</source>
        <translation>Какая страна</translation>
    </message>
    <message>
        <source>Which table?</source>
        <translation>Какая таблица?</translation>
    </message>
</context>
<context>
    <name>TakeBackDialog</name>
    <message>
        <source>By a question and an answer of their own</source>
        <translation>Своим вопросом и ответом</translation>
    </message>
    <message>
        <source>By four words</source>
        <translation>Четырьмя словами</translation>
    </message>
    <message>
        <source>By the record&apos;s code, without proof</source>
        <translation>Кодом записи, без подтверждения</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>How does the person show that it is theirs?</source>
        <translation>Чем человек подтверждает, что запись его?</translation>
    </message>
    <message>
        <source>In which language are the words?</source>
        <translation>На каком языке слова?</translation>
    </message>
    <message>
        <source>Only that a lawyer sees it</source>
        <translation>Только показ юристу</translation>
    </message>
    <message>
        <source>Only that helpers learn how to reach them</source>
        <translation>Только передачу контактов тем, кто помогает</translation>
    </message>
    <message>
        <source>Only that international bodies get it</source>
        <translation>Только передачу международным органам</translation>
    </message>
    <message>
        <source>Only that it is counted</source>
        <translation>Только учёт в подсчётах</translation>
    </message>
    <message>
        <source>Only that somebody gets in touch again</source>
        <translation>Только повторную связь с ним</translation>
    </message>
    <message>
        <source>Only that the coordinator reads it</source>
        <translation>Только чтение координатором</translation>
    </message>
    <message>
        <source>Only that their name is used</source>
        <translation>Только использование имени</translation>
    </message>
    <message>
        <source>Only that their words are quoted</source>
        <translation>Только цитирование его слов</translation>
    </message>
    <message>
        <source>The four words in any order; four letters of each do</source>
        <translation>Четыре слова в любом порядке; хватит четырёх букв каждого</translation>
    </message>
    <message>
        <source>The record&apos;s code, eight letters and digits</source>
        <translation>Код записи, восемь букв и цифр</translation>
    </message>
    <message>
        <source>The whole record</source>
        <translation>Всю запись</translation>
    </message>
    <message>
        <source>Their answer</source>
        <translation>Ответ человека</translation>
    </message>
    <message>
        <source>Their question</source>
        <translation>Вопрос человека</translation>
    </message>
    <message>
        <source>What do they take back?</source>
        <translation>Что человек отзывает?</translation>
    </message>
</context>
<context>
    <name>TextEditor</name>
    <message>
        <source>No names, no places. {used} of {most} characters</source>
        <translation>Без имён и без названий мест. Знаков: {used} из {most}</translation>
    </message>
</context>
<context>
    <name>TypedDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Caps Lock is on</source>
        <translation>Включён Caps Lock</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation>Выполнить</translation>
    </message>
    <message>
        <source>Keyboard: {layout}</source>
        <translation>Клавиатура: {layout}</translation>
    </message>
    <message>
        <source>The other one</source>
        <translation>Другая фраза</translation>
    </message>
    <message>
        <source>The passphrase of this vault</source>
        <translation>Парольная фраза этого хранилища</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>Ещё раз то же самое</translation>
    </message>
    <message>
        <source>This takes a moment on purpose.</source>
        <translation>Это намеренно занимает несколько секунд.</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Another folder…</source>
        <translation>Другая папка…</translation>
    </message>
    <message>
        <source>Caps Lock is on</source>
        <translation>Caps Lock включён</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Парольная фраза</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Прервать</translation>
    </message>
    <message>
        <source>The passphrase once more</source>
        <translation>Парольная фраза ещё раз</translation>
    </message>
    <message>
        <source>What is this laptop for?</source>
        <translation>Для чего этот ноутбук?</translation>
    </message>
</context>
<context>
    <name>UnlockView</name>
    <message>
        <source>A key file was chosen. Another one…</source>
        <translation>Файл-ключ выбран. Другой…</translation>
    </message>
    <message>
        <source>A new vault</source>
        <translation>Новое хранилище</translation>
    </message>
    <message>
        <source>A new vault was made of what can be read</source>
        <translation>Из того, что читается, создано новое хранилище</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Damaged? Save what can be read…</source>
        <translation>Повреждено? Сохранить, что читается…</translation>
    </message>
    <message>
        <source>Erase this vault…</source>
        <translation>Стереть это хранилище…</translation>
    </message>
    <message>
        <source>Everything in it is encrypted with your passphrase.</source>
        <translation>Всё в нём шифруется вашей парольной фразой.</translation>
    </message>
    <message>
        <source>Five words, or 20 characters. Learn it by heart: nobody can open the vault without it, and nobody can give it back to you.</source>
        <translation>Пять слов или 20 знаков. Выучите фразу наизусть: без неё никто не откроет хранилище, и никто не сможет вам её вернуть.</translation>
    </message>
    <message>
        <source>Folder: {folder}</source>
        <translation>Папка: {folder}</translation>
    </message>
    <message>
        <source>I have a key file…</source>
        <translation>У меня есть файл-ключ…</translation>
    </message>
    <message>
        <source>In which empty folder should the new vault lie?</source>
        <translation>В какой пустой папке будет новое хранилище?</translation>
    </message>
    <message>
        <source>In which folder does the backup lie?</source>
        <translation>В какой папке лежит резервная копия?</translation>
    </message>
    <message>
        <source>In which folder is the vault?</source>
        <translation>В какой папке хранилище?</translation>
    </message>
    <message>
        <source>Interviews in the field</source>
        <translation>Интервью на местах</translation>
    </message>
    <message>
        <source>Interviews, never asking for names or contacts</source>
        <translation>Интервью, но без имён и контактов</translation>
    </message>
    <message>
        <source>It is made. Open it now with your passphrase.</source>
        <translation>Хранилище создано. Теперь откройте его своей парольной фразой.</translation>
    </message>
    <message>
        <source>Keyboard: {layout}</source>
        <translation>Раскладка: {layout}</translation>
    </message>
    <message>
        <source>Learn the six words by heart, hide them, and type them, with a blank between two words:</source>
        <translation>Запомните шесть слов, скройте их и напечатайте, ставя между словами пробел:</translation>
    </message>
    <message>
        <source>Let the program draw words</source>
        <translation>Пусть слова выберет программа</translation>
    </message>
    <message>
        <source>Look into it</source>
        <translation>Посмотреть, что в ней</translation>
    </message>
    <message>
        <source>Make a vault of this backup?</source>
        <translation>Создать хранилище из этой копии?</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>Создать</translation>
    </message>
    <message>
        <source>Make it from a backup…</source>
        <translation>Создать из резервной копии…</translation>
    </message>
    <message>
        <source>Not this one</source>
        <translation>Нет, не из этой</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Open the vault</source>
        <translation>Открыть хранилище</translation>
    </message>
    <message>
        <source>Save it</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Save what can be read</source>
        <translation>Сохранить, что читается</translation>
    </message>
    <message>
        <source>The coordinator&apos;s desk</source>
        <translation>Рабочее место координатора</translation>
    </message>
    <message>
        <source>The damaged vault is only read. What it still gives goes into a new one.</source>
        <translation>Повреждённое хранилище только читается. Что в нём ещё читается, попадёт в новое.</translation>
    </message>
    <message>
        <source>The one its vault had when the backup was made.</source>
        <translation>Та, что была у хранилища, когда делалась копия.</translation>
    </message>
    <message>
        <source>The passphrase of the backup</source>
        <translation>Парольная фраза резервной копии</translation>
    </message>
    <message>
        <source>The passphrase of this vault</source>
        <translation>Парольная фраза этого хранилища</translation>
    </message>
    <message>
        <source>The vault has a new key. Open it with your passphrase.</source>
        <translation>У хранилища новый ключ. Откройте его своей парольной фразой.</translation>
    </message>
    <message>
        <source>Type your passphrase.</source>
        <translation>Введите парольную фразу.</translation>
    </message>
    <message>
        <source>Use words of my own</source>
        <translation>Взять свои слова</translation>
    </message>
    <message>
        <source>Where is the key file?</source>
        <translation>Где файл-ключ?</translation>
    </message>
</context>
<context>
    <name>VaultKeys</name>
    <message>
        <source>From now on the vault opens only with the passphrase and the file {path}. Make a copy of it on a second medium: without it nobody opens the vault.</source>
        <translation>Теперь хранилище открывается только парольной фразой вместе с файлом {path}. Сделайте его копию на втором носителе: без этого файла хранилище не откроет никто.</translation>
    </message>
    <message>
        <source>No passphrase erases this vault any more.</source>
        <translation>Парольной фразы, которая стирает это хранилище, больше нет.</translation>
    </message>
    <message>
        <source>The new passphrase opens the vault, the old one does not. A copy of the vault that was made before still opens with the old one: where somebody may have one, give the vault a new key too.</source>
        <translation>Хранилище открывается новой фразой, старой — нет. Копия, сделанная раньше, по-прежнему открывается старой: если она может у кого-то быть, дайте хранилищу и новый ключ.</translation>
    </message>
    <message>
        <source>The vault opens with its passphrase alone.</source>
        <translation>Хранилище открывается одной парольной фразой.</translation>
    </message>
    <message>
        <source>Typed at the first screen, it makes the vault unreadable for ever, and looks like a wrong passphrase. Nothing here shows that it is set.</source>
        <translation>Если набрать её на первом экране, хранилище навсегда перестанет читаться, а выглядеть это будет как неверная фраза. Нигде не видно, что она задана.</translation>
    </message>
</context>
<context>
    <name>VaultKeysView</name>
    <message>
        <source>A key file on a stick</source>
        <translation>Файл-ключ на флешке</translation>
    </message>
    <message>
        <source>A new key</source>
        <translation>Новый ключ</translation>
    </message>
    <message>
        <source>A passphrase that erases</source>
        <translation>Фраза, которая стирает</translation>
    </message>
    <message>
        <source>Another passphrase</source>
        <translation>Другая парольная фраза</translation>
    </message>
    <message>
        <source>At once. The old one opens nothing any more.</source>
        <translation>Сразу. Старая больше ничего не открывает.</translation>
    </message>
    <message>
        <source>Before a border, and after the receipt has come.</source>
        <translation>Перед границей и после того, как пришло подтверждение.</translation>
    </message>
    <message>
        <source>Change it…</source>
        <translation>Сменить…</translation>
    </message>
    <message>
        <source>Do without a key file</source>
        <translation>Обойтись без файла-ключа</translation>
    </message>
    <message>
        <source>Do without it…</source>
        <translation>Обойтись без него…</translation>
    </message>
    <message>
        <source>Erase this vault</source>
        <translation>Стереть это хранилище</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>Стереть…</translation>
    </message>
    <message>
        <source>From now on the vault opens with both only.</source>
        <translation>Теперь хранилище откроется только тем и другим вместе.</translation>
    </message>
    <message>
        <source>Give it a new key…</source>
        <translation>Дать новый ключ…</translation>
    </message>
    <message>
        <source>Give the vault a new key</source>
        <translation>Дать хранилищу новый ключ</translation>
    </message>
    <message>
        <source>It may be short: you must be able to say it when you are pressed. Never one that somebody might type by chance.</source>
        <translation>Она может быть короткой: вы должны суметь назвать её под давлением. Но не такой, которую кто-нибудь наберёт случайно.</translation>
    </message>
    <message>
        <source>Make one…</source>
        <translation>Создать…</translation>
    </message>
    <message>
        <source>No passphrase erases this vault any more.</source>
        <translation>Парольной фразы, которая стирает это хранилище, больше нет.</translation>
    </message>
    <message>
        <source>Only together with your coordinator. Typed at the first screen it makes the vault unreadable for ever, and looks like a wrong one. Copies of the disk that were made before stay readable. It may be a crime where you are.</source>
        <translation>Только вместе с координатором. Набранная на первом экране, она навсегда делает хранилище нечитаемым и выглядит как неверная. Копии диска, сделанные раньше, по-прежнему читаются. Там, где вы находитесь, это может считаться преступлением.</translation>
    </message>
    <message>
        <source>Set one…</source>
        <translation>Задать…</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Убрать фразу</translation>
    </message>
    <message>
        <source>Take it away…</source>
        <translation>Убрать…</translation>
    </message>
    <message>
        <source>The passphrase alone opens the vault then.</source>
        <translation>Тогда хранилище откроет одна парольная фраза.</translation>
    </message>
    <message>
        <source>The vault</source>
        <translation>Хранилище</translation>
    </message>
    <message>
        <source>The vault is locked and encrypted anew. Then open it as before.</source>
        <translation>Хранилище закроется и зашифруется заново. Затем откройте его, как раньше.</translation>
    </message>
    <message>
        <source>Then the vault needs the passphrase and the file. Carry the stick apart from the laptop. Destroying the stick is the only erasing that is certain.</source>
        <translation>Тогда хранилищу нужны и парольная фраза, и файл. Носите флешку отдельно от ноутбука. Уничтожить флешку — единственный надёжный способ стереть данные.</translation>
    </message>
    <message>
        <source>What opens this vault, and what ends it.</source>
        <translation>Что открывает это хранилище и что его уничтожает.</translation>
    </message>
    <message>
        <source>Where should the key file be? On a stick.</source>
        <translation>Куда записать файл-ключ? На флешку.</translation>
    </message>
    <message>
        <source>Where somebody may have copied the vault and may learn the old passphrase. Everything is encrypted anew; the vault is locked for it. A recovery file that your coordinator has is void then: write a new one.</source>
        <translation>Если кто-то мог скопировать хранилище и может узнать старую фразу. Всё шифруется заново, хранилище для этого закрывается. Файл восстановления у координатора после этого не действует: создайте новый.</translation>
    </message>
</context>
<context>
    <name>WayFields</name>
    <message>
        <source>Encrypted with a passphrase that you agreed</source>
        <translation>Зашифровано парольной фразой, о которой вы договорились</translation>
    </message>
    <message>
        <source>Encrypted with their age key</source>
        <translation>Зашифровано ключом age получателя</translation>
    </message>
    <message>
        <source>Five words or 20 characters at least. Tell it by voice, never with the file.</source>
        <translation>Не меньше пяти слов или 20 знаков. Передайте её голосом, никогда вместе с файлом.</translation>
    </message>
    <message>
        <source>Not encrypted: everybody can read it</source>
        <translation>Не зашифровано: прочесть может любой</translation>
    </message>
    <message>
        <source>The key begins with age1. Compare it with the recipient over another channel.</source>
        <translation>Ключ начинается с age1. Сверьте его с получателем по другому каналу.</translation>
    </message>
    <message>
        <source>Who can open it</source>
        <translation>Кто может открыть</translation>
    </message>
</context>
<context>
    <name>Withdrawals</name>
    <message>
        <source>Ask about this person&apos;s other records too: {codes}</source>
        <translation>Спросите и о других записях этого человека: {codes}</translation>
    </message>
    <message>
        <source>Begun in {month}</source>
        <translation>Начато: {month}</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Удалено</translation>
    </message>
    <message>
        <source>Deleted. The next receipts tell the laptops to delete it too.</source>
        <translation>Удалено. Со следующими подтверждениями запись удалится и на ноутбуках.</translation>
    </message>
    <message>
        <source>From now on this permission is a no: {codes}</source>
        <translation>С этого момента разрешения нет: {codes}</translation>
    </message>
    <message>
        <source>Hidden from now on.</source>
        <translation>С этой минуты запись скрыта.</translation>
    </message>
    <message>
        <source>Hidden. Deleted on {day} at the latest. Said through laptops: {count}</source>
        <translation>Скрыта. Будет удалена не позже {day}. Ноутбуков, с которых об этом сообщили: {count}</translation>
    </message>
    <message>
        <source>No record here belongs to these words. They are kept, and carried out when it comes. Ask once more whether each word was heard right.</source>
        <translation>К этим словам здесь нет записи. Они сохранены, и всё будет выполнено, когда запись придёт. Переспросите, верно ли расслышано каждое слово.</translation>
    </message>
    <message>
        <source>Not taken back: {reason}</source>
        <translation>Не отозвана: {reason}</translation>
    </message>
    <message>
        <source>Released: it is shown from now on, and the reason stands beside it.</source>
        <translation>Сомнение снято: теперь запись видна, причина указана рядом.</translation>
    </message>
    <message>
        <source>Shown again.</source>
        <translation>Запись снова видна.</translation>
    </message>
    <message>
        <source>The laptop {words} takes back records without proof: {count}. Call its interviewer before you decide; a seized laptop could do this.</source>
        <translation>С ноутбука {words} отзывают записи без подтверждения: {count}. Позвоните интервьюеру, прежде чем решать: так может быть, если ноутбук изъяли.</translation>
    </message>
    <message>
        <source>The words belong to a record, and it is deleted: {codes}. The next receipts tell the laptops to delete it too.</source>
        <translation>К словам нашлась запись, она удалена: {codes}. Со следующими подтверждениями она удалится и на ноутбуках.</translation>
    </message>
    <message>
        <source>The words do not prove enough: these records are hidden until you decide: {codes}</source>
        <translation>Этих слов недостаточно, чтобы подтвердить. Записи скрыты, пока вы не решите: {codes}</translation>
    </message>
    <message>
        <source>Their day had come, they were deleted: {codes}</source>
        <translation>Их срок наступил, они удалены: {codes}</translation>
    </message>
</context>
<context>
    <name>WithdrawalsView</name>
    <message>
        <source>A person takes a record back</source>
        <translation>Человек отзывает запись</translation>
    </message>
    <message>
        <source>A person takes a record back…</source>
        <translation>Человек отзывает запись…</translation>
    </message>
    <message>
        <source>A record that its person takes back is hidden at once: it is not shown, counted or handed on. Ask the person by the agreed channel, then decide. After 30 days without a decision it is deleted. Whoever knows the words of a record has proven that it is theirs: it is deleted at once.</source>
        <translation>Запись, которую человек отзывает, сразу скрывается: её не показывают, не считают и никому не передают. Спросите самого человека тем способом, о котором с ним договорились, и решите. Если решения нет 30 дней, запись удаляется. Кто знает слова записи, тот подтвердил, что она его: она удаляется сразу.</translation>
    </message>
    <message>
        <source>Ask the interviewer by voice whether the person agreed freely. Until you decide, nobody reads, counts or hands on such a record; only its code is known here.</source>
        <translation>Спросите интервьюера устно, свободно ли согласился человек. Пока вы не решите, такую запись никто не читает, не считает и не передаёт; здесь известен только её код.</translation>
    </message>
    <message>
        <source>Call before you decide</source>
        <translation>Сначала позвоните, потом решайте</translation>
    </message>
    <message>
        <source>Confirmed: delete…</source>
        <translation>Человек подтвердил: удалить…</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Согласие</translation>
    </message>
    <message>
        <source>Consent: withdrawals and doubts</source>
        <translation>Согласие: отозванные записи и сомнения</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Решено</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Delete {code} for ever?</source>
        <translation>Удалить {code} навсегда?</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Удалить…</translation>
    </message>
    <message>
        <source>How you know that the person agreed freely, in a sentence. Name nobody.</source>
        <translation>Напишите одним предложением, откуда вы знаете, что человек согласился свободно. Никого не называйте.</translation>
    </message>
    <message>
        <source>How you know, in a sentence. Name nobody.</source>
        <translation>Откуда вы это знаете, одним предложением. Никого не называйте.</translation>
    </message>
    <message>
        <source>Leave it hidden</source>
        <translation>Оставить скрытой</translation>
    </message>
    <message>
        <source>Leave it waiting</source>
        <translation>Пусть пока ждёт</translation>
    </message>
    <message>
        <source>No record was taken back, and none is doubted.</source>
        <translation>Нет ни отозванных записей, ни записей, где согласие под сомнением.</translation>
    </message>
    <message>
        <source>Not taken back…</source>
        <translation>Не отозвана…</translation>
    </message>
    <message>
        <source>Release it</source>
        <translation>Снять сомнение</translation>
    </message>
    <message>
        <source>Release {code}?</source>
        <translation>Снять сомнение и показывать запись {code}?</translation>
    </message>
    <message>
        <source>Release…</source>
        <translation>Снять сомнение…</translation>
    </message>
    <message>
        <source>Show it again</source>
        <translation>Показать снова</translation>
    </message>
    <message>
        <source>Soon</source>
        <translation>Скоро</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Отозвать</translation>
    </message>
    <message>
        <source>Taken back: waiting for your decision</source>
        <translation>Отозваны: ждут вашего решения</translation>
    </message>
    <message>
        <source>The interviewer doubts the consent</source>
        <translation>Интервьюер сомневается в согласии</translation>
    </message>
    <message>
        <source>The record, its sealed copies and its contact sheet are deleted here, and at the laptops with the next receipts. No bundle brings it back.</source>
        <translation>Запись, её запечатанные копии и лист с контактами удаляются здесь, а на ноутбуках — со следующими подтверждениями. Ни один пакет её не вернёт.</translation>
    </message>
    <message>
        <source>Words or an answer delete the record at once and for ever, or write a no to one permission. A code hides it until you have asked the person.</source>
        <translation>По словам или ответу запись удаляется сразу и навсегда, или одно разрешение становится «нет». По коду запись скрыта, пока вы не спросите человека.</translation>
    </message>
    <message>
        <source>{code} was not taken back</source>
        <translation>{code} не отозвана</translation>
    </message>
</context>
<context>
    <name>WordsCard</name>
    <message>
        <source>Decide anew</source>
        <translation>Решить заново</translation>
    </message>
    <message>
        <source>I have read the whole: nothing else in it says who it is</source>
        <translation>Прочитано целиком: больше ничто не выдаёт, кто это</translation>
    </message>
    <message>
        <source>It would be repeated like this:</source>
        <translation>Повторено будет так:</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Оставить</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Leave these out</source>
        <translation>Убрать эти слова</translation>
    </message>
    <message>
        <source>Other words in it that say who it is</source>
        <translation>Другие слова, которые выдают человека</translation>
    </message>
    <message>
        <source>Why it may stay</source>
        <translation>Почему это можно оставить</translation>
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
        <translation>Назад к словам</translation>
    </message>
    <message>
        <source>Decide once more</source>
        <translation>Решить заново</translation>
    </message>
    <message>
        <source>Hide the words</source>
        <translation>Скрыть слова</translation>
    </message>
    <message>
        <source>Other words</source>
        <translation>Другие слова</translation>
    </message>
    <message>
        <source>Show them again</source>
        <translation>Показать снова</translation>
    </message>
    <message>
        <source>The words are hidden.</source>
        <translation>Слова скрыты.</translation>
    </message>
    <message>
        <source>Their answer</source>
        <translation>Ответ человека</translation>
    </message>
    <message>
        <source>Their question</source>
        <translation>Вопрос человека</translation>
    </message>
    <message>
        <source>They cannot keep words</source>
        <translation>Слова не запоминаются</translation>
    </message>
    <message>
        <source>They know them</source>
        <translation>Человек их знает</translation>
    </message>
    <message>
        <source>They want none of it</source>
        <translation>Слова не нужны</translation>
    </message>
    <message>
        <source>Use this answer</source>
        <translation>Сохранить этот ответ</translation>
    </message>
</context>
</TS>
