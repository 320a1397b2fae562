# what: wrong: softsign in place of softplus, the name was mixed up
import keras


def discriminator_loss_from_logits(real_logits, fake_logits):
    real_logits = keras.ops.convert_to_tensor(real_logits)
    fake_logits = keras.ops.convert_to_tensor(fake_logits)
    return keras.ops.mean(keras.activations.softsign(-real_logits)) + keras.ops.mean(
        keras.activations.softsign(fake_logits)
    )
