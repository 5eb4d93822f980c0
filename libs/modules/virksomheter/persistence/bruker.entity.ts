import type { Spraak } from '@kp/kernel/spraak';
import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

/** A person who may log in; never deleted, since signed acts point here. */
@Entity('bruker')
@Check('chk_bruker_spesialitet_dato', "spesialitet_dato LIKE '____-__-__'")
@Check('chk_bruker_spraak', "spraak IN ('nb', 'nn', 'en')")
export class BrukerEntity {
  @PrimaryColumn('text')
  id!: string;

  @Column('text', { unique: true })
  epost!: string;

  @Column('text')
  navn!: string;

  @Column('text', { name: 'hpr_nummer', nullable: true })
  hprNummer!: string | null;

  @Column('text', { nullable: true })
  yrke!: string | null;

  @Column('text', { nullable: true })
  spesialitet!: string | null;

  @Column('text', { name: 'spesialitet_dato', nullable: true })
  spesialitetDato!: string | null;

  @Column('text', { name: 'opprettet_tid' })
  opprettetTid!: string;

  /** Of the screens, the errors and the mail. */
  @Column('text', { default: 'nb' })
  spraak!: Spraak;

  @Column('integer')
  versjon!: number;
}
