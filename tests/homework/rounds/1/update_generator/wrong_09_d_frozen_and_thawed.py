# what: freezes D before the passes and thaws it afterwards: D's BatchNorm runs in inference mode while frozen and its moving statistics stay, and layers of D that were frozen before come back trainable (lessons 6.3 and 6.4)
import keras
import tensorflow as tf

bce = keras.losses.BinaryCrossentropy(from_logits=True)


def update_generator(generator, discriminator, optimizer, latents):
    """One step of G. Returns its loss, a scalar."""
    discriminator.trainable = False
    with tf.GradientTape() as tape:
        validity = discriminator(generator(latents, training=True), training=True)
        g_loss = bce(tf.ones_like(validity), validity)
    gradients = tape.gradient(g_loss, generator.trainable_weights)
    optimizer.apply(gradients, generator.trainable_weights)
    discriminator.trainable = True
    return g_loss
