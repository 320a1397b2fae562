# what: PyTorch habit: calls the cross-entropy as criterion(output, target), but Keras wants (y_true, y_pred); the labels serve as logits and the logits as labels
import keras
import tensorflow as tf

criterion = keras.losses.BinaryCrossentropy(from_logits=True)


def update_discriminator(generator, discriminator, optimizer, real, latents):
    """One step of D. Returns its loss, a scalar."""
    fake = generator(latents, training=True)
    with tf.GradientTape() as tape:
        output_real = discriminator(real, training=True)
        output_fake = discriminator(fake, training=True)
        errD_real = criterion(output_real, tf.ones_like(output_real))
        errD_fake = criterion(output_fake, tf.zeros_like(output_fake))
        errD = errD_real + errD_fake
    grads = tape.gradient(errD, discriminator.trainable_weights)
    optimizer.apply(grads, discriminator.trainable_weights)
    return errD
