using SiteGen.Fuzz;

// Each command prints what it did and found in a few lines; 0 where all held.
return args switch
{
    ["fuzz", .. var rest] => FuzzCommand.Run(rest),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("""
        fuzz [COUNT] [FIRST]     reads COUNT changed files (100,000), the first of which has the number FIRST
        """);
    return 2;
}
