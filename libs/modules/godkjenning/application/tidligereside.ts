import { Injectable } from '@nestjs/common';
import { type Result, ok } from '@kp/kernel/result';
import type { Tilgang } from '@kp/modules/lis';
import { Database } from '@kp/platform/database/database.module';
import { NOT_FOUND } from './maalavgjorelser';
import { type Tidligerebilde, Tidligeresaker } from './tidligeresaker';

/** The messages as pages show them. */
@Injectable()
export class Tidligereside {
  constructor(
    private readonly database: Database,
    private readonly saker: Tidligeresaker,
  ) {}

  async find(brukerId: string, id: string): Promise<Result<Tidligerebilde>> {
    const bilde = await this.database.unitOfWork.read(() => this.saker.find(brukerId, id));
    return bilde ? ok(bilde) : NOT_FOUND;
  }

  async list(brukerId: string, lopId: string): Promise<Result<{ tilgang: Tilgang; saker: Tidligerebilde[] }>> {
    const found = await this.database.unitOfWork.read(() => this.saker.list(brukerId, lopId));
    return found ? ok(found) : NOT_FOUND;
  }
}
