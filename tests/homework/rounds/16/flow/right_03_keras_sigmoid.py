# what: by hand, with keras.ops.sigmoid in 32-bit numbers.
import keras


def flow(theta, psi):
    logit = keras.ops.convert_to_tensor(psi * theta, dtype="float32")
    toward_real = float(keras.ops.sigmoid(-logit))
    toward_fake = float(keras.ops.sigmoid(logit))
    return [psi * toward_real, -theta * toward_fake]
