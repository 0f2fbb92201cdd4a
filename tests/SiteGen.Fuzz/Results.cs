using System.Diagnostics;
using System.Globalization;

namespace SiteGen.Fuzz;

/// <summary>Prints a line for each thing that was held to be true, and remembers whether all were.</summary>
internal sealed class Results
{
    private bool failed;

    public int ExitCode => failed ? 1 : 0;

    /// <summary>Tries <paramref name="fault"/> for each of <paramref name="inputs"/>; stops telling after three faults.</summary>
    public void Hold<T>(string what, IReadOnlyCollection<T> inputs, Func<T, string?> fault)
    {
        var watch = Stopwatch.StartNew();
        var faults = inputs.Select(input => (Input: input, Fault: fault(input))).Where(pair => pair.Fault is not null).ToArray();
        failed |= faults.Length > 0;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{(faults.Length == 0 ? "holds" : "FAILS")}  {what}: {inputs.Count}, {faults.Length} failed, {watch.Elapsed.TotalSeconds:0} s"));
        foreach (var (input, said) in faults.Take(3)) Console.WriteLine($"  {Shown(input)}: {said}");
    }

    public void Hold(string what, Func<string?> fault) => Hold(what, [0], _ => fault());

    /// <summary>Says that something could not be tried here; that is a failure too.</summary>
    public void NotPossible(string what)
    {
        failed = true;
        Console.WriteLine($"NOT TRIED  {what}");
    }

    private static string Shown<T>(T input) => input is int[] numbers ? $"[{string.Join(", ", numbers)}]" : $"{input}";
}
