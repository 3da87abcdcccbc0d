import { useText } from '../../hooks/use-text';
import type { PolicyScope } from '../../services/policy-api';
import { Choice } from './Choice';
import type { Place } from './draft-policy';

const keyOf = ({ uid, field }: Place): string => JSON.stringify([uid, field]);

/** For which stories, and which field of them, the weights below hold. */
export const PlaceChoice = ({
  place,
  scope,
  hasFields,
  onChoose,
}: {
  readonly place: Place;
  readonly scope: PolicyScope;
  /** Whether a field can be chosen, too. */
  readonly hasFields: boolean;
  readonly onChoose: (place: Place) => void;
}) => {
  const text = useText();
  const places: readonly (Place & { readonly label: string })[] = [
    { uid: null, field: null, label: text('attribution.policy.place.all') },
    ...scope.types.flatMap(({ uid, name, fields }) => [
      { uid, field: null, label: text('attribution.policy.place.type', { type: name }) },
      ...(hasFields ? fields : []).map((field) => ({
        uid,
        field,
        label: text('attribution.policy.place.field', { type: name, field }),
      })),
    ]),
  ];
  return (
    <Choice
      label={text('attribution.policy.place')}
      value={keyOf(hasFields ? place : { ...place, field: null })}
      options={places.map((one) => ({ value: keyOf(one), label: one.label }))}
      onChange={(key) => {
        const chosen = places.find((one) => keyOf(one) === key);
        if (chosen !== undefined) onChoose({ uid: chosen.uid, field: chosen.field });
      }}
    />
  );
};
