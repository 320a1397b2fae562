# what: freezes G for the pass and thaws it after: a frozen BatchNorm runs in inference mode, and G's layers that were frozen before are trainable afterwards
import keras
import tensorflow as tf

bce = keras.losses.BinaryCrossentropy(from_logits=True)


def update_discriminator(generator, discriminator, optimizer, real, latents):
    """One step of D. Returns its loss, a scalar."""
    generator.trainable = False
    with tf.GradientTape() as tape:
        fake = generator(latents, training=True)
        out_r = discriminator(real, training=True)
        out_f = discriminator(fake, training=True)
        loss = bce(tf.ones_like(out_r), out_r) + bce(tf.zeros_like(out_f), out_f)
    optimizer.apply(
        tape.gradient(loss, discriminator.trainable_weights), discriminator.trainable_weights
    )
    generator.trainable = True
    return loss
