namespace KazDefense.Benchmarks; internal static class Program { private static void Main() { } }
