import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Tests of whole programs, sites and regulations. */
const long = /\/(?:scripts\/.*|src\/site\/[^/]*|src\/regulations\/[^/]*|src\/gate\/model)\.test\.ts$/;

/** Begins with the tests that take minutes: begun last, one of them would leave the other cores idle. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const isLong = ({ moduleId }: TestSpecification) => long.test(moduleId);
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))];
  }
}
