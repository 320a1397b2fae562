# what: BinaryCrossentropy without from_logits=True is fed logits; the task says `discriminator` gives logits
import keras
import tensorflow as tf

cross_entropy = keras.losses.BinaryCrossentropy()


def update_discriminator(generator, discriminator, optimizer, real, latents):
    """One step of D. Returns its loss, a scalar."""
    fake = generator(latents, training=True)
    with tf.GradientTape() as tape:
        real_out = discriminator(real, training=True)
        fake_out = discriminator(fake, training=True)
        loss_real = cross_entropy(tf.ones_like(real_out), real_out)
        loss_fake = cross_entropy(tf.zeros_like(fake_out), fake_out)
        loss = loss_real + loss_fake
    w = discriminator.trainable_weights
    optimizer.apply(tape.gradient(loss, w), w)
    return loss
