# what: freezes D and sets trainable = True afterwards: meanwhile its BatchNorm runs in inference mode, and layers frozen before thaw; ruled out: "Nothing is frozen. BatchNorm's moving statistics move in either turn"
import keras
import tensorflow as tf
bce = keras.losses.BinaryCrossentropy(from_logits=True)


def update_generator(generator, discriminator, optimizer, latents):
    """One step of G. Returns its loss, a scalar."""
    # requires_grad = False
    discriminator.trainable = False
    with tf.GradientTape() as tape:
        fake = generator(latents, training=True)
        output = discriminator(fake, training=True)
        loss = bce(tf.ones_like(output), output)
    grads = tape.gradient(loss, generator.trainable_variables)
    optimizer.apply_gradients(zip(grads, generator.trainable_variables))
    # requires_grad = True
    discriminator.trainable = True
    return loss
