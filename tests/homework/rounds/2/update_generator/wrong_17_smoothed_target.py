# what: label smoothing in G's step: the target 0.9 instead of 1, so another loss than -mean log D(G(z)); smoothing belongs to D's reals, if anywhere
import keras
import tensorflow as tf

bce = keras.losses.BinaryCrossentropy(from_logits=True, label_smoothing=0.2)


def update_generator(generator, discriminator, optimizer, latents):
    """One step of G. Returns its loss, a scalar."""
    with tf.GradientTape() as tape:
        fake_logits = discriminator(generator(latents, training=True), training=True)
        loss = bce(tf.ones_like(fake_logits), fake_logits)
    weights = generator.trainable_weights
    optimizer.apply(tape.gradient(loss, weights), weights)
    return loss
