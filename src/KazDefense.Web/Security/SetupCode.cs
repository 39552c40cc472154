using System.Security.Cryptography;
using System.Text;
using KazDefense.Store.Accounts;

namespace KazDefense.Web.Security;

/// <summary>The code of the link with which the first administrator is made: in memory only, another at each start.</summary>
internal sealed class SetupCode
{
    private readonly byte[] _code;

    public SetupCode()
    {
        Value = SecretCode.New();
        _code = Encoding.UTF8.GetBytes(Value);
    }

    public string Value { get; }

    /// <summary>Whether this is the code; takes as long whichever character is wrong.</summary>
    public bool Matches(string? given) => CryptographicOperations.FixedTimeEquals(_code, Encoding.UTF8.GetBytes(given ?? ""));
}
