using Objekt.Domain.Changes;
using Objekt.Domain.Organisation;

namespace Objekt.Domain.Authority;

/// <summary>What a forum must hold.</summary>
public static class ForumRules
{
    private static readonly ForumBody[] LegalBodies = [ForumBody.Fullmaktige, ForumBody.Kommunstyrelse, ForumBody.Namnd, ForumBody.Utskott, ForumBody.GemensamNamnd];

    /// <summary>Whether a body of this kind decides by vote by law; the kind Other may be either.</summary>
    public static bool MayVote(ForumBody body) => body == ForumBody.Other || LegalBodies.Contains(body);

    /// <summary>Everything that is wrong with the forum as it would be saved.</summary>
    public static void Check(this Faults faults, DecisionForum forum)
    {
        faults.Name(forum.Name, "Forumets namn", "name", 200);
        faults.Text(forum.Task, "Uppgiften", "task");
        faults.Period(forum.From, forum.To);
        if (forum.LegalKind == ForumLegalKind.LegalBody)
        {
            faults.Demand(MayVote(forum.Body), "Det slaget av forum är rådgivande och beslutar inte. Välj rådgivande, eller ett organ som får besluta enligt lag.", "legalKind");
            faults.Demand(forum.KommunCode is not null || forum.Body == ForumBody.Other, "Ange vilken kommun organet hör till, eller värdkommunen för en gemensam nämnd.", "kommun");
        }
        else
        {
            faults.Demand(!LegalBodies.Contains(forum.Body), "Fullmäktige, kommunstyrelse, nämnd och utskott är beslutande organ. Välj det, eller ett annat slag av forum.", "legalKind");
        }
    }

    /// <summary>A member is one seat or one person, in a period.</summary>
    public static void Check(this Faults faults, ForumMember member, string field)
    {
        faults.Demand(member.SeatId is null != member.PersonId is null, "En ledamot är antingen en roll eller en person. Ange en av dem.", field);
        faults.Period(member.From, member.To, field + ".from", field + ".to");
    }
}
