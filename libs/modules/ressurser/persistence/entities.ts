import { RessursEntity } from './ressurs.entity';
import { RessursFavorittEntity } from './ressurs-favoritt.entity';
import { RessursLenkesjekkEntity } from './ressurs-lenkesjekk.entity';
import { RessursMaalEntity } from './ressurs-maal.entity';
import { RessursOrdEntity } from './ressurs-ord.entity';
import { RessursVersjonEntity } from './ressurs-versjon.entity';
import { RessursVurderingEntity } from './ressurs-vurdering.entity';

export const ressurserEntities = [
  RessursEntity,
  RessursVersjonEntity,
  RessursMaalEntity,
  RessursOrdEntity,
  RessursVurderingEntity,
  RessursFavorittEntity,
  RessursLenkesjekkEntity,
];
