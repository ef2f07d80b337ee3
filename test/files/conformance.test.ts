import { portConformance } from "../support/conformance/portConformance";
import { openFixture } from "../support/files/fixtureWorkbook";

portConformance("files", openFixture);
