"""The verbs of moving in English."""

from __future__ import annotations

from bot.languages.grammar import Frame, Slot, Verb

VERBS = (
    Verb(
        Frame.JOIN,
        """
            join | joins | joined | joining | come aboard at | comes aboard at | sign on with | signs on with |
            signed on with | signing on with | sides with | start work at | starts work at | started work at |
            begins work at | goes to work for | go to work for | went to work for | going to work for | takes a
            job at | take a job at | accepts a job at | accepted a job at | accept a job at | accepted an offer from |
            accepts an offer from | accepted a role at | signs with | signed with | is off to | are off to |
            took a job at | taking a job at | takes a role at | takes on a role at |
            took a role at | lands at | landed at | lands a job at | first day at | starts at | started at
        """,
    ),
    Verb(
        Frame.JOIN,
        """
            heads to | headed to | heading to | head to | heads over to | moves to | moved to | moving to | move
            to | moves over to | moving over to | is now at | are now at | now works at | now works for |
            jumps to | jumped to | jumping to | jump to | switches to |
            switched to | switching to | goes to | going to join
        """,
        weak=True,
    ),
    Verb(
        Frame.LEAVE,
        """
            defect | defects | defected | defecting | decamp | decamps | decamped | decamping | bolts | bolted |
            bolting | makes the jump | made the jump | making the jump | makes the leap | made the leap | makes the
            switch | made the switch | hops | hopped
        """,
        needs=("to", "over to", "for", "into"),
    ),
    Verb(
        Frame.LEAVE,
        """
            quit | quits | quitting | resign | resigns | resigned | resigning | depart | departs | departed |
            departing | step down | steps down | stepped down | stepping down | part ways with | parts ways with
            | parted ways with | bows out | bowed out | bow out | walks away from | walked away from | says
            goodbye to | said goodbye to | calls it quits at | is out at | are out at | out at | no longer at |
            no longer works at | no longer with | jumps ship | jump ship | jumped ship | ditches |
            ditched | ditch | ditching | called it quits | hands in notice | gave notice | steps away from |
            stepped away from | stepping away from | heads for the exit at | retires from | retired from | is
            retiring from | retire from | resigns from | resigned from | resign from | departs from | departed
            from | depart from | steps down from | stepped down from | stepping down from | step down from
        """,
    ),
    Verb(
        Frame.LEAVE,
        """
            leave | leaves | left | leaving | exit | exits | exited | exiting
        """,
    ),
    Verb(Frame.LEAVE, "is out | are out | is gone | are gone | out after | out as", weak=True),
    Verb(Frame.LEAVE, "retire | retires | is retiring | retiring", weak=True),
    Verb(Frame.LEAVE, "moves from | moved from | moving from | move from", weak=True, needs=("to", "over to", "into")),
    Verb(Frame.LEAVE, "swaps | swapped | trades | traded | trading", needs=("for",), weak=True),
    Verb(Frame.LEAVE, "departure | exit | resignation | exodus", mover="owner", weak=True),
    Verb(Frame.LEAVE, "last day", mover="owner", marks={"at": Slot.ORIGIN, "with": Slot.ORIGIN}),
    Verb(
        Frame.HIRE,
        """
            hire | hires | hired | hiring | hired away | hires away | hiring away | recruit | recruits |
            recruited | recruiting | poach | poaches | poached | poaching | nab | nabs | nabbed | nabbing | snag
            | snags | snagged | snagging | snatch | snatches | snatched | snatching | snatch up | snatches up |
            snap up | snaps up | snapped up | snapping up | scoop up | scoops up
            | scooped up | swoops | swoops up | lure | lures | lured | luring | lure away | lures away | lured
            away | pluck | plucks | plucked | plucking | siphons | siphoned | picks off | picked off | bring on
            | brings on | brought on | bringing on | brings in | brought in | bringing in | bring in | signs up
            | welcome | welcomes | welcomed | pries away | pried away | enlists | enlisted | onboards
        """,
    ),
    Verb(
        Frame.HIRE,
        """
            tap | taps | tapped | tapping | grab | grabs | grabbed | grabbing | land | lands | landed | bag |
            bags | bagged | steal | steals | stole | stolen | adds | added | nets | netted | raids | raided |
            raid | raiding | signs | signed | acquihires | acqui-hires | acquihired
        """,
        weak=True,
    ),
    Verb(
        Frame.NAME,
        """
            name | names | named | naming | appoint | appoints | appointed | appointing | installs | installed |
            installs as | picks | picked | selects | selected | chooses
        """,
    ),
    Verb(
        Frame.NAME,
        """
            become | becomes | became | takes over as | took over as | taking over as | takes the helm as | takes
            helm as | takes the reins as | steps in as | stepped in as | takes over at | takes the helm at | takes
            helm at | takes the reins at
        """,
        passive=True,
        weak=True,
    ),
    Verb(
        Frame.LOSE,
        """
            lose | loses | lost | losing | bleeds | bleeding | sees | waves goodbye to | waving goodbye to
        """,
    ),
    Verb(
        Frame.FIRE,
        """
            fire | fires | fired | firing | oust | ousts | ousted | ousting |
            push out | pushes out | pushed out
            | pushing out | let go | lets go | lets go of | let go of | dismiss | dismisses | dismissed |
            dismissing | terminate | terminates | terminated | sack | sacks | sacked | forces out | forced out
        """,
    ),
    Verb(Frame.HIRE, "is hiring | are hiring | is recruiting | are recruiting | is looking for", weak=True),
    Verb(Frame.FIRE, "lays off | laid off | lay off | laying off | axes | axed ", weak=True),
    Verb(
        Frame.HIRE,
        """
            the arrival of | arrival of | the hire of | hire of | the hiring of | hiring of | the recruitment of |
            recruitment of | the poaching of | poaching of
        """,
        weak=True,
    ),
    Verb(Frame.LOSE, "seeing exit of | sees exit of | sees departure of | seeing departure of"),
    Verb(
        Frame.RETURN,
        """
            rejoin | rejoins | rejoined | rejoining | return to | returns to | returned to | returning to | is
            back at | are back at | goes back to | going back to | went back to | go back to | comes back to |
            came back to | boomerangs to | boomerangs back to | boomeranged to | reunites with | comes home to |
            heads back to | headed back to | heading back to | moves back to | moved back to
        """,
    ),
    Verb(
        Frame.REHIRE,
        """
            rehire | rehires | rehired | rehiring | re-hires | hires back | hired back | hire back | welcomes
            back | welcomed back | lures back | lured back | brings back | brought back | wins back | won back |
            poaches back | poached back | reclaims
        """,
    ),
    Verb(
        Frame.FOUND,
        """
            found | founds | founded | founding | co-found | co-founds | co-founded | co-founding | cofounds |
            cofounded | launch | launches | launched | launching | start | starts | started | starting | set up
            | sets up | setting up | spin out | spins out | spun out | build | builds | create | creates |
            pursue | pursues
        """,
        weak=True,
    ),
)
