import { Injectable } from '@nestjs/common';
import { type Script, one } from '@kp/platform/database/statement';

export interface MaalplanNavn {
  readonly id: string;
  readonly navn: string;
  readonly eksempel: boolean;
}

@Injectable()
export class MaalplanRepository {
  *find(maalplanId: string): Script<MaalplanNavn | undefined> {
    const sql = `SELECT p.id, p.navn, k.eksempel FROM maalplan p JOIN katalogversjon v ON v.id = p.katalogversjon_id
      JOIN katalog k ON k.id = v.katalog_id WHERE p.id = ?`;
    return yield* one<MaalplanNavn>(sql, maalplanId);
  }
}
