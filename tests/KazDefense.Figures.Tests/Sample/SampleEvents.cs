using KazDefense.Domain.Dates;
using KazDefense.Domain.Events;

namespace KazDefense.Figures.Tests.Sample;

/// <summary>Events like those the figures were designed with, in our words.</summary>
internal static class SampleEvents
{
    internal static IReadOnlyList<FigureEvent> All { get; } =
    [
        Of("ea", "partnership-for-peace-1994", "Partnership for Peace", "Kazakhstan joins Partnership for Peace", EventKind.Membership, EventStatus.InForce, Date.Since(1994, 5, 1), "since May 1994"),
        Of("ea", "us-training-2001", "17 trained in the US", "17 Kazakh servicemen train in the United States", EventKind.Training, EventStatus.Completed, Date.Year(2001), "2001"),
        Of("ea", "overflight-2003", "Overflight for Afghanistan", "NATO aircraft cross Kazakh airspace to Afghanistan", EventKind.Deployment, EventStatus.Ongoing, Date.Since(2003, 1, 1), "since 2003"),
        Of("ea", "kazbat-iraq", "KAZBAT in Iraq", "KAZBAT element clears mines in Iraq", EventKind.Deployment, EventStatus.Completed, Date.Lasted(2003, 1, 1, 2008, 12, 31).About(), "about 2003 to 2008"),
        Of("ea", "us-training-2003", "39 to train in the US", "39 Kazakh servicemen due to train in the United States", EventKind.Training, EventStatus.Planned, Date.Year(2003), "2003"),
        Of("ea", "france-ministers-2003", "French defence minister", "Kazakh and French defence ministers meet", EventKind.Meeting, EventStatus.Held, Date.Month(2003, 3), "March 2003"),
        Of("kz", "batys-2003", "Batys 2003, about 5,000 troops", "Batys 2003, national exercise", EventKind.Exercise, EventStatus.Held, Date.Month(2003, 4), "April 2003"),
        Of("ea", "shymkent-2003", "Shymkent opened to Danes", "Shymkent airport opened to the Danish air force", EventKind.Deployment, EventStatus.InForce, Date.Month(2003, 6), "June 2003"),
        Of("ea", "france-nazarbayev-2003", "Alliot-Marie talks", "French defence minister meets Nazarbayev", EventKind.Meeting, EventStatus.Held, Date.Month(2003, 7), "July 2003"),
        Of("ea", "france-exercises-offer-2003", "France offers exercises", "France suggests joint training exercises", EventKind.Statement, EventStatus.Proposed, Date.Month(2003, 7), "July 2003"),
        Of("ea", "huey-2003", "Huey II helicopters", "Huey II helicopters under Foreign Military Financing", EventKind.Transfer, EventStatus.Planned, Date.NotBefore(2003, 7, 16), "from July 2003"),
        Of("ea", "c130-2003", "C-130 transports", "Possible supply of C-130 transports", EventKind.Transfer, EventStatus.Proposed, Date.NotBefore(2003, 7, 16), "from July 2003"),
        Of("kz", "contract-target", "Target: half on contract", "Target: half the army on contract by 2007", EventKind.Policy, EventStatus.Planned, Date.Lasted(2003, 7, 1, 2007, 12, 31), "July 2003 to 2007"),
        Of("ea", "robertson-2003", "Robertson talks", "Nazarbayev and Lord Robertson discuss new work with NATO", EventKind.Meeting, EventStatus.Held, Date.By(2003, 7, 16), "by 16 July 2003"),
        Of("ea", "us-plan-2003", "Five-year US plan", "Five-year plan between the US and Kazakh defence ministries", EventKind.Agreement, EventStatus.Signed, Date.By(2003, 7, 16), "by 16 July 2003"),
        Of("ru", "navy-objection-2003", "Russia objects to a navy", "Russia objects to a Kazakh navy", EventKind.Statement, EventStatus.Reported, Date.By(2003, 7, 16), "by 16 July 2003"),
        Of("cn", "sco-2003", "Shanghai Cooperation Organisation", "Kazakhstan takes part in the SCO", EventKind.Membership, EventStatus.InForce, Date.By(2003, 7, 16), "by 16 July 2003"),
        Of("ea", "ipap-2006", "First IPAP", "First Individual Partnership Action Plan with NATO", EventKind.Agreement, EventStatus.Signed, Date.Month(2006, 1), "January 2006"),
        Of("kz", "ammunition-plant", "Ammunition plant, stalled", "Ammunition plant, begun and stalled", EventKind.Industry, EventStatus.Planned, Date.Since(2006, 1, 1), "since 2006"),
        Of("kz", "doctrine-2007", "Doctrine of 2007", "Military doctrine of 2007", EventKind.Policy, EventStatus.InForce, Date.Year(2007), "2007"),
        Of("ru", "csto-peacekeeping-2007", "CSTO peacekeeping, Dushanbe", "CSTO peacekeeping component agreed in Dushanbe", EventKind.Agreement, EventStatus.Signed, Date.Day(2007, 10, 6), "6 October 2007"),
        Of("ru", "s300-2008", "S-300 and S-400 contract", "Preliminary contract for S-300 and S-400", EventKind.Transfer, EventStatus.Signed, Date.Month(2008, 5), "May 2008"),
        Of("tu", "kazbat-brigade-turkey", "KAZBAT to brigade", "Turkish help to grow KAZBAT into a brigade", EventKind.Assistance, EventStatus.Ongoing, Date.By(2008, 12, 28), "by December 2008"),
        Of("ea", "steppe-eagle-2009", "Steppe Eagle 2009", "Steppe Eagle 2009", EventKind.Exercise, EventStatus.Held, Date.Year(2009), "2009"),
        Of("ru", "csto-peacekeeping-2009", "CSTO peacekeeping in force", "CSTO peacekeeping agreement enters into force", EventKind.Agreement, EventStatus.InForce, Date.Month(2009, 1), "January 2009"),
        Of("ru", "interaction-2009", "Interaction 2009", "Interaction 2009 with the CSTO reaction forces", EventKind.Exercise, EventStatus.Held, Date.Year(2009), "2009"),
        Of("ru", "combat-commonwealth-2009", "Combat Commonwealth 2009", "Combat Commonwealth 2009", EventKind.Exercise, EventStatus.Held, Date.Year(2009), "2009"),
        Of("ca", "norak-2009", "Norak Anti-terror 2009", "Norak Anti-terror 2009", EventKind.Exercise, EventStatus.Held, Date.Year(2009), "2009"),
        Of("ea", "georgia-exercise-2009", "NATO exercise in Georgia refused", "Kazakhstan stays out of the NATO exercise in Georgia", EventKind.Exercise, EventStatus.Refused, Date.Day(2009, 4, 21), "21 April 2009"),
        Of("ea", "tazhin-clinton-2009", "Tazhin and Clinton", "Tazhin and Clinton meet", EventKind.Meeting, EventStatus.Held, Date.Within(2009, 4, 21, 2009, 5, 15).About(), "about late April to mid-May 2009"),
        Of("tu", "nazarbayev-ankara-2009", "Nazarbayev in Ankara", "Nazarbayev visits Ankara and meets Gül", EventKind.Meeting, EventStatus.Held, Date.Month(2009, 10), "October 2009"),
        Of("tu", "strategic-partnership-2009", "Strategic partnership", "Strategic partnership agreement", EventKind.Agreement, EventStatus.Signed, Date.Month(2009, 10), "October 2009"),
        Of("ru", "georgia-protest-2009", "Moscow’s protest", "Moscow protests against NATO exercises in Georgia", EventKind.Statement, EventStatus.Reported, Date.By(2009, 4, 21), "by 21 April 2009"),
        Of("ru", "used-fighters-2009", "Su-27, MiG-27, MiG-23UB", "Upgraded Su-27, MiG-27 and MiG-23UB to be supplied", EventKind.Transfer, EventStatus.Planned, Date.By(2009, 5, 7), "by 7 May 2009"),
        Of("ru", "brigade-37", "37th Brigade to CSTO forces", "37th Air Assault Brigade assigned to CSTO reaction forces", EventKind.Deployment, EventStatus.Ongoing, Date.By(2009, 5, 28), "by May 2009"),
        Of("tu", "earlier-accord-turkey", "An earlier accord", "An earlier agreement, title and date unknown", EventKind.Agreement, EventStatus.Reported, Date.By(2009, 10, 1), "before October 2009"),
        Of("cn", "peace-mission-2010", "Peace Mission 2010", "Peace Mission 2010, to be hosted by Kazakhstan", EventKind.Exercise, EventStatus.Planned, Date.Year(2010), "2010"),
        Of("tu", "in-training-60-turkey", "About 60 in training", "About 60 Kazakh servicemen on courses in Turkey", EventKind.Training, EventStatus.Ongoing, Date.Month(2010, 1), "January 2010"),
        Of("tu", "kadex-invitation", "KADEX invitation", "Turkey invited to the KADEX 2010 exhibition", EventKind.Statement, EventStatus.Proposed, Date.Within(2010, 1, 19, 2010, 1, 20), "19 or 20 January 2010"),
        Of("tu", "gunay-zhaksybekov-2010", "Talks in Astana", "Turkish ambassador and Kazakh defence minister meet", EventKind.Meeting, EventStatus.Held, Date.Day(2010, 1, 20), "20 January 2010"),
        Of("tu", "exercise-offer-2010", "Offer of joint exercises", "Kazakhstan offers Turkey first joint exercises", EventKind.Statement, EventStatus.Proposed, Date.Day(2010, 1, 20), "20 January 2010"),
        Of("kz", "kadex-2010", "KADEX 2010", "KADEX 2010 arms exhibition", EventKind.Industry, EventStatus.Planned, Date.Month(2010, 5), "May 2010"),
        Of("ea", "ipap-second", "Second IPAP", "Second Individual Partnership Action Plan with NATO", EventKind.Agreement, EventStatus.InForce, Date.By(2010, 1, 22), "by 22 January 2010"),
        Of("tu", "free-equipment-turkey", "Free equipment", "Military equipment delivered free of charge", EventKind.Transfer, EventStatus.Completed, Date.By(2010, 1, 28), "by January 2010"),
        Of("tu", "vehicles-turkey", "Vehicles", "Vehicles for the Kazakh Special Forces", EventKind.Transfer, EventStatus.Reported, Date.By(2010, 1, 28), "by January 2010"),
        Of("tu", "trained-500-turkey", "Up to 500 trained", "Up to 500 Kazakh soldiers trained by Turkey", EventKind.Training, EventStatus.Reported, Date.By(2010, 1, 28), "by January 2010"),
        Of("tu", "anti-terror-unit-turkey", "Anti-terrorist unit", "Turkish part in setting up an anti-terrorist unit", EventKind.Assistance, EventStatus.Completed, Date.By(2010, 1, 28), "by January 2010"),
        Of("tu", "aktau-base-turkey", "Aktau naval base", "Turkish part in building the Aktau naval base", EventKind.Industry, EventStatus.Reported, Date.By(2010, 1, 28), "by January 2010"),
        Of("tu", "yeraliyevo-port-turkey", "Yeraliyevo port", "Turkish part in building a naval port at Yeraliyevo", EventKind.Industry, EventStatus.Reported, Date.By(2010, 1, 28), "by January 2010"),
        Of("kz", "doctrine-2011", "Doctrine of 2011", "Military doctrine of 2011", EventKind.Policy, EventStatus.InForce, Date.Year(2011), "2011"),
        Of("ea", "nazarbayev-nato-2012", "Nazarbayev doubts NATO", "Nazarbayev questions what NATO is now for", EventKind.Statement, EventStatus.Reported, Date.Month(2012, 4), "April 2012"),
        Of("ea", "transit-2012", "Reverse transit", "Reverse transit on the Northern Distribution Network", EventKind.Agreement, EventStatus.Signed, Date.Within(2012, 4, 1, 2012, 10, 17), "April to October 2012"),
        Of("ea", "steppe-eagle-2012", "Steppe Eagle 2012", "Steppe Eagle 2012", EventKind.Exercise, EventStatus.Held, Date.Month(2012, 9), "September 2012"),
        Of("ea", "ipap-2012", "Third IPAP", "Third Individual Partnership Action Plan, 2012–2013", EventKind.Agreement, EventStatus.Signed, Date.Month(2012, 9), "September 2012"),
        Of("ru", "nerushimoye-bratstvo-2012", "Nerushimoye Bratstvo", "CSTO peacekeeping exercise Nerushimoye Bratstvo 2012", EventKind.Exercise, EventStatus.Ongoing, Date.Lasted(2012, 10, 8, 2012, 10, 17), "8–17 October 2012"),
        Of("ea", "naval-topics-2012", "Caspian navy off the table", "Caspian naval topics closed in talks with NATO", EventKind.Meeting, EventStatus.Refused, Date.By(2012, 10, 17), "by 17 October 2012"),
        Of("tu", "turkic-summit-2021", "Turkic council summit", "Eighth summit of the Turkic council", EventKind.Meeting, EventStatus.Held, Date.Month(2021, 11), "November 2021"),
        Of("kz", "defence-money-2022", "About $1 billion more", "About $1 billion more for defence", EventKind.Policy, EventStatus.Reported, Date.Year(2022), "2022"),
        Of("tu", "state-visit-2022", "State visit", "Tokayev’s first state visit to Turkey", EventKind.Meeting, EventStatus.Held, Date.Month(2022, 5), "May 2022"),
        Of("tu", "joint-statement-2022", "Enlarged partnership", "Joint statement on an enlarged strategic partnership", EventKind.Agreement, EventStatus.Completed, Date.Month(2022, 5), "May 2022"),
        Of("tu", "military-cooperation-2022", "Military cooperation", "Military cooperation agreement", EventKind.Agreement, EventStatus.Signed, Date.Month(2022, 5), "May 2022"),
        Of("tu", "special-ops-centre-2022", "Special operations centre", "Zhaksylykov at the special operations centre", EventKind.Meeting, EventStatus.Held, Date.Month(2022, 5).About(), "perhaps May 2022"),
        Of("tu", "intelligence-2022", "Intelligence protocol", "Protocol on military intelligence", EventKind.Agreement, EventStatus.Signed, Date.Month(2022, 5).About(), "perhaps May 2022"),
        Of("tu", "ke-ta-2022", "ANKA memorandum", "Kazakhstan Engineering and Turkish Aerospace memorandum", EventKind.Agreement, EventStatus.Signed, Date.Month(2022, 5).About(), "perhaps May 2022"),
        Of("tu", "exercise-accord-2022", "Accord on joint exercises", "Accord on joint exercises and military-technical cooperation", EventKind.Agreement, EventStatus.InForce, Date.By(2022, 6, 28), "by June 2022"),
        Of("tu", "anka-facility", "ANKA maintenance", "ANKA maintenance facility in Kazakhstan", EventKind.Industry, EventStatus.Planned, Date.By(2022, 6, 28), "by June 2022"),
        Of("tu", "drones-joint", "Joint drones", "Joint drone manufacture with technology transfer", EventKind.Industry, EventStatus.Planned, Date.By(2022, 6, 28), "by June 2022"),
        Of("tu", "maintenance-training", "Maintenance training", "Maintenance training for the Kazakh army", EventKind.Training, EventStatus.Planned, Date.By(2022, 6, 28), "by June 2022"),
        Of("tu", "special-forces-training", "Special forces training", "Possible training for Kazakh special forces", EventKind.Training, EventStatus.Possible, Date.By(2022, 6, 28), "by June 2022"),
    ];

    internal static IReadOnlyList<FigureEvent> OfVector(string vector) => [.. All.Where(e => e.VectorKey == vector)];

    private static FigureEvent Of(string vector, string slug, string label, string title, EventKind kind, EventStatus status, DateBounds date, string when) =>
        new(slug, "/events/" + slug, label, $"{when}: {title}. {kind}, {status}.", kind, Standings.Of(kind, status), vector, date, IsAggregate: false);
}
