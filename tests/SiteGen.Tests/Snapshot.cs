using System.Text;
using Xunit;

namespace SiteGen.Tests;

/// <summary>
/// The smallest snapshot check, in Verify's manner: <c>x.verified.txt</c> is committed, <c>x.received.txt</c> is written
/// beside it where they differ and is gone when they agree. To be replaced by the package Verify once that can be restored.
/// </summary>
internal static class Snapshot
{
    private const string AcceptVariable = "ACCEPT_SNAPSHOTS";
    private const string Verified = ".verified.txt";

    /// <summary>Holds <paramref name="text"/> against <c>name.verified.txt</c>; <paramref name="name"/> is a path without ending.</summary>
    public static void Verify(string name, string text) => VerifyAll(Path.GetDirectoryName(name)!, [KeyValuePair.Create(Path.GetFileName(name), text)], isWhole: false);

    /// <summary>Holds texts against the verified files of <paramref name="folder"/>, which has no others.</summary>
    public static void VerifyFolder(string folder, IEnumerable<KeyValuePair<string, string>> texts) => VerifyAll(folder, texts, isWhole: true);

    private static void VerifyAll(string folder, IEnumerable<KeyValuePair<string, string>> texts, bool isWhole)
    {
        var faults = new List<string>();
        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (name, text) in texts)
        {
            var file = Path.Combine(folder, name);
            known.Add(Path.GetFullPath(file + Verified));
            if (Differs(file, text.TrimEnd() + "\n") is { } fault) faults.Add(fault);
        }

        if (isWhole && Directory.Exists(folder)) faults.AddRange(Stale(folder, known));
        if (faults.Count > 0) Assert.Fail(string.Join("\n\n", faults) + $"\n\nTo accept what was received: rename it to *{Verified}, or run the tests with {AcceptVariable}=1.");
    }

    private static string? Differs(string file, string text)
    {
        var received = file + ".received.txt";
        var verified = File.Exists(file + Verified) ? File.ReadAllText(file + Verified) : null;
        if (File.Exists(received)) File.Delete(received);
        if (text == verified) return null;
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        var isAccepted = IsAccepting;
        File.WriteAllText(isAccepted ? file + Verified : received, text, new UTF8Encoding(false));
        return isAccepted ? null : $"{received}\n{FirstDifference(verified, text)}";
    }

    private static IEnumerable<string> Stale(string folder, HashSet<string> known)
    {
        foreach (var file in Directory.EnumerateFiles(folder, "*" + Verified, SearchOption.AllDirectories).Where(file => !known.Contains(Path.GetFullPath(file))).ToArray())
        {
            if (IsAccepting) File.Delete(file);
            else yield return $"{file}\nNothing was received for this file: remove it, or find out what is missing.";
        }
    }

    private static bool IsAccepting => Environment.GetEnvironmentVariable(AcceptVariable) == "1";

    private static string FirstDifference(string? verified, string received)
    {
        if (verified is null) return $"There is no verified file yet. Received:\n{received}";
        var (old, now) = (verified.Split('\n'), received.Split('\n'));
        var line = Enumerable.Range(0, Math.Max(old.Length, now.Length)).First(i => i >= old.Length || i >= now.Length || old[i] != now[i]);
        return $"Line {line + 1}\n  verified: {(line < old.Length ? old[line] : "(end)")}\n  received: {(line < now.Length ? now[line] : "(end)")}";
    }
}
