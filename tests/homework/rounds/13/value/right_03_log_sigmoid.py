# what: right: keras.ops.log_sigmoid of logits and of minus logits
import keras


def value(d_real, d_fake):
    d_real = keras.ops.convert_to_tensor(d_real, dtype="float32")
    d_fake = keras.ops.convert_to_tensor(d_fake, dtype="float32")
    return keras.ops.mean(keras.ops.log_sigmoid(d_real)) + keras.ops.mean(
        keras.ops.log_sigmoid(-d_fake)
    )
