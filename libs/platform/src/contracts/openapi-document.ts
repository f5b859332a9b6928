import type { Permission } from '@triada/access';
import type { Installation } from '../module/installation';
import type { Operation } from '../operations/operation';
import { openApiOf } from './openapi';

/** The description of what runs here, made when it is first asked for. */
export class OpenApiDocument {
  private made: string | undefined;

  constructor(
    private readonly installation: Installation,
    private readonly permissions: Readonly<Record<string, Permission>>,
    private readonly operations: readonly Operation[],
  ) {}

  text(): string {
    this.made ??= JSON.stringify(
      openApiOf(
        this.installation.contexts.map(({ definition }) => definition),
        this.permissions,
        this.operations,
      ),
    );
    return this.made;
  }
}
