"""What looks like a move in English and is none."""

from __future__ import annotations

NOT_JOBS = {
    "a board seat, not a job": """
        board | advisory board | board of directors | board seat | board member | nonprofit board | the
        board
    """,
    "advice, not a job": """
        adviser | advisor | advisory | advisers | advisors | consultant | investor | investors | backer |
        ambassador | fellowship
    """,
    "an honour, not a job": "society | academy of sciences | hall of fame | TIME 100",
    "a list or an idiom, not an employer": """
        list | growing list | ranks of | wave of | chorus | critics | calls | race | fight | battle | forces
        | hands | fray | rally | bandwagon | trend | push | club | podcast | panel | stage | call |
        discussion | webinar | round | funding round | coalition | alliance | consortium | initiative |
        partnership | pact | program | programme | marketplace | waitlist | beta | S&P 500 | index | program
    """,
    "a leave of absence": """
        medical leave | leave of absence | parental leave | sabbatical | sick leave | paid leave | on leave
        | taking leave | maternity leave
    """,
    "a firm that is hired": """
        law firm | lobbying firm | lobbyists | banks | bankers | bank | underwriters | contractors |
        contractor | advisers | agency
    """,
}
NOT_MOVES = {
    "somebody else's staff": "my team | our team | our staff | your team",
    "a sport": "Uber Cup | World Cup | the match | first round",
    "not a verb of moving": """
        tapped out | taps out | tapping out | tapped into | taps into | tapping into | lost leads | lost lead |
        lost customers | lost users |
        new hires | recent hires | hires and
        fires | left behind | left out | left over | left with | left in | leaves behind | leave behind |
        left hand | the left | far left | leave no | leaves no | leaves little | leaves door | leave door |
        leaves room | joins forces | join forces | joined forces | joining forces | joins hands | join hands
        | joined hands | teams up | teamed up | moves to close | moves to block | moves to dismiss | moves
        to designate | named after | named in | so-called | named a leader | brand names | domain names |
        signs deal | signs a deal | signed a deal | signs agreement | signed an agreement | lost ground |
        lost in | lost over | losing its lead | lost its lead | loses its lead | lose its lead | at a loss |
        is out for | are out for | is out to | are out to | leaves the door | leave the door | leaving the
        door | leave work | leaves work | leaving work | leaves the stage | leaves stage | leave the room |
        exit strategy | exit poll | joins us | join us | joined us | joins me | joined by | we're joined by
        | returns to profitability | fire sale | under fire | on fire | fires back | fired up | fired back |
        ceasefire | hiring spree | hiring platform | recruiting platform | hiring tool | recruiting tool |
        hiring startup | recruiting startup | recruiting blitz | hiring freeze | hiring manager | hiring
        plans | hiring process | talent war | get hired | how to get | exit interview | build on | build
        with | start to | starts to | started to | start using | starting at | starting price
    """,
}
NOT_NEWS = {
    "a job advertisement": "we are hiring | we're hiring | join our team | apply now | who is hiring",
    "a bet on the future": "bettors | betting markets | odds that",
    "a digest of many items": "daily digest | weekly roundup | week in review",
}
