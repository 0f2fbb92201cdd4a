namespace SiteGen.Search.Language.Finnish;

/// <summary>Endings written with a stand for those with ä as well.</summary>
internal static class Endings
{
    public static bool IsAt(string form, string ending)
    {
        if (form.Length < ending.Length) return false;
        for (int i = form.Length - ending.Length, j = 0; j < ending.Length; i++, j++)
        {
            if (form[i] != ending[j] && !(form[i] == 'ä' && ending[j] == 'a') && !(form[i] == 'ö' && ending[j] == 'o')) return false;
        }

        return true;
    }
}
