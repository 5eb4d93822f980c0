import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

/** An utdanningsvirksomhet. */
@Entity('virksomhet')
@Check('chk_virksomhet_type', "type IN ('KOMMUNE', 'SYKEHUS', 'LEGEKONTOR', 'ANNEN')")
export class VirksomhetEntity {
  @PrimaryColumn('text')
  id!: string;

  @Column('text', { unique: true })
  orgnr!: string;

  @Column('text')
  navn!: string;

  @Column('text')
  type!: string;

  @Column('text')
  kommunenummer!: string;

  @Column('text')
  fylke!: string;

  @Column('integer', { nullable: true })
  sentralitet!: number | null;

  @Column('integer', { name: 'sentralitet_aar', nullable: true })
  sentralitetAar!: number | null;

  @Column('boolean', { name: 'ingen_annen_godkjenner' })
  ingenAnnenGodkjenner!: boolean;

  @Column('text', { name: 'ingen_annen_satt_av', nullable: true })
  ingenAnnenSattAv!: string | null;

  @Column('text', { name: 'ingen_annen_satt_tid', nullable: true })
  ingenAnnenSattTid!: string | null;

  @Column('integer')
  versjon!: number;

  @Column('text', { name: 'endret_av', nullable: true })
  endretAv!: string | null;

  @Column('text', { name: 'endret_tid', nullable: true })
  endretTid!: string | null;
}
