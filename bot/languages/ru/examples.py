"""Sentences of Russian with the claims that they tell; they test the language."""

from __future__ import annotations

from bot.core.model import Stage
from bot.languages.grammar import Example, Told

EXAMPLES = (
    # joining
    Example("Арсений Вербилов перешёл в Anthropic", (Told("Арсений Вербилов", None, "Anthropic"),)),
    Example("Арсений Вербилов перешел из Apple в Meta*", (Told("Арсений Вербилов", "Apple", "Meta"),)),
    Example(
        "Исследователь OpenAI Милана Стрижакова присоединилась к Mistral AI",
        (Told("Милана Стрижакова", "OpenAI", "Mistral AI"),),
    ),
    Example(
        "К Anthropic присоединился бывший инженер Google Захар Кулебякин",
        (Told("Захар Кулебякин", "Google", "Anthropic"),),
    ),
    Example("Захар Кулебякин ушёл из xAI в OpenAI", (Told("Захар Кулебякин", "xAI", "OpenAI"),)),
    Example("Милана Стрижакова уходит в Meta✴", (Told("Милана Стрижакова", None, "Meta"),)),
    Example("Трое инженеров Tesla перешли в OpenAI", (Told(None, "Tesla", "OpenAI", count=3),)),
    Example(
        "Милана Стрижакова, руководившая поиском в Apple, перешла в Google",
        (Told("Милана Стрижакова", "Apple", "Google"),),
    ),
    Example(
        "Бывший инженер Яндекса Захар Кулебякин возглавил отдел моделей в Сбере",
        (Told("Захар Кулебякин", "Яндекс", "Сбер"),),
    ),
    Example(
        "Переход Миланы Стрижаковой в Meta (признана экстремистской в России) удивил коллег",
        (Told("Миланы Стрижаковой", None, "Meta"),),
    ),
    # leaving
    Example("Захар Кулебякин покинул OpenAI", (Told("Захар Кулебякин", "OpenAI", None, Stage.REPORTED),)),
    Example("OpenAI покинула Милана Стрижакова", (Told("Милана Стрижакова", "OpenAI", None),)),
    Example("Apple покидает глава отдела роботов Арсений Вербилов", (Told("Арсений Вербилов", "Apple", None),)),
    Example("Из xAI ушёл сооснователь Арсений Вербилов", (Told("Арсений Вербилов", "xAI", None),)),
    Example("Глава безопасности OpenAI уволился", (Told(None, "OpenAI", None, count=1),)),
    Example("Технический директор Cohere Семён Ладожин подал в отставку", (Told("Семён Ладожин", "Cohere", None),)),
    Example("Семён Ладожин объявил об уходе из Nvidia", (Told("Семён Ладожин", "NVIDIA", None, Stage.CONFIRMED),)),
    Example("Семён Ладожин покидает Google ради собственного стартапа", (Told("Семён Ладожин", "Google", "startup"),)),
    Example(
        "Семён Ладожин покинул DeepMind, чтобы основать собственную компанию",
        (Told("Семён Ладожин", "Google DeepMind", "startup"),),
    ),
    Example("Уход Арсения Вербилова из Apple вызвал споры", (Told("Арсений Вербилов", "Apple", None),)),
    Example("Семён Ладожин больше не работает в Anthropic", (Told("Семён Ладожин", "Anthropic", None),)),
    # hiring
    Example("Сбер переманил у Яндекса инженера Арсения Вербилова", (Told("Арсений Вербилов", "Яндекс", "Сбер"),)),
    Example("Meta* переманила исследователя OpenAI Захара Кулебякина", (Told("Захара Кулебякина", "OpenAI", "Meta"),)),
    Example("Захара Кулебякина переманила Apple", (Told("Захара Кулебякина", None, "Apple"),)),
    Example("OpenAI наняла Захара Кулебякина из Tesla", (Told("Захара Кулебякина", "Tesla", "OpenAI"),)),
    Example(
        "Anthropic взяла на работу бывшего сотрудника Microsoft Захара Кулебякина",
        (Told("Захара Кулебякина", "Microsoft", "Anthropic"),),
    ),
    Example("Meta наняла двух исследователей Apple", (Told(None, "Apple", "Meta", count=2),)),
    # losing, sending away, going back
    Example("Apple лишилась ещё одного разработчика Siri", (Told(None, "Apple", None, count=1),)),
    Example("OpenAI потеряла исследователя Захара Кулебякина", (Told("Захара Кулебякина", "OpenAI", None),)),
    Example("xAI уволила инженера Семёна Ладожина", (Told("Семёна Ладожина", "xAI", None),)),
    Example("Захар Кулебякин вернулся в OpenAI", (Told("Захар Кулебякин", None, "OpenAI"),)),
    Example(
        "Захар Кулебякин (Zakhar Kulebyakin) вернулся из Meta* в OpenAI", (Told("Захар Кулебякин", "Meta", "OpenAI"),)
    ),
    # how firm
    Example("Милана Стрижакова может перейти в Meta", (Told("Милана Стрижакова", None, "Meta", Stage.RUMOURED),)),
    Example(
        "Bloomberg: глава Siri Милана Стрижакова собирается покинуть Apple",
        (Told("Милана Стрижакова", "Apple", None, Stage.RUMOURED),),
    ),
    Example(
        "Google подтвердила, что Захар Кулебякин уходит из компании",
        (Told("Захар Кулебякин", "Google", None, Stage.CONFIRMED),),
    ),
    Example("Захар Кулебякин не уходит из OpenAI", (Told("Захар Кулебякин", "OpenAI", None, Stage.DENIED),)),
    Example("Захар Кулебякин опроверг, что переходит в Meta", (Told("Захар Кулебякин", None, "Meta", Stage.DENIED),)),
    Example("Один из основателей Mistral AI ушёл в Google", (Told(None, "Mistral AI", "Google", count=1),)),
    # silence
    Example("Meta* уходит с рынка умных колонок"),
    Example("Яндекс переводит поиск на новую модель"),
    Example("Apple перешла на модели Google"),
    Example("OpenAI присоединилась к хартии о детской безопасности"),
    Example("Форвард Савва Кречетов перешёл в «Зенит», спонсор клуба — Сбер"),
    Example("Бывший инженер Google объясняет, почему гаснет экран"),
    Example("Захар Кулебякин, который в 2019 году перешёл из Apple в Google, прочтёт лекцию"),
    Example("Захар Кулебякин вышел из совета директоров OpenAI"),
    Example("Microsoft уволила девять тысяч сотрудников"),
    Example("OpenAI потеряла миллиарды долларов"),
    Example("Meta пыталась переманить Захара Кулебякина из OpenAI"),
    Example("Почему исследователи уходят из OpenAI"),
    Example("Пользователи уходят из WhatsApp в Telegram, Meta теряет долю"),
    Example("Google назначила Милану Стрижакову главой исследований"),
    Example("ChatGPT вернулся в App Store, сообщила OpenAI"),
    Example("xAI подала иск к бывшему инженеру, который ушёл в OpenAI"),
    Example("Как устроиться в Google: советы рекрутера"),
    Example("Apple ищет инженеров для отдела роботов"),
    Example("После десяти лет в Apple Анна Котова перешла в OpenAI", (Told("Анна Котова", "Apple", "OpenAI"),)),
    Example("Анна Котова вернулась в Google после года в Meta", (Told("Анна Котова", "Meta", "Google"),)),
    Example("Meta переманила у Google инженера Олега Карпова", (Told("Олег Карпов", "Google", "Meta"),)),
    Example("OpenAI наняла Анну Зимину из Google", (Told("Анна Зимина", "Google", "OpenAI"),)),
    Example("Google наняла Игоря Левицкого из Meta", (Told("Игорь Левицкий", "Meta", "Google"),)),
    Example(
        "OpenAI назначила Дану Волкову финансовым директором",
        (Told("Дана Волкова", "Google", "OpenAI"),),
        "Ранее она работала в Google.",
    ),
)
