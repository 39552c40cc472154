namespace KazDefense.Domain.Documents;

/// <summary>Makes a document name one record where it named another: what merging does to whatever names the merged one.</summary>
public static class ReferenceChange
{
    /// <summary>The document with one actor in place of another; claims follow. What comes twice that way stays once, as it was said of the one that stays; where that says nothing, as it was said of the other.</summary>
    public static RecordDocument OfActor(RecordDocument document, string from, string into)
    {
        return document switch
        {
            EventDocument e => OfActor(e, from, into),
            AffiliationDocument a => a with { Actor = Of(a.Actor), Body = Of(a.Body), Claims = OfClaims(a.Claims, c => c.Field == "body" && c.Value == from ? c with { Value = into } : c) },
            ObservationDocument o => o with
            {
                Subject = Of(o.Subject),
                Counterpart = OfNullable(o.Counterpart),
                Assessor = OfNullable(o.Assessor),
                Claims = OfClaims(o.Claims, c => c.Field is "subject" or "counterpart" && c.Value == from ? c with { Value = into } : c),
            },
            VectorDocument v => v with { Members = [.. v.Members.Select(m => m with { Actor = Of(m.Actor) }).Distinct()] },
            SourceDocument { Covers: { } covers } s => s with { Covers = covers with { Pairs = [.. covers.Pairs.Select(p => new PairDocument(Of(p.First), Of(p.Second))).Distinct()] } },
            _ => document,
        };

        string Of(string slug) => slug == from ? into : slug;

        string? OfNullable(string? slug) => slug == from ? into : slug;
    }

    /// <summary>The event with links to one event in place of another; links to itself and links that come twice fall away.</summary>
    public static EventDocument OfEvent(EventDocument document, string from, string into) => document with
    {
        Links = [.. document.Links.GroupBy(l => (l.Relation, Event: l.Event == from ? into : l.Event)).Where(g => g.Key.Event != document.Slug)
            .Select(g => g.OrderByDescending(l => l.Event == g.Key.Event).Select(l => l with { Event = g.Key.Event }).Aggregate((own, other) => own with { Note = own.Note ?? other.Note }))],
    };

    private static EventDocument OfActor(EventDocument e, string from, string into)
    {
        return e with
        {
            Participations = [.. e.Participations.GroupBy(p => (Actor: p.Actor == from ? into : p.Actor, p.Role)).Select(g => One(g, g.Key.Actor))],
            Exercise = e.Exercise is { } x ? x with { Series = x.Series == from ? into : x.Series } : null,
            Transfer = e.Transfer is { } t ? t with { Programme = t.Programme == from ? into : t.Programme } : null,
            Training = e.Training is { } r ? r with { Programme = r.Programme == from ? into : r.Programme } : null,
            Claims = OfClaims(e.Claims, Claim),
        };

        static ParticipationDocument One(IEnumerable<ParticipationDocument> same, string actor) => same.OrderByDescending(p => p.Actor == actor)
            .Select(p => p with { Actor = actor }).Aggregate((own, other) => own with { Note = own.Note ?? other.Note, People = own.People ?? other.People });

        ClaimDocument Claim(ClaimDocument c) => c switch
        {
            { Field: "participants" } => c with { Item = Participant(c.Item), Value = Participant(c.Value)! },
            { Item: "series" or "programme" } when c.Value == from => c with { Value = into },
            _ => c,
        };

        string? Participant(string? path) => path?.StartsWith(from + "/", StringComparison.Ordinal) is true ? into + path[from.Length..] : path;
    }

    private static List<ClaimDocument> OfClaims(IReadOnlyList<ClaimDocument> claims, Func<ClaimDocument, ClaimDocument> change) =>
        [.. claims.Select(change).Distinct(ClaimOrder.BySaying)];
}
