import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** A recommendation asked for, given, or obtained outside the portal. */
@Entity('anbefaling')
@Check('chk_anbefaling_rolle', "rolle IN ('VEILEDER', 'SUPERVISOR')")
@Check('chk_anbefaling_tilstand', "tilstand IN ('VENTER', 'ANBEFALT', 'IKKE_ENNAA', 'BORTFALT')")
@Check('chk_anbefaling_utenfor_dato', "utenfor_dato LIKE '____-__-__'")
@Index('ix_anbefaling_maal_id', ['maalId'])
@Index('ix_anbefaling_bruker_id', ['brukerId'])
@Index('uq_anbefaling_rolle', ['maalId', 'runde', 'rolle'], { unique: true, where: "tilstand <> 'BORTFALT'" })
export class AnbefalingEntity {
  @PrimaryColumn('text')
  id!: string;

  @ForeignKey('MaalEntity')
  @Column('text', { name: 'maal_id' })
  maalId!: string;

  @Column('integer')
  runde!: number;

  @Column('text')
  rolle!: string;

  @ForeignKey('BrukerEntity')
  @Column('text', { name: 'bruker_id', nullable: true })
  brukerId!: string | null;

  @Column('text')
  tilstand!: string;

  @Column('boolean')
  utenfor!: boolean;

  @Column('text', { name: 'utenfor_navn', nullable: true })
  utenforNavn!: string | null;

  @Column('text', { name: 'utenfor_rolle', nullable: true })
  utenforRolle!: string | null;

  @Column('text', { name: 'utenfor_dato', nullable: true })
  utenforDato!: string | null;

  @Column('text', { name: 'utenfor_hvordan', nullable: true })
  utenforHvordan!: string | null;

  @Column('text', { name: 'registrert_av', nullable: true })
  registrertAv!: string | null;

  @Column('text', { nullable: true })
  tekst!: string | null;

  @Column('text', { nullable: true })
  salt!: string | null;

  @Column('integer', { name: 'signatur_nr', nullable: true })
  signaturNr!: number | null;

  @Column('text', { name: 'bedt_tid' })
  bedtTid!: string;

  @Column('text', { name: 'avgitt_tid', nullable: true })
  avgittTid!: string | null;
}
