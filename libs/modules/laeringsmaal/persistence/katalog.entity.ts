import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

/** A goal catalogue; its content lies in versions. */
@Entity('katalog')
@Check('chk_katalog_spesialitet', "spesialitet IN ('ALM', 'SAM', 'ARB', 'LIS1', 'FKM')")
export class KatalogEntity {
  @PrimaryColumn('text')
  id!: string;

  @Column('text', { unique: true })
  kode!: string;

  @Column('text')
  navn!: string;

  @Column('text')
  spesialitet!: string;

  @Column('boolean')
  eksempel!: boolean;
}
