using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace KazDefense.Store.Accounts;

/// <summary>Codes that are shown once and kept as a fingerprint.</summary>
public static class SecretCode
{
    /// <summary>A code of 256 bits that can stand in an address.</summary>
    public static string New() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));

    /// <summary>SHA-256 in hexadecimal. The codes are random and long, so that no salt and no slow hash is needed.</summary>
    public static string Hash(string code) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(code)));

    /// <summary>A stamp that no sign-in carries yet: whoever is signed in with the old one is not any more.</summary>
    internal static string Stamp() => Convert.ToHexString(RandomNumberGenerator.GetBytes(20));
}
