using Dashboard.Web.Tests;

[assembly: AssemblyFixture(typeof(Site))]
