namespace KazDefense.Web.Security;

/// <summary>How often one address may try a password, a code or a link: enough for people, too little for guessing.</summary>
internal sealed class AttemptLimit() : AddressLimit(Attempts, TimeSpan.FromMinutes(5))
{
    /// <summary>Attempts within five minutes.</summary>
    public const int Attempts = 20;
}
